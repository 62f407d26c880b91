"""Slows down who guesses passwords, without locking out whose password it is.

Attempts are counted by the login at an address, by address and by login, before anything is hashed, so that sixty at
once are sixty. After a few free ones each next attempt has to wait twice as long as the one before (exponential
backoff, as OWASP's "Authentication Cheat Sheet" has it). What counts for a login from everywhere does not count where
somebody has signed in to it before: a stranger's guesses do not keep its owner out. Moments are given by the caller, in
seconds.
"""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Literal, Protocol

Kind = Literal["pair", "address", "login"]

#: Attempts that need not wait: for a login from one address, from one address for any login, for a login from anywhere.
FREE: dict[Kind, int] = {"pair": 5, "address": 20, "login": 12}
#: The longest wait, and for a login from anywhere.
LONGEST_WAIT, LONGEST_WAIT_ANYWHERE = 900.0, 60.0
#: So long after the last attempt it is forgotten.
FORGOTTEN_AFTER = 3600.0
#: So much is counted at once; of more, what was tried least is forgotten first.
MOST_COUNTED, LOOKED_AT = 20_000, 64
#: Addresses that are remembered of each login, and logins for which they are.
MOST_KNOWN, MOST_LOGINS_KNOWN = 20, 5_000


@dataclass(slots=True)
class _Attempts:
    count: int
    last: float


class LoginAttempts(Protocol):
    """Attempts to sign in, wherever they are counted; see :class:`LoginThrottle`."""

    async def attempt(self, login: str, address: str, now: float) -> float:
        """Seconds that this attempt has to wait; 0 where it may be made, and then it is counted."""
        ...

    async def succeeded(self, login: str, address: str) -> None:
        """The right password came."""
        ...


class AttemptsHere:
    """Attempts that one process counts in memory."""

    def __init__(self) -> None:
        self._throttle = LoginThrottle()

    async def attempt(self, login: str, address: str, now: float) -> float:
        """See :class:`LoginAttempts`."""
        return self._throttle.attempt(login, address, now)

    async def succeeded(self, login: str, address: str) -> None:
        """See :class:`LoginAttempts`."""
        self._throttle.succeeded(login, address)


class LoginThrottle:
    """Says how long an attempt to sign in has to wait, and counts those that need not. In memory."""

    def __init__(self) -> None:
        self._attempts: OrderedDict[tuple[Kind, str, str], _Attempts] = OrderedDict()
        self._known: OrderedDict[str, OrderedDict[str, None]] = OrderedDict()

    def attempt(self, login: str, address: str, now: float) -> float:
        """Seconds that this attempt has to wait; 0 where it may be made, and then it is counted.

        What has to wait is not counted: whoever only waits long enough gets in. An empty ``address`` is one that says
        nothing of who asks: all come from there.
        """
        keys = self._keys(login, address)
        wait = max(self._wait(key, now) for key in keys)
        if wait > 0:
            return wait
        for key in keys:
            found = self._attempts.pop(key, None)
            self._attempts[key] = _Attempts(1 if found is None else found.count + 1, now)
        self._forget_the_least()
        return 0.0

    def succeeded(self, login: str, address: str) -> None:
        """The right password came: that was no guess, nor were the ones before it from that address for that login."""
        pair, *others = self._keys(login, address)
        own = self._attempts.pop(pair, None)
        for key in others:
            if own is not None and (found := self._attempts.get(key)) is not None:
                found.count = max(0, found.count - own.count)
        addresses = self._known.setdefault(login, OrderedDict())
        addresses[address] = None
        addresses.move_to_end(address)
        self._known.move_to_end(login)
        if len(addresses) > MOST_KNOWN:
            addresses.popitem(last=False)
        if len(self._known) > MOST_LOGINS_KNOWN:
            self._known.popitem(last=False)

    def _keys(self, login: str, address: str) -> list[tuple[Kind, str, str]]:
        keys: list[tuple[Kind, str, str]] = [("pair", login, address)]
        if address:
            keys.append(("address", "", address))
        if address not in self._known.get(login, ()):
            keys.append(("login", login, ""))
        return keys

    def _wait(self, key: tuple[Kind, str, str], now: float) -> float:
        """Seconds until the next one may be made; 0 or less where that is now."""
        found = self._attempts.get(key)
        if found is None:
            return 0.0
        if now - found.last > FORGOTTEN_AFTER:
            del self._attempts[key]
            return 0.0
        beyond = found.count - FREE[key[0]]
        if beyond < 0:
            return 0.0
        longest = LONGEST_WAIT_ANYWHERE if key[0] == "login" else LONGEST_WAIT
        return found.last + min(longest, 2.0 ** min(beyond, 30)) - now

    def _forget_the_least(self) -> None:
        while len(self._attempts) > MOST_COUNTED:
            oldest = [key for key, _ in zip(self._attempts, range(LOOKED_AT), strict=False)]
            del self._attempts[min(oldest, key=lambda key: self._attempts[key].count)]
