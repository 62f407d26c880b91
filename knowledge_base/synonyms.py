"""Words that stand for each other on a site, by language: what visitors write, said as the articles say it.

An encoder knows that "parcel" and "package" are about one thing, and not that "Boxit", which is what a shop calls its
parcels, is. A text that has a term of a group is searched once more with another term of the group in its place, and
what is surer counts. So a text without such a term is searched as ever, and one with it is found no worse.
"""

import hashlib
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Self

from knowledge_base.normalization import normalized

#: The most groups, the most terms of one, and the longest term.
MOST_GROUPS, MOST_TERMS, LONGEST = 1_000, 20, 80
#: A text is searched in so many other wordings at the most: each takes as long as the text itself does.
WORDINGS = 2
#: Longer texts are stories, in which one word more or less tells little.
LONGEST_TEXT = 500
#: From so many letters on a word may have an ending that the term has not: "parcels", "kargomun".
ENDED_FROM, LONGEST_ENDING = 4, 4

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_KOREAN = "\uac00-\ud7a3"
# Letters, figures, the vowel signs of Indic scripts, and what joins them.
_INSIDE = r"\w\u0900-\u0dff\u200c\u200d"
#: What Arabic writes together with the word behind it: and, so, with, like, for, the.
_ARABIC_BEFORE = "(?:[وف]?(?:[بكل]?ال|لل|[بكل])?)"


@dataclass(frozen=True, slots=True)
class Group:
    """Terms of one ``language`` that stand for each other."""

    language: str
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Synonyms:
    """All groups of a site. A value: who has it is not disturbed by a change."""

    groups: tuple[Group, ...] = ()
    _patterns: dict[str, re.Pattern[str]] = field(default_factory=dict, compare=False, repr=False)
    _terms: dict[str, dict[str, list[tuple[int, str]]]] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, groups: Sequence[Group]) -> Self:
        """Ready to be looked for."""
        made = cls(tuple(groups))
        for number, group in enumerate(groups):
            by_term = made._terms.setdefault(group.language, {})
            for term in group.terms:
                by_term.setdefault(_comparable(term, group.language), []).append((number, term))
        for language, by_term in made._terms.items():
            # Where one term is the beginning of another, the longer one is meant.
            ordered = sorted(by_term, key=len, reverse=True)
            made._patterns[language] = re.compile("|".join(f"(?:{_pattern(term, language)})" for term in ordered))
        return made

    @property
    def version(self) -> str:
        """The same for the same groups; "" without any."""
        if not self.groups:
            return ""
        said = [[group.language, *group.terms] for group in self.groups]
        return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()[:12]

    def wordings(self, text: str, language: str | None, uses: Callable[[str], int] = lambda _: 0) -> list[str]:
        """``text`` in other words, the likeliest first: each has one term of a group instead of another.

        ``uses`` tells how often the articles say a term: what they say goes first, then what stands first in its group.
        A text of several terms has all of them exchanged at once.
        """
        pattern = self._patterns.get(language or "")
        if pattern is None or language is None or len(text) > LONGEST_TEXT:
            return []
        plain = normalized(text, language)
        found = list(pattern.finditer(_comparable(text, language)))
        if not found:
            return []
        others = [self._others(_term_of(match), language, uses) for match in found]
        made: list[str] = []
        for place in range(min(WORDINGS, max(map(len, others)))):
            said, last = [], 0
            for match, terms in zip(found, others, strict=True):
                begin, end = _span(match)
                said += [plain[last:begin], terms[min(place, len(terms) - 1)]]
                last = end
            made.append("".join((*said, plain[last:])))
        return list(dict.fromkeys(made))

    def _others(self, term: str, language: str, uses: Callable[[str], int]) -> list[str]:
        """The other terms of the groups that a term is in, those that articles use first."""
        terms = dict.fromkeys(
            other for number, own in self._terms[language][term] for other in self.groups[number].terms if other != own
        )
        return sorted(terms, key=lambda other: -min(uses(other), 1))


def _comparable(text: str, language: str) -> str:
    # Case is folded letter by letter, so that places stay where they are.
    plain = normalized(text, language)
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in plain)


def _pattern(term: str, language: str) -> str:
    words = r"\s+".join(re.escape(word) for word in term.split())
    inner = f"(?P<{_name(term)}>{words})"
    if re.search(f"[{_UNSPACED}]", term):
        return inner
    if re.search(f"[{_KOREAN}]", term):
        # Particles follow at once.
        return f"(?<![{_INSIDE}]){inner}"
    ending = (
        f"(?=[{_INSIDE}'’]{{0,{LONGEST_ENDING}}}(?![{_INSIDE}]))" if len(term) >= ENDED_FROM else f"(?![{_INSIDE}])"
    )
    before = _ARABIC_BEFORE if language == "ar" else ""
    return f"(?<![{_INSIDE}]){before}{inner}{ending}"


def _name(term: str) -> str:
    return "t" + hashlib.sha256(term.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _term_of(match: re.Match[str]) -> str:
    """The term of a match, however it was spaced."""
    return " ".join(match.group(match.lastgroup or 0).split())


def _span(match: re.Match[str]) -> tuple[int, int]:
    return match.span(match.lastgroup or 0)
