"""Everything of a SQLite database, moved into an empty PostgreSQL database: all of it or nothing.

Tables, rows and the look at them afterwards are one transaction of the server's, so whatever ends it early, a crash of
this process included, leaves the database as empty as it was. Which tables there are is what the migrations made, read
back from the server: nothing here has to know of a new one. Rows go through one by one, so memory does not grow.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, Connection, MetaData, Table, inspect, make_url, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import migrations
from bot.storage.portable_values import Unfit, decoded, reader_of
from bot.storage.postgresql import PostgresqlEngine

if TYPE_CHECKING:
    import asyncpg

#: So many rows are told of at once, and sent at once by the server when they are read back.
_AT_ONCE = 500
#: Faults of which so many are told; then the rest is not looked for.
MOST_FAULTS = 50
_VERSION = "alembic_version"
#: What conversations are found by is made anew on the server, from what is moved: see ``search_pending``. No rule acts
#: on what is moved, and nobody is told of it.
MADE_ANEW = ("search_entry", "search_pending", "rule_event", "subscription_event")
_SEARCHED = "search_words"
_UNCHANGED = "Nothing was changed in PostgreSQL."

#: Called with how many rows were copied, and how many there are.
Told = Callable[[int, int], object]


class MovingError(Exception):
    """A database that cannot be moved; the message says why, and what to do. Nothing was changed in PostgreSQL."""


class UnfitRows(MovingError):
    """Rows that PostgreSQL does not take: ``faults`` name each by its table and its key."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__(f"PostgreSQL cannot hold what is in these rows; mend them in SQLite first. {_UNCHANGED}")
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved: how many rows, by table; rows whose texts were cleaned; tables that are not Hamdel's."""

    rows: dict[str, int]
    cleaned: list[str]
    foreign: list[str]


async def move(source: Path, target: str, told: Told = lambda done, total: None) -> Moved:
    """Copy the SQLite database ``source`` into the PostgreSQL database at ``target``, which has no tables.

    The caller holds the data folder. Raises :class:`MovingError`, and :class:`bot.settings.DatabaseUnreachable`.
    """
    url = make_url(target)
    engine = PostgresqlEngine(url)
    with _opened(source) as database:
        try:
            await engine.reach()
            async with engine.write() as connection:
                return await _move(database, connection, url.render_as_string(hide_password=True), told)
        finally:
            await engine.close()


async def _move(database: sqlite3.Connection, connection: AsyncConnection, where: str, told: Told) -> Moved:
    from asyncpg import PostgresError

    tables = await connection.run_sync(_made, where)
    driver = (await connection.get_raw_connection()).driver_connection
    assert driver is not None
    copy = _Copy(database, driver, tables, told)
    try:
        await copy.run()
    except (PostgresError, OSError) as error:
        raise MovingError(f"{where} did not take a row: {error}. {_UNCHANGED}") from error
    own = {table.name for table in tables} | {_VERSION, *MADE_ANEW}
    foreign = sorted(name for name in _names(database) - own if not name.startswith(_SEARCHED))
    return Moved(copy.counts, copy.cleaned, foreign)


def _made(connection: Connection, where: str) -> list[Table]:
    """Make the tables in an empty database; those that there are then, in the order of their foreign keys."""
    if inspect(connection).get_table_names():
        raise MovingError(
            f"The database at {where} is not empty: make a new one with CREATE DATABASE and name that. {_UNCHANGED}"
        )
    encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
    if encoding != "UTF8":
        raise MovingError(
            f"The database at {where} is in {encoding}, which has not every character: make one with "
            f"CREATE DATABASE … ENCODING UTF8 TEMPLATE template0. {_UNCHANGED}"
        )
    migrations.upgrade(connection)
    found = MetaData()
    found.reflect(connection)
    tables = [table for table in found.sorted_tables if table.name not in (_VERSION, *MADE_ANEW)]
    for table in reversed(tables):
        # What the migrations put in of their own is in what is moved, or was taken out.
        if connection.execute(table.select().limit(1)).first() is not None:
            connection.execute(table.delete())
    return tables


@dataclass
class _Copy:
    """All rows of a database on their way into another one."""

    database: sqlite3.Connection
    driver: "asyncpg.Connection[Any]"
    tables: list[Table]
    told: Told
    counts: dict[str, int] = field(default_factory=dict)
    cleaned: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    done: int = 0
    total: int = 0

    async def run(self) -> None:
        """Copy every table, look whether all of it is there, and set on what counts up."""
        self.faults += _broken_links(self.database)
        self.total = sum(_count(self.database, table.name) for table in self.tables)
        digests = {}
        for table in self.tables:
            digests[table.name] = digest = _Digest()
            names = [column.name for column in table.columns]
            await self.driver.copy_records_to_table(table.name, records=self._rows(table, digest), columns=names)
            self.counts[table.name] = digest.rows
        if self.faults:
            raise UnfitRows(self.faults)
        for table in self.tables:
            found = await self._found(table)
            if found != digests[table.name]:
                raise MovingError(
                    f"The table {table.name} is not in PostgreSQL as it is in SQLite ({found.rows} rows of "
                    f"{digests[table.name].rows}): run this again, and report it where it happens twice. {_UNCHANGED}"
                )
            await self._set_on(table)
        for noticed in ("rule_event", "subscription_event"):
            await self.driver.execute(f"DELETE FROM {noticed}")

    def _rows(self, table: Table, digest: "_Digest") -> Iterator[tuple[Any, ...]]:
        """The rows of a table as PostgreSQL takes them; those that it does not are noted as faults."""
        readers = [reader_of(column) for column in table.columns]
        names = [column.name for column in table.columns]
        keys = [names.index(column.name) for column in table.primary_key.columns]
        for values in self.database.execute(_select(table)):
            self.done += 1
            if self.done % _AT_ONCE == 0 or self.done == self.total:
                self.told(self.done, self.total)
            row: list[Any] = []
            for name, read, value in zip(names, readers, values, strict=True):
                try:
                    row.append(read(value))
                except Unfit as error:
                    self.faults.append(f"{_named(table, keys, values)}, {name}: {error}.")
            if len(self.faults) >= MOST_FAULTS:
                return
            if self.faults:
                # Nothing of it will stay; the rest is read for its faults alone.
                continue
            if any(type(new) is str and new != old for new, old in zip(row, values, strict=True)):
                self.cleaned.append(_named(table, keys, values))
            digest.take(row)
            yield tuple(row)

    async def _found(self, table: Table) -> "_Digest":
        """What is in a table of PostgreSQL."""
        digest = _Digest()
        async for record in self.driver.cursor(_select(table, as_stored=True), prefetch=_AT_ONCE):
            digest.take(list(record))
        return digest

    async def _set_on(self, table: Table) -> None:
        """Let numbers that the database gives go on after the largest that there is."""
        for column in table.primary_key.columns:
            sequence = await self.driver.fetchval(
                "SELECT pg_get_serial_sequence($1, $2)", f'"{table.name}"', column.name
            )
            if sequence is not None and self.counts[table.name]:
                largest = await self.driver.fetchval(f'SELECT max("{column.name}") FROM "{table.name}"')
                await self.driver.execute("SELECT setval($1::text::regclass, $2)", sequence, largest)


@dataclass
class _Digest:
    """Rows by their number and the sum of their SHA-256, which no order changes: engines sort differently."""

    rows: int = 0
    total: int = 0

    def take(self, row: list[Any]) -> None:
        """Add a row: values as the driver gives them, JSON as its text."""
        self.rows += 1
        self.total += int.from_bytes(hashlib.sha256(repr(row).encode()).digest())


@contextmanager
def _opened(source: Path) -> Iterator[sqlite3.Connection]:
    """A SQLite database of Hamdel's as it is at one moment; what is wrong with it raises :class:`MovingError`."""
    if not source.is_file():
        raise MovingError(f"There is no database {source}: name the data folder with --data-dir.")
    foreign = f"{source} is no database of Hamdel's: name the data folder with --data-dir."
    try:
        with closing(sqlite3.connect(source, isolation_level=None)) as database:
            database.text_factory = decoded
            database.execute("PRAGMA query_only=ON")
            database.execute("BEGIN")
            if _VERSION not in _names(database):
                raise MovingError(foreign)
            _check_version(database, foreign, source)
            (state,) = database.execute("PRAGMA quick_check(1)").fetchone()
            if state != "ok":
                raise MovingError(_damaged(source, state))
            yield database
    except sqlite3.Error as error:
        kind = getattr(error, "sqlite_errorcode", 0) & 0xFF
        raise MovingError(foreign if kind == sqlite3.SQLITE_NOTADB else _damaged(source, error)) from error


def _check_version(database: sqlite3.Connection, foreign: str, source: Path) -> None:
    (revision,) = database.execute(f"SELECT version_num FROM {_VERSION}").fetchone() or ("",)
    if not migrations.is_own(revision):
        raise MovingError(foreign)
    if revision > migrations.newest():
        raise MovingError(
            f"{source} was last used by a newer Hamdel (its tables are version {revision}, this one knows "
            f"{migrations.newest()}): install that version, then move it."
        )
    if revision < migrations.newest():
        raise MovingError(
            f"{source} was last used by an older Hamdel (its tables are version {revision}, this one knows "
            f"{migrations.newest()}): start hamdel serve on the folder once, stop it, and run this again."
        )


def _damaged(source: Path, why: object) -> str:
    return (
        f"{source} is damaged or cannot be read ({why}): restore the last backup into another folder with hamdel "
        f"restore, and move that one. {_UNCHANGED}"
    )


def _names(database: sqlite3.Connection) -> set[str]:
    """The tables of a SQLite database, but for SQLite's own."""
    found = database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return {name for (name,) in found}


def _count(database: sqlite3.Connection, name: str) -> int:
    (rows,) = database.execute(f'SELECT count(*) FROM "{name}"').fetchone()
    return int(rows)


def _select(table: Table, *, as_stored: bool = False) -> str:
    """All rows of a table, in quotes that both engines know; ``as_stored`` gives JSON as PostgreSQL's text of it."""
    names = (
        f'"{column.name}"::text' if as_stored and isinstance(column.type, JSON) else f'"{column.name}"'
        for column in table.columns
    )
    return f'SELECT {", ".join(names)} FROM "{table.name}"'


def _broken_links(database: sqlite3.Connection) -> Iterator[str]:
    """Rows that name others which are not there; SQLite looks at that only where it is told to."""
    for name, row, parent, _ in database.execute("PRAGMA foreign_key_check").fetchmany(MOST_FAULTS):
        yield f"{name}, row {row}: it belongs to a row of {parent} that is not there."


def _named(table: Table, keys: list[int], values: tuple[Any, ...]) -> str:
    """A row by its table and its key."""
    shown = ", ".join(
        value.hex() if isinstance(value, bytes) else f"{value!s:.80}" for value in (values[one] for one in keys)
    )
    return f"{table.name} {shown!a}" if not shown.isprintable() else f"{table.name} {shown}"
