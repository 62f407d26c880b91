"""Plays many dialogues in the background, one run at a time at all workers; whoever looks is told how far it is."""

import secrets
from collections.abc import Callable, Sequence
from typing import Any

import structlog

from bot.errors import BotError
from bot.scripted import run_store, store
from bot.scripted.playing import Player, Stage
from bot.scripted.run_store import Run
from bot.scripted.store import StoredDialogue
from bot.storage import Database
from bot.storage.single_run import SingleRun

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
        self._run = SingleRun(database, run_store, clock, job="scripted run", under_way=RunUnderWay)

    async def last(self) -> Run | None:
        """The run that is going on, at whichever worker, or the last one; None where there was none."""
        return await self._run.last()

    async def begin(self, dialogues: Sequence[StoredDialogue], by: str) -> Run:
        """Play ``dialogues`` in the background. Raises :class:`RunUnderWay`."""
        run = Run(secrets.token_hex(16), by, self._clock(), len(dialogues))
        await self._run.begin(run, lambda begun: self._play(begun, dialogues))
        return run

    async def stop(self) -> None:
        """End the run that is going on, at whichever worker; what it has played is kept."""
        await self._run.stop()

    async def close(self) -> None:
        """End the run that is going on at this worker."""
        await self._run.close()

    async def _play(self, run: Run, dialogues: Sequence[StoredDialogue]) -> None:
        passed: dict[int, bool] = {}
        async with self._player.open() as stage:
            for stored in dialogues:
                passed[stored.id] = await self._play_one(stage, stored)
                async with self._database.write() as connection:
                    if not await run_store.note(connection, run.token, passed):
                        # Another worker was asked to stop it.
                        break

    async def _play_one(self, stage: Stage, stored: StoredDialogue) -> bool:
        try:
            played = (await stage.play(stored.dialogue)).json()
        except Exception:
            log.exception("dialogue_not_played", dialogue=stored.id)
            played = BROKEN
        async with self._database.write() as connection:
            await store.record(connection, stored, played, self._clock())
        return bool(played["passed"])
