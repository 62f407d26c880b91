"""Acknowledgement scripts: one Fluent file a language, read with `handoff.catalogue`."""
