"""What is searched for somebody who may not read all of it."""

from dataclasses import replace

from knowledge_base.corpus import Corpus
from knowledge_base.snapshot import Snapshot


class Hiding:
    """Takes articles that are hidden out of what is searched, as if they were not there.

    Nearly everybody who asks is the same kind of reader: what was taken out last is remembered.
    """

    def __init__(self) -> None:
        self._last: tuple[Corpus, frozenset[str], Corpus] | None = None

    def without(self, snapshot: Snapshot, hidden: frozenset[str]) -> Snapshot:
        """``snapshot`` without the articles that are ``hidden``."""
        if not hidden:
            return snapshot
        known = self._last
        if known is None or known[0] is not snapshot.corpus or known[1] != hidden:
            known = self._last = (snapshot.corpus, hidden, snapshot.corpus.without(hidden))
        return replace(snapshot, corpus=known[2])
