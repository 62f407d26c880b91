"""From a decision to the bot's messages, inside the transaction that stores them."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Draft, State, Translated, message_store
from bot.desk import Desk
from bot.dialogue import policy
from bot.dialogue.decisions import STILL_WANTED, Answer, Clarify, Decision, HandOff, SmallTalk
from bot.dialogue.queue_talk import OF_THE_QUEUE, say_of_the_queue
from bot.dialogue.small_talk import OFFERS_PERSON, after_step, small_talk_draft
from bot.dialogue.turn import Articles, Live, TurnPlan, kind_of
from bot.dialogue.weighing import HEDGE_AT
from bot.dialogue.wording import Wording
from bot.nlu import Scored
from bot.translation.interpreter import Interpreter, Rendering
from knowledge_base import chinese
from knowledge_base.articles import Article
from knowledge_base.locales import primary

_CALM = Scored("calm", 1.0)


class Replies:
    """Puts a turn's messages together, and notes in its plan what the next turn has to know of them."""

    def __init__(
        self,
        *,
        articles: Articles,
        wording: Wording,
        desk: Desk,
        languages: Sequence[str],
        interpreter: Interpreter,
    ) -> None:
        self._articles = articles
        self._wording = wording
        self._desk = desk
        self._languages = languages
        self._interpreter = interpreter

    def to_nothing(self, wording: str) -> Draft:
        """The reply to an empty message."""
        return self._wording.say(wording, "empty-message")

    async def render(self, plan: TurnPlan, decision: Decision) -> dict[str, Rendering]:
        """What the reply takes from articles, in the visitor's language where articles lack it; by article.

        Outside of any transaction: an engine may take seconds.
        """
        await self._prepare(plan, decision)
        if not self._interpreter.active:
            return {}
        texts: dict[str, tuple[str, str]] = {}
        shown = policy.shown(decision)
        # What was looked up is not kept, and the memory of translations would keep it.
        if (
            shown is not None
            and plan.live.article is None
            and (article := self._articles.article(shown, plan.reader)) is not None
        ):
            again = plan.before.answered == article.id
            texts[article.id] = self._wording.text_of(plan.wording, article, again=again, excerpt=plan.excerpt)
        if isinstance(decision, Answer) and len(together := self._together(plan, decision)) > 1:
            # In place of the first one's whole answer.
            texts |= {
                one.id: self._wording.one_of_several(plan.wording, one, plan.beside.get(one.id)) for one in together
            }
        if isinstance(decision, SmallTalk) and decision.topic == "next_step":
            if plan.excerpt is not None:
                texts |= {
                    one.id: self._wording.rest_of(plan.wording, one, plan.excerpt)
                    for one in self._offered(plan, decision)
                }
        elif isinstance(decision, Answer | Clarify | SmallTalk):
            for article in self._offered(plan, decision):
                variant = article.variant(plan.wording)
                texts[article.id] = variant.question, primary(variant.language)
        foreign = {one: given for one, given in texts.items() if given[1] != plan.code}
        made = await asyncio.gather(*(self._interpreter.translated(*given, plan.code) for given in foreign.values()))
        return dict(zip(foreign, made, strict=True))

    async def _prepare(self, plan: TurnPlan, decision: Decision) -> None:
        """Have the tables in memory that articles are put into the visitor's characters with, where any is to be."""
        shown = policy.shown(decision)
        offered = self._offered(plan, decision) if isinstance(decision, Answer | Clarify | SmallTalk) else []
        offered += self._together(plan, decision) if isinstance(decision, Answer) else []
        named = [] if shown is None else [self._articles.article(shown, plan.reader)]
        read = {one.variant(plan.wording).language for one in (*offered, *named) if one is not None}
        if any(chinese.is_other(language, plan.wording) for language in read):
            await asyncio.to_thread(chinese.prepare, plan.wording)

    async def write(self, connection: AsyncConnection, plan: TurnPlan, decision: Decision) -> str:
        """Carry ``decision`` out: its messages, and what they change. What became of it, as the outcome calls it."""
        plan.state.clarified, plan.state.awaiting, plan.state.choices = False, None, []
        if plan.consideration is not None and plan.consideration.foreign and not plan.state.told_languages:
            plan.state.told_languages = True
            plan.drafts.append(self._wording.languages(plan.wording))
        if isinstance(decision, HandOff) and decision.feeling is not None:
            plan.state.feeling = decision.feeling
        match decision:
            case Answer():
                self._note_question(plan, decision)
                return self._answer(plan, decision)
            case Clarify():
                self._note_question(plan, decision)
                self._clarify(plan, decision)
            case HandOff() if plan.conversation.state is State.WAITING:
                plan.drafts.append(
                    await self._desk.intake.put_first(connection, plan.conversation, decision.feeling, plan.state.turn)
                )
            case HandOff():
                await self._hand_off(connection, plan, decision)
            case SmallTalk():
                await self._small_talk(connection, plan, decision)
        return kind_of(decision)

    async def while_with_people(self, connection: AsyncConnection, plan: TurnPlan) -> None:
        """A visitor who writes while waiting is told once that it has arrived; a person's conversation is theirs."""
        if plan.conversation.state in (State.AGENT, State.WAITING):
            await self._desk.visitor_wrote(connection, plan.conversation.id)
        if plan.conversation.state is not State.WAITING:
            return
        reply = await self._desk.intake.still_waiting(connection, plan.conversation, plan.wording)
        last = await message_store.last(connection, plan.conversation.id, "bot")
        if last is None or last.text != reply.text:
            plan.drafts.append(reply)

    def _note_question(self, plan: TurnPlan, decision: Answer | Clarify) -> None:
        """Keep what this turn was about, for messages that go on from it."""
        question, considered = plan.state.question, plan.consideration
        if plan.before.asked is not None and decision.reason in ("detail", "without-detail"):
            # What was asked before stands: "10293" by itself is no question.
            plan.state.note_question(question, plan.message.created_at)
            return
        if considered is not None:
            question = considered.asked
        elif isinstance(decision, Answer):
            # Tapped: the article's own words say best what is meant.
            article = self._articles.article(decision.article_id, plan.reader)
            question = article.variant(plan.wording).question if article else ""
        plan.state.note_question(question, plan.message.created_at)

    def _answer(self, plan: TurnPlan, decision: Answer) -> str:
        article = plan.live.article or self._articles.article(decision.article_id, plan.reader)
        if article is None:
            # Withdrawn in this very moment.
            plan.drafts.append(self._wording.clarify(plan.wording, (), plan.state.turn))
            return "clarify"
        if plan.conversation.state is State.WAITING:
            self._show_meanwhile(plan, article)
            plan.drafts.append(self._wording.still_wanted(plan.wording))
            plan.state.awaiting = STILL_WANTED
            return kind_of(decision)
        also, together = self._offered(plan, decision), self._together(plan, decision)
        if len(together) > 1 and plan.live == Live():
            plan.drafts += self._wording.answers(
                plan.wording,
                together,
                emotion=_felt(plan),
                turn=plan.state.turn,
                translated={one: made for one, given in plan.renderings.items() if (made := _made(given)) is not None},
                excerpts=plan.beside,
                also=also,
                titles=_titles(plan.renderings),
            )
            for one in reversed(together):
                plan.state.note_shown(one.id)
            plan.state.awaiting, plan.state.choices = "helpful", [one.id for one in also]
        else:
            self._show(plan, article, also)
        plan.state.unsure = 0
        return kind_of(decision)

    def _together(self, plan: TurnPlan, decision: Answer) -> list[Article]:
        """The articles that are answered from at once, but for those withdrawn meanwhile."""
        named = (self._articles.article(one, plan.reader) for one in decision.articles)
        return [found for found in named if found is not None]

    def _show_meanwhile(self, plan: TurnPlan, article: Article) -> None:
        """The answer of ``article`` for somebody who waits for a person."""
        again, made = _again(plan, article), _made(plan.renderings.get(article.id))
        plan.drafts += self._wording.meanwhile(
            plan.wording, article, again=again, translated=made, excerpt=plan.excerpt
        )
        plan.state.note_shown(article.id)

    def _show(self, plan: TurnPlan, article: Article, also: list[Article], *, hedged: bool = False) -> None:
        """The answer of ``article``, which ``also`` are offered beside."""
        plan.drafts += self._wording.answer(
            plan.wording,
            article,
            emotion=_felt(plan),
            again=_again(plan, article),
            excerpt=plan.excerpt,
            turn=plan.state.turn,
            translated=_made(plan.renderings.get(article.id)),
            also=also,
            titles=_titles(plan.renderings),
            hedged=hedged,
            note=plan.live.note,
        )
        plan.state.note_shown(article.id)
        plan.state.awaiting, plan.state.choices = "helpful", [one.id for one in also]

    def _offered(self, plan: TurnPlan, decision: Answer | Clarify | SmallTalk) -> list[Article]:
        """The articles that a reply names for the visitor to choose from, but for those withdrawn meanwhile."""
        names = decision.also if isinstance(decision, Answer) else decision.articles
        return [found for one in names if (found := self._articles.article(one, plan.reader)) is not None]

    def _clarify(self, plan: TurnPlan, decision: Clarify) -> None:
        articles = self._offered(plan, decision)
        if plan.live.asking is not None:
            plan.drafts.append(self._wording.ask(plan.wording, plan.live.asking))
            return
        if decision.reason == "one-likely" and articles:
            self._show(plan, articles[0], articles[1:], hedged=True)
            return
        plan.drafts.append(self._wording.clarify(plan.wording, articles, plan.state.turn, _titles(plan.renderings)))
        plan.state.unsure += 1
        plan.state.clarified, plan.state.choices = bool(articles), [one.id for one in articles]
        plan.state.awaiting = None if articles else "person"

    async def _hand_off(self, connection: AsyncConnection, plan: TurnPlan, decision: HandOff) -> None:
        emotion = plan.consideration.understanding.emotion.name if plan.consideration else "calm"
        # The queue and the acknowledgement go by the language that this very message is in.
        speaking = replace(plan.conversation, language=plan.code, locale=plan.locale)
        about = plan.consideration.matches[:1] if plan.consideration else ()
        plan.drafts.append(
            await self._desk.intake.open(
                connection,
                speaking,
                reason=decision.reason,
                emotion=emotion,
                turn=plan.state.turn,
                article=next((one.article_id for one in about if one.confidence >= HEDGE_AT), None),
                feeling=decision.feeling,
            )
        )
        named = decision.article
        if named is not None and (article := self._articles.article(named, plan.reader)) is not None:
            self._show_meanwhile(plan, article)
        plan.state.came_back |= decision.reason == "came-back"
        plan.target = await self._desk.intake.target(connection, speaking)
        plan.state.unsure, plan.state.unhelpful = 0, 0

    async def _small_talk(self, connection: AsyncConnection, plan: TurnPlan, decision: SmallTalk) -> None:
        topic, state = decision.topic, plan.state
        if topic in OF_THE_QUEUE:
            await say_of_the_queue(self._desk, connection, plan, decision)
            return
        if topic == "next_step":
            found = self._offered(plan, decision)
            made = _made(plan.renderings.get(found[0].id)) if found else None
            after_step(self._wording, plan, found, made)
            return
        if topic == "helpful" or (topic == "thank" and decision.reason == "feedback"):
            plan.feedback = "helpful"
        if topic == "not_helpful":
            plan.feedback = "unhelpful"
            state.unhelpful += 1
        state.unsure = state.unsure + 1 if topic == "complain" else 0
        articles = self._offered(plan, decision)
        if articles:
            titles = _titles(plan.renderings)
            plan.drafts.append(self._wording.choices(plan.wording, "choose-one", articles, titles))
            state.choices = [one.id for one in articles]
            return
        plan.drafts.append(small_talk_draft(self._wording, plan, decision))
        state.awaiting = "person" if topic in OFFERS_PERSON else None


def _felt(plan: TurnPlan) -> str | None:
    """The emotion that is acknowledged before an answer, if any."""
    emotion = plan.consideration.understanding.emotion if plan.consideration else _CALM
    return emotion.name if emotion.name != "calm" and emotion.confidence >= policy.EMOTION_AT else None


def _again(plan: TurnPlan, article: Article) -> bool:
    """Whether an answer is only repeated: what was looked up may have changed, and whoever was promised the article's
    own text gets all of it."""
    return plan.before.answered == article.id and plan.live == Live()


def _made(rendering: Rendering | None) -> Translated | None:
    return rendering.made if rendering is not None else None


def _titles(renderings: Mapping[str, Rendering]) -> dict[str, str]:
    """Questions of articles that lack the visitor's language, in it, by article."""
    return {one: made.text for one, given in renderings.items() if (made := _made(given)) is not None}
