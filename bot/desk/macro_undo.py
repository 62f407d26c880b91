"""A macro undone as a whole: all that it did to a conversation is taken back in one transaction, or nothing is."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Message, State, conversation_store, message_store, search_store
from bot.conversations.model import ERASED
from bot.desk import clock_keeping, known_attributes, telling
from bot.desk.context import DeskContext, DeskError
from bot.desk.dispatch import Dispatcher
from bot.desk.notifications import Notifications
from bot.desk.undoing import GRACE
from handoff import attributes, audit, macro_runs, notes, ratings, tags, tickets
from handoff.agents import Agent
from handoff.attributes import Written
from handoff.macro_runs import Run

#: Seconds for which a macro can be undone that has told the visitor nothing.
UNTOLD = 600.0

#: What of a ticket tells whether anybody has done something about it since.
_HELD = ("id", "status", "agent_id", "team_id", "ended_at", "offered_to", "holder_replied_at", "snoozed_until")
#: What of a ticket a macro may have changed.
_CHANGED = (
    *("status", "agent_id", "team_id", "priority", "taken_at", "first_reply_at", "holder_replied_at", "ended_at"),
    *("snoozed_until", "woken", "resolution", "offered_to", "offered_at", "declined", "follow_up_at", "kept_until"),
    "pauses",
)


async def standing(connection: AsyncConnection, conversation: Conversation) -> dict[str, Any]:
    """How a conversation stands, as it is kept with a run."""
    ticket = (await tickets.newest(connection, [conversation.id])).get(conversation.id)
    row = None if ticket is None else asdict(ticket)
    if row is not None:
        row["declined"], row["skills"] = list(row["declined"]), list(row["skills"])
    found = await tags.of_conversations(connection, [conversation.id])
    subjects = [await known_attributes.subject_of(connection, conversation, one) for one in ("conversation", "visitor")]
    written = await attributes.written(connection, subjects)
    return {
        "state": str(conversation.state),
        "sequence": conversation.last_sequence,
        "ticket": row,
        "tags": found.get(conversation.id, []),
        "attributes": [asdict(written[one]) for one in sorted(written)],
    }


@dataclass(frozen=True, slots=True)
class _Undone:
    """What was taken back: messages, notes, and who had been told of it."""

    messages: list[int]
    notes: list[int]
    told: list[int]


class MacroUndo:
    """Takes back what an agent has just run. Raises :class:`DeskError` where that cannot be, and changes nothing."""

    def __init__(self, context: DeskContext, *, dispatcher: Dispatcher, notifications: Notifications) -> None:
        self._context = context
        self._dispatcher = dispatcher
        self._notifications = notifications

    def seconds(self, run_before: Mapping[str, Any], run_after: Mapping[str, Any]) -> float:
        """For how many seconds a page offers to undo a run; 0 is not at all."""
        return self._context.rules.undo_seconds if run_after["sequence"] > run_before["sequence"] else UNTOLD

    async def undo(self, conversation_id: str, agent: Agent, run: str) -> dict[str, Any]:
        """Let a conversation be as it was before ``agent`` ran a macro; its new summary."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            found = await macro_runs.find(connection, agent.id, run, conversation_id)
            if found is None or found.steps is None or found.after is None or found.ended_at is None:
                raise DeskError("unknown_run", "There is nothing of yours to undo here; look at it again.")
            gone = _Undone([], [], [])
            if found.undone_at is None:
                self._check_time(found, now)
                gone = await self._take_back(connection, conversation, found, agent, now)
        await self._notifications.withdrawn(conversation_id, gone.messages)
        for note_id in gone.notes:
            await self._notifications.to_desk(
                {"type": "note_withdrawn", "conversation": conversation_id, "note": note_id}
            )
        staff = await self._staff()
        for one in gone.told:
            if one in staff:
                await telling.seen(self._context, staff[one], conversation_id)
        return await self._dispatcher.after_action(conversation_id, ())

    def _check_time(self, found: Run, now: float) -> None:
        assert found.after is not None
        assert found.ended_at is not None
        seconds = self.seconds(found.before, found.after)
        if not seconds or not 0 <= now - found.ended_at <= seconds + GRACE:
            raise _too_late()

    async def _take_back(
        self, connection: AsyncConnection, conversation: Conversation, found: Run, agent: Agent, now: float
    ) -> _Undone:
        before, after, steps = found.before, found.after or {}, found.steps or ()
        current = await standing(connection, conversation)
        if _held(current["ticket"]) != _held(after["ticket"]) or current["state"] != after["state"]:
            raise DeskError("changed_meanwhile", "Somebody has gone on with it since; look at it again.")
        if current["state"] == State.CLOSED and before["state"] != State.CLOSED:
            await self._check_ended(connection, conversation, current["ticket"]["id"])
            await ratings.withdraw(connection, current["ticket"]["id"])
        said = await self._said(connection, conversation, before["sequence"], after["sequence"], agent)
        if said and not await message_store.withdraw(connection, said, now):
            raise _too_late()
        if before["ticket"] is not None:
            # What was run before an update of Hamdel knows less of a ticket.
            columns = {name: before["ticket"][name] for name in _CHANGED if name in before["ticket"]}
            await tickets.put_back(connection, before["ticket"]["id"], columns)
            await clock_keeping.keep(self._context, connection, conversation.id)
        target, sources = State(before["state"]), [conversation.state]
        await conversation_store.move(connection, conversation.id, sources=sources, target=target, now=now)
        await self._put_tags_back(connection, conversation.id, before, after, agent, now)
        await _put_attributes_back(connection, conversation.id, before, after, current)
        written = [step["undo"]["note"] for step in steps if "note" in step.get("undo", {})]
        if written:
            await notes.remove(connection, written)
        await macro_runs.note_undone(connection, found.id, now)
        await audit.record(
            connection,
            "macro-undone",
            now=now,
            agent_id=agent.id,
            conversation_id=conversation.id,
            macro=found.macro,
        )
        told = [step["undo"]["told"] for step in steps if step.get("undo", {}).get("told") is not None]
        return _Undone([one.sequence for one in said], written, told)

    async def _check_ended(self, connection: AsyncConnection, conversation: Conversation, ticket_id: int) -> None:
        survey = (await ratings.newest(connection, [conversation.id])).get(conversation.id)
        again = await conversation_store.find_open(connection, conversation.channel, conversation.address)
        if again is not None or (survey and survey.ticket_id == ticket_id and survey.answered_at is not None):
            raise _too_late()

    async def _said(
        self, connection: AsyncConnection, conversation: Conversation, first: int, last: int, agent: Agent
    ) -> list[Message]:
        """What the run said: the agent's messages and the notices between its beginning and its end."""
        messages = await message_store.of_conversation(connection, conversation.id, after=first)
        said = [one for one in messages if one.sequence <= last and one.author != "visitor" and one.kind != ERASED]
        if any(one.author == "agent" and one.agent_id != agent.id for one in said):
            raise DeskError("changed_meanwhile", "A colleague has written in between; look at it again.")
        return said

    async def _put_tags_back(
        self,
        connection: AsyncConnection,
        conversation_id: str,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        agent: Agent,
        now: float,
    ) -> None:
        given, taken = set(after["tags"]) - set(before["tags"]), set(before["tags"]) - set(after["tags"])
        if given or taken:
            found = await tags.of_conversations(connection, [conversation_id])
            wanted = (set(found.get(conversation_id, ())) - given) | taken
            await tags.put(connection, conversation_id, sorted(wanted), agent.id, now)

    async def _staff(self) -> Mapping[int, Agent]:
        async with self._context.database.read() as connection:
            return (await self._context.staff_directory.read(connection)).agents


async def _put_attributes_back(
    connection: AsyncConnection,
    conversation_id: str,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    current: Mapping[str, Any],
) -> None:
    """Let attributes be as they were before, but for those that somebody has written into since."""

    def by_key(standing: Mapping[str, Any]) -> dict[tuple[int, str], Mapping[str, Any]]:
        return {(one["attribute_id"], one["subject"]): one for one in standing.get("attributes", ())}

    then, done, now = by_key(before), by_key(after), by_key(current)
    for key in sorted({*then, *done}):
        if then.get(key) != done.get(key) and now.get(key) == done.get(key):
            await attributes.put_back(connection, *key, Written(**then[key]) if key in then else None)
            await search_store.again(connection, "person", [conversation_id])


def _held(ticket: Mapping[str, Any] | None) -> list[Any]:
    return [] if ticket is None else [ticket[name] for name in _HELD]


def _too_late() -> DeskError:
    return DeskError("too_late", "It has reached the visitor for good by now; write to them, or reopen it.")
