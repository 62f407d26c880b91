"""Names, numbers and addresses in lines of another direction."""

import pytest

from handoff.direction import END, FIRST_STRONG, isolated, without_marks


@pytest.mark.parametrize("language", ["en", "nl", "ja", "pt-BR"])
@pytest.mark.parametrize(
    ("value", "could_turn"),
    [("Sara", False), ("42", False), ("+31 20 123", False), ("سارا", True), ("שרה", True), ("٤٢", True), ("", False)],
)
def test_from_left_to_right_what_runs_the_other_way_stands_between_marks(
    language: str, value: str, could_turn: bool
) -> None:
    assert (isolated(language, value) != value) is could_turn


@pytest.mark.parametrize("language", ["fa", "ar"])
@pytest.mark.parametrize(
    ("value", "could_turn"),
    [
        *(("سارا", False), ("42", False), ("۴۲", False), ("1.5", False), ("سفارش 42", False), ("", False)),
        *(("Sara", True), ("سارا Sara", True), ("+31", True), ("12 34", True), ("#42", True)),
    ],
)
def test_from_right_to_left_words_and_numbers_of_many_parts_stand_between_marks(
    language: str, value: str, could_turn: bool
) -> None:
    assert (isolated(language, value) != value) is could_turn


def test_what_has_marks_gets_no_second_ones_and_loses_them_for_who_compares() -> None:
    marked = isolated("fa", "Sara")

    assert marked == f"{FIRST_STRONG}Sara{END}"
    assert isolated("fa", marked) == isolated("en", marked) == marked
    assert without_marks(f"سلام {marked}!") == "سلام Sara!"
