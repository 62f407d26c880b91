"""What sends mails, put together for a server."""

from collections.abc import Callable

from bot.mailing.letters import Letters
from bot.mailing.mailer import Mailer
from bot.settings import Settings
from bot.site.site import Site
from bot.storage import Database
from handoff.catalogue import Catalogue


def open_mailer(
    settings: Settings, database: Database, phrases: Catalogue, site: Site, clock: Callable[[], float]
) -> Mailer:
    """What sends mails as the settings say; without a server for them it sends none."""
    letters = Letters(phrases, settings.mail_from, settings.public_url, settings.default_language)
    return Mailer(database, settings.smtp_server, letters, lambda: site.values.name, clock)
