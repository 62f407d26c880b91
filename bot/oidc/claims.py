"""What a provider vouches for, read with suspicion: ID tokens, and the claims about somebody. Pure."""

import hmac
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from joserfc import jwt
from joserfc.errors import ClaimError, InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet

from bot.oidc.errors import OidcError
from handoff.identities import LONGEST_SUBJECT

#: Signatures that only the provider can make: never ``none``, and none by a secret that others know (RFC 8725, 3.1).
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
#: Seconds by which two clocks may differ.
LEEWAY = 60
#: What a provider says that has seen two factors (RFC 8176).
TWO_FACTORS = "mfa"

Claims = Mapping[str, Any]


class UnknownKey(Exception):
    """A token that was signed with a key which is not among those known."""


def offered_algorithms(metadata: Mapping[str, Any]) -> Sequence[str]:
    """Of the algorithms that count, those that a provider signs with; the specification's own where it says none."""
    named = metadata.get("id_token_signing_alg_values_supported")
    return [one for one in ALGORITHMS if isinstance(named, list) and one in named] or ["RS256"]


def verified(
    token: str, keys: KeySet, algorithms: Collection[str], *, issuer: str, client_id: str, nonce: str, now: float
) -> Claims:
    """The claims of an ID token that is for this client, of this sign-in (OpenID Connect Core 1.0, section 3.1.3.7).

    Raises :class:`UnknownKey`, and :class:`OidcError` ``oidc_refused`` for any other fault.
    """
    try:
        claims: Claims = jwt.decode(token, keys, algorithms=list(algorithms)).claims
        jwt.JWTClaimsRegistry(
            now=int(now),
            leeway=LEEWAY,
            iss={"essential": True, "value": issuer},
            aud={"essential": True, "value": client_id},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
        ).validate(dict(claims))
    except InvalidKeyIdError as error:
        raise UnknownKey from error
    except ClaimError as error:
        raise OidcError("oidc_refused", f"claim {error.claim}") from error
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise OidcError("oidc_refused", type(error).__name__) from error
    several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
    if (several or "azp" in claims) and claims.get("azp") != client_id:
        raise OidcError("oidc_refused", "claim azp")
    if not hmac.compare_digest(_text(claims, "nonce").encode(), nonce.encode()):
        raise OidcError("oidc_refused", "claim nonce")
    if not is_subject(claims["sub"]):
        raise OidcError("oidc_refused", "claim sub")
    return claims


def is_subject(value: object) -> bool:
    """Whether a value can be what a provider calls somebody."""
    return isinstance(value, str) and 0 < len(value) <= LONGEST_SUBJECT and value.isprintable()


def trusted_login(claims: Claims, claim: str) -> str:
    """What somebody signs in with here; empty where the provider says none, or has not looked whether it is theirs."""
    if claim == "email" and claims.get("email_verified", True) not in (True, "true"):
        return ""
    return _text(claims, claim)


def name_of(claims: Claims) -> str:
    """What somebody is called."""
    parts = " ".join(filter(None, (_text(claims, "given_name"), _text(claims, "family_name"))))
    return _text(claims, "name") or parts


def groups_of(claims: Claims, claim: str) -> frozenset[str]:
    """The groups that a claim lists; its name may be a path, such as ``realm_access.roles``."""
    found: Any = claims.get(claim)
    if found is None:
        found = claims
        for part in claim.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
    listed = found if isinstance(found, list) else [found]
    return frozenset(one for one in listed if isinstance(one, str))


def saw_two_factors(claims: Claims) -> bool:
    """Whether the provider has asked for two factors."""
    methods = claims.get("amr")
    return isinstance(methods, list) and TWO_FACTORS in methods


def _text(claims: Claims, name: str) -> str:
    value = claims.get(name)
    # Half a character can be stored nowhere.
    return value.encode("utf-8", "ignore").decode() if isinstance(value, str) else ""
