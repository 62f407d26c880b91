"""Conversations go on after their end, have tags and are found by their words; agents keep views and are told"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# What is found of a visitor changes with these columns.
_KNOWN = "visitor_name, email, visitor_id, attributes, erased_at"
#: Table, kind of entry, and what names the entry.
_SOURCES = (
    ("message", "message", "id"),
    ("note", "note", "id"),
    ("conversation", "person", "id"),
    ("contact", "person", "conversation_id"),
    ("conversation_tag", "person", "conversation_id"),
)


def upgrade() -> None:
    op.add_column("conversation", sa.Column("follows", sa.String(length=32), nullable=True))
    op.create_index("ix_conversation_follows", "conversation", ["follows"])
    op.add_column("ticket", sa.Column("kept_until", sa.Float(), nullable=True))
    op.create_table(
        "conversation_tag",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("tag", sa.String(length=50), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"]),
        sa.PrimaryKeyConstraint("conversation_id", "tag"),
    )
    op.create_index("conversations_of_a_tag", "conversation_tag", ["tag"])
    _make_views_and_notices()
    op.create_table(
        "search_entry",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("ref", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_search_entry_conversation_id", "search_entry", ["conversation_id"])
    op.create_index("one_search_entry_of_each", "search_entry", ["kind", "ref"], unique=True)
    op.create_table(
        "search_pending",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("ref", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    if op.get_bind().dialect.name == "sqlite":
        _index_in_sqlite()
    else:
        _index_in_postgresql()
    # What is there already is read after the next start, beside everything else.
    for table, kind in (("message", "message"), ("note", "note"), ("conversation", "person")):
        name = sa.text(
            f"INSERT INTO search_pending (kind, ref) SELECT '{kind}', CAST(id AS VARCHAR(32)) FROM {table} ORDER BY id"
        )
        op.execute(name)


def _make_views_and_notices() -> None:
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("filters", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("one_view_a_name", "saved_view", ["agent_id", "name"], unique=True)
    op.create_table(
        "told",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("told_of_an_agent", "told", ["agent_id", "conversation_id"])


def _index_in_sqlite() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE search_words USING fts5"
        "(text, content='search_entry', content_rowid='id', tokenize='trigram')"
    )
    gone = "INSERT INTO search_words (search_words, rowid, text) VALUES ('delete', OLD.id, OLD.text);"
    new = "INSERT INTO search_words (rowid, text) VALUES (NEW.id, NEW.text);"
    for event, what in (("INSERT", new), ("DELETE", gone), ("UPDATE OF text", gone + new)):
        name = f"search_entry_{event.split()[0].lower()}"
        op.execute(f"CREATE TRIGGER {name} AFTER {event} ON search_entry BEGIN {what} END")
    for table, kind, key in _SOURCES:
        pending = f"INSERT INTO search_pending (kind, ref) VALUES ('{kind}', NEW.{key});"
        forget = f"DELETE FROM search_entry WHERE kind = '{kind}' AND ref = CAST(OLD.{key} AS TEXT);"
        again = f"INSERT INTO search_pending (kind, ref) VALUES ('{kind}', OLD.{key});"
        changed = {"message": " OF text, translations", "conversation": f" OF {_KNOWN}"}.get(table, "")
        op.execute(f"CREATE TRIGGER {table}_found AFTER INSERT ON {table} BEGIN {pending} END")
        op.execute(f"CREATE TRIGGER {table}_found_anew AFTER UPDATE{changed} ON {table} BEGIN {forget} {pending} END")
        op.execute(f"CREATE TRIGGER {table}_lost AFTER DELETE ON {table} BEGIN {forget} {again} END")


def _index_in_postgresql() -> None:
    # Not pg_trgm: what it takes for letters hangs on the database's locale, and not every server has it.
    op.execute(
        "CREATE FUNCTION search_trigrams(text) RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$"
        " SELECT coalesce(array_agg(DISTINCT hashtext(gram)), '{}') FROM"
        " (SELECT letter || lead(letter) OVER turn || lead(letter, 2) OVER turn AS gram"
        " FROM unnest(string_to_array($1, NULL)) WITH ORDINALITY AS letters(letter, at)"
        " WINDOW turn AS (ORDER BY at)) AS grams WHERE gram IS NOT NULL $$"
    )
    op.execute("CREATE INDEX search_entry_words ON search_entry USING gin (search_trigrams(text))")
    for key in ("id", "conversation_id"):
        op.execute(
            f"CREATE FUNCTION search_changed_{key}() RETURNS trigger LANGUAGE plpgsql AS $$"
            " DECLARE named text;"
            " BEGIN"
            f"  IF TG_OP = 'DELETE' THEN named := OLD.{key}; ELSE named := NEW.{key}; END IF;"
            "  IF TG_OP <> 'INSERT' THEN DELETE FROM search_entry WHERE kind = TG_ARGV[0] AND ref = named; END IF;"
            "  INSERT INTO search_pending (kind, ref) VALUES (TG_ARGV[0], named);"
            "  RETURN NULL;"
            " END $$"
        )
    for table, kind, key in _SOURCES:
        changed = {"message": " OF text, translations", "conversation": f" OF {_KNOWN}"}.get(table, "")
        for name, event in (("found", "INSERT"), ("found_anew", f"UPDATE{changed}"), ("lost", "DELETE")):
            op.execute(
                f"CREATE TRIGGER {table}_{name} AFTER {event} ON {table} FOR EACH ROW "
                f"EXECUTE FUNCTION search_changed_{key}('{kind}')"
            )


def downgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for table, _, _ in _SOURCES:
        for name in ("found", "found_anew", "lost"):
            op.execute(f"DROP TRIGGER {table}_{name}" + ("" if is_sqlite else f" ON {table}"))
    if is_sqlite:
        op.execute("DROP TABLE search_words")
    op.drop_table("search_pending")
    op.drop_table("search_entry")
    if not is_sqlite:
        for key in ("id", "conversation_id"):
            op.execute(f"DROP FUNCTION search_changed_{key}()")
        op.execute("DROP FUNCTION search_trigrams(text)")
    op.drop_table("told")
    op.drop_table("saved_view")
    op.drop_table("conversation_tag")
    op.drop_column("ticket", "kept_until")
    op.drop_index("ix_conversation_follows", "conversation")
    op.drop_column("conversation", "follows")
