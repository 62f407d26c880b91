"""What the outbox does with what a platform refuses: at once, later, in parts, and for visitors it cannot reach."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.channels import DeliveryError, OutsideWindow, Part, Receipt
from bot.conversations import Conversation, Message, conversation_store
from bot.storage import Database
from handoff.files import FolderFiles
from tests.post import Messenger, Post, Windows
from tests.stored import START, write

pytestmark = pytest.mark.anyio


@dataclass
class Parts(Messenger):
    """A platform that takes messages in two parts, the second with a file; ``taken`` is what came with each, ``busy``
    how often it has no time for the second."""

    taken: list[bytes | None] = field(default_factory=list)
    busy: int = 0

    def compose(self, reply: Message) -> list[Part]:
        return [Part({"reply": reply}), Part({"reply": reply}, {"id": "a" * 32})]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        if part.file is not None and self.busy:
            self.busy -= 1
            raise DeliveryError("not now")
        taken = await super().send(address, part, key, data)
        self.taken.append(data)
        return taken


@pytest.fixture
def post(database: Database, tmp_path: Path) -> Post:
    """An outbox with nothing in it, and files."""
    return Post(database, files=FolderFiles(tmp_path))


@pytest.fixture
def told(post: Post) -> list[str]:
    """The conversations that the desk was told of."""
    heard: list[str] = []

    async def tell(conversation: str) -> None:
        heard.append(conversation)

    post.outbox.tell(tell)
    return heard


async def unreachable(post: Post, visitor: Conversation) -> str | None:
    async with post.database.read() as connection:
        found = await conversation_store.get(connection, visitor.id)
    assert found is not None
    return found.unreachable


async def delivered(post: Post, *words: str) -> tuple[Conversation, list[Message]]:
    """A visitor, and messages that the platform has taken."""
    visitor = await post.visitor("52")
    messages = [await post.reply(visitor, one) for one in words]
    for _ in messages:
        await post.deliver()
    return visitor, messages


def receipt(post: Post, number: int, error: str | None = "It is blocked.", **more: str) -> Receipt:
    """What became of the message that was sent as number so many."""
    return Receipt(more.pop("channel", "telegram"), f"id-{post.messenger.keys[number]}", "failed", error, **more)


async def statuses(post: Post, messages: Sequence[Message]) -> list[tuple[str, str | None]]:
    found = [await post.entry(one) for one in messages]
    return [(status, error) for status, _, error in found]


async def test_what_a_platform_refuses_later_is_given_up_and_the_desk_is_told_once(post: Post, told: list[str]) -> None:
    visitor, messages = await delivered(post, "first", "second")

    assert [await post.outbox.note(receipt(post, 1)) for _ in range(2)] == [True, True]

    assert await statuses(post, messages) == [("delivered", None), ("given_up", "It is blocked.")]
    assert told == [visitor.id]
    assert await unreachable(post, visitor) is None


async def test_what_a_platform_says_of_a_message_that_went_well_changes_nothing(post: Post, told: list[str]) -> None:
    _, messages = await delivered(post, "first")

    assert await post.outbox.note(receipt(post, 0, None))

    assert (await statuses(post, messages), told) == ([("delivered", None)], [])


@pytest.mark.parametrize(("channel", "named"), [("sms", None), ("telegram", "id-of-another")])
async def test_a_message_that_nobody_knows_by_its_id_is_asked_for_again(
    post: Post, channel: str, named: str | None
) -> None:
    _, messages = await delivered(post, "first")

    assert not await post.outbox.note(Receipt(channel, named or f"id-{post.messenger.keys[0]}", "failed", "gone"))

    assert await statuses(post, messages) == [("delivered", None)]


async def test_a_visitor_who_is_found_out_to_have_blocked_us_cannot_be_reached(post: Post, told: list[str]) -> None:
    visitor, _ = await delivered(post, "first")

    await post.outbox.note(receipt(post, 0, unreachable="blocked"))

    assert (await unreachable(post, visitor), told) == ("blocked", [visitor.id])


async def test_what_came_too_late_for_its_window_is_kept_and_the_visitor_asked_once(
    post: Post, told: list[str]
) -> None:
    post.messenger = post.channels["telegram"] = platform = Windows()
    visitor, messages = await delivered(post, "first", "second")

    for number in range(2):
        await post.outbox.note(receipt(post, number, "too late", unreachable="window"))

    assert await statuses(post, messages) == [("parked", "too late")] * 2
    assert (platform.invited, await unreachable(post, visitor)) == (["52"], "window")
    assert told == [visitor.id] * 2


async def test_where_nobody_can_be_asked_to_write_what_came_too_late_is_given_up(post: Post) -> None:
    visitor, messages = await delivered(post, "first")

    await post.outbox.note(receipt(post, 0, "too late", unreachable="window"))

    assert await statuses(post, messages) == [("given_up", "too late")]
    assert await unreachable(post, visitor) == "window"


async def test_an_invitation_that_fails_is_tried_again_within_a_second(post: Post) -> None:
    post.messenger = post.channels["telegram"] = platform = Windows(refusals=[OutsideWindow("too long ago")])
    message = await post.reply(await post.visitor("52"), "Hello")

    async def fails() -> None:
        raise DeliveryError("not now")

    platform.meanwhile = fails
    await post.deliver()

    assert await post.entry(message) == ("waiting", 1, "not now")
    due = await post.next_due()
    assert due is not None
    assert 0.75 <= due - START <= 1


@pytest.mark.parametrize(("after", "status"), [(24 * 3600 - 1, "delivered"), (24 * 3600, "parked")])
async def test_the_window_is_open_for_as_long_as_the_platform_says(post: Post, after: float, status: str) -> None:
    post.messenger = post.channels["telegram"] = Windows()
    visitor = await post.visitor("52")
    async with post.database.write() as connection:
        await write(connection, visitor, "Hello", at=post.now)
    post.now += after
    other = await post.visitor("53")
    async with post.database.write() as connection:
        await write(connection, other, "Hello", at=post.now)
    message = await post.reply(visitor, "Hello")

    await post.deliver()

    assert (await post.entry(message))[0] == status


async def test_a_visitor_who_never_wrote_is_outside_no_window(post: Post) -> None:
    post.messenger = post.channels["telegram"] = Windows()
    message = await post.reply(await post.visitor("52"), "Hello")

    await post.deliver()

    assert (await post.entry(message))[0] == "delivered"


async def test_the_desk_is_told_once_of_a_visitor_who_cannot_be_reached(post: Post, told: list[str]) -> None:
    visitor = await post.visitor("52")
    refusal = DeliveryError("It is blocked.", permanent=True, unreachable="blocked")
    post.messenger.refusals = [refusal, refusal]
    for words in ("first", "second"):
        await post.reply(visitor, words)
        await post.deliver()

    assert (await unreachable(post, visitor), told) == ("blocked", [visitor.id])


async def test_who_has_asked_for_no_more_gets_answers_and_nothing_else(post: Post) -> None:
    visitor = await post.visitor("52")
    async with post.database.write() as connection:
        asked = await write(connection, visitor, "Where is it?", at=post.now)
        await conversation_store.change(connection, visitor.id, unreachable="stopped")
        answer = await write(connection, visitor, "Here.", author="bot", deliver=True, in_reply_to=asked.id)
    notice = await post.reply(visitor, "Anna is here")

    await post.deliver()

    assert post.messenger.got == ["52: Here."]
    assert await statuses(post, [answer, notice]) == [
        ("delivered", None),
        ("given_up", "The visitor has asked for no more messages (/stop)."),
    ]


async def test_a_platform_that_takes_too_long_is_tried_again(post: Post) -> None:
    post.messenger.refusals = [TimeoutError()]
    message = await post.reply(await post.visitor("52"), "Hello")

    await post.deliver()

    assert await post.entry(message) == ("waiting", 1, "The platform takes too long to answer.")
    due = await post.next_due()
    assert due is not None
    assert 0.75 <= due - START <= 1


async def test_a_message_whose_file_is_gone_is_given_up(post: Post) -> None:
    post.channels["telegram"] = Parts()
    message = await post.reply(await post.visitor("52"), "Hello")

    await post.deliver()

    assert await post.entry(message) == ("given_up", 1, "The file has been deleted.")


async def test_after_a_second_part_that_was_refused_the_first_is_not_sent_again(post: Post) -> None:
    post.messenger = post.channels["telegram"] = platform = Parts(busy=1)
    assert post.files is not None
    await post.files.write("a" * 32, b"a picture")
    message = await post.reply(await post.visitor("52"), "Hello")
    await post.deliver()
    assert platform.taken == [None]

    post.now += 1
    await post.deliver()

    assert platform.taken == [None, b"a picture"]
    assert [key.rpartition("-")[2] for key in platform.keys] == ["1", "2"]
    assert await post.entry(message) == ("delivered", 2, None)


async def test_what_is_not_delivered_is_logged_and_what_is_delivered_is_not(post: Post) -> None:
    visitor = await post.visitor("52")
    with capture_logs() as logs:
        await post.reply(visitor, "first")
        await post.deliver()
        assert logs == []

        post.messenger.refusals = [DeliveryError("It is blocked.", permanent=True)]
        await post.reply(visitor, "second")
        await post.deliver()

    assert [(one["event"], one["status"], one["error"]) for one in logs] == [
        ("not_delivered", "given_up", "It is blocked.")
    ]
