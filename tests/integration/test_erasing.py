"""A visitor is erased: no word and no name is left, and everything that is counted is."""

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from bot.conversations import Conversation, State, conversation_store, message_store
from bot.conversations.events import ENDED
from bot.visitors import SeveralVisitors
from bot.visitors.erasing import Erased, Eraser
from bot.visitors.finding import find
from bot.visitors.service import Visitors
from handoff import audit
from handoff.files import FolderFiles
from handoff.report_days import Days
from handoff.tables import audit as audit_table
from tests.house import House, open_house
from tests.integration.test_dialogue_meanwhile import thinking
from tests.scripted import Stage
from tests.stored import START, begin, write
from tests.visitors import PHRASES, SECRET, everything, full, words_of

pytestmark = pytest.mark.anyio


@pytest.fixture
async def house(either_house: House) -> House:
    return either_house


@pytest.fixture
def files(tmp_path: Path) -> Path:
    return tmp_path / "attachments"


def visitors_of(house: House, files: Path) -> Visitors:
    async def announce(conversation_id: str) -> None:
        await house.bus.publish(f"conversation:{conversation_id}", {"type": ENDED})
        await house.desk.queue_moved(conversation_id)

    eraser = Eraser(
        database=house.database, files=FolderFiles(files), phrases=PHRASES, announce=announce, clock=lambda: house.now
    )
    return Visitors(database=house.database, eraser=eraser, files=FolderFiles(files), clock=lambda: house.now)


@pytest.fixture
def visitors(house: House, files: Path) -> Visitors:
    return visitors_of(house, files)


def kept_in(folder: Path) -> list[bytes]:
    """What is in the files of a folder."""
    return [file.read_bytes() for file in folder.rglob("*") if file.is_file()]


async def stored(house: House, one: Conversation) -> Conversation:
    async with house.database.read() as connection:
        found = await conversation_store.get(connection, one.id)
    assert found is not None
    return found


async def test_no_word_and_no_name_is_left(house: House, files: Path, visitors: Visitors) -> None:
    one = await full(house.database, files)
    assert SECRET in await everything(house.database)

    assert await visitors.erase(one.id) == Erased(conversations=1, messages=3, files=1)

    left = await everything(house.database)
    assert SECRET not in left
    assert "+31 20 123 4567" not in left
    assert not kept_in(files)


NOVEMBER = Days(date(2026, 11, 1), date(2026, 11, 30), ZoneInfo("UTC"))


async def test_what_reports_count_stays(house: House, files: Path, visitors: Visitors) -> None:
    await full(house.database, files)
    await full(house.database, files, at=START + 3600)
    before = await house.desk.reports.figures(NOVEMBER)
    assert before["total"]["conversations"] == 2

    await visitors.erase(f"{SECRET}-7")

    assert await house.desk.reports.figures(NOVEMBER) == before


async def test_the_conversation_says_that_it_was_erased(house: House, files: Path, visitors: Visitors) -> None:
    one = await full(house.database, files)

    await visitors.erase(one.id)

    async with house.database.read() as connection:
        said = await message_store.of_conversation(connection, one.id)
        done = await audit.of_conversation(connection, one.id)
    assert [message.text for message in said] == [PHRASES.text("en", "conversation-erased")]
    assert [entry.action for entry in done] == ["opened", "erased"]
    assert done[-1].details == {"by": "visitor", "messages": 3, "files": 1}
    assert (await stored(house, one)).erased_at == house.now


async def test_erasing_again_changes_nothing(house: House, files: Path, visitors: Visitors) -> None:
    one = await full(house.database, files)
    await visitors.erase(one.id)
    before = await everything(house.database)

    assert await visitors.erase(one.id) == Erased()
    assert await visitors.erase(f"{SECRET}@example.com") == Erased()

    assert await everything(house.database) == before


async def test_who_waits_leaves_the_queue_and_open_pages_are_closed(
    house: House, files: Path, visitors: Visitors
) -> None:
    one = await full(house.database, files, state=State.WAITING)
    assert await house.queue() == [one.id]

    async with house.listening(one) as heard:
        await visitors.erase(one.id)

    assert await house.queue() == []
    assert (await house.ticket(one)).status == "closed"
    assert (await stored(house, one)).state is State.CLOSED
    assert {"type": ENDED} in heard
    (summary,) = [event["summary"] for event in heard if event["type"] == "conversation"]
    assert (summary["state"], summary["visitor"], summary["first_question"]) == ("closed", None, None)


async def test_others_are_left_alone(house: House, files: Path, visitors: Visitors) -> None:
    await full(house.database, files)
    async with house.database.write() as connection:
        other = await begin(connection, "other", channel="telegram", attributes={"email": "else@example.com"})
        await write(connection, other, "Not this one")

    await visitors.erase(f"{SECRET}@example.com")

    assert await words_of(house.database, other) == ["Not this one"]
    assert (await stored(house, other)).email == "else@example.com"


async def test_a_translation_that_comes_too_late_is_not_kept(house: House, files: Path, visitors: Visitors) -> None:
    one = await full(house.database, files)
    async with house.database.read() as connection:
        message = (await message_store.of_conversation(connection, one.id))[0]
    await visitors.erase(one.id)

    async with house.database.write() as connection:
        late = await message_store.add_translation(connection, message.id, "fr", message.translations["nl"])

    assert late is None
    assert SECRET not in await everything(house.database)


async def test_a_turn_that_is_being_taken_writes_nothing_down_any_more(stage: Stage, files: Path) -> None:
    stage.knows("I am zebrafinch", ("a", 0.9))
    async with thinking(stage, "I am zebrafinch") as task:
        await visitors_of(stage.house, files).erase("visitor")
    turn = task.result()

    assert turn.replies == ()
    assert SECRET not in await everything(stage.house.database)
    assert [one.kind for one in await stage.messages(turn)] == ["notice"]
    again = await stage.send("I am back")
    assert again.conversation != turn.conversation


# Who is meant


async def test_a_visitor_is_found_by_conversation_id_visitor_id_and_e_mail(
    house: House, files: Path, visitors: Visitors
) -> None:
    one = await full(house.database, files)
    for named in (one.id, f"{SECRET}-7", f"{SECRET.upper()}@Example.com", "zebrafinch-chat"):
        (found,) = await visitors.find(named)
        assert [conversation.id for conversation in found.conversations] == [one.id]
    assert await visitors.find("nobody@example.com") == []
    assert await visitors.find(" ") == []


async def test_conversations_on_all_channels_belong_to_the_person(house: House) -> None:
    async with house.database.write() as connection:
        web = await begin(connection, attributes={"visitor_id": "7", "email": "ada@example.com"})
        mail = await begin(connection, attributes={"email": "ada@example.com"}, at=START + 1)
        chat = await begin(connection, "42", channel="telegram", attributes={"visitor_id": "7"}, at=START + 2)
        before = await begin(connection, "42", channel="telegram", at=START + 3, state=State.CLOSED)
        await begin(connection, "42", channel="rest", at=START + 4)
        (found,) = await find(connection, before.id)

    assert [one.id for one in found.conversations] == [web.id, mail.id, chat.id, before.id]


async def test_two_people_with_one_mailbox_are_listed_and_neither_is_erased(house: House, visitors: Visitors) -> None:
    async with house.database.write() as connection:
        ada = await begin(connection, attributes={"visitor_id": "7", "email": "us@example.com"}, visitor_name="Ada")
        bob = await begin(connection, attributes={"visitor_id": "8", "email": "us@example.com"}, at=START + 1)

    with pytest.raises(SeveralVisitors) as caught:
        await visitors.erase("us@example.com")

    assert ada.id in str(caught.value)
    assert bob.id in str(caught.value)
    assert (await stored(house, ada)).erased_at is None
    assert await visitors.erase(ada.id) == Erased(conversations=1)
    assert (await stored(house, bob)).erased_at is None


# The audit log


@pytest.mark.parametrize("change", [update(audit_table).values(action="nothing"), delete(audit_table)])
async def test_nothing_in_the_audit_log_is_changed_or_deleted(house: House, change: object) -> None:
    async with house.database.write() as connection:
        await audit.record(connection, "opened", now=START)

    with pytest.raises(DBAPIError, match="only grows"):
        async with house.database.write() as connection:
            await connection.execute(change)  # type: ignore[call-overload]

    async with house.database.read() as connection:
        assert [row.action for row in await connection.execute(select(audit_table))] == ["opened"]


# The file


async def test_erased_words_are_not_in_the_file_of_sqlite_either(tmp_path: Path, files: Path) -> None:
    async with open_house(tmp_path) as house:
        one = await full(house.database, files)
        await visitors_of(house, files).erase(one.id)

    # Closing it has put its log away.
    assert not [content for content in kept_in(tmp_path) if SECRET.encode() in content]
