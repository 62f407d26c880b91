"""Where a text can be cut without tearing a sentence: the one splitter, and the rougher ways that some need.

Sentences of people and translations are cut by :func:`sentences`, which knows abbreviations. Answers are cut by
:func:`answer_sentences`, and the beginning of one by :func:`first_sentences`: both take every mark for an end, because
an index and a reader of a shortened answer lose less by a sentence too short than by one too long.
"""

import re
from collections.abc import Iterator, Sequence

#: Chinese, Japanese and Thai, which set no spaces between words: for the inside of a character class.
UNSPACED = "\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f"
# A mark that ends a sentence, and what may close after it; Chinese and Japanese set no space behind it.
_END = re.compile(r"(?<![.!?…؟۔।])[.!?…؟۔।]+[\"'”’»)\]]*\s+|[。！？]+[」』”’）]*\s*")
#: "e.g.", initials, and the German and Turkish way of writing "3rd".
_ABBREVIATION = re.compile(
    r"(?:(?:^|[\s(])(?:\w|\d{1,2}|\w(?:\.\w)+)|(?:^|[\s(])(?i:mr|mrs|ms|dr|st|nr|no|bv|bijv|vs|art))\.\s+$"
)
# Before a figure: "Bestellnr. 1029", "tel. 06"; before no capital: the day of a month, "am 12.05. nicht".
_NUMBER_FOLLOWS = re.compile(r"(?:(?i:nr)|(?:^|[\s(])(?i:núm|num|tel|ref|inv))\.\s+$")
_DAY = re.compile(r"(?:^|[\s(])(?:[0-2]?\d|3[01])\.(?:0?[1-9]|1[0-2])\.\s+$")
# Every line of an answer ends a sentence, too. The Arabic question mark does not: with it passages, and with them what
# is found, would be others than those that were measured.
_ANSWER_END = re.compile(r"(?<=[.!?।])\s+|(?<=[。！？])|\n+")
_UNSPACED_END = re.compile(r"[。！？]")
_ANY_END = re.compile(r"(?<=[.!?؟।。！？])(?:\s+|(?<=[。！？]))")


def sentences(text: str, *, small_letters: bool = False) -> list[str]:
    """The sentences of ``text`` with the space behind them: joined, they are the text.

    With ``small_letters`` one may begin with such, as people write in a chat.
    """
    found, start = [], 0
    for match in _END.finditer(text):
        following = text[match.end() : match.end() + 1]
        before = max(start, match.end() - 12), match.end()
        if (following.islower() and not small_letters) or _goes_on(text, before, following):
            continue
        found.append(text[start : match.end()])
        start = match.end()
    return [*found, text[start:]] if start < len(text) else found


def _goes_on(text: str, before: tuple[int, int], following: str) -> bool:
    """Whether the point at the end of what is ``before`` in ``text`` ends no sentence if ``following`` comes next."""
    if _ABBREVIATION.search(text, *before):
        return True
    if following.isdecimal():
        return _NUMBER_FOLLOWS.search(text, *before) is not None
    return following.isalpha() and not following.isupper() and _DAY.search(text, *before) is not None


def chunks(text: str, longest: int) -> list[str]:
    """``text`` in parts of at most ``longest`` characters: whole sentences, else words, else what a part can hold.

    Joined, they are the text.
    """
    parts: list[str] = []
    for part in _parts(text, longest):
        if parts and len(parts[-1]) + len(part) <= longest:
            parts[-1] += part
        else:
            parts.append(part)
    return parts


def _parts(text: str, longest: int) -> Iterator[str]:
    for sentence in sentences(text):
        if len(sentence) <= longest:
            yield sentence
            continue
        for word in re.findall(r"\S*\s*", sentence):
            for start in range(0, len(word), longest):
                yield word[start : start + longest]


def answer_sentences(text: str) -> list[str]:
    """The sentences and lines of an answer, blank ones among them; abbreviations end one."""
    return _ANSWER_END.split(text)


def first_sentences(text: str, count: int) -> str:
    """The first ``count`` sentences of ``text``, in any of the site's scripts; abbreviations end one."""
    return joined(_ANY_END.split(text)[:count], text)


def joined(some: Sequence[str], text: str) -> str:
    """Sentences of ``text`` one after the other, as its script sets them."""
    return ("" if _UNSPACED_END.search(text) else " ").join(some).strip()
