"""What SQLite holds, as PostgreSQL takes it.

SQLite looks at neither the length nor the type of what it is given (https://www.sqlite.org/flextypegood.html), and its
texts may have NUL and bytes that are no UTF-8. Such texts are cleaned as they are when they come in: without NUL, and
with U+FFFD for halves of characters. Anything else that does not fit is refused, with what is wrong with it.
"""

import json
import re
from collections.abc import Callable
from typing import Any

from sqlalchemy import JSON, BigInteger, Boolean, Column, Float, Integer, LargeBinary, SmallInteger, String

#: Bytes of UTF-8 that were none, as :func:`decoded` leaves them, and what no text of PostgreSQL's may have.
_UNSOUND = re.compile("[\x00\ud800-\udfff]")
# What a JSON text has to have if one of its texts is unsound: JSON writes them as escapes.
_ESCAPES = re.compile(r"\\u(?:0000|[dD][89a-fA-F])|[\x00\ud800-\udfff]")

#: A value as PostgreSQL takes it. Raises :class:`Unfit`.
Reader = Callable[[Any], Any]


class Unfit(ValueError):
    """A value that does not fit its column; the message says why."""


def decoded(text: bytes) -> str:
    """A text of SQLite's, whatever bytes it has."""
    return text.decode("utf-8", "surrogateescape")


def reader_of(column: Column[Any]) -> Reader:
    """What makes of a value of SQLite's one for ``column`` of PostgreSQL."""
    read = _reader(column)
    may_be_empty = column.nullable

    def read_or_empty(value: Any) -> Any:
        if value is not None:
            return read(value)
        if not may_be_empty:
            raise Unfit("it is empty, and must not be")
        return None

    return read_or_empty


def _reader(column: Column[Any]) -> Reader:
    match column.type:
        case Boolean():
            return _boolean
        case Integer() as kind:
            bits = 16 if isinstance(kind, SmallInteger) else 64 if isinstance(kind, BigInteger) else 32
            return lambda value: _integer(value, bits)
        case Float():
            return _number
        case JSON():
            return _json
        case LargeBinary():
            return _bytes
        case String(length=length):
            return lambda value: _text(value, length)
        case other:
            raise TypeError(f"Columns such as {column} of the type {other} are not moved yet.")


def _boolean(value: Any) -> bool:
    if value in (0, 1) and isinstance(value, int):
        return bool(value)
    raise Unfit(f"it is {_shown(value)}, and not true or false")


def _integer(value: Any, bits: int) -> int:
    if not isinstance(value, int):
        raise Unfit(f"it is {_shown(value)}, and no whole number")
    if not -(2 ** (bits - 1)) <= value < 2 ** (bits - 1):
        raise Unfit(f"the number {value} is larger than {bits} bits hold")
    return value


def _number(value: Any) -> float:
    if not isinstance(value, int | float):
        raise Unfit(f"it is {_shown(value)}, and no number")
    return float(value)


def _bytes(value: Any) -> bytes:
    if not isinstance(value, bytes):
        raise Unfit(f"it is {_shown(value)}, and no bytes")
    return value


def _text(value: Any, length: int | None) -> str:
    if not isinstance(value, str):
        raise Unfit(f"it is {_shown(value)}, and no text")
    sound = _sound(value)
    if length is not None and len(sound) > length:
        raise Unfit(f"the text has {len(sound)} characters, and there is room for {length}")
    return sound


def _json(value: Any) -> str:
    """The same text where it can be, so that what is read afterwards is the same to the letter."""
    if not isinstance(value, str):
        raise Unfit(f"it is {_shown(value)}, and no JSON")
    try:
        found = json.loads(value, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise Unfit(f"it is no JSON: {error}") from error
    return json.dumps(_sound_json(found)) if _ESCAPES.search(value) else value


def _refuse(constant: str) -> None:
    raise ValueError(f"JSON has no {constant}")


def _sound_json(value: Any) -> Any:
    if isinstance(value, str):
        return _sound(value)
    if isinstance(value, list):
        return [_sound_json(one) for one in value]
    if isinstance(value, dict):
        return {_sound(name): _sound_json(one) for name, one in value.items()}
    return value


def _sound(text: str) -> str:
    if _UNSOUND.search(text) is None:
        return text
    return text.replace("\x00", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _shown(value: Any) -> str:
    return f"{value!r:.40}"
