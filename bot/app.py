"""The application: its parts are opened when it starts, and the first agent is made."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

import structlog
from fastapi import FastAPI
from fastapi_offline import FastAPIOffline

from bot import process, tracing
from bot.dialogue import openings
from bot.settings import Settings
from bot.web import help_views, routes
from bot.web.pulse import Pulse
from bot.web.rasa_sockets import open_rasa_sockets
from bot.web.services import Services
from bot.wiring import open_services
from bot.workers.opening import follow_workers
from handoff import account_links, accounts
from knowledge_base import negation

log = structlog.get_logger(__name__)

#: The first agent, who may do everything.
FIRST_LOGIN = "admin"


@dataclass(frozen=True, slots=True)
class Started:
    """What the operator is told when Hamdel is ready. ``first_password``, and the path of the page on which the site is
    set up instead, are given at the very first start alone."""

    articles: int
    first_password: str | None
    setup_path: str | None = None


def create_app(settings: Settings, on_started: Callable[[Started], None] | None = None) -> FastAPI:
    """The application; it opens its parts when it starts, and nothing before."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            with process.collector_at_rest():
                services = await open_services(settings, stack)
            # What goes on in the background is begun below.
            tracing.tell(services.tracer)
            app.state.services = services
            first = await first_agent(services)
            recovered = await services.dialogue.recover()
            if recovered:
                log.info("turns_recovered", count=recovered)
            if not settings.rest_token.get_secret_value().strip():
                log.warning(
                    "rest_channel_local_only",
                    advice="Rasa's REST channel and parser serve programs on this machine alone; set HAMDEL_REST_TOKEN "
                    "to serve others, and those behind a proxy.",
                )
            process.settle()
            await begin_background(app, services, stack)
            if on_started is not None:
                on_started(Started(len(services.library), *(first or (None, None))))
            yield
            services.readiness.stop()

    # The API's page brings its own scripts: there may be no internet to fetch them from.
    app = FastAPIOffline(
        title="Hamdel",
        summary="A multilingual support chatbot with a knowledge base.",
        lifespan=lifespan,
        redoc_url=None,
        favicon_url="/favicon.ico",
    )
    routes.install(app, settings)
    return app


class Working(Protocol):
    """Something that goes on in the background."""

    def start(self) -> None:
        """Begin."""
        ...

    async def close(self) -> None:
        """Stop."""
        ...


async def begin_background(app: FastAPI, services: Services, stack: AsyncExitStack) -> None:
    """Begin all that goes on by itself; ``stack`` ends it."""
    pulse = Pulse(services.metrics)
    pulse.start()
    stack.push_async_callback(pulse.close)
    follow_workers(services, stack)
    services.outbox.start()
    stack.push_async_callback(services.outbox.close)
    services.reception.start()
    stack.push_async_callback(services.reception.close)
    await open_rasa_sockets(app, services, stack)
    await services.live.start()
    stack.push_async_callback(services.live.close)
    desk = services.desk
    working: tuple[Working, ...] = (
        services.subscriptions.deliverer,
        services.mailer,
        desk.scheduler,
        desk.search_reading,
        desk.rules,
        services.learning.watching,
        services.publishing,
        services.help.files,
        services.privacy.retention,
    )
    for one in working:
        one.start()
        stack.push_async_callback(one.close)
    warming = asyncio.create_task(asyncio.to_thread(warm_up, services), name="warm up")
    stack.push_async_callback(asyncio.wait, [warming])


def warm_up(services: Services) -> None:
    """Read and compile what the first visitors would wait for; those of other languages than the default one wait."""
    openings.prepare()
    language = services.settings.default_language
    for plain in ("ready", "réady"):
        negation.read(plain, language)
    for texts in (services.phrases, services.scripts):
        texts.keys(language)
    if services.settings.help_pages != "off":
        help_views.prepare()


async def first_agent(services: Services) -> tuple[str, str] | None:
    """Create the first agent where there is none; their password, which is stored nowhere, and the path of a one-time
    link to the page where they set up the site."""
    async with services.database.write(alone="first agent") as connection:
        if await accounts.count(connection):
            return None
        password = secrets.token_urlsafe(9)
        first = await accounts.add(
            connection,
            login=FIRST_LOGIN,
            name="Admin",
            password=password,
            role="admin",
            languages=tuple(services.settings.languages),
            now=services.clock(),
        )
        link = await account_links.make(connection, first.id, "invitation", services.clock())
    return password, f"/admin#/start/{link.token}"
