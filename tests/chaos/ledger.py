"""What visitors and agents did, and what was out of order meanwhile: what the database is held against at the end."""

from collections import Counter
from dataclasses import dataclass, field
from time import monotonic


@dataclass(slots=True)
class Sent:
    """A message that somebody wrote. Moments are those of a clock that nobody sets."""

    conversation: str
    client_id: str
    text: str
    author: str
    written_at: float
    acknowledged_at: float | None = None
    sequence: int | None = None
    attempts: int = 0
    # The server said that the conversation has ended, or is another agent's: it is to be stored nowhere.
    refused: bool = False

    def acknowledge(self, sequence: int) -> None:
        """The server has it."""
        if self.acknowledged_at is None:
            self.acknowledged_at = monotonic()
            self.sequence = sequence


@dataclass(slots=True)
class Trouble:
    """A time in which something was out of order: until it was in order again."""

    what: str
    began: float
    ended: float | None = None


@dataclass(slots=True)
class Ledger:
    """Everything that was done. ``surprises`` is what should not have happened at all."""

    sent: list[Sent] = field(default_factory=list)
    taken: list[tuple[str, int]] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    answers: Counter[str] = field(default_factory=Counter)
    reconnected: int = 0
    surprises: list[str] = field(default_factory=list)

    def write(self, conversation: str, client_id: str, text: str, author: str) -> Sent:
        """Note that a message was written."""
        sent = Sent(conversation, client_id, text, author, monotonic())
        self.sent.append(sent)
        return sent

    def begin(self, what: str) -> Trouble:
        """Note that something is out of order from now on."""
        trouble = Trouble(what, monotonic())
        self.troubles.append(trouble)
        return trouble

    def waits(self, author: str) -> tuple[list[float], list[float]]:
        """Seconds until messages were acknowledged: while all was in order, and while something was not."""
        calm: list[float] = []
        troubled: list[float] = []
        for one in self.sent:
            if one.author == author and one.acknowledged_at is not None:
                waited = one.acknowledged_at - one.written_at
                (troubled if self._was_troubled(one.written_at, one.acknowledged_at) else calm).append(waited)
        return calm, troubled

    def _was_troubled(self, since: float, until: float) -> bool:
        return any(one.began < until and (one.ended is None or one.ended > since) for one in self.troubles)
