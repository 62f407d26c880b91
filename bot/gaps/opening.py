"""Puts together what keeps gaps and proposals."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.gaps.proposals import Proposals
from bot.gaps.service import Gaps
from bot.gaps.watching import Watching
from bot.storage import Database
from knowledge_base.library import Library


@dataclass(frozen=True, slots=True)
class Learning:
    """What was asked in vain, what is proposed, and what keeps both."""

    gaps: Gaps
    proposals: Proposals
    watching: Watching


def open_learning(
    database: Database, library: Library, languages: Sequence[str], clock: Callable[[], float]
) -> Learning:
    """All of it for a site that speaks ``languages``."""
    settling = asyncio.Lock()
    return Learning(
        Gaps(database, library, languages, settling, clock),
        Proposals(database, library, settling, clock),
        Watching(database, library, clock),
    )
