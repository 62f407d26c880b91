"""The bot's own answers, translated for visitors whose language they do not have."""

import uuid
from typing import Any

from tests.conftest import Serve, Server
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import frame, of_type, widget
from tests.integration.translated_conversations.people import SPANISH, with_engine
from tests.libretranslate import SENTENCES, LibreServer


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
    replies = Visitor(server, chosen_language="es").say("mi pedido")["replies"]

    offered = [one for one in replies if one["kind"] == "clarify"]
    assert offered
    assert SENTENCES["es"] in {button["title"] for button in offered[0]["buttons"]}


def test_a_question_in_a_weak_language_is_also_searched_in_the_default_one(serve: Serve, engine: LibreServer) -> None:
    question = "¿Qué hay de lo mío?"
    engine.translated[question] = "Where is my order?"
    plain = serve(**with_engine(engine))
    helped = serve(**with_engine(engine), translate_search="es")

    def outcome(server: Server) -> Any:
        return server.ask(uuid.uuid4().hex, question, metadata={"language": "es"})[0]["custom"]

    assert outcome(plain)["article"] is None
    assert outcome(helped)["article"] == "track-order"
