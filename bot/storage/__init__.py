"""The one database: SQLite in this process, or PostgreSQL, and the migrations of both.

What others use is the door, `Database`, and `prepare` for the statements of every turn.
"""

from bot.storage.compiled_statements import prepare
from bot.storage.database import Database
from bot.storage.engine import DatabaseAway, DiskFull
from bot.storage.long_reads import ReadAborted

__all__ = ["Database", "DatabaseAway", "DiskFull", "ReadAborted", "prepare"]
