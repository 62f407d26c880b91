"""Visitors are found by an index of their own, and PostgreSQL knows how long it takes to make trigrams"""

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

_PEOPLE = "search_words_of_people"
#: How much longer than a comparison; the default is 100 times, and trigrams of a message take a third of a millisecond.
_COST, _DEFAULT = 20_000, 100


def upgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        op.execute(f"CREATE INDEX {_PEOPLE} ON search_entry USING gin (search_trigrams(text)) WHERE kind = 'person'")
        op.execute(f"ALTER FUNCTION search_trigrams(text) COST {_COST}")
        return
    op.execute(
        f"CREATE VIRTUAL TABLE {_PEOPLE} USING fts5"
        "(text, content='search_entry', content_rowid='id', tokenize='trigram')"
    )
    op.execute(f"INSERT INTO {_PEOPLE} (rowid, text) SELECT id, text FROM search_entry WHERE kind = 'person'")
    gone = f"INSERT INTO {_PEOPLE} ({_PEOPLE}, rowid, text) VALUES ('delete', OLD.id, OLD.text);"
    new = f"INSERT INTO {_PEOPLE} (rowid, text) VALUES (NEW.id, NEW.text);"
    for event, row, what in (("INSERT", "NEW", new), ("DELETE", "OLD", gone), ("UPDATE OF text", "NEW", gone + new)):
        op.execute(
            f"CREATE TRIGGER search_person_{event.split()[0].lower()} AFTER {event} ON search_entry "
            f"WHEN {row}.kind = 'person' BEGIN {what} END"
        )


def downgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        op.execute(f"DROP INDEX {_PEOPLE}")
        op.execute(f"ALTER FUNCTION search_trigrams(text) COST {_DEFAULT}")
        return
    for event in ("insert", "delete", "update"):
        op.execute(f"DROP TRIGGER search_person_{event}")
    op.execute(f"DROP TABLE {_PEOPLE}")
