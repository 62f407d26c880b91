"""How requests to other systems are signed: as Standard Webhooks.

Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md.
"""

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Sequence


def new_secret() -> str:
    """A secret to sign by, as both sides keep it."""
    return f"whsec_{base64.b64encode(secrets.token_bytes(32)).decode()}"


def key_of(secret: str) -> bytes:
    """The key in a secret of Standard Webhooks: ``whsec_`` and base 64. Raises ``ValueError``."""
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error:
        key = b""
    if len(key) < 16:
        raise ValueError("a secret of Standard Webhooks is whsec_ and at least 16 bytes in base 64.")
    return key


def base64_sha256(secret: bytes, body: bytes) -> str:
    """HMAC-SHA256 of a body in base 64."""
    return base64.b64encode(hmac.new(secret, body, hashlib.sha256).digest()).decode()


def headers_of(valid: Sequence[str], key: str, body: bytes, now: float) -> dict[str, str]:
    """The headers of a request with a JSON ``body``, which repeats have the same ``key`` as: a signature by each of the
    ``valid`` secrets. ``now`` is in Unix seconds in UTC."""
    stamp = str(int(now))
    content = f"{key}.{stamp}.".encode() + body
    return {
        "content-type": "application/json",
        # What is kept of an answer is read as it comes: nothing small is blown up.
        "accept-encoding": "identity",
        "user-agent": "Hamdel",
        "webhook-id": key,
        "webhook-timestamp": stamp,
        "webhook-signature": " ".join(f"v1,{base64_sha256(key_of(secret), content)}" for secret in valid),
    }
