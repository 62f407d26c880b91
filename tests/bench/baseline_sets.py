"""Knowledge bases and what they are asked, for a comparison of ways to search."""

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge_base.articles import Article, Variant
from knowledge_base.evaluation import Query, read_queries
from knowledge_base.import_export import read
from knowledge_base.samples import sample_articles
from nlu_data.parallel import ParallelQuestion, read_parallel
from tests.golden import QUESTIONS

ARTICLES_END, QUERIES_END = "_articles.jsonl", "_queries.jsonl"
#: The language of the articles of a trade; they are asked in all the others.
WRITTEN_IN = "en"
#: Questions of other trades for one of the trade that nothing answers.
OTHER_TRADES = 1.0


@dataclass(frozen=True, slots=True)
class Base:
    """A knowledge base and the questions to it."""

    articles: Sequence[Article]
    queries: Sequence[Query]


@dataclass(frozen=True, slots=True)
class Set:
    """One or more knowledge bases, over whose questions figures are taken together."""

    name: str
    bases: Sequence[Base]

    def __str__(self) -> str:
        articles = sum(len(base.articles) for base in self.bases)
        queries = [query for base in self.bases for query in base.queries]
        inside = sum(query.article is not None for query in queries)
        several = f" in {len(self.bases)} knowledge bases" if len(self.bases) > 1 else ""
        return (
            f"{self.name}: {articles} articles{several}; {inside} questions that one of them answers, "
            f"{len(queries) - inside} that none does."
        )


def sets_in(folder: Path) -> list[Set]:
    """Every ``NAME_articles.jsonl`` in ``folder`` with its ``NAME_queries.jsonl``, then the project's own two.

    Raises :class:`FileNotFoundError` where the folder has no such pair, and what reading raises for faulty files.
    """
    found = list(_pairs(folder))
    if not found:
        raise FileNotFoundError(f"{folder} has no NAME{ARTICLES_END} with a NAME{QUERIES_END}")
    samples = sample_articles()
    golden = Base(samples, read_queries(QUESTIONS, [article.id for article in samples]))
    return [*found, Set("golden", [golden]), Set("trades", trades(read_parallel()))]


def _pairs(folder: Path) -> Iterator[Set]:
    for path in sorted(folder.glob(f"*{ARTICLES_END}")):
        name = path.name.removesuffix(ARTICLES_END)
        queries = folder / f"{name}{QUERIES_END}"
        if queries.exists():
            articles = read(path)
            yield Set(name, [Base(articles, read_queries(queries, [article.id for article in articles]))])


def trades(questions: Sequence[ParallelQuestion]) -> list[Base]:
    """A knowledge base for each trade, of all its questions in English but one of those that are held aside.

    It is asked, in every other language, what is held aside: of the question that is missing nothing answers, nor of
    the part of other trades' questions that is asked as well. Always the same.
    """
    by_trade: defaultdict[str, list[ParallelQuestion]] = defaultdict(list)
    for question in questions:
        by_trade[question.trade].append(question)
    return [_trade(name, by_trade) for name in by_trade]


def _trade(name: str, by_trade: Mapping[str, Sequence[ParallelQuestion]]) -> Base:
    rng = random.Random(name)
    held_aside = [one for one in by_trade[name] if one.held_aside and one.language != WRITTEN_IN]
    missing = rng.choice(sorted({one.id for one in held_aside}))
    articles = [
        Article(one.id, WRITTEN_IN, {WRITTEN_IN: Variant(WRITTEN_IN, one.phrasings[0], one.phrasings[1:])})
        for one in by_trade[name]
        if one.language == WRITTEN_IN and one.id != missing
    ]
    own = [
        Query(text, one.language, None if one.id == missing else one.id) for one in held_aside for text in one.phrasings
    ]
    others = [
        Query(text, one.language, None)
        for trade, some in by_trade.items()
        if trade != name
        for one in some
        if one.held_aside and one.language != WRITTEN_IN
        for text in one.phrasings
    ]
    orphans = sum(query.article is None for query in own)
    return Base(articles, own + rng.sample(others, min(len(others), round(OTHER_TRADES * orphans))))
