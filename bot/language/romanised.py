"""Languages of other scripts typed in Latin letters: told from Latin languages, and put back into their own script.

"sefaresh man kojast" is Persian. An encoder that has learnt Persian from سفارش من کجاست reads it as nothing; so each
word is looked for among the words of the language, by how it sounds: consonants first, which people agree on, then
vowels, which they do not.
"""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.language.marks import is_plain
from nlu_data.romanised import pairs, romanised_languages, words

#: N-grams of so many letters tell languages apart.
SIZE = 3
#: A text in Latin letters is romanised if it is so much likelier per n-gram, in natural logarithms, than in any
#: language that is written so, and so large a share of its words is known.
AHEAD, KNOWN_SHARE = 0.05, 0.3
#: Of the languages it may be romanised from, the share of known words counts so much beside the n-grams; and the one
#: that was spoken before is so much likelier, in natural logarithms of the whole text.
KNOWN_COUNTS, STAYS = 0.5, 6.0
#: Sentences of each language that n-grams are counted in.
MOST_SENTENCES = 400
#: A word is one of the language's if it sounds so much alike, from 0 to 1.
ALIKE = 0.6
#: Two words alone may be a name.
LEAST_WORDS = 3

_LATIN = re.compile(r"[a-zA-Z][a-zA-Z'’`0-9]*[a-zA-Z]|[0-9][a-zA-Z][a-zA-Z0-9]*|[a-zA-Z]")
#: A digit amid letters stands for an Arabic letter: "beta3y", "et2akhar". Shorter words are names, such as "k8s".
_AMID = re.compile(r"\b(?=\w{5})[a-z]+(?:[235789][a-z]+)+\b")
_ACCENTS = re.compile("[\u0300-\u036f]")
# How people spell one sound: longer spellings first. Digits stand for Arabic letters that Latin has not.
_SOUNDS = (
    ("tch", "ch"), ("sch", "sh"), ("shch", "sh"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("w", "v"), ("x", "ks"),
    ("ee", "i"), ("ii", "i"), ("oo", "u"), ("ou", "u"), ("uu", "u"), ("aa", "a"), ("y", "i"), ("j", "j"), ("7", "h"),
    ("3", ""), ("2", ""), ("5", "kh"), ("9", "k"), ("6", "t"), ("8", "gh"), ("'", ""), ("’", ""), ("`", ""),
)  # fmt: skip
_DOUBLED = re.compile(r"([^aeiou])\1+")
_VOWELS = re.compile("[aeiou]+")


def sounding(word: str) -> str:
    """How a ``word`` in Latin letters sounds, whichever way it is spelt."""
    found = _ACCENTS.sub("", unicodedata.normalize("NFD", word.casefold()))
    for spelt, said in _SOUNDS:
        found = found.replace(spelt, said)
    return _DOUBLED.sub(r"\1", found)


def skeleton(sound: str) -> str:
    """The consonants of a sound, with a mark for a vowel that it begins with."""
    rest = _VOWELS.sub("", sound).replace("h", "")
    return ("a" if sound[:1] in tuple("aeiou") else "") + rest


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a language, how it sounds, and how often it is said."""

    native: str
    sound: str
    often: float


class Lexicon:
    """The words of one language by how they sound."""

    def __init__(self, language: str) -> None:
        self._exact: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._by_skeleton: defaultdict[str, list[Word]] = defaultdict(list)
        for latin, native in pairs(language):
            spelt, meant = _LATIN.findall(latin), native.split()
            if len(spelt) == len(meant):
                for one, other in zip(spelt, meant, strict=True):
                    self._add_exact(one, other.strip("?!.,،؟。？…"))
        for native, latin, count in words(language):
            sound = sounding(latin)
            self._by_skeleton[skeleton(sound)].append(Word(native, sound, math.log1p(count)))

    def _add_exact(self, latin: str, native: str) -> None:
        if native.isascii():
            return
        sound = sounding(latin)
        self._exact[sound][native] += 1
        self._by_skeleton[skeleton(sound)].append(Word(native, sound, 1.0))

    def known(self, word: str) -> float:
        """1 for a ``word`` that was seen as people type it, 1/2 for one that sounds like a word of the language."""
        return 1.0 if sounding(word) in self._exact else 0.5 if self.native(word) else 0.0

    def native(self, word: str) -> str | None:
        """``word`` in its own script; None where no word of the language sounds like it."""
        sound = sounding(word)
        if sound in self._exact:
            return self._exact[sound].most_common(1)[0][0]
        found = self._by_skeleton.get(skeleton(sound), ())
        best = max(found, key=lambda one: (_likeness(sound, one.sound), one.often), default=None)
        if best is None or len(sound) < 3 or _likeness(sound, best.sound) < ALIKE:
            return None
        return best.native


@lru_cache(maxsize=8192)
def _likeness(one: str, other: str) -> float:
    """How much alike two sounds of the same consonants are: vowels that are not written count little."""
    longer = max(len(one), len(other), 1)
    return len(_common(one, other)) / longer


def _common(one: str, other: str) -> str:
    """The longest common subsequence of two short words."""
    rows: list[str] = [""] * (len(other) + 1)
    for letter in one:
        before = ""
        for place, against in enumerate(other, start=1):
            kept = rows[place]
            rows[place] = before + letter if letter == against else max(rows[place], rows[place - 1], key=len)
            before = kept
    return rows[-1]


@dataclass(frozen=True, slots=True)
class Grams:
    """How often n-grams of letters occur, by language: in what is romanised, and in what is written in Latin letters
    anyway."""

    romanised: Mapping[str, Mapping[str, int]]
    latin: Mapping[str, Mapping[str, int]]

    @classmethod
    def count(cls, latin: Iterable[tuple[str, str]], typed_so: Iterable[tuple[str, str]] = ()) -> "Grams":
        """``latin`` are sentences, each with its language, of languages that are written in Latin letters, and
        ``typed_so`` of others that were typed in them."""
        more: defaultdict[str, list[str]] = defaultdict(list)
        for language, text in typed_so:
            more[language].append(text)
        sentences: defaultdict[str, list[str]] = defaultdict(list)
        for language, text in latin:
            if len(sentences[language]) < MOST_SENTENCES and language != "vi":
                sentences[language].append(text)
        typed = {
            language: [text for text, _ in pairs(language)] * 2
            + [latin for _, latin, _ in words(language)]
            + more[language]
            for language in romanised_languages()
        }
        return cls(*({one: _count(texts) for one, texts in its.items()} for its in (typed, sentences)))


class Romanised:
    """Tells romanised text and puts it back into its script, for the ``languages`` of a site."""

    def __init__(self, languages: Sequence[str], grams: Grams) -> None:
        self._languages = [one for one in romanised_languages() if one in languages]
        self._others = {language: _Counts(counts) for language, counts in grams.latin.items()}
        self._own = {language: _Counts(grams.romanised[language]) for language in self._languages}

    def language(self, text: str, before: str | None = None) -> str | None:
        """The language that ``text`` is romanised from; None where it is not, or too short to tell.

        ``before`` is what was spoken before: a few words in other letters do not easily change it.
        """
        spelt = _LATIN.findall(text)
        plainly = is_plain(text)
        if "ar" in self._languages and plainly and self._has_arabic_digits(text, spelt):
            return "ar"
        if len(spelt) < LEAST_WORDS or not plainly or not self._languages:
            return None
        if sum(word[0].isupper() for word in spelt) > len(spelt) / 2:
            return None
        plain = " ".join(spelt).casefold()
        stays = STAYS / len(plain)

        def likely(counts: Mapping[str, _Counts]) -> dict[str, float]:
            return {one: its.likelihood(plain) + stays * (one == before) for one, its in counts.items()}

        own, others = likely(self._own), likely(self._others)
        known = {one: sum(map(lexicon(one).known, spelt)) / len(spelt) for one in own}
        best = max(own, key=lambda one: own[one] + KNOWN_COUNTS * known[one])
        ahead = own[best] - max(others.values(), default=-math.inf)
        return best if ahead >= AHEAD and known[best] >= KNOWN_SHARE else None

    def _has_arabic_digits(self, text: str, spelt: Sequence[str]) -> bool:
        """Whether digits stand for letters: in two words, or in one beside others that are known."""
        amid = len(_AMID.findall(text))
        return amid > 1 or (amid == 1 and sum(map(lexicon("ar").known, spelt)) / len(spelt) >= KNOWN_SHARE)

    def native(self, text: str, language: str) -> str:
        """``text`` with the words that ``language`` has in that language's script; the others stay, and all of them
        where too few sound like it."""
        if language not in self._languages:
            return text
        spelt, its = _LATIN.findall(text), lexicon(language)
        if sum(map(its.known, spelt)) < KNOWN_SHARE * len(spelt):
            return text
        return _LATIN.sub(lambda found: its.native(found.group()) or found.group(), text)

    def writes(self, language: str) -> bool:
        """Whether something is known of how ``language`` is typed in Latin letters."""
        return language in self._languages


@cache
def lexicon(language: str) -> Lexicon:
    """The words of ``language``, put in order once."""
    return Lexicon(language)


class _Counts:
    """How often n-grams of letters occur in texts."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self._total = sum(counts.values())

    def likelihood(self, text: str) -> float:
        """The mean logarithm of how likely the n-grams of ``text`` are here."""
        grams = list(_grams(text))
        whole = self._total + 0.1 * 26**SIZE
        return sum(math.log((self._counts.get(gram, 0) + 0.1) / whole) for gram in grams) / max(1, len(grams))


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(gram for text in texts for gram in _grams(" ".join(_LATIN.findall(text)).casefold()))


def _grams(text: str) -> Iterable[str]:
    padded = f" {text} "
    return (padded[start : start + SIZE] for start in range(len(padded) - SIZE + 1))
