"""All that is said, put together for a server."""

from dataclasses import dataclass

from bot.settings import Settings
from bot.storage import Database
from handoff import catalogue, wording
from handoff.acknowledgement import Acknowledgement
from handoff.crisis_lines import CrisisLines
from handoff.registers import Registers
from knowledge_base.chinese import adapted


@dataclass(frozen=True, slots=True)
class Texts:
    """All that is said: the bot's phrases and the pages' labels, and the scripts in the site's own wording.

    Phrases and scripts are said in the ``registers``; ``crisis_lines`` are named to people in despair.
    """

    phrases: catalogue.Catalogue
    desk_phrases: catalogue.Catalogue
    help_phrases: catalogue.Catalogue
    scripts: catalogue.Catalogue
    acknowledgement: Acknowledgement
    registers: Registers
    crisis_lines: CrisisLines


async def open_texts(settings: Settings, database: Database) -> Texts:
    """Read the texts of every language."""
    scripts, registers = catalogue.load("handoff.scripts", adapt=adapted), Registers(settings.tone, settings.tones)
    async with database.read() as connection:
        await wording.use(connection, scripts)
    return Texts(
        phrases=catalogue.load("bot.texts.phrases", registers=registers, adapt=adapted),
        desk_phrases=catalogue.load("bot.texts.phrases.desk", "bot.texts.phrases.admin"),
        help_phrases=catalogue.load("bot.texts.phrases.help", registers=registers, adapt=adapted),
        scripts=scripts,
        acknowledgement=Acknowledgement(scripts, registers),
        registers=registers,
        crisis_lines=CrisisLines(),
    )
