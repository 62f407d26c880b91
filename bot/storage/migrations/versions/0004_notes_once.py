"""A note that is sent twice is stored once"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("note", sa.Column("client_id", sa.String(length=100), nullable=True))
    op.create_index("one_note_a_client_id", "note", ["conversation_id", "agent_id", "client_id"], unique=True)


def downgrade() -> None:
    op.drop_index("one_note_a_client_id", "note")
    op.drop_column("note", "client_id")
