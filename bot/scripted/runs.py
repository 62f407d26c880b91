"""Plays many dialogues in the background, one run at a time at all workers; whoever looks is told how far it is.

A run is a row in the database and a lock named after it, which is held by whoever plays it. A row whose run has not
ended while nobody holds the lock is of a process that was killed.
"""

import asyncio
import secrets
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from typing import Any

import structlog

from bot.errors import BotError
from bot.scripted import run_store, store
from bot.scripted.playing import Player, Stage
from bot.scripted.run_store import Run
from bot.scripted.store import StoredDialogue
from bot.storage import Database

log = structlog.get_logger(__name__)

#: What is kept of a dialogue that could not be played at all.
BROKEN: dict[str, Any] = {"passed": False, "turns": []}


class RunUnderWay(BotError):
    """Dialogues are being played already."""

    def __init__(self) -> None:
        super().__init__("run_under_way", "Dialogues are being played already; wait for them, or stop them.")


class Runs:
    """Begins and ends runs. To be used from one event loop."""

    def __init__(self, database: Database, player: Player, clock: Callable[[], float]) -> None:
        self._database = database
        self._player = player
        self._clock = clock
        #: Those that this worker begins or plays, by their tokens.
        self._own: set[str] = set()
        self._task: asyncio.Task[None] | None = None

    async def last(self) -> Run | None:
        """The run that is going on, at whichever worker, or the last one; None where there was none."""
        async with self._database.read() as connection:
            run = await run_store.last(connection)
        if run is None or not run.is_going_on or await self._is_played(run):
            return run
        now = self._clock()
        async with self._database.write() as connection:
            await run_store.end(connection, run.token, now)
        return replace(run, ended_at=now)

    async def begin(self, dialogues: Sequence[StoredDialogue], by: str) -> Run:
        """Play ``dialogues`` in the background. Raises :class:`RunUnderWay`."""
        before = await self.last()
        if before is not None and before.is_going_on:
            raise RunUnderWay
        run = Run(secrets.token_hex(16), by, self._clock(), len(dialogues))
        self._own.add(run.token)
        async with AsyncExitStack() as stack:
            stack.callback(self._own.discard, run.token)
            # Before the row is there: nobody is to take this run for one whose process was killed.
            await stack.enter_async_context(self._database.alone(_lock(run)))
            async with self._database.write(alone="scripted run") as connection:
                found = await run_store.last(connection)
                # Somebody else was quicker.
                if (found and found.token) != (before and before.token):
                    raise RunUnderWay
                await run_store.put(connection, run)
            self._task = asyncio.create_task(self._play(run, dialogues, stack.pop_all()), name="scripted dialogues")
            # It has the lock from its first step on.
            await asyncio.sleep(0)
        return run

    async def stop(self) -> None:
        """End the run that is going on, at whichever worker; what it has played is kept."""
        run = await self.last()
        if run is not None and run.is_going_on:
            async with self._database.write() as connection:
                await run_store.end(connection, run.token, self._clock())
        await self.close()

    async def close(self) -> None:
        """End the run that is going on at this worker."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _is_played(self, run: Run) -> bool:
        """Whether somebody is playing a run that has not ended."""
        if run.token in self._own:
            return True
        async with self._database.alone(_lock(run), wait=False) as nobody_else:
            return not nobody_else

    async def _play(self, run: Run, dialogues: Sequence[StoredDialogue], stack: AsyncExitStack) -> None:
        passed: dict[int, bool] = {}
        async with stack:
            try:
                async with self._player.open() as stage:
                    for stored in dialogues:
                        passed[stored.id] = await self._play_one(stage, stored)
                        async with self._database.write() as connection:
                            if not await run_store.note(connection, run.token, passed):
                                # Another worker was asked to stop it.
                                break
            except Exception:
                log.exception("dialogues_not_played", played=len(passed), of=run.total)
            finally:
                await asyncio.shield(self._end(run))

    async def _end(self, run: Run) -> None:
        try:
            async with self._database.write() as connection:
                await run_store.end(connection, run.token, self._clock())
        except Exception as error:
            # Whoever looks next finds that nobody plays it.
            log.warning("run_not_ended", error=str(error))

    async def _play_one(self, stage: Stage, stored: StoredDialogue) -> bool:
        try:
            played = (await stage.play(stored.dialogue)).json()
        except Exception:
            log.exception("dialogue_not_played", dialogue=stored.id)
            played = BROKEN
        async with self._database.write() as connection:
            await store.record(connection, stored, played, self._clock())
        return bool(played["passed"])


def _lock(run: Run) -> str:
    return f"scripted run {run.token}"
