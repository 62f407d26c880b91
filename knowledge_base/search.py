"""The search index: articles in, and for a question the articles that answer it, each with a probability."""

import copy
import hashlib
import math
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge_base import snapshot_file
from knowledge_base.articles import Article
from knowledge_base.calibration import Background, Calibration, Case, shares
from knowledge_base.contradiction import contradicted, doubted
from knowledge_base.corpus import Corpus
from knowledge_base.encoders import Encoder
from knowledge_base.evidence import ABOUT, PASSAGE, Evidence, Question, evidence_for
from knowledge_base.fitting import PRIOR, fit_calibration, fit_model
from knowledge_base.hiding import Hiding
from knowledge_base.identifiers import codes_in
from knowledge_base.lexical_index import LexicalIndex, Overlap
from knowledge_base.metric import Metric
from knowledge_base.next_topics import After
from knowledge_base.passages import digest_of, passages_of, texts_to_encode
from knowledge_base.same_answers import LIKELY_AT, LOOKED_AT, CommonWords, SameAnswers
from knowledge_base.shipped_fit import digest_of_fit, packed, shipped_fit
from knowledge_base.snapshot import Norms, Snapshot
from knowledge_base.spelling import words_in
from knowledge_base.vector_index import EXACT_UP_TO, Stopped, never

Vector = NDArray[np.float32]
Doubles = NDArray[np.float64]
Known = Mapping[str, Vector]

# Vectors that a search compares in full within about 1 ms.
QUICK_UP_TO = 10_000
# So many articles are compacted in no time, whenever one of them is gone.
COMPACTED_UP_TO = 5_000
# With a graph, the n-grams of this many phrasings are compared within about 1 ms.
QUICK_WITH_GRAPH_UP_TO = 30_000


@dataclass(frozen=True, slots=True)
class Match:
    """An article that may answer the question.

    ``confidence`` is the probability that this article is the one that answers; those of all articles sum to at
    most 1. ``score`` orders the matches and has no unit. ``language`` and ``phrasing`` are the best evidence.
    ``told`` is the cosine, in the metric, of the question and the nearest passage of the article's answer.
    ``alike`` are the articles that answer the same, see :mod:`knowledge_base.same_answers`: they are counted in.
    ``about`` is how much likelier the question is about what the article is about than about anything, as a logarithm.
    """

    article_id: str
    confidence: float
    score: float
    language: str
    phrasing: str
    alike: tuple[str, ...] = ()
    told: float = 0.0
    about: float = 0.0


def shares_of(utilities: Mapping[str, float]) -> dict[str, float]:
    """How likely each article is by its utility, beside that none is; see :func:`knowledge_base.calibration.shares`."""
    return dict(zip(utilities, shares(np.array(list(utilities.values()), np.float64)).tolist(), strict=True))


def rated(utilities: Mapping[str, float], named: Mapping[str, Match]) -> list[Match]:
    """The matches ``named`` with other utilities, best first, and the confidence that follows from them.

    Both are by article. As in :class:`knowledge_base.calibration.Calibration`, the utility of no article is 0.
    """
    sure = shares_of(utilities)
    found = [replace(named[name], confidence=sure[name], score=score) for name, score in utilities.items()]
    return _alike_as_one(sorted(found, key=lambda match: -match.score))


def _alike_as_one(matches: Sequence[Match]) -> list[Match]:
    """``matches``, best first, with those that answer the same as a better one counted in there."""
    groups: list[list[Match]] = []
    for match in matches:
        for group in groups:
            if _answer_the_same(group[0], match):
                group.append(match)
                break
        else:
            groups.append([match])
    return sorted(map(_together, groups), key=lambda match: -match.score)


def _answer_the_same(one: Match, other: Match) -> bool:
    return one.article_id in other.alike or other.article_id in one.alike


def _together(matches: Sequence[Match]) -> Match:
    """The first of ``matches``, which answer the same, with the odds of all."""
    first, *others = matches
    if not others:
        return first
    score = first.score + math.log(sum(math.exp(match.score - first.score) for match in matches))
    alike = {*first.alike, *(match.article_id for match in others)} - {first.article_id}
    return replace(
        first, confidence=sum(match.confidence for match in matches), score=score, alike=tuple(sorted(alike))
    )


def _match(
    corpus: Corpus, evidence: Evidence, place: int, confidence: float, utility: float, alike: tuple[str, ...]
) -> Match:
    """The candidate at a ``place`` of ``evidence``."""
    row = int(evidence.rows[place])
    return Match(
        corpus.ids[int(evidence.articles[place])],
        confidence,
        utility,
        list(corpus.languages)[int(corpus.utterances.languages[row])],
        corpus.utterances.texts[row],
        alike,
        float(evidence.features[place, PASSAGE]),
        float(evidence.features[place, ABOUT]),
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """What can be known of a question before it is encoded: how far its n-grams overlap with those of an index."""

    text: str
    lexical_index: LexicalIndex
    overlap: Overlap


class SearchIndex:
    """Finds the articles that answer a question, in any language, each with a calibrated confidence.

    Synchronous and safe to use from several threads: searches go on while articles change or a refit runs.
    """

    def __init__(self, encoder: Encoder, background: Background) -> None:
        empty = np.zeros((0, encoder.dimension), np.float32)
        self._encoder = encoder
        #: What no site's articles answer.
        self.background = background if len(background.vectors) else replace(background, vectors=empty)
        self._topics = background.topics
        self._common_words = CommonWords.of(background)
        self._changing = threading.Lock()
        self._fitting = threading.Lock()
        self._changes = 0
        # Words and codes of articles that came since the spelling was learnt: they stay as they are typed.
        self._recent: set[str] = set()
        # What is said about anything: it is no slip, and nobody's correction.
        said = zip(background.texts, background.languages, strict=True)
        self.general = {word for text, language in said for word in words_in(text, language)}
        corpus = Corpus.empty(encoder.dimension)
        model = fit_model(corpus, self.background, encoder.dimension, Calibration(PRIOR))
        self._snapshot = Snapshot(corpus, model, Norms.none())
        self._hiding = Hiding()

    def __len__(self) -> int:
        return len(self._snapshot.corpus)

    @property
    def quick(self) -> bool:
        """Whether a search takes no more than about 2 ms, so that it need not leave the caller's thread."""
        utterances, passages = self._snapshot.corpus.utterances.vectors, self._snapshot.corpus.passages.vectors
        in_full = len(utterances.tail) + len(passages.tail)
        return in_full <= QUICK_UP_TO and len(utterances) <= QUICK_WITH_GRAPH_UP_TO

    @property
    def snapshot(self) -> Snapshot:
        """The articles, and what was fitted to them, as they are now; another one after each change."""
        return self._snapshot

    @property
    def stale(self) -> bool:
        """Whether articles have changed since the last refit began."""
        return not self._snapshot.fresh

    def put(self, articles: Sequence[Article], vectors: Mapping[str, Vector] | None = None) -> None:
        """Add ``articles``, replacing those with the same id; they are found at once.

        ``vectors`` may hold vectors of ``texts_to_encode``, by text; what is missing is encoded here.
        """
        known = dict(vectors or {})
        missing = {pair for article in articles for pair in texts_to_encode(article) if pair[0] not in known}
        for kind in ("query", "passage"):
            texts = sorted(text for text, its in missing if its == kind)
            if texts:
                known.update(zip(texts, self._encoder.encode(texts, kind), strict=True))
        recent = {term for article in articles for term in _words_and_codes(article)}
        with self._changing:
            self._recent |= recent
            self._change(self._snapshot.corpus.added(articles, known, self._topics))

    def remove(self, ids: Iterable[str]) -> None:
        """Forget the articles with ``ids``; unknown ids are ignored."""
        with self._changing:
            corpus = self._snapshot.corpus.without(ids)
            # Where none of them is here, what was fitted is as good as before.
            if corpus is not self._snapshot.corpus:
                self._change(corpus)

    def _change(self, corpus: Corpus) -> None:
        self._snapshot = self._snapshot.with_corpus(corpus)
        self._changes += 1

    def readable(self, text: str, language: str | None) -> str:
        """``text`` as it is to be encoded, read and searched: see :meth:`knowledge_base.spelling.Spelling.readable`."""
        return self._snapshot.model.spelling.readable(text, language, self._knows, self._recent)

    def trial(self, articles: Sequence[Article], vectors: Known, gone: Iterable[str] = ()) -> "SearchIndex":
        """This index as it would be with ``articles`` and without ``gone``, fitted as it is now; this one stays."""
        # Both share what is alike in them.
        tried = copy.copy(self)
        tried._changing, tried._fitting, tried._recent = threading.Lock(), threading.Lock(), set(self._recent)
        tried.remove(gone)
        tried.put(articles, vectors)
        return tried

    def _knows(self, word: str) -> bool:
        return word in self.general or self._encoder.knows(word)

    def read(self, text: str) -> Reading:
        """What can be known of ``text`` before it is encoded; for :meth:`search`, which else finds out by itself."""
        lexical_index = self._snapshot.corpus.lexical_index
        return Reading(text, lexical_index, lexical_index.overlap(text))

    def search(
        self,
        text: str,
        vector: Vector,
        language: str | None,
        limit: int = 5,
        reading: Reading | None = None,
        declined: Sequence[tuple[str, Vector]] = (),
        after: After | None = None,
        hidden: frozenset[str] = frozenset(),
    ) -> list[Match]:
        """The articles most likely to answer ``text``, best first; ``vector`` is its encoding as a query.

        ``declined`` is what is not wanted, with its encodings: articles about that are at most as likely as none.
        Where ``text`` is a question and a message as one, ``after`` has both by themselves. ``hidden`` are articles
        that whoever asks may not read: it is as if they were not there.
        """
        snapshot = self._hiding.without(self._snapshot, hidden)
        corpus, calibration = snapshot.corpus, snapshot.model.calibration
        # Articles that have changed since it was read have other n-grams.
        known = reading is not None and reading.lexical_index is corpus.lexical_index and reading.text == text
        question = Question(text, vector, language, reading.overlap if reading and known else None, after)
        evidence = evidence_for(snapshot, self.background, question)
        if not len(evidence.articles):
            return []
        utilities = calibration.utilities(evidence.features)
        others = [evidence_for(snapshot, self.background, Question(*one, language)) for one in declined]
        unwanted = [(other.articles, calibration.utilities(other.features)) for other in others]
        utilities = doubted(utilities, contradicted(corpus, question, evidence, utilities, unwanted))
        return self._matches(snapshot, evidence, utilities, limit)

    def _matches(self, snapshot: Snapshot, evidence: Evidence, utilities: Doubles, limit: int) -> list[Match]:
        """The best of the candidates in ``evidence``, and of those that answer the same one for all."""
        corpus, confidences = snapshot.corpus, shares(utilities)
        ids = corpus.ids
        order = np.argsort(-utilities, kind="stable").tolist()
        numbers = evidence.articles.tolist()
        likely = [numbers[place] for place in order if confidences[place] >= LIKELY_AT][:LOOKED_AT]
        groups = SameAnswers(corpus, self._common_words).grouped(numbers, likely)
        matches = []
        for place in order if groups else order[:limit]:
            alike = tuple(ids[other] for other in groups.get(numbers[place], ()))
            matches.append(_match(corpus, evidence, place, float(confidences[place]), float(utilities[place]), alike))
        return _alike_as_one(matches)[:limit]

    def case(self, text: str, vector: Vector, article_id: str | None, language: str | None = None) -> Case:
        """The evidence for a ``text`` that ``article_id`` answers, or nothing here; to fit a calibration on."""
        snapshot = self._snapshot
        evidence = evidence_for(snapshot, self.background, Question(text, vector, language))
        number = snapshot.corpus.numbers.get(article_id, -1) if article_id is not None else -1
        right = np.flatnonzero(evidence.articles == number)
        return Case(evidence.features, int(right[0]) if len(right) else None)

    def refit(
        self,
        calibration: Calibration | None = None,
        stopped: Callable[[], bool] = never,
        exact_up_to: int = EXACT_UP_TO,
    ) -> None:
        """Fit the metric and the calibration anew on the articles as they are; searches go on meanwhile.

        With the ``calibration`` of another time only the metric is fitted, which is quick; without, more than
        ``exact_up_to`` vectors get their graph, too. Gives up where it is when ``stopped`` says so.
        """
        with self._fitting:
            with self._changing:
                live, rows = len(self._snapshot.corpus), len(self._snapshot.corpus.ids)
                # What is left of articles that are gone still counts among the n-grams.
                if live < rows <= COMPACTED_UP_TO or 3 * live < 2 * rows:
                    corpus = self._snapshot.corpus.compacted()
                    self._snapshot = replace(self._snapshot, norms=Norms.none()).with_corpus(corpus)
                changes, corpus = self._changes, self._snapshot.corpus
            try:
                model = fit_model(corpus, self.background, self._encoder.dimension, calibration or Calibration(PRIOR))
                snapshot = Snapshot(corpus, model, Norms.none()).with_corpus(corpus)
                if calibration is None:
                    # First the graph: with it the rest is quick.
                    corpus = self._with_graphs(corpus, model.metric, exact_up_to, stopped)
                    snapshot = replace(snapshot, corpus=corpus)
                    shipped = shipped_fit(corpus, self.background, self._named())
                    fitted = shipped or fit_calibration(snapshot, self.background, stopped)
                    snapshot = replace(snapshot, model=replace(model, calibration=fitted))
                with self._changing:
                    self._snapshot = snapshot.with_corpus(self._snapshot.corpus)
                    if self._changes == changes:
                        self._recent = set()
            except Stopped:
                return
            with self._changing:
                self._snapshot = replace(self._snapshot, fresh=self._changes == changes)

    def _with_graphs(self, corpus: Corpus, metric: Metric, exact_up_to: int, stopped: Callable[[], bool]) -> Corpus:
        """``corpus`` with its vectors in a graph if they are many; searches use it at once.

        Those of articles that were added meanwhile stay beside the graph.
        """
        utterances = corpus.utterances.vectors.rebuilt(metric, exact_up_to, stopped)
        passages = corpus.passages.vectors.rebuilt(metric, exact_up_to, stopped)

        def moved(newest: Corpus) -> Corpus:
            return replace(
                newest,
                utterances=newest.utterances.with_vectors(utterances),
                passages=newest.passages.with_vectors(passages),
            )

        with self._changing:
            self._snapshot = replace(self._snapshot, corpus=moved(self._snapshot.corpus))
        return moved(corpus)

    def save(self, file: Path) -> None:
        """Keep everything in ``file`` for the next start, whole or not at all. Raises ``OSError``."""
        snapshot_file.save(self._snapshot, file, self._key())

    def fit_to_ship(self) -> str:
        """What the package is to bring along of these articles, fitted here and now, as the content of a file."""
        # With the metric of the articles, and whatever is shipped of another time.
        self.refit(Calibration(PRIOR))
        snapshot = self._snapshot
        fit = fit_calibration(snapshot, self.background, never)
        return packed(digest_of_fit(snapshot.corpus, self.background, self._named()), fit)

    def load(self, file: Path, articles: Iterable[Article]) -> list[Article]:
        """Take over what was kept in ``file`` of ``articles`` and nothing else; the articles that it does not have.

        Raises :class:`knowledge_base.array_file.DamagedFile` for a file that is missing, not whole, or of another
        encoder.
        """
        snapshot = snapshot_file.load(file, self._key(), self.background.vectors)
        corpus = snapshot.corpus
        wanted = {article.id: digest_of(article) for article in articles}
        changed = [one for one, number in corpus.numbers.items() if wanted.get(one) != corpus.digests[number]]
        corpus = corpus.without(changed)
        with self._changing:
            self._snapshot = snapshot if corpus is snapshot.corpus else snapshot.with_corpus(corpus)
            self._changes += 1
        return [article for article in articles if article.id not in corpus.numbers]

    def _key(self) -> dict[str, str | int]:
        known = self.background.vectors.tobytes() + (self._topics.digest() if self._topics else b"")
        background = hashlib.sha256(known).hexdigest()
        return {**self._named(), "background": background}

    def _named(self) -> dict[str, str | int]:
        return {"encoder": self._encoder.name, "dimension": self._encoder.dimension}


def _words_and_codes(article: Article) -> Iterator[str]:
    """The words and codes of ``article``, as they are compared."""
    for variant in article.variants.values():
        for text in (*variant.utterances, *passages_of(variant.answer)):
            yield from words_in(text, variant.language)
            yield from codes_in(text)
