"""The one database: SQLite in this process, or PostgreSQL, and the migrations of both."""
