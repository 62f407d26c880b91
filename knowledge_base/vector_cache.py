"""The vectors of texts: known ones from the database, new ones encoded and kept there."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from knowledge_base import vector_repository
from knowledge_base.articles import Article
from knowledge_base.encoders import AsyncEncoder, Kind, Vectors
from knowledge_base.passages import texts_to_encode
from knowledge_base.transactions import Transactions

_SLICE = 512

#: Hears of texts done and in all.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Encoded:
    """Vectors by text, and the encoder that made them."""

    encoder: AsyncEncoder
    vectors: dict[str, Vectors]

    @classmethod
    def nothing(cls, encoder: AsyncEncoder) -> Self:
        """No text at all."""
        return cls(encoder, {})


async def encoded(
    transactions: Transactions, encoder: AsyncEncoder, articles: Sequence[Article], progress: Progress | None = None
) -> Encoded:
    """The vectors of every text that ``articles`` are found by."""
    wanted = await asyncio.to_thread(_texts_of, articles)
    return Encoded(encoder, await vectors_of(transactions, encoder, wanted, progress))


async def completed(transactions: Transactions, known: Encoded, articles: Sequence[Article]) -> Encoded:
    """What is ``known`` with what is missing of it to find ``articles`` by; there is little."""
    late = [one for one in articles if any(text not in known.vectors for text, _ in texts_to_encode(one))]
    if not late:
        return known
    return Encoded(known.encoder, known.vectors | (await encoded(transactions, known.encoder, late)).vectors)


def _texts_of(articles: Iterable[Article]) -> list[tuple[str, Kind]]:
    return [pair for article in articles for pair in texts_to_encode(article)]


async def vectors_of(
    transactions: Transactions,
    encoder: AsyncEncoder,
    texts: Iterable[tuple[str, Kind]],
    progress: Progress | None = None,
) -> dict[str, Vectors]:
    """The vectors of ``texts``: known ones from the database, new ones encoded and kept."""
    wanted = list(dict.fromkeys(texts))
    async with transactions.read() as connection:
        known = await vector_repository.load(connection, encoder.name, wanted, encoder.dimension)
    missing = [pair for pair in wanted if pair not in known]
    # Texts of one length make full batches.
    missing.sort(key=lambda pair: (pair[1], len(pair[0])))
    keeping: asyncio.Task[None] | None = None
    try:
        for start in range(0, len(missing), _SLICE):
            if progress is not None:
                progress(len(wanted) - len(missing) + start, len(wanted))
            part = missing[start : start + _SLICE]
            fresh: dict[tuple[str, Kind], Vectors] = {}
            for kind in ("query", "passage"):
                of_kind = [text for text, its in part if its == kind]
                if of_kind:
                    rows = await encoder.encode(of_kind, kind)
                    fresh.update(((text, kind), row) for text, row in zip(of_kind, rows, strict=True))
            known.update(fresh)
            if keeping is not None:
                await keeping
            # While the next ones are encoded.
            keeping = asyncio.create_task(_keep(transactions, encoder.name, fresh))
    finally:
        if keeping is not None:
            await keeping
    if progress is not None:
        progress(len(wanted), len(wanted))
    return {text: row for (text, _), row in known.items()}


async def _keep(transactions: Transactions, encoder: str, vectors: Mapping[tuple[str, Kind], Vectors]) -> None:
    # Alone: two workers may have encoded the same text.
    async with transactions.write(alone="vectors") as connection:
        await vector_repository.save(connection, encoder, vectors)
