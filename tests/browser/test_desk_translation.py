"""A visitor and an agent who share no language, each in a browser; the engine speaks as LibreTranslate does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from bot.settings import Settings
from tests.browser.conftest import OpenPage
from tests.browser.test_desk_work import at_desk, hire, take, waiting
from tests.browser.test_widget_after import ask_for_a_person, labels_of
from tests.conftest import Serve, Server, _fresh_copy, _serve
from tests.fakes import Desk
from tests.libretranslate import SENTENCES, LibreServer

pytestmark = pytest.mark.browser

QUESTION, QUESTION_READ = "بستهٔ من کجاست؟", "Where is my parcel?"
REPLY, REPLY_READ = "Your parcel comes tomorrow.", "بستهٔ شما فردا می‌رسد."
TYPED, TYPED_READ = "The depot has found it.", "انبار آن را پیدا کرده است."
DROPPED, DROPPED_READ = "I do not know yet.", "هنوز نمی‌دانم."
LATE, LATE_READ = "I ask the depot for you.", "از انبار برایتان می‌پرسم."
CANNED = "سلام، در خدمت شما هستم."
TRANSLATED = {
    QUESTION: QUESTION_READ,
    REPLY: REPLY_READ,
    TYPED: TYPED_READ,
    DROPPED: DROPPED_READ,
    LATE: LATE_READ,
}


@pytest.fixture(scope="module")
def engine() -> Iterator[LibreServer]:
    running = LibreServer(sentences=SENTENCES)
    running.translated.update(TRANSLATED)
    yield running
    running.close()


@pytest.fixture(scope="module")
def translating(prepared: Path, tmp_path_factory: pytest.TempPathFactory, engine: LibreServer) -> Iterator[Server]:
    """A site with a translator, for all tests of this file."""
    folder = _fresh_copy(prepared, tmp_path_factory.mktemp("translating") / "data")
    settings = Settings(data_dir=folder, port=0, translator="libretranslate", libretranslate_url=engine.url)
    with _serve(settings) as running:
        yield running


@dataclass
class Both:
    """A Persian visitor and an English agent in one conversation."""

    visitor: Page
    desk: Page
    reply: Locator
    labels: dict[str, str]

    @property
    def log(self) -> Locator:
        return self.visitor.get_by_role("log")

    def ask(self, text: str) -> None:
        self.visitor.get_by_role("textbox", name=self.labels["widget-placeholder"]).fill(text)
        self.visitor.keyboard.press("Enter")

    def newest(self, author: str) -> Locator:
        return self.desk.locator(f".message[data-author={author}]").last


def meet(server: Server, open_page: OpenPage) -> Both:
    labels = labels_of(server, "fa")
    visitor = open_page(f"{server.url}/?lang=fa", locale="fa-IR")
    name = ask_for_a_person(visitor, labels)
    login, _ = hire(server)
    desk = at_desk(open_page, server, login)
    return Both(visitor, desk, take(desk, name), labels)


@pytest.fixture
def both(translating: Server, open_page: OpenPage) -> Both:
    return meet(translating, open_page)


def asked_about(engine: LibreServer, text: str) -> int:
    """How often the engine was asked for a translation of a text, or of the beginning of it."""
    return sum(any(text.startswith(part) for part in one["q"]) for one in engine.requests())


def test_each_reads_their_own_language_with_the_original_a_tap_away(both: Both) -> None:
    both.ask(QUESTION)
    expect(both.newest("visitor")).to_contain_text(QUESTION_READ)
    expect(both.newest("visitor")).to_contain_text("Translated automatically from Persian")

    both.reply.fill(REPLY)
    both.desk.keyboard.press("Enter")

    expect(both.log).to_contain_text(REPLY_READ)
    expect(both.log).not_to_contain_text(REPLY)
    both.visitor.get_by_role("button", name=both.labels["widget-show-original"]).click()
    expect(both.log).to_contain_text(REPLY)
    expect(both.newest("agent")).to_contain_text("Sent in Persian")
    both.newest("agent").get_by_role("button", name="Show what was sent").click()
    expect(both.newest("agent").locator(":lang(fa)", has_text=REPLY_READ)).to_have_attribute("dir", "rtl")


def test_the_original_stands_beside_the_translation_where_there_is_room_and_below_it_elsewhere(both: Both) -> None:
    both.ask(QUESTION)
    original = both.newest("visitor").locator(".bubble", has_text=QUESTION)
    translation = both.newest("visitor").locator(".bubble", has_text=QUESTION_READ)
    expect(original).to_be_visible()

    def tops() -> tuple[float, float]:
        boxes = [one.bounding_box() for one in (translation, original)]
        assert boxes[0] is not None
        assert boxes[1] is not None
        return boxes[0]["y"], boxes[1]["y"]

    assert tops()[0] == tops()[1]
    both.desk.set_viewport_size({"width": 390, "height": 800})
    assert tops()[0] < tops()[1]


def test_the_translation_is_seen_before_it_is_sent_and_asked_for_once(both: Both, engine: LibreServer) -> None:
    preview = both.desk.get_by_role("group", name="This is how it will read in Persian")

    both.reply.press_sequentially(TYPED, delay=20)

    expect(preview).to_contain_text(TYPED_READ)
    expect(preview.locator(":lang(fa)")).to_have_attribute("dir", "rtl")
    assert asked_about(engine, TYPED) == 1


def test_an_answer_about_a_text_that_has_changed_since_is_dropped(both: Both, engine: LibreServer) -> None:
    preview = both.desk.get_by_role("group", name="This is how it will read in Persian")
    engine.gate.clear()
    with both.desk.expect_request(re.compile("/translate$")):
        both.reply.fill(DROPPED)
    both.reply.fill(REPLY)

    engine.gate.set()

    expect(preview).to_contain_text(REPLY_READ)
    expect(preview).not_to_contain_text(DROPPED_READ)


def test_a_reply_can_be_sent_as_it_is_written(both: Both) -> None:
    both.reply.fill(REPLY)
    expect(both.desk.get_by_role("button", name="Send translated")).to_be_visible()

    both.desk.keyboard.press("Alt+Enter")

    expect(both.log).to_contain_text(REPLY)
    expect(both.log).not_to_contain_text(REPLY_READ)


def test_the_conversation_remembers_that_nothing_is_to_be_translated(both: Both) -> None:
    both.desk.get_by_role("switch", name="Translate into Persian").uncheck()

    both.desk.reload()

    expect(both.desk.get_by_role("switch", name="Translate into Persian")).not_to_be_checked()
    expect(both.desk.get_by_role("button", name="Send", exact=True)).to_be_visible()


def test_a_canned_reply_in_the_visitors_language_is_sent_as_it_is(
    translating: Server, both: Both, engine: LibreServer
) -> None:
    colleague = Desk.hire(translating.url, translating.settings, "writer")
    texts = {"fa": CANNED}
    colleague.client.post("/desk/canned", json={"shortcut": "salam", "texts": texts}).raise_for_status()

    both.desk.keyboard.type("/salam")
    both.desk.get_by_role("option", name=re.compile("salam")).click()
    both.desk.get_by_role("button", name="Send", exact=True).click()

    expect(both.log).to_contain_text(CANNED)
    assert asked_about(engine, CANNED) == 0


def test_a_translation_that_is_late_takes_the_place_of_the_original_by_itself(both: Both, engine: LibreServer) -> None:
    engine.gate.clear()
    both.reply.fill(LATE)
    both.desk.keyboard.press("Enter")
    expect(both.log).to_contain_text(LATE)
    # The sentence that says so names the language in the visitor's own words: English.
    missing = both.log.locator("[data-author=agent] p:visible", has_text="انگلیسی")
    expect(missing).to_be_visible()

    engine.gate.set()

    expect(both.log).to_contain_text(LATE_READ)
    expect(both.visitor.get_by_role("button", name=both.labels["widget-show-original"])).to_be_visible()
    expect(both.newest("agent")).to_contain_text("Sent in Persian")


def test_an_agent_is_told_in_plain_words_that_there_is_no_translation(serve: Serve, open_page: OpenPage) -> None:
    silent = LibreServer(sentences=SENTENCES)
    both = meet(serve(translator="libretranslate", libretranslate_url=silent.url), open_page)
    silent.close()

    both.reply.fill(REPLY)

    expect(both.desk.get_by_text("The translator does not answer at the moment")).to_be_visible()
    both.desk.keyboard.press("Enter")
    expect(both.log).to_contain_text(REPLY)


def test_nothing_is_offered_to_an_agent_who_writes_the_visitors_language(
    translating: Server, open_page: OpenPage
) -> None:
    login, _ = hire(translating)
    _, name = waiting(translating, page_language="en")
    desk = at_desk(open_page, translating, login)
    take(desk, name).fill(REPLY)

    expect(desk.get_by_role("button", name="Send", exact=True)).to_be_visible()
    expect(desk.get_by_role("switch")).to_be_hidden()
