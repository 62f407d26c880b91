"""Chatwoot, whose agent bot this is: it answers what nobody has in hand, and hands conversations to people there.

Source: https://www.chatwoot.com/docs/product/others/agent-bots, https://developers.chatwoot.com/api-reference, and the
events as Chatwoot's ``AgentBotListener`` and ``Conversations::EventDataPresenter`` make them. A bot gets every message
of its inbox, also those of people and to people: it answers what came in, is not private, and belongs to a conversation
that is ``pending`` (chatwoot/chatwoot#7340, #11429). An answer that takes longer than five seconds opens the
conversation (#12754), so what comes is acknowledged first.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import httpx

from bot.channels import (
    ChannelError,
    ChannelTrial,
    DeliveryError,
    Event,
    Features,
    FetchError,
    FromPeople,
    Part,
    Request,
)
from bot.channels.answering import Around, content_of, download, is_of
from bot.channels.chatwoot_api import ChatwootApi, Refused, check
from bot.channels.reading import each, of, place, text_of
from bot.conversations import Message
from bot.conversations.incoming import Enclosure, Incoming, choice_of
from bot.settings import Settings
from bot.texts.rich import Rich, split
from handoff.attachments import named

#: Characters of a message; Chatwoot takes more, and some of the platforms behind it do not.
LONGEST_TEXT = 4000
#: Kinds of inboxes whose visitors get choices to tap (``input_select``).
WITH_CHOICES = frozenset({"Channel::WebWidget", "Channel::Api", "Channel::Telegram", "Channel::Whatsapp"})
#: Ends the address of a conversation whose visitor gets choices as a numbered list.
IN_TEXT = "/text"
#: So many visitors' languages are remembered from when they opened the chat until they write.
REMEMBERED = 1000

_FILES: Mapping[str, str] = {"image": "photo", "audio": "audio", "video": "video", "file": "document"}


def open_channel(settings: Settings, around: Around) -> "ChatwootChannel | None":
    """Chatwoot, where the settings have a bot's token. Raises ``ValueError`` where the rest is missing."""
    token = settings.chatwoot_bot_token.get_secret_value()
    if not token:
        return None
    api = ChatwootApi(settings.chatwoot_url, settings.chatwoot_account, token, around.client)
    return ChatwootChannel(api, settings.chatwoot_secret.get_secret_value(), settings.chatwoot_account, around.client)


class ChatwootChannel:
    """See :class:`bot.channels.Channel`. An address is a conversation's number, and whether it has choices to tap."""

    name = "chatwoot"
    features = Features(
        signed="HMAC-SHA256, with its time", repeats="message id", longest=LONGEST_TEXT, buttons=100, files_in=True
    )

    def __init__(
        self,
        api: ChatwootApi,
        secret: str,
        account: int,
        client: httpx.AsyncClient,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not secret:
            raise ValueError("Set HAMDEL_CHATWOOT_SECRET, too: by it is known what comes from Chatwoot.")
        if not api.url.startswith(("http://", "https://")):
            raise ValueError("Set HAMDEL_CHATWOOT_URL to the address of Chatwoot, such as https://app.chatwoot.com.")
        self.api = api
        self._secret, self._account, self._client, self._clock = secret, account, client, clock
        # In which language a visitor has the chat open who has not written yet, by what Chatwoot calls them.
        self._languages: OrderedDict[str, str] = OrderedDict()

    # What comes in

    def verify(self, request: Request) -> None:
        """Compare the signature of time and raw body; the time must be about now."""
        check(request, self._secret, self._clock)

    def parse(self, payload: object) -> Sequence[Event]:
        """Visitors' messages and choices while the conversation is the bot's, and that it was closed or given back."""
        if not isinstance(payload, Mapping) or not isinstance(payload.get("event"), str):
            raise ChannelError("invalid_update", "Expected an event of Chatwoot's.")
        if self._is_of_another_account(payload):
            return []
        found: Event | None
        match payload["event"]:
            case "message_created":
                return self._written(payload)
            case "message_updated":
                found = self._chosen(payload)
            case "webwidget_triggered":
                self._remember(payload)
                found = None
            case "conversation_resolved":
                found = self._turned(payload, "ended")
            case "conversation_status_changed":
                turns = {"resolved": "ended", "pending": "returned"}
                found = self._turned(payload, turns.get(text_of(payload.get("status")), ""))
            case _:
                found = None
        return [] if found is None else [found]

    def _is_of_another_account(self, payload: Mapping[str, Any]) -> bool:
        account = of(payload, "account").get("id")
        return account is not None and account != self._account

    def _written(self, payload: Mapping[str, Any]) -> list[Event]:
        conversation = of(payload, "conversation")
        address, id = _address(conversation), _number(payload.get("id"))
        # At the top a message says what it is in words, within a conversation by a number.
        if payload.get("message_type") not in ("incoming", 0) or payload.get("private") is not False:
            return []
        if not address or id is None or conversation.get("status") != "pending":
            return []
        text, enclosures = text_of(payload.get("content")), list(map(_enclosure, each(payload.get("attachments"))))
        if not text and not enclosures:
            return []
        first = Incoming(
            channel=self.name,
            address=address,
            text=text,
            external_id=str(id),
            payload=text if choice_of(text) else None,
            language_hint=self._language(conversation),
            name=text_of(of(payload, "sender").get("name"))[:200] or None,
            enclosure=enclosures[0] if enclosures else None,
            handle={"with_bot": id},
        )
        return [first, *(_further(first, number, one) for number, one in enumerate(enclosures[1:], start=2))]

    def _chosen(self, payload: Mapping[str, Any]) -> Event | None:
        """A tap on a choice comes as a change of the message that offered it."""
        conversation, id = of(payload, "conversation"), _number(payload.get("id"))
        values = list(each(of(payload, "content_attributes").get("submitted_values")))
        address = _address(conversation)
        if payload.get("content_type") != "input_select" or not values or not address or id is None:
            return None
        if conversation.get("status") != "pending":
            return None
        value, title = text_of(values[0].get("value")), text_of(values[0].get("title"))
        if not value and not title:
            return None
        return Incoming(
            channel=self.name,
            address=address,
            text=title or value,
            external_id=f"{id} chosen",
            payload=value if choice_of(value) else None,
        )

    def _turned(self, payload: Mapping[str, Any], kind: str) -> Event | None:
        address = _address(payload)
        if not address or kind not in ("ended", "returned"):
            return None
        at = payload.get("updated_at") or payload.get("timestamp") or 0
        return FromPeople(self.name, address, f"{kind} {at}", "ended" if kind == "ended" else "returned")

    def _remember(self, payload: Mapping[str, Any]) -> None:
        visitor, told = text_of(payload.get("source_id")), of(payload, "event_info")
        language = text_of(told.get("widget_language")) or text_of(told.get("browser_language"))
        if visitor and language:
            self._languages[visitor] = language
            while len(self._languages) > REMEMBERED:
                self._languages.popitem(last=False)

    def _language(self, conversation: Mapping[str, Any]) -> str | None:
        known = self._languages.get(text_of(of(conversation, "contact_inbox").get("source_id")))
        return known or text_of(of(conversation, "additional_attributes").get("browser_language")) or None

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """A file lies at an address of Chatwoot's own, which may lead to where it keeps files."""
        address = enclosure.reference or ""
        if not is_of(self.api.url, address):
            raise FetchError("gone", "The file does not lie at Chatwoot.")
        data = await download(self._client, "Chatwoot", address, largest, follow_redirects=True)
        return enclosure.name or named(enclosure.kind, data, enclosure.kind), data

    # What goes out

    def compose(self, reply: Message) -> Sequence[Part]:
        """A reply as plain text, the last part with its choices."""
        parts = [
            {"content": part.text or "…", "message_type": "outgoing", "private": False}
            for part in split(Rich(content_of(reply, links=False).text), LONGEST_TEXT)
        ]
        items = [{"title": one.title, "value": one.payload} for one in reply.buttons]
        if items:
            parts[-1] |= {"content_type": "input_select", "content_attributes": {"items": items}}
        return [Part(one) for one in parts]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """Write it into the conversation; choices as a list where its visitor cannot tap."""
        body, conversation = dict(part.body), address.removesuffix(IN_TEXT)
        if address.endswith(IN_TEXT) and "content_attributes" in body:
            items = body.pop("content_attributes")["items"]
            del body["content_type"]
            titles = "\n".join(f"{number}. {one['title']}" for number, one in enumerate(items, start=1))
            body["content"] = f"{body['content']}\n\n{titles}"
        answer = await self.api.call("POST", f"conversations/{conversation}/messages", json=body)
        id = _number(answer.get("id"))
        return None if id is None else str(id)

    async def trial(self) -> ChannelTrial:
        """Ask for what there is not: a bot's token opens nothing else that changes nothing."""
        try:
            await self.api.call("POST", "conversations/0/toggle_status", json={"status": "open"})
        except Refused as error:
            if error.status == 404:
                return ChannelTrial("none", self.api.url)
            return ChannelTrial("token" if error.status in (401, 403) else "unreachable", str(error))
        except DeliveryError as error:
            return ChannelTrial("unreachable", str(error))
        return ChannelTrial("none", self.api.url)


def _address(conversation: Mapping[str, Any]) -> str:
    number = _number(conversation.get("id"))
    if number is None:
        return ""
    channel = text_of(conversation.get("channel"))
    return str(number) if not channel or channel in WITH_CHOICES else f"{number}{IN_TEXT}"


def _number(value: object) -> int | None:
    return value if type(value) is int and 0 <= value < 2**63 else None


def _further(first: Incoming, number: int, enclosure: Enclosure) -> Incoming:
    """A further file of a message: each comes by itself."""
    id = f"{first.external_id} file {number}"
    return replace(first, text="", payload=None, external_id=id, enclosure=enclosure, handle={})


def _enclosure(file: Mapping[str, Any]) -> Enclosure:
    kind, reference, size = text_of(file.get("file_type")), text_of(file.get("data_url")), file.get("file_size")
    if kind == "location":
        return place(file.get("coordinates_lat"), file.get("coordinates_long"), file.get("fallback_title"))
    if kind not in _FILES or not reference:
        return Enclosure("unknown")
    name = reference.rpartition("/")[2].partition("?")[0][:200] if kind == "file" else ""
    return Enclosure(_FILES[kind], reference, name, size if type(size) is int else None)
