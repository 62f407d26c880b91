"""The lines of a text and their frames, and what is told when a translation lost something."""

import pytest

from bot.translation.document import parse
from bot.translation.errors import SpansLost
from bot.translation.spans import Span, occurrences, segment, stays

MARK = "[X{}X]"


def seen(text: str) -> list[str]:
    """What an engine gets to see."""
    return [each.marked(MARK) for each in parse(text).segments]


def filled(text: str, *answers: str) -> str:
    """``text`` with an answer for each of its segments."""
    document = parse(text)
    return document.filled(dict(zip(document.segments, answers, strict=True)), MARK)


def terms_in(text: str, *terms: str) -> list[str]:
    """The glossary terms that are found in ``text``."""
    return [span.shown for span in parse(text, dict.fromkeys(terms)).spans if isinstance(span, Span)]


@pytest.mark.parametrize(
    "block",
    [
        "```\nmake it\n```\n",
        "```\nmake it\n`````\n",
        "```\nmake it\n~~~\nand again\n```\n",
        "````\n```\nmake it\n```\n````\n",
        "```\nmake it\n``` sh\nand again\n```\n",
        "  ```\nmake it\n```\n",
        "- ```\n  make it\n  ```\n",
        "~~~ a `b`\nmake it\n~~~\n",
    ],
)
def test_what_stands_behind_a_code_block_is_translated(block: str) -> None:
    assert seen(f"before\n{block}after") == ["before", "after"]


@pytest.mark.parametrize("line", ["```make``` is a command", "  ```make``` is a command"])
def test_code_within_a_line_does_not_begin_a_block(line: str) -> None:
    assert seen(f"{line}\nafter") == ["[X0X] is a command", "after"]


def test_a_bar_in_a_sentence_makes_no_table() -> None:
    assert seen("red | blue") == ["red | blue"]
    assert seen("```\nred\n```\nred | blue") == ["red | blue"]
    assert seen("| a |\n|---|\n| b |\n\nred | blue") == ["a", "b", "red | blue"]


def test_the_cells_of_a_table_are_translated_one_by_one() -> None:
    assert seen("red | blue\n--- | ---\none | two") == ["red", "blue", "one", "two"]


@pytest.mark.parametrize("text", ["100234", "**bold**", "{name}{order}", "`a` b", ""])
def test_no_words_are_made_of_nothing(text: str) -> None:
    assert "" not in [getattr(piece, "text", None) for piece in segment(text, {}).pieces]


@pytest.mark.parametrize(
    ("token", "kept"),
    [("1000", True), ("999", False), ("3", False), ("2nd", False), ("24h", False), ("AB12", True), ("A-1", True)],
)
def test_a_token_names_something_by_four_digits_or_by_digits_beside_letters(token: str, kept: bool) -> None:
    assert stays(token) is kept


@pytest.mark.parametrize(
    ("value", "text", "count"),
    [
        ("label", "label labels relabel Label, label_1 (label)", 4),
        ("a", "a b ab ba A", 2),
        ("1000", "1000 10001 21000 -1000", 2),
        ("C++", "C++ and C++17 but not BC++", 2),
        ("+31", "+31 0+31 +316", 2),
        ("订单", "我的订单在哪里？订单号", 2),
        ("บิล", "ดูบิลนี้", 1),
        ("주문", "내주문내역", 1),
        ("订单A1", "我的订单A1 和订单A12", 1),
        ("A1订单", "是 A1订单吗 AA1订单", 1),
    ],
)
def test_a_value_is_counted_where_it_is_no_part_of_a_longer_word(value: str, text: str, count: int) -> None:
    assert occurrences(value, text) == count


def test_of_two_terms_that_begin_alike_the_longer_one_is_found() -> None:
    assert terms_in("my orders page and my orders", "my orders", "my orders page") == ["my orders page", "my orders"]


def test_a_span_is_set_apart_only_where_letters_or_digits_would_run_together() -> None:
    assert filled("see 100234 now", "zie[X0X]nu") == "zie 100234 nu"
    assert filled("see #12 now", "zie[X0X] nu") == "zie#12 nu"
    assert filled("see **this** now", "zie[X0X] nu", "dit") == "zie**dit** nu"


@pytest.mark.parametrize(
    ("text", "result", "lost"),
    [
        ("Mail a@b.example or c@d.example", "Mail a@b.example of e", "c@d.example"),
        ("Mail a@b.example", "Mail a@b.example of c@d.example", "c@d.example"),
        ("Order 100234", "Bestelling", "100234"),
        ("Call +31 20 123 4567", "Bel +31 20 999 4567", "+31 20 123 4567"),
        ("On 2024-05-12", "Op 5 mei", "2024-05-12"),
    ],
)
def test_what_was_lost_or_came_in_is_named(text: str, result: str, lost: str) -> None:
    with pytest.raises(SpansLost) as error:
        parse(text).verify(result)
    assert repr(lost) in str(error.value)


def test_a_mark_that_is_lost_is_told_with_the_text_that_it_was_lost_from() -> None:
    with pytest.raises(SpansLost, match=r"of 'see \[X0X\] now' are not those of 'zie nu'"):
        filled("see 100234 now", "zie nu")
