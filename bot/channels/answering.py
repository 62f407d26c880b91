"""What the connectors' calls to their platforms have in common."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from bot.channels import DeliveryError, FetchError
from bot.conversations import Button, Message
from bot.conversations.events import EventBus, InProcessBus
from bot.conversations.incoming import payload_of
from bot.internet import Refused
from bot.storage import Database
from bot.texts.rich import Rich, rich_of
from handoff.catalogue import Catalogue

#: Seconds that a platform has to answer, for the next piece of a file, and for a whole one.
PATIENCE = 10.0
PATIENCE_FOR_FILES = 30.0
LONGEST_DOWNLOAD = 180.0


@dataclass(frozen=True, slots=True)
class Around:
    """What a channel is made with.

    ``client`` reaches its platform, at the address that the settings name; for addresses that a request names there is
    another, which reaches nobody but the ``internet``. ``phrases`` are said on buttons, the ``database`` keeps what has
    to outlast the process, and the ``bus`` reaches sockets at any worker.
    """

    client: httpx.AsyncClient
    internet: httpx.AsyncClient
    phrases: Catalogue
    database: Database | None = None
    bus: EventBus = field(default_factory=InProcessBus)


def content_of(reply: Message, *, links: bool) -> Rich:
    """The text of a reply, with the marks that it has."""
    return rich_of(reply.text, links=links) if reply.markdown else Rich(reply.text.strip())


def numbered(text: str, buttons: Sequence[Button]) -> str:
    """A text with its choices as a numbered list, where there are no buttons: a number is an answer, too."""
    lines = (f"{number}. {button.title}" for number, button in enumerate(buttons, start=1))
    return "\n".join((text, "", *lines)) if buttons else text


def tapped_of(reply: Message, position: int, button: Button, longest: int, measure: Callable[[str], int] = len) -> str:
    """What comes back of a button: its payload, or where that is longer than ``longest`` a reference to the button."""
    if measure(button.payload) <= longest:
        return button.payload
    return payload_of("button", message=str(reply.id), position=str(position))


def shortened(title: str, longest: int) -> str:
    """A title of at most so many characters, with a sign where something is missing."""
    return title if len(title) <= longest else f"{title[: longest - 1].rstrip()}…"


def short_choices(reply: Message, longest_title: int, longest_payload: int) -> tuple[list[tuple[str, str]], bool]:
    """The title of each choice and what comes back of it; and whether a title had to be cut: then all have numbers, and
    belong into the text, too."""
    cut = any(len(one.title) > longest_title for one in reply.buttons)
    titles = (f"{number}. {one.title}" if cut else one.title for number, one in enumerate(reply.buttons, start=1))
    return [
        (shortened(title, longest_title), tapped_of(reply, position, one, longest_payload))
        for position, (title, one) in enumerate(zip(titles, reply.buttons, strict=True))
    ], cut


def json_of(response: httpx.Response) -> Mapping[str, Any]:
    """The object that a platform answered; an empty one for anything else."""
    try:
        answer = response.json()
    except ValueError:
        return {}
    return answer if isinstance(answer, Mapping) else {}


def seconds_of(response: httpx.Response) -> float | None:
    """What Retry-After says, in seconds; None where it says nothing, or a date."""
    given = response.headers.get("retry-after", "")
    return float(given) if given.isascii() and given.isdigit() and len(given) < 8 else None


async def call(
    client: httpx.AsyncClient, platform: str, method: str, url: str, *, patience: float = PATIENCE, **given: Any
) -> httpx.Response:
    """One call. Raises :class:`DeliveryError` where the platform cannot be reached.

    The address and the headers may hold a token, so the error's own text stays out of logs and tables.
    """
    try:
        return await client.request(method, url, timeout=patience, **given)
    except httpx.HTTPError as error:
        raise DeliveryError(f"{platform} cannot be reached ({type(error).__name__}).") from None


async def download(client: httpx.AsyncClient, platform: str, url: str, largest: int, **given: Any) -> bytes:
    """A file of at most ``largest`` bytes; more is not read. Raises :class:`FetchError`."""
    data = bytearray()
    try:
        async with (
            asyncio.timeout(LONGEST_DOWNLOAD),
            client.stream("GET", url, timeout=PATIENCE_FOR_FILES, **given) as response,
        ):
            if response.status_code in (400, 404, 410):
                raise FetchError("gone", f"{platform} does not have the file any more.")
            if not response.is_success:
                raise FetchError("unreachable", f"{platform} answered {response.status_code} for a file.")
            async for chunk in response.aiter_bytes():
                data += chunk
                if len(data) > largest:
                    raise FetchError("too-large", f"The file is larger than {largest // 2**20} MB.")
    except (Refused, httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
        raise FetchError("gone", f"{platform} names an address that nothing is fetched from: {error}") from None
    except (httpx.HTTPError, TimeoutError) as error:
        raise FetchError("unreachable", f"{platform} cannot be reached ({type(error).__name__}).") from None
    return bytes(data)


async def download_named(around: Around, platform: str, url: str, largest: int, *, home: str, **given: Any) -> bytes:
    """:func:`download` from an address that a request named: at the platform's ``home``, which the settings name, or
    else on the internet, and never in this server's own network."""
    if _origin(url) == _origin(home):
        return await download(around.client, platform, url, largest, **{**given, "follow_redirects": False})
    return await download(around.internet, platform, url, largest, **given)


def _origin(url: str) -> tuple[str, str, int | None] | None:
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError):
        return None
    return parsed.scheme, parsed.host, parsed.port


def check_taken(response: httpx.Response, who: str) -> None:
    """Raise :class:`DeliveryError` unless a program of the site's took what was posted; ``who`` begins the sentence."""
    if response.is_success:
        return
    status = response.status_code
    raise DeliveryError(
        f"{who} answered {status}.", permanent=status in (400, 410, 413, 422), retry_after=seconds_of(response)
    )


def is_of(url: str, address: str) -> bool:
    """Whether an address is one of the server at ``url``, and not of any other that a message may name."""
    return _origin(url) is not None and _origin(url) == _origin(address)
