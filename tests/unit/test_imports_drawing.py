"""The drawing of the imports is that of the code, and has no cycle."""

import pytest

from tests.imports_drawing import FILE, drawing, reduced


def test_the_drawing_of_the_imports_is_up_to_date() -> None:
    assert FILE.read_text("utf-8") == drawing(), "The imports have changed; run `make imports`."


def test_an_arrow_is_left_out_where_a_longer_way_leads_to_the_same_place() -> None:
    assert reduced(frozenset({("a", "b"), ("b", "c"), ("a", "c"), ("a", "d")})) == {("a", "b"), ("b", "c"), ("a", "d")}


def test_a_cycle_cannot_be_drawn() -> None:
    with pytest.raises(ValueError, match="cycle of imports: a -> b -> a"):
        reduced(frozenset({("a", "b"), ("b", "a")}))
