"""Chatwoot's agent bot from a visitor's message to people and back."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.conversations import State
from tests.integration.live_stage import LiveStage, live_stage
from tests.live_platforms import Chatwoot

pytestmark = pytest.mark.anyio

#: A conversation at Chatwoot.
AT = 5041


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[tuple[Chatwoot, LiveStage]]:
    with Chatwoot() as there:
        settings = {"chatwoot_url": there.url, "chatwoot_bot_token": "bot", "chatwoot_secret": there.secret}
        async with live_stage(tmp_path, **settings) as here:
            yield there, here


async def handed_over(there: Chatwoot, here: LiveStage) -> None:
    await here.hears("chatwoot", there.asks_bot(AT, here.person))
    await here.bring()


async def test_a_question_is_answered_once(bot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = bot
    asked = there.asks_bot(AT, here.stage.knows("Where is my parcel?", ("parcel", 0.99)))

    await here.hears("chatwoot", asked, asked)

    answers = [one["content"] for one in there.got[str(AT)]]
    assert answers[0].startswith("The answer.")
    assert there.got[str(AT)][-1]["content_type"] == "input_select"
    assert len(answers) == 2


async def test_a_wish_for_a_person_opens_the_conversation_there_and_queues_it_nowhere(
    bot: tuple[Chatwoot, LiveStage],
) -> None:
    there, here = bot
    await handed_over(there, here)

    assert there.statuses == [(str(AT), "open")]
    (note,) = [one for one in there.got[str(AT)] if one["private"]]
    assert "Asked for a person" in note["content"]
    assert there.conversations[AT]["custom_attributes"] == {"language": "en", "reason": "asked"}
    assert await here.stage.house.queue() == []
    assert (await here.conversation("chatwoot", str(AT))).state is State.AGENT


async def test_while_people_have_it_the_bot_is_silent(bot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = bot
    await handed_over(there, here)
    before = len(there.got[str(AT)])

    await here.hears("chatwoot", there.asks_bot(AT, "Hello?", status="open"))
    await here.bring()

    assert len(there.got[str(AT)]) == before


async def test_what_was_written_in_the_moment_of_the_handover_gives_nothing_back(
    bot: tuple[Chatwoot, LiveStage],
) -> None:
    there, here = bot
    just_before = there.asks_bot(AT, "and be quick")
    await handed_over(there, here)

    await here.hears("chatwoot", just_before)

    assert (await here.conversation("chatwoot", str(AT))).state is State.AGENT


async def test_what_is_pending_again_is_the_bots(bot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = bot
    await handed_over(there, here)

    await here.hears("chatwoot", there.asks_bot(AT, here.stage.knows("Where is my parcel?", ("parcel", 0.99))))

    assert any(one["content"].startswith("The answer.") for one in there.got[str(AT)])
    assert (await here.conversation("chatwoot", str(AT))).state is State.BOT


async def test_a_second_handover_opens_it_again(bot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = bot
    await handed_over(there, here)
    await here.hears("chatwoot", there.asks_bot(AT, here.stage.knows("Where is my parcel?", ("parcel", 0.99))))

    await handed_over(there, here)

    assert there.statuses == [(str(AT), "open")] * 2
    assert sum(one["private"] for one in there.got[str(AT)]) == 2


async def test_what_is_resolved_there_is_closed_here_without_another_word(bot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = bot
    await handed_over(there, here)
    before = len(there.got[str(AT)])
    resolved = {**there.asks_bot(AT, "")["conversation"], "event": "conversation_resolved", "status": "resolved"}

    await here.hears("chatwoot", resolved)

    assert (await here.conversation("chatwoot", str(AT))).state is State.CLOSED
    assert len(there.got[str(AT)]) == before


async def test_who_writes_after_the_end_talks_with_the_bot(bot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = bot
    await handed_over(there, here)
    resolved = {**there.asks_bot(AT, "")["conversation"], "event": "conversation_resolved", "status": "resolved"}
    await here.hears("chatwoot", resolved)

    await here.hears("chatwoot", there.asks_bot(AT, here.stage.knows("Where is my parcel?", ("parcel", 0.99))))

    assert (await here.conversation("chatwoot", str(AT))).state is State.BOT


async def test_a_handover_while_chatwoot_is_away_is_made_when_it_is_back(bot: tuple[Chatwoot, LiveStage]) -> None:
    there, here = bot
    there.refusing = (503, {}, {})
    await here.hears("chatwoot", there.asks_bot(AT, here.person))
    await here.bring_patiently(700, step=60)
    assert await here.stage.house.queue() == []
    there.refusing = None

    await here.bring_patiently(70, step=30)

    assert there.statuses == [(str(AT), "open")]
