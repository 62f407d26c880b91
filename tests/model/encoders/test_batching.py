"""The front that many callers share."""

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import numpy as np
import pytest

from knowledge_base.encoders import Kind, Vectors
from knowledge_base.encoders.batching import QUIET_SLICE, SLICE, BatchingEncoder
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.encoders.errors import EncoderClosed
from tests.model.encoders.sentences import SENTENCES


class ScriptedEncoder:
    """Encodes a text as its length; notes its runs and can be held up or made to fail."""

    name, dimension = "scripted", 1

    def __init__(self) -> None:
        self.runs: list[list[str]] = []
        self.kinds: list[Kind] = []
        self.gate = threading.Event()
        self.gate.set()

    def knows(self, word: str) -> bool:
        """See :class:`knowledge_base.encoders.Encoder`."""
        return True

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        self.runs.append(texts)
        self.kinds.append(kind)
        self.gate.wait(10)
        if "poison" in texts:
            raise ValueError("poison")
        return np.array([[len(text)] for text in texts], np.float32)


def with_front(act: Callable[[BatchingEncoder, ScriptedEncoder], Coroutine[Any, Any, None]]) -> ScriptedEncoder:
    async def main() -> ScriptedEncoder:
        encoder = ScriptedEncoder()
        front = BatchingEncoder(encoder)
        try:
            await act(front, encoder)
        finally:
            encoder.gate.set()
            await front.close()
        return encoder

    return asyncio.run(main())


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - the encoder's thread knows no event of this loop
            await asyncio.sleep(0.001)


def start(call: Awaitable[Vectors]) -> "asyncio.Future[Vectors]":
    return asyncio.ensure_future(call)


class TestBatching:
    def test_gives_every_caller_its_own_vectors(self, encoder: BundledEncoder) -> None:
        texts = list(SENTENCES.values())

        async def main() -> list[Vectors]:
            front = BatchingEncoder(encoder)
            try:
                return await asyncio.gather(*(front.encode([text, text[:9]], "query") for text in texts))
            finally:
                await front.close()

        expected = encoder.encode(texts, "query")
        for row, vectors in enumerate(asyncio.run(main())):
            assert vectors.shape == (2, 384)
            assert (expected @ vectors[0]).argmax() == row

    def test_runs_callers_together(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            vectors = await asyncio.gather(*(front.encode(["x" * i], "query") for i in range(1, 9)))
            assert [v.tolist() for v in vectors] == [[[i]] for i in range(1, 9)]

        assert len(with_front(act).runs) == 1

    def test_runs_together_what_came_during_a_run(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            calls = [start(front.encode(["first"], "query"))]
            await until(lambda: len(encoder.runs) == 1)
            for text in ("second", "third"):
                calls.append(start(front.encode([text], "query")))
                await asyncio.sleep(0.001)
            encoder.gate.set()
            await asyncio.gather(*calls)

        assert with_front(act).runs == [["first"], ["second", "third"]]

    def test_a_caller_can_use_the_time_of_the_run(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            await front.encode(["patient"], "query", encoder.gate.set)

        assert with_front(act).runs == [["patient"]]

    def test_a_caller_whose_own_work_fails_is_told_so_and_others_are_not(self) -> None:
        def fail() -> None:
            raise LookupError("own work")

        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            failed, done = await asyncio.gather(
                front.encode(["mine"], "query", fail), front.encode(["other"], "query"), return_exceptions=True
            )
            assert isinstance(failed, LookupError)
            assert isinstance(done, np.ndarray)

        with_front(act)

    def test_does_not_keep_a_lone_caller_waiting(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            await front.encode(["warm"], "query")
            started = time.perf_counter()
            while len(encoder.runs) < 51:
                await front.encode(["alone"], "query")
            assert time.perf_counter() - started < 50 * 0.002

        with_front(act)

    def test_does_not_mix_queries_and_passages(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            kinds: list[Kind] = ["query", "passage", "query", "passage"]
            await asyncio.gather(*(front.encode([kind], kind) for kind in kinds))

        encoder = with_front(act)
        assert encoder.runs == [["query"] * 2, ["passage"] * 2]
        assert encoder.kinds == ["query", "passage"]

    def test_keeps_the_order_of_a_large_request(self) -> None:
        texts = ["x" * (1 + i * 37 % 301) for i in range(3000)]

        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            vectors = await front.encode(texts, "passage")
            assert vectors[:, 0].tolist() == [len(text) for text in texts]

        encoder = with_front(act)
        assert max(sum(map(len, run)) for run in encoder.runs) <= QUIET_SLICE

    def test_takes_small_bites_of_an_import_while_visitors_write(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            await front.encode(["question"], "query")
            await front.encode(["y" * 100] * 200, "passage")

        assert max(sum(map(len, run)) for run in with_front(act).runs) <= SLICE

    def test_lets_a_question_pass_an_import(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            bulk = start(front.encode(["y" * 400] * 100, "passage"))
            await until(lambda: len(encoder.runs) == 1)
            question = start(front.encode(["question"], "query"))
            await asyncio.sleep(0)
            encoder.gate.set()
            await question
            assert not bulk.done()
            await bulk

        assert with_front(act).runs[1] == ["question"]

    def test_ends_an_import_while_questions_keep_coming(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            bulk = start(front.encode(["y" * 900] * 5, "passage"))

            async def ask() -> None:
                while not bulk.done():
                    await front.encode(["question"], "query")

            async with asyncio.timeout(10):
                await asyncio.gather(ask(), ask(), bulk)

        with_front(act)

    def test_leaves_the_event_loop_free(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            call = start(front.encode(["slow"], "query"))
            for _ in range(20):
                await asyncio.sleep(0.001)
            assert not call.done()
            encoder.gate.set()
            await call

        with_front(act)

    def test_fails_only_the_caller_whose_text_is_at_fault(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            calls = [front.encode([text], "query") for text in ("good", "poison", "fine")]
            good, bad, fine = await asyncio.gather(*calls, return_exceptions=True)
            assert isinstance(bad, ValueError)
            assert isinstance(good, np.ndarray)
            assert isinstance(fine, np.ndarray)
            assert (good.item(), fine.item()) == (4, 4)

        with_front(act)

    def test_goes_on_after_a_failure(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            with pytest.raises(ValueError, match="poison"):
                await front.encode(["poison"] + ["y" * 500] * 20, "passage")
            assert (await front.encode(["next"], "query")).item() == 4

        with_front(act)

    def test_goes_on_when_a_caller_is_cancelled(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            running = start(front.encode(["running"], "query"))
            await until(lambda: len(encoder.runs) == 1)
            calls = [start(front.encode([text], "query")) for text in ("leaves", "stays")]
            await asyncio.sleep(0)
            running.cancel()
            calls[0].cancel()
            encoder.gate.set()
            assert (await calls[1]).item() == 5

        assert with_front(act).runs == [["running"], ["stays"]]

    def test_stops_an_import_whose_caller_is_cancelled(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            bulk = start(front.encode(["y" * 900] * 50, "passage"))
            await until(lambda: len(encoder.runs) == 1)
            bulk.cancel()
            encoder.gate.set()
            await front.encode(["next"], "query")

        first, last = with_front(act).runs
        assert len(first) < 50
        assert last == ["next"]

    def test_fails_what_waits_when_it_is_closed(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            running = start(front.encode(["running"], "query"))
            await until(lambda: len(encoder.runs) == 1)
            waiting = start(front.encode(["waiting"], "query"))
            await asyncio.sleep(0)
            closing = asyncio.ensure_future(front.close())
            with pytest.raises(EncoderClosed):
                await waiting
            encoder.gate.set()
            await closing
            assert (await running).item() == 7

        with_front(act)

    def test_refuses_requests_once_closed(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            await front.close()
            with pytest.raises(EncoderClosed):
                await front.encode(["late"], "query")

        with_front(act)

    def test_needs_no_run_for_no_texts(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            assert (await front.encode([], "query")).shape == (0, 1)

        assert with_front(act).runs == []
