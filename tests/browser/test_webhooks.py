"""Webhooks to other systems, as administrators look after them in a browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.test_administration import administering
from tests.conftest import Server, served
from tests.listener import Listener

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def inside(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that may tell systems on its own network."""
    with served(prepared, tmp_path_factory.mktemp("webhooks"), webhooks_to_private=True) as server:
        yield server


def test_a_webhook_is_added_tried_sent_again_and_deleted(inside: Server, open_page: OpenPage) -> None:
    page = administering(open_page, inside, "webhooks")
    expect(page.get_by_text("There are no webhooks yet.")).to_be_visible()
    with Listener(status=500) as crm:
        page.get_by_role("button", name="Add a webhook").click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("Name").fill("Our CRM")
        dialog.get_by_label("Address").fill(crm.url)
        dialog.get_by_role("button", name="Save").click()
        expect(dialog.get_by_role("alert")).to_contain_text("at least one event")
        dialog.get_by_label("A conversation is closed").check()
        dialog.get_by_role("button", name="Save").click()

        shown = page.get_by_role("dialog", name="The secret of “Our CRM”")
        secret = shown.get_by_role("textbox").input_value()
        assert secret.startswith("whsec_")
        shown.get_by_role("button", name="Close").click()
        row = page.get_by_role("listitem").filter(has_text="Our CRM")
        expect(row.first).to_contain_text("A conversation is closed")

        row.get_by_role("button", name="Send a test").click()
        said = "The test has not arrived. The other system answered 500."
        expect(row.get_by_role("status").first).to_contain_text(said)
        row.get_by_text("Show the last deliveries").click()
        given_up = row.get_by_role("listitem")
        expect(given_up).to_contain_text("Given up")
        expect(given_up).to_contain_text("HTTP 500")
        crm.status = 204
        given_up.get_by_role("button", name="Send again").click()
        expect(row.get_by_text("Sent again: 1")).to_be_visible()
        assert crm.wait_for(2)[1].is_signed_by(secret)
    row.get_by_role("button", name="Our CRM").click()
    dialog.get_by_role("button", name="Delete the webhook").click()
    page.get_by_role("dialog", name="Delete the webhook “Our CRM”?").get_by_role("button", name="Delete").click()
    expect(page.get_by_text("There are no webhooks yet.")).to_be_visible()
