"""The table of agents' pictures; see `handoff.portraits`. Times are Unix seconds in UTC."""

from sqlalchemy import Column, Float, ForeignKey, LargeBinary, String, Table

from handoff.tables import metadata

#: How an agent is shown to visitors, as WebP.
agent_picture = Table(
    "agent_picture",
    metadata,
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), primary_key=True),
    # Names the picture and whose it is: addresses are made of it.
    Column("version", String(32), nullable=False, unique=True),
    Column("picture", LargeBinary, nullable=False),
    Column("changed_at", Float, nullable=False),
)
