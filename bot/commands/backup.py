"""`hamdel backup`: the database in a file."""

import sqlite3
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.terminal import DataDir, fail, out, settings_of


def backup(
    file: Annotated[Path, typer.Argument(help="File to write the copy of the database to.")], data_dir: DataDir = None
) -> None:
    """Copy the SQLite database to a file, also while the server runs."""
    settings = settings_of(data_dir)
    source = settings.data_dir / "hamdel.sqlite3"
    if settings.database_url:
        fail("This copies SQLite alone; back PostgreSQL up with pg_dump.")
    if not source.exists():
        fail(f"There is no database in {settings.data_dir}; start the server once, or name another --data-dir.")
    if file.exists():
        fail(f"{file} exists already; name a new file.")
    with sqlite3.connect(source) as original, sqlite3.connect(file) as copy:
        original.backup(copy)
    out.print(f"Copied the database to {file}.", highlight=False)
