"""Webhooks to other systems as administrators look after them, on a server that tells them by itself."""

import re
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.conftest import Server, served
from tests.fakes import Desk
from tests.integration.joined import eventually, free_port
from tests.integration.test_conversations import Visitor
from tests.integration.test_site_settings import boss, code
from tests.listener import Listener

WEBHOOKS = "/admin/webhooks"
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def inside(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that may tell systems on its own network."""
    with served(prepared, tmp_path_factory.mktemp("webhooks"), webhooks_to_private=True) as server:
        yield server


@pytest.fixture(scope="module")
def admin(inside: Server) -> Desk:
    return boss(inside)


def add(admin: Desk, url: str, *events: str) -> tuple[dict[str, Any], str]:
    """A new webhook and its secret."""
    body = {"name": f"CRM {uuid.uuid4().hex[:6]}", "url": url, "events": events or ["conversation.started"]}
    made = admin.client.post(WEBHOOKS, json=body)
    assert made.status_code == 201, made.text
    return made.json()["webhook"], made.json()["secret"]


def deliveries(admin: Desk, webhook: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = admin.client.get(f"{WEBHOOKS}/{webhook['id']}/deliveries").json()["deliveries"]
    return found


def test_a_visitor_who_writes_is_told_of_within_seconds(inside: Server, admin: Desk) -> None:
    with Listener() as crm:
        webhook, secret = add(admin, crm.url, "conversation.started", "conversation.answered")
        visitor = Visitor(inside)
        visitor.say("Waar is mijn bestelling?")

        started, answered = crm.wait_for(2)

        assert [one.payload["type"] for one in (started, answered)] == ["conversation.started", "conversation.answered"]
        assert started.is_signed_by(secret)
        assert started.payload["data"]["conversation"] == visitor.id
        assert started.payload["data"]["language"] == "nl", "it is told when the message is understood"
        assert answered.payload["data"]["article"] == "track-order"
        eventually(lambda: {one["status"] for one in deliveries(admin, webhook)} == {"delivered"})
    metrics = httpx.get(f"{inside.url}/metrics").text
    counted = re.search(r'hamdel_webhook_deliveries_total\{outcome="delivered"\} (\d+)', metrics)
    assert counted is not None
    assert int(counted[1]) >= 2
    admin.client.delete(f"{WEBHOOKS}/{webhook['id']}")


def test_a_webhook_is_changed_renewed_and_deleted_and_the_log_says_so(admin: Desk) -> None:
    with Listener() as crm:
        webhook, secret = add(admin, crm.url)
        one = f"{WEBHOOKS}/{webhook['id']}"
        assert secret not in admin.client.get(WEBHOOKS).text

        wanted = {"name": "Mail", "url": crm.url, "events": ["visitor.erased"], "active": False}
        changed = admin.client.put(one, json={**wanted, "version": webhook["version"]}).json()
        assert {name: changed[name] for name in wanted} == wanted
        again = admin.client.put(one, json={**wanted, "version": webhook["version"]})
        assert code(again) == (409, "changed_meanwhile")
        renewed = admin.client.post(f"{one}/secret").json()
        assert renewed["secret"] != secret
        assert renewed["webhook"]["old_secret_until"] is not None

        tested = admin.client.post(f"{one}/test").json()
        assert (tested["type"], tested["status"], tested["answer_status"]) == ("webhook.test", "delivered", 204)
        assert crm.calls[0].is_signed_by(renewed["secret"])
        assert crm.calls[0].is_signed_by(secret)

    refused = admin.client.post(f"{one}/test").json()
    assert (refused["status"], refused["answer_status"]) == ("dead", None)
    assert "cannot be reached" in refused["error"]
    assert admin.client.post(f"{one}/deliveries/replay").json() == {"replayed": 1}
    assert code(admin.client.post(f"{one}/deliveries/{refused['id']}/replay")) == (404, "unknown_delivery")
    assert admin.client.delete(one).status_code == 204
    assert code(admin.client.get(f"{one}/deliveries")) == (404, "unknown_webhook")
    entries = admin.client.get("/admin/log").json()["entries"]
    deeds = ["removed", "replayed", "secret-renewed", "changed", "added"]
    assert [entry["action"] for entry in entries[:5]] == [f"webhook-{deed}" for deed in deeds]
    assert entries[0]["details"]["name"] == "Mail"


@pytest.mark.parametrize(
    "wrong", [{"name": " "}, {"name": "x" * 61}, {"events": []}, {"url": "crm.example"}, {"url": "ftp://crm.example"}]
)
def test_a_webhook_that_cannot_be_like_that_is_refused_in_words(admin: Desk, wrong: dict[str, Any]) -> None:
    body = {"name": "CRM", "url": "https://crm.example/", "events": ["article.missed"], **wrong}

    assert code(admin.client.post(WEBHOOKS, json=body)) == (422, "invalid_webhook")


def test_only_so_many_are_kept(admin: Desk) -> None:
    made = []
    body = {"name": "CRM", "url": "https://crm.example/", "events": ["article.missed"], "active": False}
    while (answer := admin.client.post(WEBHOOKS, json=body)).status_code == 201:
        made.append(answer.json()["webhook"]["id"])

    assert code(answer) == (409, "too_many_webhooks")
    assert len(made) <= 20
    for one in made:
        admin.client.delete(f"{WEBHOOKS}/{one}")


def test_the_receiver_in_the_documentation_takes_what_is_sent_once_and_nothing_else(
    admin: Desk, tmp_path: Path
) -> None:
    text = (ROOT / "docs" / "webhooks.md").read_text("utf-8")
    source = text.partition("```python\n")[2].partition("```")[0]
    assert len(source.splitlines()) <= 30
    port = free_port()
    webhook, secret = add(admin, f"http://127.0.0.1:{port}/")
    script = tmp_path / "receiver.py"
    script.write_text(source.replace("whsec_…", secret).replace("8080", str(port)), "utf-8")
    with subprocess.Popen([sys.executable, "-u", script], stdout=subprocess.PIPE, text=True) as receiver:
        try:
            eventually(lambda: _answers(port))
            tried = admin.client.post(f"{WEBHOOKS}/{webhook['id']}/test").json()
            assert tried["status"] == "delivered", tried
            assert receiver.stdout is not None
            assert receiver.stdout.readline().startswith("webhook.test ")
            forged = {"webhook-id": "1", "webhook-timestamp": "1", "webhook-signature": "v1,AAAA"}
            assert httpx.post(f"http://127.0.0.1:{port}/", content=b"{}", headers=forged).status_code == 401
        finally:
            receiver.terminate()
    admin.client.delete(f"{WEBHOOKS}/{webhook['id']}")


def _answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/").status_code > 0
    except httpx.HTTPError:
        return False
