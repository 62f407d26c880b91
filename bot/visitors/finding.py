"""Who a visitor is: all conversations that belong to one person, found by one that is named.

A person is who the site says: its id of the visitor. Conversations without one belong to the person with the same
e-mail address, or at the same address on a channel, unless that could be more than one person.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation
from bot.conversations.rows import conversation_of
from bot.conversations.tables import conversation
from handoff.tables import contact

# Values in one statement: databases take some thousands.
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Visitor:
    """A person, by their conversations, the oldest first; there is at least one."""

    conversations: Sequence[Conversation]

    @property
    def ids(self) -> list[str]:
        """What the site calls them."""
        return _unlike(one.visitor_id for one in self.conversations if one.erased_at is None)

    @property
    def emails(self) -> list[str]:
        """Their e-mail addresses, as the site gave them."""
        return _unlike(one.email for one in self.conversations)

    @property
    def names(self) -> list[str]:
        """Their names."""
        return _unlike(one.visitor_name for one in self.conversations)

    @property
    def channels(self) -> list[str]:
        """The channels that they wrote on."""
        return _unlike(one.channel for one in self.conversations)

    @property
    def last_at(self) -> float:
        """When one of their conversations changed last, in Unix seconds."""
        return max(one.updated_at for one in self.conversations)

    @property
    def described(self) -> str:
        """In a few words, for people."""
        said = ", ".join([*self.names, *self.ids, *self.emails]) or "without a name"
        day = datetime.fromtimestamp(self.last_at, UTC).date().isoformat()
        count = len(self.conversations)
        return f"{said}; {count} conversation{'' if count == 1 else 's'} on {', '.join(self.channels)}, last {day}"


async def find(connection: AsyncConnection, named: str) -> list[Visitor]:
    """The visitors whom ``named`` may mean, who wrote last first: the id of a conversation, the site's id of a visitor,
    the address on a channel, or an e-mail address, also one that was left to be reached by.

    An id of a conversation means one visitor at most.
    """
    named = named.strip()
    if not named:
        return []
    left = select(contact.c.conversation_id).where(contact.c.email.in_({named, named.casefold()}))
    begun = await _where(
        connection,
        [
            conversation.c.id == named,
            conversation.c.visitor_id == named,
            conversation.c.email == named.casefold(),
            conversation.c.address == named,
            conversation.c.id.in_(left),
        ],
    )
    exact = [one for one in begun if one.id == named]
    wanted = {one.id for one in exact or begun}
    people = _people(await _connected(connection, exact or begun))
    found = [Visitor(theirs) for theirs in people if any(one.id in wanted for one in theirs)]
    return sorted(found, key=lambda one: one.last_at, reverse=True)


async def _connected(connection: AsyncConnection, begun: Sequence[Conversation]) -> list[Conversation]:
    """``begun``, and all that have an id, an e-mail or an address in common with one of them, step by step."""
    known = {one.id: one for one in begun}
    fresh: Sequence[Conversation] = list(known.values())
    while fresh:
        steps: list[ColumnElement[bool]] = []
        for column, values in (
            (conversation.c.visitor_id, _unlike(one.visitor_id for one in fresh)),
            (conversation.c.email, _unlike(one.email for one in fresh)),
            (conversation.c.address, _unlike(one.address for one in fresh)),
        ):
            steps += [column.in_(values[begin : begin + _AT_ONCE]) for begin in range(0, len(values), _AT_ONCE)]
        ids, emails = {one.visitor_id for one in fresh} - {None}, {one.email for one in fresh} - {None}
        # The same address on two channels is not one address.
        places = {(one.channel, one.address) for one in fresh}
        fresh = [
            one
            for one in await _where(connection, steps)
            if one.id not in known
            and (one.visitor_id in ids or one.email in emails or (one.channel, one.address) in places)
        ]
        known |= {one.id: one for one in fresh}
    return sorted(known.values(), key=lambda one: one.created_at)


async def _where(connection: AsyncConnection, conditions: Sequence[ColumnElement[bool]]) -> list[Conversation]:
    found: dict[str, Conversation] = {}
    for condition in conditions:
        for row in await connection.execute(select(conversation).where(condition)):
            found[row.id] = conversation_of(row)
    return list(found.values())


def _people(conversations: Sequence[Conversation]) -> list[list[Conversation]]:
    """Conversations that are connected, by whom they belong to."""
    by_email, by_place = defaultdict[object, set[object]](set), defaultdict[object, set[object]](set)
    for one in conversations:
        if one.visitor_id is not None and one.email is not None:
            by_email[one.email].add(one.visitor_id)

    def named(one: Conversation) -> object | None:
        if one.visitor_id is not None or one.email is None:
            return one.visitor_id
        owners = by_email[one.email]
        return next(iter(owners)) if len(owners) == 1 else ("e-mail", one.email)

    for one in conversations:
        if (person := named(one)) is not None:
            by_place[one.channel, one.address].add(person)
    by_person: dict[object, list[Conversation]] = {}
    for one in conversations:
        place = (one.channel, one.address)
        person = named(one) or (next(iter(by_place[place])) if len(by_place[place]) == 1 else place)
        by_person.setdefault(person, []).append(one)
    return list(by_person.values())


def _unlike(values: Iterable[str | None]) -> list[str]:
    """The values that there are, each once, in order."""
    return list(dict.fromkeys(value for value in values if value))
