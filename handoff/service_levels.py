"""Service levels: how soon a team wants its visitors answered and helped, and when that time is over. Pure; moments are
Unix seconds.

Three targets, each of which may be missing:

- ``first_reply``: from the handover to the first word of a person;
- ``next_reply``: after that, from the first message of the visitor that nobody has answered to the next word of a
  person; a conversation that waits for its visitor has none running;
- ``resolution``: from the handover to its end; it stands still while the conversation is snoozed.

Their times are counted within the team's opening hours, or around the clock.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from handoff.errors import HandoffError
from handoff.hours import ALWAYS, Hours
from handoff.open_time import OpenTime, after
from handoff.routing import LEVELS

Target = Literal["first_reply", "next_reply", "resolution"]
TARGETS: tuple[Target, ...] = get_args(Target)

#: How a running time stands: almost over, or over.
Standing = Literal["soon", "overdue"]

#: The longest target, in minutes, and the share of its time after which it is warned of where nothing else is set.
LONGEST_MINUTES = 90 * 24 * 60
WARN_PERCENT = 75

#: From when until when a time stands still; None is until further notice.
Pauses = Sequence[tuple[float, float | None]]


class ServiceLevelError(HandoffError):
    """Service levels that cannot be read; the message names the part and says how it should look."""

    def __init__(self, message: str) -> None:
        super().__init__("invalid_team", message)


@dataclass(frozen=True, slots=True)
class ServiceLevels:
    """A team's targets in minutes, by how urgent a conversation is: what ``high`` or ``highest`` have not is as it is
    for those below. Warned is ``warn_minutes`` before the end, or at ``warn_percent`` of the time without these."""

    targets: Mapping[str, Mapping[str, int]]
    around_the_clock: bool = False
    warn_percent: int = WARN_PERCENT
    warn_minutes: int | None = None

    def seconds(self, target: Target, priority: int) -> float | None:
        """The time of a target for a ticket of that ``priority``, which is without what waiting adds to it."""
        for level in sorted(LEVELS, key=LEVELS.__getitem__, reverse=True):
            reached = priority >= LEVELS[level] or level == "normal"
            minutes = self.targets.get(level, {}).get(target) if reached else None
            if minutes is not None:
                return minutes * 60.0
        return None

    def warns_after(self, seconds: float) -> float:
        """After how much of a target's time it is warned of."""
        if self.warn_minutes is not None:
            return max(0.0, seconds - self.warn_minutes * 60.0)
        return seconds * self.warn_percent / 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What of a ticket decides which times run. ``unanswered_since`` is when the visitor wrote what nobody has answered
    yet; ``priority`` is the ticket's own."""

    opened_at: float
    priority: int = 0
    first_reply_at: float | None = None
    unanswered_since: float | None = None
    pauses: Pauses = ()


@dataclass(frozen=True, slots=True)
class Clock:
    """A time that runs: since when, when it is warned of, and when it is over. None is not as things stand now."""

    began: float
    due: float | None
    warn: float | None

    def stands(self, now: float) -> Standing | None:
        """How it stands; None where there is time."""
        if self.due is not None and self.due <= now:
            return "overdue"
        return "soon" if self.warn is not None and self.warn <= now else None


def parse(value: Mapping[str, Any] | None) -> ServiceLevels | None:
    """Service levels from ``{"normal": {"first_reply": 15}, "high": {}, "highest": {}, "around_the_clock": false,
    "warn_percent": 75, "warn_minutes": null}``; None where no target is set. Raises :class:`ServiceLevelError`."""
    if value is None:
        return None
    targets = {level: _targets(level, value.get(level) or {}) for level in LEVELS}
    if not any(targets.values()):
        return None
    percent, minutes = value.get("warn_percent"), value.get("warn_minutes")
    if percent is not None and not (isinstance(percent, int) and 1 <= percent <= 100):
        raise ServiceLevelError("warn_percent: give a share of the time in percent, from 1 to 100.")
    return ServiceLevels(
        targets,
        around_the_clock=bool(value.get("around_the_clock")),
        warn_percent=WARN_PERCENT if percent is None else percent,
        warn_minutes=None if minutes is None else _minutes("warn_minutes", minutes),
    )


def running(facts: Facts) -> dict[Target, float]:
    """The targets whose time runs, or stands still, and since when."""
    found: dict[Target, float] = {"resolution": facts.opened_at}
    if facts.first_reply_at is None:
        found["first_reply"] = facts.opened_at
    elif facts.unanswered_since is not None:
        found["next_reply"] = facts.unanswered_since
    return found


def clocks(levels: ServiceLevels | None, hours: Hours, facts: Facts) -> dict[Target, Clock]:
    """The times that run for a ticket, by ``levels`` and the opening ``hours`` of its team."""
    if levels is None:
        return {}
    calendar = ALWAYS if levels.around_the_clock else hours
    found: dict[Target, Clock] = {}
    for target, began in running(facts).items():
        seconds = levels.seconds(target, facts.priority)
        if seconds is not None:
            pauses = facts.pauses if target == "resolution" else ()
            warn = over(calendar, began, levels.warns_after(seconds), pauses)
            found[target] = Clock(began, over(calendar, began, seconds, pauses), warn)
    return found


def over(hours: Hours, since: float, seconds: float, pauses: Pauses = ()) -> float | None:
    """When ``seconds`` of opening hours have gone by, ``pauses`` left out; None where a pause goes on, or it is never.

    Pauses are in order and do not overlap.
    """
    begin, left = since, seconds
    for start, stop in pauses:
        start = max(start, begin)
        end = after(hours, begin, left)
        if end is not None and end <= start:
            return end
        left -= OpenTime(hours, begin, start).seconds(begin, start)
        if stop is None:
            return None
        begin = max(begin, stop)
    return after(hours, begin, left)


def _targets(level: str, value: object) -> dict[str, int]:
    if not isinstance(value, Mapping):
        raise ServiceLevelError(f'{level}: give minutes by target, such as {{"first_reply": 15}}.')
    unknown = [str(one) for one in value if one not in TARGETS]
    if unknown:
        raise ServiceLevelError(f"{level}: {unknown[0]} is no target; use {', '.join(TARGETS)}.")
    return {name: _minutes(f"{level}.{name}", one) for name, one in value.items() if one is not None}


def _minutes(name: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= LONGEST_MINUTES:
        raise ServiceLevelError(f"{name}: give whole minutes, from 1 to {LONGEST_MINUTES:,}; leave it empty for none.")
    return value
