"""Ids under which messages are stored."""

from hypothesis import given
from hypothesis import strategies as st

from bot.conversations.external_ids import LONGEST, external_id, given_id

SHORT = st.text("ab:%3A25", max_size=8)


@given(st.lists(SHORT, min_size=3, max_size=3), st.lists(SHORT, min_size=3, max_size=3))
def test_ids_of_different_parts_are_different(one: list[str], other: list[str]) -> None:
    assert (external_id(*one) == external_id(*other)) == (one == other)


@given(SHORT, SHORT)
def test_what_a_sender_called_a_message_comes_back(address: str, given: str) -> None:
    assert given_id(external_id("web", address, given)) == given


def test_an_id_without_colons_is_stored_as_it_always_was() -> None:
    assert external_id("telegram", "-100", "7") == "telegram:-100:7"


def test_long_ids_are_told_apart_by_their_ends() -> None:
    ids = {external_id("rest", "a", "x" * 1000 + end) for end in "12"}

    assert len(ids) == 2
    assert all(len(one) <= LONGEST for one in ids)
