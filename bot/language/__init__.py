"""Languages: which one a visitor writes in, what it is called, and which way it runs."""
