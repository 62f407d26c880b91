"""Workers that share one PostgreSQL and one Redis: a Redis of the tests' own, and servers as two workers would be."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import httpx
import pytest

from bot.settings import Settings
from tests.conftest import Server, _fresh_copy, _serve


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class RedisServer:
    """A Redis that keeps nothing, and can be stopped and started."""

    def __init__(self) -> None:
        program = shutil.which("redis-server")
        if program is None:
            pytest.skip("Redis is not installed: apt-get install redis-server")
        self._home = mkdtemp(prefix="redis-")
        self.port = free_port()
        self._command = [
            program, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no",
            "--dir", self._home,
        ]  # fmt: skip
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Its address."""
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        eventually(self._answers)

    def stop(self) -> None:
        """End it at once, as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def close(self) -> None:
        """Leave nothing behind."""
        self.stop()
        shutil.rmtree(self._home, ignore_errors=True)

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        except OSError:
            return False
        return True


def workers_of(supervisor: int) -> list[int]:
    """The processes that serve: forked from the child of the ``supervisor`` that has imported everything."""
    return [one for child in _children(supervisor) if b"forkserver" in _command(child) for one in _children(child)]


def _children(process: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def _command(process: int) -> bytes:
    return Path(f"/proc/{process}/cmdline").read_bytes()


def eventually(holds: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait until ``holds`` does, which may also fail until then; its own failure where it never does."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            if holds():
                return
            failure = AssertionError(f"it did not come about within {seconds:g} seconds")
        except (AssertionError, httpx.HTTPError, OSError, KeyError, IndexError) as error:
            failure = error if isinstance(error, AssertionError) else AssertionError(repr(error))
        if time.monotonic() > deadline:
            raise failure
        time.sleep(0.02)


@contextmanager
def joined(prepared: Path, folder: Path, database: str, redis: str, **settings: Any) -> Iterator[list[Server]]:
    """Two servers that share a database and a Redis, each with a data folder of its own, as on its own host."""
    running: list[_serve] = []
    try:
        servers = []
        for number in range(2):
            chosen = _fresh_copy(prepared, folder / f"host-{number}")
            for left in chosen.glob("hamdel.sqlite3*"):
                os.unlink(left)
            one = _serve(Settings(data_dir=chosen, database_url=database, redis_url=redis, port=0, **settings))
            running.append(one)
            servers.append(one.__enter__())
        yield servers
    finally:
        for one in reversed(running):
            one.__exit__()
