import numpy as np
import pytest

from knowledge_base.lexical import LexicalIndex, grams


def index_of(*texts: str) -> LexicalIndex:
    index = LexicalIndex()
    index.add(range(len(texts)), texts)
    return index


def best(index: LexicalIndex, text: str) -> int:
    ids, _ = index.search(text, 1)
    return int(ids[0])


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


def test_the_same_text_scores_one() -> None:
    index = index_of("track my parcel", "pay by card")
    assert index.scores("track my parcel", np.array([0]))[0] == pytest.approx(1, abs=1e-5)


def test_scores_come_in_the_order_of_the_ids_and_unknown_ids_score_zero() -> None:
    index = index_of("track my parcel", "pay by card")
    scores = index.scores("card", np.array([7, 1, 0]))
    assert scores[0] == 0
    assert scores[1] > scores[2]


def test_a_removed_text_is_not_found_again() -> None:
    index = index_of("track my parcel", "track my package", "pay by card")
    index.remove([0])
    assert 0 not in index.search("track my parcel", 5)[0]
    assert len(index) == 2


def test_an_index_that_was_emptied_finds_nothing_and_takes_texts_again() -> None:
    index = index_of("track my parcel")
    index.remove([0])
    assert len(index.search("parcel", 5)[0]) == 0
    index.add([1], ["track my parcel"])
    assert best(index, "parcel") == 1


def test_adding_one_by_one_scores_as_adding_all_at_once() -> None:
    texts = [f"question number {number} about topic {number % 7}" for number in range(60)]
    single = LexicalIndex()
    for number, text in enumerate(texts):
        single.add([number], [text])
    ids = np.arange(60)
    assert np.allclose(single.scores("topic 3", ids), index_of(*texts).scores("topic 3", ids), atol=1e-5)


@pytest.mark.parametrize("text", ["", " ", "!?", "a", "😀", "\ud800", "\x00", "x" * 200_000, "\u200c\u200d"])
def test_odd_texts_are_harmless(text: str) -> None:
    index = index_of("track my parcel", text)
    index.search(text, 5)
    assert best(index, "parcel") == 0


def test_ngrams_do_not_cross_words() -> None:
    assert set(grams("ab cd")) == set(grams("ab")) | set(grams("cd"))
