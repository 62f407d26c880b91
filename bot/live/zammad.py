"""Zammad as the system where people work: conversations are tickets, and what is written in them are articles.

Source: https://docs.zammad.org/en/latest/api/ticket/index.html, …/articles.html, …/api/user.html, and for webhooks
https://admin-docs.zammad.org/en/latest/manage/webhook/payload.html. A webhook is signed with ``X-Hub-Signature``:
``sha1=`` and the HMAC-SHA1 of the body in hexadecimal digits; Zammad has nothing newer. No time is signed by itself, so
the one in the body counts, of when the ticket changed last.
"""

import hashlib
import hmac
import json
import time
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import httpx

from bot.channels import ChannelError, ChannelTrial, DeliveryError, FetchError, FromPeople, Request
from bot.channels.answering import PATIENCE, PATIENCE_FOR_FILES, call, download, is_of, json_of, seconds_of
from bot.channels.reading import each, of, text_of
from bot.channels.signatures import same
from bot.conversations.incoming import Enclosure
from bot.live import Case, Opened, Remote, Saying
from bot.live.html_text import text_of_html
from bot.settings import Settings

#: Seconds after a change in which its webhook is believed. Zammad tries again for two minutes, and its queue may lag.
STALE_AFTER = 3600.0
#: Zammad's own states in which a ticket is over, and its numbers of priorities.
OVER = frozenset({"closed", "merged"})
PRIORITIES: Mapping[str, int] = {"normal": 2, "high": 3, "urgent": 3}
LONGEST_TITLE = 120


def open_side(settings: Settings, client: httpx.AsyncClient, clock: Callable[[], float]) -> "ZammadSide":
    """Zammad as the settings name it."""
    token, secret = settings.live_token.get_secret_value(), settings.live_secret.get_secret_value()
    return ZammadSide(settings.live_url, token, settings.live_inbox, secret, client, clock)


class _Refused(DeliveryError):
    """Zammad answered with a ``status`` that is no success."""

    def __init__(self, status: int, message: str, **given: Any) -> None:
        self.status = status
        super().__init__(message, **given)


class ZammadSide:
    """See :class:`bot.live.LiveSide` and :class:`bot.live.Telling`. New tickets are of the ``group`` of that name."""

    name = "live-zammad"
    title = "Zammad"
    is_told = True

    def __init__(
        self,
        url: str,
        token: str,
        group: str,
        secret: str,
        client: httpx.AsyncClient,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._url, self._base = url.rstrip("/"), f"{url.rstrip('/')}/api/v1"
        self._headers = {"Authorization": f"Token token={token}"}
        self._group, self._secret, self._client, self._clock = group, secret, client, clock

    # What is told there

    async def open(self, case: Case, remote: Remote | None, *, again: bool) -> Opened:
        """The ticket that there is, or a new one, which begins with the summary as an internal article."""
        if remote is not None:
            try:
                await self._call("PUT", f"tickets/{remote.id}", json={"state": "open"})
                return Opened(remote)
            except _Refused as error:
                # It has been deleted there.
                if error.status != 404:
                    raise
        if again and (found := await self._earlier(case)) is not None:
            return Opened(found, noted=True)
        ticket = await self._call("POST", "tickets", json=await self._ticket(case))
        return Opened(_remote(ticket), noted=True)

    async def note(self, remote: Remote, text: str, *, again: bool) -> int | None:
        """An internal article."""
        if again and (known := await self._written(remote, lambda one: _plain(one) == text.strip())) is not None:
            return known
        article = {"ticket_id": int(remote.id), **_internal(text)}
        return _id(await self._call("POST", "ticket_articles", json=article))

    async def add(self, remote: Remote, saying: Saying, *, again: bool) -> None:
        """An article by the customer; its message id is what it is known by when it is brought again."""
        known_by = f"<{saying.key}@hamdel>"
        if again and await self._written(remote, lambda one: one.get("message_id") == known_by) is not None:
            return
        article: dict[str, Any] = {
            "ticket_id": int(remote.id),
            "body": saying.text,
            "content_type": "text/plain",
            "type": "web",
            "sender": "Customer",
            "internal": False,
            "message_id": known_by,
        }
        if remote.contact:
            article["origin_by_id"] = int(remote.contact)
        if (file := saying.file) is not None:
            data = b64encode(file.data).decode()
            article["attachments"] = [{"filename": file.name, "data": data, "mime-type": file.type}]
        patience = PATIENCE if saying.file is None else PATIENCE_FOR_FILES
        await self._call("POST", "ticket_articles", json=article, patience=patience)

    async def _ticket(self, case: Case) -> dict[str, Any]:
        return {
            "title": f"{case.title[:LONGEST_TITLE]} [{_mark(case)}]",
            "group": self._group,
            "customer_id": f"guess:{case.email}" if case.email else await self._customer(case),
            "priority_id": PRIORITIES[case.urgency],
            "state": "new",
            "article": _internal(case.note),
        }

    async def _customer(self, case: Case) -> int:
        """A customer without an address of e-mail, known by a login that nobody signs in with."""
        # Zammad keeps logins in small letters, and makes another one of a login that is taken: it is looked for first.
        login = f"hamdel-{hashlib.sha256(case.visitor.encode()).hexdigest()[:32]}"
        listed = await self._list("users/search", query=login, limit="5")
        found: Any = next((one for one in listed if one.get("login") == login), None)
        if found is None:
            body = {"login": login, "firstname": case.name or f"Visitor {_mark(case)}", "roles": ["Customer"]}
            found = await self._call("POST", "users", json=body)
        return _number(found.get("id"), "customer")

    async def _earlier(self, case: Case) -> Remote | None:
        """The ticket that an earlier attempt made, as far as Zammad finds it already."""
        listed = await self._list("tickets/search", query=_mark(case), limit="10", expand="true")
        found = next((one for one in listed if text_of(one.get("title")).endswith(f"[{_mark(case)}]")), None)
        return None if found is None else _remote(found)

    async def _written(self, remote: Remote, is_it: Callable[[Mapping[str, Any]], bool]) -> int | None:
        """The number of an article that an earlier attempt wrote."""
        listed = await self._list(f"ticket_articles/by_ticket/{remote.id}")
        return next((_id(one) for one in listed if is_it(one)), None)

    # What is told here

    def verify(self, request: Request) -> None:
        """Compare the signature of the raw body; the ticket must have changed lately."""
        expected = f"sha1={hmac.new(self._secret.encode(), request.body, hashlib.sha1).hexdigest()}"
        if not same(request.headers.get("x-hub-signature", ""), expected):
            raise ChannelError("wrong_signature", "The signature does not belong to this body and the secret.")
        try:
            changed = text_of(of(json.loads(request.body), "ticket").get("updated_at"))
            at = datetime.fromisoformat(changed).timestamp()
        except (ValueError, AttributeError, RecursionError, OverflowError):
            # The route says what is wrong with such a body.
            return
        if abs(self._clock() - at) > STALE_AFTER:
            raise ChannelError(
                "stale_request",
                f"The ticket changed more than {STALE_AFTER / 60:.0f} minutes ago, or in the future; look at the "
                "clocks of both servers.",
            )

    def parse(self, payload: object) -> Sequence[FromPeople]:
        """What agents write to the customer, and that the ticket is over."""
        if not isinstance(payload, Mapping) or not isinstance(payload.get("ticket"), Mapping):
            raise ChannelError("invalid_update", "Expected a ticket and an article, as Zammad's webhooks have them.")
        ticket, found = payload["ticket"], []
        id = ticket.get("id")
        if type(id) is not int:
            return []
        if (said := self._said(str(id), of(payload, "article"))) is not None:
            found.append(said)
        if text_of(ticket.get("state")) in OVER:
            # ``close_at`` is of the first time for ever: by it the end of a ticket that was opened again is a repeat.
            at = text_of(ticket.get("last_close_at")) or text_of(ticket.get("updated_at"))
            found.append(FromPeople(self.name, str(id), f"ended {at}", "ended"))
        return found

    def _said(self, ticket: str, article: Mapping[str, Any]) -> FromPeople | None:
        id = article.get("id")
        if type(id) is not int or article.get("internal") is not False or article.get("sender") != "Agent":
            return None
        text, files = _plain(article), tuple(map(_enclosure, each(article.get("attachments"))))
        if not text and not files:
            return None
        author = of(article, "created_by")
        name = " ".join(filter(None, (text_of(author.get("firstname")), text_of(author.get("lastname")))))
        return FromPeople(self.name, ticket, f"said {id}", "said", text, name[:200], files, id)

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """A file is fetched with the token."""
        if not is_of(self._url, enclosure.reference or ""):
            raise FetchError("gone", "The file does not lie at Zammad.")
        data = await download(self._client, "Zammad", enclosure.reference or "", largest, headers=self._headers)
        return enclosure.name, data

    async def trial(self) -> ChannelTrial:
        """Ask whose token it is."""
        try:
            found = await self._call("GET", "users/me")
        except _Refused as error:
            return ChannelTrial("token" if error.status in (401, 403) else "unreachable", str(error))
        except DeliveryError as error:
            return ChannelTrial("unreachable", str(error))
        return ChannelTrial("none", text_of(found.get("login")) or self._url)

    # Calls

    async def _call(self, method: str, path: str, **given: Any) -> Mapping[str, Any]:
        return json_of(await self._answered(method, path, **given))

    async def _list(self, path: str, **query: str) -> list[Mapping[str, Any]]:
        response = await self._answered("GET", path, params=query)
        try:
            return list(each(response.json()))
        except ValueError:
            return []

    async def _answered(self, method: str, path: str, **given: Any) -> httpx.Response:
        url = f"{self._base}/{path}"
        response = await call(self._client, "Zammad", method, url, headers=self._headers, **given)
        if response.is_success:
            return response
        answer, status = json_of(response), response.status_code
        why = text_of(answer.get("error_human")) or text_of(answer.get("error")) or "no description"
        raise _Refused(
            status,
            f"Zammad answered {status}: {why[:300]}",
            permanent=status in (400, 404, 413, 422),
            retry_after=seconds_of(response),
        )


def _mark(case: Case) -> str:
    """What a ticket's title ends with: a part of the conversation's id, by which it is found again."""
    return case.key[:12]


def _internal(text: str) -> dict[str, Any]:
    return {"body": text, "content_type": "text/plain", "type": "note", "internal": True, "subject": "Hamdel"}


def _plain(article: Mapping[str, Any]) -> str:
    body = article.get("body")
    if not isinstance(body, str):
        return ""
    return text_of_html(body) if article.get("content_type") == "text/html" else body.strip()


def _enclosure(file: Mapping[str, Any]) -> Enclosure:
    name, reference = text_of(file.get("filename"))[:200], text_of(file.get("url"))
    return Enclosure("document", reference or None, name or "file")


def _remote(ticket: Mapping[str, Any]) -> Remote:
    customer = _id({"id": ticket.get("customer_id")})
    return Remote(str(_number(ticket.get("id"), "ticket")), None if customer is None else str(customer))


def _id(one: Mapping[str, Any]) -> int | None:
    id = one.get("id")
    return id if type(id) is int else None


def _number(value: object, what: str) -> int:
    if type(value) is not int:
        raise DeliveryError(f"Zammad answered no number of a {what}.")
    return value
