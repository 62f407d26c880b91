"""A dialogue whose people work in another system, over real sockets and a real database, with a clock of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import select

from bot.channels.answering import Around
from bot.channels.opening import Connected, open_channels, open_outbox, open_reception
from bot.channels.outbox import Outbox
from bot.channels.reception import Reception
from bot.conversations import Conversation, Message, conversation_store, message_store
from bot.dialogue.service import Turn
from bot.live.opening import open_live
from bot.live.service import LiveSides
from bot.settings import LANGUAGES, Settings
from bot.translation import Translator
from bot.translation.interpreter import Interpreter
from bot.translation.service import Translations
from handoff.tables import note
from tests.house import texts
from tests.scripted import Stage, open_stage


class _Uncounted:
    """Nobody looks at the figures."""

    def turn(self, channel: str, decision: str, seconds: float) -> None:
        """See :class:`bot.channels.reception.Counts`."""


@dataclass
class LiveStage:
    """See the module."""

    stage: Stage
    live: LiveSides
    connected: Connected
    outbox: Outbox
    reception: Reception
    person: str

    async def asks(self, address: str = "visitor", **fields: Any) -> Turn:
        """A visitor asks for a person."""
        return await self.stage.send(self.person, address, **fields)

    async def bring(self) -> None:
        """Tell the other system all that is to be told, as often as it takes, while time goes by."""
        while await self.live.relay.bring_due():
            self.stage.house.now += 0.01
        await self.outbox.deliver_due()

    async def bring_patiently(self, seconds: float, step: float = 5.0) -> None:
        """Tell it again and again for a while."""
        until = self.stage.house.now + seconds
        while self.stage.house.now < until:
            await self.bring()
            await self.stage.house.pass_time(step)
        await self.bring()

    async def hears(self, name: str, *payloads: Any) -> None:
        """Webhooks of the other system are taken, verified, and worked on."""
        channel = self.live.telling(name) or self.connected.channels[name]
        for payload in payloads:
            await self.reception.take(channel.parse(payload))
            await self.reception.work_due()
        await self.outbox.deliver_due()

    async def conversation(self, channel: str, address: str) -> Conversation:
        """The last conversation at an address."""
        async with self.stage.house.database.read() as connection:
            return (await conversation_store.last_at(connection, channel, address))[0]

    async def said(self, conversation_id: str, author: str) -> list[Message]:
        """What somebody wrote in a conversation."""
        async with self.stage.house.database.read() as connection:
            found = await message_store.of_conversation(connection, conversation_id)
        return [one for one in found if one.author == author]

    async def notes(self) -> list[str]:
        """The desk's notes."""
        async with self.stage.house.database.read() as connection:
            return list((await connection.execute(select(note.c.text))).scalars())


@asynccontextmanager
async def live_stage(folder: Path, translator: Translator | None = None, **given: Any) -> AsyncIterator[LiveStage]:
    """A stage in ``folder`` whose settings are ``given``, where ``translator`` translates."""
    settings = Settings(data_dir=folder, **given)
    async with open_stage(folder, translator) as stage, httpx.AsyncClient() as client:
        house = stage.house
        connected = open_channels(settings, Around(client, client, texts("bot.texts.phrases")))
        outbox = open_outbox(settings, house.database, connected, False, lambda: house.now)
        translations = None if translator is None else Translations(translator, languages=LANGUAGES, time_limit=5.0)
        interpreter = Interpreter(database=house.database, translations=translations, bus=house.bus)
        phrases = texts("bot.texts.phrases.desk")
        live = open_live(settings, house.database, connected, house.desk, interpreter, phrases, lambda: house.now)
        await live.make_accounts()
        reception = open_reception(
            house.database, connected, stage.dialogue, house.desk, outbox, _Uncounted(), lambda: house.now, live.hear
        )
        person = stage.knows("a person please", intent="ask_human", sure=0.99)
        yield LiveStage(stage, live, connected, outbox, reception, person)
        await interpreter.close()
