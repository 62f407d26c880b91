"""Tables of signing in with a provider; see `handoff.identities`. Times are Unix seconds in UTC."""

from sqlalchemy import Column, Float, ForeignKey, String, Table

from handoff.tables import metadata

#: Who somebody is at an OpenID Connect provider.
agent_identity = Table(
    "agent_identity",
    metadata,
    Column("issuer", String(255), primary_key=True),
    Column("subject", String(255), primary_key=True),
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("created_at", Float, nullable=False),
    Column("used_at", Float, nullable=False),
)

#: A sign-in that has been begun at a provider and has not come back yet.
sign_in_attempt = Table(
    "sign_in_attempt",
    metadata,
    # SHA-256 of the state that goes to the provider and back.
    Column("digest", String(64), primary_key=True),
    # SHA-256 of the secret in the cookie of the browser that began it.
    Column("browser", String(64), nullable=False),
    # The page to go on at.
    Column("path", String(40), nullable=False),
    Column("expires_at", Float, nullable=False, index=True),
)
