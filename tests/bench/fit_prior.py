"""Fit the weights that a knowledge base has before its own phrasings say more: ``knowledge_base.fitting.PRIOR``.

    python -m tests.bench.fit_prior

Knowledge bases of 6 to 42 sample articles in one or more languages, with and without phrasings and answers, are asked
what was left out of them, in all five languages. A third of the articles is left out, too, so that no article answers
questions about them, and half of the background serves as questions about something else.
"""

import random
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bot.nlu.topics import open_topics
from bot.nlu.training import background_texts
from knowledge_base.articles import Article, Variant
from knowledge_base.calibration import Background, Calibration, Case
from knowledge_base.encoders import Vectors
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.evidence import FEATURES
from knowledge_base.fitting import PRIOR
from knowledge_base.passages import texts_to_encode
from knowledge_base.samples import sample_articles
from knowledge_base.search import SearchIndex

LANGUAGES = ("en", "fa", "nl", "te", "zh")
LEFT_OUT = 1 / 3
QUESTIONS = 300
# Questions about what was left out and about something else, for one that an article answers.
ORPHAN_SHARE, OFF_TOPIC_SHARE = 0.15, 0.5
# All knowledge bases count the same; the pull towards 0 is that of three questions of one of them.
MASS, PRECISION = 100.0, 0.3
# The weights of the n-grams and of the words, which the samples cannot tell: their phrasings were written to differ.
SET = {"lexical": 2.0, "words": 0.0}


@dataclass(frozen=True, slots=True)
class Trial:
    """A knowledge base of ``articles`` and questions to it: text, language, and the id of the article that answers."""

    articles: list[Article]
    questions: list[tuple[str, str, str | None]]


def trials() -> Iterator[Trial]:
    """Knowledge bases of all kinds, always the same."""
    kinds: list[tuple[int, tuple[str, ...]]] = [(count, (language,)) for language in LANGUAGES for count in (1, 3, 6)]
    kinds += [(count, languages) for languages in (("en", "nl"), ("zh", "fa"), LANGUAGES) for count in (1, 4)]
    for seed, (count, languages) in enumerate(kinds):
        for size in (9, 24, 42):
            yield _trial(random.Random(f"{seed} {size}"), size, count, languages)


def _trial(rng: random.Random, size: int, count: int, languages: tuple[str, ...]) -> Trial:
    chosen = rng.sample(sample_articles(), size)
    missing = {article.id for article in chosen[: int(size * LEFT_OUT)]}
    with_answers = rng.random() < 0.7
    articles, questions = [], []
    for article in chosen:
        variants = {}
        for language, variant in article.variants.items():
            texts = list(variant.utterances)
            known = texts[:count] if language in languages else []
            if known:
                answer = variant.answer if with_answers else ""
                variants[language] = Variant(language, known[0], tuple(known[1:]), answer)
            asked = texts if article.id in missing else texts[len(known) :]
            questions += [(text, language, None if article.id in missing else article.id) for text in asked]
        if article.id not in missing:
            articles.append(replace(article, language=languages[0], variants=variants))
    return Trial(articles, rng.sample(questions, min(QUESTIONS, len(questions))))


def cases(trial: Trial, background: Background, off_topic: Background, vectors: dict[str, Vectors]) -> list[Case]:
    """The evidence for every question of ``trial`` and for what is off topic, weighed."""
    index = SearchIndex(_Known(), background)
    index.put(trial.articles, vectors)
    index.refit(Calibration(PRIOR))
    found = [index.case(text, vectors[text], right, language) for text, language, right in trial.questions]
    off = zip(off_topic.texts, off_topic.vectors, off_topic.languages, strict=True)
    others = [index.case(text, row, None, language) for text, row, language in off]
    answered = [case for case, (_, _, right) in zip(found, trial.questions, strict=True) if right is not None]
    orphans = [case for case, (_, _, right) in zip(found, trial.questions, strict=True) if right is None]
    shares = ((answered, 1.0), (orphans, ORPHAN_SHARE), (others, OFF_TOPIC_SHARE))
    return [replace(case, weight=MASS * share / len(some)) for some, share in shares for case in some]


class _Known:
    """Stands for the encoder where every vector is given."""

    name, dimension = "known", 384

    def knows(self, word: str) -> bool:
        """See :class:`knowledge_base.encoders.Encoder`."""
        return True

    def encode(self, texts: list[str], kind: str) -> Vectors:
        raise LookupError(texts)


def main() -> int:
    """Print the weights."""
    texts = background_texts()
    with tempfile.TemporaryDirectory() as folder:
        encoder = BundledEncoder(Path(folder)).open()
        vectors: dict[str, Vectors] = {}
        pairs = [pair for article in sample_articles() for pair in texts_to_encode(article)]
        plain = [text for article in sample_articles() for one in article.variants.values() for text in one.utterances]
        for kind in ("passage", "query"):
            some = [text for text, its in pairs if its == kind] + (plain if kind == "query" else [])
            vectors.update(zip(some, encoder.encode(some, kind), strict=True))
        others = [text for some in texts.values() for text in some]
        rows = dict(zip(others, encoder.encode(others, "query"), strict=True))
        topics = open_topics(Path(folder), encoder)
        encoder.close()
    known = Background.of({language: some[::2] for language, some in texts.items()}, rows)
    background = replace(known, parallel_cosines=encoder.parallel_cosines, topics=topics)
    off_topic = Background.of({language: some[1::2] for language, some in texts.items()}, rows)
    found = [case for trial in trials() for case in cases(trial, background, off_topic, vectors)]
    fixed = np.array([name in SET for name in FEATURES] + [False])
    precision = np.where(fixed, 1e9, PRECISION)
    weights = Calibration.fit(found, np.array([*(SET.get(name, 0.0) for name in FEATURES), 0.0]), precision, 60).weights
    print(f"PRIOR = np.array({np.round(weights, 1).tolist()})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
