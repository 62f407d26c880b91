"""Conversations that are handed to people in Chatwoot, and what comes back of them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.conversations import State
from tests.integration.live_stage import LiveStage, live_stage
from tests.live_platforms import Chatwoot

pytestmark = pytest.mark.anyio

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(300)


@pytest.fixture
async def chatwoot(tmp_path: Path) -> AsyncIterator[tuple[Chatwoot, LiveStage]]:
    with Chatwoot() as there:
        async with live_stage(tmp_path, **there.settings) as here:
            yield there, here


def public(there: Chatwoot, conversation: str) -> list[str]:
    """What is written in a conversation, but for notes."""
    return [one["content"] for one in there.got[conversation] if not one["private"]]


async def test_a_handover_opens_a_conversation_there_with_the_summary_as_a_private_note(
    chatwoot: tuple[Chatwoot, LiveStage],
) -> None:
    there, here = chatwoot
    await here.stage.send("Where is order #A-4711?")
    turn = await here.asks()

    await here.bring()

    (conversation,) = there.conversations.values()
    (first, *rest) = there.got[str(conversation["id"])]
    assert (first["private"], first["message_type"]) == (True, "outgoing")
    assert "First question: Where is order #A-4711?" in first["content"]
    assert "Orders: A-4711" in first["content"]
    assert [(one["message_type"], one["content"]) for one in rest] == [
        ("incoming", "Where is order #A-4711?"),
        ("incoming", "a person please"),
    ]
    assert (conversation["inbox_id"], conversation["status"]) == (7, "open")
    assert conversation["custom_attributes"]["language"] == "en"
    assert conversation["labels"] == ["hamdel", "hamdel-not-sure"]
    assert turn.outcome["state"] == "agent"


async def test_nobody_is_told_a_place_in_a_queue_that_is_elsewhere(chatwoot: tuple[Chatwoot, LiveStage]) -> None:
    _, here = chatwoot
    turn = await here.asks()
    (told,) = turn.replies
    assert here.stage.house.said("en", "next-waiting-unknown") in told.text
    assert await here.stage.house.queue() == []


async def test_the_bot_is_silent_and_later_messages_flow_there_in_their_order(
    chatwoot: tuple[Chatwoot, LiveStage],
) -> None:
    there, here = chatwoot
    await here.asks()
    await here.bring()
    for text in ("one", "two", "three"):
        assert (await here.stage.send(text)).replies == []

    await here.bring()

    (number,) = there.conversations
    assert public(there, str(number))[-3:] == ["one", "two", "three"]


async def test_what_agents_write_comes_back_once_and_the_visitor_learns_who_it_is(
    chatwoot: tuple[Chatwoot, LiveStage],
) -> None:
    there, here = chatwoot
    turn = await here.asks()
    await here.bring()
    (number,) = there.conversations
    said = there.says(str(number), "It is on its way.")

    await here.hears("chatwoot", said, said)

    assert [(one.agent_name, one.text) for one in await here.said(turn.conversation, "agent")] == [
        ("Lena", "It is on its way.")
    ]
    told = [one.text for one in await here.said(turn.conversation, "bot")]
    assert told.count(here.stage.house.said("en", "taken", agent="Lena")) == 1
    assert (await here.stage.house.desk.state(turn.conversation))["agent"] == {"name": "Lena", "picture": None}


async def test_notes_and_other_inboxes_are_not_the_visitors(chatwoot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = chatwoot
    turn = await here.asks()
    await here.bring()
    (number,) = map(str, there.conversations)
    other = {"id": 2, "name": "Mail"}

    await here.hears(
        "chatwoot",
        there.says(number, "Only for us", private=True),
        there.says(number, "Elsewhere", inbox=other),
        there.says(number, "From a bot", sender={"type": "agent_bot", "name": "Bot"}),
        there.says(number, "Our own", message_type="incoming"),
    )

    assert await here.said(turn.conversation, "agent") == []


async def test_what_is_resolved_there_ends_here_with_the_survey(chatwoot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = chatwoot
    turn = await here.asks()
    await here.bring()
    (number,) = map(str, there.conversations)
    resolved = there.turns(number, "resolved")

    await here.hears("chatwoot", there.says(number, "Done."), resolved, resolved)

    conversation = await here.conversation("rest", "visitor")
    assert conversation.state is State.CLOSED
    survey = here.stage.says("survey-text-csat")
    assert [one.text for one in await here.said(turn.conversation, "bot")].count(survey) == 1


async def test_a_word_that_comes_after_the_end_is_delivered_and_reopens_nothing(
    chatwoot: tuple[Chatwoot, LiveStage],
) -> None:
    there, here = chatwoot
    turn = await here.asks()
    await here.bring()
    (number,) = map(str, there.conversations)

    await here.hears("chatwoot", there.turns(number, "resolved"), there.says(number, "It was the wrong address."))

    assert [one.text for one in await here.said(turn.conversation, "agent")] == ["It was the wrong address."]
    assert (await here.conversation("rest", "visitor")).state is State.CLOSED


async def test_who_writes_again_after_the_end_is_with_the_same_people(chatwoot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = chatwoot
    await here.asks()
    await here.bring()
    (number,) = map(str, there.conversations)
    await here.hears("chatwoot", there.turns(number, "resolved"))
    await here.stage.house.pass_time(120)

    await here.stage.send("Why does it still not work?")
    await here.bring()

    assert list(map(str, there.conversations)) == [number]
    assert there.statuses == [(number, "open")]
    assert public(there, number)[-1] == "Why does it still not work?"


async def test_what_is_given_back_there_is_answered_by_the_bot(chatwoot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = chatwoot
    await here.asks()
    await here.bring()
    (number,) = map(str, there.conversations)

    await here.hears("chatwoot", there.turns(number, "pending"))

    turn = await here.stage.send(here.stage.knows("Where is my parcel?", ("parcel", 0.99)))
    assert turn.outcome["decision"] == "answer"


async def test_with_every_third_call_failing_all_arrives_once_and_in_order(
    chatwoot: tuple[Chatwoot, LiveStage],
) -> None:
    there, here = chatwoot
    there.failing = 3
    await here.asks()
    for number in range(8):
        await here.stage.send(f"message {number}")

    await here.bring_patiently(120)

    (conversation,) = map(str, there.conversations)
    assert public(there, conversation) == ["a person please", *(f"message {number}" for number in range(8))]
    assert sum(one["private"] for one in there.got[conversation]) == 1


async def test_a_message_whose_answer_was_lost_is_there_once(chatwoot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = chatwoot
    await here.asks()
    await here.bring()
    there.deaf = 1
    await here.stage.send("Only once")

    await here.bring_patiently(10)

    (number,) = map(str, there.conversations)
    assert public(there, number).count("Only once") == 1


async def test_files_go_there_and_come_from_there(chatwoot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = chatwoot
    there.files["answer.png"] = PICTURE
    turn = await here.asks(channel="web")
    conversation = await here.conversation("web", "visitor")
    await here.stage.house.desk.files.from_visitor(conversation, "label.png", PICTURE)
    await here.bring()
    (number,) = map(str, there.conversations)
    assert there.got[number][-1]["attachments[]"] == [{"name": "label.png", "data": PICTURE}]

    await here.hears("chatwoot", there.says(number, "", "answer.png"))

    (sent,) = await here.said(turn.conversation, "agent")
    assert sent.attachment is not None
    assert sent.attachment["name"] == "answer.png"


async def test_a_file_of_another_server_is_not_fetched(chatwoot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = chatwoot
    turn = await here.asks(channel="web")
    await here.bring()
    (number,) = map(str, there.conversations)
    elsewhere = [{"id": 1, "file_type": "image", "data_url": "http://127.0.0.1:9/secret.png"}]

    await here.hears("chatwoot", there.says(number, "", attachments=elsewhere))

    assert await here.said(turn.conversation, "agent") == []
    assert there.got[number][-1]["private"]


async def test_where_it_is_away_for_long_people_here_take_over_and_a_note_says_so(
    chatwoot: tuple[Chatwoot, LiveStage],
) -> None:
    there, here = chatwoot
    there.refusing = (503, {}, {})
    turn = await here.asks()
    await here.bring_patiently(540, step=30)
    assert await here.stage.house.queue() == []

    await here.bring_patiently(120, step=30)

    assert await here.stage.house.queue() == [turn.conversation]
    assert any("Chatwoot" in one for one in await here.notes())
    (state,) = (await here.live.states()).values()
    assert state.last_error == "Chatwoot answered 503: no description"
    assert here.stage.house.said("en", "next-place", place=1) in (await here.said(turn.conversation, "bot"))[-1].text


async def test_settings_that_are_wrong_there_put_nobody_on_hold(chatwoot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = chatwoot
    there.refusing = (404, {}, {"error": "Resource could not be found"})
    turn = await here.asks()

    await here.bring()

    assert await here.stage.house.queue() == [turn.conversation]


async def test_who_answers_there_after_all_gets_it_out_of_the_queue_here(chatwoot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = chatwoot
    turn = await here.asks()
    await here.bring()
    (number,) = map(str, there.conversations)
    there.refusing = (503, {}, {})
    await here.stage.send("Hello?")
    await here.bring_patiently(700, step=60)
    assert await here.stage.house.queue() == [turn.conversation]
    there.refusing = None

    await here.hears("chatwoot", there.says(number, "Here I am."))
    await here.bring()

    assert await here.stage.house.queue() == []
    assert [one.text for one in await here.said(turn.conversation, "agent")] == ["Here I am."]
    assert "Hello?" in public(there, number)


async def test_what_somebody_here_has_taken_over_is_not_answered_from_there(
    chatwoot: tuple[Chatwoot, LiveStage],
) -> None:
    there, here = chatwoot
    house = here.stage.house
    turn = await here.asks()
    await here.bring()
    (number,) = map(str, there.conversations)
    boss = await house.agent("Sara", role="supervisor")
    await house.desk.interventions.take_over(turn.conversation, boss)

    await here.hears("chatwoot", there.says(number, "Me too."))

    assert await here.said(turn.conversation, "agent") == []
    assert "Sara holds this conversation" in there.got[number][-1]["content"]


async def test_people_elsewhere_are_not_taken_for_gone(chatwoot: tuple[Chatwoot, LiveStage]) -> None:
    _, here = chatwoot
    await here.asks()
    await here.bring()

    await here.stage.house.pass_time(3600)

    assert (await here.conversation("rest", "visitor")).state is State.AGENT
