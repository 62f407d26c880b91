"""Reports over the API: whose they are, what is behind them, what a spreadsheet gets, and where days begin."""

import csv
import io
import time
import uuid
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import httpx
import pytest
from websockets.sync.client import connect

from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor

NOW, BACK_THEN = "/desk/reports", "?from=2001-01-01&to=2001-01-31"


def hire(server: Server, role: str = "agent") -> Desk:
    return Desk.hire(server.url, server.settings, f"{role}-{uuid.uuid4().hex[:6]}", role)


def id_of(one: Desk) -> str:
    return str(one.client.get("/desk/me").json()["agent"]["id"])


def rated(server: Server, agent: Desk, comment: str) -> Visitor:
    """A visitor whom an agent has helped, and who said what they thought of it."""
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    agent.act(visitor.id, "take")
    agent.act(visitor.id, "reply", text="Hello!")
    agent.act(visitor.id, "close", resolution="solved")
    given = {"csat": 4, "nps": 9, "comment": comment}
    visitor.client.post(f"/conversations/{visitor.id}/rating", json=given).raise_for_status()
    return visitor


def behind(one: Desk, **asked: str) -> httpx.Response:
    return one.client.get("/desk/reports/conversations", params=asked)


def test_what_is_behind_colleagues_figures_is_for_supervisors(server: Server) -> None:
    agent, other, boss = hire(server), hire(server), hire(server, "supervisor")
    visitor = rated(server, agent, "Fine.")
    theirs = {"figure": "csat", "by": "agent", "group": id_of(agent)}

    for one in (agent, boss):
        (listed,) = behind(one, **theirs).json()["conversations"]
        assert (listed["conversation"], listed["value"]) == (visitor.id, 1)
    for asked in (theirs, {"figure": "csat"}, {"figure": "conversations", "by": "agent", "group": id_of(agent)}):
        refused = behind(other, **asked)
        assert (refused.status_code, refused.json()["error"]["code"]) == (403, "not_allowed")
    assert behind(other, figure="conversations").json()["count"] >= 1


@pytest.mark.parametrize("asked", [{"figure": "luck"}, {}, {"figure": "csat", "by": "star-sign"}, {"offset": "-1"}])
def test_what_is_no_figure_and_no_group_is_refused(server: Server, asked: dict[str, str]) -> None:
    assert behind(hire(server, "admin"), **asked).status_code == 422


def test_a_report_is_split_by_an_attribute_over_the_api(server: Server) -> None:
    boss, admin = hire(server, "supervisor"), hire(server, "admin")
    key = f"plan{uuid.uuid4().hex[:6]}"
    plan = {"key": key, "kind": "text", "owner": "conversation", "label": "=Plan"}
    admin.client.post("/admin/attributes", json=plan).raise_for_status()
    first, _other = rated(server, boss, "Fine."), rated(server, boss, "Good.")
    path = f"/desk/conversations/{first.id}/attributes/{key}"
    boss.client.put(path, json={"value": "=gold", "version": 0}).raise_for_status()

    told = boss.client.get(NOW, params={"attribute": key, "value": "=gold"}).json()
    listed = behind(boss, figure="csat", by="attribute", group="=gold", attribute=key).json()
    sheet = csv.reader(io.StringIO(boss.client.get("/desk/reports.csv", params={"attribute": key}).text))

    assert (told["total"]["conversations"], told["by_attribute"]["=gold"]["ratings"]) == (1, 1)
    assert [one["comment"] for one in told["comments"]] == ["Fine."]
    assert [one["conversation"] for one in listed["conversations"]] == [first.id]
    assert [row[:3] for row in sheet if row[1] == f"attribute:{key}"] == [["now", f"attribute:{key}", "'=gold"]]
    for asked in ({"attribute": "nothing"}, {"value": "x"}):
        assert boss.client.get(NOW, params=asked).json()["error"]["code"] == "unknown_attribute"
    assert behind(boss, figure="csat", by="attribute").status_code == 404


def test_comments_come_whole_for_a_spreadsheet_and_without_formulas(server: Server) -> None:
    agent, other, boss = hire(server), hire(server), hire(server, "supervisor")
    comment = '=HYPERLINK("http://evil.example")\nخوب بود, "really"'
    visitor = rated(server, agent, comment)

    sheet = boss.client.get("/desk/reports/comments.csv")

    assert sheet.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(sheet.content.decode("utf-8-sig"), newline="")))
    (row,) = [one for one in rows if one["conversation"] == visitor.id]
    assert (row["comment"], row["agent"], row["csat"], row["nps"]) == (f"'{comment}", agent.name, "4", "9")
    assert b"\r\n" in sheet.content
    told = agent.client.get("/desk/reports/comments").json()["comments"]
    assert [one["comment"] for one in told] == [comment]
    assert other.client.get("/desk/reports/comments").json()["comments"] == []
    assert visitor.id not in other.client.get("/desk/reports/comments.csv").text


def test_days_begin_where_the_site_is(serve: Serve) -> None:
    server = serve(time_zone="Pacific/Kiritimati")
    boss = hire(server, "supervisor")
    Visitor(server).say("Where is my order?")
    today = datetime.now(UTC).astimezone(ZoneInfo("Pacific/Kiritimati")).date()

    found = boss.client.get(NOW).json()

    assert (found["time_zone"], found["to"]) == ("Pacific/Kiritimati", today.isoformat())
    assert (found["from"], found["before"]["to"]) == (
        (today - timedelta(days=27)).isoformat(),
        (today - timedelta(days=28)).isoformat(),
    )
    assert list(found["by_day"]) == [today.isoformat()]
    assert boss.client.get("/desk/wallboard").json()["day"] == today.isoformat()


def test_a_period_before_everything_and_one_after_are_empty_and_no_fault(server: Server) -> None:
    boss = hire(server, "supervisor")

    for days in (BACK_THEN, "?from=2999-12-01&to=2999-12-31"):
        found = boss.client.get(NOW + days).json()
        assert (found["total"]["conversations"], found["total"]["csat"], found["by_tag"]) == (0, None, {})
        assert len(boss.client.get("/desk/reports.csv" + days).text.splitlines()) == 3
        assert boss.client.get("/desk/reports/comments" + days).json() == {"comments": []}


def test_who_watches_hears_that_something_changed_and_no_more(server: Server) -> None:
    watcher, agent = hire(server, "supervisor"), hire(server)
    address = server.url.replace("http", "ws") + "/api/v1/desk/socket?watch=1"
    with connect(address, additional_headers={"Cookie": f"hamdel_session={watcher.token}"}) as socket:
        assert '"welcome"' in str(socket.recv(timeout=30))
        visitor = Visitor(server, name="Ana the visitor")
        visitor.say("I want to talk to a human")
        agent.act(visitor.id, "take")

        heard = {str(socket.recv(timeout=30))}
        until = time.monotonic() + 2
        while time.monotonic() < until:
            try:
                heard.add(str(socket.recv(timeout=0.5)))
            except TimeoutError:
                break
        assert heard == {'{"type": "changed"}'}
        staff = {one["name"]: one["presence"] for one in agent.client.get("/desk/agents").json()["agents"]}
        assert staff[watcher.name] == "offline"
