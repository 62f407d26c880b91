"""A backup: one zip file with what cannot be made again of a data folder, and a manifest by which it checks itself.

The manifest comes last and has the size and the SHA-256 of every other member, the version of the tables, and which
kind of database it goes with. Its own bytes are held by the checksum that zip files have for each member.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import struct
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any

from bot.storage import migrations, restoring
from bot.storage.data_folder import DATABASE, DATABASE_FILES

FORMAT = 1
MANIFEST = "manifest.json"
#: The files that were sent, which may be kept elsewhere.
SENT = "attachments"
#: What is kept of a data folder beside its database: the files that were sent, keys, which encoder answered last, and
#: what the site has taught it.
KEPT = (SENT, "keys", "encoder.txt", "encoders/site-adapter.npz")
#: What belongs to the database that is replaced, and is made anew from the one that takes its place.
_MADE_ANEW = ("search.index",)

_CHUNK = 1 << 20
# Whatever a damaged zip file can lead to.
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    RuntimeError,
)


class BackupError(Exception):
    """A backup that cannot be made or used; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself. ``members`` are sizes in bytes and SHA-256 in hexadecimal by name; ``revision`` is
    the version of the tables, None where the backup has no database."""

    format: int
    made_at: str
    revision: str | None
    members: dict[str, tuple[int, str]]


def write(folder: Path, file: Path, database: Path | None, gather: Callable[[Path], Path] | None = None) -> Manifest:
    """Pack what is kept of the data folder ``folder`` into the new ``file``, with a copy of the SQLite ``database``.

    ``gather`` brings the files that were sent from where else they lie: it is given an empty folder, and gives the one
    in which they are. A server may go on writing: the copy is of one moment, and files that were sent lie there before
    the database names them. Raises :class:`BackupError` for a database that is damaged or not Hamdel's,
    :class:`OSError`, and what ``gather`` raises.
    """
    if file.exists():
        raise BackupError(f"{file} exists already; name a new file.")
    file.parent.mkdir(parents=True, exist_ok=True)
    members: dict[str, tuple[int, str]] = {}
    revision = None
    # Beside the file: there is room for it, and it takes its name only when it is whole.
    with tempfile.TemporaryDirectory(prefix=f".{file.name}-", dir=file.parent) as place:
        part = Path(place, "backup")
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            if database is not None:
                copy = Path(place, DATABASE)
                revision = _copy(database, copy)
                members[DATABASE] = _pack(archive, DATABASE, copy)
                copy.unlink()
            sent = folder / SENT
            if gather is not None:
                gathered = Path(place, SENT)
                gathered.mkdir()
                sent = gather(gathered)
            for name, path in _kept(folder, sent):
                try:
                    members[name] = _pack(archive, name, path)
                except FileNotFoundError:
                    # Deleted meanwhile.
                    continue
            made_at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
            manifest = Manifest(FORMAT, made_at, revision, members)
            archive.writestr(MANIFEST, json.dumps(asdict(manifest), ensure_ascii=False, indent=1))
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.rename(file)
    return manifest


def verify(file: Path) -> Manifest:
    """The manifest of ``file``, every member of which is as it says. Raises :class:`BackupError` and `OSError`."""
    with _opened(file) as (archive, manifest):
        for name in manifest.members:
            _read(archive, name, manifest, None)
    return manifest


def restore(file: Path, folder: Path, adopt: Callable[[Path], object] | None = None) -> tuple[Manifest, Path | None]:
    """Put what ``file`` holds into the data folder ``folder``, which the caller holds, in place of what is there.

    ``adopt`` takes the files that were sent to where else they lie, out of the folder that it is given; what lies there
    already stays.
    Returns where that is kept, if there was any. Nothing is replaced before all of ``file`` was found to be whole; see
    :mod:`bot.storage.restoring`. Raises :class:`BackupError` for a file that is damaged, no backup, or of a newer
    Hamdel, and :class:`OSError`; the folder is as before then.
    """
    with _opened(file) as (archive, manifest):
        revision = manifest.revision
        if revision is not None and (not migrations.is_own(revision) or revision > migrations.newest()):
            raise BackupError(
                f"{file} was made by a newer Hamdel (its tables are version {revision}, this one knows "
                f"{migrations.newest()}): install that version, then restore. Nothing was changed."
            )
        new = restoring.begin(folder)
        try:
            for name in manifest.members:
                target = new / name
                target.parent.mkdir(parents=True, exist_ok=True)
                with target.open("wb") as out:
                    _read(archive, name, manifest, out)
            if adopt is not None and (new / SENT).is_dir():
                # Before anything is replaced: what fails now has only brought files that nobody names.
                adopt(new / SENT)
                shutil.rmtree(new / SENT)
        except BaseException:
            restoring.abandon(folder)
            raise
    names = [*(name for name in KEPT if adopt is None or name != SENT), *_MADE_ANEW]
    if DATABASE in manifest.members:
        # What SQLite keeps beside it goes first: it would be taken for the new one's.
        names += [*reversed(DATABASE_FILES)]
    return manifest, restoring.decide(folder, names)


def _copy(database: Path, target: Path) -> str:
    """Copy a database that others may write to; the version of its tables."""
    try:
        with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
            # One file by itself, until it is opened by a server.
            copy.execute("PRAGMA journal_mode=DELETE").fetchall()
            (state,) = copy.execute("PRAGMA quick_check(1)").fetchone()
            if state != "ok":
                raise BackupError(f"{database} is damaged ({state}): keep it, and the last backup that was made of it.")
            (revision,) = copy.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            raise
        raise BackupError(f"{database} cannot be copied: {error}. Name the data folder with --data-dir.") from error
    if not migrations.is_own(str(revision)):
        raise BackupError(f"{database} is another program's: name the data folder with --data-dir.")
    return str(revision)


def _kept(folder: Path, sent: Path) -> Iterator[tuple[str, Path]]:
    """The files that are packed, with their names in the backup; neither links nor what is being written."""
    for name in KEPT:
        top = sent if name == SENT else folder / name
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and not path.is_symlink():
                yield (PurePosixPath(name) / path.relative_to(top).as_posix()).as_posix(), path


def _pack(archive: zipfile.ZipFile, name: str, path: Path) -> tuple[int, str]:
    """Pack a file; its size and SHA-256."""
    digest, size = hashlib.sha256(), 0
    entry = zipfile.ZipInfo(name, time.localtime()[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    with path.open("rb") as source, archive.open(entry, "w", force_zip64=True) as packed:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
            packed.write(chunk)
    return size, digest.hexdigest()


@contextmanager
def _opened(file: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """A backup and what it says of itself; unreadable bytes raise :class:`BackupError`, in the block as well."""
    if not file.is_file():
        raise BackupError(f"There is no file {file}; see that the path is right.")
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
            if MANIFEST not in names:
                raise BackupError(f"{file} is no backup of Hamdel's: it has no {MANIFEST}.")
            manifest = _manifest(json.loads(archive.read(MANIFEST)), file)
            if sorted(names) != sorted([MANIFEST, *manifest.members]) or not all(map(_is_safe, manifest.members)):
                raise _damaged(file, "its members are not those that it names")
            yield archive, manifest
    except _UNREADABLE as error:
        raise _damaged(file, str(error) or type(error).__name__) from error


def _manifest(found: Any, file: Path) -> Manifest:
    if found["format"] != FORMAT:
        raise BackupError(f"{file} is a backup of a newer Hamdel: install that version, then restore.")
    members = {str(name): (int(size), str(digest)) for name, (size, digest) in found["members"].items()}
    revision = None if found["revision"] is None else str(found["revision"])
    return Manifest(FORMAT, str(found["made_at"]), revision, members)


def _is_safe(name: str) -> bool:
    """Whether a member is one that a backup may have; then it leads to no other place than its own."""
    parts = PurePosixPath(name).parts
    usual = str(PurePosixPath(*parts)) == name and ".." not in parts and not {*"\\:\0"} & {*name}
    return usual and (name == DATABASE or any(name == one or name.startswith(f"{one}/") for one in KEPT))


def _read(archive: zipfile.ZipFile, name: str, manifest: Manifest, out: IO[bytes] | None) -> None:
    """Read a member to its end, and write it to ``out``. Raises :class:`ValueError` where it is not what it was."""
    digest, size = hashlib.sha256(), 0
    with archive.open(name) as packed:
        while chunk := packed.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
            if out is not None:
                out.write(chunk)
    if (size, digest.hexdigest()) != manifest.members[name]:
        raise ValueError(f"{name} is not what it was")


def _damaged(file: Path, why: str) -> BackupError:
    return BackupError(f"{file} is damaged ({why}): use another backup. Nothing was changed.")
