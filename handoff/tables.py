"""Tables of the handoff. Times are Unix seconds in UTC."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)

metadata = MetaData()

agent = Table(
    "agent",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("login", String(100), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("password_hash", Text, nullable=False),
    # admin, agent or editor
    Column("role", String(16), nullable=False),
    Column("languages", JSON, nullable=False, default=list),
    Column("active", Boolean, nullable=False, default=True),
    Column("created_at", Float, nullable=False),
)

agent_session = Table(
    "agent_session",
    metadata,
    # SHA-256 of the token: a stolen database opens no session.
    Column("digest", String(64), primary_key=True),
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("expires_at", Float, nullable=False),
    Column("created_at", Float, nullable=False),
)

ticket = Table(
    "ticket",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", String(32), nullable=False, index=True),
    # waiting, taken, closed, returned (to the bot) or left (by the visitor)
    Column("status", String(16), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("emotion", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("priority", Integer, nullable=False, default=0),
    Column("agent_id", ForeignKey("agent.id")),
    Column("opened_at", Float, nullable=False),
    Column("taken_at", Float),
    Column("first_reply_at", Float),
    Column("ended_at", Float),
    Index(
        "one_open_ticket_a_conversation",
        "conversation_id",
        unique=True,
        sqlite_where=text("status IN ('waiting', 'taken')"),
        postgresql_where=text("status IN ('waiting', 'taken')"),
    ),
    Index("ticket_queue", "status", "priority", "id"),
)
