"""Several processes behind one port: each serves by itself, and one that ends is replaced."""

import logging
import multiprocessing
import os
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep
from typing import TYPE_CHECKING, Any

import structlog
from prometheus_client.multiprocess import mark_process_dead
from uvicorn import Config, _subprocess
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors.multiprocess import Multiprocess, Process

from bot import logs
from bot.commands.faults import told
from bot.process import few_arenas
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.app import Started

log = structlog.get_logger(__name__)

Announce = Callable[["Started"], None]

#: What the process imports that workers are forked from.
PRELOADED = "bot.commands.preloading"

#: Seconds before a worker that could not start is started anew.
PAUSE = 2.0


class Starting:
    """An ASGI layer that keeps what the start of ``app`` failed by, for whoever knows what to say of it."""

    def __init__(self, app: Any) -> None:
        self._app = app
        self.failure: Exception | None = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """See ASGI's lifespan: a failure is told to the server without its traceback."""
        if scope["type"] != "lifespan":
            await self._app(scope, receive, send)
            return

        async def quietly(message: Any) -> None:
            if message["type"] == "lifespan.startup.failed":
                # The server's own line says less than what is said in its place.
                logging.getLogger("uvicorn.error").disabled = True
                message = {"type": "lifespan.startup.failed", "message": ""}
            await send(message)

        try:
            await self._app(scope, receive, quietly)
        except Exception as error:
            self.failure = error


class Worker:
    """The application of one process, made where it runs: what goes there are the settings and ``announce``.

    The ``first`` one announces that all is ready, and ends everything where it cannot start. A later one is started
    anew until it can: the database may be away for a while.
    """

    def __init__(self, settings: Settings, announce: Announce) -> None:
        self.first = True
        self.settings = settings
        self._announce = announce
        self._starting: Starting | None = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """See ASGI. The lifespan comes first."""
        if self._starting is None:
            self._starting = self._made()
        await self._starting(scope, receive, send)
        if self._starting.failure is not None:
            self._fail(self._starting.failure)

    def _made(self) -> Starting:
        from bot.app import create_app

        logs.configure(self.settings.log_level, self.settings.log_format, worker=os.getpid())
        few_arenas()
        threading.Thread(target=_end_with_supervisor, daemon=True).start()
        return Starting(create_app(self.settings, self._announce if self.first else None))

    def _fail(self, error: Exception) -> None:
        sentence = told(error)
        if sentence is None:
            traceback.print_exception(error)
        else:
            print(sentence, file=sys.stderr, flush=True)
        if not self.first:
            sleep(PAUSE)
            os._exit(1)


def _end_with_supervisor() -> None:
    """A worker whose supervisor was killed ends as well: nobody would replace it, and nobody holds its folder."""
    supervisor = multiprocessing.parent_process()
    if supervisor is not None:
        supervisor.join()
        os.kill(os.getpid(), signal.SIGTERM)


def _fork_what_is_prepared(settings: Settings) -> None:
    """Have workers forked from a process that has imported everything, where the system can do that.

    That process has no threads, no event loop and no connection. What it holds is in memory once for all workers, as
    long as they only read it, and they start in a third of the time. On macOS, libraries of the system do not bear it.
    """
    if sys.platform != "linux":
        return
    # The process reads its settings by itself; where the folder is, an option may have said.
    os.environ["HAMDEL_DATA_DIR"] = str(settings.data_dir)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([PRELOADED])
    # uvicorn has no setting for it. Where it looks elsewhere, workers are started one by one as everywhere else.
    _subprocess.spawn = context  # type: ignore[assignment]


@contextmanager
def counted_together() -> Iterator[Path]:
    """A folder in which all workers count for `/metrics`, so that any of them tells the figures of all.

    It is in memory where there is such a place: a worker that counts must not wait for a disk, or end by a full one.
    """
    memory = Path("/dev/shm")
    place = memory if os.access(memory, os.W_OK | os.X_OK) else None
    with TemporaryDirectory(prefix="hamdel-figures-", dir=place, ignore_cleanup_errors=True) as folder:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        yield Path(folder)


class Supervisor(Multiprocess):
    """Starts the first worker, which does what is done once (tables, articles, vectors), and then the others."""

    def __init__(self, worker: Worker, config: Config, door: socket.socket, figures: Path) -> None:
        """``figures`` is where the workers count: see :func:`counted_together`."""
        super().__init__(config, [door])
        self._worker = worker
        _fork_what_is_prepared(worker.settings)
        self._figures = figures
        self._known: set[int | None] = set()

    def init_processes(self) -> None:
        """See uvicorn's."""
        first = self._begun()
        while not first.wait_until_ready(1.0, self.should_exit):
            self.handle_signals()
            if self.should_exit.is_set() or not first.process.is_alive():
                return
        self._worker.first = False
        for _ in range(1, self.processes_num):
            self._begun()

    def keep_subprocess_alive(self) -> None:
        """See uvicorn's."""
        before = {one.pid for one in self.processes}
        super().keep_subprocess_alive()
        self._forget_ended()
        if not self.should_exit.is_set() and before != (now := {one.pid for one in self.processes}):
            ended, began = sorted(filter(None, before - now)), sorted(filter(None, now - before))
            log.warning("worker_replaced", ended=ended, began=began)

    def _forget_ended(self) -> None:
        """Open sockets and the like are no more when their worker has ended; what it has counted stays."""
        now = {one.pid for one in self.processes}
        for ended in self._known - now:
            mark_process_dead(ended, str(self._figures))  # type: ignore[no-untyped-call]
        self._known = now

    @property
    def failed(self) -> bool:
        """Whether the first worker could not start."""
        return any(one.exitcode == STARTUP_FAILURE for one in self.processes)

    def _begun(self) -> Process:
        process = Process(self.config, self.sockets)
        process.start()
        self.processes.append(process)
        return process
