"""Whether this process can serve: not whether it was started, but whether a message would be stored and understood."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import structlog

from bot.errors import BotError

log = structlog.get_logger(__name__)

#: Seconds for which what was found is not looked for again: a probe costs a write to the disk.
FRESH = 1.0
#: Seconds in which the database and the encoder have to answer.
PATIENCE = 3.0


class NotReady(BotError):
    """Why nothing can be served."""

    def __init__(self, message: str) -> None:
        super().__init__("not_ready", message)


class Writable(Protocol):
    """A database, as far as this is concerned."""

    async def check_writable(self) -> None:
        """Raise whatever keeps something from being written."""
        ...


class Encoding(Protocol):
    """An encoder, as far as this is concerned."""

    def encode(self, texts: list[str], kind: Any) -> Awaitable[Any]:
        """Vectors of ``texts``."""
        ...


class Readiness:
    """Looks whether all that a message needs does its work; once for all who ask at the same time."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, patience: float = PATIENCE) -> None:
        self._clock = clock
        self._patience = patience
        self._looking: asyncio.Task[None] | None = None
        self._looked_at = float("-inf")
        self._found: str | None = None
        self._stopping = False

    def stop(self) -> None:
        """From now on nothing is ready."""
        self._stopping = True

    async def check(self, database: Writable, encoder: Encoding) -> None:
        """Raise :class:`NotReady` where a message could not be stored, or not be understood."""
        if self._stopping:
            raise NotReady("The server is being stopped.")
        if self._looking is None and self._clock() - self._looked_at >= FRESH:
            self._looking = asyncio.create_task(self._look(database, encoder), name="readiness")
        if self._looking is not None:
            done, _ = await asyncio.wait([self._looking], timeout=self._patience)
            if not done:
                raise NotReady(f"The database and the encoder have not answered for {self._patience:g} seconds.")
        if self._found is not None:
            raise NotReady(self._found)

    async def _look(self, database: Writable, encoder: Encoding) -> None:
        found = None
        try:
            await database.check_writable()
        except Exception as error:
            log.warning("database_not_writable", error=str(error))
            found = "The database cannot be written; see the disk, and the log of the server."
        if found is None:
            try:
                await encoder.encode(["ready"], "query")
            except Exception as error:
                log.warning("encoder_failed", error=str(error))
                found = "The encoder fails, so that no question is understood; see the log, and start the server anew."
        self._found, self._looked_at, self._looking = found, self._clock(), None
