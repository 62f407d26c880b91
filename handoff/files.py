"""Where the bytes of files lie that visitors and agents send: a folder, or what else keeps them.

Names are random, see :func:`handoff.attachments.new_id`; what is known of a file is in the database.
"""

import asyncio
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from handoff.errors import HandoffError

#: Where a file lies within a folder or a bucket: its name, below the first two characters of it.
_PLACE = re.compile(r"([0-9a-f]{2})/\1[0-9a-f]{30}")


class FilesUnavailable(HandoffError):
    """What keeps the files does not do so at the moment; ``operator`` says where and why, and what to look at."""

    def __init__(self, operator: str) -> None:
        self.operator = operator
        super().__init__("files_unavailable", "Files cannot be sent or fetched at the moment; try again later.")


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that can be read at ``path`` until it is closed; blocking, as files are."""

    path: Path
    #: Whether it was made for this reader alone.
    copied: bool = False

    def close(self) -> None:
        """Let go of it."""
        if self.copied:
            self.path.unlink(missing_ok=True)


class FileStore(Protocol):
    """Keeps files of at most :data:`handoff.attachments.LARGEST` bytes by their names.

    Everything may raise :class:`FilesUnavailable`, or ``OSError`` where files lie in a folder.
    """

    async def write(self, file_id: str, data: bytes) -> None:
        """Keep a file; whole or not at all."""
        ...

    async def discard(self, file_id: str) -> None:
        """Keep a file no longer; there may be none."""
        ...

    async def fetch(self, file_id: str) -> Fetched | None:
        """A file to read, which the caller closes; None where there is none."""
        ...

    async def gather(self, folder: Path) -> Path:
        """A folder in which all files lie, each at its :func:`place_of`: ``folder``, which is empty, or one's own."""
        ...

    async def adopt(self, folder: Path) -> None:
        """Keep all files of a folder that :func:`gather` gave once."""
        ...


def place_of(file_id: str) -> str:
    """Where a file lies within a folder or a bucket."""
    return f"{file_id[:2]}/{file_id}"


def is_place(name: str) -> bool:
    """Whether there may be a file of Hamdel's at ``name``; others are left alone."""
    return _PLACE.fullmatch(name) is not None


def files_in(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files of a folder with their places in it."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if is_place(name) and path.is_file():
            yield name, path


class FolderFiles:
    """Files in a folder, which several servers may share. See :class:`FileStore`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def write(self, file_id: str, data: bytes) -> None:
        """See :class:`FileStore`."""
        await asyncio.to_thread(self._write, file_id, data)

    async def discard(self, file_id: str) -> None:
        """See :class:`FileStore`."""
        await asyncio.to_thread((self._folder / place_of(file_id)).unlink, missing_ok=True)

    async def fetch(self, file_id: str) -> Fetched | None:
        """See :class:`FileStore`."""
        path = self._folder / place_of(file_id)
        return Fetched(path) if await asyncio.to_thread(path.is_file) else None

    async def gather(self, folder: Path) -> Path:
        """See :class:`FileStore`."""
        return self._folder

    async def adopt(self, folder: Path) -> None:
        """See :class:`FileStore`."""
        await asyncio.to_thread(self._adopt, folder)

    def _write(self, file_id: str, data: bytes) -> None:
        path = self._folder / place_of(file_id)
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        partial.write_bytes(data)
        partial.rename(path)

    def _adopt(self, folder: Path) -> None:
        for name, path in files_in(folder):
            target = self._folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            partial = target.with_suffix(".partial")
            shutil.copyfile(path, partial)
            partial.rename(target)
