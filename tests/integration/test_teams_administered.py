"""Teams and their hours, as administrators set them over HTTP."""

import uuid
from typing import Any

import httpx
import pytest

from tests.conftest import Serve, Server
from tests.fakes import Desk

TEAMS = "/admin/teams"


@pytest.fixture(scope="module")
def admin(server: Server) -> Desk:
    return Desk.hire(server.url, server.settings, f"boss-{uuid.uuid4().hex[:8]}", "admin")


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


def added(admin: Desk, **fields: Any) -> dict[str, Any]:
    name = f"Team {uuid.uuid4().hex[:8]}"
    answer = admin.client.post(TEAMS, json={"name": name, **fields})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = next(one for one in answer.json()["teams"] if one["name"] == name)
    return found


def calendar(admin: Desk, first: str, days: int, **hours: object) -> list[dict[str, Any]]:
    answer = admin.client.post("/admin/calendar", json={"hours": hours, "first": first, "days": days})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["days"]
    return found


def test_of_two_administrators_the_second_is_told_that_somebody_changed_the_team(admin: Desk) -> None:
    team = added(admin)
    body = {"name": team["name"], "agents": [], "version": team["version"]}

    assert admin.client.put(f"{TEAMS}/{team['id']}", json=body).status_code == 200
    late = admin.client.put(f"{TEAMS}/{team['id']}", json={**body, "name": "Mine"})

    assert code(late) == (409, "changed_meanwhile")


def test_a_time_zone_that_does_not_exist_is_refused_with_an_example(admin: Desk) -> None:
    refused = admin.client.post(TEAMS, json={"name": "Moon", "hours": {"time_zone": "Moon/Base", "weekly": {}}})

    assert code(refused) == (422, "invalid_team")
    assert "Europe/Amsterdam" in refused.json()["error"]["message"]


def test_a_country_whose_holidays_are_not_known_is_refused(admin: Desk) -> None:
    refused = admin.client.post(TEAMS, json={"name": "Nowhere", "hours": {"country": "XX"}})

    assert code(refused) == (422, "invalid_team")


def test_public_holidays_close_a_team_but_for_those_on_which_it_works(admin: Desk) -> None:
    weekly = {day: ["09:00-17:00"] for day in ("monday", "tuesday", "wednesday", "thursday", "friday")}
    hours = {"time_zone": "Europe/Amsterdam", "weekly": weekly, "country": "NL", "workdays": ["2027-04-27"]}

    easter, kings_day, christmas = (
        calendar(admin, day, 1, **hours)[0] for day in ("2027-03-29", "2027-04-27", "2028-12-25")
    )

    assert (easter["holiday"], easter["open"]) == (True, [])
    assert easter["name"]
    assert (kings_day["holiday"], len(kings_day["open"])) == (False, 1)
    assert christmas["holiday"], "whatever the year"


def test_hours_past_midnight_and_over_a_changed_clock_are_as_long_as_they_are(admin: Desk) -> None:
    nights = {"time_zone": "Europe/Amsterdam", "weekly": {"saturday": ["22:00-06:00"]}}

    # In the night to 28 March 2027 clocks go from two to three, in that to 31 October from three to two.
    (spring,) = calendar(admin, "2027-03-27", 1, **nights)
    (autumn,) = calendar(admin, "2027-10-30", 1, **nights)

    assert [(one["from"], one["to"]) for one in spring["open"]] == [("22:00", "06:00")]
    assert spring["open"][0]["begins"] == "2027-03-27T21:00:00.000+00:00"
    assert spring["open"][0]["ends"] == "2027-03-28T04:00:00.000+00:00"
    assert autumn["open"][0]["begins"] == "2027-10-30T20:00:00.000+00:00"
    assert autumn["open"][0]["ends"] == "2027-10-31T05:00:00.000+00:00"


def test_who_waits_for_a_team_that_is_deleted_waits_for_everybody(serve: Serve) -> None:
    server = serve()
    admin = Desk.hire(server.url, server.settings, "boss", "admin")
    mina = Desk.hire(server.url, server.settings, "mina", "agent")
    sara = Desk.hire(server.url, server.settings, "sara", "agent")
    members = [mina.client.get("/desk/me").json()["agent"]["id"]]
    team = added(admin, agents=members)
    begun = httpx.post(
        f"{server.url}/api/v1/chat/conversations", json={"attributes": {"team": team["name"]}}, timeout=30
    ).json()
    asked = httpx.post(
        f"{server.url}/api/v1/chat/conversations/{begun['conversation']}/person",
        json={},
        headers={"Authorization": f"Bearer {begun['token']}"},
        timeout=30,
    )
    assert asked.status_code == 200, asked.text
    (waiting,) = [one for one in admin.client.get(TEAMS).json()["teams"] if one["id"] == team["id"]]
    assert waiting["waiting"] == 1

    assert admin.client.delete(f"{TEAMS}/{team['id']}").status_code == 200

    assert sara.act(begun["conversation"], "take").status_code == 200


def test_the_team_that_serves_everybody_stays(admin: Desk) -> None:
    first = admin.client.get(TEAMS).json()["teams"][0]

    refused = admin.client.delete(f"{TEAMS}/{first['id']}")

    assert code(refused) == (422, "invalid_team")
