"""What was acknowledged is kept, whatever happens to the process."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
import uuid
from pathlib import Path

import httpx

from bot.conversations import Draft, message_store
from bot.storage import Database
from tests.conftest import Serve, Server, _fresh_copy
from tests.integration.test_conversations import Visitor


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def start(folder: Path, port: int) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.commands.main", "serve", "--port", str(port), "--data-dir", str(folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 120
    while True:
        try:
            httpx.get(f"http://127.0.0.1:{port}/readyz", timeout=5).raise_for_status()
            return process
        except httpx.HTTPError:
            assert process.poll() is None, "the server ended"
            assert time.monotonic() < deadline, "the server did not become ready"


def test_what_was_acknowledged_survives_a_killed_process(prepared: Path, tmp_path: Path) -> None:
    folder, port = _fresh_copy(prepared, tmp_path / "data"), free_port()
    process = start(folder, port)
    server = Server(f"http://127.0.0.1:{port}", None, None)  # type: ignore[arg-type]
    visitor = Visitor(server)
    said = visitor.say("Where is my order?", client_id="one")
    os.kill(process.pid, signal.SIGKILL)
    process.wait()

    process = start(folder, port)
    try:
        kept = visitor.replay()["messages"]
        assert [message["sequence"] for message in kept] == list(range(1, len(kept) + 1))
        assert kept[0] == said["message"]
        assert visitor.say("Where is my order?", client_id="one")["replies"] == said["replies"]
    finally:
        process.terminate()
        process.wait(30)


def test_a_message_that_was_stored_but_not_answered_is_answered_at_the_next_start(serve: Serve) -> None:
    first = serve()
    visitor = Visitor(first)

    async def leave_unanswered() -> None:
        database = Database.open(first.settings.resolved_database_url)
        async with database.write() as connection:
            draft = Draft("visitor", "Where is my order?", "en", external_id=uuid.uuid4().hex)
            await message_store.append(connection, visitor.id, [draft], now=time.time(), handled=False)
        await database.close()

    asyncio.run(leave_unanswered())
    second = serve(first.settings.data_dir)

    visitor.client.base_url = httpx.URL(f"{second.url}/api/v1/chat")
    messages = visitor.replay()["messages"]
    assert [message["author"] for message in messages[:2]] == ["visitor", "bot"]
    assert messages[1]["kind"] == "answer"


def test_the_database_is_migrated_to_what_the_tables_say(serve: Serve) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlalchemy import MetaData, create_engine

    from bot.actions.tables import metadata as actions
    from bot.conversations.tables import metadata as conversations
    from bot.gaps.tables import metadata as gaps
    from bot.help.tables import metadata as help_pages
    from bot.live.tables import metadata as live
    from bot.scripted.tables import metadata as scripted
    from bot.site.tables import metadata as site
    from bot.translation.tables import metadata as translation
    from handoff.tables import metadata as handoff
    from knowledge_base.tables import metadata as knowledge_base

    path = serve().settings.data_dir / "hamdel.sqlite3"
    every = MetaData()
    for metadata in (
        actions,
        conversations,
        gaps,
        handoff,
        help_pages,
        knowledge_base,
        live,
        scripted,
        site,
        translation,
    ):
        for table in metadata.tables.values():
            table.to_metadata(every)
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        # What SQLite keeps words in is its own.
        options = {"include_name": lambda name, kind, _: kind != "table" or not str(name).startswith("search_words")}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), every) == []
    engine.dispose()


def test_the_newest_migration_by_name_is_the_one_that_alembic_ends_at() -> None:
    from alembic.script import ScriptDirectory

    from bot.storage.migrations import configuration, newest

    assert newest() == ScriptDirectory.from_config(configuration()).get_current_head()
