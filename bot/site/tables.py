"""The table of the site's own settings."""

from sqlalchemy import JSON, Column, Float, Integer, LargeBinary, MetaData, String, Table

metadata = MetaData()

site_setting = Table(
    "site_setting",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
    Column("changed_at", Float, nullable=False),
)

#: What programs of the site prove by that they are the site's.
site_secret = Table(
    "site_secret",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("secret", String(100), nullable=False),
    # The secret before it, which counts as well until then.
    Column("old_secret", String(100)),
    Column("old_until", Float),
    Column("changed_at", Float, nullable=False),
)

#: The one logo that the site has, or none.
site_logo = Table(
    "site_logo",
    metadata,
    Column("version", String(64), primary_key=True),
    Column("type", String(32), nullable=False),
    Column("picture", LargeBinary, nullable=False),
)

#: How often each greeting was shown, opened and answered. It has numbers alone, and nothing of a visitor.
trigger_count = Table(
    "trigger_count",
    metadata,
    Column("trigger_id", String(36), primary_key=True),
    # Days since 1 January 1970, in UTC.
    Column("day", Integer, primary_key=True),
    Column("shown", Integer, nullable=False, default=0),
    Column("opened", Integer, nullable=False, default=0),
    Column("answered", Integer, nullable=False, default=0),
)
