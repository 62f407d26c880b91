"""Engines by their names."""

from pathlib import Path

import pytest

from knowledge_base.encoders import load
from knowledge_base.encoders.errors import MissingExtra, UnknownEngine


class TestRegistry:
    def test_names_the_engines_it_knows(self, tmp_path: Path) -> None:
        with pytest.raises(UnknownEngine, match="'word2vec'; known are bundled, sentence-transformers"):
            load("word2vec", tmp_path)

    def test_says_what_to_install(self, tmp_path: Path) -> None:
        try:
            import sentence_transformers  # noqa: F401
        except ImportError:
            with pytest.raises(MissingExtra, match=r"pip install hamdel\[sentence-transformers\]"):
                load("sentence-transformers:intfloat/multilingual-e5-small", tmp_path)
        else:
            pytest.skip("sentence-transformers is installed")

    def test_wants_a_model_for_sentence_transformers(self, tmp_path: Path) -> None:
        with pytest.raises(UnknownEngine, match="sentence-transformers:MODEL"):
            load("sentence-transformers", tmp_path)
