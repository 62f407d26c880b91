"""Shapes of greetings that the widget shows by itself: as pages get them, and as administrators set and count them."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypeAliasType

from bot.site import triggers
from bot.web.fields import Count, Direction, Language

Open = TypeAliasType("Open", triggers.Open)
#: Longer than any is kept: what is too long is refused with words that say so.
Long = Annotated[str, Field(max_length=20_000)]
TriggerId = Annotated[str, Field(examples=["prices"])]


class _When(BaseModel):
    """When a greeting comes, and how long nobody sees it again."""

    after: int = Field(description="Seconds on a page before it.", examples=[10])
    leaving: bool = Field(description="Only as the visitor is about to leave.")
    returning: bool = Field(description="Only to visitors who were here before.")
    pages: list[str] = Field(description="Paths, with * for anything; none for all.", examples=[["/prices", "/shop/*"]])
    rest: int = Field(description="Hours in which nobody sees it again.", examples=[24])


class TriggerShown(_When):
    """A greeting for a page's visitor, in one language."""

    id: TriggerId
    text: str = Field(examples=["Can I help you to choose?"])
    language: Language
    locale: str = Field(description="How the text is worded, such as pt-BR.", examples=["en"])
    direction: Direction
    starters: list[str] = Field(description="Questions to begin with.", examples=[["Where is my order?"]])


class TriggersForPage(BaseModel):
    """The greetings that fit the language and the hours of now, the first one before others."""

    triggers: list[TriggerShown]
    consent: str | None = Field(
        description="The version of what visitors agree to first; before that nobody is greeted. Null for nothing.",
        examples=["5f3a9c0e71b2"],
    )
    good_for: int = Field(description="Seconds after which to ask anew.", examples=[300])


class TriggerStep(BaseModel):
    """What has become of a greeting."""

    step: Literal["shown", "opened"]


class TriggerSettings(_When):
    """A greeting as it is set. Texts are by language; ``languages`` are those in which it is shown, none for all."""

    id: TriggerId
    name: str = Field(examples=["Prices"])
    on: bool
    languages: list[Language]
    hours: Open
    text: dict[str, str] = Field(examples=[{"en": "Can I help you to choose?"}])
    starters: dict[str, list[str]] = Field(examples=[{"en": ["Which plan suits me?"]}])


class TriggerWanted(BaseModel):
    """A greeting as it shall be; what is left out is as Hamdel brings it along."""

    model_config = ConfigDict(extra="forbid")

    id: str = Field(max_length=100, examples=["prices"])
    name: Long = Field(examples=["Prices"])
    on: bool = True
    after: int = Field(10, examples=[10])
    leaving: bool = False
    returning: bool = False
    pages: list[Long] = Field(default_factory=list, max_length=100, examples=[["/prices"]])
    languages: list[Annotated[str, Field(max_length=100)]] = Field(default_factory=list, max_length=100, examples=[[]])
    hours: Open = "any"
    rest: int = Field(24, examples=[24])
    text: dict[str, Long] = Field(examples=[{"en": "Can I help you to choose?"}])
    starters: dict[str, list[Long]] = Field(default_factory=dict, examples=[{"en": ["Which plan suits me?"]}])


class TriggerFigures(BaseModel):
    """How often a greeting was shown, the chat opened by it, and then written in."""

    id: TriggerId
    shown: Count
    opened: Count
    answered: Count


class TriggersCounted(BaseModel):
    """The figures of all greetings in the last ``days``."""

    days: int = Field(examples=[30])
    triggers: list[TriggerFigures]
