"""How the phrasing that a message was found by is read: whether it wishes for a person as well."""

import pytest

from bot.dialogue.decisions import HandOff
from bot.dialogue.phrasings import PhrasingReader
from bot.dialogue.reading import Engines
from knowledge_base.search import Match
from tests.scripted import Line, Script
from tests.unit.test_considering import ENGLISH, PARCEL, considered, finding, knowing, reader

pytestmark = pytest.mark.anyio

BOOKING, APPOINTMENT = "May I speak to an adviser at five?", "What about appointments?"


def booked(**read_as: object) -> Script:
    """A wish for a person for which an article is found, of which the phrasing is read as the test says."""
    wish = Line("ask_human", 0.9, found=(("appointments", 0.9),))
    return knowing((BOOKING, wish), (APPOINTMENT, Line(**read_as)))  # type: ignore[arg-type]


async def test_a_wish_for_a_person_shows_the_article_of_which_the_phrasing_is_one() -> None:
    assert (await considered(booked(intent="ask_human"), BOOKING)).decision == HandOff("asked", "appointments")
    assert (await considered(booked(), BOOKING)).decision == HandOff("asked")


async def test_a_phrasing_is_understood_once_and_only_where_its_article_is_overridden() -> None:
    known = booked(intent="ask_human")
    known.lines[PARCEL.casefold()] = finding(("parcel", 0.9))
    reading = reader(known)
    for text in (PARCEL, BOOKING, BOOKING, PARCEL):
        await reading.consider(text, ENGLISH)
    assert known.parsed == [PARCEL, BOOKING, APPOINTMENT, BOOKING, PARCEL]


async def test_what_another_engine_understood_of_a_phrasing_is_not_used() -> None:
    reading, other = reader(booked(intent="ask_human")), booked()
    before = await reading.consider(BOOKING, ENGLISH)
    reading.use(Engines(other, other, other))
    after = await reading.consider(BOOKING, ENGLISH)
    assert (before.decision, after.decision) == (HandOff("asked", "appointments"), HandOff("asked"))


async def test_of_the_phrasings_those_looked_at_last_stay_known() -> None:
    known = Script()
    reading = PhrasingReader(known, known, most=2)
    for phrasing in ("one", "two", "one", "three", "one", "two"):
        await reading.understand(Match("article", 0.9, 9.0, "en", phrasing))
    assert known.parsed == ["one", "two", "three", "two"]


async def test_a_phrasing_is_encoded_as_a_message_is() -> None:
    known = Script()
    await PhrasingReader(known, known).understand(Match("article", 0.9, 9.0, "en", "CALL ME BACK TODAY"))
    assert known.encoded == ["Call me back today"]
