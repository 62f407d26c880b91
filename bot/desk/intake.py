"""From the bot into the queue, and out of it again at the visitor's wish. Inside the dialogue's transaction."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, State, conversation_store, search_log_store
from bot.desk import clock_keeping, queue_snapshot, repeat_contact
from bot.desk.assignment import hand_over
from bot.desk.context import DeskContext
from handoff import audit, contacts, ticket_queue, tickets
from handoff.routing import FIRST, comes_first, priority_of
from handoff.situation import Situation
from knowledge_base.locales import primary


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
        feeling: str | None = None,
    ) -> Draft:
        """Put a conversation in the queue; the acknowledgement for the visitor.

        ``article`` is the one that the conversation is about; without it, the one that the bot last found. Whoever
        feels ``despair`` or ``grief``, is in an ``emergency`` or has something ``compromised`` comes before all others,
        and is told nothing of places and times.
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
            priority=priority_of(emotion, repeated=repeated, vip=vip) if feeling is None else FIRST,
            now=now,
            team_id=team_id,
            skills=_skills(conversation),
            repeated=repeated,
            vip=vip,
            after_hours=not is_open,
            article_id=article,
        )
        if staff.has_targets:
            await clock_keeping.keep(self._context, connection, conversation.id)
        await conversation_store.move(connection, conversation.id, sources=[State.BOT], target=State.WAITING, now=now)
        await audit.record(connection, "opened", now=now, conversation_id=conversation.id, reason=reason)
        if (holder := self._context.holders.of(staff, conversation.channel)) is not None:
            await hand_over(self._context, connection, conversation.id, holder)
            text = self._told_elsewhere(conversation, reason, emotion, feeling, turn)
            return Draft("bot", text, conversation.language, kind="acknowledgement")
        text = await self._told(connection, conversation, reason, emotion, feeling, turn, team_id)
        return Draft("bot", text, conversation.language, kind="acknowledgement")

    async def target(self, connection: AsyncConnection, conversation: Conversation) -> State:
        """Where a conversation is when it was handed over: in the queue, or with people in another system."""
        staff = await self._context.staff_directory.read(connection)
        return State.WAITING if self._context.holders.of(staff, conversation.channel) is None else State.AGENT

    def _told_elsewhere(
        self, conversation: Conversation, reason: str, emotion: str, feeling: str | None, turn: int
    ) -> str:
        """What a visitor is told who waits in another system: nobody knows here for how long."""
        now = Situation(reason=reason, emotion=emotion, place=None, minutes=None, agents_present=0)
        if feeling is not None:
            return self._context.texts.comfort(conversation, feeling, now, turn=turn)
        return self._context.texts.acknowledge(conversation, now, turn=turn, ask_contact=False)

    async def _told(
        self,
        connection: AsyncConnection,
        conversation: Conversation,
        reason: str,
        emotion: str,
        feeling: str | None,
        turn: int,
        team_id: int | None,
    ) -> str:
        """What a visitor who is in the queue now is told; that is noted, so that they hear when it changes."""
        queue = await queue_snapshot.read(self._context, connection)
        now = queue.situation(conversation, team_id, reason=reason, emotion=emotion)
        assert now.place is not None
        told_until = queue.now + now.minutes * 60 if now.minutes is not None else None
        await ticket_queue.note_told(connection, conversation.id, now.place, told_until)
        ask_contact = now.closed and not await self._can_be_reached(connection, conversation)
        if feeling is not None:
            return self._context.texts.comfort(conversation, feeling, now, turn=turn, ask_contact=ask_contact)
        return self._context.texts.acknowledge(conversation, now, turn=turn, ask_contact=ask_contact)

    async def put_first(
        self, connection: AsyncConnection, conversation: Conversation, feeling: str | None, turn: int
    ) -> Draft:
        """Let a waiting conversation come before all others, for what its visitor feels or is in."""
        await tickets.put_first(connection, conversation.id, FIRST)
        await clock_keeping.keep(self._context, connection, conversation.id)
        queue = await queue_snapshot.read(self._context, connection)
        found = queue.find(conversation.id)
        now = queue.situation(conversation, found.waiting.team if found else None)
        text = self._context.texts.comfort(conversation, feeling or "despair", now, turn=turn)
        return Draft("bot", text, conversation.language, kind="acknowledgement")

    async def place(self, connection: AsyncConnection, conversation: Conversation, language: str) -> Draft | None:
        """Where a waiting conversation stands, and how long it will take; None where it does not wait."""
        queue = await queue_snapshot.read(self._context, connection)
        found = queue.find(conversation.id)
        if found is None:
            return None
        text = self._context.texts.standing(language, queue.situation(conversation, found.waiting.team))
        return Draft("bot", text, primary(language), kind="notice")

    async def leave_queue(
        self, connection: AsyncConnection, conversation: Conversation, *, solved: bool = False
    ) -> Draft | None:
        """Take a waiting conversation back to the bot at the visitor's wish; None where it does not wait.

        ``solved`` says that it has settled itself.
        """
        now = self._context.clock()
        if not await conversation_store.move(
            connection, conversation.id, sources=[State.WAITING], target=State.BOT, now=now
        ):
            return None
        await tickets.end(connection, conversation.id, status="left", now=now)
        await clock_keeping.keep(self._context, connection, conversation.id)
        await audit.record(connection, "left", now=now, conversation_id=conversation.id)
        return self._context.notice(
            conversation,
            self._context.texts.script(conversation.wording, "left-queue-solved" if solved else "left-queue"),
        )

    async def still_waiting(self, connection: AsyncConnection, conversation: Conversation, language: str) -> Draft:
        """What a visitor who writes while waiting is told."""
        ticket = await tickets.current(connection, conversation.id)
        is_first = ticket is not None and comes_first(ticket.priority)
        text = self._context.texts.script(language, "still-waiting-first" if is_first else "still-waiting")
        return Draft("bot", text, primary(language), kind="notice")

    def misread(self, language: str) -> Draft:
        """What somebody is told who was taken for being in despair, and is not."""
        return Draft("bot", self._context.texts.script(language, "misread"), primary(language), kind="notice")

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
