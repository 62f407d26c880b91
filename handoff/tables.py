"""Tables of the handoff. Times are Unix seconds in UTC."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
    text,
)

metadata = MetaData()

agent = Table(
    "agent",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("login", String(100), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("password_hash", Text, nullable=False),
    # admin, supervisor, agent or editor
    Column("role", String(16), nullable=False),
    Column("languages", JSON, nullable=False, default=list),
    Column("skills", JSON, nullable=False, default=list, server_default="[]"),
    # How many conversations the agent is given at once.
    Column("capacity", Integer, nullable=False, default=4, server_default="4"),
    # online, away or offline: what the agent chose; whether they are there is known from their sockets
    Column("status", String(16), nullable=False, default="online", server_default="online"),
    Column("active", Boolean, nullable=False, default=True),
    Column("created_at", Float, nullable=False),
    # One more with each change of what administrators set: of two of them the second is told.
    Column("version", Integer, nullable=False, default=1, server_default="1"),
)

agent_session = Table(
    "agent_session",
    metadata,
    # SHA-256 of the token: a stolen database opens no session.
    Column("digest", String(64), primary_key=True),
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("expires_at", Float, nullable=False),
    Column("created_at", Float, nullable=False),
    # What the browser or program called itself.
    Column("client", String(200)),
    # Begun by an OpenID Connect provider's word, not by a password.
    Column("by_provider", Boolean, nullable=False, default=False, server_default=false()),
    # Of those: who has asked for a second factor, provider or own; empty for nobody.
    Column("factor", String(8)),
)

account_link = Table(
    "account_link",
    metadata,
    # SHA-256 of the token in the link.
    Column("digest", String(64), primary_key=True),
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), nullable=False, index=True),
    # invitation (they have no password yet), reset (by an administrator) or forgotten (asked for by mail)
    Column("kind", String(16), nullable=False),
    Column("created_at", Float, nullable=False),
    Column("expires_at", Float, nullable=False),
    Column("used_at", Float),
)

#: The second factor of an account: time-based one-time codes (RFC 6238).
second_factor = Table(
    "second_factor",
    metadata,
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), primary_key=True),
    # In base32. It is shown while it is set up, and never again.
    Column("secret", String(64), nullable=False),
    Column("created_at", Float, nullable=False),
    # Empty until a code of it has been shown: until then it asks nobody for anything.
    Column("confirmed_at", Float),
    # The time step of the newest code that opened something: neither it nor an older one opens anything again.
    Column("last_step", Integer, nullable=False, default=0, server_default="0"),
)

recovery_code = Table(
    "recovery_code",
    metadata,
    # SHA-256 of the account's id and the code.
    Column("digest", String(64), primary_key=True),
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("used_at", Float),
)

#: Mails to people who work here that wait to be sent. The link in one is made when it is sent, and is not in here.
account_mail = Table(
    "account_mail",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    # invitation, or forgotten (a password)
    Column("kind", String(16), nullable=False),
    # Whom it goes to, or, as long as nobody has looked whether there is such an account, what was typed as a login.
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), index=True),
    Column("login", String(100)),
    # Empty: the first of those that the person writes.
    Column("language", String(8)),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_attempt_at", Float, nullable=False),
    # waiting, sent or given_up
    Column("status", String(16), nullable=False),
    Column("last_error", Text),
    Column("created_at", Float, nullable=False),
    Index("account_mail_due", "status", "next_attempt_at"),
)

team = Table(
    "team",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", String(100), nullable=False, unique=True),
    # As `handoff.hours.parse` reads it; empty is always open.
    Column("hours", JSON(none_as_null=True)),
    # As `handoff.service_levels.parse` reads them; empty is no target.
    Column("service", JSON(none_as_null=True)),
    Column("created_at", Float, nullable=False),
    Column("version", Integer, nullable=False, default=1, server_default="1"),
)

team_member = Table(
    "team_member",
    metadata,
    Column("team_id", ForeignKey("team.id", ondelete="CASCADE"), primary_key=True),
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), primary_key=True, index=True),
)

ticket = Table(
    "ticket",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", String(32), nullable=False, index=True),
    # waiting, taken, closed, returned (to the bot) or left (by the visitor)
    Column("status", String(16), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("emotion", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("priority", Integer, nullable=False, default=0),
    Column("agent_id", ForeignKey("agent.id")),
    Column("opened_at", Float, nullable=False),
    Column("taken_at", Float),
    Column("first_reply_at", Float),
    Column("ended_at", Float),
    # Only the members of this team serve it; empty is everybody.
    Column("team_id", Integer),
    Column("skills", JSON, nullable=False, default=list, server_default="[]"),
    # The same visitor came back with the same problem.
    Column("repeated", Boolean, nullable=False, default=False, server_default=false()),
    Column("vip", Boolean, nullable=False, default=False, server_default=false()),
    Column("after_hours", Boolean, nullable=False, default=False, server_default=false()),
    # The article that the conversation was about, as far as the bot could tell.
    Column("article_id", String(200), index=True),
    Column("offered_to", Integer),
    Column("offered_at", Float),
    # Agents who passed it on.
    Column("declined", JSON, nullable=False, default=list, server_default="[]"),
    # When the one who holds it now wrote first; first_reply_at is anybody's.
    Column("holder_replied_at", Float),
    Column("snoozed_until", Float),
    # It came back from a snooze and nobody has done anything about it yet.
    Column("woken", Boolean, nullable=False, default=False, server_default=false()),
    # solved, not-solved, no-answer or spam
    Column("resolution", String(16)),
    # What the visitor was told last: the place, and the time by which somebody would be there.
    Column("told_place", Integer),
    Column("told_until", Float),
    Column("follow_up_at", Float, index=True),
    # Given knowingly to somebody who was away: until then it waits for them.
    Column("kept_until", Float),
    # Who wrote at first_reply_at, whoever holds it now.
    Column("first_reply_by", Integer),
    # The times that run by the team's service levels, by target: when each began, is warned of and is due, and what of
    # it was told.
    Column("clocks", JSON, nullable=False, default=dict, server_default="{}"),
    # From when until when it was snoozed.
    Column("pauses", JSON, nullable=False, default=list, server_default="[]"),
    # When something is to be told of the times; 0 is that they are to be counted anew.
    Column("signal_at", Float),
    Index(
        "one_open_ticket_a_conversation",
        "conversation_id",
        unique=True,
        sqlite_where=text("status IN ('waiting', 'taken')"),
        postgresql_where=text("status IN ('waiting', 'taken')"),
    ),
    Index("ticket_queue", "status", "priority", "id"),
    Index("tickets_ended", "ended_at"),
    Index("tickets_opened", "opened_at"),
    Index("tickets_to_signal", "signal_at"),
    Index("tickets_held", "agent_id", "status"),
)

#: Targets of service levels that were kept or missed.
service_result = Table(
    "service_result",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("ticket_id", ForeignKey("ticket.id", ondelete="CASCADE"), nullable=False),
    # first_reply, next_reply or resolution
    Column("target", String(16), nullable=False),
    Column("began_at", Float, nullable=False),
    # When it was kept, or when its time was over.
    Column("decided_at", Float, nullable=False, index=True),
    Column("kept", Boolean, nullable=False),
    # Who kept it; of a missed one, who held the conversation then.
    Column("agent_id", Integer),
    Column("team_id", Integer),
    Index("one_result_a_clock", "ticket_id", "target", "began_at", unique=True),
)

note = Table(
    "note",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", String(32), nullable=False, index=True),
    Column("agent_id", ForeignKey("agent.id"), nullable=False),
    Column("text", Text, nullable=False),
    # Made by the page: the same one again is the same note.
    Column("client_id", String(100)),
    Column("created_at", Float, nullable=False),
    Index("one_note_a_client_id", "conversation_id", "agent_id", "client_id", unique=True),
)

conversation_tag = Table(
    "conversation_tag",
    metadata,
    Column("conversation_id", String(32), primary_key=True),
    Column("tag", String(50), primary_key=True),
    Column("agent_id", ForeignKey("agent.id")),
    Column("created_at", Float, nullable=False),
    Index("conversations_of_a_tag", "tag"),
)

#: Tags that are offered whether a conversation has them or not.
offered_tag = Table(
    "offered_tag",
    metadata,
    Column("tag", String(50), primary_key=True),
    Column("created_at", Float, nullable=False),
)

saved_view = Table(
    "saved_view",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), nullable=False),
    Column("name", String(60), nullable=False),
    # What is shown, and in which order.
    Column("filters", JSON, nullable=False),
    Column("created_at", Float, nullable=False),
    Index("one_view_a_name", "agent_id", "name", unique=True),
)

#: What an agent has been told about a conversation and has not looked at yet.
told = Table(
    "told",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), nullable=False),
    Column("conversation_id", String(32), nullable=False),
    # assigned, transferred, mentioned, reopened, taken-over, due-soon or overdue
    Column("kind", String(16), nullable=False),
    # Who did it; empty where the queue did.
    Column("by", String(200)),
    Column("created_at", Float, nullable=False),
    Index("told_of_an_agent", "agent_id", "conversation_id"),
)

canned_reply = Table(
    "canned_reply",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("shortcut", String(50), nullable=False, unique=True),
    # Language to text.
    Column("texts", JSON, nullable=False),
    Column("updated_at", Float, nullable=False),
)

#: Several steps in one; see `handoff.macros`.
macro = Table(
    "macro",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", String(60), nullable=False),
    # Whose own it is; empty is everybody's, or a team's.
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), index=True),
    Column("team_id", Integer),
    Column("steps", JSON, nullable=False),
    Column("version", Integer, nullable=False, default=1, server_default="1"),
    Column("updated_at", Float, nullable=False),
)

#: A macro that was run on a conversation, and what undoes it.
macro_run = Table(
    "macro_run",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), nullable=False),
    # Made by the page: the same one again is the same run.
    Column("run", String(100), nullable=False),
    Column("conversation_id", String(32), nullable=False),
    Column("macro", String(60), nullable=False),
    # What came of each step; empty while it runs.
    Column("steps", JSON(none_as_null=True)),
    # How the conversation stood before and after.
    Column("before", JSON, nullable=False),
    Column("after", JSON(none_as_null=True)),
    Column("created_at", Float, nullable=False, index=True),
    Column("ended_at", Float),
    Column("undone_at", Float),
    Index("one_run_a_conversation", "agent_id", "run", "conversation_id", unique=True),
)

#: What an agent has begun to write.
desk_draft = Table(
    "desk_draft",
    metadata,
    Column("agent_id", ForeignKey("agent.id", ondelete="CASCADE"), primary_key=True),
    Column("conversation_id", String(32), primary_key=True),
    # reply or note
    Column("purpose", String(8), primary_key=True),
    # Empty where it was sent: the version goes on counting.
    Column("text", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("updated_at", Float, nullable=False),
    Index("drafts_of_a_conversation", "conversation_id"),
)

#: What is done by itself when something happens; see `handoff.rules`.
rule = Table(
    "rule",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", String(60), nullable=False),
    # begun, handed-over, message, closed, rated, overdue or waiting
    Column("event", String(16), nullable=False),
    # Of waiting: for how many minutes.
    Column("minutes", Integer),
    Column("conditions", JSON, nullable=False),
    Column("steps", JSON, nullable=False),
    # Rules act in this order.
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False, default=False, server_default=false()),
    # Why it was switched off by itself.
    Column("fault", Text),
    # Who changed it last: its notes are theirs.
    Column("agent_id", ForeignKey("agent.id")),
    Column("version", Integer, nullable=False, default=1, server_default="1"),
    Column("updated_at", Float, nullable=False),
)

#: What has happened and no rule has looked at yet; triggers write it.
rule_event = Table(
    "rule_event",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("event", String(16), nullable=False),
    Column("conversation_id", String(32), nullable=False),
    # The message or the ticket that it is about.
    Column("ref", Integer),
)

#: What has waited so long that a rule has acted: it does so once.
rule_waited = Table(
    "rule_waited",
    metadata,
    Column("rule_id", ForeignKey("rule.id", ondelete="CASCADE"), primary_key=True),
    Column("ticket_id", ForeignKey("ticket.id", ondelete="CASCADE"), primary_key=True),
)

rating = Table(
    "rating",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("ticket_id", ForeignKey("ticket.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("conversation_id", String(32), nullable=False, index=True),
    Column("agent_id", ForeignKey("agent.id")),
    Column("language", String(8), nullable=False),
    Column("article_id", String(200)),
    # 1 to 5, and 0 to 10; empty until the visitor answers.
    Column("csat", Integer),
    Column("nps", Integer),
    Column("comment", Text),
    Column("asked_at", Float, nullable=False, index=True),
    Column("answered_at", Float),
    Index("ratings_answered", "answered_at"),
)

contact = Table(
    "contact",
    metadata,
    Column("conversation_id", String(32), primary_key=True),
    Column("email", String(320)),
    Column("phone", String(40)),
    Column("updated_at", Float, nullable=False),
)

attachment = Table(
    "attachment",
    metadata,
    # Random; it is also the name of the file in the data folder.
    Column("id", String(32), primary_key=True),
    Column("conversation_id", String(32), nullable=False, index=True),
    Column("name", String(255), nullable=False),
    Column("type", String(100), nullable=False),
    Column("size", Integer, nullable=False),
    Column("created_at", Float, nullable=False),
)

script_override = Table(
    "script_override",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("language", String(8), nullable=False),
    # A message and its attribute: feeling-calm.formal-1
    Column("key", String(100), nullable=False),
    # Empty: from here on the text is the script's own again.
    Column("text", Text),
    Column("agent_id", ForeignKey("agent.id"), nullable=False),
    Column("created_at", Float, nullable=False),
    Index("script_history", "language", "key", "id"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    # Empty: the queue itself.
    Column("agent_id", ForeignKey("agent.id")),
    Column("action", String(32), nullable=False),
    Column("conversation_id", String(32), index=True),
    Column("details", JSON, nullable=False),
    Column("created_at", Float, nullable=False, index=True),
)
