"""The queue on a real database: places, offers, agents who go away, transfers, snoozes, closing."""

import asyncio
from pathlib import Path

import pytest

from bot.desk import DeskError
from tests.house import House, open_house

pytestmark = pytest.mark.anyio


async def refused(action: object) -> str:
    with pytest.raises(DeskError) as caught:
        await action  # type: ignore[misc]
    assert str(caught.value)
    return caught.value.code


# Places


async def test_the_angry_and_those_who_came_back_are_served_before_the_calm(house: House) -> None:
    calm = await house.waiting()
    angry = await house.waiting(emotion="angry")
    vip = await house.waiting(vip=True, emotion="worried")

    assert await house.queue() == [vip.id, angry.id, calm.id]
    assert (await house.state(calm))["queue"]["place"] == 3


async def test_whoever_waits_long_enough_comes_before_the_more_urgent(house: House) -> None:
    calm = await house.waiting()
    await house.pass_time(21 * 60)
    await house.waiting(emotion="angry")

    assert (await house.queue())[0] == calm.id


async def test_a_place_counts_within_the_team_that_the_site_names(house: House) -> None:
    await house.team("Billing")
    await house.waiting()
    billing = await house.waiting(team="billing")

    assert (await house.state(billing))["queue"]["place"] == 1
    assert (await house.summary(billing))["team"]["name"] == "Billing"


async def test_when_somebody_ahead_is_taken_the_others_are_told_their_new_places(house: House) -> None:
    sara = await house.agent("Sara")
    first, second = await house.waiting(), await house.waiting()

    async with house.listening(second) as heard:
        await house.desk.lifecycle.take(first.id, sara)

    states = [one["state"] for one in heard if one["type"] == "state"]
    assert [one["queue"]["place"] for one in states] == [1]
    assert house.said("en", "queue-moved", place=1) in states[0]["queue"]["text"]


async def test_whose_place_has_not_changed_is_told_nothing(house: House) -> None:
    sara = await house.agent("Sara")
    first, second, third = await house.waiting(), await house.waiting(), await house.waiting()

    async with house.listening(first) as heard:
        await house.desk.lifecycle.take(third.id, sara)
        heard.clear()
        await house.desk.lifecycle.take(second.id, sara)

    assert [one for one in heard if one["type"] == "state"] == []


# Waiting times


async def serve(house: House, agent: object, seconds: float) -> None:
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, agent)  # type: ignore[arg-type]
    await house.pass_time(seconds)
    await house.desk.lifecycle.close(conversation.id, agent)  # type: ignore[arg-type]


async def test_a_waiting_time_is_told_once_there_is_something_to_guess_from(house: House) -> None:
    sara = await house.agent("Sara", capacity=1)
    unknown = await house.asks_for_person(await house.visitor())
    assert house.said("en", "next-waiting-unknown") in unknown.text
    for _ in range(3):
        await serve(house, sara, 600)
    await house.pass_time(5)

    second = await house.asks_for_person(await house.visitor())

    assert house.said("en", "next-waiting-time", minutes=20) in second.text


async def test_a_guess_that_turns_out_too_short_is_corrected(house: House) -> None:
    sara = await house.agent("Sara", capacity=1)
    for _ in range(3):
        await serve(house, sara, 600)
    conversation = await house.waiting()
    assert (await house.state(conversation))["queue"]["corrected"] is False

    async with house.listening(conversation) as heard:
        await house.pass_time(5 * 60)

    queue = [one["state"]["queue"] for one in heard if one["type"] == "state"][-1]
    assert queue["corrected"] is True
    assert house.said("en", "waiting-corrected", minutes=10) in queue["text"]


async def test_in_a_messaging_app_a_correction_is_written_once(house: House) -> None:
    sara = await house.agent("Sara", capacity=1)
    for _ in range(3):
        await serve(house, sara, 600)
    conversation = await house.waiting(channel="telegram", address="7")

    await house.pass_time(5 * 60)
    await house.pass_time(30)

    corrections = [text for text in await house.told(conversation) if "longer than I had said" in text]
    assert len(corrections) == 1


# Claiming


async def test_of_fifty_agents_who_take_at_once_one_gets_the_conversation(house: House) -> None:
    everyone = [await house.agent(f"Agent {number}") for number in range(50)]
    conversation = await house.waiting()

    results = await asyncio.gather(
        *(house.desk.lifecycle.take(conversation.id, one) for one in everyone), return_exceptions=True
    )

    taken = [one for one in results if isinstance(one, dict)]
    lost = [one for one in results if isinstance(one, DeskError)]
    assert len(taken) == 1
    assert len(lost) == 49
    assert {one.code for one in lost} == {"already_taken"}
    assert taken[0]["agent"]["name"] in str(lost[0])
    assert sum("is now talking with you" in text for text in await house.told(conversation)) == 1


# Offers


async def test_a_conversation_is_offered_to_the_agent_who_writes_its_language(asking: House) -> None:
    await asking.agent("Sara", "en")
    mina = await asking.agent("Mina", "fa")

    async with asking.listening() as heard:
        conversation = await asking.waiting("fa")

    (offer,) = [one for one in heard if one["type"] == "offer"]
    assert (offer["to"], offer["conversation"]) == (mina.id, conversation.id)
    assert (await asking.summary(conversation))["offered_to"]["name"] == "Mina"
    assert (await asking.state(conversation))["state"] == "waiting"


async def test_an_accepted_offer_is_a_conversation(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()

    summary = await asking.desk.lifecycle.accept(conversation.id, sara)

    assert summary["agent"] == {"id": sara.id, "name": "Sara"}
    assert (await asking.told(conversation))[-1] == asking.said("en", "taken", agent="Sara")


async def test_an_offer_that_is_not_accepted_in_half_a_minute_goes_to_the_next(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()
    ben = await asking.agent("Ben")

    await asking.pass_time(29)
    assert (await asking.ticket(conversation)).offered_to == sara.id
    await asking.pass_time(1)
    assert (await asking.ticket(conversation)).offered_to == ben.id
    assert await refused(asking.desk.lifecycle.accept(conversation.id, sara)) == "offered"


async def test_a_declined_offer_goes_to_the_next_at_once_and_after_all_declined_round_again(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()
    ben = await asking.agent("Ben")

    await asking.desk.lifecycle.decline(conversation.id, sara)
    assert (await asking.ticket(conversation)).offered_to == ben.id
    await asking.desk.lifecycle.decline(conversation.id, ben)
    assert (await asking.ticket(conversation)).offered_to is None
    await asking.pass_time(61)
    assert (await asking.ticket(conversation)).offered_to is not None


async def test_nobody_takes_what_somebody_else_is_being_asked_about(asking: House) -> None:
    await asking.agent("Sara")
    conversation = await asking.waiting()
    ben = await asking.agent("Ben")

    assert await refused(asking.desk.lifecycle.take(conversation.id, ben)) == "offered"
    assert await refused(asking.desk.lifecycle.decline(conversation.id, ben)) == "not_offered"


async def test_nobody_is_offered_more_than_their_capacity(asking: House) -> None:
    sara = await asking.agent("Sara", capacity=2)
    conversations = [await asking.waiting() for _ in range(3)]
    for one in conversations[:2]:
        await asking.desk.lifecycle.accept(one.id, sara)
    assert (await asking.ticket(conversations[2])).offered_to is None

    await asking.desk.lifecycle.close(conversations[0].id, sara)

    assert (await asking.ticket(conversations[2])).offered_to == sara.id


async def test_where_agents_are_given_conversations_the_visitor_has_one_at_once(tmp_path: Path) -> None:
    async with open_house(tmp_path, assigning="auto") as giving:
        await giving.agent("Sara")
        conversation = await giving.waiting()

        state = await giving.state(conversation)

        assert (state["state"], state["agent"]) == ("agent", {"name": "Sara"})


async def test_an_agent_who_comes_to_the_desk_is_asked_at_once(asking: House) -> None:
    conversation = await asking.waiting()
    sara = await asking.agent("Sara")

    await asking.desk.queue_moved()

    assert (await asking.ticket(conversation)).offered_to == sara.id


# Agents who go away


async def test_what_an_agent_had_not_begun_goes_back_to_its_place_when_they_go_away(house: House) -> None:
    sara = await house.agent("Sara")
    first = await house.waiting()
    await house.pass_time(5)
    second = await house.waiting()
    await house.desk.lifecycle.take(first.id, sara)
    opened_at = (await house.ticket(first)).opened_at

    house.falls_silent(sara)
    await house.pass_time(29)
    assert await house.queue() == [second.id]
    await house.pass_time(1)

    assert await house.queue() == [first.id, second.id]
    assert (await house.ticket(first)).opened_at == opened_at
    assert (await house.state(first))["state"] == "waiting"
    assert "another colleague" in (await house.told(first))[-1].casefold()


async def test_an_agent_who_has_answered_keeps_the_conversation_when_they_go_away(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.replies.send(conversation.id, sara, "Hello!", None)

    house.falls_silent(sara)
    await house.pass_time(120)

    assert (await house.ticket(conversation)).agent_id == sara.id


async def test_a_visitor_who_writes_to_an_agent_who_does_not_come_back_gets_another(house: House) -> None:
    sara = await house.agent("Sara")
    silent, writing = await house.waiting(), await house.waiting()
    for conversation in (silent, writing):
        await house.desk.lifecycle.take(conversation.id, sara)
        await house.desk.replies.send(conversation.id, sara, "Hello!", None)
    house.falls_silent(sara)
    await house.says(writing, "Are you there?")

    await house.pass_time(15 * 60 - 1)
    assert await house.queue() == []
    await house.pass_time(1)

    assert await house.queue() == [writing.id]
    assert (await house.ticket(silent)).agent_id == sara.id


async def test_an_offer_to_somebody_who_goes_away_is_taken_back_without_a_word(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()
    before = await asking.told(conversation)

    await asking.desk.departures.agent_left(sara.id)

    assert (await asking.ticket(conversation)).offered_to is None
    assert await asking.told(conversation) == before


# Transfers


async def test_a_transferred_conversation_is_the_other_agents_and_the_visitor_is_told(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)

    summary = await house.desk.transfers.make(
        conversation.id, sara, to_agent=mina.id, to_team=None, note="Wants a refund."
    )

    assert summary["agent"]["name"] == "Mina"
    assert (await house.told(conversation))[-1] == house.said("en", "transferred", agent="Mina")
    assert await refused(house.desk.replies.send(conversation.id, sara, "Wait!", None)) == "not_yours"


async def test_a_conversation_that_goes_to_a_team_waits_there_at_its_old_place(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    billing = await house.team("Billing", mina)
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.pass_time(60)
    await house.waiting(team="Billing")

    await house.desk.transfers.make(conversation.id, sara, to_agent=None, to_team=billing)

    state = await house.state(conversation)
    assert (state["state"], state["queue"]["place"]) == ("waiting", 1)
    assert "Billing" in (await house.told(conversation))[-1]


async def test_a_transfer_needs_somebody_who_is_there_and_is_somebody_else(house: House) -> None:
    sara, gone = await house.agent("Sara"), await house.agent("Ben", present=False)
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)

    async def code(agent: int | None = None, team: int | None = None) -> str:
        return await refused(house.desk.transfers.make(conversation.id, sara, to_agent=agent, to_team=team))

    assert await code() == "nobody_named"
    assert await code(agent=sara.id) == "same_agent"
    assert await code(agent=gone.id) == "agent_away"
    assert await code(agent=999) == "unknown_agent"
    assert await code(team=999) == "unknown_team"
    assert (await house.ticket(conversation)).agent_id == sara.id


async def test_an_administrator_gives_out_what_waits_and_what_others_hold(house: House) -> None:
    boss = await house.agent("Boss", role="admin")
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    conversation = await house.waiting()

    assert (
        await refused(house.desk.transfers.make(conversation.id, sara, to_agent=mina.id, to_team=None)) == "not_yours"
    )
    await house.desk.transfers.make(conversation.id, boss, to_agent=sara.id, to_team=None)
    summary = await house.desk.transfers.make(conversation.id, boss, to_agent=mina.id, to_team=None)

    assert summary["agent"]["name"] == "Mina"


# Snoozes and notes


async def test_a_snoozed_conversation_is_back_unread_when_its_time_has_come(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.replies.send(conversation.id, sara, "I will ask.", None)

    summary = await house.desk.lifecycle.snooze(conversation.id, sara, house.now + 3600)
    assert summary["snoozed_until"] is not None
    assert not summary["unread"]
    await house.pass_time(3600)

    back = await house.summary(conversation)
    assert back["snoozed_until"] is None
    assert back["unread"]


async def test_a_snoozed_conversation_is_back_when_its_visitor_writes(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.lifecycle.snooze(conversation.id, sara, house.now + 3600)

    await house.says(conversation, "Any news?")

    assert (await house.summary(conversation))["snoozed_until"] is None


async def test_nothing_is_snoozed_into_the_past_or_for_ever(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)

    for until in (house.now, house.now - 1, house.now + 91 * 86400):
        assert await refused(house.desk.lifecycle.snooze(conversation.id, sara, until)) == "invalid_time"


async def test_a_note_is_for_the_desk_alone(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    before = await house.told(conversation)

    async with house.listening(conversation) as heard:
        await house.desk.notes.add(conversation.id, mina, "A good customer.")

    assert [one["type"] for one in heard] == ["note"]
    assert await house.told(conversation) == before


# Closing


async def test_a_closed_conversation_takes_no_more_replies_and_says_so(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)

    summary = await house.desk.lifecycle.close(conversation.id, sara, "solved")

    assert (summary["state"], summary["resolution"]) == ("closed", "solved")
    assert await refused(house.desk.replies.send(conversation.id, sara, "One more thing", None)) == (
        "conversation_closed"
    )
    assert await refused(house.desk.lifecycle.close(conversation.id, sara)) == "conversation_closed"


async def test_a_resolution_that_does_not_exist_closes_nothing(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)

    assert await refused(house.desk.lifecycle.close(conversation.id, sara, "whatever")) == "unknown_resolution"
    assert (await house.state(conversation))["state"] == "agent"


async def test_spam_is_closed_without_a_word_and_without_a_survey(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting(channel="telegram", address="5")
    await house.desk.lifecycle.take(conversation.id, sara)
    before = await house.told(conversation)

    await house.desk.lifecycle.close(conversation.id, sara, "spam")
    await house.pass_time(86400 + 1)

    assert await house.told(conversation) == before
    assert (await house.state(conversation))["survey"] is None


async def test_only_the_one_who_holds_a_conversation_acts_in_it(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    conversation = await house.waiting()
    assert await refused(house.desk.replies.send(conversation.id, sara, "Hi", None)) == "not_yours"
    await house.desk.lifecycle.take(conversation.id, sara)

    for action in (
        house.desk.replies.send(conversation.id, mina, "Hi", None),
        house.desk.lifecycle.close(conversation.id, mina),
        house.desk.lifecycle.give_back(conversation.id, mina),
        house.desk.lifecycle.snooze(conversation.id, mina, house.now + 60),
    ):
        assert await refused(action) == "not_yours"


async def test_a_conversation_that_was_given_back_can_be_handed_over_again(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.lifecycle.give_back(conversation.id, sara)
    assert (await house.state(conversation))["state"] == "bot"

    await house.asks_for_person(conversation)

    assert await house.queue() == [conversation.id]
