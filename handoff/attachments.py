"""Files that visitors and agents send: what is taken, told by the content, and what is known of them.

The store's functions take the connection of the caller's transaction.
"""

import io
import re
import secrets
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import pictures, recordings
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
    "heic": "image/heic",
    "heif": "image/heic",
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
    "oga": "audio/ogg",
    "opus": "audio/ogg",
    "wav": "audio/wav",
    "weba": "audio/webm",
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "webm": "video/webm",
}

#: With what messaging apps of telephones record beside that; a page takes none of it.
RECORDED = {**TYPES, "amr": "audio/amr"}

#: The endings of files that are taken, as a page's field for files wants them.
ENDINGS = tuple(f".{extension}" for extension in TYPES)

#: The types that a page may show in itself, those that are shown as another picture than they are, and what is played.
IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
PICTURES = IMAGES | {"image/heic"}
RECORDINGS = frozenset(one for one in TYPES.values() if one.startswith(("audio/", "video/")))

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
    """A file that came with a conversation. ``id`` is also its name where files are kept, see :mod:`handoff.files`."""

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


def checked(name: str, data: bytes, kinds: Mapping[str, str] = TYPES) -> tuple[str, str]:
    """A safe name and the type of a file, of the ``kinds`` that are taken. Raises :class:`AttachmentError`.

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
    wanted = kinds.get(extension)
    if wanted is None:
        raise AttachmentError("attachment_refused", f"Such files are not taken here; send {', '.join(sorted(kinds))}.")
    if wanted in RECORDINGS:
        found = recordings.kinds_of(data)
        # WebM's one ending is that of sound, too.
        wanted = "audio/webm" if extension == "webm" and "audio/webm" in found else wanted
        fits = wanted in found
    else:
        fits = _is(wanted, data)
    if not fits:
        raise AttachmentError("attachment_mismatch", f"The content of {safe} is not what a .{extension} file has.")
    if wanted in PICTURES:
        _check_pixels(wanted, data)
    return safe, wanted


def named(stem: str, data: bytes, sort: str = "") -> str:
    """``stem`` with the ending that the content of a file has; as it is where no such file is taken.

    Where the content may be of several types that of ``sort`` is taken, such as ``audio``.
    """
    recorded = recordings.kinds_of(data)
    fitting = [
        extension
        for extension, one in RECORDED.items()
        if not one.startswith("text/") and (one in recorded if one in RECORDINGS else _is(one, data))
    ]
    fitting.sort(key=lambda extension: not RECORDED[extension].startswith(f"{sort}/"))
    return f"{stem}.{fitting[0]}" if fitting else stem


def _check_pixels(wanted: str, data: bytes) -> None:
    """Raise :class:`AttachmentError` for a picture that would take all memory of whoever looks at it."""
    found = pictures.size(data)
    if found is not None and found[0] * found[1] > pictures.MOST_PIXELS:
        most = pictures.MOST_PIXELS // 1_000_000
        raise AttachmentError(
            "attachment_refused", f"The picture has more than {most} million pixels; make it smaller."
        )
    if found is None and wanted == "image/heic":
        raise AttachmentError("attachment_mismatch", "The picture is damaged, or something else than HEIC.")


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


async def size_of(connection: AsyncConnection, conversation_ids: Sequence[str]) -> int:
    """How many bytes the files of some conversations have."""
    found = await connection.execute(
        select(func.coalesce(func.sum(attachment.c.size), 0)).where(attachment.c.conversation_id.in_(conversation_ids))
    )
    return int(found.scalar_one())


async def size_of_all(connection: AsyncConnection) -> int:
    """How many bytes all files have; it reads many rows."""
    return int((await connection.execute(select(func.coalesce(func.sum(attachment.c.size), 0)))).scalar_one())


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
        "image/heic": recordings.is_heic(data),
        "application/pdf": data.startswith(b"%PDF-"),
        "audio/amr": data.startswith(b"#!AMR"),
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
