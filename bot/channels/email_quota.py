"""How many mails of one sender are answered: two programs that answer each other come to an end."""

from collections import deque
from collections.abc import Callable

#: Mails of one sender that are answered in so many seconds.
MOST, SECONDS = 30, 3600.0
#: Senders that are remembered.
_MOST_SENDERS = 10_000


class Quota:
    """Counts in this process; the worker that reads the mailbox is the only one that asks."""

    def __init__(self, clock: Callable[[], float], most: int = MOST) -> None:
        self._clock = clock
        self._most = most
        self._times: dict[str, deque[float]] = {}

    def allows(self, sender: str) -> bool:
        """Whether one more mail of a sender is answered; it counts where it is."""
        now, sender = self._clock(), sender.lower()
        # Whoever wrote last comes last, so that the first one is forgotten.
        times = self._times.pop(sender, deque())
        while times and times[0] <= now - SECONDS:
            times.popleft()
        allowed = len(times) < self._most
        if allowed:
            times.append(now)
        self._times[sender] = times
        if len(self._times) > _MOST_SENDERS:
            del self._times[next(iter(self._times))]
        return allowed
