"""One action for many conversations: each by itself, so that one that cannot be does not keep the others from it."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from bot.desk.context import DeskError
from bot.desk.lifecycle import Lifecycle
from bot.desk.tagging import Tagging
from bot.desk.transfers import Transfers
from handoff.agents import Agent


class Bulk:
    """Assigns, tags and closes; each action says what was done, and why the rest was not."""

    def __init__(self, *, lifecycle: Lifecycle, transfers: Transfers, tagging: Tagging) -> None:
        self._lifecycle = lifecycle
        self._transfers = transfers
        self._tagging = tagging

    async def assign(
        self, ids: Sequence[str], agent: Agent, *, to_agent: int | None, to_team: int | None, away: bool = False
    ) -> dict[str, Any]:
        """Pass conversations on to an agent or a team."""
        return await _each(
            ids, lambda one: self._transfers.make(one, agent, to_agent=to_agent, to_team=to_team, away=away)
        )

    async def tag(self, ids: Sequence[str], agent: Agent, tag: str) -> dict[str, Any]:
        """Give conversations a tag."""
        return await _each(ids, lambda one: self._tagging.add(one, agent, tag))

    async def close(self, ids: Sequence[str], agent: Agent, resolution: str | None) -> dict[str, Any]:
        """End conversations."""
        return await _each(ids, lambda one: self._lifecycle.close(one, agent, resolution))


async def _each(ids: Sequence[str], act: Callable[[str], Awaitable[object]]) -> dict[str, Any]:
    done, failed = [], []
    for one in dict.fromkeys(ids):
        try:
            await act(one)
            done.append(one)
        except DeskError as error:
            failed.append({"conversation": one, "error": {"code": error.code, "message": str(error)}})
    return {"done": done, "failed": failed}
