"""What the tests on the real encoder share."""

from pathlib import Path

import pytest

from bot.nlu.embedded import EmbeddedNlu
from knowledge_base.encoders import Encoder
from knowledge_base.encoders.bundled import BundledEncoder


@pytest.fixture(scope="module")
def encoder(cache: Path) -> Encoder:
    """The encoder as it comes with Hamdel."""
    return BundledEncoder(cache / "encoder").open()


@pytest.fixture(scope="module")
def nlu(cache: Path, encoder: Encoder) -> EmbeddedNlu:
    """What reads messages, taught with what comes with Hamdel."""
    return EmbeddedNlu.open(cache / "nlu", encoder)
