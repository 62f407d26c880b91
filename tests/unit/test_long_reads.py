"""Turns, ends and time limits of reads that take long. The threads are real; what they read is not needed here."""

import asyncio
import gc
import threading
from collections.abc import Callable

import pytest

from bot.storage import ReadAborted
from bot.storage.long_reads import LONGEST_READ, THREADS, LongRead, LongReads, finished

pytestmark = pytest.mark.anyio


class Statement:
    """Goes on in a thread until it is interrupted, or for ten seconds."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._begun = asyncio.Event()
        self._end = threading.Event()
        self.ended: bool | None = None

    def run(self, read: LongRead) -> None:
        with read.interruptible(self._end.set):
            self._loop.call_soon_threadsafe(self._begun.set)
            self.ended = self._end.wait(10)
            if self.ended:
                raise LookupError("what a driver says of an interruption")

    async def begun(self) -> None:
        await asyncio.wait_for(self._begun.wait(), 10)


async def _run(reads: LongReads, work: Callable[[LongRead], object], limit: float = LONGEST_READ) -> None:
    async with reads.turn(limit) as read:
        await read.run(lambda: work(read))


async def test_a_read_beyond_the_time_limit_is_interrupted_and_says_what_to_do() -> None:
    reads, statement = LongReads(), Statement()

    with pytest.raises(ReadAborted, match=r"after 0\.05 seconds. Ask for less") as caught:
        await _run(reads, statement.run, limit=0.05)

    assert (caught.value.code, statement.ended) == ("took_too_long", True)
    await reads.close()


async def test_the_wait_for_a_turn_counts_towards_the_time_limit() -> None:
    reads = LongReads()

    async with reads.turn(), reads.turn():
        with pytest.raises(ReadAborted):
            async with reads.turn(limit=0.05):
                pytest.fail("three are read at once")
    await reads.close()


async def test_a_timeout_of_what_is_read_is_not_taken_for_the_time_limit() -> None:
    reads = LongReads()

    def fail(_: LongRead) -> None:
        raise TimeoutError("no answer from the server")

    with pytest.raises(TimeoutError, match="no answer from the server"):
        await _run(reads, fail)
    await reads.close()


async def test_no_more_are_read_at_once_than_there_are_threads() -> None:
    reads = LongReads()
    statements = [Statement() for _ in range(THREADS + 1)]
    going_on = [asyncio.create_task(_run(reads, one.run)) for one in statements[:THREADS]]
    for one in statements[:THREADS]:
        await one.begun()
    last = asyncio.create_task(_run(reads, statements[-1].run))

    # It waits with the loop, and can be told to go away at once.
    last.cancel()
    assert isinstance((await asyncio.gather(last, return_exceptions=True))[0], asyncio.CancelledError)
    assert statements[-1].ended is None

    going_on[0].cancel()
    last = asyncio.create_task(_run(reads, statements[-1].run))
    await statements[-1].begun()
    for task in (*going_on, last):
        task.cancel()
    await asyncio.gather(*going_on, last, return_exceptions=True)
    assert [one.ended for one in statements] == [True, True, True]
    await reads.close()


async def test_who_is_cancelled_goes_on_when_the_thread_has_ended() -> None:
    reads, statement = LongReads(), Statement()
    reading = asyncio.create_task(_run(reads, statement.run))
    await statement.begun()

    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading

    assert statement.ended is True
    await reads.close()


async def test_a_read_that_is_stopped_between_two_statements_begins_no_other() -> None:
    reads, between, go_on = LongReads(), asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()
    ran: list[str] = []

    def work(read: LongRead) -> None:
        with read.interruptible(lambda: ran.append("interrupted")):
            ran.append("first")
        loop.call_soon_threadsafe(between.set)
        assert go_on.wait(10)
        with read.interruptible(lambda: ran.append("interrupted")):
            ran.append("second")

    async with reads.turn() as read:
        task = asyncio.create_task(read.run(lambda: work(read)))
        await asyncio.wait_for(between.wait(), 10)
        read.stop()
        go_on.set()
        with pytest.raises(ReadAborted):
            await task
    assert ran == ["first"]
    await reads.close()


async def test_closing_ends_what_is_being_read_and_lets_nothing_begin() -> None:
    reads, statement = LongReads(), Statement()
    reading = asyncio.create_task(_run(reads, statement.run))
    await statement.begun()

    await reads.close()

    with pytest.raises(ReadAborted) as caught:
        await reading
    assert (caught.value.code, statement.ended) == ("stopping", True)
    with pytest.raises(ReadAborted):
        await _run(reads, statement.run)


async def test_the_collector_of_cycles_rests_while_rows_are_read() -> None:
    reads, collected = LongReads(), list[bool]()

    await _run(reads, lambda _: collected.append(gc.isenabled()))

    assert collected == [False]
    assert gc.isenabled()
    await reads.close()


async def test_an_error_of_the_driver_is_told_as_it_is() -> None:
    reads = LongReads()

    def fail(read: LongRead) -> None:
        with read.interruptible(int):
            raise LookupError("no such column")

    with pytest.raises(LookupError, match="no such column"):
        await _run(reads, fail)
    await reads.close()


async def test_who_reads_in_a_thread_may_give_way_but_wait_for_nothing_of_the_event_loop() -> None:
    loop = asyncio.get_running_loop()

    async def gives_way() -> str:
        await asyncio.sleep(0)
        return "found"

    async def waits() -> None:
        await loop.create_future()

    assert finished(gives_way()) == "found"
    with pytest.raises(TypeError, match="may wait for the database alone"):
        finished(waits())
