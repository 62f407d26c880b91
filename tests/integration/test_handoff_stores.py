"""Teams, canned replies, notes, ratings and the audit as they are kept, on a real database."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import audit, canned, notes, ratings, teams, wording
from handoff.audit import Entry
from handoff.canned import CannedError
from handoff.hours import HoursError
from handoff.notes import Note
from handoff.teams import TeamError
from tests.ticket_rows import MINA, NOW, SARA, changed, newest, taken, waiting

pytestmark = pytest.mark.anyio

DAY = 24 * 3600.0
MONDAYS = {"time_zone": "UTC", "weekly": {"monday": ["09:00-17:00"]}}


# Teams


async def save(connection: AsyncConnection, name: str, *agents: int, id: int | None = None) -> int:
    return await teams.save(connection, id, name=name, calendar=None, agents=agents, now=NOW)


async def test_a_team_is_added_with_its_hours_and_its_agents_once_each(connection: AsyncConnection) -> None:
    billing = await teams.save(
        connection, None, name="  Billing   team ", calendar=MONDAYS, agents=[SARA, MINA, SARA], now=NOW
    )

    found = {one.id: one for one in await teams.everyone(connection)}
    assert found[billing].name == "Billing team"
    assert (found[billing].hours, found[billing].calendar.always) == (MONDAYS, False)
    assert (await teams.members(connection))[billing] == [SARA, MINA]


async def test_a_changed_team_has_the_agents_that_are_named_and_others_keep_theirs(connection: AsyncConnection) -> None:
    billing, returns = await save(connection, "Billing", SARA, MINA), await save(connection, "Returns", SARA)

    assert await save(connection, "Invoices", MINA, id=billing) == billing

    assert await teams.members(connection) == {billing: [MINA], returns: [SARA]}
    assert [one.name for one in await teams.everyone(connection)][1:] == ["Invoices", "Returns"]
    assert await save(connection, "Invoices", id=billing) == billing, "its own name is free to it"
    assert await teams.members(connection) == {returns: [SARA]}


async def test_a_team_needs_a_name_of_its_own_and_hours_that_can_be_read(connection: AsyncConnection) -> None:
    billing = await save(connection, "Billing")
    returns = await save(connection, "Returns")

    for name, team in (("", None), ("  ", None), ("Billing", None), (" Billing ", returns), ("Anything", 999)):
        with pytest.raises(TeamError):
            await save(connection, name, id=team)
    with pytest.raises(HoursError):
        await teams.save(connection, billing, name="Billing", calendar={"time_zone": "Mars"}, agents=[], now=NOW)
    assert len((await teams.everyone(connection))[1:]) == 2


async def test_a_long_name_is_cut(connection: AsyncConnection) -> None:
    await save(connection, "x" * 101)

    assert (await teams.everyone(connection))[-1].name == "x" * 100


async def test_a_deleted_team_leaves_its_tickets_to_everybody_and_the_oldest_is_not_deleted(
    connection: AsyncConnection,
) -> None:
    oldest = (await teams.everyone(connection))[0].id
    billing, returns = await save(connection, "Billing", SARA), await save(connection, "Returns")
    await waiting(connection, team_id=billing)

    for team in (oldest, 999):
        with pytest.raises(TeamError):
            await teams.remove(connection, team)
    await teams.remove(connection, billing)

    assert [one.id for one in await teams.everyone(connection)] == [oldest, returns]
    assert await teams.members(connection) == {}
    assert (await newest(connection)).team_id is None


# Canned replies


async def test_canned_replies_come_by_shortcut_with_their_texts_cleaned(connection: AsyncConnection) -> None:
    refund = await canned.save(connection, None, shortcut=" /Refund ", texts={"en": " Soon. ", "nl": " "}, now=NOW)
    hello = await canned.save(connection, None, shortcut="hello", texts={"en": "Hello { visitor }"}, now=NOW)

    assert (refund.shortcut, refund.texts, refund.updated_at) == ("refund", {"en": "Soon."}, NOW)
    assert await canned.everything(connection) == [hello, refund]


async def test_a_changed_canned_reply_is_the_only_one_that_changes(connection: AsyncConnection) -> None:
    refund = await canned.save(connection, None, shortcut="refund", texts={"en": "Soon."}, now=NOW)
    hello = await canned.save(connection, None, shortcut="hello", texts={"en": "Hello"}, now=NOW)

    changed = await canned.save(connection, refund.id, shortcut="refund", texts={"nl": "Gauw."}, now=NOW + 60)

    assert changed == replace(refund, texts={"nl": "Gauw."}, updated_at=NOW + 60)
    assert await canned.everything(connection) == [hello, changed]
    await canned.remove(connection, hello.id)
    assert await canned.everything(connection) == [changed]


@pytest.mark.parametrize(
    ("shortcut", "text", "code"),
    [
        ("", "Hi", "invalid_canned_reply"),
        ("two words", "Hi", "invalid_canned_reply"),
        ("a/b", "Hi", "invalid_canned_reply"),
        ("x" * 51, "Hi", "invalid_canned_reply"),
        ("x" * 50, "Hi", None),
        ("hi", "  ", "invalid_canned_reply"),
        ("hi", "x" * 4001, "invalid_canned_reply"),
        ("hi", "x" * 4000, None),
        ("hi", "Hi {nobody}", "invalid_canned_reply"),
        ("hi", "Hi {visitor}, {agent}, { order }", None),
        ("taken", "Hi", "shortcut_taken"),
        ("/TAKEN", "Hi", "shortcut_taken"),
    ],
)
async def test_a_canned_reply_needs_a_free_shortcut_of_one_word_and_a_text_that_can_be_filled_in(
    connection: AsyncConnection, shortcut: str, text: str, code: str | None
) -> None:
    await canned.save(connection, None, shortcut="taken", texts={"en": "Hello"}, now=NOW)

    if code is None:
        assert await canned.save(connection, None, shortcut=shortcut, texts={"en": text}, now=NOW)
    else:
        with pytest.raises(CannedError) as refused:
            await canned.save(connection, None, shortcut=shortcut, texts={"en": text}, now=NOW)
        assert refused.value.code == code


async def test_a_canned_reply_that_is_not_there_is_neither_changed_nor_deleted(connection: AsyncConnection) -> None:
    for action in (
        canned.save(connection, 999, shortcut="hi", texts={"en": "Hi"}, now=NOW),
        canned.remove(connection, 999),
    ):
        with pytest.raises(CannedError) as refused:
            await action
        assert refused.value.code == "unknown_canned_reply"


# Notes


async def test_notes_come_in_their_order_with_who_wrote_them(connection: AsyncConnection) -> None:
    first = await notes.add(connection, "c1", SARA, "One", NOW + 5)
    second = await notes.add(connection, "c1", MINA, "Two", NOW)
    await notes.add(connection, "c2", MINA, "Elsewhere", NOW)

    assert await notes.of_conversation(connection, "c1") == [
        Note(first, "Sara", "One", NOW + 5),
        Note(second, "Mina", "Two", NOW),
    ]


async def test_a_note_is_known_again_by_its_id_of_that_agent_in_that_conversation(connection: AsyncConnection) -> None:
    number = await notes.add(connection, "c1", SARA, "One", NOW, "n1")
    await notes.add(connection, "c1", MINA, "Two", NOW, "n1")
    await notes.add(connection, "c2", SARA, "Three", NOW, "n1")

    assert await notes.sent(connection, "c1", SARA, "n1") == Note(number, "Sara", "One", NOW)
    assert await notes.sent(connection, "c1", SARA, "n2") is None
    with pytest.raises(IntegrityError):
        await notes.add(connection, "c1", SARA, "One", NOW, "n1")


# Ratings


async def test_a_survey_is_about_the_ticket_that_was_closed(connection: AsyncConnection) -> None:
    ticket = await taken(connection, language="fa", article_id="returns")
    await ratings.ask(connection, ticket, NOW)

    survey = (await ratings.newest(connection, ["c1", "c2"]))["c1"]
    assert (survey.ticket_id, survey.conversation_id, survey.agent_id) == (ticket.id, "c1", SARA)
    assert (survey.language, survey.article_id, survey.asked_at) == ("fa", "returns", NOW)
    assert (survey.csat, survey.nps, survey.comment, survey.answered_at) == (None, None, None, None)


async def test_the_newest_survey_is_that_of_the_newest_ticket(connection: AsyncConnection) -> None:
    first = await taken(connection)
    await ratings.ask(connection, first, NOW)
    await changed(connection, "c1", status="closed")
    await waiting(connection)
    second = await newest(connection)
    await ratings.ask(connection, second, NOW)
    await ratings.ask(connection, await waiting(connection, "c2"), NOW)

    found = await ratings.newest(connection, ["c1"])

    assert {conversation: survey.ticket_id for conversation, survey in found.items()} == {"c1": second.id}


async def test_an_answer_keeps_its_parts_and_the_moment_of_the_first(connection: AsyncConnection) -> None:
    await ratings.ask(connection, await taken(connection), NOW)
    await ratings.ask(connection, await taken(connection, "c2"), NOW)

    async def answer(now: float, **given: object) -> bool:
        survey = (await ratings.newest(connection, ["c1"]))["c1"]
        return await ratings.answer(connection, survey, now=now, **given)  # type: ignore[arg-type]

    assert await answer(NOW + 5 * DAY, csat=4)
    assert await answer(NOW + 5 * DAY + 60, nps=0, comment="Kind.")
    assert await answer(NOW + 6 * DAY, csat=3), "a day after the first answer"
    assert not await answer(NOW + 6 * DAY + 1, csat=1)

    found = await ratings.newest(connection, ["c1", "c2"])
    one = found["c1"]
    assert (one.csat, one.nps, one.comment, one.answered_at) == (3, 0, "Kind.", NOW + 5 * DAY)
    assert (found["c2"].csat, found["c2"].answered_at) == (None, None)


# The audit


async def test_what_was_done_about_a_conversation_comes_in_its_order(connection: AsyncConnection) -> None:
    await audit.record(connection, "opened", now=NOW + 5, conversation_id="c1", reason="asked")
    await audit.record(connection, "taken", now=NOW, agent_id=SARA, conversation_id="c1")
    await audit.record(connection, "taken", now=NOW, agent_id=SARA, conversation_id="c2")
    await audit.record(connection, "away", now=NOW, agent_id=SARA)

    first, second = await audit.of_conversation(connection, "c1")
    assert first == Entry(first.id, None, "opened", "c1", {"reason": "asked"}, NOW + 5)
    assert second == Entry(second.id, SARA, "taken", "c1", {}, NOW)


# A site's own wording


async def test_the_newest_wording_is_in_use_until_somebody_goes_back(connection: AsyncConnection) -> None:
    for language, key, text, agent in (
        ("en", "next-place", "First", SARA),
        ("en", "next-place", "Second", MINA),
        ("nl", "next-place", "Plaats", MINA),
        ("en", "closed", "Bye", SARA),
        ("en", "closed", None, MINA),
    ):
        await wording.keep(connection, language=language, key=key, text=text, agent_id=agent, now=NOW)

    assert await wording.current(connection) == {("en", "next-place"): "Second", ("nl", "next-place"): "Plaats"}
    history = await wording.history(connection, "en", "next-place")
    assert [(one.text, one.author) for one in history] == [("Second", "Mina"), ("First", "Sara")]
    assert [one.text for one in await wording.history(connection, "en", "closed")] == [None, "Bye"]
