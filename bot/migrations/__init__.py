"""Alembic migrations of all tables, and how to bring a database up to date."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from bot.conversations.tables import metadata as conversations
from handoff.tables import metadata as handoff
from knowledge_base.tables import metadata as knowledge_base

#: The tables of all packages.
METADATA = (conversations, handoff, knowledge_base)


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's configuration for these migrations."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Bring the database up to the newest version."""
    command.upgrade(configuration(connection), "head")
