"""All that a search needs, as one value, and how it is kept in a file from one start to the next."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from knowledge_base import array_file
from knowledge_base.calibration import Calibration
from knowledge_base.corpus import Corpus, Texts
from knowledge_base.lexical_index import LexicalIndex, Segment
from knowledge_base.metric import Metric, centroids
from knowledge_base.spelling import Spelling
from knowledge_base.vector_index import Graph, VectorIndex, faiss

Floats = NDArray[np.float32]
Arrays = Mapping[str, NDArray[Any]]

#: Changes when a file of an earlier version of Hamdel must not be used any more.
VERSION = 4
# Vectors whose lengths are measured at a time.
SLICE = 4096


@dataclass(frozen=True, slots=True)
class Fit:
    """What is learnt from the articles: how to measure, and what the measurements mean."""

    metric: Metric
    calibration: Calibration
    background_lengths: Floats
    spelling: Spelling


@dataclass(frozen=True, slots=True)
class Lengths:
    """Lengths in the metric of a fit: of the utterances, of each article's mean utterance, and of the passages."""

    asked: Floats
    middles: Floats
    told: Floats

    @classmethod
    def none(cls) -> Self:
        """Of nothing."""
        empty = np.zeros(0, np.float32)
        return cls(empty, empty, empty)

    def grown(self, corpus: Corpus, metric: Metric) -> Self:
        """With those of the articles that ``corpus`` has and these lengths have not."""
        asked, first = [self.asked], len(self.asked)
        middles, articles = [self.middles], len(self.middles)
        while articles < len(corpus.names):
            # Whole articles at a time, as many as have about SLICE utterances.
            ends = corpus.asked.starts[articles + 1 :]
            last = articles + max(1, int(np.searchsorted(ends, first + SLICE, "right")))
            rows = np.arange(first, corpus.asked.starts[last])
            vectors = corpus.asked.vectors.vectors(rows)
            asked.append(metric.lengths(vectors))
            middles.append(metric.lengths(centroids(vectors, corpus.asked.owners[rows] - articles, last - articles)))
            first, articles = int(corpus.asked.starts[last]), last
        told = [self.told]
        for start in range(len(self.told), len(corpus.told.texts), SLICE):
            rows = np.arange(start, min(start + SLICE, len(corpus.told.texts)))
            told.append(metric.lengths(corpus.told.vectors.vectors(rows)))
        return type(self)(np.concatenate(asked), np.concatenate(middles), np.concatenate(told))


@dataclass(frozen=True, slots=True)
class State:
    """The articles, and what was fitted to them (``fresh``) or to those before them."""

    corpus: Corpus
    fit: Fit
    lengths: Lengths
    fresh: bool = False

    def with_corpus(self, corpus: Corpus) -> Self:
        """With ``corpus``, which has the articles of the one before in the same places and perhaps more."""
        return replace(self, corpus=corpus, lengths=self.lengths.grown(corpus, self.fit.metric), fresh=False)


def save(state: State, file: Path, key: Mapping[str, Any]) -> None:
    """Keep ``state`` in ``file``, whole or not at all; ``key`` says what else it depends on. Raises ``OSError``."""
    corpus = state.corpus
    arrays: dict[str, NDArray[Any]] = {"alive": corpus.alive, "weights": state.fit.calibration.weights}
    arrays |= _named("metric", _metric_arrays(state.fit.metric))
    arrays |= _named("lengths", {field.name: getattr(state.lengths, field.name) for field in fields(Lengths)})
    arrays |= _named("asked", _texts_arrays(corpus.asked)) | _named("told", _texts_arrays(corpus.told))
    for number, segment in enumerate(corpus.letters.segments):
        arrays |= _named(f"letters-{number}", {field.name: getattr(segment, field.name) for field in fields(Segment)})
    arrays |= _named("letters", {"frequencies": corpus.letters.frequencies, "idf": corpus.letters.idf})
    facts = {
        "version": VERSION,
        "key": dict(key),
        "names": corpus.names,
        "digests": corpus.digests,
        "languages": list(corpus.languages),
        "segments": len(corpus.letters.segments),
        "fresh": state.fresh,
        "weighed_at": corpus.letters.weighed_at,
        "spelling": state.fit.spelling.dump(),
    }
    array_file.write(file, facts, arrays)


def load(file: Path, key: Mapping[str, Any], background: Floats) -> State:
    """The state in ``file``. Raises :class:`storage.Spoilt` where there is none or one of another ``key``."""
    facts, arrays = array_file.read(file)
    if facts["version"] != VERSION or facts["key"] != dict(key):
        raise array_file.Spoilt(f"{file} was made of something else.")
    segments = tuple(
        Segment(**{field.name: arrays[f"letters-{number}.{field.name}"] for field in fields(Segment)})
        for number in range(facts["segments"])
    )
    alive = arrays["alive"]
    dead = np.flatnonzero(~alive)
    metric = _metric(_part("metric", arrays))
    asked, told = _texts(_part("asked", arrays), metric), _texts(_part("told", arrays), metric)
    corpus = Corpus(
        asked=asked,
        told=told,
        letters=LexicalIndex(segments, arrays["letters.frequencies"], arrays["letters.idf"], facts["weighed_at"]),
        names=facts["names"],
        digests=facts["digests"],
        numbers={name: number for number, name in enumerate(facts["names"]) if alive[number]},
        alive=alive,
        dead_asked=asked.rows_of(dead),
        dead_told=told.rows_of(dead),
        languages={language: number for number, language in enumerate(facts["languages"])},
    )
    spelling = Spelling.load(facts["spelling"])
    fit = Fit(metric, Calibration(arrays["weights"]), metric.lengths(background), spelling)
    return State(corpus, fit, Lengths(**_part("lengths", arrays)), facts["fresh"])


def _named(prefix: str, arrays: Arrays) -> dict[str, NDArray[Any]]:
    return {f"{prefix}.{name}": array for name, array in arrays.items()}


def _part(prefix: str, arrays: Arrays) -> dict[str, NDArray[Any]]:
    start = f"{prefix}."
    return {name.removeprefix(start): array for name, array in arrays.items() if name.startswith(start)}


def _metric_arrays(metric: Metric) -> dict[str, NDArray[Any]]:
    return {
        "origin": metric.origin,
        "precision": metric.precision,
        "root": metric.root,
        "freedom": np.array([metric.freedom]),
    }


def _metric(arrays: Arrays) -> Metric:
    return Metric(arrays["origin"], arrays["precision"], arrays["root"], float(arrays["freedom"][0]))


def _texts_arrays(texts: Texts) -> dict[str, NDArray[Any]]:
    encoded = [text.encode("utf-8", "surrogatepass") for text in texts.texts]
    arrays: dict[str, NDArray[Any]] = {
        "tail": texts.vectors.tail,
        "packed": texts.vectors.packed,
        "starts": texts.starts,
        "owners": texts.owners,
        "languages": texts.languages,
        "letters": np.frombuffer(b"".join(encoded), np.uint8),
        "ends": np.cumsum([0, *map(len, encoded)]),
    }
    if texts.vectors.graph is not None:
        arrays["links"] = faiss.serialize_index(texts.vectors.graph.links)
        arrays |= _named("graph", _metric_arrays(texts.vectors.graph.metric))
    return arrays


def _texts(arrays: Arrays, newest: Metric) -> Texts:
    letters, ends = arrays["letters"].tobytes(), arrays["ends"].tolist()
    graph = None
    if "links" in arrays:
        metric = _metric(_part("graph", arrays))
        # Graphs of one metric share it, so that a question is turned into it once.
        metric = newest if np.array_equal(metric.root, newest.root) else metric
        graph = Graph(metric, faiss.deserialize_index(arrays["links"]))
    return Texts(
        VectorIndex(arrays["tail"], arrays["packed"], graph),
        arrays["starts"],
        arrays["owners"],
        arrays["languages"],
        [letters[begin:end].decode("utf-8", "surrogatepass") for begin, end in pairwise(ends)],
    )
