"""What the operator can do about what SQLite cannot do (https://www.sqlite.org/rescode.html)."""

import sqlite3

FULL = "Make room and start again; nothing that was acknowledged is lost."
_RESTORE = "keep its folder, and restore the last backup into another one with hamdel restore."

_REMEDIES = {
    sqlite3.SQLITE_FULL: f"The disk is full: the database cannot be written. {FULL}",
    sqlite3.SQLITE_READONLY: "The database cannot be written: let this user write it and its folder (chown, chmod).",
    sqlite3.SQLITE_CANTOPEN: "The database cannot be opened: let this user read and write its folder (chown, chmod).",
    sqlite3.SQLITE_CORRUPT: f"The database is damaged: {_RESTORE}",
    sqlite3.SQLITE_NOTADB: "This file is no database of Hamdel's, or it is damaged: name another --data-dir, or "
    f"{_RESTORE}",
    sqlite3.SQLITE_IOERR: "The disk fails: the database cannot be read or written. The system's log says more.",
    sqlite3.SQLITE_BUSY: "Another process has been writing to the database for long: try again when it has ended.",
}


def remedy(error: BaseException | None) -> str | None:
    """What is wrong and what to do, for an error of SQLite's or SQLAlchemy's around it; None where nothing is known."""
    return _REMEDIES.get(getattr(getattr(error, "orig", error), "sqlite_errorcode", 0) & 0xFF)
