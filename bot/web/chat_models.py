"""Shapes of the visitors' routes."""

from typing import Any

from pydantic import BaseModel, Field

from bot.web.fields import ConversationId, Csat, Direction, Language, Nps, Token
from bot.web.message_models import ConversationState, FilesTaken, LanguageName, Rated, VisitorMessage


class NewConversation(BaseModel):
    """What a page knows about its visitor."""

    page_language: str | None = Field(None, max_length=35, examples=["en-GB"])
    chosen_language: str | None = Field(None, max_length=35, examples=["nl"])
    name: str | None = Field(None, max_length=200, examples=["Ana"])
    attributes: dict[str, Any] = Field(default_factory=dict, examples=[{"order": "84-2217"}])


class NewMessage(BaseModel):
    """A visitor's message; ``client_id`` makes sending it twice harmless."""

    text: str = Field("", max_length=2_000_000, examples=["Where is my order?"])
    client_id: str | None = Field(None, max_length=100, examples=["3d1c"])
    payload: str | None = Field(None, max_length=2000, description="That of a tapped button.", examples=["/ask_human"])


class PersonWanted(BaseModel):
    """The visitor pressed "Talk to a person"."""

    client_id: str | None = Field(None, max_length=100, examples=["3d1d"])


class ContactDetails(BaseModel):
    """How the visitor can be reached: one of them, or both."""

    email: str = Field("", max_length=400, examples=["ana@example.com"])
    phone: str = Field("", max_length=100, examples=["+31 20 123 4567"])


class NewRating(BaseModel):
    """What the visitor thought: CSAT from 1 to 5, NPS from 0 to 10."""

    csat: Csat | None = None
    nps: Nps | None = None
    comment: str | None = Field(None, max_length=20_000, examples=["Quick and kind."])


class LanguageChoice(BaseModel):
    """The visitor's language, or null to follow what they write."""

    language: str | None = Field(None, max_length=35, examples=["nl"])


class Site(BaseModel):
    """What the widget needs before a conversation begins."""

    languages: list[LanguageName]
    default_language: Language
    language: Language
    direction: Direction
    labels: dict[str, str] = Field(examples=[{"widget-send": "Send"}])
    limit: int = Field(description="Characters of the longest message.", examples=[10000])
    files: FilesTaken


class Begun(BaseModel):
    """A new conversation, and the token that opens it from now on."""

    conversation: ConversationId
    token: Token
    state: ConversationState


class Replayed(BaseModel):
    """A conversation's state and its messages, in order."""

    state: ConversationState
    messages: list[VisitorMessage]


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
