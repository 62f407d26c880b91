"""How often something may be asked for: rates such as ``30/minute``, and who has used theirs up.

A sliding window of two counters: what the window before had counts by how much of it is still in view (as Cloudflare
describes it in "How we built rate limiting capable of scaling to millions of domains", 2017). It is a few additions a
request, and remembers two numbers of everybody. The library `limits` was tried and not taken: its memory walks through
all that it knows at each request.
"""

import math
import re
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

_UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_RATE = re.compile(rf"(\d{{1,9}})\s*/\s*(?:(\d{{1,6}})\s*)?({'|'.join(_UNITS)})s?", re.IGNORECASE)
#: So many are counted at once; of more, whoever asked longest ago is forgotten.
MOST_COUNTED = 50_000


@dataclass(frozen=True, slots=True)
class Rate:
    """So many ``times`` within so many ``seconds``."""

    times: int
    seconds: float


def parse_rates(text: str) -> tuple[Rate, ...]:
    """The rates of ``30/minute; 300/hour``; none of an empty text. Raises ``ValueError`` that says what is wrong."""
    rates = []
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        found = _RATE.fullmatch(part)
        if found is None or not int(found[1]):
            raise ValueError(f"{part!r} is no rate; write rates such as 30/minute or 30/minute;300/hour.")
        rates.append(Rate(int(found[1]), int(found[2] or 1) * _UNITS[found[3].casefold()]))
    return tuple(rates)


class Limiter(Protocol):
    """Counts by key."""

    async def ask(self, key: str) -> int:
        """Whole seconds that whoever has this ``key`` has to wait; 0 where they need not, and then it is counted."""
        ...


@dataclass(slots=True)
class _Window:
    number: int
    count: int
    before: int


class RateLimiter:
    """Counts by key, against the same rates for each. ``clock`` tells the time in seconds."""

    def __init__(self, rates: Sequence[Rate], clock: Callable[[], float]) -> None:
        self._rates = rates
        self._clock = clock
        self._windows: OrderedDict[tuple[str, int], _Window] = OrderedDict()

    async def ask(self, key: str) -> int:
        """See :class:`Limiter`."""
        return self.wait(key)

    def wait(self, key: str) -> int:
        """Whole seconds that whoever has this ``key`` has to wait; 0 where they need not, and then it is counted.

        What has to wait is not counted.
        """
        now = self._clock()
        windows = [self._window(key, place, rate, now) for place, rate in enumerate(self._rates)]
        waits = [_wait(window, rate, now) for window, rate in zip(windows, self._rates, strict=True)]
        longest = max(waits, default=0.0)
        if longest > 0:
            return math.ceil(longest)
        for window in windows:
            window.count += 1
        while len(self._windows) > MOST_COUNTED:
            self._windows.popitem(last=False)
        return 0

    def _window(self, key: str, place: int, rate: Rate, now: float) -> _Window:
        number = int(now // rate.seconds)
        window = self._windows.setdefault((key, place), _Window(number, 0, 0))
        self._windows.move_to_end((key, place))
        if window.number != number:
            window.before = window.count if window.number == number - 1 else 0
            window.number, window.count = number, 0
        return window


def _wait(window: _Window, rate: Rate, now: float) -> float:
    """Seconds until one more fits; 0 where it does."""
    gone = now - window.number * rate.seconds
    allowed = rate.times - 1
    if window.count + window.before * (1 - gone / rate.seconds) <= allowed:
        return 0.0
    if window.count > allowed:
        # In the next window this one is the one before.
        return rate.seconds - gone + rate.seconds * (1 - allowed / window.count)
    return max(1e-3, rate.seconds * (1 - (allowed - window.count) / window.before) - gone)


@dataclass(frozen=True, slots=True)
class Limits:
    """What visitors may ask for, and who has used that up."""

    requests: Limiter
    conversations: Limiter
    messages: Limiter
    uploads: Limiter
    searches: Limiter

    @classmethod
    def of(cls, rates: Sequence[str]) -> "Limits":
        """The five in their order, each as :func:`parse_rates` reads it. Raises ``ValueError``."""
        return cls(*(RateLimiter(parse_rates(one), time.monotonic) for one in rates))
