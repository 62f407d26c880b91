"""A site as it runs at an operator's: PostgreSQL, Redis, several workers behind one port, and proxies between them."""

import asyncio
import os
import signal
import struct
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path

import httpx
import redis
from sqlalchemy import make_url

from bot.storage import Database, moving
from bot.storage.data_folder import DATABASE
from handoff import accounts, sessions
from tests.chaos.proxy import Proxy
from tests.fakes import PASSWORD
from tests.integration.conftest import PostgresqlServer
from tests.integration.joined import RedisServer, free_port, workers_of

#: Nobody is to be told to wait: the question is what is lost, not who asks too often.
NO_LIMITS = {f"HAMDEL_LIMIT_{name}": "" for name in ("CONVERSATIONS", "MESSAGES", "UPLOADS", "REQUESTS")}
#: Seconds for a start, and for workers to be complete again, on a machine that does other things as well.
START, REPLACED = 300.0, 300.0


class Clock:
    """What the workers take for the time: the machine's, put forward or back. Their steady clock is left alone."""

    def __init__(self, file: Path) -> None:
        self._file = file
        file.write_bytes(bytes(8))
        path = [str(Path(__file__).parent / "clock"), *filter(None, [os.environ.get("PYTHONPATH")])]
        self.environment = {"HAMDEL_TEST_CLOCK": str(file), "PYTHONPATH": os.pathsep.join(path)}

    def set(self, ahead: float) -> None:
        """Be so many seconds ahead of the machine's clock from now on."""
        with self._file.open("r+b") as file:
            file.write(struct.pack("d", ahead))


class Site:
    """A running site. What is asked of it blocks nobody: see :func:`running`."""

    def __init__(self, postgresql: PostgresqlServer, redis_server: RedisServer, workers: int) -> None:
        self.postgresql = postgresql
        self.redis = redis_server
        self.workers = workers
        #: Past the proxies: for what is looked up at the end.
        self.database_url = postgresql.new_database()
        address = make_url(self.database_url)
        self.to_postgresql = Proxy(partial(asyncio.open_unix_connection, f"{address.query['host']}/.s.PGSQL.5432"))
        self.to_redis = Proxy(partial(asyncio.open_connection, "127.0.0.1", redis_server.port))
        self.port = free_port()
        self.supervisor: subprocess.Popen[bytes] | None = None
        #: From the start on.
        self.clock: Clock
        self._watching = redis.Redis(port=redis_server.port, socket_timeout=2)

    @property
    def url(self) -> str:
        """The one address of all workers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self, folder: Path, log: Path) -> None:
        """Start the workers."""
        name = make_url(self.database_url).database
        environment = {
            "HAMDEL_DATABASE_URL": f"postgresql://hamdel@127.0.0.1:{self.to_postgresql.port}/{name}",
            "HAMDEL_REDIS_URL": f"redis://127.0.0.1:{self.to_redis.port}/0",
            **NO_LIMITS,
        }
        self.clock = Clock(folder.with_name("clock"))
        environment |= self.clock.environment
        command = [sys.executable, "-m", "bot.commands.main", "serve", "--workers", str(self.workers)]
        with log.open("wb") as written:
            self.supervisor = subprocess.Popen(
                [*command, "--port", str(self.port), "--data-dir", str(folder)],
                env={**os.environ, **environment},
                stdout=written,
                stderr=written,
            )

    def stop(self) -> None:
        """End the workers as an operator does."""
        self._watching.close()
        if self.supervisor is None:
            return
        self.supervisor.send_signal(signal.SIGTERM)
        try:
            self.supervisor.wait(60)
        finally:
            self.supervisor.kill()
            self.supervisor.wait()

    def serving(self) -> list[int]:
        """The processes that serve."""
        assert self.supervisor is not None
        return workers_of(self.supervisor.pid)

    def is_whole(self) -> bool:
        """Whether all workers run and hear each other."""
        assert self.supervisor is not None
        if self.supervisor.poll() is not None:
            raise RuntimeError("The server ended; its log says why.")
        try:
            listening = len(self._watching.client_list(_type="pubsub"))
            return len(self.serving()) == listening == self.workers
        except (redis.RedisError, OSError):
            return False

    async def whole(self, seconds: float = REPLACED) -> None:
        """Wait until it is whole, and ready. Raises ``TimeoutError``."""
        async with asyncio.timeout(seconds), httpx.AsyncClient(timeout=10) as client:
            while not (await asyncio.to_thread(self.is_whole) and await _is_ready(client, self.url)):  # noqa: ASYNC110
                await asyncio.sleep(0.1)

    async def hire(self, count: int) -> list[tuple[int, str]]:
        """Agents who are signed in: their ids and tokens."""
        database = Database.open(self.database_url)
        hired = []
        try:
            for number in range(count):
                login = f"agent{number}"
                async with database.write() as connection:
                    added = await accounts.add(
                        connection,
                        login=login,
                        name=login.capitalize(),
                        password=PASSWORD,
                        role="agent",
                        languages=("en", "nl", "es", "zh"),
                        now=time.time(),
                    )
                    hired.append((added.id, await sessions.begin(connection, added.id, time.time())))
        finally:
            await database.close()
        return hired


@asynccontextmanager
async def running(folder: Path, log: Path, workers: int) -> AsyncIterator[Site]:
    """A site on a database of its own, as soon as it is whole.

    What ``folder`` has in SQLite is moved there, so that nothing is encoded anew.
    """
    async with AsyncExitStack() as stack:
        redis_server = RedisServer()
        stack.callback(redis_server.close)
        await asyncio.to_thread(redis_server.start)
        postgresql = await asyncio.to_thread(PostgresqlServer)
        await asyncio.to_thread(postgresql.start)
        stack.push_async_callback(asyncio.to_thread, postgresql.close)
        site = await asyncio.to_thread(Site, postgresql, redis_server, workers)
        for proxy in (site.to_postgresql, site.to_redis):
            await proxy.open()
            stack.push_async_callback(proxy.close)
        if (folder / DATABASE).exists():
            await moving.move(folder / DATABASE, site.database_url)
        site.start(folder, log)
        stack.push_async_callback(asyncio.to_thread, site.stop)
        await site.whole(START)
        yield site


async def _is_ready(client: httpx.AsyncClient, url: str) -> bool:
    try:
        return (await client.get(f"{url}/readyz")).status_code == 200
    except httpx.TransportError:
        return False
