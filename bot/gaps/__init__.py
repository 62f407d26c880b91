"""What visitors ask in vain, put into topics; and what their questions teach of articles, proposed to editors."""
