"""Conversations over Rasa's REST channel and the visitors' API, on a running server."""

import json
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.conftest import Server
from tests.fakes import Desk, client_of

ORDER = {
    "en": "Where is my order?",
    "fa": "بسته من کجاست؟",
    "te": "నా పార్సెల్ ఎక్కడ ఉంది?",
    "zh": "我的包裹在哪里？",
    "nl": "Waar is mijn pakket?",
    "es": "¿Dónde está mi pedido?",
    "hi": "मेरा पार्सल कहाँ है?",
}


def sender() -> str:
    return uuid.uuid4().hex


def custom_of(server: Server, message: str) -> dict[str, Any]:
    """What the first reply to a newcomer's message says of the decision."""
    custom = server.ask(sender(), message)[0]["custom"]
    assert isinstance(custom, dict)
    return custom


class Visitor:
    """A visitor of the widget, over HTTP."""

    def __init__(self, server: Server, **page: object) -> None:
        self.client = client_of(f"{server.url}/api/v1/chat")
        begun = self.client.post("/conversations", json=page).json()
        self.id = begun["conversation"]
        self.token = begun["token"]
        self.client.headers["Authorization"] = f"Bearer {self.token}"

    def say(self, text: str, **fields: object) -> dict[str, Any]:
        answer = self.client.post(f"/conversations/{self.id}/messages", json={"text": text, **fields})
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def replay(self, after: int = 0) -> dict[str, Any]:
        found: dict[str, Any] = self.client.get(f"/conversations/{self.id}?after={after}").json()
        return found


@pytest.mark.parametrize("language", ORDER)
def test_a_question_is_answered_from_its_article_in_every_language(server: Server, language: str) -> None:
    custom = custom_of(server, ORDER[language])

    assert custom["decision"] == "answer"
    assert custom["article"] == "track-order"
    assert custom["language"] == language
    assert custom["state"] == "bot"
    assert 0 < custom["confidence"] <= 1


def test_the_answer_is_in_the_visitors_language_and_plain(server: Server) -> None:
    answer = server.ask("persian", ORDER["fa"])

    assert "سفارش" in str(answer[0]["text"])
    assert "**" not in json.dumps(answer)


def test_an_answer_in_another_language_says_so_in_the_visitors(server: Server) -> None:
    answer = server.ask(sender(), ORDER["es"])

    assert "inglés" in str(answer[0]["text"])
    assert "My orders" in str(answer[1]["text"])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ik wil met een medewerker praten", "nl"),
        ("I want to talk to someone", "en"),
        ("می‌خواهم با یک نفر صحبت کنم", "fa"),
        ("我想和真人客服说话", "zh"),
        ("నేను ఒక వ్యక్తితో మాట్లాడాలి", "te"),
    ],
)
def test_asking_for_a_person_opens_a_ticket_with_an_acknowledgement(server: Server, text: str, language: str) -> None:
    # Each paragraph is a message here. An article on how to reach a person may follow, as in the meantime it helps.
    reply, following, *shown = server.ask(sender(), text)

    custom = reply["custom"]
    assert isinstance(custom, dict)
    assert (custom["decision"], custom["state"], custom["language"]) == ("handoff", "waiting", language)
    assert len(shown) <= 1
    assert len(f"{reply['text']}{following['text']}") > 40


@pytest.mark.parametrize(
    "text",
    ["no, I don't need an agent", "Nee, ik hoef geen medewerker", "نه، نیازی به اپراتور ندارم", "不用转人工"],
)
def test_declining_a_person_opens_no_ticket(server: Server, text: str) -> None:
    reply = server.ask(sender(), text)

    custom = reply[0]["custom"]
    assert isinstance(custom, dict)
    assert custom["decision"] == "smalltalk"
    assert custom["state"] == "bot"


def test_the_whole_way_from_the_bot_to_an_agent_and_back(server: Server, desk: Desk) -> None:
    visitor = Visitor(server, page_language="nl", name="Anouk")
    said = visitor.say("Ik wil met een medewerker praten")
    assert said["state"]["state"] == "waiting"
    assert said["replies"][0]["kind"] == "acknowledgement"
    assert "Anouk" in said["replies"][0]["text"]

    waiting = [one for one in desk.waiting() if one["conversation"] == visitor.id]
    assert waiting[0]["reason"] == "asked"
    assert waiting[0]["language"] == "nl"

    assert desk.act(visitor.id, "take").status_code == 200
    assert desk.act(visitor.id, "reply", text="Goedemiddag!", client_id="1").status_code == 200
    assert visitor.say("Dank u, waar is mijn pakket?")["replies"] == []

    texts = [message["text"] for message in visitor.replay()["messages"]]
    assert "Goedemiddag!" in texts

    assert desk.act(visitor.id, "return").status_code == 200
    back = visitor.say("Waar is mijn pakket?")
    assert back["state"]["state"] == "bot"
    assert back["replies"][0]["kind"] == "answer"


def test_of_many_agents_who_press_at_once_one_gets_the_ticket(server: Server, desk: Desk) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    others = [Desk.hire(server.url, server.settings, f"agent-{uuid.uuid4().hex[:8]}") for _ in range(5)]

    with ThreadPoolExecutor(10) as pool:
        results = list(pool.map(lambda one: one.act(visitor.id, "take").status_code, [*others, *others]))

    assert results.count(200) == 1
    assert results.count(409) == len(results) - 1


def test_an_agent_cannot_write_in_somebody_elses_conversation(server: Server, desk: Desk) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    other = Desk.hire(server.url, server.settings, f"agent-{uuid.uuid4().hex[:8]}")
    other.act(visitor.id, "take")

    refused = desk.act(visitor.id, "reply", text="Hello")

    assert refused.status_code == 403
    assert refused.json()["error"]["code"] == "not_yours"
    assert other.name in refused.json()["error"]["message"]


def test_a_conversation_closed_for_good_takes_no_more_and_tells_the_visitor(server: Server, desk: Desk) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    desk.act(visitor.id, "take")
    desk.act(visitor.id, "close", resolution="spam")

    assert desk.act(visitor.id, "reply", text="One more thing").json()["error"]["code"] == "conversation_closed"
    closed = visitor.client.post(f"/conversations/{visitor.id}/messages", json={"text": "hello?"})
    assert (closed.status_code, closed.json()["error"]["code"]) == (409, "conversation_closed")


def test_the_same_message_sent_twice_is_stored_once_and_answered_the_same(server: Server) -> None:
    visitor = Visitor(server)
    first = visitor.say(ORDER["en"], client_id="same")
    second = visitor.say(ORDER["en"], client_id="same")

    assert second["message"] == first["message"]
    assert second["replies"] == first["replies"]
    assert len(visitor.replay()["messages"]) == 1 + len(first["replies"])


def test_the_same_message_sent_twice_at_once_is_stored_once(server: Server) -> None:
    visitor = Visitor(server)

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: visitor.say(ORDER["en"], client_id="same"), range(8)))

    assert len({json.dumps(answer["replies"]) for answer in answers}) == 1
    assert len(visitor.replay()["messages"]) == 1 + len(answers[0]["replies"])


def test_what_was_missed_is_replayed_in_order(server: Server) -> None:
    visitor = Visitor(server)
    seen = visitor.say(ORDER["en"])["message"]["sequence"]
    visitor.say("thank you")

    missed = visitor.replay(after=seen)["messages"]

    assert [message["sequence"] for message in missed] == list(range(seen + 1, seen + 1 + len(missed)))
    assert missed[0]["author"] == "bot"
    assert any(message["author"] == "visitor" for message in missed)


def test_a_waiting_visitor_can_go_on_with_the_assistant(server: Server) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")

    state = visitor.client.post(f"/conversations/{visitor.id}/leave-queue").json()["state"]

    assert state["state"] == "bot"
    assert visitor.say(ORDER["en"])["replies"][0]["kind"] == "answer"


def test_an_agents_reply_reaches_a_rest_client_with_its_next_message(server: Server, desk: Desk) -> None:
    name = sender()
    server.ask(name, "I want to talk to a human")
    conversation = desk.waiting()[-1]["conversation"]
    desk.act(conversation, "take")
    desk.act(conversation, "reply", text="Hello, this is Sara.")

    answer = server.ask(name, "are you there?")

    assert "Hello, this is Sara." in [one.get("text") for one in answer]
    custom = answer[0]["custom"]
    assert isinstance(custom, dict)
    assert custom["decision"] == "relay"
    again = server.ask(name, "and now?")
    assert "Hello, this is Sara." not in [one.get("text") for one in again]


def test_the_language_can_be_changed_in_words(server: Server) -> None:
    name = sender()
    server.ask(name, "hello")

    answer = server.ask(name, "can we speak Dutch please?")

    custom = answer[0]["custom"]
    assert isinstance(custom, dict)
    assert custom["language"] == "nl"
    assert "Nederlands" in str(answer[0]["text"])


def test_a_chosen_language_stays(server: Server) -> None:
    visitor = Visitor(server)
    visitor.client.post(f"/conversations/{visitor.id}/language", json={"language": "fa"})

    said = visitor.say("Where is my order?")

    assert said["state"]["language"] == "fa"
    assert said["replies"][0]["language"] == "fa"


def test_two_unhelpful_answers_bring_in_a_person(server: Server) -> None:
    visitor = Visitor(server)
    visitor.say(ORDER["en"])
    visitor.say("No", payload="/not_helpful")
    visitor.say("How do I return something?")

    said = visitor.say("No", payload="/not_helpful")

    assert said["state"]["state"] == "waiting"


def test_a_tapped_button_stands_in_the_transcript_with_its_words(server: Server) -> None:
    visitor = Visitor(server)
    button = visitor.say(ORDER["en"])["replies"][-1]["buttons"][0]

    said = visitor.say(button["payload"])

    assert said["message"]["text"] == button["title"]
    assert button["payload"] not in [message["text"] for message in visitor.replay()["messages"]]


def test_the_same_question_again_is_answered_in_fewer_words_with_a_person_at_hand(server: Server) -> None:
    visitor = Visitor(server)
    first = visitor.say("How do I return an item?")["replies"]
    second = visitor.say("How do I return an item?")["replies"]

    assert second[0]["text"] != first[0]["text"]
    assert any(button["payload"] == "/ask_human" for button in second[-1]["buttons"])


def test_a_follow_up_is_read_with_the_question_before_it(server: Server) -> None:
    visitor = Visitor(server)
    assert visitor.say("What does delivery cost?")["replies"][0]["kind"] == "answer"

    replies = visitor.say("and to another country?")["replies"]

    assert replies[0]["kind"] == "answer"
    assert "12.95" in replies[0]["text"]


@pytest.mark.parametrize(
    ("language", "message", "article"),
    [
        (
            "en",
            "Hello there, I hope you are well. My daughter and I have been customers for many years. I forgot my "
            "password, how can I reset it? We look forward to hearing from you. Kind regards",
            "reset-password",
        ),
        (
            "fa",
            "سلام وقت بخیر. من چند سال است مشتری شما هستم و همیشه راضی بوده‌ام. هفتهٔ پیش یک کت خریدم. "
            "می‌خواستم بدانم بستهٔ من الان کجاست؟ پیشاپیش ممنونم.",
            "track-order",
        ),
        (
            "zh",
            "您好，我是你们的老客户了，一直很满意。上周我买了一件外套。请问怎么退货？谢谢您的帮助！",
            "start-return",
        ),
        (
            "te",
            "నమస్కారం. నేను చాలా ఏళ్లుగా మీ కస్టమర్‌ని. పోయిన వారం ఒక జాకెట్ కొన్నాను. నా పార్సెల్ ఎక్కడ ఉందో చెప్పగలరా? ధన్యవాదాలు.",
            "track-order",
        ),
    ],
)
def test_the_question_in_a_long_message_is_answered(server: Server, language: str, message: str, article: str) -> None:
    custom = custom_of(server, message)
    assert (custom["decision"], custom["article"], custom["language"]) == ("answer", article, language)


@pytest.mark.parametrize(
    ("message", "article"),
    [
        ("I wnat to pya with a gfit card, is thta possible?", "gift-card"),
        ("Where is my order 48291-AB7, 1Z999AA10123456784?", "track-order"),
        ("您好，我的包裹12345678在哪里？", "track-order"),
    ],
)
def test_slips_and_numbers_do_not_keep_a_question_from_its_answer(server: Server, message: str, article: str) -> None:
    custom = custom_of(server, message)
    assert (custom["decision"], custom["article"]) == ("answer", article)


def test_a_person_who_is_asked_for_within_a_long_message_comes(server: Server) -> None:
    message = (
        "Hello! I bought a jacket last week and it does not fit my brother. I have written to you twice. "
        "Could I please talk to a real person about this? We are at home all day."
    )
    custom = custom_of(server, message)
    assert custom["decision"] == "handoff"


def test_who_wants_no_person_gets_none_however_long_the_message(server: Server) -> None:
    message = (
        "I really do not want you to transfer me once more or to connect me with any of your human support agents. "
        "I only want to know where my parcel is."
    )
    custom = custom_of(server, message)
    assert custom["decision"] != "handoff"


def test_long_messages_about_something_else_are_not_answered(server: Server) -> None:
    message = (
        "My son goes to school in the morning. We had pasta for dinner yesterday. The weather in Berlin is nice today. "
        "My sister plays the violin."
    )
    custom = custom_of(server, message)
    assert custom["decision"] in ("clarify", "handoff", "smalltalk")
    assert custom["article"] is None


def test_two_questions_of_a_message_are_both_answered_in_the_order_in_which_they_were_asked(server: Server) -> None:
    visitor = Visitor(server)
    first, second, asked = visitor.say("Where is my order? And how can I reset my password?")["replies"]

    assert (first["kind"], second["kind"], asked["kind"]) == ("answer", "answer", "question")
    assert first["text"].startswith("**Where is my order?**")
    assert "Forgot password" in second["text"]


def test_a_follow_up_to_a_long_message_is_read_with_its_question(server: Server) -> None:
    visitor = Visitor(server)
    long = "Hello, we are a family of five and moved last year. What does delivery cost? Thank you and kind regards."
    assert visitor.say(long)["replies"][0]["kind"] == "answer"

    replies = visitor.say("and to another country?")["replies"]

    assert "12.95" in replies[0]["text"]


def test_what_has_nothing_to_do_with_the_question_before_is_not_answered_from_it(server: Server) -> None:
    visitor = Visitor(server)
    assert visitor.say("Where is my order?")["replies"][0]["kind"] == "answer"

    replies = visitor.say("and who won the football match?")["replies"]

    assert all(reply["kind"] != "answer" for reply in replies)
