"""What makes up for the distance of languages."""

from dataclasses import replace

import numpy as np
import pytest

from knowledge_base.calibration import Background, Calibration
from knowledge_base.corpus import Corpus
from knowledge_base.evidence import FEATURES, Question, evidence_for
from knowledge_base.fitting import PRIOR, fit_model
from knowledge_base.language_distance import MOST, LanguageDistance, parallel_cosines
from knowledge_base.passages import texts_to_encode
from knowledge_base.snapshot import Norms, Snapshot
from tests.unit.shop import WordEncoder, article, background

COSINES = {"nl": 0.5, "fr": 0.5, "ru": 0.45, "fa": 0.4, "te": 0.1}
DISTANCE = LanguageDistance(COSINES)


def test_the_farther_a_language_the_more_its_cosines_count() -> None:
    nl, ru, fa = (float(DISTANCE.factors(language, ["en"])[0]) for language in ("nl", "ru", "fa"))
    assert 1.0 == nl < ru < fa == pytest.approx(0.5 / 0.4)


def test_two_far_languages_are_farther_apart_than_each_from_english() -> None:
    both = float(DISTANCE.factors("fa", ["ru"])[0])
    assert both == pytest.approx(0.5 / 0.4 * 0.5 / 0.45)
    assert both == pytest.approx(float(DISTANCE.factors("ru", ["fa"])[0]))


def test_a_language_is_at_no_distance_from_itself() -> None:
    assert DISTANCE.factors("fa", ["fa", "te", "en"]).tolist()[0] == 1.0


def test_no_language_counts_more_than_so_many_times() -> None:
    assert DISTANCE.factors("te", ["en", "fa"]).tolist() == pytest.approx([MOST, MOST])


def test_a_language_of_which_nothing_is_known_is_a_little_away() -> None:
    assert 1.0 < float(DISTANCE.factors("sw", ["en"])[0]) < float(DISTANCE.factors("fa", ["en"])[0])


@pytest.mark.parametrize(("distance", "language"), [(LanguageDistance({}), "fa"), (DISTANCE, None)])
def test_nothing_is_made_up_for_where_nothing_is_known(distance: LanguageDistance, language: str | None) -> None:
    assert distance.factors(language, ["en", "nl"]).tolist() == [1.0, 1.0]


ENCODER = WordEncoder()
FAR = replace(background(ENCODER), parallel_cosines={"nl": 0.5, "fr": 0.5, "fa": 0.25})


def features(language: str, other: Background = FAR) -> dict[str, list[float]]:
    """The features of an article that has English alone, and of one that has Persian too, for the same question."""
    articles = [
        article("one", "my parcel", "track it", answer="your parcel"),
        article("two", "my parcel", answer="your parcel", fa="track it"),
    ]
    texts = [text for one in articles for text, _ in texts_to_encode(one)]
    corpus = Corpus.empty(64).added(articles, dict(zip(texts, ENCODER.encode(texts, "query"), strict=True)))
    snapshot = Snapshot(corpus, fit_model(corpus, other, 64, Calibration(PRIOR)), Norms.none()).with_corpus(corpus)
    text = "parcel where"
    found = evidence_for(snapshot, other, Question(text, ENCODER.encode([text], "query")[0], language))
    order = np.argsort(found.articles)
    return dict(zip(FEATURES, found.features[order].T.tolist(), strict=True))


def test_an_article_in_other_languages_alone_is_made_up_for_and_one_in_the_visitors_is_not() -> None:
    near, far = features("en"), features("fa")
    for name in ("nearest", "centroid", "passage"):
        assert far[name][0] == pytest.approx(near[name][0] * 1.8)
        assert far[name][1] == pytest.approx(near[name][1])


def test_what_letters_and_the_background_say_is_left_alone() -> None:
    near, far = features("en"), features("fa")
    assert (far["lexical"], far["off_topic"]) == (near["lexical"], near["off_topic"])


def test_parallel_cosines_are_those_of_the_phrasings_that_are_most_alike() -> None:
    rng = np.random.default_rng(0)
    english = rng.normal(size=(10, 2, 8)).astype(np.float32)
    same = np.flip(english, 1)
    other = rng.normal(size=(10, 2, 8)).astype(np.float32)
    small = replace(FAR, vectors=rng.normal(size=(5, 8)).astype(np.float32))
    found = parallel_cosines({"en": english, "nl": same, "fa": other}, small)

    assert found["nl"] == pytest.approx(1.0, abs=1e-5)
    assert found["fa"] < 0.6
    assert "en" not in found
