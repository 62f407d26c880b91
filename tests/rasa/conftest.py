"""Rasa's own server, action server and clients: HAMDEL_RASA_PYTHON names a Python that has Rasa 3.6."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import httpx
import pytest

from tests.integration.joined import free_port

QUIET = {"RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3"}
#: Seconds in which TensorFlow has been imported and a model read, on a machine that does other things as well.
PATIENCE = 180.0

#: Rasa's action server says how far an order is, as one that a company has would.
ACTIONS = """
from rasa_sdk import Action
from rasa_sdk.events import SlotSet


class OrderStatus(Action):
    def name(self):
        return "order_status"

    def run(self, dispatcher, tracker, domain):
        order = tracker.get_slot("order")
        dispatcher.utter_message(text=f"Order {order} left our warehouse.")
        return [SlotSet("status", "on its way")]
"""


@dataclass(frozen=True)
class Rasa:
    """A Python that has Rasa."""

    python: str

    def run(self, *arguments: str, folder: Path) -> str:
        """What a command says, from ``folder``; the test fails where the command does."""
        done = subprocess.run(
            [self.python, *arguments], cwd=folder, env={**os.environ, **QUIET}, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    @contextmanager
    def serving(
        self, arguments: Sequence[str], port: int, path: str, folder: Path
    ) -> Iterator[subprocess.Popen[bytes]]:
        """A server at ``port`` for as long as the block lasts, once it answers at ``path``."""
        log = folder / f"{port}.log"
        with log.open("wb") as said:
            process = subprocess.Popen(
                [self.python, *arguments], cwd=folder, env={**os.environ, **QUIET}, stdout=said, stderr=said
            )
        try:
            until = time.monotonic() + PATIENCE
            while not _answers(f"http://127.0.0.1:{port}{path}"):
                assert process.poll() is None, log.read_text("utf-8", "replace")
                assert time.monotonic() < until, log.read_text("utf-8", "replace")
                time.sleep(0.2)
            yield process
        finally:
            process.terminate()
            process.wait(30)


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=5).is_success
    except httpx.TransportError:
        return False


@pytest.fixture(scope="session")
def rasa() -> Rasa:
    named = os.environ.get("HAMDEL_RASA_PYTHON", "")
    if not named:
        pytest.skip(
            "HAMDEL_RASA_PYTHON names no Python with Rasa 3.6: `make test-rasa` installs one and runs these tests."
        )
    return Rasa(str(Path(named).absolute()))


def copy_of_project(folder: Path) -> Path:
    """The project ``nlu_data``, as a Rasa user would have it: Rasa writes its caches beside the data."""
    with resources.as_file(resources.files("nlu_data")) as source:
        shutil.copytree(source, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture(scope="session")
def model(rasa: Rasa, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What Rasa learns of ``nlu_data``, as `make rasa` has it learn."""
    project = copy_of_project(tmp_path_factory.mktemp("rasa") / "nlu_data")
    trained = ("--nlu", "nlu", "--config", "config.yml", "--domain", "domain.yml")
    rasa.run("-m", "rasa", "train", "nlu", *trained, "--out", "models", "--fixed-model-name", "site", folder=project)
    return project / "models" / "site.tar.gz"


@contextmanager
def understanding(rasa: Rasa, model: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A Rasa server with the model: its address, and its process."""
    port = free_port()
    served = ("-m", "rasa", "run", "--enable-api", "-i", "127.0.0.1", "--port", str(port), "--model", str(model))
    with rasa.serving(served, port, "/status", model.parent) as process:
        yield f"http://127.0.0.1:{port}", process


@pytest.fixture(scope="session")
def rasa_server(rasa: Rasa, model: Path) -> Iterator[str]:
    with understanding(rasa, model) as (url, _):
        yield url


@pytest.fixture(scope="session")
def action_server(rasa: Rasa, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Rasa's action server with an action that knows orders: where actions are asked."""
    folder, port = tmp_path_factory.mktemp("actions"), free_port()
    (folder / "actions.py").write_text(ACTIONS, "utf-8")
    arguments = ("-m", "rasa_sdk", "--actions", "actions", "--port", str(port))
    with rasa.serving(arguments, port, "/health", folder):
        yield f"http://127.0.0.1:{port}/webhook"
