"""The table of conversations that people in another system hold."""

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, MetaData, String, Table, Text

metadata = MetaData()

#: What the other system has been told of a conversation, and what is still to be told. It has no words of anybody.
live_hold = Table(
    "live_hold",
    metadata,
    Column("conversation_id", String(32), primary_key=True),
    # Of which system.
    Column("side", String(32), nullable=False),
    # The stay with people that it is about; the next one is told anew.
    Column("ticket_id", Integer, nullable=False),
    # What the other system calls the conversation and its visitor.
    Column("remote", String(200)),
    Column("contact", String(200)),
    # That it is open there, and that the summary has been written there.
    Column("opened", Boolean, nullable=False),
    Column("noted", Boolean, nullable=False),
    # The number of the summary there: what has a greater one came after the handover.
    Column("number", BigInteger),
    # Up to which message of the conversation the other system knows it.
    Column("told_sequence", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", Float, nullable=False),
    # Since when nothing comes through.
    Column("failing_since", Float),
    Column("last_error", Text),
    Column("last_error_at", Float),
    # When it was put into the queue here, since the other system could not be told.
    Column("queued_at", Float),
    Column("created_at", Float, nullable=False),
    Index("live_holds_by_remote", "side", "remote"),
    Index("live_holds_failing", "side", "failing_since"),
)
