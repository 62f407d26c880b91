"""What a question is about: told by words of its language and by its vector, and compared with what articles are."""

from dataclasses import replace

import numpy as np
import pytest

from knowledge_base.topics import FLOOR, KEPT, Example, Topics, TopicShares, learn_vectors
from knowledge_base.word_index import BUCKET_BITS, words_of
from tests.unit.subjects import EXAMPLES, NAMES, by_both, by_words, shares, vector_of

ASKED = [
    ("en", "your parcel is late", "parcel"),
    ("nl", "het pakket komt niet", "parcel"),
    ("ru", "посылка ещё не пришла", "parcel"),
    ("nl", "geld graag", "refund"),
    ("ru", "новый пароль", "password"),
]


@pytest.mark.parametrize("topics", [by_words(), by_both()], ids=["words", "words and vectors"])
@pytest.mark.parametrize(("language", "text", "topic"), ASKED)
def test_a_question_is_about_its_topic_in_every_language(topics: Topics, language: str, text: str, topic: str) -> None:
    found = shares(topics, text, language)
    first, second = sorted(found.values(), reverse=True)[:2]
    assert max(found, key=found.__getitem__) == topic
    assert first > 1.5 * second


@pytest.mark.parametrize("text", [*(text for _, text, _ in ASKED), "", "tell me a joke", "nothing that is known"])
@pytest.mark.parametrize("language", ["en", "xx", None])
def test_shares_sum_to_less_than_one_for_a_text_may_be_about_none(text: str, language: str | None) -> None:
    found = by_both().shares(text, language, vector_of(text))
    assert found.dtype == np.float32
    assert (found >= 0).all()
    assert 0 < found.sum() < 1


def test_what_is_about_none_of_the_topics_leaves_them_little() -> None:
    about_none = [1 - sum(shares(by_both(), text).values()) for text in ("weather in leeds", "money back")]
    assert about_none[0] > 3 * about_none[1]


def test_vectors_tell_where_no_words_are_known() -> None:
    topics = by_both()
    silent = replace(topics, keys=topics.keys + 1)
    found = silent.shares("money back", "en", vector_of("money back"))
    assert NAMES[int(found.argmax())] == "refund"


@pytest.mark.parametrize("language", ["xx", None, ""])
def test_of_a_language_that_is_not_known_words_tell_nothing(language: str | None) -> None:
    found = shares(by_words(), "where is my parcel", language)
    assert list(found.values()) == pytest.approx([1 / 5] * 4)


def test_words_of_another_language_tell_nothing() -> None:
    assert list(shares(by_words(), "посылка", "en").values()) == pytest.approx([1 / 5] * 4)


def test_a_region_speaks_its_language() -> None:
    assert shares(by_words(), "mijn pakket", "nl-BE") == shares(by_words(), "mijn pakket", "nl")


def test_a_word_that_all_topics_have_tells_less_than_one_that_a_single_topic_has() -> None:
    texts = [Example(topic, "en", f"please {topic}") for topic in ("one", "two")]
    topics = Topics.learn(texts, np.zeros((64, 3), np.float32), np.zeros(3, np.float32))
    common, own = (topics.shares(text, "en", vector_of(text)) for text in ("please", "one"))
    assert common[0] == pytest.approx(common[1])
    assert own[0] > 1.9 * own[1]


def test_how_much_words_tell_goes_by_how_often_a_topic_has_them() -> None:
    said = [("one", "alpha"), ("one", "alpha beta"), ("two", "gamma beta"), ("two", "delta")]
    texts = [Example(topic, "en", text) for topic, text in said]
    topics = Topics.learn(texts, np.zeros((64, 3), np.float32), np.zeros(3, np.float32))

    # A topic that does not have a word: 3 of the 3 + 2 that are like all. One that has it twice: 1 + 2 / (3 * 2 / 5).
    silent, twice, once = 3 / 5, 3 / 5 * (1 + 2 / 1.2), 3 / 5 * (1 + 1 / 0.6)
    alpha = topics.shares("alpha", "en", vector_of("alpha"))
    assert alpha == pytest.approx(np.array([twice, silent]) / (1 + twice + silent), rel=1e-4)
    both = topics.shares("alpha gamma", "en", vector_of("alpha"))
    # Words are not told independently of each other: the mean by the root of their number.
    odds = np.array([twice * silent, silent * once]) ** (1 / np.sqrt(2))
    assert both == pytest.approx(odds / (1 + odds.sum()), rel=1e-4)


@pytest.mark.parametrize("language", ["en", "nl", "ru"])
def test_every_word_that_a_topic_has_alone_tells_it(language: str) -> None:
    having: dict[str, set[str]] = {}
    for one in EXAMPLES:
        for word in one.text.split() if one.language == language else ():
            having.setdefault(word, set()).add(one.topic)
    own = {word: found.pop() for word, found in having.items() if len(found) == 1}

    assert len(own) > 10
    for word, topic in own.items():
        found = shares(by_words(), word, language)
        assert max(found, key=found.__getitem__) == topic
        assert found[topic] > 1.5 * sorted(found.values())[-2]


def test_a_word_that_comes_after_all_known_ones_tells_nothing() -> None:
    topics, last = by_words(), by_words().languages[-1]
    code = (len(topics.languages) - 1) << BUCKET_BITS
    later = next(f"w{n}" for n in range(10_000) if (words_of(f"w{n}") | code).min() > topics.keys[-1])
    assert list(shares(topics, later, last).values()) == pytest.approx([1 / 5] * 4)


def test_however_sure_a_text_is_about_a_topic_shares_are_numbers() -> None:
    topics = replace(by_words(), bias=np.array([900, 0, 0, 0, 0], np.float32))
    assert shares(topics, "")["parcel"] == pytest.approx(1)


def test_what_is_learnt_of_vectors_is_the_same_everywhere() -> None:
    rng = np.random.default_rng(7)
    rows = rng.normal(size=(1200, 4)).astype(np.float32)
    rows[800:, 2] += 2
    texts = [Example("first" if one[0] <= one[1] else "second", "en", "") for one in rows[:800]]
    weights, bias = learn_vectors(texts, rows[:800], rows[800:])
    assert weights == pytest.approx(
        np.array(
            [
                [-0.94497, 0.94302, -0.09885],
                [0.91096, -0.91124, -0.00183],
                [-0.60902, -0.61006, 0.61360],
                [-0.03458, -0.04807, 0.04397],
            ]
        ),
        abs=2e-4,
    )
    assert bias == pytest.approx(np.array([0.08940, 0.13070, -0.11668]), abs=2e-4)


def test_what_is_learnt_of_vectors_separates_two_clusters_and_what_is_neither() -> None:
    rng = np.random.default_rng(0)
    centres = rng.normal(size=(3, 16))

    def near(which: int, count: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
        rows = centres[which] + 0.4 * rng.normal(size=(count, 16))
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)

    texts = [Example(topic, "en", f"{topic} {number}") for topic in ("first", "second") for number in range(100)]
    weights, bias = learn_vectors(texts, np.concatenate([near(0, 100), near(1, 100)]), near(2, 100))
    assert (weights.shape, bias.shape) == ((16, 3), (3,))
    told = [((near(which, 50) @ weights + bias).argmax(1) == which).mean() for which in range(3)]
    assert min(told) == 1.0


def test_the_same_examples_teach_the_same() -> None:
    one, other = by_both(), by_both()
    assert one.digest() == other.digest()


@pytest.mark.parametrize("part", ["weights", "bias", "gains"])
def test_what_may_tell_otherwise_has_another_digest(part: str) -> None:
    topics = by_both()
    assert replace(topics, **{part: getattr(topics, part) + 1}).digest() != topics.digest()


TEXTS = [("track a parcel", "en"), ("geld terug", "nl"), ("пароль утерян", "ru")]


def of(*texts: tuple[str, str], topics: Topics | None = None) -> TopicShares:
    """What ``texts``, each with its language, are about."""
    return (topics or by_both()).of(texts, [vector_of(text) for text, _ in texts])


def test_of_each_text_the_likeliest_topics_are_kept_and_no_share_twice() -> None:
    kept = of(*TEXTS)
    assert (len(kept), kept.topics.shape, kept.shares.shape) == (3, (3, KEPT), (3, KEPT))
    for row, (text, language) in enumerate(TEXTS):
        told = shares(by_both(), text, language)
        by_topic = np.bincount(kept.topics[row], kept.shares[row].astype(np.float64), len(NAMES))
        assert by_topic.tolist() == pytest.approx(list(told.values()), abs=1e-3)


def test_of_more_topics_than_are_kept_the_unlikeliest_are_left_out() -> None:
    many = [Example(f"t{number}", "en", f"word{chr(97 + number)}") for number in range(12)]
    topics = Topics.learn(many, np.zeros((64, 13), np.float32), np.arange(13, dtype=np.float32))
    kept = of(("nothing", "en"), topics=topics)
    # "t10" comes before "t2" in the order of names.
    assert sorted(kept.topics[0].tolist()) == list(range(4, 12))


def test_in_whichever_order_topics_are_the_likeliest_are_kept() -> None:
    many = [Example(f"t{number:02}", "en", f"word{number}") for number in range(40)]
    for seed in range(20):
        bias = np.random.default_rng(seed).permutation(41).astype(np.float32)
        topics = Topics.learn(many, np.zeros((64, 41), np.float32), bias)
        kept = of(("nothing", "en"), topics=topics).topics[0].tolist()
        assert sorted(kept) == sorted(np.argsort(-bias[:40])[:KEPT].tolist())


def test_of_no_texts_nothing_is_kept() -> None:
    assert len(of()) == len(TopicShares()) == 0
    assert TopicShares().added(of(*TEXTS)).shares.tolist() == of(*TEXTS).shares.tolist()


def test_each_text_has_a_vector() -> None:
    with pytest.raises(ValueError, match="zip"):
        by_both().of(TEXTS, [vector_of("track a parcel")])


def test_rows_are_added_and_taken_out_as_texts_are() -> None:
    both = of(*TEXTS[:1]).added(of(*TEXTS[1:]))
    whole = of(*TEXTS)
    assert (both.topics.tolist(), both.shares.tolist()) == (whole.topics.tolist(), whole.shares.tolist())
    last = whole.subset(np.array([2]))
    assert (last.topics.tolist(), last.shares.tolist()) == (whole.topics[2:].tolist(), whole.shares[2:].tolist())


ROWS, COUNTS = np.arange(3), np.ones(3, np.int64)


def test_a_topic_is_the_likelier_the_more_texts_are_about_it() -> None:
    parcels = of(("track a parcel", "en"), ("parcel not here", "en"), ("money back", "en"))
    prior = dict(zip(NAMES, parcels.prior(ROWS, 4).tolist(), strict=True))
    assert prior["parcel"] > prior["refund"] > prior["size"] >= 0.5 / 4
    assert sum(prior.values()) == pytest.approx(1, abs=1e-3)


def told(*rows: list[float]) -> TopicShares:
    """Of a text for each row, how likely the topics 0, 1 and so on are."""
    shares = np.array([row + [0.0] * (KEPT - len(row)) for row in rows], np.float16)
    return TopicShares(np.arange(KEPT, dtype=np.uint16)[None].repeat(len(rows), axis=0), shares)


def test_half_of_the_prior_is_what_the_texts_are_about_however_little_is_known_of_that() -> None:
    texts = told([0.25, 0.125], [0.125, 0.25], [0.0, 0.0])
    half = [0.5 / 8 + 0.5 / 2] * 2 + [0.5 / 8] * 6
    assert texts.prior(ROWS[:2], 8).tolist() == pytest.approx(half)
    assert texts.prior(ROWS, 8).tolist() == pytest.approx(half)


def test_only_the_texts_that_are_found_count_in_the_prior() -> None:
    texts = of(("track a parcel", "en"), ("money back", "en"))
    alone = of(("track a parcel", "en"))
    assert texts.prior(np.array([0]), 4).tolist() == alone.prior(np.array([0]), 4).tolist()


def test_without_texts_or_topics_every_topic_is_as_likely_or_there_is_none() -> None:
    none = np.zeros(0, np.int64)
    assert TopicShares().prior(none, 4).tolist() == pytest.approx([0.5 / 4] * 4)
    assert TopicShares.unknown(2).prior(np.arange(2), 0).tolist() == []


def likely(about: TopicShares, text: str, language: str = "en") -> list[float]:
    """How much likelier ``text`` is about each of three articles, one text of each, than about anything."""
    topics = by_both()
    asked = topics.shares(text, language, vector_of(text))
    found: list[float] = about.log_likelihoods(asked, about.prior(ROWS, len(topics)), ROWS, COUNTS).tolist()
    return found


@pytest.mark.parametrize(("language", "text"), [("en", "money back please"), ("ru", "вернуть деньги"), ("nl", "geld")])
def test_a_question_is_likelier_about_the_article_that_is_about_the_same(language: str, text: str) -> None:
    parcel, refund, password = likely(of(*TEXTS), text, language)
    assert refund > 0 > max(parcel, password)


def test_what_shares_no_topic_is_at_worst_so_much_less_likely() -> None:
    elsewhere = TopicShares(np.full((3, KEPT), 0, np.uint16), np.eye(1, KEPT, dtype=np.float16).repeat(3, axis=0))
    asked = np.eye(1, len(by_both()), 1, dtype=np.float32)[0]
    prior = np.full(len(asked), 0.5, np.float32)
    assert elsewhere.log_likelihoods(asked, prior, ROWS, COUNTS) == pytest.approx(np.log(FLOOR))


def test_both_may_be_about_something_that_is_none_of_the_topics() -> None:
    nothing = np.zeros(len(by_both()), np.float32)
    found = TopicShares.unknown(3).log_likelihoods(nothing, nothing + 0.5, ROWS, COUNTS)
    assert found == pytest.approx(np.log(1 / 0.3 + FLOOR))


def test_what_is_left_to_none_of_the_topics_counts_where_both_leave_some() -> None:
    texts = told([0.5, 0.25], [1.0, 0.25], [0.0, 0.0])
    asked, prior = np.array([0.5, 0.125] + [0.0] * 6, np.float32), np.array([0.25] * 8, np.float32)

    found = texts.log_likelihoods(asked, prior, ROWS, COUNTS)

    left = 0.375 / 0.3
    expected = np.array([2 * 0.5 + 0.5 * 0.25 + left * 0.25, 2 * 1.0 + 0.5 * 0.25, left])
    assert found == pytest.approx(np.log(expected + FLOOR))


def test_an_article_of_several_texts_is_about_what_they_are_about_in_the_mean() -> None:
    about = of(("money back", "en"), ("track a parcel", "en"), ("geld terug", "nl"))
    topics = by_both()
    asked = topics.shares("refund my money", "en", vector_of("refund my money"))
    prior = about.prior(ROWS, len(topics))
    alone, mixed, held_out = (
        float(about.log_likelihoods(asked, prior, rows, np.array([len(rows)]))[0])
        for rows in (np.array([0, 2]), np.array([0, 1, 2]), np.array([1]))
    )
    assert alone > mixed > held_out


def test_nothing_is_said_where_no_topics_are_known() -> None:
    about, nothing = of(*TEXTS), np.zeros(0, np.float32)
    assert about.log_likelihoods(nothing, nothing, ROWS, COUNTS).tolist() == [0, 0, 0]
    none = np.zeros(0, np.int64)
    assert about.log_likelihoods(np.ones(4, np.float32), np.ones(4, np.float32), none, none).tolist() == []


def test_every_example_counts_for_its_language_and_topic() -> None:
    topics = by_words()
    assert topics.languages == ("en", "nl", "ru")
    assert topics.counts.tolist() == [[3] * 4] * 3
    assert topics.counts.sum() == len(EXAMPLES)
    assert (np.diff(topics.keys) > 0).all()
