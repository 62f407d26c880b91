"""Greetings that the widget shows by itself: when, to whom, and in which words. Pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from bot.settings import LANGUAGES
from knowledge_base.locales import language, primary

#: Triggers that a site may have, patterns of pages that one may name, and questions that it may offer.
MOST, MOST_PAGES, MOST_STARTERS = 20, 10, 4
#: The longest time on a page, in seconds, and the longest rest, in hours.
LONGEST_STAY, LONGEST_REST = 3600, 8760

Open = Literal["any", "open", "closed"]
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=80)]
Paragraph = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]
Pattern = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]


class Trigger(BaseModel):
    """One greeting. It comes ``after`` so many seconds on a page, where ``leaving`` when the visitor is about to leave
    after that; on ``pages`` whose path fits a pattern, in which ``*`` is anything, none for all; to visitors who are
    ``returning`` alone, or to all; in ``languages``, none for all; while somebody is at work, while nobody is, or at
    ``any`` time. Nobody sees it again within ``rest`` hours. Texts are by language.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, StringConstraints(pattern=r"^[0-9a-z-]{1,36}$")]
    name: Line
    on: bool = True
    after: Annotated[int, Field(ge=0, le=LONGEST_STAY)] = 10
    leaving: bool = False
    returning: bool = False
    pages: tuple[Pattern, ...] = ()
    languages: tuple[str, ...] = ()
    hours: Open = "any"
    rest: Annotated[int, Field(ge=1, le=LONGEST_REST)] = 24
    text: Mapping[str, Paragraph] = Field(default_factory=dict)
    starters: Mapping[str, tuple[Line, ...]] = Field(default_factory=dict)

    @field_validator("name")
    @classmethod
    def _named(cls, value: str) -> str:
        if not value:
            raise ValueError("give the greeting a name; colleagues see it beside the conversation")
        return value

    @field_validator("pages")
    @classmethod
    def _paths(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        kept = tuple(dict.fromkeys(one for one in value if one))
        if len(kept) > MOST_PAGES:
            raise ValueError(f"name at most {MOST_PAGES} patterns of pages")
        if wrong := [one for one in kept if not re.fullmatch(r"[/*][^\s?#]*", one)]:
            raise ValueError(f"write pages as paths such as /prices or /shop/*, and not {wrong[0][:60]}")
        return kept

    @field_validator("languages")
    @classmethod
    def _spoken(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return _known(value)

    @field_validator("text", "starters")
    @classmethod
    def _written(cls, value: Mapping[str, Any]) -> Mapping[str, Any]:
        _known(value)
        kept = {
            code: tuple(one for one in said if one) if isinstance(said, tuple) else said for code, said in value.items()
        }
        if [one for one in kept.values() if isinstance(one, tuple) and len(one) > MOST_STARTERS]:
            raise ValueError(f"write at most {MOST_STARTERS} questions in each language")
        return {code: said for code, said in kept.items() if said}

    @model_validator(mode="after")
    def _says_something(self) -> "Trigger":
        if not self.text:
            raise ValueError("write what the greeting says, in one language at least")
        return self

    def is_for(self, wording: str, *, is_open: bool) -> bool:
        """Whether it greets who reads ``wording`` now, where ``is_open`` says whether somebody is at work."""
        fits = not self.languages or primary(wording) in self.languages or wording in self.languages
        return self.on and fits and self.hours in ("any", "open" if is_open else "closed")


def checked(triggers: Sequence[Trigger]) -> tuple[Trigger, ...]:
    """All triggers of a site. Raises ``ValueError`` where they cannot be together."""
    if len(triggers) > MOST:
        raise ValueError(f"a site has at most {MOST} greetings")
    ids = [one.id for one in triggers]
    if len({*ids}) < len(ids):
        raise ValueError("two greetings have the same id; make a new one for each")
    return tuple(triggers)


def _known(codes: Iterable[str]) -> tuple[str, ...]:
    """Codes of languages, as they are. Raises ``ValueError`` for what is none."""
    kept = tuple(dict.fromkeys(codes))
    if unknown := [one for one in kept if language(one) not in LANGUAGES]:
        raise ValueError(f"{unknown[0][:35]} is none of the languages that Hamdel speaks")
    return kept
