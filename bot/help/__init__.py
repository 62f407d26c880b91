"""The articles for readers: which are public, what is popular, what a search finds, and what readers say of them."""
