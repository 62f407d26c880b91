"""The words that phrasings of an article have and others have not."""

import numpy as np
import pytest
from numpy.typing import NDArray

from knowledge_base.word_index import WordIndex, words_of

CARDS = ["why was my card declined", "my card was declined", "card declined again"]
TRANSFERS = ["why was my transfer declined", "my transfer was declined", "transfer declined again"]


def told(text: str, *articles: list[str], without: int = -1) -> NDArray[np.float32]:
    """How much likelier each of ``articles`` is to have the words of ``text``, the text at ``without`` held out."""
    counts = np.array([len(one) for one in articles])
    rows = np.arange(counts.sum())
    if without >= 0:
        rows = rows[rows != without]
        counts[np.searchsorted(np.cumsum(counts), without, "right")] -= 1
    return WordIndex().added([text for one in articles for text in one]).log_likelihoods(text, rows, counts, without)


def test_a_word_that_one_article_alone_has_speaks_for_it() -> None:
    card, transfer = told("the transfer did not work, declined", CARDS, TRANSFERS)
    assert transfer > 0.3 > -0.3 > card


def test_words_that_all_articles_share_decide_nothing() -> None:
    assert told("why was it declined", CARDS, TRANSFERS) == pytest.approx([0, 0], abs=0.05)


def test_a_question_in_other_words_or_another_language_says_nothing_of_any_article() -> None:
    assert told("где моя посылка", CARDS, TRANSFERS).tolist() == [0, 0]


def test_what_all_say_of_a_question_is_zero_in_the_mean() -> None:
    found = told("my card and my transfer", CARDS, TRANSFERS, ["opening hours", "are you open"])
    assert float(found.mean()) == pytest.approx(0, abs=1e-6)


def test_a_word_in_more_of_an_articles_phrasings_speaks_more_for_it() -> None:
    often, once, never = told("refund", ["refund", "my refund"], ["refund", "parcel"], ["parcel", "late"])
    assert often > once > never


def test_the_likelihood_is_that_of_the_model() -> None:
    # Of two words, each in one of two texts: an article has one of one where 1/3 + 3/3 of 1 + 3 were expected.
    first, second = told("red", ["red"], ["blue"])
    assert first - second == pytest.approx(np.log((1 + 1) / (0 + 1)), abs=1e-6)


def test_the_sum_grows_with_the_root_of_how_many_words_say_the_same() -> None:
    one, two = told("red", ["red car"], ["blue bike"]), told("red car", ["red car"], ["blue bike"])
    assert two[0] / one[0] == pytest.approx(2**0.5)


def test_a_phrasing_that_is_held_out_does_not_speak_for_its_article() -> None:
    articles = (["lost my ticket", "the pass is gone"], ["opening hours", "are you open"])
    assert told("lost my ticket", *articles)[0] > 0
    assert told("lost my ticket", *articles, without=0).tolist() == [0, 0]


def test_a_word_that_the_phrasing_held_out_has_alone_is_unknown() -> None:
    articles = (["lost my ticket", "the pass is gone"], ["opening hours", "are you open"])
    assert told("opening times", *articles)[1] > 0
    assert told("opening times", *articles, without=2).tolist() == [0, 0]


def test_a_word_in_one_of_few_phrasings_speaks_more_than_in_one_of_many() -> None:
    few, many = told("refund", ["refund", "parcel"], ["refund", "late", "slow", "lost"])
    assert few > many


def test_endings_make_no_difference() -> None:
    assert words_of("cancelled").tolist() == words_of("cancelling").tolist() == words_of("CANCEL!").tolist()


@pytest.mark.parametrize(
    ("one", "other"), [("배송이", "배송은"), ("退款什么时候到", "什么时候到退款"), ("étage", "etage")]
)
def test_korean_particles_chinese_order_and_accents_leave_words_in_common(one: str, other: str) -> None:
    assert np.isin(words_of(one), words_of(other)).any()


@pytest.mark.parametrize(("one", "other"), [("transfer", "translate"), ("배송", "배달"), ("退款", "退货")])
def test_words_that_begin_alike_are_told_apart(one: str, other: str) -> None:
    assert not np.isin(words_of(one), words_of(other)).any()


@pytest.mark.parametrize(("text", "pairs"), [("退", 1), ("退款", 1), ("退款什么时候到", 6)])
def test_chinese_counts_each_pair_of_neighbours_and_a_character_that_has_none(text: str, pairs: int) -> None:
    assert len(words_of(text)) == pairs


def test_a_chinese_word_is_found_wherever_it_stands() -> None:
    assert np.isin(words_of("退款"), words_of("我要退款了")).all()


def test_words_seldom_meet_in_a_bucket_and_an_index_of_nothing_takes_a_megabyte() -> None:
    buckets = {bucket for number in range(10_000) for bucket in words_of(f"w{number}").tolist()}
    assert len(buckets) > 9_750
    assert 0 <= min(buckets) < 2**17 <= max(buckets) < len(WordIndex().frequencies)
    assert WordIndex().frequencies.nbytes == 2**20


def test_a_word_counts_once_a_text() -> None:
    assert len(words_of("no no no")) == 1


def test_words_that_are_added_later_count_like_the_others() -> None:
    whole = WordIndex().added([*CARDS, *TRANSFERS])
    grown = WordIndex().added(CARDS).added([]).added(TRANSFERS)
    assert len(grown) == len(whole) == 6
    assert grown.words.tolist() == whole.words.tolist()
    assert grown.starts.tolist() == whole.starts.tolist()
    assert grown.frequencies.tolist() == whole.frequencies.tolist()


def test_a_part_of_the_texts_is_as_if_there_were_no_others() -> None:
    part = WordIndex().added([*CARDS, *TRANSFERS]).subset(np.array([0, 2, 4]))
    anew = WordIndex().added([CARDS[0], CARDS[2], TRANSFERS[1]])
    assert part.words.tolist() == anew.words.tolist()
    assert part.starts.tolist() == anew.starts.tolist()
    assert part.frequencies.tolist() == anew.frequencies.tolist()


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert WordIndex().log_likelihoods("refund", np.zeros(0, np.int64), np.zeros(0, np.int64)).tolist() == []
    assert told("", CARDS, TRANSFERS).tolist() == [0, 0]
