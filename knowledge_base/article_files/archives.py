"""Zip files that are what they seem: neither more inside than can be held, nor paths that lead elsewhere."""

import io
import zipfile
import zlib

from knowledge_base.article_files.places import LARGEST_FILE, SourceFile

#: The most files in an archive, and how many times larger than itself its content may be, from a size on.
MOST_MEMBERS = 50_000
_LARGEST_RATIO = 200
_SMALL = 16 * 2**20


class BadArchive(ValueError):
    """An archive cannot be opened, or should not be; the message says why."""


def opened(data: bytes) -> zipfile.ZipFile:
    """An archive whose content is of a bounded size. Raises :class:`BadArchive`.

    No more than the size that is declared is ever unpacked: :mod:`zipfile` stops there.
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
    return archive


def members(file: SourceFile) -> list[SourceFile]:
    """The files in an archive, without those that systems put beside them. Raises :class:`BadArchive`."""
    archive = opened(file.data)
    found = []
    for member in archive.infolist():
        path = member.filename.replace("\\", "/").lstrip("/")
        parts = path.split("/")
        if member.is_dir() or "__MACOSX" in parts or any(part.startswith(".") for part in parts):
            continue
        try:
            found.append(SourceFile(f"{file.name}/{path}", archive.read(member), path))
        except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, EOFError) as error:
            raise BadArchive(f"has a damaged file inside, {path}; make it again.") from error
    return found
