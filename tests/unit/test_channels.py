"""Each channel against what holds for all, and the table of what they can do."""

import json
import time
from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from standardwebhooks import Webhook

from bot.channels import Channel, Features, Part, Request
from bot.channels.opening import CHANNELS
from bot.channels.rest import RestChannel
from bot.channels.signatures import hex_sha256
from bot.channels.telegram import TelegramChannel
from bot.channels.webhook import WebhookChannel
from bot.channels.whatsapp import WhatsAppChannel
from bot.conversations.incoming import Enclosure, Incoming
from tests.channel_kit import ChannelKit, around, recorded
from tests.platforms import Program, check_telegram, check_whatsapp
from tests.unit.test_chatwoot import chatwoot
from tests.unit.test_email import email
from tests.unit.test_line import line
from tests.unit.test_messenger import instagram, messenger
from tests.unit.test_rasa_channels import callback, socketio
from tests.unit.test_slack import slack

CONNECTORS = Path(__file__).parent.parent.parent / "docs" / "connectors.md"


def telegram() -> TelegramChannel:
    return TelegramChannel("123:abc", "secret", "https://api.telegram.org", httpx.AsyncClient())


def whatsapp() -> WhatsAppChannel:
    return WhatsAppChannel(
        access_token="EAAG",
        app_secret="app secret",
        verify_token="our word",
        phone_number_id="106540352242922",
        api_url="https://graph.facebook.com/v23.0",
        templates={},
        around=around(),
    )


PROGRAM = Program()


def webhook() -> WebhookChannel:
    return WebhookChannel(PROGRAM.secret, "https://program.example/replies", httpx.AsyncClient())


class TestTelegram(ChannelKit):
    def make(self) -> Channel:
        return telegram()

    def genuine(self, body: bytes) -> Request:
        return Request({"x-telegram-bot-api-secret-token": "secret"}, body)

    def forged(self, body: bytes) -> Mapping[str, Request]:
        return {
            "no secret": Request({}, body),
            "an empty secret": Request({"x-telegram-bot-api-secret-token": ""}, body),
            "another secret": Request({"x-telegram-bot-api-secret-token": "secrets"}, body),
        }

    def faults(self, part: Part) -> list[str]:
        return check_telegram(part.body)

    def texts(self, part: Part) -> str:
        return str(part.body["text"])

    def payloads(self, part: Part) -> list[str]:
        rows = part.body.get("reply_markup", {}).get("inline_keyboard", [])
        return [button["callback_data"] for row in rows for button in row]


class TestWhatsApp(ChannelKit):
    def make(self) -> Channel:
        return whatsapp()

    def genuine(self, body: bytes) -> Request:
        return Request({"x-hub-signature-256": f"sha256={hex_sha256('app secret', body)}"}, body)

    def forged(self, body: bytes) -> Mapping[str, Request]:
        right = hex_sha256("app secret", body)
        return {
            "no signature": Request({}, body),
            "no scheme": Request({"x-hub-signature-256": right}, body),
            "another secret": Request({"x-hub-signature-256": f"sha256={hex_sha256('other', body)}"}, body),
            "the older header alone": Request({"x-hub-signature": f"sha256={right}"}, body),
        }

    def faults(self, part: Part) -> list[str]:
        return check_whatsapp(part.body)

    def texts(self, part: Part) -> str:
        body = part.body
        return str(body["text"]["body"] if body["type"] == "text" else body["interactive"]["body"]["text"])

    def payloads(self, part: Part) -> list[str]:
        if part.body["type"] != "interactive":
            return []
        action = part.body["interactive"]["action"]
        if "buttons" in action:
            return [one["reply"]["id"] for one in action["buttons"]]
        return [row["id"] for section in action["sections"] for row in section["rows"]]


@pytest.mark.parametrize("name", ["account", "other_number", "reaction", "system"])
def test_what_is_nothing_to_the_bot_is_left_out_on_whatsapp(name: str) -> None:
    assert whatsapp().parse(recorded("whatsapp", name)) == []


@pytest.mark.parametrize("name", ["order", "unsupported"])
def test_what_whatsapp_has_and_the_bot_cannot_read_reaches_the_agent_as_what_it_is(name: str) -> None:
    (event,) = whatsapp().parse(recorded("whatsapp", name))
    assert isinstance(event, Incoming)
    assert event.enclosure == Enclosure("unknown")


class TestWebhook(ChannelKit):
    def make(self) -> Channel:
        return webhook()

    def genuine(self, body: bytes) -> Request:
        return self._signed(body, time.time())

    def forged(self, body: bytes) -> Mapping[str, Request]:
        genuine = dict(self.genuine(body).headers)
        other_version = genuine["webhook-signature"].replace("v1", "v2")
        return {
            "no signature": Request({}, body),
            "signed an hour ago": self._signed(body, time.time() - 3600),
            "signed in an hour": self._signed(body, time.time() + 3600),
            "a time that is none": self._signed(body, "1e9"),
            "another id": Request({**genuine, "webhook-id": "other"}, body),
            "another time": Request({**genuine, "webhook-timestamp": str(int(time.time()) + 1)}, body),
            "an unknown version": Request({**genuine, "webhook-signature": other_version}, body),
        }

    @staticmethod
    def _signed(body: bytes, at: float | str) -> Request:
        stamp = at if isinstance(at, str) else str(int(at))
        signature = PROGRAM.sign("msg_1", stamp, body)
        return Request({"webhook-id": "msg_1", "webhook-timestamp": stamp, "webhook-signature": signature}, body)

    def faults(self, part: Part) -> list[str]:
        return [] if part.body["text"] and json.dumps(dict(part.body)) else ["no text"]

    def texts(self, part: Part) -> str:
        return str(part.body["text"])

    def payloads(self, part: Part) -> list[str]:
        return [button["payload"] for button in part.body["buttons"]]


def test_while_a_secret_is_changed_either_signature_is_let_in() -> None:
    body, stamp = b"{}", str(int(time.time()))
    both = f"v1,{'A' * 44} {PROGRAM.sign('msg_1', stamp, body)}"
    webhook().verify(Request({"webhook-id": "msg_1", "webhook-timestamp": stamp, "webhook-signature": both}, body))


@pytest.mark.parametrize("secret", ["whsec_", "whsec_c2hvcnQ=", "whsec_***", "no base 64 at all"])
def test_a_secret_that_is_too_short_or_none_is_said_at_the_start(secret: str) -> None:
    with pytest.raises(ValueError, match="HAMDEL_WEBHOOK_SECRET"):
        WebhookChannel(secret, "https://program.example", httpx.AsyncClient())


@pytest.mark.anyio
async def test_the_reference_library_takes_what_we_sign() -> None:
    sent: list[httpx.Request] = []

    def take(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200)

    async with httpx.AsyncClient(transport=httpx.MockTransport(take)) as client:
        channel = WebhookChannel(PROGRAM.secret, "https://program.example/replies", client)
        for attempt in range(2):
            assert await channel.send("anna", Part({"text": "سلام"}), "17-1") is None, attempt

    read = [Webhook(PROGRAM.secret).verify(one.content, dict(one.headers)) for one in sent]
    assert read == [{"recipient": "anna", "text": "سلام"}] * 2
    assert [one.headers["webhook-id"] for one in sent] == ["msg_17-1"] * 2


def test_we_take_what_the_reference_library_signs() -> None:
    body, now = '{"id": "1", "sender": "anna", "text": "سلام"}', datetime.now(UTC)
    signature = Webhook(PROGRAM.secret).sign("msg_1", now, body)
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(int(now.timestamp())), "webhook-signature": signature}
    webhook().verify(Request(headers, body.encode()))


def shown(value: object) -> str:
    if value is True:
        return "yes"
    return str(value) if value else "–"


def table() -> str:
    """What the channels can do, as it stands in the guide."""
    channels: list[Channel] = [
        telegram(),
        whatsapp(),
        messenger(),
        instagram(),
        line(),
        slack(),
        email(),
        chatwoot(),
        webhook(),
        RestChannel(),
        callback(),
        socketio(),
    ]
    names = {
        "signed": "known by",
        "repeats": "repeats known by",
        "longest": "characters of a message",
        "buttons": "choices on buttons",
        "rows": "choices in a list",
        "formatted": "bold, links, code",
        "files_in": "files from visitors",
        "files_out": "files from agents",
        "receipts": "hears of what was not delivered later",
        "idempotent": "a repeated send is known",
        "window": "hours for free text",
    }
    assert list(names) == [one.name for one in fields(Features)]
    lines = ["| | " + " | ".join(one.name for one in channels) + " |", "| --- |" + " --- |" * len(channels)]
    lines += [
        f"| {name} | " + " | ".join(shown(getattr(one.features, key)) for one in channels) + " |"
        for key, name in names.items()
    ]
    return "\n".join(lines)


def test_the_guide_says_what_each_channel_can_do() -> None:
    written = CONNECTORS.read_text("utf-8").partition("<!-- features -->\n")[2].partition("\n<!-- /features -->")[0]
    assert written == table(), f"docs/connectors.md should have:\n{table()}"


def test_every_channel_in_the_registry_is_held_to_the_kit() -> None:
    kits = ChannelKit.__subclasses__()
    kits += [further for kit in kits for further in kit.__subclasses__()]
    tested = {kit().make().name for kit in kits}
    assert set(CHANNELS) <= tested
