"""Which language a conversation goes on in: one message at a time, knowing what was before."""

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from bot.language import identify, names
from bot.language.identify import LanguageIdentifier
from bot.language.marks import is_plain, with_marks
from bot.language.romanised import Romanised, lexicon
from knowledge_base import chinese
from knowledge_base.character_table import CharacterTable
from knowledge_base.text_patterns import LANGUAGE_NEUTRAL

Source = Literal["default", "page", "detected", "chosen"]

#: By how much the log-odds of another language must beat the present one. On 2,000 Tatoeba sentences in 20 languages,
#: 2 kept the right language 100 % of the time and moved away from a wrong one 99.2 % of the time.
MARGIN: Mapping[Source, float] = {"default": 0.3, "page": 1.0, "detected": 2.0, "chosen": math.inf}

#: With nothing but a default to start from, a guess less likely than this is no guess at all.
LEAST_PROBABILITY = 0.22


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language that a conversation is in, and where that was learnt."""

    language: str
    source: Source


#: By how much a word speaks for the languages that use it. 4 raised the share of rightly named languages
#: among the first two words of those sentences from 92.3 % to 94.8 %, and among whole ones from 99.45 % to 99.55 %.
WORD_ODDS = 4.0

#: The share that one of several languages needs for a short utterance that they all know.
KNOWN_SHARE = 0.45

#: A word that more languages than these use says nothing.
MOST_USERS = 4

#: Languages beside those of a site that visitors may write in: they are not to be taken for one of the site's.
FOREIGN = (
    "af", "az", "bg", "bn", "ca", "cs", "da", "el", "et", "fi", "gu", "he", "hr", "hu", "hy", "ka", "kk", "km", "kn",
    "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my", "ne", "no", "pa", "ps", "ro", "si", "sk", "sl", "sq", "sr",
    "sv", "sw", "ta", "th", "tl", "ur", "uz",
)  # fmt: skip
#: So much likelier than any of the site's a foreign language has to be, in natural logarithms, and so few of the words
#: may be known of that.
FOREIGN_MARGIN, FOREIGN_KNOWN = 0.4, 0.5
#: A message of so few words, most of them with a capital and few of which the other language is known to use, may be a
#: name or a place: it changes nothing where both languages are written in the same letters.
NAME_WORDS, CAPITALS = 6, 0.6
#: Words that stand before family names, small or large: "van den Broeck" is a name in any language, "De" or "El" alone
#: may be one.
PARTICLES = frozenset(
    (
        "af", "al", "ap", "bin", "bint", "d", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos",
        "du", "e", "el", "ibn", "la", "las", "le", "los", "mac", "ter", "ten", "und", "van", "vom", "von", "y", "zu",
        "zum", "zur",
    )
)  # fmt: skip
#: Laughter is in no language.
_LAUGHTER = re.compile(
    r"\b(?:a?(?:ha){2,}h?|(?:he){2,}h?|(?:hi){2,}|(?:ja){2,}|(?:ха){2,}|lol|lmao|rofl|xd+|k{3,}|w{3,}(?!\.\w))\b",
    re.IGNORECASE,
)
#: So few words change nothing where each is known in the language that was spoken; one of so few letters is anywhere.
USUAL_WORDS, ANYWHERE_LETTERS = 3, 2
#: Fewer words than these say nothing of a language that is none of the site's.
FOREIGN_WORDS = 3


#: Without one of these there is nothing that `LANGUAGE_NEUTRAL` finds, which takes ten times as long to see.
_MAY_BE_NEUTRAL = re.compile(r"[\d/@]|www\.", re.IGNORECASE)


def plain_words(text: str) -> str:
    """``text`` without what tells nothing about its language: addresses, numbers, codes, signs and emoji."""
    if _MAY_BE_NEUTRAL.search(text):
        text = LANGUAGE_NEUTRAL.sub(" ", text)
    return " ".join(text.translate(_TELLING).split())


def _kept(character: str) -> str:
    """The character where words are made of it, else a space."""
    return character if unicodedata.category(character)[0] in "LM" or character in "'’\u200c" else " "


_TELLING = CharacterTable(_kept)


def script_of(text: str) -> str:
    """The script that most letters of ``text`` are in, as Unicode's names begin: LATIN, CYRILLIC, ARABIC, CJK …"""
    counts: dict[str, int] = {}
    for letter in text[:300]:
        if letter.isalpha():
            name = _script_of_letter(letter)
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=counts.__getitem__, default="")


@lru_cache(maxsize=4096)
def _script_of_letter(letter: str) -> str:
    name = unicodedata.name(letter, "").split(" ")[0]
    return "CJK" if name in ("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HALFWIDTH", "FULLWIDTH") else name


#: The scripts of languages that are not written in Latin letters.
_SCRIPTS = {
    "ar": "ARABIC", "fa": "ARABIC", "hi": "DEVANAGARI", "ja": "CJK", "ko": "HANGUL", "ru": "CYRILLIC", "te": "TELUGU",
    "uk": "CYRILLIC", "zh": "CJK",
}  # fmt: skip


def _is_japanese(words: str) -> bool:
    """Whether ``words`` are all in characters that Japanese uses: simplified ones are not in its character set."""
    try:
        words.encode("shift_jis")
    except UnicodeEncodeError:
        return False
    return True


def script_of_language(language: str) -> str:
    """The script that ``language`` is written in, as :func:`script_of` names it."""
    return _SCRIPTS.get(language, "LATIN")


def spelt(text: str) -> list[str]:
    """The words of ``text`` as :func:`plain_words` gives them, case-folded."""
    return plain_words(text).casefold().split()


def vocabulary(texts: Iterable[tuple[str, Sequence[str]]]) -> dict[str, frozenset[str]]:
    """The words of ``texts``, pairs of language and :func:`spelt` words, with the languages that use them.

    Words that more than ``MOST_USERS`` languages share are left out.
    """
    used: defaultdict[str, set[str]] = defaultdict(set)
    for language, words in texts:
        used[language].update(words)
    users: dict[str, frozenset[str]] = {}
    # Thousands of words have the same few sets of users; each set is kept once.
    sets: dict[frozenset[str], frozenset[str]] = {}
    nobody: frozenset[str] = frozenset()
    for language, its in used.items():
        for word in its:
            if len(word) > 1:
                more = users.get(word, nobody) | {language}
                users[word] = sets.setdefault(more, more)
    return {word: languages for word, languages in users.items() if len(languages) <= MOST_USERS}


def usage(
    known: Mapping[str, frozenset[str]], texts: Iterable[tuple[str, Sequence[str]]]
) -> dict[tuple[str, str], int]:
    """How often each of the ``known`` utterances begins one of ``texts``, pairs of language and :func:`spelt` words; by
    utterance and language."""
    counts: dict[tuple[str, str], int] = {}
    shared = {words for words, users in known.items() if len(users) > 1}
    beginnings = {words.partition(" ")[0] for words in shared}
    for language, words in texts:
        if not words or words[0] not in beginnings:
            continue
        for length in range(1, min(3, len(words)) + 1):
            said = " ".join(words[:length])
            if said in shared:
                counts[said, language] = counts.get((said, language), 0) + 1
    return counts


def _among(languages: tuple[str, ...], words: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """``words`` that speak for some of ``languages``, and for which."""
    wanted = frozenset(languages)
    # Users that a site has all of stay the set that they are, for thousands of words share one.
    found = ((word, users if users <= wanted else users & wanted) for word, users in words.items())
    return {word: users for word, users in found if users}


def prepare(engine: str, languages: tuple[str, ...], folder: Path | None = None) -> None:
    """Have the model that tells languages in memory, and their names; the first visitor should not wait for them. What
    has to be unpacked is kept in ``folder``."""
    identifier = identify.load(engine, folder)
    # First those of the world: a model that knows them knows the site's as well.
    identifier.identify("ready", with_foreign(languages))
    identifier.identify("ready", languages)
    names.mentioned("ready", languages)


def with_foreign(languages: tuple[str, ...]) -> tuple[str, ...]:
    """The ``languages`` of a site and all others that visitors may write in."""
    return (*languages, *(one for one in FOREIGN if one not in languages))


class LanguageTracker:
    """Decides the language of a conversation after each message.

    ``known`` maps short utterances, as :func:`plain_words` gives them and case-folded, to the languages that use them:
    "hola" is one word, too short for statistics, yet it is Spanish and nothing else. ``words`` is a
    :func:`vocabulary` of support talk, which helps where letters alone do not tell Ukrainian from Russian.
    ``romanised`` tells languages of other scripts in Latin letters, and ``often`` is the :func:`usage` of utterances
    that several languages share.
    """

    def __init__(
        self,
        identifier: LanguageIdentifier,
        languages: tuple[str, ...],
        known: Mapping[str, frozenset[str]] | None = None,
        words: Mapping[str, frozenset[str]] | None = None,
        romanised: Romanised | None = None,
        often: Mapping[tuple[str, str], int] | None = None,
    ) -> None:
        self._identifier = identifier
        self._romanised = romanised
        self._often = often or {}
        self._looked_at: tuple[tuple[str, str | None], bool] = ("", None), False
        self._everything = with_foreign(languages)
        self._languages = languages
        self._known = known or {}
        self._words = _among(languages, words or {})

    def after(self, before: Spoken, text: str) -> Spoken:
        """The language after a message with ``text``; ``before`` where the message does not tell.

        A language that the visitor chose stays until they choose another one.
        """
        if before.source == "chosen" or len(self._languages) == 1:
            return before
        text = _LAUGHTER.sub(" ", text)
        words = plain_words(text)
        if sum(map(str.isalpha, words)) < 2:
            return before
        anywhere = words.isascii() and all(len(word) <= ANYWHERE_LETTERS for word in words.split())
        if anywhere and before.source != "default":
            return before
        users = self._known.get(words.casefold())
        if users:
            return self._after_known(before, words, users)
        if self._romanised is not None and (language := self._romanised.language(text, before.language)) is not None:
            return Spoken(language, "detected")
        if self.is_foreign(text, before.language):
            return before
        odds = self._odds(words)
        best = max(odds, key=odds.__getitem__)
        if best != before.language and (
            self._may_be_a_name(words, best, before.language) or self._is_mostly_usual(words, before.language)
        ):
            return before
        if best == before.language:
            # Short words confirm nothing: "ok" must not turn a default into a finding.
            return Spoken(best, "detected") if odds[best] > 0.5 else before
        if odds[best] < LEAST_PROBABILITY:
            return before
        ahead = math.log(odds[best]) - math.log(max(odds.get(before.language, 0.0), 1e-9))
        return Spoken(best, "detected") if ahead >= MARGIN[before.source] else before

    def _after_known(self, before: Spoken, words: str, users: frozenset[str]) -> Spoken:
        """After a short utterance that only ``users`` have: their languages, where it leaves a choice."""
        said = words.casefold()
        usual = (said, before.language) in self._often or self._is_usual(words, before.language)
        if before.language not in users and usual:
            # "Ok thanks bye" is said in Telugu, and is made of words that English has.
            return before
        if len(users) == 1:
            return Spoken(next(iter(users)), "detected")
        if before.language in users or before.source not in ("default", "page"):
            return before
        odds = self._odds(words)
        shares = {language: odds.get(language, 0.0) * self._often.get((said, language), 1) for language in users}
        best = max(shares, key=shares.__getitem__)
        # Of the languages that share a word one has to stand out: "merci" is French more often than Dutch, "ok" is
        # nobody's.
        return Spoken(best, "detected") if shares[best] > KNOWN_SHARE * sum(shares.values()) else before

    def native(self, text: str, language: str) -> str:
        """``text`` as it is understood: as ``language`` is written where it is in plain Latin letters, in its script or
        with its marks, and in Simplified characters where it is Chinese, for those are what is learnt from.
        """
        if language == "zh":
            text = chinese.simplified(text)
        if self._romanised is None or not is_plain(text) or not self._romanised.writes(language):
            return with_marks(text, language)
        return self._romanised.native(text, language)

    def is_foreign(self, text: str, before: str | None = None) -> bool:
        """Whether ``text`` is in a language that is none of the site's; ``before`` it another one was spoken, and a few
        usual words of that are not."""
        # It is asked of each message twice.
        looked_at = self._looked_at
        if looked_at[0] != (text, before):
            looked_at = self._looked_at = (text, before), self._looks_foreign(text, before)
        return looked_at[1]

    def _looks_foreign(self, text: str, before: str | None) -> bool:
        words = plain_words(text)
        spelt = words.casefold().split()
        if not any(map(str.isalpha, words)):
            return False
        if script_of(words) not in {script_of_language(language) for language in self._languages}:
            return True
        if len(spelt) < FOREIGN_WORDS or (before is not None and self._is_mostly_usual(words, before)):
            return False
        if self._romanised is not None and self._romanised.language(text, before) is not None:
            return False
        shares = dict(self._identifier.identify(words, self._everything))
        best = max(shares, key=shares.__getitem__)
        if best in self._languages:
            return False
        own = self._odds(words)
        nearest = max(own, key=own.__getitem__)
        known = sum(nearest in self._words.get(word, ()) for word in spelt) / max(1, len(spelt))
        ahead = math.log(max(shares[best], 1e-9)) - math.log(max(shares.get(nearest, 0.0), 1e-9))
        return ahead >= FOREIGN_MARGIN and known < FOREIGN_KNOWN

    def _is_mostly_usual(self, words: str, language: str) -> bool:
        """Whether most of a few words are known in the language that was spoken."""
        spelt = words.casefold().split()
        if len(spelt) > USUAL_WORDS:
            return False
        if self._romanised is not None and words.isascii() and self._romanised.writes(language):
            return sum(map(lexicon(language).known, spelt)) >= len(spelt) / 2
        return self._is_usual(words, language)

    def _is_usual(self, words: str, language: str) -> bool:
        """Whether a few words are each known in the language that was spoken: "ok merci" stays French, though Dutch
        says so more often, and "kitni der" stays Hindi."""
        spelt = [word for word in words.casefold().split() if len(word) > ANYWHERE_LETTERS]
        if not 0 < len(spelt) <= USUAL_WORDS:
            return False
        if self._romanised is not None and words.isascii() and self._romanised.writes(language):
            return all(map(lexicon(language).known, spelt))
        return all(language in self._words.get(word, ()) or language in self._known.get(word, ()) for word in spelt)

    def _may_be_a_name(self, words: str, best: str, before: str) -> bool:
        """Whether nothing but letters speaks for another language, in a message that may be a name or a place."""
        spelt = words.split()
        script = script_of(words)
        if script == "CJK":
            # Two languages write these; kanji alone are Japanese where Japanese is spoken.
            return before == "ja" and best == "zh" and _is_japanese(words)
        if len(spelt) > NAME_WORDS or script not in ("LATIN", script_of_language(before)):
            return False
        if len(spelt) == 1 and words[:1].isupper():
            return True
        named = [word for word in spelt if word.casefold() not in PARTICLES] or spelt
        capitals = sum(word[:1].isupper() for word in named)
        if capitals < CAPITALS * len(named):
            return False
        if best == "vi" and capitals == len(named) > 1:
            # Vietnamese names are made of usual words, which have no capitals anywhere else.
            return True
        return sum(best in self._words.get(word.casefold(), ()) for word in named) <= len(named) / 2

    def confidence(self, text: str, language: str) -> float:
        """How likely it is, on its own, that ``text`` is in ``language``."""
        return self._odds(plain_words(text)).get(language, 0.0)

    def _odds(self, words: str) -> dict[str, float]:
        odds = dict(self._identifier.identify(words, self._languages))
        told: dict[str, int] = {}
        for word in set(words.casefold().split()):
            for language in self._words.get(word, ()):
                told[language] = told.get(language, 0) + 1
        if told:
            # Seen from the language that most words speak for, so that a long text has no odds beyond all numbers.
            most = max(told.values())
            odds = {language: share * WORD_ODDS ** (told.get(language, 0) - most) for language, share in odds.items()}
        total = sum(odds.values())
        return {language: share / total for language, share in odds.items()} if total else odds
