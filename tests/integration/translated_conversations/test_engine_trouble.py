"""Translations that come late, are wrong or do not come: nobody waits, and nothing is lost."""

import time

import pytest

from tests.conftest import Serve, Server
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import frame, live_desk, of_type, widget
from tests.integration.translated_conversations.people import (
    DUTCH,
    PERSIAN,
    SPANISH,
    asked_of,
    dutch,
    held,
    last,
    translation_of,
    with_engine,
)
from tests.libretranslate import SENTENCES, LibreProcess, LibreServer


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
