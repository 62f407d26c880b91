"""A site moves from SQLite to PostgreSQL whole or not at all, and goes on there as it was."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError

from bot.conversations.tables import message
from bot.settings import Settings
from bot.storage import Database
from bot.storage.data_folder import held
from bot.storage.moving import MADE_ANEW, Moved, MovingError, UnfitRows, move
from handoff.tables import team
from knowledge_base.tables import vector
from tests.conftest import _fresh_copy, _serve
from tests.fakes import Desk
from tests.house import empty_database
from tests.integration.conftest import NewDatabase
from tests.integration.test_commands import hamdel
from tests.integration.test_conversations import Visitor
from tests.stored import begin, write
from tests.visitors import everything, full

COMMAND = ("migrate", "sqlite-to-postgres")
pytestmark = pytest.mark.anyio


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    """A data folder with a row in most tables."""
    place = tmp_path / "data"
    place.mkdir()
    shutil.copy(empty_database(), place / "hamdel.sqlite3")
    database = Database.open(f"sqlite:///{place / 'hamdel.sqlite3'}")
    for number in range(3):
        await full(database, place / "attachments", address=f"chat-{number}")
    async with database.write() as connection:
        row = {"encoder": "bundled", "digest": bytes(range(32)), "values": b"\x00\xff\x01"}
        await connection.execute(insert(vector).values(row))
    await database.close()
    return place


def change(folder: Path, statement: str, *values: Any) -> None:
    """Put into the database what SQLite takes and Hamdel would not."""
    with closing(sqlite3.connect(folder / "hamdel.sqlite3")) as database, database:
        database.execute(statement, values)


def told(refused: "subprocess.CompletedProcess[str]", code: int = 2) -> str:
    """What a command that was refused said, without a traceback."""
    assert refused.returncode == code, refused.stdout + refused.stderr
    assert "Traceback" not in refused.stderr + refused.stdout
    return refused.stderr


async def tables_of(url: str) -> list[str]:
    """The tables of a PostgreSQL database."""
    database = Database.open(url)
    async with database.read() as connection:
        found = await connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        names = list(found.scalars())
    await database.close()
    return names


async def contents(url: str) -> str:
    database = Database.open(url)
    try:
        return await everything(database, but=MADE_ANEW)
    finally:
        await database.close()


async def moved(folder: Path, url: str) -> Moved:
    return await move(folder / "hamdel.sqlite3", url)


def test_a_site_goes_on_in_postgresql_where_it_was_in_sqlite(
    new_database: NewDatabase, prepared: Path, tmp_path: Path
) -> None:
    data, url = _fresh_copy(prepared, tmp_path / "data"), new_database()
    before = Settings(data_dir=data, port=0, assignment="pull")
    with _serve(before) as server:
        desk = Desk.hire(server.url, before, "sara")
        editor = Desk.hire(server.url, before, "edith", role="editor")
        visitor = Visitor(server, attributes={"vip": True, "note": "naïve 🙂"})
        answered = visitor.say("Where is my order?")
        file = {"file": ("note.txt", b"what was sent")}
        visitor.client.post(f"/conversations/{visitor.id}/attachments", files=file).raise_for_status()
        visitor.say("I want to talk to a human")
        desk.act(visitor.id, "take")
        desk.act(visitor.id, "reply", text="Hello, this is Sara.")
        written = {
            "id": "zeppelin",
            "language": "en",
            "question": "Do you repair zeppelins?",
            "answer": "In our hangar.",
        }
        editor.client.post("/articles", json={**written, "status": "published"}).raise_for_status()
        articles = editor.client.get("/articles").json()
        replayed, listed = visitor.replay()["messages"], desk.client.get("/desk/conversations?view=mine").json()
        attachment = next(one["attachment"]["id"] for one in replayed if one["attachment"])

    done = hamdel(*COMMAND, "--to", url, data=data)

    assert done.returncode == 0, done.stderr
    assert "found every one of them there as it was" in done.stdout
    assert "Now set HAMDEL_DATABASE_URL to postgresql://" in done.stdout
    with _serve(before.model_copy(update={"database_url": url})) as server:
        visitor.client.base_url = httpx.URL(f"{server.url}/api/v1/chat")
        desk.client.base_url = editor.client.base_url = httpx.URL(f"{server.url}/api/v1")
        assert visitor.replay()["messages"] == replayed
        assert desk.client.get("/desk/conversations?view=mine").json() == listed
        assert editor.client.get("/articles").json() == articles
        found = visitor.client.get(f"/conversations/{visitor.id}/attachments/{attachment}")
        assert found.content == b"what was sent"
        assert server.ask("somebody", "do you repair zeppelins")[0]["custom"]["article"] == "zeppelin"  # type: ignore[index]
        again = Visitor(server).say("Where is my order?")
        assert [one["text"] for one in again["replies"]] == [one["text"] for one in answered["replies"]]
        desk.act(visitor.id, "reply", text="Still here.")
        assert visitor.replay()["messages"][-1]["text"] == "Still here."


async def test_every_table_is_copied_as_it_is_and_counted(folder: Path, new_database: NewDatabase) -> None:
    url = new_database()

    copied = await moved(folder, url)

    assert (copied.cleaned, copied.foreign) == ([], [])
    assert copied.rows["conversation"] == 3
    assert copied.rows["message"] == 9
    assert copied.rows["audit"] == 3
    assert await contents(url) == await contents(f"sqlite:///{folder / 'hamdel.sqlite3'}")
    database = Database.open(url)
    async with database.read() as connection:
        (kept,) = (await connection.execute(select(vector))).all()
        # Text of JSON's null is something else than no value.
        nulls = (
            "SELECT count(*) FROM message WHERE reason::text = 'null'",
            "SELECT count(*) FROM message WHERE reason IS NULL",
        )
        found = [(await connection.execute(text(one))).scalar_one() for one in nulls]
    await database.close()
    assert (kept.digest, kept.values) == (bytes(range(32)), b"\x00\xff\x01")
    with closing(sqlite3.connect(folder / "hamdel.sqlite3")) as sqlite:
        nulls = nulls[0].replace("::text", ""), nulls[1]
        assert found == [sqlite.execute(one).fetchone()[0] for one in nulls]


async def test_new_rows_are_numbered_after_the_old_ones(folder: Path, new_database: NewDatabase) -> None:
    url = new_database()
    await moved(folder, url)

    database = Database.open(url)
    async with database.write() as connection:
        largest = max((await connection.execute(select(message.c.id))).scalars())
        new = await write(connection, await begin(connection, "another"), "Hello")
    await database.close()

    assert new.id == largest + 1


async def test_the_audit_log_only_grows_there_too(folder: Path, new_database: NewDatabase) -> None:
    url = new_database()
    await moved(folder, url)

    database = Database.open(url)
    with pytest.raises(DBAPIError, match="audit log only grows"):
        async with database.write() as connection:
            await connection.execute(text("DELETE FROM audit"))
    await database.close()


async def test_a_team_that_was_removed_does_not_come_back(folder: Path, new_database: NewDatabase) -> None:
    url = new_database()
    change(folder, "DELETE FROM team")
    change(folder, "INSERT INTO team (id, name, created_at) VALUES (7, 'billing', 0)")

    await moved(folder, url)

    database = Database.open(url)
    async with database.read() as connection:
        assert [(one.id, one.name) for one in await connection.execute(select(team))] == [(7, "billing")]
    await database.close()


async def test_texts_are_cleaned_as_when_they_come_in_and_their_rows_are_named(
    folder: Path, new_database: NewDatabase
) -> None:
    url = new_database()
    change(folder, "UPDATE message SET text = ? WHERE id = 1", "a\0b")
    change(folder, "UPDATE message SET text = CAST(x'68ff69' AS TEXT) WHERE id = 2")
    change(folder, "UPDATE message SET reason = ? WHERE id = 3", r'{"text": "\ud83d\u0000 and \ud83d\ude42"}')

    copied = await moved(folder, url)

    assert copied.cleaned == ["message 1", "message 2", "message 3"]
    database = Database.open(url)
    async with database.read() as connection:
        rows = (await connection.execute(select(message).where(message.c.id <= 3).order_by(message.c.id))).all()
    await database.close()
    assert [rows[0].text, rows[1].text, rows[2].reason] == ["ab", "h\ufffdi", {"text": "\ufffd and 🙂"}]


@pytest.mark.parametrize(
    ("column", "value", "fault"),
    [
        ("sequence", 2**40, f"message 2, sequence: the number {2**40} is larger than 32 bits hold."),
        ("sequence", "many", "message 2, sequence: it is 'many', and no whole number."),
        ("created_at", "today", "message 2, created_at: it is 'today', and no number."),
        ("handled", 2, "message 2, handled: it is 2, and not true or false."),
        ("language", "e" * 9, "message 2, language: the text has 9 characters, and there is room for 8."),
        ("text", b"bytes", "message 2, text: it is b'bytes', and no text."),
        ("reason", "{broken", "message 2, reason: it is no JSON:"),
        ("reason", '{"score": NaN}', "message 2, reason: it is no JSON: JSON has no NaN."),
        ("conversation_id", "nobody", "message, row 2: it belongs to a row of conversation that is not there."),
    ],
)
async def test_what_does_not_fit_is_named_by_its_row_and_nothing_is_moved(
    folder: Path, new_database: NewDatabase, column: str, value: object, fault: str
) -> None:
    url = new_database()
    change(folder, f"UPDATE message SET {column} = ? WHERE id = 2", value)

    with pytest.raises(UnfitRows) as caught:
        await moved(folder, url)

    (told,) = caught.value.faults
    assert told.startswith(fault)
    assert await tables_of(url) == []


STOP = """
import asyncio, os, sys
from pathlib import Path
from bot.storage.moving import move
def told(done, total):
    if done == (int(sys.argv[3]) or total):
        os.kill(os.getpid(), 9)
asyncio.run(move(Path(sys.argv[1]), sys.argv[2], told))
"""


async def test_after_a_process_that_was_killed_in_the_middle_the_second_run_moves_everything(
    folder: Path, new_database: NewDatabase
) -> None:
    url, source = new_database(), folder / "hamdel.sqlite3"
    change(
        folder,
        "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 2000) "
        "INSERT INTO language_change (conversation_id, previous, language, source, created_at) "
        "SELECT id, 'en', 'nl', 'detected', n FROM number, (SELECT id FROM conversation LIMIT 1)",
    )
    # In the middle, and when all is there but the end of the transaction.
    for row in (500, 1500, 0):
        command = [sys.executable, "-c", STOP, str(source), url, str(row)]
        killed = await asyncio.to_thread(subprocess.run, command, timeout=60, check=False)
        assert killed.returncode == -9
        assert await tables_of(url) == []

    copied = await moved(folder, url)

    assert copied.rows["language_change"] == 2000
    assert await contents(url) == await contents(f"sqlite:///{source}")


async def test_rows_that_postgresql_refuses_leave_nothing_behind(folder: Path, new_database: NewDatabase) -> None:
    url = new_database()
    # Two logins that are one without what cannot be kept.
    for login in ("kim", "k\0im"):
        change(
            folder,
            "INSERT INTO agent (login, name, password_hash, role, languages, active, created_at) "
            "VALUES (?, '', '', 'agent', '[]', 1, 0)",
            login,
        )

    with pytest.raises(MovingError, match="did not take a row: duplicate key value"):
        await moved(folder, url)
    assert await tables_of(url) == []


async def test_a_database_with_tables_is_refused(folder: Path, new_database: NewDatabase) -> None:
    url = new_database()
    database = Database.open(url)
    async with database.write() as connection:
        await connection.execute(text("CREATE TABLE bookmark (url text)"))
    await database.close()

    said = told(await asyncio.to_thread(hamdel, *COMMAND, "--to", url, data=folder))

    assert "is not empty: make a new one with CREATE DATABASE" in said
    assert await tables_of(url) == ["bookmark"]


async def test_a_folder_that_a_server_works_in_is_refused(folder: Path, new_database: NewDatabase) -> None:
    url = new_database()
    with held(folder):
        said = told(await asyncio.to_thread(hamdel, *COMMAND, "--to", url, data=folder), 1)

    assert f"in use by the process {os.getpid()}: stop that one first" in said
    assert await tables_of(url) == []


def spoil(folder: Path) -> None:
    with (folder / "hamdel.sqlite3").open("r+b") as database:
        database.seek(8192)
        database.write(b"\xff" * 20_000)


def make_foreign(folder: Path) -> None:
    (folder / "hamdel.sqlite3").unlink()
    change(folder, "CREATE TABLE bookmark (url text)")


@pytest.mark.parametrize(
    ("harm", "sentence"),
    [
        (spoil, "is damaged or cannot be read"),
        (make_foreign, "is no database of Hamdel's: name the data folder"),
        (lambda folder: (folder / "hamdel.sqlite3").write_bytes(b"Dear diary, " * 1000), "is no database of Hamdel's"),
        (lambda folder: (folder / "hamdel.sqlite3").unlink(), "There is no database"),
        (lambda folder: change(folder, "UPDATE alembic_version SET version_num = '9000'"), "by a newer Hamdel"),
        (lambda folder: change(folder, "UPDATE alembic_version SET version_num = '0001'"), "start hamdel serve on the"),
    ],
)
async def test_a_file_that_cannot_be_moved_is_refused_with_what_to_do(
    folder: Path, new_database: NewDatabase, harm: Callable[[Path], object], sentence: str
) -> None:
    url = new_database()
    harm(folder)

    assert sentence in told(await asyncio.to_thread(hamdel, *COMMAND, "--to", url, data=folder))
    assert await tables_of(url) == []


async def test_without_postgresql_there_is_nowhere_to_move_to(folder: Path) -> None:
    async def refused(*to: str) -> str:
        return told(await asyncio.to_thread(hamdel, *COMMAND, *to, data=folder))

    assert "Name the PostgreSQL database with --to" in await refused()
    assert "Name the PostgreSQL database with --to" in await refused("--to", f"sqlite:///{folder}/other")
    said = await refused("--to", "postgresql://nobody:secret@127.0.0.1:1/hamdel")
    assert "cannot be used" in said
    assert "secret" not in said


async def test_other_tables_of_the_file_are_told_and_left(folder: Path, new_database: NewDatabase) -> None:
    change(folder, "CREATE TABLE bookmark (url text)")

    done = await asyncio.to_thread(hamdel, *COMMAND, "--to", new_database(), data=folder)

    assert done.returncode == 0, done.stderr
    assert "Not Hamdel's, and not copied: bookmark." in done.stdout
