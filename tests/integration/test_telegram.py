"""Telegram end to end: a webhook comes in, replies go out through the outbox to a server that speaks its Bot API."""

import copy
import json
from pathlib import Path

import httpx

from tests.conftest import Serve, Server, served
from tests.fakes import BotApi, Desk

PAYLOADS = Path(__file__).parent.parent / "payloads" / "telegram"
SECRET = "s3cret_token"


def update(name: str, **changes: int) -> dict[str, object]:
    payload: dict[str, object] = json.loads((PAYLOADS / f"{name}.json").read_text("utf-8"))
    return {**copy.deepcopy(payload), **changes}


def deliver(server: Server, payload: dict[str, object], secret: str = SECRET) -> httpx.Response:
    return httpx.post(
        f"{server.url}/webhooks/telegram",
        json=payload,
        headers={"X-Telegram-Bot-Api-Secret-Token": secret},
        timeout=30,
    )


def with_telegram(serve: Serve, api: BotApi) -> Server:
    return serve(telegram_token="123:abc", telegram_secret=SECRET, telegram_api_url=api.url)


def test_a_question_is_answered_in_the_chat(serve: Serve) -> None:
    with BotApi() as api:
        server = with_telegram(serve, api)

        assert deliver(server, update("message")).json() == {"ok": True}

        answer, question = api.wait_for(2)
        assert answer["path"] == "/bot123:abc/sendMessage"
        assert answer["chat_id"] == 52001
        assert "Mijn bestellingen" in answer["text"]
        buttons = question["reply_markup"]["inline_keyboard"]
        assert [row[0]["callback_data"] for row in buttons] == ["/helpful", "/not_helpful"]


def test_the_same_update_twice_is_answered_once(serve: Serve) -> None:
    with BotApi() as api:
        server = with_telegram(serve, api)
        deliver(server, update("message"))
        deliver(server, update("message"))
        deliver(server, update("start"))

        sent = api.wait_for(3)
        assert [one["chat_id"] for one in sent].count(52001) == 2


def test_what_telegram_refuses_for_now_is_delivered_later_in_order(serve: Serve) -> None:
    with BotApi(failures=[(500, None), (429, 1)]) as api:
        server = with_telegram(serve, api)
        deliver(server, update("message"))

        answer, question = api.wait_for(2)
        assert "Mijn bestellingen" in answer["text"]
        assert "reply_markup" in question
        assert api.attempts == 4


def test_an_undelivered_message_survives_a_restart(serve: Serve, prepared: Path, tmp_path: Path) -> None:
    with BotApi() as api:
        bot = {"telegram_token": "123:abc", "telegram_secret": SECRET}
        # Nobody listens at this address.
        with served(prepared, tmp_path / "first", **bot, telegram_api_url="http://127.0.0.1:9") as first:
            assert deliver(first, update("message")).status_code == 200

        serve(first.settings.data_dir, **bot, telegram_api_url=api.url)

        assert "Mijn bestellingen" in api.wait_for(2)[0]["text"]


def test_an_agents_reply_goes_out_the_same_way(serve: Serve) -> None:
    with BotApi() as api:
        server = with_telegram(serve, api)
        desk = Desk.hire(server.url, server.settings, "sara")
        asked = update("message")
        asked["message"]["text"] = "Ik wil met een medewerker praten"  # type: ignore[index]
        deliver(server, asked)
        conversation = desk.first_waiting()
        desk.act(conversation, "take")
        desk.act(conversation, "reply", text="Goedemiddag!")

        assert [one["text"] for one in api.wait_for(3)][-1] == "Goedemiddag!"


def test_a_wrong_secret_is_refused(serve: Serve) -> None:
    with BotApi() as api:
        response = deliver(with_telegram(serve, api), update("message"), secret="guess")

        assert response.status_code == 401
        assert response.json()["error"]["code"] == "wrong_secret"
