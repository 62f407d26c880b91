"""Real servers, and a real translation engine on a real socket."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Serve, Server, served
from tests.integration.translated_conversations.people import with_engine
from tests.libretranslate import SENTENCES, LibreServer


@pytest.fixture(scope="package")
def shared_engine() -> Iterator[LibreServer]:
    """An engine that works."""
    running = LibreServer(sentences=SENTENCES)
    yield running
    running.close()


@pytest.fixture(scope="package")
def server(prepared: Path, shared_engine: LibreServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for all tests whose engine works."""
    with served(prepared, tmp_path_factory.mktemp("translating"), **with_engine(shared_engine)) as running:
        yield running


@pytest.fixture
def engine() -> Iterator[LibreServer]:
    """An engine that a test may spoil."""
    running = LibreServer(sentences=SENTENCES)
    yield running
    running.close()


@pytest.fixture
def spoilt(serve: Serve, engine: LibreServer) -> Server:
    """The server with that engine."""
    return serve(**with_engine(engine))
