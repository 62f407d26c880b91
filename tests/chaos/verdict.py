"""What the database says when all is quiet, held against what was acknowledged and what pages showed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Row, select

from bot.conversations.external_ids import given_id
from bot.conversations.tables import conversation, message
from bot.storage import Database
from handoff.tables import audit, ticket
from tests.chaos.ledger import Ledger, Sent
from tests.chaos.visitors import Page

#: What the rows of a ticket's statuses have: an agent, a moment when it was taken, a moment when it ended.
LEGAL = {
    "waiting": (False, False, False),
    "taken": (True, True, False),
    "closed": (True, True, True),
    "returned": (True, True, True),
    "left": (False, False, True),
}
#: The state of a conversation whose newest ticket has such a status.
STATES = {"waiting": "waiting", "taken": "agent", "closed": "closed", "returned": "bot", "left": "bot"}
#: What of a conversation's history begins where: the states that an entry finds, and the one that it leaves.
STEPS = {
    "opened": ("bot", "waiting"),
    "taken": ("waiting", "agent"),
    "agent-left": ("agent", "waiting"),
    "returned": ("agent", "bot"),
    "closed": ("agent", "closed"),
    "left": ("waiting", "bot"),
}


class Kept:
    """What the database has, by conversation."""

    def __init__(self, rows: dict[str, Sequence[Row[Any]]]) -> None:
        self.conversations = {one.id: one for one in rows["conversation"]}
        self.messages = _by_conversation(rows["message"])
        self.tickets = _by_conversation(rows["ticket"])
        self.history = _by_conversation(rows["audit"])

    @property
    def unhandled(self) -> int:
        """How many messages' turns were not taken yet."""
        return sum(not one.handled for rows in self.messages.values() for one in rows)

    def faults(self, ledger: Ledger, pages: Iterable[Page]) -> list[str]:
        """Everything that is not as it has to be."""
        found = list(ledger.surprises)
        for id, row in self.conversations.items():
            found += self._of_messages(row, self.messages.get(id, []))
            found += self._of_tickets(row, self.tickets.get(id, []), self.history.get(id, []))
        found += self._of_sent(ledger.sent)
        for page in pages:
            found += self.of_page(page)
        for id, agent in ledger.taken:
            if not any(one.action == "taken" and one.agent_id == agent for one in self.history.get(id, [])):
                found.append(f"{id}: agent {agent} was told that they took it, and nobody noted that")
        return found

    def _of_messages(self, row: Row[Any], rows: Sequence[Row[Any]]) -> Iterator[str]:
        """Sequence numbers without holes, and one answer to each message."""
        numbers = [one.sequence for one in rows]
        if numbers != list(range(1, row.last_sequence + 1)):
            yield f"{row.id}: its messages are numbered {numbers}, and the last number given is {row.last_sequence}"
        reasons = Counter(one.in_reply_to for one in rows if one.in_reply_to is not None and one.reason is not None)
        replies = Counter(one.in_reply_to for one in rows if one.in_reply_to is not None)
        for one in rows:
            if one.author != "visitor":
                continue
            if not one.handled:
                yield f"{row.id}: the turn of message {one.sequence} was not taken"
            elif not replies[one.id] and (one.reason or {}).get("state") == "bot":
                yield f"{row.id}: message {one.sequence} was neither answered nor handed over"
            if reasons[one.id] > 1:
                yield f"{row.id}: message {one.sequence} was answered {reasons[one.id]} times"

    def _of_tickets(self, row: Row[Any], rows: Sequence[Row[Any]], history: Sequence[Row[Any]]) -> Iterator[str]:
        """Tickets whose statuses can be like that, and one holder at a time."""
        for one in rows:
            has = (one.agent_id is not None, one.taken_at is not None, one.ended_at is not None)
            if has != LEGAL.get(one.status):
                yield f"{row.id}: ticket {one.id} is {one.status}, and has agent, taken_at, ended_at: {has}"
        if sum(one.status in ("waiting", "taken") for one in rows) > 1:
            yield f"{row.id}: it has more than one open ticket"
        state = STATES[rows[-1].status] if rows else "bot"
        if row.state != state:
            yield f"{row.id}: it is {row.state}, and its newest ticket says {state}"
        now, holder, last, reopened = "bot", None, None, False
        for step in history:
            if step.action == "written-again" and now == "closed":
                # It is with whoever had it, if they are there, and waits for anybody otherwise: the next step tells.
                now, holder, reopened = "agent", last, True
                continue
            before, after = STEPS.get(step.action, (None, now))
            if before == "waiting" and now == "agent" and reopened:
                now = "waiting"
            if before is not None and before != now:
                yield f"{row.id}: it was {step.action} by {step.agent_id} when it was {now}, held by {holder}"
            elif before == "agent" and step.agent_id != holder:
                yield f"{row.id}: it was {step.action} by {step.agent_id} while {holder} held it"
            now, holder = after, step.agent_id if after == "agent" else None
            last, reopened = holder or last, False
        if now != row.state:
            yield f"{row.id}: it is {row.state}, and its history ends with {now}"

    def _of_sent(self, sent: Sequence[Sent]) -> Iterator[str]:
        """Every acknowledged message once and in order; of those that were refused, none."""
        stored: dict[tuple[str, str], list[Row[Any]]] = defaultdict(list)
        for rows in self.messages.values():
            for row in rows:
                if row.external_id is not None:
                    stored[row.conversation_id, given_id(row.external_id)].append(row)
        last: dict[tuple[str, str], int] = defaultdict(int)
        for one in sent:
            found = stored.pop((one.conversation, one.client_id), [])
            what = f"{one.conversation}: the message {one.client_id} of a {one.author}"
            if one.refused and found:
                yield f"{what} was refused, and is stored"
            elif one.acknowledged_at is not None:
                if [(row.sequence, row.text) for row in found] != [(one.sequence, one.text)]:
                    yield f"{what} was acknowledged as {one.sequence}, and is stored {len(found)} times"
                elif found[0].sequence < last[one.conversation, one.author]:
                    yield f"{what} is stored before one that was written earlier"
                last[one.conversation, one.author] = one.sequence or 0
        for (id, client_id), _rows in stored.items():
            yield f"{id}: nobody has written the message {client_id}"

    def of_page(self, page: Page) -> Iterator[str]:
        """A page has shown what is stored, each message once."""
        stored = {one.sequence: (one.author, one.text) for one in self.messages.get(page.id, [])}
        shown = {number: (one["author"], one["text"]) for number, one in page.shown.items()}
        if shown != stored:
            differing = sorted(one for one in stored.keys() | shown.keys() if stored.get(one) != shown.get(one))
            yield f"{page.id}: its page shows {len(shown)} of {len(stored)} messages; it differs in {differing}"
        if page.twice:
            yield f"{page.id}: its page was sent {sorted(page.twice)} more than once"
        row = self.conversations.get(page.id)
        if row is None:
            yield f"{page.id}: it was begun, and is not there"
        elif page.state != row.state:
            yield f"{page.id}: its page shows that it is {page.state}, and it is {row.state}"


async def read(url: str) -> Kept:
    """What the database has now."""
    database = Database.open(url)
    try:
        async with database.read() as connection:
            order = {
                conversation: conversation.c.id,
                message: message.c.sequence,
                ticket: ticket.c.id,
                audit: audit.c.id,
            }
            rows = {
                table.name: (await connection.execute(select(table).order_by(column))).all()
                for table, column in order.items()
            }
    finally:
        await database.close()
    return Kept(rows)


def _by_conversation(rows: Iterable[Row[Any]]) -> dict[str, list[Row[Any]]]:
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        found[row.conversation_id].append(row)
    return found
