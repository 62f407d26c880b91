"""Vectors of packaged texts come with the package, where this machine's encoder gives the same."""

import numpy as np
import pytest

from knowledge_base.encoders import Encoder, Kind, Vectors
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.encoders.caching import CachingEncoder
from knowledge_base.encoders.shipped import CLOSE, FILES, ShippedVectors, read
from tests.bench.learn import shipped_texts

LEARN = "Learn it anew: python -m tests.bench.learn"
#: Every so many texts are encoded here.
EVERY = 60

Pairs = list[tuple[str, Kind]]


class Recording:
    """The bundled encoder with the texts that it was given; ``off`` is what its numbers are off by."""

    def __init__(self, encoder: Encoder, off: float = 0.0) -> None:
        self._encoder, self._off = encoder, np.float32(off)
        self.name, self.dimension, self.encoded = encoder.name, encoder.dimension, list[str]()

    def knows(self, word: str) -> bool:
        """See :class:`knowledge_base.encoders.Encoder`."""
        return self._encoder.knows(word)

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        self.encoded += texts
        return self._encoder.encode(texts, kind) + self._off


@pytest.fixture(scope="module")
def pairs() -> Pairs:
    return [pair for texts in shipped_texts().values() for pair in texts]


@pytest.fixture
def queries(pairs: Pairs) -> list[str]:
    return list(dict.fromkeys(text for text, kind in pairs if kind == "query"))


def test_every_packaged_text_has_its_vector(encoder: BundledEncoder, pairs: Pairs) -> None:
    kept = {digest for name in FILES for digest in read(name, encoder)}

    assert len(kept) == len(set(pairs)), LEARN


def test_what_is_shipped_is_what_the_encoder_gives(encoder: BundledEncoder, pairs: Pairs) -> None:
    for kind in ("query", "passage"):
        some = list(dict.fromkeys(text for text, its in pairs if its == kind))[::EVERY]
        kept = ShippedVectors(encoder).of(some, kind)
        if not kept:
            pytest.skip("this processor rounds otherwise within the network, so nothing shipped is taken")
        assert np.abs(np.stack([kept[text] for text in some]) - encoder.encode(some, kind)).max() < CLOSE, LEARN


def test_a_few_packaged_texts_are_encoded_and_no_more(encoder: BundledEncoder, queries: list[str]) -> None:
    recording = Recording(encoder)
    if not ShippedVectors(encoder).of(queries, "query"):
        pytest.skip("this processor rounds otherwise within the network, so nothing shipped is taken")

    assert len(CachingEncoder(recording).encode(queries, "query")) == len(queries)
    assert len(recording.encoded) < 10


def test_an_encoder_that_gives_other_vectors_is_asked_for_every_text(encoder: BundledEncoder) -> None:
    recording = Recording(encoder, off=1e-3)
    texts = [text for text, _ in shipped_texts()["background.npz"]][:12]

    vectors = CachingEncoder(recording).encode(texts, "query")

    assert set(texts) <= set(recording.encoded)
    assert np.array_equal(vectors, encoder.encode(texts, "query") + np.float32(1e-3))


def test_nothing_is_shipped_for_an_encoder_of_another_name(encoder: BundledEncoder, queries: list[str]) -> None:
    other = Recording(encoder)
    other.name = "another"

    assert not ShippedVectors(other).of(queries, "query")
    assert not other.encoded


def test_when_a_start_is_over_every_text_is_encoded(encoder: BundledEncoder, queries: list[str]) -> None:
    recording = Recording(encoder)
    caching = CachingEncoder(recording)
    caching.forget()

    caching.encode(queries[:1], "query")

    assert recording.encoded == queries[:1]
