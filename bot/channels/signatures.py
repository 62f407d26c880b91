"""How platforms sign what they send, and compare in constant time."""

import hashlib
import hmac
import time
from collections.abc import Callable

from bot.channels import ChannelError

#: Seconds that a signed time may lie before or after now.
WINDOW = 300.0


def same(given: str, expected: str) -> bool:
    """Whether two texts are the same; how long that takes says nothing about where they differ."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), expected.encode("utf-8", "replace"))


def hex_sha256(secret: str, body: bytes) -> str:
    """HMAC-SHA256 of a body in hexadecimal digits."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def check_time(stamp: str, clock: Callable[[], float] = time.time) -> None:
    """Raise :class:`ChannelError` ``stale_request`` unless a signed time, in Unix seconds, is about now."""
    signed_at = float(stamp) if stamp.isascii() and stamp.isdigit() and len(stamp) < 20 else None
    if signed_at is None or abs(clock() - signed_at) > WINDOW:
        raise ChannelError(
            "stale_request",
            f"The request was signed more than {WINDOW / 60:.0f} minutes ago, or in the future; sign it when it is "
            "sent, and look at the clocks of both servers.",
        )
