"""Cutting long texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.sentences import answer_sentences, chunks, first_sentences, sentences


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One. Two! Three?", ["One. ", "Two! ", "Three?"]),
        ("سلام. سفارش من کجاست؟ ممنون", ["سلام. ", "سفارش من کجاست؟ ", "ممنون"]),
        ("我的订单。谢谢！", ["我的订单。", "谢谢！"]),
        ("मेरा ऑर्डर। धन्यवाद।", ["मेरा ऑर्डर। ", "धन्यवाद।"]),
        ('He said "no." Then left.', ['He said "no." ', "Then left."]),
        ("See e.g. the label, or a.s. or 3. Mai.", ["See e.g. the label, or a.s. or 3. Mai."]),
        ("Ask Mr. Jansen. He knows.", ["Ask Mr. Jansen. ", "He knows."]),
        ("", []),
    ],
)
def test_sentences_end_where_they_end(text: str, found: list[str]) -> None:
    assert sentences(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("wo ist Bestellnr. 1029 vom 12.05. geblieben", ["wo ist Bestellnr. 1029 vom 12.05. geblieben"]),
        ("mi pedido núm. 1029 no llega", ["mi pedido núm. 1029 no llega"]),
        ("주문 12.05. 어디에 있나요", ["주문 12.05. 어디에 있나요"]),
        ("it came on 12.05. Thank you", ["it came on 12.05. ", "Thank you"]),
        ("I paid 12.50. where is it", ["I paid 12.50. ", "where is it"]),
        ("where is 1029. when will it come", ["where is 1029. ", "when will it come"]),
        ("from my hotel. 2 days ago", ["from my hotel. ", "2 days ago"]),
    ],
)
def test_a_number_or_a_day_with_a_point_does_not_tear_a_question(text: str, found: list[str]) -> None:
    assert sentences(text, small_letters=True) == found


@given(st.one_of(st.text(), st.text(" .?!。a\n", max_size=300)), st.integers(5, 60))
def test_chunks_are_short_enough_and_together_the_text(text: str, longest: int) -> None:
    parts = chunks(text, longest)
    assert "".join(parts) == text
    assert all(0 < len(part) <= longest for part in parts)


def test_a_chunk_holds_whole_sentences() -> None:
    assert chunks("One two. Three four. Five six.", 22) == ["One two. Three four. ", "Five six."]


def test_a_word_stays_whole_in_a_sentence_that_is_too_long() -> None:
    assert chunks("one two [X0X] three", 10) == ["one two ", "[X0X] ", "three"]


def test_an_abbreviation_ends_a_sentence_of_an_answer_alone() -> None:
    text = "Ask Mr. Jansen. He knows."
    assert sentences(text) == ["Ask Mr. Jansen. ", "He knows."]
    assert answer_sentences(text) == ["Ask Mr.", "Jansen.", "He knows."]
    assert first_sentences(text, 1) == "Ask Mr."


def test_a_line_ends_a_sentence_of_an_answer() -> None:
    assert answer_sentences("Open it\nand wait。Then close it") == ["Open it", "and wait。", "Then close it"]


@pytest.mark.parametrize(("text", "first"), [("一。二！三。", "一。二！"), ("یک. دو؟ سه.", "یک. دو؟"), ("One", "One")])
def test_the_first_sentences_are_joined_as_their_script_has_it(text: str, first: str) -> None:
    assert first_sentences(text, 2) == first
