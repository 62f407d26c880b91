"""Whatever stands in the fields of a request, every operation answers: what cannot be kept is refused by the name of
its field, the same on both databases, and what was stored can be read again."""

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

#: What no field may hold, as it stands in JSON: NUL, half a character, numbers that no column or no JSON has, depth.
UNSOUND = (
    r'"a\u0000b"',
    r'"\ud800"',
    r'{"a\udfff": 1}',
    "1" * 5000,
    "-9223372036854775809",
    "NaN",
    "-Infinity",
    "1e999",
    "[" * 60 + "]" * 60,
)
#: No text and no number.
WRONG = ("{}", "[[1]]")
#: At the limits of what databases count and pages show, by the kind of a field.
EDGES = {
    int: ("2147483648", "9223372036854775807", "-1", "true", "null"),
    str: (json.dumps("x" * 3_000), '"\\ufffe\\u202e"', '""', "true", "null"),
}
#: Fields that take any JSON.
ANYTHING = {"attributes", "metadata"}
#: As it stands in an address.
UNSOUND_IN_ADDRESSES = ("a%00b", "%ED%A0%80", "%FF")
#: One operation of so many is walked on PostgreSQL as well.
EVERY_ON_POSTGRESQL = 4
#: What says of somebody at work what they have stored.
READING = ("teams", "canned", "conversations?view=all", "agents", "scripts", "reports", "me")

#: The names and numbers that lead to a field.
Way = tuple[str | int, ...]


@pytest.fixture(scope="module", params=["SQLite", "PostgreSQL"])
def place(request: pytest.FixtureRequest, prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A server on each of the databases: PostgreSQL takes less than SQLite does."""
    # Nobody listens there: what is answered waits to be tried again.
    settings = {"callback_url": "http://127.0.0.1:9/"}
    if request.param == "PostgreSQL":
        new_shop: NewDatabase = request.getfixturevalue("new_shop")
        settings["database_url"] = new_shop()
    with served(prepared, tmp_path_factory.mktemp(request.param), **settings) as server:
        yield Place(server)


def test_odd_values_are_refused_by_name_or_survived_everywhere(place: Place) -> None:
    failed = []
    with client_of(place.server.url) as client:
        # What is refused is refused before a database sees it: on the second a share of the operations will do.
        for operation in list(operations())[:: EVERY_ON_POSTGRESQL if place.server.settings.database_url else 1]:
            callers = place.callers(operation)
            caller = callers[0] if "/chat/" in operation.path else callers[-1]
            for address, body, named in odd_requests(operation, caller):
                headers = {**caller.headers, "Content-Type": "application/json"}
                answer = client.request(operation.method, address, content=body, headers=headers)
                message = answer.json()["error"]["message"] if 400 <= answer.status_code < 500 else ""
                if answer.status_code >= 500 or (named and not any(str(one) in message for one in named)):
                    failed.append(f"{operation.method} {address} {(body or '')[-300:]}: {answer.status_code} {message}")
            # What only reads leaves nothing behind that others could stumble over.
            for path in READING if operation.method != "get" else ():
                answer = client.get(f"/api/v1/desk/{path}", headers=place.callers(operation)[-1].headers)
                if answer.status_code >= 500:
                    failed.append(f"{path} after {operation.label}")

    assert failed == []


def test_what_a_site_says_of_its_visitor_keeps_no_agent_from_reading_it(place: Place) -> None:
    def begin(attributes: str) -> httpx.Response:
        address, json_type = f"{place.server.url}/api/v1/chat/conversations", {"Content-Type": "application/json"}
        return httpx.post(address, content=f'{{"attributes": {attributes}}}', headers=json_type, timeout=30)

    deep = begin('{"a":' * 300 + "1" + "}" * 300)
    endless = begin('{"a": Infinity}')
    endless_too = begin('{"a": 1e999}')
    half = begin(r'{"a": ["\ud800"]}')

    for answer in (deep, endless, endless_too, half):
        assert answer.status_code == 422
        assert answer.json()["error"]["message"].startswith("attributes.a")


def operations() -> Iterator[schemathesis.APIOperation[Any, Any, Any, Any]]:
    for path, methods in SCHEMA.items():
        for method in methods:
            yield SCHEMA[path][method]


def odd_requests(
    operation: schemathesis.APIOperation[Any, Any, Any, Any], caller: Caller
) -> Iterator[tuple[str, str | None, Way]]:
    """Addresses and bodies like those of the description's examples with something odd in one field, and the names one
    of which they have to be refused by; none where they may be taken."""
    raw: Mapping[str, Any] = operation.definition.raw
    example = raw.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example")
    address = path_of(operation, {name: things[0] for name, things in caller.known.items()})
    for place, now in fields(example) if isinstance(example, dict) else ():
        for value in UNSOUND:
            yield address, with_value(example, place, value), place[:1]
        for value in WRONG:
            yield address, with_value(example, place, value), () if place[0] in ANYTHING else place
        for value in EDGES.get(type(now), ()):
            yield address, with_value(example, place, value), ()
    body = None if example is None else json.dumps(example)
    if operation.path_parameters and operation.method != "delete":
        yield path_of(operation, dict.fromkeys((one.name for one in operation.path_parameters), "a\x00b")), body, ()
    for parameter in raw.get("parameters", ()):
        if parameter["in"] == "query":
            for value in UNSOUND_IN_ADDRESSES:
                yield f"{address}?{parameter['name']}={value}", body, (parameter["name"],)
            for value in ("1" * 5000, "1e999", "NaN", "-1", ""):
                yield f"{address}?{parameter['name']}={value}", body, ()


def path_of(operation: schemathesis.APIOperation[Any, Any, Any, Any], values: Mapping[str, str]) -> str:
    path = operation.path
    for one in operation.path_parameters:
        path = path.replace(f"{{{one.name}}}", quote(values.get(one.name, "x"), safe=""))
    return path


def fields(value: Any, place: Way = ()) -> Iterator[tuple[Way, Any]]:
    """Where a value has texts, numbers, nothing, or room for anything, and what is there; the first of those in a list
    stands for all."""
    if isinstance(value, dict) and value:
        for name, one in value.items():
            yield from fields(one, (*place, name))
    elif isinstance(value, list) and value:
        yield from fields(value[0], (*place, 0))
    elif place:
        yield place, value


def with_value(example: Any, place: Way, value: str) -> str:
    """``example`` in JSON, with ``value`` as it is at a place."""
    copied = json.loads(json.dumps(example))
    inner = copied
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = "THE ODD ONE"
    return json.dumps(copied).replace('"THE ODD ONE"', value)
