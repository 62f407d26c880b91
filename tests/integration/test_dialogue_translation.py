"""Turns where an engine translates: what visitors read of articles that lack their language, and agents of visitors."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.conversations import Message, message_store
from bot.translation import DEFAULT_MARK, Pair
from tests.scripted import Stage, open_stage

pytestmark = pytest.mark.anyio

DUTCH = "Waar is mijn nieuwe pakket gebleven?"


@dataclass
class Engine:
    """Writes in capitals what it translates, once it may."""

    name: str = "engine"
    version: str = "1"
    mark: str = DEFAULT_MARK
    may: asyncio.Event = field(default_factory=asyncio.Event)
    asked: list[str] = field(default_factory=list)

    async def pairs(self) -> frozenset[Pair]:
        return frozenset({("en", "nl"), ("nl", "en")})

    async def translate(self, texts: list[str], source: str, target: str) -> list[str]:
        self.asked += texts
        await self.may.wait()
        return [text.upper() for text in texts]

    async def close(self) -> None:
        self.may.set()


@pytest.fixture
async def engine() -> Engine:
    quick = Engine()
    quick.may.set()
    return quick


@pytest.fixture
async def stage(tmp_path: Path, engine: Engine) -> AsyncIterator[Stage]:
    """A dialogue with an engine."""
    async with open_stage(tmp_path, engine) as opened:
        yield opened


async def read(stage: Stage, message: Any) -> Message:
    async with stage.house.database.read() as connection:
        found = await message_store.get(connection, message.id)
    assert found is not None
    return found


async def test_an_answer_comes_with_its_translation_and_says_so(stage: Stage) -> None:
    stage.knows(DUTCH, ("parcel", 0.9))
    note, answer, _question = (await stage.send(DUTCH)).replies
    assert note.kind == "notice"
    assert "automatisch vertaald uit het Engels" in note.text
    assert (answer.kind, answer.language, answer.text) == ("answer", "en", "The answer. More of it. And more.")
    assert answer.markdown
    assert answer.translations["nl"].text == "THE ANSWER. MORE OF IT. AND MORE."


async def test_the_same_answer_again_is_translated_in_its_fewer_words(stage: Stage) -> None:
    stage.knows(DUTCH, ("parcel", 0.9))
    await stage.send(DUTCH)
    answer = next(one for one in (await stage.send(DUTCH)).replies if one.kind == "answer")
    assert answer.translations["nl"].text == "THE ANSWER. MORE OF IT."


async def test_two_answers_at_once_are_translated_as_they_are_shown(stage: Stage) -> None:
    parcel, refund = "Waar is mijn nieuwe pakket gebleven?", "Wanneer krijg ik mijn geld terug?"
    stage.knows(parcel, ("parcel", 0.95))
    stage.knows(refund, ("refund", 0.95))

    told = (await stage.send(f"{parcel} {refund}")).replies

    answers = [one for one in told if one.kind == "answer"]
    assert [one.translations["nl"].text for one in answers] == [one.text.upper() for one in answers]
    assert len(answers) == 2


async def test_what_is_shown_with_a_person_comes_with_its_translation(stage: Stage) -> None:
    stage.knows("What about appointments?", intent="ask_human")
    stage.knows(DUTCH, ("appointments", 0.9), intent="ask_human", sure=0.95)
    acknowledgement, note, answer = (await stage.send(DUTCH)).replies
    assert (acknowledgement.kind, note.kind) == ("acknowledgement", "notice")
    assert "automatisch vertaald uit het Engels" in note.text
    assert answer.translations["nl"].text == "THE ANSWER. MORE OF IT. AND MORE."


async def test_choices_are_offered_in_the_language_of_the_visitor(stage: Stage) -> None:
    stage.knows(DUTCH, ("parcel", 0.4), ("refund", 0.3))
    (reply,) = (await stage.send(DUTCH)).replies
    assert [one.title for one in reply.buttons[:2]] == ["WHAT ABOUT PARCEL?", "WHAT ABOUT REFUND?"]


async def test_what_is_in_the_language_of_the_visitor_is_not_translated(stage: Stage, engine: Engine) -> None:
    stage.shelf.put("parcel", "Het antwoord.", "nl")
    stage.knows(DUTCH, ("parcel", 0.9))
    answer = (await stage.send(DUTCH)).replies[0]
    assert (answer.text, engine.asked) == ("Het antwoord.", [])


async def test_an_answer_whose_translation_is_late_comes_as_it_is_and_is_completed(
    stage: Stage, engine: Engine
) -> None:
    engine.may.clear()
    stage.knows(DUTCH, ("parcel", 0.9))
    turn = await stage.send(DUTCH, channel="telegram")
    note, answer, _question = turn.replies
    assert "Engels" in note.text
    assert not answer.translations
    delivered = stage.delivered
    async with stage.house.listening(await stage.conversation(turn)) as heard, asyncio.timeout(20):
        engine.may.set()
        while not any(one["type"] == "translation" for one in heard):  # noqa: ASYNC110 - the bus tells the test nothing
            await asyncio.sleep(0.01)
    assert (await read(stage, answer)).translations["nl"].text == "THE ANSWER. MORE OF IT. AND MORE."
    assert stage.delivered >= delivered


async def test_without_an_engine_an_answer_says_which_language_it_is_in(tmp_path: Path) -> None:
    async with open_stage(tmp_path) as plain:
        plain.knows(DUTCH, ("parcel", 0.9))
        note, answer, _question = (await plain.send(DUTCH)).replies
    assert "Engels" in note.text
    assert (answer.text, answer.markdown, dict(answer.translations)) == ("The answer. More of it. And more.", True, {})


async def test_without_an_engine_an_answer_in_another_language_says_that_once(tmp_path: Path) -> None:
    async with open_stage(tmp_path) as plain:
        plain.knows(DUTCH, ("parcel", 0.9))
        await plain.send(DUTCH)
        first, *_ = (await plain.send(DUTCH)).replies
    assert "Engels" not in first.text


async def test_the_language_that_a_visitor_writes_to_an_agent_is_followed_with_an_engine(stage: Stage) -> None:
    sara = await stage.house.agent("Sara", "en")
    turn = await stage.send("/ask_human")
    await stage.house.desk.lifecycle.take(turn.conversation, sara)
    assert (await stage.send(DUTCH)).outcome["language"] == "nl"
    tapped = await stage.send("/helpful")
    assert tapped.outcome["language"] == "nl"


async def test_without_an_engine_agents_find_out_for_themselves(tmp_path: Path) -> None:
    async with open_stage(tmp_path) as plain:
        sara = await plain.house.agent("Sara", "en")
        turn = await plain.send("/ask_human")
        await plain.house.desk.lifecycle.take(turn.conversation, sara)
        assert (await plain.send(DUTCH)).outcome["language"] == "en"
