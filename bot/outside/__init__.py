"""Requests to other systems: where they may go, and how they are signed."""
