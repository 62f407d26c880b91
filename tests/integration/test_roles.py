"""Everything that is served is asked for by everybody; whom it lets in is what the page on roles says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.app import create_app
from bot.settings import Settings
from tests.conftest import served
from tests.roles import CALLERS, FILE, SETTINGS, Row, page, walk

STAFF = {"agent", "supervisor", "editor", "admin"}


@pytest.fixture(scope="module")
def rows(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Row]]:
    with served(prepared, tmp_path_factory.mktemp("roles"), **SETTINGS) as server:
        yield walk(server)


def test_the_page_on_roles_says_who_is_let_in(rows: list[Row]) -> None:
    assert FILE.read_text("utf-8") == page(rows), "Doors have changed; look whether they should, and run `make roles`."


def test_what_the_description_asks_a_token_for_is_shut_to_those_without_one(rows: list[Row]) -> None:
    described = create_app(Settings()).openapi()["paths"]
    open_to_all = set()
    for path, item in described.items():
        for method, operation in item.items():
            security = operation.get("security", [])
            # The server has a token for Rasa's interfaces: without one they are open to its machine.
            if not security or ({} in security and {"restToken": []} not in security):
                open_to_all.add((method.upper(), path))

    assert {(one.method, one.path) for one in rows if "anybody" in one.allowed} == open_to_all


def test_each_door_is_for_visitors_or_programs_or_people_who_work_here(rows: list[Row]) -> None:
    for one in rows:
        if "anybody" in one.allowed:
            assert one.allowed == set(CALLERS), one
        elif one.allowed & STAFF:
            # Administrators may do what others may.
            assert "admin" in one.allowed, one
            assert one.allowed <= STAFF, one
        else:
            assert one.allowed in ({"visitor"}, {"program"}), one


#: What administrators alone look after; rules are for who supervises as well.
ADMINISTERED = ("calendar", "channels", "countries", "log", "people", "site", "tags", "teams")


@pytest.mark.parametrize(
    ("beginning", "allowed"),
    [
        ("/api/v1/visitors", {"admin"}),
        ("/api/v1/articles", {"editor", "admin"}),
        ("/api/v1/desk/conversations", {"agent", "supervisor", "admin"}),
        ("/api/v1/desk/socket", {"agent", "supervisor", "admin"}),
        ("/api/v1/admin/rules", {"supervisor", "admin"}),
        *((f"/api/v1/admin/{one}", {"admin"}) for one in ADMINISTERED),
        ("/api/v1/account/sessions", {"agent", "supervisor", "editor", "admin"}),
        ("/api/v1/chat/conversations/{conversation_id}", {"visitor"}),
    ],
)
def test_what_belongs_together_is_for_the_same_people(rows: list[Row], beginning: str, allowed: set[str]) -> None:
    found = {(one.path, one.allowed) for one in rows if one.path.startswith(beginning)}

    assert found
    assert {one for _, one in found} == {frozenset(allowed)}
