"""What is sent twice under one id is stored once; whatever else comes under it is refused, and nothing is lost."""

import json
from typing import Any

import httpx
import pytest

from tests.conftest import Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import frame, of_type, widget


def texts(visitor: Visitor) -> list[str]:
    return [one["text"] for one in visitor.replay()["messages"] if one["author"] == "visitor"]


def refusal(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


@pytest.mark.parametrize("blank", ["", "  ", None])
def test_a_blank_id_is_none_and_loses_no_message(server: Server, blank: str | None) -> None:
    visitor = Visitor(server)

    said = [visitor.say(text, client_id=blank)["message"] for text in ("hello", "Where is my order?")]

    assert [one["client_id"] for one in said] == [None, None]
    assert texts(visitor) == ["hello", "Where is my order?"]


def test_a_blank_id_over_the_socket_is_none_and_loses_no_message(server: Server) -> None:
    visitor = Visitor(server)
    with widget(server, visitor) as socket:
        for text in ("hello", "Where is my order?"):
            socket.send(json.dumps({"type": "message", "text": text, "client_id": ""}))
        for text in ("hello", "Where is my order?"):
            frame(socket, lambda found, text=text: found.get("message", {}).get("text") == text)  # type: ignore[misc]

    assert texts(visitor) == ["hello", "Where is my order?"]


def test_the_same_id_with_another_text_is_refused(server: Server) -> None:
    visitor = Visitor(server)
    visitor.say("hello", client_id="one")

    answer = visitor.client.post(
        f"/conversations/{visitor.id}/messages", json={"text": "Where is my order?", "client_id": "one"}
    )

    assert refusal(answer) == (409, "client_id_reused")
    assert texts(visitor) == ["hello"]


def test_the_same_id_with_another_text_over_the_socket_is_an_error_and_the_socket_stays(server: Server) -> None:
    visitor = Visitor(server)
    visitor.say("hello", client_id="one")
    with widget(server, visitor) as socket:
        socket.send(json.dumps({"type": "message", "text": "Where is my order?", "client_id": "one"}))
        refused = frame(socket, of_type("error"))
        socket.send(json.dumps({"type": "ping"}))
        frame(socket, of_type("pong"))

    assert (refused["error"]["code"], refused["client_id"]) == ("client_id_reused", "one")


def test_the_same_id_with_another_text_over_the_rest_channel_is_refused(server: Server) -> None:
    body: dict[str, Any] = {"sender": "reused", "message": "hello", "metadata": {"message_id": 7}}
    address = f"{server.url}/webhooks/rest/webhook"
    first, again = (httpx.post(address, json=body, timeout=30) for _ in range(2))

    assert first.json() == again.json()
    assert refusal(httpx.post(address, json={**body, "message": "bye"}, timeout=30)) == (409, "client_id_reused")


def test_a_tapped_button_that_is_sent_again_in_another_language_is_the_same(server: Server) -> None:
    visitor = Visitor(server)
    visitor.say("Where is my order?")
    tap = {"client_id": "tap", "payload": "/helpful"}
    first, again = visitor.say("Yes, thank you", **tap), visitor.say("Ja, dank u", **tap)

    assert first["message"] == again["message"]


def test_asking_for_a_person_twice_across_a_change_of_language_is_the_same(server: Server) -> None:
    visitor = Visitor(server)
    address = f"/conversations/{visitor.id}"
    first = visitor.client.post(f"{address}/person", json={"client_id": "p"}).json()
    visitor.client.post(f"{address}/language", json={"language": "nl"})
    again = visitor.client.post(f"{address}/person", json={"client_id": "p"})

    assert again.status_code == 200
    assert again.json()["message"]["sequence"] == first["message"]["sequence"]


def test_replies_notes_and_files_under_an_id_that_was_used_are_refused(server: Server, desk: Desk) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human", client_id="f")
    desk.act(visitor.id, "take")
    for action in ("reply", "notes"):
        desk.act(visitor.id, action, text="One", client_id="x")
        assert refusal(desk.act(visitor.id, action, text="Two", client_id="x")) == (409, "client_id_reused")
    file = {"file": ("a.txt", b"hello")}
    address = f"conversations/{visitor.id}/attachments"

    theirs = visitor.client.post(f"/{address}", data={"client_id": "f"}, files=file)
    ours = desk.client.post(f"/desk/{address}", data={"client_id": "x"}, files=file)

    assert refusal(theirs) == refusal(ours) == (409, "client_id_reused")


def test_an_id_with_a_colon_comes_back_whole(server: Server) -> None:
    visitor = Visitor(server)

    assert visitor.say("hello", client_id="tab:1:%3A")["message"]["client_id"] == "tab:1:%3A"
