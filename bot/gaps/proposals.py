"""Phrasings that were learnt from people, for editors to take or leave: none counts before that."""

import asyncio
import time
from collections.abc import Callable, Sequence

from bot.conversations.incoming import clean
from bot.errors import BotError
from bot.gaps import proposal_store
from bot.gaps.proposal_store import Proposal
from bot.gaps.service import add_phrasings, alone
from bot.storage import Database
from knowledge_base.library import Library
from knowledge_base.repository import Stored


class UnknownProposal(BotError):
    """There is no proposal of that number, or no more."""

    def __init__(self) -> None:
        super().__init__("unknown_proposal", "There is no such proposal any more; load the list again.")


class ProposalReviewed(BotError):
    """Somebody else has decided otherwise."""

    def __init__(self, by: str | None) -> None:
        super().__init__(
            "proposal_reviewed", f"{by or 'Somebody'} has decided about this already; load the list again."
        )


class Proposals:
    """Proposed phrasings. Two editors who decide alike at once decide once."""

    def __init__(
        self, database: Database, library: Library, settling: asyncio.Lock, clock: Callable[[], float] = time.time
    ) -> None:
        self._database = database
        self._library = library
        self._settling = settling
        self._clock = clock

    async def find(self, *, article_id: str | None, limit: int, offset: int) -> tuple[Sequence[Proposal], int]:
        """What is to be reviewed, the newest first, and how much there is in all."""
        async with self._database.read() as connection:
            return await proposal_store.find(connection, article_id=article_id, limit=limit, offset=offset)

    async def accept(self, proposal_id: int, text: str | None, *, by: str) -> Stored:
        """Add a phrasing to its article, in other words where ``text`` has those.

        Raises :class:`UnknownProposal`, :class:`ProposalReviewed`, and :class:`knowledge_base.library.ArticleError`
        ``unknown_article``.
        """
        async with alone(self._database, self._settling):
            found = await self._open(proposal_id, "accepted")
            words = " ".join(clean(text or found.text).split()) or found.text
            if found.state == "accepted":
                return await self._library.get(found.article_id)
            stored = await add_phrasings(self._library, found.article_id, [(words, found.language)], by=by)
            await self._review(proposal_id, "accepted", by)
            return stored

    async def reject(self, proposal_id: int, *, by: str) -> None:
        """Leave a phrasing out; it is not proposed again.

        Raises :class:`UnknownProposal` and :class:`ProposalReviewed`.
        """
        async with alone(self._database, self._settling):
            found = await self._open(proposal_id, "rejected")
            if found.state == "open":
                await self._review(proposal_id, "rejected", by)

    async def _open(self, proposal_id: int, decided: str) -> Proposal:
        """A proposal that is open, or was decided about like that."""
        async with self._database.read() as connection:
            found = await proposal_store.get(connection, proposal_id)
        if found is None:
            raise UnknownProposal
        if found.state not in ("open", decided):
            raise ProposalReviewed(found.reviewed_by)
        return found

    async def _review(self, proposal_id: int, state: str, by: str) -> None:
        async with self._database.write() as connection:
            await proposal_store.review(connection, proposal_id, state, by, self._clock())
