"""Alembic migrations of all tables, and how to bring a database up to date."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from bot.settings import DatabaseUnreachable

if TYPE_CHECKING:
    from alembic.config import Config


def newest() -> str:
    """The newest revision; files are named by theirs, in order."""
    return max(file.name for file in (Path(__file__).parent / "versions").glob("[0-9]*.py")).partition("_")[0]


def configuration(connection: Connection | None = None) -> "Config":
    """Alembic's configuration for these migrations."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Bring the database up to the newest version. Raises :class:`bot.settings.DatabaseUnreachable` where it is a newer
    Hamdel's, or none of Hamdel's."""
    revision = revision_of(connection)
    check(revision, connection)
    # Most starts find it there already, and Alembic takes a third of a second and 15 MB to import.
    if revision != newest():
        from alembic import command

        command.upgrade(configuration(connection), "head")


def check(revision: str | None, connection: Connection) -> None:
    """Raise :class:`bot.settings.DatabaseUnreachable` where a database of ``revision`` cannot be used as Hamdel's."""
    where = connection.engine.url.render_as_string(hide_password=True)
    foreign = DatabaseUnreachable(
        f"The database at {where} is another program's, and nothing was changed in it: name another --data-dir, or "
        "another database in HAMDEL_DATABASE_URL."
    )
    if revision is None:
        # Others may have tables beside Hamdel's on a server, and not in a file.
        if connection.dialect.name == "sqlite" and inspect(connection).get_table_names():
            raise foreign
    elif not is_own(revision):
        raise foreign
    elif revision > newest():
        raise DatabaseUnreachable(
            f"The database at {where} was last used by a newer Hamdel (its tables are version {revision}, this one "
            f"knows {newest()}): install that version again, or restore a backup of this one."
        )


def is_own(revision: str) -> bool:
    """Whether ``revision`` is named as Hamdel's are, older or newer."""
    return len(revision) == len(newest()) and revision.isdecimal()


def revision_of(connection: Connection) -> str | None:
    """The version of the tables; None where there are none, or none of Alembic's."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
