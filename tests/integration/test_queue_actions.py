"""What agents do with a conversation: transfers, snoozes, notes, closing."""

import pytest

from tests.house import House, refused

pytestmark = pytest.mark.anyio


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
