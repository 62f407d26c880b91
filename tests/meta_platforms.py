"""Messenger and Instagram on real sockets: see :mod:`tests.platforms`."""

import hashlib
import hmac
import itertools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.platforms import Answer, Platform

#: In what a text is counted, and how much of it is taken.
LONGEST: Mapping[str, tuple[int, Callable[[str], int]]] = {
    "messenger": (2000, lambda text: len(text.encode("utf-16-le")) // 2),
    "instagram": (1000, lambda text: len(text.encode())),
}


def check_send(name: str, body: Mapping[str, Any]) -> list[str]:
    """What rules of the Send API a body breaks."""
    message, broken = body["message"], []
    longest, measure = LONGEST[name]
    if "text" in message and not 1 <= measure(message["text"]) <= longest:
        broken.append(f"text of {measure(message['text'])}")
    replies = message.get("quick_replies", [])
    if len(replies) > 13:
        broken.append(f"{len(replies)} quick replies")
    buttons = []
    if "attachment" in message and message["attachment"]["type"] == "template":
        template = message["attachment"]["payload"]
        buttons = template["buttons"]
        if template["template_type"] != "button" or not 1 <= len(template["text"]) <= 640 or not 1 <= len(buttons) <= 3:
            broken.append(f"template {template}")
    for one in (*replies, *buttons):
        if not 1 <= len(one["title"]) <= 20 or not 1 <= len(one["payload"]) <= 1000:
            broken.append(f"choice {one}")
    return broken


@dataclass
class Messaging(Platform):
    """Meta's Send API for one of ``messenger`` and ``instagram``.

    ``outside`` have not written for a day, ``silent`` not for seven; ``blocked`` want to hear nothing.
    """

    name: str = "messenger"
    secret: str = "app secret"
    outside: set[str] = field(default_factory=set)
    silent: set[str] = field(default_factory=set)
    blocked: set[str] = field(default_factory=set)
    numbers: Any = field(default_factory=lambda: itertools.count(1))

    @property
    def settings(self) -> dict[str, object]:
        """What a server is started with; agents may answer for seven days on Messenger alone."""
        token = "messenger_page_token" if self.name == "messenger" else "instagram_access_token"
        return {
            token: "EAAG",
            f"{self.name}_app_secret": self.secret,
            f"{self.name}_verify_token": "our word",
            f"{self.name}_api_url": f"{self.url}/v23.0",
            f"{self.name}_human_agent": self.name == "messenger",
        }

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """See :class:`Platform`."""
        if path.startswith("/cdn/"):
            return 200, {}, self.files[path.removeprefix("/cdn/")]
        if headers.get("authorization") != "Bearer EAAG":
            return self._error(401, 190, "Invalid OAuth access token.")
        if path.startswith("/v23.0/me?"):
            return 200, {}, {"name": "Tulip shop", "id": "1946350000000001"}
        if path != "/v23.0/me/messages":
            return self._error(404, 100, "Unsupported request")
        if (trouble := self.trouble()) is not None:
            return trouble
        given = self._given(headers, body)
        address, tagged = given["recipient"]["id"], given.get("tag") == "HUMAN_AGENT"
        self.rule(given["messaging_type"] == ("MESSAGE_TAG" if tagged else "RESPONSE"), "a tag without its type")
        for one in check_send(self.name, given):
            self.rule(False, one)
        if address in self.blocked:
            return self._error(400, 551, "(#551) This person isn't available right now.", 1545041)
        if address in self.silent or (address in self.outside and not tagged):
            kind = 2018278 if self.name == "messenger" else 2534022
            return self._error(400, 10, "(#10) This message is sent outside of allowed window.", kind)
        self.got[address].append(given)
        return 200, {}, {"recipient_id": address, "message_id": f"m_out{next(self.numbers)}"}

    def _given(self, headers: Mapping[str, str], body: bytes) -> dict[str, Any]:
        if "multipart" not in headers["content-type"]:
            return dict(json.loads(body))
        form = self.form(headers, body)
        return {**form, "recipient": json.loads(form["recipient"]), "message": json.loads(form["message"])}

    @staticmethod
    def _error(status: int, code: int, message: str, kind: int | None = None) -> Answer:
        error = {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "A1"}
        return status, {}, {"error": {**error, **({} if kind is None else {"error_subcode": kind})}}

    def too_many(self) -> Answer:
        """Meta has a number for it."""
        return 429, {"Retry-After": "1"}, {"error": {"message": "(#613) Calls to this api have exceeded", "code": 613}}

    def deliver(self, server: str, *notes: Mapping[str, Any], secret: str | None = None) -> list[httpx.Response]:
        """Bring notifications to a server, signed."""
        answers = []
        for one in notes:
            body = json.dumps(one).encode()
            signature = hmac.new((secret or self.secret).encode(), body, hashlib.sha256).hexdigest()
            headers = {"X-Hub-Signature-256": f"sha256={signature}", "Content-Type": "application/json"}
            answers.append(httpx.post(f"{server}/webhooks/{self.name}", content=body, headers=headers, timeout=30))
        return answers
