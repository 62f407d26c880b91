"""Puts together the systems where people work, as the settings name them."""

from collections.abc import Callable
from importlib import import_module

from bot.channels.chatwoot import ChatwootChannel
from bot.channels.opening import Connected
from bot.desk import Desk
from bot.live import LOGIN, LiveSide
from bot.live.agent_bot import AgentBot
from bot.live.hearing import Hearing
from bot.live.notes import Notes
from bot.live.relay import Relay
from bot.live.service import LiveSides
from bot.settings import Settings
from bot.storage import Database
from bot.storage.files import open_files
from bot.translation.interpreter import Interpreter
from handoff.catalogue import Catalogue

#: What opens each system: called with the settings and the channels with what is around them.
SIDES = {"chatwoot": "bot.live.chatwoot:open_side", "zammad": "bot.live.zammad:open_side"}


def open_live(
    settings: Settings,
    database: Database,
    connected: Connected,
    desk: Desk,
    interpreter: Interpreter,
    phrases: Catalogue,
    clock: Callable[[], float],
) -> LiveSides:
    """What hands conversations to people in another system; from now on the desk does so. ``phrases`` are the desk's.

    Raises ``ValueError`` for settings that do not go together.
    """
    everywhere: LiveSide | None = None
    if settings.live_side != "none":
        module, _, function = SIDES[settings.live_side].partition(":")
        everywhere = getattr(import_module(module), function)(settings, connected.around.client, clock)
    by_channel: dict[str, LiveSide] = {}
    for name, channel in connected.channels.items():
        if isinstance(channel, ChatwootChannel):
            by_channel[name] = AgentBot(channel.api)
    sides = {one.name: one for one in (*by_channel.values(), *([everywhere] if everywhere else []))}
    logins = {one.name: f"{LOGIN}{one.title.casefold()}" for one in sides.values()}
    desk.elsewhere.holders.everywhere = logins[everywhere.name] if everywhere else None
    desk.elsewhere.holders.by_channel = {channel: logins[side.name] for channel, side in by_channel.items()}
    relay = Relay(
        database,
        desk,
        interpreter,
        Notes(phrases, settings.default_language),
        open_files(settings),
        everywhere=everywhere,
        by_channel=by_channel,
        clock=clock,
    )
    return LiveSides(
        database,
        desk,
        relay,
        Hearing(database, desk, sides, logins),
        sides=sides,
        logins=logins,
        language=settings.default_language,
        clock=clock,
    )
