"""Statements in their shorter way give what SQLAlchemy gives in its own."""

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Engine,
    Float,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    create_engine,
    insert,
    select,
    update,
)
from sqlalchemy.exc import MultipleResultsFound, NoResultFound

from bot.storage.compiled_statements import Prepared

_metadata = MetaData()
_things = Table(
    "thing",
    _metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(20), nullable=False),
    Column("open", Boolean, nullable=False),
    Column("about", JSON),
    Column("file", JSON(none_as_null=True)),
    Column("at", Float, nullable=False, default=1.0),
)
_ROWS: list[dict[str, Any]] = [
    {"name": "سلام", "open": True, "about": {"to": ["nl", "日本"]}, "file": None, "at": 1.5},
    {"name": "o'clock", "open": False, "about": None, "file": {"size": 3}, "at": 2},
]


@pytest.fixture
def engine() -> Iterator[Engine]:
    # Nothing is undone when a connection goes back to the pool.
    engine = create_engine("sqlite://", isolation_level="AUTOCOMMIT")
    _metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(insert(_things), _ROWS)
    yield engine
    engine.dispose()


def _driver(engine: Engine) -> sqlite3.Connection:
    driver = engine.raw_connection().driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def test_rows_have_the_values_that_sqlalchemy_gives(engine: Engine) -> None:
    statement = select(_things).where(_things.c.at >= bindparam("since"), _things.c.name != "nobody").order_by("id")
    with engine.connect() as connection:
        expected = [tuple(row) for row in connection.execute(statement, {"since": 0})]
    rows = list(Prepared(statement).run(_driver(engine), {"since": 0}))
    assert [tuple(row) for row in rows] == expected
    assert (rows[0].name, rows[0].open, rows[0].about) == ("سلام", True, {"to": ["nl", "日本"]})


def test_what_is_inserted_reads_the_same_as_through_sqlalchemy(engine: Engine) -> None:
    adding = Prepared(insert(_things).returning(_things.c.id, _things.c.name))
    added = list(adding.run(_driver(engine), _ROWS))
    assert [(row.id, row.name) for row in added] == [(3, "سلام"), (4, "o'clock")]
    with engine.connect() as connection:
        rows = [tuple(row)[1:] for row in connection.execute(select(_things).order_by(_things.c.id))]
    assert rows[:2] == rows[2:]


def test_an_insert_keeps_a_column_that_the_first_one_was_not_given(engine: Engine) -> None:
    adding = Prepared(insert(_things))
    adding.run(_driver(engine), {"name": "bare", "open": True, "at": 3})
    adding.run(_driver(engine), [{"name": "told", "open": True, "at": 4, "about": [1]}])
    with engine.connect() as connection:
        rows = connection.execute(select(_things.c.name, _things.c.about).where(_things.c.at >= 3).order_by("at")).all()
    assert [tuple(row) for row in rows] == [("bare", None), ("told", [1])]


def test_an_update_tells_how_many_rows_it_changed(engine: Engine) -> None:
    closing = Prepared(
        update(_things).where(_things.c.at > bindparam("since")).values(open=False, about=bindparam("to"))
    )
    assert closing.run(_driver(engine), {"since": 1.7, "to": {"a": 1}}).rowcount == 1
    assert closing.run(_driver(engine), {"since": 9, "to": None}).rowcount == 0
    with engine.connect() as connection:
        assert connection.execute(select(_things.c.about).where(_things.c.id == 2)).scalar_one() == {"a": 1}


def test_one_row_is_asked_for_as_with_sqlalchemy(engine: Engine) -> None:
    finding = Prepared(select(_things.c.name).where(_things.c.id >= bindparam("least")))
    driver = _driver(engine)
    assert finding.run(driver, {"least": 2}).one().name == "o'clock"
    assert finding.run(driver, {"least": 3}).one_or_none() is None
    with pytest.raises(NoResultFound):
        finding.run(driver, {"least": 3}).one()
    with pytest.raises(MultipleResultsFound):
        finding.run(driver, {"least": 1}).one_or_none()


def test_an_insert_that_leaves_out_a_default_is_refused(engine: Engine) -> None:
    row = {name: value for name, value in _ROWS[0].items() if name != "at"}
    with pytest.raises(TypeError, match=r"thing\.at"):
        Prepared(insert(_things)).run(_driver(engine), row)


def test_two_threads_may_be_the_first_to_run_a_statement(engine: Engine) -> None:
    both = threading.Barrier(2)

    class Row(dict[str, Any]):
        def __iter__(self) -> Iterator[str]:
            # Looked through when the statement is compiled: both threads are in the midst of that.
            both.wait(10)
            return super().__iter__()

    adding = Prepared(insert(_things))
    drivers = [sqlite3.connect(":memory:", check_same_thread=False) for _ in range(2)]
    for driver in drivers:
        driver.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, name, open, about, file, at)")
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda driver: adding.run(driver, Row(_ROWS[0])), drivers))

    assert [driver.execute("SELECT about FROM thing").fetchall() for driver in drivers] == [
        [('{"to": ["nl", "\\u65e5\\u672c"]}',)]
    ] * 2
    for driver in drivers:
        driver.close()
