"""How conversations are erased: whole, each by itself, and never more than was asked for."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update

from bot.conversations import Conversation, State, conversation_store
from bot.conversations.events import ENDED, InProcessBus
from bot.conversations.tables import message
from bot.storage import Database
from bot.translation.interpreter import Interpreter
from bot.translation.service import Translations
from bot.translation.tables import translation
from bot.visitors.erasing import Erased, Eraser, at_rest
from bot.visitors.opening import erasure_shown
from handoff import attachments
from handoff.attachments import Attachment
from handoff.files import FilesUnavailable, FolderFiles
from handoff.tables import ticket
from tests.house import House
from tests.stored import START, begin, write
from tests.unit.test_translation_service import Engine
from tests.visitors import PHRASES, SECRET, everything, full, rows_of

pytestmark = pytest.mark.anyio

NOW = START + 86400


class Files(FolderFiles):
    """Files in a folder; before one of them is discarded, something else happens."""

    def __init__(self, folder: Path, happens: Callable[[], Awaitable[None]]) -> None:
        super().__init__(folder)
        self._happens = happens

    async def discard(self, file_id: str) -> None:
        """See :class:`handoff.files.FileStore`."""
        await self._happens()
        await super().discard(file_id)


def eraser_of(database: Database, files: FolderFiles) -> Eraser:
    return Eraser(database=database, files=files, phrases=PHRASES, clock=lambda: NOW)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "attachments"


@pytest.fixture
def eraser(database: Database, folder: Path) -> Eraser:
    return eraser_of(database, FolderFiles(folder))


def kept_in(folder: Path) -> int:
    """How many files lie in a folder."""
    return sum(file.is_file() for file in folder.rglob("*"))


async def stored(database: Database, one: Conversation) -> Conversation:
    async with database.read() as connection:
        found = await conversation_store.get(connection, one.id)
    assert found is not None
    return found


# What else there is


async def test_nothing_of_another_conversation_goes(database: Database, folder: Path, eraser: Eraser) -> None:
    one, other = await full(database, folder), await full(database, folder, at=START + 3600)
    async with database.write() as connection:
        await connection.execute(update(ticket).values(follow_up_at=NOW))
    before = await rows_of(database, other)
    assert {row.split()[0] for row in before} >= {
        "attachment", "contact", "conversation", "message", "note", "outbox", "rating", "search_log", "ticket",
    }  # fmt: skip

    assert await eraser.erase([one], by="visitor") == Erased(conversations=1, messages=3, files=1)

    assert await rows_of(database, other) == before
    assert kept_in(folder) == 1


async def test_translations_of_what_the_bot_says_to_everybody_stay(
    database: Database, folder: Path, eraser: Eraser
) -> None:
    one = await full(database, folder)
    said = {"original": "Open your orders.", "text": "Open uw bestellingen.", "kept_original": False, "reason": ""}
    async with database.write() as connection:
        await write(connection, one, "Open your orders.", author="bot")
        await connection.execute(
            insert(translation).values(key="a", engine="engine", source="en", target="nl", created_at=START, **said)
        )

    await eraser.erase([one], by="visitor")

    left = await everything(database)
    assert "Open uw bestellingen." in left
    assert SECRET not in left


async def test_an_erased_conversation_does_not_keep_the_others_of_that_person(
    database: Database, folder: Path, eraser: Eraser
) -> None:
    both = [await full(database, folder), await full(database, folder, at=START + 3600)]
    await eraser.erase(both[:1], by="visitor")

    assert await eraser.erase(both, by="visitor") == Erased(conversations=1, messages=3, files=1)
    assert SECRET not in await everything(database)


async def test_what_is_to_stay_keeps_its_files(database: Database, folder: Path, eraser: Eraser) -> None:
    one = await full(database, folder)
    before = await everything(database)

    assert await eraser.erase([one], by="age", unless=lambda _: True) == Erased()

    assert await everything(database) == before
    assert kept_in(folder) == 1


async def test_nothing_more_is_asked_of_whom_nobody_knows_any_more(
    database: Database, folder: Path, eraser: Eraser
) -> None:
    one = await full(database, folder)
    async with database.write() as connection:
        await connection.execute(update(ticket).values(follow_up_at=NOW))
        await write(connection, one, f"**{SECRET}**", author="agent", markdown=True, handled=False)

    await eraser.erase([one], by="visitor")

    async with database.read() as connection:
        (asked,) = (await connection.execute(select(ticket.c.follow_up_at))).scalars()
        rows = (await connection.execute(select(message.c.handled, message.c.markdown))).all()
    assert asked is None
    assert [tuple(row) for row in rows] == [(True, False)] * 5


# Files


async def test_files_that_cannot_be_discarded_are_known_until_they_can(
    database: Database, folder: Path, eraser: Eraser
) -> None:
    async def fail() -> None:
        raise FilesUnavailable("the disk is away")

    one = await full(database, folder)
    before = await everything(database)

    with pytest.raises(FilesUnavailable):
        await eraser_of(database, Files(folder, fail)).erase([one], by="visitor")

    assert await everything(database) == before
    assert await eraser.erase([one], by="visitor") == Erased(conversations=1, messages=3, files=1)
    assert kept_in(folder) == 0


async def test_a_file_that_comes_while_the_others_go_goes_too(database: Database, folder: Path) -> None:
    one = await full(database, folder)
    late = Attachment(attachments.new_id(), one.id, "late.txt", "text/plain", 4, START)
    came = False

    async def comes() -> None:
        nonlocal came
        if not came:
            came = True
            await FolderFiles(folder).write(late.id, b"late")
            async with database.write() as connection:
                await attachments.add(connection, late)

    erased = await eraser_of(database, Files(folder, comes)).erase([one], by="visitor")

    assert erased == Erased(conversations=1, messages=3, files=2)
    assert kept_in(folder) == 0


# Names that say nothing


@pytest.mark.parametrize("known", ["visitor_id", "email"])
async def test_whoever_was_known_is_still_one_person(database: Database, eraser: Eraser, known: str) -> None:
    async with database.write() as connection:
        both = [await begin(connection, attributes={known: "ada@example.com"}) for _ in range(2)]

    await eraser.erase(both, by="visitor")

    first, second = [(await stored(database, one)).visitor_id for one in both]
    assert first == second
    assert first is not None
    assert first.startswith("erased-")


async def test_who_was_not_known_is_nobody_afterwards(database: Database, eraser: Eraser) -> None:
    async with database.write() as connection:
        one = await begin(connection)

    await eraser.erase([one], by="visitor")

    after = await stored(database, one)
    assert (after.visitor_id, after.address) == (None, one.id)


async def test_one_address_on_a_channel_stays_one_and_two_stay_two(database: Database, eraser: Eraser) -> None:
    async with database.write() as connection:
        theirs = [
            await begin(connection, "42", channel="telegram", state=State.CLOSED),
            await begin(connection, "42", channel="telegram"),
            await begin(connection, "42", channel="rest"),
        ]

    await eraser.erase(theirs, by="visitor")

    first, second, elsewhere = [(await stored(database, one)).address for one in theirs]
    assert first == second
    assert len({first, elsewhere, "42"}) == 3


@pytest.mark.parametrize(
    ("state", "written", "rests"),
    [
        (State.BOT, NOW - 1, True),
        (State.CLOSED, NOW - 1, True),
        (State.WAITING, NOW - 1, False),
        (State.AGENT, NOW - 1, False),
        (State.CLOSED, NOW, False),
        (State.BOT, NOW + 1, False),
    ],
)
def test_a_conversation_rests_where_nobody_has_it_and_nobody_has_written_since(
    state: State, written: float, rests: bool
) -> None:
    one = Conversation("a", "web", "a", state, "en", "page", last_sequence=0, created_at=START, updated_at=written)
    assert at_rest(one, NOW) is rests


# Whoever looks on


async def test_what_a_server_shows_and_remembers_of_the_erased_goes(house: House) -> None:
    engine = Engine()
    interpreter = Interpreter(database=house.database, translations=Translations(engine), bus=InProcessBus())
    one = await house.waiting()
    for _ in range(2):
        await interpreter.translated("ik ben hier", "nl", "en")
    assert len(engine.asked) == 1

    async with house.listening(one) as heard:
        await erasure_shown(house.bus, interpreter, house.desk)(one.id)

    assert {"type": ENDED} in heard
    assert "conversation" in [event["type"] for event in heard]
    await interpreter.translated("ik ben hier", "nl", "en")
    assert len(engine.asked) == 2
    await interpreter.close()
