"""Vectors that the package brings along, of texts that it brings along, so that a first start need not encode them.

They are those of the bundled encoder, within a millionth. Another processor may round otherwise within the network, and
its questions would be compared with what it never gave: so a few of the texts are encoded, and nothing is taken where
one differs.
"""

import hashlib
import io
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from knowledge_base.encoders import Encoder, Kind, Vectors

#: Where the files lie, and what each has the vectors of: `bot.nlu.background` and `knowledge_base.samples`.
FOLDER, FILES = "vectors", ("background.npz", "samples.npz")
#: Numbers are kept as multiples of this, so that they are off by less than `CLOSE`; no number of a unit vector is so
#: large that it would not go into 24 bits.
_STEP, CLOSE = np.float32(2.0**-19), 1e-6
#: So many texts are encoded to see whether this machine gives the same.
_TRIED = 8
_DIGEST = 8

Wanted = Sequence[tuple[str, Kind]]


class Named(Protocol):
    """An encoder, as far as that tells whose vectors they are."""

    @property
    def name(self) -> str:
        """Another one where it gives other vectors."""
        ...


class ShippedVectors:
    """The vectors of `FILES`, read when they are first asked for; none with another encoder than the bundled one."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._rows: dict[bytes, Vectors] | None = None
        self._tried = False

    def of(self, texts: Sequence[str], kind: Kind) -> Mapping[str, Vectors]:
        """By text, the vectors of those of ``texts`` that are here. Blocking; raises what the encoder raises."""
        if self._rows is None:
            self._rows = {digest: row for name in FILES for digest, row in read(name, self._encoder).items()}
        rows = ((text, self._rows.get(_digest(text, kind))) for text in texts)
        found = {text: row for text, row in rows if row is not None}
        if found and not self._tried:
            self._tried = True
            if not self._are_given(found, kind):
                self._rows = {}
                return {}
        return found

    def _are_given(self, found: Mapping[str, Vectors], kind: Kind) -> bool:
        """Whether the encoder, on this machine, gives some of the vectors that were ``found``."""
        tried = list(found)[:: max(1, len(found) // _TRIED)][:_TRIED]
        kept = np.stack([found[text] for text in tried])
        return bool(np.abs(self._encoder.encode(tried, kind) - kept).max() < CLOSE)


def read(name: str, encoder: Named) -> dict[bytes, Vectors]:
    """The vectors in the file ``name`` by the digest of their texts; none where they are of another encoder."""
    content = (resources.files(__package__) / FOLDER / name).read_bytes()
    with np.load(io.BytesIO(content), allow_pickle=False) as stored:
        if str(stored["encoder"]) != encoder.name:
            return {}
        whole = (stored["high"].astype(np.int32) << 16) | stored["low"]
        digests = stored["digests"].tobytes()
    rows: NDArray[np.float32] = whole.astype(np.float32) * _STEP
    starts = range(0, len(digests), _DIGEST)
    return {digests[start : start + _DIGEST]: row for start, row in zip(starts, rows, strict=True)}


def packed(encoder: Encoder, texts: Wanted) -> bytes:
    """A file that `read` reads: the vectors that ``encoder`` gives of ``texts``."""
    rows: dict[bytes, Vectors] = {}
    for kind in ("query", "passage"):
        some = list(dict.fromkeys(text for text, its in texts if its == kind))
        rows.update(zip((_digest(text, kind) for text in some), encoder.encode(some, kind), strict=True))
    whole = np.round(np.stack(list(rows.values())) / _STEP).astype(np.int32)
    content = io.BytesIO()
    np.savez_compressed(
        content,
        allow_pickle=False,
        encoder=np.array(encoder.name),
        digests=np.frombuffer(b"".join(rows), np.uint8),
        # The lower bits are noise that nothing makes smaller; the higher ones are nearly all alike.
        low=(whole & 0xFFFF).astype(np.uint16),
        high=(whole >> 16).astype(np.int8),
    )
    return content.getvalue()


def _digest(text: str, kind: Kind) -> bytes:
    return hashlib.blake2b(f"{kind}\0{text}".encode("utf-8", "surrogatepass"), digest_size=_DIGEST).digest()
