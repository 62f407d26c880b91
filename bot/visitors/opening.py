"""What hands out and erases what is kept of visitors, put together for a server or a command."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

import structlog

from bot.conversations.events import ENDED, EventBus, conversation_topic
from bot.desk import Desk
from bot.settings import Settings
from bot.site.values import SiteValues
from bot.storage import Database
from bot.storage.files import open_files
from bot.translation.interpreter import Interpreter
from bot.visitors.consent import ConsentTexts, own_consent, read_consent
from bot.visitors.erasing import Eraser, nobody
from bot.visitors.retention import Kept, Retention
from bot.visitors.service import Visitors
from bot.visitors.vouching import Vouching
from handoff.catalogue import Catalogue

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Privacy:
    """What hands out and erases, what lets go with time, who visitors are as far as the site vouches for them, and what
    they agree to first; None where to nothing."""

    visitors: Visitors
    retention: Retention
    vouching: Vouching
    consent: ConsentTexts | None
    read: Callable[[], ConsentTexts | None]

    def go_by(self, values: SiteValues) -> None:
        """Ask for consent in the languages that are offered now, the default one first: to what the environment says,
        else to what is set in the pages."""
        try:
            self.consent = self.read() or own_consent(values)
        except ValueError as error:
            # What is asked for stays until somebody has mended the file.
            log.error("consent_not_read", error=str(error))


def erasure_shown(bus: EventBus, interpreter: Interpreter, desk: Desk) -> Callable[[str], Awaitable[None]]:
    """What a server does when a conversation was erased: end its visitor's sockets, and show the desk what is left."""

    async def shown(conversation_id: str) -> None:
        interpreter.forget()
        await bus.publish(conversation_topic(conversation_id), {"type": ENDED})
        await desk.queue_moved(conversation_id)

    return shown


def open_privacy(
    settings: Settings,
    database: Database,
    phrases: Catalogue,
    announce: Callable[[str], Awaitable[None]] = nobody,
    clock: Callable[[], float] = time.time,
) -> Privacy:
    """All of it for a site; ``announce`` hears of each conversation that was erased."""
    files = open_files(settings)
    eraser = Eraser(database=database, files=files, phrases=phrases, announce=announce, clock=clock)
    # What goes with time is announced by the look for what was erased, with what commands erase.
    quiet = Eraser(database=database, files=files, phrases=phrases, clock=clock)
    kept = Kept(settings.retention_conversations, settings.retention_attachments, settings.retention_search_log)
    consent = partial(read_consent, settings, phrases)
    return Privacy(
        Visitors(database=database, eraser=eraser, files=files, clock=clock),
        Retention(database=database, eraser=quiet, files=files, kept=kept, announce=announce, clock=clock),
        Vouching(database, clock),
        consent(),
        consent,
    )
