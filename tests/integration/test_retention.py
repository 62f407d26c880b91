"""What is old goes by itself, and what is still open stays."""

import asyncio
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.conversations import Conversation, State, conversation_store
from bot.storage import Database, DatabaseAway
from bot.visitors.erasing import Eraser
from bot.visitors.retention import BATCH, DAY, INTERVAL, SWEEP_EVERY, Kept, Retention, Swept
from handoff import attachments
from handoff.attachments import Attachment
from handoff.files import FolderFiles
from tests.stored import START, asks, begin, write
from tests.visitors import PHRASES, SECRET, everything, full, words_of

pytestmark = pytest.mark.anyio


class Site:
    """A site that keeps things for a time; its clock is set by the test."""

    def __init__(self, database: Database, folder: Path, **kept: int) -> None:
        self.now, self.told, self.files = START, list[str](), folder / "attachments"
        self.database = database

        async def announce(conversation_id: str) -> None:
            self.told.append(conversation_id)

        self.eraser = Eraser(database=database, files=FolderFiles(self.files), phrases=PHRASES, clock=lambda: self.now)
        self.retention = Retention(
            database=database,
            eraser=self.eraser,
            files=FolderFiles(self.files),
            kept=Kept(**kept),
            announce=announce,
            clock=lambda: self.now,
        )

    async def file(self, one: Conversation, name: str, at: float) -> None:
        """A file that was sent, in a message that names it."""
        sent = Attachment(attachments.new_id(), one.id, name, "text/plain", 5, at)
        async with self.database.write() as connection:
            await attachments.add(connection, sent)
            await write(connection, one, name, kind="file", attachment=sent.shown, at=at)
        await FolderFiles(self.files).write(sent.id, b"12345")

    async def is_erased(self, one: Conversation) -> bool:
        async with self.database.read() as connection:
            found = await conversation_store.get(connection, one.id)
        return found is not None and found.erased_at is not None


async def test_a_conversation_goes_when_its_days_are_over_and_not_before(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path, conversations=30)
    one = await full(database, site.files)

    site.now = START + 30 * DAY
    assert await site.retention.sweep() == Swept()
    assert not await site.is_erased(one)

    site.now += 1
    assert await site.retention.sweep() == Swept(conversations=1)
    assert SECRET not in await everything(database)
    assert await site.retention.sweep() == Swept()


@pytest.mark.parametrize("state", [State.WAITING, State.AGENT])
async def test_what_is_still_open_never_goes(database: Database, tmp_path: Path, state: State) -> None:
    site = Site(database, tmp_path, conversations=1, attachments=1, search_log=1)
    one = await full(database, site.files, state=state)
    before = await everything(database)

    site.now = START + 400 * DAY

    assert await site.retention.sweep() == Swept()
    assert not await site.is_erased(one)
    assert await everything(database) == before


async def test_what_the_bot_holds_goes_when_nobody_has_written_for_so_long(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path, conversations=30)
    async with database.write() as connection:
        quiet = await begin(connection, "1", channel="telegram")
        busy = await begin(connection, "2", channel="telegram")
        await write(connection, busy, "Still here", at=START + 20 * DAY)

    site.now = START + 31 * DAY

    assert await site.retention.sweep() == Swept(conversations=1)
    assert (await site.is_erased(quiet), await site.is_erased(busy)) == (True, False)


async def test_without_a_number_of_days_everything_is_kept_for_ever(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path)
    await full(database, site.files)
    before = await everything(database)

    site.now = START + 10_000 * DAY

    assert await site.retention.sweep() == Swept()
    assert await everything(database) == before


async def test_files_go_and_what_was_said_stays(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path, attachments=7)
    one = await full(database, site.files)

    site.now = START + 8 * DAY

    assert await site.retention.sweep() == Swept(attachments=1)
    assert not [file for file in site.files.rglob("*") if file.is_file()]
    assert f"{SECRET}.txt" not in await everything(database)
    assert f"I am {SECRET}" in await words_of(database, one)


async def test_questions_lose_their_words_and_stay_counted_in_many_small_steps(
    database: Database, tmp_path: Path
) -> None:
    site = Site(database, tmp_path, search_log=7)
    async with database.write() as connection:
        one = await begin(connection, state=State.CLOSED)
        for _ in range(BATCH + 1):
            await asks(connection, one, "Where is the zebrafinch?")

    site.now = START + 8 * DAY

    assert await site.retention.sweep() == Swept(search_log=BATCH + 1)
    found = await everything(database)
    assert found.count("'decision': 'answer'") == BATCH + 1
    assert found.count("zebrafinch") == BATCH + 1, "in the messages alone"


async def test_many_conversations_go_one_after_the_other(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path, conversations=1)
    async with database.write() as connection:
        for _ in range(BATCH + 1):
            await begin(connection, state=State.CLOSED)

    site.now = START + 2 * DAY

    assert await site.retention.sweep() == Swept(conversations=BATCH + 1)


async def test_it_sweeps_at_the_start_and_once_an_hour(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path, conversations=1)

    assert await site.retention.tick() == Swept()
    site.now += SWEEP_EVERY - 1
    assert await site.retention.tick() is None
    site.now += 1
    assert await site.retention.tick() == Swept()


async def test_what_another_process_erased_is_noticed_once(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path)
    one = await full(database, site.files)
    await site.retention.tick()

    site.now += 1
    await site.eraser.erase([one], by="visitor")
    for _ in range(3):
        site.now += 5
        await site.retention.tick()

    assert site.told == [one.id]


# Files and questions, each by when it came


async def test_of_one_conversation_the_old_files_go_and_the_young_ones_stay(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path, attachments=7)
    async with database.write() as connection:
        one = await begin(connection, state=State.CLOSED)
    for name, at in (("old.txt", START - 1), ("young.txt", START), ("younger.txt", START + 7 * DAY)):
        await site.file(one, name, at)

    site.now = START + 7 * DAY

    assert await site.retention.sweep() == Swept(attachments=1)
    assert await words_of(database, one) == ["", "young.txt", "younger.txt"]
    left = await everything(database)
    assert "old.txt" not in left
    assert left.count("'name': 'young.txt'") == left.count("'name': 'younger.txt'") == 2, "the file, and its message"
    assert sum(file.is_file() for file in site.files.rglob("*")) == 2


async def test_many_files_go_in_small_steps(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path, attachments=7)
    async with database.write() as connection:
        one = await begin(connection, state=State.CLOSED)
        for _ in range(BATCH + 1):
            await attachments.add(connection, Attachment(attachments.new_id(), one.id, "a.txt", "text/plain", 5, START))

    site.now = START + 8 * DAY

    assert await site.retention.sweep() == Swept(attachments=BATCH + 1)


async def test_young_questions_keep_their_words(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path, search_log=7)
    async with database.write() as connection:
        one = await begin(connection, state=State.CLOSED)
        for text, at in (("An old one", START - 1), ("A young one", START), ("A new one", START + 7 * DAY)):
            await asks(connection, one, text, at=at)

    site.now = START + 7 * DAY

    assert await site.retention.sweep() == Swept(search_log=1)
    found = await everything(database)
    assert [found.count(text) for text in ("An old one", "A young one", "A new one")] == [1, 2, 2]


@pytest.mark.parametrize(
    ("state", "written", "goes"),
    [
        (State.CLOSED, 30, True),
        (State.BOT, 30, False),
        (State.BOT, 23, False),
        (State.BOT, 22, True),
    ],
)
async def test_files_and_questions_go_once_a_conversation_is_closed_or_quiet_for_so_long(
    database: Database, tmp_path: Path, state: State, written: int, goes: bool
) -> None:
    site = Site(database, tmp_path, attachments=7, search_log=7)
    async with database.write() as connection:
        one = await begin(connection, state=state)
        await asks(connection, one)
    await site.file(one, "a.txt", START)
    async with database.write() as connection:
        await write(connection, one, "And now?", at=START + written * DAY)

    site.now = START + 30 * DAY

    assert await site.retention.sweep() == (Swept(attachments=1, search_log=1) if goes else Swept())


# The look by itself


async def test_what_was_erased_before_the_start_is_not_told(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path)
    one = await full(database, site.files)
    site.now = START - 1
    await site.eraser.erase([one], by="visitor")

    site.now = START
    await site.retention.tick()

    assert site.told == []


@pytest.mark.parametrize("late", [0, 2 * INTERVAL])
async def test_an_erasure_that_took_two_looks_to_be_written_down_is_told(
    database: Database, tmp_path: Path, late: float
) -> None:
    site = Site(database, tmp_path)
    one = await full(database, site.files)
    site.now = looked = START + 60
    await site.retention.tick()

    site.now = looked - late
    await site.eraser.erase([one], by="visitor")
    site.now = looked + INTERVAL
    await site.retention.tick()

    assert site.told == [one.id]


async def test_a_sweep_says_what_went_and_one_without_anything_says_nothing(database: Database, tmp_path: Path) -> None:
    site = Site(database, tmp_path, conversations=1)
    await full(database, site.files)
    with capture_logs() as logs:
        await site.retention.tick()
        site.now += 2 * DAY
        await site.retention.tick()

    said = [one for one in logs if one["event"] == "retention"]
    assert [(one["conversations"], one["files"], one["searches"]) for one in said] == [(1, 0, 0)]


class Watched:
    """Hears of what was erased; before that it fails with each of ``faults``."""

    def __init__(self, *faults: Exception) -> None:
        self.told: asyncio.Queue[str] = asyncio.Queue()
        self._faults = list(faults)

    async def __call__(self, conversation_id: str) -> None:
        """Hear of a conversation."""
        if self._faults:
            raise self._faults.pop(0)
        self.told.put_nowait(conversation_id)

    def looking(self, site: Site) -> Retention:
        """The site's looks, one right after the other."""
        files = FolderFiles(site.files)
        return Retention(
            database=site.database, eraser=site.eraser, files=files, kept=Kept(), announce=self, interval=0.01,
            clock=lambda: site.now,
        )  # fmt: skip


async def test_it_looks_by_itself_and_goes_on_when_a_look_fails(database: Database, tmp_path: Path) -> None:
    site, watched = Site(database, tmp_path), Watched(DatabaseAway(), ValueError("no page is open"))
    one = await full(database, site.files)
    retention = watched.looking(site)
    await site.eraser.erase([one], by="visitor")

    with capture_logs() as logs:
        retention.start()
        assert await asyncio.wait_for(watched.told.get(), 30) == one.id
        await retention.close()

    assert [entry["log_level"] for entry in logs if entry["event"] == "retention_failed"] == ["warning", "error"]


async def test_it_stops_when_it_is_told_to(database: Database, tmp_path: Path) -> None:
    site, watched = Site(database, tmp_path), Watched()
    first, second = [await full(database, site.files, at=START + hour * 3600) for hour in range(2)]
    retention = watched.looking(site)
    await retention.close()
    retention.start()
    await site.eraser.erase([first], by="visitor")
    assert await asyncio.wait_for(watched.told.get(), 30) == first.id

    await retention.close()

    await site.eraser.erase([second], by="visitor")
    assert not [task for task in asyncio.all_tasks() if task.get_name() == "retention"]
    assert watched.told.empty()
