"""What the articles themselves teach a search: how to measure, and what the measurements mean."""

import hashlib
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from knowledge_base.calibration import Background, Calibration, Case
from knowledge_base.corpus import Corpus
from knowledge_base.evidence import NOTHING, Evidence, HeldOut, Question, evidence_for
from knowledge_base.metric import Metric
from knowledge_base.same_answers import CommonWords, SameAnswers
from knowledge_base.snapshot import Model, Snapshot
from knowledge_base.spelling import Spelling
from knowledge_base.vector_index import Stopped

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Rows = NDArray[np.int64]

# Weights of the features and of 1, fitted by ``tests/bench/fit_prior.py`` on the sample articles of this project
# before topics were among the features: three quarters of what comes of it, and one quarter of what comes of it where
# questions that customers ask any company count as unanswered. With topics vectors count for less, which a site that
# is about none of them must not; so only the weight of topics is from the fit with them, and a fifth less. That of
# the n-grams is fixed: those phrasings were written to differ in their words, so free it would fall below 0. The
# precision is small: a few dozen phrasings of a site's own outweigh it, and with none the weights stay as they are.
# That of the words is 0: the words of a single phrasing mislead, those of many do not.
PRIOR = np.array([4.3, 11.5, 2.0, 7.3, -12.6, 0.0, 0.8, -0.9])
PRECISION = np.full(8, 0.1)
# Where no article has a second phrasing nothing tells how sure to be, and what is near is often something else of the
# same subject: so much less is every article's utility there, and in between by the share of such articles.
UNTRIED = 0.5
# Cases that the calibration is fitted on; more make the refit slower and the seven weights no better.
KNOWN_CASES, ORPHAN_CASES, BACKGROUND_CASES, ASKED_CASES = 500, 250, 300, 300
# For a question that an article answers, so many are taken to be about something else, and so many about what the
# site is about although no article answers them, and what customers ask companies, which the site may answer or not.
OFF_TOPIC_SHARE, ORPHAN_SHARE, ASKED_SHARE = 0.5, 0.05, 0.8
# Utterances that the metric is fitted on; its 384 directions need no more.
FITTED_ON = 20_000


def fit_model(corpus: Corpus, background: Background, dimension: int, calibration: Calibration) -> Model:
    """The metric and the spelling of ``corpus``, beside the ``calibration`` of another time."""
    vectors, owners = _sample(corpus)
    metric = Metric.fit(vectors, owners, background.vectors, background.languages, dimension)
    topics = 0 if background.topics is None else len(background.topics)
    prior = corpus.topics.prior(corpus.utterances.rows_of(np.flatnonzero(corpus.live)), topics)
    spelling = Spelling.of(corpus.texts_by_language())
    return Model(metric, calibration, metric.norms(background.vectors), spelling, prior)


def fit_calibration(snapshot: Snapshot, background: Background, stopped: Callable[[], bool]) -> Calibration:
    """What evidence in ``snapshot`` means. Raises :class:`knowledge_base.vector_index.Stopped` if it is."""
    return Calibration.fit(list(cases(snapshot, background, stopped)), prior_of(snapshot.corpus), PRECISION)


def prior_of(corpus: Corpus) -> Doubles:
    """The weights before anything is fitted: the more careful, the more articles can be asked by one phrasing alone."""
    phrasings = np.diff(corpus.utterances.starts)[corpus.live]
    prior: Doubles = PRIOR.copy()
    prior[-1] -= UNTRIED * float((phrasings == 1).mean()) if len(phrasings) else 0.0
    return prior


def _sample(corpus: Corpus) -> tuple[Floats, NDArray[np.integer]]:
    """Utterances to fit a metric on, and their articles: all, or of some articles drawn by lot."""
    articles = _drawn(np.flatnonzero(corpus.live), corpus.ids)
    counts = np.diff(corpus.utterances.starts)[articles]
    rows = corpus.utterances.rows_of(np.sort(articles[: np.searchsorted(np.cumsum(counts), FITTED_ON) + 1]))
    return corpus.utterances.vectors.vectors(rows), corpus.utterances.owners[rows]


def cases(snapshot: Snapshot, background: Background, stopped: Callable[[], bool]) -> Iterator[Case]:
    """What the articles themselves say of evidence and answers.

    Phrasings whose article has others are asked, each as if it were not there: their article is right. The same
    and more phrasings are asked as if their whole article were not there, and the background is asked: no article
    is right. Articles that answer the same as the one whose phrasing is asked count as if they were not there either:
    to call them wrong would teach that what is near is not to be trusted. Raises
    :class:`knowledge_base.vector_index.Stopped` if it is.
    """
    utterances, live = snapshot.corpus.utterances, snapshot.corpus.live
    several = np.diff(utterances.starts) > 1
    known = _drawn(utterances.rows_of(np.flatnonzero(several & live)), utterances.texts)[:KNOWN_CASES]
    if not len(known) or not len(background.texts):
        return

    languages = list(snapshot.corpus.languages)
    same = SameAnswers(snapshot.corpus, CommonWords.of(background))

    def ask(text: str, vector: Floats, language: str, held_out: HeldOut) -> Evidence:
        if stopped():
            raise Stopped
        evidence = evidence_for(snapshot, background, Question(text, vector, language), held_out)
        return (
            evidence
            if held_out.utterance < 0
            else _without_twins(same, evidence, int(utterances.owners[held_out.utterance]))
        )

    for row, vector in zip(known.tolist(), utterances.vectors.vectors(known), strict=True):
        evidence = ask(utterances.texts[row], vector, languages[utterances.languages[row]], HeldOut(utterance=row))
        right = np.flatnonzero(evidence.articles == utterances.owners[row])
        yield Case(evidence.features, int(right[0]) if len(right) else None)
    orphans = _drawn(utterances.rows_of(np.flatnonzero(live)), utterances.texts)[:ORPHAN_CASES]
    weight = ORPHAN_SHARE * len(known) / len(orphans)
    for row, vector in zip(orphans.tolist(), utterances.vectors.vectors(orphans), strict=True):
        evidence = ask(
            utterances.texts[row], vector, languages[utterances.languages[row]], HeldOut(utterance=row, article=True)
        )
        yield Case(evidence.features, None, weight)
    asked = background.asked
    some = _drawn(np.arange(len(asked.texts)), asked.texts)[:ASKED_CASES]
    for row in some.tolist():
        evidence = ask(asked.texts[row], asked.vectors[row], asked.languages[row], NOTHING)
        yield Case(evidence.features, None, ASKED_SHARE * len(known) / len(some), unlabelled=True)
    others = _drawn(np.arange(len(background.texts)), background.texts)[:BACKGROUND_CASES]
    weight = OFF_TOPIC_SHARE * len(known) / len(others)
    for row in others.tolist():
        evidence = ask(
            background.texts[row], background.vectors[row], background.languages[row], HeldOut(background=row)
        )
        yield Case(evidence.features, None, weight)


def _without_twins(same: SameAnswers, evidence: Evidence, article: int) -> Evidence:
    """``evidence`` without the others that answer the same as ``article``."""
    twins = same.twins_of(article, evidence.articles.tolist())
    if not twins:
        return evidence
    kept = ~np.isin(evidence.articles, list(twins))
    return Evidence(evidence.articles[kept], evidence.features[kept], evidence.rows[kept])


def _drawn(numbers: Rows, texts: Sequence[str]) -> Rows:
    """``numbers`` in an order by lot that depends on what ``texts`` say at them and not on where they stand: the same
    articles give the same fit, however they came about."""
    lots = [
        hashlib.blake2b(texts[number].encode("utf-8", "surrogatepass"), digest_size=8).digest() for number in numbers
    ]
    return numbers[sorted(range(len(lots)), key=lots.__getitem__)]
