"""Arrays in one file that is whole or not there: written aside, checked by its SHA-256 when read."""

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]

_MAGIC = b"hamdel-1"
# Magic, SHA-256 of all that follows it, length of the JSON of what is inside.
_HEAD = len(_MAGIC) + 32 + 8
_CHUNK = 1 << 22


class DamagedFile(Exception):
    """The file is not there, not whole, or not of this kind."""


def write(file: Path, metadata: Mapping[str, Any], arrays: Arrays) -> None:
    """Write ``metadata``, which must go into JSON, and ``arrays`` to ``file``, whole or not at all.

    Raises ``OSError``.
    """
    inside = [[name, array.dtype.str, list(array.shape)] for name, array in arrays.items()]
    header = json.dumps({"metadata": metadata, "arrays": inside}).encode()
    aside = file.with_name(f"{file.name}.{os.getpid()}.new")
    digest = hashlib.sha256()
    try:
        with aside.open("wb") as stream:
            stream.write(bytes(_HEAD))
            for chunk in (len(header).to_bytes(8, "little"), header):
                digest.update(chunk)
            stream.write(header)
            for array in arrays.values():
                flat = np.ascontiguousarray(array).reshape(-1).view(np.uint8).data
                for start in range(0, len(flat), _CHUNK):
                    digest.update(flat[start : start + _CHUNK])
                    stream.write(flat[start : start + _CHUNK])
            stream.seek(0)
            stream.write(_MAGIC + digest.digest() + len(header).to_bytes(8, "little"))
            stream.flush()
            os.fsync(stream.fileno())
        aside.replace(file)
    finally:
        aside.unlink(missing_ok=True)


def read(file: Path) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """What was written to ``file``. Raises :class:`DamagedFile` unless every byte is as it was written."""
    try:
        with file.open("rb") as stream:
            head = stream.read(_HEAD)
            size = int.from_bytes(head[-8:], "little")
            left = os.fstat(stream.fileno()).st_size - _HEAD - size
            if len(head) < _HEAD or not head.startswith(_MAGIC) or left < 0:
                raise DamagedFile(f"{file} is not a file of this kind.")
            digest = hashlib.sha256(head[-8:])
            header = stream.read(size)
            digest.update(header)
            contents = json.loads(header)
            arrays: dict[str, NDArray[Any]] = {}
            for name, kind, shape in contents["arrays"]:
                dtype = np.dtype(kind)
                left -= dtype.itemsize * int(np.prod(shape, dtype=np.int64))
                if left < 0 or dtype.hasobject:
                    raise DamagedFile(f"{file} is not whole.")
                arrays[name] = np.empty(shape, dtype)
                flat = arrays[name].reshape(-1).view(np.uint8).data
                for start in range(0, len(flat), _CHUNK):
                    chunk = flat[start : start + _CHUNK]
                    if stream.readinto(chunk) != len(chunk):
                        raise DamagedFile(f"{file} is not whole.")
                    digest.update(chunk)
            if left or digest.digest() != head[len(_MAGIC) : len(_MAGIC) + 32]:
                raise DamagedFile(f"{file} is not as it was written.")
            return contents["metadata"], arrays
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DamagedFile(f"{file} cannot be read: {error}") from error
