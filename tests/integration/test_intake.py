"""How a conversation comes into the queue, and out of it at the visitor's wish, on a real database."""

from typing import Any

import pytest

from bot.conversations import Conversation, Draft, State
from handoff import audit, contacts
from handoff.contacts import Contact
from tests.house import START, House, texts

pytestmark = pytest.mark.anyio

#: The house opens at START, on a Sunday at 10:00 UTC.
SHUT = {"time_zone": "UTC", "weekly": {"monday": ["09:00-17:00"]}}


def asked_for_contact(language: str, text: str) -> bool:
    return texts("bot.texts.phrases").text(language, "contact-question") in text


async def history(house: House, conversation: Conversation) -> list[tuple[str, dict[str, Any]]]:
    async with house.database.read() as connection:
        return [(one.action, one.details) for one in await audit.of_conversation(connection, conversation.id)]


async def test_a_conversation_that_comes_in_waits_and_its_coming_is_noted(house: House) -> None:
    conversation = await house.waiting(reason="not-sure", emotion="worried", article="returns")

    ticket = await house.ticket(conversation)
    assert (ticket.status, ticket.reason, ticket.emotion) == ("waiting", "not-sure", "worried")
    assert (ticket.opened_at, ticket.article_id, ticket.priority) == (START, "returns", 1)
    assert (ticket.repeated, ticket.vip, ticket.after_hours, ticket.team_id) == (False, False, False, None)
    assert (await house.state(conversation))["state"] == State.WAITING
    assert await history(house, conversation) == [("opened", {"reason": "not-sure"})]


async def test_who_is_said_to_have_come_back_has(house: House) -> None:
    ticket = await house.ticket(await house.waiting(reason="came-back"))

    assert (ticket.repeated, ticket.priority) == (True, 1)


@pytest.mark.parametrize(("value", "vip"), [(True, True), (False, False), ("yes", False), (1, False)])
async def test_a_vip_is_who_the_site_says_is_one(house: House, value: object, vip: bool) -> None:
    ticket = await house.ticket(await house.waiting(vip=value))

    assert (ticket.vip, ticket.priority) == (vip, 2 * vip)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([" Billing ", "billing", "Returns"], ("billing", "returns")),
        (["", "  ", 7, None, "billing"], ("billing",)),
        ("billing", ()),
        (None, ()),
        ({"billing": True}, ()),
        (["x" * 60], ("x" * 50,)),
        ([f"skill {number}" for number in range(12)], tuple(f"skill {number}" for number in range(10))),
    ],
)
async def test_the_skills_that_a_site_asks_for_are_kept_as_words(
    house: House, given: object, kept: tuple[str, ...]
) -> None:
    assert (await house.ticket(await house.waiting(skills=given))).skills == kept


@pytest.mark.parametrize("name", ["billing", " BILLING "])
async def test_a_team_is_found_by_its_name_in_whatever_case(house: House, name: str) -> None:
    billing = await house.team("Billing")

    assert (await house.ticket(await house.waiting(team=name))).team_id == billing


@pytest.mark.parametrize("name", ["no such team", 7, None, ""])
async def test_a_team_that_does_not_exist_is_everybody(house: House, name: object) -> None:
    await house.team("Billing")

    assert (await house.ticket(await house.waiting(team=name))).team_id is None


async def test_the_place_and_the_time_that_were_told_are_noted(house: House) -> None:
    sara = await house.agent("Sara", capacity=1)
    for _ in range(3):
        served = await house.waiting()
        await house.desk.lifecycle.take(served.id, sara)
        await house.pass_time(600)
        await house.desk.lifecycle.close(served.id, sara)
    await house.pass_time(5)
    await house.waiting()

    second = await house.asks_for_person(conversation := await house.visitor())

    ticket = await house.ticket(conversation)
    assert (ticket.told_place, ticket.told_until) == (2, house.now + 20 * 60)
    assert house.said("en", "next-place", place=2) in second.text


async def test_where_nothing_is_known_no_time_is_promised(house: House) -> None:
    ticket = await house.ticket(await house.waiting())

    assert (ticket.told_place, ticket.told_until) == (1, None)


async def test_outside_hours_no_time_is_promised_whatever_is_known(house: House) -> None:
    sara = await house.agent("Sara", capacity=1)
    for _ in range(3):
        served = await house.waiting()
        await house.desk.lifecycle.take(served.id, sara)
        await house.pass_time(600)
        await house.desk.lifecycle.close(served.id, sara)
    await house.pass_time(5)
    await house.team("support", hours=SHUT, id=1)

    ticket = await house.ticket(await house.waiting())

    assert (ticket.after_hours, ticket.told_place, ticket.told_until) == (True, 1, None)


async def test_without_anybody_at_the_desk_the_visitor_is_told_so(house: House) -> None:
    nobody = house.said("en", "next-nobody-here")
    assert nobody in (await house.asks_for_person(await house.visitor())).text

    await house.agent("Sara")

    assert nobody not in (await house.asks_for_person(await house.visitor())).text


async def test_those_who_are_there_for_another_team_are_not_there_for_this_one(house: House) -> None:
    mina = await house.agent("Mina", present=False)
    await house.agent("Sara")
    await house.team("Billing", mina)

    said = (await house.asks_for_person(await house.visitor(team="Billing"))).text

    assert house.said("en", "next-nobody-here") in said


async def test_during_hours_nobody_is_asked_for_an_address(house: House) -> None:
    assert not asked_for_contact("en", (await house.asks_for_person(await house.visitor())).text)


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ({}, True),
        ({"email": "a@b.nl"}, False),
        ({"channel": "telegram", "address": "42"}, False),
        ({"channel": "rest", "address": "42"}, True),
    ],
)
async def test_outside_hours_who_cannot_be_reached_is_asked_for_an_address(
    house: House, given: dict[str, Any], asked: bool
) -> None:
    await house.team("support", hours=SHUT, id=1)

    said = (await house.asks_for_person(await house.visitor(**given))).text

    assert asked_for_contact("en", said) is asked


async def test_who_has_left_an_address_is_not_asked_for_it_again(house: House) -> None:
    await house.team("support", hours=SHUT, id=1)
    conversation, other = await house.visitor(), await house.visitor()
    async with house.database.write() as connection:
        await contacts.save(connection, conversation.id, Contact("a@b.nl"), house.now)

    assert not asked_for_contact("en", (await house.asks_for_person(conversation)).text)
    assert asked_for_contact("en", (await house.asks_for_person(other)).text)


async def leave(house: House, conversation: Conversation) -> Draft | None:
    async with house.database.write() as connection:
        return await house.desk.intake.leave_queue(connection, conversation)


async def test_who_would_rather_not_wait_is_with_the_bot_again(house: House) -> None:
    conversation = await house.waiting()
    house.now += 60

    draft = await leave(house, conversation)

    assert draft is not None
    assert (draft.author, draft.kind, draft.text) == ("bot", "notice", house.said("en", "left-queue"))
    ticket = await house.ticket(conversation)
    assert (ticket.status, ticket.ended_at) == ("left", house.now)
    assert (await house.state(conversation))["state"] == State.BOT
    assert await history(house, conversation) == [("opened", {"reason": "asked"}), ("left", {})]


async def test_who_does_not_wait_leaves_no_queue(house: House) -> None:
    talking = await house.visitor()
    sara = await house.agent("Sara")
    served = await house.waiting()
    await house.desk.lifecycle.take(served.id, sara)

    assert await leave(house, talking) is None
    assert await leave(house, served) is None

    assert (await house.ticket(served)).status == "taken"
    assert (await house.state(served))["state"] == State.AGENT


async def test_who_writes_while_waiting_is_told_that_it_has_arrived(house: House) -> None:
    conversation = await house.waiting()
    async with house.database.read() as connection:
        draft = await house.desk.intake.still_waiting(connection, conversation, "nl")

    assert (draft.author, draft.kind, draft.language) == ("bot", "notice", "nl")
    assert draft.text == house.said("nl", "still-waiting")
