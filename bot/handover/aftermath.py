"""What visitors leave behind: how they can be reached, and what they thought of the help."""

from collections.abc import Sequence
from typing import Any

from bot.conversations import Conversation, Draft, Message, State, store
from bot.handover.announcer import Announcer
from bot.handover.ground import Ground, HandoverError
from bot.incoming import clean
from handoff import contacts, ratings
from handoff.contacts import Contact
from handoff.ratings import DAY
from handoff.summary import european_digits

LONGEST_COMMENT = 2000


class Aftermath:
    """Contacts and ratings."""

    def __init__(self, ground: Ground, announcer: Announcer) -> None:
        self._ground = ground
        self._announcer = announcer

    async def leave_contact(self, conversation: Conversation, email: str, phone: str) -> Message:
        """Keep how the visitor can be reached; the thanks. Raises :class:`HandoverError` ``invalid_contact``."""
        given = Contact(contacts.read_email(clean(email)), contacts.read_phone(clean(phone)))
        voice, language = self._ground.voice, conversation.language
        if not given.shown or (email.strip() and not given.email) or (phone.strip() and not given.phone):
            raise HandoverError("invalid_contact", voice.phrase(language, "contact-invalid"))
        async with self._ground.database.write() as connection:
            await contacts.save(connection, conversation.id, given, self._ground.clock())
            thanks = self._ground.notice(conversation, voice.phrase(language, "contact-thanks", contact=given.shown))
            (said,) = await self._ground.say(connection, conversation, thanks)
        self._ground.on_outbox()
        await self._announcer.messages([said])
        await self._announcer.changed(conversation.id)
        return said

    async def rate(
        self, conversation: Conversation, *, csat: int | None, nps: int | None, comment: str | None
    ) -> dict[str, Any]:
        """Store what a visitor thought, once, and changes of it within a day. Raises :class:`HandoverError`."""
        async with self._ground.database.write() as connection:
            survey = (await ratings.newest(connection, [conversation.id])).get(conversation.id)
            if survey is None:
                raise HandoverError("nothing_to_rate", "A conversation can be rated when a colleague has closed it.")
            if csat is None and survey.csat is None:
                raise HandoverError("rating_incomplete", "Choose how satisfied you are, from 1 to 5.")
            written = None if comment is None else clean(comment)[:LONGEST_COMMENT]
            now = self._ground.clock()
            if not await ratings.answer(connection, survey, csat=csat, nps=nps, comment=written, now=now):
                raise HandoverError("rating_final", "Your answer has been counted and can no longer be changed.")
        await self._announcer.changed(conversation.id)
        stored = await self._survey(conversation.id)
        return {"csat": stored.csat, "nps": stored.nps, "comment": stored.comment}

    async def rate_in_words(
        self, channel: str, address: str, text: str, external_id: str | None
    ) -> tuple[Conversation, Sequence[Message]] | None:
        """Take a digit as the answer to a survey that was asked in a messaging app within a day.

        The conversation, with the visitor's message and the reply; None where the text is no answer to any survey.
        """
        number = _number(text)
        if number is None or channel not in self._ground.push_channels:
            return None
        now = self._ground.clock()
        async with self._ground.database.write() as connection:
            conversation = await store.newest_at(connection, channel, address)
            if conversation is None or conversation.state is not State.CLOSED:
                return None
            survey = (await ratings.newest(connection, [conversation.id])).get(conversation.id)
            if survey is None or now - survey.asked_at > DAY:
                return None
            language = conversation.language
            if survey.csat is None and 1 <= number <= 5:
                await ratings.answer(connection, survey, csat=number, now=now)
                reply = "survey-text-nps"
            elif survey.csat is not None and survey.nps is None and 0 <= number <= 10:
                await ratings.answer(connection, survey, nps=number, now=now)
                reply = "survey-thanks"
            else:
                return None
            (theirs,) = await store.append(
                connection, conversation.id, [Draft("visitor", text, language, external_id=external_id)], now=now
            )
            draft = Draft(
                "bot", self._ground.voice.phrase(language, reply), language, kind="notice", in_reply_to=theirs.id
            )
            said = [theirs, *await self._ground.say(connection, conversation, draft)]
        self._ground.on_outbox()
        await self._announcer.messages(said)
        await self._announcer.changed(conversation.id)
        return conversation, said

    async def _survey(self, conversation_id: str) -> ratings.Rating:
        async with self._ground.database.read() as connection:
            return (await ratings.newest(connection, [conversation_id]))[conversation_id]


def _number(text: str) -> int | None:
    digits = european_digits(text.strip().rstrip(".!。"))
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 2 else None
