"""The tables of macros, drafts and rules come and go, and what was there before stays."""

from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import create_engine, inspect, make_url, text
from sqlalchemy.engine import Connection

from bot.storage import Database, migrations
from tests.integration.conftest import NewDatabase

pytestmark = pytest.mark.anyio

NEW = {"macro", "macro_run", "desk_draft", "rule", "rule_event", "rule_waited"}


def there_and_back(connection: Connection) -> None:
    """Up, down and up again, with a conversation from before."""
    configuration = migrations.configuration(connection)
    command.upgrade(configuration, "0013")
    command.downgrade(configuration, "0010")
    assert not NEW & set(inspect(connection).get_table_names())
    connection.execute(
        text(
            "INSERT INTO conversation (id, channel, address, state, language, language_source, last_sequence,"
            " created_at, updated_at, attributes, memory, pulled_sequence)"
            " VALUES ('old', 'web', 'old', 'bot', 'en', 'default', 0, 1, 1, '{}', '{}', 0)"
        )
    )
    command.upgrade(configuration, "head")
    assert set(inspect(connection).get_table_names()) >= NEW
    assert connection.execute(text("SELECT id FROM conversation")).scalars().all() == ["old"]
    connection.execute(text("UPDATE conversation SET state = 'closed'"))
    nothing = connection.execute(text("SELECT count(*) FROM rule_event")).scalar_one()
    assert nothing == 0, "nothing is noted as long as no rule goes by it"
    connection.execute(
        text(
            "INSERT INTO rule (name, event, conditions, steps, position, active, updated_at)"
            " VALUES ('r', 'closed', '{}', '[]', 1, true, 1)"
        )
    )
    connection.execute(text("UPDATE conversation SET state = 'bot'"))
    connection.execute(text("UPDATE conversation SET state = 'closed'"))
    assert connection.execute(text("SELECT event, conversation_id FROM rule_event")).all() == [("closed", "old")]


def test_on_sqlite(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'a.sqlite3'}")
    with engine.begin() as connection:
        there_and_back(connection)
    engine.dispose()


async def test_on_postgresql(new_database: NewDatabase) -> None:
    url = new_database()
    database = Database.open(make_url(url).render_as_string(hide_password=False))
    async with database.write() as connection:
        await connection.run_sync(there_and_back)
    await database.close()
