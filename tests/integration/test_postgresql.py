"""The same on PostgreSQL."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.storage import Database
from tests.conftest import _fresh_copy, _serve
from tests.fakes import Desk
from tests.house import House, open_house
from tests.integration import (
    test_departures,
    test_queue_offers,
    test_queue_once,
    test_queue_survey,
    test_queue_trouble,
    test_scheduler,
    test_users,
)
from tests.integration.conftest import NewDatabase

pytestmark = pytest.mark.anyio


@pytest.fixture
async def house(new_tables: NewDatabase, tmp_path: Path) -> AsyncIterator[House]:
    """A house where agents take conversations."""
    database = Database.open(new_tables())
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


sara, slow_sara = test_queue_survey.sara, test_scheduler.slow_sara

# What happens at once meets one writer at a time on SQLite; here only locks keep it in order.
test_notes = test_queue_once.test_a_note_that_comes_twice_at_once_is_kept_once
test_files = test_queue_once.test_a_file_that_comes_twice_at_once_is_kept_once
test_closing = test_queue_trouble.test_of_a_reply_and_a_closing_at_once_nothing_comes_after_the_farewell
test_closing_and_giving_back = test_queue_trouble.test_of_two_who_close_and_give_back_at_once_one_is_refused
test_departures_and_replies = (
    test_departures.test_of_a_reply_and_a_departure_at_once_the_conversation_is_answered_or_goes_back
)
test_corrections = test_scheduler.test_who_is_taken_at_that_moment_is_not_written_a_correction_any_more
test_taking = test_queue_offers.test_of_fifty_agents_who_take_at_once_one_gets_the_conversation
test_answers_to_a_survey = test_queue_survey.test_of_the_same_digit_several_times_at_once_each_question_takes_one
test_removing_administrators = test_users.test_of_two_administrators_who_remove_each_other_at_once_one_stays
