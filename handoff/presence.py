"""Which agents are at their desk now."""

from collections import Counter


class Presence:
    """Counts the open desks of each agent; an agent with none is away."""

    def __init__(self) -> None:
        self._desks: Counter[int] = Counter()

    def arrive(self, agent_id: int) -> None:
        """The agent opened a desk."""
        self._desks[agent_id] += 1

    def leave(self, agent_id: int) -> None:
        """The agent closed a desk."""
        self._desks[agent_id] -= 1
        if self._desks[agent_id] <= 0:
            del self._desks[agent_id]

    @property
    def present(self) -> int:
        """How many agents are at their desk."""
        return len(self._desks)
