"""Models of the sentence-transformers library."""

import json
import shutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from knowledge_base.encoders import Kind, Vectors, load
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.encoders.weights import Vocabulary, Weights, source_path
from tests.model.encoders.sentences import ODD, SENTENCES
from tests.torch_model import torch_model_of


@pytest.fixture(scope="session")
def torch_model(tmp_path_factory: pytest.TempPathFactory, vocabulary: Vocabulary) -> Path:
    """The bundled weights as a model of sentence-transformers, which so runs for real and without a download."""
    pytest.importorskip("sentence_transformers")
    folder = tmp_path_factory.mktemp("torch") / "some-e5-small"
    torch_model_of(Weights(source_path()), vocabulary, folder)
    return folder


@pytest.mark.extras
class TestSentenceTransformers:
    def test_give_the_vectors_of_the_same_weights(
        self, torch_model: Path, tmp_path: Path, reference: Callable[[str], Vectors]
    ) -> None:
        encoder = load(f"sentence-transformers:{torch_model}", tmp_path)
        assert encoder.dimension == 384
        texts = list(SENTENCES.values())
        expected = np.stack([reference(text) for text in texts])
        assert (encoder.encode(texts, "query") * expected).sum(axis=1).min() > 0.999

    def test_know_the_words_that_the_bundled_encoder_knows(
        self, torch_model: Path, tmp_path: Path, encoder: BundledEncoder
    ) -> None:
        same = load(f"sentence-transformers:{torch_model}", tmp_path)
        words = ["refund", "refnud", "Bestellung", "Bestelung", "سفارش", "سفاارش", "moon", "", "\ud800"]
        assert [same.knows(word) for word in words] == [encoder.knows(word) for word in words]

    def test_take_any_text(self, torch_model: Path, tmp_path: Path) -> None:
        encoder = load(f"sentence-transformers:{torch_model}", tmp_path)
        vectors = encoder.encode([*ODD, "x" * 200_000], "passage")
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
        assert encoder.encode([], "query").shape == (0, 384)

    def test_put_the_models_own_prompts_before_questions_and_passages(self, torch_model: Path, tmp_path: Path) -> None:
        bare = shutil.copytree(torch_model, tmp_path / "bare")
        own = shutil.copytree(torch_model, tmp_path / "own")
        configuration = json.loads((own / "config_sentence_transformers.json").read_text("utf-8"))
        configuration["prompts"] = {"query": "find: ", "passage": "keep: "}
        (own / "config_sentence_transformers.json").write_text(json.dumps(configuration), "utf-8")
        prompting, plain = (load(f"sentence-transformers:{folder}", tmp_path) for folder in (own, bare))
        prompts: dict[Kind, str] = {"query": "find: ", "passage": "keep: "}
        for kind, prompt in prompts.items():
            given = prompting.encode(["Where is my parcel?"], kind)
            expected = plain.encode([f"{prompt}Where is my parcel?"], "query")
            assert (given * expected).sum() > 0.9999

    def test_compute_in_32_bits_what_is_kept_in_16(self, torch_model: Path, tmp_path: Path) -> None:
        halved = shutil.copytree(torch_model, tmp_path / "halved-e5")
        model = import_module("sentence_transformers").SentenceTransformer(str(halved), device="cpu")
        model.half().save(str(halved))
        vectors = load(f"sentence-transformers:{halved}", tmp_path).encode(list(SENTENCES.values()), "query")
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)
