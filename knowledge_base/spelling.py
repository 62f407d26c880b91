"""What visitors type made readable: slips of the fingers put right, and codes that say nothing left out.

An encoder that reads "refund" as one piece reads "refnud" as three, and puts the question somewhere else. With one
letter wrong in one word of each of 500 banking questions, those answered rightly fell from 238 to 187; put right, they
are 213. A parcel's number or an address does the same harm: see :mod:`knowledge_base.identifiers`.

A word is changed only if neither the site nor the encoder knows it, and only into a word of the site's own articles in
that language that is one slip away: two letters exchanged, a letter doubled or not, or, from the fourth letter on, one
too many, too few, or wrong (Damerau, "A technique for computer detection and correction of spelling errors", 1964); or
the same word without its accents. What stands at the beginning stays, because slips there are rare (Pollock and Zamora,
"Automatic spelling correction in scientific and scholarly text", 1984) and because prefixes say the opposite: "un-",
"ab-" and "an-", "вы-" and "в-", the Persian "ن". Turkish and Telugu say "not" within a word, so there only letters
exchanged or doubled are put right; in Vietnamese one letter more or less is another word, so there none are.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Self

from knowledge_base.identifiers import MARKS, SYLLABLES, codes_in, without_identifiers
from knowledge_base.normalization import normalized

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

#: In these languages one letter within a word can say "not".
NOT_WITHIN = frozenset({"tr", "te"})
#: In these a word is too short for a slip to be told from another word.
NOT_SPELT = frozenset({"vi"})
#: Letters at the beginning of a word that are neither added, nor left out, nor replaced.
BEGINNING = 3

_WORD = re.compile(rf"(?:[^\W\d_{SYLLABLES}]|[{MARKS}])+(?:['’](?:t|s|re|ve|ll|m|d)\b)?", re.IGNORECASE)
# The same and more, many times as fast, for what is looked at once more afterwards.
_ROUGHLY = re.compile(rf"[\w{MARKS}]+(?:['’](?:t|s|re|ve|ll|m|d)\b)?")
# "don't" without its sign is one slip away from other words, too.
_VERBS = ("do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "ca", "wo", "would", "could", "should")
_CONTRACTED = {f"{verb}nt": f"{verb}n't" for verb in _VERBS}
_ACCENTS = re.compile("[\u0300-\u036f]")
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of one language: how often each occurs, the letters they have, and how they look without accents."""

    counts: Mapping[str, int]
    letters: str
    without_accents: Mapping[str, str]

    @classmethod
    def of(cls, counts: Mapping[str, int]) -> Self:
        plain: dict[str, str] = {}
        for word in sorted(counts, key=counts.__getitem__):
            if not word.isascii():
                plain.update((form, word) for form in _plain_forms(word) if form != word)
        return cls(counts, "".join(sorted({letter for word in counts for letter in word})), plain)


@dataclass(frozen=True, slots=True)
class Spelling:
    """The words of the articles by language, and ``codes``: their codes and addresses, each in a line."""

    words: Mapping[str, _Vocabulary] = field(default_factory=dict)
    codes: str = ""

    @classmethod
    def of(cls, texts: Iterable[tuple[str, str]]) -> Self:
        """Learnt from the ``texts`` of articles, each with its language before it."""
        counts: dict[str, Counter[str]] = {}
        codes: set[str] = set()
        for language, joined in _batched(texts):
            counts.setdefault(language, Counter()).update(_ROUGHLY.findall(joined))
            codes.update(codes_in(joined))
        words = {
            language: {word: count for word, count in some.items() if _WORD.fullmatch(word)}
            for language, some in counts.items()
        }
        return cls.load({"words": words, "codes": "\n".join(["", *sorted(codes)])})

    @classmethod
    def load(cls, dumped: Mapping[str, Any]) -> Self:
        """What was dumped."""
        words = {language: _Vocabulary.of(counts) for language, counts in dumped["words"].items()}
        return cls(words, dumped["codes"])

    def dump(self) -> dict[str, Any]:
        """All that it is made of, for JSON."""
        words = {language: dict(its.counts) for language, its in self.words.items()}
        return {"words": words, "codes": self.codes}

    def readable(
        self, text: str, language: str | None, known: Callable[[str], bool], recent: Container[str] = ()
    ) -> str:
        """``text`` with its slips put right and without codes and addresses, unless that is all there is.

        ``known`` tells whether a word, as typed or as compared, is well known without the articles, and ``recent`` has
        what :func:`codes_in` and :func:`words_in` find in articles that came later. Without a ``language`` no word is
        changed.
        """
        if len(text) > LONGEST_TEXT:
            return text
        text = without_identifiers(text, lambda code: code in recent or self._names(code))
        words = self.words.get(language) if language is not None and language not in NOT_SPELT else None
        if words is None:
            return text
        if not text.isascii():
            text = normalized(text, language)
        careful = language in NOT_WITHIN
        unknown: dict[str, str] = {}

        def corrected(match: re.Match[str]) -> str:
            word = match.group()
            plain = _comparable(word)
            if not SHORTEST <= len(plain) <= LONGEST or plain in words.counts:
                return word
            if plain in recent or known(word) or known(plain):
                return word
            if plain not in unknown and len(unknown) < MOST_UNKNOWN:
                contracted = _CONTRACTED.get(plain) if language == "en" else None
                unknown[plain] = contracted or _corrected(plain, words, careful=careful)
            right = unknown.get(plain, plain)
            if right == plain:
                return word
            return right[0].upper() + right[1:] if word[0].isupper() else right

        return _WORD.sub(corrected, text)

    def uses(self, term: str, language: str) -> int:
        """How often the articles in ``language`` have the rarest word of ``term``."""
        counts = self.words[language].counts if language in self.words else {}
        return min((counts.get(word, 0) for word in words_in(term, language)), default=0)

    def _names(self, code: str) -> bool:
        """Whether the articles have ``code``, be it as a part of a longer one."""
        return f"\n{code}" in self.codes if "<" in code or ">" in code else code in self.codes


def words_in(text: str, language: str) -> set[str]:
    """The words of ``text`` as they are compared."""
    return set(_ROUGHLY.findall(_comparable(normalized(text, language))))


def _batched(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """``texts`` by language, many in one, as they are compared."""
    waiting: dict[str, list[str]] = {}
    for language, text in texts:
        some = waiting.setdefault(language, [])
        some.append(normalized(text[:LONGEST_TEXT], language))
        if len(some) == AT_ONCE:
            yield language, _comparable("\n".join(waiting.pop(language)))
    for language, some in waiting.items():
        yield language, _comparable("\n".join(some))


def _comparable(text: str) -> str:
    # The small form of the Turkish İ would be two characters.
    return text.replace("İ", "i").lower().replace("’", "'")


def _corrected(word: str, words: _Vocabulary, *, careful: bool) -> str:
    """The word that ``word``, which nobody knows, is taken to be; itself where there is none like it."""
    found = words.without_accents.get(_without_accents(word))
    return found or max(_candidates(word, words, careful), key=lambda near: (words.counts[near], near), default=word)


def _candidates(word: str, words: _Vocabulary, careful: bool) -> set[str]:
    """The words one slip away from ``word``; if ``careful``, only exchanged and doubled letters are slips."""
    found: set[str] = set()
    for place in range(len(word)):
        begin, letter, end = word[:place], word[place], word[place + 1 :]
        found.add(begin + end[:1] + letter + end[1:])
        found.add(begin + letter + letter + end)
        if letter == word[place - 1 : place]:
            found.add(begin + end)
    if not careful:
        for place in range(BEGINNING, len(word)):
            begin, end = word[:place], word[place:]
            found.add(begin + end[1:])
            found.update(begin + letter + end[1:] for letter in words.letters)
            found.update(begin + letter + end for letter in words.letters)
        found.update(word + letter for letter in words.letters)
    return {near for near in found if near in words.counts and len(near) >= SHORTEST}


def _plain_forms(word: str) -> tuple[str, ...]:
    return _without_accents(word), word.translate(_UMLAUTS)


@lru_cache(maxsize=4096)
def _without_accents(word: str) -> str:
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", word.translate(_PLAIN))))
