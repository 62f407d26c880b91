"""`/readyz` tells whether a message would be stored and understood."""

import asyncio
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from bot.storage import Database
from bot.web.readiness import NotReady, Readiness
from knowledge_base.encoders import Kind
from tests.conftest import Serve


class Encoder:
    """Works, unless it is broken."""

    def __init__(self, broken: bool = False) -> None:
        self.broken, self.asked = broken, 0

    async def encode(self, texts: list[str], kind: Kind) -> None:
        self.asked += 1
        if self.broken:
            raise RuntimeError("out of order")


def test_a_database_that_cannot_be_written_is_not_ready_and_is_again_afterwards(serve: Serve) -> None:
    server = serve()
    file = server.settings.data_dir / "hamdel.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        refused = httpx.get(f"{server.url}/readyz", timeout=30)
        alive = httpx.get(f"{server.url}/healthz", timeout=30)
        other.execute("ROLLBACK")

    assert refused.status_code == 503
    assert refused.json()["error"]["code"] == "not_ready"
    assert "The database" in refused.json()["error"]["message"]
    assert alive.status_code == 200
    deadline = time.monotonic() + 30
    while httpx.get(f"{server.url}/readyz", timeout=30).status_code != 200:
        assert time.monotonic() < deadline


@pytest.mark.anyio
async def test_an_encoder_that_fails_is_not_ready(database: Database) -> None:
    with pytest.raises(NotReady, match="The encoder fails"):
        await Readiness().check(database, Encoder(broken=True))


@pytest.mark.anyio
async def test_a_database_without_its_tables_is_not_ready(tmp_path: Path) -> None:
    empty = Database.open(f"sqlite:///{tmp_path / 'empty.sqlite3'}")

    with pytest.raises(NotReady, match="The database cannot be written"):
        await Readiness().check(empty, Encoder())
    await empty.close()


@pytest.mark.anyio
async def test_many_who_ask_at_once_cost_one_look_and_a_second_later_there_is_another(database: Database) -> None:
    now, encoder = [100.0], Encoder()
    readiness = Readiness(clock=lambda: now[0])

    await asyncio.gather(*(readiness.check(database, encoder) for _ in range(50)))
    await readiness.check(database, encoder)
    assert encoder.asked == 1
    now[0] += 1
    await readiness.check(database, encoder)
    assert encoder.asked == 2


@pytest.mark.anyio
async def test_a_server_that_stops_is_not_ready(database: Database) -> None:
    readiness = Readiness()
    readiness.stop()

    with pytest.raises(NotReady, match="being stopped"):
        await readiness.check(database, Encoder())
