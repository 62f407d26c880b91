"""The provider over HTTP: where its endpoints are, its keys, and the exchange of a code for who somebody is.

OpenID Connect Discovery 1.0 and Core 1.0, OAuth 2.0 (RFC 6749) with PKCE (RFC 7636) and the issuer's name in answers
(RFC 9207).
"""

import asyncio
import base64
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

import httpx
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from bot.oidc import claims
from bot.oidc.claims import Claims, UnknownKey
from bot.oidc.errors import OidcError
from bot.oidc_settings import is_safe

#: Seconds that one request to the provider may take.
PATIENCE = 10.0
#: Seconds for which the provider's description and keys are used without asking again.
KEPT = 3600.0
#: A key that is not known has the keys fetched again, once in so many seconds.
FETCHED_AGAIN = 10.0
_LARGEST = 1 << 20
_ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")


@dataclass(frozen=True, slots=True)
class Client:
    """How Hamdel is known to the provider; ``leads_back`` is the address at which people come back."""

    id: str
    secret: str
    scopes: str
    leads_back: str


@dataclass(slots=True)
class _Known:
    metadata: Mapping[str, Any]
    keys: KeySet
    at: float
    #: When keys were fetched for one that was not known.
    fetched_again: float = -FETCHED_AGAIN


class Provider:
    """One OpenID Connect provider. What it says of itself is fetched when it is needed first."""

    def __init__(self, issuer: str, client: Client, clock: Callable[[], float]) -> None:
        self._issuer = issuer
        self._client = client
        self._clock = clock
        self._known: _Known | None = None
        self._fetching = asyncio.Lock()

    async def issuer(self) -> str:
        """What the provider calls itself. Raises :class:`OidcError` ``oidc_away``."""
        return str((await self._description()).metadata["issuer"])

    async def address_to_sign_in(self, state: str, nonce: str, verifier: str, language: str) -> str:
        """Where a browser is sent to sign in. Raises :class:`OidcError` ``oidc_away``."""
        known = await self._description()
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        asked = {
            "response_type": "code",
            "client_id": self._client.id,
            "redirect_uri": self._client.leads_back,
            "scope": self._client.scopes,
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        } | ({"ui_locales": language} if language else {})
        return _with(str(known.metadata["authorization_endpoint"]), asked)

    async def address_to_sign_out(self, back: str) -> str | None:
        """Where a browser is sent to be signed out at the provider, too; None where that has no such place, or is away
        (OpenID Connect RP-Initiated Logout 1.0)."""
        try:
            endpoint = (await self._description()).metadata.get("end_session_endpoint")
        except OidcError:
            return None
        if not is_safe(endpoint):
            return None
        return _with(str(endpoint), {"client_id": self._client.id, "post_logout_redirect_uri": back})

    async def redeem(self, code: str, answered_by: str, verifier: str, nonce: str) -> Claims:
        """Who has signed in, for the code with which they came back; ``answered_by`` is the issuer that it names.

        Raises :class:`OidcError` ``oidc_away`` and ``oidc_refused``.
        """
        known = await self._description()
        issuer = str(known.metadata["issuer"])
        names_itself = known.metadata.get("authorization_response_iss_parameter_supported") is True
        if (answered_by or names_itself) and answered_by != issuer:
            raise OidcError("oidc_refused", "another issuer answered")
        tokens = await self._tokens(known.metadata, code, verifier)
        found = await self._checked(tokens["id_token"], nonce)
        endpoint, access = known.metadata.get("userinfo_endpoint"), tokens.get("access_token")
        if is_safe(endpoint) and isinstance(access, str):
            # Whatever stands in both is believed of the one that is signed.
            found = {**await self._more_of(str(endpoint), access, found), **found}
        return found

    async def _checked(self, token: str, nonce: str) -> Claims:
        known = await self._description()
        try:
            return self._verified(token, known, nonce)
        except UnknownKey:
            known = await self._with_new_keys(known)
        try:
            return self._verified(token, known, nonce)
        except UnknownKey as error:
            raise OidcError("oidc_refused", "unknown key") from error

    def _verified(self, token: str, known: _Known, nonce: str) -> Claims:
        return claims.verified(
            token,
            known.keys,
            claims.offered_algorithms(known.metadata),
            issuer=str(known.metadata["issuer"]),
            client_id=self._client.id,
            nonce=nonce,
            now=self._clock(),
        )

    async def _tokens(self, metadata: Mapping[str, Any], code: str, verifier: str) -> Mapping[str, Any]:
        sent = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._client.leads_back,
            "code_verifier": verifier,
        }
        auth: httpx.Auth | None = None
        methods = metadata.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
        if not self._client.secret:
            sent["client_id"] = self._client.id
        elif "client_secret_basic" in methods or "client_secret_post" not in methods:
            # RFC 6749, 2.3.1: both are encoded as in a form first.
            auth = httpx.BasicAuth(quote(self._client.id, safe=""), quote(self._client.secret, safe=""))
        else:
            sent |= {"client_id": self._client.id, "client_secret": self._client.secret}
        status, answer = await self._ask("POST", str(metadata["token_endpoint"]), data=sent, auth=auth)
        if status != 200 or not isinstance(answer.get("id_token"), str):
            fault = answer.get("error")
            said = fault if isinstance(fault, str) and fault.isidentifier() else "no id_token"
            raise OidcError("oidc_refused", f"token endpoint: {status} {said[:60]}")
        return answer

    async def _more_of(self, endpoint: str, access: str, found: Claims) -> Claims:
        """What the provider tells of somebody beside their token, where it is of them (Core 1.0, section 5.3.2)."""
        try:
            status, more = await self._ask("GET", endpoint, headers={"Authorization": f"Bearer {access}"})
        except OidcError:
            return {}
        return more if status == 200 and more.get("sub") == found["sub"] else {}

    async def _description(self) -> _Known:
        known = self._known
        if known is not None and known.at <= self._clock() < known.at + KEPT:
            return known
        async with self._fetching:
            # Somebody else may have fetched it meanwhile.
            if self._known is not known and self._known is not None:
                return self._known
            metadata = await self._fetched(f"{self._issuer.rstrip('/')}/.well-known/openid-configuration")
            named = metadata.get("issuer")
            if not isinstance(named, str) or named.rstrip("/") != self._issuer.rstrip("/"):
                raise OidcError("oidc_away", "the description is of another issuer")
            if unsafe := [one for one in _ENDPOINTS if not is_safe(metadata.get(one))]:
                raise OidcError("oidc_away", f"the description has no safe {unsafe[0]}")
            self._known = _Known(metadata, await self._keys(metadata), self._clock())
            return self._known

    async def _with_new_keys(self, known: _Known) -> _Known:
        async with self._fetching:
            now = self._clock()
            if self._known is known and not known.fetched_again <= now < known.fetched_again + FETCHED_AGAIN:
                known.fetched_again = now
                known.keys = await self._keys(known.metadata)
            return self._known or known

    async def _keys(self, metadata: Mapping[str, Any]) -> KeySet:
        described = await self._fetched(str(metadata["jwks_uri"]))
        listed = described.get("keys")
        # Neither those to encrypt for it, nor secrets: with one that is published anybody could sign.
        usable = [
            one
            for one in (listed if isinstance(listed, list) else [])
            if isinstance(one, dict) and one.get("use", "sig") == "sig" and one.get("kty") in ("RSA", "EC", "OKP")
        ]
        try:
            return KeySet.import_key_set({"keys": usable})
        except (JoseError, ValueError, TypeError, KeyError) as error:
            raise OidcError("oidc_away", f"its keys cannot be read: {type(error).__name__}") from error

    async def _fetched(self, address: str) -> Mapping[str, Any]:
        status, answer = await self._ask("GET", address)
        if status != 200 or not answer:
            raise OidcError("oidc_away", f"{address}: {status}")
        return answer

    async def _ask(self, method: str, address: str, **what: Any) -> tuple[int, Mapping[str, Any]]:
        """The status of an answer, and its JSON where it is an object. Raises :class:`OidcError` ``oidc_away``."""
        try:
            async with httpx.AsyncClient(timeout=PATIENCE) as client:
                answer = await client.request(
                    method, address, headers={"Accept": "application/json"} | what.pop("headers", {}), **what
                )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise OidcError("oidc_away", f"{address}: {type(error).__name__}") from error
        if answer.status_code >= 500:
            raise OidcError("oidc_away", f"{address}: {answer.status_code}")
        try:
            read = answer.json() if len(answer.content) <= _LARGEST else None
        except ValueError:
            read = None
        return answer.status_code, read if isinstance(read, dict) else {}


def _with(endpoint: str, asked: Mapping[str, str]) -> str:
    return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(asked)}"
