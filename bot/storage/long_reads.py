"""Reads that may take long, such as searches and reports: each runs in a thread, and can be stopped.

The threads are few and their own: whoever searches waits for others who search, and nobody else does. Python's own work
on the rows is done there as well. It does not get quicker by that, but the event loop has its turn in between.
"""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

from bot import process
from bot.errors import BotError
from bot.storage.engine import Found

#: So many are read at once. More would only take longer: Python runs one thread at a time.
THREADS = 2
#: Seconds after which a read is given up, those in which it waited for others among them.
LONGEST_READ = 30.0
#: Seconds after which a read that still goes on is stopped once more: an interruption in the moment before a statement
#: begins does not reach it.
_STOP_AGAIN = 0.02


class ReadAborted(BotError):
    """A read was ended before it had found everything; ``code`` names the case, the message says what to do instead."""


class LongRead:
    """One read, which the event loop can stop while a thread does it."""

    def __init__(self, threads: ThreadPoolExecutor) -> None:
        self._threads = threads
        self._stopping = threading.Lock()
        self._stopped = False
        self._interrupt: Callable[[], object] | None = None

    async def run(self, work: Callable[[], Found]) -> Found:
        """The result of ``work``, done in a thread. Who is cancelled goes on when the thread has ended, which is soon.

        What the thread works with must not go to somebody else before.
        """
        task = asyncio.get_running_loop().run_in_executor(self._threads, work)
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            while not task.done():
                self.stop()
                with suppress(asyncio.CancelledError):
                    await asyncio.wait([task], timeout=_STOP_AGAIN)
            # Nobody is left to be told of it.
            task.exception()
            raise
        return task.result()

    @contextmanager
    def interruptible(self, interrupt: Callable[[], object]) -> Iterator[None]:
        """A block of the thread, a statement in general, that ``interrupt`` ends from outside.

        Raises :class:`ReadAborted` where the read was stopped, before the block or within.
        """
        with self._stopping:
            self._continue()
            self._interrupt = interrupt
        try:
            yield
        except Exception:
            self._continue()
            raise
        finally:
            with self._stopping:
                self._interrupt = None

    def stop(self) -> None:
        """Let no further statement begin, and interrupt the one that runs; called from the event loop."""
        with self._stopping:
            self._stopped = True
            if self._interrupt is not None:
                self._interrupt()

    def _continue(self) -> None:
        if self._stopped:
            raise _stopping()


class LongReads:
    """Gives turns to the long reads of one database. For one event loop."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="long-read")
        self._turns = asyncio.Semaphore(THREADS)
        self._going_on: set[LongRead] = set()
        self._closed = False

    @asynccontextmanager
    async def turn(self, limit: float = LONGEST_READ) -> AsyncIterator[LongRead]:
        """A read, as soon as fewer than `THREADS` others go on. Raises :class:`ReadAborted` after ``limit`` seconds."""
        read = LongRead(self._threads)
        try:
            async with asyncio.timeout(limit) as timeout, self._turns:
                if self._closed:
                    raise _stopping()
                self._going_on.add(read)
                with process.collector_at_rest():
                    yield read
        except TimeoutError as error:
            if not timeout.expired():
                raise
            raise ReadAborted(
                "took_too_long",
                f"This was given up after {limit:g} seconds. Ask for less, such as fewer days or a longer text "
                "to look for, or try again when less is going on.",
            ) from error
        finally:
            self._going_on.discard(read)

    async def close(self) -> None:
        """Stop what goes on, and wait until it has ended."""
        self._closed = True
        while self._going_on:
            for read in self._going_on:
                read.stop()
            await asyncio.sleep(_STOP_AGAIN)
        self._threads.shutdown()


def _stopping() -> ReadAborted:
    return ReadAborted("stopping", "The server is being stopped. Please try again in a minute.")


def finished(reading: Coroutine[Any, Any, Found]) -> Found:
    """The result of a coroutine that has nothing to wait for, run in this thread without an event loop.

    It may give way to others by ``asyncio.sleep(0)``, which means nothing here.
    """
    try:
        while reading.send(None) is None:
            pass
    except StopIteration as result:
        found: Found = result.value
        return found
    reading.close()
    raise TypeError("who reads at length may wait for the database alone")
