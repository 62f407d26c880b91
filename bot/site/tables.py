"""The table of the site's own settings."""

from sqlalchemy import JSON, Column, Float, LargeBinary, MetaData, String, Table

metadata = MetaData()

site_setting = Table(
    "site_setting",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
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
