"""What the help pages tell search engines and other machines, and what operators set of them."""

import re
from pathlib import Path

import httpx
import pytest
from defusedxml import ElementTree

from knowledge_base import import_export
from tests.conftest import Serve, Server
from tests.fakes import Desk, client_of
from tests.help_reading import alternates, data, heading, links, page, robots
from tests.integration.test_site_settings import boss, change
from tests.integration.written_articles import article

#: The namespaces of a site map.
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture(scope="module")
def reader(server: Server) -> httpx.Client:
    return client_of(server.url)


def test_an_article_tells_search_engines_its_address_its_languages_and_its_answer(reader: httpx.Client) -> None:
    found = page(reader.get("/help/nl/track-order"))

    canonical = found.select_one("link[rel=canonical]")
    address = f"{reader.base_url}/help/nl/track-order".replace("//help", "/help")
    assert canonical is not None
    assert canonical["href"] == address
    assert set(alternates(found)) == {"en", "fa", "nl", "te", "zh", "x-default"}
    assert alternates(found)["x-default"] == alternates(found)["en"] == address.replace("/nl/", "/en/")
    assert robots(found) == ""
    asked, trail = data(found)
    assert (asked["@type"], asked["inLanguage"]) == ("FAQPage", "nl")
    assert asked["mainEntity"][0]["name"] == heading(found) == "Waar is mijn bestelling?"
    assert "<strong>" in asked["mainEntity"][0]["acceptedAnswer"]["text"]
    assert [one["item"] for one in trail["itemListElement"]][-1] == address
    shown = {str(one["property"]): str(one["content"]) for one in found.select("meta[property]")}
    assert (shown["og:url"], shown["og:locale"], shown["og:type"]) == (address, "nl_NL", "article")


def test_what_a_page_tells_machines_is_read_as_the_article_that_it_was(reader: httpx.Client, tmp_path: Path) -> None:
    file = tmp_path / "faq.html"
    file.write_bytes(reader.get("/help/en/track-order").content)

    (read,) = import_export.read(file)

    assert read.source.question == "Where is my order?"
    assert read.source.answer.startswith("Open **My orders** and choose **Track**")


def test_what_a_machine_has_translated_is_shown_as_that_and_to_no_search_engine(serve: Serve) -> None:
    server = serve(publish_machine_drafts=True)
    editor = Desk.hire(server.url, server.settings, "editor", role="editor").client
    draft = {"nl": {"question": "Repareert u zeppelins?", "phrasings": [], "answer": "Ja."}}
    body = article("zeppelin", status="published", translations=draft, machine=["nl"])
    assert editor.post("/articles", json=body).status_code == 201
    reader = client_of(server.url)

    by_machine, source = page(reader.get("/help/nl/zeppelin")), page(reader.get("/help/en/zeppelin"))

    assert "door een computer vertaald" in by_machine.get_text()
    assert links(by_machine)["Lees het origineel in het Engels"] == "/help/en/zeppelin"
    assert (robots(by_machine), robots(source)) == ("noindex", "")
    assert "nl" not in alternates(source)
    assert not by_machine.select('script[type="application/ld+json"]')
    assert "/help/nl/zeppelin" not in reader.get("/sitemap.xml").text
    shown = reader.get("/api/v1/chat/articles/zeppelin", params={"language": "nl"}).json()
    assert shown["by_machine"] is True


def test_the_site_map_has_every_article_in_every_language_that_people_wrote_it_in(reader: httpx.Client) -> None:
    urls = ElementTree.fromstring(reader.get("/sitemap.xml").content)
    one = next(url for url in urls if (url.findtext("s:loc", "", NAMES)).endswith("/help/fa/track-order"))

    assert {other.get("hreflang") for other in one.findall("x:link", NAMES)} == {"en", "fa", "nl", "te", "zh"}
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", one.findtext("s:lastmod", "", NAMES))
    assert "Sitemap: " in reader.get("/robots.txt").text
    assert reader.head("/sitemap.xml").status_code == reader.head("/help/en/track-order").status_code == 200


def test_pages_that_are_not_listed_are_for_readers_alone(serve: Serve) -> None:
    reader = client_of(serve(help_pages="unlisted").url)

    assert robots(page(reader.get("/help/en/track-order"))) == robots(page(reader.get("/help/en"))) == "noindex"
    assert reader.get("/sitemap.xml").status_code == 404
    assert "Sitemap" not in reader.get("/robots.txt").text


def test_pages_that_are_switched_off_are_not_there(serve: Serve) -> None:
    reader = client_of(serve(help_pages="off").url)

    for path in ("/help", "/help/en", "/help/en/track-order", "/help/en/a/b", "/sitemap.xml"):
        assert reader.get(path).status_code == 404, path
    assert "Disallow: /help" in reader.get("/robots.txt").text
    assert reader.get("/api/v1/chat/articles").json() == {"articles": []}
    assert reader.get("/api/v1/chat/articles/track-order").status_code == 404


def test_the_pages_have_the_sites_name_colour_and_register_and_its_public_address(serve: Serve) -> None:
    server = serve(public_url="https://shop.example/chat", tone="plain")
    assert change(boss(server), name="Tulip & Thread", accent="#ffcc00").status_code == 200
    reader = client_of(server.url)

    answer = reader.get("/help/de")
    home, one = page(answer), page(reader.get("/help/en/track-order"))

    assert heading(home) == "Wie können wir dir helfen?"
    assert one.title is not None
    assert one.title.get_text() == "Where is my order? · Tulip & Thread"
    canonical = one.select_one("link[rel=canonical]")
    assert canonical is not None
    assert canonical["href"] == "https://shop.example/chat/help/en/track-order"
    assert all(str(link["href"]).startswith("/chat/") for link in one.select("link[rel=stylesheet]"))
    style = home.select_one("style")
    assert style is not None
    assert "--accent:#ffcc00" in style.get_text()
    assert "Sitemap: https://shop.example/chat/sitemap.xml" in reader.get("/robots.txt").text
