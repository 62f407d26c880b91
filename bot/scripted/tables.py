"""The tables of a site's scripted dialogues and of their last run. Times are Unix seconds in UTC."""

from sqlalchemy import JSON, Column, Float, Integer, MetaData, String, Table, UniqueConstraint

metadata = MetaData()

scripted_dialogue = Table(
    "scripted_dialogue",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", String(200), nullable=False),
    Column("kind", String(60), nullable=False),
    Column("language", String(8), nullable=False),
    # The language of the page that the visitor writes on.
    Column("page", String(8), nullable=False),
    # As in a file: what the visitor writes, and what is expected.
    Column("turns", JSON, nullable=False),
    # Counts changes, so that of two who change it at once one is told.
    Column("version", Integer, nullable=False),
    Column("changed_by", String(200), nullable=False),
    Column("changed_at", Float, nullable=False),
    # What came of it when it was last played as it is now.
    Column("result", JSON(none_as_null=True)),
    Column("played_at", Float),
    UniqueConstraint("language", "name", name="dialogues_by_name"),
)

# The run that is going on, or the last one: a row at the most.
scripted_run = Table(
    "scripted_run",
    metadata,
    # What the run's lock is named after.
    Column("token", String(32), primary_key=True),
    Column("begun_by", String(200), nullable=False),
    Column("started_at", Float, nullable=False),
    Column("total", Integer, nullable=False),
    # Which of the dialogues that it has played passed, as pairs of a number and a truth value.
    Column("played", JSON, nullable=False),
    Column("ended_at", Float),
)
