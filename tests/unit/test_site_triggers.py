"""Whom a greeting of the site greets, and which greetings there cannot be."""

from typing import Any

import pytest
from pydantic import ValidationError

from bot.site.triggers import MOST, Trigger, checked


def trigger(**given: Any) -> Trigger:
    return Trigger(**{"id": "prices", "name": "Prices", "text": {"en": "May I help?"}, **given})


def test_a_greeting_that_is_off_greets_nobody() -> None:
    assert trigger().is_for("en", is_open=True)
    assert not trigger(on=False).is_for("en", is_open=True)


@pytest.mark.parametrize(
    ("hours", "at_work", "at_night"), [("any", True, True), ("open", True, False), ("closed", False, True)]
)
def test_a_greeting_comes_at_its_hours(hours: str, at_work: bool, at_night: bool) -> None:
    one = trigger(hours=hours)

    assert (one.is_for("nl", is_open=True), one.is_for("nl", is_open=False)) == (at_work, at_night)


@pytest.mark.parametrize(
    ("languages", "greeted"),
    [
        ((), ["en", "pt", "pt-PT", "pt-BR"]),
        (("pt",), ["pt", "pt-PT", "pt-BR"]),
        (("pt-PT", "en"), ["en", "pt-PT"]),
    ],
)
def test_a_greeting_is_for_its_languages_and_for_the_varieties_of_these(
    languages: tuple[str, ...], greeted: list[str]
) -> None:
    one = trigger(languages=languages)

    assert [code for code in ("en", "pt", "pt-PT", "pt-BR") if one.is_for(code, is_open=True)] == greeted


@pytest.mark.parametrize(
    "given",
    [
        {"after": 0},
        {"after": 3600},
        {"rest": 1},
        {"rest": 8760},
        {"name": "x" * 80},
        {"text": {"en": "x" * 500}},
        {"pages": [f"/shop/{number}" for number in range(10)]},
        {"pages": ["*", "/shop/*", "/a%20b"]},
        {"pages": ["/" + "x" * 199]},
        {"starters": {"en": [f"How {number}?" for number in range(4)]}},
        {"starters": {"en": ["x" * 80]}},
    ],
)
def test_what_is_just_within_its_bounds_is_taken(given: dict[str, Any]) -> None:
    assert trigger(**given)


@pytest.mark.parametrize(
    "given",
    [
        {"after": -1},
        {"after": 3601},
        {"rest": 0},
        {"rest": 8761},
        {"name": "x" * 81},
        {"name": "  "},
        {"text": {"en": "x" * 501}},
        {"text": {"en": "  "}},
        {"text": {}},
        {"text": {"tlh": "nuqneH"}},
        {"languages": ["tlh"]},
        {"pages": [f"/shop/{number}" for number in range(11)]},
        {"pages": ["shop"]},
        {"pages": ["/shop?page=2"]},
        {"pages": ["/shop#top"]},
        {"pages": ["/my shop"]},
        {"pages": ["/" + "x" * 200]},
        {"starters": {"en": [f"How {number}?" for number in range(5)]}},
        {"starters": {"en": ["x" * 81]}},
        {"id": "Prices!"},
        {"id": "x" * 37},
        {"colour": "red"},
    ],
)
def test_what_is_beyond_its_bounds_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        trigger(**given)


def test_a_greeting_of_which_nothing_else_is_said_comes_to_all_after_ten_seconds_once_a_day() -> None:
    one = trigger()

    assert (one.on, one.after, one.rest, one.hours) == (True, 10, 24, "any")
    assert (one.leaving, one.returning, one.pages, one.languages, one.starters) == (False, False, (), (), {})


def test_the_first_that_is_wrong_is_named() -> None:
    with pytest.raises(ValidationError, match=r"and not shop \["):
        trigger(pages=["/a", "shop", "prices"])
    with pytest.raises(ValidationError, match=r"error, tlh is none"):
        trigger(languages=["en", "tlh", "xx"])


def test_blank_and_double_lines_are_left_out() -> None:
    one = trigger(
        pages=["/a", " ", "/a"],
        languages=["en", "nl", "en"],
        text={"en": " May I help? ", "nl": " "},
        starters={"en": [" How? ", ""], "nl": [""]},
    )

    assert (one.pages, one.languages) == (("/a",), ("en", "nl"))
    assert (one.text, one.starters) == ({"en": "May I help?"}, {"en": ("How?",)})


def test_a_site_has_twenty_greetings_at_most_each_with_an_id_of_its_own() -> None:
    many = [trigger(id=f"greeting-{number}") for number in range(MOST + 1)]

    assert len(checked(many[:MOST])) == MOST == 20
    with pytest.raises(ValueError, match="at most 20"):
        checked(many)
    with pytest.raises(ValueError, match="same id"):
        checked([many[0], many[1], many[0]])
