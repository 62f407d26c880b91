"""What keeps answers good, in an editor's browser: test questions before publishing, synonyms, and similar articles."""

import json
import uuid

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.test_editor_work import editor_of
from tests.browser.test_gaps import editing
from tests.conftest import Server
from tests.integration.test_conversations import Visitor

pytestmark = pytest.mark.browser


def test_a_publish_is_held_back_with_its_reason_and_then_done_all_the_same(server: Server, open_page: OpenPage) -> None:
    name = f"airship-{uuid.uuid4().hex[:6]}"
    editor = editor_of(server)
    body = {"id": name, "language": "en", "question": "Do you repair zeppelins?", "answer": "Yes.", "phrasings": []}
    editor.post("/articles", json=body)
    page = editing(open_page, server, f"#/article/{name}")
    page.get_by_role("textbox", name="Test questions").fill("can you mend a zeppelin?\nwhat is the capital of Mongolia")
    page.get_by_role("button", name="Try all test questions").click()
    expect(page.get_by_role("heading", name="Find this article: 1 of 2")).to_be_visible()
    expect(page.locator("test-fields .trial-missed")).to_contain_text("what is the capital of Mongolia")

    page.get_by_role("button", name="Publish", exact=True).click()
    held = page.get_by_role("dialog", name="Publishing is held back")
    expect(held).to_contain_text("what is the capital of Mongolia")
    expect(held.get_by_role("button", name="Change it first")).to_be_focused()
    page.keyboard.press("Escape")
    expect(held).to_have_count(0)
    assert editor.get(f"/articles/{name}").json()["status"] == "draft"

    page.get_by_role("button", name="Publish", exact=True).click()
    page.get_by_role("button", name="Publish anyway").click()
    expect(page.locator(".status-published").first).to_be_visible()
    assert editor.get(f"/articles/{name}").json()["status"] == "published"
    editor.delete(f"/articles/{name}")


def test_a_synonym_makes_a_question_find_its_article(server: Server, open_page: OpenPage) -> None:
    asked = "my zworp has not arrived"
    editor = editor_of(server)

    def shown() -> object:
        return editor.post("/articles/ask", json={"text": asked, "language": "en"}).json()["answer"]

    assert shown() is None
    page = editing(open_page, server, "#/quality?state=synonyms")
    page.get_by_role("button", name="Add synonyms").click()
    field = page.get_by_role("textbox", name="Words, separated by commas")
    field.fill("zworp")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("notice-board")).to_contain_text("stands alone")
    expect(field).to_be_focused()
    field.fill("parcel, zworp")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("notice-board")).to_contain_text("The next question is searched with them.")

    assert shown() is not None
    page.reload()
    expect(field).to_have_value("parcel, zworp")
    page.get_by_role("button", name="Remove").click()
    page.get_by_role("link", name="Articles", exact=True).click()
    # What is not saved is not lost without a question.
    page.get_by_role("dialog").get_by_role("button").last.click()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("There are no synonyms yet.")).to_be_visible()
    assert shown() is None


def test_two_similar_articles_are_made_one_in_persian(server: Server, open_page: OpenPage) -> None:
    number = uuid.uuid4().hex[:6]
    editor = editor_of(server)
    for name, question in (
        (f"mend-{number}", "Do you mend torn airships?"),
        (f"fix-{number}", "Can you mend a torn airship?"),
    ):
        body = {
            "id": name,
            "language": "en",
            "question": question,
            "answer": "Yes, on weekdays.",
            "status": "published",
        }
        editor.post("/articles", json=body)
    page = editing(open_page, server, "#/quality?state=duplicates")
    page.get_by_role("combobox", name="Page language").select_option("fa")
    page.locator(f"[data-field='keep-mend-{number}']").click()
    page.locator("dialog [value=yes]").click()

    expect(page.locator(f"[data-field='keep-mend-{number}']")).to_have_count(0)
    assert editor.get(f"/articles/mend-{number}").json()["phrasings"] == ["Can you mend a torn airship?"]
    assert editor.get(f"/articles/fix-{number}").json()["status"] == "withdrawn"
    for name in ("mend", "fix"):
        editor.delete(f"/articles/{name}-{number}")


def test_a_pasted_conversation_is_replayed_with_why_and_what_was_thought_of_answers_is_shown(
    server: Server, open_page: OpenPage
) -> None:
    visitor = Visitor(server)
    visitor.say("Where is my parcel?")
    visitor.say("No, that did not help")
    page = editing(open_page, server, "#/quality?state=conversation")
    page.get_by_role("textbox", name="What the visitor writes").fill(
        "Visitor: Where is my parcel?\nBot: In the post.\nVisitor: and how long does that take?"
    )
    page.get_by_role("button", name="Play", exact=True).click()
    turns = page.locator(".replayed-turn")
    expect(turns).to_have_count(2)
    turns.first.get_by_text("Why?").click()
    expect(turns.first.get_by_text("From 55% on it answers")).to_be_visible()
    expect(turns.first.locator(".why-reading")).to_contain_text(["parcel"])
    expect(turns.last).to_contain_text("Searched together with the question before it")

    page.get_by_role("button", name="Feedback", exact=True).click()
    page.locator("[data-field='show-track-order']").click()
    expect(page.locator(".feedback-details .trial-list li").first).to_contain_text("No, that did not help")


def test_what_was_held_back_is_told_over_the_list_and_in_the_article(server: Server, open_page: OpenPage) -> None:
    name, editor = f"airship-{uuid.uuid4().hex[:6]}", editor_of(server)
    body = {"id": name, "language": "en", "question": "Do you repair zeppelins?", "answer": "Yes.", "phrasings": []}
    row = json.dumps({**body, "tests": {"en": ["what is the capital of Mongolia"]}}).encode()
    page = editing(open_page, server, "#/")
    page.get_by_role("button", name="Import a file").click()
    page.locator("[data-import=files]").set_input_files({"name": "a.jsonl", "mimeType": "", "buffer": row})
    held = page.locator("import-trial")
    expect(held).to_contain_text("Held back: 1")
    expect(held).to_contain_text("what is the capital of Mongolia")
    page.get_by_role("dialog").get_by_role("button", name="Import", exact=True).click()
    expect(page.locator("notice-board")).to_contain_text("Held back: 1")

    expect(page.locator(".held-notice")).to_contain_text("Not published as planned: 1")
    page.get_by_role("link", name="Show them").click()
    expect(page.locator(".held-notice")).to_have_count(0)
    page.get_by_role("link", name="Do you repair zeppelins?").click()
    expect(page.locator("[data-field=held]")).to_contain_text("what is the capital of Mongolia")

    page.get_by_role("button", name="Publish", exact=True).click()
    page.get_by_role("button", name="Publish anyway").click()
    expect(page.locator("[data-field=held]")).to_have_count(0)
    editor.delete(f"/articles/{name}")
