"""Shapes of the routes about attributes: how they are defined, and what is known by them."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints
from typing_extensions import TypeAliasType

from bot.web.bodies import Id
from bot.web.fields import AgentName, Moment, Number

Kind = TypeAliasType("Kind", Literal["text", "number", "boolean", "date", "choice", "link"])
Owner = TypeAliasType("Owner", Literal["conversation", "visitor"])
Editors = TypeAliasType("Editors", Literal["agents", "supervisors", "nobody"])
AttributeKey = Annotated[str, StringConstraints(strip_whitespace=True, max_length=64), Field(examples=["plan"])]
Label = Annotated[str, Field(max_length=1000, examples=["Plan"])]
Labels = Annotated[
    dict[Annotated[str, StringConstraints(max_length=8)], Annotated[str, StringConstraints(max_length=1000)]],
    Field(description="Names by language, where they are others.", max_length=50, examples=[{"nl": "Abonnement"}]),
]
Choices = Annotated[
    list[Annotated[str, StringConstraints(max_length=1000)]], Field(max_length=200, examples=[["Gold", "Silver"]])
]
#: A value as it is given; null takes it away.
AttributeGiven = Annotated[
    Annotated[str, Field(strict=True, max_length=4000)]
    | Annotated[bool, Field(strict=True)]
    | Annotated[int, Field(strict=True, ge=-(10**15), le=10**15)]
    | Annotated[float, Field(strict=True, ge=-1e15, le=1e15)]
    | None,
    Field(examples=["Gold"]),
]
AttributeShownValue = Annotated[
    str | bool | int | float | None, Field(description="Dates as year-month-day.", examples=["Gold"])
]


# What is asked


class AttributeBody(BaseModel):
    """An attribute as it shall be. ``choices`` are for lists alone; ``shown`` is beside the conversation."""

    label: Label
    labels: Labels = Field(default_factory=dict)
    choices: Choices = Field(default_factory=list)
    editors: Editors = "agents"
    shown: bool = True


class AttributeWanted(AttributeBody):
    """A new attribute; ``key`` is what a page of the site calls it, and stays, as ``kind`` and ``owner`` do."""

    key: str = Field(max_length=1000, examples=["plan"])
    kind: Kind
    owner: Owner


class AttributeChanged(AttributeBody):
    """An attribute as it shall be, where nobody has changed it since ``version``."""

    version: int = Field(ge=1, lt=2**31, examples=[1])
    retired: bool = False


class AttributeOrder(BaseModel):
    """The attributes in the order in which they are shown."""

    attributes: list[Id] = Field(max_length=500, examples=[[7]])


class NewValue(BaseModel):
    """A value over the ``version`` that one has seen; 0 where nobody has written any."""

    value: AttributeGiven
    version: int = Field(ge=0, lt=2**31, examples=[0])


# What is answered


class AttributeDefined(BaseModel):
    """An attribute as pages get it."""

    key: str = Field(examples=["plan"])
    label: str = Field(examples=["Plan"])
    labels: dict[str, str] = Field(examples=[{"nl": "Abonnement"}])
    kind: Kind
    choices: list[str] = Field(examples=[["Gold", "Silver"]])
    owner: Owner
    shown: bool


class AttributeAdministered(AttributeDefined):
    """An attribute as administrators see it."""

    id: Number
    editors: Editors
    retired: bool
    version: Number


class AttributesAdministered(BaseModel):
    """All attributes in their order, those that are retired, too."""

    attributes: list[AttributeAdministered]


class AttributesDefined(BaseModel):
    """The attributes that are not retired, in their order."""

    attributes: list[AttributeDefined]


class AttributeField(AttributeDefined):
    """An attribute of a conversation or its visitor, and who says so: a ``page`` that nobody vouches for, a program of
    the ``site``, an ``agent`` or a ``rule``."""

    value: AttributeShownValue
    source: Literal["page", "site", "agent", "rule"] | None
    by: AgentName | None
    updated_at: Moment | None
    version: int = Field(ge=0, examples=[1])
    may_edit: bool
