"""Shapes of the agents' routes about macros."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, StringConstraints, TypeAdapter
from typing_extensions import TypeAliasType

from bot.web.attribute_models import AttributeGiven, AttributeKey
from bot.web.bodies import Id
from bot.web.fields import ConversationId, Number
from bot.web.message_models import Problem

Level = TypeAliasType("Level", Literal["normal", "high", "highest"])
Tag = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)]
Ids = Annotated[
    list[Annotated[str, StringConstraints(max_length=32)]],
    Field(min_length=1, max_length=200, examples=[["0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"]]),
]
RunName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=64)]


class TakeStep(BaseModel):
    """Whoever runs it takes the conversation."""

    do: Literal["take"]


class ReplyStep(BaseModel):
    """The visitor is sent a canned reply, in their language and filled in."""

    do: Literal["reply"]
    canned: Id


class TagStep(BaseModel):
    """The conversation gets a tag, or has it no more."""

    do: Literal["tag", "untag"]
    tag: Tag = Field(examples=["returns"])


class SetAttributeStep(BaseModel):
    """An attribute of the conversation or its visitor gets a value, or has none any more where that is null."""

    do: Literal["set-attribute"]
    attribute: AttributeKey
    value: AttributeGiven


class PrioritiseStep(BaseModel):
    """The conversation is as urgent as that."""

    do: Literal["prioritise"]
    level: Level


class NoteStep(BaseModel):
    """A private note is kept."""

    do: Literal["note"]
    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)] = Field(
        examples=["Asks about a refund."]
    )


class PassOnStep(BaseModel):
    """The conversation goes to an agent or a team; with ``away`` also to an agent who is not there."""

    do: Literal["pass-on"]
    agent: Id | None
    team: Id | None
    away: bool


class CloseStep(BaseModel):
    """The conversation ends."""

    do: Literal["close"]
    resolution: Literal["solved", "not-solved", "no-answer", "spam"]


Step = Annotated[
    TakeStep | ReplyStep | TagStep | SetAttributeStep | PrioritiseStep | NoteStep | PassOnStep | CloseStep,
    Field(discriminator="do"),
]
Steps = Annotated[list[Step], Field(examples=[[{"do": "tag", "tag": "returns"}, {"do": "take"}]])]
StepName = Literal["take", "reply", "tag", "untag", "set-attribute", "prioritise", "note", "pass-on", "close"]


# What is asked


class MacroBody(BaseModel):
    """A macro as it shall be. One that is not ``shared`` is one's own; a shared one is for everybody, or a ``team``."""

    name: str = Field(max_length=1000, examples=["Refund is on its way"])
    shared: bool = False
    team: Id | None = None
    steps: Steps = Field(max_length=100)


class MacroChanged(MacroBody):
    """A macro as it shall be, where nobody has changed it since ``version``."""

    version: int = Field(ge=1, lt=2**31, examples=[1])


class MacroRun(BaseModel):
    """On which conversations a macro is run; ``run`` names it, so that sending it twice is harmless."""

    conversations: Ids
    run: RunName = Field(examples=["7f20"])


class MacroUndone(BaseModel):
    """Which run is undone, on all its conversations."""

    run: RunName = Field(examples=["7f20"])


# What is answered


class MacroShown(BaseModel):
    """A macro."""

    id: Number
    name: str = Field(examples=["Refund is on its way"])
    shared: bool
    team: Annotated[int, Field(examples=[7])] | None
    steps: Steps
    version: Number
    may_change: bool


class Macros(BaseModel):
    """The macros that one can run, by name."""

    macros: list[MacroShown]


class StepDone(BaseModel):
    """What came of a step; one that is ``skipped`` was not tried, since one before it could not be done."""

    do: StepName
    status: Literal["done", "failed", "skipped"]
    error: Problem | None


class RunOutcome(BaseModel):
    """What came of a macro on a conversation, and for how many seconds all of it can be undone; 0 is not at all."""

    conversation: ConversationId
    steps: list[StepDone]
    undo_seconds: float = Field(ge=0, examples=[5])


class RunDone(BaseModel):
    """What came of a macro, conversation by conversation."""

    run: str = Field(examples=["7f20"])
    macro: str = Field(examples=["Refund is on its way"])
    conversations: list[RunOutcome]


_STEPS: TypeAdapter[list[Any]] = TypeAdapter(list[Step])


def steps_of(body: MacroBody) -> list[dict[str, Any]]:
    """The steps of a body as they are kept."""
    kept: list[dict[str, Any]] = _STEPS.dump_python(body.steps)
    return kept
