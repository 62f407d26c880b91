"""A site vouches for its visitors by a hash: those have their conversations on every device, and nobody else does."""

import hashlib
import hmac
import uuid
from typing import Any

import httpx
import pytest

from bot.conversations.tables import conversation
from tests.conftest import Serve, Server
from tests.fakes import Desk, client_of
from tests.integration.test_consent import rows
from tests.integration.test_conversations import Visitor
from tests.integration.test_desk_files import code

SECRET = "/admin/visitor-secret"


@pytest.fixture(scope="module")
def admin(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, f"voucher-{uuid.uuid4().hex[:6]}", "admin").client


@pytest.fixture(scope="module")
def secret(admin: httpx.Client) -> str:
    return made(admin)


def made(admin: httpx.Client, *, at_once: bool = False) -> str:
    answer = admin.post(SECRET, json={"at_once": at_once})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["secret"])


def signed(secret: str, visitor_id: str) -> dict[str, str]:
    """Who is signed in, as the site's own server says it."""
    digest = hmac.new(secret.encode(), visitor_id.encode(), hashlib.sha256)
    return {"id": visitor_id, "hash": digest.hexdigest()}


def somebody() -> str:
    return f"customer-{uuid.uuid4().hex[:8]}"


def known(server: Server, proof: dict[str, Any]) -> httpx.Response:
    return client_of(f"{server.url}/api/v1/chat").post("/visitor", json=proof)


def device(server: Server, token: str) -> httpx.Client:
    """A page on another device, with a conversation's token from there."""
    client = client_of(f"{server.url}/api/v1/chat")
    client.headers["Authorization"] = f"Bearer {token}"
    return client


def keys(visitor: Visitor) -> dict[str, str]:
    return {"conversation": visitor.id, "token": visitor.token}


def test_a_vouched_visitor_reads_and_goes_on_with_their_conversation_on_another_device(
    server: Server, secret: str
) -> None:
    proof = signed(secret, somebody())
    laptop = Visitor(server, visitor=proof)
    laptop.say("Where is my zebrafinch?")

    found = known(server, proof).json()

    assert found["own"] is None
    (one,) = found["conversations"]
    assert (one["conversation"], one["state"]) == (laptop.id, "bot")
    assert one["text"]
    telephone = device(server, one["token"])
    said = telephone.get(f"/conversations/{laptop.id}").json()["messages"]
    assert said[0]["text"] == "Where is my zebrafinch?"
    sent = telephone.post(f"/conversations/{laptop.id}/messages", json={"text": "It is yellow."})
    assert sent.status_code == 200, sent.text
    assert laptop.replay(len(said))["messages"][0]["text"] == "It is yellow."


def test_a_conversation_begun_before_signing_in_becomes_the_visitors(server: Server, secret: str) -> None:
    proof = signed(secret, somebody())
    guest = Visitor(server)
    guest.say("Do you deliver to Shiraz?")

    assert known(server, {**proof, "conversation": keys(guest)}).json()["own"] is True

    assert [one["conversation"] for one in known(server, proof).json()["conversations"]] == [guest.id]


def test_one_visitor_never_gets_what_another_wrote_on_the_same_device(server: Server, secret: str) -> None:
    ana, ben = signed(secret, somebody()), signed(secret, somebody())
    hers = Visitor(server, visitor=ana)
    hers.say("My address is 12 Tulip Lane.")

    found = known(server, {**ben, "conversation": keys(hers)}).json()

    assert found == {"conversations": [], "own": False}
    assert [one["conversation"] for one in known(server, ana).json()["conversations"]] == [hers.id]


def test_whoever_only_says_who_they_are_neither_sees_nor_adds_to_a_history(server: Server, secret: str) -> None:
    name = somebody()
    Visitor(server, attributes={"visitor_id": name}).say("I am you, I say.")

    assert known(server, signed(secret, name)).json()["conversations"] == []
    assert code(known(server, {"id": name, "hash": "0" * 64})) == (403, "wrong_visitor_hash")
    other = signed(secret, somebody())["hash"]
    assert code(known(server, {"id": name, "hash": other})) == (403, "wrong_visitor_hash")
    refused = client_of(f"{server.url}/api/v1/chat").post(
        "/conversations", json={"visitor": {"id": name, "hash": other}}
    )
    assert code(refused) == (403, "wrong_visitor_hash")


@pytest.mark.parametrize("wrong", ["a" * 10_000, " padded ", "a\x00b", ""])
def test_an_id_that_could_be_taken_for_another_is_refused(server: Server, secret: str, wrong: str) -> None:
    assert code(known(server, signed(secret, wrong))) == (422, "invalid_request")


def test_the_hash_may_be_in_capitals_and_of_any_script(server: Server, secret: str) -> None:
    proof = signed(secret, f"مشتری-{uuid.uuid4().hex}")

    assert known(server, {**proof, "hash": proof["hash"].upper()}).status_code == 200


def test_a_new_secret_takes_over_within_a_day_or_at_once(serve: Serve) -> None:
    server = serve()
    admin = Desk.hire(server.url, server.settings, "ada", "admin").client
    assert code(known(server, signed("none", "ana"))) == (409, "no_visitor_secret")
    assert admin.get(SECRET).json() == {"is_set": False, "changed_at": None, "old_until": None}

    first = made(admin)
    visitor = Visitor(server, visitor=signed(first, "ana"))
    visitor.say("Hello")
    (one,) = known(server, signed(first, "ana")).json()["conversations"]
    elsewhere = device(server, one["token"])

    second = made(admin)
    assert admin.get(SECRET).json()["old_until"] is not None
    assert known(server, signed(first, "ana")).status_code == 200
    assert elsewhere.get(f"/conversations/{visitor.id}").status_code == 200

    third = made(admin, at_once=True)
    for old in (first, second):
        assert code(known(server, signed(old, "ana"))) == (403, "wrong_visitor_hash")
    assert known(server, signed(third, "ana")).status_code == 200
    assert code(elsewhere.get(f"/conversations/{visitor.id}")) == (401, "invalid_token")
    assert visitor.replay()["messages"], "what they wrote on this device they still have there"

    assert admin.delete(SECRET).status_code == 204
    assert code(known(server, signed(third, "ana"))) == (409, "no_visitor_secret")
    deeds = [one["action"] for one in admin.get("/admin/log").json()["entries"]]
    assert deeds.count("visitor-secret-renewed") == 3
    assert deeds.count("visitor-secret-removed") == 1


def test_the_secret_is_told_once_and_to_administrators_alone(server: Server, secret: str, admin: httpx.Client) -> None:
    assert secret not in admin.get(SECRET).text
    assert secret not in admin.get("/admin/site").text
    agent = Desk.hire(server.url, server.settings, "the-curious").client
    assert code(agent.post(SECRET, json={})) == (403, "not_allowed")
    assert code(agent.get(SECRET)) == (403, "not_allowed")


def test_what_was_erased_is_in_no_history(server: Server, secret: str, admin: httpx.Client) -> None:
    proof = signed(secret, somebody())
    visitor = Visitor(server, visitor=proof)
    visitor.say("Forget me.")
    (one,) = known(server, proof).json()["conversations"]

    admin.post("/visitors/erase", json={"visitor": proof["id"]}).raise_for_status()

    assert known(server, proof).json()["conversations"] == []
    elsewhere = device(server, one["token"])
    assert code(elsewhere.get(f"/conversations/{visitor.id}")) == (404, "unknown_conversation")
    (row,) = [one for one in rows(server, conversation) if one.id == visitor.id]
    assert not row.vouched


def test_what_the_page_learns_of_its_visitor_later_reaches_the_desk_and_proves_nothing(
    server: Server, secret: str
) -> None:
    proof = signed(secret, somebody())
    visitor = Visitor(server, visitor=proof, attributes={"plan": "small", "cart": "3"})
    visitor.say("I want to talk to a person")

    told = {"name": "Ana", "attributes": {"plan": "large", "cart": None, "visitor_id": "somebody-else"}}
    answer = visitor.client.post(f"/conversations/{visitor.id}/visitor", json=told)

    assert answer.status_code == 204, answer.text
    (row,) = [one for one in rows(server, conversation) if one.id == visitor.id]
    assert (row.visitor_name, row.visitor_id) == ("Ana", proof["id"])
    assert row.attributes == {"plan": "large", "visitor_id": "somebody-else"}
    large = visitor.client.post(f"/conversations/{visitor.id}/visitor", json={"attributes": {"all": "x" * 5000}})
    assert code(large) == (400, "attributes_too_large")
