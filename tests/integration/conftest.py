"""What several of the tests stand on: a house with a queue, and a database with its tables."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage import migrations
from bot.storage.database import Database
from tests.house import House, open_house
from tests.scripted import Stage, open_stage


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
    opened = Database.open(f"sqlite:///{tmp_path / 'hamdel.sqlite3'}")
    async with opened.write() as connection:
        await connection.run_sync(migrations.upgrade)
    yield opened
    await opened.close()


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """A dialogue whose understanding and search are a script."""
    async with open_stage(tmp_path) as opened:
        yield opened
