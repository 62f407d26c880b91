"""The site's synonyms: a question is searched in other words, and nothing else is answered otherwise."""

import time
import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.conftest import Serve, Server
from tests.fakes import Desk

BOXIT = {"language": "en", "terms": ["parcel", "Zworp"]}
ASKED = "my zworp has not arrived"
OTHERS = ("how do I get a refund", "I forgot my password", "what is the weather", "where is my parcel", "hello there")


@pytest.fixture(scope="module")
def editor(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, f"editor-{uuid.uuid4().hex[:6]}", role="editor").client


@pytest.fixture(autouse=True)
def none_left(editor: httpx.Client) -> Iterator[None]:
    yield
    assert editor.put("/synonyms", json={"groups": []}).status_code == 200


def considered(editor: httpx.Client, text: str, language: str = "en") -> dict[str, Any]:
    found: dict[str, Any] = editor.post("/articles/ask", json={"text": text, "language": language}).json()
    return found


def shown(editor: httpx.Client, text: str, language: str = "en") -> str | None:
    answer = considered(editor, text, language)["answer"]
    return None if answer is None else str(answer["article"])


def keep(editor: httpx.Client, *groups: dict[str, Any], **more: object) -> httpx.Response:
    return editor.put("/synonyms", json={"groups": list(groups), **more})


def test_a_question_with_a_synonym_finds_what_the_articles_word_finds_at_once(editor: httpx.Client) -> None:
    wanted = shown(editor, "my parcel has not arrived")
    assert wanted is not None
    assert shown(editor, ASKED) is None

    assert keep(editor, BOXIT).status_code == 200

    assert shown(editor, ASKED) == wanted


def test_a_synonym_with_an_ending_counts_in_a_script_without_case_too(editor: httpx.Client) -> None:
    keep(editor, BOXIT, {"language": "fa", "terms": ["سفارش", "زورپ"]})

    assert shown(editor, "My Zworps have not arrived!") == shown(editor, "my parcels have not arrived")
    assert shown(editor, "زورپم کجاست؟", "fa") == shown(editor, "سفارشم کجاست؟", "fa") is not None


def test_what_has_no_word_of_a_group_is_answered_as_before(editor: httpx.Client) -> None:
    before = [considered(editor, text) for text in OTHERS]

    keep(editor, {"language": "en", "terms": ["widget", "Zworp"]}, {"language": "nl", "terms": ["pakje", "weather"]})

    assert [considered(editor, text) for text in OTHERS] == before


def test_synonyms_of_one_language_are_none_in_another(editor: httpx.Client) -> None:
    keep(editor, {"language": "nl", "terms": ["pakket", "Zworp"]})

    assert shown(editor, ASKED) is None


def test_a_trial_says_which_test_questions_synonyms_win_and_keeps_nothing(editor: httpx.Client) -> None:
    wanted = shown(editor, "my parcel has not arrived")
    known = editor.get(f"/articles/{wanted}").json()
    editor.put(f"/articles/{wanted}", json={**known, "tests": {"en": [ASKED, "a test of nothing"]}, "anyway": True})
    try:
        result = editor.post("/synonyms/trial", json={"groups": [BOXIT]}).json()
    finally:
        editor.put(f"/articles/{wanted}", json={**known, "revision": None})

    assert [(one["article"], one["text"]) for one in result["won"]] == [(wanted, ASKED)]
    assert (result["lost"], result["asked"]) == ([], 1)
    assert editor.get("/synonyms").json()["groups"] == []


def test_synonyms_that_a_colleague_has_changed_meanwhile_are_not_written_over(editor: httpx.Client) -> None:
    version = keep(editor, BOXIT).json()["version"]
    keep(editor, BOXIT, {"language": "nl", "terms": ["doos", "pakje"]})

    refused = keep(editor, version=version)

    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "changed_meanwhile")
    assert len(editor.get("/synonyms").json()["groups"]) == 2


@pytest.mark.parametrize(
    ("group", "said"),
    [
        ({"language": "xx", "terms": ["a", "b"]}, "xx"),
        ({"language": "en", "terms": ["parcel", " PARCEL "]}, "only “parcel”"),
        ({"language": "en", "terms": []}, "no word"),
        ({"language": "en", "terms": ["parcel", "***"]}, "no letters"),
        ({"language": "en", "terms": ["parcel", "x" * 81]}, "longer than"),
        ({"language": "en", "terms": [f"word{one}" for one in range(21)]}, "more than 20"),
    ],
)
def test_synonyms_that_cannot_be_are_refused_with_why(editor: httpx.Client, group: dict[str, Any], said: str) -> None:
    refused = keep(editor, BOXIT, group)

    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "invalid_synonyms")
    assert "Group 2" in refused.json()["error"]["message"] or "group 2" in refused.json()["error"]["message"]
    assert said in refused.json()["error"]["message"]


def test_a_word_that_visitors_write_in_vain_is_proposed_until_it_is_refused(serve: Serve) -> None:
    server = serve()
    editor = Desk.hire(server.url, server.settings, "editor", role="editor").client
    for text in ("my zworp has not arrived", "track the zworp please", "when does my zworp come"):
        server.ask(uuid.uuid4().hex, text)
    until = time.monotonic() + 60
    while not (found := editor.get("/synonyms/proposals").json()["proposals"]):
        assert time.monotonic() < until, "nothing was proposed in time"
        time.sleep(0.2)

    (proposal,) = found
    assert (proposal["language"], proposal["word"]) == ("en", "zworp")
    term = {"language": "en", "terms": [proposal["term"], "zworp"]}
    assert shown(editor, ASKED) is None
    keep(editor, term)
    assert shown(editor, ASKED) is not None
    assert editor.get("/synonyms/proposals").json()["proposals"] == []

    keep(editor)
    refused = {name: proposal[name] for name in ("language", "word", "term")}
    for _ in range(2):
        assert editor.post("/synonyms/proposals/refuse", json=refused).status_code == 204
    after = editor.get("/synonyms/proposals").json()["proposals"]
    assert proposal["term"] not in [one["term"] for one in after]
