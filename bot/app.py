"""The application: its parts are opened when it starts, and the first agent is made."""

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import structlog
from fastapi import FastAPI
from fastapi_offline import FastAPIOffline

from bot import process
from bot.settings import Settings
from bot.web import routes
from bot.web.services import Services
from bot.wiring import open_services
from handoff import accounts

log = structlog.get_logger(__name__)

#: The first agent, who may do everything.
FIRST_LOGIN = "admin"


@dataclass(frozen=True, slots=True)
class Started:
    """What the operator is told when Hamdel is ready. ``first_password`` is given at the very first start alone."""

    articles: int
    first_password: str | None


def create_app(settings: Settings, on_started: Callable[[Started], None] | None = None) -> FastAPI:
    """The application; it opens its parts when it starts, and nothing before."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            services = await open_services(settings, stack)
            app.state.services = services
            password = await first_agent(services)
            recovered = await services.dialogue.recover()
            if recovered:
                log.info("turns_recovered", count=recovered)
            process.settle()
            services.outbox.start()
            stack.push_async_callback(services.outbox.close)
            services.desk.scheduler.start()
            stack.push_async_callback(services.desk.scheduler.close)
            if on_started is not None:
                on_started(Started(articles=len(services.library), first_password=password))
            yield

    # The API's page brings its own scripts: there may be no internet to fetch them from.
    app = FastAPIOffline(
        title="Hamdel",
        summary="A multilingual support chatbot with a knowledge base.",
        lifespan=lifespan,
        redoc_url=None,
        favicon_url="/favicon.ico",
    )
    routes.install(app, settings.allowed_origins)
    return app


async def first_agent(services: Services) -> str | None:
    """Create the first agent where there is none; their password, which is stored nowhere."""
    async with services.database.write() as connection:
        if await accounts.count(connection):
            return None
        password = secrets.token_urlsafe(9)
        await accounts.add(
            connection,
            login=FIRST_LOGIN,
            name="Admin",
            password=password,
            role="admin",
            languages=services.settings.languages,
            now=services.clock(),
        )
    return password
