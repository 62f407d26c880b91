"""Labels of the agents' desk and of the editor, one Fluent file a language."""
