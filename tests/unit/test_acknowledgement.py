"""What an acknowledgement says, and in which order."""

import pytest

from handoff import catalogue
from handoff.acknowledgement import Acknowledgement
from handoff.catalogue import Catalogue


@pytest.fixture(scope="module")
def scripts() -> Catalogue:
    return catalogue.load("handoff.scripts")


@pytest.fixture
def acknowledgement(scripts: Catalogue) -> Acknowledgement:
    return Acknowledgement(scripts, "formal")


def compose(acknowledgement: Acknowledgement, **given: object) -> str:
    usual = {"reason": "asked", "emotion": "worried", "place": 3, "minutes": 5, "agents_present": 2, "name": None}
    return acknowledgement.compose("en", **{**usual, "turn": 0, **given})  # type: ignore[arg-type]


def test_it_names_the_feeling_the_reason_the_place_and_the_wait_in_that_order(acknowledgement: Acknowledgement) -> None:
    assert compose(acknowledgement) == " ".join(
        (
            acknowledgement.feeling("en", "worried", 0),
            acknowledgement.reason("en", "asked", 0),
            acknowledgement.text("en", "next-place", place=3),
            acknowledgement.text("en", "next-waiting-time", minutes=5),
            acknowledgement.text("en", "next-no-repeating.formal"),
        )
    )


@pytest.mark.parametrize(
    ("agents_present", "minutes", "said"),
    [
        (0, None, "next-nobody-here"),
        (0, 5, "next-nobody-here"),
        (1, None, "next-waiting-unknown"),
        (1, 5, "next-waiting-time"),
    ],
)
def test_the_wait_is_told_as_far_as_it_is_known(
    acknowledgement: Acknowledgement, agents_present: int, minutes: int | None, said: str
) -> None:
    text = compose(acknowledgement, agents_present=agents_present, minutes=minutes)

    for key in ("next-nobody-here", "next-waiting-unknown", "next-waiting-time"):
        assert (acknowledgement.text("en", key, minutes=5) in text) is (key == said)


@pytest.mark.parametrize(("place", "reason", "busy"), [(9, "asked", 0), (10, "asked", 1), (10, "long-queue", 1)])
def test_from_the_tenth_place_on_it_says_once_that_it_is_busy(
    acknowledgement: Acknowledgement, place: int, reason: str, busy: int
) -> None:
    text = compose(acknowledgement, place=place, reason=reason)

    assert text.count(acknowledgement.reason("en", "long-queue", 0)) == busy


@pytest.mark.parametrize(("reason", "still_said"), [("came-back", True), ("upset", True), ("asked", False)])
def test_when_nobody_is_at_work_it_says_so_and_promises_no_place(
    acknowledgement: Acknowledgement, reason: str, still_said: bool
) -> None:
    text = compose(acknowledgement, reason=reason, place=10, closed=True, back="Monday, 9:00")

    assert (acknowledgement.reason("en", reason, 0) in text) is still_said
    assert acknowledgement.reason("en", "after-hours", 0) in text
    assert acknowledgement.text("en", "next-when-back", when="Monday, 9:00") in text
    assert acknowledgement.text("en", "next-place", place=10) not in text
    assert acknowledgement.reason("en", "long-queue", 0) not in text


def test_when_nobody_knows_when_people_are_back_nothing_is_promised(acknowledgement: Acknowledgement) -> None:
    text = compose(acknowledgement, closed=True)

    assert acknowledgement.text("en", "next-nobody-here") in text


def test_who_has_a_name_is_greeted_by_it_on_a_line_of_its_own(acknowledgement: Acknowledgement) -> None:
    greeted = compose(acknowledgement, name="Kim")

    assert greeted.splitlines() == [
        acknowledgement.text("en", "salutation.formal", name="Kim"),
        compose(acknowledgement),
    ]


def test_the_register_is_the_sites(scripts: Catalogue) -> None:
    formal, plain = (Acknowledgement(scripts, register).closing("de", 0) for register in ("formal", "plain"))

    assert formal != plain


def test_chinese_and_japanese_sentences_have_no_space_between_them(acknowledgement: Acknowledgement) -> None:
    assert [acknowledgement.join(language, ["A", "B"]) for language in ("zh", "ja", "ko", "en")] == [
        "AB",
        "AB",
        "A B",
        "A B",
    ]


def test_a_language_without_scripts_is_acknowledged_in_english(acknowledgement: Acknowledgement) -> None:
    assert acknowledgement.feeling("sw", "sad", 1) == acknowledgement.feeling("en", "sad", 1)


def test_the_wordings_come_round(acknowledgement: Acknowledgement) -> None:
    said = [acknowledgement.feeling("en", "sad", turn) for turn in range(12)]

    rounds = len(set(said))
    assert rounds > 1
    assert said[rounds:] == said[: 12 - rounds]
