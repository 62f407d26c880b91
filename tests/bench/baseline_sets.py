"""Knowledge bases and what they are asked, for a comparison of ways to search."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge_base.articles import Article
from knowledge_base.evaluation import Query, read_queries
from knowledge_base.import_export import read
from knowledge_base.samples import sample_articles
from tests.golden import QUESTIONS

ARTICLES_END, QUERIES_END = "_articles.jsonl", "_queries.jsonl"


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
    """Every ``NAME_articles.jsonl`` in ``folder`` with its ``NAME_queries.jsonl``, then the golden set.

    Raises :class:`FileNotFoundError` where the folder has no such pair, and what reading raises for faulty files.
    """
    found = list(_pairs(folder))
    if not found:
        raise FileNotFoundError(f"{folder} has no NAME{ARTICLES_END} with a NAME{QUERIES_END}")
    samples = sample_articles()
    golden = Base(samples, read_queries(QUESTIONS, [article.id for article in samples]))
    return [*found, Set("golden", [golden])]


def _pairs(folder: Path) -> Iterator[Set]:
    for path in sorted(folder.glob(f"*{ARTICLES_END}")):
        name = path.name.removesuffix(ARTICLES_END)
        queries = folder / f"{name}{QUERIES_END}"
        if queries.exists():
            articles = read(path)
            yield Set(name, [Base(articles, read_queries(queries, [article.id for article in articles]))])
