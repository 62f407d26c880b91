"""All that a search needs, as one value: the articles, and the model that was fitted to them."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from knowledge_base.calibration import Calibration
from knowledge_base.corpus import Corpus
from knowledge_base.metric import Metric
from knowledge_base.runs import centroids
from knowledge_base.spelling import Spelling

Floats = NDArray[np.float32]

# Vectors whose norms are measured at a time.
SLICE = 4096


@dataclass(frozen=True, slots=True)
class Model:
    """What is learnt from the articles: how to measure, and what the measurements mean."""

    metric: Metric
    calibration: Calibration
    background_norms: Floats
    spelling: Spelling
    topic_prior: Floats


@dataclass(frozen=True, slots=True)
class Norms:
    """Norms in the metric of a model: of the utterances, of each article's mean utterance, and of the passages."""

    utterances: Floats
    centroids: Floats
    passages: Floats

    @classmethod
    def none(cls) -> Self:
        """Of nothing."""
        empty = np.zeros(0, np.float32)
        return cls(empty, empty, empty)

    def grown(self, corpus: Corpus, metric: Metric) -> Self:
        """With those of the articles that ``corpus`` has and these norms have not."""
        of_utterances, first = [self.utterances], len(self.utterances)
        of_centroids, articles = [self.centroids], len(self.centroids)
        while articles < len(corpus.ids):
            # Whole articles at a time, as many as have about SLICE utterances.
            ends = corpus.utterances.starts[articles + 1 :]
            last = articles + max(1, int(np.searchsorted(ends, first + SLICE, "right")))
            rows = np.arange(first, corpus.utterances.starts[last])
            vectors, owners = corpus.utterances.vectors.vectors(rows), corpus.utterances.owners[rows]
            of_utterances.append(metric.norms(vectors))
            of_centroids.append(metric.norms(centroids(vectors, owners - articles, last - articles)))
            first, articles = int(corpus.utterances.starts[last]), last
        of_passages = [self.passages]
        for start in range(len(self.passages), len(corpus.passages.texts), SLICE):
            rows = np.arange(start, min(start + SLICE, len(corpus.passages.texts)))
            of_passages.append(metric.norms(corpus.passages.vectors.vectors(rows)))
        return type(self)(np.concatenate(of_utterances), np.concatenate(of_centroids), np.concatenate(of_passages))


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The articles, and the model that was fitted to them (``fresh``) or to those before them."""

    corpus: Corpus
    model: Model
    norms: Norms
    fresh: bool = False

    def with_corpus(self, corpus: Corpus) -> Self:
        """With ``corpus``, which has the articles of the one before in the same rows and perhaps more."""
        return replace(self, corpus=corpus, norms=self.norms.grown(corpus, self.model.metric), fresh=False)
