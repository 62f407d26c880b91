"""People who do not share a language: a Persian visitor and a Dutch agent."""

import time
import uuid
from collections.abc import Callable
from typing import Any

from tests.conftest import Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor
from tests.libretranslate import LibreProcess, LibreServer

PERSON = "می‌خواهم با یک نفر صحبت کنم"
PERSIAN = "بسته‌ای که هفتهٔ پیش سفارش دادم هنوز نرسیده است، لطفاً پیگیری کنید"
DUTCH = "Ik heb het voor u nagekeken: het pakket is vanmorgen bij de bezorger aangekomen."
SPANISH = "¿Dónde está mi pedido?"
MISSING = "نتوانستم این پیام را ترجمه کنم"


def with_engine(engine: LibreServer | LibreProcess) -> dict[str, str]:
    return {"translator": "libretranslate", "libretranslate_url": engine.url}


def dutch(server: Server) -> Desk:
    """An agent who reads and writes Dutch alone."""
    desk = Desk.hire(server.url, server.settings, f"sanne-{uuid.uuid4().hex[:6]}")
    desk.client.put("/desk/me", json={"languages": ["nl"]})
    return desk


def held(server: Server, desk: Desk, text: str = PERSON, language: str = "fa") -> Visitor:
    """A visitor whose conversation ``desk`` holds."""
    visitor = Visitor(server, chosen_language=language)
    visitor.say(text)
    assert desk.act(visitor.id, "take").status_code == 200
    return visitor


def seen(desk: Desk, visitor: Visitor) -> list[dict[str, Any]]:
    """The messages of a conversation as the desk shows them."""
    found: list[dict[str, Any]] = desk.client.get(f"/desk/conversations/{visitor.id}").json()["messages"]
    return found


def until(look: Callable[[], Any], seconds: float = 20) -> Any:
    """What ``look`` finds, as soon as it finds anything."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < deadline, "It never came."
        time.sleep(0.02)
    return found


def translation_of(text: str) -> Callable[[dict[str, Any]], bool]:
    return lambda found: found["type"] == "translation" and found["translation"]["text"] == text


def last(visitor: Visitor) -> dict[str, Any]:
    found: dict[str, Any] = visitor.replay()["messages"][-1]
    return found


def asked_of(engine: LibreServer, text: str) -> int:
    """How often the engine was asked for a text."""
    return sum(request["q"].count(text) for request in engine.requests())
