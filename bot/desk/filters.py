"""Which conversations of a list are shown, and in which order: what is asked, and the part of it that the database does
not answer. Pure; :mod:`bot.desk.narrowing` asks the database."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

Sort = Literal["served", "waiting", "newest", "oldest", "priority", "due"]
Due = Literal["soon", "overdue"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What a conversation has to be like; None is anything. ``waiting`` is for how many seconds at least; ``due`` is
    whose time is almost over or is (``soon``), or is over (``overdue``); ``attributes`` are their values by key."""

    language: str | None = None
    team: int | None = None
    channel: str | None = None
    tag: str | None = None
    emotion: str | None = None
    priority: int | None = None
    waiting: float | None = None
    due: Due | None = None
    attributes: Mapping[str, str] | None = None
    sort: Sort = "served"

    @property
    def any(self) -> bool:
        """Whether something is left out, or in another order."""
        return self != EVERYTHING


EVERYTHING = Filters()


def chosen(facts: Iterable[Mapping[str, Any]], filters: Filters, now: float) -> list[Mapping[str, Any]]:
    """Those that are to be shown, in the order that is wanted; the list's own is ``served``. For what is known of each
    see :func:`bot.desk.narrowing.facts`."""
    found = [one for one in facts if matches(one, filters, now)]
    match filters.sort:
        case "waiting":
            return sorted(found, key=lambda one: one["waiting_since"] or "9")
        case "newest":
            return sorted(found, key=lambda one: str(one["updated_at"]), reverse=True)
        case "oldest":
            return sorted(found, key=lambda one: str(one["updated_at"]))
        case "priority":
            return sorted(found, key=lambda one: -int(one["priority"]))
        case "due":
            # What no time runs for comes last.
            return sorted(found, key=lambda one: one["targets"][0]["due_at"] if one["targets"] else "9")
    return found


def matches(facts: Mapping[str, Any], filters: Filters, now: float) -> bool:
    """Whether a conversation is one of those that are to be shown, by what its row does not tell."""
    return all(facts["attributes"].get(key) == value for key, value in (filters.attributes or {}).items()) and (
        filters.due is None or any(_is_due(one, filters.due, now) for one in facts["targets"])
    )


def _is_due(target: Mapping[str, Any], due: Due, now: float) -> bool:
    moment = target["warn_at"] if due == "soon" else target["due_at"]
    return moment is not None and datetime.fromisoformat(moment).timestamp() <= now
