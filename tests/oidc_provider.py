"""An OpenID Connect provider of the tests' own, on Authlib's authorization server: it checks clients, PKCE and codes as
a provider does, and signs what a test tells it to.
"""

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar

import flask
from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2.rfc6749 import AuthorizationCodeMixin, ClientMixin, grants
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import OpenIDCode
from joserfc import jwt
from joserfc.jwk import RSAKey
from werkzeug.serving import WSGIRequestHandler, make_server

CLIENT, SECRET = "hamdel", "a secret: with signs & spaces"

Claims = dict[str, Any]
#: Makes an ID token of the header and the claims that a sound one would have.
Forge = Callable[[dict[str, Any], Claims], str]


@dataclass(frozen=True)
class Person:
    """Somebody whom the provider knows: their subject, and the claims about them."""

    sub: str
    claims: Claims

    def get_user_id(self) -> str:
        return self.sub


class Client(ClientMixin):  # type: ignore[misc]
    client_id = CLIENT

    def __init__(self, provider: "OidcProvider") -> None:
        self._provider = provider

    def get_client_id(self) -> str:
        return CLIENT

    def get_default_redirect_uri(self) -> str:
        return self._provider.leads_back

    def get_allowed_scope(self, scope: str) -> str:
        return scope

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        return redirect_uri == self._provider.leads_back

    def check_client_secret(self, client_secret: str) -> bool:
        return client_secret == SECRET

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        return method == self._provider.auth_method

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type == "authorization_code"


@dataclass
class Code(AuthorizationCodeMixin):  # type: ignore[misc]
    code: str
    person: Person
    redirect_uri: str
    scope: str
    nonce: str | None
    code_challenge: str
    code_challenge_method: str

    def get_redirect_uri(self) -> str:
        return self.redirect_uri

    def get_scope(self) -> str:
        return self.scope

    def get_nonce(self) -> str | None:
        return self.nonce

    def get_auth_time(self) -> int:
        return int(time.time())

    def get_acr(self) -> None:
        return None

    def get_amr(self) -> None:
        return None


class _Quiet(WSGIRequestHandler):
    def log(self, *_: object) -> None:
        pass


@dataclass
class OidcProvider:
    """The provider. ``person`` is who sits in front of it; nobody refuses what they are asked.

    ``leads_back`` is the one address that it leads to. ``forge`` signs in its stead; ``away``: it answers 503.
    ``in_tokens``: what it knows stands in the ID token, not at the userinfo endpoint alone. ``asked`` are the paths
    that were asked for.
    """

    person: Person | None = None
    host: str = "127.0.0.1"
    leads_back: str = ""
    key: RSAKey = field(default_factory=lambda: new_key())
    forge: Forge | None = None
    away: bool = False
    in_tokens: bool = True
    auth_method: str = "client_secret_basic"
    described: Claims = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    published: list[RSAKey] = field(default_factory=list)
    codes: dict[str, Code] = field(default_factory=dict)
    access: dict[str, Person] = field(default_factory=dict)

    def __enter__(self) -> "OidcProvider":
        self.published = [self.key]
        self._server = make_server("127.0.0.1", 0, _application(self), threaded=True, request_handler=_Quiet)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def issuer(self) -> str:
        """What it calls itself."""
        return f"http://{self.host}:{self._server.server_port}/realms/shop"

    def reset(self) -> None:
        """As it was at first, with the keys that it has."""
        self.person, self.forge, self.away, self.described, self.asked = None, None, False, {}, []

    def rotate(self) -> None:
        """Sign with a new key from now on; the old one is gone."""
        self.key = new_key()
        self.published = [self.key]

    def description(self) -> Claims:
        """Its metadata."""
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "userinfo_endpoint": f"{self.issuer}/userinfo",
            "end_session_endpoint": f"{self.issuer}/logout",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256", "ES256"],
            "token_endpoint_auth_methods_supported": [self.auth_method],
            "code_challenge_methods_supported": ["S256"],
        } | self.described


def new_key() -> RSAKey:
    """A key pair with a name of its own."""
    return RSAKey.generate_key(2048, {"use": "sig", "alg": "RS256", "kid": secrets.token_hex(8)})


class CodeGrant(grants.AuthorizationCodeGrant):  # type: ignore[misc]
    TOKEN_ENDPOINT_AUTH_METHODS: ClassVar[list[str]] = ["client_secret_basic", "client_secret_post"]

    def save_authorization_code(self, code: str, request: Any) -> None:
        asked = request.payload.data
        _provider().codes[code] = Code(
            code,
            request.user,
            asked["redirect_uri"],
            asked["scope"],
            asked.get("nonce"),
            asked["code_challenge"],
            asked["code_challenge_method"],
        )

    def query_authorization_code(self, code: str, client: Client) -> Code | None:
        return _provider().codes.get(code)

    def delete_authorization_code(self, authorization_code: Code) -> None:
        _provider().codes.pop(authorization_code.code, None)

    def authenticate_user(self, authorization_code: Code) -> Person:
        return authorization_code.person


class Tokens(OpenIDCode):  # type: ignore[misc]
    def exists_nonce(self, nonce: str, request: Any) -> bool:
        return any(one.nonce == nonce for one in _provider().codes.values())

    def resolve_client_private_key(self, client: Client) -> RSAKey:
        return _provider().key

    def get_client_algorithm(self, client: Client) -> str:
        return "RS256"

    def get_client_claims(self, client: Client) -> Claims:
        return {"iss": _provider().issuer, "aud": [CLIENT]}

    def get_encode_header(self, client: Client) -> dict[str, Any]:
        return {"alg": "RS256", "kid": _provider().key.kid}

    def generate_user_info(self, user: Person, scope: str) -> Claims:
        return {"sub": user.sub, **(user.claims if _provider().in_tokens else {})}

    def encode_id_token(self, token: Claims, request: Any) -> str:
        sound: str = super().encode_id_token(token, request)
        forge = _provider().forge
        if forge is None:
            return sound
        read = jwt.decode(sound, _provider().key)
        return forge(dict(read.header), dict(read.claims))


def _provider() -> OidcProvider:
    """The one that is being asked."""
    found: OidcProvider = flask.current_app.config["PROVIDER"]
    return found


def _application(provider: OidcProvider) -> flask.Flask:
    app = flask.Flask(__name__)
    app.config["PROVIDER"] = provider
    server = AuthorizationServer()

    def save_token(token: Claims, request: Any) -> None:
        provider.access[token["access_token"]] = request.user

    server.init_app(app, query_client=lambda name: Client(provider) if name == CLIENT else None, save_token=save_token)
    server.register_grant(CodeGrant, [CodeChallenge(required=True), Tokens(require_nonce=True)])
    _route(app, provider, server)
    return app


def _route(app: flask.Flask, provider: OidcProvider, server: AuthorizationServer) -> None:
    base = "/realms/shop"

    @app.before_request
    def noted() -> Any:
        provider.asked.append(flask.request.path.removeprefix(base))
        return ("gone", 503) if provider.away else None

    @app.get(f"{base}/.well-known/openid-configuration")
    def description() -> Any:
        return provider.description()

    @app.get(f"{base}/keys")
    def keys() -> Any:
        return {"keys": [one.as_dict(private=False) for one in provider.published]}

    @app.route(f"{base}/authorize", methods=["GET", "POST"])
    def authorize() -> Any:
        grant = server.get_consent_grant(end_user=provider.person)
        if flask.request.method == "GET":
            return "<!doctype html><title>Shop account</title><form method=post><button>Yes, it is me</button></form>"
        return server.create_authorization_response(grant=grant, grant_user=provider.person)

    @app.post(f"{base}/token")
    def token() -> Any:
        return server.create_token_response()

    @app.get(f"{base}/userinfo")
    def userinfo() -> Any:
        person = provider.access.get(flask.request.headers.get("Authorization", "").removeprefix("Bearer "))
        return {"sub": person.sub, **person.claims} if person else ("", 401)

    @app.get(f"{base}/logout")
    def logout() -> Any:
        return "<!doctype html><title>Signed out</title><h1>Signed out of the shop</h1>"
