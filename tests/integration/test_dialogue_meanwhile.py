"""What happens to a conversation while a message is considered, and what others hear of a turn."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import select

from bot.conversations import State, conversation_store
from bot.conversations.incoming import Incoming
from bot.conversations.tables import language_change, message, outbox
from bot.dialogue.service import ConversationClosed, Turn
from bot.nlu import Understanding
from bot.storage import DatabaseAway
from bot.translation.interpreter import Interpreter
from handoff import told
from knowledge_base.encoders import Vectors
from tests.scripted import Script, Stage

pytestmark = pytest.mark.anyio

CLEAR = "Clear words about shoes"


class Pausing(Script):
    """Understands nothing before it may."""

    def __post_init__(self) -> None:
        self.begun, self.may = asyncio.Event(), asyncio.Event()

    async def parse(self, text: str, vector: Vectors) -> Understanding:
        self.begun.set()
        await self.may.wait()
        return await super().parse(text, vector)


@asynccontextmanager
async def thinking(stage: Stage, text: str) -> AsyncIterator["asyncio.Task[Turn]"]:
    """The turn of a message that is stored and being considered while the block lasts."""
    pausing = Pausing(stage.script.lines)
    pausing.__post_init__()
    stage.use(pausing)
    task = asyncio.create_task(stage.send(text))
    await pausing.begun.wait()
    async with asyncio.timeout(20):
        while not await _stored(stage, text):  # noqa: ASYNC110 - the commit is all that tells of it
            await asyncio.sleep(0)
    try:
        yield task
    finally:
        pausing.may.set()
        stage.use(stage.script)
        await asyncio.wait([task])


async def _stored(stage: Stage, text: str) -> bool:
    async with stage.house.database.read() as connection:
        found = await connection.execute(select(message.c.id).where(message.c.text == text))
        return found.first() is not None


async def test_a_turn_that_is_cut_off_after_its_message_was_stored_is_taken_at_the_next_start(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    async with thinking(stage, CLEAR) as task:
        task.cancel()
        await asyncio.wait([task])
    assert await stage.dialogue.recover() == 1


async def test_the_bot_is_silent_where_an_agent_takes_over_while_it_thinks(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    first = await stage.send(stage.knows("Hi", intent="greet"))
    async with thinking(stage, CLEAR) as task, stage.house.database.write() as connection:
        await conversation_store.change(connection, first.conversation, state=State.AGENT)
    turn = task.result()
    assert (turn.outcome["decision"], turn.outcome["state"], list(turn.replies)) == ("relay", "agent", [])


async def test_a_conversation_that_is_closed_while_the_bot_thinks_gets_no_answer(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    first = await stage.send(stage.knows("Hi", intent="greet"))
    async with thinking(stage, CLEAR) as task, stage.house.database.write() as connection:
        await conversation_store.change(connection, first.conversation, state=State.CLOSED)
    assert (task.result().outcome["state"], list(task.result().replies)) == ("closed", [])


async def as_it_arrives(stage: Stage, conversation: str, **fields: str) -> "asyncio.Task[Turn]":
    """The turn of a message whose conversation is closed between its arrival and its storing."""
    async with stage.house.database.write() as connection:
        task = asyncio.create_task(stage.send(CLEAR, **fields))
        for _ in range(100):
            await asyncio.sleep(0)
        await conversation_store.change(connection, conversation, state=State.CLOSED)
    await asyncio.wait([task])
    return task


async def test_a_conversation_that_is_closed_as_a_message_arrives_is_followed_by_another(stage: Stage) -> None:
    first = await stage.send(stage.knows("Hi", intent="greet"))
    task = await as_it_arrives(stage, first.conversation)
    assert task.result().conversation != first.conversation
    assert (await stage.conversation(task.result())).state is not State.CLOSED


async def test_a_message_that_names_a_conversation_that_is_closed_as_it_arrives_is_refused(stage: Stage) -> None:
    first = await stage.send(stage.knows("Hi", intent="greet"))
    task = await as_it_arrives(stage, first.conversation, conversation_id=first.conversation)
    assert isinstance(task.exception(), ConversationClosed)


async def test_an_encoder_that_fails_holds_nobody_up(stage: Stage) -> None:
    class Broken(Script):
        async def encode(self, *_: object) -> Vectors:
            raise RuntimeError("out of order")

    stage.use(Broken())
    turn = await asyncio.wait_for(stage.send(CLEAR), 20)
    assert turn.replies[0].text == stage.says("something-went-wrong")


class Away(Script):
    """Needs a database that is away."""

    async def parse(self, *_: object) -> Understanding:
        raise DatabaseAway


async def test_while_the_database_is_away_nobody_is_told_that_something_went_wrong(stage: Stage) -> None:
    stage.use(Away())
    with pytest.raises(DatabaseAway):
        await stage.send(CLEAR, external_id="one")

    stage.use(stage.script)
    stage.knows(CLEAR, ("a", 0.9))
    again = await stage.send(CLEAR, external_id="one")
    assert again.outcome["decision"] == "answer"
    assert [one.kind for one in await stage.messages(again)] == ["text", "answer", "question"]


async def test_a_turn_is_taken_when_the_database_is_back_however_often_that_was_tried(stage: Stage) -> None:
    stage.use(Away())
    with pytest.raises(DatabaseAway):
        await stage.send(CLEAR)
    for _ in range(4):
        with pytest.raises(DatabaseAway):
            await stage.dialogue.recover()

    stage.use(stage.script)
    assert await stage.dialogue.recover() == 1


@pytest.mark.parametrize(("length", "hashed"), [(387, False), (388, True)])
async def test_an_id_is_kept_as_it_is_as_long_as_the_database_takes_it(stage: Stage, length: int, hashed: bool) -> None:
    turn = await stage.send(CLEAR, external_id="x" * length)
    assert turn.message is not None
    assert turn.message.external_id is not None
    assert (len(turn.message.external_id) == 64) is hashed


async def test_the_last_words_of_an_agent_are_given_to_a_channel_that_fetches_with_the_next_conversation(
    stage: Stage,
) -> None:
    sara = await stage.house.agent("Sara", "en")
    first = await stage.send("/ask_human")
    await stage.house.desk.lifecycle.take(first.conversation, sara)
    await stage.house.desk.replies.send(first.conversation, sara, "It is on its way.", None)
    await stage.house.desk.lifecycle.close(first.conversation, sara, "spam")
    turn = await stage.send(stage.knows("Hi", intent="greet"))
    assert turn.conversation != first.conversation
    assert "It is on its way." in [one.text for one in turn.missed]
    assert list((await stage.send("Hi")).missed) == []


async def test_one_message_that_a_channel_has_not_shown_is_not_left_out(stage: Stage) -> None:
    sara = await stage.house.agent("Sara", "en")
    first = await stage.send("/ask_human")
    await stage.house.desk.lifecycle.take(first.conversation, sara)
    await stage.send("Are you there")
    await stage.house.desk.replies.send(first.conversation, sara, "I am here.", None)
    assert [one.text for one in (await stage.send("Good")).missed] == ["I am here."]


async def test_a_change_of_language_is_shown_to_both_sides(stage: Stage) -> None:
    first = await stage.send(stage.knows("Hi", intent="greet"))
    async with stage.house.listening(await stage.conversation(first)) as heard:
        await stage.send("Waar zijn mijn nieuwe schoenen gebleven?")
        await stage.dialogue.choose_language(first.conversation, "fa")
    assert [one["state"]["language"] for one in heard if one["type"] == "state"] == ["nl", "fa"]


async def test_a_turn_that_changes_no_state_is_told_by_its_messages_alone(stage: Stage) -> None:
    first = await stage.send(stage.knows("Hi", intent="greet"))
    async with stage.house.listening(await stage.conversation(first)) as heard:
        await stage.send("Hi")
    assert {one["type"] for one in heard} == {"message"}


async def test_the_desk_is_shown_that_somebody_who_waits_has_written(stage: Stage) -> None:
    first = await stage.send("/ask_human")
    async with stage.house.listening(await stage.conversation(first)) as heard:
        await stage.send("It is about my shoes")
    assert [one["summary"]["unread"] for one in heard if one["type"] == "conversation"] != []


async def test_a_choice_of_language_on_the_page_is_recorded(stage: Stage) -> None:
    turn = await stage.send(stage.knows("Hi", intent="greet"))
    await stage.dialogue.choose_language(turn.conversation, "fa")
    async with stage.house.database.read() as connection:
        (row,) = (await connection.execute(select(language_change))).all()
    assert (row.previous, row.language, row.source) == ("en", "fa", "chosen")


async def test_who_leaves_the_queue_is_told_by_every_way_that_there_is(stage: Stage) -> None:
    turn = await stage.send("/ask_human", channel="telegram")
    async with stage.house.listening(await stage.conversation(turn)) as heard:
        await stage.dialogue.leave_queue(turn.conversation)
    (said,) = [one for one in await stage.messages(turn) if one.text == stage.house.said("en", "left-queue")]
    async with stage.house.database.read() as connection:
        waiting = (await connection.execute(select(outbox.c.message_id))).scalars().all()
    assert said.id in waiting
    assert stage.house.said("en", "left-queue") in [one["message"]["text"] for one in heard if one["type"] == "message"]
    assert [one["state"]["state"] for one in heard if one["type"] == "state"] == ["bot"]


async def closed(stage: Stage) -> Turn:
    """A conversation on Telegram that an agent has closed, with a survey."""
    sara = await stage.house.agent("Sara", "en")
    turn = await stage.send("/ask_human", channel="telegram")
    await stage.house.desk.lifecycle.take(turn.conversation, sara)
    await stage.house.desk.lifecycle.close(turn.conversation, sara, "solved")
    return turn


async def test_numbers_and_a_remark_answer_the_survey_of_a_conversation_that_was_closed(stage: Stage) -> None:
    before = await closed(stage)
    stage.knows("Very kind of you all", intent="thank")
    turns = [
        await stage.send(text, channel="telegram", external_id=str(place))
        for place, text in enumerate(("5", "10", "Very kind of you all"))
    ]
    assert [one.conversation for one in turns] == [before.conversation] * 3
    assert turns[-1].replies[0].text == stage.says("survey-thanks")
    again = await stage.send("5", channel="telegram", external_id="0")
    assert again.message == turns[0].message


@pytest.mark.parametrize("text", ["Where is it now?", "ほんとうに？", "متى؟"])
async def test_a_question_after_the_survey_goes_on_where_it_ended(stage: Stage, text: str) -> None:
    before = await closed(stage)
    for number in ("5", "10"):
        await stage.send(number, channel="telegram")
    stage.knows(text, intent="thank")
    turn = await stage.send(text, channel="telegram")
    assert (turn.conversation, turn.outcome["state"]) == (before.conversation, "agent")


async def test_the_agent_of_a_conversation_that_goes_on_is_told_of_it(stage: Stage) -> None:
    before = await closed(stage)
    ticket = await stage.house.ticket(await stage.conversation(before))
    assert ticket.agent_id is not None
    await stage.send("Where is it now?", channel="telegram")
    async with stage.house.database.read() as connection:
        heard = await told.of_agent(connection, ticket.agent_id)
    assert [(one.conversation_id, one.kind) for one in heard] == [(before.conversation, "reopened")]


async def test_what_is_asked_too_late_begins_a_conversation_that_follows_the_one_before(stage: Stage) -> None:
    before = await closed(stage)
    stage.house.now += 5 * 3600
    stage.knows("Where is it now?", intent="ask_question")
    turn = await stage.send("Where is it now?", channel="telegram")
    assert turn.conversation != before.conversation
    assert (await stage.conversation(turn)).follows == before.conversation


async def test_what_is_sure_of_an_article_is_no_remark(stage: Stage) -> None:
    before = await closed(stage)
    for number in ("5", "10"):
        await stage.send(number, channel="telegram")
    stage.knows(CLEAR, ("a", 0.9))
    turn = await stage.send(CLEAR, channel="telegram")
    assert (turn.conversation != before.conversation, turn.outcome["decision"]) == (True, "answer")


async def test_what_cannot_be_considered_is_no_remark(stage: Stage) -> None:
    before = await closed(stage)
    for number in ("5", "10"):
        await stage.send(number, channel="telegram")
    stage.script.lines[CLEAR.casefold()] = None  # type: ignore[assignment]
    assert (await stage.send(CLEAR, channel="telegram")).conversation != before.conversation


async def test_a_tap_or_a_named_conversation_answers_no_survey(stage: Stage) -> None:
    before = await closed(stage)
    tapped = await stage.send("5", channel="telegram", payload="/greet")
    assert tapped.conversation != before.conversation
    named = await stage.send("5", channel="telegram", conversation_id=tapped.conversation)
    assert named.conversation == tapped.conversation


async def test_a_number_answers_the_survey_though_the_visitor_has_begun_anew_with_the_bot(stage: Stage) -> None:
    before = await closed(stage)
    stage.house.now += 5 * 3600
    anew = await stage.send(stage.knows("Hi", intent="greet"), channel="telegram")
    assert (anew.conversation != before.conversation, anew.outcome["state"]) == (True, "bot")
    assert (await stage.send("5", channel="telegram")).conversation == before.conversation


async def test_it_is_quiet_but_for_the_time_of_a_turn(stage: Stage) -> None:
    async with asyncio.timeout(20):
        await stage.dialogue.quiet()
    async with thinking(stage, CLEAR) as turn:
        quiet = asyncio.create_task(stage.dialogue.quiet())
        await asyncio.sleep(0)
        assert not quiet.done()
    await turn
    async with asyncio.timeout(20):
        await quiet


async def test_the_same_dialogue_is_held_over_another_database(stage: Stage) -> None:
    house = stage.house
    interpreter = Interpreter(database=house.database, translations=None, bus=house.bus, on_outbox=lambda: None)
    stage.knows(CLEAR, ("a", 0.9))
    stage.dialogue = stage.dialogue.over(house.database, house.desk, interpreter)
    assert (await stage.send(CLEAR)).outcome["article"] == "a"
    await interpreter.close()


async def test_what_has_no_words_belongs_where_words_would(stage: Stage) -> None:
    before = await closed(stage)
    picture = Incoming("telegram", "visitor", "")
    goes_on = await stage.dialogue.conversation_of(picture)
    assert (goes_on.id, goes_on.state) == (before.conversation, State.AGENT)
    assert await stage.dialogue.conversation_of(picture) == goes_on
    begun = await stage.dialogue.conversation_of(Incoming("telegram", "another", "", language_hint="nl"))
    assert (begun.id != goes_on.id, begun.language) == (True, "nl")


async def test_what_has_no_words_waits_for_the_turn_that_is_under_way(stage: Stage) -> None:
    async with thinking(stage, CLEAR) as turn:
        picture = asyncio.create_task(stage.dialogue.conversation_of(Incoming("rest", "visitor", "")))
        for _ in range(5):
            # Whoever may write has written meanwhile.
            await stage.house.visitor()
        assert not picture.done()
    assert (await picture).id == (await turn).conversation
