"""Rasa's HTTP API, so that its widgets and connectors work unchanged."""

import json
import uuid

import httpx
import pytest

from bot.nlu import EMOTIONS, INTENTS
from tests.conftest import Server


def parse(server: Server, text: str) -> dict[str, object]:
    response = httpx.post(f"{server.url}/model/parse", content=json.dumps({"text": text}), timeout=30)
    assert response.status_code == 200
    found: dict[str, object] = response.json()
    return found


def test_a_parse_has_rasas_fields_and_hamdels(server: Server) -> None:
    found = parse(server, "Ik wil met een mens praten")

    assert found["text"] == "Ik wil met een mens praten"
    assert found["entities"] == []
    ranking = found["intent_ranking"]
    assert isinstance(ranking, list)
    assert found["intent"] == ranking[0]
    assert ranking[0]["name"] == "ask_human"
    assert {one["name"] for one in ranking} == set(INTENTS)
    language, emotion = found["language"], found["emotion"]
    assert isinstance(language, dict)
    assert isinstance(emotion, dict)
    assert language["name"] == "nl"
    assert 0 < language["confidence"] <= 1
    assert emotion["name"] in EMOTIONS


def test_a_parse_without_a_text_is_refused(server: Server) -> None:
    assert httpx.post(f"{server.url}/model/parse", content="", timeout=30).status_code == 400
    assert httpx.post(f"{server.url}/model/parse", json={"message": "x"}, timeout=30).status_code == 400


def test_an_empty_text_is_parsed(server: Server) -> None:
    assert parse(server, "")["intent"]


def test_version_and_status_are_rasas(server: Server) -> None:
    version = httpx.get(f"{server.url}/version", timeout=30).json()
    status = httpx.get(f"{server.url}/status", timeout=30).json()

    assert set(version) == {"version", "minimum_compatible_version"}
    assert set(status) == {"model_file", "model_id", "num_active_training_jobs"}


def test_the_rest_channel_says_that_it_is_there(server: Server) -> None:
    assert httpx.get(f"{server.url}/webhooks/rest/", timeout=30).json() == {"status": "ok"}


def test_text_is_split_at_blank_lines_and_buttons_have_rasas_fields(server: Server) -> None:
    answer = server.ask(uuid.uuid4().hex, "Where is my order?")

    assert all("\n\n" not in str(one.get("text", "")) for one in answer)
    buttons = answer[-1]["buttons"]
    assert isinstance(buttons, list)
    assert all(set(button) == {"title", "payload"} for button in buttons)
    assert [one for one in answer if "custom" in one] == answer[:1]


def test_a_missing_sender_is_rasas_default(server: Server) -> None:
    response = httpx.post(f"{server.url}/webhooks/rest/webhook", json={"message": "hello"}, timeout=30)

    assert response.json()[0]["recipient_id"] == "default"


def test_a_stream_is_one_object_a_line(server: Server) -> None:
    response = httpx.post(
        f"{server.url}/webhooks/rest/webhook?stream=true",
        json={"sender": uuid.uuid4().hex, "message": "Where is my order?"},
        timeout=30,
    )

    assert response.headers["content-type"].startswith("text/event-stream")
    lines = [json.loads(line) for line in response.text.splitlines()]
    assert lines[0]["custom"]["article"] == "track-order"


@pytest.mark.parametrize("command", ["/greet", "/ask_human"])
def test_rasas_intent_commands_are_understood(server: Server, command: str) -> None:
    expected = {"/greet": "smalltalk", "/ask_human": "handoff"}[command]
    custom = server.ask(uuid.uuid4().hex, command)[0]["custom"]

    assert isinstance(custom, dict)
    assert custom["decision"] == expected


def test_a_parse_names_the_articles_that_may_answer_as_a_response_selector_does(server: Server) -> None:
    selector = parse(server, "Where is my order?")["response_selector"]

    assert isinstance(selector, dict)
    found = selector["faq"]
    assert selector["all_retrieval_intents"] == ["faq"]
    assert found["response"]["intent_response_key"] == "faq/track-order"
    assert found["response"]["utter_action"] == "utter_faq/track-order"
    assert "My orders" in found["response"]["responses"][0]["text"]
    assert found["ranking"][0] == {
        "confidence": found["response"]["confidence"],
        "intent_response_key": "faq/track-order",
    }


def test_a_tracker_has_what_was_said(server: Server) -> None:
    sender = uuid.uuid4().hex
    server.ask(sender, "Where is my order?")

    tracker = httpx.get(f"{server.url}/conversations/{sender}/tracker", timeout=30).json()

    users = [one for one in tracker["events"] if one["event"] == "user"]
    assert (tracker["sender_id"], tracker["latest_input_channel"], tracker["paused"]) == (sender, "rest", False)
    assert [one["text"] for one in users] == ["Where is my order?"]
    assert users[0]["parse_data"]["intent"]["name"] == "ask_question"
    assert tracker["events"][-1]["event"] == "bot"


def test_a_triggered_intent_does_what_it_says(server: Server) -> None:
    sender = uuid.uuid4().hex
    answer = httpx.post(
        f"{server.url}/conversations/{sender}/trigger_intent", json={"name": "ask_human"}, timeout=30
    ).json()

    assert answer["messages"][0]["custom"]["decision"] == "handoff"
    assert answer["tracker"]["paused"]


def test_an_intent_that_cannot_be_triggered_is_refused(server: Server) -> None:
    answer = httpx.post(f"{server.url}/conversations/ana/trigger_intent", json={"name": "fly"}, timeout=30)

    assert (answer.status_code, answer.json()["reason"]) == (400, "BadRequest")


def test_the_domain_names_the_intents(server: Server) -> None:
    assert set(INTENTS) < set(httpx.get(f"{server.url}/domain", timeout=30).json()["intents"])


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "/model/train"), ("PUT", "/model"), ("POST", "/conversations/ana/tracker/events")],
)
def test_what_hamdel_has_nothing_for_is_refused_in_rasas_form(server: Server, method: str, path: str) -> None:
    answer = httpx.request(method, f"{server.url}{path}", json={}, timeout=30)

    found = answer.json()
    assert answer.status_code == found["code"] == 409
    assert (found["status"], found["reason"], found["version"]) == ("failure", "Conflict", "3.6.21")
    assert found["message"] == found["error"]["message"]


def test_strangers_read_no_tracker(server: Server) -> None:
    answer = httpx.get(
        f"{server.url}/conversations/ana/tracker", headers={"X-Forwarded-For": "203.0.113.9"}, timeout=30
    )

    assert (answer.status_code, answer.json()["reason"]) == (403, "NotAuthorized")
