"""The same on PostgreSQL: a server of its own is started for these tests."""

import os
import shutil
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from subprocess import run
from tempfile import mkdtemp

import pytest

from bot.settings import Settings
from bot.storage import migrations
from bot.storage.database import Database
from tests.conftest import _fresh_copy, _serve
from tests.fakes import Desk
from tests.house import House, open_house
from tests.integration import test_queue_once, test_queue_survey, test_queue_trouble

pytestmark = pytest.mark.anyio

NewDatabase = Callable[[], str]


def programs() -> Path | None:
    """Where PostgreSQL's own programs lie: on the path, or where Debian keeps them by version."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), default=None, key=lambda one: float(one.parent.name))


@pytest.fixture(scope="module")
def new_database() -> Iterator[NewDatabase]:
    """Makes empty databases on a PostgreSQL server, and gives their addresses."""
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


@pytest.fixture
async def house(new_database: NewDatabase, tmp_path: Path) -> AsyncIterator[House]:
    """A house where agents take conversations."""
    database = Database.open(new_database())
    async with database.write() as connection:
        await connection.run_sync(migrations.upgrade)
    async with open_house(tmp_path, database) as opened:
        yield opened


def test_a_visitor_is_answered_and_handed_over_across_a_restart(
    new_database: NewDatabase, prepared: Path, tmp_path: Path
) -> None:
    settings = Settings(
        data_dir=_fresh_copy(prepared, tmp_path / "data"), database_url=new_database(), port=0, assignment="pull"
    )
    with _serve(settings) as server:
        answer = server.ask("ali", "بسته من کجاست؟")[0]
        assert answer["custom"]["article"] == "track-order"  # type: ignore[index]
        server.ask("ali", "I want to talk to a human")
        desk = Desk.hire(server.url, settings, "sara")
        (waiting,) = desk.waiting()
        desk.act(waiting["conversation"], "take")
        desk.act(waiting["conversation"], "reply", text="Hello, this is Sara.")
    with _serve(settings) as server:
        assert "Hello, this is Sara." in [one["text"] for one in server.ask("ali", "Thank you")]


sara = test_queue_survey.sara

# What happens at once meets one writer at a time on SQLite; here only locks keep it in order.
test_notes = test_queue_once.test_a_note_that_comes_twice_at_once_is_kept_once
test_files = test_queue_once.test_a_file_that_comes_twice_at_once_is_kept_once
test_closing = test_queue_trouble.test_of_a_reply_and_a_closing_at_once_nothing_comes_after_the_farewell
test_closing_and_giving_back = test_queue_trouble.test_of_two_who_close_and_give_back_at_once_one_is_refused
test_answers_to_a_survey = test_queue_survey.test_of_the_same_digit_several_times_at_once_each_question_takes_one
