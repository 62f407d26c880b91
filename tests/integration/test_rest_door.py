"""Rasa's REST channel keeps visitors from each other: by a token, and by conversations that are nobody else's."""

import uuid
from typing import Any

import httpx
import pytest
from structlog.testing import capture_logs

from tests.conftest import Serve, Server

TOKEN = "between the two of us"


def post(server: Server, body: object, query: str = "", path: str = "/webhooks/rest/webhook", **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.post(f"{server.url}{path}{query}", json=body, headers=named, timeout=30)


def hello(sender: str = "ana") -> dict[str, str]:
    return {"sender": sender, "message": "hello"}


@pytest.mark.parametrize("path", ["/webhooks/rest/webhook", "/webhooks/rest", "/model/parse"])
def test_without_a_token_what_comes_through_a_proxy_is_refused_and_told_what_to_set(server: Server, path: str) -> None:
    answer = post(server, {**hello(), "text": "hello"}, path=path, X_Forwarded_For="203.0.113.9")

    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "rest_closed")
    assert "HAMDEL_REST_TOKEN" in answer.json()["error"]["message"]


def test_a_stranger_who_claims_to_be_on_this_machine_is_refused(server: Server) -> None:
    assert post(server, hello(), X_Forwarded_For="127.0.0.1").status_code == 403
    assert post(server, hello(), Origin="https://evil.example").status_code == 403


def test_with_a_token_only_those_who_show_it_are_answered(serve: Serve) -> None:
    server = serve(rest_token=TOKEN)

    for path in ("/webhooks/rest/webhook", "/model/parse"):
        body = {**hello(), "text": "hello"}
        assert post(server, body, path=path).status_code == 401
        assert post(server, body, "?token=guess", path=path).json()["error"]["code"] == "wrong_rest_token"
        assert post(server, body, f"?token={TOKEN}", path=path).status_code == 200
        through_a_proxy = post(server, body, path=path, Authorization=f"Bearer {TOKEN}", X_Forwarded_For="203.0.113.9")
        assert through_a_proxy.status_code == 200


def test_the_log_says_at_the_start_whom_the_channel_serves(serve: Serve) -> None:
    with capture_logs() as without:
        serve()
    with capture_logs() as with_one:
        serve(rest_token=TOKEN)

    (said,) = [one for one in without if one["event"] == "rest_channel_local_only"]
    assert said["log_level"] == "warning"
    assert "HAMDEL_REST_TOKEN" in said["advice"]
    assert TOKEN not in str(with_one)
    assert not [one for one in with_one if one["event"] == "rest_channel_local_only"]


@pytest.mark.parametrize("nobody", [{}, {"sender": None}, {"sender": ""}])
def test_those_without_a_name_never_continue_anothers_conversation(server: Server, nobody: dict[str, Any]) -> None:
    asked = post(server, {**nobody, "message": "I want to talk to a human"}).json()
    next_one = post(server, {**nobody, "message": "Is anybody there?"}).json()

    assert asked[0]["custom"]["decision"] == "handoff"
    assert next_one[0]["custom"]["state"] == "bot"
    assert asked[0]["recipient_id"] == next_one[0]["recipient_id"] == "default"


def test_the_same_id_of_a_message_is_another_message_of_another_sender(server: Server) -> None:
    name = uuid.uuid4().hex
    first = server.ask(name, "Where is my order?", metadata={"message_id": "a:b"})
    other = server.ask(f"{name}:a", "hello", metadata={"message_id": "b"})

    assert (first[0]["custom"]["decision"], other[0]["custom"]["decision"]) == ("answer", "smalltalk")  # type: ignore[index]
