"""Whatever stands in the texts of a request, every operation answers, and what was stored can be read again."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
import schemathesis

from tests.conftest import served
from tests.fakes import client_of
from tests.integration.conftest import NewDatabase
from tests.integration.test_api_conformance import SCHEMA, Caller, Place

#: NUL, which PostgreSQL takes in no text; half a character, which nobody can write down as UTF-8.
ODD = ("\x00", "\ud800")
#: What says of somebody at work what they have stored.
READING = ("teams", "canned", "conversations?view=all", "agents", "scripts", "reports", "me")


@pytest.fixture
def place(request: pytest.FixtureRequest, new_database: NewDatabase, prepared: Path, tmp_path: Path) -> Iterator[Place]:
    """A server on PostgreSQL, which takes less than SQLite does."""
    with served(prepared, tmp_path, database_url=new_database()) as server:
        yield Place(server)


def test_odd_texts_are_survived_everywhere(place: Place) -> None:
    failed = []
    with client_of(place.server.url) as client:
        for operation in operations():
            callers = place.callers(operation)
            caller = callers[0] if "/chat/" in operation.path else callers[-1]
            for address, body in odd_requests(operation, caller):
                headers = {**caller.headers, "Content-Type": "application/json"}
                answer = client.request(operation.method, address, content=body, headers=headers)
                if answer.status_code >= 500:
                    failed.append(f"{operation.method} {address} {body!r}")
            for path in READING:
                answer = client.get(f"/api/v1/desk/{path}", headers=place.callers(operation)[-1].headers)
                if answer.status_code >= 500:
                    failed.append(f"{path} after {operation.label}")

    assert failed == []


def test_what_a_site_says_of_its_visitor_keeps_no_agent_from_reading_it(place: Place) -> None:
    def begin(attributes: str) -> httpx.Response:
        address, json_type = f"{place.server.url}/api/v1/chat/conversations", {"Content-Type": "application/json"}
        return httpx.post(address, content=f'{{"attributes": {attributes}}}', headers=json_type)

    deep = begin('{"a":' * 300 + "1" + "}" * 300)
    endless = begin('{"a": Infinity}')
    begun = begin('{"a\\u0000": ["\\ud800"]}').json()["conversation"]

    assert {deep.status_code, endless.status_code} == {422}
    agent = place.callers(SCHEMA["/api/v1/desk/conversations"]["GET"])[-1]
    opened = httpx.get(f"{place.server.url}/api/v1/desk/conversations/{begun}", headers=agent.headers).json()
    assert opened["context"]["attributes"] == {"a": ["\ufffd"]}


def operations() -> Iterator[schemathesis.APIOperation[Any, Any, Any, Any]]:
    for path, methods in SCHEMA.items():
        for method in methods:
            yield SCHEMA[path][method]


def odd_requests(
    operation: schemathesis.APIOperation[Any, Any, Any, Any], caller: Caller
) -> Iterator[tuple[str, bytes | None]]:
    """Addresses and bodies like those of the description's examples, with odd texts in them."""
    raw: Mapping[str, Any] = operation.definition.raw
    example = raw.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example")
    body = None if example is None else json.dumps(example).encode()
    address = path_of(operation, {name: things[0] for name, things in caller.known.items()})
    for odd in ODD if example is not None else ():
        yield address, json.dumps(with_odd_texts(example, odd)).encode()
    if example is not None:
        yield address, json.dumps({**example, "more": json.loads('{"a":' * 300 + "1" + "}" * 300)}).encode()
    if operation.path_parameters and operation.method != "delete":
        yield path_of(operation, dict.fromkeys((one.name for one in operation.path_parameters), "a\x00b")), body
    for parameter in raw.get("parameters", ()):
        if parameter["in"] == "query":
            yield f"{address}?{parameter['name']}=a%00b", body


def path_of(operation: schemathesis.APIOperation[Any, Any, Any, Any], values: Mapping[str, str]) -> str:
    path = operation.path
    for one in operation.path_parameters:
        path = path.replace(f"{{{one.name}}}", quote(values.get(one.name, "x"), safe=""))
    return path


def with_odd_texts(value: Any, odd: str) -> Any:
    """A value whose every text, names in objects without fixed ones among them, has something odd at its end."""
    if isinstance(value, str):
        return value + odd
    if isinstance(value, list):
        return [with_odd_texts(one, odd) for one in value]
    if isinstance(value, dict):
        return {name: with_odd_texts(one, odd) for name, one in value.items()} | {f"more{odd}": odd}
    return value
