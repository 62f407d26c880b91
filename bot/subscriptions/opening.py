"""Puts together what tells other systems what happens."""

from collections.abc import Callable

from bot.settings import Settings
from bot.storage import Database
from bot.subscriptions.deliverer import Counts, Deliverer
from bot.subscriptions.sending import Sender
from bot.subscriptions.service import Subscriptions


def open_subscriptions(
    settings: Settings, database: Database, counts: Counts, clock: Callable[[], float]
) -> Subscriptions:
    """All of it for a site; nothing is sent before the deliverer is started."""
    private = settings.webhooks_to_private
    deliverer = Deliverer(database, Sender(private=private), counts, undo_seconds=settings.undo_seconds, clock=clock)
    return Subscriptions(database, deliverer, private=private, clock=clock)
