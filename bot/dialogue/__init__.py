"""One turn of a conversation, in the order it happens."""
