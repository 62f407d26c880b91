"""How well Hamdel's search answers beside plain ways to search, each of those at its best threshold on every set.

    python -m tests.bench.baselines --eval FOLDER [--json FILE]

FOLDER holds sets as ``NAME_articles.jsonl`` and ``NAME_queries.jsonl``, in the formats of ``hamdel evaluate``. To them
comes the golden set. Search alone is compared: nothing is read in pieces, and no intent or emotion has a say. What is
held aside in ``nlu_data/parallel`` is no set: topics have learnt all of it.

The plain ways know the phrasings of articles and nothing else. Their threshold is chosen by the very questions that
they are then measured on, so they do better here than they could on a site. Hamdel stands there twice: as it is
shipped, and with a threshold that is chosen in the same way.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from bot.dialogue.policy import ANSWER_AT
from bot.engines import open_encoder
from bot.nlu.background import open_background
from bot.nlu.topics import open_topics
from bot.settings import Settings
from bot.storage.opening import open_database
from knowledge_base.calibration import Background
from knowledge_base.encoders import Encoder, Vectors
from knowledge_base.encoders.batching import BatchingEncoder
from knowledge_base.encoders.bundled import PREFIXES, batches, padded, session_options
from knowledge_base.encoders.onnx_graph import build_float
from knowledge_base.encoders.unigram import Pieces, UnigramTokenizer
from knowledge_base.encoders.weights import Weights, source_path
from knowledge_base.evaluation import Query
from knowledge_base.lexical_index import LexicalIndex
from knowledge_base.normalization import normalized
from knowledge_base.search import SearchIndex
from tests.bench.baseline_sets import Base, Set, sets_in
from tests.bench.thresholds import Finding, Measured, best_threshold, measured, most_right

Encode = Callable[[Sequence[str]], Vectors]
System = Callable[[Base], list[Finding]]

SHIPPED, AT_ITS_BEST = "Hamdel as shipped", "Hamdel, best threshold"
COSINE, UNTAUGHT, LETTERS = "cosine, encoder as taught", "cosine, encoder before", "TF-IDF of letters"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table; ``as_careful`` is what would be right with no more wrong than Hamdel as shipped has."""

    set: str
    system: str
    figures: Measured
    as_careful: float | None


def hamdel(encoder: Encoder, background: Background) -> System:
    """Hamdel's own search, which is told the language of each question; scores are its confidence."""

    def find(base: Base) -> list[Finding]:
        index = SearchIndex(encoder, background)
        index.put(base.articles)
        index.refit()
        texts = [index.readable(_text(query), query.language) for query in base.queries]
        found = []
        for query, text, vector in zip(base.queries, texts, encoder.encode(texts, "query"), strict=True):
            matches = index.search(text, vector, query.language, limit=1)
            top = matches[0] if matches else None
            found.append(Finding(query.article, top.article_id if top else None, top.confidence if top else 0.0))
        return found

    return find


def cosine(encode: Encode) -> System:
    """The article of the phrasing whose vector has the greatest cosine with that of the question."""

    def find(base: Base) -> list[Finding]:
        owners, phrasings = _phrasings(base)
        rows, asked = encode(phrasings), encode([_text(query) for query in base.queries])
        cosines = asked @ rows.T
        return [
            Finding(query.article, owners[int(its.argmax())], float(its.max()))
            for query, its in zip(base.queries, cosines, strict=True)
        ]

    return find


def letters(base: Base) -> list[Finding]:
    """The article of the phrasing that shares the most telling n-grams of two to four characters."""
    owners, phrasings = _phrasings(base)
    index = LexicalIndex().added(phrasings)
    found = []
    for query in base.queries:
        overlap = index.overlap(_text(query))
        place = int(overlap.cosines.argmax()) if len(overlap.rows) else None
        if place is None:
            found.append(Finding(query.article, None, 0.0))
        else:
            found.append(Finding(query.article, owners[int(overlap.rows[place])], float(overlap.cosines[place])))
    return found


def _phrasings(base: Base) -> tuple[list[str], list[str]]:
    """The articles' ids and their phrasings in all languages, one beside the other."""
    pairs = [
        (article.id, normalized(text, variant.language))
        for article in base.articles
        for variant in article.variants.values()
        for text in variant.utterances
    ]
    return [owner for owner, _ in pairs], [text for _, text in pairs]


def _text(query: Query) -> str:
    return normalized(query.text, query.language)


def untaught() -> Encode:
    """The encoder as it comes, before anything was taught to it, in floating point."""
    weights = Weights(source_path())
    graph, _ = build_float(weights, None)
    session = onnxruntime.InferenceSession(
        graph.SerializeToString(), session_options(), providers=["CPUExecutionProvider"]
    )
    tokenizer = UnigramTokenizer(Pieces.of(weights.vocabulary))

    def encode(texts: Sequence[str]) -> Vectors:
        rows = [tokenizer.encode(PREFIXES["query"] + text) for text in texts]
        vectors = np.empty((len(rows), weights.shape.hidden), np.float32)
        for batch in batches([len(row) for row in rows]):
            ids, mask = padded([rows[number] for number in batch])
            vectors[batch] = session.run(["vectors"], {"ids": ids, "mask": mask})[0]
        return vectors

    return encode


def compared(one: Set, search: System, plain: Mapping[str, System]) -> Iterator[Row]:
    """What every system makes of a set: ``search`` is Hamdel's."""
    found = [finding for base in one.bases for finding in search(base)]
    shipped = measured(found, ANSWER_AT)
    wrong = shipped.wrong or 0.0
    yield Row(one.name, SHIPPED, shipped, most_right(found, wrong))
    yield Row(one.name, AT_ITS_BEST, measured(found, best_threshold(found)), most_right(found, wrong))
    for name, system in plain.items():
        found = [finding for base in one.bases for finding in system(base)]
        yield Row(one.name, name, measured(found, best_threshold(found)), most_right(found, wrong))


def table(rows: Sequence[Row]) -> str:
    """The rows in Markdown."""
    heads = ("set", "search", "top1", "right", "wrong", "MCC", "threshold", "right, as careful")
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    for row in rows:
        its = row.figures
        cells = [_cell(value) for value in (its.top1, its.right, its.wrong, its.mcc, its.threshold, row.as_careful)]
        lines.append(f"| {' | '.join([row.set, row.system, *cells])} |")
    return "\n".join(lines)


def _cell(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _flat(row: Row) -> dict[str, str | float | None]:
    return {"set": row.set, "system": row.system, **asdict(row.figures), "as_careful": row.as_careful}


async def rows_of(sets: Sequence[Set], data_dir: Path) -> list[Row]:
    """The lines of the table; ``data_dir`` keeps the encoder and the vectors of the background."""
    settings = Settings(data_dir=data_dir)
    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        encoder = open_encoder(settings)
        batching = BatchingEncoder(encoder)
        stack.push_async_callback(batching.close)
        topics = open_topics(data_dir / "nlu", encoder)
        search = hamdel(encoder, await open_background(database, batching, topics))
        plain = {
            COSINE: cosine(lambda texts: encoder.encode(list(texts), "query")),
            UNTAUGHT: cosine(untaught()),
            LETTERS: letters,
        }
        found: list[Row] = []
        for one in sets:
            print(one, file=sys.stderr)
            found += compared(one, search, plain)
        return found


def main() -> int:
    """Print the table, and write it to a file where that is wished."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.baselines", description=__doc__.split("\n")[0])
    parser.add_argument("--eval", type=Path, required=True, metavar="FOLDER", help="where the sets are")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    options = parser.parse_args()
    try:
        sets = sets_in(options.eval)
    except FileNotFoundError as error:
        parser.error(str(error))
    with tempfile.TemporaryDirectory() as folder:
        rows = asyncio.run(rows_of(sets, Path(folder)))
    print(table(rows))
    if options.json:
        options.json.write_text(json.dumps([_flat(row) for row in rows], indent=2) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
