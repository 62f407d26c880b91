"""A machine's drafts of articles, and the site's own terms that it is held to."""

import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.libretranslate import LibreServer

ARTICLE = {
    "id": "zeppelin",
    "language": "en",
    "question": "Do you repair broken zeppelins?",
    "phrasings": ["my zeppelin is broken", "zeppelin repair service"],
    "answer": "Yes. Bring it to our workshop on any weekday, and call 0201234567 first.\n\n- It takes a week.",
}
DUTCH = {
    "Do you repair broken zeppelins?": "Repareert u kapotte luchtschepen?",
    "my zeppelin is broken": "mijn luchtschip is kapot gegaan",
    "zeppelin repair service": "reparatiedienst voor luchtschepen",
    "Yes. Bring it to our workshop on any weekday, and call [X0X] first.": (
        "Ja. Breng het op een werkdag naar onze werkplaats en bel eerst [X0X]."
    ),
    "It takes a week.": "Het duurt een week voordat het klaar is.",
}


@pytest.fixture
def engine() -> Iterator[LibreServer]:
    running = LibreServer()
    running.translated.update(DUTCH)
    yield running
    running.close()


@pytest.fixture
def translating(serve: Serve, engine: LibreServer) -> Server:
    return serve(translator="libretranslate", libretranslate_url=engine.url)


def editor_of(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, f"editor-{uuid.uuid4().hex[:6]}", role="editor").client


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


def drafted(editor: httpx.Client, language: str = "nl") -> httpx.Response:
    return editor.post("/articles/zeppelin/draft-translation", json={"language": language})


def test_a_draft_keeps_the_articles_form_and_figures_and_is_not_stored(translating: Server) -> None:
    editor = editor_of(translating)
    editor.post("/articles", json=ARTICLE)

    draft = drafted(editor).json()

    assert draft["engine"] == "LibreTranslate"
    assert draft["variant"] == {
        "question": "Repareert u kapotte luchtschepen?",
        "phrasings": ["mijn luchtschip is kapot gegaan", "reparatiedienst voor luchtschepen"],
        "answer": (
            "Ja. Breng het op een werkdag naar onze werkplaats en bel eerst 0201234567.\n\n"
            "- Het duurt een week voordat het klaar is."
        ),
    }
    assert editor.get("/articles/zeppelin").json()["translations"] == {}


def test_a_draft_with_another_number_is_refused_with_the_reason(translating: Server, engine: LibreServer) -> None:
    editor = editor_of(translating)
    editor.post("/articles", json=ARTICLE)
    engine.translated["It takes a week."] = "Het duurt een week, bel ook 0201234567 daarvoor."

    refused = drafted(editor)

    assert code(refused) == (409, "no_translation")
    assert "a number" in refused.json()["error"]["message"]


def test_a_pair_that_the_engine_lacks_is_named(translating: Server) -> None:
    editor = editor_of(translating)
    editor.post("/articles", json=ARTICLE)

    refused = drafted(editor, "te")

    assert code(refused) == (409, "no_translation")
    assert "from English to Telugu" in refused.json()["error"]["message"]


def test_an_engine_that_is_gone_is_said_to_be_gone(translating: Server, engine: LibreServer) -> None:
    editor = editor_of(translating)
    editor.post("/articles", json=ARTICLE)
    engine.close()

    refused = drafted(editor)

    assert code(refused) == (409, "no_translation")
    assert "does not answer now" in refused.json()["error"]["message"]


def test_without_an_engine_the_editor_hears_how_to_get_one(server: Server) -> None:
    editor = editor_of(server)
    refused = editor.post("/articles/track-order/draft-translation", json={"language": "nl"})

    assert code(refused) == (409, "no_translation")
    assert "HAMDEL_TRANSLATOR" in refused.json()["error"]["message"]


@pytest.mark.parametrize(
    ("article", "language", "expected"),
    [
        ("track-order", "xx", (422, "unknown_language")),
        ("track-order", "en", (422, "unknown_language")),
        ("no-such-article", "nl", (404, "unknown_article")),
    ],
)
def test_a_draft_of_nothing_is_refused(server: Server, article: str, language: str, expected: tuple[int, str]) -> None:
    refused = editor_of(server).post(f"/articles/{article}/draft-translation", json={"language": language})

    assert code(refused) == expected


def test_the_glossary_is_kept_as_a_whole(server: Server) -> None:
    editor = editor_of(server)
    wanted: list[dict[str, Any]] = [
        {"term": " My   orders ", "renderings": {"nl": "Mijn bestellingen", "fa": "سفارش‌های من", "de": " "}},
        {"term": "Hamdel", "renderings": {}},
    ]

    kept = editor.put("/articles/glossary", json={"terms": wanted}).json()

    assert kept["terms"] == [
        {"term": "Hamdel", "renderings": {}},
        {"term": "My orders", "renderings": {"nl": "Mijn bestellingen", "fa": "سفارش‌های من"}},
    ]
    assert editor.get("/articles/glossary").json() == kept


@pytest.mark.parametrize(
    ("terms", "named"),
    [
        ([{"term": " "}], "number 1"),
        ([{"term": "Hamdel"}, {"term": "…"}], "“…”"),
        ([{"term": "Hamdel"}, {"term": "HAMDEL"}], "“HAMDEL”"),
        ([{"term": "Hamdel", "renderings": {"xx": "Hamdel"}}], "xx"),
        ([{"term": "x" * 201}], "200"),
        ([{"term": "Hamdel", "renderings": {"nl": "x" * 201}}], "“Hamdel”"),
    ],
)
def test_a_glossary_with_a_fault_is_refused_with_its_term(
    server: Server, terms: list[dict[str, Any]], named: str
) -> None:
    editor = editor_of(server)
    before = editor.get("/articles/glossary").json()

    refused = editor.put("/articles/glossary", json={"terms": terms})

    assert code(refused) == (422, "invalid_glossary")
    assert named in refused.json()["error"]["message"]
    assert editor.get("/articles/glossary").json() == before


def test_a_glossary_that_somebody_else_changed_is_not_written_over(server: Server) -> None:
    editor = editor_of(server)
    seen = editor.get("/articles/glossary").json()["version"]
    editor.put("/articles/glossary", json={"terms": [{"term": f"Theirs {uuid.uuid4().hex}"}]})

    refused = editor.put("/articles/glossary", json={"terms": [], "version": seen})

    assert code(refused) == (409, "changed_meanwhile")
    assert editor.get("/articles/glossary").json()["terms"][0]["term"].startswith("Theirs")


def test_an_agent_may_not_see_the_glossary(desk: Desk) -> None:
    assert code(desk.client.get("/articles/glossary")) == (403, "not_allowed")


def test_a_changed_term_is_used_at_once_and_no_older_translation(translating: Server, engine: LibreServer) -> None:
    editor = editor_of(translating)
    editor.post("/articles", json={**ARTICLE, "phrasings": [], "answer": "Yes, bring it to our workshop."})
    engine.translated["Yes, bring it to our workshop."] = "Ja, breng het naar onze werkplaats."
    engine.translated["Yes, bring it to our [X0X]."] = "Ja, breng het naar onze [X0X]."
    assert drafted(editor).json()["variant"]["answer"] == "Ja, breng het naar onze werkplaats."

    for rendering in ("loods", "hangar"):
        editor.put("/articles/glossary", json={"terms": [{"term": "workshop", "renderings": {"nl": rendering}}]})
        assert drafted(editor).json()["variant"]["answer"] == f"Ja, breng het naar onze {rendering}."


def test_the_glossary_is_there_after_a_restart(serve: Serve, engine: LibreServer) -> None:
    server = serve(translator="libretranslate", libretranslate_url=engine.url)
    editor = editor_of(server)
    editor.post("/articles", json={**ARTICLE, "phrasings": [], "answer": "Yes, bring it to our workshop."})
    editor.put("/articles/glossary", json={"terms": [{"term": "workshop", "renderings": {"nl": "loods"}}]})
    engine.translated["Yes, bring it to our [X0X]."] = "Ja, breng het naar onze [X0X]."

    again = serve(server.settings.data_dir, translator="libretranslate", libretranslate_url=engine.url)

    assert drafted(editor_of(again)).json()["variant"]["answer"] == "Ja, breng het naar onze loods."
