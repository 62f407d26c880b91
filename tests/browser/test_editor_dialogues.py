"""An editor writes dialogues and sees what came of them, in a browser."""

import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_editor_work import editing, editing_in, editor_of
from tests.conftest import Server, served

pytestmark = pytest.mark.browser

#: Milliseconds for which a test waits for what is played.
WHILE_PLAYED = 30_000

PERSIAN = {
    "question": "آیا بالن‌های شکسته را تعمیر می‌کنید؟",
    "phrasings": ["تعمیر بالن", "بالن من شکسته است"],
    "answer": "بله، آن را به آشیانهٔ ما بیاورید.",
}


@pytest.fixture
def editor(server: Server) -> httpx.Client:
    """An editor of a site without dialogues."""
    client = editor_of(server)
    client.delete("/dialogues/run")
    for one in client.get("/dialogues").json()["dialogues"]:
        client.delete(f"/dialogues/{one['id']}")
    return client


@pytest.fixture(scope="module")
def server(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of its own: articles that other tests made may come near to what is asked here."""
    with served(prepared, tmp_path_factory.mktemp("dialogues")) as own:
        yield own


@pytest.fixture
def zeppelin(editor: httpx.Client) -> Iterator[str]:
    """The id of an article that nothing else comes near."""
    name = f"zeppelin-{uuid.uuid4().hex[:6]}"
    article = {
        "id": name,
        "language": "en",
        "question": "Do you repair broken zeppelins?",
        "phrasings": ["my zeppelin is broken", "zeppelin repair service"],
        "answer": "Yes, in our new workshop.",
        "translations": {"fa": PERSIAN},
        "status": "published",
    }
    assert editor.post("/articles", json=article).status_code == 201
    yield name
    editor.delete(f"/articles/{name}")


def turn(page: Page, number: int = 1) -> Any:
    return page.locator(".turn").nth(number - 1)


def expecting(page: Page, name: str, number: int = 1) -> Any:
    """Add an expectation to a turn; its row."""
    turn(page, number).get_by_role("button", name=f"Add an expectation to turn {number}").click()
    page.get_by_role("menuitem", name=name, exact=True).click()
    return turn(page, number).locator(".expectation", has_text=name)


def kept(editor: httpx.Client, *turns: dict[str, Any], name: str = "Order", language: str = "en") -> int:
    answer = editor.post("/dialogues", json={"name": name, "language": language, "turns": list(turns)})
    assert answer.status_code == 201, answer.text
    return int(answer.json()["id"])


def test_a_dialogue_is_written_fails_and_passes_when_its_article_is_mended(
    server: Server, open_page: OpenPage, editor: httpx.Client, zeppelin: str
) -> None:
    page = editing(open_page, server, "#/dialogues")
    page.get_by_role("link", name="New dialogue").click()
    page.get_by_role("textbox", name="Name").fill("Zeppelins")
    turn(page).get_by_role("textbox", name="The visitor writes").fill("do you repair broken zeppelins?")
    expecting(page, "Shows or offers one of these").get_by_role("combobox").type("broken zepp")
    page.get_by_role("option", name="Do you repair broken zeppelins?").click()
    expecting(page, "Says these words").get_by_role("textbox").type("to our hangar\n")

    page.get_by_role("button", name="Save and play").click()

    expect(page.get_by_text("Not everything went as expected. The differences are marked.")).to_be_visible(
        timeout=WHILE_PLAYED
    )
    failed, held = (turn(page).locator(f".expectation-{one}") for one in ("failed", "held"))
    expect(failed).to_have_count(1)
    expect(failed).to_contain_text("Says these words")
    expect(held).to_contain_text("Do you repair broken zeppelins?")
    expect(turn(page).locator(".seen-texts.fact-differs")).to_contain_text("in our new workshop")

    turn(page).get_by_role("link", name="Do you repair broken zeppelins?").first.click()
    page.get_by_role("textbox", name="Answer", exact=True).fill("Yes. Bring your zeppelin to our hangar.")
    page.get_by_role("button", name="Publish changes").click()
    expect(page.get_by_text("Published. The assistant answers with it now.")).to_be_visible()
    page.get_by_role("link", name="Dialogues").click()
    expect(page.locator(".row", has_text="Zeppelins")).to_contain_text("Failed")
    page.get_by_role("button", name="Play all").click()

    expect(page.get_by_text("Every dialogue went as expected.")).to_be_visible(timeout=WHILE_PLAYED)
    expect(page.locator(".row", has_text="Zeppelins")).to_contain_text("Passed")
    assert [one["passed"] for one in editor.get("/dialogues").json()["dialogues"]] == [True]


def test_the_same_in_persian_runs_from_right_to_left(
    server: Server, open_page: OpenPage, editor: httpx.Client, zeppelin: str
) -> None:
    number = kept(
        editor, {"visitor": "بالن من شکسته است", "expect": {"offers": [zeppelin], "words": ["کارگاه"]}}, language="fa"
    )
    page = editing_in(open_page, server, f"#/dialogues/{number}", "fa-IR")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")

    page.get_by_role("button", name="اجرا", exact=True).click()
    expect(turn(page).locator(".expectation-failed")).to_contain_text("این واژه‌ها را می‌گوید", timeout=WHILE_PLAYED)
    expect(turn(page).locator(".seen-texts")).to_contain_text("آشیانهٔ ما")
    expected, seen = (turn(page).locator(".turn-side").nth(one).bounding_box() for one in (0, 1))
    assert expected["x"] > seen["x"]

    article = editor.get(f"/articles/{zeppelin}").json()
    mended = {**article, "translations": {"fa": {**PERSIAN, "answer": "بله، آن را به کارگاه ما بیاورید."}}}
    assert editor.put(f"/articles/{zeppelin}", json=mended).status_code == 200
    page.get_by_role("button", name="اجرا", exact=True).click()

    expect(page.get_by_text("همه‌چیز مطابق انتظار پیش رفت.")).to_be_visible(timeout=WHILE_PLAYED)
    expect(turn(page).locator(".expectation-failed")).to_have_count(0)


def test_a_site_without_dialogues_is_told_what_they_are_good_for_by_an_example_that_passes(
    server: Server, open_page: OpenPage, editor: httpx.Client
) -> None:
    page = editing(open_page, server, "#/dialogues")
    expect(page.get_by_role("heading", name="Write down what the bot should master")).to_be_visible()

    page.get_by_role("link", name="Begin with this example").click()
    expect(turn(page).get_by_role("textbox", name="The visitor writes")).to_have_value("I want to talk to a human")
    page.get_by_role("button", name="Save and play").click()

    expect(page.get_by_text("Everything went as expected.")).to_be_visible(timeout=WHILE_PLAYED)
    expect(turn(page).locator(".expectation-held")).to_have_count(2)


@pytest.mark.parametrize("language", ["ar", "te", "zh"])
def test_the_example_passes_in_other_languages(
    server: Server, open_page: OpenPage, editor: httpx.Client, language: str
) -> None:
    page = editing_in(open_page, server, "#/dialogues", language)
    page.locator(".emptiness a").click()
    page.locator('[data-field="play"]').click()

    expect(page.locator(".form-state .outcome-passed")).to_be_visible(timeout=WHILE_PLAYED)
    assert [one["language"] for one in editor.get("/dialogues").json()["dialogues"]] == [language]


def test_turns_are_moved_added_and_taken_away_with_the_keyboard_alone(
    server: Server, open_page: OpenPage, editor: httpx.Client
) -> None:
    number = kept(editor, {"visitor": "first"}, {"visitor": "second"})
    page = editing(open_page, server, f"#/dialogues/{number}")
    page.get_by_role("button", name="Move turn 2 up").focus()
    page.keyboard.press("Enter")
    # At the top there is no way further up.
    expect(page.get_by_role("button", name="Move turn 1 down")).to_be_focused()
    page.get_by_role("button", name="Add a turn").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("third")
    page.get_by_role("button", name="Remove turn 2").focus()
    page.keyboard.press("Enter")
    expect(turn(page, 2).get_by_role("textbox", name="The visitor writes")).to_be_focused()

    page.keyboard.press("Control+s")

    expect(page.get_by_text("The dialogue is saved.")).to_be_visible()
    stored = editor.get(f"/dialogues/{number}").json()
    assert [one["visitor"] for one in stored["turns"]] == ["second", "third"]


def test_an_article_is_picked_with_the_keyboard_alone(
    server: Server, open_page: OpenPage, editor: httpx.Client
) -> None:
    number = kept(editor, {"visitor": "where is my parcel?"})
    page = editing(open_page, server, f"#/dialogues/{number}")
    page.get_by_role("button", name="Add an expectation to turn 1").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem").first).to_be_focused()
    page.keyboard.press("Enter")
    field = turn(page).get_by_role("combobox", name="Shows one of these articles")
    expect(field).to_be_focused()
    page.keyboard.type("track-order")
    expect(page.get_by_role("option", name="Where is my order?")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(turn(page).locator(".tag")).to_have_text("Where is my order?")

    page.keyboard.press("Control+s")
    expect(page.get_by_text("The dialogue is saved.")).to_be_visible()
    assert editor.get(f"/dialogues/{number}").json()["turns"][0]["expect"] == {"article": ["track-order"]}

    field.focus()
    page.keyboard.press("Backspace")
    expect(turn(page).locator(".tag")).to_have_count(0)


def test_what_is_missing_is_named_at_its_field(server: Server, open_page: OpenPage, editor: httpx.Client) -> None:
    page = editing(open_page, server, "#/dialogues/new")
    page.get_by_role("button", name="Save", exact=True).click()

    expect(page.get_by_role("alert").filter(has_text="Please give the dialogue a name.")).to_be_visible()
    expect(page.get_by_role("textbox", name="Name")).to_be_focused()
    page.keyboard.type("Order")
    turn(page).get_by_role("textbox", name="The visitor writes").fill("2")
    expecting(page, "Small talk such as")
    page.get_by_role("button", name="Save", exact=True).click()

    expect(turn(page).get_by_role("alert").filter(has_text="Please choose at least one")).to_be_visible()
    turn(page).get_by_role("button", name="A thank-you").click()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("The dialogue is saved.")).to_be_visible()
    expect(page).to_have_url(re.compile(r"#/dialogues/\d+$"))


def test_what_the_server_finds_fault_with_is_named_at_its_turn(
    server: Server, open_page: OpenPage, editor: httpx.Client, zeppelin: str
) -> None:
    number = kept(editor, {"visitor": "hello"}, {"visitor": "zeppelin?", "expect": {"offers": [zeppelin]}})
    page = editing(open_page, server, f"#/dialogues/{number}")
    expect(turn(page, 2).locator(".tag")).to_have_text("Do you repair broken zeppelins?")
    editor.delete(f"/articles/{zeppelin}")

    page.get_by_role("textbox", name="Name").fill("Gone")
    page.get_by_role("button", name="Save", exact=True).click()

    expect(turn(page, 2).get_by_role("alert").filter(has_text=f"there is no article {zeppelin}")).to_be_visible()


def test_of_two_editors_the_second_chooses_which_dialogue_stands(
    server: Server, open_page: OpenPage, editor: httpx.Client
) -> None:
    number = kept(editor, {"visitor": "hello"})
    page = editing(open_page, server, f"#/dialogues/{number}")
    field = turn(page).get_by_role("textbox", name="The visitor writes")
    expect(field).to_have_value("hello")
    editor.put(f"/dialogues/{number}", json={"name": "Order", "language": "en", "turns": [{"visitor": "theirs"}]})

    field.fill("mine")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_role("button", name="Load theirs").click()
    expect(field).to_have_value("theirs")
    editor.put(f"/dialogues/{number}", json={"name": "Order", "language": "en", "turns": [{"visitor": "again"}]})
    field.fill("mine")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_role("button", name="Keep mine").click()

    expect(page.get_by_text("The dialogue is saved.")).to_be_visible()
    assert editor.get(f"/dialogues/{number}").json()["turns"] == [{"visitor": "mine"}]


def test_what_was_played_before_a_change_is_not_taken_for_what_is_written_now(
    server: Server, open_page: OpenPage, editor: httpx.Client
) -> None:
    number = kept(editor, {"visitor": "Where is my order?", "expect": {"article": ["track-order"]}})
    page = editing(open_page, server, f"#/dialogues/{number}")
    page.get_by_role("button", name="Play", exact=True).click()
    mark, hint = turn(page).locator(".turn-head .outcome"), page.get_by_text("From before your change. Play it again.")
    expect(mark).to_have_text("Passed", timeout=WHILE_PLAYED)
    expect(hint).to_be_hidden()

    field = turn(page).get_by_role("textbox", name="The visitor writes")
    field.fill("Where is my parcel?")
    expect(mark).to_be_hidden()
    expect(hint).to_be_visible()
    field.fill("Where is my order?")

    expect(mark).to_be_visible()


def test_dialogues_that_failed_are_found_by_the_filter_and_their_language(
    server: Server, open_page: OpenPage, editor: httpx.Client
) -> None:
    kept(editor, {"visitor": "hello", "expect": {"person": True}}, name="Fails")
    kept(editor, {"visitor": "hello", "expect": {"person": False}}, name="Passes")
    kept(editor, {"visitor": "hallo", "expect": {"person": True}}, name="Mislukt", language="nl")
    page = editing(open_page, server, "#/dialogues")
    page.get_by_role("button", name="Play all").click()
    expect(page.get_by_text("2 dialogues did not go as expected.")).to_be_visible(timeout=WHILE_PLAYED)

    page.get_by_role("button", name="Failed", exact=True).click()
    names = page.locator(".row a")
    expect(names).to_have_text(["Fails", "Mislukt"])
    page.get_by_role("combobox", name="Language", exact=True).select_option("nl")
    expect(names).to_have_text(["Mislukt"])
    expect(page).to_have_url(re.compile(r"state=failed.*language=nl|language=nl.*state=failed"))
    names.first.click()
    page.get_by_role("link", name="All dialogues").click()

    expect(names).to_have_text(["Mislukt"])
    expect(names.first).to_be_focused()


def test_dialogues_go_out_as_a_file_and_come_back_from_it(
    server: Server, open_page: OpenPage, editor: httpx.Client, tmp_path: Path
) -> None:
    number = kept(editor, {"visitor": "Where is my order?", "expect": {"article": ["track-order"]}})
    page = editing(open_page, server, "#/dialogues")
    with page.expect_download() as downloading:
        page.get_by_role("link", name="Export as a file").click()
    downloading.value.save_as(tmp_path / "dialogues.yml")
    editor.delete(f"/dialogues/{number}")
    page.reload()
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name="Import a file").click()
    choosing.value.set_files(tmp_path / "dialogues.yml")

    expect(page.get_by_text("Added: 1. Changed: 0. Unchanged: 0.")).to_be_visible()
    expect(page.locator(".row a")).to_have_text(["Order"])
    (tmp_path / "dialogues.yml").write_text("dialogues: [{name: A}]")
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name="Import a file").click()
    choosing.value.set_files(tmp_path / "dialogues.yml")

    expect(page.get_by_text("dialogues.yml, dialogue 1 (A): needs a name and at least one turn.")).to_be_visible()


def test_a_dialogue_is_deleted_when_that_is_confirmed(
    server: Server, open_page: OpenPage, editor: httpx.Client
) -> None:
    number = kept(editor, {"visitor": "hello"})
    page = editing(open_page, server, f"#/dialogues/{number}")
    page.get_by_role("textbox", name="Name").fill("Changed, and not saved")

    page.get_by_role("button", name="Delete", exact=True).click()
    page.get_by_role("button", name="Delete", exact=True).last.click()

    expect(page.get_by_role("heading", name="Write down what the bot should master")).to_be_visible()
    assert editor.get("/dialogues").json()["dialogues"] == []


@pytest.mark.parametrize(("locale", "width"), [("en-US", 320), ("fa-IR", 390), ("te-IN", 820)])
def test_nothing_runs_over_the_side_of_any_screen(
    server: Server, open_page: OpenPage, editor: httpx.Client, locale: str, width: int
) -> None:
    everything = {
        "article": ["track-order"],
        "decision": ["answer"],
        "talk": ["thank"],
        "picks": 2,
        "words": ["x" * 60],
    }
    number = kept(editor, {"visitor": "hello"}, {"visitor": "x" * 200, "expect": everything}, name="y" * 120)
    for address, shown in (("#/dialogues", ".row"), (f"#/dialogues/{number}", ".turn")):
        page = editing_in(open_page, server, address, locale, width)
        expect(page.locator(shown).first).to_be_visible(timeout=WHILE_PLAYED)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), address
