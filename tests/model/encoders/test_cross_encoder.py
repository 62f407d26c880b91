"""Cross-encoders of the sentence-transformers library, with a small one that is trained here."""

from pathlib import Path

import pytest

from knowledge_base.encoders.cross_encoder import CrossEncoderScorer
from knowledge_base.encoders.errors import EncoderError, MissingExtra
from knowledge_base.reranking import load_scorer
from tests.model.encoders.sentences import ODD
from tests.torch_model import SUBJECTS, cross_encoder_of


def test_a_missing_package_is_named(tmp_path: Path) -> None:
    try:
        import sentence_transformers  # noqa: F401
    except ImportError:
        with pytest.raises(MissingExtra, match=r"pip install hamdel\[sentence-transformers\]"):
            load_scorer("some/cross-encoder", tmp_path)
    else:
        pytest.skip("sentence-transformers is installed")


@pytest.fixture(scope="module")
def library() -> None:
    pytest.importorskip("sentence_transformers")


@pytest.fixture(scope="module")
def model(library: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cross-encoder that knows whether two texts are about the same subject."""
    folder = tmp_path_factory.mktemp("torch") / "subjects"
    cross_encoder_of(folder)
    return folder


@pytest.mark.extras
@pytest.mark.usefixtures("library")
class TestCrossEncoders:
    def test_score_a_text_about_the_same_above_all_others(self, model: Path, tmp_path: Path) -> None:
        scorer = load_scorer(str(model), tmp_path)
        for subject in SUBJECTS:
            logits = scorer.score(f"what about {subject}", [f"the question about {other}" for other in SUBJECTS])
            assert len(logits) == len(SUBJECTS)
            assert SUBJECTS[logits.index(max(logits))] == subject

    def test_give_logits_and_no_probabilities(self, model: Path, tmp_path: Path) -> None:
        logits = load_scorer(str(model), tmp_path).score("my parcel", ["the parcel", "the refund"])
        assert logits[0] > 1
        assert logits[1] < 0

    def test_take_any_text_however_long(self, model: Path, tmp_path: Path) -> None:
        scorer = load_scorer(str(model), tmp_path)
        assert len(scorer.score("x " * 100_000, [*ODD, "parcel " * 100_000])) == len(ODD) + 1

    def test_give_one_number_for_a_pair_or_are_refused(self, tmp_path: Path) -> None:
        cross_encoder_of(tmp_path / "three", labels=3, steps=0)
        with pytest.raises(EncoderError, match="gives 3 numbers for a pair"):
            CrossEncoderScorer(tmp_path, str(tmp_path / "three"))

    def test_are_not_taken_for_what_gives_vectors(self, tmp_path: Path) -> None:
        cross_encoder_of(tmp_path / "vectors", labels=0, steps=0)
        with pytest.raises(EncoderError, match="is no cross-encoder"):
            CrossEncoderScorer(tmp_path, str(tmp_path / "vectors"))

    def test_that_are_damaged_are_refused(self, model: Path, tmp_path: Path) -> None:
        (tmp_path / "config.json").write_bytes((model / "config.json").read_bytes())
        with pytest.raises(EncoderError, match="cannot be loaded"):
            CrossEncoderScorer(tmp_path, str(tmp_path))
