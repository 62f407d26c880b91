"""A telephone number, an order number and a Latin name in lines from right to left: on the screen as written."""

import uuid
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_widget_after import ask_for_a_person, conversation_of, labels_of
from tests.conftest import Server
from tests.fakes import Desk

pytestmark = pytest.mark.browser

PHONE, ORDER = "+31 20 123 45 67", "#1023-B"
PRODUCT = "ZX-81/B"

#: What people write to each other, and an article: its question, and what it says.
WRITTEN = {
    "fa": {
        "visitor": f"سلام، سفارش {ORDER} نرسیده است و شمارهٔ من {PHONE} است.",
        "agent": f"سفارش {ORDER} در راه است؛ لطفاً با {PHONE} تماس بگیرید.",
        "question": f"دستگاه زپلین {PRODUCT} را چگونه روشن کنم؟",
        "answer": f"برای روشن کردن دستگاه **{PRODUCT}** با {PHONE} تماس بگیرید.",
    },
    "ar": {
        "visitor": f"مرحبًا، لم يصل الطلب {ORDER} ورقم هاتفي {PHONE} من فضلكم.",
        "agent": f"الطلب {ORDER} في الطريق؛ يُرجى الاتصال بالرقم {PHONE} غدًا.",
        "question": f"كيف أشغّل جهاز زبلين {PRODUCT} الجديد؟",
        "answer": f"لتشغيل الجهاز **{PRODUCT}** يُرجى الاتصال بالرقم {PHONE} غدًا.",
    },
}

#: Where the signs of a text stand on the screen: of the last element of the log that has the text, line by line.
PLACES = """(log, wanted) => {
  const walker = document.createTreeWalker(log, NodeFilter.SHOW_TEXT);
  const signs = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (let at = 0; at < node.length; at += 1) signs.push([node, at]);
  }
  const whole = signs.map(([node, at]) => node.data[at]).join("");
  const start = whole.lastIndexOf(wanted);
  if (start < 0) return null;
  return [...wanted].map((sign, number) => {
    const [node, at] = signs[start + number];
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const [box] = range.getClientRects();
    return { sign, left: box?.left ?? 0, top: Math.round(box?.top ?? 0) };
  }).filter(({ sign }) => sign !== " ");
}"""


def expect_as_written(page: Page, text: str) -> None:
    """Each sign of ``text`` stands to the right of the one before it, on each of its lines."""
    log = page.get_by_role("log")
    expect(log).to_contain_text(text)
    places = log.evaluate(PLACES, text)
    assert places, text
    for one, two in pairwise(places):
        assert two["top"] > one["top"] or two["left"] > one["left"], (text, places)


def closed_team(desk: Desk) -> str:
    """A team that is not at work, so that visitors are asked how they can be reached."""
    name = f"Nobody {uuid.uuid4().hex[:8]}"
    me = desk.client.get("/desk/me").json()["agent"]["id"]
    hours = {"time_zone": "UTC", "weekly": {}, "holidays": []}
    desk.client.put("/desk/teams", json={"teams": [{"name": name, "hours": hours, "agents": [me]}]}).raise_for_status()
    return name


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_what_is_written_from_left_to_right_is_read_so(server: Server, open_page: OpenPage, language: str) -> None:
    labels, said = labels_of(server, language), WRITTEN[language]
    desk = Desk.hire(server.url, server.settings, f"sara ({uuid.uuid4().hex[:4]} & co.)", "admin")
    article = f"zeppelin-{uuid.uuid4().hex[:8]}"
    body = {"id": article, "language": language, "question": said["question"], "answer": said["answer"]}
    assert desk.client.post("/articles", json={**body, "status": "published"}).status_code == 201
    page = open_page(server.url)
    # A site in that language, which embeds the chat.
    site = f'<!doctype html><html lang="{language}" dir="rtl"><script src="/widget.js"></script></html>'
    page.route("**/embedding", lambda route: route.fulfill(content_type="text/html", body=site))
    page.goto(f"{server.url}/embedding")
    conversation = conversation_of(desk, ask_for_a_person(page, labels, team=closed_team(desk)))

    # What the visitor leaves to be reached by, and what the assistant says of it.
    contact = page.get_by_role("textbox", name=labels["widget-contact-title"])
    contact.fill(PHONE)
    contact.press("Enter")
    expect(page.get_by_role("log").locator(f"text={PHONE}").first).to_be_visible()
    expect_as_written(page, PHONE)

    # What the visitor writes.
    field = page.get_by_role("textbox", name=labels["widget-placeholder"])
    for text, parts in ((said["visitor"], (ORDER, PHONE)), (said["question"], (PRODUCT,))):
        field.fill(text)
        page.keyboard.press("Enter")
        for part in parts:
            expect_as_written(page, part)

    # What the assistant says of a colleague, and what the colleague writes.
    desk.act(conversation, "take").raise_for_status()
    expect_as_written(page, desk.name)
    desk.act(conversation, "reply", text=said["agent"], client_id=uuid.uuid4().hex).raise_for_status()
    for part in (ORDER, PHONE):
        expect_as_written(page, part)
    expect(page.get_by_role("log").locator("[dir=rtl]").first).to_be_visible()
    desk.client.delete(f"/articles/{article}")
