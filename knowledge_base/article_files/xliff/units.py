"""What translators' files are made of: a unit for the question, the phrasings and the answer of each article."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from knowledge_base.article_files.places import Place
from knowledge_base.article_files.xliff.codes import Reference
from knowledge_base.articles import Article, Status, Variant

#: What of an article is a unit.
Part = Literal["question", "phrasings", "answer"]
PARTS: tuple[Part, ...] = get_args(Part)
#: How far a translation is, as XLIFF 2 has it. What is `reviewed` or `final` counts as reviewed here.
State = Literal["initial", "translated", "reviewed", "final"]
STATES: tuple[State, ...] = get_args(State)

#: A text in a file, with references to codes that it does not spell out.
Written = tuple[str | Reference, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """An article that there is, and the languages of its variants whose source has changed since."""

    article: Article
    status: Status
    stale: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as a file has it. ``target`` is None where there is no translation."""

    article_id: str
    part: Part
    source: Written
    target: Written | None
    state: State
    place: Place


@dataclass(frozen=True, slots=True)
class Document:
    """A file, or of an XLIFF 1.2 one of the files in it: the tags of its languages, and its units.

    ``strange`` are the places of units that are no part of an article.
    """

    source: str
    target: str
    units: tuple[Unit, ...]
    place: Place
    strange: tuple[Place, ...] = ()


def said(variant: Variant, part: Part) -> str:
    """The text of a unit: of phrasings, one a line."""
    return "\n".join(variant.phrasings) if part == "phrasings" else getattr(variant, part)


def name_of(article_id: str, part: Part) -> str:
    """What a unit is called; ids have no slashes."""
    return f"{article_id}/{part}"


def named(name: str) -> tuple[str, Part] | None:
    """The article and the part that a unit's name tells, None where it is no such name."""
    article_id, slash, last = name.strip().rpartition("/")
    part = next((one for one in PARTS if one == last), None)
    return (article_id, part) if slash and article_id and part is not None else None
