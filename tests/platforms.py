"""Messaging platforms on real sockets: they keep to their own rules, and are as hard to deal with as the real ones."""

import base64
import hashlib
import hmac
import itertools
import json
import random
import re
import threading
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

Answer = tuple[int, Mapping[str, str], Any]


@dataclass
class Platform:
    """A server that takes a bot's calls.

    ``failing`` fails every so many sends; ``rate`` are the sends that it takes in a second, beyond which it names the
    time to wait. ``refusing`` is answered to every send while it is set; ``down`` lets all of them wait and then fail.
    ``got`` are the bodies that were taken, by address, in their order; ``asked`` are the other calls.
    """

    failing: int = 0
    rate: int = 0
    refusing: Answer | None = None
    down: bool = False
    got: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    sends: int = 0
    changed: threading.Condition = field(default_factory=threading.Condition)

    def __enter__(self) -> Any:
        platform = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                self._answer(self.rfile.read(int(self.headers.get("Content-Length", 0))))

            def do_PUT(self) -> None:
                self.do_POST()

            def do_GET(self) -> None:
                self._answer(b"")

            def _answer(self, body: bytes) -> None:
                headers = {name.lower(): value for name, value in self.headers.items()}
                with platform.changed:
                    status, extra, given = platform.answer(self.command, self.path, headers, body)
                    platform.changed.notify_all()
                if platform.down:
                    time.sleep(0.5)
                payload = given if isinstance(given, bytes) else json.dumps(given).encode()
                self.send_response(status)
                for name, value in {**extra, "Content-Length": str(len(payload))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(payload)

            def log_message(self, *_: object) -> None:
                pass

        self._times: list[float] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        assert kind is not None or not self.broken, "\n".join(self.broken)

    @property
    def url(self) -> str:
        """Where it is reached."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """What it says to a call."""
        raise NotImplementedError

    def trouble(self) -> Answer | None:
        """What keeps a send from being taken, this time."""
        self.sends += 1
        if self.down:
            return 503, {}, {"ok": False}
        if self.refusing is not None:
            return self.refusing
        if self.failing and self.sends % self.failing == 0:
            return 502, {}, {"ok": False, "error_code": 502, "description": "Bad Gateway"}
        now = time.monotonic()
        self._times = [one for one in self._times if one > now - 1]
        if self.rate and len(self._times) >= self.rate:
            return self.too_many()
        self._times.append(now)
        return None

    def too_many(self) -> Answer:
        """What it says to more calls than it takes."""
        return 429, {"Retry-After": "1"}, {}

    @staticmethod
    def form(headers: Mapping[str, str], body: bytes) -> dict[str, Any]:
        """The fields of a form that files come in; a file is its bytes."""
        boundary = re.search(r"boundary=(\S+)", headers["content-type"])
        assert boundary is not None
        found: dict[str, Any] = {}
        for part in body.split(f"--{boundary[1]}".encode())[1:-1]:
            head, _, content = part.partition(b"\r\n\r\n")
            name = re.search(rb'name="([^"]+)"', head)
            assert name is not None
            value = content[:-2]
            found[name[1].decode()] = value if b"filename" in head else value.decode()
        return found

    def rule(self, kept: bool, which: str) -> None:
        """Note that a rule was broken; whoever uses it hears of it at the end."""
        if not kept:
            self.broken.append(which)

    def wait_for(self, address: str, count: int, seconds: float = 30) -> list[dict[str, Any]]:
        """What an address was sent, as soon as there are so many of it."""
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.got[address]) >= count, seconds), dict(self.got)
            return list(self.got[address])

    def wait_until(self, condition: Any, seconds: float = 30) -> None:
        """Return when a condition on what was called holds."""
        with self.changed:
            assert self.changed.wait_for(condition, seconds), (dict(self.got), self.asked)


def check_telegram(body: Mapping[str, Any]) -> list[str]:
    """What rules of ``sendMessage`` a body breaks."""
    text, broken = body.get("text", ""), []
    length = len(text.encode("utf-16-le")) // 2
    if not 1 <= length <= 4096:
        broken.append(f"text of {length}")
    for entity in body.get("entities", ()):
        if entity["length"] < 1 or entity["offset"] + entity["length"] > length:
            broken.append(f"entity outside the text: {entity}")
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    for button in itertools.chain.from_iterable(rows):
        if not button["text"] or not 1 <= len(button["callback_data"].encode()) <= 64:
            broken.append(f"button {button}")
    return broken


@dataclass
class Telegram(Platform):
    """Telegram's Bot API, which delivers updates with ``secret`` to a server. ``blocked`` are chats that refuse us."""

    token: str = "123:abc"
    secret: str = "s3cret_token"
    blocked: set[str] = field(default_factory=set)
    numbers: Any = field(default_factory=lambda: itertools.count(1))

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """See :class:`Platform`."""
        if path.startswith(f"/file/bot{self.token}/"):
            data = self.files.get(path.rpartition("/")[2])
            return (200, {}, data) if data is not None else (404, {}, {})
        if not path.startswith(f"/bot{self.token}/"):
            return 401, {}, {"ok": False, "error_code": 401, "description": "Unauthorized"}
        call = path.rpartition("/")[2]
        if not call.startswith("send"):
            given = json.loads(body)
            self.asked.append((call, given))
            return 200, {}, {"ok": True, "result": self._known(call, given)}
        if (trouble := self.trouble()) is not None:
            return trouble
        given = self.form(headers, body) if "multipart" in headers["content-type"] else json.loads(body)
        chat = str(given["chat_id"])
        if chat in self.blocked:
            said = "Forbidden: bot was blocked by the user"
            return 403, {}, {"ok": False, "error_code": 403, "description": said}
        if call == "sendMessage":
            for one in check_telegram(given):
                self.rule(False, one)
        self.got[chat].append({"method": call, **given})
        return 200, {}, {"ok": True, "result": {"message_id": next(self.numbers)}}

    def _known(self, call: str, given: Mapping[str, Any]) -> Any:
        if call == "getMe":
            return {"id": 123, "is_bot": True, "username": "tulip_bot"}
        if call == "getFile":
            return {"file_id": given["file_id"], "file_path": f"files/{given['file_id']}"}
        return True

    def too_many(self) -> Answer:
        """Telegram names the time in the body."""
        return (
            429,
            {},
            {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": {"retry_after": 1}},
        )

    def deliver(self, server: str, *updates: Mapping[str, Any], secret: str | None = None) -> list[httpx.Response]:
        """Bring updates to a server."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret if secret is None else secret}
        return [httpx.post(f"{server}/webhooks/telegram", json=one, headers=headers, timeout=30) for one in updates]


def check_whatsapp(body: Mapping[str, Any]) -> list[str]:
    """What rules of ``messages`` a body breaks."""
    kind, broken = body.get("type"), []
    if kind == "text":
        length = len(body["text"]["body"])
        if not 1 <= length <= 4096:
            broken.append(f"text of {length}")
    elif kind == "interactive":
        interactive = body["interactive"]
        if not 1 <= len(interactive["body"]["text"]) <= 1024:
            broken.append(f"body of {len(interactive['body']['text'])}")
        action = interactive["action"]
        if interactive["type"] == "button":
            titles = [one["reply"]["title"] for one in action["buttons"]]
            if (
                not 1 <= len(titles) <= 3
                or any(not 1 <= len(one) <= 20 for one in titles)
                or len(set(titles)) < len(titles)
            ):
                broken.append(f"buttons {titles}")
        else:
            rows = [row for section in action["sections"] for row in section["rows"]]
            if not 1 <= len(rows) <= 10 or not 1 <= len(action["button"]) <= 20:
                broken.append(f"{len(rows)} rows below {action['button']!r}")
            for row in rows:
                if not 1 <= len(row["title"]) <= 24 or len(row.get("description", "")) > 72 or len(row["id"]) > 200:
                    broken.append(f"row {row}")
    elif kind == "template":
        if not body["template"]["name"] or not body["template"]["language"]["code"]:
            broken.append("template without a name or a language")
    elif kind not in ("image", "document"):
        broken.append(f"unknown type {kind}")
    return broken


@dataclass
class WhatsApp(Platform):
    """WhatsApp's Cloud API. ``outside`` are numbers whose owners have not written for a day."""

    number: str = "106540352242922"
    secret: str = "app secret"
    outside: set[str] = field(default_factory=set)
    last_id: str = ""
    numbers: Any = field(default_factory=lambda: itertools.count(1))

    @property
    def settings(self) -> dict[str, str]:
        """What a server is started with."""
        return {
            "whatsapp_access_token": "EAAG",
            "whatsapp_app_secret": self.secret,
            "whatsapp_verify_token": "our word",
            "whatsapp_phone_number_id": self.number,
            "whatsapp_api_url": f"{self.url}/v23.0",
            "whatsapp_templates": "nl=antwoord_klaar,en=answer_ready:en_US",
        }

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """See :class:`Platform`."""
        if headers.get("authorization") != "Bearer EAAG":
            return 401, {}, {"error": {"message": "Invalid OAuth access token", "type": "OAuthException", "code": 190}}
        call = path.removeprefix("/v23.0")
        if call.startswith("/content/"):
            return 200, {}, self.files[call.rpartition("/")[2]]
        if method == "GET":
            id = call.strip("/")
            if id in self.files:
                return 200, {}, {"url": f"{self.url}/content/{id}", "mime_type": "x", "file_size": len(self.files[id])}
            return 404, {}, {"error": {"message": "Unsupported get request.", "code": 100}}
        if call == f"/{self.number}/media":
            self.asked.append(("media", {"body": body}))
            return 200, {}, {"id": f"media-{next(self.numbers)}"}
        if (trouble := self.trouble()) is not None:
            return trouble
        given = json.loads(body)
        for one in check_whatsapp(given):
            self.rule(False, one)
        self.rule(given.get("messaging_product") == "whatsapp", "not for whatsapp")
        if given["to"] in self.outside and given["type"] != "template":
            details = "Message failed to send because more than 24 hours have passed since the customer last replied."
            return (
                400,
                {},
                {
                    "error": {
                        "message": "(#131047) Re-engagement message",
                        "code": 131047,
                        "error_data": {"details": details},
                    }
                },
            )
        self.got[given["to"]].append(given)
        self.last_id = f"wamid.out{next(self.numbers)}"
        return 200, {}, {"messaging_product": "whatsapp", "messages": [{"id": self.last_id}]}

    def too_many(self) -> Answer:
        """WhatsApp has a number for it."""
        return 429, {"Retry-After": "1"}, {"error": {"message": "(#130429) Rate limit hit", "code": 130429}}

    def deliver(self, server: str, *notes: Mapping[str, Any], secret: str | None = None) -> list[httpx.Response]:
        """Bring notifications to a server, signed."""
        answers = []
        for one in notes:
            body = json.dumps(one).encode()
            signature = hmac.new((secret or self.secret).encode(), body, hashlib.sha256).hexdigest()
            headers = {"X-Hub-Signature-256": f"sha256={signature}", "Content-Type": "application/json"}
            answers.append(httpx.post(f"{server}/webhooks/whatsapp", content=body, headers=headers, timeout=30))
        return answers


@dataclass
class Program(Platform):
    """Another program that speaks signed webhooks; it does what it is told once, whatever is repeated."""

    key: bytes = b"between the two of us, and long"
    seen: set[str] = field(default_factory=set)

    @property
    def secret(self) -> str:
        """As both sides are given it."""
        return f"whsec_{base64.b64encode(self.key).decode()}"

    @property
    def settings(self) -> dict[str, str]:
        """What a server is started with."""
        return {"webhook_secret": self.secret, "webhook_url": f"{self.url}/replies"}

    def sign(self, id: str, stamp: str, body: bytes) -> str:
        """As the specification has it."""
        return (
            "v1,"
            + base64.b64encode(hmac.new(self.key, f"{id}.{stamp}.".encode() + body, hashlib.sha256).digest()).decode()
        )

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """See :class:`Platform`."""
        id, stamp = headers["webhook-id"], headers["webhook-timestamp"]
        self.rule(headers["webhook-signature"] == self.sign(id, stamp, body), "a wrong signature")
        self.rule(abs(time.time() - float(stamp)) < 60, "a signature of long ago")
        if (trouble := self.trouble()) is not None:
            return trouble
        if id not in self.seen:
            self.seen.add(id)
            given = json.loads(body)
            self.got[given["recipient"]].append(given)
        return 200, {}, {}

    def deliver(
        self, server: str, *messages: Mapping[str, Any], at: float | None = None, signature: str = ""
    ) -> list[httpx.Response]:
        """Bring messages to a server, signed."""
        answers = []
        for one in messages:
            body, stamp = json.dumps(one).encode(), str(int(time.time() if at is None else at))
            id = f"msg_{one.get('id', random.random())}"
            headers = {
                "webhook-id": id,
                "webhook-timestamp": stamp,
                "webhook-signature": signature or self.sign(id, stamp, body),
            }
            answers.append(httpx.post(f"{server}/webhooks/webhook", content=body, headers=headers, timeout=30))
        return answers


def twice_and_shuffled(updates: list[Mapping[str, Any]], seed: int = 7) -> list[Mapping[str, Any]]:
    """Each of them twice, and in another order than they were written in."""
    both = [*updates, *updates]
    random.Random(seed).shuffle(both)
    return both
