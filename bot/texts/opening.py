"""All that is said, put together for a server."""

from dataclasses import dataclass

from bot.settings import Settings
from bot.storage import Database
from handoff import catalogue, wording
from handoff.acknowledgement import Acknowledgement
from knowledge_base.chinese import adapted


@dataclass(frozen=True, slots=True)
class Texts:
    """All that is said: the bot's phrases and the pages' labels, and the scripts in the site's own wording."""

    phrases: catalogue.Catalogue
    desk_phrases: catalogue.Catalogue
    scripts: catalogue.Catalogue
    acknowledgement: Acknowledgement


async def open_texts(settings: Settings, database: Database) -> Texts:
    """Read the texts of every language."""
    scripts = catalogue.load("handoff.scripts", adapt=adapted)
    async with database.read() as connection:
        await wording.use(connection, scripts)
    return Texts(
        phrases=catalogue.load("bot.texts.phrases", adapt=adapted),
        desk_phrases=catalogue.load("bot.texts.phrases.desk", "bot.texts.phrases.admin"),
        scripts=scripts,
        acknowledgement=Acknowledgement(scripts, settings.tone),
    )
