"""An editor lets an article answer with live data, in a browser."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.test_editor_work import editing
from tests.conftest import Server
from tests.integration.test_site_settings import boss

pytestmark = pytest.mark.browser


def test_an_editor_chooses_what_is_looked_up_and_writes_the_answer(server: Server, open_page: OpenPage) -> None:
    admin = boss(server).client
    need = {"name": "order", "kind": "order", "shapes": ["#####"]}
    body = {"name": "order_delivery", "kind": "demo", "needs": [need]}
    made = admin.post("/admin/actions", json=body).json()["action"]
    page = editing(open_page, server, "#/article/delivery-times")
    section = page.get_by_role("region", name="Live data")
    expect(section.get_by_label("Answer with live data")).to_be_hidden()

    section.get_by_label("What is looked up").select_option("order_delivery")
    expect(section).to_contain_text("{order}")
    section.get_by_role("button", name="Save the live data").click()
    expect(page.locator("notice-board")).to_contain_text("in the article’s own language")
    section.get_by_label("Answer with live data").fill("Order {order} is {status}.")
    section.get_by_role("button", name="Save the live data").click()
    expect(page.get_by_text("The live data is saved.")).to_be_visible()

    kept = admin.get("/articles/delivery-times/action").json()
    assert (kept["action"], kept["templates"]) == ("order_delivery", {"en": "Order {order} is {status}."})
    admin.delete(f"/admin/actions/{made['id']}")
