"""The help pages: the articles for readers, a language at a time."""

import uuid
from collections.abc import Iterator

import httpx
import pytest

from tests.conftest import Serve, Server
from tests.fakes import Desk, client_of
from tests.help_reading import alternates, data, heading, links, page, robots
from tests.integration.written_articles import article

#: What a browser tells of a form on a page of the same site.
READER = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture(scope="module")
def editor(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, f"editor-{uuid.uuid4().hex[:6]}", role="editor").client


@pytest.fixture
def name(editor: httpx.Client) -> Iterator[str]:
    chosen = f"zeppelin-{uuid.uuid4().hex[:8]}"
    yield chosen
    editor.delete(f"/articles/{chosen}")


@pytest.fixture(scope="module")
def reader(server: Server) -> httpx.Client:
    return client_of(server.url)


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("fa-IR,fa;q=0.9,en;q=0.5", "fa"), ("en;q=0.4, nl-BE;q=0.8", "nl"), ("ja", "en"), ("", "en"), (";;;q=x", "en")],
)
def test_help_leads_on_to_the_browsers_language_where_there_are_articles_in_it(
    reader: httpx.Client, accepted: str, language: str
) -> None:
    answer = reader.get("/help", headers={"Accept-Language": accepted})

    assert (answer.status_code, answer.headers["location"]) == (302, f"/help/{language}")
    assert "Accept-Language" in answer.headers["vary"]


def test_the_first_page_has_the_categories_and_their_articles_in_the_readers_language(reader: httpx.Client) -> None:
    found = page(reader.get("/help/fa"))

    assert found.html is not None
    assert (found.html["lang"], found.html["dir"]) == ("fa", "rtl")
    assert "سفارش‌ها" in [one.get_text() for one in found.select("main h2")]
    assert links(found)["چطور سفارشم را لغو کنم؟"] == "/help/fa/cancel-order"
    assert "همهٔ ۷ مطلب: سفارش‌ها" in links(found), "numbers are in the digits of the language"
    assert found.select_one("a.skip[href='#main']")
    assert found.select_one("main#main")


def test_a_language_is_written_as_it_is_in_the_middle_of_a_sentence(reader: httpx.Client) -> None:
    found = page(reader.get("/help/vi"))

    assert "Chưa có bài viết nào bằng tiếng Việt." in found.get_text()
    assert {one.get_text(strip=True) for one in found.select(".elsewhere")} == {"bằng tiếng Anh"}


def test_a_category_has_all_of_its_articles(reader: httpx.Client) -> None:
    listed = links(page(reader.get("/help/nl/category/orders")))

    assert listed["Waar is mijn bestelling?"] == "/help/nl/track-order"
    assert page(reader.get("/help/nl/category/nothing"), 404)
    for wrong in ("2", "0", "-1", "x", "9" * 30):
        assert page(reader.get("/help/nl/category/orders", params={"page": wrong}), 404)


def test_an_address_outlives_the_articles_question_and_a_change_is_shown_at_once(
    reader: httpx.Client, editor: httpx.Client, name: str
) -> None:
    first = editor.post("/articles", json=article(name, status="published")).json()
    seen = reader.get(f"/help/en/{name}")
    known = {"If-None-Match": seen.headers["etag"]}
    again = reader.get(f"/help/en/{name}", headers=known)
    dated = reader.get(f"/help/en/{name}", headers={"If-Modified-Since": seen.headers["last-modified"]})

    changed = article(name, question="Can a zeppelin be mended?", revision=first["revision"])
    assert editor.put(f"/articles/{name}", json=changed).status_code == 200
    fresh = reader.get(f"/help/en/{name}", headers=known)

    assert heading(page(seen)) == "Do you repair broken zeppelins?"
    assert "max-age=60" in seen.headers["cache-control"]
    assert (again.status_code, again.content) == (304, b"")
    assert dated.status_code == 304
    assert heading(page(fresh)) == "Can a zeppelin be mended?"


def test_drafts_and_what_was_withdrawn_are_not_there(reader: httpx.Client, editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name))
    draft = reader.get(f"/help/en/{name}")
    editor.post(f"/articles/{name}/publish")
    published = reader.get(f"/help/en/{name}")
    editor.post(f"/articles/{name}/withdraw")
    withdrawn = reader.get(f"/help/en/{name}")

    assert [one.status_code for one in (draft, published, withdrawn)] == [404, 200, 404]
    assert name not in reader.get("/help/en/category/service").text
    assert name not in reader.get("/sitemap.xml").text


def test_what_is_nowhere_is_told_in_the_readers_language_with_a_search(reader: httpx.Client) -> None:
    for path in ("/help/fa/nothing", "/help/fa/category", "/help/fa/a/b/c"):
        found = page(reader.get(path), 404)
        assert (heading(found), found.html and found.html["dir"]) == ("چنین صفحه‌ای پیدا نشد", "rtl")
        assert found.select_one("form[role=search] input[name=q]")
        assert robots(found) == "noindex"
    elsewhere = page(reader.get("/help/xx/nothing", headers={"Accept-Language": "nl"}), 404)
    assert heading(elsewhere) == "Deze pagina bestaat niet"


def test_an_article_that_lacks_a_language_leads_to_those_that_it_has(
    reader: httpx.Client, editor: httpx.Client, name: str
) -> None:
    editor.post("/articles", json=article(name, status="published"))

    missing = page(reader.get(f"/help/nl/{name}"), 404)
    listed = page(reader.get("/help/nl/category/service"))

    assert heading(missing) == "Dit artikel is er nog niet in het Nederlands"
    assert links(missing)["Do you repair broken zeppelins?"] == f"/help/en/{name}"
    row = next(one for one in listed.select("main li") if "zeppelins" in one.get_text())
    anchor = row.select_one("a")
    assert anchor is not None
    assert (anchor["href"], anchor["lang"]) == (f"/help/en/{name}", "en")
    assert "in het Engels" in row.get_text()


def test_a_language_without_articles_shows_those_of_others_and_is_not_for_search_engines(reader: httpx.Client) -> None:
    found = page(reader.get("/help/de"))

    assert "Auf Deutsch gibt es noch keine Artikel" in found.get_text()
    assert links(found)["How do I cancel my order?"] == "/help/en/cancel-order"
    assert (robots(found), alternates(found)) == ("noindex", {})


@pytest.mark.parametrize(
    ("other", "right"),
    [
        ("/help/en-GB/track-order", "/help/en/track-order"),
        ("/help/NL", "/help/nl"),
        ("/help/zh_CN?q=a", "/help/zh?q=a"),
        ("/help/zh_TW?q=a", "/help/zh-Hant?q=a"),
        ("/help/en/", "/help/en"),
        ("/help/en/track-order/", "/help/en/track-order"),
        ("/help/en-US/a%3Fb%20c", "/help/en/a%3Fb%20c"),
    ],
)
def test_other_spellings_of_an_address_lead_to_the_one(reader: httpx.Client, other: str, right: str) -> None:
    answer = reader.get(other)

    assert (answer.status_code, answer.headers["location"]) == (308, right)


def test_what_is_written_in_a_language_that_the_site_does_not_offer_can_be_read(serve: Serve) -> None:
    reader = client_of(serve(languages=("de",)).url)

    listed = links(page(reader.get("/help/de")))
    read = page(reader.get(listed["How do I cancel my order?"]))

    assert heading(read) == "How do I cancel my order?"
    assert robots(read) == "noindex"
    assert [one.get_text() for one in read.select("nav.languages a")] == [], "the site offers one language"


def test_a_search_finds_articles_in_any_language_and_shows_what_of_them_fits(reader: httpx.Client) -> None:
    found = page(reader.get("/help/fa", params={"q": "wo ist mein paket"}))

    first = found.select("main li")[0]
    anchor, excerpt = first.select_one("a"), first.select_one("p")
    assert anchor is not None
    assert anchor["href"] == "/help/fa/track-order"
    assert excerpt is not None
    assert "پیگیری" in excerpt.get_text()
    assert robots(found) == "noindex"
    # A browser without scripts shows this instead of the way into the chat.
    assert [one.get_text() for one in found.select("footer noscript")] == [
        "گفت‌وگو به جاوااسکریپت نیاز دارد که در این مرورگر خاموش است."
    ]


def test_a_word_of_an_article_finds_it_whatever_its_case_and_marks(
    reader: httpx.Client, editor: httpx.Client, name: str
) -> None:
    odd = article(name, status="published", answer="Ask for Señor Quïbblefax at the hangar.", phrasings=[])
    editor.post("/articles", json=odd)

    assert f"/help/en/{name}" in links(page(reader.get("/help/en", params={"q": "QUIBBLEFAX senor"}))).values()


def test_a_search_in_vain_leads_into_the_chat_with_its_words(reader: httpx.Client) -> None:
    found = page(reader.get("/help/en", params={"q": "  quantum   chromodynamics "}))

    assert heading(found) == "No results for “quantum chromodynamics”"
    assert [one["data-ask"] for one in found.select("main button[data-ask]")] == ["quantum chromodynamics"]


def test_whoever_searches_too_often_is_asked_to_wait(serve: Serve) -> None:
    reader = client_of(serve(limit_searches="2/hour").url)
    assert [reader.get("/help/en", params={"q": one}).status_code for one in ("refund", "gift")] == [200, 200]

    refused = reader.get("/help/nl", params={"q": "cadeau"})

    assert heading(page(refused, 429)).startswith("Er is zojuist erg vaak gezocht")
    assert int(refused.headers["retry-after"]) > 0
    assert reader.get("/help/nl").status_code == 200
    assert reader.get("/api/v1/chat/articles", params={"q": "gift"}).status_code == 429


def test_nothing_that_somebody_writes_becomes_a_part_of_the_page(
    reader: httpx.Client, editor: httpx.Client, name: str
) -> None:
    bad = '</script><img src=x onerror="alert(1)">'
    editor.post("/articles", json=article(name, status="published", question=bad, answer=bad, category=f"a/b?{bad}"))

    shown = [
        reader.get(f"/help/en/{name}"),
        reader.get("/help/en"),
        reader.get("/help/en", params={"q": bad}),
        reader.get("/sitemap.xml"),
    ]
    category = page(shown[0]).select("nav.trail a")[-1]["href"]

    for answer in (*shown, reader.get(str(category))):
        assert answer.status_code == 200
        assert "<img src=x" not in answer.text
    assert data(page(shown[0]))[0]["mainEntity"][0]["name"] == bad
    for answer in shown[:3]:
        # Data are no script, and are run by no browser.
        scripts = page(answer).select("script:not([src]):not([type='application/ld+json'])")
        assert not scripts
        policy = answer.headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy


def test_a_machine_draft_that_nobody_has_reviewed_is_not_there(
    reader: httpx.Client, editor: httpx.Client, name: str
) -> None:
    draft = {"nl": {"question": "Repareert u zeppelins?", "phrasings": [], "answer": "Ja."}}
    editor.post("/articles", json=article(name, status="published", translations=draft, machine=["nl"]))

    assert links(page(reader.get(f"/help/nl/{name}"), 404))["Do you repair broken zeppelins?"] == f"/help/en/{name}"


def test_editors_are_led_to_the_page_of_what_is_published(editor: httpx.Client, name: str, server: Server) -> None:
    def page_of() -> object:
        return editor.get(f"/articles/{name}/help-feedback").json()["url"]

    editor.post("/articles", json=article(name))
    assert page_of() is None
    editor.post(f"/articles/{name}/publish")
    assert page_of() == f"{server.url}/help/en/{name}"


def counted(editor: httpx.Client, name: str) -> dict[str, tuple[int, int]]:
    found = editor.get(f"/articles/{name}/help-feedback").json()["languages"]
    return {one["language"]: (one["helpful"], one["unhelpful"]) for one in found}


def test_what_readers_say_is_counted_by_language_and_a_no_leads_into_the_chat(
    reader: httpx.Client, editor: httpx.Client, name: str
) -> None:
    dutch = {"nl": {"question": "Repareert u zeppelins?", "phrasings": [], "answer": "Ja."}}
    editor.post("/articles", json=article(name, status="published", translations=dutch))

    for language, said in (("en", "yes"), ("en", "yes"), ("nl", "no")):
        sent = reader.post(f"/help/{language}/{name}", data={"helpful": said}, headers=READER)
        assert (sent.status_code, sent.headers["location"]) == (
            303,
            f"/help/{language}/{name}?feedback={said}#feedback",
        )
    reader.post(f"/help/en/{name}", data={"helpful": "perhaps"}, headers=READER)
    reader.post(f"/help/en/{name}", data={"helpful": "no"}, headers={"Sec-Fetch-Site": "cross-site"})
    told = reader.post(
        f"/api/v1/chat/articles/{name}/feedback", json={"helpful": False, "language": "nl"}, headers=READER
    )

    assert told.status_code == 204
    assert counted(editor, name) == {"en": (2, 0), "nl": (0, 2)}
    after = reader.get(f"/help/nl/{name}?feedback=no")
    assert "Het spijt ons" in page(after).get_text()
    assert page(after).select("#feedback button[data-ask]")
    assert "no-store" in after.headers["cache-control"]
    editor.delete(f"/articles/{name}")
    assert counted(editor, name) == {}, "another article may get its id"


def test_what_helps_readers_most_stands_first(serve: Serve) -> None:
    server = serve()
    reader = client_of(server.url)
    assert "Popular questions" not in reader.get("/help/en").text
    for _ in range(2):
        reader.post("/help/en/gift-card", data={"helpful": "yes"}, headers=READER)
    server.ask("a", "Where is my order?")
    again = client_of(serve(server.settings.data_dir).url)

    popular = page(again.get("/help/en")).select("section[aria-labelledby=popular] a")
    listed = again.get("/api/v1/chat/articles", params={"language": "fa"}).json()["articles"]

    assert [one["href"] for one in popular] == ["/help/en/gift-card", "/help/en/track-order"]
    assert [one["id"] for one in listed[:2]] == ["gift-card", "track-order"]
    assert len(listed) == 5, "others fill the list"
    assert (listed[0]["language"], listed[0]["direction"]) == ("fa", "rtl")


def test_what_shows_articles_elsewhere_finds_and_reads_the_same(reader: httpx.Client) -> None:
    found = reader.get("/api/v1/chat/articles", params={"q": "waar is mijn pakket", "language": "nl-BE"}).json()
    first = found["articles"][0]
    shown = reader.get(f"/api/v1/chat/articles/{first['id']}", params={"language": "de"}).json()

    assert (first["id"], first["language"]) == ("track-order", "nl")
    assert first["excerpt"]
    assert first["url"].endswith("/help/nl/track-order")
    assert (shown["language"], shown["question"]) == ("en", "Where is my order?"), "it has no German"
    assert "<strong>My orders</strong>" in shown["html"]
    assert reader.get("/api/v1/chat/articles/nothing").json()["error"]["code"] == "unknown_article"
