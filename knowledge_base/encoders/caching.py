"""An encoder that encodes nothing twice while a server starts."""

import threading
from collections.abc import Mapping

import numpy as np

from knowledge_base.encoders import Encoder, Kind, Vectors, parallel_cosines_of
from knowledge_base.encoders.shipped import ShippedVectors


class CachingEncoder:
    """Passes texts on to another encoder and keeps their vectors, until it is told to forget; those that the package
    brings along are not encoded at all.

    Several parts of a server learn from the same texts when it starts, at the same time.
    """

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._known: dict[tuple[str, Kind], Vectors] | None = {}
        self._shipped: ShippedVectors | None = ShippedVectors(encoder)
        self._encoding = threading.Lock()

    @property
    def name(self) -> str:
        """The name of the encoder that does the work."""
        return self._encoder.name

    @property
    def dimension(self) -> int:
        """The dimension of the encoder that does the work."""
        return self._encoder.dimension

    @property
    def parallel_cosines(self) -> Mapping[str, float] | None:
        """The figures of the encoder that does the work, where it brings them."""
        return parallel_cosines_of(self._encoder)

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        """See :class:`knowledge_base.encoders.Encoder`."""
        known = self._known
        if known is None:
            return self._encoder.encode(texts, kind)
        with self._encoding:
            fresh = list(dict.fromkeys(text for text in texts if (text, kind) not in known))
            shipped = self._shipped.of(fresh, kind) if fresh and self._shipped else {}
            known.update(((text, kind), row) for text, row in shipped.items())
            fresh = [text for text in fresh if text not in shipped]
            if fresh:
                rows = self._encoder.encode(fresh, kind)
                known.update(((text, kind), row) for text, row in zip(fresh, rows, strict=True))
        if not texts:
            return np.zeros((0, self.dimension), np.float32)
        return np.stack([known[text, kind] for text in texts])

    def knows(self, word: str) -> bool:
        """See :class:`knowledge_base.encoders.Encoder`."""
        return self._encoder.knows(word)

    def forget(self) -> None:
        """Let go of all vectors; from now on every text is encoded."""
        self._known = self._shipped = None
