"""`hamdel serve --workers 2`: several processes behind one port."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.conftest import Server, _fresh_copy
from tests.integration.conftest import NewDatabase
from tests.integration.joined import RedisServer, eventually, free_port, workers_of
from tests.integration.test_commands import hamdel
from tests.integration.test_conversations import Visitor

if not Path("/proc/self/task").exists():
    pytest.skip("the processes of a process are looked up in Linux's /proc", allow_module_level=True)


@contextmanager
def served(folder: Path, log: Path, **environment: str) -> Iterator[tuple[str, "subprocess.Popen[bytes]"]]:
    """Two workers, as soon as one of them serves."""
    port = free_port()
    command = [sys.executable, "-m", "bot.commands.main", "serve", "--workers", "2", "--port", str(port)]
    with log.open("wb") as written:
        process = subprocess.Popen(
            [*command, "--data-dir", str(folder)], env={**os.environ, **environment}, stdout=written, stderr=written
        )
    url = f"http://127.0.0.1:{port}"

    def is_ready() -> bool:
        assert process.poll() is None, log.read_text()
        return httpx.get(f"{url}/readyz", timeout=5).status_code == 200

    try:
        eventually(is_ready, 300)
        yield url, process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(30)
        finally:
            process.kill()


def test_two_workers_serve_one_port_and_one_that_is_killed_is_replaced(
    new_shop: NewDatabase, redis: RedisServer, prepared: Path, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    environment = {"HAMDEL_DATABASE_URL": new_shop(), "HAMDEL_REDIS_URL": redis.url}
    with served(_fresh_copy(prepared, tmp_path / "data"), log, **environment) as (url, supervisor):
        eventually(lambda: len(workers_of(supervisor.pid)) == 2, 120)
        visitor = Visitor(Server(url, None, None))  # type: ignore[arg-type]
        assert visitor.say("Where is my order?", client_id="one")["replies"]
        before = workers_of(supervisor.pid)

        os.kill(before[0], signal.SIGKILL)
        eventually(lambda: len(workers_of(supervisor.pid)) == 2 and before[0] not in workers_of(supervisor.pid), 120)
        # The other one goes on meanwhile, whoever has the connection.
        eventually(lambda: visitor.say("Where is my order?", client_id="two")["replies"])
        running = workers_of(supervisor.pid)

    assert supervisor.returncode == 0
    eventually(lambda: not any(Path(f"/proc/{one}").exists() for one in running))
    written = log.read_text()
    assert written.count("Ready after") == 1
    assert "worker_replaced" in written


def test_workers_end_with_a_supervisor_that_is_killed(
    new_shop: NewDatabase, redis: RedisServer, prepared: Path, tmp_path: Path
) -> None:
    environment = {"HAMDEL_DATABASE_URL": new_shop(), "HAMDEL_REDIS_URL": redis.url}
    with served(_fresh_copy(prepared, tmp_path / "data"), tmp_path / "log", **environment) as (_, supervisor):
        running = workers_of(supervisor.pid)
        supervisor.kill()
        supervisor.wait()

        eventually(lambda: not any(Path(f"/proc/{one}").exists() for one in running))


def test_several_workers_on_sqlite_are_refused_with_what_to_set(data: Path) -> None:
    refused = hamdel("serve", "--port", "0", "--workers", "2", data=data)

    assert refused.returncode == 2
    assert "set HAMDEL_DATABASE_URL and HAMDEL_REDIS_URL" in refused.stderr


def test_a_redis_that_does_not_answer_is_named_without_its_password(
    new_shop: NewDatabase, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HAMDEL_DATABASE_URL", new_shop())
    monkeypatch.setenv("HAMDEL_REDIS_URL", f"redis://:s3cret@127.0.0.1:{free_port()}/2")

    failed = hamdel("serve", "--port", "0", "--workers", "2", data=data)

    assert failed.returncode == 2
    assert "Redis at redis://127.0.0.1:" in failed.stderr
    assert "whether HAMDEL_REDIS_URL is right" in failed.stderr
    assert "s3cret" not in failed.stderr
    assert "Traceback" not in failed.stderr
