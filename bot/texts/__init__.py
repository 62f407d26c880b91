"""What the bot itself says, and how answers are written out."""
