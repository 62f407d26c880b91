"""Shapes of the visitors' routes."""

from typing import Any, Literal

from pydantic import BaseModel, Field, field_validator

from bot.conversations.incoming import clean
from bot.visitors.vouching import LONGEST_ID
from bot.web.fields import (
    AgentName,
    Author,
    ClientId,
    ConversationId,
    Count,
    Csat,
    Direction,
    Email,
    Language,
    LogoAddress,
    Moment,
    Nps,
    State,
    Text,
    Token,
)
from bot.web.message_models import ConversationState, FilesTaken, LanguageName, Rated, VisitorMessage
from bot.web.widget_models import WidgetShown


class ConsentGiven(BaseModel):
    """What the visitor agreed to, as the site named it, and the language in which they read it."""

    version: str = Field(max_length=64, examples=["5f3a9c0e71b2"])
    language: str = Field(max_length=35, examples=["en"])


class NewConversation(BaseModel):
    """What a page knows about its visitor."""

    page_language: str | None = Field(
        None,
        max_length=500,
        description="Tags of the page and the browser, the most wanted first, as in Accept-Language.",
        examples=["en-GB, nl"],
    )
    chosen_language: str | None = Field(None, max_length=35, examples=["nl"])
    name: str | None = Field(None, max_length=200, examples=["Ana"])
    attributes: dict[str, Any] = Field(default_factory=dict, examples=[{"order": "84-2217"}])
    consent: ConsentGiven | None = Field(None, description="Wanted where the site asks its visitors to agree.")
    follows: "Before | None" = None
    visitor: "VisitorProof | None" = None
    trigger: "TriggerAnswered | None" = None


class Before(BaseModel):
    """The conversation that the visitor goes on from, with its token."""

    conversation: str = Field(max_length=32, examples=["0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"])
    token: str = Field(max_length=200, examples=["Zk3v9Qm1xT7bR2cW8dLf5hNpYs0uJgAe"])


class TriggerAnswered(BaseModel):
    """The greeting that the visitor answers, as `GET /api/v1/chat/triggers` has it, and the language of its text."""

    id: str = Field(max_length=36, examples=["prices"])
    language: str = Field(max_length=35, examples=["en"])


class VisitorProof(BaseModel):
    """Who is signed in on the page, and the hash by which the site's server vouches for that."""

    id: str = Field(min_length=1, max_length=LONGEST_ID, examples=["customer-7"])
    hash: str = Field(
        min_length=1,
        max_length=128,
        description="HMAC-SHA-256 of the id by the site's secret, in hexadecimal figures.",
        examples=["6f1b0a2c5e7d4f8890a1b2c3d4e5f60718293a4b5c6d7e8f9001122334455667"],
    )

    @field_validator("id")
    @classmethod
    def _exact(cls, value: str) -> str:
        # What is cut off by the way would make two visitors one.
        if clean(value) != value:
            raise ValueError("the id has control characters, or blanks around it; send the one that was hashed")
        return value


class VisitorSignedIn(VisitorProof):
    """As :class:`VisitorProof`; the conversation that the page has, if any, becomes one of the visitor's."""

    conversation: Before | None = None


class VisitedConversation(BaseModel):
    """One of a visitor's conversations, what opens it, and the beginning of its last message."""

    conversation: ConversationId
    token: Token
    state: State
    text: Text
    author: Author | None = Field(description="Null where nothing was said yet.")
    language: Language
    direction: Direction
    last_sequence: Count
    created_at: Moment
    updated_at: Moment


class VisitorKnown(BaseModel):
    """A visitor's conversations, the one that changed last first; ``own``: whether the one that the page has is theirs,
    null where it has none that could be opened."""

    conversations: list[VisitedConversation]
    own: bool | None


class NewMessage(BaseModel):
    """A visitor's message; ``client_id`` makes sending it twice harmless."""

    text: str = Field("", max_length=2_000_000, examples=["Where is my order?"])
    client_id: ClientId = Field(None, examples=["3d1c"])
    payload: str | None = Field(None, max_length=2000, description="That of a tapped button.", examples=["/ask_human"])


class PersonWanted(BaseModel):
    """The visitor pressed "Talk to a person"."""

    client_id: ClientId = Field(None, examples=["3d1d"])


class ContactDetails(BaseModel):
    """How the visitor can be reached: one of them, or both."""

    email: str = Field("", max_length=400, examples=["ana@example.com"])
    phone: str = Field("", max_length=100, examples=["+31 20 123 4567"])


class TranscriptWanted(BaseModel):
    """Where the visitor wants to have their conversation."""

    email: str = Field(max_length=400, examples=["ana@example.com"])


class TranscriptAddress(BaseModel):
    """Where the conversation is mailed to; null where the visitor has not said that."""

    email: Email | None


class NewRating(BaseModel):
    """What the visitor thought: CSAT from 1 to 5, NPS from 0 to 10."""

    csat: Csat | None = None
    nps: Nps | None = None
    comment: str | None = Field(None, max_length=20_000, examples=["Quick and kind."])


class VisitorChanged(BaseModel):
    """What the page knows about its visitor by now: attributes of null are taken away, others added or replaced."""

    name: str | None = Field(None, max_length=200, examples=["Ana"])
    attributes: dict[str, Any] = Field(default_factory=dict, examples=[{"order": "84-2217", "cart": None}])


class LanguageChoice(BaseModel):
    """The visitor's language, or null to follow what they write. A ``page`` that is in another language now tells where
    to go on; it changes nothing that the visitor has chosen, and what they write is followed."""

    language: str | None = Field(None, max_length=35, examples=["nl"])
    by: Literal["visitor", "page"] = "visitor"


class ConsentWanted(BaseModel):
    """What visitors agree to before anything of theirs is kept; ``link`` leads to the site's privacy notice."""

    version: str = Field(description="Another one for other texts.", examples=["5f3a9c0e71b2"])
    language: Language
    text: str = Field(examples=["We keep what you write here, to answer you."])
    link: str | None = Field(examples=["https://shop.example/privacy"])


class HelpLine(BaseModel):
    """Where else people are helped: ``country`` (ISO 3166-1), empty for everywhere else; ``days`` are 0 for Monday to
    6, none for at any time; ``opens`` and ``closes`` are by the clocks of the country, or empty."""

    country: str = Field(examples=["NL"])
    phone: str = Field(examples=["+31 20 123 4567"])
    mail: str = Field(examples=["help@example.com"])
    days: list[int] = Field(examples=[[0, 1, 2, 3, 4]])
    opens: str = Field(examples=["09:00"])
    closes: str = Field(examples=["17:00"])


class Site(BaseModel):
    """What the widget needs before a conversation begins."""

    languages: list[LanguageName]
    choices: list[LanguageName] = Field(description="What a visitor can choose: languages and varieties, by tag.")
    default_language: Language
    language: Language
    locale: str = Field(description="How the language is worded, such as pt-BR.", examples=["en"])
    direction: Direction
    labels: dict[str, str] = Field(examples=[{"widget-send": "Send"}])
    accent: str = Field(description="The site's own colour, or empty.", examples=["#0f766e"])
    on_accent: str = Field(description="The colour of text on it, or empty.", examples=["#ffffff"])
    starters: list[str] = Field(description="Questions to begin with.", examples=[["Where is my order?"]])
    logo: LogoAddress
    people_back_at: Moment | None = Field(description="When people are back; null while they are at work.")
    help_lines: list[HelpLine] = Field(description="For when nobody is there.")
    limit: int = Field(description="Characters of the longest message.", examples=[10000])
    files: FilesTaken
    consent: ConsentWanted | None = Field(description="Null where the site asks for nothing.")
    mails: bool = Field(description="Whether visitors can have their conversation by mail.")
    own_greeting: bool = Field(description="Whether the greeting is the site's own, which may not say who answers.")
    widget: WidgetShown


class Begun(BaseModel):
    """A new conversation, and the token that opens it from now on."""

    conversation: ConversationId
    token: Token
    state: ConversationState


class Writing(BaseModel):
    """Who is writing."""

    author: Literal["agent"]
    agent: AgentName | None = Field(description="Null where the site shows no names.")


class Replayed(BaseModel):
    """A conversation's state and its messages, in order."""

    state: ConversationState
    messages: list[VisitorMessage]
    withdrawn: list[int] = Field(description="Messages that were taken back since.", examples=[[]])
    version: str = Field(description="Names what was told; send it as `known`.", examples=["9c1d4e07a35b"])
    typing: Writing | None = Field(description="Who has begun to write while it was waited.")


class Answered(BaseModel):
    """A visitor's message as it was stored, and the replies to it; null where the message was not kept."""

    message: VisitorMessage | None
    replies: list[VisitorMessage]
    state: ConversationState


class FileSent(BaseModel):
    """A visitor's file as a message, and the replies to it."""

    message: VisitorMessage
    replies: list[VisitorMessage]
    state: ConversationState


class StateNow(BaseModel):
    """A conversation's state after what was asked."""

    state: ConversationState


class ContactLeft(BaseModel):
    """The thanks for a contact."""

    message: VisitorMessage
    state: ConversationState


class RatingStored(BaseModel):
    """A rating as it was stored, with thanks in the visitor's language."""

    rating: Rated
    thanks: str = Field(examples=["Thank you!"])
    state: ConversationState
