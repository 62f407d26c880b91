"""How far articles are translated, machine drafts of many of them, and files for translators, over the API."""

import json
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import insert, update

from bot.translation.tables import draft_run
from tests.conftest import Serve, Server, served
from tests.fakes import Desk
from tests.integration.joined import eventually
from tests.integration.test_article_imports import bring_in, plan
from tests.integration.test_editors_dialogues import in_database
from tests.libretranslate import SENTENCES, LibreServer

Translating = Callable[..., Server]


@pytest.fixture
def engine() -> Iterator[LibreServer]:
    running = LibreServer(sentences=SENTENCES)
    yield running
    running.gate.set()
    running.close()


@pytest.fixture
def editor(serve: Serve, engine: LibreServer) -> httpx.Client:
    return hired(serve(translator="libretranslate", libretranslate_url=engine.url, languages="en,nl,fa,es"))


def hired(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, f"editor-{uuid.uuid4().hex[:6]}", role="editor").client


def write(editor: httpx.Client, article_id: str, **fields: Any) -> dict[str, Any]:
    article = {"id": article_id, "language": "en", "question": f"Where is {article_id}?", "answer": "Over there."}
    answer = editor.post("/articles", json={**article, "status": "published", **fields})
    assert answer.status_code == 201, answer.text
    told: dict[str, Any] = answer.json()
    return told


def change(editor: httpx.Client, article_id: str, **fields: Any) -> dict[str, Any]:
    article = editor.get(f"/articles/{article_id}").json()
    kept = {name: article[name] for name in ("language", "question", "phrasings", "answer", "translations", "machine")}
    answer = editor.put(f"/articles/{article_id}", json={**kept, **fields, "anyway": True})
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def ids(editor: httpx.Client, language: str, translation: str) -> set[str]:
    answer = editor.get("/articles", params={"language": language, "translation": translation, "limit": 500}).json()
    assert answer["total"] == len(answer["articles"])
    return {one["id"] for one in answer["articles"]}


def covered(editor: httpx.Client, language: str) -> dict[str, Any]:
    told = editor.get("/article-coverage").json()
    return next(one for one in told["languages"] if one["language"] == language)


def drafted(editor: httpx.Client, language: str = "nl", articles: list[str] | None = None) -> dict[str, Any]:
    """Begin a run, and wait for its end."""
    answer = editor.post("/article-drafts", json={"language": language, "articles": articles})
    assert answer.status_code == 202, answer.text
    eventually(lambda: not editor.get("/article-drafts").json()["run"]["running"], 60)
    told: dict[str, Any] = editor.get("/article-drafts").json()["run"]
    return told


DUTCH = {"nl": {"question": "Waar is het?", "phrasings": [], "answer": "Daarginds."}}


def test_each_figure_of_a_language_is_that_of_the_list_narrowed_by_it(editor: httpx.Client) -> None:
    before = covered(editor, "nl")
    for name, fields in (
        ("absent", {}),
        ("sound", {"translations": DUTCH}),
        ("raw", {"translations": DUTCH, "machine": ["nl"]}),
        ("stale", {"translations": DUTCH}),
        ("put-away", {"status": "archived"}),
    ):
        write(editor, name, **fields)
    change(editor, "stale", answer="Somewhere else.")

    after = covered(editor, "nl")
    assert {key: after[key] - before[key] for key in ("there", "reviewed", "unreviewed", "outdated", "missing")} == {
        "there": 3,
        "reviewed": 2,
        "unreviewed": 1,
        "outdated": 1,
        "missing": 1,
    }
    for key in ("reviewed", "unreviewed", "outdated", "missing"):
        assert len(ids(editor, "nl", key)) == after[key]
    assert (after["name"], after["direction"]) == ("Nederlands", "ltr")
    assert "absent" in ids(editor, "nl", "missing")
    assert {"raw"} == ids(editor, "nl", "unreviewed")
    assert {"stale"} == ids(editor, "nl", "outdated")
    # A list of what is missing in the articles' own language is empty.
    assert "absent" not in ids(editor, "en", "missing")


def test_drafts_of_many_are_stored_unreviewed_and_shown_to_nobody(editor: httpx.Client) -> None:
    write(editor, "one")
    write(editor, "two", phrasings=["second one"])
    run = drafted(editor, articles=["one", "two", "never-was"])

    assert (run["total"], run["drafted"], run["language"]) == (3, 2, "nl")
    assert run["without"] == [{"article": "never-was", "reason": "gone"}]
    stored = editor.get("/articles/two").json()
    assert (stored["machine"], stored["status"], stored["stale"]) == (["nl"], "published", [])
    assert stored["translations"]["nl"]["answer"] == SENTENCES["nl"]
    asked = editor.post("/articles/ask", json={"text": "Where is two?", "language": "nl"}).json()
    assert asked["answer"] is None or asked["answer"]["language"] == "en"
    history = editor.get("/articles/two/history").json()["history"]
    assert history[0]["deed"] == "saved"


def test_what_a_person_has_written_is_never_replaced(editor: httpx.Client) -> None:
    write(editor, "theirs", translations=DUTCH)
    change(editor, "theirs", answer="Elsewhere by now.")
    write(editor, "waiting")
    article = editor.get("/articles/waiting").json()
    editor.put("/articles/waiting/staged", json={**article, "translations": DUTCH})
    write(editor, "mended")
    drafted(editor, articles=["mended"])
    mine = editor.get("/articles/mended").json()["translations"]
    mine["nl"]["answer"] += " Met een verbetering."
    change(editor, "mended", translations=mine, machine=["nl"])
    change(editor, "mended", answer="Elsewhere by now.")

    run = drafted(editor, articles=["theirs", "waiting", "mended"])

    assert run["drafted"] == 0
    assert {one["article"]: one["reason"] for one in run["without"]} == dict.fromkeys(
        ("theirs", "waiting", "mended"), "written"
    )
    assert editor.get("/articles/theirs").json()["translations"]["nl"]["answer"] == "Daarginds."
    assert editor.get("/articles/waiting").json()["staged"]["translations"]["nl"]["answer"] == "Daarginds."
    assert editor.get("/articles/mended").json()["translations"]["nl"]["answer"].endswith("verbetering.")


def test_a_draft_that_nobody_touched_is_drafted_anew_when_its_source_has_changed(editor: httpx.Client) -> None:
    write(editor, "moving")
    drafted(editor, articles=["moving"])
    change(editor, "moving", answer="Elsewhere by now.")
    assert editor.get("/articles/moving").json()["stale"] == ["nl"]

    run = drafted(editor, articles=["moving"])

    assert (run["drafted"], run["without"]) == (1, [])
    stored = editor.get("/articles/moving").json()
    assert (stored["stale"], stored["machine"]) == ([], ["nl"])


def test_all_that_are_missing_are_drafted_where_nobody_chooses(editor: httpx.Client) -> None:
    write(editor, "unchosen", language="nl", question="Waar is de fiets?", answer="In de kelder.")
    missing = ids(editor, "en", "missing")
    assert missing == {"unchosen"}
    run = drafted(editor, "en")
    assert (run["total"], run["drafted"]) == (1, 1)
    refused = editor.post("/article-drafts", json={"language": "en"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "no_translation")


def test_an_engine_that_fails_is_told_article_by_article(editor: httpx.Client, engine: LibreServer) -> None:
    write(editor, "numbered", answer="Call 0201234567 first.\n\n- It takes a week.")
    engine.translated["It takes a week."] = "Het duurt een week, bel ook 0201234567 daarvoor."
    run = drafted(editor, articles=["numbered"])
    assert run["without"] == [{"article": "numbered", "reason": "spans-lost"}]


def test_one_run_goes_on_at_a_time_and_can_be_stopped(editor: httpx.Client, engine: LibreServer) -> None:
    for name in ("first", "second", "third"):
        write(editor, name)
    engine.gate.clear()
    body = {"language": "nl", "articles": ["first", "second", "third"]}
    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda _: editor.post("/article-drafts", json=body), range(2)))
    assert sorted(one.status_code for one in both) == [202, 409]
    assert next(one for one in both if one.status_code == 409).json()["error"]["code"] == "drafts_under_way"

    stopped = editor.delete("/article-drafts").json()["run"]
    engine.gate.set()

    assert (stopped["running"], stopped["drafted"]) == (False, 0)
    assert editor.get("/articles/third").json()["machine"] == []
    assert drafted(editor, articles=["first"])["drafted"] == 1


def test_a_run_whose_server_was_killed_has_ended_and_the_rest_is_drafted_by_the_next(
    serve: Serve, engine: LibreServer
) -> None:
    place = serve(translator="libretranslate", libretranslate_url=engine.url)
    editor = hired(place)
    write(editor, "left-over")
    left = {"token": "left", "language": "nl", "begun_by": "ada", "started_at": 1.0, "total": 3, "drafted": 2}
    in_database(place, insert(draft_run).values(**left, without=[]))

    told = editor.get("/article-drafts").json()["run"]

    assert (told["running"], told["by"], told["drafted"], told["total"]) == (False, "ada", 2, 3)
    assert drafted(editor, articles=["left-over"])["drafted"] == 1


def test_a_run_that_another_worker_was_asked_to_stop_goes_no_further(serve: Serve, engine: LibreServer) -> None:
    place = serve(translator="libretranslate", libretranslate_url=engine.url)
    editor = hired(place)
    # More than are left of the first run: it would be through before these are.
    after = [f"after-{number}" for number in range(6)]
    for name in ("first", "second", "third", *after):
        write(editor, name)
    engine.gate.clear()
    editor.post("/article-drafts", json={"language": "nl", "articles": ["first", "second", "third"]})

    in_database(place, update(draft_run).values(ended_at=2.0))
    engine.gate.set()

    assert drafted(editor, articles=after)["drafted"] == 6
    assert [editor.get(f"/articles/{name}").json()["machine"] for name in ("second", "third")] == [[], []]


def test_a_run_ends_with_its_server(prepared: Path, tmp_path: Path, serve: Serve, engine: LibreServer) -> None:
    settings = {"translator": "libretranslate", "libretranslate_url": engine.url}
    with served(prepared, tmp_path / "first", **settings) as first:
        editor = hired(first)
        write(editor, "left-over")
        engine.gate.clear()
        editor.post("/article-drafts", json={"language": "nl", "articles": ["left-over"]})
        assert editor.get("/article-drafts").json()["run"]["running"]
    engine.gate.set()
    editor = hired(serve(first.settings.data_dir, **settings))
    told = editor.get("/article-drafts").json()["run"]
    assert (told["running"], told["drafted"]) == (False, 0)
    assert editor.get("/articles/left-over").json()["machine"] == []


def test_without_an_engine_and_for_other_languages_nothing_is_drafted(server: Server) -> None:
    editor = hired(server)
    assert editor.get("/article-drafts").json() == {"run": None}
    for language, code in (("nl", "no_translation"), ("tlh", "unknown_language")):
        refused = editor.post("/article-drafts", json={"language": language})
        assert refused.json()["error"]["code"] == code


def test_what_translators_get_comes_back_and_is_found(editor: httpx.Client) -> None:
    write(editor, "roundabout", phrasings=["way round"])
    answer = editor.get("/article-exports/xliff/fa", params={"part": "missing"})
    assert answer.headers["content-disposition"] == 'attachment; filename="articles-fa.xlf"'
    text = answer.text
    assert 'name="roundabout/question"' in text

    begin, end = text.index('<group id="a1"'), text.rindex("</group>")
    groups = [one for one in text[begin:end].split("</group>") if 'name="roundabout"' in one]
    (group,) = groups
    for source, target in (
        ("Where is roundabout?", "میدان کجاست؟"),
        ("way round", "دور زدن"),
        ("Over there.", "آن‌جاست."),
    ):
        group = group.replace(f"{source}</source>", f"{source}</source><target>{target}</target>")
    back = (text[:begin] + group.replace('"initial"', '"final"') + "</group></file></xliff>").encode()
    seen = plan(editor, ("fa.xlf", back))
    assert (seen["faults"], seen["notes"]) == ([], [])
    assert [(one["id"], one["changes"]) for one in seen["changed"]] == [
        ("roundabout", [{"what": "translation", "language": "fa"}])
    ]
    assert seen["files"][0]["format"] == "xliff"

    done = bring_in(editor, ("fa.xlf", back), mark=seen["mark"])
    assert (done["state"], done["changed"]) == ("done", 1)
    stored = editor.get("/articles/roundabout").json()
    assert (stored["translations"]["fa"]["answer"], stored["machine"]) == ("آن‌جاست.", [])
    asked = editor.post("/articles/ask", json={"text": "میدان کجاست؟", "language": "fa"}).json()
    assert asked["answer"]["article"] == "roundabout"


def test_translators_get_what_is_published_and_drafts_where_all_is_asked_for(editor: httpx.Client) -> None:
    for status in ("published", "draft", "archived"):
        write(editor, f"{status}-corner", status=status)

    def given(everything: bool) -> set[str]:
        text = editor.get("/article-exports/xliff/fa", params={"part": "missing", "all": everything}).text
        return {one for one in ("published", "draft", "archived") if f'name="{one}-corner"' in text}

    assert given(False) == {"published"}
    assert given(True) == {"published", "draft"}


def test_a_translation_that_was_out_of_date_is_confirmed_by_its_file(editor: httpx.Client) -> None:
    write(editor, "confirmed", translations=DUTCH)
    change(editor, "confirmed", answer="Still over there.")
    text = editor.get("/article-exports/xliff/nl", params={"part": "outdated"}).text
    done = bring_in(editor, ("nl.xlf", text.replace('"initial"', '"reviewed"').encode()))
    assert (done["state"], done["changed"]) == ("done", 1)
    assert editor.get("/articles/confirmed").json()["stale"] == []


def test_a_language_without_anything_to_translate_says_so(editor: httpx.Client) -> None:
    answer = editor.get("/article-exports/xliff/nl", params={"part": "outdated"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "unwritable_articles")
    answer = editor.get("/article-exports/xliff/tlh")
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "unknown_language")


def test_agents_draft_and_export_nothing(server: Server) -> None:
    agent = Desk.hire(server.url, server.settings, f"agent-{uuid.uuid4().hex[:6]}").client
    assert agent.get("/article-coverage").status_code == 403
    assert agent.post("/article-drafts", content=json.dumps({"language": "nl"})).status_code == 403
    assert agent.get("/article-exports/xliff/nl").status_code == 403
