"""What visitors thought of the help, answered on their page or, where a channel has none, in words."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, State, conversation_store, message_store
from bot.conversations.incoming import clean
from bot.desk.context import PAGES, DeskContext, DeskError
from bot.desk.notifications import Notifications
from handoff import ratings
from handoff.ratings import DAY, Rating
from handoff.summary import european_digits

LONGEST_COMMENT = 2000
#: What is written so many seconds after the last answer is the survey's comment.
COMMENT_WITHIN = 3600.0

#: What is said after the answer to each question of a survey in words.
_NEXT = {"csat": "survey-text-nps", "nps": "survey-text-comment", "comment": "survey-thanks"}

#: Says of a text whether it is a remark about a conversation, rather than a question or a wish.
IsRemark = Callable[[Conversation], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class _Asked:
    """The question that a visitor was asked last about a conversation: csat, nps or comment."""

    conversation: Conversation
    survey: Rating
    question: Literal["csat", "nps", "comment"]


class Survey:
    """Takes visitors' answers."""

    def __init__(self, context: DeskContext, *, notifications: Notifications) -> None:
        self._context = context
        self._notifications = notifications

    async def rate(
        self, conversation: Conversation, *, csat: int | None, nps: int | None, comment: str | None
    ) -> dict[str, Any]:
        """Store what a visitor thought, once, and changes of it within a day. Raises :class:`DeskError`."""
        async with self._context.database.write() as connection:
            survey = (await ratings.newest(connection, [conversation.id])).get(conversation.id)
            if survey is None:
                raise DeskError("nothing_to_rate", "A conversation can be rated when a colleague has closed it.")
            if csat is None and survey.csat is None:
                raise DeskError("rating_incomplete", "Choose how satisfied you are, from 1 to 5.")
            written = None if comment is None else clean(comment)[:LONGEST_COMMENT]
            now = self._context.clock()
            if not await ratings.answer(connection, survey, csat=csat, nps=nps, comment=written, now=now):
                raise DeskError("rating_final", "Your answer has been counted and can no longer be changed.")
        await self._notifications.changed(conversation.id)
        stored = await self._survey(conversation.id)
        return {"csat": stored.csat, "nps": stored.nps, "comment": stored.comment}

    async def rate_in_words(
        self, channel: str, address: str, text: str, external_id: str | None, is_remark: IsRemark
    ) -> tuple[Conversation, Sequence[Message]] | None:
        """Take a message as the answer to the survey that was asked in words, on a channel without pages.

        Numbers answer the two questions for a day. What is written right after them is the comment, if ``is_remark``
        says so of it in the conversation that was closed. The conversation, with the visitor's message and the reply;
        None where the text is no answer to any survey.
        """
        if channel == PAGES:
            return None
        async with self._context.database.read() as connection:
            asked = await self._asked(connection, channel, address)
        answer = None if asked is None else _answer(asked, text)
        if asked is None or answer is None or ("comment" in answer and not await is_remark(asked.conversation)):
            return None
        async with self._context.database.write() as connection:
            await conversation_store.get(connection, asked.conversation.id, lock=True)
            # Meanwhile it may have been answered.
            asked = await self._asked(connection, channel, address)
            if asked is None or _answer(asked, text) != answer:
                return None
            conversation, language, now = asked.conversation, asked.conversation.language, self._context.clock()
            await ratings.answer(connection, asked.survey, **answer, now=now)
            (theirs,) = await message_store.append(
                connection, conversation.id, [Draft("visitor", text, language, external_id=external_id)], now=now
            )
            reply = self._context.texts.phrase(conversation.wording, _NEXT[asked.question])
            draft = Draft("bot", reply, language, kind="notice", in_reply_to=theirs.id)
            said = [theirs, *await self._context.say(connection, conversation, draft)]
            await conversation_store.change(connection, conversation.id, pulled_sequence=said[-1].sequence)
        self._context.on_outbox()
        await self._notifications.messages(said)
        await self._notifications.changed(conversation.id)
        return conversation, said

    async def _asked(self, connection: AsyncConnection, channel: str, address: str) -> _Asked | None:
        """The question of a survey that an address has read and not answered yet."""
        last = await conversation_store.last_at(connection, channel, address)
        conversation = next((one for one in last if one.state is State.CLOSED), None)
        newer = next((one for one in last if one.state is not State.CLOSED), None)
        if conversation is None or (newer is not None and newer.state is not State.BOT):
            # Who waits for a person, or talks with one, says it to them.
            return None
        now = self._context.clock()
        survey = (await ratings.newest(connection, [conversation.id])).get(conversation.id)
        if survey is None or now - survey.asked_at > DAY:
            return None
        if channel not in self._context.push_channels and conversation.pulled_sequence < conversation.last_sequence:
            return None
        if survey.csat is None:
            return _Asked(conversation, survey, "csat")
        if survey.nps is None:
            return _Asked(conversation, survey, "nps")
        # Later, or after anything else, a text is about something else.
        at_once = now - conversation.updated_at <= COMMENT_WITHIN
        if survey.comment is None and at_once and (newer is None or newer.updated_at <= conversation.updated_at):
            return _Asked(conversation, survey, "comment")
        return None

    async def _survey(self, conversation_id: str) -> Rating:
        async with self._context.database.read() as connection:
            return (await ratings.newest(connection, [conversation_id]))[conversation_id]


def _answer(asked: _Asked, text: str) -> dict[str, Any] | None:
    """What ``text`` answers to the question of a survey; None where it is no answer to it."""
    if asked.question == "comment":
        return {"comment": text[:LONGEST_COMMENT]}
    number = _number(text)
    least, most = (1, 5) if asked.question == "csat" else (0, 10)
    return None if number is None or not least <= number <= most else {asked.question: number}


def _number(text: str) -> int | None:
    digits = european_digits(text.strip().rstrip(".!。"))
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 2 else None
