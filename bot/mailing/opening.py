"""What sends mails, put together for a server."""

from collections.abc import Callable

from bot.desk.service import Desk
from bot.mailing.letters import Letters
from bot.mailing.mailer import Mailer
from bot.mailing.transcript_letters import TranscriptLetters
from bot.mailing.transcripts import Transcripts
from bot.settings import Settings
from bot.site.site import Site
from bot.storage import Database
from bot.texts.opening import Texts


def open_mailer(
    settings: Settings, database: Database, texts: Texts, desk: Desk, site: Site, clock: Callable[[], float]
) -> Mailer:
    """What sends mails as the settings say; without a server for them it sends none."""
    sender, address = settings.mail_from, settings.public_url
    letters = Letters(texts.desk_phrases, sender, address, settings.default_language)
    transcripts = None
    if settings.smtp_server is not None:
        written = TranscriptLetters(texts.phrases, sender, address)
        transcripts = Transcripts(database, settings.smtp_server, written, desk.views, lambda: site.values, clock)
    return Mailer(database, settings.smtp_server, letters, lambda: site.values.name, clock, transcripts)
