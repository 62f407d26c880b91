"""The reports and the screen on the wall, in a browser."""

import re
import uuid

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_pages import sign_in
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor

pytestmark = pytest.mark.browser


@pytest.fixture
def site(serve: Serve) -> Server:
    """A site of its own: what it counts is known."""
    return serve(time_zone="Europe/Paris")


def hire(server: Server, role: str = "supervisor") -> Desk:
    return Desk.hire(server.url, server.settings, f"{role}-{uuid.uuid4().hex[:6]}", role)


def busy_day(server: Server) -> tuple[Desk, list[Visitor]]:
    """Two visitors helped by the assistant, one by an agent, one who waits: the agent, and they in this order."""
    agent = hire(server, "agent")
    visitors = [Visitor(server) for _ in range(4)]
    visitors[0].say("Where is my order?")
    visitors[1].say("Where is my order?")
    for one in visitors[2:]:
        one.say("I want to talk to a human")
    agent.act(visitors[2].id, "take")
    agent.act(visitors[2].id, "reply", text="Hello!")
    agent.act(visitors[2].id, "close", resolution="solved")
    rating = {"csat": 5, "nps": 9, "comment": "Quick and kind."}
    visitors[2].client.post(f"/conversations/{visitors[2].id}/rating", json=rating).raise_for_status()
    return agent, visitors


def reports(server: Server, open_page: OpenPage, login: str, query: str = "", **how: object) -> Page:
    page = open_page(f"{server.url}/desk/reports{query}", **how)
    sign_in(page, login)
    expect(page.locator("#content")).to_have_attribute("aria-busy", "false")
    return page


def login_of(one: Desk) -> str:
    return one.name.lower()


def test_a_figure_says_what_it_means_and_leads_to_its_conversations(site: Server, open_page: OpenPage) -> None:
    _, visitors = busy_day(site)
    page = reports(site, open_page, login_of(hire(site)))
    side = page.locator(".side", has_text="The assistant alone")

    side.get_by_role("button", name="What does “Solved by the assistant” mean?").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("never handed over to people")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    side.locator("div", has_text="Solved by the assistant").get_by_role("link", name="2", exact=True).click()

    expect(page.get_by_role("heading", name="Solved by the assistant")).to_contain_text("2")
    links = page.locator(".behind tbody a")
    expect(links).to_have_count(2)
    listed = {str(one.get_attribute("href")).rpartition("/")[2] for one in links.all()}
    assert listed == {visitors[0].id, visitors[1].id}
    page.get_by_role("link", name="Back to the report").click()
    expect(page.get_by_role("heading", name="Assistant and people")).to_be_visible()


def test_a_group_of_a_table_leads_to_its_conversations_and_names_it(site: Server, open_page: OpenPage) -> None:
    agent, visitors = busy_day(site)
    page = reports(site, open_page, login_of(hire(site)))

    row = page.get_by_role("region", name="Agent").get_by_role("row", name=agent.name)
    row.get_by_role("link").first.click()

    heading = page.locator(".behind h2")
    expect(heading).to_contain_text("Handovers")
    expect(heading).to_contain_text(agent.name)
    expect(page.locator(".behind tbody a")).to_have_attribute("href", re.compile(visitors[2].id))


def test_an_agent_is_not_led_to_what_colleagues_did(site: Server, open_page: OpenPage) -> None:
    busy_day(site)
    other = hire(site, "agent")
    page = reports(site, open_page, login_of(other))

    expect(page.locator(".side", has_text="The assistant alone").get_by_role("link").first).to_be_visible()
    expect(page.locator(".side").nth(1).get_by_role("link")).to_have_count(0)
    expect(page.get_by_text("Quick and kind.")).to_have_count(0)
    page.goto(f"{site.url}/desk/reports?figure=csat")
    expect(page.get_by_role("alert")).not_to_be_empty()


def test_days_without_anything_are_told_as_that(site: Server, open_page: OpenPage) -> None:
    page = reports(site, open_page, login_of(hire(site)), "?from=2031-01-01&to=2031-01-02")

    expect(page.get_by_text("Nothing on these days.").first).to_be_visible()
    expect(page.locator("#remark")).to_contain_text("Europe/Paris")
    expect(page.locator("#remark")).to_contain_text("December 30, 2030")


@pytest.mark.parametrize("width", [390, 1280])
def test_the_persian_report_runs_from_right_to_left_and_fits(site: Server, open_page: OpenPage, width: int) -> None:
    busy_day(site)
    page = reports(site, open_page, login_of(hire(site)), width=width)
    page.get_by_role("combobox", name="Page language").select_option("fa")

    expect(page.get_by_role("heading", name="دستیار و پشتیبان‌ها")).to_be_visible()
    page.get_by_role("button", name="«بی‌نیاز از پشتیبان» یعنی چه؟").first.click()
    expect(page.get_by_role("dialog")).to_contain_text("سهم گفت‌وگوهای حل‌شده با دستیار")
    page.keyboard.press("Escape")
    assert page.evaluate("document.documentElement.dir") == "rtl"
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_the_wallboard_follows_what_happens_and_names_nobody(site: Server, open_page: OpenPage) -> None:
    agent, visitors = busy_day(site)
    watcher = hire(site)
    board = open_page(f"{site.url}/desk/wallboard")
    sign_in(board, login_of(watcher))

    expect(board.locator("#waiting .value")).to_have_text("1")
    expect(board.locator("#answered .value")).to_have_text("1")
    expect(board.locator("#handled .value")).to_have_text("2")
    expect(board.locator("#satisfaction .value")).to_have_text("100%")
    expect(board.locator("#state")).to_contain_text("As of")
    # Whoever hangs up a screen is not there for visitors because of it.
    staff = {one["name"]: one["presence"] for one in agent.client.get("/desk/agents").json()["agents"]}
    assert (staff[agent.name], staff[watcher.name]) == ("online", "offline")

    agent.act(visitors[3].id, "take")
    agent.act(visitors[3].id, "reply", text="Here I am.")

    expect(board.locator("#waiting .value")).to_have_text("0", timeout=15_000)
    expect(board.locator("#answered .value")).to_have_text("2")
    expect(board.locator("#longest")).to_contain_text("Nobody is waiting.")


def test_the_wallboard_says_when_its_figures_are_old(site: Server, open_page: OpenPage) -> None:
    board = open_page(f"{site.url}/desk/wallboard")
    board.clock.install()
    board.reload()
    sign_in(board, login_of(hire(site)))
    expect(board.locator("#state")).to_contain_text("As of")

    def away(route: Route) -> None:
        route.abort()

    board.route("**/api/v1/desk/wallboard", away)
    board.clock.fast_forward(61_000)

    expect(board.locator("#state")).to_contain_text("Not up to date")
    board.unroute("**/api/v1/desk/wallboard")
    board.clock.fast_forward(25_000)
    expect(board.locator("#state")).to_contain_text("As of")


@pytest.mark.parametrize(("width", "height"), [(390, 800), (1280, 720)])
def test_the_persian_wallboard_fits(site: Server, open_page: OpenPage, width: int, height: int) -> None:
    busy_day(site)
    board = open_page(f"{site.url}/desk/wallboard", width=width, height=height)
    sign_in(board, login_of(hire(site)))
    board.get_by_role("combobox", name="Page language").select_option("fa")

    expect(board.locator("#waiting .value")).to_have_text("۱")
    assert board.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    if width > 1000:
        assert board.evaluate("document.documentElement.scrollHeight <= window.innerHeight")
