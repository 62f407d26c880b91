"""Tables of what visitors asked in vain, and of phrasings that are proposed. Times are Unix seconds in UTC."""

from sqlalchemy import (
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()

gap_topic = Table(
    "gap_topic",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    # open, dismissed or answered
    Column("state", String(16), nullable=False, index=True),
    # The article that answers it, and since when visitors can find that.
    Column("article_id", String(200)),
    Column("answered_at", Float),
    Column("settled_by", String(200)),
    Column("settled_at", Float),
    # What a dismissed one is about, so that it stays dismissed when its questions are gone: a vector and its encoder.
    Column("vector", LargeBinary),
    Column("encoder", String(100)),
    Column("created_at", Float, nullable=False),
)

gap_question = Table(
    "gap_question",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", String(32), nullable=False, index=True),
    Column("message_id", Integer, nullable=False, unique=True),
    # Without personal data.
    Column("text", Text, nullable=False),
    Column("language", String(8), nullable=False),
    # unanswered, clarify, unhelpful or person
    Column("cause", String(16), nullable=False),
    # None until it is put into one.
    Column("topic_id", Integer),
    # As half-precision numbers.
    Column("vector", LargeBinary),
    Column("encoder", String(100)),
    Column("asked_at", Float, nullable=False),
    Index("gap_questions_of_a_topic", "topic_id", "asked_at"),
    Index(
        "gap_questions_to_group",
        "id",
        sqlite_where=text("topic_id IS NULL"),
        postgresql_where=text("topic_id IS NULL"),
    ),
)

proposal = Table(
    "proposal",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("article_id", String(200), nullable=False),
    Column("language", String(8), nullable=False),
    # Without personal data; empty where what came of it is all that is left.
    Column("text", Text, nullable=False),
    # What it is known by when somebody asks it again: of its letters, as they are compared.
    Column("digest", LargeBinary(32), nullable=False),
    # inserted, chosen or helped
    Column("source", String(16), nullable=False),
    # open, accepted or rejected
    Column("state", String(16), nullable=False),
    # Where it was asked; nowhere any more where that was erased.
    Column("conversation_id", String(32), index=True),
    Column("message_id", Integer),
    Column("created_at", Float, nullable=False),
    Column("reviewed_by", String(200)),
    Column("reviewed_at", Float),
    UniqueConstraint("article_id", "digest", name="proposals_once"),
    Index("proposals_by_state", "state", "id"),
)

# How far conversations have been read: a row at the most.
gap_reading = Table(
    "gap_reading",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("read_until", Float, nullable=False),
)
