"""What an import does not publish, kept where editors find it. Every function takes the connection of the caller's
transaction."""

from collections.abc import Mapping, Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import history, repository, schedule, staged
from knowledge_base.articles import Article
from knowledge_base.held import Held


async def hold_back(
    connection: AsyncConnection, changed: Sequence[Article], held: Mapping[str, Held], *, author: str, now: float
) -> None:
    """Stage what published articles are to be, and keep with all that are ``held`` back why.

    Staged changes that there are already stay, and what is new comes into them.
    """
    for article in changed:
        before = await repository.get(connection, article.id)
        if before is None:
            continue
        wanted = article
        if before.staged is not None:
            wanted = staged.carried(before.article, article, before.staged.article)
        await staged.put(connection, wanted, author=author, now=now)
        revision = await repository.count_revision(connection, article.id, now)
        await history.note(connection, [(wanted, revision)], deed="staged", author=author, now=now)
    for article_id, why in held.items():
        await schedule.hold(connection, article_id, why)
