"""Shapes of the routes about rules."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, StringConstraints, TypeAdapter

from bot.web.bodies import Id
from bot.web.fields import ConversationId, Count, Language, Moment, Number
from bot.web.macro_models import NoteStep, PassOnStep, PrioritiseStep, ReplyStep, SetAttributeStep, TagStep

Event = Literal["begun", "handed-over", "message", "closed", "rated", "overdue", "waiting"]
Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
RuleStep = Annotated[
    TagStep | SetAttributeStep | PrioritiseStep | PassOnStep | ReplyStep | NoteStep, Field(discriminator="do")
]
RuleSteps = Annotated[list[RuleStep], Field(examples=[[{"do": "tag", "tag": "returns"}]])]


class Attribute(BaseModel):
    """What the site says about a visitor or their page has this in it."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)] = Field(
        examples=["plan"]
    )
    value: str = Field(max_length=200, examples=["gold"])


class Conditions(BaseModel):
    """What has to hold; what is empty does not matter, and of a list one is enough."""

    languages: list[Annotated[str, StringConstraints(max_length=8)]] = Field(max_length=50, examples=[["nl"]])
    channels: list[Annotated[str, StringConstraints(max_length=32)]] = Field(max_length=50, examples=[["web"]])
    teams: list[Id] = Field(max_length=50, examples=[[7]])
    tags: list[Word] = Field(max_length=50, examples=[["vip"]])
    words: list[Word] = Field(max_length=50, examples=[["refund"]])
    feelings: list[Literal["calm", "frustrated", "angry", "worried", "sad"]] = Field(max_length=5, examples=[["angry"]])
    hours: Annotated[Literal["open", "closed"], Field(examples=["closed"])] | None
    attribute: Attribute | None


# What is asked


class RuleBody(BaseModel):
    """A rule as it shall be; ``minutes`` are for ``waiting`` alone."""

    name: str = Field(max_length=1000, examples=["Refunds to billing"])
    event: Event
    minutes: int | None = Field(None, ge=1, le=100_000, examples=[10])
    conditions: Conditions
    steps: RuleSteps = Field(max_length=100)


class RuleChanged(RuleBody):
    """A rule as it shall be, where nobody has changed it since ``version``."""

    version: int = Field(ge=1, lt=2**31, examples=[1])


class RuleSwitch(BaseModel):
    """Whether a rule acts."""

    active: bool


class RuleOrder(BaseModel):
    """The rules in the order in which they are to act."""

    rules: list[Id] = Field(max_length=500, examples=[[7]])


# What is answered


class RuleShown(BaseModel):
    """A rule; ``fault`` is why it was switched off by itself."""

    id: Number
    name: str = Field(examples=["Refunds to billing"])
    event: Event
    minutes: Annotated[int, Field(examples=[10])] | None
    conditions: Conditions
    steps: RuleSteps
    active: bool
    fault: Annotated[str, Field(examples=["The team that it passes on to was deleted."])] | None
    version: Number


class Rules(BaseModel):
    """All rules, in the order in which they act."""

    rules: list[RuleShown]


class ConversationMet(BaseModel):
    """A past conversation to which a rule would have done something."""

    conversation: ConversationId
    visitor: Annotated[str, Field(examples=["Eva"])] | None
    language: Language
    first_question: Annotated[str, Field(examples=["Where is my refund?"])] | None
    created_at: Moment


class RuleTried(BaseModel):
    """How many of the last conversations a rule would have met, and the newest of those."""

    tried: Count
    met: Count
    conversations: list[ConversationMet]


_STEPS: TypeAdapter[list[Any]] = TypeAdapter(list[RuleStep])


def rule_steps_of(body: RuleBody) -> list[dict[str, Any]]:
    """The steps of a body as they are kept."""
    kept: list[dict[str, Any]] = _STEPS.dump_python(body.steps)
    return kept
