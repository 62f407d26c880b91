"""Tables of conversations. Times are Unix seconds in UTC."""

from sqlalchemy import (
    JSON,
    BigInteger,
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
    UniqueConstraint,
    false,
    text,
)

metadata = MetaData()

conversation = Table(
    "conversation",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("channel", String(32), nullable=False),
    Column("address", String(255), nullable=False),
    Column("state", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("language_source", String(16), nullable=False),
    # How the language is worded, where that is known: pt-PT, zh-Hant.
    Column("locale", String(35)),
    Column("last_sequence", Integer, nullable=False, default=0),
    Column("pulled_sequence", Integer, nullable=False, default=0),
    Column("visitor_name", String(200)),
    Column("attributes", JSON, nullable=False, default=dict),
    # What the site says that the visitor is: the same person's conversations are found by these.
    Column("visitor_id", String(200), index=True),
    Column("email", String(320), index=True),
    # Whether the site has vouched for that id: a page's word is not enough to be shown what somebody wrote.
    Column("vouched", Boolean, nullable=False, default=False, server_default=false()),
    Column("memory", JSON, nullable=False, default=dict),
    Column("token_digest", String(64)),
    # The conversation before it, where its visitor went on from that one.
    Column("follows", String(32), index=True),
    # Why nothing arrives at its address: blocked, stopped, undeliverable or window.
    Column("unreachable", String(16)),
    Column("created_at", Float, nullable=False),
    Column("updated_at", Float, nullable=False, index=True),
    # When its words and its visitor's data were erased; what is left is for counting.
    Column("erased_at", Float, index=True),
    Index(
        "one_open_conversation_an_address",
        "channel",
        "address",
        unique=True,
        sqlite_where=text("state != 'closed'"),
        postgresql_where=text("state != 'closed'"),
    ),
    Index("conversations_at_an_address", "channel", "address", "created_at"),
    Index("conversations_by_state", "state", "updated_at"),
    Index("conversations_begun", "created_at"),
)

# What the visitor of the widget agreed to before anything of theirs was kept; nothing where the site asks for nothing.
consent = Table(
    "consent",
    metadata,
    Column("conversation_id", ForeignKey("conversation.id", ondelete="CASCADE"), primary_key=True),
    Column("version", String(12), nullable=False),
    Column("language", String(8), nullable=False),
    # As it was shown.
    Column("text", Text, nullable=False),
    Column("given_at", Float, nullable=False),
)

message = Table(
    "message",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("author", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("buttons", JSON, nullable=False, default=list),
    Column("markdown", Boolean, nullable=False, default=False),
    Column("agent_id", Integer),
    Column("agent_name", String(200)),
    Column("external_id", String(400), unique=True),
    Column("in_reply_to", Integer, index=True),
    Column("reason", JSON),
    # A file that came with it: id, name, type and size.
    Column("attachment", JSON(none_as_null=True)),
    # The message in other languages than its own: text, engine and time, by language.
    Column("translations", JSON(none_as_null=True)),
    # What a platform says beside the text: what it is, why its file is missing, what it replies to, what it corrects.
    Column("particulars", JSON(none_as_null=True)),
    # A visitor's message whose turn has not been taken yet; taken again after a crash.
    Column("handled", Boolean, nullable=False, default=True),
    Column("created_at", Float, nullable=False),
    UniqueConstraint("conversation_id", "sequence"),
    Index(
        "messages_to_handle",
        "id",
        sqlite_where=text("handled = 0"),
        postgresql_where=text("handled = false"),
    ),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("message_id", ForeignKey("message.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("channel", String(32), nullable=False),
    Column("address", String(255), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_attempt_at", Float, nullable=False),
    # waiting, delivered, given_up, or parked until its visitor writes
    Column("status", String(16), nullable=False),
    # Parts of it that the platform has taken, and what it calls the last of them.
    Column("done", Integer, nullable=False, default=0, server_default="0"),
    Column("platform_id", String(200), index=True),
    Column("last_error", Text),
    Column("created_at", Float, nullable=False),
    Index(
        "outbox_waiting",
        "channel",
        "address",
        "id",
        sqlite_where=text("status = 'waiting'"),
        postgresql_where=text("status = 'waiting'"),
    ),
    Index(
        "outbox_parked",
        "channel",
        "address",
        sqlite_where=text("status = 'parked'"),
        postgresql_where=text("status = 'parked'"),
    ),
)

# Conversations that their visitors want to have by mail.
transcript_mail = Table(
    "transcript_mail",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True),
    # Until it is settled.
    Column("address", String(320)),
    # SHA-256 of the address: how often it was written to.
    Column("digest", String(64), nullable=False, index=True),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_attempt_at", Float, nullable=False),
    # waiting, sent or given_up
    Column("status", String(16), nullable=False),
    Column("created_at", Float, nullable=False),
    Index("transcript_mail_due", "status", "next_attempt_at"),
)

# The threads of mails: what a reply to each goes on with.
mail_thread = Table(
    "mail_thread",
    metadata,
    # That of its conversation.
    Column("address", String(255), primary_key=True),
    Column("subject", Text, nullable=False),
    # The ids of its mails, the first one first.
    Column("message_ids", JSON, nullable=False),
    Column("updated_at", Float, nullable=False),
)

# How far mailboxes were read, and what keeps them from being read.
mailbox = Table(
    "mailbox",
    metadata,
    Column("name", String(400), primary_key=True),
    # Numbers of mails count as long as this is the same (RFC 9051, 2.3.1.1).
    Column("uidvalidity", BigInteger, nullable=False),
    Column("next_uid", BigInteger, nullable=False),
    Column("read_at", Float, nullable=False),
    Column("error", Text),
    Column("error_at", Float),
)

# What platforms have sent and had acknowledged; worked on afterwards, and kept for a while to know repeats.
arrival = Table(
    "arrival",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("channel", String(32), nullable=False),
    # What tells repeats apart, as a digest.
    Column("key", String(64), nullable=False),
    # Empty when it is done.
    Column("address", String(255), nullable=False),
    # message, receipt or reach
    Column("kind", String(16), nullable=False),
    Column("payload", JSON(none_as_null=True)),
    # waiting, done or failed
    Column("status", String(16), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_attempt_at", Float, nullable=False),
    Column("last_error", Text),
    Column("created_at", Float, nullable=False, index=True),
    Index("one_arrival_a_key", "channel", "key", unique=True),
    Index(
        "arrivals_waiting",
        "channel",
        "address",
        "id",
        sqlite_where=text("status = 'waiting'"),
        postgresql_where=text("status = 'waiting'"),
    ),
)

#: What conversations are found by: each message, each note, and what is known of the visitor, as it is looked for.
#: Triggers keep it in step: what is erased is gone from here in the same transaction, and what is new is in
#: ``search_pending`` until it is read. The index over it is the engine's own; see the migration.
search_entry = Table(
    "search_entry",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", String(32), nullable=False, index=True),
    # message, note or person
    Column("kind", String(8), nullable=False),
    # The message's or the note's id, or the conversation's.
    Column("ref", String(32), nullable=False),
    Column("text", Text, nullable=False),
    Index("one_search_entry_of_each", "kind", "ref", unique=True),
)

search_pending = Table(
    "search_pending",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("kind", String(8), nullable=False),
    Column("ref", String(32), nullable=False),
)

language_change = Table(
    "language_change",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("previous", String(8), nullable=False),
    Column("language", String(8), nullable=False),
    Column("source", String(16), nullable=False),
    Column("created_at", Float, nullable=False),
)

search_log = Table(
    "search_log",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation_id", ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    Column("message_id", Integer, nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("decision", String(16), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("article_id", String(200), index=True),
    Column("confidence", Float, nullable=False),
    # helpful, unhelpful or empty
    Column("outcome", String(16)),
    Column("created_at", Float, nullable=False, index=True),
    Index("searches_of_a_conversation", "conversation_id", "id"),
)

#: Other systems that are told what happens; see `bot.subscriptions`.
subscription = Table(
    "subscription",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", String(60), nullable=False),
    Column("url", String(2000), nullable=False),
    Column("events", JSON, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("secret", String(100), nullable=False),
    # The secret before it, by which it is signed as well until then.
    Column("old_secret", String(100)),
    Column("old_until", Float),
    # Since when nothing has arrived.
    Column("failing_since", Float),
    # Why it was switched off by itself.
    Column("fault", Text),
    Column("version", Integer, nullable=False),
    Column("created_at", Float, nullable=False),
)

#: What has happened and was not made into deliveries yet; triggers write it while any subscription is switched on.
subscription_event = Table(
    "subscription_event",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    # started, turn, handed_off, assigned, closed, rated or erased
    Column("type", String(16), nullable=False),
    Column("conversation_id", String(32), nullable=False),
    # The message, the ticket or the rating that it is about.
    Column("ref", Integer),
    Column("agent_id", Integer),
    # Of erased: who the visitor was to the site.
    Column("visitor_id", String(200)),
    Column("created_at", Float),
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("subscription_id", ForeignKey("subscription.id", ondelete="CASCADE"), nullable=False),
    # What the other system knows repeats by.
    Column("key", String(40), nullable=False),
    Column("type", String(32), nullable=False),
    Column("conversation_id", String(32), index=True),
    Column("payload", JSON, nullable=False),
    # waiting, delivered or dead
    Column("status", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", Float, nullable=False),
    # When it was first tried, or sent again by hand.
    Column("tried_since", Float, nullable=False),
    Column("answer_status", Integer),
    Column("answer", Text),
    Column("last_error", Text),
    Column("created_at", Float, nullable=False, index=True),
    Column("settled_at", Float),
    Index(
        "deliveries_waiting",
        "subscription_id",
        "next_attempt_at",
        sqlite_where=text("status = 'waiting'"),
        postgresql_where=text("status = 'waiting'"),
    ),
    Index("deliveries_of_a_subscription", "subscription_id", "id"),
)
