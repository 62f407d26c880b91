"""Shapes of the agents' routes about conversations."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from bot.web.attribute_models import AttributeField
from bot.web.bodies import Id
from bot.web.fields import (
    AgentName,
    Anything,
    ArticleAudience,
    ArticleId,
    Author,
    ClientId,
    ConversationId,
    Count,
    Direction,
    Email,
    Language,
    Moment,
    Number,
    Phone,
    Share,
    State,
    Text,
)
from bot.web.message_models import AgentMessage, Rated, TranslationShown
from bot.web.service_models import RunningTarget

# What is asked


class Reply(BaseModel):
    """An agent's message; ``client_id`` makes sending it twice harmless; ``translate`` sends it in the visitor's
    language, where that can be had in time. ``article`` is the one whose answer it gives, where it does: what the bot
    could not answer is proposed to editors as a phrasing of that."""

    text: str = Field(max_length=2_000_000, examples=["It arrives tomorrow."])
    client_id: ClientId = Field(None, examples=["7f20"])
    translate: bool = False
    article: str | None = Field(None, max_length=200, examples=["delivery-times"])


class Draft(BaseModel):
    """What an agent has written so far."""

    text: str = Field(max_length=2_000_000, examples=["It arrives tomorrow."])


class Transfer(BaseModel):
    """Whom a conversation goes to: an agent or a team, by id; and a note for them."""

    agent: Id | None = None
    team: Id | None = None
    note: str = Field("", max_length=100_000, examples=["Asks about a refund."])
    away: bool = Field(False, description="Also to an agent who is not there: it waits for them, for twelve hours.")


class Withdrawal(BaseModel):
    """Which of one's own messages is taken back."""

    sequence: int = Field(ge=1, lt=2**31, examples=[4])


class Snooze(BaseModel):
    """Until when a conversation is laid aside; without a time zone it is UTC."""

    until: datetime = Field(examples=["2026-11-23T09:00:00Z"])


class NewNote(BaseModel):
    """A private note; ``client_id`` makes sending it twice harmless."""

    text: str = Field(max_length=100_000, examples=["The depot is closed today."])
    client_id: ClientId = Field(None, examples=["7f21"])


class Closing(BaseModel):
    """How a conversation ended: solved, not-solved, no-answer or spam."""

    resolution: str | None = Field(None, max_length=20, examples=["solved"])


# What is answered


class Named(BaseModel):
    """An agent or a team by id and name."""

    id: int | None = Field(examples=[7])
    name: AgentName


class Offer(BaseModel):
    """Whom a conversation is offered to, and for how long."""

    id: Number
    name: AgentName
    until: Moment
    seconds: float = Field(ge=0, examples=[24.5])


class LastMessage(BaseModel):
    """The beginning of the last message."""

    author: Author
    text: Text
    language: Language
    direction: Direction
    translations: list[TranslationShown]


class SnippetPart(BaseModel):
    """A piece of a place that was found; ``hit`` is what was looked for."""

    text: str = Field(examples=["parcel"])
    hit: bool


class PlaceFound(BaseModel):
    """Where a conversation was found: in a message, in a note, or in what is known of its visitor."""

    kind: Literal["message", "note", "person"]
    author: Author | None
    sequence: Annotated[int, Field(ge=1, examples=[4])] | None
    language: Language | None
    direction: Direction | None
    parts: list[SnippetPart]


class ConversationSummary(Rated):
    """A conversation as the desk lists it."""

    conversation: ConversationId
    state: State
    language: Language
    locale: str = Field(description="How it is worded, such as pt-BR.", examples=["en"])
    language_name: str = Field(description="In itself.", examples=["English"])
    channel: str = Field(examples=["web"])
    unreachable: Literal["away", "blocked", "stopped", "undeliverable", "window"] | None = Field(
        description="Why nothing arrives at the visitor until they write again."
    )
    on_page: bool | None = Field(description="Whether the visitor has a page open now; null on other channels.")
    visitor: Annotated[str, Field(examples=["Ana"])] | None
    alias: int = Field(description="A number by which visitors without a name are told apart.", examples=[4711])
    reason: Annotated[str, Field(examples=["asked"])] | None = Field(description="Why it was handed over.")
    emotion: Annotated[str, Field(examples=["worried"])] | None
    emotions: list[str] = Field(
        description="Those of the visitor's last messages, the oldest first.", examples=[["calm", "worried"]]
    )
    priority: int = Field(description="Where it stands in the queue; more is sooner.", examples=[1])
    repeated: bool = Field(description="The visitor is back with the same question.")
    vip: bool
    after_hours: bool
    team: Named | None
    skills: list[str] = Field(examples=[["returns"]])
    place: Annotated[int, Field(ge=1, examples=[2])] | None
    agent: Named | None
    offered_to: Offer | None
    answered_meanwhile: Text | None = Field(
        description="What the visitor has asked last that the assistant answered while they wait."
    )
    waiting_since: Moment | None
    snoozed_until: Moment | None
    targets: list[RunningTarget] = Field(
        description="The times that run by service levels, the first to be over first."
    )
    resolution: Annotated[str, Field(examples=["solved"])] | None
    tags: list[str] = Field(examples=[["returns"]])
    attributes: dict[str, str] = Field(
        description="Values of the attributes that the site defines, by key.", examples=[{"plan": "Gold"}]
    )
    hits: list[PlaceFound] = Field(description="The newest places at which a search found it; none without one.")
    first_question: Text | None
    updated_at: Moment
    last_message: LastMessage | None
    unread: bool = Field(description="The visitor wrote last, or a snooze is over.")


class Summarised(BaseModel):
    """A conversation after what was done with it."""

    summary: ConversationSummary


class AttributeWritten(Summarised):
    """A conversation after an attribute was written, and the attribute."""

    field: AttributeField


class Summaries(BaseModel):
    """The conversations of a view."""

    conversations: list[ConversationSummary]


class Understanding(BaseModel):
    """What the bot took the last question for."""

    intent: str = Field(examples=["ask_question"])
    emotion: str = Field(examples=["worried"])
    confidence: Share


class TriedAnswer(BaseModel):
    """An article that the bot has answered with; ``outcome`` is helpful, unhelpful or not known."""

    article: ArticleId
    confidence: Share
    outcome: Literal["helpful", "unhelpful"] | None
    question: Text


class Suggestion(BaseModel):
    """An article that may answer the visitor, as plain text."""

    article: ArticleId
    question: Text
    answer: str = Field(examples=["Open My orders."])
    language: Language
    direction: Direction
    confidence: Share
    audience: ArticleAudience


class TriedShortly(BaseModel):
    """An article that was tried, and whether it helped."""

    article: ArticleId
    helped: bool | None


class Mentions(BaseModel):
    """What the visitor has named."""

    orders: list[str] = Field(examples=[["84-2217"]])
    emails: list[str] = Field(examples=[["ana@example.com"]])
    phones: list[str] = Field(examples=[["+31 20 123 4567"]])
    amounts: list[str] = Field(examples=[["€ 20"]])
    links: list[str] = Field(examples=[["https://shop.example/orders"]])


class Digest(BaseModel):
    """A conversation in a few lines."""

    first_question: Text | None
    asked_since: list[str] = Field(examples=[["And when does it arrive?"]])
    tried: list[TriedShortly]
    wishes: list[str] = Field(examples=[["ask_human"]])
    mentions: Mentions
    messages: Count


class NoteShown(BaseModel):
    """A private note."""

    id: Number
    agent: AgentName
    text: str = Field(examples=["The depot is closed today."])
    created_at: Moment


class NoteKept(BaseModel):
    """The note that was kept."""

    note: NoteShown


class ContactKept(BaseModel):
    """How the visitor can be reached."""

    email: Email | None
    phone: Phone | None


class EarlierConversation(Rated):
    """Another conversation of the same visitor, and what they thought of it."""

    conversation: ConversationId
    created_at: Moment
    state: State
    channel: str = Field(examples=["web"])
    language: Language
    direction: Direction
    first_question: Text | None
    link: Literal["before", "after"] | None = Field(
        description="Whether the visitor went on from it, or to it; null where it is only the same visitor's."
    )


class HistoryEntry(BaseModel):
    """Something that was done with the conversation; ``agent`` is null where the queue did it by itself."""

    action: str = Field(examples=["taken"])
    agent: AgentName | None
    details: Anything
    created_at: Moment


class ConversationContext(BaseModel):
    """What is known around a conversation."""

    attributes: Anything = Field(description="What the site says of its visitor.")
    fields: list[AttributeField] = Field(description="What the site defines to be known, in its order.")
    understanding: Understanding | None
    tried: list[TriedAnswer]
    suggestions: list[Suggestion]
    summary: Digest
    notes: list[NoteShown]
    contact: ContactKept | None
    earlier: list[EarlierConversation]
    history: list[HistoryEntry]


class ConversationOpened(BaseModel):
    """A conversation with all that an agent needs to take it over."""

    summary: ConversationSummary
    messages: list[AgentMessage]
    context: ConversationContext


class AgentMessageSent(BaseModel):
    """An agent's message as it was stored."""

    message: AgentMessage


class TranslationPairs(BaseModel):
    """The translation engine, and the pairs of the site's languages that it knows."""

    engine: str = Field(examples=["argos"])
    pairs: list[list[str]] = Field(description="From, and into.", examples=[[["en", "nl"]]])


class ReplyPreview(BaseModel):
    """What the visitor would read of a reply; ``reason`` and ``message`` say why there is no translation."""

    source: Language
    target: Language
    translation: TranslationShown | None
    reason: str = Field(examples=[""])
    message: str = Field(examples=[""])
