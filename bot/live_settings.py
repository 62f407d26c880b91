"""What an operator sets of the system where people work, where that is not Hamdel's own desk."""

from typing import Literal

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings


class LiveAgents(BaseSettings):
    """To whom conversations are handed, and what that takes."""

    live_side: Literal["none", "chatwoot", "zammad"] = Field(
        "none", description="Where people answer: `none` at Hamdel's own desk, or in `chatwoot` or `zammad`."
    )
    live_url: str = Field("", description="Address of that system, such as https://app.chatwoot.com.")
    live_token: SecretStr = Field(SecretStr(""), description="Access token of an agent there; not a bot's.")
    live_secret: SecretStr = Field(
        SecretStr(""), description="Secret by which that system's webhooks are known to be its own."
    )
    live_account: int = Field(1, ge=1, description="Number of the account, in Chatwoot.")
    live_inbox: str = Field(
        "",
        validate_default=True,
        description="Number of the inbox of kind *API* in Chatwoot, or name of a group in Zammad.",
    )

    @field_validator("live_inbox")
    @classmethod
    def _whole(cls, value: str, info: ValidationInfo) -> str:
        side, given = info.data.get("live_side", "none"), dict(info.data) | {"live_inbox": value}
        if side == "none":
            return value
        missing = [
            f"HAMDEL_{name.upper()}"
            for name in ("live_url", "live_token", "live_secret", "live_inbox")
            if name in given and not _shown(given[name])
        ]
        if missing:
            raise ValueError(f"{side} as the place where people answer needs {' and '.join(missing)} as well.")
        if not str(given.get("live_url", "http://")).startswith(("http://", "https://")):
            raise ValueError("set HAMDEL_LIVE_URL to the whole address, such as https://app.chatwoot.com.")
        if side == "chatwoot" and not (value.isascii() and value.isdigit()):
            raise ValueError("in Chatwoot that is the number of an inbox, which stands in the address of its settings.")
        return value


def _shown(value: object) -> str:
    return (value.get_secret_value() if isinstance(value, SecretStr) else str(value)).strip()
