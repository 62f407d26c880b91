"""Other systems that are told what happens, what has happened, and what is delivered to whom"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

#: What is told, as triggers notice it: the name, the table, when, under which condition, and what is noted of it: the
#: conversation, what it is about, the agent and the time.
_HAPPENS = (
    (
        "started",
        "message",
        "INSERT",
        "NEW.author = 'visitor'",
        "NEW.conversation_id, NEW.id, NULL, NEW.created_at",
    ),
    (
        "turn",
        "message",
        "UPDATE OF handled",
        "NEW.handled AND NOT OLD.handled",
        "NEW.conversation_id, NEW.id, NULL, NULL",
    ),
    (
        "handed_off",
        "ticket",
        "INSERT",
        "NEW.reason <> 'joined'",
        "NEW.conversation_id, NEW.id, NULL, NEW.opened_at",
    ),
    (
        "assigned",
        "ticket",
        "UPDATE OF agent_id",
        "NEW.agent_id IS NOT NULL AND (OLD.agent_id IS NULL OR NEW.agent_id <> OLD.agent_id)",
        "NEW.conversation_id, NEW.id, NEW.agent_id, NULL",
    ),
    (
        "closed",
        "conversation",
        "UPDATE OF state",
        "NEW.state = 'closed' AND OLD.state <> 'closed' AND NEW.erased_at IS NULL",
        "NEW.id, NULL, NULL, NEW.updated_at",
    ),
    (
        "rated",
        "rating",
        "UPDATE OF csat, nps",
        "COALESCE(NEW.csat, -1) <> COALESCE(OLD.csat, -1) OR COALESCE(NEW.nps, -1) <> COALESCE(OLD.nps, -1)",
        "NEW.conversation_id, NEW.id, NULL, NULL",
    ),
)
#: A page opens a conversation before anybody writes in it: it has started with the first message.
_ONLY = {
    "started": " AND NOT EXISTS (SELECT 1 FROM message WHERE message.conversation_id = NEW.conversation_id"
    " AND message.author = 'visitor' AND message.id < NEW.id)"
}
#: A close that its agent takes back was none.
_TAKEN_BACK = (
    "conversation",
    "UPDATE OF state",
    "NEW.state = 'agent' AND OLD.state = 'closed'",
    "DELETE FROM subscription_event WHERE type = 'closed' AND conversation_id = NEW.id;",
)


def upgrade() -> None:
    _make_subscriptions()
    _make_deliveries()
    for name, table, when, which, noted in _HAPPENS:
        note = (
            "INSERT INTO subscription_event (type, conversation_id, ref, agent_id, created_at)"
            f" SELECT '{name}', {noted} WHERE EXISTS (SELECT 1 FROM subscription WHERE active){_ONLY.get(name, '')};"
        )
        _notice(name, table, when, which, note)
    _notice("taken_back", *_TAKEN_BACK)


def _make_subscriptions() -> None:
    op.create_table(
        "subscription",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("url", sa.String(length=2000), nullable=False),
        sa.Column("events", sa.JSON(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("secret", sa.String(length=100), nullable=False),
        sa.Column("old_secret", sa.String(length=100), nullable=True),
        sa.Column("old_until", sa.Float(), nullable=True),
        sa.Column("failing_since", sa.Float(), nullable=True),
        sa.Column("fault", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "subscription_event",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("type", sa.String(length=16), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("ref", sa.Integer(), nullable=True),
        sa.Column("agent_id", sa.Integer(), nullable=True),
        sa.Column("visitor_id", sa.String(length=200), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )


def _make_deliveries() -> None:
    op.create_table(
        "delivery",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("type", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=True),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.Float(), nullable=False),
        sa.Column("tried_since", sa.Float(), nullable=False),
        sa.Column("answer_status", sa.Integer(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.Column("settled_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["subscription_id"], ["subscription.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    waiting = sa.text("status = 'waiting'")
    op.create_index(
        "deliveries_waiting",
        "delivery",
        ["subscription_id", "next_attempt_at"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )
    op.create_index("deliveries_of_a_subscription", "delivery", ["subscription_id", "id"])
    op.create_index("ix_delivery_conversation_id", "delivery", ["conversation_id"])
    op.create_index("ix_delivery_created_at", "delivery", ["created_at"])


def _notice(name: str, table: str, when: str, which: str, does: str) -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER told_{name} AFTER {when} ON {table} WHEN {which} BEGIN {does} END")
        return
    op.execute(f"CREATE FUNCTION told_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {does} RETURN NULL; END $$")
    op.execute(
        f"CREATE TRIGGER told_{name} AFTER {when} ON {table} FOR EACH ROW WHEN ({which}) EXECUTE FUNCTION told_{name}()"
    )


def downgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for name, table in (*(one[:2] for one in _HAPPENS), ("taken_back", _TAKEN_BACK[0])):
        op.execute(f"DROP TRIGGER told_{name}" + ("" if is_sqlite else f" ON {table}"))
        if not is_sqlite:
            op.execute(f"DROP FUNCTION told_{name}()")
    for table in ("delivery", "subscription_event", "subscription"):
        op.drop_table(table)
