"""What ends a command and is the operator's to mend, said in one sentence instead of a traceback."""

import errno
import sqlite3
from collections.abc import Iterator

from bot.storage.sqlite_faults import FULL, remedy

#: What to do, by what the system calls the fault.
_OF_SYSTEM = {
    errno.ENOSPC: f"The disk is full. {FULL}",
    errno.EDQUOT: f"This user may store no more. {FULL}",
    errno.EROFS: "The disk takes no writing; mount it so that it does, or name another folder with --data-dir.",
    errno.EADDRINUSE: "Another process listens at this address: stop it, or choose another port with --port.",
    errno.EACCES: "This user may not do that; give it the folder and all in it (chown), or name another one.",
    errno.EPERM: "This user may not do that; give it the folder and all in it (chown), or name another one.",
}


def told(error: BaseException) -> str | None:
    """The sentence for ``error`` or what led to it; None for what is nobody's fault but Hamdel's."""
    from bot.redis_client import RedisUnreachable
    from bot.settings import DatabaseUnreachable
    from bot.storage.data_folder import DataFolderInUse
    from bot.translation.errors import MissingExtra
    from handoff.files import FilesUnavailable
    from knowledge_base.encoders.errors import MissingExtra as MissingModels

    for one in _causes(error):
        match one:
            case MissingExtra() | MissingModels() | DatabaseUnreachable() | RedisUnreachable() | DataFolderInUse():
                return str(one)
            case FilesUnavailable():
                return one.operator
            case sqlite3.Error() if said := remedy(one):
                return said
            case OSError(errno=int(number)) if said := _OF_SYSTEM.get(number):
                return f"{one.filename}: {said}" if one.filename else said
    return None


def _causes(error: BaseException) -> Iterator[BaseException]:
    """``error``, and what it was raised from."""
    one: BaseException | None = error
    while one is not None:
        yield one
        one = one.__cause__ or one.__context__
