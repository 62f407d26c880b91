"""What visitors type made readable: slips of the fingers put right, and codes that say nothing left out.

An encoder that reads "refund" as one piece reads "refnud" as three, and puts the question somewhere else. With one
letter wrong in one word of each of 600 banking queries, those answered rightly fell from 285 to 221; put right, they
were 276 again. In Persian, with one slip, the first article was the right one for 49 % of the questions, and for 65 %
once put right. A parcel's number or an address at the end of a question does the same harm.

A word is changed only if neither the site nor the encoder knows it, and only into a word of the site's own articles in
that language that is one slip away: a letter too many, too few, or wrong, or two exchanged (Damerau, "A technique for
computer detection and correction of spelling errors", 1964), or the same word without its accents. The first letter
stays: slips there are rare (Pollock and Zamora, "Automatic spelling correction in scientific and scholarly text",
1984), and "un-", "on-" and the Persian "ن" say the opposite.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Self

from knowledge_base.folding import folded

#: Shorter words are one slip away from too many others.
SHORTEST = 4
#: Of longer ones no slips are looked for: they are no words.
LONGEST = 24
#: Unknown words that are looked into in one text; with more of them it is in no language that the site knows.
MOST_UNKNOWN = 20
#: Texts that are counted at a time, so that other threads get their turn.
AT_ONCE = 1000
#: Longer texts stay as they are, and of those of the site only the beginning counts: it is more than encoders read.
LONGEST_TEXT = 10_000

# Scripts without spaces, and Korean, whose letters are syllables.
_NOT_SPELT = "\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f"
# Python counts the vowel signs of Indian scripts and joiners as no part of a word.
_MARKS = "\u0300-\u036f\u0900-\u0963\u0966-\u0dff\u200c\u200d"
_WORD = re.compile(rf"(?:[^\W\d_{_NOT_SPELT}]|[{_MARKS}])+(?:['’](?:t|s|re|ve|ll|m|d)\b)?", re.IGNORECASE)
# The same and more, many times as fast, for what is looked at once more afterwards.
_ROUGHLY = re.compile(rf"[\w{_MARKS}]+(?:['’](?:t|s|re|ve|ll|m|d)\b)?")
_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")
# From the beginning of what stands between blanks: from everywhere in it would take minutes of a hostile text.
_ADDRESS = re.compile(r"(?<!\S)(?:https?://\S+|www\.\S+|[^\s@]+@[^\s@]+\.\w+)", re.IGNORECASE)
_CODE = re.compile(r"[#№]?(?<![\w/.-])(?=[\w/.-]*\d)\w+(?:[-/.]\w+)*")
# So many digits, fewer among letters, are the number of something rather than an amount, an hour or a year.
_DIGITS, _DIGITS_AMONG_LETTERS = 5, 4
_ACCENTS = re.compile("[\u0300-\u036f]")
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one language: how often each occurs, the letters they have, and how they look without accents."""

    counts: Mapping[str, int]
    letters: str
    without_accents: Mapping[str, str]

    @classmethod
    def of(cls, counts: Mapping[str, int]) -> Self:
        plain: dict[str, str] = {}
        for word in sorted(counts, key=counts.__getitem__):
            if not word.isascii():
                plain.update((form, word) for form in _forms_without_accents(word) if form != word)
        letters = Counter(letter for word in counts for letter in set(word))
        return cls(counts, "".join(sorted(letters)), plain)


@dataclass(frozen=True, slots=True)
class Spelling:
    """The words of the articles by language, and their codes."""

    words: Mapping[str, _Words] = field(default_factory=dict)
    codes: frozenset[str] = frozenset()

    @classmethod
    def of(cls, texts: Iterable[tuple[str, str]]) -> Self:
        """Learnt from ``texts``, each with its language before it."""
        counts: dict[str, Counter[str]] = {}
        numbers: set[str] = set()
        for language, joined in _joined(texts):
            counts.setdefault(language, Counter()).update(_ROUGHLY.findall(joined))
            numbers.update(filter(_DIGIT.search, set(joined.split())))
        words = {
            language: {word: count for word, count in some.items() if _WORD.fullmatch(word)}
            for language, some in counts.items()
        }
        codes = {code for number in numbers for code in _CODE.findall(number) if _is_long(code)}
        return cls.load({"words": words, "codes": sorted(codes)})

    @classmethod
    def load(cls, dumped: Mapping[str, Mapping[str, Mapping[str, int]] | list[str]]) -> Self:
        """What was dumped."""
        words, codes = dumped["words"], dumped["codes"]
        assert isinstance(words, Mapping)
        return cls({language: _Words.of(counts) for language, counts in words.items()}, frozenset(codes))

    def dump(self) -> dict[str, dict[str, dict[str, int]] | list[str]]:
        """All that it is made of, for JSON."""
        words = {language: dict(its.counts) for language, its in self.words.items()}
        return {"words": words, "codes": sorted(self.codes)}

    def readable(self, text: str, language: str | None, known: Callable[[str], bool]) -> str:
        """``text`` with its slips put right and without codes and addresses, unless that is all there is.

        ``known`` tells whether the encoder knows a word well. Without a ``language`` no word is changed.
        """
        if len(text) > LONGEST_TEXT:
            return text
        if any(map(str.isdigit, text)) or "@" in text or "www." in text or "//" in text:
            text = self._without_codes(text) or text
        words = self.words.get(language) if language is not None else None
        if words is None:
            return text
        if not text.isascii():
            text = folded(text, language)
        unknown: dict[str, str] = {}

        def put_right(match: re.Match[str]) -> str:
            word = match.group()
            plain = _comparable(word)
            if not SHORTEST <= len(plain) <= LONGEST or plain in words.counts or known(word) or known(plain):
                return word
            if plain not in unknown and len(unknown) < MOST_UNKNOWN:
                unknown[plain] = _put_right(plain, words)
            right = unknown.get(plain, plain)
            if right == plain:
                return word
            return right[0].upper() + right[1:] if word[0].isupper() else right

        return _WORD.sub(put_right, text)

    def _without_codes(self, text: str) -> str:
        kept = _CODE.sub(lambda match: self._kept(match.group()), _ADDRESS.sub(" ", text))
        return kept.strip() if _LETTER.search(kept) else ""

    def _kept(self, code: str) -> str:
        return code if not _is_long(code) or code.lower() in self.codes else ""


def _joined(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """``texts`` by language, many in one, as they are compared."""
    waiting: dict[str, list[str]] = {}
    for language, text in texts:
        some = waiting.setdefault(language, [])
        some.append(folded(text[:LONGEST_TEXT], language))
        if len(some) == AT_ONCE:
            yield language, _comparable("\n".join(waiting.pop(language)))
    for language, some in waiting.items():
        yield language, _comparable("\n".join(some))


def _comparable(text: str) -> str:
    return text.lower().replace("’", "'")


def _is_long(code: str) -> bool:
    digits = sum(map(str.isdigit, code))
    return digits >= _DIGITS or (digits >= _DIGITS_AMONG_LETTERS and any(map(str.isalpha, code)))


def _put_right(word: str, words: _Words) -> str:
    """The word that ``word``, which nobody knows, is taken to be; itself where there is none like it."""
    found = words.without_accents.get(_without_accents(word))
    return found or max(_near(word, words), key=lambda near: (words.counts[near], near), default=word)


def _near(word: str, words: _Words) -> set[str]:
    """The words one slip away from ``word``, with its first letter or with its first two exchanged."""
    counts, letters = words.counts, words.letters
    found = {word + letter for letter in letters}
    for place in range(len(word)):
        begin, end = word[:place], word[place:]
        tried = [begin + end[1] + end[0] + end[2:]] if len(end) > 1 else []
        if place:
            tried.append(begin + end[1:])
            tried += [begin + letter + end[1:] for letter in letters]
            tried += [begin + letter + end for letter in letters]
        found.update(tried)
    return {near for near in found if near in counts and len(near) >= SHORTEST}


def _forms_without_accents(word: str) -> tuple[str, ...]:
    return _without_accents(word), word.translate(_UMLAUTS)


@lru_cache(maxsize=4096)
def _without_accents(word: str) -> str:
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", word.translate(_PLAIN))))
