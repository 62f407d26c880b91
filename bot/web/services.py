"""What the routes work with, wired in `bot.wiring` and kept in the application's state."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, cast

from fastapi import Depends
from starlette.requests import HTTPConnection

from bot.actions.service import Actions
from bot.channels import Channel
from bot.channels.outbox import Outbox
from bot.channels.reception import Reception
from bot.conversations.events import EventBus
from bot.desk import Desk
from bot.dialogue.considering import MessageReader
from bot.dialogue.service import Dialogue
from bot.gaps.opening import Learning
from bot.help.service import HelpCenter
from bot.live.service import LiveSides
from bot.mailing.mailer import Mailer
from bot.rates import Limits
from bot.scripted.service import ScriptedDialogues
from bot.settings import Settings
from bot.site.site import Site
from bot.storage import Database
from bot.subscriptions.service import Subscriptions
from bot.telemetry import OtlpTracer
from bot.translation.draft_runs import DraftRuns
from bot.translation.interpreter import Interpreter
from bot.trials.gate import PublishingGate
from bot.trials.service import Trials
from bot.visitors.opening import Privacy
from bot.web.metrics import Metrics
from bot.web.readiness import Readiness
from handoff.catalogue import Catalogue
from handoff.login_throttle import LoginAttempts
from handoff.presence import Presence
from knowledge_base.imports import ArticleImports
from knowledge_base.library import Library
from knowledge_base.publishing import Publishing

if TYPE_CHECKING:
    from bot.oidc.service import OidcSignIn


@dataclass(frozen=True, slots=True)
class Services:
    """The parts of a running Hamdel."""

    settings: Settings
    database: Database
    bus: EventBus
    library: Library
    imports: ArticleImports
    publishing: Publishing
    reader: MessageReader
    dialogue: Dialogue
    desk: Desk
    actions: Actions
    site: Site
    scripted: ScriptedDialogues
    draft_runs: DraftRuns
    learning: Learning
    help: HelpCenter
    trials: Trials
    gate: PublishingGate
    privacy: Privacy
    interpreter: Interpreter
    outbox: Outbox
    reception: Reception
    live: LiveSides
    mailer: Mailer
    subscriptions: Subscriptions
    channels: Mapping[str, Channel]
    presence: Presence
    phrases: Catalogue
    scripts: Catalogue
    desk_phrases: Catalogue
    metrics: Metrics
    limits: Limits
    logins: LoginAttempts
    clock: Callable[[], float] = field(default=time.time)
    readiness: Readiness = field(default_factory=Readiness)
    tracer: OtlpTracer | None = None
    oidc: "OidcSignIn | None" = None


def services_of(connection: HTTPConnection) -> Services:
    """The services of the application that a request or socket came to."""
    return cast("Services", connection.app.state.services)


async def wired(connection: HTTPConnection) -> Services:
    """What `Wired` stands for."""
    # Asynchronous, or FastAPI would fetch it from a thread of its own for every request.
    return services_of(connection)


Wired = Annotated[Services, Depends(wired)]
