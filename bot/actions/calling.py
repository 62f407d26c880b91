"""Asking another system: Rasa's action server, or a signed webhook; two seconds, and never more than was agreed.

Rasa's protocol after rasa_sdk 3.6, `rasa_sdk/endpoint.py` and `rasa/core/actions/action.py`: ``POST`` to the server's
``/webhook``, answered by ``events`` and ``responses``, 400 where the action is rejected, 404 where it is unknown.
Nothing of what is sent or comes back is written into the log.
"""

import asyncio
import json
import ssl
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Protocol

import httpx
import structlog

from bot.actions import demo
from bot.actions.definition import Action, Asker, Failed, Found, NothingFound, Result
from bot.actions.templates import sound
from bot.internet import Refused
from bot.outside.posting import Poster, beginning
from bot.outside.signing import headers_of

log = structlog.get_logger(__name__)

#: Seconds that another system has for all of it: somebody waits for the answer.
PATIENCE = 2.0
#: Bytes of an answer, and values that are taken from it.
LONGEST_ANSWER, MOST_VALUES = 65_536, 100
#: The version of Rasa that an action server is told.
RASA = "3.6.21"


class Counts(Protocol):
    """Counts what came of asking."""

    def action(self, outcome: str) -> None:
        """Count a look-up: ``found``, ``nothing`` or ``failed``."""
        ...


class Caller:
    """Asks other systems. ``patience`` is in seconds."""

    def __init__(
        self, poster: Poster, counts: Counts, *, clock: Callable[[], float] = time.time, patience: float = PATIENCE
    ) -> None:
        self._poster = poster
        self._counts = counts
        self._clock = clock
        self._patience = patience

    async def call(self, action: Action, details: Mapping[str, str], asker: Asker) -> Result:
        """What the other system knows by ``details``, whatever comes of it."""
        begun = time.monotonic()
        result = await self._result(action, details, asker)
        outcome = {Found: "found", NothingFound: "nothing", Failed: "failed"}[type(result)]
        self._counts.action(outcome)
        milliseconds = round((time.monotonic() - begun) * 1000)
        why = {"why": result.why} if isinstance(result, Failed) else {}
        log.info("action_asked", action=action.name, outcome=outcome, milliseconds=milliseconds, **why)
        return result

    async def _result(self, action: Action, details: Mapping[str, str], asker: Asker) -> Result:
        if action.kind == "demo":
            return demo.look_up(details, self._clock())
        try:
            async with asyncio.timeout(self._patience):
                if action.kind == "rasa":
                    return await self._ask_rasa(action, details, asker)
                return await self._ask_webhook(action, details, asker)
        except Refused:
            return Failed("refused-address")
        except (TimeoutError, httpx.TimeoutException):
            return Failed("too-slow")
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError, OSError, UnicodeError):
            return Failed("unreachable")
        except (ValueError, RecursionError):
            return Failed("wrong-answer")

    async def _ask_rasa(self, action: Action, details: Mapping[str, str], asker: Asker) -> Result:
        body = rasa_request(action, details, asker)
        headers = {"content-type": "application/json", "accept-encoding": "identity", "user-agent": "Hamdel"}
        status, answer = await self._posted(action.url, body, headers)
        # The action was rejected: it has looked, and cannot go on with this.
        if status == 400:
            return NothingFound()
        if status != 200:
            return Failed(f"status-{status}")
        return _from_rasa(_object(answer), details)

    async def _ask_webhook(self, action: Action, details: Mapping[str, str], asker: Asker) -> Result:
        now = self._clock()
        body = webhook_request(action, details, asker, now)
        status, answer = await self._posted(action.url, body, headers_of([action.secret], asker.key, body, now))
        if status == 404:
            return NothingFound()
        if not 200 <= status < 300:
            return Failed(f"status-{status}")
        said = _object(answer)
        if said.get("found") is False:
            return NothingFound()
        values = said.get("values")
        return _found(values, details) if isinstance(values, dict) else Failed("wrong-answer")

    async def _posted(self, url: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        async with self._poster.posted(url, body, headers) as response:
            return response.status_code, await beginning(response, LONGEST_ANSWER + 1)


def rasa_request(action: Action, details: Mapping[str, str], asker: Asker) -> bytes:
    """What Rasa's action server is sent: details are slots, and so is who asks, as far as the site vouches for them."""
    who = {"language": asker.language, "visitor_id": asker.visitor_id, "visitor_email": asker.email}
    tracker: dict[str, Any] = {
        "sender_id": asker.conversation,
        "slots": {**who, **details},
        # What visitors wrote stays here: an action gets what it needs, and nothing else.
        "latest_message": {"intent": {"name": None, "confidence": 0.0}, "entities": [], "text": None},
        "latest_event_time": None,
        "followup_action": None,
        "paused": False,
        "events": [],
        "latest_input_channel": "hamdel",
        "active_loop": {},
        "latest_action": {},
        "latest_action_name": None,
    }
    request = {
        "next_action": action.name,
        "sender_id": asker.conversation,
        "tracker": tracker,
        "domain": {},
        "version": RASA,
    }
    return json.dumps(request, ensure_ascii=False).encode()


def webhook_request(action: Action, details: Mapping[str, str], asker: Asker, now: float) -> bytes:
    """What a webhook is sent at ``now``, in Unix seconds in UTC."""
    vouched = asker.visitor_id is not None or asker.email is not None
    data = {
        "action": action.name,
        "conversation": asker.conversation,
        "language": asker.language,
        "visitor": {"id": asker.visitor_id, "email": asker.email} if vouched else None,
        "details": dict(details),
    }
    stamp = datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds")
    return json.dumps({"type": "action.asked", "timestamp": stamp, "data": data}, ensure_ascii=False).encode()


def _object(answer: bytes) -> dict[str, Any]:
    """An answer that is a JSON object. Raises ``ValueError``."""
    if len(answer) > LONGEST_ANSWER:
        raise ValueError("too long")
    said = json.loads(answer)
    if not isinstance(said, dict):
        raise ValueError("no object")
    return said


def _from_rasa(said: Mapping[str, Any], details: Mapping[str, str]) -> Result:
    """Slots that were set are the values; what the action would have said itself is the value ``text``."""
    events, responses = said.get("events") or [], said.get("responses") or []
    if not isinstance(events, list) or not isinstance(responses, list):
        return Failed("wrong-answer")
    values: dict[str, Any] = {}
    texts = [one["text"] for one in responses if isinstance(one, dict) and isinstance(one.get("text"), str)]
    if texts:
        values["text"] = " ".join(texts)
    for event in events:
        if isinstance(event, dict) and event.get("event") == "slot" and isinstance(event.get("name"), str):
            values[event["name"]] = event.get("value")
    return _found(values, details) if values else Failed("wrong-answer")


def _found(values: Mapping[str, Any], details: Mapping[str, str]) -> Found:
    """The values that can be shown, beside what was asked by."""
    kept = {name: text for name, value in list(values.items())[:MOST_VALUES] if (text := sound(value)) is not None}
    return Found({**details, **kept})
