"""A server that platforms bring messages to, which are as hard to deal with as the real ones."""

import asyncio
import json
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import select

from bot.conversations import Message, conversation_store, message_store
from bot.conversations.tables import arrival
from bot.storage.database import Database
from tests.channel_kit import recorded
from tests.conftest import Server, served
from tests.fakes import Desk
from tests.platforms import Program, Telegram, WhatsApp

#: More than all waits of a message that is refused a few times.
SOON = 60.0


@dataclass
class Place:
    """A server that three platforms bring messages to, and an administrator."""

    server: Server
    telegram: Telegram
    whatsapp: WhatsApp
    program: Program
    admin: Desk

    def stored(self, channel: str, address: str) -> list[Message]:
        """All messages of the last conversation at an address."""

        async def read() -> list[Message]:
            database = Database.open(self.server.settings.resolved_database_url)
            try:
                async with database.read() as connection:
                    found = await conversation_store.last_at(connection, channel, address)
                    return await message_store.of_conversation(connection, found[0].id) if found else []
            finally:
                await database.close()

        found: list[Message] = run(read)
        return found

    def conversation(self, channel: str, address: str) -> str:
        """The id of the conversation at an address, as soon as there is one."""
        return str(until(lambda: self.stored(channel, address))[0].conversation_id)

    def shown(self, channel: str, address: str) -> list[dict[str, Any]]:
        """The messages of a conversation as agents see them."""
        found = self.admin.client.get(f"/desk/conversations/{self.conversation(channel, address)}").json()
        messages: list[dict[str, Any]] = found["messages"]
        return messages

    def summary(self, channel: str, address: str) -> dict[str, Any]:
        """A conversation as the desk lists it."""
        wanted = self.conversation(channel, address)
        listed = self.admin.client.get("/desk/conversations?view=all").json()["conversations"]
        return next(dict(one) for one in listed if one["conversation"] == wanted)

    def counted(self, channel: str, outcome: str) -> float:
        """How many events of a channel had an outcome."""
        wanted = f'hamdel_webhooks_total{{channel="{channel}",outcome="{outcome}"}} '
        lines = httpx.get(f"{self.server.url}/metrics", timeout=30).text.splitlines()
        return next((float(line.removeprefix(wanted)) for line in lines if line.startswith(wanted)), 0.0)

    def waiting(self) -> int:
        """How many events are still to be worked on."""

        async def read() -> int:
            database = Database.open(self.server.settings.resolved_database_url)
            try:
                async with database.read() as connection:
                    found = await connection.execute(select(arrival.c.id).where(arrival.c.status == "waiting"))
                    return len(found.all())
            finally:
                await database.close()

        return int(run(read))


def run(read: Callable[[], Any]) -> Any:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, read()).result()


def until(look: Callable[[], Any], seconds: float = SOON) -> Any:
    """What ``look`` finds, as soon as it finds something."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < deadline, "it did not come to pass"
        time.sleep(0.05)
    return found


@contextmanager
def opened(prepared: Path, folder: Path) -> Iterator[Place]:
    """A server with all channels in ``folder``, which ``prepared`` one is a template of."""
    with ExitStack() as stack:
        telegram: Telegram = stack.enter_context(Telegram())
        whatsapp: WhatsApp = stack.enter_context(WhatsApp())
        program: Program = stack.enter_context(Program())
        settings = {
            "telegram_token": telegram.token,
            "telegram_secret": telegram.secret,
            "telegram_api_url": telegram.url,
            **whatsapp.settings,
            **program.settings,
            "undo_seconds": 0,
        }
        server = stack.enter_context(served(prepared, folder, **settings))
        admin = Desk.hire(server.url, server.settings, "boss", "admin", ("en", "nl"))
        yield Place(server, telegram, whatsapp, program, admin)


_numbers = iter(range(1000, 10**6))


def in_telegram(chat: int, text: str, **more: Any) -> dict[str, Any]:
    """An update with a text."""
    number = next(_numbers)
    sender = {"id": chat, "is_bot": False, "first_name": "Anouk", "language_code": "nl"}
    message = {"message_id": number, "from": sender, "chat": {"id": chat, "type": "private"}, "date": 1, "text": text}
    return {"update_id": 10**6 + number, "message": {**message, **more}}


def in_whatsapp(number: str, text: str) -> dict[str, Any]:
    """A notification with a text."""
    note: dict[str, Any] = recorded("whatsapp", "text")
    value = note["entry"][0]["changes"][0]["value"]
    value["contacts"][0]["wa_id"] = number
    value["messages"][0] |= {"from": number, "id": f"wamid.{next(_numbers)}", "text": {"body": text}}
    return note


def to_program(sender: str, text: str) -> dict[str, Any]:
    """A message of another program's."""
    return {"id": f"m{next(_numbers)}", "sender": sender, "text": text, "language": "nl"}


def changed(payload: Mapping[str, Any], chat: int) -> dict[str, Any]:
    """A recorded update of Telegram's, of another chat and with ids of its own."""
    text = json.dumps(payload).replace("52001", str(chat))
    update: dict[str, Any] = json.loads(text)
    number = next(_numbers)
    update["update_id"] = 10**6 + number
    for key in ("message", "edited_message"):
        if key in update:
            update[key]["message_id"] = number
    return update


def given_up(place: Place, channel: str, conversation: str) -> list[dict[str, Any]]:
    found = place.admin.client.get(f"/admin/channels/{channel}/undelivered").json()["messages"]
    return [one for one in found if one["conversation"] == conversation]
