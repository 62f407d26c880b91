"""Who is at their desk, told from worker to worker."""

from collections.abc import Callable
from typing import Any

from bot.conversations.events import EventBus
from handoff.presence import Presence


def presence_told(presence: Presence, now: float) -> dict[str, Any]:
    """What a worker says of the agents who are at its desks."""
    return {"type": "presence", "agents": presence.told(now)}


def shared_presence(away_after: float, bus: EventBus, clock: Callable[[], float]) -> Presence:
    """Who is at their desk; other workers, where there are any, are told at once who comes and goes."""

    def tell() -> None:
        bus.tell_workers(presence_told(presence, clock()))

    presence = Presence(away_after, since=clock(), on_change=tell)
    return presence
