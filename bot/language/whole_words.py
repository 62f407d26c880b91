"""Patterns of whole words, in languages with and without blanks between them."""

import re

#: Languages that write words, or what they end in, together.
_UNSPACED = frozenset(("zh", "ja", "ko"))
_BEFORE, _AFTER = r"\s('\"«", r"\s)'\"»"


def whole_words(words: str, language: str, beside: str = "", flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """``words``, alternatives of a pattern, as whole words of ``language``; in what is written together anywhere.

    They stand beside blanks, quotation marks, brackets, and the signs ``beside``, of which a hyphen is the last.
    """
    if language in _UNSPACED:
        return re.compile(f"(?:{words})", flags)
    # Not \b: the vowel signs of Hindi and Telugu are no word characters to it.
    return re.compile(f"(?<![^{_BEFORE}{beside}])(?:{words})(?![^{_AFTER}{beside}])", flags)
