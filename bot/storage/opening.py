"""Opens a site's database: its folder private, what a restore began finished, its tables the newest."""

from contextlib import AsyncExitStack

from bot.settings import Settings
from bot.storage import Database, data_folder, restoring


async def open_database(settings: Settings, stack: AsyncExitStack) -> Database:
    """Open the database, brought up to date; ``stack`` closes it. Raises `DatabaseUnreachable`, and
    `DataFolderInUse` while a backup is being restored."""
    data_folder.keep_private(settings.data_dir)
    if restoring.is_pending(settings.data_dir):
        # One that is going on holds the folder.
        with data_folder.held(settings.data_dir):
            restoring.finish(settings.data_dir)
    database = Database.open(settings.resolved_database_url, shared=bool(settings.redis_url))
    stack.push_async_callback(database.close)
    await database.reach()
    await database.migrate()
    return database
