"""Tables of conversations. Times are Unix seconds in UTC."""

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
    UniqueConstraint,
    text,
)

metadata = MetaData()

conversation = Table(
    "conversation",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("channel", String(32), nullable=False),
    Column("address", String(255), nullable=False),
    Column("state", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("language_source", String(16), nullable=False),
    Column("last_sequence", Integer, nullable=False, default=0),
    Column("pulled_sequence", Integer, nullable=False, default=0),
    Column("visitor_name", String(200)),
    Column("attributes", JSON, nullable=False, default=dict),
    # What the site says that the visitor is: the same person's conversations are found by these.
    Column("visitor_id", String(200), index=True),
    Column("email", String(320), index=True),
    Column("memory", JSON, nullable=False, default=dict),
    Column("token_digest", String(64)),
    Column("created_at", Float, nullable=False),
    Column("updated_at", Float, nullable=False, index=True),
    Index(
        "one_open_conversation_an_address",
        "channel",
        "address",
        unique=True,
        sqlite_where=text("state != 'closed'"),
        postgresql_where=text("state != 'closed'"),
    ),
    Index("conversations_at_an_address", "channel", "address", "created_at"),
    Index("conversations_by_state", "state", "updated_at"),
)

message = Table(
    "message",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("author", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("buttons", JSON, nullable=False, default=list),
    Column("markdown", Boolean, nullable=False, default=False),
    Column("agent_id", Integer),
    Column("agent_name", String(200)),
    Column("external_id", String(400), unique=True),
    Column("in_reply_to", Integer, index=True),
    Column("reason", JSON),
    # A file that came with it: id, name, type and size.
    Column("attachment", JSON(none_as_null=True)),
    # The message in other languages than its own: text, engine and time, by language.
    Column("translations", JSON(none_as_null=True)),
    # A visitor's message whose turn has not been taken yet; taken again after a crash.
    Column("handled", Boolean, nullable=False, default=True),
    Column("created_at", Float, nullable=False),
    UniqueConstraint("conversation_id", "sequence"),
    Index(
        "messages_to_handle",
        "id",
        sqlite_where=text("handled = 0"),
        postgresql_where=text("handled = false"),
    ),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("message_id", ForeignKey("message.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("channel", String(32), nullable=False),
    Column("address", String(255), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_attempt_at", Float, nullable=False),
    # waiting, delivered or given_up
    Column("status", String(16), nullable=False),
    Column("last_error", Text),
    Column("created_at", Float, nullable=False),
    Index(
        "outbox_waiting",
        "channel",
        "address",
        "id",
        sqlite_where=text("status = 'waiting'"),
        postgresql_where=text("status = 'waiting'"),
    ),
)

language_change = Table(
    "language_change",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("previous", String(8), nullable=False),
    Column("language", String(8), nullable=False),
    Column("source", String(16), nullable=False),
    Column("created_at", Float, nullable=False),
)

search_log = Table(
    "search_log",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    Column("message_id", Integer, nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("decision", String(16), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("article_id", String(200), index=True),
    Column("confidence", Float, nullable=False),
    # helpful, unhelpful or empty
    Column("outcome", String(16)),
    Column("created_at", Float, nullable=False, index=True),
    Index("searches_of_a_conversation", "conversation_id", "id"),
)
