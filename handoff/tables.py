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
    false,
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
    Column("skills", JSON, nullable=False, default=list, server_default="[]"),
    # How many conversations the agent is given at once.
    Column("capacity", Integer, nullable=False, default=4, server_default="4"),
    # online, away or offline: what the agent chose; whether they are there is known from their sockets
    Column("status", String(16), nullable=False, default="online", server_default="online"),
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

team = Table(
    "team",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", String(100), nullable=False, unique=True),
    # As `handoff.hours.parse` reads it; empty is always open.
    Column("hours", JSON(none_as_null=True)),
    Column("created_at", Float, nullable=False),
)

team_member = Table(
    "team_member",
    metadata,
    Column("team_id", ForeignKey("team.id", ondelete="CASCADE"), primary_key=True),
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), primary_key=True, index=True),
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
    # Only the members of this team serve it; empty is everybody.
    Column("team_id", Integer),
    Column("skills", JSON, nullable=False, default=list, server_default="[]"),
    # The same visitor came back with the same problem.
    Column("repeated", Boolean, nullable=False, default=False, server_default=false()),
    Column("vip", Boolean, nullable=False, default=False, server_default=false()),
    Column("after_hours", Boolean, nullable=False, default=False, server_default=false()),
    # The article that the conversation was about, as far as the bot could tell.
    Column("article_id", String(200), index=True),
    Column("offered_to", Integer),
    Column("offered_at", Float),
    # Agents who passed it on.
    Column("declined", JSON, nullable=False, default=list, server_default="[]"),
    # When the one who holds it now wrote first; first_reply_at is anybody's.
    Column("holder_replied_at", Float),
    Column("snoozed_until", Float),
    # It came back from a snooze and nobody has done anything about it yet.
    Column("woken", Boolean, nullable=False, default=False, server_default=false()),
    # solved, not-solved, no-answer or spam
    Column("resolution", String(16)),
    # What the visitor was told last: the place, and the time by which somebody would be there.
    Column("told_place", Integer),
    Column("told_until", Float),
    Column("follow_up_at", Float, index=True),
    Index(
        "one_open_ticket_a_conversation",
        "conversation_id",
        unique=True,
        sqlite_where=text("status IN ('waiting', 'taken')"),
        postgresql_where=text("status IN ('waiting', 'taken')"),
    ),
    Index("ticket_queue", "status", "priority", "id"),
    Index("tickets_ended", "ended_at"),
)

note = Table(
    "note",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", String(32), nullable=False, index=True),
    Column("agent_id", ForeignKey("agent.id"), nullable=False),
    Column("text", Text, nullable=False),
    # Made by the page: the same one again is the same note.
    Column("client_id", String(100)),
    Column("created_at", Float, nullable=False),
    Index("one_note_a_client_id", "conversation_id", "agent_id", "client_id", unique=True),
)

canned_reply = Table(
    "canned_reply",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("shortcut", String(50), nullable=False, unique=True),
    # Language to text.
    Column("texts", JSON, nullable=False),
    Column("updated_at", Float, nullable=False),
)

rating = Table(
    "rating",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("ticket_id", ForeignKey("ticket.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("conversation_id", String(32), nullable=False, index=True),
    Column("agent_id", ForeignKey("agent.id")),
    Column("language", String(8), nullable=False),
    Column("article_id", String(200)),
    # 1 to 5, and 0 to 10; empty until the visitor answers.
    Column("csat", Integer),
    Column("nps", Integer),
    Column("comment", Text),
    Column("asked_at", Float, nullable=False, index=True),
    Column("answered_at", Float),
)

contact = Table(
    "contact",
    metadata,
    Column("conversation_id", String(32), primary_key=True),
    Column("email", String(320)),
    Column("phone", String(40)),
    Column("updated_at", Float, nullable=False),
)

attachment = Table(
    "attachment",
    metadata,
    # Random; it is also the name of the file in the data folder.
    Column("id", String(32), primary_key=True),
    Column("conversation_id", String(32), nullable=False, index=True),
    Column("name", String(255), nullable=False),
    Column("type", String(100), nullable=False),
    Column("size", Integer, nullable=False),
    Column("created_at", Float, nullable=False),
)

script_override = Table(
    "script_override",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("language", String(8), nullable=False),
    # A message and its attribute: reason-asked.formal-1
    Column("key", String(100), nullable=False),
    # Empty: from here on the text is the script's own again.
    Column("text", Text),
    Column("agent_id", ForeignKey("agent.id"), nullable=False),
    Column("created_at", Float, nullable=False),
    Index("script_history", "language", "key", "id"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    # Empty: the queue itself.
    Column("agent_id", ForeignKey("agent.id")),
    Column("action", String(32), nullable=False),
    Column("conversation_id", String(32), index=True),
    Column("details", JSON, nullable=False),
    Column("created_at", Float, nullable=False, index=True),
)
