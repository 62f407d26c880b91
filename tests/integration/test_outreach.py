"""What programs of the site tell visitors unasked."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor
from tests.integration.test_site_settings import boss, code
from tests.integration.test_vouching import signed

SENT = "Your parcel is on its way."
TOKEN = "between the two of us"


def tell(server: Server, token: str = "", **body: Any) -> httpx.Response:
    whole = {"key": uuid.uuid4().hex, "text": SENT, "language": "en", **body}
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return httpx.post(f"{server.url}/api/v1/messages", json=whole, headers=headers, timeout=30)


def said(visitor: Visitor) -> list[tuple[str, str]]:
    return [(one["kind"], one["text"]) for one in visitor.replay()["messages"]]


def test_what_is_told_comes_into_the_conversation_and_leaves_it_to_whoever_holds_it(server: Server) -> None:
    visitor = Visitor(server)
    visitor.say("hello")

    told = tell(server, conversation=visitor.id).raise_for_status().json()

    assert (told["state"], told["channel"], told["repeated"]) == ("bot", "web", False)
    assert said(visitor)[-1] == ("announcement", SENT)


def test_the_visitor_reads_it_in_the_language_of_their_conversation(server: Server) -> None:
    visitor = Visitor(server, page_language="nl")

    tell(server, conversation=visitor.id, translations={"nl": "Uw pakket is onderweg.", "fa": "در راه است."})
    tell(server, conversation=visitor.id, translations={"fa": "در راه است."})

    assert [text for _, text in said(visitor)] == ["Uw pakket is onderweg.", SENT]


def test_a_second_try_tells_nothing_and_another_text_under_the_same_key_is_refused(server: Server) -> None:
    visitor, other, key = Visitor(server), Visitor(server), uuid.uuid4().hex

    first = tell(server, key=key, conversation=visitor.id).json()
    again = tell(server, key=key, conversation=visitor.id)

    assert (again.status_code, again.json()["repeated"], again.json()["sequence"]) == (200, True, first["sequence"])
    assert len(said(visitor)) == 1
    assert code(tell(server, key=key, conversation=visitor.id, text="Lost.")) == (409, "client_id_reused")
    assert code(tell(server, key=key, conversation=other.id)) == (409, "client_id_reused")


def test_of_many_tries_at_the_same_time_one_tells(server: Server) -> None:
    visitor, key = Visitor(server), uuid.uuid4().hex

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: tell(server, key=key, conversation=visitor.id), range(6)))

    assert sorted(one.json()["repeated"] for one in answers) == [False, True, True, True, True, True]
    assert len(said(visitor)) == 1


def test_a_visitor_for_whom_the_site_vouches_is_told_by_their_id(serve: Serve) -> None:
    server = serve()
    secret = boss(server).client.post("/admin/visitor-secret", json={}).json()["secret"]
    mine = Visitor(server, visitor=signed(secret, "customer-7"))
    claimed = Visitor(server, attributes={"visitor_id": "customer-8"})

    assert tell(server, visitor="customer-7").json()["conversation"] == mine.id
    # Anybody can write an id into a page.
    assert code(tell(server, visitor="customer-8")) == (404, "unknown_visitor")
    assert said(claimed) == []


def close(server: Server, visitor: Visitor) -> None:
    agent = Desk.hire(server.url, server.settings, f"agent-{uuid.uuid4().hex[:8]}", "agent")
    agent.act(visitor.id, "join")
    agent.act(visitor.id, "close")


def test_after_a_closed_conversation_a_new_one_begins_where_a_page_of_theirs_finds_it(serve: Serve) -> None:
    server = serve()
    secret = boss(server).client.post("/admin/visitor-secret", json={}).json()["secret"]
    proof = signed(secret, "customer-7")
    known, unknown = Visitor(server, visitor=proof), Visitor(server)
    for one in (known, unknown):
        one.say("hello")
        close(server, one)

    told = tell(server, conversation=known.id).raise_for_status().json()

    assert told["conversation"] != known.id
    found = httpx.post(f"{server.url}/api/v1/chat/visitor", json=proof, timeout=30).json()["conversations"]
    assert (found[0]["conversation"], found[0]["text"]) == (told["conversation"], SENT)
    assert tell(server, visitor="customer-7").json()["conversation"] == told["conversation"]
    assert code(tell(server, conversation=unknown.id)) == (409, "conversation_closed")


@pytest.mark.parametrize(
    ("wrong", "answer"),
    [
        ({"conversation": "gone"}, (404, "unknown_conversation")),
        ({"visitor": "nobody"}, (404, "unknown_visitor")),
        ({}, (422, "invalid_request")),
        ({"conversation": "gone", "visitor": "nobody"}, (422, "invalid_request")),
        ({"conversation": "gone", "text": " "}, (422, "empty_message")),
        ({"conversation": "gone", "text": "x" * 20_000}, (413, "message_too_long")),
        ({"conversation": "gone", "language": "?"}, (422, "unknown_language")),
        ({"conversation": "gone", "key": ""}, (422, "invalid_request")),
    ],
)
def test_what_cannot_be_told_is_refused(server: Server, wrong: dict[str, Any], answer: tuple[int, str]) -> None:
    assert code(tell(server, **wrong)) == answer


def test_a_program_shows_its_token(serve: Serve) -> None:
    server = serve(rest_token=TOKEN)
    visitor = Visitor(server)

    assert code(tell(server, conversation=visitor.id)) == (401, "wrong_rest_token")
    assert tell(server, TOKEN, conversation=visitor.id).status_code == 200
