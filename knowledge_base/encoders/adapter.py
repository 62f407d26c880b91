"""What was taught to the bundled encoder: low-rank factors that are added to its weights before they are quantized.

They cost nothing when a text is encoded. The file also says how far the inputs of each product reach, which the
quantized network needs; both belong to one file of weights and to no other. How it was made stands in ``adapter.md``.
"""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge_base.encoders.errors import CorruptAdapter
from knowledge_base.encoders.weights import FloatArray, Shape

FIRST_LAYER, RANK = 6, 16
MATRICES = ("q", "k", "v", "ao", "fi", "fo")
PRODUCTS = ("qkv", "ao", "fi", "fo")
FORMAT = 1


def matrices(shape: Shape) -> Iterator[tuple[str, int, int]]:
    """The matrices that can be taught: name, outputs and inputs."""
    sizes = {"fi": (shape.inner, shape.hidden), "fo": (shape.hidden, shape.inner)}
    for layer in range(FIRST_LAYER, shape.layers):
        for matrix in MATRICES:
            yield (f"l{layer}.{matrix}", *sizes.get(matrix, (shape.hidden, shape.hidden)))


def products(shape: Shape) -> Iterator[tuple[str, int]]:
    """The products of the network and how many inputs each has; query, key and value are one."""
    for layer in range(shape.layers):
        for product in PRODUCTS:
            yield f"l{layer}.{product}", shape.inner if product == "fo" else shape.hidden


@dataclass(frozen=True, slots=True)
class Factors:
    """``b @ a`` is added to a matrix: ``a`` of shape ``(rank, in)``, ``b`` of shape ``(out, rank)``."""

    a: NDArray[np.floating]
    b: NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class InputRange:
    """How far the input of a product reaches, ``low`` to ``high``, once its channels are divided by ``factors``.

    Most channels are divided by 1. The few that reach ten times further than the rest would leave those few steps of
    the 256; the matrix's columns are multiplied by the same numbers, so the product stays the same. This is
    SmoothQuant (Xiao et al., 2023, https://arxiv.org/abs/2211.10438) with powers of 2.
    """

    low: float
    high: float
    factors: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Adapter:
    """What one file holds: ``source`` is the SHA-256 of the weights that it belongs to, in hexadecimal."""

    source: str
    factors: Mapping[str, Factors]
    ranges: Mapping[str, InputRange]

    @property
    def digest(self) -> str:
        """Eight characters that change with everything in here."""
        digest = hashlib.sha256(f"{FORMAT} {self.source}".encode())
        for name, array in sorted(self._arrays().items()):
            digest.update(f"{name} {array.dtype} {array.shape}".encode() + array.tobytes())
        return digest.hexdigest()[:8]

    def merged(self, name: str, matrix: FloatArray) -> FloatArray:
        """The ``matrix`` called ``name`` with what was taught."""
        factors = self.factors.get(name)
        if factors is None:
            return matrix
        return matrix + factors.b.astype(np.float32) @ factors.a.astype(np.float32)

    def _arrays(self) -> dict[str, NDArray[np.generic]]:
        arrays: dict[str, NDArray[np.generic]] = {}
        for name, factors in self.factors.items():
            arrays[f"{name}.a"], arrays[f"{name}.b"] = factors.a.astype("<f2"), factors.b.astype("<f2")
        for name, reach in self.ranges.items():
            arrays[f"{name}.range"] = np.array([reach.low, reach.high], "<f4")
            arrays[f"{name}.factors"] = np.array(sorted(reach.factors.items()), "<i4").reshape(-1, 2)
        return arrays

    def write(self, path: Path) -> None:
        """Write ``path``, the same bytes for the same content. Raises :class:`OSError`."""
        arrays = self._arrays()
        about = json.dumps({"format": FORMAT, "source": self.source, "digest": self.digest})
        with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as file:
            for name, array in sorted({**arrays, "about": np.frombuffer(about.encode(), np.uint8)}.items()):
                with file.open(zipfile.ZipInfo(f"{name}.npy"), "w") as entry:
                    np.lib.format.write_array(entry, np.ascontiguousarray(array), allow_pickle=False)


def read(path: Path, source: str, shape: Shape) -> Adapter:
    """The adapter in ``path`` for weights of that ``shape`` whose SHA-256 is ``source``.

    Raises `CorruptAdapter` for a file that is missing, damaged, or made for other weights.
    """
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
        about = json.loads(arrays.pop("about").tobytes())
        adapter = Adapter(
            str(about["source"]),
            {name: _factors(arrays, name, rows, columns) for name, rows, columns in matrices(shape)},
            {name: _range(arrays, name, inputs) for name, inputs in products(shape)},
        )
        whole = about["format"] == FORMAT and about["digest"] == adapter.digest
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
        raise CorruptAdapter(f"{path} cannot be read ({error})") from error
    if adapter.source != source:
        raise CorruptAdapter(f"{path} was made for other weights than those that are installed")
    if not whole:
        raise CorruptAdapter(f"{path} is damaged")
    return adapter


def _factors(arrays: Mapping[str, NDArray[np.generic]], name: str, rows: int, columns: int) -> Factors:
    a, b = arrays[f"{name}.a"], arrays[f"{name}.b"]
    if a.shape != (RANK, columns) or b.shape != (rows, RANK) or a.dtype != np.float16 or b.dtype != np.float16:
        raise ValueError(f"{name} has another size or kind")
    if not (np.isfinite(a).all() and np.isfinite(b).all()):
        raise ValueError(f"{name} holds numbers that are not finite")
    return Factors(a.astype(np.float16), b.astype(np.float16))


def _range(arrays: Mapping[str, NDArray[np.generic]], name: str, inputs: int) -> InputRange:
    low, high = arrays[f"{name}.range"].tolist()
    factors = {int(channel): int(factor) for channel, factor in arrays[f"{name}.factors"].tolist()}
    if not low <= 0 <= high or not low < high < float("inf") or low == float("-inf"):
        raise ValueError(f"{name} has an impossible range")
    if any(not 0 <= channel < inputs or factor < 1 for channel, factor in factors.items()):
        raise ValueError(f"{name} has impossible factors")
    return InputRange(low, high, factors)
