"""Service levels of teams, the times that run by them, and what came of each"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

# A time that ran out is something that rules act on, like what the triggers of 0013 note.
_NOTE = (
    "INSERT INTO rule_event (event, conversation_id, ref)"
    " SELECT 'overdue', ticket.conversation_id, ticket.id FROM ticket WHERE ticket.id = NEW.ticket_id"
    " AND EXISTS (SELECT 1 FROM rule WHERE active AND event = 'overdue');"
)


def upgrade() -> None:
    op.add_column("team", sa.Column("service", sa.JSON(), nullable=True))
    op.add_column("ticket", sa.Column("clocks", sa.JSON(), nullable=False, server_default="{}"))
    op.add_column("ticket", sa.Column("pauses", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("ticket", sa.Column("signal_at", sa.Float(), nullable=True))
    op.create_index("tickets_to_signal", "ticket", ["signal_at"])
    op.create_table(
        "service_result",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("target", sa.String(length=16), nullable=False),
        sa.Column("began_at", sa.Float(), nullable=False),
        sa.Column("decided_at", sa.Float(), nullable=False),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=True),
        sa.Column("team_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_service_result_decided_at", "service_result", ["decided_at"])
    op.create_index("one_result_a_clock", "service_result", ["ticket_id", "target", "began_at"], unique=True)
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER rule_overdue AFTER INSERT ON service_result WHEN NOT NEW.kept BEGIN {_NOTE} END")
    else:
        op.execute(
            f"CREATE FUNCTION rule_overdue() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {_NOTE} RETURN NULL; END $$"
        )
        op.execute(
            "CREATE TRIGGER rule_overdue AFTER INSERT ON service_result FOR EACH ROW WHEN (NOT NEW.kept) "
            "EXECUTE FUNCTION rule_overdue()"
        )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER rule_overdue")
    else:
        op.execute("DROP TRIGGER rule_overdue ON service_result")
        op.execute("DROP FUNCTION rule_overdue")
    op.execute("DELETE FROM rule_event WHERE event = 'overdue'")
    op.execute("DELETE FROM rule WHERE event = 'overdue'")
    op.drop_table("service_result")
    op.drop_index("tickets_to_signal", "ticket")
    for name in ("signal_at", "pauses", "clocks"):
        op.drop_column("ticket", name)
    op.drop_column("team", "service")
