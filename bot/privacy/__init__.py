"""Personal data in texts: where it stands, and texts and log entries without it; and what visitors agree to."""
