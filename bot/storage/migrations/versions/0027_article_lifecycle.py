"""Articles for an audience, with an owner, a day to read them again, a time to be published and to expire; changes that
are not published yet; and what was done to an article"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("article", sa.Column("audience", sa.String(length=16), nullable=False, server_default="public"))
    op.add_column("article", sa.Column("owner", sa.String(length=200), nullable=False, server_default=""))
    op.add_column("article", sa.Column("review_by", sa.String(length=10), nullable=False, server_default=""))
    op.add_column("article", sa.Column("publish_at", sa.Float(), nullable=True))
    op.add_column("article", sa.Column("expires_at", sa.Float(), nullable=True))
    op.add_column("article", sa.Column("scheduled_by", sa.String(length=200), nullable=False, server_default=""))
    op.create_index("ix_article_publish_at", "article", ["publish_at"])
    op.create_index("ix_article_expires_at", "article", ["expires_at"])
    op.add_column("article_revision", sa.Column("machine", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("article_revision", sa.Column("deed", sa.String(length=16), nullable=False, server_default="saved"))
    op.create_table(
        "article_staged",
        sa.Column("article_id", sa.String(length=200), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("machine", sa.JSON(), nullable=False),
        sa.Column("author", sa.String(length=200), nullable=False),
        sa.Column("updated_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id"),
    )


def downgrade() -> None:
    op.drop_table("article_staged")
    op.drop_column("article_revision", "deed")
    op.drop_column("article_revision", "machine")
    op.drop_index("ix_article_expires_at", table_name="article")
    op.drop_index("ix_article_publish_at", table_name="article")
    for column in ("scheduled_by", "expires_at", "publish_at", "review_by", "owner", "audience"):
        op.drop_column("article", column)
