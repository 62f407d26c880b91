"""`hamdel backup` and `hamdel restore`: what cannot be made again, in one file that checks itself."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.terminal import DataDir, end_where_told, fail, out, settings_of
from bot.settings import Settings

_PG_DUMP = (
    "The database is PostgreSQL, and is not in this file: back it up with pg_dump at the same time, "
    "and restore it with pg_restore."
)


def backup(file: Annotated[Path, typer.Argument(help="New file for the backup.")], data_dir: DataDir = None) -> None:
    """Pack the database, the files that were sent and keys into one file, also while the server runs."""
    from bot.storage import backup_file

    settings = settings_of(data_dir)
    database = _database(settings)
    if database is not None and not database.exists():
        fail(f"There is no database in {settings.data_dir}; start the server once, or name another --data-dir.")
    try:
        manifest = backup_file.write(settings.data_dir, file, database, _gathering(settings))
        # Read back: a backup that cannot be restored is none.
        backup_file.verify(file)
    except backup_file.BackupError as error:
        fail(str(error))
    except Exception as error:
        end_where_told(error)
        raise
    packed = "the database and " if database else ""
    count = len(manifest.members) - bool(database)
    _say(f"Packed {packed}{count} files into {file}.")
    if database is None:
        _say(_PG_DUMP)


def restore(file: Annotated[Path, typer.Argument(help="A backup.")], data_dir: DataDir = None) -> None:
    """Put a backup into the data folder, with the server stopped. What was there before is kept."""
    from bot.storage import backup_file, data_folder, restoring

    settings = settings_of(data_dir)
    try:
        manifest = backup_file.verify(file)
        if manifest.revision is not None and settings.database_url:
            fail(
                "This backup has a SQLite database, which is restored into the data folder: unset HAMDEL_DATABASE_URL, "
                "or it would not be used."
            )
        with data_folder.held(settings.data_dir):
            restoring.finish(settings.data_dir)
            _, replaced = backup_file.restore(file, settings.data_dir, _adopting(settings))
            data_folder.keep_private(settings.data_dir)
    except backup_file.BackupError as error:
        fail(str(error))
    except typer.Exit:
        raise
    except Exception as error:
        end_where_told(error)
        raise
    _say(f"Restored {file}, made at {manifest.made_at}, into {settings.data_dir}.")
    if replaced is not None:
        _say(f"What was there before is in {replaced}; delete it when all is well.")
    if manifest.revision is None:
        _say(_PG_DUMP)


def _gathering(settings: Settings) -> Callable[[Path], Path] | None:
    """What brings the files that were sent; None where they lie in the data folder."""
    from bot.storage.files import open_files

    return (lambda folder: asyncio.run(open_files(settings).gather(folder))) if settings.files else None


def _adopting(settings: Settings) -> Callable[[Path], None] | None:
    """What takes them back there."""
    from bot.storage.files import open_files

    return (lambda folder: asyncio.run(open_files(settings).adopt(folder))) if settings.files else None


def _say(line: str) -> None:
    out.print(line, highlight=False, markup=False, soft_wrap=True)


def _database(settings: Settings) -> Path | None:
    """The file of the SQLite database; None where the database is PostgreSQL."""
    from sqlalchemy import make_url

    url = make_url(settings.resolved_database_url)
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None
