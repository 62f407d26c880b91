"""Translation: where it helps people, and visible where it happened. No engine is part of the base install."""
