"""A client that is generated from the served description has every operation, and talks with the server."""

import json
import subprocess
from pathlib import Path

import httpx
import pytest

from tests.conftest import ROOT, Server

#: An environment of its own: the generator and the project want different releases of Typer.
ENVIRONMENT = ROOT / ".venv-client" / "bin"

_IMPORT_ALL = """
import importlib, pkgutil
import shop_client
found = [one.name for one in pkgutil.walk_packages(shop_client.__path__, "shop_client.")]
for name in found:
    importlib.import_module(name)
print(*(name.rpartition(".")[2] for name in found if name.startswith("shop_client.api.")))
"""

_ASK = """
import sys
from shop_client import AuthenticatedClient, Client
from shop_client.api.visitors import begin_conversation, send_message
from shop_client.models import NewConversation, NewMessage
url = sys.argv[1]
begun = begin_conversation.sync(client=Client(url, raise_on_unexpected_status=True), body=NewConversation())
visitor = AuthenticatedClient(url, token=begun.token, raise_on_unexpected_status=True)
said = send_message.sync(begun.conversation, client=visitor, body=NewMessage(text="Where is my order?"))
print(said.state.state, said.replies[0].kind, said.replies[0].created_at.year > 2000)
refused = send_message.sync(begun.conversation, client=visitor, body=NewMessage(text=" "))
print(refused.error.code)
"""

#: Nobody reads the client, so it need not be made pretty; and the generator has to be told that a picture is bytes.
CONFIG = """\
post_hooks: []
content_type_overrides:
  image/gif: application/octet-stream
  image/webp: application/octet-stream
"""


@pytest.fixture(scope="module")
def client(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a client that was generated for a running server."""
    if not (ENVIRONMENT / "openapi-python-client").exists():
        pytest.skip("without openapi-python-client no client can be generated: make client")
    folder = tmp_path_factory.mktemp("client")
    (folder / "config.yml").write_text(CONFIG)
    told = run(
        folder,
        "openapi-python-client",
        "generate",
        "--fail-on-warning",
        "--meta=none",
        "--config=config.yml",
        f"--url={server.url}/openapi.json",
        "--output-path=shop_client",
    )
    assert "Warning" not in told
    return folder


def run(folder: Path, program: str, *arguments: str) -> str:
    """What a program of the generator's environment says, which has to end well."""
    done = subprocess.run([ENVIRONMENT / program, *arguments], cwd=folder, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_generated_client_compiles_and_has_every_operation(client: Path, server: Server) -> None:
    paths = httpx.get(f"{server.url}/openapi.json", timeout=30).json()["paths"]
    operations = {one["operationId"] for methods in paths.values() for one in methods.values()}

    modules = run(client, "python", "-W", "error", "-c", _IMPORT_ALL).split()

    assert operations <= set(modules), json.dumps(sorted(operations - set(modules)))


def test_a_generated_client_talks_with_the_server(client: Path, server: Server) -> None:
    answer = run(client, "python", "-c", _ASK, server.url).splitlines()

    assert answer == ["bot answer True", "empty_message"]
