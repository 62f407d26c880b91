"""Small faults put into the code one after the other, to see whether a test falls for each: ``make mutants``."""
