"""People who do not share a language: a real server, and a real translation engine on a real socket."""

import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Serve, Server, served
from tests.fakes import BotApi, Desk
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import frame, live_desk, of_type, widget
from tests.integration.test_telegram import SECRET, deliver, update
from tests.libretranslate import SENTENCES, LibreProcess, LibreServer

PERSON = "می‌خواهم با یک نفر صحبت کنم"
PERSIAN = "بسته‌ای که هفتهٔ پیش سفارش دادم هنوز نرسیده است، لطفاً پیگیری کنید"
DUTCH = "Ik heb het voor u nagekeken: het pakket is vanmorgen bij de bezorger aangekomen."
SPANISH = "¿Dónde está mi pedido?"
MISSING = "نتوانستم این پیام را ترجمه کنم"


@pytest.fixture(scope="module")
def shared_engine() -> Iterator[LibreServer]:
    """An engine that works."""
    running = LibreServer(sentences=SENTENCES)
    yield running
    running.close()


@pytest.fixture(scope="module")
def server(prepared: Path, shared_engine: LibreServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for all tests whose engine works."""
    with served(prepared, tmp_path_factory.mktemp("translating"), **with_engine(shared_engine)) as running:
        yield running


@pytest.fixture
def engine() -> Iterator[LibreServer]:
    """An engine that a test may spoil."""
    running = LibreServer(sentences=SENTENCES)
    yield running
    running.close()


@pytest.fixture
def spoilt(serve: Serve, engine: LibreServer) -> Server:
    """The server with that engine."""
    return serve(**with_engine(engine))


def with_engine(engine: LibreServer | LibreProcess) -> dict[str, str]:
    return {"translator": "libretranslate", "libretranslate_url": engine.url}


def dutch(server: Server) -> Desk:
    """An agent who reads and writes Dutch alone."""
    desk = Desk.hire(server.url, server.settings, f"sanne-{uuid.uuid4().hex[:6]}")
    desk.client.put("/desk/me", json={"languages": ["nl"]})
    return desk


def held(server: Server, desk: Desk, text: str = PERSON, language: str = "fa") -> Visitor:
    """A visitor whose conversation ``desk`` holds."""
    visitor = Visitor(server, chosen_language=language)
    visitor.say(text)
    assert desk.act(visitor.id, "take").status_code == 200
    return visitor


def seen(desk: Desk, visitor: Visitor) -> list[dict[str, Any]]:
    """The messages of a conversation as the desk shows them."""
    found: list[dict[str, Any]] = desk.client.get(f"/desk/conversations/{visitor.id}").json()["messages"]
    return found


def until(look: Callable[[], Any], seconds: float = 20) -> Any:
    """What ``look`` finds, as soon as it finds anything."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < deadline, "It never came."
        time.sleep(0.02)
    return found


def translation_of(text: str) -> Callable[[dict[str, Any]], bool]:
    return lambda found: found["type"] == "translation" and found["translation"]["text"] == text


def last(visitor: Visitor) -> dict[str, Any]:
    found: dict[str, Any] = visitor.replay()["messages"][-1]
    return found


def asked_of(engine: LibreServer, text: str) -> int:
    """How often the engine was asked for a text."""
    return sum(request["q"].count(text) for request in engine.requests())


# A Persian visitor and a Dutch agent


def test_an_agent_reads_a_visitor_in_their_own_language_and_the_original_is_kept(server: Server) -> None:
    desk = dutch(server)
    with live_desk(server, desk) as at_desk:
        visitor = held(server, desk)
        visitor.say(PERSIAN)
        shown = frame(at_desk, lambda one: one["type"] == "message" and one["message"]["text"] == PERSIAN)
        made = frame(
            at_desk, lambda one: one["type"] == "translation" and one["sequence"] == shown["message"]["sequence"]
        )

    assert shown["message"]["translations"] == []
    assert made["conversation"] == visitor.id
    assert made["translation"]["text"] == SENTENCES["nl"]
    assert made["translation"]["language"] == "nl"
    stored = next(one for one in seen(desk, visitor) if one["text"] == PERSIAN)
    assert stored["language"] == "fa"
    assert stored["direction"] == "rtl"
    assert stored["translations"] == [made["translation"]]


def test_a_visitor_reads_an_agent_in_their_own_language_and_the_original_is_kept(server: Server) -> None:
    desk = dutch(server)
    visitor = held(server, desk)
    with widget(server, visitor, after=last(visitor)["sequence"]) as page:
        reply = desk.act(visitor.id, "reply", text=DUTCH, client_id="c1", translate=True).json()["message"]
        shown = frame(page, of_type("message"))["message"]

    assert (reply["text"], reply["language"]) == (DUTCH, "nl")
    assert [one["text"] for one in reply["translations"]] == [SENTENCES["fa"]]
    assert (shown["text"], shown["language"], shown["direction"]) == (DUTCH, "nl", "ltr")
    assert shown["translation"]["text"] == SENTENCES["fa"]
    assert shown["translation"]["direction"] == "rtl"
    assert shown["untranslated"] is False
    assert last(visitor) == shown


def test_the_message_that_brought_a_visitor_to_the_queue_is_translated_for_those_at_their_desks(server: Server) -> None:
    desk = dutch(server)
    with live_desk(server, desk) as at_desk:
        visitor = Visitor(server)
        asked = visitor.say(PERSON)["message"]
        made = frame(at_desk, lambda one: one["type"] == "translation" and one["sequence"] == asked["sequence"])

    assert made["translation"]["language"] == "nl"


def test_what_was_written_before_is_translated_when_an_agent_opens_the_conversation(server: Server) -> None:
    desk = dutch(server)
    visitor = Visitor(server, chosen_language="fa")
    visitor.say(PERSIAN)
    assert all(one["translations"] == [] for one in seen(desk, visitor))

    def translated() -> bool:
        return all(one["translations"] for one in seen(desk, visitor) if one["language"] == "fa")

    assert until(translated)


def test_a_preview_shows_what_the_visitor_will_read_and_sends_nothing(server: Server) -> None:
    desk = dutch(server)
    visitor = held(server, desk)
    before = len(seen(desk, visitor))

    preview = desk.act(visitor.id, "translate", text=DUTCH).json()

    assert (preview["source"], preview["target"], preview["reason"], preview["message"]) == ("nl", "fa", "", "")
    assert preview["translation"]["text"] == SENTENCES["fa"]
    assert len(seen(desk, visitor)) == before


def test_a_reply_in_the_visitors_own_language_is_sent_as_it_is(server: Server) -> None:
    desk = dutch(server)
    visitor = held(server, desk)
    preview = desk.act(visitor.id, "translate", text=PERSIAN).json()
    reply = desk.act(visitor.id, "reply", text=PERSIAN, translate=True).json()["message"]

    assert (preview["translation"], preview["reason"]) == (None, "same-language")
    assert (reply["language"], reply["translations"]) == ("fa", [])
    assert last(visitor)["translation"] is None
    assert last(visitor)["untranslated"] is False


@pytest.mark.parametrize(
    ("text", "source"), [("Oké", "nl"), ("Dank u wel!", "nl"), (DUTCH, "nl"), ("سلام", "fa"), ("👍 100234", "nl")]
)
def test_the_language_that_an_agent_writes_is_told(server: Server, text: str, source: str) -> None:
    desk = dutch(server)
    assert desk.act(held(server, desk).id, "translate", text=text).json()["source"] == source


def test_a_reply_without_words_needs_no_translation(server: Server) -> None:
    desk = dutch(server)
    visitor = held(server, desk)
    desk.act(visitor.id, "reply", text="👍 100234", translate=True)

    assert (last(visitor)["language"], last(visitor)["untranslated"]) == ("fa", False)


def test_a_visitor_who_changes_the_language_is_followed(server: Server) -> None:
    desk = dutch(server)
    visitor = Visitor(server)
    visitor.say(PERSON)
    desk.act(visitor.id, "take")
    visitor.say("My parcel still has not arrived, could you please find out where it is now?")
    state = visitor.replay()["state"]
    desk.act(visitor.id, "reply", text=DUTCH, translate=True)

    assert state["language"] == "en"
    assert last(visitor)["translation"]["text"] == SENTENCES["en"]


def test_only_the_one_who_holds_a_conversation_can_have_a_reply_translated(server: Server) -> None:
    visitor = held(server, dutch(server))
    refused = dutch(server).act(visitor.id, "translate", text=DUTCH)

    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "not_yours")


def test_a_reply_is_translated_once_however_often_it_is_asked_for(server: Server, shared_engine: LibreServer) -> None:
    desk = dutch(server)
    visitor = held(server, desk)
    text = "Ik bel u morgen om tien uur terug over de terugbetaling."
    for _ in range(3):
        desk.act(visitor.id, "translate", text=text)
        desk.act(visitor.id, "reply", text=text, client_id="c1", translate=True)
    for _ in range(3):
        seen(desk, visitor)

    assert asked_of(shared_engine, text) == 1
    assert sum(one["text"] == text for one in seen(desk, visitor)) == 1


def test_nothing_is_translated_again_after_a_restart(serve: Serve, engine: LibreServer) -> None:
    first = serve(**with_engine(engine))
    desk = dutch(first)
    desk.act(held(first, desk).id, "translate", text=DUTCH)
    second = serve(first.settings.data_dir, **with_engine(engine))
    desk = dutch(second)
    preview = desk.act(held(second, desk).id, "translate", text=DUTCH).json()

    assert preview["translation"]["text"] == SENTENCES["fa"]
    assert asked_of(engine, DUTCH) == 1


# Late, wrong and absent


def test_a_late_translation_reaches_both_sides_by_itself(spoilt: Server, engine: LibreServer) -> None:
    desk = dutch(spoilt)
    visitor = held(spoilt, desk)
    engine.gate.clear()
    with widget(spoilt, visitor, after=last(visitor)["sequence"]) as page, live_desk(spoilt, desk) as at_desk:
        began = time.monotonic()
        reply = desk.act(visitor.id, "reply", text=DUTCH, translate=True).json()["message"]
        waited = time.monotonic() - began
        first = frame(page, of_type("message"))["message"]
        engine.gate.set()
        theirs = frame(page, of_type("translation"))
        ours = frame(at_desk, translation_of(SENTENCES["fa"]))

    assert waited < 3
    assert (first["text"], first["translation"], first["untranslated"]) == (DUTCH, None, True)
    assert theirs["sequence"] == ours["sequence"] == reply["sequence"]
    assert theirs["translation"] == ours["translation"]
    assert last(visitor)["translation"] == theirs["translation"]
    assert last(visitor)["untranslated"] is False
    assert asked_of(engine, DUTCH) == 1


@pytest.mark.parametrize("wrong", [SENTENCES["en"], "<div>سلام، سفارش شما</div>", ""])
def test_a_useless_answer_of_the_engine_leaves_the_original(spoilt: Server, engine: LibreServer, wrong: str) -> None:
    desk = dutch(spoilt)
    visitor = held(spoilt, desk)
    engine.translated[DUTCH] = wrong

    preview = desk.act(visitor.id, "translate", text=DUTCH).json()
    desk.act(visitor.id, "reply", text=DUTCH, translate=True)

    assert (preview["translation"], preview["reason"]) == (None, "unavailable")
    assert preview["message"]
    assert (last(visitor)["text"], last(visitor)["untranslated"]) == (DUTCH, True)


def test_an_engine_that_is_killed_loses_no_message_and_delays_none_by_more_than_two_seconds(serve: Serve) -> None:
    engine = LibreProcess()
    server = serve(**with_engine(engine))
    desk = dutch(server)
    visitor = held(server, desk)
    sent, took, translated = [], [], 0
    with live_desk(server, desk):
        for number in range(100):
            if number == 40:
                engine.kill()
            began = time.monotonic()
            if number % 2:
                sent.append(f"{PERSIAN} {number}")
                visitor.say(sent[-1])
            else:
                sent.append(f"{DUTCH} {number}")
                reply = desk.act(visitor.id, "reply", text=sent[-1], client_id=str(number), translate=True).json()
                translated += bool(reply["message"]["translations"])
            took.append(time.monotonic() - began)

    texts = [one["text"] for one in visitor.replay()["messages"]]
    assert [text for text in texts if text in set(sent)] == sent
    assert translated == 20
    # Two seconds for the engine, and what a message takes without one.
    assert max(took) <= 2.0 + max(took[:40])


# Answers


def test_an_answer_without_the_visitors_language_comes_translated_and_says_so(server: Server) -> None:
    notice, answer, _ = Visitor(server).say(SPANISH)["replies"]

    assert notice["language"] == "es"
    assert "traducido automáticamente" in notice["text"]
    assert "inglés" in notice["text"]
    assert answer["language"] == "en"
    assert "My orders" in answer["text"]
    assert answer["translation"]["language"] == "es"
    assert SENTENCES["es"] in answer["translation"]["text"]
    assert answer["translation"]["html"].startswith("<")


def test_an_answer_that_is_translated_late_comes_as_it_is_and_then_translated(
    spoilt: Server, engine: LibreServer
) -> None:
    visitor = Visitor(spoilt, chosen_language="es")
    engine.gate.clear()
    with widget(spoilt, visitor) as page:
        notice, answer, _ = visitor.say(SPANISH)["replies"]
        engine.gate.set()
        late = frame(page, of_type("translation"))

    assert "solo está disponible" in notice["text"]
    assert (answer["translation"], answer["untranslated"]) == (None, False)
    assert late["sequence"] == answer["sequence"]
    assert SENTENCES["es"] in late["translation"]["text"]


def test_the_same_answer_is_translated_once_for_all_visitors(server: Server, shared_engine: LibreServer) -> None:
    for _ in range(3):
        Visitor(server).say(SPANISH)

    texts = [text for request in shared_engine.requests() for text in request["q"]]
    assert sum(text.startswith("Open [X0X] and choose [X1X] next to your order") for text in texts) == 1


def test_choices_are_offered_in_the_visitors_language(server: Server) -> None:
    replies = Visitor(server, chosen_language="es").say("entrega y pago")["replies"]

    offered = [one for one in replies if one["kind"] == "clarify"]
    assert offered
    assert SENTENCES["es"] in {button["title"] for button in offered[0]["buttons"]}


# Channels without pages


def test_a_visitor_of_the_rest_channel_is_given_the_translation(server: Server) -> None:
    sender = uuid.uuid4().hex
    notice, answer, *_ = [str(one.get("text", "")) for one in server.ask(sender, SPANISH)]
    assert "traducido automáticamente" in notice
    assert SENTENCES["es"] in answer
    assert "My orders" not in answer

    desk = dutch(server)
    server.ask(sender, "Quiero hablar con una persona")
    conversation = next(one["conversation"] for one in desk.waiting() if one["channel"] == "rest")
    desk.act(conversation, "take")
    desk.act(conversation, "reply", text=DUTCH, translate=True)
    texts = [str(one.get("text", "")) for one in server.ask(sender, "Gracias")]

    assert f"{SENTENCES['es']}\n(traducción automática)" in texts


def in_telegram(serve: Serve, api: BotApi, engine: LibreServer) -> tuple[Server, Desk, str]:
    """A Persian visitor in a messaging app, whose conversation a Dutch agent holds."""
    server = serve(
        **with_engine(engine),
        telegram_token="123:abc",
        telegram_secret=SECRET,
        telegram_api_url=api.url,
    )
    asking: Any = update("message")
    asking["message"]["text"] = PERSON
    asking["message"]["from"]["language_code"] = "fa"
    deliver(server, asking)
    desk = dutch(server)
    conversation = desk.waiting()[0]["conversation"]
    desk.act(conversation, "take")
    return server, desk, conversation


def test_a_reply_is_delivered_translated_to_a_messaging_app(serve: Serve, engine: LibreServer) -> None:
    with BotApi() as api:
        _, desk, conversation = in_telegram(serve, api, engine)
        desk.act(conversation, "reply", text=DUTCH, translate=True)

        assert api.wait_for(3)[-1]["text"] == f"{SENTENCES['fa']}\n(ترجمهٔ خودکار)"


def test_a_late_translation_is_delivered_to_a_messaging_app_after_the_original(
    serve: Serve, engine: LibreServer
) -> None:
    with BotApi() as api:
        _, desk, conversation = in_telegram(serve, api, engine)
        engine.gate.clear()
        desk.act(conversation, "reply", text=DUTCH, translate=True)
        original = api.wait_for(3)[-1]["text"]
        engine.gate.set()
        late = api.wait_for(4)[-1]["text"]

    assert original.startswith(MISSING)
    assert original.endswith(DUTCH)
    assert late == f"{SENTENCES['fa']}\n(ترجمهٔ خودکار)"


def test_what_could_not_be_delivered_before_its_translation_came_is_delivered_once(
    serve: Serve, engine: LibreServer
) -> None:
    with BotApi() as api:
        _, desk, conversation = in_telegram(serve, api, engine)
        api.wait_for(2)
        engine.gate.clear()
        api.failures = [(500, None)]
        desk.act(conversation, "reply", text=DUTCH, translate=True)
        engine.gate.set()
        desk.act(conversation, "reply", text="👍")

        assert [one["text"] for one in api.wait_for(4)[2:]] == [f"{SENTENCES['fa']}\n(ترجمهٔ خودکار)", "👍"]


# Settings


def test_the_desk_is_told_which_pairs_there_are(server: Server) -> None:
    told = dutch(server).client.get("/desk/translation").json()

    assert told["engine"] == "libretranslate"
    assert ["nl", "fa"] in told["pairs"]
    assert ["fa", "fa"] not in told["pairs"]


def test_a_question_in_a_weak_language_is_also_searched_in_the_default_one(serve: Serve, engine: LibreServer) -> None:
    question = "¿Qué hay de lo mío?"
    engine.translated[question] = "Where is my order?"
    plain = serve(**with_engine(engine))
    helped = serve(**with_engine(engine), translate_search="es")

    def outcome(server: Server) -> Any:
        return server.ask(uuid.uuid4().hex, question, metadata={"language": "es"})[0]["custom"]

    assert outcome(plain)["article"] is None
    assert outcome(helped)["article"] == "track-order"


def test_without_an_engine_everything_is_as_it_was(serve: Serve) -> None:
    server = serve()
    desk = dutch(server)
    visitor = held(server, desk)
    preview = desk.act(visitor.id, "translate", text=DUTCH).json()
    reply = desk.act(visitor.id, "reply", text=DUTCH, translate=True).json()["message"]
    notice, answer, _ = Visitor(server).say(SPANISH)["replies"]

    assert (preview["translation"], preview["reason"]) == (None, "unavailable")
    assert (reply["language"], reply["translations"]) == ("fa", [])
    assert (last(visitor)["translation"], last(visitor)["untranslated"]) == (None, False)
    assert "solo está disponible" in notice["text"]
    assert answer["translation"] is None
    assert desk.client.get("/desk/translation").json() == {"engine": "none", "pairs": []}
