"""Tables of attributes; see `handoff.attributes`. Times are Unix seconds in UTC."""

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKey, Integer, String, Table, Text, false

from handoff.tables import metadata

#: What the site wants to be known of its conversations and visitors.
attribute = Table(
    "attribute",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    # What the site's page calls it.
    Column("key", String(64), nullable=False, unique=True),
    Column("label", String(60), nullable=False),
    # Language to label.
    Column("labels", JSON, nullable=False),
    # text, number, boolean, date, choice or link
    Column("kind", String(8), nullable=False),
    Column("choices", JSON, nullable=False),
    # conversation or visitor
    Column("owner", String(12), nullable=False),
    # agents, supervisors or nobody
    Column("editors", String(12), nullable=False),
    # Whether it stands beside the conversation.
    Column("shown", Boolean, nullable=False),
    Column("retired", Boolean, nullable=False, default=False, server_default=false()),
    Column("position", Integer, nullable=False),
    Column("version", Integer, nullable=False, default=1, server_default="1"),
)

#: What people and rules wrote into attributes; what a page says stays with its conversation.
attribute_value = Table(
    "attribute_value",
    metadata,
    Column("attribute_id", ForeignKey("attribute.id", ondelete="CASCADE"), primary_key=True),
    # The conversation's id, or a digest of who the visitor is.
    Column("subject", String(64), primary_key=True, index=True),
    # Empty: taken away by hand, so that what the page says does not count either.
    Column("value", Text),
    # Empty: a rule.
    Column("agent_id", ForeignKey("agent.id")),
    Column("version", Integer, nullable=False),
    Column("updated_at", Float, nullable=False),
)

#: From what to what a value was changed; the audit log says that it was, by whom and when.
attribute_change = Table(
    "attribute_change",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", String(32), nullable=False, index=True),
    Column("before", Text),
    Column("after", Text),
)
