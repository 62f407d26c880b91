"""The public articles in order, as they are at one moment. Pure."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from knowledge_base import chinese
from knowledge_base.articles import Article, Variant, may_read
from knowledge_base.locales import primary

#: The marks that make another letter of a Japanese one: が is no か.
_OF_A_LETTER = frozenset("\u3099\u309a")
#: Languages whose words are kept as they are compared: of 10,000 articles they take 6 MB each.
FOLDED_LANGUAGES = 4


def is_public(article: Article) -> bool:
    """Whether a published article is for everybody: the help pages, the chat's articles and the site map ask this
    alone."""
    return may_read("public", article.audience)


def folded(text: str) -> str:
    """``text`` as it is compared: without case, without marks on letters, with single spaces.

    >>> folded("  SEÑOR Straße آدرس")
    'senor strasse ادرس'
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(one for one in plain if one in _OF_A_LETTER or not unicodedata.combining(one))
    return " ".join(unicodedata.normalize("NFC", kept).split())


def _compared(text: str, language: str) -> str:
    """``text`` of a ``language`` as it is compared: Chinese in either characters is the same."""
    return folded(chinese.simplified(text) if primary(language) == "zh" else text)


@dataclass(frozen=True)
class Shelf:
    """What readers may see. ``changed`` says when each article was last changed, in Unix seconds, where that is known;
    ``pages`` is room for what was made of it, which is thrown away with it."""

    articles: Mapping[str, Article]
    changed: Mapping[str, float]
    generation: int
    pages: dict[object, Any] = field(default_factory=dict)
    _folded: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    @cached_property
    def categories(self) -> Mapping[str, Sequence[str]]:
        """The ids of each category's articles, the largest category first and what has none last."""
        found: dict[str, list[str]] = {}
        for article in self.articles.values():
            found.setdefault(article.category.strip(), []).append(article.id)
        order = sorted(found, key=lambda name: (not name, -len(found[name]), name))
        return {name: tuple(sorted(found[name])) for name in order}

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages that some article is in, as people have written or reviewed it."""
        return frozenset(code for article in self.articles.values() for code in article.reviewed.variants)

    @cached_property
    def newest(self) -> float:
        """When an article was last changed; 0 where that is not known."""
        return max(self.changed.values(), default=0.0)

    def variant(self, article_id: str, language: str) -> Variant:
        """An article in ``language``, or in the language that it was written in. Raises :class:`KeyError`."""
        return self.articles[article_id].variant(language)

    def worded(self, article_id: str, language: str) -> Variant:
        """As :meth:`variant`, in the characters that readers of ``language`` read. Raises :class:`KeyError`."""
        return self.articles[article_id].worded(language)

    def is_in(self, article_id: str, language: str) -> bool:
        """Whether an article is in ``language``, or in another variety of it. Raises :class:`KeyError`."""
        return primary(self.variant(article_id, language).language) == primary(language)

    def with_words(self, text: str, language: str, limit: int) -> list[str]:
        """The ids of articles that have every word of ``text`` as readers of ``language`` see them."""
        words = _compared(text, language).split()
        if not words:
            return []
        found = []
        for article_id, written in self._written(language):
            if all(word in written for word in words):
                found.append(article_id)
                if len(found) == limit:
                    break
        return found

    def _written(self, language: str) -> Sequence[tuple[str, str]]:
        """All that is written in each article, folded; made when a language is searched that was not lately."""
        found = self._folded.get(language)
        if found is None:
            found = [
                (one.id, _compared(" ".join((its.question, *its.phrasings, its.answer)), its.language))
                for one in self.articles.values()
                for its in (one.variant(language),)
            ]
            while len(self._folded) >= FOLDED_LANGUAGES:
                self._folded.pop(next(iter(self._folded)), None)
            self._folded[language] = found
        return found


def shelved(articles: Mapping[str, Article], changed: Mapping[str, float], generation: int) -> Shelf:
    """The shelf of what is published, as far as it is public."""
    public = {one.id: one for one in sorted(articles.values(), key=lambda one: one.id) if is_public(one)}
    return Shelf(public, {name: when for name, when in changed.items() if name in public}, generation)
