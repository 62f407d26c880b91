"""What comes in is looked at before anything reads it, in one place: texts that no database takes, and JSON that cannot
be written down again, are refused with the name of the field that has them.

NUL carries nothing, and PostgreSQL takes none. Half a character (a lone surrogate), which only an escape in JSON can
stand for, has no form in UTF-8. RFC 8259 has neither NaN nor Infinity; and integers of more than 64 bits fit no column.
"""

import json
import math
import re
from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import parse_qsl

from fastapi import HTTPException, Request, Response
from fastapi.routing import APIRoute
from starlette.types import ASGIApp, Receive, Scope, Send

#: Lists and objects in each other, at most.
DEEPEST = 50
LARGEST_INTEGER = 2**63 - 1

# What a text has to have if one of its values is to be refused for something else than its depth.
_SUSPICIOUS = re.compile(r"\\u(?:0000|[dD][89a-fA-F])|NaN|Infinity|\d{19}|[eE]\+?\d{3}")
_UNSOUND = re.compile("[\x00\ud800-\udfff]")
_LONGEST_NAME = 40
_NAMES_TOLD = 3


class Unsound(ValueError):
    """A value that is refused: which it is, and why."""


def loads(text: str) -> Any:
    """The value of a JSON text. Raises :class:`Unsound`, and ``ValueError`` or ``RecursionError`` for what is none."""
    value = decode(text)
    # Most texts have nothing of the kind: a look at them is cheaper than a walk through their values.
    if text.count("{") + text.count("[") > DEEPEST or _SUSPICIOUS.search(text):
        fault = fault_of(value)
        if fault is not None:
            raise fault
    return value


def decode(text: str) -> Any:
    """The value of a JSON text, sound or not. Raises ``ValueError`` or ``RecursionError`` for what is none."""
    return _DECODER.decode(text)


def fault_of(value: Any) -> Unsound | None:
    """What is wrong with a JSON value, or None."""
    return _fault(value, ())


def _fault(value: Any, place: tuple[str, ...]) -> Unsound | None:
    reason = None
    if isinstance(value, str):
        reason = _fault_of_text(value)
    elif isinstance(value, int):
        if not -LARGEST_INTEGER - 1 <= value <= LARGEST_INTEGER:
            reason = "the number is larger than 64 bits hold"
    elif isinstance(value, float):
        if not math.isfinite(value):
            reason = "NaN, Infinity and numbers beyond any float are no numbers of JSON"
    elif isinstance(value, dict | list) and len(place) == DEEPEST:
        reason = f"it has more than {DEEPEST} levels"
    elif isinstance(value, dict):
        for name, one in value.items():
            if (reason := _fault_of_text(name)) is not None:
                return _unsound(place, f"in the name of a field {reason}")
            if (fault := _fault(one, (*place, name))) is not None:
                return fault
    elif isinstance(value, list):
        for number, one in enumerate(value):
            if (fault := _fault(one, (*place, str(number)))) is not None:
                return fault
    return None if reason is None else _unsound(place, reason)


def _fault_of_text(text: str) -> str | None:
    found = _UNSOUND.search(text)
    if found is None:
        return None
    if found[0] == "\x00":
        return "there is a NUL character; leave it out"
    return "there is half of a character (a lone surrogate); send whole ones"


def _unsound(place: tuple[str, ...], reason: str) -> Unsound:
    named = ".".join(part[:_LONGEST_NAME] for part in place[:_NAMES_TOLD])
    return Unsound(f"{named}: {reason}." if named else f"{reason[0].upper()}{reason[1:]}.")


def _integer(digits: str) -> int:
    # Python reads no number of thousands of digits; that it is too large is all that has to be known of it.
    return int(digits[:25])


_DECODER = json.JSONDecoder(parse_int=_integer)


class SoundRoute(APIRoute):
    """A route whose parameters in the address, and whose JSON bodies, are sound or refused."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """See :class:`fastapi.routing.APIRoute`."""
        handle = super().get_route_handler()

        async def handle_sound(request: Request) -> Response:
            _check_query(request.scope["query_string"])
            return await handle(_SoundRequest(request.scope, request.receive))

        return handle_sound


class _SoundRequest(Request):
    async def json(self) -> Any:
        try:
            return loads((await self.body()).decode("utf-8-sig"))
        except Unsound as error:
            raise HTTPException(422, str(error)) from error


def _check_query(query: bytes) -> None:
    if b"%" not in query:
        return
    # Bytes that are no UTF-8 become halves of characters, too.
    for name, value in parse_qsl(query.decode("latin-1"), keep_blank_values=True, errors="surrogateescape"):
        fault = fault_of({name: value})
        if fault is not None:
            raise HTTPException(422, str(fault)) from fault


class SoundAddresses:
    """Leaves NUL out of the paths of requests and sockets: what they name is not there, whatever it is."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, with a sound path."""
        if "\x00" in scope.get("path", ""):
            scope["path"] = scope["path"].replace("\x00", "")
        await self._app(scope, receive, send)
