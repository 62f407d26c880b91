"""After hours, surveys, follow-ups, and visitors who come back, on a real database."""

import asyncio
from pathlib import Path

import pytest

from bot.conversations import Conversation, Draft, conversation_store, message_store, search_log_store
from handoff.agents import Agent
from tests.house import House, open_house, refused, texts

pytestmark = pytest.mark.anyio

#: The house opens at START, on a Sunday at 10:00 UTC.
WEEKDAYS = {"time_zone": "Europe/Amsterdam", "weekly": {"monday": ["09:00-17:00"], "tuesday": ["09:00-17:00"]}}
DAY = 24 * 3600.0


@pytest.fixture
async def sara(house: House) -> Agent:
    return await house.agent("Sara")


def phrase(language: str, key: str, /, **variables: object) -> str:
    return texts("bot.texts.phrases").text(language, key, **variables)


async def closed(house: House, agent: Agent, channel: str = "web", **attributes: object) -> Conversation:
    conversation = await house.waiting(channel=channel, **attributes)  # type: ignore[arg-type]
    await house.desk.lifecycle.take(conversation.id, agent)
    await house.desk.lifecycle.close(conversation.id, agent, "solved")
    async with house.database.read() as connection:
        (found,) = await conversation_store.get_all(connection, [conversation.id])
    return found


async def answered(house: House, conversation: Conversation, article: str, outcome: str | None = None) -> None:
    """The bot answered with an article, as the dialogue keeps it."""
    async with house.database.write() as connection:
        await search_log_store.record(
            connection,
            conversation_id=conversation.id,
            message_id=0,
            text="Where is my order?",
            language=conversation.language,
            decision="answer",
            reason="confident",
            article_id=article,
            confidence=0.9,
            created_at=house.now,
        )
        if outcome is not None:
            await search_log_store.record_outcome(connection, conversation.id, outcome)


# After hours


async def test_outside_its_hours_the_visitor_is_told_when_people_are_back_on_the_teams_clock(house: House) -> None:
    await house.team("support", hours=WEEKDAYS, id=1)

    said = (await house.asks_for_person(await house.visitor())).text

    assert "We will be back tomorrow at 9:00" in said
    assert "(Central European Standard Time)" in said
    assert phrase("en", "contact-question") in said
    assert "next in the queue" not in said


async def test_where_the_page_tells_the_time_zone_it_is_the_visitors_own_clock(house: House) -> None:
    await house.team("support", hours=WEEKDAYS, id=1)

    said = (await house.asks_for_person(await house.visitor(timezone="Asia/Tokyo"))).text

    assert "We will be back tomorrow at 5:00" in said
    assert "(" not in said.split("We will be back")[1].split(".")[0]


async def test_the_opening_is_written_in_the_visitors_language_and_digits(house: House) -> None:
    await house.team("support", hours={**WEEKDAYS, "holidays": ["2026-11-23"]}, id=1)

    assert "dinsdag 24 november om 9.00 uur" in (await house.asks_for_person(await house.visitor("nl"))).text
    assert "سه‌شنبه ۳ آذر ساعت ۹" in (await house.asks_for_person(await house.visitor("fa"))).text


async def test_an_opening_later_today_needs_no_date(house: House) -> None:
    await house.team("support", hours={"time_zone": "UTC", "weekly": {"sunday": ["15:00-18:00"]}}, id=1)

    said = (await house.asks_for_person(await house.visitor(timezone="UTC"))).text

    assert "We will be back today at 3:00" in said


async def test_a_team_that_never_opens_makes_no_promise(house: House) -> None:
    holidays = [f"2026-{month:02}-{day:02}" for month, last in ((11, 30), (12, 31)) for day in range(1, last + 1)]
    holidays += [f"2027-01-{day:02}" for day in range(1, 32)]
    await house.team("support", hours={**WEEKDAYS, "holidays": holidays}, id=1)

    said = (await house.asks_for_person(await house.visitor())).text

    assert "We will be back" not in said
    assert said.count(house.said("en", "takeover-closed")) == 1


async def test_the_ticket_waits_for_the_opening_and_is_offered_then(tmp_path: Path) -> None:
    async with open_house(tmp_path, assigning="offer") as asking:
        await asking.team("support", hours={"time_zone": "UTC", "weekly": {"sunday": ["15:00-18:00"]}}, id=1)
        sara = await asking.agent("Sara")
        conversation = await asking.waiting()
        assert (await asking.ticket(conversation)).offered_to is None
        assert (await asking.state(conversation))["queue"]["back_at"] == "2026-11-22T15:00:00.000+00:00"

        await asking.pass_time(5 * 3600)

        assert (await asking.ticket(conversation)).offered_to == sara.id


async def test_a_visitor_leaves_an_address_and_agents_see_it(house: House) -> None:
    await house.team("support", hours=WEEKDAYS, id=1)
    conversation = await house.waiting()
    assert (await house.state(conversation))["contact"] == {"wanted": True, "email": None, "phone": None}

    said = await house.desk.contact.leave(conversation, email="sara@example.com", phone="")

    assert "sara@example.com" in said.text
    assert (await house.state(conversation))["contact"]["email"] == "sara@example.com"


@pytest.mark.parametrize(
    ("email", "phone"),
    [("", ""), ("not an address", ""), ("a@b", ""), ("", "12"), ("sara@example.com", "call me"), ("a b@c.de", "")],
)
async def test_what_is_no_address_and_no_number_is_asked_for_again(house: House, email: str, phone: str) -> None:
    conversation = await house.waiting()

    assert await refused(house.desk.contact.leave(conversation, email=email, phone=phone)) == "invalid_contact"


async def test_telephone_numbers_may_be_in_any_digits(house: House) -> None:
    conversation = await house.waiting("fa")

    said = await house.desk.contact.leave(conversation, email="", phone="۰۹۱۲ ۳۴۵ ۶۷۸۹")

    assert "0912 345 6789" in said.text


# Surveys


async def test_a_visitor_rates_once_and_may_change_it_for_a_day(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara)
    rate = house.desk.survey.rate

    await rate(conversation, csat=2, nps=None, comment=None)
    house.now += 3600
    await rate(conversation, csat=4, nps=9, comment="Kind.")
    assert (await house.state(conversation))["survey"] == {"answered": True, "csat": 4, "nps": 9, "comment": "Kind."}
    assert (await house.summary(conversation))["csat"] == 4

    house.now += DAY
    assert await refused(rate(conversation, csat=1, nps=None, comment=None)) == "rating_final"


async def test_there_is_nothing_to_rate_before_a_person_has_closed_the_conversation(house: House) -> None:
    conversation = await house.waiting()

    assert await refused(house.desk.survey.rate(conversation, csat=5, nps=None, comment=None)) == ("nothing_to_rate")


async def rate(house: House, text: str, channel: str = "telegram", *, remark: bool = True) -> list[str] | None:
    """What a message at address 42 gets as an answer to a survey; None where it is none."""

    async def is_remark(_closed: Conversation) -> bool:
        return remark

    taken = await house.desk.survey.rate_in_words(channel, "42", text, None, is_remark)
    return None if taken is None else [one.text for one in taken[1]]


async def writes(house: House, text: str, channel: str = "rest") -> tuple[Conversation, list[str]]:
    """The first message of a new conversation at address 42; what is given of the one before."""
    conversation = await house.visitor(channel=channel, address="42")
    async with house.database.write() as connection:
        left = await house.desk.unfetched(connection, conversation)
        await message_store.append(connection, conversation.id, [Draft("visitor", text, "en")], now=house.now)
    return conversation, [one.text for one in left]


async def test_where_there_is_no_page_two_numbers_and_a_comment_answer_the_survey(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara, "telegram", address="42")
    assert (await house.told(conversation))[-1] == phrase("en", "survey-text-csat")

    assert await rate(house, "hello") is None
    assert await rate(house, "۵") == ["۵", phrase("en", "survey-text-nps")]
    assert await rate(house, "10") == ["10", phrase("en", "survey-text-comment")]
    assert await rate(house, "She was kind.") == ["She was kind.", phrase("en", "survey-thanks")]
    assert await rate(house, "3") is None

    survey = (await house.state(conversation))["survey"]
    assert survey == {"answered": True, "csat": 5, "nps": 10, "comment": "She was kind."}


async def test_a_question_after_the_survey_is_no_comment(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara, "telegram", address="42")
    await rate(house, "5")
    await rate(house, "10")

    assert await rate(house, "Where is my other order?", remark=False) is None
    assert (await house.state(conversation))["survey"]["comment"] is None


async def test_what_is_written_an_hour_later_or_after_anything_else_is_no_comment(house: House, sara: Agent) -> None:
    await closed(house, sara, "telegram", address="42")
    await rate(house, "5")
    await rate(house, "10")
    house.now += 3601
    assert await rate(house, "Kind.") is None
    house.now -= 3000

    await writes(house, "Where is my order?", "telegram")

    assert await rate(house, "Kind.") is None


async def test_a_digit_a_day_later_or_out_of_range_is_a_message_like_any_other(house: House, sara: Agent) -> None:
    await closed(house, sara, "telegram", address="42")

    assert await rate(house, "7") is None
    house.now += DAY + 1
    assert await rate(house, "5") is None


async def test_who_waits_for_a_person_again_answers_no_survey(house: House, sara: Agent) -> None:
    await closed(house, sara, "telegram", address="42")
    house.now += 60
    again, _ = await writes(house, "One more thing", "telegram")
    assert await rate(house, "5") is not None

    await house.asks_for_person(again)

    assert await rate(house, "5") is None


async def test_of_the_same_digit_several_times_at_once_each_question_takes_one(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara, "telegram", address="42")

    results = await asyncio.gather(*(rate(house, "4") for _ in range(3)))

    replies = [one[1] for one in results if one is not None]
    assert replies
    assert len(set(replies)) == len(replies)
    assert (await house.state(conversation))["survey"]["csat"] == 4


# Channels that fetch


async def test_where_nothing_is_pushed_the_survey_comes_with_what_is_fetched_next(house: House, sara: Agent) -> None:
    conversation = await house.waiting(channel="rest", address="42")
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.replies.send(conversation.id, sara, "It is on its way.", None)
    await house.desk.lifecycle.close(conversation.id, sara, "solved")
    assert await rate(house, "5", "rest") is None, "a survey that nobody has read was answered"
    house.now += 60

    _, left = await writes(house, "Thanks!")

    assert "It is on its way." in left
    assert left[-1] == phrase("en", "survey-text-csat")
    house.now += 10
    assert await rate(house, "5", "rest") == ["5", phrase("en", "survey-text-nps")]
    assert await rate(house, "9", "rest") == ["9", phrase("en", "survey-text-comment")]
    assert await rate(house, "Fast.", "rest") == ["Fast.", phrase("en", "survey-thanks")]
    assert (await house.state(conversation))["survey"]["comment"] == "Fast."


async def test_what_was_fetched_is_not_given_again(house: House, sara: Agent) -> None:
    await closed(house, sara, "rest", address="42")
    house.now += 60
    first, left = await writes(house, "Thanks!")
    assert left

    async with house.database.write() as connection:
        assert await house.desk.unfetched(connection, first) == []


async def test_the_question_whether_it_is_solved_is_fetched_while_it_is_fresh(house: House, sara: Agent) -> None:
    await closed(house, sara, "rest", address="42")
    await house.pass_time(DAY + 60)

    _, left = await writes(house, "Hello")

    assert left == [phrase("en", "follow-up")]


async def test_what_is_fetched_much_later_is_an_agents_words_alone(house: House, sara: Agent) -> None:
    conversation = await house.waiting(channel="rest", address="42")
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.replies.send(conversation.id, sara, "It is on its way.", None)
    await house.desk.lifecycle.close(conversation.id, sara, "solved")
    await house.pass_time(DAY)
    await house.pass_time(9 * DAY)

    _, left = await writes(house, "Hello")

    assert left == ["It is on its way."]


async def test_pages_and_channels_that_push_have_nothing_left_over(house: House, sara: Agent) -> None:
    for channel in ("telegram", "web"):
        await closed(house, sara, channel, address="42")
        house.now += 60
        assert (await writes(house, "Hello", channel))[1] == []


async def test_a_day_after_closing_the_visitor_is_asked_once_whether_it_is_solved(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara, "telegram", address="42")
    await house.pass_time(DAY - 1)
    assert phrase("en", "follow-up") not in await house.told(conversation)

    await house.pass_time(1)
    await house.pass_time(DAY)

    assert (await house.told(conversation)).count(phrase("en", "follow-up")) == 1


async def test_who_has_written_since_is_not_followed_up(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara, "telegram", address="42")
    await house.visitor(channel="telegram", address="42")

    await house.pass_time(DAY)

    assert phrase("en", "follow-up") not in await house.told(conversation)


async def test_visitors_of_pages_are_not_written_to_when_they_have_gone(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara)
    before = await house.told(conversation)

    await house.pass_time(DAY)

    assert await house.told(conversation) == before


# Visitors who come back


async def test_who_comes_back_with_the_same_problem_is_recognised_and_served_sooner(house: House) -> None:
    first = await house.visitor(visitor_id="v7")
    await answered(house, first, "track-order", "unhelpful")
    await house.pass_time(3 * DAY)
    second = await house.visitor(visitor_id="v7")
    await answered(house, second, "track-order")
    await house.waiting()

    await house.asks_for_person(second)

    ticket = await house.ticket(second)
    assert (ticket.reason, ticket.repeated, ticket.priority) == ("came-back", True, 1)
    assert (await house.queue())[0] == second.id


async def test_another_problem_another_person_or_another_week_is_no_coming_back(house: House) -> None:
    await answered(house, await house.visitor(visitor_id="v7"), "track-order")

    for visitor_id, article, later in (("v7", "returns", 0.0), ("v8", "track-order", 0.0), ("v7", "track-order", 8.0)):
        await house.pass_time(later * DAY)
        conversation = await house.visitor(visitor_id=visitor_id)
        await answered(house, conversation, article)
        await house.asks_for_person(conversation)
        assert not (await house.ticket(conversation)).repeated, (visitor_id, article, later)


async def test_who_was_helped_the_first_time_has_not_come_back_with_a_problem(house: House) -> None:
    await answered(house, await house.visitor(email="A@b.nl"), "track-order", "helpful")
    again = await house.visitor(email="a@B.nl")
    await answered(house, again, "track-order")

    await house.asks_for_person(again)

    assert not (await house.ticket(again)).repeated


async def test_whoever_is_upset_reads_about_that_first(house: House) -> None:
    await answered(house, await house.visitor(email="a@b.nl"), "track-order")
    again = await house.visitor(email="a@b.nl")
    await answered(house, again, "track-order")

    await house.asks_for_person(again, reason="upset", emotion="angry")

    ticket = await house.ticket(again)
    assert (ticket.reason, ticket.repeated, ticket.priority) == ("upset", True, 3)
