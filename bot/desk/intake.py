"""From the bot into the queue, and out of it again at the visitor's wish. Inside the dialogue's transaction."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, State, conversation_store, search_log_store
from bot.desk import queue_snapshot, repeat_contact
from bot.desk.context import DeskContext
from handoff import audit, contacts, ticket_queue, tickets
from handoff.routing import priority_of


class Intake:
    """Opens tickets and ends those that nobody has taken."""

    def __init__(self, context: DeskContext) -> None:
        self._context = context

    async def open(
        self,
        connection: AsyncConnection,
        conversation: Conversation,
        *,
        reason: str,
        emotion: str,
        turn: int,
        article: str | None = None,
    ) -> Draft:
        """Put a conversation in the queue; the acknowledgement for the visitor.

        ``article`` is the one that the conversation is about; without it, the one that the bot last found.
        """
        now = self._context.clock()
        staff = await self._context.staff_directory.read(connection)
        article = article or await search_log_store.last_article(connection, conversation.id)
        repeated = reason == "came-back" or await repeat_contact.has_come_back(connection, conversation, article, now)
        if repeated and reason != "upset":
            reason = "came-back"
        vip = conversation.attributes.get("vip") is True
        team = staff.team_named(conversation.attributes.get("team"))
        team_id = team.id if team else None
        is_open = staff.hours(team_id).is_open(now)
        await tickets.open_ticket(
            connection,
            conversation.id,
            reason=reason,
            emotion=emotion,
            language=conversation.language,
            priority=priority_of(emotion, repeated=repeated, vip=vip),
            now=now,
            team_id=team_id,
            skills=_skills(conversation),
            repeated=repeated,
            vip=vip,
            after_hours=not is_open,
            article_id=article,
        )
        await conversation_store.move(connection, conversation.id, sources=[State.BOT], target=State.WAITING, now=now)
        await audit.record(connection, "opened", now=now, conversation_id=conversation.id, reason=reason)
        queue = await queue_snapshot.read(self._context, connection)
        place, minutes = queue.place(conversation.id), queue.minutes(conversation.id)
        assert place is not None
        told_until = now + minutes * 60 if is_open and minutes is not None else None
        await ticket_queue.note_told(connection, conversation.id, place, told_until)
        text = self._context.texts.acknowledge(
            conversation,
            reason=reason,
            emotion=emotion,
            place=place,
            minutes=minutes,
            agents_present=len(queue.agents(team_id)),
            turn=turn,
            closed=not is_open,
            back=None if is_open else queue.back_text(conversation, team_id),
            ask_contact=not is_open and not await self._can_be_reached(connection, conversation),
        )
        return Draft("bot", text, conversation.language, kind="acknowledgement")

    async def leave_queue(self, connection: AsyncConnection, conversation: Conversation) -> Draft | None:
        """Take a waiting conversation back to the bot at the visitor's wish; None where it does not wait."""
        now = self._context.clock()
        if not await conversation_store.move(
            connection, conversation.id, sources=[State.WAITING], target=State.BOT, now=now
        ):
            return None
        await tickets.end(connection, conversation.id, status="left", now=now)
        await audit.record(connection, "left", now=now, conversation_id=conversation.id)
        return self._context.notice(conversation, self._context.texts.script(conversation.language, "left-queue"))

    def still_waiting(self, language: str) -> Draft:
        """What a visitor who writes while waiting is told."""
        return Draft("bot", self._context.texts.script(language, "still-waiting"), language, kind="notice")

    async def _can_be_reached(self, connection: AsyncConnection, conversation: Conversation) -> bool:
        """Whether an answer finds the visitor when they have gone."""
        if conversation.channel in self._context.push_channels or conversation.email is not None:
            return True
        return conversation.id in await contacts.of_conversations(connection, [conversation.id])


def _skills(conversation: Conversation) -> list[str]:
    """The skills that the site says the visitor needs: ``"skills": ["billing"]`` among the attributes."""
    wanted = conversation.attributes.get("skills")
    if not isinstance(wanted, list):
        return []
    return list(dict.fromkeys(one.strip().casefold()[:50] for one in wanted if isinstance(one, str) and one.strip()))[
        :10
    ]
