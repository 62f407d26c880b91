"""Articles and their history in the database.

Every function takes the connection of the caller's transaction.
"""

import asyncio
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Row,
    bindparam,
    case,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import history, reference_store, staged
from knowledge_base.articles import Article, Variant, tests_json
from knowledge_base.articles import Status as Status
from knowledge_base.held import Held, held_of
from knowledge_base.history import Deed
from knowledge_base.narrowing import Narrowed
from knowledge_base.staged import Staged
from knowledge_base.tables import article, article_revision, article_variant

#: See :func:`change_mark`.
ChangeMark = tuple[int, int, float, int]

_CHUNK = 400


@dataclass(frozen=True, slots=True)
class Stored:
    """An article with its place in the life of an article. ``stale`` names the variants whose source has changed.

    ``staged`` are changes that visitors do not see yet. The article, or these, are published at ``publish_at``, and the
    article is archived at ``expires_at``.
    """

    article: Article
    status: Status
    revision: int
    updated_at: float
    stale: tuple[str, ...] = ()
    staged: Staged | None = None
    publish_at: float | None = None
    expires_at: float | None = None
    #: Why it was not published when it was to be, None where nothing has held it back.
    held: Held | None = None

    @property
    def newest(self) -> Article:
        """The article as its editors left it, published or not."""
        return self.article if self.staged is None else self.staged.article


async def save(
    connection: AsyncConnection,
    new: Article,
    *,
    status: Status,
    author: str,
    now: float,
    deed: Deed | None = None,
    settled: bool = False,
) -> int:
    """Store an article as a whole, replacing the one of the same id; returns its revision.

    A variant that changes together with the source, or by itself, counts as written for the new source.
    ``new.machine`` says which variants are machine drafts from now on. Staged changes stay beside it, and are gone
    where that is what ``settled`` them.
    """
    done = await save_all(connection, [new], status=status, author=author, now=now, deed=deed, settled=settled)
    return done[0]


async def save_all(
    connection: AsyncConnection,
    articles: Iterable[Article],
    *,
    status: Status,
    author: str,
    now: float,
    deed: Deed | None = None,
    settled: bool = False,
) -> list[int]:
    """Store many articles, each as :func:`save` does; returns their revisions.

    Of several with one id, each replaces the one before.
    """
    deed = deed or ("published" if status == "published" else "saved")
    revisions = []
    for chunk in _chunks(articles):
        ids = [new.id for new in chunk]
        found = await _load(connection, select(article).where(article.c.id.in_(ids)))
        before = {stored.article.id: stored for stored in found}
        kept = await _source_revisions(connection, ids)
        changed = [new for new in chunk if new.id in before]
        rows = {new.id: _row(new, before.get(new.id), status, now) for new in chunk}
        added = [{**rows[new.id], "created_at": now} for new in chunk if new.id not in before]
        if added:
            await connection.execute(insert(article), added)
        if changed:
            await connection.execute(
                update(article).where(article.c.id == bindparam("changed_id")),
                [{**rows[new.id], "changed_id": new.id} for new in changed],
            )
            await connection.execute(
                delete(article_variant).where(article_variant.c.article_id.in_([new.id for new in changed]))
            )
        variants = [
            row
            for new in chunk
            for row in _variant_rows(new, before.get(new.id), kept[new.id], rows[new.id]["revision"], now)
        ]
        await connection.execute(insert(article_variant), variants)
        done = [(new, int(rows[new.id]["revision"])) for new in chunk]
        await history.note(connection, done, deed=deed, author=author, now=now)
        for new in changed:
            await _carry(connection, before[new.id], new, settled=settled)
        await reference_store.renew(connection, ids)
        revisions += [revision for _, revision in done]
    return revisions


async def _carry(connection: AsyncConnection, before: Stored, new: Article, *, settled: bool) -> None:
    """Keep the staged changes of an article that was stored anew, unless that ``settled`` them."""
    if (changes := before.staged) is None:
        return
    wanted = staged.carried(before.article, new, changes.article)
    if settled or wanted == new:
        await staged.drop(connection, new.id)
    elif wanted != changes.article:
        await staged.put(connection, wanted, author=changes.author, now=changes.updated_at)


def _chunks(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Runs of ``articles`` in which every id is there once."""
    chunk: dict[str, Article] = {}
    for new in articles:
        if new.id in chunk or len(chunk) == _CHUNK:
            yield list(chunk.values())
            chunk = {}
        chunk[new.id] = new
    if chunk:
        yield list(chunk.values())


def _row(new: Article, before: Stored | None, status: Status, now: float) -> dict[str, Any]:
    return {
        "id": new.id,
        "language": new.language,
        "category": new.category,
        "tags": list(new.tags),
        "audience": new.audience,
        "owner": new.owner,
        "review_by": new.review_by,
        "tests": tests_json(new),
        "status": status,
        "revision": 1 if before is None else before.revision + 1,
        # Published as a whole, it is held back no more; else its editors go on being told.
        "held": before.held.json() if before and before.held and (status != "published" or before.staged) else None,
        "updated_at": now,
    }


def _variant_rows(
    new: Article, before: Stored | None, kept: Mapping[str, int], revision: int, now: float
) -> Iterator[dict[str, Any]]:
    source_changed = before is None or before.article.language != new.language or before.article.source != new.source
    newest = revision if source_changed else kept.get(new.language, revision)
    for language, variant in new.variants.items():
        unchanged = before is not None and before.article.variants.get(language) == variant
        yield {
            "article_id": new.id,
            "language": language,
            "question": variant.question,
            "phrasings": list(variant.phrasings),
            "answer": variant.answer,
            "source_revision": kept.get(language, newest) if unchanged and language != new.language else newest,
            "machine": language in new.machine,
            "updated_at": now,
        }


async def confirm(connection: AsyncConnection, article_id: str, language: str) -> None:
    """Take the variant in ``language`` as written for the source as it is now."""
    variants = article_variant.alias("source")
    newest = (
        select(variants.c.source_revision)
        .join(article, (article.c.id == variants.c.article_id) & (article.c.language == variants.c.language))
        .where(article.c.id == article_id)
    )
    await connection.execute(
        update(article_variant)
        .where(article_variant.c.article_id == article_id, article_variant.c.language == language)
        .values(source_revision=newest.scalar_subquery())
    )


async def source_of(connection: AsyncConnection, article_id: str, language: str) -> Variant | None:
    """The source as it was when the variant in ``language`` was written or confirmed; None where that is not known."""
    found = await connection.execute(
        select(article_revision.c.content)
        .join(
            article_variant,
            (article_variant.c.article_id == article_revision.c.article_id)
            & (article_variant.c.source_revision == article_revision.c.revision),
        )
        .where(article_variant.c.article_id == article_id, article_variant.c.language == language)
        # Of an article that was deleted and written anew, the history has both.
        .order_by(article_revision.c.id.desc())
        .limit(1)
    )
    then = found.scalar_one_or_none()
    if then is None:
        return None
    return Variant(then["language"], then["question"], tuple(then["phrasings"]), then["answer"])


async def set_status(
    connection: AsyncConnection,
    article_id: str,
    status: Status,
    now: float,
    *,
    author: str = "",
    deed: Deed | None = None,
) -> bool:
    """Publish, withdraw or archive an article; False where there is none of that id."""
    before = await get(connection, article_id)
    if before is None:
        return False
    await connection.execute(update(article).where(article.c.id == article_id).values(status=status, updated_at=now))
    if before.status != status:
        deed = deed or ("saved" if status == "draft" else status)
        await history.note(connection, [(before.article, before.revision)], deed=deed, author=author, now=now)
    return True


async def count_revision(connection: AsyncConnection, article_id: str, now: float) -> int:
    """Note that something of an article was changed that visitors do not see; its revision from then on."""
    done = await connection.execute(
        update(article)
        .where(article.c.id == article_id)
        .values(revision=article.c.revision + 1, updated_at=now)
        .returning(article.c.revision)
    )
    return int(done.scalar_one())


async def remove(connection: AsyncConnection, article_id: str, *, author: str = "", now: float = 0.0) -> bool:
    """Delete an article with its variants; its history stays. False where there is none of that id."""
    before = await get(connection, article_id)
    if before is None:
        return False
    await connection.execute(delete(article).where(article.c.id == article_id))
    await history.note(connection, [(before.newest, before.revision)], deed="deleted", author=author, now=now)
    return True


async def get(connection: AsyncConnection, article_id: str) -> Stored | None:
    """The article of that id, or None."""
    found = await _load(connection, select(article).where(article.c.id == article_id))
    return found[0] if found else None


async def statuses(connection: AsyncConnection, ids: Collection[str]) -> dict[str, Status]:
    """The status of each of some articles; those that there are not are left out."""
    found = await connection.execute(select(article.c.id, article.c.status).where(article.c.id.in_(ids)))
    return {row.id: row.status for row in found}


async def changed_at(connection: AsyncConnection) -> dict[str, float]:
    """When each published article was last changed, by id."""
    found = await connection.execute(select(article.c.id, article.c.updated_at).where(article.c.status == "published"))
    return {row.id: row.updated_at for row in found}


async def languages(connection: AsyncConnection) -> set[str]:
    """The languages that some published article is in."""
    published = select(article.c.id).where(article.c.status == "published")
    found = select(article_variant.c.language).where(article_variant.c.article_id.in_(published)).distinct()
    return set((await connection.execute(found)).scalars())


async def find(connection: AsyncConnection, narrowed: Narrowed, *, limit: int, offset: int) -> tuple[list[Stored], int]:
    """The articles that are ``narrowed`` down to, by category, and how many there are in all."""
    order = article.c.category, article.c.id
    # What narrows them may have to look at every text, and does so once for the page and for how many there are.
    page = select(article.c.id, func.count().over()).where(*narrowed.conditions()).order_by(*order)
    rows = (await connection.execute(page.limit(limit).offset(offset))).all()
    if not rows:
        return [], await count(connection, narrowed) if offset else 0
    chosen = select(article).where(article.c.id.in_([one for one, _ in rows])).order_by(*order)
    return await _load(connection, chosen), rows[0][1]


async def published(connection: AsyncConnection) -> list[Article]:
    """All published articles, with the machine drafts among their variants."""
    query = select(article).where(article.c.status == "published").order_by(article.c.id)
    found = await _load(connection, query, changes=False)
    return [stored.article for stored in found]


async def everything(connection: AsyncConnection) -> list[Stored]:
    """All articles, drafts and withdrawn ones included, by id."""
    return await _load(connection, select(article).order_by(article.c.id))


async def states(connection: AsyncConnection, ids: Sequence[str]) -> dict[str, tuple[int, Status]]:
    """The revisions and statuses of those of the articles that there are."""
    found: dict[str, tuple[int, Status]] = {}
    for start in range(0, len(ids), _CHUNK):
        chosen = ids[start : start + _CHUNK]
        query = select(article.c.id, article.c.revision, article.c.status).where(article.c.id.in_(chosen))
        found.update((row.id, (row.revision, row.status)) for row in await connection.execute(query))
    return found


async def count(connection: AsyncConnection, narrowed: Narrowed | None = None) -> int:
    """How many articles there are, whatever their status; or of those that are ``narrowed`` down to."""
    conditions = () if narrowed is None else narrowed.conditions()
    found = await connection.execute(select(func.count()).select_from(article).where(*conditions))
    return found.scalar_one()


async def published_mark(connection: AsyncConnection) -> tuple[int, float, int]:
    """Something that changes whenever a published article does, or is published or taken away."""
    found = await connection.execute(
        select(
            func.count(),
            func.coalesce(func.max(article.c.updated_at), 0.0),
            func.coalesce(func.sum(article.c.revision), 0),
        ).where(article.c.status == "published")
    )
    count, newest, revisions = found.one()
    return count, newest, int(revisions)


async def change_mark(connection: AsyncConnection) -> ChangeMark:
    """Something that changes whenever any article does, also where a clock is behind that of another machine."""
    found = await connection.execute(
        select(
            func.count(),
            func.count(case((article.c.status == "published", 1))),
            func.coalesce(func.max(article.c.updated_at), 0.0),
            func.coalesce(func.sum(article.c.revision), 0),
        )
    )
    count, published, newest, revisions = found.one()
    return count, published, newest, revisions


async def _source_revisions(connection: AsyncConnection, ids: Sequence[str]) -> dict[str, dict[str, int]]:
    """By article and language, the revision of the source that the variant was written for."""
    found = await connection.execute(
        select(article_variant.c.article_id, article_variant.c.language, article_variant.c.source_revision).where(
            article_variant.c.article_id.in_(ids)
        )
    )
    revisions: dict[str, dict[str, int]] = {article_id: {} for article_id in ids}
    for row in found:
        revisions[row.article_id][row.language] = row.source_revision
    return revisions


async def _load(connection: AsyncConnection, query: Any, *, changes: bool = True) -> list[Stored]:
    """The articles of ``query``; without their staged ``changes`` where nobody asks for them."""
    rows = (await connection.execute(query)).all()
    loaded = []
    for start in range(0, len(rows), _CHUNK):
        chunk = rows[start : start + _CHUNK]
        variants: dict[str, list[Row[Any]]] = {row.id: [] for row in chunk}
        found = await connection.execute(
            select(article_variant)
            .where(article_variant.c.article_id.in_(list(variants)))
            .order_by(article_variant.c.language)
        )
        for row in found:
            variants[row.article_id].append(row)
        waiting = await staged.of(connection, list(variants)) if changes else {}
        loaded += [_stored(row, variants[row.id], waiting.get(row.id)) for row in chunk]
        # Visitors have their turn between the chunks of a large knowledge base.
        await asyncio.sleep(0)
    return loaded


def _stored(row: Row[Any], variants: Iterable[Row[Any]], changes: Staged | None) -> Stored:
    rows = {one.language: one for one in variants}
    newest = rows[row.language].source_revision
    return Stored(
        article=Article(
            id=row.id,
            language=row.language,
            variants={
                language: Variant(language, one.question, tuple(one.phrasings), one.answer)
                for language, one in rows.items()
            },
            category=row.category,
            tags=tuple(row.tags),
            machine=tuple(language for language, one in rows.items() if one.machine),
            audience=row.audience,
            owner=row.owner,
            review_by=row.review_by,
            tests={language: tuple(texts) for language, texts in row.tests.items()},
        ),
        status=row.status,
        revision=row.revision,
        updated_at=row.updated_at,
        stale=tuple(language for language, one in rows.items() if one.source_revision < newest),
        staged=changes,
        publish_at=row.publish_at,
        expires_at=row.expires_at,
        held=held_of(row.held),
    )
