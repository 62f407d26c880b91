"""Connectors to messaging platforms: one file each, behind one seam."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from bot.conversations import Message
from bot.conversations.incoming import Incoming
from bot.errors import BotError


@dataclass(frozen=True, slots=True)
class Request:
    """A webhook's HTTP request. Header names are in lower case."""

    headers: Mapping[str, str]
    body: bytes


class ChannelError(BotError):
    """A webhook's request is refused; ``code`` names the case, the message says what was expected."""


class DeliveryError(Exception):
    """A reply was not delivered. ``permanent`` says that trying again is of no use; ``retry_after`` is in seconds."""

    def __init__(self, message: str, *, permanent: bool = False, retry_after: float | None = None) -> None:
        self.permanent = permanent
        self.retry_after = retry_after
        super().__init__(message)


class Channel(Protocol):
    """A messaging platform: what comes in, and how replies go out."""

    @property
    def name(self) -> str:
        """What the channel is called in addresses and settings."""
        ...

    def verify(self, request: Request) -> None:
        """Raise :class:`ChannelError` for a request that the platform did not send."""
        ...

    def parse(self, payload: object) -> list[Incoming]:
        """The messages in a webhook's JSON body; raises :class:`ChannelError` where it has another shape.

        Events that are no messages for the bot are left out.
        """
        ...

    async def send(self, address: str, reply: Message) -> None:
        """Deliver one reply. Raises :class:`DeliveryError`."""
        ...
