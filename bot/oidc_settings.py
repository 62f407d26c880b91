"""What an operator sets of signing in with an OpenID Connect provider."""

from importlib.util import find_spec
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings

from handoff.agents import ROLES, Role

#: What people read on the button where the provider has no name.
NAME = "SSO"
#: Longest issuer that is kept with an account.
LONGEST_ISSUER = 255
_LOCAL = ("localhost", "127.0.0.1", "::1")


def is_safe(address: object) -> bool:
    """Whether an address of a provider is one over TLS, or on this machine, where nobody listens in between."""
    try:
        parts = urlsplit(address if isinstance(address, str) else "")
    except ValueError:
        return False
    return bool(parts.hostname) and (
        parts.scheme == "https" or (parts.scheme == "http" and (parts.hostname or "") in _LOCAL)
    )


def parse_roles(value: str) -> dict[str, Role]:
    """Roles by the provider's groups, of `support=agent; leads=supervisor`. Raises ValueError."""
    found: dict[str, Role] = {}
    for piece in filter(None, (one.strip() for one in value.split(";"))):
        group, _, named = piece.rpartition("=")
        role = next((one for one in ROLES if one == named.strip()), None)
        if role is None or not group.strip():
            raise ValueError(
                f"write groups and roles like support=agent; leads=supervisor (roles: {', '.join(ROLES)})."
            )
        found[group.strip()] = role
    return found


class ByProvider(BaseSettings):
    """What lets people who work here sign in with an OpenID Connect provider."""

    oidc_issuer: str = Field(
        "",
        description="OpenID Connect provider with which people who work here sign in, such as "
        "https://login.shop.example/realms/shop; empty for none.",
    )
    oidc_client_id: str = Field(
        "", validate_default=True, description="The name under which that provider knows Hamdel."
    )
    oidc_client_secret: SecretStr = Field(
        SecretStr(""), description="The secret that goes with it; empty for a public client."
    )
    oidc_scopes: str = Field("openid email profile", description="What the provider is asked for, with spaces between.")
    oidc_name: str = Field("", max_length=40, description="What the button calls the provider, such as `Shop account`.")
    oidc_login_claim: str = Field(
        "email",
        description="Claim that is somebody's login here, by which their account is found at their first sign-in.",
    )
    oidc_new_accounts: str = Field(
        "",
        description="Role of accounts that are made for people without one at their first sign-in; empty makes none.",
    )
    oidc_roles: str = Field(
        "",
        description="Roles by the provider's groups, such as `support=agent; leads=supervisor`; whoever is in none of "
        "them stays out.",
    )
    oidc_roles_claim: str = Field(
        "groups", description="Claim that lists somebody's groups, such as `realm_access.roles`."
    )
    oidc_passwords: bool = Field(
        True, description="Whether people may sign in by password as well, where there is a provider."
    )

    @field_validator("oidc_issuer")
    @classmethod
    def _provider(cls, value: str, info: ValidationInfo) -> str:
        if not (value := value.strip()):
            return value
        if not is_safe(value) or len(value) > LONGEST_ISSUER or urlsplit(value).query or urlsplit(value).fragment:
            raise ValueError("set it to the provider's https address, such as https://login.shop.example/realms/shop.")
        if info.data.get("public_url") == "":
            raise ValueError("signing in with a provider needs HAMDEL_PUBLIC_URL as well: that is where it leads back.")
        if find_spec("joserfc") is None:
            raise ValueError('signing in with a provider needs a package: pip install "hamdel[oidc]".')
        return value

    @field_validator("oidc_client_id")
    @classmethod
    def _client(cls, value: str, info: ValidationInfo) -> str:
        if info.data.get("oidc_issuer") and not value.strip():
            raise ValueError("set it to the client id that the provider gave you for Hamdel.")
        return value.strip()

    @field_validator("oidc_scopes")
    @classmethod
    def _scopes(cls, value: str) -> str:
        return " ".join(dict.fromkeys(["openid", *value.split()]))

    @field_validator("oidc_new_accounts")
    @classmethod
    def _role(cls, value: str) -> str:
        if value and value not in ROLES:
            raise ValueError(f"set it to a role: {', '.join(ROLES)}; or leave it empty.")
        return value

    @field_validator("oidc_roles")
    @classmethod
    def _groups(cls, value: str) -> str:
        parse_roles(value)
        return value

    @property
    def passwords_count(self) -> bool:
        """Whether people sign in by password: they do where there is no provider."""
        return self.oidc_passwords or not self.oidc_issuer
