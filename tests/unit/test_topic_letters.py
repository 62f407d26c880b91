"""What letters say of a topic: slips of the finger, endings and texts without spaces are understood."""

from functools import cache

import numpy as np
import pytest

from knowledge_base.topic_letters import BUCKET_BITS, Letters, buckets_of, learn_letters

SAID = {
    "parcel": ["where is my parcel", "wo ist mein Paket", "我的包裹在哪里", "parcel not here yet", "das Paket fehlt", "包裹没到"],
    "refund": ["I want my money back", "ich will mein Geld zurück", "我要退款", "refund my money", "Geld erstatten", "退款多久"],
}
NAMES = list(SAID)
ELSEWHERE = ["what is the weather", "erzähl einen Witz", "今天天气好吗", "tell me a joke"]


@cache
def learnt() -> Letters:
    texts = [text for some in SAID.values() for text in some] * 40 + ELSEWHERE * 40
    labels = [number for number, some in enumerate(SAID.values()) for _ in some] * 40 + [len(SAID)] * len(ELSEWHERE) * 40
    return learn_letters(texts, labels, len(SAID))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("my parcle pls", "parcel"),
        ("das Päckchen, mein Paketchen", "parcel"),
        ("包裹呢", "parcel"),
        ("moneyy bak", "refund"),
        ("Gelder", "refund"),
        ("怎么退款", "refund"),
    ],
)
def test_letters_tell_what_words_do_not(text: str, topic: str) -> None:
    assert NAMES[int(learnt().utilities(text)[:-1].argmax())] == topic


def test_what_is_about_no_topic_speaks_for_none() -> None:
    assert learnt().utilities("the weather joke").argmax() == len(NAMES)


@pytest.mark.parametrize("text", ["", "   ", "\ud800", "🙂"])
def test_a_text_without_letters_that_are_known_speaks_for_nothing(text: str) -> None:
    assert np.abs(learnt().utilities(text)).max() < 1e-6


def test_a_text_of_letters_that_nobody_learnt_from_speaks_for_nothing() -> None:
    assert not learnt().utilities("ქართული").any()


def test_learning_again_gives_the_same() -> None:
    again = learn_letters(["one thing", "another"], [0, 1], 2)
    assert learn_letters(["one thing", "another"], [0, 1], 2).digest() == again.digest()


def test_what_was_learnt_from_other_texts_is_another() -> None:
    one, other = (learn_letters(["one thing", text], [0, 1], 2) for text in ("another", "something"))
    assert one.digest() != other.digest()


def test_what_is_packed_is_unpacked() -> None:
    kept = Letters.unpacked(**learnt().packed())
    assert kept.table.tolist() == learnt().table.tolist()
    for text in ("where is my parcel", "退款"):
        assert kept.utilities(text) == pytest.approx(learnt().utilities(text), rel=0.01, abs=0.01)


def test_a_table_takes_half_a_byte_a_number() -> None:
    assert learnt().packed()["table"].nbytes == (1 << BUCKET_BITS) * 32


def test_case_and_accents_make_no_difference() -> None:
    assert buckets_of("Über PAKET").tolist() == buckets_of("uber paket").tolist()


def test_a_longer_text_counts_as_much_as_a_short_one() -> None:
    once, often = (np.abs(learnt().utilities(" ".join(["parcel"] * times))).max() for times in (1, 50))
    assert often < 12 * once
