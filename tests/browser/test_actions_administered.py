"""What answers look up in other systems, as administrators set it up in a browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.action_server import webhook_says
from tests.browser.conftest import OpenPage
from tests.browser.test_administration import administering
from tests.conftest import Server, served
from tests.integration.test_site_settings import boss
from tests.listener import Listener

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def inside(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that may ask systems on its own network."""
    with served(prepared, tmp_path_factory.mktemp("actions"), webhooks_to_private=True) as server:
        yield server


def saved(page: Page) -> None:
    page.get_by_role("dialog").get_by_role("button", name="Save").click()


def test_an_action_is_added_tried_changed_and_deleted(inside: Server, open_page: OpenPage) -> None:
    page = administering(open_page, inside, "actions")
    expect(page.get_by_text("There are no actions yet.")).to_be_visible()
    with Listener(status=200, said=webhook_says(status="shipped")) as shop:
        page.get_by_role("button", name="Add an action").click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("Name").first.fill("order_status")
        dialog.get_by_label("Address", exact=True).fill(shop.url)
        dialog.get_by_role("button", name="Add a detail").click()
        detail = dialog.get_by_role("listitem")
        detail.get_by_label("Name").fill("order number")
        saved(page)
        expect(dialog.get_by_role("alert")).to_contain_text("Name each detail with Latin letters")
        detail.get_by_label("Name").fill("order")
        detail.get_by_label("What it looks like").fill("#####\nHD-#####")
        dialog.get_by_label("What codes mean").fill("shipped on its way")
        saved(page)
        expect(dialog.get_by_role("alert")).to_contain_text("shipped on its way")
        dialog.get_by_label("What codes mean").fill("shipped en: on its way\nnot yet sent en: being packed")
        saved(page)
        shown = page.get_by_role("dialog", name="The secret of “order_status”")
        secret = shown.get_by_role("textbox").input_value()
        shown.get_by_role("button", name="Close").click()

        row = page.get_by_role("listitem").filter(has_text="order_status")
        expect(row).to_contain_text("No article answers with it yet.")
        row.get_by_role("button", name="Try it").click()
        trial = page.get_by_role("dialog", name="Try “order_status”")
        trial.get_by_label("order").fill("7")
        trial.get_by_role("button", name="Try it").click()
        expect(trial.get_by_role("alert")).to_contain_text("Fill in every detail")
        trial.get_by_label("order").fill("۱۰۲۹۳")
        trial.get_by_role("button", name="Try it").click()
        expect(trial.get_by_role("status")).to_contain_text("{status}")
        expect(trial.get_by_role("status")).to_contain_text("shipped")
        assert shop.calls[0].is_signed_by(secret)
        shop.status = 404
        trial.get_by_role("button", name="Try it").click()
        expect(trial.get_by_role("status")).to_contain_text("has nothing for these details")
        trial.get_by_role("button", name="Close").click()
    kept = boss(inside).client.get("/admin/actions").json()["actions"][0]
    assert kept["needs"][0]["shapes"] == ["#####", "HD-#####"]
    assert kept["words"] == {"shipped": {"en": "on its way"}, "not yet sent": {"en": "being packed"}}

    row.get_by_role("button", name="order_status").click()
    dialog.get_by_label("Switched on").uncheck()
    dialog.get_by_role("button", name="Remove this detail").click()
    saved(page)
    expect(row).to_contain_text("Off")
    expect(row).not_to_contain_text("{order}")
    row.get_by_role("button", name="order_status").click()
    dialog.get_by_role("button", name="Delete the action").click()
    page.get_by_role("dialog", name="Delete the action “order_status”?").get_by_role("button", name="Delete").click()
    expect(page.get_by_text("There are no actions yet.")).to_be_visible()


def test_a_row_opens_its_form_and_a_link_in_it_the_article(inside: Server, open_page: OpenPage) -> None:
    admin = boss(inside).client
    made = admin.post("/admin/actions", json={"name": "order_delivery", "kind": "demo"}).json()["action"]
    answer = {"action": "order_delivery", "templates": {"en": "On its way."}, "version": 0}
    admin.put("/articles/delivery-times/action", json=answer).raise_for_status()
    page = administering(open_page, inside, "actions")

    page.get_by_role("button", name="order_delivery").click()
    expect(page.get_by_role("dialog", name="order_delivery")).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_role("link", name="delivery-times").click()

    expect(page).to_have_url(f"{inside.url}/editor#/article/delivery-times")
    admin.delete(f"/admin/actions/{made['id']}").raise_for_status()


def test_a_colleagues_change_is_not_written_over_unasked(inside: Server, open_page: OpenPage) -> None:
    admin = boss(inside).client
    made = admin.post("/admin/actions", json={"name": "demo_orders", "kind": "demo"}).json()["action"]
    page = administering(open_page, inside, "actions")
    page.get_by_role("button", name="demo_orders").click()
    admin.put(f"/admin/actions/{made['id']}", json={**made, "identity": "vouched"}).raise_for_status()

    page.get_by_label("What codes mean").fill("packed en: being packed")
    saved(page)
    page.get_by_role("button", name="Take theirs").click()

    kept = admin.get("/admin/actions").json()["actions"][0]
    assert (kept["identity"], kept["words"]) == ("vouched", {})
    admin.delete(f"/admin/actions/{made['id']}").raise_for_status()
