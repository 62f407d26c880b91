"""Tables of translation. Times are Unix seconds in UTC."""

from sqlalchemy import JSON, Boolean, Column, Float, Integer, MetaData, String, Table, Text

metadata = MetaData()

# What was translated before, so that nothing is translated twice.
translation = Table(
    "translation",
    metadata,
    # SHA-256 of everything that the translation depends on, in hexadecimal
    Column("key", String(64), primary_key=True),
    Column("engine", String(100), nullable=False),
    Column("source", String(16), nullable=False),
    Column("target", String(16), nullable=False),
    Column("original", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("kept_original", Boolean, nullable=False),
    Column("reason", String(32), nullable=False),
    Column("created_at", Float, nullable=False),
)

# The site's own terms: what each is called in which language.
glossary = Table(
    "glossary",
    metadata,
    Column("term", String(200), primary_key=True),
    Column("renderings", JSON, nullable=False),
    Column("updated_at", Float, nullable=False),
)

# The machine drafts of many articles that are being made, or the last ones: a row at the most.
draft_run = Table(
    "draft_run",
    metadata,
    # What the run's lock is named after.
    Column("token", String(32), primary_key=True),
    Column("language", String(8), nullable=False),
    Column("begun_by", String(200), nullable=False),
    Column("started_at", Float, nullable=False),
    Column("total", Integer, nullable=False),
    Column("drafted", Integer, nullable=False),
    # Articles that have no draft, as pairs of an id and the reason.
    Column("without", JSON, nullable=False),
    Column("ended_at", Float),
)
