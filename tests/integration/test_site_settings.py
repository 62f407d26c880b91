"""The site's own settings: set over HTTP, in force at once, kept over a restart, and overruled by the environment."""

import re
import uuid
from typing import Any

import httpx
import pytest

from tests.conftest import Serve, Server
from tests.fakes import Desk

SITE = "/admin/site"


def boss(server: Server) -> Desk:
    return Desk.hire(server.url, server.settings, f"boss-{uuid.uuid4().hex[:8]}", "admin")


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


def widget(server: Server, language: str = "en") -> dict[str, Any]:
    found: dict[str, Any] = httpx.get(
        f"{server.url}/api/v1/chat/site", params={"language": language}, timeout=30
    ).json()
    return found


def change(admin: Desk, version: str | None = None, **values: object) -> httpx.Response:
    return admin.client.put(SITE, json={"values": values, "version": version})


def test_what_is_set_is_shown_to_visitors_at_once_and_after_a_restart(serve: Serve) -> None:
    server = serve()
    admin = boss(server)

    done = change(
        admin,
        name="Tulip & Thread",
        accent="#FFCC00",
        languages=["nl", "en"],
        greeting={"nl": "Hoi! Waarmee kunnen we helpen?"},
        starters={"nl": ["Waar is mijn bestelling?", " "]},
    )

    assert done.status_code == 200, done.text
    for one in (server, serve(server.settings.data_dir)):
        shown = widget(one, "nl")
        assert [language["code"] for language in shown["languages"]] == ["nl", "en"]
        assert shown["default_language"] == "nl"
        assert shown["labels"]["welcome"] == "Hoi! Waarmee kunnen we helpen?"
        assert shown["labels"]["widget-title"] == "Tulip & Thread"
        assert shown["starters"] == ["Waar is mijn bestelling?"]
        # Yellow is read in black letters.
        assert (shown["accent"], shown["on_accent"]) == ("#ffcc00", "#111111")
        assert widget(one, "en")["labels"]["welcome"] != shown["labels"]["welcome"]
        assert widget(one, "de")["language"] == "nl"


def test_what_the_environment_sets_is_shown_as_that_and_cannot_be_changed(serve: Serve) -> None:
    server = serve(tone="plain")
    admin = boss(server)

    shown = admin.client.get(SITE).json()
    refused = change(admin, tone="formal", name="Nobody's")

    assert shown["fixed"] == {"tone": "HAMDEL_TONE"}
    assert shown["values"]["tone"] == "plain"
    assert code(refused) == (409, "set_by_environment")
    assert "HAMDEL_TONE" in refused.json()["error"]["message"]
    assert admin.client.get(SITE).json()["values"]["name"] == "", "nothing is half changed"


def test_of_two_administrators_the_second_is_told(serve: Serve) -> None:
    server = serve()
    first, second = boss(server), boss(server)
    version = first.client.get(SITE).json()["version"]

    assert change(first, version, name="First").status_code == 200
    late = change(second, version, name="Second")

    assert code(late) == (409, "changed_meanwhile")
    assert change(second, None, name="Second").json()["values"]["name"] == "Second"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("accent", "teal"),
        ("languages", []),
        ("languages", ["xx"]),
        ("name", "x" * 500),
        ("greeting", {"en": "x" * 501}),
        ("starters", {"en": ["a", "b", "c", "d", "e"]}),
        ("language_patience", -1),
        ("retention_conversations", 10**9),
        ("time_zone", "Europe/Atlantis"),
    ],
)
def test_what_cannot_be_is_refused_with_the_name_of_its_field(server: Server, field: str, value: object) -> None:
    admin = boss(server)

    refused = change(admin, None, **{field: value})

    assert code(refused) == (422, "invalid_setting")
    assert refused.json()["error"]["field"] == field


def test_how_conversations_find_people_changes_while_somebody_waits(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    agent = Desk.hire(server.url, server.settings, "sara", "agent")
    agent.client.get("/desk/conversations")
    server.ask("ana", "I want to talk to a person")
    assert [one["state"] for one in agent.waiting()] == ["waiting"]

    assert change(admin, assignment="auto").status_code == 200

    assert agent.waiting() == []


def test_the_log_says_who_changed_what(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    change(admin, name="Tulip")

    newest = admin.client.get("/admin/log").json()["entries"][0]

    assert (newest["agent"], newest["action"], newest["details"]) == (admin.name, "site-changed", {"settings": "name"})
    older = admin.client.get("/admin/log", params={"before": newest["id"]}).json()["entries"]
    assert newest["id"] not in {one["id"] for one in older}


def test_an_agent_sees_no_colleagues_figures_and_a_supervisor_does(server: Server) -> None:
    agent = Desk.hire(server.url, server.settings, f"agent-{uuid.uuid4().hex[:8]}", "agent")
    other = Desk.hire(server.url, server.settings, f"other-{uuid.uuid4().hex[:8]}", "agent")
    supervisor = Desk.hire(server.url, server.settings, f"lead-{uuid.uuid4().hex[:8]}", "supervisor")
    server.ask(f"ana-{uuid.uuid4().hex}", "I want to talk to a person")
    waiting = agent.waiting()[-1]["conversation"]
    assert agent.act(waiting, "take").status_code == 200

    def named(one: Desk) -> set[str]:
        return {row["name"] for row in one.client.get("/desk/reports").json()["by_agent"].values()}

    assert named(agent) == {agent.name}
    assert agent.name not in named(other)
    assert agent.name not in other.client.get("/desk/reports.csv").text
    assert agent.name in named(supervisor)


def said_to(server: Server, text: str, language: str, **attributes: str) -> list[str]:
    """What a visitor reads in answer to their first words."""
    with httpx.Client(base_url=f"{server.url}/api/v1/chat", timeout=60) as client:
        begun = client.post("/conversations", json={"page_language": language, "attributes": attributes}).json()
        client.headers["Authorization"] = f"Bearer {begun['token']}"
        message = {"text": text, "client_id": uuid.uuid4().hex}
        replies = client.post(f"/conversations/{begun['conversation']}/messages", json=message).json()["replies"]
    return [str(reply["text"]) for reply in replies]


def test_a_language_is_addressed_otherwise_at_once_and_people_in_despair_are_told_who_listens(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    line = {"country": "NL", "language": "nl", "text": " 113  Zelfmoordpreventie: 113 "}

    assert change(admin, tones={"nl": "plain"}, crisis_lines=[line]).status_code == 200

    assert (widget(server, "nl")["labels"]["widget-you"], widget(server, "fr")["labels"]["widget-you"]) == (
        "Jij",
        "Vous",
    )
    (greeting,) = said_to(server, "Hallo!", "nl")
    assert re.search(r"\bje\b", greeting)
    (comfort,) = said_to(server, "Ik wil niet meer leven", "nl", timezone="Europe/Amsterdam")
    assert re.search(r"\bje\b", comfort)
    assert comfort.endswith("113 Zelfmoordpreventie: 113")
    assert "113" not in said_to(server, "Je ne veux plus vivre", "fr", timezone="Europe/Paris")[0]


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({"tones": {"xx": "plain"}}, "tones"),
        ({"crisis_lines": [{"country": "Netherlands", "text": "113"}]}, "crisis_lines.0.country"),
        ({"crisis_lines": [{"language": "xx", "text": "113"}]}, "crisis_lines.0.language"),
        ({"crisis_lines": [{"country": "NL", "text": "  "}]}, "crisis_lines.0.text"),
        ({"crisis_lines": [{"text": "113"}, {"text": "1813"}]}, "crisis_lines"),
    ],
)
def test_tones_and_help_lines_that_cannot_be_are_refused(server: Server, values: dict[str, Any], wrong: str) -> None:
    refused = change(boss(server), **values)

    assert code(refused) == (422, "invalid_setting")
    assert refused.json()["error"]["message"].startswith(f"{wrong}: ")


def test_how_the_widget_looks_is_set_for_all_pages_and_its_consent_is_held_to(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    look: dict[str, Any] = {
        "side": "left",
        "theme": "dark",
        "offset_side": 12,
        "offset_bottom": 80,
        "z_index": 99,
        "hidden_on_phones": True,
        "launcher": {"nl": "Vragen?", "en": " "},
        "consent": {"nl": "We bewaren dit een maand."},
        "consent_link": "https://shop.example/privacy",
    }

    done = change(admin, widget=look, greeting={"nl": "Hoi!"})

    assert done.status_code == 200, done.text
    shown = widget(server, "nl")
    placed = {name: look[name] for name in ("side", "theme", "offset_side", "offset_bottom", "z_index")}
    assert shown["widget"] == {**placed, "hidden_on_phones": True, "sound": False, "launcher": "Vragen?"}
    assert widget(server, "fa,is")["widget"]["launcher"] == ""
    assert (shown["own_greeting"], widget(server, "en")["own_greeting"]) == (True, False)
    # Whoever reads no language that it was written in is shown the one that it was written in.
    asked = widget(server, "fa")["consent"]
    assert (asked["language"], asked["text"], asked["link"]) == ("nl", look["consent"]["nl"], look["consent_link"])
    conversations = f"{server.url}/api/v1/chat/conversations"
    assert code(httpx.post(conversations, json={}, timeout=30)) == (403, "consent_required")
    agreed = {"consent": {"version": asked["version"], "language": "nl"}}
    assert httpx.post(conversations, json=agreed, timeout=30).status_code == 201

    assert change(admin, widget={}).status_code == 200
    assert (widget(server, "nl")["consent"], widget(server, "nl")["widget"]["side"]) == (None, "end")


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"offset_bottom": 4000}, "offset_bottom"),
        ({"launcher": {"en": "x" * 31}}, "launcher"),
        ({"launcher": {"tlh": "nuq"}}, "tlh"),
        ({"consent_link": "javascript:alert(1)"}, "privacy notice"),
        ({"z_index": -1}, "z_index"),
    ],
)
def test_a_look_that_no_page_could_have_is_refused(server: Server, wrong: dict[str, Any], named: str) -> None:
    refused = change(boss(server), widget=wrong)

    assert code(refused) == (422, "invalid_setting")
    assert named in refused.json()["error"]["message"]


def test_the_first_language_that_a_page_asks_for_and_the_site_speaks_is_spoken(server: Server) -> None:
    assert widget(server, "is,zh-Hant-TW,nl")["language"] == "zh"
    assert widget(server, "is, pt_BR")["language"] == "pt"
