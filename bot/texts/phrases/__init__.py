"""What the bot itself says and the labels of its pages: one Fluent file a language, read with `handoff.catalogue`."""
