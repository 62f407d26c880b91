"""What is parked for a visitor is found by their address"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_PARKED = sa.text("status = 'parked'")


def upgrade() -> None:
    op.create_index("outbox_parked", "outbox", ["channel", "address"], sqlite_where=_PARKED, postgresql_where=_PARKED)


def downgrade() -> None:
    op.drop_index("outbox_parked", "outbox")
