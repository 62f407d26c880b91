"""Thanks after an answer, with whatever people say beside them."""

import uuid
from typing import Any

import pytest

from tests.conftest import Server


def said_after(server: Server, question: str, text: str) -> dict[str, Any]:
    """The first of what is said to ``text`` after the answer to a ``question``."""
    sender = uuid.uuid4().hex
    assert server.ask(sender, question)[0]["custom"]["decision"] == "answer"  # type: ignore[index]
    return server.ask(sender, text)[0]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Where is my order?", "thanks, you are the best"),
        ("Wie lange dauert die Lieferung?", "super danke, ihr seid die Besten"),
        ("Où est ma commande ?", "bon bah merci"),
        ("Скільки діє гарантія на навушники?", "дякую, ви найкращі"),
        ("Где мой заказ?", "спасибо, вы лучшие"),
        ("¿Dónde está mi pedido?", "gracias, eres un sol"),
        ("Waar is mijn bestelling?", "dank je, top geholpen"),
        ("我的订单在哪里？", "谢谢，你们太好了"),
    ],
)
def test_praise_beside_thanks_is_thanked_and_asks_for_nothing(server: Server, question: str, text: str) -> None:
    said = said_after(server, question, text)
    assert (said["custom"]["decision"], said["custom"]["article"]) == ("smalltalk", None)
    assert said["custom"]["state"] == "bot"
    assert said["text"] == said_after(server, question, THANKS[said["custom"]["language"]])["text"]


THANKS = {
    "en": "thank you",
    "de": "danke schön",
    "fr": "merci beaucoup",
    "uk": "дуже дякую",
    "ru": "большое спасибо",
    "es": "muchas gracias",
    "nl": "dank je wel",
    "zh": "谢谢",
}


@pytest.mark.parametrize(
    ("question", "text", "article"),
    [
        ("Where is my order?", "thanks, and how do I cancel it", "cancel-order"),
        ("Wie lange dauert die Lieferung?", "danke, was kostet der Versand", "delivery-cost"),
        ("Waar is mijn bestelling?", "bedankt, hoe kan ik betalen", "payment-methods"),
    ],
)
def test_a_question_beside_thanks_is_answered(server: Server, question: str, text: str, article: str) -> None:
    assert said_after(server, question, text)["custom"]["article"] == article


def test_thanks_beside_which_it_still_does_not_work_are_no_end(server: Server) -> None:
    said = said_after(server, "I cannot log in", "thanks, but it still does not work")
    assert said["custom"]["decision"] in ("handoff", "smalltalk", "answer")
    assert said["text"] != said_after(server, "I cannot log in", "thank you")["text"]
