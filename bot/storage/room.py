"""Room on the disk: whoever writes to SQLite needs some."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from sqlalchemy.exc import DBAPIError

from bot.storage.engine import DiskFull

log = structlog.get_logger(__name__)


@contextmanager
def room_needed() -> Iterator[None]:
    """A block that writes. Raises :class:`bot.storage.engine.DiskFull` where there is no room for that."""
    try:
        yield
    except (sqlite3.Error, DBAPIError, OSError) as error:
        if not _is_full(error):
            raise
        log.error("disk_full", error=str(getattr(error, "orig", error)))
        raise DiskFull from error


def _is_full(error: BaseException) -> bool:
    """Whether an error, or what led to it, says that the disk is full, or that this user may store no more."""
    one: BaseException | None = error
    while one is not None:
        if getattr(one, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            return True
        if isinstance(one, OSError) and one.errno in (errno.ENOSPC, errno.EDQUOT):
            return True
        one = one.__cause__ or getattr(one, "orig", None)
    return False
