"""The search with the encoder that is bundled: one meaning in many languages."""

from importlib import resources
from pathlib import Path

import pytest

from knowledge_base.calibration import Background
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.search import SearchIndex
from tests.unit.shop import article, background


@pytest.fixture(scope="module")
def real(cache: Path) -> BundledEncoder:
    return BundledEncoder(cache / "encoder")


FAQ = [
    article("track", "Where is my order?"),
    article("refund", "How long does a refund take?"),
    article("password", "How do I reset my password?"),
]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("నా ఆర్డర్ ఎక్కడ ఉంది?", "te", "track"),
        ("چطور رمز عبورم را عوض کنم؟", "fa", "password"),
        ("退款需要多长时间?", "zh", "refund"),
    ],
)
def test_a_question_in_another_language_is_answered_with_confidence(
    real: BundledEncoder, text: str, language: str, expected: str
) -> None:
    index = SearchIndex(real, background(real))
    index.put(FAQ)
    index.refit()
    top = index.search(text, real.encode([text], "query")[0], language)[0]
    assert top.article_id == expected
    assert top.confidence > 0.5


def test_three_articles_are_not_sure_of_what_they_do_not_know(real: BundledEncoder) -> None:
    lines = (resources.files("nlu_data") / "background" / "en.yml").read_text("utf-8").splitlines()
    texts = [line.strip()[2:] for line in lines if line.startswith("      ") and line.strip().startswith("- ")]
    vectors = dict(zip(texts, real.encode(texts, "query"), strict=True))
    index = SearchIndex(real, Background.of({"en": texts}, vectors))
    index.put(FAQ)
    index.refit()
    vector = real.encode(["What is the capital of Peru?"], "query")[0]
    assert index.search("What is the capital of Peru?", vector, "en")[0].confidence < 0.4
