"""Answers with live data: what an article wants to know is found or asked for, and what comes back is its answer.

It comes after the decision and changes it only where a detail was asked for. Outside of any transaction, since another
system is asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions.definition import Action, Asker, Failed, Found, Need, NothingFound, Use
from bot.actions.lacking import is_lacking
from bot.actions.live import LiveData, article_with
from bot.actions.needs import value_in, words_beside
from bot.conversations import Conversation, State, message_store
from bot.conversations.incoming import Choice
from bot.desk import known_attributes
from bot.dialogue.decisions import Answer, Clarify, Decision, HandOff, SmallTalk
from bot.dialogue.state import Asked
from bot.dialogue.turn import Articles, Asking, Live, TurnPlan
from bot.storage import Database
from knowledge_base.articles import Audience

#: So often a detail is asked for, and so many seconds later what comes is no answer to that any more.
MOST_TRIES, ASKED_WITHIN = 2, 24 * 3600.0
#: A detail in more words than this, beside what is sure to ask for something else, belongs to that.
FEW_WORDS = 4
#: The button of whoever cannot tell it.
WITHOUT_DETAIL = "without_detail"
#: What says nothing else to whoever was asked for a detail.
_NO_SUBJECT = frozenset(
    {"acknowledged", "affirm", "deny", "nothing_to_read", "not_helpful", "details", "chitchat", "complain"}
)


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known of a conversation: the article's action, the earlier messages, the newest first, what the site
    vouches for, and which detail was asked for last."""

    use: Use | None
    earlier: tuple[str, ...] = ()
    vouched: Mapping[str, str] | None = None
    asked: str | None = None


class LiveAnswers:
    """Works out a turn's answer with live data; ``data`` is None where nothing is ever looked up."""

    def __init__(self, *, database: Database, articles: Articles, data: LiveData | None) -> None:
        self._database = database
        self._articles = articles
        self._data = data

    async def look_up(self, plan: TurnPlan, choice: Choice | None, decision: Decision) -> Decision:
        """What is to be done in place of ``decision``, which is most often just that. What was found, and what has to
        be asked for, is noted in ``plan``."""
        asked, plan.state.asked = plan.before.asked, None
        plan.live = Live()
        if self._data is None or plan.conversation.state not in (State.BOT, State.WAITING):
            return decision
        if asked is not None and plan.message.created_at - asked.at <= ASKED_WITHIN:
            decision = await self._after_asking(self._data, plan, choice, decision, asked)
        else:
            asked = None
        if isinstance(decision, Answer) and not plan.live.settled:
            return await self._answer(self._data, plan, decision, asked)
        return decision

    async def _after_asking(
        self, data: LiveData, plan: TurnPlan, choice: Choice | None, decision: Decision, asked: Asked
    ) -> Decision:
        """The decision about what comes after a detail was asked for."""
        need = await self._need(data, asked, plan.reader)
        if need is None or (isinstance(decision, HandOff) and decision.reason != "not-sure"):
            return decision
        text = plan.message.text
        elsewhere = isinstance(decision, Answer) and decision.article_id != asked.article
        if value_in(need, text) is not None and not (elsewhere and words_beside(text) > FEW_WORDS):
            return Answer(asked.article, 1.0, "detail")
        if (choice is not None and choice.name == WITHOUT_DETAIL) or is_lacking(text, plan.code) or _denies(decision):
            plan.live = Live(note="detail-without", settled=True)
            return Answer(asked.article, 1.0, "without-detail")
        if _is_about_something_else(decision, asked):
            # It is answered, and what was asked for may still come.
            plan.state.asked = asked
            return decision
        return self._ask(plan, asked.article, need, tries=asked.tries + 1, why="detail-again")

    async def _answer(self, data: LiveData, plan: TurnPlan, decision: Answer, asked: Asked | None) -> Decision:
        """The answer of an article that says what is so at this moment, or the question for what it needs."""
        told = await self._told(data, plan, decision.article_id)
        article = self._articles.article(decision.article_id, plan.reader)
        if told.use is None or article is None:
            return decision
        action = told.use.action
        visitor_id, email = known_attributes.identity_of(plan.conversation)
        if action.identity == "vouched" and visitor_id is None and email is None:
            return decision
        details: dict[str, str] = {}
        for need in action.needs:
            if (value := _known(need, action, plan.message.text, told)) is not None:
                details[need.name] = value
                continue
            if plan.conversation.state is not State.BOT or _only_vouched(need, action):
                return decision
            return self._ask(plan, decision.article_id, need, tries=1, why="detail-question")
        asker = Asker(plan.conversation.id, plan.code, f"act_{plan.message.id}", visitor_id, email)
        match await data.look_up(action, details, asker):
            case Found() as found:
                live = article_with(article, told.use, found, plan.wording)
                plan.live = Live(note="live-failed") if live is None else Live(article=live)
            case NothingFound():
                return self._nothing(plan, decision, action, details, asked)
            case Failed():
                plan.live = Live(note="live-failed")
        return decision

    def _nothing(
        self, plan: TurnPlan, decision: Answer, action: Action, details: Mapping[str, str], asked: Asked | None
    ) -> Decision:
        """Nothing is known by what was written: it may have been mistyped once."""
        tries = asked.tries if asked is not None and asked.article == decision.article_id else 1
        written = [one for one in action.needs if value_in(one, plan.message.text) is not None]
        if written and plan.conversation.state is State.BOT:
            need = written[-1]
            asking = self._ask(plan, decision.article_id, need, tries + 1, "detail-not-found", details[need.name])
            if isinstance(asking, Clarify):
                return asking
        plan.live = Live(note="live-nothing")
        return decision

    def _ask(
        self, plan: TurnPlan, article_id: str, need: Need, tries: int, why: str, value: str | None = None
    ) -> Decision:
        """Ask for a detail the ``tries``-th time; after the last one the article's own text has to do."""
        if tries > MOST_TRIES:
            plan.live = Live(note="detail-without", settled=True)
            return Answer(article_id, 1.0, "without-detail")
        plan.state.asked = Asked(article_id, need.name, tries, plan.message.created_at)
        plan.live = Live(asking=Asking(need, why, value), settled=True)
        return Clarify((article_id,), "detail")

    async def _need(self, data: LiveData, asked: Asked, reader: Audience) -> Need | None:
        """What was asked for; None where the article or its action is gone, or needs it no more."""
        async with self._database.read() as connection:
            use = await data.use(connection, asked.article)
        if use is None or self._articles.article(asked.article, reader) is None:
            return None
        return next((one for one in use.action.needs if one.name == asked.need), None)

    async def _told(self, data: LiveData, plan: TurnPlan, article_id: str) -> _Told:
        async with self._database.read() as connection:
            use = await data.use(connection, article_id)
            if use is None:
                return _Told(None)
            messages = await message_store.of_conversation(connection, plan.conversation.id)
            vouched = await _vouched(connection, plan.conversation)
        earlier = [one.text for one in reversed(messages) if one.author == "visitor" and one.id != plan.message.id]
        # What was asked for is not taken from further back: it was not there, or led to nothing.
        asked = None if plan.before.asked is None else plan.before.asked.need
        return _Told(use, tuple(earlier), vouched, asked)


def _known(need: Need, action: Action, text: str, told: _Told) -> str | None:
    """A detail: what the site vouches for where that has to be, else what was just written, what the site vouches for,
    or what was written before."""
    named = (told.vouched or {}).get(need.attribute or "", "")
    if _only_vouched(need, action):
        return value_in(need, named)
    earlier = () if need.name == told.asked else told.earlier
    return next((value for one in (text, named, *earlier) if (value := value_in(need, one)) is not None), None)


def _only_vouched(need: Need, action: Action) -> bool:
    """Whether what a visitor writes is not enough: of others one may know the e-mail address, too."""
    return action.identity == "vouched" and need.attribute is not None


def _denies(decision: Decision) -> bool:
    return isinstance(decision, SmallTalk) and decision.topic == "deny"


def _is_about_something_else(decision: Decision, asked: Asked) -> bool:
    """Whether a message without the detail is about another matter than the one that it was asked for."""
    match decision:
        case Answer():
            return decision.article_id != asked.article
        case Clarify():
            return bool(decision.articles) and decision.articles[0] != asked.article
        case SmallTalk():
            return decision.topic not in _NO_SUBJECT
    return False


async def _vouched(connection: AsyncConnection, conversation: Conversation) -> dict[str, str]:
    """What is known of a visitor by more than a page's word, by attribute.

    Whom a page says that they are decides whose attributes are read, so those of a visitor count where a page names
    nobody; what belongs to the conversation was written into it.
    """
    known = await known_attributes.of(connection, conversation)
    visitor_id, email = known_attributes.identity_of(conversation)
    # An id decides before an e-mail address.
    claimed = (visitor_id or email) != (conversation.visitor_id or conversation.email)
    values = {
        one.definition.key: one.value
        for one in known
        if one.value is not None and one.source != "page" and not (claimed and one.definition.owner == "visitor")
    }
    return values | {name: value for name, value in (("visitor_id", visitor_id), ("email", email)) if value is not None}
