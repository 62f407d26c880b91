"""Chatwoot as the system where people work: conversations are opened in an inbox of its kind *API*.

Source: https://developers.chatwoot.com/api-reference, and Chatwoot's ``ConversationsController``, ``MessageBuilder``
and ``WebhookListener`` for what is written nowhere else. The token is an agent's: a bot's may neither make contacts nor
read messages.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import httpx

from bot.channels import ChannelError, ChannelTrial, DeliveryError, FetchError, FromPeople, Request
from bot.channels.answering import PATIENCE_FOR_FILES, download, is_of
from bot.channels.chatwoot_api import ChatwootApi, Refused, check
from bot.channels.reading import each, of, text_of
from bot.conversations.incoming import Enclosure
from bot.live import Case, Opened, Remote, Saying
from bot.settings import Settings
from handoff.attachments import named

#: Mark of our conversations among a contact's, and of the reasons among labels.
MARK, LABEL = "hamdel_conversation", "hamdel"
_URGENT: Mapping[str, str] = {"high": "high", "urgent": "urgent"}


def open_side(settings: Settings, client: httpx.AsyncClient, clock: Callable[[], float]) -> "ChatwootSide":
    """Chatwoot as the settings name it."""
    token, secret = settings.live_token.get_secret_value(), settings.live_secret.get_secret_value()
    api = ChatwootApi(settings.live_url, settings.live_account, token, client)
    return ChatwootSide(api, int(settings.live_inbox), secret, client, clock)


class ChatwootSide:
    """See :class:`bot.live.LiveSide` and :class:`bot.live.Telling`."""

    name = "live-chatwoot"
    title = "Chatwoot"
    is_told = True

    def __init__(
        self,
        api: ChatwootApi,
        inbox: int,
        secret: str,
        client: httpx.AsyncClient,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._api, self._inbox, self._secret, self._client, self._clock = api, inbox, secret, client, clock

    # What is told there

    async def open(self, case: Case, remote: Remote | None, *, again: bool) -> Opened:
        """The conversation that there is, or a new one of the visitor's contact."""
        if remote is not None:
            try:
                await self._status(remote, "open")
                return Opened(remote)
            except Refused as error:
                # It has been deleted there.
                if error.status != 404:
                    raise
        contact = await self._contact(case)
        found = await self._earlier(contact, case) if again else None
        if found is None:
            answer = await self._api.call("POST", "conversations", json=self._conversation(case, contact))
            found = str(_number(answer.get("id"), "conversation"))
        opened = Remote(found, contact)
        await self._describe(opened, case)
        return Opened(opened)

    async def note(self, remote: Remote, text: str, *, again: bool) -> int | None:
        """A private note."""
        if again and (known := await self._written(remote, text, None)) is not None:
            return known
        body = {"content": text, "message_type": "outgoing", "private": True}
        return _id(await self._api.call("POST", f"conversations/{remote.id}/messages", json=body))

    async def add(self, remote: Remote, saying: Saying, *, again: bool) -> None:
        """An incoming message; its moment here is what it is known by when it is brought again."""
        at = int(saying.at)
        if again and await self._written(remote, saying.text, at) is not None:
            return
        body = {"content": saying.text, "message_type": "incoming", "private": False, "external_created_at": at}
        path = f"conversations/{remote.id}/messages"
        if saying.file is None:
            await self._api.call("POST", path, json=body)
            return
        form = {key: str(value).lower() if isinstance(value, bool) else str(value) for key, value in body.items()}
        files = {"attachments[]": (saying.file.name, saying.file.data, saying.file.type)}
        await self._api.call("POST", path, data=form, files=files, patience=PATIENCE_FOR_FILES)

    def _conversation(self, case: Case, contact: str) -> dict[str, Any]:
        return {
            "inbox_id": self._inbox,
            "contact_id": int(contact),
            "source_id": f"hamdel-{case.key}",
            "status": "open",
            "custom_attributes": {
                MARK: case.key,
                "language": case.language,
                "reason": case.reason,
                "channel": case.channel,
            },
        }

    async def _describe(self, remote: Remote, case: Case) -> None:
        """What a conversation looks like in lists: nothing depends on it."""
        try:
            if case.urgency in _URGENT:
                body: dict[str, Any] = {"priority": _URGENT[case.urgency]}
                await self._api.call("POST", f"conversations/{remote.id}/toggle_priority", json=body)
            body = {"labels": [LABEL, f"{LABEL}-{case.reason}"]}
            await self._api.call("POST", f"conversations/{remote.id}/labels", json=body)
        except Refused as error:
            if not error.permanent and error.status != 403:
                raise

    async def _contact(self, case: Case) -> str:
        """The visitor's contact, by what they are called here or their address of e-mail; a new one otherwise."""
        for key, value in (("identifier", case.visitor), ("email", case.email)):
            if value and (found := await self._known(key, value)) is not None:
                return found
        body = {"inbox_id": self._inbox, "identifier": case.visitor, "name": _name(case), "email": case.email}
        given = {key: value for key, value in body.items() if value is not None}
        answer = await self._api.call("POST", "contacts", json=given)
        return str(_number(of(of(answer, "payload"), "contact").get("id"), "contact"))

    async def _known(self, key: str, value: str) -> str | None:
        answer = await self._api.call("GET", "contacts/search", params={"q": value})
        for one in each(answer.get("payload")):
            if text_of(one.get(key)).casefold() == value.casefold() and type(one.get("id")) is int:
                return str(one["id"])
        return None

    async def _earlier(self, contact: str, case: Case) -> str | None:
        """The conversation that an earlier attempt made."""
        answer = await self._api.call("GET", f"contacts/{contact}/conversations")
        for one in each(answer.get("payload")):
            if of(one, "custom_attributes").get(MARK) == case.key and type(one.get("id")) is int:
                return str(one["id"])
        return None

    async def _written(self, remote: Remote, text: str, at: int | None) -> int | None:
        """The number of a message that an earlier attempt wrote: a note, or one of the visitor's ``at`` a moment."""
        answer = await self._api.call("GET", f"conversations/{remote.id}/messages")
        for one in each(answer.get("payload")):
            moment = of(one, "content_attributes").get("external_created_at")
            is_it = one.get("private") is True if at is None else str(moment) == str(at)
            if is_it and text_of(one.get("content")) == text.strip():
                return _id(one)
        return None

    async def _status(self, remote: Remote, status: str) -> None:
        await self._api.call("POST", f"conversations/{remote.id}/toggle_status", json={"status": status})

    # What is told here

    def verify(self, request: Request) -> None:
        """Compare the signature of time and raw body; the time must be about now."""
        check(request, self._secret, self._clock)

    def parse(self, payload: object) -> Sequence[FromPeople]:
        """What agents write to the visitor, and that the conversation was resolved or given back to the bot."""
        if not isinstance(payload, Mapping) or not isinstance(payload.get("event"), str):
            raise ChannelError("invalid_update", "Expected an event of Chatwoot's.")
        match payload["event"]:
            case "message_created" if of(payload, "inbox").get("id") == self._inbox:
                found = self._said(payload)
            case "conversation_status_changed" if payload.get("inbox_id") == self._inbox:
                found = self._turned(payload)
            case _:
                found = None
        return [] if found is None else [found]

    def _said(self, message: Mapping[str, Any]) -> FromPeople | None:
        conversation, id, sender = of(message, "conversation").get("id"), message.get("id"), of(message, "sender")
        if message.get("message_type") not in ("outgoing", 1) or message.get("private") is not False:
            return None
        if type(conversation) is not int or type(id) is not int or sender.get("type") == "agent_bot":
            return None
        text, files = text_of(message.get("content")), tuple(map(_enclosure, each(message.get("attachments"))))
        if not text and not files:
            return None
        name = text_of(sender.get("available_name")) or text_of(sender.get("name"))
        return FromPeople(self.name, str(conversation), f"said {id}", "said", text, name[:200], files, id)

    def _turned(self, conversation: Mapping[str, Any]) -> FromPeople | None:
        id, status = conversation.get("id"), conversation.get("status")
        if type(id) is not int or status not in ("resolved", "pending"):
            return None
        at = conversation.get("updated_at") or conversation.get("timestamp") or 0
        return FromPeople(self.name, str(id), f"{status} {at}", "ended" if status == "resolved" else "returned")

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """A file lies at an address of Chatwoot's own, which may lead to where it keeps files."""
        address = enclosure.reference or ""
        if not is_of(self._api.url, address):
            raise FetchError("gone", "The file does not lie at Chatwoot.")
        data = await download(self._client, "Chatwoot", address, largest, follow_redirects=True)
        return enclosure.name or named(enclosure.kind, data, enclosure.kind), data

    async def trial(self) -> ChannelTrial:
        """Ask whose token it is."""
        try:
            found = await self._api.profile()
        except Refused as error:
            return ChannelTrial("token" if error.status in (401, 403, 404) else "unreachable", str(error))
        except DeliveryError as error:
            return ChannelTrial("unreachable", str(error))
        return ChannelTrial("none", text_of(found.get("name")) or self._api.url)


def _name(case: Case) -> str:
    return case.name or f"Visitor {case.key[:12]}"


def _enclosure(file: Mapping[str, Any]) -> Enclosure:
    reference = text_of(file.get("data_url"))
    name = reference.rpartition("/")[2].partition("?")[0][:200]
    return Enclosure(text_of(file.get("file_type")) or "document", reference or None, name if "." in name else "")


def _id(answer: Mapping[str, Any]) -> int | None:
    id = answer.get("id")
    return id if type(id) is int else None


def _number(value: object, what: str) -> int:
    if type(value) is not int:
        raise DeliveryError(f"Chatwoot answered no number of a {what}.")
    return value
