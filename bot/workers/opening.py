"""Opens what joins a worker to the others; one process on SQLite imports nothing of it."""

from contextlib import AsyncExitStack
from dataclasses import dataclass

from bot.conversations.events import EventBus, InProcessBus
from bot.rates import Limits
from bot.redis_client import client_of
from bot.settings import Settings
from bot.web.services import Services
from handoff.login_throttle import AttemptsHere, LoginAttempts


@dataclass(frozen=True, slots=True)
class Joined:
    """What a worker has in common with the others, or a single process by itself."""

    bus: EventBus
    limits: Limits
    logins: LoginAttempts


async def join_workers(settings: Settings, stack: AsyncExitStack) -> Joined:
    """Join the others, where the settings name a Redis. Raises :class:`bot.redis_client.RedisUnreachable`."""
    if not settings.redis_url:
        return Joined(InProcessBus(), Limits.of(settings.rates()), AttemptsHere())
    from bot.conversations.redis_events import RedisBus
    from bot.workers.counting import Counts, SharedAttempts, shared_limits

    client = client_of(settings.redis_url)
    stack.push_async_callback(client.aclose)
    # Redis publishes to all of its databases: their numbers tell sites apart.
    site = str(client.connection_pool.connection_kwargs.get("db") or 0)
    bus = RedisBus(client, settings.redis_url, site)
    stack.push_async_callback(bus.close)
    await bus.open()
    counts = Counts(client, site)
    return Joined(bus, shared_limits(counts, settings.rates()), SharedAttempts(counts))


def follow_workers(services: Services, stack: AsyncExitStack) -> None:
    """Keep this worker in step with the others, where there are any, and with a database that may be away."""
    if isinstance(services.bus, InProcessBus):
        if services.database.may_be_away:
            from bot.workers.alone import Lookout

            lookout = Lookout(services.database, services.bus, services.dialogue)
            lookout.start()
            stack.push_async_callback(lookout.close)
        return
    from bot.workers.following import Workers

    workers = Workers(services)
    workers.start()
    stack.push_async_callback(workers.close)
