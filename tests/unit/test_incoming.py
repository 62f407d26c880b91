"""Text and payloads from outside."""

from hypothesis import given
from hypothesis import strategies as st

from bot.conversations.incoming import Choice, choice_of, clean, payload_of


def test_control_characters_and_lone_surrogates_are_taken_out() -> None:
    assert clean("a\x00b\x07c\ud800\r\nd  ") == "abc\ufffd\nd"


@given(st.text())
def test_cleaned_text_can_always_be_stored(text: str) -> None:
    assert "\x00" not in clean(text)
    clean(text).encode("utf-8")


@given(st.text(st.characters(codec="utf-8")))
def test_a_payload_comes_back_as_the_choice_that_it_was_made_of(value: str) -> None:
    assert choice_of(payload_of("answer", article=value)) == Choice("answer", {"article": value})


def test_ordinary_text_is_no_choice() -> None:
    assert choice_of("/ not this") is None
    assert choice_of("and/or") is None
    assert choice_of('/answer{"article": ') is None
    assert choice_of("/answer[1]") is None


def test_rasas_intent_commands_are_choices() -> None:
    assert choice_of("/greet") == Choice("greet")
