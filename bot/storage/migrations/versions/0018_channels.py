"""What platforms send is kept until it is worked on; deliveries in parts; visitors who cannot be reached"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "arrival",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("address", sa.String(length=255), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("payload", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.Float(), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    waiting = sa.text("status = 'waiting'")
    op.create_index("one_arrival_a_key", "arrival", ["channel", "key"], unique=True)
    op.create_index("ix_arrival_created_at", "arrival", ["created_at"])
    op.create_index(
        "arrivals_waiting", "arrival", ["channel", "address", "id"], sqlite_where=waiting, postgresql_where=waiting
    )
    op.add_column("outbox", sa.Column("done", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("outbox", sa.Column("platform_id", sa.String(length=200), nullable=True))
    op.create_index("ix_outbox_platform_id", "outbox", ["platform_id"])
    op.add_column("conversation", sa.Column("unreachable", sa.String(length=16), nullable=True))
    op.add_column("message", sa.Column("particulars", sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    op.drop_column("message", "particulars")
    op.drop_column("conversation", "unreachable")
    op.drop_index("ix_outbox_platform_id", "outbox")
    op.drop_column("outbox", "platform_id")
    op.drop_column("outbox", "done")
    op.drop_table("arrival")
