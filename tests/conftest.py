"""What the tests share: a data folder that is prepared once, and real servers on real sockets.

What a server stands on is imported where one starts: tests/unit starts none, and is not to wait for it.
"""

import gc
import hashlib
import os
import shutil
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
import uvicorn
from hypothesis import settings

from bot.settings import Settings
from bot.translation import Pair
from knowledge_base.encoders.lock import exclusive

if TYPE_CHECKING:
    from bot.app import Started
    from tests.fakes import Desk

ROOT = Path(__file__).parent.parent

# All visitors of the tests come from this machine's address, and begin more conversations than one visitor's would.
# What limits do is tested where they are set.
os.environ.setdefault("HAMDEL_LIMIT_CONVERSATIONS", "")
os.environ.setdefault("HAMDEL_LIMIT_REQUESTS", "")


#: Files that take more than half a minute, longest first: who comes to them last would keep all others waiting.
LONGEST = (
    "integration/test_api_conformance.py",
    "browser/test_accessibility.py",
    "browser/test_desk_work.py",
    "browser/test_administration.py",
    "model/test_same_answer.py",
    "integration/test_odd_requests.py",
    "browser/test_editor_work.py",
    "browser/test_zoom.py",
    "integration/test_encoder_change.py",
    "integration/test_limits_measured.py",
    "integration/test_channels_served.py",
    "integration/test_commands.py",
    "integration/test_gaps_served.py",
    "integration/test_workers_lost.py",
    "integration/test_queue_simulation.py",
    "browser/test_editor_dialogues.py",
    "integration/test_durability.py",
    "integration/test_workers_untold.py",
    "integration/test_files.py",
    "integration/test_scripted_dialogues.py",
    "integration/test_editors_dialogues.py",
    "integration/test_guards.py",
    "integration/test_report_figures.py",
    "integration/test_state_machines.py",
    "model/test_accuracy_gate.py",
    "integration/test_migrate.py",
    "integration/test_workers_served.py",
    "integration/test_oidc.py",
    "integration/test_article_translations.py",
    "integration/test_article_drafts.py",
    "integration/test_consent.py",
    "model/test_nlu_embedded.py",
    "model/test_shipped.py",
)


# Whether the machine is busy says nothing about the code: hypothesis gives an example 200 ms where it is not told.
settings.register_profile("default", deadline=None)
# Tests make trees of texts and of sources, in which the garbage collector looks for rubbish that is not there: at its
# own pace, every 700 objects, that is a fifth of what the unit tests take.
gc.set_threshold(50_000, 20)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """In one of several processes: long files first, then files of many tests, so that all processes end together."""
    if not hasattr(config, "workerinput"):
        return
    folder = Path(__file__).parent
    ranks = {folder / name: rank for rank, name in enumerate(LONGEST)}
    tests = Counter(item.path for item in items)
    items.sort(key=lambda item: (ranks.get(item.path, len(ranks)), -tests[item.path], str(item.path)))


def pytest_collection_finish() -> None:
    """What has been imported and collected stays: the garbage collector need not look through it again and again."""
    gc.freeze()


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def cache(request: pytest.FixtureRequest) -> Path:
    """Where the unpacked encoder is kept from one run of the tests to the next."""
    named = os.environ.get("HAMDEL_TEST_CACHE")
    folder = Path(named) if named else Path(str(request.config.cache.mkdir("hamdel")))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@dataclass(frozen=True)
class Server:
    """A running Hamdel."""

    url: str
    settings: Settings
    password: str | None

    def ask(self, sender: str, message: str, **fields: object) -> list[dict[str, object]]:
        """One message over Rasa's REST channel."""
        response = httpx.post(
            f"{self.url}/webhooks/rest/webhook", json={"sender": sender, "message": message, **fields}, timeout=30
        )
        assert response.status_code == 200, response.text
        answer: list[dict[str, object]] = response.json()
        return answer


Serve = Callable[..., Server]


@pytest.fixture(scope="session")
def prepared(cache: Path) -> Path:
    """A data folder after the first start, to be copied: nothing is encoded twice."""
    digest = hashlib.sha256()
    # Another folder for other samples or tables: what was prepared is never out of date.
    for file in sorted(
        [*ROOT.glob("knowledge_base/samples/*.yml"), *ROOT.glob("bot/storage/migrations/versions/*.py")]
    ):
        digest.update(file.read_bytes())
    folder = cache / f"data-{digest.hexdigest()[:12]}"
    # Tests may run in several processes, and nothing may change while one of them copies it.
    run, done = os.environ.get("PYTEST_XDIST_TESTRUNUID", uuid.uuid4().hex), cache / "prepared-by"
    with exclusive(cache / "prepared.lock"):
        if not done.exists() or done.read_text() != run:
            with _serve(Settings(data_dir=folder, port=0)):
                pass
            done.write_text(run)
    return folder


def _fresh_copy(prepared: Path, folder: Path) -> Path:
    """The prepared folder without what earlier conversations and agents left in it."""
    shutil.copytree(prepared, folder, copy_function=_link_models)
    return folder


def _link_models(source: str, target: str) -> None:
    # The unpacked encoder is large and never written to.
    if source.endswith((".onnx", ".weights")):
        os.link(source, target)
    else:
        shutil.copy2(source, target)


@pytest.fixture(scope="session")
def server(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all tests that only need conversations of their own."""
    folder = _fresh_copy(prepared, tmp_path_factory.mktemp("server") / "data")
    with _serve(Settings(data_dir=folder, port=0)) as running:
        yield running


@pytest.fixture
def serve(prepared: Path, tmp_path: Path) -> Iterator[Serve]:
    """Start servers with settings and data of their own."""
    running: list[_serve] = []

    def start(folder: Path | None = None, **settings: object) -> Server:
        chosen = folder or _fresh_copy(prepared, tmp_path / f"data-{len(running)}")
        one = _serve(Settings(data_dir=chosen, **{"port": 0, **settings}))  # type: ignore[arg-type]
        running.append(one)
        return one.__enter__()

    yield start
    for one in reversed(running):
        one.__exit__()


@pytest.fixture
def data(prepared: Path, tmp_path: Path) -> Path:
    """A data folder for a command of its own."""
    return _fresh_copy(prepared, tmp_path / "data")


@pytest.fixture(scope="session")
def desk(server: Server) -> "Desk":
    """An agent at the desk of the shared server."""
    from tests.fakes import Desk

    return Desk.hire(server.url, server.settings, "sara")


@pytest.fixture(scope="session")
def argos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Argos Translate, which keeps its files out of the home folder; what needs it is skipped without it."""
    home = str(tmp_path_factory.mktemp("argos-home"))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, home)
        pytest.importorskip("argostranslate.package", reason="argostranslate is not installed: make test-extras")
        yield


@pytest.fixture(scope="session")
def language_packages(argos: None, cache: Path) -> dict[Pair, Path]:
    """An .argosmodel file a pair, trained once for all runs of the tests."""
    from tests.integration import translation_models

    digest = hashlib.sha256(Path(translation_models.__file__).read_bytes()).hexdigest()[:12]
    folder = cache / f"argos-{digest}"
    if not folder.exists():
        pytest.importorskip("torch", reason="without PyTorch no model can be trained for this test")
        incoming = cache / f"argos-{digest}-incoming"
        shutil.rmtree(incoming, ignore_errors=True)
        translation_models.make_packages(incoming)
        incoming.rename(folder)
    return translation_models.files_in(folder)


@pytest.fixture(scope="session")
def packages(language_packages: dict[Pair, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all of them installed."""
    from bot.translation.argos_packages import install

    folder = tmp_path_factory.mktemp("packages")
    for file in language_packages.values():
        install(file, folder)
    return folder


def served(prepared: Path, folder: Path, **settings: object) -> "_serve":
    """A server with settings of its own, for as long as a block lasts; its data lie in ``folder``."""
    return _serve(Settings(data_dir=_fresh_copy(prepared, folder / "data"), port=0, **settings))  # type: ignore[arg-type]


class _serve:
    """A server in a thread of its own, on a free port."""

    _ended = 0

    def __init__(self, settings: Settings) -> None:
        from bot.app import create_app
        from tests.promises import Checked

        self._settings = settings
        self._started: list[Started] = []
        self._app = Checked(create_app(settings, self._started.append))
        config = uvicorn.Config(
            self._app, host="127.0.0.1", port=settings.port, log_level="error", timeout_graceful_shutdown=2
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def __enter__(self) -> Server:
        self._thread.start()
        deadline = time.monotonic() + 300
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > deadline:
                raise RuntimeError("The server did not start; its log says why.")
            self._thread.join(0.02)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        return Server(f"http://127.0.0.1:{port}", self._settings, self._started[0].first_password)

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join(30)
        broken = self._app.broken
        del self._app, self._server, self._thread
        self._started.clear()
        _serve._ended += 1
        if _serve._ended % 4 == 0:
            forget_servers()
        assert not broken, "\n".join(broken)


def forget_servers() -> None:
    """Give back the memory of servers that have ended, 57 MB each: a process of the tests runs some hundred of them.

    FastAPI remembers functions of routes for as long as the process lives, and through them what they serve; and each
    server lets the collector of cycles alone what was made before it started, other servers among it.
    """
    from fastapi.dependencies import models

    for function in vars(models).values():
        if hasattr(function, "cache_clear"):
            function.cache_clear()
    gc.unfreeze()
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """Argon2 takes a third of a second on purpose: here it hashes at its lowest cost, which stands in each hash.

    What is hashed by commands, in processes of their own, has the cost of real accounts.
    """
    from pwdlib import PasswordHash
    from pwdlib.hashers.argon2 import Argon2Hasher

    from handoff import accounts

    quick = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1),))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(accounts, "_passwords", lambda: quick)
        accounts._nobody.cache_clear()
        yield


@pytest.fixture(scope="session", autouse=True)
def one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nobody is asked beyond this machine: who is to be trusted there is one of certifi's 130 authorities.

    Every client of httpx reads all of them when it is made, which takes 20 ms, and a server has several clients.
    """
    import certifi

    end = "-----END CERTIFICATE-----\n"
    file = tmp_path_factory.mktemp("authorities") / "one.pem"
    file.write_text(Path(certifi.where()).read_text("utf-8").partition(end)[0] + end, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(file))
        yield
