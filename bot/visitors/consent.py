"""What the widget's visitors agree to before anything of theirs is kept, and that they did: when, and to which text."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import consent
from bot.privacy import consent_file
from bot.settings import LANGUAGES, STANDARD_CONSENT, Settings
from bot.site.values import SiteValues
from handoff.catalogue import Catalogue
from knowledge_base import chinese
from knowledge_base.locales import best, primary


@dataclass(frozen=True, slots=True)
class ConsentTexts:
    """What is asked, by language or variety, the site's default one first. ``version`` is another one for other
    texts."""

    texts: Mapping[str, str]

    @property
    def version(self) -> str:
        """What the texts are told apart by from those that were asked before."""
        # A variety says the same in other words.
        asked = {code: text for code, text in sorted(self.texts.items()) if code == primary(code)}
        written = json.dumps(asked, ensure_ascii=False)
        return hashlib.sha256(written.encode()).hexdigest()[:12]

    def shown(self, language: str) -> tuple[str, str]:
        """The language and the text of it that somebody is shown who reads ``language``."""
        shown = best([language], self.texts) or next(iter(self.texts))
        return shown, chinese.adapted(self.texts[shown], shown, language)


def read_consent(settings: Settings, phrases: Catalogue) -> ConsentTexts | None:
    """What the site asks for; None where it asks for nothing. Raises ``ValueError`` for a file that was damaged since
    the settings were read."""
    if not settings.consent:
        return None
    if settings.consent == STANDARD_CONSENT:
        return ConsentTexts(
            {code: phrases.text(code, "consent-standard") for code in (*_in_order(settings), *phrases.varieties)}
        )
    found = consent_file.read(Path(settings.consent), LANGUAGES)
    return ConsentTexts({code: found[code] for code in _in_order(settings) if code in found})


def own_consent(values: SiteValues) -> ConsentTexts | None:
    """What is set in the pages; None where nothing is."""
    found = values.widget.consent
    order = [code for code in dict.fromkeys((*values.languages, *LANGUAGES)) if code in found]
    return ConsentTexts({code: found[code] for code in order}) if order else None


def _in_order(settings: Settings) -> list[str]:
    """All languages, those that the site offers first: nobody is asked anew because one is switched on or off."""
    return list(dict.fromkeys((*settings.languages, *LANGUAGES)))


async def keep(
    connection: AsyncConnection, conversation_id: str, asked: ConsentTexts, language: str, now: float
) -> None:
    """Keep that the visitor of a new conversation has agreed to what they were shown."""
    shown, text = asked.shown(language)
    row = {"conversation_id": conversation_id, "version": asked.version, "language": shown, "text": text}
    await connection.execute(insert(consent).values(**row, given_at=now))
