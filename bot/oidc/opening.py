"""What signs people in with a provider, put together for a server."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.settings import Settings
from bot.storage import Database

if TYPE_CHECKING:
    from bot.oidc.service import OidcSignIn

#: Where people come back to from the provider.
CALLBACK = "/sign-in/callback"


def open_oidc(settings: Settings, database: Database, clock: Callable[[], float]) -> "OidcSignIn | None":
    """Signing in as the settings say; None where they name no provider. Its package is imported for those alone."""
    if not settings.oidc_issuer:
        return None
    from bot.oidc.provider import Client, Provider
    from bot.oidc.service import OidcSignIn

    client = Client(
        settings.oidc_client_id,
        settings.oidc_client_secret.get_secret_value(),
        settings.oidc_scopes,
        f"{settings.public_url}{CALLBACK}",
    )
    return OidcSignIn(settings, Provider(settings.oidc_issuer, client, clock), database, clock)
