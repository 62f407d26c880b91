"""Chatwoot and Zammad on real sockets, as their documentation has their calls and webhooks: see
:mod:`tests.platforms`."""

import hashlib
import hmac
import itertools
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.channels import Request
from tests.platforms import Answer, Platform

#: What a bot's token opens, of Chatwoot's ``AccessTokenAuthHelper``.
FOR_BOTS = ("messages", "toggle_status", "toggle_priority", "custom_attributes", "assignments")


@dataclass
class Chatwoot(Platform):
    """Account 1 of a Chatwoot with the API inbox 7. ``got`` are the messages of each conversation.

    With ``deaf`` the answer to a message that was taken is lost, so many times. ``statuses`` are those that were set.
    """

    secret: str = "webhook secret"
    contacts: dict[int, dict[str, Any]] = field(default_factory=dict)
    conversations: dict[int, dict[str, Any]] = field(default_factory=dict)
    statuses: list[tuple[str, str]] = field(default_factory=list)
    deaf: int = 0
    numbers: Any = field(default_factory=lambda: itertools.count(5001))

    @property
    def settings(self) -> dict[str, Any]:
        """What a server is started with whose people answer here."""
        return {
            "live_side": "chatwoot",
            "live_url": self.url,
            "live_token": "agent",
            "live_secret": self.secret,
            "live_inbox": "7",
        }

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """See :class:`Platform`."""
        token, parts = headers.get("api_access_token"), urlsplit(path)
        if parts.path.startswith("/rails/"):
            return 200, {}, self.files[parts.path.rpartition("/")[2]]
        if token not in ("agent", "bot"):
            return 401, {}, {"error": "Invalid Access Token"}
        if parts.path == "/api/v1/profile":
            return 200, {}, {"id": 3, "name": "Hamdel's agent"}
        call = parts.path.removeprefix("/api/v1/accounts/1/").split("/")
        if token == "bot" and (call[0] != "conversations" or method == "GET" or call[-1] not in FOR_BOTS):
            return 401, {}, {"error": "Access to this endpoint is not authorized for bots"}
        if method == "GET":
            return self._asked(call, parse_qs(parts.query))
        if (trouble := self.trouble()) is not None:
            return trouble
        given = _form(headers, body) if "multipart" in headers["content-type"] else json.loads(body)
        match call:
            case ["contacts"]:
                return self._contact(given)
            case ["conversations"]:
                id = next(self.numbers)
                self.conversations[id] = {"id": id, "priority": None, "labels": [], **given}
                return 200, {}, {"id": id, "account_id": 1, "inbox_id": given["inbox_id"]}
            case ["conversations", number, what]:
                return self._changed(int(number), what, given)
        return 404, {}, {"error": "Resource could not be found"}

    def _asked(self, call: list[str], query: Mapping[str, list[str]]) -> Answer:
        self.asked.append(("/".join(call), dict(query)))
        match call:
            case ["contacts", "search"]:
                wanted = query["q"][0].casefold()
                found = [
                    one
                    for one in self.contacts.values()
                    if any(wanted in str(one.get(key) or "").casefold() for key in ("identifier", "email", "name"))
                ]
                return 200, {}, {"meta": {}, "payload": found}
            case ["contacts", number, "conversations"]:
                listed = [one for one in self.conversations.values() if one.get("contact_id") == int(number)]
                return 200, {}, {"payload": listed}
            case ["conversations", number, "messages"]:
                return 200, {}, {"meta": {}, "payload": self.got[number]}
        return 404, {}, {"error": "Resource could not be found"}

    def _contact(self, given: Mapping[str, Any]) -> Answer:
        for one in self.contacts.values():
            if any(given.get(key) and one.get(key) == given[key] for key in ("identifier", "email")):
                return 422, {}, {"message": "Identifier has already been taken", "attributes": ["identifier"]}
        id = next(self.numbers)
        self.contacts[id] = {"id": id, **given}
        return 200, {}, {"payload": {"contact": self.contacts[id], "contact_inbox": {"source_id": "s"}}}

    def _changed(self, number: int, what: str, given: dict[str, Any]) -> Answer:
        if number == 0:
            return 404, {}, {"error": "Resource could not be found"}
        conversation = self.conversations.setdefault(number, {"id": number})
        if what == "messages":
            at = given.pop("external_created_at", None)
            written = {"id": next(self.numbers), **given}
            if at is not None:
                written["content_attributes"] = {"external_created_at": int(at)}
            self.got[str(number)].append(written)
            if self.deaf:
                self.deaf -= 1
                return 504, {}, {}
            return 200, {}, {"id": written["id"], "content": given["content"]}
        if what == "toggle_status":
            self.statuses.append((str(number), given["status"]))
        conversation |= given
        return 200, {}, {"payload": {"success": True}}

    def signed(self, event: Mapping[str, Any], at: float | None = None) -> Request:
        """A webhook's request as this Chatwoot makes it."""
        body, stamp = json.dumps(event).encode(), str(int(time.time() if at is None else at))
        digest = hmac.new(self.secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        return Request({"x-chatwoot-timestamp": stamp, "x-chatwoot-signature": f"sha256={digest}"}, body)

    def says(self, conversation: str, text: str, *files: str, **more: Any) -> dict[str, Any]:
        """The webhook of what an agent writes into a conversation."""
        attached = [{"id": 1, "file_type": "image", "data_url": f"{self.url}/rails/{one}"} for one in files]
        return {
            "event": "message_created",
            "id": next(self.numbers),
            "content": text,
            "message_type": "outgoing",
            "content_type": "text",
            "content_attributes": {},
            "private": False,
            "sender": {"id": 3, "name": "Lena", "email": "lena@shop.example", "type": "user"},
            "inbox": {"id": 7, "name": "Hamdel"},
            "conversation": {"id": int(conversation), "inbox_id": 7, "status": "open", "channel": "Channel::Api"},
            "account": {"id": 1, "name": "Shop"},
            **({"attachments": attached} if attached else {}),
            **more,
        }

    def turns(self, conversation: str, status: str) -> dict[str, Any]:
        """The webhook of a conversation whose status changes."""
        changed = {"id": int(conversation), "inbox_id": 7, "status": status, "updated_at": time.time()}
        return {"event": "conversation_status_changed", "channel": "Channel::Api", **changed}

    def asks_bot(self, conversation: int, text: str, **more: Any) -> dict[str, Any]:
        """The webhook that an agent bot gets of what a visitor writes."""
        about = {
            "id": conversation,
            "inbox_id": 2,
            "status": more.pop("status", "pending"),
            "channel": more.pop("channel", "Channel::WebWidget"),
            "contact_inbox": {"id": 12, "contact_id": 9, "inbox_id": 2, "source_id": "visitor-9"},
            "additional_attributes": {"browser_language": "en"},
        }
        return {
            "event": "message_created",
            "id": next(self.numbers),
            "content": text,
            "message_type": "incoming",
            "content_type": "text",
            "content_attributes": {},
            "private": False,
            "sender": {"id": 9, "name": "Ana", "type": "contact"},
            "inbox": {"id": 2, "name": "Site"},
            "conversation": about,
            "account": {"id": 1, "name": "Shop"},
            **more,
        }


@dataclass
class Zammad(Platform):
    """A Zammad with the group Users. ``got`` are the articles of each ticket; ``deaf`` is as at Chatwoot's."""

    secret: str = "signature token"
    tickets: dict[int, dict[str, Any]] = field(default_factory=dict)
    users: dict[int, dict[str, Any]] = field(default_factory=dict)
    deaf: int = 0
    numbers: Any = field(default_factory=lambda: itertools.count(81))
    closed: dict[str, str] = field(default_factory=dict)

    @property
    def settings(self) -> dict[str, Any]:
        """What a server is started with whose people answer here."""
        return {
            "live_side": "zammad",
            "live_url": self.url,
            "live_token": "agent",
            "live_secret": self.secret,
            "live_inbox": "Users",
        }

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """See :class:`Platform`."""
        if headers.get("authorization") != "Token token=agent":
            return 401, {}, {"error": "Invalid BasicAuth credentials"}
        parts = urlsplit(path)
        call = parts.path.removeprefix("/api/v1/").split("/")
        if method == "GET":
            return self._asked(call, parse_qs(parts.query))
        if (trouble := self.trouble()) is not None:
            return trouble
        given = json.loads(body)
        match call:
            case ["users"]:
                if any(one["login"] == given["login"] for one in self.users.values()):
                    return 422, {}, {"error": "Login is already taken"}
                id = next(self.numbers)
                self.users[id] = {"id": id, **given}
                return 201, {}, self.users[id]
            case ["tickets"]:
                return self._opened(given)
            case ["tickets", number] if int(number) in self.tickets:
                self.tickets[int(number)] |= given
                return 200, {}, self.tickets[int(number)]
            case ["ticket_articles"]:
                return self._written(given)
        return 404, {}, {"error": "No route matches"}

    def _asked(self, call: list[str], query: Mapping[str, list[str]]) -> Answer:
        match call:
            case ["users", "me"]:
                return 200, {}, {"id": 3, "login": "hamdel@shop.example"}
            case ["users", "search"]:
                return 200, {}, [one for one in self.users.values() if one["login"] in query["query"][0]]
            case ["tickets", "search"]:
                return 200, {}, [one for one in self.tickets.values() if query["query"][0] in one["title"]]
            case ["ticket_articles", "by_ticket", number]:
                return 200, {}, self.got[number]
            case ["ticket_attachment", *_, file]:
                return 200, {}, self.files[file]
        return 404, {}, {"error": "No route matches"}

    def _opened(self, given: dict[str, Any]) -> Answer:
        self.rule(bool(given["article"]["body"]), "a ticket without words")
        id, article = next(self.numbers), given.pop("article")
        self.tickets[id] = {"id": id, "number": f"10{id}", **given}
        if str(given["customer_id"]).startswith("guess:"):
            self.tickets[id]["customer_id"] = 8
        self.got[str(id)].append({"id": next(self.numbers), "ticket_id": id, **article})
        return self._heard(201, self.tickets[id])

    def _written(self, given: dict[str, Any]) -> Answer:
        article = {"id": next(self.numbers), **given}
        self.got[str(given["ticket_id"])].append(article)
        return self._heard(201, article)

    def _heard(self, status: int, answer: Any) -> Answer:
        if self.deaf:
            self.deaf -= 1
            return 504, {}, {}
        return status, {}, answer

    def signed(self, payload: Mapping[str, Any]) -> Request:
        """A webhook's request as this Zammad makes it."""
        body = json.dumps(payload).encode()
        digest = hmac.new(self.secret.encode(), body, hashlib.sha1).hexdigest()
        return Request({"x-hub-signature": f"sha1={digest}"}, body)

    def says(self, ticket: str, html: str, *files: str, at: float | None = None, **more: Any) -> dict[str, Any]:
        """The webhook of what an agent writes into a ticket, whose state may change with it."""
        now = datetime.fromtimestamp(time.time() if at is None else at, UTC).isoformat().replace("+00:00", "Z")
        about = {"id": int(ticket), "state": more.pop("state", "open"), "updated_at": now}
        if about["state"] == "closed":
            # The first time stays: Zammad's sets_close_time.rb.
            about |= {"close_at": self.closed.setdefault(ticket, now), "last_close_at": now}
        attached = [
            {"id": 174, "filename": one, "url": f"{self.url}/api/v1/ticket_attachment/{ticket}/1/{one}"}
            for one in files
        ]
        article = {
            "id": next(self.numbers),
            "ticket_id": int(ticket),
            "body": html,
            "content_type": "text/html",
            "internal": False,
            "sender": "Agent",
            "type": "note",
            "created_by": {"firstname": "Emma", "lastname": "Taylor", "login": "emma@shop.example"},
            "attachments": attached,
        }
        return {"ticket": about, "article": {**article, **more}}


def _form(headers: Mapping[str, str], body: bytes) -> dict[str, Any]:
    """The fields of a form, as Rails reads them; a file is its name and its bytes."""
    head = f"Content-Type: {headers['content-type']}\r\n\r\n".encode()
    found: dict[str, Any] = {}
    for part in BytesParser().parsebytes(head + body).walk():
        name, data = part.get_param("name", header="content-disposition"), part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(data, bytes):
            file = part.get_filename()
            found[name] = data.decode() if file is None else [{"name": file, "data": data}]
    return {**found, "private": found.get("private") == "true"}
