"""What to do about a message: what it is thought of, and what a tapped button decides by itself."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions.live import LiveData
from bot.conversations import Conversation, State
from bot.conversations.incoming import Choice
from bot.desk import Desk
from bot.dialogue import policy
from bot.dialogue.choosing import NONE_FITS, OUT_OF_RANGE, choice_in_words
from bot.dialogue.considering import NOTHING_BEFORE, Consideration, MessageReader
from bot.dialogue.decisions import SMALL_TALK, Answer, Decision, HandOff, SmallTalk
from bot.dialogue.excerpts import excerpt, following, nearest
from bot.dialogue.live import LiveAnswers
from bot.dialogue.state import DialogueState
from bot.dialogue.turn import Articles, Live, Thought, TurnPlan, reader_of, spoken_in
from bot.dialogue.while_waiting import while_waiting
from bot.language.tracking import Spoken
from bot.storage import Database
from knowledge_base.locales import locale, primary


class Deciding:
    """Decides a turn. It stores nothing: what belongs to the decision is noted in the turn's plan."""

    def __init__(
        self,
        *,
        database: Database,
        articles: Articles,
        reader: MessageReader,
        desk: Desk,
        languages: Sequence[str],
        live: LiveData | None = None,
    ) -> None:
        self._database = database
        self._articles = articles
        self._reader = reader
        self._desk = desk
        self._languages = languages
        self._live = LiveAnswers(database=database, articles=articles, data=live)

    def picked(self, conversation: Conversation, state: DialogueState, text: str) -> Choice | None:
        """The choice that ``text`` makes among what the turn before offered: "the second one"; None for none."""
        reader = reader_of(conversation)
        found = [article for one in state.choices if (article := self._articles.article(one, reader)) is not None]
        if not found or len(found) != len(state.choices):
            return None
        language = conversation.language
        titles = {one.id: one.worded(conversation.wording).question for one in found}
        return choice_in_words(text, language, titles, beside_answer=state.awaiting == "helpful")

    async def begin(
        self, conversation: Conversation, state: DialogueState, text: str, at: float, troubles: list[str]
    ) -> asyncio.Task[Thought]:
        """Think of a message that came ``at`` that time, before it is stored.

        Returns when the encoder's thread has it: the statements that follow hold up the event loop, not that thread.
        """
        at_work = asyncio.Event()
        thought = asyncio.create_task(self._think(conversation, state, text, at, troubles, at_work))
        # Where nothing has to be encoded, or something fails first.
        thought.add_done_callback(lambda _: at_work.set())
        await at_work.wait()
        return thought

    async def decide(self, plan: TurnPlan, choice: Choice | None, *, too_long: bool) -> Decision | None:
        """What the bot does about a message, with live data where an article wants that; None where it is silent, since
        people have the conversation."""
        decision = await self._decided(plan, choice, too_long=too_long)
        if choice is None:
            # The title of a button is ours.
            plan.settle_variety()
        if decision is None:
            return None
        decision = await self._with_subject(plan, decision)
        decision = await self._live.look_up(plan, choice, decision)
        plan.excerpt = await self._excerpt(plan, decision)
        return decision

    async def _with_subject(self, plan: TurnPlan, decision: Decision) -> Decision:
        """``decision`` with what the article that was talked about says of it, where that is as near to what is asked
        as what is answered: "how long does it take" may be about delivery abroad, or any."""
        considered, subject = plan.consideration, plan.before.answered
        if not isinstance(decision, Answer) or decision.reason != "confident" or decision.together:
            return decision
        if considered is None or not considered.follows or subject in (None, decision.article_id):
            return decision
        likely = next((one.confidence for one in considered.matches if one.article_id == subject), 0.0)
        named = (subject, decision.article_id)
        found = [self._articles.article(one, plan.reader) for one in named if one is not None]
        if likely < policy.TALKED_ABOUT_AT or None in found:
            return decision
        answers = [one.variant(plan.wording).answer for one in found if one is not None]
        (said, its), (_, other) = await nearest(self._reader.engines, answers, plan.message.text, plan.code)
        if its < other - policy.AS_NEAR:
            return decision
        plan.beside = {str(subject): said}
        return replace(decision, together=(str(subject),))

    async def _excerpt(self, plan: TurnPlan, decision: Decision) -> str | None:
        """The part of the answer that was given last that a message goes on to ask about, or that follows the step that
        it says was taken; None for all of it, or nothing."""
        if isinstance(decision, SmallTalk) and decision.topic == "next_step":
            article = self._articles.article(decision.articles[0], plan.reader)
            answer = article.variant(plan.wording).answer if article is not None else ""
            return await following(self._reader.engines, answer, plan.message.text, plan.code)
        shown = policy.shown(decision)
        article = (
            self._articles.article(shown, plan.reader) if shown is not None and shown == plan.before.answered else None
        )
        if article is None or plan.consideration is None or plan.live != Live():
            return None
        answer = article.variant(plan.wording).answer
        return await excerpt(self._reader.engines, answer, plan.message.text, plan.code)

    async def _decided(self, plan: TurnPlan, choice: Choice | None, *, too_long: bool) -> Decision | None:
        if plan.conversation.state is not State.BOT:
            return await self._decide_while_waiting(plan, choice)
        if too_long:
            plan.language = self._reader.language_after(plan.language, plan.message.text)
            return SmallTalk("too_long", "too-long")
        if choice is not None and (chosen := self._decide_choice(plan, choice)) is not None:
            return chosen
        return (await self._consider(plan)).decision

    async def troubles(
        self,
        connection: AsyncConnection,
        conversation: Conversation,
        state: DialogueState,
        *,
        newcomer: bool = False,
    ) -> list[str]:
        """The articles that the visitor's earlier conversations were about; looked up once a conversation.

        There are none of a ``newcomer``, whose address has had no conversation, unless the site knows who that is.
        """
        if newcomer and conversation.visitor_id is None and conversation.email is None:
            return []
        if state.troubles is not None:
            return state.troubles
        return sorted(await self._desk.troubles(connection, conversation))

    async def _decide_while_waiting(self, plan: TurnPlan, choice: Choice | None) -> Decision | None:
        """While nobody has taken a visitor who waits, the bot goes on with what it is sure of."""
        if plan.conversation.state is not State.WAITING:
            return None
        if choice is not None:
            return self._choose_while_waiting(plan, choice)
        considered = await self._consider(plan)
        return while_waiting(
            considered.understanding,
            considered.decision,
            awaiting=plan.before.awaiting,
            feeling=plan.before.feeling,
            takes_back=considered.takes_back,
        )

    def _choose_while_waiting(self, plan: TurnPlan, choice: Choice) -> Decision | None:
        if choice.name in ("help", "language", "change_language"):
            return self._decide_choice(plan, choice)
        if choice.name in ("leave_queue", "decline_human", "stop"):
            return SmallTalk("leave_queue", "choice")
        if choice.name == "answer" and self._articles.article(choice.text("article"), plan.reader) is not None:
            return Answer(choice.text("article"), 1.0, "chosen")
        return None

    def _decide_choice(self, plan: TurnPlan, choice: Choice) -> Decision | None:
        """What a tapped button or a command decides by itself; None where it is ordinary text after all."""
        if choice.name == "answer" and self._articles.article(choice.text("article"), plan.reader) is not None:
            others = [one for one in choice.texts("also") if self._articles.article(one, plan.reader) is not None]
            return Answer(choice.text("article"), 1.0, "chosen", together=tuple(others[: policy.MOST_TOGETHER - 1]))
        if choice.name == "helpful":
            return SmallTalk("helpful", "choice")
        if choice.name == "not_helpful":
            plan.feedback = "unhelpful"
            return policy.after_unhelpful(plan.state.unhelpful + 1)
        if choice.name in ("none_of_these", "ask_human", "handoff"):
            return HandOff("asked")
        if choice.name == NONE_FITS:
            return policy.after_unhelpful(plan.state.unhelpful + 1)
        if choice.name == OUT_OF_RANGE:
            return SmallTalk("choose_one", "choice", tuple(plan.before.choices))
        if choice.name == "language" and (tag := locale(choice.text("code"))) and primary(tag) in self._languages:
            plan.language = Spoken(primary(tag), "chosen")
            plan.state.variety = tag if tag != primary(tag) else plan.state.variety
            return SmallTalk("language_changed", "choice")
        if choice.name in ("complain", "help", "stop") or choice.name in SMALL_TALK:
            return SmallTalk(choice.name, "choice")
        return None

    async def _consider(self, plan: TurnPlan) -> Consideration:
        if plan.thought is not None:
            thought = await plan.thought
        else:
            async with self._database.read() as connection:
                troubles = await self.troubles(connection, plan.conversation, plan.before)
            message = plan.message
            thought = await self._think(plan.conversation, plan.before, message.text, message.created_at, troubles)
        plan.language, plan.consideration = thought.consideration.language, thought.consideration
        plan.state.troubles = thought.troubles
        return thought.consideration

    async def _think(
        self,
        conversation: Conversation,
        state: DialogueState,
        text: str,
        at: float,
        troubles: list[str],
        at_work: asyncio.Event | None = None,
    ) -> Thought:
        remembered = replace(
            NOTHING_BEFORE,
            unsure=state.unsure,
            clarified=state.clarified,
            unhelpful=state.unhelpful,
            awaiting=state.awaiting,
            repeated=state.repeated,
            shown=tuple(state.shown),
            troubles=frozenset() if state.came_back else frozenset(troubles),
        )
        considered = await self._reader.consider(
            text,
            spoken_in(conversation),
            remembered,
            state.question_at(at),
            None if at_work is None else at_work.set,
            reader_of(conversation),
        )
        return Thought(considered, troubles)
