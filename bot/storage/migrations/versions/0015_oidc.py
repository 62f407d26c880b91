"""Who people are at an OpenID Connect provider, and sign-ins that are under way there"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("agent_session", sa.Column("by_provider", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("agent_session", sa.Column("factor", sa.String(length=8), nullable=True))
    op.create_table(
        "agent_identity",
        sa.Column("issuer", sa.String(length=255), nullable=False),
        sa.Column("subject", sa.String(length=255), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.Column("used_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("issuer", "subject"),
    )
    op.create_index("ix_agent_identity_agent_id", "agent_identity", ["agent_id"])
    op.create_table(
        "sign_in_attempt",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("browser", sa.String(length=64), nullable=False),
        sa.Column("path", sa.String(length=40), nullable=False),
        sa.Column("expires_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_sign_in_attempt_expires_at", "sign_in_attempt", ["expires_at"])


def downgrade() -> None:
    op.drop_table("sign_in_attempt")
    op.drop_table("agent_identity")
    op.drop_column("agent_session", "factor")
    op.drop_column("agent_session", "by_provider")
