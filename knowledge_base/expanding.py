"""The published articles as readers see them: what they refer to in its place, and which change when that does."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import snippet_store
from knowledge_base.articles import AUDIENCES, Article, Audience
from knowledge_base.references import (
    NONE,
    Addresses,
    NoAddresses,
    References,
    Snippet,
    Surroundings,
    references_in,
    resolved,
)


class Expander:
    """Puts snippets, links and files into articles. It keeps the articles as their editors wrote them, as far as they
    refer to anything."""

    def __init__(self, addresses: Addresses | None = None, *, machine_drafts: bool = False) -> None:
        """``machine_drafts`` are read unreviewed, too."""
        self._addresses = addresses or NoAddresses()
        self._machine_drafts = machine_drafts
        self._snippets: Mapping[str, Snippet] = {}
        self._mark = (0, 0)
        # The names of those that say something else than what was renewed last.
        self._reworded: set[str] = set()
        # The published articles as they were written, and what those that refer to anything do so to.
        self._written: dict[str, Article] = {}
        self._refers: dict[str, References] = {}

    def seen(self, article: Article) -> Article:
        """An article as it was written, as far as readers may see it."""
        seen = article if self._machine_drafts else article.reviewed
        return replace(seen, tests={}) if seen.tests else seen

    def expanded(self, article: Article) -> Article:
        """An article as those read it whom it is for."""
        if not references_in(article):
            return article
        around = self.surroundings()
        variants = {
            code: replace(one, answer=resolved(one.answer, code, article.language, article.audience, around))
            for code, one in article.variants.items()
        }
        return replace(article, variants=variants)

    def surroundings(self) -> Surroundings:
        """What references are resolved with now."""
        return Surroundings(self._snippets, self._title, self._is_public, self._addresses)

    def took(self, articles: Iterable[Article]) -> set[str]:
        """Note published ``articles`` as they were written; the ids of those that readers know by another question
        now, or did not know."""
        moved = set()
        for article in articles:
            before = self._written.get(article.id)
            if before is None or _known_by(before) != _known_by(article):
                moved.add(article.id)
            self._written[article.id] = article
            self._note(article)
        return moved

    def took_all(self, articles: Sequence[Article]) -> list[Article]:
        """Note that these ``articles`` are all that are published; as those read them whom they are for."""
        for gone in self._written.keys() - {article.id for article in articles}:
            self.forgot(gone)
        self.took(articles)
        return [self.expanded(article) for article in articles]

    def forgot(self, article_id: str) -> None:
        """Note that an article is not published any more."""
        self._written.pop(article_id, None)
        self._refers.pop(article_id, None)

    async def read(self, connection: AsyncConnection) -> None:
        """Expand from now on with the snippets that there are now."""
        mark = await snippet_store.change_mark(connection)
        if mark != self._mark:
            self._use(await snippet_store.by_name(connection))
            self._mark = mark

    async def is_behind(self, connection: AsyncConnection) -> bool:
        """Whether articles may say something else than snippets do by now."""
        return bool(self._reworded) or await snippet_store.change_mark(connection) != self._mark

    def reworded(self) -> list[Article]:
        """The published articles, as they were written, that have snippets which say something else now."""
        return self.referring(snippets=self._reworded)

    def renewed(self) -> None:
        """Note that all of them say it."""
        self._reworded.clear()

    def _use(self, snippets: Mapping[str, Snippet]) -> None:
        before, self._snippets = self._snippets, snippets
        # What a snippet refers to, an article does that has it.
        for article in list(self._written.values()):
            if article.id in self._refers:
                self._note(article)
        self._reworded |= {one for one in before.keys() | snippets.keys() if before.get(one) != snippets.get(one)}

    def among(self, articles: Iterable[Article]) -> list[Article]:
        """Those of the ``articles`` that refer to anything."""
        return [one for one in articles if one.id in self._refers]

    def referring(self, articles: Collection[str] = (), snippets: Collection[str] = ()) -> list[Article]:
        """The published articles, as they were written, that refer to any of the ``articles`` or ``snippets``."""
        wanted, named = frozenset(articles), frozenset(snippets)
        return [
            self._written[one]
            for one, its in self._refers.items()
            if not wanted.isdisjoint(its.articles) or not named.isdisjoint(its.snippets)
        ]

    def audience_of(self, file_id: str) -> Audience | None:
        """The widest audience of the published articles that have a file; None where none has."""
        found = [self._written[one].audience for one, its in self._refers.items() if file_id in its.files]
        return min(found, key=AUDIENCES.index, default=None)

    def _note(self, article: Article) -> None:
        refers = references_in(article, self._snippets)
        if refers == NONE:
            self._refers.pop(article.id, None)
        else:
            self._refers[article.id] = refers

    def _title(self, article_id: str, language: str) -> str | None:
        article = self._written.get(article_id)
        return None if article is None else article.variant(language).question

    def _is_public(self, article_id: str) -> bool:
        return self._written[article_id].audience == "public"


def _known_by(article: Article) -> tuple[Audience, tuple[tuple[str, str], ...]]:
    return article.audience, tuple(sorted((code, one.question) for code, one in article.variants.items()))
