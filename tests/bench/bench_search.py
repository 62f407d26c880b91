"""How long one search takes in small and large knowledge bases, and how much a large one finds of what is nearest.

    python -m tests.bench.bench_search [ARTICLES ...]

Articles have five phrasings and a passage. Their vectors are mixed of those of the sample articles, as real ones lie;
their words are drawn by lot. Times are those of one thread: what is read of a question while the encoder works on it,
and the search that then follows. The largest by default, a million phrasings, takes ten minutes and 10 GB.
"""

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import numpy as np

from bot.nlu.training import background_texts
from knowledge_base.articles import Article, Variant
from knowledge_base.calibration import Background
from knowledge_base.encoders import Vectors
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.evidence import CANDIDATES
from knowledge_base.metric import Metric
from knowledge_base.samples import sample_articles
from knowledge_base.search import SearchIndex
from knowledge_base.vector_index import EXACT_UP_TO, QueryVector, VectorIndex

SIZES = (200, 2_000, 20_000, 200_000)
PHRASINGS, QUESTIONS = 5, 200
WANTED_MS, WANTED_RECALL = 3.0, 0.98


class Known:
    """Stands for the encoder where every vector is given."""

    name, dimension = "known", 384

    def knows(self, word: str) -> bool:
        """See :class:`knowledge_base.encoders.Encoder`."""
        return True

    def encode(self, texts: list[str], kind: str) -> Vectors:
        raise LookupError(texts)


def mixed(seeds: Vectors, count: int, rng: np.random.Generator) -> Vectors:
    """Vectors of ``count`` articles, shape ``(count, PHRASINGS + 1, d)``, each between those of two samples."""
    pairs = seeds[rng.integers(0, len(seeds), (count, 2))]
    share = rng.uniform(0.2, 0.8, (count, 1)).astype(np.float32)
    centroids = pairs[:, 0] * share + pairs[:, 1] * (1 - share)
    others = seeds[rng.integers(0, len(seeds), (count, PHRASINGS + 1))]
    rows = centroids[:, None] + np.float32(0.35) * others
    return np.asarray(rows / np.linalg.norm(rows, axis=2, keepdims=True), np.float32)


def knowledge(seeds: Vectors, words: list[str], count: int) -> tuple[list[Article], dict[str, Vectors]]:
    """``count`` articles, and the vectors of their texts."""
    rng = np.random.default_rng(0)
    articles: list[Article] = []
    vectors: dict[str, Vectors] = {}
    for number, rows in enumerate(mixed(seeds, count, rng)):
        texts = [f"{' '.join(rng.choice(words, 7))} {number}" for _ in range(PHRASINGS)]
        answer = f"{' '.join(rng.choice(words, 20))} {number}"
        vectors.update(zip([*texts, answer], rows, strict=True))
        articles.append(Article(f"a{number}", "en", {"en": Variant("en", texts[0], tuple(texts[1:]), answer)}))
    return articles, vectors


def times(index: SearchIndex, vectors: dict[str, Vectors]) -> tuple[list[float], list[float]]:
    """Milliseconds of processor time of reading some questions, and of searching for them, each in order."""
    reading, searching = [], []
    for text in list(vectors)[:: max(1, len(vectors) // QUESTIONS)]:
        question = f"please {text}"
        began = time.thread_time()
        read = index.read(question)
        between = time.thread_time()
        index.search(question, vectors[text], "en", reading=read)
        reading.append((between - began) * 1e3)
        searching.append((time.thread_time() - between) * 1e3)
    return sorted(reading), sorted(searching)


def recall(seeds: Vectors) -> float:
    """The share of the ten nearest of 100,000 vectors that are among those that a search compares in full."""
    rng = np.random.default_rng(1)
    rows = mixed(seeds, 100_000 // (PHRASINGS + 1), rng)
    owners = np.repeat(np.arange(len(rows)), PHRASINGS + 1)
    flat = rows.reshape(-1, rows.shape[2])
    metric = Metric.fit(flat[:20_000], owners[:20_000], flat[:0], [], flat.shape[1])
    index = VectorIndex.empty(flat.shape[1]).added(flat).rebuilt(metric)
    directions = metric.directions(flat)
    found = []
    for question in mixed(seeds, QUESTIONS, rng)[:, 0]:
        exact = np.argsort(-(directions @ metric.directions(question[None])[0]))[:10]
        products = index.products(QueryVector(question, metric.project(question).dual))
        near = products.top(6 * CANDIDATES, np.zeros(0, np.int64))
        found.append(len(set(exact.tolist()) & set(near.tolist())) / 10)
    return float(np.mean(found))


def main() -> int:
    """Print the tables; 1 where a search takes longer, or the graph finds less, than wanted."""
    sizes = [int(number) for number in sys.argv[1:]] or list(SIZES)
    texts = background_texts()
    with tempfile.TemporaryDirectory() as folder:
        encoder = BundledEncoder(Path(folder)).open()
        others = [text for some in texts.values() for text in some]
        background = Background.of(texts, dict(zip(others, encoder.encode(others, "query"), strict=True)))
        asked = [text for one in sample_articles() for variant in one.variants.values() for text in variant.utterances]
        seeds = encoder.encode(asked, "query")
        encoder.close()
    words = sorted({word for one in sample_articles() for text in one.source.utterances for word in text.split()})
    worst = 0.0
    print(f"{'articles':>9}{'phrasings':>11}{'put s':>8}{'refit s':>9}{'read ms':>9}{'median ms':>11}{'p95 ms':>8}")
    for size in sizes:
        articles, vectors = knowledge(seeds, words, size)
        index = SearchIndex(Known(), background)
        began = time.perf_counter()
        index.put(articles, vectors)
        put = time.perf_counter() - began
        index.refit()
        refit = time.perf_counter() - began - put
        reading, taken = times(index, vectors)
        slow = taken[int(len(taken) * 0.95)]
        worst = max(worst, slow)
        print(
            f"{size:9}{size * PHRASINGS:11}{put:8.1f}{refit:9.1f}{median(reading):9.2f}{median(taken):11.2f}{slow:8.2f}"
        )
    if max(sizes) * PHRASINGS <= EXACT_UP_TO:
        return int(worst > WANTED_MS)
    share = recall(seeds)
    print(f"of the ten nearest of 100,000 a search sees {share:.1%}")
    return int(worst > WANTED_MS or share < WANTED_RECALL)


if __name__ == "__main__":
    sys.exit(main())
