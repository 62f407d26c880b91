"""Attributes: what a site defines to be known of its conversations and visitors, and what people wrote into them.

A value that the site's page gave is not here: it stays with the conversation, and is read again with each definition.
Every function that takes a connection takes that of the caller's transaction.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Literal
from urllib.parse import urlsplit

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.attribute_tables import attribute, attribute_change, attribute_value
from handoff.errors import HandoffError
from handoff.summary import european_digits

Kind = Literal["text", "number", "boolean", "date", "choice", "link"]
Owner = Literal["conversation", "visitor"]
Editors = Literal["agents", "supervisors", "nobody"]

#: Attributes of a site; characters of a label, a text and a link; choices of a list.
MOST, LONGEST_LABEL, LONGEST_TEXT, LONGEST_LINK, MOST_CHOICES = 100, 60, 500, 2000, 100
#: Digits before and behind the point of a number.
DIGITS, PLACES = 15, 6

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}")
#: What already means something to Hamdel where a page says it.
RESERVED = frozenset({"visitor_id", "email", "vip", "team", "skills", "timezone"})
_YES, _NO = frozenset({"true", "yes", "1"}), frozenset({"false", "no", "0"})


class CustomAttributeError(HandoffError):
    """An attribute or a value that cannot be; ``code`` names the case, the message says what to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeChange:
    """An attribute as it shall be; ``key``, ``kind`` and ``owner`` stay as they were made."""

    label: str
    labels: Mapping[str, str]
    choices: Sequence[str]
    editors: Editors
    shown: bool
    retired: bool


@dataclass(frozen=True, slots=True)
class Definition:
    """An attribute. ``labels`` are its names by language, beside ``label``; one that is ``retired`` is seen nowhere,
    and its values stay."""

    id: int
    key: str
    label: str
    labels: Mapping[str, str]
    kind: Kind
    choices: Sequence[str]
    owner: Owner
    editors: Editors
    shown: bool
    retired: bool
    position: int
    version: int


@dataclass(frozen=True, slots=True)
class Written:
    """What people or rules wrote into an attribute; ``value`` None was taken away by hand. Unix seconds in UTC."""

    attribute_id: int
    subject: str
    value: str | None
    agent_id: int | None
    version: int
    updated_at: float


# Values


def read(definition: Definition, given: object) -> str:
    """A value as it is kept. Raises :class:`CustomAttributeError` where it is not of its kind."""
    text = _text(given)
    found: str | None = None
    match definition.kind:
        case "text":
            found = text if 0 < len(text) <= LONGEST_TEXT else None
        case "number":
            found = None if isinstance(given, bool) else _number(text)
        case "boolean":
            folded = text.casefold()
            found = "true" if folded in _YES else "false" if folded in _NO else None
        case "date":
            found = _date(text)
        case "choice":
            found = next((one for one in definition.choices if one.casefold() == text.casefold()), None)
        case "link":
            found = _link(text)
    if found is None:
        raise CustomAttributeError("invalid_attribute", f"{definition.label}: {_WANTED[definition.kind]}")
    return found


def plain(definition: Definition, value: str | None) -> str | float | int | bool | None:
    """A value as JSON has it."""
    if value is None:
        return None
    if definition.kind == "boolean":
        return value == "true"
    if definition.kind == "number":
        number = Decimal(value)
        return int(number) if number == number.to_integral_value() else float(number)
    return value


_WANTED: Mapping[str, str] = {
    "text": f"write 1 to {LONGEST_TEXT} characters.",
    "number": f"write a number of at most {DIGITS} digits, such as 12.5.",
    "boolean": "say yes or no, as true or false.",
    "date": "write a date as year-month-day, such as 2026-12-01.",
    "choice": "choose one of the list.",
    "link": "write an address that begins with https:// or http://.",
}


def _text(given: object) -> str:
    if isinstance(given, bool):
        return "true" if given else "false"
    if isinstance(given, int | float):
        # A number of thousands of digits is not written out.
        return str(given) if isinstance(given, float) or abs(given) < 10**DIGITS else ""
    return " ".join(given.split()) if isinstance(given, str) and len(given) <= 2 * LONGEST_LINK else ""


def _number(text: str) -> str | None:
    try:
        number = Decimal(european_digits(text).replace("\u066b", ".").replace("\u2212", "-"))
    except InvalidOperation:
        return None
    if not number.is_finite() or abs(number) >= 10**DIGITS or number.adjusted() < -DIGITS:
        return None
    rounded = format(round(number, PLACES), "f")
    short = rounded.rstrip("0").rstrip(".") if "." in rounded else rounded
    return "0" if short in ("-0", "") else short


def _date(text: str) -> str | None:
    day = european_digits(text)
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}(?:[T ].{0,40})?", day):
        return None
    try:
        return date.fromisoformat(day[:10]).isoformat()
    except ValueError:
        return None


def _link(text: str) -> str | None:
    if len(text) > LONGEST_LINK or " " in text:
        return None
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return None
    # Names and passwords in an address only serve to make it look like another one.
    return text if parts.scheme in ("http", "https") and host and "@" not in parts.netloc else None


# Definitions


async def everything(connection: AsyncConnection, *, retired: bool = False) -> list[Definition]:
    """The attributes in their order; those that are ``retired`` only where they are asked for."""
    wanted = select(attribute).order_by(attribute.c.position, attribute.c.id)
    if not retired:
        wanted = wanted.where(attribute.c.retired.is_(False))
    return [_definition(row) for row in await connection.execute(wanted)]


async def find(connection: AsyncConnection, key: str, *, lock: bool = False) -> Definition:
    """An attribute that is not retired, by its key; with a ``lock`` nobody else writes into it until the transaction
    ends. Raises :class:`CustomAttributeError` ``unknown_attribute``."""
    wanted = select(attribute).where(attribute.c.key == key, attribute.c.retired.is_(False))
    row = (await connection.execute(wanted.with_for_update() if lock else wanted)).one_or_none()
    if row is None:
        raise _unknown()
    return _definition(row)


async def add(connection: AsyncConnection, key: str, kind: Kind, owner: Owner, wanted: AttributeChange) -> int:
    """Define an attribute, behind the others; its id. The caller is alone. Raises :class:`CustomAttributeError`."""
    if not _KEY.fullmatch(key):
        raise CustomAttributeError(
            "invalid_attribute", "A key begins with a letter and has at most 64 letters, digits, points, _ and -."
        )
    if key in RESERVED:
        raise CustomAttributeError("invalid_attribute", f"The key {key} means something already; choose another one.")
    number, last = (await connection.execute(select(func.count(), func.max(attribute.c.position)))).one()
    if number >= MOST:
        raise CustomAttributeError(
            "too_many_attributes", f"There are {MOST} attributes already; use one that is retired."
        )
    if (await connection.execute(select(attribute.c.id).where(attribute.c.key == key))).first() is not None:
        raise CustomAttributeError("attribute_exists", f"There is an attribute {key} already; it may be retired.")
    values = {**_values(kind, wanted), "key": key, "kind": kind, "owner": owner, "position": (last or 0) + 1}
    return int((await connection.execute(insert(attribute).values(**values).returning(attribute.c.id))).scalar_one())


async def change(connection: AsyncConnection, attribute_id: int, version: int, wanted: AttributeChange) -> str:
    """Change an attribute that nobody has changed since ``version``; its key. Raises :class:`CustomAttributeError`."""
    found = await connection.execute(select(attribute).where(attribute.c.id == attribute_id).with_for_update())
    row = found.one_or_none()
    if row is None:
        raise _unknown()
    if row.version != version:
        raise CustomAttributeError(
            "changed_meanwhile", "Somebody else has changed this attribute in the meantime; load it again."
        )
    values = {**_values(row.kind, wanted), "version": version + 1}
    await connection.execute(update(attribute).where(attribute.c.id == attribute_id).values(**values))
    return str(row.key)


async def put_in_order(connection: AsyncConnection, ids: Sequence[int]) -> None:
    """Show attributes in this order; others come behind them."""
    known = [one.id for one in await everything(connection, retired=True)]
    order = [one for one in dict.fromkeys(ids) if one in known]
    for position, attribute_id in enumerate([*order, *(one for one in known if one not in order)], 1):
        await connection.execute(update(attribute).where(attribute.c.id == attribute_id).values(position=position))


def _values(kind: Kind, wanted: AttributeChange) -> dict[str, Any]:
    label = " ".join(wanted.label.split())
    labels = {code: " ".join(text.split()) for code, text in wanted.labels.items()}
    if not 0 < len(label) <= LONGEST_LABEL or any(len(text) > LONGEST_LABEL for text in labels.values()):
        raise CustomAttributeError("invalid_attribute", f"Give it a name of at most {LONGEST_LABEL} characters.")
    choices = list(dict.fromkeys(one for given in wanted.choices if (one := " ".join(given.split()))))
    if kind == "choice":
        if not 0 < len(choices) <= MOST_CHOICES or any(len(one) > LONGEST_LABEL for one in choices):
            raise CustomAttributeError(
                "invalid_attribute", f"Give it 1 to {MOST_CHOICES} choices of at most {LONGEST_LABEL} characters."
            )
        if len({one.casefold() for one in choices}) < len(choices):
            raise CustomAttributeError("invalid_attribute", "Two choices differ by capital letters alone; keep one.")
    return {
        "label": label,
        "labels": {code: text for code, text in labels.items() if text},
        "choices": choices if kind == "choice" else [],
        "editors": wanted.editors,
        "shown": wanted.shown,
        "retired": wanted.retired,
    }


# What was written


async def written(connection: AsyncConnection, subjects: Collection[str]) -> dict[tuple[int, str], Written]:
    """What was written about conversations and visitors, by the attribute's id and the subject."""
    if not subjects:
        return {}
    found = await connection.execute(select(attribute_value).where(attribute_value.c.subject.in_(list(subjects))))
    return {(row.attribute_id, row.subject): Written(**row._mapping) for row in found}


async def written_into(connection: AsyncConnection, attribute_id: int) -> dict[str, Written]:
    """All that was written into one attribute, by the subject."""
    found = await connection.execute(select(attribute_value).where(attribute_value.c.attribute_id == attribute_id))
    return {row.subject: Written(**row._mapping) for row in found}


async def write(
    connection: AsyncConnection,
    definition: Definition,
    subject: str,
    value: str | None,
    *,
    agent_id: int | None,
    now: float,
    version: int | None = None,
) -> Written:
    """Let an attribute be ``value``, which was :func:`read`; None takes it away. The caller has locked the definition.

    Raises :class:`CustomAttributeError` ``changed_meanwhile`` where it was written since ``version``; 0 is never,
    None does not ask.
    """
    before = (await written(connection, [subject])).get((definition.id, subject))
    _check_version(before, version)
    after = Written(definition.id, subject, value, agent_id, 1 if before is None else before.version + 1, now)
    await put_back(connection, definition.id, subject, after)
    return after


async def forget(connection: AsyncConnection, definition: Definition, subject: str, version: int) -> None:
    """Let what the site says count again. Raises :class:`CustomAttributeError` ``changed_meanwhile``."""
    _check_version((await written(connection, [subject])).get((definition.id, subject)), version)
    await put_back(connection, definition.id, subject, None)


async def put_back(connection: AsyncConnection, attribute_id: int, subject: str, before: Written | None) -> None:
    """Let an attribute be exactly as it was once."""
    theirs = attribute_value.c.attribute_id == attribute_id, attribute_value.c.subject == subject
    await connection.execute(delete(attribute_value).where(*theirs))
    if before is not None:
        names = Written.__slots__
        await connection.execute(insert(attribute_value).values({name: getattr(before, name) for name in names}))


async def note_change(connection: AsyncConnection, conversation_id: str, before: str | None, after: str | None) -> int:
    """Keep from what to what a value was changed, beside the audit log, which never forgets; its id."""
    values = {"conversation_id": conversation_id, "before": before, "after": after}
    done = await connection.execute(insert(attribute_change).values(**values).returning(attribute_change.c.id))
    return int(done.scalar_one())


async def changes(connection: AsyncConnection, conversation_id: str) -> dict[int, tuple[str | None, str | None]]:
    """From what to what values were changed in a conversation, by the ids that its audit log has."""
    found = await connection.execute(
        select(attribute_change).where(attribute_change.c.conversation_id == conversation_id)
    )
    return {row.id: (row.before, row.after) for row in found}


async def forget_changes(connection: AsyncConnection, conversation_id: str) -> None:
    """Keep nothing of what values were before."""
    await connection.execute(delete(attribute_change).where(attribute_change.c.conversation_id == conversation_id))


async def erase(connection: AsyncConnection, subject: str) -> None:
    """Keep nothing of what was written about a conversation or a visitor."""
    await connection.execute(delete(attribute_value).where(attribute_value.c.subject == subject))


def _check_version(before: Written | None, version: int | None) -> None:
    if version is not None and version != (0 if before is None else before.version):
        raise CustomAttributeError(
            "changed_meanwhile", "Somebody else has changed this value in the meantime; look at it again."
        )


def _unknown() -> CustomAttributeError:
    return CustomAttributeError("unknown_attribute", "There is no such attribute; it may have been retired.")


def _definition(row: Row[Any]) -> Definition:
    return Definition(**{name: getattr(row, name) for name in Definition.__slots__})
