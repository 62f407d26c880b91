"""A shop with three articles, and an encoder that needs no model."""

import hashlib

import numpy as np

from knowledge_base.articles import Article, Variant
from knowledge_base.calibration import Background
from knowledge_base.encoders import Encoder, Kind, Vectors
from knowledge_base.search import Match, SearchIndex


class WordEncoder:
    """Texts that share words are near: each word is a fixed random direction."""

    name, dimension = "words", 64

    def knows(self, word: str) -> bool:
        """See :class:`knowledge_base.encoders.Encoder`."""
        return True

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        rows = np.stack([self._one(text) for text in texts]) if texts else np.zeros((0, 64))
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)

    def _one(self, text: str) -> Vectors:
        seeds = [int(hashlib.md5(word.encode("utf-8", "replace")).hexdigest()[:8], 16) for word in text.split()]
        words = [np.random.default_rng(seed).normal(size=64) for seed in seeds] or [np.ones(64)]
        return np.asarray(np.mean(words, axis=0), np.float32)


OFF_TOPIC = {"en": ["weather in leeds", "tell me a joke", "play some jazz", "who won the match", "how tall is everest"]}


def background(encoder: Encoder) -> Background:
    texts = [text for some in OFF_TOPIC.values() for text in some]
    return Background.of(OFF_TOPIC, dict(zip(texts, encoder.encode(texts, "query"), strict=True)))


def article(name: str, question: str, *phrasings: str, answer: str = "", **others: str) -> Article:
    variants = {"en": Variant("en", question, phrasings, answer)}
    variants |= {language: Variant(language, text) for language, text in others.items()}
    return Article(name, "en", variants)


SHOP = [
    article("track", "where is my parcel", "track my parcel", "parcel tracking", answer="open orders and choose track"),
    article("refund", "how do i get a refund", "refund my money", "money back", nl="geld terug"),
    article("password", "reset my password", "forgot password", "password lost"),
]


def doors(count: int) -> list[Article]:
    """So many articles, named "a0" and so on, whose phrasings have words in common."""
    return [
        article(
            f"a{one}",
            f"open door{one} red{one}",
            f"door{one} red{one} shut",
            f"red{one} door{one}",
            answer=f"push {one}",
        )
        for one in range(count)
    ]


def index_of(*articles: Article) -> SearchIndex:
    encoder = WordEncoder()
    index = SearchIndex(encoder, background(encoder))
    index.put(articles)
    return index


def find(index: SearchIndex, text: str, language: str | None = "en", limit: int = 5) -> list[Match]:
    return index.search(text, WordEncoder().encode([text], "query")[0], language, limit)
