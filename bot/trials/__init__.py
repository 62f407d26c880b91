"""Changes of articles tried before they are made: what they do to the test questions of the whole site."""
