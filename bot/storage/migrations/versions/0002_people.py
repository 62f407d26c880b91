"""Teams, offers, notes, canned replies, ratings, contacts, attachments, the wording of scripts, audit"""

import json
import time

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _known_visitors()
    _agents_and_teams()
    _tickets()
    _notes_and_canned_replies()
    _ratings_and_contacts()
    _attachments()
    _wording_and_audit()


def _known_visitors() -> None:
    op.add_column("conversation", sa.Column("visitor_id", sa.String(length=200), nullable=True))
    op.add_column("conversation", sa.Column("email", sa.String(length=320), nullable=True))
    op.create_index("ix_conversation_visitor_id", "conversation", ["visitor_id"])
    op.create_index("ix_conversation_email", "conversation", ["email"])
    op.create_index("conversations_at_an_address", "conversation", ["channel", "address", "created_at"])
    op.create_index("conversations_by_state", "conversation", ["state", "updated_at"])
    op.create_index("searches_of_a_conversation", "search_log", ["conversation_id", "id"])
    op.add_column("message", sa.Column("attachment", sa.JSON(), nullable=True))
    _identify()


def _agents_and_teams() -> None:
    op.add_column("agent", sa.Column("skills", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("agent", sa.Column("capacity", sa.Integer(), nullable=False, server_default="4"))
    op.add_column("agent", sa.Column("status", sa.String(length=16), nullable=False, server_default="online"))

    team = op.create_table(
        "team",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("hours", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.bulk_insert(team, [{"name": "support", "hours": None, "created_at": time.time()}])
    op.create_table(
        "team_member",
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("team_id", "agent_id"),
    )
    op.create_index("ix_team_member_agent_id", "team_member", ["agent_id"])


def _tickets() -> None:
    for column in (
        sa.Column("team_id", sa.Integer(), nullable=True),
        sa.Column("skills", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("repeated", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("vip", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("after_hours", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("article_id", sa.String(length=200), nullable=True),
        sa.Column("offered_to", sa.Integer(), nullable=True),
        sa.Column("offered_at", sa.Float(), nullable=True),
        sa.Column("declined", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("holder_replied_at", sa.Float(), nullable=True),
        sa.Column("snoozed_until", sa.Float(), nullable=True),
        sa.Column("woken", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("resolution", sa.String(length=16), nullable=True),
        sa.Column("told_place", sa.Integer(), nullable=True),
        sa.Column("told_until", sa.Float(), nullable=True),
        sa.Column("follow_up_at", sa.Float(), nullable=True),
    ):
        op.add_column("ticket", column)
    op.create_index("ix_ticket_article_id", "ticket", ["article_id"])
    op.create_index("ix_ticket_follow_up_at", "ticket", ["follow_up_at"])
    op.create_index("tickets_ended", "ticket", ["ended_at"])
    # Whoever holds a ticket that was answered has answered it.
    op.execute("UPDATE ticket SET holder_replied_at = first_reply_at")


def _notes_and_canned_replies() -> None:
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_note_conversation_id", "note", ["conversation_id"])
    op.create_table(
        "canned_reply",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("shortcut", sa.String(length=50), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("updated_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("shortcut"),
    )


def _ratings_and_contacts() -> None:
    op.create_table(
        "rating",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("article_id", sa.String(length=200), nullable=True),
        sa.Column("csat", sa.Integer(), nullable=True),
        sa.Column("nps", sa.Integer(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("asked_at", sa.Float(), nullable=False),
        sa.Column("answered_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("ticket_id"),
    )
    op.create_index("ix_rating_conversation_id", "rating", ["conversation_id"])
    op.create_index("ix_rating_asked_at", "rating", ["asked_at"])
    op.create_table(
        "contact",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=True),
        sa.Column("phone", sa.String(length=40), nullable=True),
        sa.Column("updated_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("conversation_id"),
    )


def _attachments() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("type", sa.String(length=100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_attachment_conversation_id", "attachment", ["conversation_id"])


def _wording_and_audit() -> None:
    op.create_table(
        "script_override",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("key", sa.String(length=100), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("script_history", "script_override", ["language", "key", "id"])
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=True),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_audit_conversation_id", "audit", ["conversation_id"])
    op.create_index("ix_audit_created_at", "audit", ["created_at"])


def downgrade() -> None:
    for table in ("audit", "script_override", "attachment", "contact", "rating", "canned_reply", "note"):
        op.drop_table(table)
    for index in ("ix_ticket_article_id", "ix_ticket_follow_up_at", "tickets_ended"):
        op.drop_index(index, "ticket")
    with op.batch_alter_table("ticket") as batch_op:
        for column in (
            "team_id", "skills", "repeated", "vip", "after_hours", "article_id", "offered_to", "offered_at", "declined",
            "holder_replied_at", "snoozed_until", "woken", "resolution", "told_place", "told_until", "follow_up_at",
        ):  # fmt: skip
            batch_op.drop_column(column)
    op.drop_table("team_member")
    op.drop_table("team")
    for column in ("skills", "capacity", "status"):
        op.drop_column("agent", column)
    op.drop_column("message", "attachment")
    op.drop_index("searches_of_a_conversation", "search_log")
    for index in (
        "ix_conversation_visitor_id",
        "ix_conversation_email",
        "conversations_at_an_address",
        "conversations_by_state",
    ):
        op.drop_index(index, "conversation")
    for column in ("visitor_id", "email"):
        op.drop_column("conversation", column)


def _identify() -> None:
    """Fill in who the visitors of earlier conversations were, from what their sites had said."""
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT id, attributes FROM conversation")).all()
    known = []
    for row in rows:
        attributes = json.loads(row.attributes) if isinstance(row.attributes, str) else row.attributes
        visitor_id, email = attributes.get("visitor_id"), attributes.get("email")
        email = email.strip().casefold()[:320] if isinstance(email, str) and "@" in email else None
        visitor_id = str(visitor_id).strip()[:200] if isinstance(visitor_id, str | int) else None
        if visitor_id or email:
            known.append({"id": row.id, "visitor_id": visitor_id or None, "email": email})
    if known:
        update = sa.text("UPDATE conversation SET visitor_id = :visitor_id, email = :email WHERE id = :id")
        connection.execute(update, known)
