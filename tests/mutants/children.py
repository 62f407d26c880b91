"""Work in forked processes that cannot harm this one: limited in time, with a folder for temporary files."""

import ctypes
import os
import pickle
import resource
import select
import shutil
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from time import monotonic
from typing import Any

_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG
# What an endless loop may gather before it ends, in bytes.
_MEMORY = 6 << 30


class OutOfTime(Exception):
    """The work took more than it may, of the processor or of time."""


class Died(Exception):
    """The process ended without a result."""


class Failed(Exception):
    """The work itself raised; the text is its traceback."""


@dataclass(frozen=True)
class Job:
    """Work with its limits in seconds: of the processor's time, and by the clock."""

    name: str
    work: Callable[[], Any]
    processor: float = field(default=3600)
    clock: float = field(default=3600)


@dataclass
class _Running:
    job: Job
    pid: int
    begun: float
    folder: Path
    received: bytes = b""
    #: How long it was ready to run and another process ran instead, and how long everything here was stopped: nothing
    #: of either is time that it took.
    held_up: float = 0.0
    stopped: float = 0.0

    @property
    def left(self) -> float:
        """How many seconds by the clock it still has."""
        return self.begun + self.job.clock + self.held_up + self.stopped - monotonic()

    def look(self) -> None:
        """Ask the system how long it was held up; where the system does not tell, it was not."""
        waited = 0
        for told in Path(f"/proc/{self.pid}/task").glob("*/schedstat"):
            with suppress(OSError):
                waited += int(told.read_text().split()[1])
        self.held_up = max(self.held_up, waited / 1e9)


def run_all(jobs: Iterable[Job], done: Callable[[Job, Any], None], *, at_once: int = 1) -> None:
    """Run each job in a fork, and tell what it returned; or :class:`OutOfTime`, :class:`Died`, :class:`Failed`."""
    waiting, running = iter(jobs), dict[int, _Running]()
    try:
        while True:
            while len(running) < at_once and (job := next(waiting, None)) is not None:
                pipe, started = _start(job)
                running[pipe] = started
            if not running:
                return
            patience, begun = max(0.0, min(one.left for one in running.values())), monotonic()
            ready = select.select(list(running), [], [], patience)[0]
            for one in running.values():
                one.stopped += max(0.0, monotonic() - begun - patience)
            for pipe in ready:
                piece = os.read(pipe, 1 << 16)
                running[pipe].received += piece
                if not piece:
                    one = running.pop(pipe)
                    done(one.job, _end(pipe, one))
            for pipe, one in list(running.items()):
                if one.left < 0:
                    one.look()
                if one.left < 0:
                    del running[pipe]
                    done(one.job, _end(pipe, one, OutOfTime()))
    finally:
        for pipe, one in running.items():
            _end(pipe, one, OutOfTime())


def run(work: Callable[[], Any]) -> Any:
    """What the work returns in a fork.

    Raises:
        Died, Failed: it returned nothing.
    """
    results: list[Any] = []
    run_all([Job("", work)], lambda job, result: results.append(result))
    if isinstance(results[0], Exception):
        raise results[0]
    return results[0]


def _start(job: Job) -> tuple[int, _Running]:
    folder = Path(tempfile.mkdtemp(prefix="mutant-"))
    reading, writing = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        _do(job, writing, folder)
    os.close(writing)
    return reading, _Running(job, pid, monotonic(), folder)


def _do(job: Job, writing: int, folder: Path) -> None:
    """The child's life; it never returns."""
    try:
        os.setpgid(0, 0)
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        most = ceil(job.processor)
        resource.setrlimit(resource.RLIMIT_CPU, (most, most + 2))
        resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
        tempfile.tempdir = os.environ["TMPDIR"] = str(folder)
        try:
            result = job.work()
        except Exception:
            result = Failed(traceback.format_exc())
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(pickle.dumps(result))
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)


def _end(pipe: int, one: _Running, result: Any = None) -> Any:
    """What came of a child, which is gone afterwards with all that it started."""
    os.close(pipe)
    with suppress(ProcessLookupError):
        os.killpg(one.pid, signal.SIGKILL)
    status = os.waitpid(one.pid, 0)[1]
    shutil.rmtree(one.folder, ignore_errors=True)
    if result is not None:
        return result
    if one.received:
        return pickle.loads(one.received)
    return OutOfTime() if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU else Died()
