"""Two workers on one PostgreSQL and one Redis do what one does, whichever of them is asked."""

import asyncio
import json
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from bot.conversations.tables import message, outbox
from bot.storage import Database
from tests.conftest import Server
from tests.fakes import BotApi, Desk
from tests.integration.conftest import NewDatabase
from tests.integration.joined import RedisServer, eventually, joined
from tests.integration.test_articles import asked
from tests.integration.test_conversations import Visitor
from tests.integration.test_outreach import SENT, tell
from tests.integration.test_site_settings import change
from tests.integration.test_sockets import frame, live_desk, of_type, widget
from tests.integration.test_telegram import SECRET, deliver, update
from tests.integration.test_triggers import PRICES, figures, greetings, step
from tests.integration.written_articles import article
from tests.rasa_pages import has_choices, heard, page

Pair = tuple[Server, Server]


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    with BotApi() as opened:
        yield opened


@pytest.fixture(scope="module")
def pair(
    new_shop: NewDatabase, redis: RedisServer, api: BotApi, prepared: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pair]:
    """Two workers, as on two hosts."""
    telegram = {"telegram_token": "123:abc", "telegram_secret": SECRET, "telegram_api_url": api.url}
    folder = tmp_path_factory.mktemp("workers")
    with joined(prepared, folder, new_shop(), redis.url, **telegram, socketio=True) as (first, second):
        yield first, second


def at(server: Server, visitor: Visitor) -> Visitor:
    """The same visitor, whose requests come to another worker."""
    other = object.__new__(Visitor)
    other.id, other.token = visitor.id, visitor.token
    other.client = httpx.Client(
        base_url=f"{server.url}/api/v1/chat",
        headers={"Authorization": f"Bearer {visitor.token}"},
        timeout=30,
        limits=httpx.Limits(max_keepalive_connections=0),
    )
    return other


def also_at(server: Server, desk: Desk) -> Desk:
    """The same agent, whose requests come to another worker."""
    client = httpx.Client(
        base_url=f"{server.url}/api/v1",
        headers={"Authorization": f"Bearer {desk.token}"},
        timeout=30,
        limits=httpx.Limits(max_keepalive_connections=0),
    )
    return Desk(client, desk.name, desk.token)


def hired(server: Server, role: str = "agent") -> Desk:
    return Desk.hire(server.url, server.settings, f"sara{uuid.uuid4().hex[:6]}", role=role)


def says(visitor: Visitor, text: str, client_id: str, server: Server) -> dict[str, Any]:
    return at(server, visitor).say(text, client_id=client_id)


def take(visitor: Visitor, agent: Desk) -> int:
    return agent.act(visitor.id, "take").status_code


def is_found(editor: Desk, question: str, name: str) -> bool:
    return bool(asked(editor.client, question)["matches"][0]["article"] == name)


def said(text: str) -> Any:
    return lambda found: found["type"] == "message" and found["message"]["text"] == text


def test_an_agent_at_one_worker_and_a_visitor_at_another_talk_as_at_one(pair: Pair) -> None:
    first, second = pair
    visitor, sara = Visitor(first), hired(second)
    with live_desk(second, sara) as desk, widget(first, visitor) as page:
        visitor.say("I want to talk to a human")
        summary = frame(desk, lambda found: found["type"] == "conversation")["summary"]
        assert summary["conversation"] == visitor.id
        assert sara.act(visitor.id, "take").status_code == 200
        assert frame(page, lambda found: found["type"] == "state" and found["state"]["state"] == "agent")

        desk.send(json.dumps({"type": "typing", "conversation": visitor.id}))
        assert frame(page, of_type("typing"))["agent"] == sara.name
        assert sara.act(visitor.id, "reply", text="Hello, what can I do?").status_code == 200
        assert frame(page, said("Hello, what can I do?"))

        page.send(json.dumps({"type": "typing"}))
        assert frame(desk, of_type("typing"))["author"] == "visitor"
        page.send(json.dumps({"type": "message", "text": "My parcel is wet.", "client_id": "wet"}))
        assert frame(desk, said("My parcel is wet."))


def test_a_message_that_comes_to_both_at_once_is_stored_and_answered_once(pair: Pair) -> None:
    for number in range(5):
        visitor = Visitor(pair[0])
        sending = partial(says, visitor, "Where is my order?", f"once-{number}")
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(sending, pair * 2))

        stored = visitor.replay()["messages"]
        assert [one["author"] for one in stored].count("visitor") == 1
        assert all(one["message"] == answers[0]["message"] for one in answers)
        assert all(one["replies"] == answers[0]["replies"] for one in answers)
        assert len(stored) == 1 + len(answers[0]["replies"])


def test_messages_spread_over_both_are_answered_in_order_and_numbered_without_a_hole(pair: Pair) -> None:
    visitor = Visitor(pair[0])
    with widget(pair[1], visitor) as page:
        with ThreadPoolExecutor(4) as pool:
            sent = list(
                pool.map(lambda one: at(pair[one % 2], visitor).say(f"ok {one}", client_id=f"m{one}"), range(20))
            )
        stored = visitor.replay()["messages"]
        shown = [frame(page, of_type("message"))["message"]["sequence"] for _ in stored]

    assert [one["sequence"] for one in stored] == list(range(1, len(stored) + 1))
    # Each is answered before the next one is taken.
    for one in sent:
        sequences = [one["message"]["sequence"], *(reply["sequence"] for reply in one["replies"])]
        assert sequences == list(range(sequences[0], sequences[0] + len(sequences)))
    assert sum(1 + len(one["replies"]) for one in sent) == len(stored)
    # A page gets each once: its own message comes back to the one that sent it alone.
    assert shown == list(range(1, len(stored) + 1))


def test_an_article_published_at_one_worker_is_found_by_the_other_within_two_seconds(pair: Pair) -> None:
    editors = [hired(pair[0], "editor")]
    editors.append(also_at(pair[1], editors[0]))
    name = f"zeppelin-{uuid.uuid4().hex[:8]}"

    assert editors[0].client.post("/articles", json=article(name, status="published")).status_code == 201
    eventually(lambda: asked(editors[1].client, "my zeppelin is broken")["matches"][0]["article"] == name, 2)
    assert editors[1].client.post(f"/articles/{name}/withdraw").status_code == 200
    eventually(
        lambda: name not in [one["article"] for one in asked(editors[0].client, "my zeppelin is broken")["matches"]], 2
    )


def test_articles_changed_at_both_at_once_are_all_found_by_both(pair: Pair) -> None:
    editors = [hired(pair[0], "editor")]
    editors.append(also_at(pair[1], editors[0]))
    names = [f"airship-{uuid.uuid4().hex[:8]}" for _ in range(8)]

    def publish(number: int) -> None:
        name = names[number]
        new = article(name, status="published", question=f"What does airship {name} cost?", phrasings=[])
        assert editors[number % 2].client.post("/articles", json=new).status_code == 201

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(publish, range(len(names))))

    for editor in editors:
        for name in names:
            eventually(partial(is_found, editor, f"What does airship {name} cost?", name), 5)


def test_of_two_who_take_a_conversation_at_two_workers_one_gets_it(pair: Pair) -> None:
    agents = [hired(pair[0]), hired(pair[1])]
    for _ in range(5):
        visitor = Visitor(pair[0])
        visitor.say("I want to talk to a human")

        with ThreadPoolExecutor(2) as pool:
            answers = list(pool.map(partial(take, visitor), agents))

        assert sorted(answers) == [200, 409]


def test_who_comes_to_one_workers_desk_is_there_for_the_other_and_gone_when_the_desk_is_closed(pair: Pair) -> None:
    first, second = pair
    sara, mina = hired(first), hired(second)

    def presence() -> str:
        found = mina.client.get("/desk/agents").json()["agents"]
        return next(str(one["presence"]) for one in found if one["name"] == sara.name)

    eventually(lambda: presence() == "offline", 5)
    with live_desk(first, sara):
        eventually(lambda: presence() == "online", 5)
    eventually(lambda: presence() == "offline", 5)


def test_a_wording_changed_at_one_worker_is_what_the_other_says_soon(pair: Pair) -> None:
    first, second = pair
    editor, agent = hired(first, "editor"), hired(second)
    wording = f"{{ $agent }} is here, number {uuid.uuid4().hex}."
    assert (
        editor.client.put("/desk/scripts", json={"language": "en", "key": "taken.formal", "text": wording}).status_code
        == 200
    )

    def said_by_second() -> bool:
        visitor = Visitor(second)
        visitor.say("I want to talk to a human")
        agent.act(visitor.id, "take")
        shown = [one["text"] for one in visitor.replay()["messages"]]
        return wording.replace("{ $agent }", agent.name) in shown

    try:
        # Well before it is looked up in any case.
        eventually(said_by_second, 5)
    finally:
        editor.client.put("/desk/scripts", json={"language": "en", "key": "taken.formal", "text": None})


@pytest.mark.anyio
async def test_what_two_workers_have_to_deliver_goes_out_once_and_in_order(pair: Pair, api: BotApi) -> None:
    chats, before = (81_000, 81_001), len(api.sent)

    def send(number: int) -> None:
        payload = update("message", update_id=900_000 + number)
        said: dict[str, Any] = payload["message"]  # type: ignore[assignment]
        said["message_id"] = 700_000 + number
        said["chat"] = {**said["chat"], "id": chats[number % 3 % 2]}
        said["text"] = ("Waar is mijn pakket?", "Hallo!", "Kan ik mijn bestelling annuleren?")[number % 3]
        assert deliver(pair[number % 2], payload).json() == {"ok": True}

    def work() -> None:
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(send, range(18)))

    await asyncio.to_thread(work)
    for chat in chats:
        wanted = await outgoing(pair[0], str(chat))
        await asyncio.to_thread(eventually, partial(is_sent, api, before, chat, len(wanted)))
        assert sent_to(api, before, chat) == wanted
        # Nothing came a second time from the other worker; what became of it is written down after it was sent.
        await asyncio.to_thread(eventually, partial(all_delivered_at_once, pair[0], str(chat)))


def is_sent(api: BotApi, since: int, chat: int, count: int) -> bool:
    return len(sent_to(api, since, chat)) >= count


def sent_to(api: BotApi, since: int, chat: int) -> list[tuple[str, bool]]:
    """The first words of what was sent to a chat, and whether buttons came with it."""
    return [(one["text"][:12], "reply_markup" in one) for one in api.sent[since:] if one["chat_id"] == chat]


async def entries(server: Server, address: str) -> list[Any]:
    """The outbox of an address, in its order, with the messages."""
    database = Database.open(server.settings.resolved_database_url)
    try:
        async with database.read() as connection:
            found = await connection.execute(
                select(outbox.c.status, outbox.c.attempts, message.c.text, message.c.buttons)
                .join(message, message.c.id == outbox.c.message_id)
                .where(outbox.c.address == address)
                .order_by(outbox.c.id)
            )
            return list(found.all())
    finally:
        await database.close()


def all_delivered_at_once(server: Server, address: str) -> bool:
    """Whether all that is for an address was delivered at the first attempt."""
    return {(one.status, one.attempts) for one in asyncio.run(entries(server, address))} == {("delivered", 1)}


async def outgoing(server: Server, address: str) -> list[tuple[str, bool]]:
    """What is to be sent to an address, as :func:`sent_to` shows it."""
    return [(one.text.replace("**", "")[:12], bool(one.buttons)) for one in await entries(server, address)]


def test_a_run_of_scripted_dialogues_at_one_worker_is_seen_and_ended_at_another(pair: Pair) -> None:
    editor = hired(pair[0], role="editor")
    elsewhere = also_at(pair[1], editor)
    for number in range(20):
        turns = [{"visitor": f"Where is my order number {turn}?"} for turn in range(10)]
        written = {"name": f"Order {number}", "language": "en", "turns": turns}
        assert editor.client.post("/dialogues", json=written).status_code == 201
    assert editor.client.post("/dialogues/run", json={}).status_code == 202

    assert elsewhere.client.get("/dialogues/run").json()["run"]["running"]
    assert elsewhere.client.post("/dialogues/run", json={}).status_code == 409
    assert not elsewhere.client.delete("/dialogues/run").json()["run"]["running"]

    stopped = editor.client.get("/dialogues/run").json()["run"]
    assert (stopped["running"], stopped["total"]) == (False, 20)
    assert len(stopped["played"]) < 20
    (chosen,) = editor.client.get("/dialogues").json()["dialogues"][:1]
    assert elsewhere.client.post("/dialogues/run", json={"dialogues": [chosen["id"]]}).status_code == 202


def test_rasas_pages_hear_each_reply_once_at_whichever_worker_they_are(pair: Pair) -> None:
    async def talk() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        sockets: dict[str, Any] = {"transports": ["websocket"]}
        async with (
            page(pair[0].url, **sockets) as (first, session),
            page(pair[1].url, session, **sockets) as (second, confirmed),
        ):
            assert confirmed == session
            await second.emit("user_uttered", {"message": "Where is my order?", "session_id": session})
            return await heard(first, has_choices), await heard(second, has_choices)

    at_first, at_second = asyncio.run(talk())

    assert at_first == at_second
    assert len({one["text"] for one in at_first}) == len(at_first)


def test_several_workers_take_no_polling_of_which_each_request_may_come_to_another(pair: Pair) -> None:
    answer = httpx.get(f"{pair[0].url}/socket.io/?EIO=4&transport=polling", timeout=30)

    assert answer.status_code == 400


def test_a_page_that_one_worker_shows_changes_with_the_article_that_another_stores(pair: Pair) -> None:
    first, second = pair
    editor, name = hired(first, "editor").client, f"zeppelin-{uuid.uuid4().hex[:6]}"
    stored = editor.post("/articles", json=article(name, status="published")).json()
    page, answer = f"{second.url}/help/en/{name}", f"{first.url}/help/en/{name}"
    eventually(lambda: httpx.get(page).status_code == 200)
    before = httpx.get(page)
    # Asked for at the one address that both have behind a proxy, it is the same for any worker.
    host = {"Host": "shop.example"}
    assert httpx.get(page, headers=host).headers["etag"] == httpx.get(answer, headers=host).headers["etag"]

    changed = article(name, question="Can zeppelins be mended?", revision=stored["revision"])
    assert editor.put(f"/articles/{name}", json=changed).status_code == 200

    known = {"If-None-Match": before.headers["etag"]}
    eventually(lambda: "Can zeppelins be mended?" in httpx.get(page, headers=known).text)
    editor.delete(f"/articles/{name}")
    eventually(lambda: httpx.get(page).status_code == 404)


def test_the_desk_at_one_worker_sees_a_visitor_come_to_a_page_of_another_and_leave_it(pair: Pair) -> None:
    first, second = pair
    visitor, sara = Visitor(second), hired(first)

    def turned(*, is_open: bool) -> Any:
        wanted = {"type": "page", "conversation": visitor.id, "open": is_open}
        return lambda found: found == wanted

    def is_on_page() -> bool:
        summary = sara.client.get(f"/desk/conversations/{visitor.id}").json()["summary"]
        return bool(summary["on_page"])

    with live_desk(first, sara) as desk:
        with widget(second, visitor):
            frame(desk, turned(is_open=True), 30)
            with widget(first, visitor):
                eventually(is_on_page)
            eventually(is_on_page)
        frame(desk, turned(is_open=False), 30)
    eventually(lambda: not is_on_page())


def test_what_a_program_tells_at_one_worker_comes_to_the_page_at_another_once(pair: Pair) -> None:
    first, second = pair
    visitor, key = Visitor(first), uuid.uuid4().hex
    with widget(second, visitor) as page:
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda server: tell(server, key=key, conversation=visitor.id), pair * 2))

        assert sorted(one.json()["repeated"] for one in answers) == [False, True, True, True]
        assert frame(page, said(SENT))["message"]["kind"] == "announcement"
    assert [one["text"] for one in visitor.replay()["messages"]] == [SENT]


def test_greetings_that_are_set_at_one_worker_are_told_and_counted_by_both(pair: Pair) -> None:
    admin = hired(pair[0], "admin")
    change(admin, triggers=[PRICES]).raise_for_status()
    eventually(lambda: [[one["id"] for one in greetings(server)] for server in pair] == [["prices"]] * 2)

    with ThreadPoolExecutor(8) as pool:
        counted = list(pool.map(lambda server: step(server, "prices", "shown").status_code, pair * 8))

    assert counted == [204] * 16
    for server in pair:
        assert figures(also_at(server, admin)) == [{"id": "prices", "shown": 16, "opened": 0, "answered": 0}]
