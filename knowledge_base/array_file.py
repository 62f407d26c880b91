"""Arrays in one file that is whole or not there: written aside, checked by its SHA-256 when read, and then mapped.

What is mapped is in memory once for all processes that read the file, and only as far as somebody looks at it.
"""

import hashlib
import json
import mmap
import os
import secrets
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]

_MAGIC = b"hamdel-2"
# Magic, SHA-256 of all that follows it, length of the JSON of what is inside.
_HEAD = len(_MAGIC) + 32 + 8
_CHUNK = 1 << 20
# Each array begins at a multiple of so many bytes, as those that numpy makes do.
_BOUNDARY = 64


class DamagedFile(Exception):
    """The file is not there, not whole, or not of this kind."""


def write(file: Path, metadata: Mapping[str, Any], arrays: Arrays) -> None:
    """Write ``metadata``, which must go into JSON, and ``arrays`` to ``file``, whole or not at all.

    Raises ``OSError``.
    """
    inside = [[name, array.dtype.str, list(array.shape)] for name, array in arrays.items()]
    header = json.dumps({"metadata": metadata, "arrays": inside}).encode()
    # Two processes in containers of their own may have the same number.
    aside = file.with_name(f"{file.name}.{secrets.token_hex(8)}.new")
    digest = hashlib.sha256()
    try:
        with aside.open("wb") as stream:
            stream.seek(len(_MAGIC) + digest.digest_size)
            for chunk in _content(header, arrays):
                digest.update(chunk)
                stream.write(chunk)
            stream.seek(0)
            stream.write(_MAGIC + digest.digest())
            stream.flush()
            os.fsync(stream.fileno())
        aside.replace(file)
    finally:
        aside.unlink(missing_ok=True)


def _content(header: bytes, arrays: Arrays) -> Iterator[bytes | memoryview]:
    """All that follows the digest, in parts."""
    yield len(header).to_bytes(8, "little")
    yield header
    place = _HEAD + len(header)
    for array in arrays.values():
        gap = -place % _BOUNDARY
        yield bytes(gap)
        flat = np.ascontiguousarray(array).reshape(-1).view(np.uint8).data
        for start in range(0, len(flat), _CHUNK):
            yield flat[start : start + _CHUNK]
        place += gap + len(flat)


def read(file: Path) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """What was written to ``file``; nobody can change the arrays.

    While they are in use another file may take its place, but none may write into it. Raises :class:`DamagedFile`
    unless every byte is as it was written.
    """
    try:
        with file.open("rb") as stream:
            header = _checked(stream)
            # Closed with the last of the arrays.
            mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        contents = json.loads(header)
        place = _HEAD + len(header)
        arrays: dict[str, NDArray[Any]] = {}
        for name, kind, shape in contents["arrays"]:
            place += -place % _BOUNDARY
            arrays[name] = np.ndarray(shape, np.dtype(kind), mapped, place)
            place += arrays[name].nbytes
        return contents["metadata"], arrays
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DamagedFile(f"{file} cannot be read: {error}") from error


def _checked(stream: BinaryIO) -> bytes:
    """The JSON at the beginning of a file that is whole. It is not mapped for this: all of it would be in memory."""
    head = stream.read(_HEAD)
    size = int.from_bytes(head[-8:], "little")
    if not head.startswith(_MAGIC) or size > os.fstat(stream.fileno()).st_size - _HEAD:
        raise DamagedFile(f"{stream.name} is not a file of this kind.")
    digest = hashlib.sha256(head[-8:])
    header = stream.read(size)
    digest.update(header)
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
    if digest.digest() != head[len(_MAGIC) : -8]:
        raise DamagedFile(f"{stream.name} is not as it was written.")
    return header
