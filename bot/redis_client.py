"""How workers reach the Redis that joins them."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from redis.asyncio import Redis

#: Seconds in which Redis has to take a connection, and to answer.
CONNECT_TIMEOUT, ANSWER_TIMEOUT = 2.0, 5.0


class RedisUnreachable(Exception):
    """The Redis of the settings cannot be used; the message says why, and what to look at."""


def client_of(url: str) -> "Redis":
    """A client that connects when it is first used, and whose failures are seen at once: nothing is tried again."""
    from redis.asyncio import Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff

    client: Redis = Redis.from_url(
        url,
        retry=Retry(NoBackoff(), 0),
        socket_connect_timeout=CONNECT_TIMEOUT,
        socket_timeout=ANSWER_TIMEOUT,
        socket_keepalive=True,
    )
    return client


async def reach(client: "Redis", url: str) -> None:
    """Raise :class:`RedisUnreachable` where there is no Redis to use."""
    from redis.exceptions import RedisError

    try:
        await client.ping()
    except (RedisError, OSError) as error:
        raise RedisUnreachable(
            f"Redis at {without_password(url)} cannot be used: {error}. See whether it runs and lets this program in, "
            "and whether HAMDEL_REDIS_URL is right."
        ) from error


def without_password(url: str) -> str:
    """An address as it may be shown."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}{parts.path}"
