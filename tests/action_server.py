"""A Rasa action server, and a webhook that is asked, as other systems answer: the test says what."""

import json
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from bot.actions.calling import Caller
from bot.actions.definition import Need
from bot.actions.live import LiveData
from bot.actions.service import ActionChange, Actions
from bot.outside.posting import Poster
from bot.settings import LANGUAGES
from handoff.agents import Agent
from tests.house import House
from tests.listener import Listener
from tests.scripted import Stage, open_stage

ORDER = Need("order", "order", ("#####",))
EMAIL = Need("email", "email", attribute="email")
TEMPLATE = "Order {order}: {status}."


def rasa_says(*texts: str, **slots: object) -> str:
    """An answer of Rasa's action server."""
    events = [{"event": "slot", "timestamp": None, "name": name, "value": value} for name, value in slots.items()]
    return json.dumps({"events": events, "responses": [{"text": text} for text in texts]})


def webhook_says(**values: object) -> str:
    """An answer of a webhook."""
    return json.dumps({"values": values})


class Outcomes(Counter[str]):
    """Counts what came of look-ups."""

    def action(self, outcome: str) -> None:
        self[outcome] += 1


class Shop:
    """A stage whose article ``orders`` says how far an order is."""

    def __init__(self, stage: Stage, actions: Actions, outcomes: Outcomes, boss: Agent) -> None:
        self.stage, self.actions, self.outcomes, self.boss = stage, actions, outcomes, boss
        self.asks = stage.knows("Where is my order?", ("orders", 0.9))

    async def use(
        self,
        url: str,
        *needs: Need,
        kind: str = "webhook",
        identity: str = "any",
        templates: Mapping[str, str] | None = None,
        words: Mapping[str, Mapping[str, str]] | None = None,
        active: bool = True,
    ) -> str:
        """Let the article ask the system at an address; the secret by which that is signed."""
        wanted = ActionChange("order_status", kind, url, needs or (ORDER,), identity, words or {}, active)  # type: ignore[arg-type]
        made = await self.actions.add(wanted, self.boss.id)
        article = self.stage.shelf.put("orders", "Look under My orders. It is all there. Really.")
        await self.actions.put_use(article, made.name, templates or {"en": TEMPLATE}, 0, self.boss.id)
        return made.secret

    async def hears(self, text: str, address: str = "visitor", **fields: Any) -> list[str]:
        """What somebody who writes ``text`` is told."""
        return [one.text for one in (await self.stage.send(text, address, **fields)).replies]


@asynccontextmanager
async def open_shop(folder: Any, *, patience: float = 2.0, private: bool = True) -> AsyncIterator[Shop]:
    """A shop on a database of its own; ``patience`` is in seconds."""
    outcomes, poster = Outcomes(), Poster(private=private)
    house: list[House] = []
    live = LiveData(Caller(poster, outcomes, clock=lambda: house[0].now, patience=patience))
    async with open_stage(folder, live=live) as stage:
        house.append(stage.house)
        actions = Actions(stage.house.database, live, languages=LANGUAGES, private=True, clock=lambda: stage.house.now)
        yield Shop(stage, actions, outcomes, await stage.house.agent("Sara"))
    await poster.close()


def details(listener: Listener) -> list[dict[str, Any]]:
    """What a webhook was asked by, call by call."""
    return [one.payload["data"]["details"] for one in listener.calls]
