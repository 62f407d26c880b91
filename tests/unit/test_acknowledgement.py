"""What an acknowledgement says, and in which order."""

import pytest

from handoff import catalogue
from handoff.acknowledgement import Acknowledgement
from handoff.catalogue import Catalogue
from handoff.situation import Situation


@pytest.fixture(scope="module")
def scripts() -> Catalogue:
    return catalogue.load("handoff.scripts")


@pytest.fixture
def acknowledgement(scripts: Catalogue) -> Acknowledgement:
    return Acknowledgement(scripts, "formal")


def compose(acknowledgement: Acknowledgement, *, name: str | None = None, turn: int = 0, **given: object) -> str:
    usual = {"reason": "asked", "emotion": "worried", "place": 3, "minutes": 5, "agents_present": 2}
    return acknowledgement.compose("en", Situation(**{**usual, **given}), name=name, turn=turn)  # type: ignore[arg-type]


def test_a_paragraph_says_feeling_and_who_takes_over_and_another_one_what_happens_next(
    acknowledgement: Acknowledgement,
) -> None:
    feeling, takeover, *following = (
        acknowledgement.feeling("en", "worried", 0),
        acknowledgement.text("en", "takeover"),
        acknowledgement.text("en", "next-place", place=3),
        acknowledgement.text("en", "next-waiting-time", minutes=5),
        acknowledgement.text("en", "next-no-repeating"),
    )
    assert compose(acknowledgement) == f"{feeling} {takeover}\n\n{' '.join(following)}"


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


@pytest.mark.parametrize(("place", "agents_present", "busy"), [(9, 1, 0), (10, 1, 1), (10, 0, 0)])
def test_from_the_tenth_place_on_it_says_once_that_many_wait_where_somebody_serves_them(
    acknowledgement: Acknowledgement, place: int, agents_present: int, busy: int
) -> None:
    text = compose(acknowledgement, place=place, agents_present=agents_present)

    assert text.count(acknowledgement.text("en", "next-long-queue")) == busy


@pytest.mark.parametrize("reason", ["came-back", "upset", "asked"])
def test_when_nobody_is_at_work_it_says_so_and_promises_no_place(acknowledgement: Acknowledgement, reason: str) -> None:
    text = compose(acknowledgement, reason=reason, place=10, closed=True, back="Monday, 9:00")

    assert (acknowledgement.text("en", "why-came-back") in text) is (reason == "came-back")
    assert acknowledgement.text("en", "takeover-closed") in text
    assert acknowledgement.text("en", "next-when-back", when="Monday, 9:00") in text
    for key in ("takeover", "next-place", "next-nobody-here", "next-long-queue"):
        assert acknowledgement.text("en", key, place=10) not in text


def test_when_nobody_knows_when_people_are_back_nothing_is_promised(acknowledgement: Acknowledgement) -> None:
    first, second = compose(acknowledgement, closed=True).split("\n\n")

    assert first.endswith(acknowledgement.text("en", "takeover-closed"))
    assert second == acknowledgement.text("en", "next-no-repeating")


@pytest.mark.parametrize("reason", ["asked", "upset", "not-helpful", "came-back"])
@pytest.mark.parametrize("emotion", ["calm", "angry"])
def test_an_apology_is_made_once_where_one_is_due(acknowledgement: Acknowledgement, reason: str, emotion: str) -> None:
    due = emotion == "angry" or reason in ("not-helpful", "came-back")

    text = compose(acknowledgement, reason=reason, emotion=emotion)

    assert text.count(acknowledgement.text("en", "apology")) == due


def test_who_has_a_name_is_greeted_by_it_on_a_line_of_its_own(acknowledgement: Acknowledgement) -> None:
    greeting, rest = compose(acknowledgement, name="Kim").split("\n", 1)

    assert greeting == acknowledgement.text("en", "salutation", name="Kim")
    assert rest == compose(acknowledgement)


def test_the_register_is_the_sites(scripts: Catalogue) -> None:
    formal, plain = (Acknowledgement(scripts, register).say("de", "closed", 0) for register in ("formal", "plain"))

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
    assert acknowledgement.say("sw", "takeover", 1) == acknowledgement.text("en", "takeover")


def test_the_wordings_come_round(acknowledgement: Acknowledgement) -> None:
    said = [acknowledgement.feeling("en", "sad", turn) for turn in range(12)]

    rounds = len(set(said))
    assert rounds > 1
    assert said[rounds:] == said[: 12 - rounds]
