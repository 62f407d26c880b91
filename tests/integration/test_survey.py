"""The limits of surveys, of comments, and of what is fetched later, on a real database with a clock that is set."""

import pytest

from bot.conversations import Conversation, Draft, State, conversation_store, message_store
from handoff import contacts
from handoff.agents import Agent
from handoff.contacts import Contact
from tests.house import House, refused, texts

pytestmark = pytest.mark.anyio

DAY = 24 * 3600.0


@pytest.fixture
async def sara(house: House) -> Agent:
    return await house.agent("Sara")


def phrase(key: str) -> str:
    return texts("bot.texts.phrases").text("en", key)


async def closed(house: House, agent: Agent, channel: str = "telegram", **given: object) -> Conversation:
    address = None if channel == "web" else "42"
    conversation = await house.waiting(channel=channel, address=address, **given)  # type: ignore[arg-type]
    await house.desk.lifecycle.take(conversation.id, agent)
    await house.desk.lifecycle.close(conversation.id, agent, "solved")
    return conversation


async def writes(house: House, text: str, *, remark: bool = True) -> list[str] | None:
    """What a message from address 42 gets as an answer to a survey; None where it is none."""

    async def is_remark(_closed: Conversation) -> bool:
        return remark

    taken = await house.desk.survey.rate_in_words("telegram", "42", text, f"telegram:{text}", is_remark)
    return None if taken is None else [one.text for one in taken[1]]


async def survey(house: House, conversation: Conversation) -> dict[str, object]:
    found: dict[str, object] = (await house.state(conversation))["survey"]
    return found


# In words


@pytest.mark.parametrize(
    ("text", "csat"),
    [("1", 1), ("5", 5), (" 4. ", 4), ("4!", 4), ("٥", 5), ("05", 5)]
    + [(text, None) for text in ("0", "6", "-1", "4.5", "005", "five", "4 5", "")],
)
async def test_a_number_from_one_to_five_says_how_satisfied_somebody_is(
    house: House, sara: Agent, text: str, csat: int | None
) -> None:
    conversation = await closed(house, sara)

    assert (await writes(house, text) is None) is (csat is None)

    assert (await survey(house, conversation))["csat"] == csat


@pytest.mark.parametrize(("text", "nps"), [("0", 0), ("10", 10), ("11", None), ("-1", None)])
async def test_a_number_from_none_to_ten_says_whether_somebody_would_recommend_it(
    house: House, sara: Agent, text: str, nps: int | None
) -> None:
    conversation = await closed(house, sara)
    await writes(house, "5")

    await writes(house, text)

    assert (await survey(house, conversation))["nps"] == nps


@pytest.mark.parametrize(("later", "counts"), [(DAY, True), (DAY + 1, False)])
async def test_a_digit_is_an_answer_for_a_day(house: House, sara: Agent, later: float, counts: bool) -> None:
    await closed(house, sara)
    house.now += later

    assert (await writes(house, "5") is not None) is counts


@pytest.mark.parametrize(("later", "counts"), [(3600.0, True), (3601.0, False)])
async def test_a_comment_comes_within_an_hour(house: House, sara: Agent, later: float, counts: bool) -> None:
    conversation = await closed(house, sara)
    await writes(house, "5")
    await writes(house, "10")
    house.now += later

    assert (await writes(house, "Kind.") is not None) is counts

    assert (await survey(house, conversation))["comment"] == ("Kind." if counts else None)


async def test_a_long_comment_is_cut_and_a_second_one_is_none(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara)
    for text in ("5", "10", "x" * 2001):
        await writes(house, text)

    assert await writes(house, "Kind.") is None

    assert (await survey(house, conversation))["comment"] == "x" * 2000


async def test_what_asks_something_else_is_a_number_all_the_same(house: House, sara: Agent) -> None:
    await closed(house, sara)

    assert await writes(house, "5", remark=False) == ["5", phrase("survey-text-nps")]


async def test_an_answer_is_stored_delivered_and_shown_with_its_reply(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara)
    delivered = house.delivered

    async with house.listening() as heard:
        await writes(house, "5")

    assert [one["message"]["text"] for one in heard if one["type"] == "message"] == ["5", phrase("survey-text-nps")]
    assert house.delivered == delivered + 1
    async with house.database.read() as connection:
        theirs, reply = (await message_store.of_conversation(connection, conversation.id))[-2:]
        assert await message_store.find_external(connection, "telegram:5") is not None
        (kept,) = await conversation_store.get_all(connection, [conversation.id])
    assert (theirs.author, reply.in_reply_to) == ("visitor", theirs.id)
    assert kept.pulled_sequence == kept.last_sequence


async def test_a_page_answers_no_survey_in_words(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara, "web")

    async def is_remark(_closed: Conversation) -> bool:
        return True

    assert await house.desk.survey.rate_in_words("web", conversation.address, "5", None, is_remark) is None


async def test_spam_is_not_asked_and_answers_nothing(house: House, sara: Agent) -> None:
    conversation = await house.waiting(channel="telegram", address="42")
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.lifecycle.close(conversation.id, sara, "spam")

    assert await writes(house, "5") is None


# On the page


async def test_without_a_satisfaction_there_is_no_rating_yet(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara, "web")

    rating = house.desk.survey.rate(conversation, csat=None, nps=9, comment=None)
    assert await refused(rating) == "rating_incomplete"

    await house.desk.survey.rate(conversation, csat=4, nps=None, comment=None)
    assert await house.desk.survey.rate(conversation, csat=None, nps=9, comment=None) == {
        "csat": 4,
        "nps": 9,
        "comment": None,
    }


@pytest.mark.parametrize(("later", "final"), [(DAY, False), (DAY + 1, True)])
async def test_a_rating_can_be_changed_for_a_day_from_the_first_answer(
    house: House, sara: Agent, later: float, final: bool
) -> None:
    conversation = await closed(house, sara, "web")
    house.now += 10 * DAY
    await house.desk.survey.rate(conversation, csat=2, nps=None, comment=None)
    house.now += later / 2
    await house.desk.survey.rate(conversation, csat=3, nps=None, comment=None)
    house.now += later / 2

    rating = house.desk.survey.rate(conversation, csat=4, nps=None, comment=None)

    if final:
        assert await refused(rating) == "rating_final"
    else:
        assert (await rating)["csat"] == 4


async def test_a_comment_on_the_page_is_cut_and_cleaned(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara, "web")

    stored = await house.desk.survey.rate(conversation, csat=4, nps=None, comment=" \x00" + "x" * 2001)

    assert stored["comment"] == "x" * 2000


async def test_both_sides_see_a_rating(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara, "web")

    async with house.listening(conversation) as heard:
        await house.desk.survey.rate(conversation, csat=4, nps=9, comment="Kind.")

    (state,) = [one["state"] for one in heard if one["type"] == "state"]
    (summary,) = [one["summary"] for one in heard if one["type"] == "conversation"]
    assert state["survey"] == {"answered": True, "csat": 4, "nps": 9, "comment": "Kind."}
    assert (summary["csat"], summary["nps"], summary["comment"]) == (4, 9, "Kind.")


# What has not been fetched yet


async def fetched(house: House, channel: str = "rest") -> list[str]:
    """What is given of the conversation before, at the first turn of a new one at address 42."""
    conversation = await house.visitor(channel=channel, address="42")
    async with house.database.write() as connection:
        return [one.text for one in await house.desk.unfetched(connection, conversation)]


@pytest.mark.parametrize(("later", "fresh"), [(DAY, True), (DAY + 1, False)])
async def test_what_the_bot_said_is_given_while_it_is_fresh(
    house: House, sara: Agent, later: float, fresh: bool
) -> None:
    await closed(house, sara, "rest")
    house.now += later

    assert (phrase("survey-text-csat") in await fetched(house)) is fresh


async def test_what_answered_the_visitor_at_once_is_not_given_again(house: House) -> None:
    conversation = await house.visitor(channel="rest", address="42")
    async with house.database.write() as connection:
        (theirs,) = await message_store.append(
            connection, conversation.id, [Draft("visitor", "Hello", "en")], now=house.now
        )
        replies = [Draft("bot", "An answer", "en", in_reply_to=theirs.id), Draft("bot", "A notice", "en")]
        await message_store.append(connection, conversation.id, replies, now=house.now)
        await conversation_store.move(
            connection, conversation.id, sources=[State.BOT], target=State.CLOSED, now=house.now
        )
    house.now += 60

    assert await fetched(house) == ["A notice"]


async def test_at_an_address_that_is_new_there_is_nothing_to_fetch(house: House) -> None:
    assert await fetched(house) == []


# Contacts


async def test_what_a_visitor_leaves_is_kept_thanked_for_delivered_and_shown(house: House) -> None:
    conversation = await house.waiting()
    delivered = house.delivered

    async with house.listening(conversation) as heard:
        said = await house.desk.contact.leave(conversation, email=" sara@example.com ", phone="0912 345 6789")

    async with house.database.read() as connection:
        kept = await contacts.of_conversations(connection, [conversation.id, "other"])
    assert kept == {conversation.id: Contact("sara@example.com", "0912 345 6789")}
    assert said.kind == "notice"
    assert house.delivered == delivered + 1
    assert [one["message"]["text"] for one in heard if one["type"] == "message"] == [said.text, said.text]
    (state,) = [one["state"] for one in heard if one["type"] == "state"]
    assert state["contact"] == {"wanted": True, "email": "sara@example.com", "phone": "0912 345 6789"}


async def test_what_is_left_later_takes_the_place_of_what_was_left_before(house: House) -> None:
    conversation, other = await house.waiting(), await house.waiting()
    await house.desk.contact.leave(other, email="other@example.com", phone="")
    await house.desk.contact.leave(conversation, email="first@example.com", phone="")
    await house.desk.contact.leave(conversation, email="", phone="0912 345 6789")

    async with house.database.read() as connection:
        kept = await contacts.of_conversations(connection, [conversation.id, other.id])

    assert kept == {conversation.id: Contact(None, "0912 345 6789"), other.id: Contact("other@example.com", None)}


async def test_one_bad_field_keeps_nothing_of_the_other(house: House) -> None:
    conversation = await house.waiting()

    leaving = house.desk.contact.leave(conversation, email="sara@example.com", phone="12")
    assert await refused(leaving) == "invalid_contact"

    async with house.database.read() as connection:
        assert await contacts.of_conversations(connection, [conversation.id]) == {}
