"""Macros, rules that act by themselves, and drafts that are kept for agents"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

#: What happens, by the trigger that notes it: the table, when, which rows, the columns of the conversation and of what
#: it is about.
_HAPPENS = (
    ("begun", "conversation", "INSERT", "NEW.state <> 'closed'", "id", None),
    ("handed-over", "ticket", "INSERT", "NEW.reason NOT IN ('joined', 'reopened')", "conversation_id", "id"),
    ("message", "message", "INSERT", "NEW.author = 'visitor'", "conversation_id", "id"),
    ("closed", "conversation", "UPDATE OF state", "NEW.state = 'closed' AND OLD.state <> 'closed'", "id", None),
    (
        "rated",
        "rating",
        "UPDATE OF answered_at",
        "NEW.answered_at IS NOT NULL AND OLD.answered_at IS NULL",
        "conversation_id",
        None,
    ),
)


def upgrade() -> None:
    _make_macros()
    op.create_table(
        "desk_draft",
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("purpose", sa.String(length=8), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("updated_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("agent_id", "conversation_id", "purpose"),
    )
    op.create_index("drafts_of_a_conversation", "desk_draft", ["conversation_id"])
    _make_rules()
    if op.get_bind().dialect.name == "sqlite":
        _notice_in_sqlite()
    else:
        _notice_in_postgresql()


def _make_macros() -> None:
    op.create_table(
        "macro",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=True),
        sa.Column("team_id", sa.Integer(), nullable=True),
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("updated_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_macro_agent_id", "macro", ["agent_id"])
    op.create_table(
        "macro_run",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("run", sa.String(length=100), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("macro", sa.String(length=60), nullable=False),
        sa.Column("steps", sa.JSON(), nullable=True),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.Column("ended_at", sa.Float(), nullable=True),
        sa.Column("undone_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("one_run_a_conversation", "macro_run", ["agent_id", "run", "conversation_id"], unique=True)
    op.create_index("ix_macro_run_created_at", "macro_run", ["created_at"])


def _make_rules() -> None:
    op.create_table(
        "rule",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("event", sa.String(length=16), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("conditions", sa.JSON(), nullable=False),
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("fault", sa.Text(), nullable=True),
        sa.Column("agent_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("updated_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "rule_event",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("event", sa.String(length=16), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("ref", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "rule_waited",
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["rule_id"], ["rule.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("rule_id", "ticket_id"),
    )


def _name(event: str) -> str:
    return f"rule_{event.replace('-', '_')}"


def _notice_in_sqlite() -> None:
    for event, table, when, which, conversation, ref in _HAPPENS:
        about = f"NEW.{ref}" if ref else "NULL"
        op.execute(
            f"CREATE TRIGGER {_name(event)} AFTER {when} ON {table} WHEN {which} BEGIN"
            f" INSERT INTO rule_event (event, conversation_id, ref) SELECT '{event}', NEW.{conversation}, {about}"
            f" WHERE EXISTS (SELECT 1 FROM rule WHERE active AND event = '{event}'); END"
        )


def _notice_in_postgresql() -> None:
    for event, table, when, which, conversation, ref in _HAPPENS:
        about = f"NEW.{ref}" if ref else "NULL"
        op.execute(
            f"CREATE FUNCTION {_name(event)}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            f" INSERT INTO rule_event (event, conversation_id, ref) SELECT '{event}', NEW.{conversation}, {about}"
            f" WHERE EXISTS (SELECT 1 FROM rule WHERE active AND event = '{event}'); RETURN NULL; END $$"
        )
        op.execute(
            f"CREATE TRIGGER {_name(event)} AFTER {when} ON {table} FOR EACH ROW WHEN ({which}) "
            f"EXECUTE FUNCTION {_name(event)}()"
        )


def downgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for event, table, *_ in _HAPPENS:
        op.execute(f"DROP TRIGGER {_name(event)}" + ("" if is_sqlite else f" ON {table}"))
        if not is_sqlite:
            op.execute(f"DROP FUNCTION {_name(event)}()")
    for table in ("rule_waited", "rule_event", "rule", "desk_draft", "macro_run", "macro"):
        op.drop_table(table)
