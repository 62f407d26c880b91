"""The tables of actions and of the articles that use them. Times are Unix seconds in UTC."""

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKey, Integer, MetaData, String, Table

metadata = MetaData()

actions = Table(
    "action",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    # What the other system calls it.
    Column("name", String(64), nullable=False, unique=True),
    # rasa, webhook or demo
    Column("kind", String(16), nullable=False),
    Column("url", String(2000), nullable=False),
    Column("secret", String(100), nullable=False),
    Column("needs", JSON, nullable=False),
    # any or vouched
    Column("identity", String(16), nullable=False),
    Column("words", JSON, nullable=False),
    Column("active", Boolean, nullable=False),
    # Counts changes, so that of two who change it at once one is told.
    Column("version", Integer, nullable=False),
    Column("created_at", Float, nullable=False),
)

#: The action that an article answers with; it goes on where the article is withdrawn, and comes back with it.
article_actions = Table(
    "article_action",
    metadata,
    Column("article_id", String(200), primary_key=True),
    Column("action_id", ForeignKey("action.id", ondelete="CASCADE"), nullable=False, index=True),
    # By language: Markdown with {value} where a value belongs.
    Column("templates", JSON, nullable=False),
    Column("version", Integer, nullable=False),
)
