"""Scripted dialogues: what visitors might write, turn by turn, and what any support professional would accept."""
