"""Subscriptions as administrators look after them."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import delivery_store, subscription_store
from bot.conversations.delivery_store import DAY, Delivery
from bot.conversations.subscription_store import Subscription
from bot.outside import addresses
from bot.outside.signing import new_secret
from bot.storage import Database
from bot.subscriptions.deliverer import CLAIMED_FOR, Deliverer
from bot.subscriptions.errors import SubscriptionError, unknown
from bot.subscriptions.events import EVENTS, TEST, Tried, payload_of
from handoff import audit

#: Subscriptions of a site, characters of a name, and deliveries that are listed at once.
MOST, LONGEST_NAME, LISTED = 20, 60, 50


@dataclass(frozen=True, slots=True)
class SubscriptionChange:
    """A subscription as it shall be."""

    name: str
    url: str
    events: Sequence[str]
    active: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """A subscription, with how many deliveries wait and how many are dead."""

    subscription: Subscription
    waiting: int
    dead: int


class Subscriptions:
    """Keeps subscriptions; ``deliverer`` tells them. ``private`` says that systems in this server's own network may be
    told. Raises :class:`SubscriptionError`."""

    def __init__(
        self,
        database: Database,
        deliverer: Deliverer,
        *,
        private: bool,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.deliverer = deliverer
        self._database = database
        self._private = private
        self._clock = clock

    async def all(self) -> list[Overview]:
        """All of them, in the order in which they were made."""
        async with self._database.read() as connection:
            numbers = await delivery_store.counts(connection)
            return [_overview(one, numbers) for one in await subscription_store.everyone(connection)]

    async def find(self, subscription_id: int) -> Overview:
        """One of them."""
        async with self._database.read() as connection:
            found = await _found(connection, subscription_id)
            return _overview(found, await delivery_store.counts(connection))

    async def add(self, wanted: SubscriptionChange, agent_id: int) -> Subscription:
        """Keep a new one, with a secret that is told to nobody later."""
        name, url, events = self._checked(wanted)
        now = self._clock()
        async with self._database.write(alone="webhooks") as connection:
            if await subscription_store.count(connection) >= MOST:
                raise SubscriptionError("too_many_webhooks", f"There are {MOST} webhooks already; delete one first.")
            made = await subscription_store.add(
                connection, name=name, url=url, events=events, active=wanted.active, secret=new_secret(), now=now
            )
            await audit.record(connection, "webhook-added", now=now, agent_id=agent_id, name=name)
            added = await _found(connection, made)
        self.deliverer.wake()
        return added

    async def change(self, subscription_id: int, version: int, wanted: SubscriptionChange, agent_id: int) -> Overview:
        """Change one that nobody has changed since ``version``. Switched on again, it begins anew."""
        name, url, events = self._checked(wanted)
        now = self._clock()
        async with self._database.write() as connection:
            before = await _found(connection, subscription_id)
            anew = {"failing_since": None, "fault": None} if wanted.active and not before.active else {}
            if not await subscription_store.change(
                connection, subscription_id, version, name=name, url=url, events=events, active=wanted.active, **anew
            ):
                raise SubscriptionError(
                    "changed_meanwhile", "Somebody else has changed this webhook in the meantime; load it again."
                )
            await audit.record(connection, "webhook-changed", now=now, agent_id=agent_id, name=name)
        self.deliverer.wake()
        return await self.find(subscription_id)

    async def remove(self, subscription_id: int, agent_id: int) -> None:
        """Delete one, with its deliveries."""
        now = self._clock()
        async with self._database.write() as connection:
            found = await _found(connection, subscription_id)
            await subscription_store.remove(connection, subscription_id)
            await audit.record(connection, "webhook-removed", now=now, agent_id=agent_id, name=found.name)

    async def renew_secret(self, subscription_id: int, agent_id: int) -> Subscription:
        """Give one a new secret; for a day what is sent is signed by the one before as well."""
        now = self._clock()
        async with self._database.write() as connection:
            found = await _found(connection, subscription_id)
            values = {"secret": new_secret(), "old_secret": found.secret, "old_until": now + DAY}
            if not await subscription_store.change(connection, subscription_id, found.version, **values):
                raise SubscriptionError("changed_meanwhile", "Somebody else was quicker; load it again.")
            await audit.record(connection, "webhook-secret-renewed", now=now, agent_id=agent_id, name=found.name)
            return await _found(connection, subscription_id)

    async def test(self, subscription_id: int) -> Delivery:
        """Send one a test event now, whether it is switched on or not; what came of it."""
        now = self._clock()
        async with self._database.write() as connection:
            found = await _found(connection, subscription_id)
            payload = payload_of(TEST, now, Tried(webhook=found.name))
            # Nobody else sends it meanwhile.
            made = await delivery_store.enqueue(connection, found.id, TEST, payload, now, hold=CLAIMED_FOR)
        tried = await self.deliverer.try_out(made)
        if tried is None:
            raise unknown()
        return tried

    async def deliveries(self, subscription_id: int, before: int | None = None) -> list[Delivery]:
        """What was to be delivered to one last, the newest first."""
        async with self._database.read() as connection:
            await _found(connection, subscription_id)
            return await delivery_store.newest(connection, subscription_id, LISTED, before)

    async def replay(self, subscription_id: int, agent_id: int, delivery_id: int | None = None) -> int:
        """Send all that is dead once more, or one delivery; how many those are."""
        now = self._clock()
        async with self._database.write() as connection:
            found = await _found(connection, subscription_id)
            number = await delivery_store.again(connection, subscription_id, now, delivery_id)
            if number == 0 and delivery_id is not None:
                raise SubscriptionError(
                    "unknown_delivery", "There is nothing to send again: it waits already, or was deleted."
                )
            if number:
                await audit.record(
                    connection, "webhook-replayed", now=now, agent_id=agent_id, name=found.name, deliveries=number
                )
        self.deliverer.wake()
        return number

    def _checked(self, wanted: SubscriptionChange) -> tuple[str, str, list[str]]:
        name = " ".join(wanted.name.split())
        if not 0 < len(name) <= LONGEST_NAME:
            raise SubscriptionError("invalid_webhook", f"Give the webhook a name of at most {LONGEST_NAME} characters.")
        events: list[str] = [one for one in EVENTS if one in wanted.events]
        if not events:
            raise SubscriptionError("invalid_webhook", "Choose at least one event.")
        try:
            return name, addresses.check(wanted.url, private=self._private), events
        except addresses.WrongAddress as error:
            raise SubscriptionError("invalid_webhook", str(error)) from None


async def _found(connection: AsyncConnection, subscription_id: int) -> Subscription:
    found = await subscription_store.find(connection, subscription_id)
    if found is None:
        raise unknown()
    return found


def _overview(one: Subscription, numbers: dict[int, dict[str, int]]) -> Overview:
    theirs = numbers.get(one.id, {})
    return Overview(one, theirs.get("waiting", 0), theirs.get("dead", 0))
