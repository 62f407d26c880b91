"""What articles refer to, so that broken references are found without reading all answers"""

import sqlalchemy as sa
from alembic import op

from knowledge_base.articles import article_of
from knowledge_base.references import references_in, references_of

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table = op.create_table(
        "article_reference",
        sa.Column("article_id", sa.String(length=200), nullable=False),
        sa.Column("staged", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "staged", "kind", "name"),
    )
    op.create_index("article_references_to", "article_reference", ["kind", "name"])
    connection = op.get_bind()
    variant = sa.table("article_variant", sa.column("article_id", sa.String), sa.column("answer", sa.Text))
    answers: dict[str, list[str]] = {}
    for row in connection.execute(sa.select(variant)):
        answers.setdefault(row.article_id, []).append(row.answer)
    found = [(one, False, references_of(texts)) for one, texts in answers.items()]
    waiting = sa.table(
        "article_staged",
        sa.column("article_id", sa.String),
        sa.column("content", sa.JSON),
        sa.column("machine", sa.JSON),
    )
    for row in connection.execute(sa.select(waiting)):
        found.append((row.article_id, True, references_in(article_of(row.content, row.machine))))
    rows = [
        {"article_id": one, "staged": staged, "kind": kind, "name": name}
        for one, staged, its in found
        for kind, names in (("snippet", its.snippets), ("article", its.articles), ("file", its.files))
        for name in sorted({one[:200] for one in names})
    ]
    if rows:
        connection.execute(sa.insert(table), rows)


def downgrade() -> None:
    op.drop_table("article_reference")
