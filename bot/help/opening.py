"""Opens the help pages' own work."""

from collections.abc import Callable

from bot.desk import Quotas
from bot.dialogue.considering import MessageReader
from bot.help.files import ArticleFiles
from bot.help.service import HelpCenter
from bot.settings import Settings
from bot.storage import Database
from bot.storage.files import open_files
from handoff.catalogue import Catalogue
from knowledge_base.library import Library


def open_help(
    settings: Settings,
    database: Database,
    library: Library,
    reader: MessageReader,
    phrases: Catalogue,
    clock: Callable[[], float],
) -> HelpCenter:
    """What readers find, with the files of articles."""
    files = ArticleFiles(database, open_files(settings), clock, Quotas(*settings.quotas()))
    return HelpCenter(database, library, reader, phrases, files, clock)
