"""What several of the tests stand on: a house with a queue, a database with its tables, a PostgreSQL server."""

import asyncio
import os
import shutil
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from subprocess import run
from tempfile import mkdtemp
from typing import Any

import pytest
from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import Database
from bot.storage.moving import move
from handoff.tables import agent
from tests.conftest import served
from tests.house import House, empty_database, open_house
from tests.integration.joined import RedisServer
from tests.oidc_provider import OidcProvider
from tests.oidc_site import Place, place
from tests.scripted import Stage, open_stage

NewDatabase = Callable[[], str]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A house where agents take conversations."""
    async with open_house(tmp_path) as opened:
        yield opened


@pytest.fixture
async def asking(tmp_path: Path) -> AsyncIterator[House]:
    """A house where agents are asked one after the other."""
    async with open_house(tmp_path, assigning="offer") as opened:
        yield opened


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A database with all tables and nothing in them."""
    path = tmp_path / "hamdel.sqlite3"
    shutil.copy(empty_database(), path)
    opened = Database.open(f"sqlite:///{path}")
    yield opened
    await opened.close()


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[AsyncConnection]:
    """A transaction in a database where two agents work."""
    async with database.write() as opened:
        for name in ("Sara", "Mina"):
            row = {"login": name, "name": name, "password_hash": "", "role": "agent", "languages": ["en"]}
            await opened.execute(agent.insert().values(**row, created_at=0))
        yield opened


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """A dialogue whose understanding and search are a script."""
    async with open_stage(tmp_path) as opened:
        yield opened


def programs() -> Path | None:
    """Where PostgreSQL's own programs lie: on the path, or where Debian keeps them by version."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), default=None, key=lambda one: float(one.parent.name))


class PostgresqlServer:
    """A PostgreSQL server of the tests' own, which can be stopped and started."""

    def __init__(self) -> None:
        folder = programs()
        if folder is None:
            pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
        self._folder = folder
        # Its server refuses to be root, and the path of its socket has to be short.
        self._user = "postgres" if os.geteuid() == 0 else None
        self._home = Path(mkdtemp(prefix="pg-"))
        if self._user is not None:
            shutil.chown(self._home, self._user)
        self._call(
            "initdb", "--pgdata", "data", "--auth", "trust", "--username", "hamdel", "--encoding", "UTF8", "--no-sync"
        )

    def start(self) -> None:
        """Start it, and wait until it lets people in."""
        # The log goes to a file: who inherits a pipe is waited for.
        options = f"-k {self._home} -c listen_addresses= -c fsync=off"
        self._call("pg_ctl", "start", "--pgdata", "data", "--wait", "--log", "log", "--options", options)

    def stop(self) -> None:
        """End it at once, whoever is connected."""
        self._call("pg_ctl", "stop", "--pgdata", "data", "--mode", "immediate", "--wait")

    def new_database(self, like: str | None = None) -> str:
        """The address of an empty database, or of one ``like`` that at another address, which nobody uses."""
        name = f"t{uuid.uuid4().hex}"
        template = [] if like is None else ["--template", str(make_url(like).database)]
        self._call("createdb", "--host", str(self._home), "--username", "hamdel", *template, name)
        return f"postgresql+asyncpg://hamdel@/{name}?host={self._home}"

    def close(self) -> None:
        """Leave nothing behind."""
        self.stop()
        shutil.rmtree(self._home)

    def _call(self, program: str, *arguments: str) -> None:
        run(
            [self._folder / program, *arguments],
            check=True,
            user=self._user,
            cwd=self._home,
            capture_output=True,
            timeout=120,
        )


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresqlServer]:
    """A running PostgreSQL server."""
    server = PostgresqlServer()
    server.start()
    try:
        yield server
    finally:
        server.close()


@pytest.fixture(scope="session")
def new_database(postgresql: PostgresqlServer) -> NewDatabase:
    """Makes empty databases on a PostgreSQL server of the tests' own, and gives their addresses."""
    return postgresql.new_database


def _run(work: Coroutine[Any, Any, object]) -> None:
    """Do it in a thread of its own: where an asynchronous fixture asks for this one, an event loop runs already."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, work).result()


@pytest.fixture(scope="session")
def new_tables(postgresql: PostgresqlServer) -> NewDatabase:
    """Makes databases with all tables and nothing in them on the same server: the tables are made once."""
    first = postgresql.new_database()

    async def migrate() -> None:
        database = Database.open(first)
        await database.migrate()
        await database.close()

    _run(migrate())
    return lambda: postgresql.new_database(first)


@pytest.fixture(scope="session")
def new_shop(
    postgresql: PostgresqlServer, prepared: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[], str]:
    """Makes databases with the sample articles on the same server: nothing is encoded twice."""
    first, folder = postgresql.new_database(), tmp_path_factory.mktemp("vectors")
    # As they are in the prepared folder, which others may be copying.
    _run(move(Path(shutil.copy(prepared / "hamdel.sqlite3", folder)), first))
    with served(prepared, tmp_path_factory.mktemp("shop"), database_url=first):
        pass
    return lambda: postgresql.new_database(first)


@pytest.fixture(scope="session")
def redis() -> Iterator[RedisServer]:
    """A running Redis."""
    server = RedisServer()
    server.start()
    yield server
    server.close()


@pytest.fixture
def provider() -> Iterator[OidcProvider]:
    """A provider that people sign in with."""
    with OidcProvider() as opened:
        yield opened


@pytest.fixture(scope="module")
def closed_place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """What `closed` is made of, for a whole module."""
    with place(prepared, tmp_path_factory.mktemp("closed")) as opened:
        yield opened


@pytest.fixture(scope="module")
def open_place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """What `site` is made of, for a whole module."""
    with place(prepared, tmp_path_factory.mktemp("open"), oidc_new_accounts="editor") as opened:
        yield opened


@pytest.fixture
def closed(closed_place: Place) -> Place:
    """A site where only those come in who have an account; the provider is as it was at first."""
    closed_place.provider.reset()
    return closed_place


@pytest.fixture
def site(open_place: Place) -> Place:
    """A site where whoever comes from the provider gets an account, as an editor."""
    open_place.provider.reset()
    return open_place


@pytest.fixture(params=["sqlite", "postgresql"])
async def either_house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[House]:
    """A house on either database."""
    database = None
    if request.param == "postgresql":
        new_tables: NewDatabase = request.getfixturevalue("new_tables")
        database = Database.open(new_tables())
    async with open_house(tmp_path, database) as opened:
        yield opened
