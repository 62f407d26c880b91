"""What was done to articles, by whom and when, with the text as it was left each time.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base.articles import Article, article_of, content
from knowledge_base.tables import article, article_revision

#: `saved` is a text that visitors do not read, `staged` one that waits beside the published one, `discarded` one that
#: was not to be published after all; `released` and `expired` happened at their time, and `held` and `stopped` say that
#: an article was not published at its time, because an answer was empty or because test questions spoke against it.
Deed = Literal[
    "saved", "staged", "discarded", "published", "withdrawn", "archived", "deleted", "restored", "released", "expired",
    "held", "stopped",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that was done to an article. ``id`` grows, and is never used again."""

    id: int
    revision: int
    deed: Deed
    author: str
    at: float


@dataclass(frozen=True, slots=True)
class Kept:
    """An article as an entry left it. Of what an earlier release kept it is not known what a machine had drafted."""

    entry: Entry
    article: Article
    is_machine_known: bool

    def over(self, now: Article | None) -> Article:
        """The article, to take the place of what it is ``now``: a machine's draft does not become a reviewed one."""
        if self.is_machine_known or now is None:
            return self.article
        drafts = tuple(one for one in now.machine if one in self.article.variants and one != self.article.language)
        return replace(self.article, machine=drafts)


@dataclass(frozen=True, slots=True)
class Deleted:
    """An article that was deleted, as it was; ``entry`` is what to restore."""

    article: Article
    entry: Entry


async def note(
    connection: AsyncConnection,
    articles: Iterable[tuple[Article, int]],
    *,
    deed: Deed,
    author: str,
    now: float,
) -> None:
    """Note what was done to articles, each with its revision."""
    rows = [
        {
            "article_id": one.id,
            "revision": revision,
            "content": content(one),
            "machine": list(one.machine),
            "deed": deed,
            "author": author,
            "created_at": now,
        }
        for one, revision in articles
    ]
    if rows:
        await connection.execute(insert(article_revision), rows)


async def entries(
    connection: AsyncConnection, article_id: str, *, limit: int, before: int | None = None
) -> list[Entry]:
    """What was done to an article, the newest first; of what was ``before`` an entry where one is named."""
    t = article_revision.c
    query = select(t.id, t.revision, t.deed, t.author, t.created_at).where(t.article_id == article_id)
    if before is not None:
        query = query.where(t.id < before)
    found = await connection.execute(query.order_by(t.id.desc()).limit(limit))
    return [_entry(row) for row in found]


async def kept(connection: AsyncConnection, article_id: str, entry_id: int) -> Kept | None:
    """An entry of an article with the article as it was left, or None."""
    t = article_revision.c
    found = await connection.execute(select(article_revision).where(t.article_id == article_id, t.id == entry_id))
    row = found.one_or_none()
    return None if row is None else _kept(row)


async def kept_before(connection: AsyncConnection, article_id: str, entry_id: int) -> Kept | None:
    """The last entry of an article before another one, or None."""
    t = article_revision.c
    query = select(article_revision).where(t.article_id == article_id, t.id < entry_id)
    row = (await connection.execute(query.order_by(t.id.desc()).limit(1))).one_or_none()
    return None if row is None else _kept(row)


async def deleted(connection: AsyncConnection, *, limit: int, offset: int) -> tuple[list[Deleted], int]:
    """The articles that are no more, those that were deleted last first, and how many there are."""
    t = article_revision.c
    last = select(func.max(t.id)).where(t.article_id.not_in(select(article.c.id))).group_by(t.article_id)
    total = await connection.execute(select(func.count()).select_from(last.subquery()))
    rows = await connection.execute(
        select(article_revision).where(t.id.in_(last)).order_by(t.id.desc()).limit(limit).offset(offset)
    )
    return [Deleted(article_of(row.content, row.machine or ()), _entry(row)) for row in rows], total.scalar_one()


def _entry(row: Any) -> Entry:
    return Entry(row.id, row.revision, row.deed, row.author, row.created_at)


def _kept(row: Any) -> Kept:
    return Kept(_entry(row), article_of(row.content, row.machine or ()), row.machine is not None)
