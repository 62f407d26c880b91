"""Puts together what answers with live data."""

from collections.abc import Callable
from contextlib import AsyncExitStack

from bot.actions import demo
from bot.actions.calling import Caller, Counts
from bot.actions.live import LiveData
from bot.actions.service import Actions
from bot.outside.posting import Poster
from bot.settings import Settings
from bot.storage import Database
from handoff.catalogue import Catalogue


def open_actions(
    settings: Settings,
    database: Database,
    phrases: Catalogue,
    counts: Counts,
    stack: AsyncExitStack,
    clock: Callable[[], float],
) -> Actions:
    """All of it for a site; ``stack`` ends its connections."""
    private = settings.webhooks_to_private
    poster = Poster(private=private)
    stack.push_async_callback(poster.close)
    made_up = demo.use(phrases) if settings.demo_actions else None
    live = LiveData(Caller(poster, counts, clock=clock), made_up)
    return Actions(database, live, languages=settings.languages, private=private, clock=clock)
