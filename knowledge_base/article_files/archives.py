"""Zip files that are what they seem: neither more inside than can be held, nor paths that lead elsewhere."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from copy import copy

from knowledge_base.article_files.places import LARGEST_FILE, Reading, SourceFile

#: The most files in an archive, and how many times larger than itself its content may be, from a size on.
MOST_MEMBERS = 50_000
_LARGEST_RATIO = 200
_SMALL = 16 * 2**20
#: What all archives of one reading may unpack to together.
_MOST_TOGETHER = 2 * LARGEST_FILE
#: How files in an archive may be packed: what else there is cannot be unpacked piece by piece.
_PACKED_BY = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_PIECE = 64 * 2**10
#: What :mod:`zipfile` raises where an archive is not whole.
DAMAGED = (zipfile.BadZipFile, zlib.error, struct.error, OSError, ValueError, NotImplementedError, EOFError)


#: Where files lie that articles show, by id and name.
ENCLOSED = re.compile(r"(?:.*/)?files/([0-9a-f]{32})/([^/]+)")


class BadArchive(ValueError):
    """An archive cannot be opened, or should not be; the message says why."""


def opened(data: bytes) -> zipfile.ZipFile:
    """An archive that says of itself that its content is of a bounded size. Raises :class:`BadArchive`.

    Whether that is so is seen in unpacking it: :meth:`zipfile.ZipFile.read` cuts what is too much only afterwards.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise BadArchive("is no whole archive: it is damaged or was cut off; save or send it again.") from error
    members = archive.infolist()
    size = sum(member.file_size for member in members)
    if len(members) > MOST_MEMBERS:
        raise BadArchive(f"has {len(members):,} files inside; {MOST_MEMBERS:,} is the limit.")
    if size > LARGEST_FILE or size > max(_SMALL, _LARGEST_RATIO * len(data)):
        raise BadArchive(
            f"unpacks to {size // 2**20:,} MB, which no file of articles of this size does; split it or save it anew."
        )
    if any(member.flag_bits & 1 for member in members):
        raise BadArchive("is locked with a password; save it without.")
    if any(member.compress_type not in _PACKED_BY for member in members):
        raise BadArchive("is packed in a way that few programs read; make it again with the usual one (Deflate).")
    return archive


def check(data: bytes, reading: Reading) -> None:
    """Unpack an archive once, piece by piece, for those who would do it at a stroke. Raises :class:`BadArchive`."""
    with opened(data) as archive:
        _count(archive, reading)
        for member in archive.infolist():
            for _ in _pieces(archive, member):
                pass


def members(file: SourceFile, reading: Reading) -> list[SourceFile]:
    """The files in an archive, without those that systems put beside them. Raises :class:`BadArchive`."""
    archive = opened(file.data)
    _count(archive, reading)
    found = []
    for member in archive.infolist():
        path = member.filename.replace("\\", "/").lstrip("/")
        parts = path.split("/")
        if member.is_dir() or "__MACOSX" in parts or any(part.startswith(".") for part in parts) or is_enclosed(path):
            continue
        found.append(SourceFile(f"{file.name}/{path}", unpacked(archive, member), path))
    return found


def is_enclosed(path: str) -> bool:
    """Whether a file in a folder or an archive is one that articles show, and none of articles."""
    return ENCLOSED.fullmatch(path) is not None


def unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """A file of an archive. Raises :class:`BadArchive`."""
    return b"".join(_pieces(archive, member))


def _count(archive: zipfile.ZipFile, reading: Reading) -> None:
    reading.unpacked += sum(member.file_size for member in archive.infolist())
    if reading.unpacked > _MOST_TOGETHER:
        raise BadArchive(
            f"unpacks, with the archives before it, to more than {_MOST_TOGETHER // 2**20:,} MB; bring them in one "
            "after the other."
        )


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    # A byte more than it says there is tells of one that says too little.
    asked = copy(member)
    asked.file_size += 1
    size = 0
    try:
        with archive.open(asked) as packed:
            while piece := packed.read(_PIECE):
                size += len(piece)
                if size > member.file_size:
                    raise zipfile.BadZipFile("There is more in it than it says.")
                yield piece
    except DAMAGED as error:
        raise BadArchive(f"has a damaged file inside, {member.filename}; make it again.") from error
