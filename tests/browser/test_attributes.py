"""What a site wants to be known of its conversations, in a browser: defined, written by agents, and filtered by."""

import os
import re
import uuid

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_administration import administering
from tests.browser.test_desk_work import at_desk, hire, take, waiting
from tests.conftest import Server
from tests.fakes import PASSWORD, Desk

pytestmark = pytest.mark.browser


def photograph(page: Page, name: str) -> None:
    """Keep a picture where somebody wants to look at the pages."""
    if folder := os.environ.get("HAMDEL_SCREENSHOTS"):
        page.screenshot(path=f"{folder}/{name}.png")


def test_a_list_of_choices_is_defined_set_by_an_agent_and_filtered_by(server: Server, open_page: OpenPage) -> None:
    key, name = f"plan_{uuid.uuid4().hex[:6]}", f"Plan {uuid.uuid4().hex[:4]}"
    boss = administering(open_page, server, "attributes")
    boss.get_by_role("button", name="Add an attribute").click()
    dialog = boss.get_by_role("dialog")
    dialog.get_by_label("Name", exact=True).fill(name)
    dialog.get_by_label("Names in other languages").fill(f"fa: اشتراک\nnl: Abonnement {name}")
    dialog.get_by_label("Key").fill("1 2")
    dialog.get_by_label("Kind").select_option("List of choices")
    dialog.get_by_label("Choices").fill("Gold\nSilver")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_contain_text("a key of Latin letters")
    dialog.get_by_label("Key").fill(key)
    photograph(boss, "attribute-form-en")
    dialog.get_by_role("button", name="Save").click()
    expect(boss.get_by_role("listitem").filter(has_text=name)).to_contain_text("List of choices")
    photograph(boss, "attributes-en")

    gold, plain = waiting(server, attributes={key: "silver"})[1], waiting(server)[1]
    desk = at_desk(open_page, server, hire(server)[0])
    take(desk, gold)
    details = desk.locator("#context")
    expect(details.locator(".attributes")).to_contain_text("Silver")
    expect(details.locator(".attributes")).to_contain_text("nobody has checked it")
    details.get_by_role("button", name=f"Change {name}").click()
    desk.get_by_role("dialog").get_by_role("combobox").select_option("Gold")
    desk.get_by_role("dialog").get_by_role("button", name="Save").click()
    expect(details.locator(".attributes")).to_contain_text("Gold")
    expect(details.locator(".history")).to_contain_text(f"changed {name}: Silver → Gold")
    photograph(desk, "attribute-desk-en")

    desk.get_by_role("button", name="Undo").click()
    expect(details.locator(".attributes")).to_contain_text("Silver")
    # By the keyboard alone.
    desk.keyboard.press("Control+k")
    desk.locator(".command-field").fill(f"Change {name}")
    desk.keyboard.press("Enter")
    desk.get_by_role("dialog").get_by_role("combobox").select_option("Gold")
    # On a list Enter opens it.
    desk.get_by_role("dialog").get_by_role("button", name="Save").press("Enter")
    expect(details.locator(".attributes")).to_contain_text("Gold")

    desk.get_by_role("tab", name=re.compile("All")).click()
    expect(desk.locator("[data-conversation]", has_text=plain)).to_be_visible()
    desk.locator(".filters-summary").click()
    desk.get_by_label(name).select_option("Gold")
    expect(desk.locator("[data-conversation]", has_text=plain)).to_have_count(0)
    expect(desk.locator("[data-conversation]", has_text=gold)).to_be_visible()
    photograph(desk, "attribute-filter-en")


def test_who_was_slower_is_told_and_sees_what_the_other_wrote(server: Server, open_page: OpenPage) -> None:
    key, name = f"plan_{uuid.uuid4().hex[:6]}", f"پلن {uuid.uuid4().hex[:4]}"
    boss = Desk.hire(server.url, server.settings, f"boss-{uuid.uuid4().hex[:8]}", "admin")
    wishes = {"key": key, "kind": "text", "owner": "conversation", "label": name}
    assert boss.client.post("/admin/attributes", json=wishes).status_code == 201
    visitor, visitor_name = waiting(server)
    desk = open_page(f"{server.url}/desk", locale="fa-IR")
    desk.get_by_label("نام کاربری").fill(hire(server)[0])
    desk.get_by_label("گذرواژه", exact=True).fill(PASSWORD)
    desk.get_by_role("button", name="ورود").click()
    desk.locator("[data-conversation]", has_text=visitor_name).click()
    details = desk.locator("#context")
    details.locator(f"[data-attribute={key}]").click()
    dialog = desk.get_by_role("dialog")
    dialog.get_by_role("textbox").fill("نقره‌ای")
    photograph(desk, "attribute-dialog-fa")
    address = f"/desk/conversations/{visitor.id}/attributes/{key}"
    assert boss.client.put(address, json={"value": "طلایی", "version": 0}).status_code == 200
    expect(details.locator(".attributes")).to_contain_text("طلایی")

    dialog.get_by_role("button", name="ذخیره").click()

    expect(desk.get_by_role("alert").filter(has_text=name)).to_be_visible()
    expect(details.locator(".attributes")).to_contain_text("طلایی")
    photograph(desk, "attribute-desk-fa")
