"""A proxy between the server and a service, which can stand still or be cut."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]

#: Bytes that are passed on at once.
PIECE = 64 * 1024


class Proxy:
    """Passes on what comes in at a port of its own to whatever ``connect`` connects to, both ways."""

    def __init__(self, connect: Callable[[], Awaitable[Streams]]) -> None:
        self._connect = connect
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._is_cut = False
        self._lost_answer: tuple[bytes, bytes] | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self._passing: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self.port = 0

    async def open(self) -> None:
        """Begin to listen."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """End everything."""
        assert self._server is not None
        self._server.close()
        self._drop()
        for task in self._passing:
            task.cancel()
        await asyncio.gather(*self._passing, return_exceptions=True)

    def hold(self) -> None:
        """Pass nothing on, and keep every connection: what was sent meanwhile comes later."""
        self._flowing.clear()

    def cut(self) -> None:
        """End all connections, and let nobody in."""
        self._is_cut = True
        self._drop()

    def mend(self) -> None:
        """Pass everything on again."""
        self._is_cut = False
        self._flowing.set()

    def lose_answer(self, to: bytes, after: bytes) -> None:
        """Once, pass ``to`` on and end its connection before it is answered, where ``after`` came over that before."""
        self._lost_answer = (to, after)

    def _drop(self) -> None:
        for writer in self._open:
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._passing.add(task)
        self._open.add(writer)
        try:
            if not self._is_cut:
                await self._join(reader, writer)
        except OSError:
            # The service does not run.
            pass
        finally:
            self._end(writer)
            self._passing.discard(task)

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        service_reader, service_writer = await self._connect()
        self._open.add(service_writer)
        ways = [self._pass(reader, service_writer, writer), self._pass(service_reader, writer)]
        tasks = [asyncio.create_task(one) for one in ways]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in tasks:
                one.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._end(service_writer)

    async def _pass(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, asking: asyncio.StreamWriter | None = None
    ) -> None:
        """Pass on what comes from ``source``; where questions do, who is ``asking`` may lose an answer."""
        is_marked = False
        with suppress(OSError):
            while piece := await source.read(PIECE):
                await self._flowing.wait()
                target.write(piece)
                if asking is not None and self._lost_answer is not None:
                    to, after = self._lost_answer
                    is_marked = is_marked or after in piece
                    if is_marked and to in piece:
                        self._lost_answer = None
                        asking.transport.abort()
                        await target.drain()
                        return
                await target.drain()

    def _end(self, writer: asyncio.StreamWriter) -> None:
        self._open.discard(writer)
        writer.close()
