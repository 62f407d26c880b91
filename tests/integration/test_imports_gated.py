"""Imports and test questions: what is not published of what files bring in, and what is all the same."""

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.conftest import Server
from tests.fakes import Desk
from tests.integration.written_articles import article, hired

TAKEN = "can you mend my damaged zeppelin?"
AWAY = "what is the capital of Mongolia"


@pytest.fixture(scope="module")
def editor(server: Server) -> httpx.Client:
    return hired(server)


@pytest.fixture
def names(editor: httpx.Client) -> Iterator[tuple[str, str, str]]:
    """The ids of a published article with a test question, of one that would take that, and of one that is harmless."""
    number = time.monotonic_ns()
    some = f"airship-{number}", f"thief-{number}", f"harmless-{number}"
    editor.post("/articles", json=article(some[0], tests={"en": [TAKEN]}, status="published"))
    yield some
    for one in some:
        editor.delete(f"/articles/{one}")


def rows(*articles: dict[str, Any]) -> list[tuple[str, tuple[str, bytes]]]:
    return [("files", ("articles.jsonl", "\n".join(map(json.dumps, articles)).encode()))]


def thief(name: str) -> dict[str, Any]:
    return article(name, question=TAKEN, phrasings=["mend a damaged zeppelin"], answer="We sell balloons.")


def harmless(name: str) -> dict[str, Any]:
    return article(name, question="Do you teach snorkelling?", phrasings=["snorkel lessons"], answer="Yes.")


def done(editor: httpx.Client, address: str, told: dict[str, Any]) -> dict[str, Any]:
    until = time.monotonic() + 60
    while told["state"] == "running":
        assert time.monotonic() < until, "it took too long"
        time.sleep(0.05)
        told = editor.get(f"{address}/{told['id']}").json()
    return told


def planned(editor: httpx.Client, *articles: dict[str, Any]) -> dict[str, Any]:
    """What the trial of a plan came to."""
    plan = editor.post("/article-imports/plan", files=rows(*articles)).json()
    address = "/article-imports/trials"
    return done(editor, address, editor.get(f"{address}/{plan['trial']}").json())


def brought_in(editor: httpx.Client, *articles: dict[str, Any], **said: str) -> dict[str, Any]:
    begun = editor.post("/article-imports", files=rows(*articles), data=said)
    assert begun.status_code == 202, begun.text
    return done(editor, "/article-imports", begun.json())


def state(editor: httpx.Client, name: str) -> tuple[str, str | None]:
    """The status of an article, and why it is held back."""
    stored = editor.get(f"/articles/{name}").json()
    return stored["status"], stored["held"] and stored["held"]["by"]


def test_a_plan_says_which_articles_would_take_the_test_questions_of_others(
    editor: httpx.Client, names: tuple[str, str, str]
) -> None:
    trial = planned(editor, thief(names[1]), harmless(names[2]))

    assert [(one["article"], one["count"]) for one in trial["held"]] == [(names[1], 1)]
    [lost] = trial["held"][0]["tests"]
    assert (lost["article"], lost["given"], lost["before"]) == (names[0], names[1], "found")
    assert trial["titles"][names[0]] == article("")["question"]


def test_what_takes_the_test_questions_of_others_is_a_draft_and_the_rest_is_published(
    editor: httpx.Client, names: tuple[str, str, str]
) -> None:
    told = brought_in(editor, thief(names[1]), harmless(names[2]))

    assert (told["state"], told["added"], told["held"], told["message"]) == ("done", 2, 1, "")
    assert state(editor, names[1]) == ("draft", "import")
    assert state(editor, names[2]) == ("published", None)
    assert editor.post("/articles/ask", json={"text": TAKEN}).json()["answer"]["article"] == names[0]


def test_a_change_that_loses_its_own_test_questions_waits_beside_what_is_published(
    editor: httpx.Client, names: tuple[str, str, str]
) -> None:
    changed = article(names[0], question="Do you sell kites?", phrasings=["kite"], answer="Yes.", tests={"en": [AWAY]})

    assert brought_in(editor, changed)["held"] == 1

    stored = editor.get(f"/articles/{names[0]}").json()
    assert (stored["status"], stored["question"]) == ("published", article("")["question"])
    assert (stored["staged"]["question"], stored["held"]["tests"][0]["text"]) == ("Do you sell kites?", AWAY)
    assert (
        editor.post(f"/articles/{names[0]}/publish", json={"anyway": True}).json()["question"] == "Do you sell kites?"
    )


def test_all_is_published_where_that_is_wanted_and_it_is_written_down(
    editor: httpx.Client, server: Server, names: tuple[str, str, str]
) -> None:
    planned(editor, thief(names[1]))

    assert brought_in(editor, thief(names[1]), anyway="true")["held"] == 0

    assert state(editor, names[1]) == ("published", None)
    log = Desk.hire(server.url, server.settings, f"admin-{names[1]}", role="admin").client.get("/admin/log").json()
    noted = next(one for one in log["entries"] if one["action"] == "articles-imported-anyway")
    assert noted["details"] == {"articles": 1, "held": 1}


def test_a_withdrawn_article_that_is_held_back_stays_withdrawn(
    editor: httpx.Client, names: tuple[str, str, str]
) -> None:
    editor.post("/articles", json={**harmless(names[1]), "status": "withdrawn"})

    brought_in(editor, thief(names[1]))

    assert state(editor, names[1]) == ("withdrawn", "import")


def test_a_change_that_no_question_is_found_by_needs_no_trial(
    editor: httpx.Client, names: tuple[str, str, str]
) -> None:
    changed = article(names[0], tests={"en": [TAKEN]}, category="airships")

    plan = editor.post("/article-imports/plan", files=rows(changed)).json()

    assert (plan["changed_count"], plan["trial"]) == (1, None)
