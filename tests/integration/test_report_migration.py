"""Who answered first, told of the tickets of an older Hamdel on both databases, and forgotten on the way back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, create_engine, inspect, select, text

from bot.storage.migrations import configuration
from handoff.tables import ticket

#: Held by 2 at the end. The first word came from 1; from nobody who is known any more; from nobody at all.
OLD = """
INSERT INTO agent (id, login, name, password_hash, role, languages, active, created_at)
    VALUES (1, 'sara', 'Sara', '', 'agent', '[]', {true}, 0), (2, 'mina', 'Mina', '', 'agent', '[]', {true}, 0);
INSERT INTO conversation
    (id, channel, address, state, language, language_source, last_sequence, pulled_sequence, attributes, memory,
     created_at, updated_at)
    VALUES ('a', 'web', 'a', 'closed', 'en', 'detected', 4, 0, '{{}}', '{{}}', 100, 100);
INSERT INTO message (conversation_id, sequence, author, text, language, kind, buttons, markdown, agent_id, handled,
     created_at)
    VALUES ('a', 1, 'visitor', 'Help', 'en', 'text', '[]', {false}, NULL, {true}, 100),
           ('a', 2, 'agent', 'Before', 'en', 'text', '[]', {false}, 2, {true}, 110),
           ('a', 3, 'agent', 'Hello', 'en', 'text', '[]', {false}, 1, {true}, 199.9),
           ('a', 4, 'agent', 'And', 'en', 'text', '[]', {false}, 2, {true}, 250);
INSERT INTO ticket (id, conversation_id, status, reason, emotion, language, priority, agent_id, opened_at,
     first_reply_at)
    VALUES (1, 'a', 'closed', 'asked', 'calm', 'en', 0, 2, 150, 200),
           (2, 'gone', 'closed', 'asked', 'calm', 'en', 0, 2, 150, 200),
           (3, 'quiet', 'left', 'asked', 'calm', 'en', 0, NULL, 150, NULL)
"""


def migrated(connection: Connection) -> None:
    """The way from the version before to this one, and back."""
    alembic = configuration(connection)
    command.upgrade(alembic, "0010")
    is_sqlite = connection.dialect.name == "sqlite"
    for statement in OLD.format(true=1 if is_sqlite else "true", false=0 if is_sqlite else "false").split(";"):
        connection.execute(text(statement))

    command.upgrade(alembic, "0012")

    found = connection.execute(select(ticket.c.id, ticket.c.first_reply_by).order_by(ticket.c.id))
    assert [tuple(row) for row in found] == [(1, 1), (2, 2), (3, None)]

    command.downgrade(alembic, "0010")

    columns = {one["name"] for one in inspect(connection).get_columns("ticket")}
    assert "first_reply_by" not in columns
    assert connection.execute(text("SELECT count(*) FROM ticket WHERE agent_id = 2")).scalar_one() == 2


def test_tickets_of_a_file_learn_who_answered_them_first(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'old.sqlite3'}")
    with engine.begin() as connection:
        migrated(connection)
    engine.dispose()


@pytest.mark.anyio
async def test_tickets_of_a_server_learn_who_answered_them_first(new_database: Callable[[], str]) -> None:
    from sqlalchemy.ext.asyncio import create_async_engine

    engine = create_async_engine(new_database())
    async with engine.begin() as connection:
        await connection.run_sync(migrated)
    await engine.dispose()
