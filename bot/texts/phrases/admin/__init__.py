"""Labels of the administration and of one's own account, one Fluent file a language."""
