"""Words that were typed without their marks get them back: "iade ucretli mi" is read as "iade ücretli mi".

Many type so, on telephones above all, and an encoder that has read words with their marks knows little of those
without. Words that are known are put right as they are written; unseen ones of languages with many endings as far as
they begin and end like known ones, and in Turkish by the harmony of vowels, which leaves nearly no choice.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from nlu_data import marks as data

#: Languages of which unseen words are put right after known ones that are like them.
BY_LIKENESS = frozenset(("pl", "tr"))
#: So many letters at its beginning, or at its end, an unseen word has to have in common with a known one.
LEAST_HEAD, LEAST_TAIL = 3, 2
#: Shorter words are left as they are where they are not known.
LEAST_LETTERS = 4

_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ß": "ss", "œ": "oe", "æ": "ae", "đ": "d"})
_HARD, _SOFT = "aıou", "eiöü"
#: How German writes ä, ö and ü where a keyboard has none: "fuer", and neither "neue" nor "aktuell".
_DIGRAPH = re.compile(r"(?<![aeiouyq])([aou])e(?!ll|[aeiou])", re.IGNORECASE)
_DIGRAPHS = {"a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü"}


def folded(word: str) -> str:
    """``word`` without the marks of its letters."""
    parts = unicodedata.normalize("NFD", word.translate(_LETTERS))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def is_plain(text: str) -> bool:
    """Whether no letter of ``text`` has a mark or is of another script; emoji and signs may be anything."""
    return text.isascii() or not any(letter.isalpha() and not letter.isascii() for letter in text)


@dataclass(frozen=True, slots=True)
class Marks:
    """The well written words of a ``language`` by how they are typed without marks; ``forwards`` are those of which
    each letter stands for one, in order, and ``backwards`` the same, read from their ends."""

    language: str
    written: dict[str, str]
    forwards: Sequence[str] = ()
    backwards: Sequence[str] = ()

    @classmethod
    def of(cls, words: Iterable[tuple[str, int]], language: str) -> "Marks":
        """Those of ``words``, each with how often it occurs: of several that are typed alike the commonest."""
        often: dict[str, tuple[int, str]] = {}
        for word, count in words:
            typed = folded(word)
            often[typed] = max(often.get(typed, (0, "")), (count, word))
        written = {typed: word for typed, (_, word) in often.items()}
        if language == "de":
            written |= {_with_digraphs(word): word for word in written.values() if word != _with_digraphs(word)}
        if language not in BY_LIKENESS:
            return cls(language, written)
        same_length = [typed for typed, word in written.items() if len(typed) == len(word)]
        return cls(language, written, sorted(same_length), sorted(typed[::-1] for typed in same_length))

    def restored(self, word: str) -> str:
        """A lower-case ``word`` as it is written well, as far as that is known."""
        known = self.written.get(word)
        if known is not None or len(word) < LEAST_LETTERS:
            return known or word
        if self.language == "de":
            return _DIGRAPH.sub(lambda found: _DIGRAPHS[found[1]], word)
        return self._like_known_ones(word) if self.forwards else word

    def _like_known_ones(self, word: str) -> str:
        near = _nearest(word, self.forwards)
        shared = _in_common(word, near)
        head = self.written[near][:shared] if shared >= LEAST_HEAD else ""
        rest = word[len(head) :]
        if self.language == "tr":
            return _in_harmony(head, rest)
        near = _nearest(word[::-1], self.backwards)
        shared = _in_common(word[::-1], near)
        tail = self.written[near[::-1]][-min(shared, len(rest)) :] if rest and shared >= LEAST_TAIL else ""
        return head + rest[: len(rest) - len(tail)] + tail


def _with_digraphs(word: str) -> str:
    return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")


def _nearest(word: str, ordered: Sequence[str]) -> str:
    """Of ``ordered`` words the one that begins most like ``word``."""
    place = bisect_left(ordered, word)
    return max(ordered[max(0, place - 1) : place + 1], key=lambda one: _in_common(word, one), default="")


def _in_common(one: str, other: str) -> int:
    """With how many letters both begin."""
    shared = 0
    for its, against in zip(one, other, strict=False):
        if its != against:
            break
        shared += 1
    return shared


def _in_harmony(head: str, rest: str) -> str:
    """A Turkish word of which the ``rest`` is typed without marks: its vowels are like the one before."""
    found = list(head)
    last = next((letter for letter in reversed(head) if letter in _HARD + _SOFT), "")
    for typed in rest:
        letter = typed
        if last and typed == "i" and last in _HARD:
            letter = "ı"
        elif last and typed == "u" and last in _SOFT:
            letter = "ü"
        if letter in _HARD + _SOFT:
            last = letter
        found.append(letter)
    return "".join(found)


@cache
def _marks(language: str) -> Marks:
    return Marks.of(data.words(language), language)


def with_marks(text: str, language: str) -> str:
    """``text`` with the marks that ``language`` writes, where none of its letters has one; any other as it is."""
    if language not in data.marked_languages() or not is_plain(text):
        return text
    marks = _marks(language)
    return _WORD.sub(lambda found: _in_case(marks.restored(found.group().lower()), found.group(), language), text)


def _in_case(word: str, typed: str, language: str) -> str:
    """``word`` with the capitals of ``language`` where it was ``typed`` with capitals."""
    if typed.islower():
        return word
    if typed.isupper() and len(typed) > 1:
        return word.replace("i", "İ").upper() if language == "tr" else word.upper()
    return word[:1].upper() + word[1:] if typed[:1].isupper() else word
