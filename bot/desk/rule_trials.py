"""A rule tried on past conversations, before it is switched on: nothing is done to any of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Message, State, conversation_store, message_store
from bot.conversations.wire import moment
from bot.desk.context import DeskContext
from bot.desk.rule_facts import Facts, gather, meets, together
from bot.desk.staff import Staff
from handoff import ratings, service_clocks, tickets
from handoff.rules import RuleChange
from handoff.summary import shortened
from handoff.tickets import Ticket

#: So many conversations are looked at, and so many of those that are met are named.
TRIED, NAMED = 500, 50


class RuleTrials:
    """Says which of the last conversations a rule would have met, as they are known now."""

    def __init__(self, context: DeskContext) -> None:
        self._context = context

    async def of(self, wanted: RuleChange) -> dict[str, Any]:
        """The conversations, the newest first, to which ``wanted`` would have done something."""
        now = self._context.clock()
        async with self._context.database.read() as connection:
            staff = await self._context.staff_directory.read(connection)

        async def look(connection: AsyncConnection) -> tuple[int, list[tuple[Conversation, str]]]:
            past = [one for one in await conversation_store.recent(connection, TRIED, 0) if one.erased_at is None]
            ids = [one.id for one in past]
            known = await tickets.newest(connection, ids) if ids else {}
            rated = await ratings.newest(connection, ids) if ids else {}
            met = []
            missed = await service_clocks.missed(connection, ids)
            for one in past:
                rating = rated.get(one.id)
                is_rated = rating is not None and rating.answered_at is not None
                if one.id not in missed and wanted.event == "overdue":
                    continue
                if not _happened(wanted, one, known.get(one.id), is_rated, now):
                    continue
                messages = [
                    said for said in await message_store.of_conversation(connection, one.id) if said.author == "visitor"
                ]
                if await _met(connection, wanted, one, messages, known.get(one.id), staff, now):
                    met.append((one, messages[0].text if messages else ""))
            return len(past), met

        tried, met = await self._context.database.read_at_length(look)
        return {"tried": tried, "met": len(met), "conversations": [_shown(*one) for one in met[:NAMED]]}


def _happened(wanted: RuleChange, one: Conversation, ticket: Ticket | None, is_rated: bool, now: float) -> bool:
    match wanted.event:
        case "handed-over":
            return ticket is not None and ticket.reason not in ("joined", "reopened")
        case "closed":
            return one.state is State.CLOSED
        case "rated":
            return is_rated
        case "waiting":
            if ticket is None:
                return False
            until = ticket.taken_at or ticket.ended_at or now
            return until - ticket.opened_at >= (wanted.minutes or 0) * 60
        case _:
            return True


async def _met(
    connection: AsyncConnection,
    wanted: RuleChange,
    one: Conversation,
    messages: Sequence[Message],
    ticket: Ticket | None,
    staff: Staff,
    now: float,
) -> bool:
    """Whether the conditions held when it happened; of messages one is enough."""
    team = ticket.team_id if ticket is not None else None
    general = await gather(connection, one, staff, now)
    if wanted.event == "message":
        return any(meets(wanted.conditions, _at(general, message, staff, team)) for message in messages)
    at = one.created_at if wanted.event == "begun" or ticket is None else ticket.opened_at
    if wanted.event in ("closed", "rated"):
        at = one.updated_at
    return meets(wanted.conditions, _changed(general, is_open=staff.hours(team).is_open(at)))


def _at(general: Facts, message: Message, staff: Staff, team: int | None) -> Facts:
    feeling = message.reason.get("emotion") if message.reason is not None else None
    return _changed(
        general,
        text=together([message]),
        feelings={feeling["name"]} if feeling else general.feelings,
        is_open=staff.hours(team).is_open(message.created_at),
    )


def _changed(facts: Facts, **values: Any) -> Facts:
    known: Mapping[str, Any] = {name: getattr(facts, name) for name in Facts.__slots__}
    return Facts(**{**known, **values})


def _shown(one: Conversation, first: str) -> dict[str, Any]:
    return {
        "conversation": one.id,
        "visitor": one.visitor_name,
        "language": one.language,
        "first_question": shortened(first, 200) or None,
        "created_at": moment(one.created_at),
    }
