"""What several of the tests stand on: a house with a queue, and a database with its tables."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import Database
from handoff.tables import agent
from tests.house import House, empty_database, open_house


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
