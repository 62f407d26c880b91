"""What a text declines or denies: "I don't want to cancel", "do not delete my account", "not this but that".

Sentence vectors place what is declined beside what is asked for, for both are about the same thing. So it is taken out
before a text is searched. A negation that is the problem itself stays where it is: "my order has not arrived".
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from knowledge_base.grammars import COURTESY, COURTESY_INSIDE, Grammar, folds
from knowledge_base.grammars.eastern import EASTERN
from knowledge_base.grammars.germanic import GERMANIC
from knowledge_base.grammars.romance import ROMANCE
from knowledge_base.grammars.slavic import SLAVIC
from knowledge_base.grammars.southern import SOUTHERN
from knowledge_base.sentences import UNSPACED

GRAMMARS: Mapping[str, Grammar] = {**GERMANIC, **ROMANCE, **SLAVIC, **EASTERN, **SOUTHERN}
#: A longer text is no message in which somebody declines one thing, and is left as it is.
MOST_CHARACTERS = 1000
#: A clause without a mark is read in parts of so many characters: a hostile text would take seconds.
LONGEST_CLAUSE = 120
#: "Not this but that" denies so many words at most, or so many characters of a text without spaces; fewer words where
#: "not" stands last, for before it stands all of a story that somebody tells without a mark.
MOST_DENIED_WORDS, MOST_DENIED_BEFORE, MOST_DENIED_CHARACTERS = 10, 5, 24
#: What is left of a text says something from so many words on, of so many letters in all.
LEAST_WORDS, LEAST_LETTERS = 2, 6
#: The same in Chinese and Japanese.
LEAST_CHARACTERS = 4

_MARK = re.compile(
    r"[.,:!?](?=\s|$|[\"')])|[;…—–()\"«»„“”。、，！？；：؟،؛।\n]|\s-+\s|(?<=[^\x00-\u024f])[,!?:](?=[^\x00-\u024f])"
)
# "I do not want, that …": the comma of German, Polish, Russian and Ukrainian ends nothing here.
_SUBORDINATE = re.compile(r",\s+(?=(?:dass|damit|um|чтобы?|щоб|zeby|abysci|aby)\b)|,\s*(?=که\s)|(?<=nicht vor),\s+")
_WORDS = re.compile(rf"[^\s{UNSPACED}]*[^\W\d_][^\s{UNSPACED}]*")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_BLANKS = re.compile(r"\s+")
_BUT = re.compile(
    r"(?:but|aber|sondern|maar|mais|pero|sino|mas|ma|bensi|но|а|але|ale|lecz|ama|fakat|ancak|nhưng|nhung|mà|tapi|"
    r"tetapi|melainkan|لکن|ولکن|بل|ولی|اما|بلکه|लेकिन|मगर|बल्कि|కానీ)[\s,،]+|但是?|而是|可是|不过"
)
_DOUBLED = re.compile(r"([,،，、])(?:\s*[,،，、])+|[,،，、]\s*(?=[.!?。？！])")
_DANGLING = re.compile(r"^[\s.,;:!?…—–\-。、，！？；：؟،؛।)]+|[\s,;:—–\-、，；：،؛(]+$")


@dataclass(frozen=True, slots=True)
class Reading:
    """A text without what it declines: ``wanted``, empty where nothing is left that says something, and ``declined``,
    what it declines in its own words."""

    wanted: str
    declined: tuple[str, ...] = ()


def read(text: str, language: str | None) -> Reading:
    """What ``text`` wants and what it declines; in a language that is not known it declines nothing."""
    if language not in GRAMMARS or len(text) > MOST_CHARACTERS:
        return Reading(text)
    grammar = _compiled(language, text.isascii())
    folded = grammar.folded(text)
    if grammar.hint.search(folded) is None:
        return Reading(text)
    found = sorted(_found(grammar, folded))
    if not all(one.sure for one in found) and grammar.wants.search(_without(folded, found)) is None:
        found = [one for one in found if one.sure]
    if not found:
        return Reading(text)
    left = _tidy(_without(text, found), grammar)
    declined = (" ".join(text[start:end].strip() for start, end in one.parts) for one in found)
    return Reading(left if _says_something(left, grammar) else "", tuple(map(_plain, declined)))


Spans = tuple[tuple[int, int], ...]


class _Found(NamedTuple):
    """What to take out of a text, which parts of that are declined, and whether it is so whatever else is said."""

    start: int
    end: int
    parts: Spans
    sure: bool


def _found(grammar: "_Compiled", folded: str) -> Iterator[_Found]:
    taken: list[tuple[int, int]] = []

    def free(start: int, end: int) -> bool:
        return all(end <= other or start >= last for other, last in taken)

    for rule in grammar.corrections:
        for match in rule.finditer(folded):
            parts = _parts(match, 0)
            if free(*match.span()) and grammar.denies_little(folded, parts) and not grammar.is_problem(folded, parts):
                start = match.end("k") if "k" in rule.groupindex else match.start()
                taken.append((start, match.end()))
                yield _Found(start, match.end(), parts, True)
    if grammar.acts.search(folded) is None and grammar.wants.search(folded) is None:
        return
    for first, last in _clauses(grammar, folded):
        clause = folded[first:last]
        if grammar.hint.search(clause) is None:
            continue
        for rule, without in grammar.rules:
            for match in rule.finditer(clause):
                start, end = first + match.start(), first + match.end()
                parts = _parts(match, first)
                if parts and free(start, end) and not (without and grammar.is_beginning(folded, parts)):
                    taken.append((start, end))
                    yield _Found(start, end, parts, grammar.is_act(folded, parts))


def _without(text: str, found: list[_Found]) -> str:
    kept, place = [], 0
    for one in found:
        kept.append(text[place : one.start])
        place = one.end
    return " ".join([*kept, text[place:]])


def _parts(match: re.Match[str], offset: int) -> Spans:
    spans = (match.span(name) for name in ("x", "y") if name in match.re.groupindex)
    return tuple((offset + start, offset + end) for start, end in spans if start < end)


def _clauses(grammar: "_Compiled", folded: str) -> Iterator[tuple[int, int]]:
    joined = {match.start() for match in _SUBORDINATE.finditer(folded)}
    ends = {match.span() for match in _MARK.finditer(folded) if match.start() not in joined}
    ends |= {match.span() for match in grammar.breaks.finditer(folded)}
    place = 0
    for start, end in (*sorted(ends), (len(folded), len(folded))):
        while start - place > grammar.longest:
            blank = folded.rfind(" ", place + 1, place + grammar.longest)
            cut = blank if blank > 0 else place + grammar.longest
            yield place, cut
            place = cut
        if start > place:
            yield place, start
        place = max(place, end)


def _tidy(text: str, grammar: "_Compiled") -> str:
    """What is left, without the marks and the "but" that led to it."""
    left = _DANGLING.sub("", _DOUBLED.sub(r"\1", _plain(text)))
    but = _BUT.match(grammar.folded(left))
    return _DANGLING.sub("", left[but.end() :]) if but else left


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", re.sub(r"\s+(?=[.,;:!?؟،]( |$))", "", text)).strip()


def _says_something(text: str, grammar: "_Compiled") -> bool:
    rest = _POLITE_INSIDE.sub(" ", grammar.folded(text))
    characters = len(_UNSPACED.findall(rest))
    if characters >= LEAST_CHARACTERS:
        return True
    words = [word for word in map(_bare, _WORDS.findall(rest)) if word not in _POLITE]
    return len(words) >= LEAST_WORDS and sum(map(len, words)) >= LEAST_LETTERS


def _bare(word: str) -> str:
    return word.strip(".,;:!?()\"'’")


_PLAIN_FOLDS = folds("")
_POLITE = frozenset(word.translate(_PLAIN_FOLDS).lower() for word in COURTESY.split())
_POLITE_INSIDE = re.compile("|".join(map(re.escape, COURTESY_INSIDE.split())))
_COURTESIES = "|".join(sorted(map(re.escape, (*_POLITE, *COURTESY_INSIDE.split()))))
_LEAD, _CLOSE = rf"^\s*(?:(?:{_COURTESIES})\s+)*", rf"(?:\s+(?:{_COURTESIES}))*\s*$"


class _Compiled:
    """A grammar as patterns."""

    def __init__(self, grammar: Grammar, plain: bool) -> None:
        self._folds = folds("" if plain else grammar.kept)
        acts = f"{grammar.acts} {grammar.begins}"
        self._stem = self._stems(acts)
        self._act = ("[^\\s]*" if grammar.inside else "(?<![^\\s'-])") + f"(?:{self._stem})[^\\s]*"
        self._last = grammar.last
        # Japanese and Korean say twice as much in a character.
        self.longest = LONGEST_CLAUSE // 2 if grammar.last and grammar.inside else LONGEST_CLAUSE
        begin = "" if grammar.inside else "(?<![^\\s'-])"
        self.acts = re.compile(begin + f"(?:{self._stem})")
        self._begins = re.compile(begin + f"(?:{self._stems(grammar.begins)})")
        self._standing = re.compile(f"(?<![^\\s'-])(?:{self._stems(grammar.standing)})")
        if _UNSPACED.search(grammar.standing) or grammar.inside:
            self._standing = re.compile(self._stems(grammar.standing))
        self._fine = re.compile(f"{begin}(?:{self._stems(grammar.fine)})") if grammar.fine else None
        self.wants = self._pattern(grammar.wants)
        self.hint = self._pattern(grammar.hint)
        spaced = not _UNSPACED.search(grammar.breaks)
        words = f"(?:{grammar.breaks})"
        self.breaks = self._pattern(rf"\s(?={words}(?!\w))" if spaced else f"(?={words})")
        self.rules = [(self._pattern(rule.removeprefix("~")), rule.startswith("~")) for rule in grammar.rules]
        self.corrections = [self._pattern(rule) for rule in grammar.corrections]

    def folded(self, text: str) -> str:
        """``text`` as it is compared, as long as it was."""
        return text.translate(self._folds).lower()

    def _stems(self, stems: str) -> str:
        found = sorted(set(self.folded(stems).split()), key=len, reverse=True)
        return "|".join(stem.replace("_", " ") for stem in found)

    def _pattern(self, rule: str) -> re.Pattern[str]:
        source = (
            self.folded(rule).replace("$", _CLOSE).replace("_", r"(?:(?<![^\s'-])|(?![^\s'-]))").replace("(?p", "(?P")
        )
        for name, meaning in (
            ("<lead>", _LEAD),
            ("<do>", f"(?P<x>{self._act}.*)"),
            ("<any>", "(?P<x>.+)"),
            ("<near>", f"(?P<x>(?:(?!什么|怎么|时候|多久|会)[^\\s]){{0,10}}?(?:{self._stem}).*)"),
            ("<stem>", f"(?:{self._stem})"),
            ("<act>", self._act),
        ):
            source = source.replace(name, meaning)
        return re.compile(source)

    def denies_little(self, folded: str, parts: Spans) -> bool:
        """Whether what is denied is no story."""
        denied = " ".join(folded[start:end] for start, end in parts)
        few = len(_UNSPACED.findall(denied)) <= MOST_DENIED_CHARACTERS
        return few and len(denied.split()) <= (MOST_DENIED_BEFORE if self._last else MOST_DENIED_WORDS)

    def is_act(self, folded: str, parts: Spans) -> bool:
        """Whether what is declined is done to order, and does not go on by itself."""
        declined = " ".join(folded[start:end] for start, end in parts)
        # Of two that begin alike the longer one is meant: "send it back" is not "send".
        way = 1 if self._last else -1
        acts = [(way * match.start(), len(match[0])) for match in self.acts.finditer(declined)]
        standing = [(way * match.start(), len(match[0])) for match in self._standing.finditer(declined)]
        if not acts or not standing:
            return bool(acts)
        return max(acts) > max(standing)

    def is_beginning(self, folded: str, parts: Spans) -> bool:
        """Whether it begins something."""
        return any(self._begins.search(folded[start:end]) for start, end in parts)

    def is_problem(self, folded: str, parts: Spans) -> bool:
        """Whether what is denied ought to be."""
        return self._fine is not None and any(self._fine.search(folded[start:end]) for start, end in parts)


@cache
def _compiled(language: str | None, plain: bool) -> _Compiled:
    """The patterns of ``language``, for a text without any accent if ``plain``."""
    return _Compiled(GRAMMARS[str(language)], plain)
