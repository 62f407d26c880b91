"""Connectors to messaging platforms: one file each, behind one seam."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, runtime_checkable

from bot.conversations import Message
from bot.conversations.incoming import Enclosure, Incoming
from bot.errors import BotError


@dataclass(frozen=True, slots=True)
class Request:
    """A webhook's HTTP request. Header names are in lower case.

    ``query`` are the parameters of its address, ``peer`` is the IP address that it came from; empty where unknown.
    """

    headers: Mapping[str, str]
    body: bytes
    query: Mapping[str, str] = field(default_factory=dict)
    peer: str = ""


class ChannelError(BotError):
    """A webhook's request is refused; ``code`` names the case, the message says what was expected."""


class DeliveryError(Exception):
    """A reply was not delivered. ``permanent`` says that trying again is of no use; ``retry_after`` is in seconds.

    ``unreachable`` says why nothing arrives at the address any more: ``blocked`` by the visitor, ``undeliverable``.
    """

    def __init__(
        self,
        message: str,
        *,
        permanent: bool = False,
        retry_after: float | None = None,
        unreachable: str | None = None,
    ) -> None:
        self.permanent = permanent
        self.retry_after = retry_after
        self.unreachable = unreachable
        super().__init__(message)


class OutsideWindow(DeliveryError):
    """The platform takes nothing for this visitor until they write: their last message is too long ago."""


class FetchError(Exception):
    """A file cannot be had: ``fault`` is ``too-large``, ``gone``, or ``unreachable``, which can be tried again."""

    def __init__(self, fault: Literal["too-large", "gone", "unreachable"], message: str) -> None:
        self.fault = fault
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a message that a platform had taken, and calls ``platform_id``.

    ``error`` says what it could not be delivered for; None where all is well. ``status`` is the platform's own word.
    ``unreachable`` is as in :class:`DeliveryError`, and ``window`` where it has to wait until the visitor writes.
    """

    channel: str
    platform_id: str
    status: str
    error: str | None = None
    unreachable: str | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """A visitor can be reached from now on, or cannot, since they have ``blocked`` us. ``id`` tells repeats apart."""

    channel: str
    address: str
    id: str
    unreachable: Literal["blocked"] | None


@dataclass(frozen=True, slots=True)
class FromPeople:
    """What people who work in another system did with the conversation at ``address``; ``id`` tells repeats apart.

    They ``said`` something (``text`` and ``files``, by whoever is called ``name``), the conversation has ``ended``
    there, or it was ``returned`` to the bot. ``number`` is the number of the message by which that is known, where it
    has one; they grow.
    """

    channel: str
    address: str
    id: str
    kind: Literal["said", "ended", "returned"]
    text: str = ""
    name: str = ""
    files: tuple[Enclosure, ...] = ()
    number: int | None = None


Event = Incoming | Receipt | Reach | FromPeople


@dataclass(frozen=True, slots=True)
class Part:
    """What a platform is given at once: the ``body`` of its call, and a stored ``file`` that goes with it.

    ``file`` is what a message's ``attachment`` says. ``late`` is added to the body where the visitor wrote too long ago
    for it, and the platform takes it with that.
    """

    body: Mapping[str, Any]
    file: Mapping[str, Any] | None = None
    late: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Features:
    """What a channel can do; the table in docs/connectors.md is made of it.

    ``signed`` says what a request is known by; ``repeats`` what repeats are known by. ``longest`` are the characters of
    a message. ``buttons`` and ``rows`` are how many choices fit on buttons and in a list; without, they are numbered.
    ``window`` are the hours in which free text is delivered after a visitor has written; None for any time.
    """

    signed: str
    repeats: str
    longest: int | None
    buttons: int = 0
    rows: int = 0
    formatted: bool = False
    files_in: bool = False
    files_out: bool = False
    receipts: bool = False
    idempotent: bool = False
    window: int | None = None


class Channel(Protocol):
    """A messaging platform: what comes in, and how replies go out."""

    @property
    def name(self) -> str:
        """What the channel is called in addresses and settings."""
        ...

    @property
    def features(self) -> Features:
        """What it can do."""
        ...

    def verify(self, request: Request) -> None:
        """Raise :class:`ChannelError` for a request that the platform did not send, or sent long ago."""
        ...

    def parse(self, payload: object) -> Sequence[Event]:
        """What a webhook's JSON body tells; raises :class:`ChannelError` where it has another shape.

        Pure. Events that are nothing to the bot are left out.
        """
        ...

    def compose(self, reply: Message) -> Sequence[Part]:
        """A reply as the platform takes it: in its formatting, cut at sentences where it is too long. Pure."""
        ...

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """Deliver a part; what the platform calls it, where it says so. ``data`` is the content of its file.

        ``key`` is the same for each attempt, and another for each part. Raises :class:`DeliveryError`.
        """
        ...


@runtime_checkable
class Challenged(Protocol):
    """A channel whose platform asks whether the address of its webhook is meant for it."""

    def challenge(self, request: Request) -> str:
        """What to answer; raises :class:`ChannelError` for whoever does not know the agreed token."""
        ...


@runtime_checkable
class Wrapping(Protocol):
    """A channel whose platform puts JSON into something else, and asks by it whether its webhook's address is meant."""

    def unwrap(self, body: bytes) -> bytes:
        """The JSON in a body."""
        ...

    def confirm(self, payload: object) -> str | None:
        """What to answer to that question; None where a payload is none."""
        ...


@runtime_checkable
class Acknowledging(Protocol):
    """A channel whose platform wants to hear that a message was received, such as a tap on a button."""

    async def acknowledge(self, incoming: Incoming) -> None:
        """Say so. Raises :class:`DeliveryError`; nothing depends on it."""
        ...


@runtime_checkable
class Fetching(Protocol):
    """A channel that brings files as references to them."""

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """A file of at most ``largest`` bytes with a name that says of what kind it is. Raises :class:`FetchError`."""
        ...


@runtime_checkable
class Gathering(Protocol):
    """A channel on which all that is replied to one message goes out at once, such as in one mail."""

    def compose_together(self, replies: Sequence[Message]) -> Sequence[Part]:
        """Replies, in their order, as the platform takes them. Pure."""
        ...


@runtime_checkable
class Windowed(Protocol):
    """A channel that delivers free text for a while after a visitor has written, and later an invitation to write."""

    @property
    def window(self) -> float:
        """For how many seconds."""
        ...

    async def invite(self, address: str, language: str, key: str) -> None:
        """Ask the visitor to write. Raises :class:`DeliveryError`."""
        ...


@runtime_checkable
class Prolonged(Protocol):
    """A channel with a window that delivers for longer what people write."""

    @property
    def window_for_people(self) -> float:
        """For how many seconds after a visitor has written."""
        ...


@runtime_checkable
class Attended(Protocol):
    """A channel that delivers while its visitor has a page open; raises :class:`OutsideWindow` while they have not, and
    what is for them waits until they come back."""

    def topic(self, address: str) -> str:
        """Under which the worker that has a visitor's page hears on the event bus of what is for them."""
        ...


@runtime_checkable
class Screening(Protocol):
    """A channel on which not all that is said is said to the bot."""

    async def screen(self, incoming: Incoming) -> Incoming | None:
        """A message as it is meant for the bot; None where it is not. Raises :class:`DeliveryError`."""
        ...


class CollectingError(Exception):
    """A channel cannot fetch what was written to it just now; the message says why."""


#: Stores events; when it returns they may be acknowledged.
Take = Callable[[Sequence[Event]], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a channel, in words without secrets, since the time ``at``."""

    error: str
    at: float


@runtime_checkable
class Collecting(Protocol):
    """A channel that fetches what was written to it, where no platform calls."""

    async def collect(self, take: Take) -> None:
        """Fetch what has come and what comes, until cancelled: ``take`` it, then note that it was taken.

        Raises :class:`CollectingError` where that cannot go on; it is called again after a while.
        """
        ...

    async def trouble(self) -> Trouble | None:
        """What keeps it from fetching, in this process or another; None where all is well."""
        ...


@dataclass(frozen=True, slots=True)
class ChannelTrial:
    """What came of trying a channel.

    ``fault`` is ``none``, ``unreachable`` for a platform that cannot be reached, ``token`` where it does not know the
    token, ``address`` where it delivers to no address or to another server's, and ``deliveries`` where it lately could
    not deliver. ``detail`` is the account's name, or what the platform says; no secret.
    """

    fault: Literal["none", "unreachable", "token", "address", "deliveries"]
    detail: str


@runtime_checkable
class Triable(Protocol):
    """A channel whose platform can be asked how things are, without a message to anybody."""

    async def trial(self) -> ChannelTrial:
        """Ask it now; never raises for what the platform answers."""
        ...
