"""Accounts by one-time links, sessions that can be told apart, and the site's own settings"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("agent", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.add_column("agent_session", sa.Column("client", sa.String(length=200), nullable=True))
    op.add_column("team", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.create_table(
        "account_link",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.Column("expires_at", sa.Float(), nullable=False),
        sa.Column("used_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_account_link_agent_id", "account_link", ["agent_id"])
    op.create_table(
        "site_setting",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("changed_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )


def downgrade() -> None:
    op.drop_table("site_setting")
    op.drop_index("ix_account_link_agent_id", "account_link")
    op.drop_table("account_link")
    with op.batch_alter_table("team") as team:
        team.drop_column("version")
    with op.batch_alter_table("agent_session") as session:
        session.drop_column("client")
    with op.batch_alter_table("agent") as agent:
        agent.drop_column("version")
