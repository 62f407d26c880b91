"""A snapshot in a file, from one start to the next."""

from collections.abc import Mapping
from dataclasses import fields
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge_base import array_file
from knowledge_base.calibration import Calibration
from knowledge_base.corpus import Corpus, Texts
from knowledge_base.lexical_index import LexicalIndex, Segment
from knowledge_base.metric import Metric
from knowledge_base.snapshot import Model, Norms, Snapshot
from knowledge_base.spelling import Spelling
from knowledge_base.topics import TopicShares
from knowledge_base.vector_index import Graph, VectorIndex, faiss
from knowledge_base.word_index import WordIndex

Floats = NDArray[np.float32]
Arrays = Mapping[str, NDArray[Any]]

#: Changes when a file of an earlier version of Hamdel must not be used any more.
VERSION = 8


def save(snapshot: Snapshot, file: Path, key: Mapping[str, Any]) -> None:
    """Keep ``snapshot`` in ``file``, whole or not at all; ``key`` says what else it depends on. Raises ``OSError``."""
    corpus, model = snapshot.corpus, snapshot.model
    arrays: dict[str, NDArray[Any]] = {"live": corpus.live, "weights": model.calibration.weights}
    arrays |= _prefixed("metric", _metric_arrays(model.metric))
    arrays |= _prefixed("norms", _fields(snapshot.norms))
    arrays |= _prefixed("utterances", _texts_arrays(corpus.utterances))
    arrays |= _prefixed("passages", _texts_arrays(corpus.passages))
    lexical = corpus.lexical_index
    for number, segment in enumerate(lexical.segments):
        arrays |= _prefixed(f"segment-{number}", _fields(segment))
    arrays |= _prefixed("lexical", {"frequencies": lexical.frequencies, "idf": lexical.idf})
    arrays |= _prefixed("words", _fields(corpus.word_index))
    arrays |= _prefixed("topics", _fields(corpus.topics)) | {"topic_prior": model.topic_prior}
    metadata = {
        "version": VERSION,
        "key": dict(key),
        "ids": corpus.ids,
        "digests": corpus.digests,
        "languages": list(corpus.languages),
        "segments": len(lexical.segments),
        "fresh": snapshot.fresh,
        "idf_size": lexical.idf_size,
        "spelling": model.spelling.dump(),
    }
    array_file.write(file, metadata, arrays)


def load(file: Path, key: Mapping[str, Any], background: Floats) -> Snapshot:
    """The snapshot in ``file``; ``background`` are the vectors of the background.

    Raises :class:`knowledge_base.array_file.DamagedFile` where there is none or one of another ``key``.
    """
    metadata, arrays = array_file.read(file)
    if metadata["version"] != VERSION or metadata["key"] != dict(key):
        raise array_file.DamagedFile(f"{file} was made of something else.")
    segments = tuple(
        Segment(**{field.name: arrays[f"segment-{number}.{field.name}"] for field in fields(Segment)})
        for number in range(metadata["segments"])
    )
    live = arrays["live"]
    deleted = np.flatnonzero(~live)
    metric = _metric(_part("metric", arrays))
    utterances, passages = _texts(_part("utterances", arrays), metric), _texts(_part("passages", arrays), metric)
    corpus = Corpus(
        utterances=utterances,
        passages=passages,
        lexical_index=LexicalIndex(
            segments, arrays["lexical.frequencies"], arrays["lexical.idf"], metadata["idf_size"]
        ),
        word_index=WordIndex(**_part("words", arrays)),
        topics=TopicShares(**_part("topics", arrays)),
        ids=metadata["ids"],
        digests=metadata["digests"],
        numbers={article_id: number for number, article_id in enumerate(metadata["ids"]) if live[number]},
        live=live,
        deleted_utterances=utterances.rows_of(deleted),
        deleted_passages=passages.rows_of(deleted),
        languages={language: number for number, language in enumerate(metadata["languages"])},
    )
    spelling = Spelling.load(metadata["spelling"])
    calibration, prior = Calibration(arrays["weights"]), arrays["topic_prior"]
    model = Model(metric, calibration, metric.norms(background), spelling, prior)
    return Snapshot(corpus, model, Norms(**_part("norms", arrays)), metadata["fresh"])


def _fields(value: Norms | Segment | WordIndex | TopicShares) -> dict[str, NDArray[Any]]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def _prefixed(prefix: str, arrays: Arrays) -> dict[str, NDArray[Any]]:
    return {f"{prefix}.{name}": array for name, array in arrays.items()}


def _part(prefix: str, arrays: Arrays) -> dict[str, NDArray[Any]]:
    start = f"{prefix}."
    return {name.removeprefix(start): array for name, array in arrays.items() if name.startswith(start)}


def _metric_arrays(metric: Metric) -> dict[str, NDArray[Any]]:
    return {
        "origin": metric.origin,
        "precision": metric.precision,
        "whitening": metric.whitening,
        "degrees_of_freedom": np.array([metric.degrees_of_freedom]),
    }


def _metric(arrays: Arrays) -> Metric:
    return Metric(arrays["origin"], arrays["precision"], arrays["whitening"], float(arrays["degrees_of_freedom"][0]))


def _texts_arrays(texts: Texts) -> dict[str, NDArray[Any]]:
    encoded = [text.encode("utf-8", "surrogatepass") for text in texts.texts]
    arrays: dict[str, NDArray[Any]] = {
        "tail": texts.vectors.tail,
        "quantized": texts.vectors.quantized,
        "starts": texts.starts,
        "owners": texts.owners,
        "languages": texts.languages,
        "utf8": np.frombuffer(b"".join(encoded), np.uint8),
        "ends": np.cumsum([0, *map(len, encoded)]),
    }
    if texts.vectors.graph is not None:
        arrays["hnsw"] = faiss().serialize_index(texts.vectors.graph.hnsw)
        arrays |= _prefixed("graph", _metric_arrays(texts.vectors.graph.metric))
    return arrays


def _texts(arrays: Arrays, newest: Metric) -> Texts:
    utf8, ends = arrays["utf8"].tobytes(), arrays["ends"].tolist()
    graph = None
    if "hnsw" in arrays:
        metric = _metric(_part("graph", arrays))
        # Graphs of one metric share it, so that a question's direction is worked out once.
        metric = newest if np.array_equal(metric.whitening, newest.whitening) else metric
        graph = Graph(metric, faiss().deserialize_index(arrays["hnsw"]))
    return Texts(
        VectorIndex(arrays["tail"], arrays["quantized"], graph),
        arrays["starts"],
        arrays["owners"],
        arrays["languages"],
        [utf8[begin:end].decode("utf-8", "surrogatepass") for begin, end in pairwise(ends)],
    )
