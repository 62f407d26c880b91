"""People who work in another system: conversations are handed to them there, and what they write comes back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

from bot.channels import ChannelTrial, FromPeople, Request
from bot.conversations.incoming import Enclosure

#: Before the name of a system in what its account here is signed in by, which nobody ever does.
LOGIN = "live:"


@dataclass(frozen=True, slots=True)
class Case:
    """A conversation that is to be opened in another system.

    ``key`` is its id here, ``address`` where its channel delivers to. ``visitor`` is the same in all conversations of a
    visitor, as far as it is known who that is. ``title`` is what they asked first, and ``note`` a summary for whoever
    takes it.
    """

    key: str
    channel: str
    address: str
    visitor: str
    name: str | None
    email: str | None
    language: str
    reason: str
    urgency: Literal["normal", "high", "urgent"]
    title: str
    note: str


@dataclass(frozen=True, slots=True)
class Remote:
    """What the other system calls a conversation, and its visitor where it needs to be told."""

    id: str
    contact: str | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A conversation that is open in the other system; ``noted`` where the summary is there already."""

    remote: Remote
    noted: bool = False


@dataclass(frozen=True, slots=True)
class FileSent:
    """A file that comes with a visitor's message; ``type`` is its media type."""

    name: str
    type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Saying:
    """What a visitor wrote ``at`` a moment, in Unix seconds. ``key`` is another for each."""

    key: str
    text: str
    at: float
    file: FileSent | None = None


class LiveSide(Protocol):
    """A system where people work.

    Everything raises :class:`bot.channels.DeliveryError`. With ``again`` an earlier attempt may have come through:
    nothing may be there twice, as far as the system lets that be seen.
    """

    @property
    def name(self) -> str:
        """What it is called in addresses and tables."""
        ...

    @property
    def title(self) -> str:
        """What people call it."""
        ...

    @property
    def is_told(self) -> bool:
        """Whether visitors' messages have to be brought there. Where not, the conversation itself lives there."""
        ...

    async def open(self, case: Case, remote: Remote | None, *, again: bool) -> Opened:
        """Open a conversation there; one that was open before, as ``remote``, is opened again."""
        ...

    async def note(self, remote: Remote, text: str, *, again: bool) -> int | None:
        """Write what only people there see; the number of that message, where it has one."""
        ...

    async def add(self, remote: Remote, saying: Saying, *, again: bool) -> None:
        """Bring what a visitor wrote."""
        ...


@runtime_checkable
class Telling(Protocol):
    """A system that tells by webhooks of its own what people do there."""

    def verify(self, request: Request) -> None:
        """Raise :class:`bot.channels.ChannelError` for a request that it did not send, or sent long ago."""
        ...

    def parse(self, payload: object) -> Sequence[FromPeople]:
        """What a webhook's JSON body tells; raises ``ChannelError`` where it has another shape. Pure."""
        ...

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """A file that somebody sent there, with a name. Raises :class:`bot.channels.FetchError`."""
        ...

    async def trial(self) -> ChannelTrial:
        """Ask whether it knows us, now; never raises for what it answers."""
        ...
