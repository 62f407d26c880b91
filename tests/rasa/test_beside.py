"""Rasa's server understands for Hamdel, its action server looks up, and its clients talk to Hamdel."""

import json
import uuid
from pathlib import Path

import httpx
import pytest

from tests.conftest import Serve, Server
from tests.integration.test_actions_administered import NEED, add
from tests.integration.test_site_settings import boss
from tests.model.nlu_sentences import ASKING_OR_DECLINING
from tests.rasa.conftest import Rasa, understanding

#: Rasa's own client of its REST channel, which `rasa shell` is.
SHELL = """
import asyncio, json, sys
from rasa.core.channels.console import _send_message_receive_stream

async def main(url, sender, text):
    return [one async for one in _send_message_receive_stream(url, sys.argv[4], sender, text)]

print("SAID", json.dumps(asyncio.run(main(*sys.argv[1:4]))))
"""

#: The client of Socket.IO that Rasa brings along.
SOCKET = """
import json, queue, sys, socketio

client, heard = socketio.Client(), queue.Queue()
for name in ("session_confirm", "bot_uttered"):
    client.on(name, lambda said, name=name: heard.put((name, said)))
client.connect(sys.argv[1])
client.emit("session_request", {})
name, session = heard.get(timeout=60)
client.emit("user_uttered", {"message": sys.argv[2], "session_id": session})
said = [heard.get(timeout=60)]
while not said[-1][1].get("quick_replies"):
    said.append(heard.get(timeout=60))
client.disconnect()
print("SAID", json.dumps({"confirmed": [name, session], "uttered": said}))
"""


def said_by(output: str) -> object:
    """What a program printed last."""
    return json.loads(output.rpartition("SAID ")[2].splitlines()[0])


def intent(url: str, text: str) -> str:
    name: str = httpx.post(f"{url}/model/parse", json={"text": text}, timeout=60).json()["intent"]["name"]
    return name


def counted(server: Server, outcome: str) -> float:
    """How many messages ``hamdel_rasa_questions_total`` has with an outcome."""
    lines = httpx.get(f"{server.url}/metrics", timeout=30).text.splitlines()
    start = f'hamdel_rasa_questions_total{{outcome="{outcome}"}}'
    return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith(start))


def test_rasa_tells_who_wants_a_person_nearly_as_the_embedded_understanding_does(
    rasa_server: str, server: Server
) -> None:
    asked = [
        (text, want)
        for both in ASKING_OR_DECLINING.values()
        for texts, want in zip(both, WANTS, strict=True)
        for text in texts
    ]
    by_rasa = [intent(rasa_server, text) for text, _ in asked]
    embedded = [intent(server.url, text) for text, _ in asked]

    wanted = [want for _, want in asked]
    right = [sum(a == b for a, b in zip(one, wanted, strict=True)) / len(wanted) for one in (by_rasa, embedded)]
    alike = sum(a == b for a, b in zip(by_rasa, embedded, strict=True)) / len(wanted)
    print(f"right: Rasa {right[0]:.3f}, embedded {right[1]:.3f}; alike {alike:.3f}")
    assert right[1] >= right[0]
    assert right[0] >= 0.7
    assert alike >= 0.7


WANTS = ("ask_human", "decline_human")


def test_visitors_are_understood_by_rasa_and_answered_without_it(rasa: Rasa, model: Path, serve: Serve) -> None:
    with understanding(rasa, model) as (url, process):
        server = serve(nlu="rasa", rasa_url=url)
        before = {outcome: counted(server, outcome) for outcome in ("answered", "failed")}
        (answer, *_) = server.ask(uuid.uuid4().hex, "I want to talk to someone")
        assert answer["custom"]["state"] == "waiting"  # type: ignore[index]
        understood = counted(server, "answered")
        assert understood > before["answered"]
        assert httpx.get(f"{server.url}/readyz", timeout=30).is_success

        process.kill()
        process.wait(30)
        (answer, *_) = server.ask(uuid.uuid4().hex, "Where is my order?")

    assert answer["custom"]["article"] == "track-order"  # type: ignore[index]
    assert counted(server, "failed") == before["failed"] + 1
    assert counted(server, "answered") == understood


@pytest.mark.parametrize("reachable", [True, False])
def test_an_article_answers_by_what_rasas_action_server_says(action_server: str, serve: Serve, reachable: bool) -> None:
    server = serve(webhooks_to_private=True)
    admin = boss(server)
    made = add(
        admin,
        action_server if reachable else action_server.replace("/webhook", "/gone"),
        name="order_status",
        kind="rasa",
        needs=[NEED],
    )
    kept = admin.client.put(
        "/articles/track-order/action",
        json={"action": made["action"]["name"], "templates": {"en": "Order {order}: {status}. {text}"}},
    )
    assert kept.is_success, kept.text

    said = "\n".join(str(one.get("text")) for one in server.ask(uuid.uuid4().hex, "Where is my order 10293?"))

    assert ("Order 10293: on its way. Order 10293 left our warehouse" in said) is reachable
    assert ("My orders" in said) is not reachable


def test_rasas_own_client_of_its_rest_channel_is_answered(rasa: Rasa, serve: Serve, tmp_path: Path) -> None:
    server = serve(rest_token="s3cret-of-the-channel")
    url, sender = server.url, uuid.uuid4().hex

    said = said_by(rasa.run("-c", SHELL, url, sender, "Where is my order?", "s3cret-of-the-channel", folder=tmp_path))

    assert isinstance(said, list)
    assert "My orders" in said[0]["text"]
    assert [button["payload"] for button in said[-1]["buttons"]] == ["/helpful", "/not_helpful"]
    assert {one["recipient_id"] for one in said} == {sender}


def test_the_client_of_sockets_that_rasa_has_is_answered(rasa: Rasa, serve: Serve, tmp_path: Path) -> None:
    server = serve(socketio=True)

    said = said_by(rasa.run("-c", SOCKET, server.url, "Where is my order?", folder=tmp_path))

    assert isinstance(said, dict)
    assert said["confirmed"][0] == "session_confirm"
    assert "My orders" in said["uttered"][0][1]["text"]
    assert [name for name, _ in said["uttered"]] == ["bot_uttered"] * len(said["uttered"])
