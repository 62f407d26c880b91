"""Changes to a published article that visitors do not see yet."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import reference_store
from knowledge_base.articles import Article, Variant, article_of, content
from knowledge_base.tables import article_staged

_TABLE = article_staged


@dataclass(frozen=True, slots=True)
class Staged:
    """An article as it is to be, and who changed it last."""

    article: Article
    author: str
    updated_at: float


async def put(connection: AsyncConnection, article: Article, *, author: str, now: float) -> None:
    """Keep changes, in the place of those that there were; the caller has the article to itself."""
    values = {"content": content(article), "machine": list(article.machine), "author": author, "updated_at": now}
    done = await connection.execute(update(_TABLE).where(_TABLE.c.article_id == article.id).values(**values))
    if not done.rowcount:
        await connection.execute(insert(_TABLE).values(article_id=article.id, **values))
    await reference_store.renew(connection, [article.id])


async def drop(connection: AsyncConnection, article_id: str) -> None:
    """Keep no changes of an article."""
    await connection.execute(delete(_TABLE).where(_TABLE.c.article_id == article_id))
    await reference_store.renew(connection, [article_id])


async def of(connection: AsyncConnection, ids: Collection[str]) -> dict[str, Staged]:
    """The changes of those of the articles that have some."""
    found = await connection.execute(select(_TABLE).where(_TABLE.c.article_id.in_(ids)))
    return {row.article_id: Staged(article_of(row.content, row.machine), row.author, row.updated_at) for row in found}


def carried(before: Article, after: Article, changes: Article) -> Article:
    """``changes``, which were made to ``before``, made to ``after`` instead.

    What only one of the two has changed is as that one has it; where both have changed the same, the ``changes`` stay.
    Phrasings that came are added.
    """
    machine = set(changes.machine)
    variants: dict[str, Variant] = {}
    for language in dict.fromkeys((*changes.variants, *after.variants)):
        old, new, own = (one.variants.get(language) for one in (before, after, changes))
        if own == old:
            if new is not None:
                variants[language] = new
                if (language in changes.machine) == (language in before.machine):
                    machine = machine | {language} if language in after.machine else machine - {language}
        elif own is not None:
            variants[language] = _carried(old, new, own)
    fields: dict[str, Any] = {
        name: getattr(after if getattr(changes, name) == getattr(before, name) else changes, name)
        for name in ("category", "tags", "audience", "owner", "review_by")
    }
    source = changes.language if changes.language != before.language else after.language
    source = source if source in variants else changes.language
    return replace(
        changes,
        language=source,
        variants=variants,
        machine=tuple(sorted(one for one in machine if one in variants and one != source)),
        **fields,
    )


def _carried(old: Variant | None, new: Variant | None, own: Variant) -> Variant:
    """A variant that was changed, with what came into the one beside it."""
    if old is None or new is None or old == new:
        return own
    kept = [one for one in own.phrasings if one in new.phrasings or one not in old.phrasings]
    came = [one for one in new.phrasings if one not in old.phrasings and one not in kept]
    return replace(
        own,
        question=new.question if own.question == old.question else own.question,
        answer=new.answer if own.answer == old.answer else own.answer,
        phrasings=(*kept, *came),
    )
