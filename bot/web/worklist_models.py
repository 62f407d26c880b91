"""Shapes of the agents' routes about many conversations: filters, saved views, tags, what one was told."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints
from typing_extensions import TypeAliasType

from bot.web.bodies import Id
from bot.web.conversation_models import Suggestion
from bot.web.fields import AgentName, ConversationId, Moment, Number
from bot.web.message_models import Problem

Sort = TypeAliasType("Sort", Literal["served", "waiting", "newest", "oldest", "priority", "due"])
Due = TypeAliasType("Due", Literal["soon", "overdue"])
Ids = Annotated[
    list[Annotated[str, StringConstraints(max_length=32)]],
    Field(min_length=1, max_length=500, examples=[["0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"]]),
]

AttributeValues = Annotated[
    dict[
        Annotated[str, StringConstraints(max_length=64)],
        Annotated[str, StringConstraints(max_length=500)],
    ],
    Field(description="Values of attributes by their keys.", max_length=20, examples=[{"plan": "Gold"}]),
]


class ViewFilters(BaseModel):
    """What a conversation has to be like to be shown; null is anything. ``waiting`` is for how many seconds at least,
    ``priority`` the least."""

    language: str | None = Field(None, max_length=8, examples=["nl"])
    team: Id | None = None
    channel: str | None = Field(None, max_length=32, examples=["web"])
    tag: str | None = Field(None, max_length=50, examples=["returns"])
    emotion: str | None = Field(None, max_length=16, examples=["angry"])
    priority: int | None = Field(None, ge=0, le=10_000, examples=[2])
    waiting: float | None = Field(None, ge=0, le=10_000_000, examples=[600])
    due: Due | None = None
    attributes: AttributeValues | None = None
    sort: Sort = "served"


# What is asked


class NewView(BaseModel):
    """A view to save under a name; one of the same name gives way."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)] = Field(
        examples=["Angry, in Dutch"]
    )
    filters: ViewFilters


class NewTags(BaseModel):
    """All tags that a conversation has from now on."""

    tags: list[str] = Field(max_length=100, examples=[["returns"]])


class BulkAssign(BaseModel):
    """Conversations that go to an agent or a team; with ``away`` also to an agent who is not there."""

    conversations: Ids
    agent: Id | None = None
    team: Id | None = None
    away: bool = False


class BulkTag(BaseModel):
    """Conversations that get a tag."""

    conversations: Ids
    tag: str = Field(max_length=10_000, examples=["returns"])


class BulkClose(BaseModel):
    """Conversations that end, and how."""

    conversations: Ids
    resolution: str | None = Field(None, max_length=20, examples=["solved"])


class NewDraft(BaseModel):
    """What one is writing, over the ``version`` that one has seen (0 is none); ``page`` names who writes."""

    text: str = Field(max_length=20_000, examples=["It arrives tom"])
    version: int = Field(ge=0, lt=2**31, examples=[3])
    page: str = Field("", max_length=64, examples=["7f20"])


# What is answered


class BulkFailure(BaseModel):
    """A conversation with which it could not be done, and why."""

    conversation: ConversationId
    error: Problem


class BulkDone(BaseModel):
    """With which conversations it was done, and with which not."""

    done: list[str] = Field(examples=[["0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"]])
    failed: list[BulkFailure]


class FiltersKept(BaseModel):
    """What a conversation has to be like to be shown, as in ``ViewFilters``."""

    language: Annotated[str, Field(examples=["nl"])] | None
    team: Annotated[int, Field(examples=[7])] | None
    channel: Annotated[str, Field(examples=["web"])] | None
    tag: Annotated[str, Field(examples=["returns"])] | None
    emotion: Annotated[str, Field(examples=["angry"])] | None
    priority: Annotated[int, Field(examples=[2])] | None
    waiting: Annotated[float, Field(examples=[600])] | None
    due: Due | None = None
    attributes: Annotated[dict[str, str], Field(examples=[{"plan": "Gold"}])] | None = None
    sort: Sort


class SavedView(BaseModel):
    """A view that was saved."""

    id: Number
    name: str = Field(examples=["Angry, in Dutch"])
    filters: FiltersKept


class SavedViews(BaseModel):
    """One's saved views, by name."""

    views: list[SavedView]


class TagsInUse(BaseModel):
    """The tags that conversations have, the most frequent first."""

    tags: list[str] = Field(examples=[["returns"]])


class ToldShown(BaseModel):
    """Why one should look at a conversation, and who says so; null is the queue, or the visitor."""

    conversation: ConversationId
    kind: Literal["assigned", "transferred", "mentioned", "reopened", "taken-over", "due-soon", "overdue"]
    by: AgentName | None
    created_at: Moment


class ToldNow(BaseModel):
    """What one was told and has not looked at yet, the newest first."""

    told: list[ToldShown]


class DraftKept(BaseModel):
    """What one has begun to write; one that was sent has no text."""

    purpose: Literal["reply", "note"]
    text: str = Field(examples=["It arrives tom"])
    version: Number


class DraftsKept(BaseModel):
    """What one has begun to write in a conversation."""

    drafts: list[DraftKept]


class ArticlesFound(BaseModel):
    """Articles that answer what was looked for, as plain text in the visitor's language where they have it."""

    articles: list[Suggestion]
