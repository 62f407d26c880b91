"""The data folder: one server at a time, and nobody else's to read."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

#: Held by the server, or by a restore, for as long as it works; the system lets go of it with the process.
LOCK = "hamdel.lock"
#: The database of SQLite, and what SQLite keeps beside it.
DATABASE = "hamdel.sqlite3"
DATABASE_FILES = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal")
#: What Hamdel keeps in the folder, whole folders among it. Other files there are somebody else's, and left alone.
OWN = (
    *DATABASE_FILES,
    LOCK,
    "attachments",
    "keys",
    "encoders",
    "nlu",
    "translation",
    "search.index",
    "encoder.txt",
    "evaluation.sqlite3",
    "restoring",
    "replaced",
)

# Where the byte is that Windows locks: beyond the number, which others have to be able to read.
_LOCKED_BYTE = 1 << 20


class DataFolderInUse(Exception):
    """Another process works in the data folder; the message says which, and what to do."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """A block that has ``folder``, which is made where it is missing, to itself.

    Whoever only reads, and commands that write beside a server, need not hold it. Raises :class:`DataFolderInUse`, and
    :class:`OSError` where the folder cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / LOCK
    # Neither emptied nor replaced: another process may hold this very file.
    with open(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+", encoding="ascii", errors="replace") as file:
        if not _take(file):
            raise DataFolderInUse(_in_use(folder, file.read(32).strip()))
        file.write(f"{os.getpid()}\n")
        file.truncate(file.tell())
        yield


def _take(file: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(_LOCKED_BYTE)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            finally:
                file.seek(0)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _in_use(folder: Path, holder: str) -> str:
    who = f"the process {holder}" if holder.isdecimal() else "another process"
    return (
        f"The data folder {folder.absolute()} is in use by {who}: stop that one first, or name another folder with "
        "--data-dir or HAMDEL_DATA_DIR."
    )


def force(path: Path) -> None:
    """Have a file, or the names in a folder, on the disk, where the system needs that. Raises :class:`OSError`."""
    if path.is_dir() and os.name != "posix":
        return
    descriptor = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def keep_private(folder: Path, names: Iterable[str] = OWN) -> None:
    """Let nobody but its owner into ``folder`` and what Hamdel keeps there; made where it is missing.

    What cannot be changed, because somebody else owns it or the system has no modes, stays as it is. Raises
    :class:`OSError` where the folder cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name != "posix":
        return
    _restrict(folder)
    for name in names:
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            for place, _, files in os.walk(path):
                _restrict(Path(place))
                for file in files:
                    _restrict(Path(place, file))
        else:
            _restrict(path)


def _restrict(path: Path) -> None:
    """Mode 0700 for a folder, 0600 for a file; links are left alone, and so is what they lead to, but for a folder."""
    with suppress(OSError):
        found = path.lstat().st_mode
        if stat.S_ISLNK(found) and path.is_dir():
            found = path.stat().st_mode
        wanted = 0o700 if stat.S_ISDIR(found) else 0o600
        if not stat.S_ISLNK(found) and stat.S_IMODE(found) != wanted:
            path.chmod(wanted)
