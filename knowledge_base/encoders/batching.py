"""Lets many callers of an event loop share one encoder."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from knowledge_base.encoders import Encoder, Kind, Vectors, parallel_cosines_of
from knowledge_base.encoders.errors import EncoderClosed, EncoderError

SLICE = 1024
"""What one run of the encoder may cost, in bytes of text as `cost` counts them: about 40 ms on two cores.

A visitor's question waits for the run that is under way.
"""
QUIET_SLICE = 8192
"""The same while no visitor writes: larger runs keep every core busy, and encode twice as many texts per second."""

# Seconds without a small request after which nobody is taken to be writing.
_QUIET_AFTER = 2.0

# After this many runs of small requests a large one gets its turn, so that it ends however busy the visitors are.
_PATIENCE = 8
# After a run for several callers their next requests may be just about to come.
_WAIT = 0.002
# 512 tokens, where the encoders cut, are some 2 kB; the prefix and the marks at both ends are like 20 characters.
_LONGEST, _OVERHEAD = 2048, 20
_WINDOW = 1024


class BatchingEncoder:
    """An asyncio front to ``encoder``, which runs in one thread of its own and never holds up the event loop.

    Requests that wait at the same time run together. Small ones, such as a visitor's question, go ahead of large ones,
    such as an import, which are encoded slice by slice. To be used from one event loop.
    """

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="encoder")
        self._small: deque[_Request] = deque()
        self._large: deque[_Request] = deque()
        self._arrived = asyncio.Event()
        self._dispatcher: asyncio.Task[None] | None = None
        self._callers = 0
        self._passed_over = 0
        self._asked_at = float("-inf")
        self._closed = False
        self._at_work = False

    @property
    def name(self) -> str:
        """The encoder's name."""
        return self._encoder.name

    @property
    def dimension(self) -> int:
        """The encoder's dimension."""
        return self._encoder.dimension

    @property
    def parallel_cosines(self) -> Mapping[str, float] | None:
        """The encoder's own figures for how far languages are apart, where it brings them."""
        return parallel_cosines_of(self._encoder)

    async def encode(self, texts: list[str], kind: Kind, meanwhile: Callable[[], object] | None = None) -> Vectors:
        """What `Encoder.encode` gives for ``texts``, in their order.

        ``meanwhile`` is called in the event loop, once, as soon as the encoder's thread is at work on them or on those
        that come before them: for what the caller can do without the vectors. It must be quick.
        Raises what the encoder raises for these texts, and `EncoderClosed` when `close` comes first.
        """
        if self._closed:
            raise EncoderClosed("the sentence encoder is closed")
        if not texts:
            return np.empty((0, self.dimension), np.float32)
        request = _Request(list(texts), kind, asyncio.get_running_loop().create_future(), meanwhile)
        (self._small if request.small else self._large).append(request)
        if request.small:
            self._asked_at = asyncio.get_running_loop().time()
        self._arrived.set()
        if self._at_work:
            request.wait()
        if self._dispatcher is None or self._dispatcher.done():
            self._dispatcher = asyncio.create_task(self._dispatch())
        return await request.result

    async def close(self) -> None:
        """Fail what waits, let the run that is under way end, and stop the thread."""
        self._closed = True
        for request in (*self._small, *self._large):
            request.fail(EncoderClosed("the sentence encoder was closed"))
        self._small.clear()
        self._large.clear()
        if self._dispatcher is not None:
            await asyncio.wait([self._dispatcher])
        self._thread.shutdown()

    async def _dispatch(self) -> None:
        while self._small or self._large:
            await self._let_callers_in()
            run = self._next_run()
            if run:
                await self._encode(run)

    async def _let_callers_in(self) -> None:
        # Tasks that are ready now get to queue their requests too: that costs no time.
        await asyncio.sleep(0)
        if self._callers > 1:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_WAIT):
                    while len(self._small) < self._callers:
                        self._arrived.clear()
                        await self._arrived.wait()

    def _next_run(self) -> "list[_Slice]":
        """Takes what runs next off the queues: small requests of one kind, or a slice of a large one."""
        for queue in (self._small, self._large):
            for request in [request for request in queue if request.result.done()]:
                queue.remove(request)
        if self._large and (not self._small or self._passed_over >= _PATIENCE):
            self._passed_over = self._callers = 0
            request = self._large.popleft()
            quiet = asyncio.get_running_loop().time() - self._asked_at > _QUIET_AFTER
            piece = request.slice(QUIET_SLICE if quiet else SLICE)
            if not request.exhausted:
                self._large.append(request)
            return [piece]
        run: list[_Slice] = []
        total = 0
        for request in list(self._small):
            if run and (request.kind != run[0].request.kind or total + request.cost > SLICE):
                continue
            self._small.remove(request)
            run.append(request.slice(SLICE))
            total += request.cost
        self._callers = len(run)
        self._passed_over += bool(self._large)
        return run

    async def _encode(self, run: "list[_Slice]") -> None:
        texts = [text for piece in run for text in piece.texts]
        loop = asyncio.get_running_loop()
        try:
            encoding = loop.run_in_executor(self._thread, self._encoder.encode, texts, run[0].request.kind)
            self._at_work = True
            for piece in run:
                piece.request.wait()
            try:
                vectors = await encoding
            finally:
                self._at_work = False
            start = 0
            for piece in run:
                end = start + len(piece.places)
                piece.request.put(piece.places, vectors[start:end])
                start = end
        except Exception as error:
            if len(run) == 1 or isinstance(error, EncoderError):  # nobody's texts are at fault for those
                for piece in run:
                    piece.request.fail(error)
                return
            # One caller's texts must not fail the others' requests.
            for piece in run:
                await self._encode([piece])


class _Request:
    """One call: its texts, and what is done of them."""

    def __init__(
        self,
        texts: list[str],
        kind: Kind,
        result: asyncio.Future[Vectors],
        meanwhile: Callable[[], object] | None = None,
    ) -> None:
        self.texts = texts
        self.kind = kind
        self.result = result
        self._meanwhile = meanwhile
        self._window: list[int] = []
        self._taken = 0
        self._done = 0
        self._vectors: Vectors | None = None

    @property
    def small(self) -> bool:
        return len(self.texts) * _OVERHEAD <= SLICE and self.cost <= SLICE

    @property
    def cost(self) -> int:
        return sum(map(cost, self.texts))

    @property
    def exhausted(self) -> bool:
        return not self._window and self._taken == len(self.texts)

    def slice(self, most: int) -> "_Slice":
        """The next texts, as many as cost no more than ``most``, at least one."""
        if not self._window:
            # Texts of a like length run best together; the whole of a large import would take too long to sort.
            end = min(self._taken + _WINDOW, len(self.texts))
            longest_first = sorted(range(self._taken, end), key=lambda place: len(self.texts[place]), reverse=True)
            self._window, self._taken = longest_first, end
        places: list[int] = []
        total = 0
        while self._window:
            total += cost(self.texts[self._window[-1]])
            if places and total > most:
                break
            places.append(self._window.pop())
        return _Slice(self, places)

    def wait(self) -> None:
        """The encoder is at work, and the caller may use the time."""
        meanwhile, self._meanwhile = self._meanwhile, None
        if meanwhile is not None and not self.result.done():
            try:
                meanwhile()
            except Exception as error:
                self.fail(error)

    def put(self, places: list[int], vectors: Vectors) -> None:
        if self._vectors is None:
            self._vectors = np.empty((len(self.texts), vectors.shape[1]), np.float32)
        self._vectors[places] = vectors
        self._done += len(places)
        if self._done == len(self.texts) and not self.result.done():
            self.result.set_result(self._vectors)

    def fail(self, error: Exception) -> None:
        if not self.result.done():
            self.result.set_exception(error)


@dataclass(frozen=True, slots=True, eq=False)
class _Slice:
    """Texts of a request that run together, by their places in it."""

    request: _Request
    places: list[int]

    @property
    def texts(self) -> list[str]:
        return [self.request.texts[place] for place in self.places]


def cost(text: str) -> int:
    """About how much work ``text`` is, in bytes: beyond ASCII a character is 2 or 3 and makes as many more tokens."""
    return min(len(text) * (1 if text.isascii() else 2), _LONGEST) + _OVERHEAD
