"""What several of the tests stand on: a house with a queue, a database with its tables, a PostgreSQL server."""

import os
import shutil
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from subprocess import run
from tempfile import mkdtemp

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import Database
from handoff.tables import agent
from tests.house import House, empty_database, open_house
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


@pytest.fixture(scope="module")
def new_database() -> Iterator[NewDatabase]:
    """Makes empty databases on a PostgreSQL server of the tests' own, and gives their addresses."""
    folder = programs()
    if folder is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    # Its server refuses to be root, and the path of its socket has to be short.
    user = "postgres" if os.geteuid() == 0 else None
    home = Path(mkdtemp(prefix="pg-"))
    if user is not None:
        shutil.chown(home, user)

    def call(program: str, *arguments: str) -> None:
        run([folder / program, *arguments], check=True, user=user, cwd=home, capture_output=True, timeout=120)

    call("initdb", "--pgdata", "data", "--auth", "trust", "--username", "hamdel", "--encoding", "UTF8", "--no-sync")
    # The log goes to a file: who inherits a pipe is waited for.
    options = f"-k {home} -c listen_addresses= -c fsync=off"
    call("pg_ctl", "start", "--pgdata", "data", "--wait", "--log", "log", "--options", options)

    def make() -> str:
        name = f"t{uuid.uuid4().hex}"
        call("createdb", "--host", str(home), "--username", "hamdel", name)
        return f"postgresql+asyncpg://hamdel@/{name}?host={home}"

    try:
        yield make
    finally:
        call("pg_ctl", "stop", "--pgdata", "data", "--mode", "immediate", "--wait")
        shutil.rmtree(home)
