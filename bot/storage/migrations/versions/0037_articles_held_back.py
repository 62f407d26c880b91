"""Why an article was not published at its time or by an import, and how many articles an import held back"""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("article", sa.Column("held", sa.JSON(), nullable=True))
    op.add_column("article_import", sa.Column("held", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    op.drop_column("article_import", "held")
    op.drop_column("article", "held")
