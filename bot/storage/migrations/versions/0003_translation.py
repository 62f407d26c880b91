"""Translations of messages, what was translated before, the site's terms, and variants that a machine wrote"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("message", sa.Column("translations", sa.JSON(none_as_null=True), nullable=True))
    # A translation that comes late goes after the message that was delivered.
    op.create_index("ix_outbox_message_id", "outbox", ["message_id"])
    op.add_column("article_variant", sa.Column("machine", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "translation",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("engine", sa.String(length=100), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("target", sa.String(length=16), nullable=False),
        sa.Column("original", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kept_original", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "glossary",
        sa.Column("term", sa.String(length=200), nullable=False),
        sa.Column("renderings", sa.JSON(), nullable=False),
        sa.Column("updated_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("term"),
    )


def downgrade() -> None:
    op.drop_table("glossary")
    op.drop_table("translation")
    op.drop_column("article_variant", "machine")
    op.drop_index("ix_outbox_message_id", "outbox")
    op.drop_column("message", "translations")
