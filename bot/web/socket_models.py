"""Shapes of the frames that go over the two WebSockets, one JSON object each; ``type`` tells them apart."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from bot.web.conversation_models import ConversationSummary, NoteShown
from bot.web.desk_models import AgentShown
from bot.web.fields import AgentName, ClientId, ConversationId, Moment, Number, Text, Token
from bot.web.message_models import AgentMessage, ConversationState, Problem, TranslationShown, VisitorMessage
from bot.web.worklist_models import ToldShown

Sequence = Annotated[int, Field(description="Counts from 1 within the conversation.", examples=[4])]


# What pages send


class HelloFrame(BaseModel):
    """A visitor's first frame: the conversation's token, and the last message that the page has seen."""

    type: Literal["hello"]
    token: Token
    after: int = Field(0, ge=0, lt=2**31, examples=[0])


class DeskHelloFrame(BaseModel):
    """An agent's first frame; the token is for programs without a session's cookie."""

    type: Literal["hello"]
    token: Token = ""


class PingFrame(BaseModel):
    """A sign of life; a socket that says nothing for 70 seconds is closed."""

    type: Literal["ping"]


class TypingFrame(BaseModel):
    """The visitor is writing."""

    type: Literal["typing"]


class DeskTypingFrame(BaseModel):
    """The agent is writing in a conversation that they hold."""

    type: Literal["typing"]
    conversation: ConversationId


class SendFrame(BaseModel):
    """A visitor's message, as in ``send_message``; its replies come as frames."""

    type: Literal["message"]
    text: Text = ""
    client_id: ClientId = Field(None, examples=["3d1c"])
    payload: str | None = Field(None, max_length=2000, examples=["/ask_human"])


# What both get


class PongFrame(BaseModel):
    """The answer to a ping."""

    type: Literal["pong"]


# What visitors get


class WelcomeFrame(BaseModel):
    """The conversation's state, after the first frame; the messages that were missed follow."""

    type: Literal["welcome"]
    state: ConversationState


class MessageFrame(BaseModel):
    """A message of either side."""

    type: Literal["message"]
    message: VisitorMessage


class StateFrame(BaseModel):
    """The conversation's new state."""

    type: Literal["state"]
    state: ConversationState


class TranslationFrame(BaseModel):
    """A message's translation, which was not ready with it."""

    type: Literal["translation"]
    sequence: Sequence
    translation: TranslationShown


class WithdrawnFrame(BaseModel):
    """Messages were taken back: nobody is shown them any more."""

    type: Literal["withdrawn"]
    sequences: list[int] = Field(examples=[[4]])


class AgentTypingFrame(BaseModel):
    """The agent is writing."""

    type: Literal["typing"]
    author: Literal["agent"]
    agent: AgentName | None = Field(description="Null where the site shows no names.")


class ErrorFrame(BaseModel):
    """A frame that was not taken; its ``client_id`` where it had one."""

    type: Literal["error"]
    error: Problem
    client_id: str | None = Field(examples=["3d1c"])


# What agents get


class ChangedFrame(BaseModel):
    """To those who only watch: something at the desk is another than before."""

    type: Literal["changed"]


class DeskWelcomeFrame(BaseModel):
    """Who is signed in, and how many seconds may lie between two pings of somebody who is at their desk."""

    type: Literal["welcome"]
    agent: AgentShown
    heartbeat: float = Field(gt=0, examples=[30.0])


class DeskMessageFrame(BaseModel):
    """A message of a conversation."""

    type: Literal["message"]
    conversation: ConversationId
    message: AgentMessage


class DeskTranslationFrame(BaseModel):
    """A message's translation, which was not ready with it."""

    type: Literal["translation"]
    conversation: ConversationId
    sequence: Sequence
    translation: TranslationShown


class DeskWithdrawnFrame(WithdrawnFrame):
    """Messages of a conversation were taken back."""

    conversation: ConversationId


class NoteWithdrawnFrame(BaseModel):
    """A private note was taken back."""

    type: Literal["note_withdrawn"]
    conversation: ConversationId
    note: Number


class ConversationFrame(BaseModel):
    """A conversation as it is listed now."""

    type: Literal["conversation"]
    summary: ConversationSummary


class PlacesFrame(BaseModel):
    """The places in the queue that have changed, by conversation."""

    type: Literal["places"]
    places: dict[str, int] = Field(examples=[{"0b9d6c1e8f3a4d25a7c40e9b1f6d2a83": 2}])


class PageFrame(BaseModel):
    """A visitor has come to a page, or left the last one."""

    type: Literal["page"]
    conversation: ConversationId
    open: bool


class OfferFrame(BaseModel):
    """A conversation is offered to this agent, until a moment that is so many seconds away."""

    type: Literal["offer"]
    to: Number
    conversation: ConversationId
    until: Moment
    seconds: float = Field(ge=0, examples=[30.0])


class VisitorTypingFrame(BaseModel):
    """A visitor is writing."""

    type: Literal["typing"]
    conversation: ConversationId
    author: Literal["visitor"]


class NoteFrame(BaseModel):
    """A private note was kept."""

    type: Literal["note"]
    conversation: ConversationId
    note: NoteShown


class ToldFrame(ToldShown):
    """This agent should look at a conversation."""

    type: Literal["told"]
    to: Number


class SeenFrame(BaseModel):
    """This agent has looked, on some page of theirs, at what they were told of."""

    type: Literal["seen"]
    to: Number
    conversation: ConversationId


class DraftFrame(BaseModel):
    """What this agent has begun to write, on some page of theirs; one that was sent has no text."""

    type: Literal["draft"]
    to: Number
    conversation: ConversationId
    purpose: Literal["reply", "note"]
    text: Text
    version: Number
    page: str = Field(description="Names the page that wrote it; empty where it was sent.", examples=["7f20"])


class AgentsChangedFrame(BaseModel):
    """Somebody has come, gone or changed what they can do: ``list_agents`` tells."""

    type: Literal["agents_changed"]


class MissedFrame(BaseModel):
    """Events may have been lost between the workers: all that is shown has to be fetched again."""

    type: Literal["missed"]


VISITOR_SENDS: tuple[type[BaseModel], ...] = (HelloFrame, PingFrame, TypingFrame, SendFrame)
VISITOR_GETS: tuple[type[BaseModel], ...] = (
    WelcomeFrame,
    MessageFrame,
    StateFrame,
    TranslationFrame,
    WithdrawnFrame,
    AgentTypingFrame,
    ErrorFrame,
    PongFrame,
)
AGENT_SENDS: tuple[type[BaseModel], ...] = (DeskHelloFrame, PingFrame, DeskTypingFrame)
AGENT_GETS: tuple[type[BaseModel], ...] = (
    DeskWelcomeFrame,
    DeskMessageFrame,
    DeskTranslationFrame,
    DeskWithdrawnFrame,
    ConversationFrame,
    PlacesFrame,
    PageFrame,
    OfferFrame,
    VisitorTypingFrame,
    NoteFrame,
    NoteWithdrawnFrame,
    ToldFrame,
    SeenFrame,
    DraftFrame,
    AgentsChangedFrame,
    ChangedFrame,
    MissedFrame,
    ErrorFrame,
    PongFrame,
)
