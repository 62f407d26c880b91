"""A circuit breaker: an engine that fails is left alone for a while, so that nobody waits for it in vain.

After Nygard, "Release It!" (2007), chapter 5.
"""

import time
from collections.abc import Callable

#: Failures in a row after which the engine is left alone.
FAILURES = 3
#: Seconds for which it is left alone at first; each time that it fails again, they double.
FIRST_PAUSE = 30.0
LONGEST_PAUSE = 300.0


class Breaker:
    """Counts failures in a row. After a pause one trial decides whether the engine is asked again.

    ``clock`` gives seconds that never run backwards.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures = 0
        self._pause = FIRST_PAUSE
        self._until: float | None = None

    def allows(self) -> bool:
        """Whether the engine may be asked now; who is allowed after a pause makes the trial."""
        if self._until is None:
            return True
        if self._clock() < self._until:
            return False
        # The others wait for the outcome of this trial; should there be none, for the next one.
        self._until = self._clock() + self._pause
        return True

    def succeeded(self) -> None:
        """The engine did its work."""
        self._failures, self._pause, self._until = 0, FIRST_PAUSE, None

    def failed(self) -> None:
        """The engine did not do its work."""
        self._failures += 1
        if self._until is not None:
            self._pause = min(2 * self._pause, LONGEST_PAUSE)
        if self._until is not None or self._failures >= FAILURES:
            self._until = self._clock() + self._pause
