"""The table of what readers of the help pages say. It has numbers alone, and nothing of a reader."""

from sqlalchemy import Column, Integer, MetaData, String, Table

metadata = MetaData()

help_feedback = Table(
    "help_feedback",
    metadata,
    Column("article_id", String(200), primary_key=True),
    # The language that the article was read in.
    Column("language", String(8), primary_key=True),
    # Days since 1 January 1970, in UTC.
    Column("day", Integer, primary_key=True),
    Column("helpful", Integer, nullable=False, default=0),
    Column("unhelpful", Integer, nullable=False, default=0),
)
