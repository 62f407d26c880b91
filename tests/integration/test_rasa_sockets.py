"""Rasa's Socket.IO and callback channels on one server, by python-socketio's own client over real sockets."""

import asyncio
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from socketio import AsyncSimpleClient
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from tests.conftest import Server, served
from tests.fakes import Desk
from tests.integration.channel_place import until
from tests.rasa_pages import has_choices, heard, page
from tests.rasa_program import RasaProgram

pytestmark = pytest.mark.anyio

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef"
    "0000000049454e44ae426082"
)


@dataclass
class Place:
    server: Server
    program: RasaProgram
    agent: Desk


@pytest.fixture(scope="module")
def place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    settings: dict[str, object] = {
        "socketio": True,
        "undo_seconds": 0,
        "limit_messages": "12/minute",
        "allowed_origins": ("https://shop.example",),
    }
    with (
        RasaProgram() as program,
        served(
            prepared, tmp_path_factory.mktemp("rasa") / "data", callback_url=f"{program.url}/bot", **settings
        ) as server,
    ):
        yield Place(server, program, Desk.hire(server.url, server.settings, "boss", "admin", ("en", "nl")))


async def with_agent(place: Place, client: AsyncSimpleClient, session: str) -> str:
    """The conversation of a page, after an agent has taken it."""
    await client.emit("user_uttered", {"message": "/ask_human", "session_id": session})
    await client.receive(timeout=30)
    conversation = await asyncio.to_thread(place.agent.first_waiting)
    answer = await asyncio.to_thread(place.agent.act, conversation, "take")
    assert answer.status_code == 200, answer.text
    return conversation


async def test_a_question_is_answered_with_the_choices_on_the_last_part(place: Place) -> None:
    async with page(place.server.url) as (client, session):
        await client.emit("user_uttered", {"message": "Where is my order?", "session_id": session})

        said = await heard(client, has_choices)

    assert "My orders" in said[0]["text"]
    assert {"content_type", "title", "payload"} == set(said[-1]["quick_replies"][0])
    assert all("\n\n" not in one["text"] for one in said)


async def test_a_session_that_is_not_asked_for_by_name_gets_an_id_nobody_guesses(place: Place) -> None:
    async with page(place.server.url) as (_, first), page(place.server.url, "anna") as (_, second):
        assert len(first) >= 32
        assert len(second) >= 32


async def test_a_socket_that_asks_for_no_session_is_answered(place: Place) -> None:
    client = AsyncSimpleClient()
    await client.connect(place.server.url, transports=["websocket"])
    await client.emit("user_uttered", {"message": "/greet"})

    assert (await client.receive(timeout=30))[0] == "bot_uttered"
    await client.disconnect()


async def test_the_language_comes_from_metadata_also_where_it_is_written_as_json(place: Place) -> None:
    async with page(place.server.url) as (client, session):
        said = {"message": "/greet", "session_id": session, "metadata": '{"language": "nl"}'}
        await client.emit("user_uttered", said)

        assert "kan ik" in (await client.receive(timeout=30))[1]["text"]


async def test_the_same_message_sent_twice_is_answered_once(place: Place) -> None:
    async with page(place.server.url) as (client, session):
        said = {"message": "/greet", "session_id": session, "metadata": {"message_id": "m1"}}
        await client.call("user_uttered", said)
        await client.call("user_uttered", said)
        await client.emit("user_uttered", {"message": "Where is my order?", "session_id": session})

        texts = [one["text"] for one in await heard(client, has_choices)]

    assert len(texts) == len(set(texts))


async def test_what_an_agent_writes_comes_to_every_page_of_the_session(place: Place) -> None:
    async with page(place.server.url) as (client, session), page(place.server.url, session) as (other, _):
        conversation = await with_agent(place, client, session)
        await asyncio.to_thread(place.agent.act, conversation, "reply", text="I am here.", client_id=uuid.uuid4().hex)

        for one in (client, other):
            assert (await heard(one, lambda said: said.get("text") == "I am here."))[-1]
        await asyncio.to_thread(place.agent.act, conversation, "close")


async def test_what_came_while_the_page_was_closed_is_delivered_in_order_when_it_is_back(place: Place) -> None:
    async with page(place.server.url) as (client, session):
        conversation = await with_agent(place, client, session)
    for text in ("First.", "Second."):
        await asyncio.to_thread(place.agent.act, conversation, "reply", text=text, client_id=uuid.uuid4().hex)
    await asyncio.to_thread(until_away, place, conversation)

    async with page(place.server.url, session) as (client, confirmed):
        said = [one["text"] for one in await heard(client, lambda said: said["text"] == "Second.")]

    assert confirmed == session
    assert said[-2:] == ["First.", "Second."]
    await asyncio.to_thread(place.agent.act, conversation, "close")


def until_away(place: Place, conversation: str) -> None:
    """Return when the desk shows that the visitor is away."""
    until(lambda: shown(place, conversation)["unreachable"] == "away")


def shown(place: Place, conversation: str) -> dict[str, Any]:
    listed = place.agent.client.get("/desk/conversations?view=all").json()["conversations"]
    return next(dict(one) for one in listed if one["conversation"] == conversation)


async def test_a_picture_of_an_agents_is_an_attachment_that_a_page_can_show(place: Place) -> None:
    async with page(place.server.url) as (client, session):
        conversation = await with_agent(place, client, session)
        sent = await asyncio.to_thread(
            place.agent.client.post,
            f"/desk/conversations/{conversation}/attachments",
            files={"file": ("dot.png", PICTURE, "image/png")},
        )
        assert sent.status_code == 201, sent.text

        (*_, said) = await heard(client, lambda said: "attachment" in said)
        await asyncio.to_thread(place.agent.act, conversation, "close")

    assert said["attachment"]["type"] == "image"
    assert said["attachment"]["payload"]["src"].startswith("data:image/png;base64,")


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"message": ""}, "empty_message"),
        ({"message": 5}, "invalid_message"),
        ({"message": "hello", "session_id": "anna"}, "invalid_body"),
        ({"message": "hello", "session_id": "\x00" * 20}, "invalid_body"),
        ("hello", "invalid_body"),
    ],
)
async def test_who_asks_is_told_why_a_message_was_refused(place: Place, said: object, code: str) -> None:
    async with page(place.server.url) as (client, _):
        assert (await client.call("user_uttered", said))["error"]["code"] == code


async def test_a_socket_has_no_more_sessions_than_it_may(place: Place) -> None:
    async with page(place.server.url) as (client, _):
        answers = [await client.call("session_request", {"session_id": uuid.uuid4().hex}) for _ in range(10)]

    assert [one.get("error", {}).get("code") for one in answers] == [None] * 9 + ["too_many_requests"]


async def test_no_more_messages_are_taken_than_the_site_allows(place: Place) -> None:
    async with page(place.server.url) as (client, session):
        codes = [
            (await client.call("user_uttered", {"message": "/greet", "session_id": session}))
            .get("error", {})
            .get("code")
            for _ in range(13)
        ]

    assert codes == [None] * 12 + ["too_many_requests"]


def test_pages_of_other_sites_are_not_let_in(place: Place) -> None:
    polling = f"{place.server.url}/socket.io/?EIO=4&transport=polling"
    socket = f"{place.server.url.replace('http', 'ws', 1)}/socket.io/?EIO=4&transport=websocket"

    for origin, status in (("https://evil.example", 403), ("https://shop.example", 200)):
        assert httpx.get(polling, headers={"Origin": origin}, timeout=30).status_code == status
    with pytest.raises(InvalidStatus, match="403"):
        connect(socket, origin=Origin("https://evil.example"))
    with connect(socket, origin=Origin("https://shop.example")) as opened:
        assert str(opened.recv(30)).startswith("0{")


def test_the_channel_says_that_it_is_there_and_takes_nothing_by_webhook(place: Place) -> None:
    url = f"{place.server.url}/webhooks/socketio"

    assert httpx.get(f"{url}/", timeout=30).json() == {"status": "ok"}
    assert httpx.post(f"{url}/webhook", json={"message": "hello"}, timeout=30).status_code == 404


# The callback channel


def test_the_callback_channel_says_success_and_posts_the_replies_in_order(place: Place) -> None:
    place.program.failing = 2
    answer = httpx.post(
        f"{place.server.url}/webhooks/callback/webhook",
        json={"sender": "ana", "message": "Where is my order?"},
        timeout=30,
    )
    got = place.program.wait_for("ana", lambda said: "buttons" in said)

    assert (answer.status_code, answer.text) == (200, "success")
    assert answer.headers["content-type"].startswith("text/plain")
    assert "My orders" in got[0]["text"]
    assert set(got[-1]["buttons"][0]) == {"title", "payload"}


def test_a_sender_who_is_not_named_is_called_default_by_the_callback(place: Place) -> None:
    httpx.post(f"{place.server.url}/webhooks/callback/webhook", json={"sender": None, "message": "/greet"}, timeout=30)

    assert place.program.wait_for("default", lambda said: "text" in said)


def test_the_callback_channel_refuses_what_it_cannot_read(place: Place) -> None:
    url = f"{place.server.url}/webhooks/callback/webhook"

    assert httpx.post(url, json={"sender": "ana"}, timeout=30).status_code == 400
    assert (
        httpx.post(url, json={"message": "hi"}, headers={"X-Forwarded-For": "203.0.113.9"}, timeout=30).status_code
        == 403
    )
