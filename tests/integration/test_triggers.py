"""Greetings that the widget shows by itself: set over HTTP, told to pages, counted, and said first where answered."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import update

from bot.site.tables import trigger_count
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_editors_dialogues import in_database
from tests.integration.test_site_settings import boss, change, code

PRICES: dict[str, Any] = {
    "id": "prices",
    "name": "Prices",
    "after": 5,
    "pages": ["/prices", "/shop/*"],
    "text": {"en": "Can I help you to choose?", "nl": "Kan ik helpen kiezen?", "fa": "در انتخاب کمک می‌خواهید؟"},
    "starters": {"en": ["Which plan suits me?"]},
}


def greetings(server: Server, language: str = "en") -> list[dict[str, Any]]:
    found = httpx.get(f"{server.url}/api/v1/chat/triggers", params={"language": language}, timeout=30)
    triggers: list[dict[str, Any]] = found.raise_for_status().json()["triggers"]
    return triggers


def step(server: Server, trigger: str, name: str) -> httpx.Response:
    return httpx.post(f"{server.url}/api/v1/chat/triggers/{trigger}", json={"step": name}, timeout=30)


def shut_the_desk(admin: Desk) -> None:
    """Have nobody at work today, nor on the days beside it."""
    day = (datetime.now(UTC) + timedelta(days=3)).strftime("%A").lower()
    (oldest, *_) = admin.client.get("/desk/teams").json()["teams"]
    hours = {"time_zone": "UTC", "weekly": {day: ["09:00-17:00"]}, "holidays": []}
    body = {"teams": [{"id": oldest["id"], "name": oldest["name"], "hours": hours, "agents": oldest["agents"]}]}
    admin.client.put("/desk/teams", json=body).raise_for_status()


def begin(server: Server, **opening: object) -> httpx.Response:
    return httpx.post(f"{server.url}/api/v1/chat/conversations", json=opening, timeout=30)


def figures(admin: Desk) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = admin.client.get("/admin/triggers").raise_for_status().json()["triggers"]
    return found


def test_a_page_is_told_what_greets_its_visitors_in_their_language(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    assert "triggers.js" not in httpx.get(f"{server.url}/widget.js", timeout=30).text

    assert change(admin, triggers=[PRICES, {**PRICES, "id": "off", "on": False}]).status_code == 200

    for language, text, direction in (
        ("en", "Can I help you to choose?", "ltr"),
        ("nl-BE, de", "Kan ik helpen kiezen?", "ltr"),
        ("fa", "در انتخاب کمک می‌خواهید؟", "rtl"),
    ):
        (shown,) = greetings(server, language)
        assert (shown["id"], shown["text"], shown["direction"]) == ("prices", text, direction)
    assert greetings(server)[0]["starters"] == ["Which plan suits me?"]
    assert '"triggers":"static/' in httpx.get(f"{server.url}/widget.js", timeout=30).text


def test_who_reads_none_of_its_languages_gets_the_site_s_or_else_what_there_is(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    change(admin, languages=["nl", "en", "fa", "de"], triggers=[PRICES])

    assert greetings(server, "de")[0]["text"] == "Kan ik helpen kiezen?"

    change(admin, triggers=[{**PRICES, "text": {"fa": "سلام"}}])
    (shown,) = greetings(server, "de")
    assert (shown["text"], shown["language"], shown["direction"]) == ("سلام", "fa", "rtl")


def test_a_greeting_is_for_its_languages_alone(serve: Serve) -> None:
    server = serve()
    change(boss(server), triggers=[{**PRICES, "languages": ["nl", "fa"]}])

    assert [bool(greetings(server, one)) for one in ("nl", "fa", "en")] == [True, True, False]


def test_a_greeting_comes_while_people_are_at_work_or_while_nobody_is(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    both = [{**PRICES, "id": "in", "hours": "open"}, {**PRICES, "id": "out", "hours": "closed"}]
    change(admin, triggers=both)

    assert [one["id"] for one in greetings(server)] == ["in"]

    shut_the_desk(admin)
    assert [one["id"] for one in greetings(server)] == ["out"]


def test_it_is_said_which_consent_comes_before_a_greeting(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    look = {"consent": {"en": "We keep what you write."}}
    assert change(admin, triggers=[PRICES], widget=look).status_code == 200

    told = httpx.get(f"{server.url}/api/v1/chat/triggers", timeout=30).json()
    site = httpx.get(f"{server.url}/api/v1/chat/site", timeout=30).json()

    assert told["consent"] == site["consent"]["version"]


def test_who_answers_a_greeting_has_it_as_the_first_message_and_the_agent_sees_which_it_was(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    change(admin, triggers=[PRICES])
    assert step(server, "prices", "shown").status_code == 204
    assert step(server, "prices", "opened").status_code == 204

    begun = begin(server, page_language="nl", trigger={"id": "prices", "language": "nl"}).json()
    path = f"{server.url}/api/v1/chat/conversations/{begun['conversation']}"
    keys = {"Authorization": f"Bearer {begun['token']}"}
    httpx.post(f"{path}/messages", json={"text": "Ik wil een medewerker"}, headers=keys, timeout=30).raise_for_status()

    first, second, *_ = httpx.get(path, headers=keys, timeout=30).json()["messages"]
    assert (first["author"], first["kind"], first["text"]) == ("bot", "greeting", "Kan ik helpen kiezen?")
    assert second["text"] == "Ik wil een medewerker"
    seen = admin.client.get(f"/desk/conversations/{begun['conversation']}").json()["messages"][0]
    assert seen["reason"] == {"trigger": "Prices"}
    assert figures(admin) == [{"id": "prices", "shown": 1, "opened": 1, "answered": 1}]


def test_a_greeting_that_is_gone_begins_a_conversation_without_one(serve: Serve) -> None:
    server = serve()

    begun = begin(server, trigger={"id": "gone", "language": "en"})

    assert begun.status_code == 201
    assert begun.json()["state"]["last_sequence"] == 0
    assert code(step(server, "gone", "shown")) == (404, "not_found")


def test_what_greets_is_kept_over_a_restart_and_counted_on(serve: Serve) -> None:
    server = serve()
    change(boss(server), triggers=[PRICES])
    step(server, "prices", "shown")

    again = serve(server.settings.data_dir)
    step(again, "prices", "shown")

    assert [one["id"] for one in greetings(again)] == ["prices"]
    admin = boss(again)
    assert [one["shown"] for one in figures(admin)] == [2]
    for days, shown in ((30, 2), (1, 0)):
        in_database(again, update(trigger_count).values(day=trigger_count.c.day - days))
        assert [one["shown"] for one in figures(admin)] == [shown]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "},
        {"text": {}},
        {"text": {"xx": "?"}},
        {"text": {"en": "x" * 501}},
        {"starters": {"en": ["a", "b", "c", "d", "e"]}},
        {"pages": ["https://shop.example/prices"]},
        {"pages": [f"/{number}" for number in range(11)]},
        {"languages": ["xx"]},
        {"after": -1},
        {"rest": 0},
        {"id": "Prices!"},
    ],
)
def test_a_greeting_that_cannot_be_is_refused(server: Server, wrong: dict[str, object]) -> None:
    refused = change(boss(server), triggers=[{**PRICES, **wrong}])

    assert code(refused) == (422, "invalid_setting")
    assert refused.json()["error"]["field"] == "triggers"


def test_two_greetings_are_told_apart_by_their_ids(server: Server) -> None:
    assert code(change(boss(server), triggers=[PRICES, PRICES])) == (422, "invalid_setting")
