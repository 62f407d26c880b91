"""An editor's work beside writing articles: messages, machine drafts, what has changed, the glossary; in a browser."""

import re
import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_pages import hire, sign_in
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.libretranslate import SENTENCES, LibreServer

pytestmark = pytest.mark.browser

#: Languages that no other test reads messages in, and whose wording may change.
LEFT_TO_RIGHT, RIGHT_TO_LEFT = "pl", "ar"


def editing(open_page: OpenPage, server: Server, address: str, **page: Any) -> Page:
    opened = open_page(f"{server.url}/editor{address}", **page)
    sign_in(opened, hire(server, "editor"))
    return opened


def editor_of(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, f"editor-{uuid.uuid4().hex[:8]}", role="editor").client


def wording(server: Server, key: str, language: str = LEFT_TO_RIGHT) -> str | None:
    scripts = editor_of(server).get("/desk/scripts", params={"language": language}).json()["scripts"]
    text: str | None = next(one["text"] for one in scripts if one["key"] == key)
    return text


def message(key: str, language: str = LEFT_TO_RIGHT) -> str:
    return f"#/messages?language={language}&key={key}"


def fields(page: Page) -> Any:
    return page.locator("wording-form textarea")


def samples(page: Page) -> Any:
    return page.locator("wording-form .samples li")


def test_what_is_counted_has_the_form_that_its_number_asks_for(server: Server, open_page: OpenPage) -> None:
    page = editing_in(open_page, server, "", "ru-RU")
    count = page.locator(".list-count")
    expect(count).to_have_text(re.compile(r"^\d+ стат(ья|ьи|ей)$"))

    page.goto(f"{server.url}/editor#/?search=unsubscribe")
    expect(count).to_have_text("1 статья")
    page.goto(f"{server.url}/editor#/glossary")
    expect(count).to_have_text(re.compile(r"^\d+ термин(а|ов)?$"))


def test_a_message_is_found_reworded_and_put_back(server: Server, open_page: OpenPage) -> None:
    page = editing(open_page, server, f"#/messages?language={LEFT_TO_RIGHT}")
    page.get_by_role("searchbox", name="Search messages").fill("sad")
    expect(page.locator(".wording-row")).to_have_count(4)
    page.locator(".wording-row", has_text="Formal 1").get_by_role("link").click()

    fields(page).fill("Kolega zajmie się tym osobiście.")
    expect(samples(page)).to_have_text(["Kolega zajmie się tym osobiście."])
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".wording-row", has_text="Kolega zajmie się tym osobiście.")).to_contain_text("own wording")
    assert wording(server, "feeling-sad.formal-1") == "Kolega zajmie się tym osobiście."

    page.get_by_role("button", name="Back to the original").click()
    expect(page.get_by_role("button", name="Own wording (0)")).to_be_visible()
    assert wording(server, "feeling-sad.formal-1") is None


def test_a_missing_variable_is_named_at_the_field_and_put_in_by_a_click(server: Server, open_page: OpenPage) -> None:
    page = editing(open_page, server, message("taken.formal"))
    field = fields(page)
    field.fill("Rozmawia z Państwem")
    expect(page.locator("wording-form").get_by_role("alert")).to_contain_text("{ $agent } is missing")
    expect(field).to_have_attribute("aria-invalid", "true")

    page.keyboard.press("Control+s")
    expect(field).to_be_focused()
    page.get_by_role("button", name="colleague’s name").click()

    expect(field).to_have_value("Rozmawia z Państwem { $agent }")
    expect(field).not_to_have_attribute("aria-invalid", "true")
    expect(samples(page)).to_have_text(["Rozmawia z Państwem Sara"])
    assert wording(server, "taken.formal") is None


def test_each_form_of_a_number_has_a_field_and_a_sample(server: Server, open_page: OpenPage) -> None:
    page = editing(open_page, server, message("next-place.formal"))
    first = page.get_by_role("textbox", name=re.compile("for exactly 1"))

    first.fill("Teraz Państwa kolej.")

    expect(samples(page).first).to_have_text("Teraz Państwa kolej.")
    expect(samples(page).nth(1)).to_contain_text("2")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Visitors read it from now on.")).to_be_visible()
    stored = wording(server, "next-place.formal") or ""
    assert "[1] Teraz Państwa kolej." in stored
    assert "{ $place }" in stored


def test_an_earlier_wording_is_used_again(server: Server, open_page: OpenPage) -> None:
    editor = editor_of(server)
    for text in ("Pierwsza wersja.", "Druga wersja."):
        body = {"language": LEFT_TO_RIGHT, "key": "left-queue.formal", "text": text}
        assert editor.put("/desk/scripts", json=body).status_code == 200
    page = editing(open_page, server, message("left-queue.formal"))

    page.locator(".wording-history li", has_text="Pierwsza wersja.").get_by_role("button").click()
    expect(fields(page)).to_have_value("Pierwsza wersja.")
    page.get_by_role("button", name="Save", exact=True).click()

    expect(page.locator(".wording-history li")).to_have_count(3)
    assert wording(server, "left-queue.formal") == "Pierwsza wersja."


def test_a_message_that_is_not_saved_is_not_left_by_accident(server: Server, open_page: OpenPage) -> None:
    page = editing(open_page, server, message("given-back.formal"))
    fields(page).fill("Niezapisane")
    page.get_by_role("link", name="Glossary").click()
    page.get_by_role("button", name="Stay here").click()
    expect(fields(page)).to_have_value("Niezapisane")

    page.get_by_role("combobox", name="Language of the messages").select_option("nl")
    page.get_by_role("button", name="Leave without saving").click()

    expect(page.locator("wording-form")).to_have_count(0)
    expect(page.locator(".wording-text").first).to_have_attribute("lang", "nl")


def test_messages_are_reworded_with_the_keyboard_alone(server: Server, open_page: OpenPage) -> None:
    page = editing(open_page, server, f"#/messages?language={LEFT_TO_RIGHT}")
    expect(page.locator(".wording-row").first).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type("still-waiting.formal")
    row = page.locator(".wording-row a")
    expect(row).to_have_count(1)
    row.focus()
    page.keyboard.press("Enter")
    expect(fields(page)).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("Dziękuję, dodałem.")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Visitors read it from now on.")).to_be_visible()

    page.keyboard.press("Escape")

    expect(page.locator("wording-form")).to_have_count(0)
    expect(row).to_be_focused()
    assert wording(server, "still-waiting.formal") == "Dziękuję, dodałem."


@pytest.mark.parametrize(("locale", "language"), [("en-US", RIGHT_TO_LEFT), ("fa-IR", LEFT_TO_RIGHT)])
@pytest.mark.parametrize("width", [390, 1280])
def test_messages_run_in_their_own_direction_on_any_page(
    server: Server, open_page: OpenPage, locale: str, language: str, width: int
) -> None:
    page = editing_in(open_page, server, message("next-place.formal", language), locale, width)
    direction, other = ("rtl", "ltr") if language == RIGHT_TO_LEFT else ("ltr", "rtl")
    expect(page.locator("wording-form")).to_be_visible()

    expect(page.locator("html")).to_have_attribute("dir", other)
    expect(fields(page).first).to_have_attribute("dir", direction)
    expect(page.locator("wording-form .samples")).to_have_attribute("dir", direction)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def editing_in(open_page: OpenPage, server: Server, address: str, locale: str, width: int = 1280) -> Page:
    """The editor in a language whose sign-in cannot be found by its English labels."""
    page = open_page(f"{server.url}/editor", locale=locale, width=width)
    token = Desk.hire(server.url, server.settings, f"editor-{uuid.uuid4().hex[:8]}", role="editor").token
    page.context.add_cookies([{"name": "hamdel_session", "value": token, "url": server.url}])
    page.goto(f"{server.url}/editor{address}")
    page.reload()
    return page


@pytest.fixture
def engine() -> Iterator[LibreServer]:
    running = LibreServer(sentences={code: SENTENCES[code] for code in ("en", "nl")})
    running.translated["Do you repair broken zeppelins?"] = "Repareert u kapotte luchtschepen?"
    running.translated["Yes, bring it to our workshop."] = "Ja, breng het maar naar onze werkplaats."
    yield running
    running.close()


def zeppelin(**changes: object) -> dict[str, object]:
    return {
        "id": "zeppelin",
        "language": "en",
        "question": "Do you repair broken zeppelins?",
        "answer": "Yes, bring it to our workshop.",
        "status": "published",
        **changes,
    }


def answered(editor: httpx.Client, language: str) -> str:
    """The language of the answer that a visitor would get who has chosen ``language``."""
    question = {"text": "Do you repair broken zeppelins?", "language": language}
    return str(editor.post("/articles/ask", json=question).json()["answer"]["language"])


def test_a_machine_draft_is_marked_until_somebody_has_reviewed_it(
    serve: Serve, open_page: OpenPage, engine: LibreServer
) -> None:
    server = serve(translator="libretranslate", libretranslate_url=engine.url)
    editor = editor_of(server)
    editor.post("/articles", json=zeppelin())
    page = editing(open_page, server, "#/article/zeppelin")
    page.get_by_role("button", name="Add a language").click()
    page.get_by_role("menuitem", name=re.compile("Nederlands")).click()

    page.get_by_role("button", name="Draft by machine").click()
    answer = page.get_by_role("textbox", name="Answer", exact=True)
    expect(answer).to_have_value("Ja, breng het maar naar onze werkplaats.")
    page.get_by_role("button", name="Publish changes").click()
    expect(page.get_by_text("Published. The assistant answers with it now.")).to_be_visible()
    assert answered(editor, "nl") == "en"
    expect(page.get_by_role("tab", name="Dutch, machine draft, not reviewed")).to_be_visible()
    page.get_by_role("link", name="All articles").click()
    expect(page.locator(".row", has_text="zeppelins")).to_contain_text("Dutch, machine draft, not reviewed")

    page.get_by_role("link", name="Do you repair broken zeppelins?").click()
    page.get_by_role("tab", name=re.compile("Dutch")).click()
    page.get_by_role("button", name="Reviewed", exact=True).click()
    # The page still says of the first saving that it is done.
    with page.expect_response(lambda response: response.request.method == "PUT"):
        page.get_by_role("button", name="Publish changes").click()

    expect(page.get_by_role("tab", name="Nederlands, Dutch", exact=True)).to_be_visible()
    expect(page.get_by_text("Published. The assistant answers with it now.")).to_be_visible()
    assert answered(editor, "nl") == "nl"


def test_a_draft_that_cannot_be_made_says_why(serve: Serve, open_page: OpenPage, engine: LibreServer) -> None:
    server = serve(translator="libretranslate", libretranslate_url=engine.url)
    editor_of(server).post("/articles", json=zeppelin())
    page = editing(open_page, server, "#/article/zeppelin")
    page.get_by_role("button", name="Add a language").click()
    page.get_by_role("menuitem", name=re.compile("Nederlands")).click()
    engine.close()

    page.get_by_role("button", name="Draft by machine").click()

    expect(page.get_by_role("status").filter(has_text="does not answer now")).to_be_visible()
    expect(page.get_by_role("button", name="Draft by machine")).to_be_enabled()


def test_without_an_engine_nobody_is_offered_a_draft(server: Server, open_page: OpenPage) -> None:
    page = editing(open_page, server, "#/new?question=Zeppelin")
    page.get_by_role("button", name="Add a language").click()
    page.get_by_role("menuitem", name=re.compile("Nederlands")).click()

    expect(page.get_by_role("button", name="Hide the English text")).to_be_visible()
    expect(page.get_by_role("button", name="Draft by machine")).to_have_count(0)


def test_what_changed_since_a_translation_is_shown_and_it_is_confirmed(server: Server, open_page: OpenPage) -> None:
    name = f"zeppelin-{uuid.uuid4().hex[:6]}"
    dutch = {"nl": {"question": "Repareert u zeppelins?", "answer": "Ja, in de hangar."}}
    editor = editor_of(server)
    before = zeppelin(id=name, status="draft", answer="Yes, in our big hangar.", translations=dutch)
    editor.post("/articles", json=before)
    editor.put(f"/articles/{name}", json={**before, "answer": "Yes, in our new workshop."})
    page = editing(open_page, server, f"#/article/{name}?language=nl")

    page.get_by_role("button", name="Compare then and now").click()
    then, now = (page.get_by_role("region", name=side, exact=True) for side in ("Then", "Now"))
    expect(then.locator("del")).to_have_text(["big hangar"])
    expect(now.locator("ins")).to_have_text(["new workshop"])
    page.get_by_role("button", name="Still right").click()

    expect(page.get_by_role("tab", name="Nederlands, Dutch", exact=True)).to_be_focused()
    assert editor.get(f"/articles/{name}").json()["stale"] == []
    editor.delete(f"/articles/{name}")


def test_a_term_and_its_renderings_are_kept(server: Server, open_page: OpenPage) -> None:
    editor_of(server).put("/articles/glossary", json={"terms": []})
    page = editing(open_page, server, "#/glossary")
    page.get_by_role("button", name="Add a term").click()
    page.keyboard.type("My orders")
    page.get_by_role("button", name="Add a language to").click()
    page.get_by_role("menuitem", name=re.compile("فارسی")).click()
    page.keyboard.type("سفارش‌های من")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved. Translations keep to it from now on.")).to_be_visible()

    page.reload()

    expect(page.get_by_role("textbox", name="Term")).to_have_value("My orders")
    rendering = page.get_by_role("textbox", name="“My orders” in Persian")
    expect(rendering).to_have_value("سفارش‌های من")
    expect(rendering).to_have_attribute("dir", "rtl")


def test_a_fault_of_the_glossary_is_named_at_its_term(server: Server, open_page: OpenPage) -> None:
    editor_of(server).put("/articles/glossary", json={"terms": [{"term": "Hamdel"}, {"term": "Zeppelin"}]})
    page = editing(open_page, server, "#/glossary")
    page.get_by_role("button", name="Add a term").click()
    page.keyboard.type("HAMDEL")
    page.keyboard.press("Control+s")

    expect(page.get_by_role("alert").filter(has_text="“Hamdel” is there twice")).to_be_visible()
    page.get_by_role("link", name="Articles").click()
    page.get_by_role("button", name="Stay here").click()

    expect(page.get_by_role("textbox", name="Term").first).to_have_value("HAMDEL")


def test_every_text_with_number_forms_can_be_edited_form_by_form(server: Server, open_page: OpenPage) -> None:
    page = editing(open_page, server, "#/messages?language=en")
    expect(page.locator(".wording-row").first).to_be_visible()
    editor = editor_of(server)
    patterns = [
        one["original"]
        for language in server.settings.languages
        for one in editor.get("/desk/scripts", params={"language": language}).json()["scripts"]
        if "->" in one["original"]
    ]

    again = page.evaluate(
        """async (patterns) => {
            const { choiceOf, patternOf } = await import("/static/editor/pattern.js");
            return patterns.map((pattern) => choiceOf(pattern) && patternOf(choiceOf(pattern)));
        }""",
        patterns,
    )

    assert len(patterns) >= 3 * len(server.settings.languages)
    assert again == patterns


@pytest.mark.parametrize(
    ("language", "before", "after", "gone", "come"),
    [
        ("en", "Open on Monday and Friday.", "Open on Sunday and Friday.", ["Monday"], ["Sunday"]),
        ("en", "We answer.", "We answer within two days.", [], [" within two days"]),
        ("zh", "我们星期一开门。", "我们星期二开门。", ["星期一"], ["星期二"]),
        ("fa", "فردا باز هستیم.", "فردا باز هستیم.", [], []),
    ],
)
def test_changed_words_are_told_apart_in_any_script(
    server: Server, open_page: OpenPage, language: str, before: str, after: str, gone: list[str], come: list[str]
) -> None:
    page = open_page(f"{server.url}/editor")

    found = page.evaluate(
        """async ([before, after, language]) => {
            const { compared } = await import("/static/editor/compare.js");
            const found = compared(before, after, language);
            const changed = (runs) => runs.filter((run) => run.isChanged).map((run) => run.text);
            const whole = (runs) => runs.map((run) => run.text).join("");
            return [changed(found.before), changed(found.after), whole(found.before), whole(found.after)];
        }""",
        [before, after, language],
    )

    assert found == [gone, come, before, after]
