"""Alembic migrations of all tables, and how to bring a database up to date."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

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
    """Bring the database up to the newest version."""
    # Most starts find it there already, and Alembic takes a third of a second and 15 MB to import.
    if _revision(connection) != newest():
        from alembic import command

        command.upgrade(configuration(connection), "head")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
