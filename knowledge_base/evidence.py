"""What speaks for each article: a question in, the features of the articles that may answer it out."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge_base.calibration import Background
from knowledge_base.corpus import Corpus, Texts
from knowledge_base.language_distance import LanguageDistance
from knowledge_base.lexical_index import Overlap
from knowledge_base.metric import Metric, Projection
from knowledge_base.next_topics import After
from knowledge_base.runs import max_by_run, mean_by_run, ranges
from knowledge_base.snapshot import Model, Snapshot
from knowledge_base.vector_index import Products, QueryVector, top_k

Vector = NDArray[np.float32]
Floats = NDArray[np.float32]
Rows = NDArray[np.int64]

#: The cosines with the nearest utterance, with the mean utterance, of n-grams, with the nearest passage; how near the
#: question is to the background; how much likelier its words are in this article than in others; and how much likelier
#: it is about the same as this article.
FEATURES = ("nearest", "centroid", "lexical", "passage", "off_topic", "words", "topics")
PASSAGE, ABOUT = FEATURES.index("passage"), FEATURES.index("topics")
CANDIDATES = 16
# Effort for the passages in a large index: they bring few candidates that the questions do not.
LITTLE_EFFORT = 32
NEIGHBOURS = 5
# Where there is no background to compare with, a question counts as if it had one like this.
TYPICALLY_OFF_TOPIC = 0.3
# A variant in the visitor's language is named as evidence when it is about as near as the nearest.
SAME_LANGUAGE_BONUS = 0.1


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: a ``text`` and its ``vector`` as a query; ``overlap`` is the text's where it is known.

    Where the text is a question and a message ``after`` it as one, that says what they are by themselves.
    """

    text: str
    vector: Vector
    language: str | None = None
    overlap: Overlap | None = None
    after: After | None = None


@dataclass(frozen=True, slots=True)
class HeldOut:
    """What counts as if it were not there: the row of an ``utterance``, with ``article`` its whole article, and the row
    of an utterance of the ``background``; -1 for none."""

    utterance: int = -1
    article: bool = False
    background: int = -1


NOTHING = HeldOut()


@dataclass(frozen=True, slots=True)
class Evidence:
    """The numbers of the candidates, what speaks for each, and the row of ``corpus.utterances`` that shows it best."""

    articles: Rows
    features: NDArray[np.float64]
    rows: Rows


def evidence_for(
    snapshot: Snapshot, background: Background, question: Question, held_out: HeldOut = NOTHING
) -> Evidence:
    """What speaks for each candidate, were it not for what is ``held_out``."""
    corpus, model, norms = snapshot.corpus, snapshot.model, snapshot.norms
    overlap = corpus.lexical_index.overlap(question.text) if question.overlap is None else question.overlap
    projection = model.metric.project(question.vector)
    query = QueryVector(question.vector, projection.dual)
    products, passage_products = corpus.utterances.vectors.products(query), corpus.passages.vectors.products(query)
    articles = _candidates(corpus, products, passage_products, overlap, held_out)
    if not len(articles):
        return Evidence(articles, np.zeros((0, len(FEATURES))), articles)
    rows, counts = _rows(corpus.utterances, articles)
    centroid_norms = norms.centroids[articles]
    if held_out.utterance >= 0:
        own = articles == corpus.utterances.owners[held_out.utterance]
        rows, counts = rows[rows != held_out.utterance], counts - own
        projection, centroid = _held_out_projection(corpus, model.metric, question.vector, held_out.utterance)
        centroid_norms[np.flatnonzero(own)] = model.metric.norms(centroid[None])
    passage_rows, passage_counts = _rows(corpus.passages, articles)
    utterance_norms, passage_norms = norms.utterances[rows], norms.passages[passage_rows]
    if projection.update is None:
        of_utterances, of_passages = products.of(rows), passage_products.of(passage_rows)
    else:
        vectors, passages = corpus.utterances.vectors.vectors(rows), corpus.passages.vectors.vectors(passage_rows)
        of_utterances, of_passages = vectors @ projection.dual, passages @ projection.dual
        along = vectors @ projection.update.direction
        utterance_norms = projection.update.norms(utterance_norms, along)
        centroid_norms = projection.update.norms(centroid_norms, mean_by_run(along, counts))
        passage_norms = projection.update.norms(passage_norms, passages @ projection.update.direction)
    own_language = corpus.languages.get(question.language, -1) if question.language is not None else -1
    same_language = corpus.utterances.languages[rows] == own_language
    cosines = projection.cosines(of_utterances, utterance_norms)
    factors = _factors(corpus, background, question.language, rows, same_language, counts)
    nearest = max_by_run(cosines * factors, counts)
    by_article = max_by_run(factors, counts)
    features = (
        nearest,
        projection.cosines(mean_by_run(of_utterances, counts), centroid_norms) * by_article,
        max_by_run(overlap.of(rows), counts),
        max_by_run(projection.cosines(of_passages, passage_norms), passage_counts) * by_article,
        np.full(len(articles), _off_topic(projection, model, background.vectors, held_out.background)),
        corpus.word_index.log_likelihoods(question.text, rows, counts, held_out.utterance),
        _about(snapshot, background, question, rows, counts),
    )
    shown = _shown(cosines, same_language, max_by_run(cosines, counts), counts)
    return Evidence(articles, np.stack(features, axis=1).astype(np.float64), rows[shown])


def _candidates(
    corpus: Corpus, products: Products, passage_products: Products, overlap: Overlap, held_out: HeldOut
) -> Rows:
    """The numbers of the articles to look at closely: those of the nearest texts by meaning and by n-grams."""
    utterances, without = corpus.utterances, held_out.utterance
    near = products.top(6 * CANDIDATES, corpus.deleted_utterances)
    passages = passage_products.top(CANDIDATES // 2, corpus.deleted_passages, LITTLE_EFFORT)
    if len(corpus.deleted_utterances):
        overlap = overlap.without(corpus.deleted_utterances)
    alike = overlap.rows[top_k(overlap.cosines, CANDIDATES // 2)]
    found: dict[int, None] = {}
    for owners in (
        utterances.owners[near[near != without]],
        corpus.passages.owners[passages],
        utterances.owners[alike[alike != without]],
    ):
        found.update(dict.fromkeys(list(dict.fromkeys(owners.tolist()))[:CANDIDATES]))
    articles = np.fromiter(found, np.int64, len(found))
    counts = np.diff(utterances.starts)[articles]
    if without >= 0:
        counts = counts - (articles == utterances.owners[without])
    articles = articles[counts > 0]
    return articles[articles != utterances.owners[without]] if held_out.article else articles


def _rows(texts: Texts, articles: Rows) -> tuple[Rows, Rows]:
    """The rows of ``articles``, one article after the other, and how many each has."""
    begins, ends = texts.starts[articles], texts.starts[articles + 1]
    return ranges(begins, ends), ends - begins


def _factors(
    corpus: Corpus,
    background: Background,
    language: str | None,
    rows: Rows,
    same_language: NDArray[np.bool_],
    counts: Rows,
) -> Floats:
    """What makes up for the distance of languages, for each of ``rows``; nothing where an article has the question's
    language."""
    by_language = LanguageDistance(background.parallel_cosines).factors(language, list(corpus.languages))
    factors: Floats = by_language[corpus.utterances.languages[rows]]
    spoken = max_by_run(same_language.astype(np.float32), counts) > 0
    return np.where(np.repeat(spoken, counts), np.float32(1), factors)


def _about(snapshot: Snapshot, background: Background, question: Question, rows: Rows, counts: Rows) -> Floats:
    """How much likelier the question is about what each article is about than about anything."""
    if background.topics is None:
        return np.zeros(len(counts), np.float32)
    if question.after is not None and background.next_topics is not None:
        asked = background.next_topics.shares(background.topics, question.after, question.language)
    else:
        asked = background.topics.shares(question.text, question.language, question.vector)
    return snapshot.corpus.topics.log_likelihoods(asked, snapshot.model.topic_prior, rows, counts)


def _held_out_projection(corpus: Corpus, metric: Metric, vector: Vector, utterance: int) -> tuple[Projection, Vector]:
    """The query in the metric as if ``utterance`` were not there, and the mean of the others of its article."""
    others = corpus.utterances.rows_of(np.array([int(corpus.utterances.owners[utterance])]))
    others = others[others != utterance]
    centroid = corpus.utterances.vectors.vectors(others).mean(0) if len(others) else vector
    return metric.project_held_out(vector, centroid, len(others) + 1), centroid


def _off_topic(projection: Projection, model: Model, background: Floats, held_out: int) -> float:
    """How near the background is: the mean cosine of the nearest few."""
    if not len(background):
        return TYPICALLY_OFF_TOPIC
    cosines = projection.cosines_of(background, model.background_norms)
    if held_out >= 0:
        cosines[held_out] = -1
    return float(cosines[top_k(cosines, NEIGHBOURS)].mean())


def _shown(cosines: Floats, same_language: NDArray[np.bool_], nearest: Floats, counts: Rows) -> Rows:
    """The best evidence of each article: an utterance in the visitor's language if it is about as near."""
    owners = np.repeat(np.arange(len(counts)), counts)
    close = cosines > nearest[owners] - SAME_LANGUAGE_BONUS
    preferred = np.where(same_language & close, cosines + 10, cosines)
    order = np.argsort(preferred, kind="stable")
    shown = np.zeros(len(counts), np.int64)
    shown[owners[order]] = order
    return shown
