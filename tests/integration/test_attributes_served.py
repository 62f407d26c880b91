"""Attributes over HTTP: what cannot be is refused with its name, and lists are filtered by what is known."""

import json
import uuid
from typing import Any

import httpx
import pytest

from tests.conftest import Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor


@pytest.fixture
def boss(server: Server) -> Desk:
    return Desk.hire(server.url, server.settings, f"boss-{uuid.uuid4().hex[:8]}", "admin")


def define(boss: Desk, kind: str = "text", **given: Any) -> str:
    key = f"key_{uuid.uuid4().hex[:8]}"
    wishes = {"key": key, "kind": kind, "owner": "conversation", "label": "Plan", **given}
    assert boss.client.post("/admin/attributes", json=wishes).status_code == 201
    return key


@pytest.mark.parametrize(
    "value",
    ["\x00", "\ud800", "many", "1" * 5000, 10**40, 1e308, [], {}, [1], "\u202e"],
    ids=range(10),
)
def test_a_value_that_is_no_number_is_refused(server: Server, boss: Desk, value: Any) -> None:
    key, visitor = define(boss, "number"), Visitor(server)

    answer = boss.client.put(
        f"/desk/conversations/{visitor.id}/attributes/{key}",
        content=json.dumps({"value": value, "version": 0}),
        headers={"Content-Type": "application/json"},
    )

    assert answer.status_code == 422
    assert answer.json()["error"]["code"] in ("invalid_request", "invalid_attribute")


def test_what_a_page_says_is_filtered_by_over_the_api(server: Server, boss: Desk) -> None:
    key = define(boss, "choice", choices=["Gold: best", "Silver"])
    gold, silver = Visitor(server, attributes={key: "gold: best"}), Visitor(server, attributes={key: "Silver"})

    listed = boss.client.get("/desk/conversations", params={"view": "all", "attribute": f"{key}:Gold: best"}).json()

    assert [one["conversation"] for one in listed["conversations"]] == [gold.id]
    assert silver.id != gold.id


def test_an_unknown_attribute_or_an_old_version_is_told_so(server: Server, boss: Desk) -> None:
    key, visitor = define(boss), Visitor(server)
    address = f"/desk/conversations/{visitor.id}/attributes"

    def code(answer: httpx.Response) -> tuple[int, str]:
        return answer.status_code, answer.json()["error"]["code"]

    assert code(boss.client.put(f"{address}/nothing", json={"value": "a", "version": 0})) == (404, "unknown_attribute")
    assert boss.client.put(f"{address}/{key}", json={"value": "a", "version": 0}).status_code == 200
    assert code(boss.client.put(f"{address}/{key}", json={"value": "b", "version": 0})) == (409, "changed_meanwhile")
    assert code(boss.client.delete(f"{address}/{key}", params={"version": 0})) == (409, "changed_meanwhile")
    assert boss.client.delete(f"{address}/{key}", params={"version": 1}).json()["field"]["value"] is None


def test_only_administrators_define_attributes(server: Server, desk: Desk) -> None:
    wishes = {"key": "plan", "kind": "text", "owner": "conversation", "label": "Plan"}
    answer = desk.client.post("/admin/attributes", json=wishes)
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "not_allowed")


def test_a_program_vouches_for_attributes_over_the_rest_channel(server: Server, boss: Desk) -> None:
    key, sender = define(boss), f"anna-{uuid.uuid4().hex[:8]}"
    metadata = {"attributes": {key: "Gold"}}
    said = {"sender": sender, "message": "Hello", "metadata": metadata}
    address = f"{server.url}/webhooks/rest/webhook"
    assert httpx.post(address, json=said, timeout=30).status_code == 200

    params = {"view": "all", "attribute": f"{key}:Gold"}
    (found,) = boss.client.get("/desk/conversations", params=params).json()["conversations"]
    fields = boss.client.get(f"/desk/conversations/{found['conversation']}").json()["context"]["fields"]
    assert next(one["source"] for one in fields if one["key"] == key) == "site"
    wrong: list[Any] = [[1], "text", {"a": "x" * 5000}]
    for one in wrong:
        refused = httpx.post(address, json={**said, "metadata": {"attributes": one}}, timeout=30)
        assert (refused.status_code, refused.json()["error"]["code"]) == (400, "invalid_message")
