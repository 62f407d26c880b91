"""A house with other systems that are told what happens in it."""

import asyncio
from collections import Counter
from typing import Any

from bot.conversations.delivery_store import Delivery
from bot.subscriptions.deliverer import INTERVAL, Deliverer
from bot.subscriptions.events import EVENTS
from bot.subscriptions.sending import Sender
from bot.subscriptions.service import SubscriptionChange, Subscriptions
from handoff import audit
from handoff.agents import Agent
from tests.house import House
from tests.listener import Listener


class Told:
    """A house with other systems that hear of it; ``outcomes`` is what was counted."""

    def __init__(
        self,
        house: House,
        boss: Agent,
        *,
        private: bool = True,
        undo_seconds: float = 0.0,
        interval: float = INTERVAL,
    ) -> None:
        self.house, self.boss = house, boss
        self.outcomes: Counter[str] = Counter()
        # The same, one after the other, for those who wait for them.
        self.settled: asyncio.Queue[str] = asyncio.Queue()
        self.deliverer = Deliverer(
            house.database,
            Sender(private=private),
            self,
            undo_seconds=undo_seconds,
            clock=lambda: house.now,
            interval=interval,
        )
        self.kept = Subscriptions(house.database, self.deliverer, private=private, clock=lambda: house.now)

    def delivery(self, outcome: str) -> None:
        """Count an attempt."""
        self.outcomes[outcome] += 1
        self.settled.put_nowait(outcome)

    async def subscribe(self, listener: Listener, *events: str, name: str = "CRM") -> int:
        """Have a system told of ``events``, or of all; its number."""
        wanted = SubscriptionChange(name, listener.url, events or EVENTS, True)
        return (await self.kept.add(wanted, self.boss.id)).id

    async def begins(self) -> None:
        """Somebody writes who has not written before."""
        await self.house.says(await self.house.visitor(), "Hello")

    async def secret(self, subscription: int) -> str:
        """By what is signed what it is told."""
        return (await self.kept.find(subscription)).subscription.secret

    async def happens(self) -> None:
        """All that has happened is told of."""
        await self.deliverer.notice()
        await self.deliverer.deliver_due()

    async def last(self, subscription: int) -> Delivery:
        """What it was to be told last."""
        return (await self.kept.deliveries(subscription))[0]

    async def log(self) -> list[tuple[str, Any]]:
        """What was done about webhooks, the newest first."""
        async with self.house.database.read() as connection:
            entries = await audit.newest(connection, 20)
        return [(one.action, one.details.get("why")) for one in entries if one.action.startswith("webhook-")]
