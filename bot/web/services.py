"""What the routes work with, wired in `bot.wiring` and kept in the application's state."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, cast

from fastapi import Depends
from starlette.requests import HTTPConnection

from bot.channels import Channel
from bot.channels.outbox import Outbox
from bot.conversations.events import EventBus
from bot.desk import Desk
from bot.dialogue.considering import MessageReader
from bot.dialogue.service import Dialogue
from bot.language.tracking import LanguageTracker
from bot.settings import Settings
from bot.storage import Database
from bot.translation.interpreter import Interpreter
from bot.web.metrics import Metrics
from handoff.catalogue import Catalogue
from handoff.presence import Presence
from knowledge_base.library import Library


@dataclass(frozen=True, slots=True)
class Services:
    """The parts of a running Hamdel."""

    settings: Settings
    database: Database
    bus: EventBus
    library: Library
    reader: MessageReader
    language_tracker: LanguageTracker
    dialogue: Dialogue
    desk: Desk
    interpreter: Interpreter
    outbox: Outbox
    channels: Mapping[str, Channel]
    presence: Presence
    phrases: Catalogue
    scripts: Catalogue
    desk_phrases: Catalogue
    metrics: Metrics
    clock: Callable[[], float] = field(default=time.time)


def services_of(connection: HTTPConnection) -> Services:
    """The services of the application that a request or socket came to."""
    return cast("Services", connection.app.state.services)


async def _wired(connection: HTTPConnection) -> Services:
    # Asynchronous, or FastAPI would fetch it from a thread of its own for every request.
    return services_of(connection)


Wired = Annotated[Services, Depends(_wired)]
