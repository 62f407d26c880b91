"""What visitors do when a person cannot answer at once or has finished: leave an address, send files, rate the help."""

import re
import struct
import uuid
import zlib
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_desk_work import lose_the_answer
from tests.conftest import Serve, Server
from tests.fakes import Desk, client_of

pytestmark = pytest.mark.browser


def labels_of(server: Server, language: str) -> dict[str, str]:
    """What the widget says in a language."""
    with client_of(f"{server.url}/api/v1") as client:
        labels: dict[str, str] = client.get("/chat/site", params={"language": language}).json()["labels"]
    return labels


def ask_for_a_person(page: Page, labels: dict[str, str], **attributes: str) -> str:
    """Open the chat and join the queue; the name by which the desk finds the visitor."""
    name = f"Visitor {uuid.uuid4().hex[:8]}"
    page.evaluate("visitor => window.Hamdel.setVisitor(visitor)", {"name": name, "attributes": attributes})
    page.get_by_role("button", name=labels["widget-open"]).click()
    page.get_by_role("button", name=labels["widget-person"], exact=True).click()
    expect(page.get_by_role("button", name=labels["widget-leave-queue"])).to_be_visible()
    return name


def conversation_of(desk: Desk, name: str) -> str:
    return next(str(one["conversation"]) for one in desk.waiting() if one["visitor"] == name)


def seen_by(desk: Desk, conversation: str) -> dict[str, Any]:
    found: dict[str, Any] = desk.client.get(f"/desk/conversations/{conversation}").json()
    return found


def hire(server: Server, role: str = "agent") -> Desk:
    return Desk.hire(server.url, server.settings, f"{role}-{uuid.uuid4().hex[:8]}", role)


def picture() -> bytes:
    """A PNG of one pixel (RFC 2083)."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\x00\x0f\x76\x6e")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def attach(page: Page, name: str, type_: str, content: bytes) -> Locator:
    """Choose a file in the chat; what the chat shows of it once it has been sent."""
    page.locator("hamdel-widget input[type=file]").set_input_files({"name": name, "mimeType": type_, "buffer": content})
    return page.get_by_role("log").get_by_role("link", name=re.compile(re.escape(name)))


def test_a_persian_visitor_rates_the_help_step_by_step_across_a_reload(server: Server, open_page: OpenPage) -> None:
    labels, desk = labels_of(server, "fa"), hire(server)
    page = open_page(f"{server.url}/?lang=fa", locale="fa-IR")
    conversation = conversation_of(desk, ask_for_a_person(page, labels))
    desk.act(conversation, "take")
    desk.act(conversation, "close")

    page.get_by_role("radio", name=labels["survey-csat-4"], exact=True).click()
    expect(page.get_by_text(labels["survey-nps"])).to_be_visible()
    assert seen_by(desk, conversation)["summary"]["csat"] == 4

    page.reload()
    page.get_by_role("radio", name="۹", exact=True).click()
    comment = page.get_by_role("textbox", name=labels["survey-comment"])
    comment.fill("خیلی زود جواب دادید")
    # Beside it stands the field for another message, whose button is called the same.
    asking = page.get_by_role("group").filter(has=comment)
    asking.get_by_role("button", name=labels["widget-survey-send"], exact=True).click()

    survey = page.get_by_role("group", name=labels["survey-thanks"])
    expect(survey).to_contain_text(labels["survey-csat-4"])
    expect(survey).to_contain_text("۹ / ۱۰")
    expect(survey).to_contain_text("خیلی زود جواب دادید")


def test_an_answer_to_the_survey_can_be_changed_with_the_keyboard(server: Server, open_page: OpenPage) -> None:
    labels, desk = labels_of(server, "en"), hire(server)
    page = open_page(server.url)
    conversation = conversation_of(desk, ask_for_a_person(page, labels))
    desk.act(conversation, "take")
    desk.act(conversation, "close")
    page.get_by_role("radio", name="Very satisfied").click()
    for _ in ("recommendation", "comment"):
        page.get_by_role("button", name="Not now").click()

    page.get_by_role("button", name=labels["survey-csat"]).press("Enter")
    page.get_by_role("radio", name="Very satisfied").press("ArrowUp")
    page.keyboard.press("Enter")

    expect(page.get_by_role("group", name=labels["survey-thanks"])).to_contain_text("Satisfied")
    assert seen_by(desk, conversation)["summary"]["csat"] == 4


def test_a_visitor_whom_nobody_can_answer_leaves_an_address_once(serve: Serve, open_page: OpenPage) -> None:
    # On a site of its own: teams and hours are everybody's.
    server = serve()
    labels, desk = labels_of(server, "en"), hire(server, "admin")
    team = f"Nobody {uuid.uuid4().hex[:8]}"
    closed = {"time_zone": "UTC", "weekly": {}, "holidays": []}
    me = desk.client.get("/desk/me").json()["agent"]["id"]
    teams = [{"name": team, "hours": closed, "agents": [me]}]
    desk.client.put("/desk/teams", json={"teams": teams}).raise_for_status()
    page = open_page(server.url)
    conversation = conversation_of(desk, ask_for_a_person(page, labels, team=team))
    field = page.get_by_role("textbox", name=labels["widget-contact-title"])

    field.fill("nobody at home")
    field.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text(labels["contact-invalid"])

    field.fill("visitor@example.com")
    field.press("Enter")
    expect(page.get_by_role("log")).to_contain_text("get back to you at visitor@example.com")
    expect(field).to_be_hidden()
    assert seen_by(desk, conversation)["context"]["contact"] == {"email": "visitor@example.com", "phone": None}


def test_files_go_both_ways(server: Server, open_page: OpenPage) -> None:
    labels, desk = labels_of(server, "en"), hire(server)
    page = open_page(server.url)
    conversation = conversation_of(desk, ask_for_a_person(page, labels))
    desk.act(conversation, "take")

    expect(attach(page, "receipt.txt", "text/plain", b"Paid twice.")).to_be_visible()
    received = seen_by(desk, conversation)["messages"][-1]["attachment"]
    address = f"/desk/conversations/{conversation}/attachments"
    assert desk.client.get(f"{address}/{received['id']}").content == b"Paid twice."

    desk.client.post(address, files={"file": ("label.png", picture(), "image/png")}).raise_for_status()
    expect(page.get_by_role("log").get_by_role("img", name="label.png")).to_be_visible()


def test_a_file_of_a_kind_that_is_not_taken_is_not_sent(server: Server, open_page: OpenPage) -> None:
    labels = labels_of(server, "en")
    page = open_page(server.url)
    page.get_by_role("button", name=labels["widget-open"]).click()

    attach(page, "setup.exe", "application/octet-stream", b"MZ")

    expect(page.get_by_role("log")).to_contain_text(labels["widget-attachment-refused"])


def test_a_file_whose_answer_was_lost_is_sent_once(server: Server, open_page: OpenPage) -> None:
    labels, desk = labels_of(server, "en"), hire(server)
    page = open_page(server.url)
    conversation = conversation_of(desk, ask_for_a_person(page, labels))
    lose_the_answer(page, "**/attachments")

    expect(attach(page, "receipt.txt", "text/plain", b"Paid twice.")).to_be_visible()

    expect(page.get_by_role("button", name=labels["widget-retry"])).to_be_hidden()
    files = [one["attachment"] for one in seen_by(desk, conversation)["messages"] if one["attachment"]]
    assert [file["name"] for file in files] == ["receipt.txt"]


def test_files_are_chosen_from_the_kinds_that_the_site_takes(server: Server, open_page: OpenPage) -> None:
    page = open_page(server.url)
    page.get_by_role("button", name=labels_of(server, "en")["widget-open"]).click()

    expect(page.locator("hamdel-widget input[type=file]")).to_have_attribute("accept", re.compile(r"\.png,.*\.pdf"))
