"""Sentence encoders: text in, unit vectors out."""

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from knowledge_base.encoders.errors import SENTENCE_TRANSFORMERS, MissingExtra, UnknownEngine

Kind = Literal["query", "passage"]
Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """Turns texts into vectors whose inner product is their cosine similarity.

    ``name`` tells encoders apart whose vectors must not be mixed; it changes with the weights.
    """

    @property
    def name(self) -> str:
        """What the vectors are made with."""
        ...

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""
        ...

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        """Encode ``texts`` into a float32 array of shape ``(len(texts), dimension)`` with rows of unit length.

        Blocking and safe to call from several threads.
        """
        ...

    def knows(self, word: str) -> bool:
        """Whether ``word`` was so frequent in what the encoder learnt from that it reads it as one piece.

        Quick, and safe to call from several threads.
        """
        ...


class AsyncEncoder(Protocol):
    """An encoder that does not block the event loop."""

    @property
    def name(self) -> str:
        """See :class:`Encoder`."""
        ...

    @property
    def dimension(self) -> int:
        """See :class:`Encoder`."""
        ...

    async def encode(self, texts: list[str], kind: Kind, meanwhile: Callable[[], object] | None = None) -> Vectors:
        """See :class:`knowledge_base.encoders.batching.BatchingEncoder`."""
        ...


def parallel_cosines_of(encoder: Encoder) -> Mapping[str, float] | None:
    """How alike ``encoder`` finds what means the same in a language and in English, by language.

    None where it brings no such figures; see :func:`knowledge_base.language_distance.parallel_cosines`.
    """
    figures: Mapping[str, float] | None = getattr(encoder, "parallel_cosines", None)
    return figures


ENGINES: dict[str, str] = {
    "bundled": "knowledge_base.encoders.bundled:BundledEncoder",
    "sentence-transformers": "knowledge_base.encoders.sentence_transformers:SentenceTransformerEncoder",
}
"""Where each engine's class is: called with the folder for its files, and the model's name where one was given."""


def check_installed(engine: str, reranker: str) -> None:
    """Raise `MissingExtra` where the package is missing that ``engine`` or a ``reranker`` needs; loads nothing."""
    wanted = reranker or engine.partition(":")[0] == "sentence-transformers"
    if wanted and find_spec("sentence_transformers") is None:
        raise MissingExtra(SENTENCE_TRANSFORMERS)


def load(engine: str, folder: Path) -> Encoder:
    """The encoder that ``engine`` names: a key of `ENGINES`, or `KEY:MODEL` for an engine that runs many models.

    Its files lie in ``folder``. Raises `UnknownEngine`, or `MissingExtra` where the engine's package is not installed.
    """
    name, _, model = engine.partition(":")
    if name not in ENGINES:
        raise UnknownEngine(f"no encoder is called {name!r}; known are {', '.join(sorted(ENGINES))}")
    module, _, attribute = ENGINES[name].partition(":")
    create = getattr(import_module(module), attribute)
    encoder: Encoder = create(folder, model) if model else create(folder)
    return encoder
