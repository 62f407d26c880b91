"""Questions that were asked in vain are put into topics, in the background."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.gaps import question_store
from bot.gaps.question_store import Floats, ToGroup
from bot.storage import Database
from knowledge_base.encoders import AsyncEncoder
from knowledge_base.grouping import Grouping, summed
from knowledge_base.metric import Metric
from knowledge_base.retriever import Retriever

#: Questions that are put into topics in one transaction, and those that are encoded at once: few, since visitors'
#: messages go first only between two such pieces.
BATCH, PIECE = 256, 16


class Searched(Protocol):
    """What the articles are found by."""

    @property
    def encoder(self) -> AsyncEncoder:
        """The encoder whose vectors are searched now."""
        ...

    @property
    def retriever(self) -> Retriever:
        """Searches with that encoder's vectors."""
        ...


@dataclass(slots=True)
class _Held:
    """The topics as they are in memory, the ids by their numbers there, and which of those were settled; and what they
    were made with."""

    grouping: Grouping
    ids: list[int]
    settled: frozenset[int]
    encoder: str
    metric: Metric


class Topics:
    """Puts questions into topics by what ``searched`` compares questions with."""

    def __init__(self, database: Database, searched: Searched) -> None:
        self._database = database
        self._searched = searched
        self._held: _Held | None = None

    def forget(self) -> None:
        """The topics are read anew before more is put into them: somebody else has changed them."""
        self._held = None

    async def group(self) -> bool:
        """Put the next questions into topics; whether there may be more."""
        encoder, retriever = self._searched.encoder, self._searched.retriever
        async with self._database.read() as connection:
            others = await question_store.of_other_encoders(connection, encoder.name, BATCH)
            new = others or await question_store.to_group(connection, BATCH)
            settled = await question_store.settled(connection) if new else frozenset()
        if not new:
            return False
        vectors = await _encoded(encoder, retriever, new)
        if others:
            self._held = None
            async with self._database.write() as connection:
                await question_store.keep_vectors(connection, encoder.name, [one.id for one in others], vectors)
            return True
        held, self._held = await self._topics(encoder, retriever.metric, settled), None
        known = len(held.grouping)
        numbers = await asyncio.to_thread(_joined, held, vectors)
        async with self._database.write() as connection:
            await self._keep(connection, held, new, vectors, numbers, known)
        held.grouping.merged.clear()
        # Only what is stored is gone on with.
        self._held = held
        return len(new) == BATCH

    async def _topics(self, encoder: AsyncEncoder, metric: Metric, settled: frozenset[int]) -> _Held:
        """The topics that there are, of which editors have ``settled`` some."""
        held = self._held
        if held is not None and (held.encoder, held.settled) == (encoder.name, settled) and held.metric is metric:
            return held
        async with self._database.write() as connection:
            await question_store.tidy(connection)

        async def load(connection: AsyncConnection) -> _Held:
            found = await question_store.grouped(connection, encoder.name, encoder.dimension)
            sums, sizes = summed(metric.directions(found.vectors), found.owners, len(found.topics))
            ids = list(found.topics)
            settled = frozenset(id for id, is_settled in zip(ids, found.settled, strict=True) if is_settled)
            return _Held(Grouping(sums, sizes, found.settled), ids, settled, encoder.name, metric)

        loaded = await self._database.read_at_length(load)
        if loaded.grouping.merged:
            async with self._database.write() as connection:
                await self._merge(connection, loaded)
            loaded.grouping.merged.clear()
        return loaded

    async def _keep(
        self,
        connection: AsyncConnection,
        held: _Held,
        new: Sequence[ToGroup],
        vectors: Floats,
        numbers: Sequence[int],
        known: int,
    ) -> None:
        """Store the topics that began, and which question is in which."""
        begun = len(held.grouping) - known
        first: dict[int, float] = {}
        for one, number in zip(new, numbers, strict=True):
            first.setdefault(number, one.asked_at)
        # One that was merged at once has no questions, and is tidied away.
        moments = [first.get(number, new[0].asked_at) for number in range(known, known + begun)]
        held.ids += await question_store.begin_topics(connection, moments)
        await question_store.keep_vectors(connection, held.encoder, [one.id for one in new], vectors)
        topics = {one.id: held.ids[number] for one, number in zip(new, numbers, strict=True)}
        await question_store.put_into(connection, topics)
        await self._merge(connection, held)

    @staticmethod
    async def _merge(connection: AsyncConnection, held: _Held) -> None:
        merged = {held.ids[younger]: held.ids[older] for younger, older in held.grouping.merged.items()}
        await question_store.merge(connection, merged)


def _joined(held: _Held, vectors: Floats) -> list[int]:
    return held.grouping.add(held.metric.directions(vectors))


async def _encoded(encoder: AsyncEncoder, retriever: Retriever, asked: Sequence[ToGroup]) -> Floats:
    """The vectors of questions, as they would be searched with."""
    parts = []
    for start in range(0, len(asked), PIECE):
        texts = [retriever.readable(one.text, one.language) for one in asked[start : start + PIECE]]
        parts.append(np.asarray(await encoder.encode(texts, "query"), np.float32))
    return np.concatenate(parts)
