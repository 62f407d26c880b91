"""Editors' articles: what was saved is searchable at once, what was withdrawn is gone."""

import time
import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.written_articles import article, hired, of_its_own


@pytest.fixture(scope="module")
def editor(server: Server) -> httpx.Client:
    return hired(server)


def asked(editor: httpx.Client, text: str) -> dict[str, Any]:
    found: dict[str, Any] = editor.post("/articles/ask", json={"text": text}).json()
    return found


@pytest.fixture
def name(editor: httpx.Client) -> Iterator[str]:
    yield from of_its_own(editor, "zeppelin")


def test_a_published_article_is_found_within_a_second_in_any_language(editor: httpx.Client, name: str) -> None:
    began = time.monotonic()
    assert editor.post("/articles", json=article(name, status="published")).status_code == 201
    found = asked(editor, "Repareert u kapotte zeppelins?")

    assert found["matches"][0]["article"] == name
    assert time.monotonic() - began < 1


def test_a_draft_is_not_found(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name))

    assert name not in [match["article"] for match in asked(editor, "my zeppelin is broken")["matches"]]


def test_a_withdrawn_article_is_gone_at_once_and_can_come_back(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, status="published"))
    editor.post(f"/articles/{name}/withdraw")
    assert name not in [match["article"] for match in asked(editor, "my zeppelin is broken")["matches"]]

    editor.post(f"/articles/{name}/publish")
    assert asked(editor, "my zeppelin is broken")["matches"][0]["article"] == name


def test_a_changed_answer_is_what_the_bot_says_next(editor: httpx.Client, server: Server, name: str) -> None:
    editor.post("/articles", json=article(name, status="published"))
    editor.put(f"/articles/{name}", json=article(name, answer="Our zeppelin workshop has moved to the harbour."))

    answer = server.ask(uuid.uuid4().hex, "do you repair broken zeppelins")

    assert "harbour" in str(answer[0]["text"])


def test_saving_over_somebody_elses_change_is_refused(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name))
    editor.put(f"/articles/{name}", json=article(name, answer="Theirs."))

    refused = editor.put(f"/articles/{name}", json=article(name, answer="Mine.", revision=1))

    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "changed_meanwhile")
    assert editor.get(f"/articles/{name}").json()["answer"] == "Theirs."


def test_an_id_can_be_used_once(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name))

    assert editor.post("/articles", json=article(name)).json()["error"]["code"] == "article_exists"


@pytest.mark.parametrize(
    "change",
    [{"question": " "}, {"answer": ""}, {"language": "xx"}, {"id": "two words"}, {"answer": "x" * 200_001}],
)
def test_an_article_with_a_fault_is_refused_with_its_field(editor: httpx.Client, change: dict[str, object]) -> None:
    refused = editor.post("/articles", json={**article(f"bad-{uuid.uuid4().hex[:6]}"), **change})

    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "invalid_article")


def test_a_variant_whose_source_changed_is_stale_until_it_changes_too(editor: httpx.Client, name: str) -> None:
    dutch = {"nl": {"question": "Repareert u zeppelins?", "phrasings": [], "answer": "Ja."}}
    editor.post("/articles", json=article(name, translations=dutch))
    changed = editor.put(f"/articles/{name}", json=article(name, answer="No longer.", translations=dutch)).json()
    assert changed["stale"] == ["nl"]

    dutch["nl"]["answer"] = "Niet meer."
    mended = editor.put(f"/articles/{name}", json=article(name, answer="No longer.", translations=dutch)).json()
    assert mended["stale"] == []


def dutch(answer: str = "Ja.", **more: object) -> dict[str, Any]:
    variant = {"question": "Herstelt u kapotte luchtschepen?", "phrasings": ["luchtschip stuk"], "answer": answer}
    return {"translations": {"nl": variant}, **more}


def test_what_the_source_said_when_a_variant_was_written_is_told(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, **dutch()))
    editor.put(f"/articles/{name}", json=article(name, answer="No longer.", **dutch()))
    editor.put(f"/articles/{name}", json=article(name, answer="No longer, sorry.", category="other", **dutch()))

    changes = editor.get(f"/articles/{name}/source-changes/nl").json()

    assert changes["then"]["answer"] == "Yes. Bring your zeppelin to our **hangar** on any weekday."
    assert changes["now"]["answer"] == "No longer, sorry."
    assert changes["now"]["phrasings"] == changes["then"]["phrasings"] == article(name)["phrasings"]


def test_a_stale_variant_that_is_still_right_is_confirmed_as_it_is(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, **dutch()))
    changed = editor.put(f"/articles/{name}", json=article(name, answer="Yes. Bring it.", **dutch())).json()
    assert changed["stale"] == ["nl"]

    confirmed = editor.post(f"/articles/{name}/confirm/nl", json={"revision": changed["revision"]}).json()

    assert confirmed["stale"] == []
    assert confirmed["translations"] == changed["translations"]
    assert editor.get(f"/articles/{name}/source-changes/nl").json()["then"]["answer"] == "Yes. Bring it."
    again = editor.put(f"/articles/{name}", json=article(name, answer="No longer.", **dutch())).json()
    assert again["stale"] == ["nl"]


def test_a_source_that_changed_once_more_is_not_confirmed_unseen(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, **dutch()))
    seen = editor.put(f"/articles/{name}", json=article(name, answer="Bring it.", **dutch())).json()["revision"]
    editor.put(f"/articles/{name}", json=article(name, answer="No longer.", **dutch()))

    refused = editor.post(f"/articles/{name}/confirm/nl", json={"revision": seen})

    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "changed_meanwhile")
    assert editor.get(f"/articles/{name}").json()["stale"] == ["nl"]


@pytest.mark.parametrize("language", ["en", "fa", "xx"])
def test_only_a_translation_can_be_confirmed(editor: httpx.Client, name: str, language: str) -> None:
    editor.post("/articles", json=article(name, **dutch()))

    refused = editor.post(f"/articles/{name}/confirm/{language}")
    compared = editor.get(f"/articles/{name}/source-changes/{language}")

    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "unknown_language")
    assert (compared.status_code, compared.json()["error"]["code"]) == (422, "unknown_language")


def test_a_machine_draft_is_kept_and_marked_but_not_found(editor: httpx.Client, name: str) -> None:
    stored = editor.post("/articles", json=article(name, status="published", **dutch(machine=["nl"]))).json()
    assert (stored["machine"], stored["translations"]["nl"]["answer"]) == (["nl"], "Ja.")
    rows = editor.get("/articles", params={"search": name}).json()["articles"]
    assert rows[0]["machine"] == ["nl"]

    matches = asked(editor, "luchtschip stuk")["matches"]
    assert "luchtschip stuk" not in [match["phrasing"] for match in matches]


def test_a_visitor_is_answered_as_if_the_machine_draft_was_not_there(
    editor: httpx.Client, server: Server, name: str
) -> None:
    editor.post("/articles", json=article(name, status="published", **dutch("Breng het maar.", machine=["nl"])))

    # Tapped, so that it does not matter how sure the bot is while it learns the article.
    chosen = f'/answer{{"article": "{name}"}}'
    said = str(server.ask(uuid.uuid4().hex, chosen, metadata={"language": "nl"}))

    assert "hangar" in said
    assert "Breng het maar." not in said


def test_a_reviewed_draft_is_published_at_once(editor: httpx.Client, server: Server, name: str) -> None:
    draft = article(name, status="published", **dutch("Breng het maar.", machine=["nl"]))
    editor.post("/articles", json=draft)

    reviewed = editor.put(f"/articles/{name}", json={**draft, "machine": []}).json()

    assert reviewed["machine"] == []
    assert "luchtschip stuk" in [match["phrasing"] for match in asked(editor, "luchtschip stuk")["matches"]]
    assert "Breng het maar." in str(server.ask(uuid.uuid4().hex, "Herstelt u kapotte luchtschepen?"))


def test_a_client_that_knows_nothing_of_machine_drafts_reviews_none(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, status="published", **dutch(machine=["nl"])))

    changed = editor.put(f"/articles/{name}", json=article(name, answer="No longer.", **dutch())).json()

    assert changed["machine"] == ["nl"]


def test_publishing_an_article_leaves_its_machine_drafts_out(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, **dutch(machine=["nl"])))

    assert editor.post(f"/articles/{name}/publish").json()["machine"] == ["nl"]

    matches = asked(editor, "luchtschip stuk")["matches"]
    assert "luchtschip stuk" not in [match["phrasing"] for match in matches]


@pytest.mark.parametrize("machine", [["en"], ["fa"]])
def test_only_a_translation_can_be_a_machine_draft(editor: httpx.Client, name: str, machine: list[str]) -> None:
    refused = editor.post("/articles", json=article(name, **dutch(machine=machine)))

    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "invalid_article")


def test_machine_drafts_stay_hidden_after_a_restart(serve: Serve) -> None:
    server = serve()
    editor = Desk.hire(server.url, server.settings, "restarting", role="editor").client
    editor.post("/articles", json=article("zeppelin", status="published", **dutch(machine=["nl"])))

    again = serve(server.settings.data_dir)
    client = Desk.hire(again.url, again.settings, "restarted", role="editor").client

    assert client.get("/articles/zeppelin").json()["machine"] == ["nl"]
    assert "luchtschip stuk" not in [match["phrasing"] for match in asked(client, "luchtschip stuk")["matches"]]


def test_a_site_may_publish_machine_drafts_unreviewed(serve: Serve) -> None:
    server = serve(publish_machine_drafts=True)
    editor = Desk.hire(server.url, server.settings, "trusting", role="editor").client
    editor.post("/articles", json=article("zeppelin", status="published", **dutch(machine=["nl"])))

    assert "luchtschip stuk" in [match["phrasing"] for match in asked(editor, "luchtschip stuk")["matches"]]
    assert editor.get("/articles/zeppelin").json()["machine"] == ["nl"]


def test_articles_are_found_by_words_status_and_language(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name))

    by_word = editor.get("/articles", params={"search": "zeppelins"}).json()
    assert name in [one["id"] for one in by_word["articles"]]
    drafts = editor.get("/articles", params={"status": "draft"}).json()
    assert name in [one["id"] for one in drafts["articles"]]
    persian = editor.get("/articles", params={"language": "fa", "limit": 500}).json()
    assert name not in [one["id"] for one in persian["articles"]]
    assert persian["total"] == 42


def test_a_percent_sign_is_searched_for_as_itself(editor: httpx.Client) -> None:
    assert editor.get("/articles", params={"search": "100%_sure"}).json()["total"] == 0


def test_the_preview_of_an_answer_is_safe(editor: httpx.Client) -> None:
    html = editor.post("/articles/preview", json={"answer": "**Bold** <script>alert(1)</script>"}).json()["html"]

    assert "<strong>Bold</strong>" in html
    assert "<script" not in html


def test_an_agent_without_the_editors_role_is_refused(desk: Desk) -> None:
    refused = desk.client.get("/articles")

    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "not_allowed")


def test_what_the_bot_would_answer_is_told_with_its_confidence(editor: httpx.Client) -> None:
    found = asked(editor, "Where is my order?")

    assert found["decision"] == "answer"
    assert found["answer"]["article"] == "track-order"
    assert found["matches"][0]["confidence"] == pytest.approx(found["confidence"], abs=1e-3)
    assert 1 <= len(found["matches"]) <= 5
