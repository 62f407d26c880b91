"""Whatever is thrown at the API: a clear error or a sensible answer, nothing lost, nothing else affected."""

import json
import uuid
from typing import Any

import httpx
import pytest

from tests.conftest import Server
from tests.integration.test_conversations import Visitor


def post(server: Server, body: bytes, content_type: str = "application/json") -> httpx.Response:
    return httpx.post(
        f"{server.url}/webhooks/rest/webhook", content=body, headers={"Content-Type": content_type}, timeout=30
    )


def error(response: httpx.Response) -> str:
    found = response.json()["error"]
    assert set(found) == {"code", "message"}
    assert found["message"].endswith((".", "!", "…", "?"))
    code: str = found["code"]
    return code


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "empty_body"),
        (b"{not json", "invalid_json"),
        (b"\xff\xfe{}", "invalid_encoding"),
        (b"[" * 100_000, "invalid_json"),
        (b"[]", "invalid_body"),
        (b'{"sender": "a", "message": 5}', "invalid_message"),
        (b'{"sender": {}, "message": "hello"}', "invalid_sender"),
        (b'{"sender": true, "message": "hello"}', "invalid_sender"),
    ],
)
def test_a_body_that_is_no_message_gets_a_clear_error(server: Server, body: bytes, code: str) -> None:
    response = post(server, body)

    assert response.status_code == 400
    assert error(response) == code


@pytest.mark.parametrize("field", ["sender", "message", "metadata"])
@pytest.mark.parametrize("value", [r'"\ud800"', r'"a\u0000b"', "1" * 5000, "NaN", "[" * 60 + "]" * 60])
def test_a_value_that_no_database_takes_is_refused_by_its_name(server: Server, field: str, value: str) -> None:
    response = post(server, f'{{"{field}": {value}}}'.encode())

    assert (response.status_code, error(response)) == (422, "invalid_request")
    assert response.json()["error"]["message"].startswith(field)


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "application/x-www-form-urlencoded", ""])
def test_the_content_type_does_not_matter(server: Server, content_type: str) -> None:
    body = json.dumps({"sender": uuid.uuid4().hex, "message": "hello"}).encode()

    assert post(server, body, content_type).json()[0]["custom"]["decision"] == "smalltalk"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\t ",
        "👍👍👍",
        "\u202e\u2066\u200f",
        "Where is 我的 سفارش మరియు order?",
        "\u202eWhere is my order?\u202c",
        "<script>alert(1)</script>",
        "'; DROP TABLE message; --",
        '/answer{"article": "no-such-article"}',
        '/button{"message": "999999", "position": "7"}',
        "{{7*7}} ${7*7} %s %n",
        "\u0301" * 500,
    ],
)
def test_odd_text_gets_a_sensible_answer(server: Server, text: str) -> None:
    answer = server.ask(uuid.uuid4().hex, text)

    custom: Any = answer[0]["custom"]
    assert custom["decision"] in ("answer", "clarify", "handoff", "smalltalk")
    assert answer[0]["text"]


def test_a_hundred_thousand_characters_are_answered_with_advice(server: Server) -> None:
    answer = server.ask(uuid.uuid4().hex, "Where is my order? " * 5_300)

    assert "10,000" in str(answer[0]["text"])


def test_a_sender_of_any_length_has_one_conversation(server: Server) -> None:
    name = "x" * 5_000
    server.ask(name, "I want to talk to a human")

    again = server.ask(name, "It is about the blue one, by the way.")

    custom: Any = again[0]["custom"]
    assert custom["decision"] == "relay"
    assert again[0]["recipient_id"] == name


def test_a_message_in_the_widget_that_is_too_long_or_blank_is_refused(server: Server) -> None:
    visitor = Visitor(server)
    url = f"/conversations/{visitor.id}/messages"

    blank = visitor.client.post(url, json={"text": " \u0007 "})
    long = visitor.client.post(url, json={"text": "x" * 100_000})

    assert (blank.status_code, error(blank)) == (422, "empty_message")
    assert (long.status_code, error(long)) == (413, "message_too_long")
    assert visitor.replay()["messages"] == []


def test_an_unknown_conversation_and_a_stale_token_are_told_apart(server: Server) -> None:
    visitor = Visitor(server)

    unknown = visitor.client.get("/conversations/00000000000000000000000000000000")
    stale = visitor.client.get(f"/conversations/{visitor.id}", headers={"Authorization": "Bearer stale"})
    missing = httpx.get(f"{server.url}/api/v1/chat/conversations/{visitor.id}", timeout=30)

    assert (unknown.status_code, error(unknown)) == (404, "unknown_conversation")
    assert (stale.status_code, error(stale)) == (401, "invalid_token")
    assert (missing.status_code, error(missing)) == (401, "invalid_token")


def test_one_visitor_cannot_read_anothers_conversation(server: Server) -> None:
    mine, other = Visitor(server), Visitor(server)

    assert mine.client.get(f"/conversations/{other.id}").status_code == 401


@pytest.mark.parametrize("path", ["/api/v1/desk/conversations", "/api/v1/desk/me", "/api/v1/articles"])
def test_agents_pages_need_a_sign_in(server: Server, path: str) -> None:
    response = httpx.get(server.url + path, timeout=30)

    assert (response.status_code, error(response)) == (401, "not_signed_in")


def test_an_unknown_address_has_the_same_error_shape(server: Server) -> None:
    assert error(httpx.get(f"{server.url}/api/v1/nothing", timeout=30)) == "not_found"
    assert error(httpx.get(f"{server.url}/webhooks/telegram", timeout=30)) == "not_found"


def test_a_body_of_many_megabytes_is_refused(server: Server) -> None:
    response = post(server, b'{"message": "' + b"x" * 9_000_000 + b'"}')

    assert (response.status_code, error(response)) == (413, "body_too_large")


def test_html_in_a_name_stays_text(server: Server) -> None:
    visitor = Visitor(server, name="<img src=x onerror=alert(1)>")
    said = visitor.say("I want to talk to a human")

    assert said["replies"][0]["html"] is None
    assert "<img src=x onerror=alert(1)>" in said["replies"][0]["text"]
