"""Articles that answer the same question: found in the background, and made one."""

import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.conftest import served
from tests.fakes import Desk

HANGAR = "Yes. Bring your zeppelin to our hangar on any weekday."


@pytest.fixture(scope="module")
def editor(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    # A site of their own: what other tests wrote may well answer the same.
    with served(prepared, tmp_path_factory.mktemp("duplicates")) as server:
        yield Desk.hire(server.url, server.settings, "editor", role="editor").client


@pytest.fixture
def names(editor: httpx.Client) -> Iterator[tuple[str, str]]:
    """Two articles about the repair of zeppelins."""
    number = uuid.uuid4().hex[:8]
    first, second = f"repair-{number}", f"mending-{number}"
    bodies: tuple[tuple[str, str, list[str], dict[str, list[str]]], ...] = (
        (first, "Do you repair broken zeppelins?", ["zeppelin repair service"], {}),
        (second, "Can you mend my damaged zeppelin?", ["fix a zeppelin"], {"en": ["is a torn zeppelin mended here"]}),
    )
    dutch = {"nl": {"question": "Herstelt u zeppelins?", "phrasings": [], "answer": "Ja."}}
    for name, question, phrasings, tests in bodies:
        body = {"id": name, "language": "en", "question": question, "phrasings": phrasings, "answer": HANGAR}
        more = {"translations": dutch, "tags": ["air"]} if name == second else {"tags": ["repair"]}
        added = editor.post("/articles", json={**body, **more, "tests": tests, "status": "published", "anyway": True})
        assert added.status_code == 201, added.text
    yield first, second
    for name in (first, second):
        editor.delete(f"/articles/{name}")


def pairs(editor: httpx.Client) -> list[dict[str, Any]]:
    search = editor.post("/article-duplicates")
    assert search.status_code == 202, search.text
    until = time.monotonic() + 60
    while search.json()["state"] == "running":
        assert time.monotonic() < until, "it took too long"
        time.sleep(0.05)
        search = editor.get(f"/article-duplicates/{search.json()['id']}")
    found: list[dict[str, Any]] = search.json()["pairs"]
    return found


def ids(pair: dict[str, Any]) -> set[str]:
    return {one["article"] for one in pair["articles"]}


def test_articles_that_take_each_others_questions_are_shown_with_their_answers(
    editor: httpx.Client, names: tuple[str, str]
) -> None:
    found = pairs(editor)

    (pair,) = [one for one in found if ids(one) & set(names)]
    assert ids(pair) == set(names)
    assert pair["same_answer"]
    assert all(one["taken"] >= 1 and HANGAR in one["html"] for one in pair["articles"])
    # The sample articles are about different things.
    assert len(found) <= 6


def test_two_articles_become_one_that_is_found_by_all_their_questions(
    editor: httpx.Client, names: tuple[str, str]
) -> None:
    first, second = names

    kept = editor.post(f"/articles/{first}/merge", json={"other": second, "revision": 1, "other_revision": 1}).json()

    assert kept["phrasings"] == ["zeppelin repair service", "Can you mend my damaged zeppelin?", "fix a zeppelin"]
    assert kept["translations"]["nl"]["answer"] == "Ja."
    assert (kept["tags"], kept["tests"]) == (["repair", "air"], {"en": ["is a torn zeppelin mended here"]})
    assert editor.get(f"/articles/{second}").json()["status"] == "withdrawn"
    assert editor.post("/articles/ask", json={"text": "fix a zeppelin"}).json()["answer"]["article"] == first
    assert not [one for one in pairs(editor) if ids(one) & set(names)]


def test_an_article_that_was_changed_meanwhile_is_not_merged(editor: httpx.Client, names: tuple[str, str]) -> None:
    first, second = names
    editor.put(f"/articles/{second}", json={**editor.get(f"/articles/{second}").json(), "category": "air"})

    refused = editor.post(f"/articles/{first}/merge", json={"other": second, "revision": 1, "other_revision": 1})

    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "changed_meanwhile")
    assert editor.get(f"/articles/{first}").json()["phrasings"] == ["zeppelin repair service"]
    assert editor.get(f"/articles/{second}").json()["status"] == "published"


def test_a_search_and_a_trial_are_not_taken_for_each_other(editor: httpx.Client) -> None:
    pairs(editor)
    search = editor.post("/article-duplicates").json()["id"]
    body = {"id": "new", "language": "en", "question": "How?", "answer": "So."}
    trial = editor.post("/article-trials", json=body).json()["id"]
    until = time.monotonic() + 60
    while editor.get(f"/article-trials/{trial}").json()["state"] == "running":
        assert time.monotonic() < until, "it took too long"
        time.sleep(0.05)

    wrong = [editor.get(f"/article-trials/{search}"), editor.get(f"/article-duplicates/{trial}")]
    assert [one.json()["error"]["code"] for one in wrong] == ["unknown_trial", "unknown_trial"]


def test_an_article_does_not_become_a_part_of_itself_or_of_one_that_there_is_not(
    editor: httpx.Client, names: tuple[str, str]
) -> None:
    first, _ = names

    itself = editor.post(f"/articles/{first}/merge", json={"other": first, "revision": 1, "other_revision": 1})
    nobody = editor.post(f"/articles/{first}/merge", json={"other": "gone", "revision": 1, "other_revision": 1})

    assert [one.json()["error"]["code"] for one in (itself, nobody)] == ["invalid_article", "unknown_article"]
