"""LINE on real sockets: see :mod:`tests.platforms`."""

import base64
import hashlib
import hmac
import itertools
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.platforms import Answer, Platform


def check_line(message: Mapping[str, Any]) -> list[str]:
    """What rules of the Messaging API a message breaks."""
    broken, actions = [], []
    if message["type"] == "text":
        length = len(message["text"].encode("utf-16-le")) // 2
        if not 1 <= length <= 5000:
            broken.append(f"text of {length}")
        if "quickReply" in message:
            actions = [one["action"] for one in message["quickReply"]["items"]]
            if not 1 <= len(actions) <= 13:
                broken.append(f"{len(actions)} quick replies")
    elif message["type"] == "template":
        template = message["template"]
        actions = template["actions"]
        if not 1 <= len(template["text"]) <= 160 or not 1 <= len(actions) <= 4 or not message["altText"]:
            broken.append(f"template {template}")
    else:
        broken.append(f"unknown type {message['type']}")
    for one in actions:
        if not 1 <= len(one["label"]) <= 20 or not 1 <= len(one["data"]) <= 300 or len(one["displayText"]) > 300:
            broken.append(f"action {one}")
    return broken


@dataclass
class Line(Platform):
    """LINE's Messaging API.

    ``tokens`` are those that events can be answered with, once, by the address that they came from. ``ways`` says for
    each message that was taken by which call it came; ``accepted`` are the keys of those that were pushed. With
    ``deaf`` the answer to a push is lost, so many times.
    """

    secret: str = "channel secret"
    tokens: dict[str, str] = field(default_factory=dict)
    issued: set[str] = field(default_factory=set)
    ways: list[tuple[str, str]] = field(default_factory=list)
    accepted: dict[str, dict[str, Any]] = field(default_factory=dict)
    preparing: int = 0
    deaf: int = 0
    numbers: Any = field(default_factory=lambda: itertools.count(460000000000000001))

    @property
    def settings(self) -> dict[str, str]:
        """What a server is started with."""
        return {
            "line_access_token": "long-lived",
            "line_channel_secret": self.secret,
            "line_api_url": self.url,
            "line_data_url": self.url,
        }

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """See :class:`Platform`."""
        if headers.get("authorization") != "Bearer long-lived":
            return 401, {}, {"message": "Authentication failed"}
        call = path.removeprefix("/v2/bot")
        if method == "GET":
            return self._asked(call)
        if (trouble := self.trouble()) is not None:
            return trouble
        given = json.loads(body)
        self.rule(1 <= len(given["messages"]) <= 5, f"{len(given['messages'])} messages")
        for one in itertools.chain.from_iterable(map(check_line, given["messages"])):
            self.rule(False, one)
        if call == "/message/reply":
            address = self.tokens.pop(given["replyToken"], None)
            if address is None:
                return 400, {}, {"message": "Invalid reply token"}
            return 200, {}, self._taken("reply", address, given["messages"])
        key = headers.get("x-line-retry-key", "")
        self.rule(len(key) == 36 and key.count("-") == 4, f"a key that is no UUID: {key}")
        if key in self.accepted:
            said = {"message": "The retry key is already accepted", **self.accepted[key]}
            return 409, {"X-Line-Accepted-Request-Id": "r1"}, said
        self.accepted[key] = taken = self._taken("push", given["to"], given["messages"])
        if self.deaf:
            self.deaf -= 1
            return 500, {}, {"message": "Internal Server Error"}
        return 200, {}, taken

    def _asked(self, call: str) -> Answer:
        if call == "/info":
            return 200, {}, {"userId": "U0123456789abcdef0123456789abcdef", "displayName": "Tulip Desk"}
        if call == "/channel/webhook/endpoint":
            return 200, {}, {"endpoint": "https://chat.example.com/webhooks/line", "active": True}
        if call.endswith("/transcoding"):
            self.preparing -= 1
            return 200, {}, {"status": "processing" if self.preparing >= 0 else "succeeded"}
        data = self.files.get(call.split("/")[2])
        return (200, {}, data) if data is not None else (404, {}, {"message": "Not found"})

    def _taken(self, way: str, address: str, messages: list[dict[str, Any]]) -> dict[str, Any]:
        self.got[address] += messages
        self.ways += [(address, way)] * len(messages)
        return {"sentMessages": [{"id": str(next(self.numbers)), "quoteToken": "q"} for _ in messages]}

    def too_many(self) -> Answer:
        """LINE says no time."""
        return 429, {"Retry-After": "1"}, {"message": "The API rate limit has been exceeded. Try again later."}

    def deliver(self, server: str, *hooks: Mapping[str, Any], secret: str | None = None) -> list[httpx.Response]:
        """Bring events to a server, signed; their tokens live from now on."""
        answers = []
        for one in hooks:
            for event in one["events"]:
                token, source = event.get("replyToken"), event["source"]
                fresh = event["timestamp"] > (time.time() - 60) * 1000
                if token and fresh and token not in self.issued:
                    self.issued.add(token)
                    self.tokens[token] = source.get("groupId") or source["userId"]
            body = json.dumps(one).encode()
            digest = hmac.new((secret or self.secret).encode(), body, hashlib.sha256).digest()
            headers = {"X-Line-Signature": base64.b64encode(digest).decode(), "Content-Type": "application/json"}
            answers.append(httpx.post(f"{server}/webhooks/line", content=body, headers=headers, timeout=30))
        return answers
