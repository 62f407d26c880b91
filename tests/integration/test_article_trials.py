"""Test questions of articles: kept with them, and asked before anything is published."""

import time
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.conftest import Server
from tests.fakes import Desk
from tests.integration.written_articles import article, hired, of_its_own, refusal


@pytest.fixture(scope="module")
def editor(server: Server) -> httpx.Client:
    return hired(server)


@pytest.fixture
def name(editor: httpx.Client) -> Iterator[str]:
    yield from of_its_own(editor, "airship")


FOUND = {"en": ["can you mend my damaged zeppelin?"], "nl": ["Repareren jullie kapotte zeppelins?"]}
AWAY = {"en": ["what is the capital of Mongolia"]}


def tried(editor: httpx.Client, body: dict[str, Any]) -> dict[str, Any]:
    """What came of trying a change."""
    trial = editor.post("/article-trials", json=body)
    assert trial.status_code == 202, trial.text
    until = time.monotonic() + 30
    while trial.json()["state"] == "running":
        assert time.monotonic() < until, "it took too long"
        time.sleep(0.05)
        trial = editor.get(f"/article-trials/{trial.json()['id']}")
    assert trial.json()["state"] == "done"
    result: dict[str, Any] = trial.json()["result"]
    return result


def published_anyway(server: Server, name: str) -> list[dict[str, Any]]:
    """What the audit log says of an article that was published all the same."""
    admin = Desk.hire(server.url, server.settings, f"admin-{uuid.uuid4().hex[:6]}", role="admin").client
    log = admin.get("/admin/log").json()["entries"]
    return [
        one["details"]
        for one in log
        if one["action"] == "article-published-anyway" and one["details"]["article"] == name
    ]


def test_test_questions_are_kept_with_their_article_and_stay_where_nothing_is_said_of_them(
    editor: httpx.Client, name: str
) -> None:
    added = editor.post("/articles", json=article(name, tests={**FOUND, "fr": []})).json()
    assert added["tests"] == FOUND

    editor.put(f"/articles/{name}", json=article(name, answer="Not any more."))
    assert editor.get(f"/articles/{name}").json()["tests"] == FOUND

    editor.put(f"/articles/{name}", json=article(name, tests={}))
    assert editor.get(f"/articles/{name}").json()["tests"] == {}


def test_a_test_question_finds_nothing_by_itself(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, tests=AWAY, status="published", anyway=True))

    seen = editor.post("/articles/ask", json={"text": AWAY["en"][0]}).json()

    assert seen["answer"] is None


def test_an_article_that_its_test_questions_find_is_published(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, tests=FOUND))

    assert editor.post(f"/articles/{name}/publish").json()["status"] == "published"


def test_an_article_that_its_test_questions_do_not_find_is_held_back_and_can_be_published_all_the_same(
    editor: httpx.Client, server: Server, name: str
) -> None:
    editor.post("/articles", json=article(name, tests=AWAY))

    held = editor.post(f"/articles/{name}/publish")
    assert refusal(held) == (409, "held_back")
    assert AWAY["en"][0] in held.json()["error"]["message"]
    assert editor.get(f"/articles/{name}").json()["status"] == "draft"

    assert editor.post(f"/articles/{name}/publish", json={"anyway": True}).json()["status"] == "published"
    assert published_anyway(server, name) == [{"article": name, "missed": 1, "lost": 0}]


def test_an_article_that_takes_anothers_test_question_is_held_back(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, tests=FOUND, status="published"))
    thief = article(f"{name}-2", question=FOUND["en"][0], phrasings=FOUND["nl"], answer="We sell balloons.")

    result = tried(editor, thief)
    refused = editor.post("/articles", json={**thief, "status": "published"})

    assert [(one["article"], one["text"], one["given"]) for one in result["lost"]] == [
        (name, FOUND["en"][0], f"{name}-2"),
        (name, FOUND["nl"][0], f"{name}-2"),
    ]
    assert refusal(refused) == (409, "held_back")
    assert editor.get(f"/articles/{name}-2").status_code == 404
    # The site itself was not disturbed.
    assert editor.post("/articles/ask", json={"text": FOUND["en"][0]}).json()["answer"]["article"] == name


def test_an_article_that_its_test_questions_do_not_find_is_held_back_at_its_time(
    editor: httpx.Client, server: Server, name: str
) -> None:
    editor.post("/articles", json=article(name, tests=AWAY))
    soon = datetime.now(UTC) + timedelta(seconds=1)
    editor.put(f"/articles/{name}/schedule", json={"publish_at": soon.isoformat()})

    held = settled(editor, name)

    assert (held["status"], held["publish_at"], held["held"]["by"]) == ("draft", None, "time")
    assert [(one["text"], one["direction"]) for one in held["held"]["tests"]] == [(AWAY["en"][0], "ltr")]
    listed = editor.get("/articles", params={"held": True}).json()["articles"]
    assert name in [one["id"] for one in listed if one["held"]]
    assert editor.post(f"/articles/{name}/publish", json={"anyway": True}).json()["held"] is None
    assert published_anyway(server, name) == [{"article": name, "missed": 1, "lost": 0}]


def test_an_article_that_its_test_questions_find_is_published_at_its_time(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, tests=FOUND))
    soon = datetime.now(UTC) + timedelta(seconds=1)
    editor.put(f"/articles/{name}/schedule", json={"publish_at": soon.isoformat()})

    assert settled(editor, name)["status"] == "published"


def settled(editor: httpx.Client, name: str) -> dict[str, Any]:
    """An article once its time is over and something has come of it."""
    until = time.monotonic() + 30
    while (stored := editor.get(f"/articles/{name}").json())["publish_at"] is not None:
        assert time.monotonic() < until, "it took too long"
        time.sleep(0.05)
    return dict(stored)


def test_a_trial_says_which_questions_a_change_wins(editor: httpx.Client, name: str) -> None:
    wanted = {"en": ["swimming lessons for toddlers?"]}
    editor.post("/articles", json=article(name, tests=wanted, status="published", anyway=True))
    changed = article(name, tests=wanted, phrasings=["do you give swimming lessons to small children"])

    result = tried(editor, changed)

    assert [(one["text"], one["before"], one["outcome"]) for one in result["won"]] == [
        (wanted["en"][0], result["own"][0]["before"], "found")
    ]
    assert not result["held"]


def test_the_same_change_is_tried_once(editor: httpx.Client, name: str) -> None:
    first = editor.post("/article-trials", json=article(name, tests=FOUND)).json()
    tried(editor, article(name, tests=FOUND))

    assert editor.post("/article-trials", json=article(name, tests=FOUND)).json()["id"] == first["id"]
    assert editor.post("/article-trials", json=article(name, tests=AWAY)).json()["id"] != first["id"]


def test_a_change_that_no_question_is_found_by_goes_through_though_test_questions_fail(
    editor: httpx.Client, name: str
) -> None:
    editor.post("/articles", json=article(name, tests=AWAY, status="published", anyway=True))

    saved = editor.put(f"/articles/{name}", json=article(name, category="airships"))

    assert (saved.status_code, saved.json()["category"]) == (200, "airships")


@pytest.mark.parametrize(
    ("tests", "said"),
    [({"xx": ["a"]}, "xx"), ({"en": ["x" * 3000]}, "longer than"), ({"en": [f"q {one}" for one in range(101)]}, "100")],
)
def test_test_questions_that_cannot_be_are_refused_with_why(
    editor: httpx.Client, name: str, tests: dict[str, list[str]], said: str
) -> None:
    refused = editor.post("/articles", json=article(name, tests=tests))

    assert refusal(refused) == (422, "invalid_article")
    assert said in refused.json()["error"]["message"]


def test_a_trial_that_there_is_not_is_unknown(editor: httpx.Client) -> None:
    assert refusal(editor.get("/article-trials/987654")) == (404, "unknown_trial")
