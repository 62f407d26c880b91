"""Slack on real sockets: see :mod:`tests.platforms`."""

import hashlib
import hmac
import itertools
import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import httpx

from tests.platforms import Answer, Platform

#: Any of the three characters that is not escaped; what Slack would read as its own markup.
BARE = re.compile(r"[<>]|&(?!amp;|lt;|gt;)")


def check_slack(body: Mapping[str, Any]) -> list[str]:
    """What rules of ``chat.postMessage`` and its blocks a body breaks."""
    broken, identifiers = [], []
    if not 1 <= len(body["text"]) <= 4000 or BARE.search(body["text"]):
        broken.append(f"text of {len(body['text'])}: {body['text'][:80]}")
    for block in body.get("blocks", ()):
        if block["type"] == "section":
            if not 1 <= len(block["text"]["text"]) <= 3000:
                broken.append(f"section of {len(block['text']['text'])}")
        elif not 1 <= len(block["elements"]) <= 25:
            broken.append(f"{len(block['elements'])} elements")
        for one in block.get("elements", ()):
            identifiers.append(one["action_id"])
            if not 1 <= len(one["text"]["text"]) <= 75 or not 1 <= len(one["value"]) <= 2000:
                broken.append(f"button {one}")
    if len(body.get("blocks", ())) > 50 or len(set(identifiers)) < len(identifiers):
        broken.append("too many blocks, or two actions with one id")
    return broken


@dataclass
class Slack(Platform):
    """Slack's Web API. ``archived`` are channels that take nothing any more; errors come with 200."""

    secret: str = "8f742231b10e8888abcd99yyyzzz85a5"
    archived: set[str] = field(default_factory=set)
    numbers: Any = field(default_factory=lambda: itertools.count(1))

    @property
    def settings(self) -> dict[str, str]:
        """What a server is started with."""
        return {
            "slack_bot_token": "xoxb-1",
            "slack_signing_secret": self.secret,
            "slack_api_url": f"{self.url}/api",
        }

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """See :class:`Platform`."""
        if path.startswith("/files/"):
            known = headers.get("authorization") == "Bearer xoxb-1"
            return 200, {}, self.files[path.removeprefix("/files/")] if known else b"<!DOCTYPE html><html>Sign in"
        if headers.get("authorization") != "Bearer xoxb-1":
            return 200, {}, {"ok": False, "error": "invalid_auth"}
        call, given = path.removeprefix("/api/"), json.loads(body)
        if call == "auth.test":
            return 200, {}, {"ok": True, "team": "Tulip shop", "user": "tulip_desk", "user_id": "U0LAN0Z89"}
        if call != "chat.postMessage":
            self.asked.append((call, given))
            return 200, {}, {"ok": True, "ts": given.get("ts")}
        if (trouble := self.trouble()) is not None:
            return trouble
        for one in check_slack(given):
            self.rule(False, one)
        if given["channel"] in self.archived:
            return 200, {}, {"ok": False, "error": "is_archived"}
        thread = given.get("thread_ts")
        self.got[f"{given['channel']}/{thread}" if thread else given["channel"]].append(given)
        return 200, {}, {"ok": True, "channel": given["channel"], "ts": f"1790001000.{next(self.numbers):06}"}

    def deliver(
        self, server: str, *events: Mapping[str, Any], secret: str | None = None, at: float | None = None
    ) -> list[httpx.Response]:
        """Bring events and taps to a server, signed."""
        answers = []
        for one in events:
            tap = one.get("type") == "block_actions"
            body = urlencode({"payload": json.dumps(one)}).encode() if tap else json.dumps(one).encode()
            stamp = str(int(time.time() if at is None else at))
            signature = hmac.new((secret or self.secret).encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256)
            headers = {
                "X-Slack-Request-Timestamp": stamp,
                "X-Slack-Signature": f"v0={signature.hexdigest()}",
                "Content-Type": "application/x-www-form-urlencoded" if tap else "application/json",
            }
            answers.append(httpx.post(f"{server}/webhooks/slack", content=body, headers=headers, timeout=30))
        return answers
