"""Which conversations belong to one person, and how a person is described."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, State
from bot.visitors.finding import Visitor, find
from handoff import contacts
from handoff.contacts import Contact
from tests.stored import START, begin

pytestmark = pytest.mark.anyio


async def people(connection: AsyncConnection, named: str) -> list[list[str]]:
    """The conversations of each that ``named`` may mean."""
    return [[one.id for one in found.conversations] for found in await find(connection, named)]


async def of(
    connection: AsyncConnection, visitor: str = "", email: str = "", address: str | None = None, **fields: object
) -> str:
    """A conversation of whoever the site says; its id."""
    who = {name: value for name, value in (("visitor_id", visitor), ("email", email)) if value}
    return (await begin(connection, address, attributes=who, **fields)).id  # type: ignore[arg-type]


async def test_who_wrote_last_comes_first_and_of_each_what_they_wrote_first(connection: AsyncConnection) -> None:
    early = await of(connection, "7", "us@example.com", at=START)
    other = await of(connection, "8", "us@example.com", at=START + 1)
    late = await of(connection, "7", at=START + 2)
    later = await of(connection, "8", at=START - 1)
    assert await people(connection, "us@example.com") == [[early, late], [later, other]]


async def test_the_id_of_a_conversation_means_its_visitor_alone(connection: AsyncConnection) -> None:
    one = await of(connection, "7")
    await of(connection, "8", address=one, channel="telegram")
    await of(connection, one)
    assert await people(connection, one) == [[one]]


async def test_what_is_named_is_found_with_blanks_around_and_addresses_in_any_letters(
    connection: AsyncConnection,
) -> None:
    one = await of(connection, "Customer-7", "ada@example.com", address="Chat-1", channel="telegram")
    for named in (f" {one}\n", "Customer-7", "ADA@example.com", "Chat-1"):
        assert await people(connection, named) == [[one]]
    for named in ("customer-7", "chat-1", "ada", "", "  "):
        assert await people(connection, named) == []


async def test_an_address_that_was_left_to_be_reached_by_names_whoever_left_it(connection: AsyncConnection) -> None:
    one, other = await of(connection), await of(connection)
    await contacts.save(connection, one, Contact("Ada@example.com", None), START)
    await contacts.save(connection, other, Contact("bob@example.com", None), START)
    assert await people(connection, "Ada@example.com") == [[one]]


async def test_who_has_no_id_belongs_to_the_one_person_with_their_address(connection: AsyncConnection) -> None:
    site = await of(connection, "7", "ada@example.com", at=START)
    mail = await of(connection, email="ada@example.com", at=START + 1)
    assert await people(connection, mail) == [[site, mail]]


async def test_an_address_of_two_people_belongs_to_neither(connection: AsyncConnection) -> None:
    ada = await of(connection, "7", "us@example.com", at=START)
    bob = await of(connection, "8", "us@example.com", at=START + 1)
    mail = await of(connection, email="us@example.com", at=START + 2)
    again = await of(connection, email="us@example.com", at=START + 3)
    assert await people(connection, mail) == [[mail, again]]
    assert await people(connection, ada) == [[ada]]
    assert await people(connection, bob) == [[bob]]


async def test_a_place_of_two_people_is_a_person_of_its_own_for_who_is_not_named(connection: AsyncConnection) -> None:
    ada = await of(connection, "7", address="42", channel="telegram", at=START, state=State.CLOSED)
    bob = await of(connection, "8", address="42", channel="telegram", at=START + 1, state=State.CLOSED)
    nobody = await of(connection, address="42", channel="telegram", at=START + 2)
    assert await people(connection, nobody) == [[nobody]]
    assert await people(connection, "42") == [[nobody], [bob], [ada]]


async def test_a_place_of_one_person_is_theirs_on_its_channel_alone(connection: AsyncConnection) -> None:
    named = await of(connection, "7", address="42", channel="telegram", at=START, state=State.CLOSED)
    nobody = await of(connection, address="42", channel="telegram", at=START + 1)
    elsewhere = await of(connection, address="42", channel="rest", at=START + 2)
    assert await people(connection, "7") == [[named, nobody]]
    assert await people(connection, elsewhere) == [[elsewhere]]


async def test_a_person_is_followed_step_by_step(connection: AsyncConnection) -> None:
    first = await of(connection, address="42", channel="telegram", at=START, state=State.CLOSED)
    second = await of(connection, email="ada@example.com", address="42", channel="telegram", at=START + 1)
    third = await of(connection, "7", "ada@example.com", at=START + 2)
    fourth = await of(connection, "7", at=START + 3)
    await of(connection, "8", "bob@example.com", at=START + 4)
    assert await people(connection, first) == [[first, second, third, fourth]]


def talked(**fields: object) -> Conversation:
    given = {"id": "a", "channel": "web", "address": "a", "state": "bot", "language": "en", "language_source": "page"}
    return Conversation(**given | {"last_sequence": 0, "created_at": START, "updated_at": START} | fields)  # type: ignore[arg-type]


def test_a_person_is_described_by_name_id_address_and_what_they_wrote() -> None:
    day = datetime.fromtimestamp(START + 86400, UTC).date().isoformat()
    ada = Visitor(
        [
            talked(visitor_name="Ada", email="ada@example.com", updated_at=START + 86400),
            talked(visitor_name="Ada", visitor_id="7", channel="telegram"),
        ]
    )
    assert ada.described == f"Ada, 7, ada@example.com; 2 conversations on web, telegram, last {day}"
    assert ada.last_at == START + 86400
    assert Visitor([talked()]).described.startswith("without a name; 1 conversation on web, last ")


def test_who_was_erased_has_no_id_any_more() -> None:
    erased = talked(visitor_id="7", erased_at=START)
    assert Visitor([erased]).ids == []
    assert Visitor([erased, talked(visitor_id="7")]).ids == ["7"]
