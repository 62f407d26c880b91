"""What becomes of an article in the editor: changes that wait, an earlier text, two editors, and what was not saved."""

import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_editor_work import editing, editor_of
from tests.conftest import Server

pytestmark = pytest.mark.browser

FIRST, SECOND = "Yes, in the attic.", "Yes, in the cellar."


@pytest.fixture
def editor(server: Server) -> httpx.Client:
    return editor_of(server)


@pytest.fixture
def name(editor: httpx.Client) -> Iterator[str]:
    chosen = f"gramophone-{uuid.uuid4().hex[:6]}"
    body = {"id": chosen, "language": "en", "question": "Do you mend gramophones?", "answer": FIRST}
    editor.post("/articles", json={**body, "status": "published"})
    yield chosen
    editor.delete(f"/articles/{chosen}")


def told(editor: httpx.Client) -> str:
    """What a visitor is told."""
    answer: dict[str, Any] = editor.post("/articles/ask", json={"text": "Do you mend gramophones?"}).json()["answer"]
    return str(answer["html"])


def answer_in(page: Page) -> Any:
    return page.get_by_role("textbox", name="Answer", exact=True)


def more(page: Page, item: str) -> None:
    page.get_by_role("button", name="More", exact=True).click()
    page.get_by_role("menuitem", name=item).click()


def test_visitors_see_a_change_when_it_is_published_and_an_earlier_text_comes_back(
    server: Server, open_page: OpenPage, editor: httpx.Client, name: str
) -> None:
    page = editing(open_page, server, f"#/article/{name}")
    answer_in(page).fill(SECOND)
    page.get_by_role("button", name="Save for later").click()
    expect(page.get_by_text("Visitors do not see these changes yet.")).to_be_visible()
    assert FIRST in told(editor)
    page.get_by_role("button", name="Show what changed").click()
    expect(page.locator("staged-remark ins")).to_have_text(["cellar"])

    page.get_by_role("button", name="Publish changes").click()
    expect(page.get_by_text("Visitors do not see these changes yet.")).to_be_hidden()
    assert SECOND in told(editor)

    more(page, "History")
    page.get_by_role("dialog").get_by_role("button", name="Published").last.click()
    page.get_by_role("button", name="Compared with now").click()
    expect(page.get_by_role("dialog").locator("del")).to_have_text(["attic"])
    page.get_by_role("button", name="Restore this text").click()
    expect(answer_in(page)).to_have_value(FIRST)
    assert SECOND in told(editor)
    page.get_by_role("button", name="Publish changes").click()
    expect(page.get_by_text("Visitors do not see these changes yet.")).to_be_hidden()
    assert FIRST in told(editor)


def test_of_two_editors_the_second_sees_the_text_of_the_first_and_chooses(
    server: Server, open_page: OpenPage, editor: httpx.Client, name: str
) -> None:
    page = editing(open_page, server, f"#/article/{name}")
    answer_in(page).fill("Yes, in the garden.")
    body = {"language": "en", "question": "Do you mend gramophones?", "answer": SECOND, "revision": 1}
    assert editor.put(f"/articles/{name}/staged", json=body).status_code == 200

    page.get_by_role("button", name="Publish changes").click()
    conflict = page.get_by_role("dialog", name="Somebody else has saved this article")
    expect(conflict.get_by_role("region", name="Theirs").locator("del")).to_have_text(["cellar"])
    expect(conflict.get_by_role("region", name="Yours").locator("ins")).to_have_text(["garden"])
    assert FIRST in told(editor)
    conflict.get_by_role("button", name="Load theirs").click()

    expect(answer_in(page)).to_have_value(SECOND)


def test_what_was_written_and_not_saved_is_offered_after_a_reload(
    server: Server, open_page: OpenPage, name: str
) -> None:
    page = editing(open_page, server, f"#/article/{name}")
    answer_in(page).fill(SECOND)
    page.once("dialog", lambda dialog: dialog.accept())
    page.reload()

    page.get_by_role("button", name="Take it back").click()
    expect(answer_in(page)).to_have_value(SECOND)
    page.get_by_role("button", name="Save for later").click()
    expect(page.get_by_text("Visitors do not see these changes yet.")).to_be_visible()
    page.reload()

    expect(answer_in(page)).to_have_value(SECOND)
    expect(page.get_by_role("button", name="Take it back")).to_have_count(0)


def test_a_deleted_article_is_found_and_restored(
    server: Server, open_page: OpenPage, editor: httpx.Client, name: str
) -> None:
    page = editing(open_page, server, f"#/article/{name}")
    more(page, "Delete")
    page.get_by_role("button", name="Delete", exact=True).click()
    expect(page.get_by_text("The article is deleted.")).to_be_visible()

    page.get_by_role("button", name="Deleted articles").click()
    page.get_by_role("dialog").locator("li", has_text=name).get_by_role("button", name="Restore").click()

    expect(answer_in(page)).to_have_value(FIRST)
    assert editor.get(f"/articles/{name}").json()["status"] == "draft"
