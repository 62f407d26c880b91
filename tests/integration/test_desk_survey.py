"""The survey in a messaging app, end to end: a conversation is closed, and digits come back."""

from tests.conftest import Serve, Server
from tests.fakes import BotApi, Desk
from tests.integration.channel_place import until
from tests.integration.test_telegram import deliver, update, with_telegram


def say(server: Server, number: int, text: str) -> None:
    """A message of the same chat; ``number`` tells repeats apart."""
    payload = update("message", update_id=700_000_100 + number)
    payload["message"] = {**payload["message"], "message_id": 100 + number, "text": text}  # type: ignore[dict-item]
    assert deliver(server, payload).json() == {"ok": True}


def test_a_survey_is_answered_in_words_and_a_repeated_delivery_answers_nothing_twice(serve: Serve) -> None:
    with BotApi() as api:
        server = with_telegram(serve, api)
        sara = Desk.hire(server.url, server.settings, "sara")
        say(server, 1, "I want to talk to a human")
        conversation = sara.first_waiting()
        sara.act(conversation, "take")
        sara.act(conversation, "close", resolution="solved")
        closing = api.wait_for(4)
        assert "1" in closing[-1]["text"]
        assert "5" in closing[-1]["text"]

        say(server, 2, "4")
        say(server, 2, "4")
        api.wait_for(5)
        say(server, 3, "10")
        api.wait_for(6)
        say(server, 4, "Sara was quick and friendly.")
        api.wait_for(7)

        found = sara.client.get(f"/desk/conversations/{conversation}").json()
        assert found["summary"]["csat"] == 4
        assert found["summary"]["state"] == "closed"
        written = [one["text"] for one in found["messages"] if one["author"] == "visitor"]
        assert written == ["I want to talk to a human", "4", "10", "Sara was quick and friendly."]
        assert found["summary"]["comment"] == "Sara was quick and friendly."
        total = sara.client.get("/desk/reports").json()["total"]
        assert (total["ratings"], total["nps"]) == (1, 100)

        say(server, 5, "I want to talk to a human")
        until(lambda: sara.client.get(f"/desk/conversations/{conversation}").json()["summary"]["state"] == "agent")


def test_over_rest_the_survey_comes_with_the_next_turn_and_what_asks_something_is_no_comment(serve: Serve) -> None:
    server = serve()
    sara = Desk.hire(server.url, server.settings, "sara")
    server.ask("v", "I want to talk to a human")
    (waiting,) = sara.waiting()
    sara.act(waiting["conversation"], "take")
    sara.act(waiting["conversation"], "reply", text="It is on its way.")
    sara.act(waiting["conversation"], "close", resolution="solved")

    texts = [one["text"] for one in server.ask("v", "Thank you!")]
    assert "It is on its way." in texts
    assert "1 (very dissatisfied)" in str(texts)
    assert "0 (not at all)" in str(server.ask("v", "4"))
    assert "next message" in str(server.ask("v", "9"))
    answer = server.ask("v", "Where is my order?")

    assert "'decision': 'answer'" in str(answer[0]["custom"])
    summary = sara.client.get(f"/desk/conversations/{waiting['conversation']}").json()["summary"]
    assert (summary["csat"], summary["nps"], summary["comment"]) == (4, 9, None)
