"""A site's own wording of the scripts."""

from typing import Any

import pytest

from handoff import catalogue
from handoff.wording import WordingError, check, samples, variables

FILLED: dict[str, Any] = {"name": "A", "agent": "B", "team": "C", "when": "D", "place": 3, "minutes": 5}
PLACE = "{ $place ->\n    [1] You are next.\n   *[other] You are number { $place }.\n}"


def test_a_sites_own_wording_takes_the_place_of_the_written_one_until_it_is_taken_back() -> None:
    scripts = catalogue.load("handoff.scripts")
    written = scripts.text("en", "taken.formal", agent="Sara")

    scripts.override("en", "taken.formal", "{ $agent } is here for you.")
    assert scripts.text("en", "taken.formal", agent="Sara") == "Sara is here for you."
    assert scripts.text("nl", "taken.formal", agent="Sara") != "Sara is here for you."

    scripts.override("en", "taken.formal", None)
    assert scripts.text("en", "taken.formal", agent="Sara") == written


def test_a_sites_wording_of_a_text_that_there_is_no_more_changes_nothing() -> None:
    scripts = catalogue.load("handoff.scripts")
    before = {key: scripts.text("en", key, **FILLED) for key in scripts.keys("en")}

    scripts.override("en", "queue-moved", "You are now number { $place }.")

    assert {key: scripts.text("en", key, **FILLED) for key in scripts.keys("en")} == before


def test_every_text_can_be_taken_as_it_is_written() -> None:
    scripts = catalogue.load("handoff.scripts")
    for language in scripts.languages:
        for key, text in scripts.patterns(language).items():
            check(text, text)
            before = scripts.text(language, key, **FILLED)
            scripts.override(language, key, text)
            after = scripts.text(language, key, **FILLED)
            assert after == before, (language, key)


def test_the_variables_of_a_text_are_found_in_all_its_forms() -> None:
    assert variables(PLACE) == {"place"}
    assert variables("Just words.") == set()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("You wait.", "{ $place } is missing"),
        ("You are { $place } and { $minutes }.", "{ $minutes } is unknown"),
        ("You are { $place", "Fluent syntax"),
        ("You are { place }.", "no other texts"),
        ("You are { $place }.\n.plain = Or so.", "one text"),
        ("  ", "empty"),
        ("{ $place }" + "a" * 3000, "longer"),
    ],
)
def test_a_wording_that_cannot_be_used_is_refused_with_its_fault(text: str, named: str) -> None:
    with pytest.raises(WordingError) as caught:
        check(text, PLACE)

    assert named in str(caught.value)


def test_a_line_that_looks_like_a_message_is_only_words() -> None:
    check("You are { $place }.\nkey = value", PLACE)


def test_a_preview_shows_each_plural_form() -> None:
    scripts = catalogue.load("handoff.scripts")

    assert samples(scripts, "en", PLACE) == ["You are next.", "You are number 2.", "You are number 5."]
    assert samples(scripts, "en", "Hello { $name },") == ["Hello Kim,"]


@pytest.mark.parametrize("own", ["{ $gone } is here.", "{ $agent", "", "{ taken-by }"])
def test_a_wording_that_does_not_fit_the_text_any_more_gives_way_to_the_written_one(own: str) -> None:
    scripts = catalogue.load("handoff.scripts")
    written = scripts.text("en", "taken.formal", agent="Sara")

    scripts.override("en", "taken.formal", own)

    assert scripts.text("en", "taken.formal", agent="Sara") == written
