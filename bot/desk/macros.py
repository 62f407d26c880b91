"""Macros at the desk: who may see and change which, and running them on one conversation or on many.

Steps are done one after the other. The first that cannot be done is the last that is tried: a conversation is not
closed whose answer was not sent. What was done, what was not and why is answered step by step, and undone as a whole.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.context import DeskContext, DeskError
from bot.desk.macro_steps import MacroSteps
from bot.desk.macro_undo import MacroUndo, standing
from handoff import audit, macro_runs, macros
from handoff.agents import Agent
from handoff.errors import HandoffError
from handoff.macros import Macro, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class MacroChange:
    """A macro as it shall be. ``shared`` is for everybody, or for ``team`` where one is named."""

    name: str
    shared: bool
    team: int | None
    steps: Sequence[Step]


class Macros:
    """Keeps and runs macros. Raises :class:`DeskError` and :class:`handoff.macros.MacroError`."""

    def __init__(self, context: DeskContext, *, steps: MacroSteps, undo: MacroUndo) -> None:
        self._context = context
        self._steps = steps
        self._undo = undo

    async def all(self, agent: Agent) -> list[dict[str, Any]]:
        """The macros that ``agent`` can run, by name."""
        async with self._context.database.read() as connection:
            return [_shown(one, agent) for one in await self._seen(connection, agent)]

    async def add(self, wanted: MacroChange, agent: Agent) -> dict[str, Any]:
        """Keep a new macro."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            owner = await self._owner(connection, wanted, agent)
            macro_id = await macros.add(
                connection, name=wanted.name, agent_id=owner, team_id=wanted.team, steps=wanted.steps, now=now
            )
            await audit.record(connection, "macro-changed", now=now, agent_id=agent.id, macro=wanted.name)
            return _shown(await macros.find(connection, macro_id), agent)

    async def change(self, macro_id: int, version: int, wanted: MacroChange, agent: Agent) -> dict[str, Any]:
        """Change a macro that nobody has changed since ``version``."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            before = await macros.find(connection, macro_id)
            _check_own(before, agent)
            owner = await self._owner(connection, wanted, agent)
            await macros.change(
                connection,
                macro_id,
                version,
                name=wanted.name,
                agent_id=owner,
                team_id=wanted.team,
                steps=wanted.steps,
                now=now,
            )
            await audit.record(connection, "macro-changed", now=now, agent_id=agent.id, macro=wanted.name)
            return _shown(await macros.find(connection, macro_id), agent)

    async def remove(self, macro_id: int, agent: Agent) -> None:
        """Delete a macro."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            before = await macros.find(connection, macro_id)
            _check_own(before, agent)
            await macros.remove(connection, macro_id)
            await audit.record(connection, "macro-removed", now=now, agent_id=agent.id, macro=before.name)

    async def run(self, macro_id: int, agent: Agent, ids: Sequence[str], run: str) -> dict[str, Any]:
        """Run a macro on conversations. The same ``run`` again does nothing and answers as before."""
        async with self._context.database.read() as connection:
            macro = next((one for one in await self._seen(connection, agent) if one.id == macro_id), None)
        if macro is None:
            raise macros.unknown()
        return {
            "run": run,
            "macro": macro.name,
            "conversations": [await self._one(macro, agent, one, run) for one in dict.fromkeys(ids)],
        }

    async def undo(self, agent: Agent, run: str) -> dict[str, Any]:
        """Undo a run on all its conversations, each as a whole or not at all."""
        async with self._context.database.read() as connection:
            ids = await macro_runs.conversations(connection, agent.id, run)
        if not ids:
            raise DeskError("unknown_run", "There is nothing of yours to undo here; look at it again.")
        done, failed = [], []
        for one in ids:
            try:
                await self._undo.undo(one, agent, run)
                done.append(one)
            except DeskError as error:
                failed.append({"conversation": one, "error": _problem(error)})
        return {"done": done, "failed": failed}

    async def _one(self, macro: Macro, agent: Agent, conversation_id: str, run: str) -> dict[str, Any]:
        try:
            begun = await self._begin(macro, agent, conversation_id, run)
        except DeskError as error:
            return _outcome(conversation_id, _steps_of(macro.steps, error), 0.0)
        if isinstance(begun, dict):
            return begun
        results: list[dict[str, Any]] = []
        for at, step in enumerate(macro.steps):
            try:
                undo = await self._steps.do(conversation_id, agent, step, f"macro-{run}-{at}")
            except (DeskError, HandoffError) as error:
                results += _steps_of(macro.steps[at:], error)
                break
            results.append({"do": step["do"], "status": "done", "error": None, "undo": undo})
        return await self._finish(macro, agent, conversation_id, begun, results)

    async def _begin(self, macro: Macro, agent: Agent, conversation_id: str, run: str) -> int | dict[str, Any]:
        """Note that it begins; what came of it where it was run before."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            earlier = await macro_runs.find(connection, agent.id, run, conversation_id)
            if earlier is not None:
                if earlier.steps is None or earlier.after is None:
                    raise DeskError("run_under_way", "This is being run already; look at the conversation in a moment.")
                seconds = 0.0 if earlier.undone_at is not None else self._undo.seconds(earlier.before, earlier.after)
                return _outcome(conversation_id, earlier.steps, seconds)
            before = await standing(connection, conversation)
            return await macro_runs.begin(connection, agent.id, run, conversation_id, macro.name, before, now)

    async def _finish(
        self, macro: Macro, agent: Agent, conversation_id: str, run_id: int, results: Sequence[Mapping[str, Any]]
    ) -> dict[str, Any]:
        now = self._context.clock()
        done = [one["do"] for one in results if one["status"] == "done"]
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            after = await standing(connection, conversation)
            before = await macro_runs.finish(connection, run_id, results, after, now)
            await audit.record(
                connection,
                "macro",
                now=now,
                agent_id=agent.id,
                conversation_id=conversation_id,
                macro=macro.name,
                steps=done,
            )
        return _outcome(conversation_id, results, self._undo.seconds(before, after) if done else 0.0)

    async def _seen(self, connection: AsyncConnection, agent: Agent) -> list[Macro]:
        known = (await self._context.staff_directory.read(connection)).agents.get(agent.id, agent)
        return await macros.seen_by(connection, agent.id, None if agent.may_supervise else known.teams)

    async def _owner(self, connection: AsyncConnection, wanted: MacroChange, agent: Agent) -> int | None:
        """Whose own the macro will be; None is everybody's."""
        if not wanted.shared:
            return agent.id
        if not agent.may_supervise:
            raise DeskError("not_allowed", "Macros for everybody are made by supervisors; make one of your own.")
        if wanted.team is not None:
            staff = await self._context.staff_directory.read(connection)
            if wanted.team not in staff.teams:
                raise DeskError("unknown_team", "There is no such team; choose one of the list.")
        return None


def _check_own(macro: Macro, agent: Agent) -> None:
    if macro.agent_id is None:
        if not agent.may_supervise:
            raise DeskError("not_allowed", "Macros for everybody are changed by supervisors; make one of your own.")
    elif macro.agent_id != agent.id:
        raise macros.unknown()


def _shown(macro: Macro, agent: Agent) -> dict[str, Any]:
    return {
        "id": macro.id,
        "name": macro.name,
        "shared": macro.agent_id is None,
        "team": macro.team_id,
        "steps": [dict(one) for one in macro.steps],
        "version": macro.version,
        "may_change": macro.agent_id == agent.id or (macro.agent_id is None and agent.may_supervise),
    }


def _steps_of(steps: Sequence[Step], error: DeskError | HandoffError) -> list[dict[str, Any]]:
    """The step that could not be done, and those behind it that were not tried."""
    first = {"do": steps[0]["do"], "status": "failed", "error": _problem(error)}
    return [first, *({"do": one["do"], "status": "skipped", "error": None} for one in steps[1:])]


def _problem(error: DeskError | HandoffError) -> dict[str, Any]:
    return {"code": error.code, "message": str(error)}


def _outcome(conversation_id: str, steps: Sequence[Mapping[str, Any]], seconds: float) -> dict[str, Any]:
    shown = [{"do": one["do"], "status": one["status"], "error": one["error"]} for one in steps]
    return {"conversation": conversation_id, "steps": shown, "undo_seconds": seconds}
