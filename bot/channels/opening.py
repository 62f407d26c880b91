"""Opens the connectors that a site has switched on, and what delivers and receives by them."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

import httpx
import structlog

from bot import internet
from bot.channels import Channel, FromPeople
from bot.channels.answering import Around
from bot.channels.outbox import Outbox
from bot.channels.reception import Counts, Reception
from bot.channels.rendition import Rendition
from bot.channels.rest import RestChannel
from bot.conversations.events import EventBus
from bot.desk import Desk
from bot.dialogue.service import Dialogue
from bot.settings import Settings
from bot.storage import Database
from bot.storage.files import open_files
from handoff.catalogue import Catalogue

log = structlog.get_logger(__name__)

#: What opens each connector: called with the settings and what is :class:`~bot.channels.answering.Around`, it gives the
#: channel, or None where the settings do not switch it on.
CHANNELS = {
    "telegram": "bot.channels.telegram:open_channel",
    "whatsapp": "bot.channels.whatsapp:open_channel",
    "messenger": "bot.channels.messenger:open_messenger",
    "instagram": "bot.channels.messenger:open_instagram",
    "line": "bot.channels.line:open_channel",
    "slack": "bot.channels.slack:open_channel",
    "email": "bot.channels.email:open_channel",
    "chatwoot": "bot.channels.chatwoot:open_channel",
    "webhook": "bot.channels.webhook:open_channel",
    "callback": "bot.channels.callback:open_channel",
    "socketio": "bot.channels.socketio:open_channel",
}
#: Under this name other packages declare connectors of their own, opened in the same way.
ENTRY_POINTS = "hamdel.channels"


@dataclass(frozen=True, slots=True)
class Connected:
    """The channels that are switched on."""

    channels: Mapping[str, Channel]
    around: Around

    @property
    def push(self) -> frozenset[str]:
        """Those that replies are sent to."""
        return frozenset(self.channels) - {RestChannel.name}

    @property
    def with_files(self) -> frozenset[str]:
        """Those that agents can send files over."""
        return frozenset(name for name in self.push if self.channels[name].features.files_out)


async def open_around(stack: AsyncExitStack, phrases: Catalogue, database: Database, bus: EventBus) -> Around:
    """What all channels are made with; ``stack`` closes it."""
    platforms = await stack.enter_async_context(httpx.AsyncClient())
    outside = await stack.enter_async_context(internet.client(private=False))
    return Around(platforms, outside, phrases, database, bus)


def open_channels(settings: Settings, around: Around) -> Connected:
    """The connectors that are switched on. Raises ``ValueError`` for settings that do not go together."""
    channels: dict[str, Channel] = {RestChannel.name: RestChannel(settings.rest_token.get_secret_value().strip())}
    for name, place in CHANNELS.items():
        module, _, function = place.partition(":")
        if (channel := getattr(import_module(module), function)(settings, around)) is not None:
            channels[name] = channel
    for found in entry_points(group=ENTRY_POINTS):
        if (channel := _others(found, settings, around)) is not None and channel.name not in channels:
            channels[channel.name] = channel
    return Connected(channels, around)


def _others(found: Any, settings: Settings, around: Around) -> Channel | None:
    """Another package's connector; one that cannot be opened keeps nobody from the others."""
    try:
        channel: Channel | None = found.load()(settings, around)
    except Exception:
        log.exception("channel_not_opened", entry_point=found.name)
        return None
    return channel


def open_outbox(
    settings: Settings,
    database: Database,
    connected: Connected,
    translating: bool,
    clock: Callable[[], float],
) -> Outbox:
    """What delivers to the channels."""
    return Outbox(
        database, connected.channels, Rendition(connected.around.phrases, translating), clock, open_files(settings)
    )


def open_reception(
    database: Database,
    connected: Connected,
    dialogue: Dialogue,
    desk: Desk,
    outbox: Outbox,
    counts: Counts,
    clock: Callable[[], float],
    hear: Callable[[FromPeople, bool], Awaitable[None]],
) -> Reception:
    """What receives from the channels; from now on the desk knows of them. ``hear`` is told what people do who work in
    another system."""
    desk.files.carry_over(connected.with_files)
    outbox.tell(desk.announce_state)
    return Reception(
        database=database,
        channels=connected.channels,
        dialogue=dialogue,
        desk=desk,
        outbox=outbox,
        counts=counts,
        hear=hear,
        clock=clock,
    )
