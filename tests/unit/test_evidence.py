"""What speaks for each article, and what counts as if it were not there."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from knowledge_base.articles import Article
from knowledge_base.calibration import Background, Calibration
from knowledge_base.corpus import Corpus
from knowledge_base.evidence import FEATURES, Evidence, HeldOut, Question, evidence_for
from knowledge_base.fitting import PRIOR, fit_model
from knowledge_base.next_topics import After, NextTopics
from knowledge_base.passages import texts_to_encode
from knowledge_base.snapshot import Norms, Snapshot
from tests.unit.shop import OFF_TOPIC, SHOP, WordEncoder, article, background
from tests.unit.subjects import NAMES, by_both

ENCODER = WordEncoder()
BACKGROUND = background(ENCODER)


def snapshot_of(*articles: Article, gone: tuple[str, ...] = (), other: Background = BACKGROUND) -> Snapshot:
    """The articles, and a model of them and of the background."""
    texts = [text for one in articles for text, _ in texts_to_encode(one)]
    known = dict(zip(texts, ENCODER.encode(texts, "query"), strict=True))
    corpus = Corpus.empty(64).added(articles, known, other.topics).without(gone)
    return Snapshot(corpus, fit_model(corpus, other, 64, Calibration(PRIOR)), Norms.none()).with_corpus(corpus)


def asked(
    snapshot: Snapshot,
    text: str,
    held_out: HeldOut | None = None,
    other: Background = BACKGROUND,
    language: str = "en",
) -> Evidence:
    """The evidence for a question, in English where nothing else is said."""
    question = Question(text, ENCODER.encode([text], "query")[0], language)
    return evidence_for(snapshot, other, question, held_out or HeldOut())


def feature(snapshot: Snapshot, evidence: Evidence, name: str) -> dict[str, float]:
    """One feature by article."""
    column = evidence.features[:, FEATURES.index(name)].tolist()
    return {
        snapshot.corpus.ids[number]: value for number, value in zip(evidence.articles.tolist(), column, strict=True)
    }


def row_of(snapshot: Snapshot, text: str) -> int:
    """The row of an utterance."""
    return snapshot.corpus.utterances.texts.index(text)


def test_an_utterance_of_an_article_is_as_near_as_can_be() -> None:
    shop = snapshot_of(*SHOP)
    evidence = asked(shop, "track my parcel")
    for name in ("nearest", "lexical"):
        found = feature(shop, evidence, name)
        assert found["track"] == pytest.approx(1, abs=1e-4)
        assert max(found["refund"], found["password"]) < 0.9


def test_the_mean_of_a_single_utterance_is_the_utterance() -> None:
    shop = snapshot_of(article("gift", "buy a gift voucher"), *SHOP)
    evidence = asked(shop, "buy a gift card")
    assert feature(shop, evidence, "centroid")["gift"] == pytest.approx(feature(shop, evidence, "nearest")["gift"])


def test_the_mean_utterance_is_nearer_to_a_question_between_two_of_them() -> None:
    shop = snapshot_of(article("both", "red green", "blue yellow"), *SHOP)
    evidence = asked(shop, "red blue green yellow")
    assert feature(shop, evidence, "centroid")["both"] > feature(shop, evidence, "nearest")["both"]


def test_a_sentence_of_an_answer_speaks_for_its_article_alone() -> None:
    shop = snapshot_of(*SHOP)
    found = feature(shop, asked(shop, "open orders and choose track"), "passage")
    assert found["track"] == pytest.approx(1, abs=1e-4)
    assert found["refund"] == found["password"] == 0


def test_letters_alone_speak_for_an_article_of_another_meaning() -> None:
    shop = snapshot_of(*SHOP, article("device", "pair thermostat XR20555"))
    found = feature(shop, asked(shop, "XR20556"), "lexical")
    assert found["device"] > 0.2
    assert found["track"] == found["refund"] == found["password"] == 0


def test_a_question_of_the_background_is_off_topic_for_every_article() -> None:
    shop = snapshot_of(*SHOP)
    off, on = (feature(shop, asked(shop, text), "off_topic") for text in ("weather in leeds", "where is my parcel"))
    assert len(set(off.values())) == 1
    assert off["track"] > on["track"]


@pytest.mark.parametrize(("alike", "all_of_them"), [(4, False), (5, True), (6, True)])
def test_how_near_the_background_is_goes_by_the_nearest_five_of_it(alike: int, all_of_them: bool) -> None:
    texts = ["tell me a joke"] * alike + ["weather in leeds", "play some jazz", "how tall is everest"]
    other = Background(texts, ["en"] * len(texts), ENCODER.encode(texts, "query"))
    shop = snapshot_of(*SHOP, other=other)
    found = feature(shop, asked(shop, "tell me a joke", other=other), "off_topic")["track"]
    assert (found > 0.999) is all_of_them


def test_without_a_background_every_question_is_typical() -> None:
    nothing = Background([], [], np.zeros((0, 64), np.float32))
    shop = snapshot_of(*SHOP, other=nothing)
    near, far = (feature(shop, asked(shop, text, other=nothing), "off_topic") for text in ("my parcel", "a joke"))
    assert near == far


CROWD = [article(f"c{number}", f"where is my parcel {number}") for number in range(40)]


def test_sixteen_articles_are_looked_at_by_meaning_and_eight_more_by_letters_and_by_answers_each() -> None:
    near, far = ENCODER.encode(["near", "far"], "query")
    by_meaning = [article(f"m{number}", f"qqq{number}") for number in range(30)]
    by_letters = [article(f"l{number}", f"XR2055{number}") for number in range(30)]
    by_answers = [article(f"p{number}", f"zzz{number}", answer=f"ppp{number}") for number in range(30)]
    known = {
        text: near if text[0] in "qp" else far
        for one in [*by_meaning, *by_letters, *by_answers]
        for text, _ in texts_to_encode(one)
    }
    corpus = Corpus.empty(64).added([*by_letters, *by_answers, *by_meaning], known)
    crowd = Snapshot(corpus, fit_model(corpus, BACKGROUND, 64, Calibration(PRIOR)), Norms.none()).with_corpus(corpus)
    evidence = evidence_for(crowd, BACKGROUND, Question("XR20556", near))
    assert Counter(corpus.ids[number][0] for number in evidence.articles) == {"m": 16, "l": 8, "p": 8}


def test_the_nearest_ninety_six_utterances_say_which_articles_are_looked_at() -> None:
    """One article has 95 of them, another the next one; a third comes too late, and an answer's own place is free."""
    near, beside, far = ENCODER.encode(["near", "near and beside", "far"], "query")
    many = [f"q{number}" for number in range(95)]
    crowd = [article("many", *many), article("next", "zz"), article("late", "zz")]
    known = dict.fromkeys(many, near) | {"zz": beside}
    corpus = Corpus.empty(64).added(crowd, known).added([article("blank", "ww")], {"ww": far})
    model = fit_model(corpus, BACKGROUND, 64, Calibration(PRIOR))
    crowded = Snapshot(corpus, model, Norms.none()).with_corpus(corpus)
    evidence = evidence_for(crowded, BACKGROUND, Question("mm", near))
    assert [corpus.ids[number] for number in evidence.articles] == ["many", "next"]


def test_an_article_that_has_but_letters_in_common_is_looked_at_beside_the_nearest() -> None:
    crowd = snapshot_of(*CROWD, article("device", "thermostat XR20555"))
    assert "device" in feature(crowd, asked(crowd, "where is my parcel XR20556"), "lexical")


def test_an_article_whose_answer_alone_is_near_is_looked_at_beside_the_nearest() -> None:
    answers = [article("told", "nothing alike", answer="where is my parcel exactly")]
    crowd = snapshot_of(*CROWD, *answers)
    assert "told" in feature(crowd, asked(crowd, "where is my parcel exactly"), "passage")


def test_an_article_of_many_phrasings_does_not_crowd_others_out() -> None:
    wordy = article("wordy", "where is my parcel", *(f"where is my parcel {number}" for number in range(40)))
    shop = snapshot_of(wordy, *CROWD[:10], *SHOP)
    assert len(asked(shop, "where is my parcel now").articles) > 5


def test_what_is_gone_is_nowhere_looked_at() -> None:
    gone = article("gone", "lost thermostat XR20555", answer="lost it is exactly")
    shop = snapshot_of(*SHOP, gone, gone=("gone",))
    for text in ("lost thermostat XR20555", "XR20556", "lost it is exactly"):
        assert len(asked(shop, text).articles) == 3
        assert 3 not in asked(shop, text).articles


def test_the_row_that_is_shown_belongs_to_its_article() -> None:
    shop = snapshot_of(*SHOP)
    evidence = asked(shop, "refund for my parcel")
    assert shop.corpus.utterances.owners[evidence.rows].tolist() == evidence.articles.tolist()


def test_an_utterance_that_is_held_out_does_not_speak_for_its_article() -> None:
    shop = snapshot_of(*SHOP)
    row = row_of(shop, "track my parcel")
    evidence = asked(shop, "track my parcel", HeldOut(utterance=row))
    assert row not in evidence.rows
    for name in ("nearest", "centroid", "lexical"):
        without, with_it = feature(shop, evidence, name), feature(shop, asked(shop, "track my parcel"), name)
        assert without["track"] < with_it["track"] - 0.05, name


def test_the_others_of_an_article_speak_for_it_while_one_is_held_out() -> None:
    shop = snapshot_of(*SHOP)
    for row in range(3):
        text = shop.corpus.utterances.texts[row]
        evidence = asked(shop, text, HeldOut(utterance=row))
        assert feature(shop, evidence, "nearest")["track"] > 0
        assert shop.corpus.utterances.owners[evidence.rows].tolist() == evidence.articles.tolist()


def test_holding_one_of_two_utterances_out_is_as_if_the_other_was_all_there_is() -> None:
    shop = snapshot_of(article("two", "buy a gift voucher", "give a present card"), *SHOP)
    evidence = asked(shop, "buy a gift voucher", HeldOut(utterance=0))
    assert feature(shop, evidence, "centroid")["two"] == pytest.approx(feature(shop, evidence, "nearest")["two"])


@pytest.mark.parametrize("first", [True, False])
def test_a_single_utterance_that_is_held_out_leaves_its_article_nothing(first: bool) -> None:
    gift = article("gift", "buy a gift voucher")
    shop = snapshot_of(gift, *SHOP) if first else snapshot_of(*SHOP, gift)
    row = row_of(shop, "buy a gift voucher")
    assert len(asked(shop, "buy a gift voucher", HeldOut(utterance=row)).articles) == 3
    assert len(asked(shop, "buy a gift voucher").articles) == 4


@pytest.mark.parametrize("first", [True, False])
def test_an_article_whose_only_utterance_is_held_out_is_not_looked_at_for_its_answer(first: bool) -> None:
    """Those of a single utterance beside it are looked at like any other."""
    gift, other = article("gift", "buy a gift voucher", answer="voucher as a gift"), article("open", "opening hours")
    shop = snapshot_of(gift, other, *SHOP) if first else snapshot_of(other, *SHOP, gift)
    evidence = asked(shop, "voucher as a gift", HeldOut(utterance=row_of(shop, "buy a gift voucher")))
    assert set(feature(shop, evidence, "passage")) == {"open", "track", "refund", "password"}


def test_an_article_that_is_held_out_is_not_looked_at() -> None:
    shop = snapshot_of(*SHOP)
    row = row_of(shop, "track my parcel")
    evidence = asked(shop, "track my parcel", HeldOut(utterance=row, article=True))
    assert sorted(shop.corpus.ids[number] for number in evidence.articles) == ["password", "refund"]


def test_the_first_utterance_is_held_out_like_any_other() -> None:
    shop = snapshot_of(*SHOP)
    evidence = asked(shop, "where is my parcel", HeldOut(utterance=0))
    assert 0 not in evidence.rows
    held = asked(shop, "where is my parcel", HeldOut(utterance=0, article=True))
    assert 0 not in held.articles


@pytest.mark.parametrize("others", [("give a present",), ("give a present", "voucher as a gift")])
def test_evidence_with_an_utterance_held_out_is_that_of_an_index_without_it(others: tuple[str, ...]) -> None:
    held = snapshot_of(*SHOP, article("gift", "buy a gift voucher", *others))
    without = seen_from(snapshot_of(*SHOP, article("gift", *others)), held)
    row = row_of(held, "buy a gift voucher")
    found, expected = asked(held, "buy a gift voucher", HeldOut(utterance=row)), asked(without, "buy a gift voucher")
    for name in ("nearest", "centroid", "passage", "off_topic"):
        assert feature(held, found, name) == pytest.approx(feature(without, expected, name), abs=5e-4), name


def seen_from(snapshot: Snapshot, other: Snapshot) -> Snapshot:
    """``snapshot`` with the origin of ``other``: where an utterance is held out, the origin alone stays as it was."""
    metric = replace(snapshot.model.metric, origin=other.model.metric.origin)
    model = replace(snapshot.model, metric=metric, background_norms=metric.norms(BACKGROUND.vectors))
    return Snapshot(snapshot.corpus, model, Norms.none()).with_corpus(snapshot.corpus)


@pytest.mark.parametrize("row", [0, 1, 4])
def test_an_utterance_of_the_background_that_is_held_out_does_not_make_itself_off_topic(row: int) -> None:
    shop = snapshot_of(*SHOP)
    text = OFF_TOPIC["en"][row]
    held = feature(shop, asked(shop, text, HeldOut(background=row)), "off_topic")
    assert held["track"] < feature(shop, asked(shop, text), "off_topic")["track"] - 0.2


def test_an_utterance_of_the_background_that_is_held_out_does_not_count_where_all_others_are_far_away() -> None:
    near = ENCODER.encode(["near"], "query")[0]
    texts = [str(number) for number in range(6)]
    other = Background(texts, ["en"] * 6, np.stack([near, *[-near] * 5]))
    shop = snapshot_of(*SHOP, other=other)
    found = evidence_for(shop, other, Question("near", near, "en"), HeldOut(background=0))
    assert max(feature(shop, found, "off_topic").values()) < -0.8


def test_a_search_leaves_the_norms_as_they_are() -> None:
    shop = snapshot_of(*SHOP)
    before = shop.norms.centroids.copy()
    asked(shop, "track my parcel", HeldOut(utterance=row_of(shop, "track my parcel")))
    assert np.array_equal(shop.norms.centroids, before)


TOPICAL = replace(BACKGROUND, topics=by_both())


def about(snapshot: Snapshot, text: str, held_out: HeldOut | None = None, language: str = "en") -> dict[str, float]:
    """How much likelier a question is about the same as each article."""
    return feature(snapshot, asked(snapshot, text, held_out, TOPICAL, language), "topics")


@pytest.mark.parametrize(("language", "text"), [("nl", "mijn geld terug graag"), ("ru", "когда вернут деньги")])
def test_a_question_is_about_the_same_as_an_article_in_another_language(language: str, text: str) -> None:
    found = about(snapshot_of(*SHOP, other=TOPICAL), text, language=language)
    assert found["refund"] > 0.5 > 0 > max(found["track"], found["password"])


def test_a_message_after_a_question_is_about_what_both_together_ask() -> None:
    numbers = np.array([NAMES.index("refund")], np.uint16)
    size = 64 + 2
    # Whatever is said, it is about money now.
    refund = NextTopics(
        np.zeros((size, 1), np.float32), np.zeros(1, np.float32), np.zeros((1, 2), np.float32),
        np.zeros((size, 2), np.float32), np.array([5, 0], np.float32), numbers,
    )  # fmt: skip
    other = replace(TOPICAL, next_topics=refund)
    shop = snapshot_of(*SHOP, other=other)
    words = "track my parcel", "and then"
    vectors = dict(zip((*words, " ".join(words)), ENCODER.encode([*words, " ".join(words)], "query"), strict=True))
    after = After((words[0], vectors[words[0]]), (words[1], vectors[words[1]]))
    text = " ".join(words)
    joined, plain = (
        feature(shop, evidence_for(shop, other, Question(text, vectors[text], "en", after=its)), "topics")
        for its in (after, None)
    )

    assert max(joined, key=lambda one: joined[one]) == "refund"
    assert max(plain, key=lambda one: plain[one]) == "track"


def test_without_topics_nothing_is_known_of_what_a_question_is_about() -> None:
    shop = snapshot_of(*SHOP)
    assert set(feature(shop, asked(shop, "money back"), "topics").values()) == {0.0}


def test_an_utterance_that_is_held_out_does_not_say_what_its_article_is_about() -> None:
    mixed = article("mixed", "swap the size", "buy a gift voucher", "give a present")
    shop = snapshot_of(mixed, *SHOP, other=TOPICAL)
    without = about(shop, "another size", HeldOut(utterance=row_of(shop, "swap the size")))
    assert without["mixed"] < 0 < about(shop, "another size")["mixed"]
    assert without["refund"] == about(shop, "another size")["refund"]
