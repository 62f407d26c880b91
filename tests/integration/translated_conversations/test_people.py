"""A visitor and an agent who read each other in their own languages."""

import pytest

from tests.conftest import Serve, Server
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import frame, live_desk, of_type, widget
from tests.integration.translated_conversations.people import (
    DUTCH,
    PERSIAN,
    PERSON,
    asked_of,
    dutch,
    held,
    last,
    seen,
    until,
    with_engine,
)
from tests.libretranslate import SENTENCES, LibreServer


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


def test_the_desk_is_told_which_pairs_there_are(server: Server) -> None:
    told = dutch(server).client.get("/desk/translation").json()

    assert told["engine"] == "libretranslate"
    assert ["nl", "fa"] in told["pairs"]
    assert ["fa", "fa"] not in told["pairs"]
