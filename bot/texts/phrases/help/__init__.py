"""What the help pages say, a file a language."""
