"""Files that visitors and agents send: what is taken, told by the content, and where it is kept.

The store's functions take the connection of the caller's transaction.
"""

import io
import re
import secrets
import zipfile
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.errors import HandoffError
from handoff.tables import attachment

#: Bytes of the largest file.
LARGEST = 10 * 1024 * 1024

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

#: The types that are taken, by the extensions of their files.
TYPES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "pdf": "application/pdf",
    "txt": "text/plain",
    "csv": "text/csv",
    "docx": _WORD,
    "xlsx": _SHEET,
}

#: The endings of files that are taken, as a page's field for files wants them.
ENDINGS = tuple(f".{extension}" for extension in TYPES)

#: The types that a page may show in itself.
IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})

# Control characters that no text has: all but tab, line feed, form feed and carriage return.
_BINARY = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
#: How many parts a document may have; thousands of pages have hundreds.
MOST_PARTS = 10_000
# An entry in the list of contents of an archive (PKWARE's APPNOTE, 4.3.12).
_ENTRY = b"PK\x01\x02"
_ACTIVE = re.compile(r"vbaproject\.bin$|(?:^|/)activex/", re.IGNORECASE)
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]')


class AttachmentError(HandoffError):
    """A file that is not taken; ``code`` names the case, the message says what can be sent."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a conversation. ``id`` is also its name in the data folder."""

    id: str
    conversation_id: str
    name: str
    type: str
    size: int
    created_at: float

    @property
    def shown(self) -> dict[str, str | int]:
        """What a message says of it."""
        return {"id": self.id, "name": self.name, "type": self.type, "size": self.size}


def checked(name: str, data: bytes) -> tuple[str, str]:
    """A safe name and the type of a file. Raises :class:`AttachmentError`.

    The type is told by the content; an extension that says something else is a lie, and refused.
    """
    if not data:
        raise AttachmentError("attachment_refused", "The file is empty.")
    if len(data) > LARGEST:
        raise AttachmentError(
            "attachment_too_large", f"The file is larger than {LARGEST // 2**20} MB; send a smaller one."
        )
    safe = _UNSAFE.sub("_", name.strip().replace("\\", "/").rpartition("/")[2]).strip(". ")[-200:]
    extension = safe.rpartition(".")[2].casefold() if "." in safe else ""
    wanted = TYPES.get(extension)
    if wanted is None:
        raise AttachmentError("attachment_refused", f"Such files are not taken here; send {', '.join(sorted(TYPES))}.")
    if not _is(wanted, data):
        raise AttachmentError("attachment_refused", f"The content of {safe} is not what a .{extension} file has.")
    return safe, wanted


def path_of(folder: Path, attachment_id: str) -> Path:
    """Where a file is kept."""
    return folder / attachment_id[:2] / attachment_id


def write(folder: Path, attachment_id: str, data: bytes) -> None:
    """Keep a file; whole or not at all."""
    path = path_of(folder, attachment_id)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_bytes(data)
    partial.rename(path)


def discard(folder: Path, attachment_id: str) -> None:
    """Keep a file no longer."""
    path_of(folder, attachment_id).unlink(missing_ok=True)


def new_id() -> str:
    """A name that nobody guesses."""
    return secrets.token_hex(16)


async def add(connection: AsyncConnection, one: Attachment) -> None:
    """Keep what is known of a file."""
    await connection.execute(
        insert(attachment).values(
            id=one.id,
            conversation_id=one.conversation_id,
            name=one.name,
            type=one.type,
            size=one.size,
            created_at=one.created_at,
        )
    )


async def find(connection: AsyncConnection, conversation_id: str, attachment_id: str) -> Attachment | None:
    """A file of a conversation, or None."""
    found = await connection.execute(
        select(attachment).where(attachment.c.id == attachment_id, attachment.c.conversation_id == conversation_id)
    )
    row = found.one_or_none()
    return None if row is None else Attachment(**row._mapping)


def _is(wanted: str, data: bytes) -> bool:
    if wanted in ("text/plain", "text/csv"):
        return not _BINARY.search(data) and not data.startswith((b"%PDF-", b"GIF8"))
    if wanted in (_WORD, _SHEET):
        return _is_office(data, "word/" if wanted == _WORD else "xl/")
    beginnings = {
        "image/png": data.startswith(b"\x89PNG\r\n\x1a\n"),
        "image/jpeg": data.startswith(b"\xff\xd8\xff"),
        "image/gif": data.startswith((b"GIF87a", b"GIF89a")),
        "image/webp": data[:4] == b"RIFF" and data[8:12] == b"WEBP",
        "application/pdf": data.startswith(b"%PDF-"),
    }
    return beginnings[wanted]


def _is_office(data: bytes, folder: str) -> bool:
    """Whether it is an Office Open XML document without active parts. Only its list of contents is read.

    Nothing is unpacked, so it does not matter how large its parts would be.
    """
    # An archive may begin after anything, such as a program or a page; a list of contents may be longer than all else.
    if not data.startswith(b"PK\x03\x04") or data.count(_ENTRY) > MOST_PARTS:
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False
    active = any(_ACTIVE.search(name) for name in names)
    return "[Content_Types].xml" in names and any(name.startswith(folder) for name in names) and not active
