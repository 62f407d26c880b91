import numpy as np
import pytest
from numpy.typing import NDArray

from knowledge_base.lexical_index import LexicalIndex, ngrams


def index_of(*texts: str) -> LexicalIndex:
    return LexicalIndex().added(texts)


def scores(index: LexicalIndex, text: str) -> NDArray[np.float32]:
    return index.overlap(text).of(np.arange(len(index)))


def best(index: LexicalIndex, text: str) -> int:
    return int(scores(index, text).argmax())


@pytest.mark.parametrize("query", ["refnud my mony", "REFUND MY MONEY", "ｒｅｆｕｎｄ my money", "refund-my-money!"])
def test_finds_a_text_despite_typos_case_and_width(query: str) -> None:
    assert best(index_of("where is my parcel", "refund my money", "reset password"), query) == 1


@pytest.mark.parametrize(
    ("texts", "query"),
    [
        (("我的包裹在哪里", "如何退款", "重置密码"), "想退款怎么办"),
        (("నా ఆర్డర్ ఎక్కడ ఉంది", "డబ్బు వాపసు ఎలా", "పాస్‌వర్డ్ మార్చాలి"), "డబ్బు వాపసు"),
        (("พัสดุอยู่ที่ไหน", "ขอคืนเงิน", "ลืมรหัสผ่าน"), "อยากขอคืนเงินค่ะ"),
    ],
)
def test_finds_texts_in_scripts_without_spaces_or_with_combining_vowels(texts: tuple[str, ...], query: str) -> None:
    assert best(index_of(*texts), query) == 1


@pytest.mark.parametrize(
    ("text", "query"),
    [("où est mon réçu", "ou est mon recu"), ("سفارش من کی می‌رسد", "سفارش من كي مي‌رسد"), ("أين طلبي", "اين طلبي")],
)
def test_accents_and_kinds_of_arabic_letters_make_no_difference(text: str, query: str) -> None:
    assert scores(index_of(text, "something else"), query)[0] == pytest.approx(1, abs=1e-5)


def test_the_same_text_scores_one() -> None:
    assert scores(index_of("track my parcel", "pay by card"), "track my parcel")[0] == pytest.approx(1, abs=1e-5)


def test_texts_that_share_nothing_score_zero() -> None:
    assert scores(index_of("track my parcel", "xyz"), "pay")[1] == 0


def test_what_is_left_out_has_nothing_in_common() -> None:
    overlap = index_of("track my parcel", "money now", "parcel is late").overlap("parcel")
    assert overlap.rows.tolist() == [0, 2]
    assert overlap.without(np.array([0, 1])).rows.tolist() == [2]


def test_an_empty_index_has_no_scores() -> None:
    assert len(LexicalIndex().overlap("parcel").rows) == 0


def test_texts_that_are_kept_score_as_if_the_others_had_never_been_there() -> None:
    texts = [f"question number {number} about topic {number % 7}" for number in range(60)]
    rows = np.arange(0, 60, 3)
    kept, fresh = index_of(*texts).subset(rows), index_of(*texts[::3])
    assert np.allclose(scores(kept, "topic 3"), scores(fresh, "topic 3"), atol=1e-5)


def test_an_index_of_which_nothing_was_kept_takes_texts_again() -> None:
    emptied = index_of("track my parcel").subset(np.zeros(0, np.int64))
    assert len(emptied) == 0
    assert best(emptied.added(["track my parcel"]), "parcel") == 0


def test_an_index_that_was_added_to_stays_as_it_was() -> None:
    index = index_of("track my parcel")
    index.added(["pay by card"])
    assert len(scores(index, "card")) == 1


def test_adding_one_by_one_scores_as_adding_all_at_once() -> None:
    texts = [f"question number {number} about topic {number % 7}" for number in range(60)]
    single = LexicalIndex()
    for text in texts:
        single = single.added([text])
    assert np.allclose(scores(single, "topic 3"), scores(index_of(*texts), "topic 3"), atol=1e-5)


@pytest.mark.parametrize("text", ["", " ", "!?", "a", "😀", "\ud800", "\x00", "x" * 200_000, "\u200c\u200d"])
def test_odd_texts_are_harmless(text: str) -> None:
    index = index_of("track my parcel", text)
    index.overlap(text)
    assert best(index, "parcel") == 0


def test_ngrams_do_not_cross_words() -> None:
    assert set(ngrams("ab cd")) == set(ngrams("ab")) | set(ngrams("cd"))
