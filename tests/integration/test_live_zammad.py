"""Conversations that are handed to people in Zammad, and what comes back of them."""

import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from bot.conversations import State, message_store
from bot.translation import Pair
from tests.integration.live_stage import LiveStage, live_stage
from tests.live_platforms import Zammad

pytestmark = pytest.mark.anyio

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(300)


@pytest.fixture
async def zammad(tmp_path: Path) -> AsyncIterator[tuple[Zammad, LiveStage]]:
    with Zammad() as there:
        async with live_stage(tmp_path, **there.settings) as here:
            yield there, here


def articles(there: Zammad, ticket: str) -> list[str]:
    """The articles of a ticket that its customer sees."""
    return [one["body"] for one in there.got[ticket] if not one["internal"]]


class Dictionary:
    """Says in another language what it is told."""

    name = "dictionary"
    version = "1"
    mark = "{}"

    async def pairs(self) -> frozenset[Pair]:
        return frozenset({("nl", "en"), ("en", "nl")})

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        return [f"{target}: {text}" for text in texts]

    async def close(self) -> None:
        pass


async def test_a_handover_opens_a_ticket_with_the_summary_as_an_internal_article(
    zammad: tuple[Zammad, LiveStage],
) -> None:
    there, here = zammad
    await here.stage.send("Where is order #A-4711?")
    await here.asks()

    await here.bring()

    ((number, ticket),) = there.tickets.items()
    first, *rest = there.got[str(number)]
    assert first["internal"]
    assert "Orders: A-4711" in first["body"]
    assert [(one["sender"], one["body"]) for one in rest] == [
        ("Customer", "Where is order #A-4711?"),
        ("Customer", "a person please"),
    ]
    assert ticket["title"].startswith("Where is order #A-4711? [")
    assert (ticket["group"], ticket["customer_id"]) == ("Users", rest[0]["origin_by_id"])


async def test_what_agents_write_in_a_ticket_comes_back_as_plain_text(zammad: tuple[Zammad, LiveStage]) -> None:
    there, here = zammad
    turn = await here.asks()
    await here.bring()
    (number,) = map(str, there.tickets)
    html = 'Look <a href="https://shop.example/t">here</a>:<div>first<br>second</div><ul><li>a</li></ul>'
    said = there.says(number, html)

    await here.hears("zammad", said, said, there.says(number, "internal", internal=True))

    (got,) = await here.said(turn.conversation, "agent")
    assert (got.agent_name, got.text) == (
        "Emma Taylor",
        "Look here (https://shop.example/t):\nfirst\nsecond\n- a",
    )


async def test_an_answer_that_closes_the_ticket_arrives_before_the_survey(zammad: tuple[Zammad, LiveStage]) -> None:
    there, here = zammad
    turn = await here.asks()
    await here.bring()
    (number,) = map(str, there.tickets)

    await here.hears("zammad", there.says(number, "Solved.", state="closed"))

    assert (await here.conversation("rest", "visitor")).state is State.CLOSED
    async with here.stage.house.database.read() as connection:
        told = [one.text for one in await message_store.of_conversation(connection, turn.conversation)]
    assert told.index("Solved.") < told.index(here.stage.says("survey-text-csat"))


async def test_who_writes_again_opens_the_same_ticket(zammad: tuple[Zammad, LiveStage]) -> None:
    there, here = zammad
    await here.asks()
    await here.bring()
    ((number, ticket),) = there.tickets.items()
    await here.hears("zammad", there.says(str(number), "Solved.", state="closed"))
    await here.stage.house.pass_time(120)

    await here.stage.send("Is it?")
    await here.bring()

    assert (len(there.tickets), ticket["state"]) == (1, "open")
    assert articles(there, str(number))[-1] == "Is it?"


async def test_a_ticket_that_is_closed_a_second_time_ends_the_conversation_again(
    zammad: tuple[Zammad, LiveStage],
) -> None:
    there, here = zammad
    await here.asks()
    await here.bring()
    (number,) = map(str, there.tickets)
    await here.hears("zammad", there.says(number, "Solved.", state="closed"))
    await here.stage.house.pass_time(120)
    await here.stage.send("Is it?")
    await here.bring()

    await here.hears("zammad", there.says(number, "It is now.", state="closed", at=time.time() + 1))

    assert (await here.conversation("rest", "visitor")).state is State.CLOSED


async def test_a_ticket_and_articles_whose_answers_were_lost_are_there_once(zammad: tuple[Zammad, LiveStage]) -> None:
    there, here = zammad
    there.deaf = 2
    await here.asks()

    await here.bring_patiently(20)

    (number,) = map(str, there.tickets)
    assert articles(there, number) == ["a person please"]


async def test_with_every_third_call_failing_all_is_in_the_ticket_once(zammad: tuple[Zammad, LiveStage]) -> None:
    there, here = zammad
    there.failing = 3
    await here.asks()
    for number in range(5):
        await here.stage.send(f"message {number}")

    await here.bring_patiently(60)

    (ticket,) = map(str, there.tickets)
    assert articles(there, ticket) == ["a person please", *(f"message {number}" for number in range(5))]


async def test_two_conversations_of_a_visitor_without_an_address_are_of_one_customer(
    zammad: tuple[Zammad, LiveStage],
) -> None:
    there, here = zammad
    await here.asks("one")
    await here.bring()
    (first,) = map(str, there.tickets)
    await here.hears("zammad", there.says(first, "Solved.", state="closed"))
    await here.stage.house.pass_time(5 * 3600)

    await here.asks("one")
    await here.bring()

    assert len(there.tickets) == 2
    assert len(there.users) == 1


async def test_files_of_a_ticket_are_fetched_with_the_token(zammad: tuple[Zammad, LiveStage]) -> None:
    there, here = zammad
    there.files["invoice.png"] = PICTURE
    turn = await here.asks(channel="web")
    await here.bring()
    (number,) = map(str, there.tickets)

    await here.hears("zammad", there.says(number, "", "invoice.png"))

    (sent,) = await here.said(turn.conversation, "agent")
    assert sent.attachment is not None
    assert sent.attachment["size"] == len(PICTURE)


async def test_people_there_read_a_visitor_in_their_language_where_an_engine_is(tmp_path: Path) -> None:
    with Zammad() as there:
        async with live_stage(tmp_path, Dictionary(), **there.settings) as here:
            await here.stage.send("Ik wil graag weten waar mijn pakket blijft, het is al drie dagen te laat")
            await here.stage.send("/ask_human")

            await here.bring()

            (number,) = map(str, there.tickets)
            (first, *_) = articles(there, number)
            original = "Ik wil graag weten waar mijn pakket blijft, het is al drie dagen te laat"
            assert first == f"en: {original}\n\n(nl) {original}"
