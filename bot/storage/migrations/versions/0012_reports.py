"""Who answered first, and indexes for what reports look for"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_INDEXES = (
    ("tickets_opened", "ticket", "opened_at"),
    ("ratings_answered", "rating", "answered_at"),
    ("conversations_begun", "conversation", "created_at"),
)


def upgrade() -> None:
    op.add_column("ticket", sa.Column("first_reply_by", sa.Integer(), nullable=True))
    # The message and the note of it on the ticket read the clock one after the other.
    op.execute(
        """
        UPDATE ticket SET first_reply_by = coalesce(
            (
                SELECT message.agent_id FROM message
                WHERE message.conversation_id = ticket.conversation_id AND message.author = 'agent'
                    AND message.agent_id IS NOT NULL AND message.created_at >= ticket.first_reply_at - 1
                ORDER BY message.sequence LIMIT 1
            ),
            agent_id
        )
        WHERE first_reply_at IS NOT NULL
        """
    )
    for name, table, column in _INDEXES:
        op.create_index(name, table, [column])


def downgrade() -> None:
    for name, table, _ in _INDEXES:
        op.drop_index(name, table)
    op.drop_column("ticket", "first_reply_by")
