"""The desk's API on a running server: what agents see, what they do, and what becomes of it."""

import csv
import io
import time
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.joined import eventually
from tests.integration.test_conversations import Visitor


@pytest.fixture(scope="module")
def mina(server: Server) -> Desk:
    """Another agent."""
    return Desk.hire(server.url, server.settings, f"mina-{uuid.uuid4().hex[:6]}")


@pytest.fixture(scope="module")
def boss(server: Server) -> Desk:
    """An administrator."""
    return Desk.hire(server.url, server.settings, f"boss-{uuid.uuid4().hex[:6]}", role="admin")


def waiting(server: Server, text: str = "I want to talk to a human", **page: object) -> Visitor:
    visitor = Visitor(server, **page)
    visitor.say(text)
    return visitor


def seen(desk: Desk, conversation: str) -> dict[str, Any]:
    found: dict[str, Any] = desk.client.get(f"/desk/conversations/{conversation}").json()
    return found


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


def agent_id(desk: Desk) -> int:
    found: int = desk.client.get("/desk/me").json()["agent"]["id"]
    return found


# Seeing


def test_an_agent_sees_the_facts_of_a_conversation(server: Server, desk: Desk) -> None:
    visitor = Visitor(server, attributes={"plan": "gold"})
    visitor.say("Where is my order?")
    visitor.say("No", payload="/not_helpful")
    visitor.say("I want to talk to a human")
    visitor.say("It is #A-10234")

    context = seen(desk, visitor.id)["context"]

    assert context["summary"]["first_question"] == "Where is my order?"
    assert context["summary"]["mentions"]["orders"] == ["A-10234"]
    assert context["summary"]["tried"][0]["helped"] is False
    assert "ask_human" in context["summary"]["wishes"]
    assert [one["action"] for one in context["history"]] == ["opened"]
    assert context["earlier"] == []


def test_an_agent_sees_the_visitors_earlier_conversations(server: Server, desk: Desk) -> None:
    person = {"visitor_id": uuid.uuid4().hex}
    first = waiting(server, attributes=person)
    first.say("Where is my order?")
    second = waiting(server, attributes=person)

    (earlier,) = seen(desk, second.id)["context"]["earlier"]

    assert earlier["conversation"] == first.id
    assert earlier["state"] == "waiting"
    assert earlier["first_question"]


@pytest.mark.parametrize(("written", "searched"), [("Über Öl", "über öl"), ("ПРИВЕТ мир", "привет"), ("بسته", "بسته")])
def test_conversations_are_found_by_what_was_said(server: Server, desk: Desk, written: str, searched: str) -> None:
    mark = uuid.uuid4().hex
    visitor = Visitor(server)
    visitor.say(f"{written} {mark}")

    def found(text: str) -> list[str]:
        answer = desk.client.get("/desk/conversations", params={"search": text, "limit": 500}).json()
        return [one["conversation"] for one in answer["conversations"]]

    eventually(lambda: found(mark) == [visitor.id])
    assert visitor.id in found(searched)
    assert found(f"100%_{mark}") == []


def test_a_list_comes_in_pages(server: Server, desk: Desk) -> None:
    name = uuid.uuid4().hex
    for _ in range(3):
        Visitor(server, name=name)

    def page(offset: int) -> list[str]:
        answer = desk.client.get("/desk/conversations", params={"search": name, "limit": 2, "offset": offset}).json()
        return [one["conversation"] for one in answer["conversations"]]

    eventually(lambda: len(page(2)) == 1)
    assert len(page(0)) == 2
    assert not set(page(0)) & set(page(2))


def test_mine_are_the_ones_that_i_hold(server: Server, desk: Desk, mina: Desk) -> None:
    visitor = waiting(server)
    desk.act(visitor.id, "take")

    def mine(who: Desk) -> list[str]:
        answer = who.client.get("/desk/conversations?view=mine&limit=500").json()
        return [one["conversation"] for one in answer["conversations"]]

    assert visitor.id in mine(desk)
    assert visitor.id not in mine(mina)


# Doing


def test_a_conversation_is_passed_on_with_a_note(server: Server, desk: Desk, mina: Desk) -> None:
    visitor = waiting(server)
    desk.act(visitor.id, "take")

    summary = desk.act(visitor.id, "transfer", agent=agent_id(mina), note="Speaks French.").json()["summary"]

    assert summary["agent"]["name"] == mina.name
    assert [note["text"] for note in seen(mina, visitor.id)["context"]["notes"]] == ["Speaks French."]
    assert "Speaks French." not in str(visitor.replay())
    assert code(desk.act(visitor.id, "reply", text="Wait")) == (403, "not_yours")
    assert mina.act(visitor.id, "reply", text="Bonjour").status_code == 200


def test_a_transfer_to_nobody_or_to_oneself_is_refused(server: Server, desk: Desk) -> None:
    visitor = waiting(server)
    desk.act(visitor.id, "take")

    assert code(desk.client.post(f"/desk/conversations/{visitor.id}/transfer", json={})) == (422, "nobody_named")
    assert code(desk.act(visitor.id, "transfer", agent=agent_id(desk))) == (409, "same_agent")
    assert code(desk.act(visitor.id, "transfer", agent=10**9)) == (404, "unknown_agent")


def test_a_snoozed_conversation_comes_back_when_the_visitor_writes(server: Server, desk: Desk) -> None:
    visitor = waiting(server)
    desk.act(visitor.id, "take")
    until = (datetime.now(UTC) + timedelta(hours=1)).isoformat()

    assert desk.act(visitor.id, "snooze", until=until).json()["summary"]["snoozed_until"]
    visitor.say("One more thing")

    summary = seen(desk, visitor.id)["summary"]
    assert summary["snoozed_until"] is None
    assert summary["unread"]
    assert code(desk.act(visitor.id, "snooze", until="2001-01-01T00:00:00Z")) == (422, "invalid_time")


def test_a_closed_conversation_is_rated_by_its_visitor(server: Server, desk: Desk) -> None:
    visitor = waiting(server)
    desk.act(visitor.id, "take")
    assert code(desk.act(visitor.id, "close", resolution="perhaps")) == (422, "unknown_resolution")
    assert desk.act(visitor.id, "close", resolution="solved").json()["summary"]["resolution"] == "solved"
    assert visitor.replay()["state"]["survey"]["answered"] is False

    rated = visitor.client.post(f"/conversations/{visitor.id}/rating", json={"csat": 5, "nps": 9, "comment": "Nice"})

    assert rated.json()["state"]["survey"] == {"answered": True, "csat": 5, "nps": 9, "comment": "Nice"}
    assert seen(desk, visitor.id)["summary"]["csat"] == 5
    refused = visitor.client.post(f"/conversations/{visitor.id}/rating", json={"csat": 6})
    assert code(refused) == (422, "invalid_request")


def test_an_old_page_closes_without_a_resolution(server: Server, desk: Desk) -> None:
    visitor = waiting(server)
    desk.act(visitor.id, "take")

    assert desk.act(visitor.id, "close").json()["summary"]["state"] == "closed"


def test_a_visitor_leaves_an_address(server: Server, desk: Desk) -> None:
    visitor = waiting(server)
    wrong = visitor.client.post(f"/conversations/{visitor.id}/contact", json={"email": "nowhere"})
    assert code(wrong) == (422, "invalid_contact")

    visitor.client.post(f"/conversations/{visitor.id}/contact", json={"email": "kim@example.com"})

    assert seen(desk, visitor.id)["context"]["contact"] == {"email": "kim@example.com", "phone": None}


# Agents and teams


def test_an_agent_says_what_they_can_do_and_others_see_it(server: Server, mina: Desk, desk: Desk) -> None:
    changed = mina.client.put("/desk/me", json={"languages": ["fa", "en"], "skills": ["Billing"], "capacity": 2}).json()
    assert changed["agent"]["skills"] == ["billing"]

    everyone = {one["name"]: one for one in desk.client.get("/desk/agents").json()["agents"]}

    assert everyone[mina.name]["presence"] == "online"
    assert everyone[mina.name]["languages"] == ["fa", "en"]
    assert everyone[mina.name]["capacity"] == 2
    assert code(mina.client.put("/desk/me", json={"languages": ["tlh"]})) == (422, "unknown_language")


def test_who_goes_away_gives_back_what_they_had_not_begun(server: Server, mina: Desk) -> None:
    begun, untouched = waiting(server), waiting(server)
    for visitor in (begun, untouched):
        mina.act(visitor.id, "take")
    mina.act(begun.id, "reply", text="Hello")

    mina.client.put("/desk/me", json={"status": "away"})

    assert begun.replay()["state"]["state"] == "agent"
    assert untouched.replay()["state"]["state"] == "waiting"
    assert untouched.replay()["messages"][-1]["author"] == "bot"
    mina.client.put("/desk/me", json={"status": "online"})


def test_only_an_administrator_changes_teams(server: Server, desk: Desk, boss: Desk) -> None:
    name = f"Billing {uuid.uuid4().hex[:6]}"
    team = {"name": name, "hours": {"time_zone": "UTC", "weekly": {"monday": ["09:00-17:00"]}}, "agents": []}
    assert code(desk.client.put("/desk/teams", json={"teams": [team]})) == (403, "not_allowed")

    teams = boss.client.put("/desk/teams", json={"teams": [{**team, "agents": [agent_id(boss)]}]}).json()["teams"]

    assert teams[0]["name"] == "support"
    (added,) = [one for one in teams if one["name"] == name]
    assert added["hours"] == team["hours"]
    assert boss.client.get("/desk/me").json()["agent"]["teams"] == [added["id"]]
    wrong = boss.client.put("/desk/teams", json={"teams": [{**team, "hours": {"time_zone": "Mars"}, "name": "x"}]})
    assert code(wrong) == (422, "invalid_team")
    assert "time_zone" in wrong.json()["error"]["message"]


def test_a_conversation_goes_to_a_team(server: Server, desk: Desk, boss: Desk) -> None:
    name = f"Returns {uuid.uuid4().hex[:6]}"
    body = {"teams": [{"name": name, "agents": [agent_id(boss)]}]}
    team = next(one for one in boss.client.put("/desk/teams", json=body).json()["teams"] if one["name"] == name)
    visitor = waiting(server)
    desk.act(visitor.id, "take")

    summary = desk.act(visitor.id, "transfer", team=team["id"]).json()["summary"]

    assert (summary["state"], summary["team"]["name"], summary["place"]) == ("waiting", name, 1)
    assert name in visitor.replay()["messages"][-1]["text"]


# Canned replies


def test_canned_replies_are_kept_by_language(server: Server, desk: Desk) -> None:
    shortcut = uuid.uuid4().hex[:8]
    texts = {"en": "Dear {visitor}, …", "nl": "Beste {visitor}, …"}
    added = desk.client.post("/desk/canned", json={"shortcut": f"/{shortcut.upper()}", "texts": texts})
    assert added.status_code == 201
    one = added.json()
    assert (one["shortcut"], one["texts"]) == (shortcut, texts)

    assert code(desk.client.post("/desk/canned", json={"shortcut": shortcut, "texts": texts})) == (
        409,
        "shortcut_taken",
    )
    desk.client.put(f"/desk/canned/{one['id']}", json={"shortcut": shortcut, "texts": {"en": "Hi {agent}", "nl": " "}})
    stored = {kept["id"]: kept for kept in desk.client.get("/desk/canned").json()["canned"]}
    assert stored[one["id"]]["texts"] == {"en": "Hi {agent}"}

    assert desk.client.delete(f"/desk/canned/{one['id']}").status_code == 204
    assert code(desk.client.delete(f"/desk/canned/{one['id']}")) == (404, "unknown_canned_reply")


@pytest.mark.parametrize(
    "body",
    [
        {"shortcut": "two words", "texts": {"en": "Hi"}},
        {"shortcut": "", "texts": {"en": "Hi"}},
        {"shortcut": "empty", "texts": {"en": "  "}},
        {"shortcut": "unknown", "texts": {"en": "Hi {customer}"}},
    ],
)
def test_a_canned_reply_that_cannot_be_used_is_refused(server: Server, desk: Desk, body: dict[str, object]) -> None:
    refused = desk.client.post("/desk/canned", json=body)

    assert code(refused) == (422, "invalid_canned_reply")


# Reports


def test_a_report_counts_what_happened_and_comes_as_a_spreadsheet(serve: Serve) -> None:
    server = serve()
    sara = Desk.hire(server.url, server.settings, "sara")
    visitor = waiting(server)
    sara.act(visitor.id, "take")
    sara.act(visitor.id, "reply", text="Hello")
    sara.act(visitor.id, "close", resolution="solved")
    visitor.client.post(f"/conversations/{visitor.id}/rating", json={"csat": 4, "nps": 10, "comment": "Quick."})
    Visitor(server).say("Where is my order?")
    waiting(server)

    found = sara.client.get("/desk/reports").json()

    total = found["total"]
    assert (total["conversations"], total["handoffs"], total["closed"]) == (3, 2, 1)
    assert (total["csat"], total["nps"], total["first_contact_resolution"]) == (1.0, 100, 1.0)
    assert total["containment"] == 0.3333
    assert total["first_response_median"] is not None
    (agent,) = [one for one in found["by_agent"].values() if one["name"]]
    assert (agent["name"], agent["active"], agent["closed"]) == ("Sara", True, 1)
    assert found["waiting"]["count"] == 1
    (comment,) = found["comments"]
    assert (comment["conversation"], comment["agent"], comment["csat"]) == (visitor.id, "Sara", 4)
    assert (comment["comment"], comment["direction"]) == ("Quick.", "ltr")
    assert found["by_article"]["track-order"]["conversations"] == 1
    assert found["by_article"]["track-order"]["question"] == "Where is my order?"

    sheet = sara.client.get("/desk/reports.csv")
    assert sheet.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(sheet.text.removeprefix("\ufeff"))))
    assert rows[0]["dimension"] == "total"
    assert rows[0]["closed"] == "1"
    assert {"track-order": "Where is my order?"}.items() <= {
        row["group"]: row["name"] for row in rows if (row["period"], row["dimension"]) == ("now", "article")
    }.items()

    today = time.strftime("%Y-%m-%d", time.gmtime())
    assert code(sara.client.get(f"/desk/reports?from={today}&to=2001-01-01")) == (422, "invalid_time")


def test_an_editor_sees_no_conversations(server: Server) -> None:
    editor = Desk.hire(server.url, server.settings, f"editor-{uuid.uuid4().hex[:6]}", role="editor")

    for path in ("/desk/conversations", "/desk/agents", "/desk/teams", "/desk/canned", "/desk/reports"):
        assert code(editor.client.get(path)) == (403, "not_allowed")


# Coming back


def test_who_comes_back_with_the_same_question_gets_a_person_instead_of_the_same_answer(
    server: Server, desk: Desk
) -> None:
    person = {"email": f"{uuid.uuid4().hex}@example.com"}
    first = Visitor(server, attributes=person)
    first.say("Where is my order?")
    first.say("No", payload="/not_helpful")

    second = Visitor(server, attributes=person)
    said = second.say("Where is my order?")

    assert said["state"]["state"] == "waiting"
    assert said["replies"][0]["kind"] == "acknowledgement"
    summary = seen(desk, second.id)["summary"]
    assert (summary["reason"], summary["repeated"]) == ("came-back", True)


def test_who_would_rather_not_wait_then_gets_the_answer(server: Server) -> None:
    person = {"email": f"{uuid.uuid4().hex}@example.com"}
    Visitor(server, attributes=person).say("Where is my order?")
    second = Visitor(server, attributes=person)
    second.say("Where is my order?")
    second.client.post(f"/conversations/{second.id}/leave-queue")

    assert second.say("Where is my order?")["replies"][0]["kind"] == "answer"


# The site's own wording


def test_an_editor_words_a_script_anew_and_the_next_visitor_reads_it(serve: Serve) -> None:
    server = serve()
    editor = Desk.hire(server.url, server.settings, "eve", role="editor")
    keys = {one["key"] for one in editor.client.get("/desk/scripts?language=nl").json()["scripts"]}
    assert "next-no-repeating.formal" in keys

    def word(text: str | None) -> httpx.Response:
        return editor.client.put(
            "/desk/scripts", json={"language": "en", "key": "next-no-repeating.formal", "text": text}
        )

    refused = word("They know { $everything }.")
    assert code(refused) == (422, "invalid_script")
    assert "$everything" in refused.json()["error"]["message"]
    assert word("They have read it all.").status_code == 200

    assert "They have read it all." in waiting(server).replay()["messages"][-1]["text"]
    again = serve(server.settings.data_dir)
    assert "They have read it all." in waiting(again).replay()["messages"][-1]["text"]

    word(None)
    address = "/desk/scripts/history?language=en&key=next-no-repeating.formal"
    assert [one["text"] for one in editor.client.get(address).json()["history"]] == [None, "They have read it all."]
    body = {"language": "en", "key": "next-place.formal", "text": "Place { $place }"}
    assert editor.client.post("/desk/scripts/preview", json=body).json()["samples"][0] == "Place 1"


def test_an_agent_words_no_scripts(server: Server, desk: Desk) -> None:
    assert code(desk.client.get("/desk/scripts")) == (403, "not_allowed")
