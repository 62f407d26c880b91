"""Somebody's telephone with an authenticator app, for tests over HTTP and in a browser."""

import time
from dataclasses import dataclass, field

import httpx
import pyotp

from tests.fakes import PASSWORD


@dataclass
class Phone:
    """An app that shows codes, and the recovery codes that were kept.

    A server takes each code once, and none that is older than the last: ``first`` is for setting up, ``second`` for
    what comes within the half minute after it. Both are right for half a minute however the clock stands.
    """

    secret: str
    began: float = field(default_factory=time.time)
    recovery: list[str] = field(default_factory=list)

    @property
    def first(self) -> str:
        """The code of now."""
        return pyotp.TOTP(self.secret).at(int(self.began))

    @property
    def second(self) -> str:
        """The one after it, which a clock that is off by one step shows now."""
        return pyotp.TOTP(self.secret).at(int(self.began) + 30)


def set_up(client: httpx.Client, password: str = PASSWORD) -> Phone:
    """Switch on the second factor of whoever the client is signed in as."""
    begun = client.post("/account/second-factor", json={"password": password})
    assert begun.status_code == 200, begun.text
    phone = Phone(begun.json()["secret"])
    confirmed = client.post("/account/second-factor/confirm", json={"code": phone.first})
    assert confirmed.status_code == 200, confirmed.text
    phone.recovery = confirmed.json()["codes"]
    return phone
