"""Tokens that pages show over Socket.IO, signed by the site: JWT (RFC 7519)."""

from collections.abc import Mapping
from typing import Any, Protocol

from bot.web.errors import ApiError

#: Kinds of keys, by how a JWT is signed (RFC 7518).
_KEYS: Mapping[str, Any] = {"HS": "oct", "RS": "RSA", "PS": "RSA", "ES": "EC"}


class Tokens(Protocol):
    """Says which pages may connect."""

    def check(self, auth: object) -> None:
        """Raise :class:`ApiError` ``invalid_token`` for what a page may not connect with."""
        ...


def open_tokens(key: str, method: str) -> Tokens:
    """Tokens that were signed with ``key``, in PEM where ``method`` is one of public keys; without a key everybody may
    connect. Raises ``ValueError`` where the key is none, or the package for it is missing."""
    return Jwt(key, method) if key else AnyToken()


class AnyToken:
    """No token is asked for."""

    def check(self, auth: object) -> None:
        """See `Tokens.check`: everybody may."""


class Jwt:
    """A page shows a JWT as ``auth.token``, with or without ``Bearer`` before it."""

    def __init__(self, key: str, method: str) -> None:
        try:
            from joserfc import jwk
        except ImportError as error:
            raise ValueError(
                "HAMDEL_SOCKETIO_JWT_KEY needs another package: pip install 'hamdel[socketio]'."
            ) from error
        try:
            self._key = jwk.import_key(key, _KEYS[method[:2]])
        except ValueError as error:
            raise ValueError(f"HAMDEL_SOCKETIO_JWT_KEY is no key for {method}: {error}") from error
        self._method = method

    def check(self, auth: object) -> None:
        """See `Tokens.check`: the signature has to be right, and the token must be neither too old nor too new."""
        from joserfc import jwt
        from joserfc.errors import JoseError

        token = auth.get("token") if isinstance(auth, Mapping) else None
        try:
            if not isinstance(token, str):
                raise ValueError
            found = jwt.decode(token.removeprefix("Bearer ").strip(), self._key, algorithms=[self._method])
            jwt.JWTClaimsRegistry().validate(found.claims)
        except (JoseError, ValueError):
            raise ApiError("invalid_token", "Send a token that the site has signed, as auth.token.") from None
