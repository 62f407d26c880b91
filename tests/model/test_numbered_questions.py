"""The commonest questions with the number of an order in them, asked of the sample articles with the real encoder."""

import itertools
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.nlu.embedded import spoken
from bot.nlu.training import background_texts
from knowledge_base.calibration import Background
from knowledge_base.encoders import Vectors
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.encoders.caching import CachingEncoder
from knowledge_base.normalization import normalized
from knowledge_base.passages import texts_to_encode
from knowledge_base.samples import sample_articles
from knowledge_base.search import Match, SearchIndex
from tests.numbered_questions import ANNOUNCED, NUMBERS, QUESTIONS, numbered

#: So sure is sure; below, a number may change the confidence by so much.
SURE, MOST = 0.6, 0.05


class Shop:
    """The sample articles, asked as a visitor asks them; each reading is encoded once, by itself."""

    def __init__(self, encoder: CachingEncoder) -> None:
        self._encoder = encoder
        background = background_texts()
        texts = [text for some in background.values() for text in some]
        self._index = SearchIndex(
            encoder, Background.of(background, dict(zip(texts, encoder.encode(texts, "query"), strict=True)))
        )
        articles = sample_articles()
        pairs = sorted({pair for article in articles for pair in texts_to_encode(article)}, key=lambda pair: pair[1])
        vectors: dict[str, Vectors] = {}
        for kind, some in itertools.groupby(pairs, key=lambda pair: pair[1]):
            named = [text for text, _ in some]
            vectors.update(zip(named, encoder.encode(named, kind), strict=True))
        self._index.put(articles, vectors)
        self._index.refit()
        self._found: dict[tuple[str, str], Match] = {}

    def read(self, text: str, language: str) -> str:
        return self._index.readable(spoken(normalized(text, language)), language)

    def best(self, text: str, language: str) -> Match:
        plain = self.read(text, language)
        if (plain, language) not in self._found:
            (vector,) = self._encoder.encode([plain], "query")
            self._found[plain, language] = self._index.search(plain, vector, language)[0]
        return self._found[plain, language]


@pytest.fixture(scope="module")
def shop(cache: Path) -> Shop:
    return Shop(CachingEncoder(BundledEncoder(cache / "encoder").open()))


@pytest.mark.parametrize("language", QUESTIONS)
def test_a_number_of_any_kind_changes_nothing_about_the_answer(shop: Shop, language: str) -> None:
    changed: Mapping[str, tuple[Match, Match]] = {
        asked: (without, found)
        for question in QUESTIONS[language]
        for without in (shop.best(question.format(""), language),)
        for asked in (
            *(numbered(question, number, language) for number in (*NUMBERS, "10:30", "49,90 €", "me@shop.example")),
            *(question.format(ANNOUNCED[language].format(number)) for number in ("7", "1029")),
        )
        for found in (shop.best(asked, language),)
        if found.article_id != without.article_id
        or (found.confidence < SURE and abs(found.confidence - without.confidence) > MOST)
    }
    assert not changed


def test_where_an_order_with_its_number_is_has_a_sure_answer(shop: Shop) -> None:
    for text, language in (
        ("where is my order 1029?", "en"),
        ("Waar is mijn bestelling #1029?", "nl"),
        ("سفارش من ۱۰۲۹ کجاست؟", "fa"),
        ("నా ఆర్డర్ ౧౦౨౯ ఎక్కడ ఉంది?", "te"),
        ("我的订单1029在哪里？", "zh"),
    ):
        found = shop.best(text, language)
        assert (found.article_id, found.confidence > SURE) == ("track-order", True), text


@pytest.mark.parametrize(
    "text",
    [
        "How do I turn on 2fa?",
        "Are you there 24/7?",
        "a case for the iPhone 15",
        "USB-C 3.0",
        "can I return within 14 days",
    ],
)
def test_a_word_with_a_figure_is_read_as_it_is(shop: Shop, text: str) -> None:
    assert shop.read(text, "en") == text


def test_a_figure_that_is_a_word_still_finds_its_article(shop: Shop) -> None:
    assert "2fa" in shop.best("how do i turn on 2fa", "en").phrasing
