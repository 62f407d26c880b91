"""Why somebody could not be signed in by a provider."""

from bot.errors import BotError

_SAID = {
    "oidc_off": "This site has no provider to sign in with; sign in with your password.",
    "oidc_away": "The provider cannot be reached at the moment; try again later, or sign in with your password.",
    "oidc_cancelled": "The sign-in was cancelled at the provider.",
    "oidc_expired": "This sign-in took too long, or was used already; begin it once more.",
    "oidc_refused": "What the provider said could not be verified; tell an administrator.",
}


class OidcError(BotError):
    """A sign-in that does not come about; ``reason`` is for the log, and holds no token."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code, _SAID[code])
        self.reason = reason
