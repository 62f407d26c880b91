"""Statements of every turn, compiled once and run at SQLite's own driver.

SQLAlchemy takes some 0.2 ms to hand a statement to SQLite and its row back, SQLite itself 0.02 ms, and a turn has a
dozen of them. What SQLAlchemy knows is kept, the SQL and the conversions of each column; what it does anew each time
is left out. Other databases are given the statement itself.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from sqlalchemy import Executable, Select
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.exc import MultipleResultsFound, NoResultFound
from sqlalchemy.sql.dml import UpdateBase

Statement = TypeVar("Statement", bound="Select[Any] | UpdateBase")
Convert = Callable[[Any], Any]

_DIALECT = pysqlite.dialect(paramstyle="named")
_prepared: dict[Executable, "Prepared"] = {}


def prepare(statement: Statement) -> Statement:
    """``statement``, which SQLite is from now on given in a shorter way; it must live as long as the program.

    Its rows have their columns as attributes, and values come by name; an insert has the same ones each time.
    """
    _prepared[statement] = Prepared(statement)
    return statement


def prepared(statement: Executable) -> "Prepared | None":
    """What :func:`prepare` made of ``statement``, if it was given to it."""
    return _prepared.get(statement)


class _Typed(Protocol):
    """What has a type of SQLAlchemy's."""

    @property
    def type(self) -> Any: ...


_ANY: frozenset[str] = frozenset()


class Prepared:
    """SQL for SQLite, with what converts values on their way in and columns on their way out. Safe in any thread."""

    def __init__(self, statement: "Select[Any] | UpdateBase") -> None:
        self._statement = statement
        # An insert has the columns that values are given for.
        self._compiled: dict[frozenset[str], _Compiled] = {}

    def run(self, driver: sqlite3.Connection, values: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None) -> "Rows":
        """Run it with ``values``; with several of them once for each, and the rows of all."""
        if isinstance(values, Sequence):
            parts = [self._for(one).run(driver, one) for one in values]
            return Rows([row for part in parts for row in part], sum(part.rowcount for part in parts))
        given = values or {}
        return self._for(given).run(driver, given)

    def _for(self, values: Mapping[str, Any]) -> "_Compiled":
        named = frozenset(values) if self._statement.is_insert else _ANY
        compiled = self._compiled.get(named)
        if compiled is None:
            # Two threads may both do it; each takes what it made whole.
            compiled = self._compiled[named] = _compile(self._statement, values)
        return compiled


@dataclass(frozen=True, slots=True)
class _Compiled:
    sql: str
    constants: Mapping[str, Any]
    inward: Sequence[tuple[str, Convert]]
    outward: Sequence[tuple[int, Convert]]
    row: Callable[[Sequence[Any]], Any]

    def run(self, driver: sqlite3.Connection, values: Mapping[str, Any]) -> "Rows":
        given = {**self.constants, **values}
        for name, convert in self.inward:
            given[name] = convert(given[name])
        cursor = driver.execute(self.sql, given)
        rows = cursor.fetchall()
        if rows and self.outward:
            rows = [self._converted(row) for row in rows]
        return Rows(list(map(self.row, rows)), cursor.rowcount)

    def _converted(self, row: Sequence[Any]) -> Sequence[Any]:
        columns = list(row)
        for place, convert in self.outward:
            columns[place] = convert(columns[place])
        return columns


def _compile(statement: "Select[Any] | UpdateBase", values: Mapping[str, Any]) -> _Compiled:
    names = list(values) if statement.is_insert else None
    compiled = statement.compile(dialect=_DIALECT, column_keys=names)
    if compiled.insert_prefetch:
        raise TypeError(f"give {', '.join(map(str, compiled.insert_prefetch))} a value: no default is filled in")
    constants: dict[str, Any] = {}
    inward: list[tuple[str, Convert]] = []
    for bound, name in compiled.bind_names.items():
        convert = _of_dialect(bound).bind_processor(_DIALECT)
        if not bound.required and name not in values:
            constants[name] = bound.value if convert is None else convert(bound.value)
        elif convert is not None:
            inward.append((name, convert))
    columns = list(statement.exported_columns)
    outward = [
        (place, convert)
        for place, column in enumerate(columns)
        if (convert := _of_dialect(column).result_processor(_DIALECT, None)) is not None
    ]
    row: Any = namedtuple("Row", [str(column.key) for column in columns]) if columns else None
    return _Compiled(str(compiled), constants, inward, outward, row._make if columns else tuple)


class Rows:
    """The rows of a result, read to the end: see :class:`bot.storage.engine.Result`."""

    __slots__ = ("_rows", "rowcount")

    def __init__(self, rows: Sequence[Any], rowcount: int) -> None:
        self._rows = rows
        self.rowcount = rowcount

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)

    def all(self) -> Sequence[Any]:
        """All rows."""
        return self._rows

    def one_or_none(self) -> Any:
        """The only row, or None; raises ``MultipleResultsFound``."""
        if len(self._rows) > 1:
            raise MultipleResultsFound("Multiple rows were found when one or none was required")
        return self._rows[0] if self._rows else None

    def one(self) -> Any:
        """The only row; raises ``NoResultFound`` or ``MultipleResultsFound``."""
        row = self.one_or_none()
        if row is None:
            raise NoResultFound("No row was found when one was required")
        return row

    def scalars(self) -> Iterator[Any]:
        """The first column of every row."""
        return (row[0] for row in self._rows)

    def scalar_one(self) -> Any:
        """The first column of the only row; raises ``NoResultFound`` or ``MultipleResultsFound``."""
        return self.one()[0]

    def scalar_one_or_none(self) -> Any:
        """The first column of the only row, or None."""
        row = self.one_or_none()
        return None if row is None else row[0]


def _of_dialect(typed: _Typed) -> Any:
    return typed.type.dialect_impl(_DIALECT)
