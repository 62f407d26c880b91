"""Articles that answer the same: whichever of them is right, the other is too, so they count as one.

Answers that are the same but for a few words are easily taken for those that come of one form: "open **Orders** and
choose **Cancel**" and "open **Orders** and choose **Change**" differ in one word, and it is the one that matters. No
likeness of words or vectors tells the one from the other. What does is whether the articles are asked by the words in
which their answers differ. `docs/decisions/0061-same-answers.md` says what that finds.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from knowledge_base.calibration import Background
from knowledge_base.corpus import Corpus, Texts
from knowledge_base.lexical_index import folded
from knowledge_base.word_index import stems_of

#: Articles less likely than this are not looked at, and of the others so many.
LIKELY_AT, LOOKED_AT = 0.02, 6
#: Answers are the same but for a few words from this cosine of their words on; shorter ones have to be the same to the
#: word.
WORDS_ALIKE_AT, LEAST_WORDS = 0.65, 9
#: A word that more of the texts have that no site's articles answer says nothing of what an article is asked for.
COMMON_AT = 0.05
#: An answer that more of the candidates have is a form ("please call us"), which says nothing of what is asked.
MOST_ALIKE = 4


@dataclass(frozen=True, slots=True)
class CommonWords:
    """The words that are common whatever a site is about, by language."""

    by_language: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, background: Background) -> Self:
        """From what is said and asked everywhere."""
        texts: defaultdict[str, list[set[str]]] = defaultdict(list)
        for some in (background, background.asked):
            for text, language in zip(some.texts, some.languages, strict=True):
                texts[language].append(set(stems_of(text)))
        return cls({language: _common(some) for language, some in texts.items()})


def _common(texts: Sequence[set[str]]) -> frozenset[str]:
    counts = Counter(word for words in texts for word in words)
    return frozenset(word for word, times in counts.items() if times > COMMON_AT * len(texts))


@dataclass(frozen=True, slots=True)
class Answer:
    """An article's answer in one language: all that it says, its words, and the words that it is asked by."""

    said: str
    words: frozenset[str]
    asked: frozenset[str]


class SameAnswers:
    """Which articles of a corpus, by their numbers, answer the same. What has been read of them is kept."""

    def __init__(self, corpus: Corpus, common: CommonWords) -> None:
        self._corpus, self._common = corpus, common
        self._languages = list(corpus.languages)
        self._answers: dict[int, dict[int, Answer]] = {}

    def grouped(self, articles: Sequence[int], likely: Sequence[int]) -> dict[int, list[int]]:
        """Which of the ``likely`` articles answer the same: each first one of its group, with the others behind it.

        ``articles`` are all candidates, and ``likely`` those that count, the likeliest first. An article that is alone
        in its group is not named.
        """
        found: dict[int, list[int]] = {}
        taken: set[int] = set()
        for place, first in enumerate(likely):
            others = [] if first in taken else [other for other in likely[place + 1 :] if other not in taken]
            same = [other for other in others if self.alike(first, other)]
            if same and not self._is_a_form(first, articles):
                found[first] = same
                taken.update(same)
        return found

    def twins_of(self, article: int, candidates: Sequence[int]) -> frozenset[int]:
        """Which of the ``candidates`` are other articles that answer the same as ``article``."""
        others = [one for one in candidates if one != article]
        same = frozenset(other for other in others if self.alike(article, other))
        return same if same and not self._is_a_form(article, [article, *others]) else frozenset()

    def alike(self, one: int, other: int) -> bool:
        """Whether two articles answer the same in every language that both have."""
        of_one, of_other = self._of(one), self._of(other)
        shared = of_one.keys() & of_other.keys()
        return bool(shared) and all(self._same(of_one[code], of_other[code], code) for code in shared)

    def _same(self, one: Answer, other: Answer, language: int) -> bool:
        """Whether two answers in one language differ in nothing that matters."""
        if one.said == other.said:
            return True
        alike = len(one.words & other.words) / max(1, len(one.words) * len(other.words)) ** 0.5
        if alike < WORDS_ALIKE_AT or min(len(one.words), len(other.words)) < LEAST_WORDS:
            return False
        # "After 24 hours" and "after 48 hours" are not the same.
        if any(character.isdigit() for word in one.words ^ other.words for character in word):
            return False
        matter = (one.asked & one.words) - other.words - other.asked
        matter |= (other.asked & other.words) - one.words - one.asked
        return matter <= self._common.by_language.get(self._languages[language], frozenset())

    def _is_a_form(self, article: int, candidates: Sequence[int]) -> bool:
        said = {answer.said for answer in self._of(article).values()}
        having = [one for one in candidates if any(answer.said in said for answer in self._of(one).values())]
        return len(having) > MOST_ALIKE

    def _of(self, article: int) -> dict[int, Answer]:
        """The answers of an article, by the number of their language."""
        if article not in self._answers:
            told, asked = self._corpus.passages, _by_language(self._corpus.utterances, article)
            self._answers[article] = {
                language: Answer(
                    " ".join(_folded(told.texts[row]) for row in rows),
                    _words(told, rows),
                    _words(self._corpus.utterances, asked.get(language, [])),
                )
                for language, rows in _by_language(told, article).items()
            }
        return self._answers[article]


def _by_language(texts: Texts, article: int) -> dict[int, list[int]]:
    """The rows of an article's texts, by the number of their language."""
    found: dict[int, list[int]] = {}
    begin, end = texts.starts[article : article + 2].tolist()
    for row, language in enumerate(texts.languages[begin:end].tolist(), begin):
        found.setdefault(language, []).append(row)
    return found


def _words(texts: Texts, rows: Sequence[int]) -> frozenset[str]:
    return frozenset().union(*(_stems(texts.texts[row]) for row in rows))


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return folded(text)


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stems_of(text))
