"""What articles are put together of beside their own texts: snippets, links to each other, and files."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import article_file_store, reference_store, repository, snippet_store
from knowledge_base.articles import Article, Audience, Status
from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.live_index import LiveIndex
from knowledge_base.reference_store import ARTICLE, SNIPPET
from knowledge_base.references import NONE, References, Snippet, references_in, references_of, resolved
from knowledge_base.snippet_store import SnippetVersion, StoredSnippet
from knowledge_base.transactions import Transactions

#: Entries of a snippet's history that are told.
_TOLD = 100


class SnippetError(KnowledgeBaseError):
    """What was asked of a snippet cannot be done; ``code`` names the case, the message says why."""


@dataclass(frozen=True, slots=True)
class Use:
    """An article that refers to something, whatever its status."""

    article_id: str
    question: str
    language: str
    status: Status


class Parts:
    """Keeps what articles refer to, and says who does."""

    def __init__(self, transactions: Transactions, index: LiveIndex, clock: Callable[[], float]) -> None:
        self._transactions = transactions
        self._index = index
        self._clock = clock

    def shown(self, answer: str, language: str, source: str, audience: Audience = "agents") -> str:
        """An answer that an editor is writing as those of an ``audience`` would read it."""
        return resolved(answer, language, source, audience, self._index.expander.surroundings())

    def audience_of(self, file_id: str) -> Audience | None:
        """The widest audience of the published articles that have a file; None where none has."""
        return self._index.expander.audience_of(file_id)

    # Snippets

    async def snippets(self) -> list[tuple[StoredSnippet, Sequence[Use]]]:
        """All snippets, by name, each with the articles that say it."""
        async with self._transactions.read() as connection:
            stored = await snippet_store.load(connection)
            users = await _users(connection, SNIPPET)
        return [(one, users.get(one.snippet.name, ())) for one in stored]

    async def users_of(self, name: str) -> Sequence[Use]:
        """The articles that say a snippet."""
        async with self._transactions.read() as connection:
            return (await _users(connection, SNIPPET, [name])).get(name, ())

    async def save_snippet(self, wanted: Snippet, *, author: str, expected_revision: int | None) -> StoredSnippet:
        """Keep a snippet; all articles that say it have its new text when this returns.

        ``expected_revision`` is the one that was edited; 0 is for a new one. Raises :class:`SnippetError`
        ``changed_meanwhile`` or ``snippet_exists``.
        """
        async with self._transactions.write(alone="snippets") as connection:
            _check(await snippet_store.get(connection, wanted.name), wanted.name, expected_revision)
            stored = await snippet_store.save(connection, wanted, author=author, now=self._clock())
        await self._index.follow_snippets()
        return stored

    async def remove_snippet(self, name: str, *, author: str, expected_revision: int | None) -> None:
        """Delete a snippet; articles that say it say nothing in its place. Raises :class:`SnippetError`."""
        async with self._transactions.write(alone="snippets") as connection:
            before = await snippet_store.get(connection, name)
            if before is None:
                raise SnippetError("unknown_snippet", f"There is no snippet {name}; it may have been deleted.")
            _check(before, name, expected_revision)
            await snippet_store.remove(connection, name, author=author, now=self._clock())
        await self._index.follow_snippets()

    async def history(self, name: str) -> list[SnippetVersion]:
        """What became of a snippet, the newest first. Raises :class:`SnippetError` ``unknown_snippet``."""
        async with self._transactions.read() as connection:
            found = await snippet_store.history(connection, name, _TOLD)
        if not found:
            raise SnippetError("unknown_snippet", f"There never was a snippet {name}.")
        return found

    # Links

    async def linking_to(self, article_id: str) -> Sequence[Use]:
        """The articles that link to one, and it not among them."""
        async with self._transactions.read() as connection:
            users = await _users(connection, ARTICLE, [article_id])
        return [one for one in users.get(article_id, ()) if one.article_id != article_id]

    async def broken(self, articles: Iterable[Article]) -> dict[str, References]:
        """What each of some articles refers to and readers do not get; those without such are left out."""
        named = {one.id: references_in(one) for one in articles}
        named = {one: its for one, its in named.items() if its != NONE}
        if not named:
            return {}
        async with self._transactions.read() as connection:
            good = await _good(connection, list(named.values()))
        return {one: rest for one, its in named.items() if (rest := its - good)}

    async def missing_in(self, answer: str) -> References:
        """What an answer that an editor is writing refers to and readers would not get."""
        its = references_of([answer])
        if not its:
            return NONE
        async with self._transactions.read() as connection:
            return its - await _good(connection, [its])


def _check(before: StoredSnippet | None, name: str, expected: int | None) -> None:
    if expected is None:
        return
    if expected == 0 and before is not None:
        raise SnippetError("snippet_exists", f"There is a snippet {name} already; choose another name.")
    if expected and (before is None or before.revision != expected):
        raise SnippetError(
            "changed_meanwhile", f"Somebody else changed the snippet {name} meanwhile; load it again before you save."
        )


async def _users(
    connection: AsyncConnection, kind: str, names: Collection[str] | None = None
) -> Mapping[str, Sequence[Use]]:
    """By the names of what is referred to, the articles that do as they are published or as they are to be."""
    found: dict[str, list[Use]] = {}
    for row in await reference_store.users(connection, kind, names):
        found.setdefault(row.name, []).append(Use(row.id, row.question, row.language, row.status))
    return found


async def missing(connection: AsyncConnection, wanted: Sequence[References]) -> References:
    """What of all that is wanted readers do not get."""
    everything = NONE
    for one in wanted:
        everything |= one
    return everything - await _good(connection, wanted) if everything else NONE


async def _good(connection: AsyncConnection, wanted: Sequence[References]) -> References:
    """What of all that is wanted readers get."""
    everything = NONE
    for one in wanted:
        everything |= one
    states = await repository.statuses(connection, everything.articles)
    return References(
        frozenset(await snippet_store.known(connection, everything.snippets)),
        frozenset(one for one, status in states.items() if status == "published"),
        frozenset(one.id for one in await article_file_store.some(connection, everything.files)),
    )
