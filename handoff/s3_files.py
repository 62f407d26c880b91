"""Files in a bucket of Amazon S3, or of what speaks its protocol, by obstore.

Which server that is, and the keys for it, are read from the environment as everywhere with S3: ``AWS_ENDPOINT_URL``,
``AWS_REGION``, ``AWS_ACCESS_KEY_ID``, ``AWS_SECRET_ACCESS_KEY``; on Amazon's own machines also from their roles.
"""

import asyncio
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from handoff.files import Fetched, FilesUnavailable, files_in, is_place, place_of

log = structlog.get_logger(__name__)

#: Files that are on their way at once when all of them are fetched or kept; so many have to fit in memory.
AT_ONCE = 8
# Somebody waits for each: better an error that says so than minutes of silence. The largest file passes in that time
# at 4 megabits a second.
_TIMEOUT, _RETRIES = timedelta(seconds=20), 2


class S3Files:
    """Files at ``s3://bucket/prefix``. See :class:`handoff.files.FileStore`."""

    def __init__(self, url: str) -> None:
        from obstore.store import S3Store

        self._url = url
        bucket, _, prefix = url.removeprefix("s3://").partition("/")
        self._store = S3Store(
            bucket,
            prefix=prefix.strip("/") or None,
            client_options={
                "timeout": _TIMEOUT,
                # Keys and files go unencrypted only where the address says so.
                "allow_http": os.environ.get("AWS_ENDPOINT_URL", "").startswith("http://"),
            },
            retry_config={"max_retries": _RETRIES, "retry_timeout": _TIMEOUT},
        )

    async def write(self, file_id: str, data: bytes) -> None:
        """See :class:`handoff.files.FileStore`."""
        await self._put(place_of(file_id), data)

    async def discard(self, file_id: str) -> None:
        """See :class:`handoff.files.FileStore`."""
        with self._reached():
            await self._store.delete_async(place_of(file_id))

    async def fetch(self, file_id: str) -> Fetched | None:
        """See :class:`handoff.files.FileStore`."""
        found = await self._get(place_of(file_id))
        return None if found is None else Fetched(await asyncio.to_thread(_temporary, *found), copied=True)

    async def gather(self, folder: Path) -> Path:
        """See :class:`handoff.files.FileStore`."""
        with self._reached():
            async for listed in self._store.list(chunk_size=AT_ONCE):
                await asyncio.gather(*(self._download(one["path"], folder) for one in listed if is_place(one["path"])))
        return folder

    async def adopt(self, folder: Path) -> None:
        """See :class:`handoff.files.FileStore`."""
        files = list(files_in(folder))
        for start in range(0, len(files), AT_ONCE):
            await asyncio.gather(*(self._upload(*one) for one in files[start : start + AT_ONCE]))

    async def _put(self, name: str, data: bytes) -> None:
        with self._reached():
            await self._store.put_async(name, data, use_multipart=False)

    async def _get(self, name: str) -> tuple[bytes, datetime] | None:
        """A file and when it was kept; None where there is none."""
        with self._reached():
            try:
                found = await self._store.get_async(name)
            except FileNotFoundError:
                return None
            return bytes(await found.bytes_async()), found.meta["last_modified"]

    async def _download(self, name: str, folder: Path) -> None:
        found = await self._get(name)
        # Deleted meanwhile.
        if found is not None:
            await asyncio.to_thread(_write, folder / name, found[0])

    async def _upload(self, name: str, path: Path) -> None:
        await self._put(name, await asyncio.to_thread(path.read_bytes))

    @contextmanager
    def _reached(self) -> Iterator[None]:
        """A block that asks the server; what goes wrong with that raises :class:`FilesUnavailable`."""
        from obstore.exceptions import BaseError

        try:
            yield
        # Built-in ones are raised for a bucket that is not there, or not to be used.
        except (BaseError, FileNotFoundError, PermissionError) as error:
            why = str(error).partition("\n")[0]
            log.warning("files_unavailable", files=self._url, error=why)
            raise FilesUnavailable(
                f"Files cannot be kept at {self._url}: {why} See whether the server runs and the bucket is there, and "
                "whether HAMDEL_FILES, AWS_ENDPOINT_URL, AWS_REGION and the keys are right."
            ) from error


def _temporary(data: bytes, kept_at: datetime) -> Path:
    handle, name = tempfile.mkstemp(prefix="hamdel-")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    # Whoever has fetched a part of it before is told that it is still the same.
    os.utime(name, (kept_at.timestamp(), kept_at.timestamp()))
    return Path(name)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
