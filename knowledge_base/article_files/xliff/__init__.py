"""Translators' files: XLIFF 2.1 written, XLIFF 2 and 1.2 read (OASIS Standards of 2018, 2014 and 2008)."""
