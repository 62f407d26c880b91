"""What a conversation is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

Author = Literal["visitor", "bot", "agent"]


class State(StrEnum):
    """Who holds the conversation: the bot, the queue, an agent, or nobody any more."""

    BOT = "bot"
    WAITING = "waiting"
    AGENT = "agent"
    CLOSED = "closed"


#: The kind of a message whose words were erased; it is counted, and shown to nobody.
ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Button:
    """A reply that the visitor can give with one tap; ``payload`` is what comes back."""

    title: str
    payload: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation at one moment. Times are Unix seconds in UTC.

    ``address`` is where its channel delivers to. ``language_source`` says why it has its language: ``default``,
    ``page`` (of the site that embeds the widget), ``detected`` or ``chosen`` (by the visitor, so it stays).
    ``locale`` is what decides how its language is worded, as far as that is known: ``pt-PT``, ``zh-Hant``.
    ``memory`` is what the dialogue keeps from turn to turn. ``visitor_id`` and ``email`` are who the site says that the
    visitor is; ``vouched`` says that it has proved that of the id. Where ``erased_at`` is set, its words and all that
    told who the visitor is are gone.
    ``follows`` is the conversation that its visitor went on from. ``unreachable`` says why nothing arrives at its
    address, until its visitor writes again: ``blocked``, ``stopped`` (they asked for that), ``undeliverable``,
    ``window`` (the platform delivers nothing but an invitation to write), or ``away`` (they have no page open).
    """

    id: str
    channel: str
    address: str
    state: State
    language: str
    language_source: str
    last_sequence: int
    created_at: float
    updated_at: float
    visitor_name: str | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict)
    memory: Mapping[str, Any] = field(default_factory=dict)
    token_digest: str | None = None
    pulled_sequence: int = 0
    visitor_id: str | None = None
    email: str | None = None
    erased_at: float | None = None
    follows: str | None = None
    unreachable: str | None = None
    vouched: bool = False
    locale: str | None = None

    @property
    def wording(self) -> str:
        """The tag of what its visitor is told in: the locale, or else the language."""
        return self.locale or self.language


@dataclass(frozen=True, slots=True)
class Translated:
    """A message in another language than its own, by an ``engine``. ``at`` is in Unix seconds in UTC."""

    text: str
    engine: str
    at: float


@dataclass(frozen=True, slots=True)
class Draft:
    """A message that is not stored yet. ``text`` is Markdown where ``markdown`` is set, plain text otherwise.

    ``reason`` says why the bot wrote it: decision, article, confidence, intent, emotion. ``attachment`` is a file that
    comes with it: id, name, type, size. ``translations`` is the message in other languages, by their codes.
    ``particulars`` is what a platform says beside the text: what it is (``as``), why its file is not here (``fault``),
    what it replies to (``quote``), and that it is a new wording (``corrects``).
    """

    author: Author
    text: str
    language: str
    kind: str = "text"
    buttons: tuple[Button, ...] = ()
    markdown: bool = False
    agent_id: int | None = None
    agent_name: str | None = None
    external_id: str | None = None
    in_reply_to: int | None = None
    reason: Mapping[str, Any] | None = None
    attachment: Mapping[str, Any] | None = None
    translations: Mapping[str, Translated] = field(default_factory=dict)
    particulars: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A stored message; ``sequence`` counts from 1 within its conversation, ``id`` over all of them.

    ``text`` and ``language`` are the message as it was written, whatever it was translated into.
    """

    id: int
    conversation_id: str
    sequence: int
    author: Author
    text: str
    language: str
    kind: str
    buttons: tuple[Button, ...]
    markdown: bool
    agent_id: int | None
    agent_name: str | None
    external_id: str | None
    in_reply_to: int | None
    reason: Mapping[str, Any] | None
    created_at: float
    attachment: Mapping[str, Any] | None = None
    translations: Mapping[str, Translated] = field(default_factory=dict)
    particulars: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """A message that still has to be delivered to ``address`` on ``channel``; ``attempts`` were made so far.

    ``language`` is the one that is read there, and ``wording`` the tag that says how it is worded. ``done`` are the
    parts of it that were delivered already. ``unreachable`` is that of its conversation. ``heard_at`` is when its
    visitor wrote last, where they ever did.
    ``parked`` says that something is kept for them until they write, by an ``agent`` or the ``bot`` alone.
    """

    id: int
    channel: str
    address: str
    message: Message
    attempts: int
    language: str
    done: int = 0
    unreachable: str | None = None
    heard_at: float | None = None
    parked: Literal["agent", "bot"] | None = None
    wording: str = ""
