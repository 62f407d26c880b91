"""Who asks for a person in words that an article answers gets both."""

import pytest

from bot.conversations import State
from tests.scripted import Stage

pytestmark = pytest.mark.anyio


async def appointments(stage: Stage, text: str) -> str:
    """``text`` asks for a person, and finds an article of which the phrasing does, too."""
    stage.knows("What about appointments?", intent="ask_human")
    return stage.knows(text, ("appointments", 0.9), intent="ask_human", sure=0.95)


async def test_who_asks_for_a_person_in_the_words_of_an_article_gets_both(stage: Stage) -> None:
    turn = await stage.send(await appointments(stage, "May I book a call with an adviser?"))
    assert turn.outcome == {
        "decision": "handoff",
        "article": "appointments",
        "confidence": 0.9,
        "language": "en",
        "state": "waiting",
    }
    acknowledgement, answer = turn.replies
    assert (acknowledgement.kind, answer.kind, answer.markdown) == ("acknowledgement", "answer", True)
    assert answer.text == f"{stage.says('answer-meanwhile')}\n\nThe answer. More of it. And more."
    assert (await stage.conversation(turn)).state is State.WAITING


async def test_with_a_person_an_answer_that_was_given_before_is_shown_in_fewer_words(stage: Stage) -> None:
    await stage.send(stage.knows("How do appointments work here?", ("appointments", 0.9)))
    turn = await stage.send(await appointments(stage, "May I book a call with an adviser?"))
    # The first of them leads to nothing here, and ends with a full stop.
    meanwhile = stage.says("answer-meanwhile").removesuffix(":") + "."
    said = (meanwhile, stage.says("answer-again"), "The answer. More of it.")
    assert turn.replies[1].text == "\n\n".join(said)


async def test_what_was_shown_with_a_person_is_repeated_in_fewer_words(stage: Stage) -> None:
    await stage.send(await appointments(stage, "May I book a call with an adviser?"))
    stage.knows("No person needed any more", intent="decline_human", sure=0.95)
    assert (await stage.send("No person needed any more")).outcome["state"] == "bot"
    turn = await stage.send(stage.knows("How do appointments work here?", ("appointments", 0.9)))
    assert turn.replies[0].text.startswith(stage.says("answer-again"))


async def test_an_article_that_is_withdrawn_meanwhile_is_not_shown_with_a_person(stage: Stage) -> None:
    text = await appointments(stage, "May I book a call with an adviser?")
    del stage.shelf.articles["appointments"]
    turn = await stage.send(text)
    assert [one.kind for one in turn.replies] == ["acknowledgement"]
