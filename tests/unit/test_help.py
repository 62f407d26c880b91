"""The help pages' own arithmetic: days in a calendar, colours that can be read, and articles in order."""

import re
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot.help.dates import long_date
from bot.help.service import LONGEST_EXCERPT, shortened
from bot.help.shelf import folded, is_public, shelved
from bot.settings import Settings
from bot.site.values import SiteValues
from bot.texts.times import persian
from bot.web import help_pages, help_views
from bot.web.help_colours import contrast, palette, readable
from bot.web.help_views import Place, place_of
from handoff import catalogue
from knowledge_base.articles import Article, Variant


def moment(year: int, month: int, day: int) -> float:
    return datetime(year, month, day, 12, tzinfo=UTC).timestamp()


# Known days: Nowruz, the revolution of 1357, the last days of leap years, and the Persian calendar's turn of a century.
@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(1979, 2, 11), (1357, 11, 22)),
        (date(1996, 3, 20), (1375, 1, 1)),
        (date(2017, 3, 20), (1395, 12, 30)),
        (date(2021, 3, 20), (1399, 12, 30)),
        (date(2021, 3, 21), (1400, 1, 1)),
        (date(2025, 3, 20), (1403, 12, 30)),
        (date(2026, 9, 22), (1405, 6, 31)),
        (date(2026, 9, 23), (1405, 7, 1)),
    ],
)
def test_days_are_told_in_the_persian_calendar(day: date, expected: tuple[int, int, int]) -> None:
    assert persian(day) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "March 1, 2027"),
        ("fa", "۱۰ اسفند ۱۴۰۵"),
        ("ja", "2027年3月1日"),
        ("de", "1. März 2027"),
        ("hi", "1 मार्च 2027"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(language: str, expected: str) -> None:
    assert long_date(moment(2027, 3, 1), language) == expected


def test_a_day_is_that_of_the_sites_time_zone() -> None:
    evening = datetime(2027, 3, 1, 23, tzinfo=UTC).timestamp()

    assert long_date(evening, "en", "Asia/Tokyo") == "March 2, 2027"


@pytest.mark.parametrize("colour", ["#ffcc00", "#ffffff", "#000000", "#0f766e", "#ff0000", "#777777"])
@pytest.mark.parametrize("ground", ["#f5f7f6", "#1b2625"])
def test_the_sites_colour_can_be_read_by_day_and_by_night(colour: str, ground: str) -> None:
    assert contrast(readable(colour, ground), ground) >= 4.5


def test_a_colour_that_can_be_read_stays_as_it_is_and_a_site_without_one_has_ours() -> None:
    assert readable("#0f766e", "#f5f7f6") == "#0f766e"
    assert palette("", "") == ""


def written(article_id: str, category: str = "", machine: tuple[str, ...] = (), **answers: str) -> Article:
    variants = {code: Variant(code, f"{article_id} {code}?", (), answer) for code, answer in answers.items()}
    return Article(article_id, next(iter(answers)), variants, category, (), machine)


def test_articles_stand_in_their_categories_and_what_has_none_comes_last() -> None:
    some = [written("c", "b", en="x"), written("a", "b", en="x"), written("d", "", en="x"), written("b", "a", en="x")]
    shelf = shelved({one.id: one for one in some}, {"a": 5.0, "gone": 9.0}, 1)

    assert dict(shelf.categories) == {"b": ("a", "c"), "a": ("b",), "": ("d",)}
    assert list(shelf.categories)[-1] == ""
    assert shelf.newest == 5.0, "what is not public tells nothing, its date included"


def test_what_is_for_others_than_everybody_is_not_public() -> None:
    inside = Article("inside", "en", {"en": Variant("en", "How?", (), "So.")}, audience="agents")

    assert is_public(written("a", en="x"))
    assert not shelved({"inside": inside}, {}, 1).articles


def test_a_language_that_machines_alone_have_written_in_is_none_of_the_articles() -> None:
    shelf = shelved({"a": written("a", machine=("nl",), en="x", nl="y")}, {}, 1)

    assert shelf.languages == {"en"}


def test_words_are_found_whatever_their_case_and_marks_and_all_of_them_are_wanted() -> None:
    some = [written("a", en="Señor Çelebi"), written("b", en="senor"), written("c", en="x", fa="آدرس‌ها")]
    shelf = shelved({one.id: one for one in some}, {}, 1)

    assert shelf.with_words("SENOR celebi", "en", 9) == ["a"]
    assert shelf.with_words("señor", "en", 9) == ["a", "b"]
    assert shelf.with_words("señor", "en", 1) == ["a"]
    assert shelf.with_words("  ", "en", 9) == []
    assert folded("  Ein\tStraße ") == "ein strasse"
    assert folded("がぎ") != folded("かき")
    for language in ("nl", "de", "fr", "fa", "te", "fa"):
        shelf.with_words("x", language, 9)
    assert shelf.with_words("ادرس", "fa", 9) == ["c"], "many type آ as ا"
    assert shelf.with_words("آدرس", "fa", 9) == ["c"]


@pytest.mark.parametrize("text", ["word " * 200, "字" * 900, "short"])
def test_an_excerpt_is_one_line_that_ends_at_a_word(text: str) -> None:
    cut = shortened(f"{text}\n")

    assert len(cut) <= LONGEST_EXCERPT + 1
    assert cut == "short" or cut.endswith(("word…", "字…"))


def test_addresses_are_those_that_readers_reach_the_server_at() -> None:
    assert place_of("", "http://localhost:8000/", "") == Place("http://localhost:8000", "")
    assert place_of("https://shop.example/chat", "http://127.0.0.1/", "") == Place("https://shop.example", "/chat")
    place = Place("https://shop.example", "/chat")
    assert place.address("fa", "چه؟") == "https://shop.example/chat/help/fa/%DA%86%D9%87%D8%9F"
    assert place.path("en", "category", "a/b?c", page=2) == "/chat/help/en/category/a%2Fb%3Fc?page=2"


def test_the_pages_have_every_text_that_they_ask_for_and_none_that_they_do_not() -> None:
    web = Path(help_views.__file__).parent
    source = "".join(file.read_text("utf-8") for file in (*web.glob("templates/help/*.html"), *web.glob("help_*.py")))
    asked = set(re.findall(r"""(?:\bt|view\.text|self\.text)\("(help-[\w-]+)\"""", source))
    said = set(re.findall(r"""\bsay\("([\w-]+)\"""", source))
    pages, phrases = catalogue.load("bot.texts.phrases.help"), catalogue.load("bot.texts.phrases")
    written = {key for key in pages.keys("en") if not key.endswith(".plain") and not key.startswith("help-category-")}

    assert asked == written
    assert said <= phrases.keys("en")
    assert said


def test_a_first_page_leads_to_all_articles_also_to_those_without_a_category() -> None:
    many = {f"a{number:03}": written(f"a{number:03}", en="x") for number in range(help_views.ON_A_PAGE + 5)}
    site = SimpleNamespace(values=SiteValues(), languages=("en",))
    texts = SimpleNamespace(phrases=catalogue.load("bot.texts.phrases.help"))
    services = SimpleNamespace(settings=Settings(), site=site, help=texts, phrases=catalogue.load("bot.texts.phrases"))
    view = help_views.View(services, shelved(many, {}, 1), Place("https://x", ""), "en")  # type: ignore[arg-type]

    home, _ = help_pages._home(view, [])
    second, _ = help_pages._category(view, "", 2)

    assert 'href="/help/en/category/-"' in home
    assert "a104 en?" in second
    assert "a099 en?" not in second
    assert 'rel="prev" href="/help/en/category/-"' in second
