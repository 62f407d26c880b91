"""Translated conversations in channels without pages."""

import uuid
from typing import Any

from tests.conftest import Serve, Server
from tests.fakes import BotApi, Desk
from tests.integration.test_telegram import SECRET, deliver, update
from tests.integration.translated_conversations.people import DUTCH, MISSING, PERSON, SPANISH, dutch, with_engine
from tests.libretranslate import SENTENCES, LibreServer


def test_a_visitor_of_the_rest_channel_is_given_the_translation(server: Server) -> None:
    sender = uuid.uuid4().hex
    notice, answer, *_ = [str(one.get("text", "")) for one in server.ask(sender, SPANISH)]
    assert "traducido automáticamente" in notice
    assert SENTENCES["es"] in answer
    assert "My orders" not in answer

    desk = dutch(server)
    server.ask(sender, "Quiero hablar con una persona")
    conversation = next(one["conversation"] for one in desk.waiting() if one["channel"] == "rest")
    desk.act(conversation, "take")
    desk.act(conversation, "reply", text=DUTCH, translate=True)
    texts = [str(one.get("text", "")) for one in server.ask(sender, "Gracias")]

    assert f"{SENTENCES['es']}\n(traducción automática)" in texts


def in_telegram(serve: Serve, api: BotApi, engine: LibreServer) -> tuple[Server, Desk, str]:
    """A Persian visitor in a messaging app, whose conversation a Dutch agent holds."""
    server = serve(
        **with_engine(engine),
        telegram_token="123:abc",
        telegram_secret=SECRET,
        telegram_api_url=api.url,
    )
    asking: Any = update("message")
    asking["message"]["text"] = PERSON
    asking["message"]["from"]["language_code"] = "fa"
    deliver(server, asking)
    desk = dutch(server)
    conversation = desk.first_waiting()
    desk.act(conversation, "take")
    return server, desk, conversation


def test_a_reply_is_delivered_translated_to_a_messaging_app(serve: Serve, engine: LibreServer) -> None:
    with BotApi() as api:
        _, desk, conversation = in_telegram(serve, api, engine)
        desk.act(conversation, "reply", text=DUTCH, translate=True)

        assert api.wait_for(3)[-1]["text"] == f"{SENTENCES['fa']}\n(ترجمهٔ خودکار)"


def test_a_late_translation_is_delivered_to_a_messaging_app_after_the_original(
    serve: Serve, engine: LibreServer
) -> None:
    with BotApi() as api:
        _, desk, conversation = in_telegram(serve, api, engine)
        engine.gate.clear()
        desk.act(conversation, "reply", text=DUTCH, translate=True)
        original = api.wait_for(3)[-1]["text"]
        engine.gate.set()
        late = api.wait_for(4)[-1]["text"]

    assert original.startswith(MISSING)
    assert original.endswith(DUTCH)
    assert late == f"{SENTENCES['fa']}\n(ترجمهٔ خودکار)"


def test_what_could_not_be_delivered_before_its_translation_came_is_delivered_once(
    serve: Serve, engine: LibreServer
) -> None:
    with BotApi() as api:
        _, desk, conversation = in_telegram(serve, api, engine)
        api.wait_for(2)
        engine.gate.clear()
        api.failures = [(500, None)]
        desk.act(conversation, "reply", text=DUTCH, translate=True)
        engine.gate.set()
        desk.act(conversation, "reply", text="👍")

        assert [one["text"] for one in api.wait_for(4)[2:]] == [f"{SENTENCES['fa']}\n(ترجمهٔ خودکار)", "👍"]
