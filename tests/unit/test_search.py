import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from knowledge_base.array_file import DamagedFile
from knowledge_base.articles import Article, Variant
from knowledge_base.calibration import Background
from knowledge_base.passages import passages_of, texts_to_encode
from knowledge_base.search import Match, SearchIndex
from knowledge_base.topics import Topics
from tests.unit.shop import SHOP, WordEncoder, article, background, doors, find, index_of
from tests.unit.subjects import by_both, by_words


def test_an_empty_index_finds_nothing() -> None:
    index = index_of()
    index.refit()
    assert find(index, "anything") == []


def test_the_article_that_was_asked_for_comes_first() -> None:
    assert find(index_of(*SHOP), "my password is lost")[0].article_id == "password"


def test_an_article_is_found_at_once_after_it_was_put() -> None:
    index = index_of(*SHOP)
    index.refit()
    index.put([article("gift", "buy a gift voucher")])
    assert find(index, "gift voucher")[0].article_id == "gift"
    assert index.stale


def test_an_article_that_was_put_again_is_found_by_its_new_words_alone() -> None:
    index = index_of(*SHOP)
    index.put([article("track", "delivery status")])
    assert find(index, "delivery status")[0].article_id == "track"
    assert "parcel" not in " ".join(match.phrasing for match in find(index, "parcel tracking"))
    assert len(index) == 3


def test_a_removed_article_is_not_found() -> None:
    index = index_of(*SHOP)
    index.remove(["refund", "never-was"])
    assert "refund" not in {match.article_id for match in find(index, "refund my money")}


def test_confidences_are_shares_that_sum_to_at_most_one_and_fall() -> None:
    index = index_of(*SHOP)
    index.refit()
    confidences = [match.confidence for match in find(index, "refund for my parcel")]
    assert confidences == sorted(confidences, reverse=True)
    assert 0 < sum(confidences) <= 1


def test_what_no_article_answers_gets_less_confidence() -> None:
    index = index_of(*SHOP)
    index.refit()
    assert find(index, "who won the match")[0].confidence < find(index, "track parcel")[0].confidence


def test_the_variant_in_the_visitors_language_is_the_evidence_shown() -> None:
    match = find(index_of(*SHOP), "geld terug", "nl")[0]
    assert (match.article_id, match.language, match.phrasing) == ("refund", "nl", "geld terug")


def test_no_more_matches_than_asked_for() -> None:
    assert len(find(index_of(*SHOP), "parcel", limit=2)) == 2


def test_the_words_of_the_answer_count() -> None:
    assert find(index_of(*SHOP), "open orders and choose")[0].article_id == "track"


def test_a_question_that_was_read_before_is_answered_the_same() -> None:
    index = index_of(*SHOP)
    (vector,) = WordEncoder().encode(["track parcel"], "query")
    reading = index.read("track parcel")
    assert index.search("track parcel", vector, "en", reading=reading) == index.search("track parcel", vector, "en")


def test_what_was_read_before_articles_changed_does_not_count() -> None:
    index = index_of(*SHOP)
    reading = index.read("gift voucher")
    index.put([article("gift", "buy a gift voucher")])
    (vector,) = WordEncoder().encode(["gift voucher"], "query")
    assert index.search("gift voucher", vector, "en", reading=reading) == index.search("gift voucher", vector, "en")


def test_refit_ends_staleness() -> None:
    index = index_of(*SHOP)
    assert index.stale
    index.refit()
    assert not index.stale


@pytest.mark.parametrize("text", ["", " ", "?!", "😀", "\ud800", "\x00", "a" * 200_000, "'; DROP TABLE article;--"])
def test_odd_texts_are_harmless(text: str) -> None:
    assert len(find(index_of(*SHOP), text)) == 3


def test_vectors_that_are_given_are_not_encoded_again() -> None:
    encoder = WordEncoder()
    given = {text: encoder.encode([text], kind)[0] for one in SHOP for text, kind in texts_to_encode(one)}
    index = SearchIndex(encoder, background(encoder))
    encoder.encode = None  # type: ignore[assignment]
    index.put(SHOP, given)
    assert len(index) == 3


def test_texts_to_encode_have_no_repeats_and_a_kind_each() -> None:
    one = article("a", "Hello there", "hello there", "again", answer="Again and again.")
    assert texts_to_encode(one) == [("Hello there", "query"), ("again", "query"), ("Again and again.", "passage")]


def test_an_answer_becomes_plain_passages() -> None:
    assert passages_of("Open **My orders**.\n\n- See [help](https://a.example).") == ["Open My orders. - See help."]
    assert passages_of("") == []


def test_searches_go_on_while_articles_change_and_a_refit_runs() -> None:
    index = index_of(*SHOP)
    faults: list[Exception] = []
    done = threading.Event()

    def ask() -> None:
        while not done.is_set():
            try:
                assert find(index, "reset my password")[0].article_id == "password"
            except Exception as error:
                faults.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    for number in range(10):
        index.put([article(f"extra-{number}", f"word{number} thing{number}", f"thing{number}"), *SHOP])
        index.remove([f"extra-{number - 5}"])
        if number % 5 == 0:
            index.refit()
    done.set()
    asking.join()
    assert faults == []


def same(one: list[Match], other: list[Match]) -> bool:
    return [(match.article_id, match.phrasing) for match in one] == [
        (match.article_id, match.phrasing) for match in other
    ] and np.allclose([match.confidence for match in one], [match.confidence for match in other])


def test_an_index_that_was_kept_answers_as_before(tmp_path: Path) -> None:
    index = index_of(*SHOP)
    index.refit()
    index.save(tmp_path / "index")
    loaded = index_of()
    assert loaded.load(tmp_path / "index", SHOP) == []
    assert not loaded.stale
    assert same(find(loaded, "refund for my parcel", "nl"), find(index, "refund for my parcel", "nl"))


def test_only_what_has_changed_since_an_index_was_kept_is_asked_for(tmp_path: Path) -> None:
    index = index_of(*SHOP)
    index.refit()
    index.save(tmp_path / "index")
    changed, fresh = article("refund", "get your money back"), article("gift", "buy a gift voucher")
    loaded = index_of()
    missing = loaded.load(tmp_path / "index", [SHOP[0], changed, fresh])
    assert missing == [changed, fresh]
    loaded.put(missing)
    assert loaded.stale
    assert {match.article_id for match in find(loaded, "reset my password")} == {"track", "refund", "gift"}
    assert find(loaded, "gift voucher")[0].article_id == "gift"


def test_an_index_of_another_encoder_is_not_taken_over(tmp_path: Path) -> None:
    index_of(*SHOP).save(tmp_path / "index")
    encoder = WordEncoder()
    encoder.name = "other words"
    with pytest.raises(DamagedFile):
        SearchIndex(encoder, background(encoder)).load(tmp_path / "index", SHOP)


def test_an_index_that_was_kept_before_its_fit_is_stale(tmp_path: Path) -> None:
    index_of(*SHOP).save(tmp_path / "index")
    loaded = index_of()
    loaded.load(tmp_path / "index", SHOP)
    assert loaded.stale


def test_a_large_index_is_the_same_after_it_was_kept(tmp_path: Path) -> None:
    many = doors(60)
    index = index_of(*many)
    index.refit(exact_up_to=50)
    index.save(tmp_path / "index")
    loaded = index_of()
    assert loaded.load(tmp_path / "index", many) == []
    assert same(find(loaded, "door17 red"), find(index, "door17 red"))
    assert find(loaded, "red17")[0].article_id == "a17"


def topical(*articles: Article, topics: Topics | None = None) -> SearchIndex:
    """An index that knows what texts are about."""
    encoder = WordEncoder()
    index = SearchIndex(encoder, replace(background(encoder), topics=topics or by_both()))
    index.put(articles)
    return index


def test_an_article_is_found_by_what_it_is_about_in_a_language_that_it_has_not() -> None:
    plain, telling = index_of(*SHOP), topical(*SHOP)
    for index in (plain, telling):
        index.refit()
    first, second = (find(index, "пароль утерян", "ru")[0] for index in (telling, plain))
    assert first.article_id == "password"
    assert first.confidence > 2 * second.confidence


def test_what_articles_are_about_is_kept_with_an_index(tmp_path: Path) -> None:
    index = topical(*SHOP)
    index.refit()
    index.save(tmp_path / "index")
    loaded = topical()
    assert loaded.load(tmp_path / "index", SHOP) == []
    assert not loaded.stale
    assert same(find(loaded, "пароль утерян", "ru"), find(index, "пароль утерян", "ru"))


def test_an_index_of_other_topics_or_none_is_not_taken_over(tmp_path: Path) -> None:
    topical(*SHOP).save(tmp_path / "index")
    for other in (topical(topics=by_words()), index_of()):
        with pytest.raises(DamagedFile):
            other.load(tmp_path / "index", SHOP)


def test_what_articles_are_about_is_left_with_those_that_stay() -> None:
    many = [article(f"a{number}", f"word{number} thing", f"thing{number}") for number in range(40)]
    index, never_more = topical(*many, *SHOP), topical(*SHOP)
    index.remove([one.id for one in many])
    for each in (index, never_more):
        each.refit()
    assert same(find(index, "деньги назад", "ru"), find(never_more, "деньги назад", "ru"))


def test_articles_are_put_and_removed_beside_a_graph() -> None:
    index = index_of(*doors(60))
    index.refit(exact_up_to=50)
    index.put([article("gift", "buy a gift voucher"), article("a17", "another text")])
    index.remove(["a18"])
    assert find(index, "gift voucher")[0].article_id == "gift"
    shown = {match.article_id: match.phrasing for match in find(index, "door18 red18 door17 red17")}
    assert "a18" not in shown
    assert shown.get("a17", "another text") == "another text"


def test_a_refit_that_is_not_wanted_any_more_changes_nothing() -> None:
    index = index_of(*SHOP)
    before = find(index, "refund")
    index.refit(stopped=lambda: True)
    assert index.stale
    assert same(find(index, "refund"), before)


def test_what_is_shipped_of_articles_is_the_same_before_and_after_a_refit() -> None:
    fresh, fitted = index_of(*SHOP), index_of(*SHOP)
    fitted.refit()
    assert fresh.fit_to_ship() == fitted.fit_to_ship()


def test_removed_articles_leave_memory_at_the_next_refit() -> None:
    index = index_of(*(article(f"a{number}", f"word{number} thing", f"thing{number}") for number in range(40)), *SHOP)
    index.remove([f"a{number}" for number in range(40)])
    index.refit()
    assert find(index, "reset my password")[0].article_id == "password"
    assert find(index, "geld terug", "nl")[0].language == "nl"


def test_phrasings_that_differ_in_case_alone_count_once() -> None:
    assert texts_to_encode(article("a", "Track It", "track it", "TRACK IT")) == [("Track It", "query")]


def test_a_long_answer_gives_a_dozen_passages() -> None:
    assert len(passages_of("This is a sentence that says something. " * 5_000)) == 1
    assert len(passages_of(" ".join(f"Sentence number {number} says something else." for number in range(5_000)))) == 12


def test_an_article_without_any_question_is_not_found() -> None:
    index = index_of(*SHOP, article("blank", " ", answer="where is my parcel"))
    index.refit()
    assert "blank" not in {match.article_id for match in find(index, "where is my parcel")}


def test_a_visitors_language_that_no_article_has_does_no_harm() -> None:
    assert find(index_of(*SHOP), "reset my password", "xx")[0].article_id == "password"


def test_words_and_codes_of_an_article_stay_as_typed_before_and_after_the_next_refit() -> None:
    index = index_of(article("a", "where is my parcel"))
    index._encoder.knows = lambda word: False  # type: ignore[method-assign]
    index.refit()
    assert index.readable("the parcelo with E20555", "en") == "the parcel with"
    index.put([article("b", "my parcelo shows E20555")])
    assert index.readable("the parcelo with E20555", "en") == "the parcelo with E20555"
    index.refit()
    assert index.readable("the parcelo with E20555", "en") == "the parcelo with E20555"


def test_a_word_that_the_encoder_knows_stays_as_typed() -> None:
    index = index_of(article("a", "where is my parcel"))
    index.refit()
    assert index.readable("the parcelo", "en") == "the parcelo"
    index._encoder.knows = lambda word: False  # type: ignore[method-assign]
    assert index.readable("the parcelo", "en") == "the parcel"


def test_general_words_stay_and_are_nobodys_correction() -> None:
    encoder = WordEncoder()
    encoder.knows = lambda word: False  # type: ignore[method-assign]
    texts = ["صباح الورد", "الطعام"]
    general = Background.of({"ar": texts}, dict(zip(texts, encoder.encode(texts, "query"), strict=True)))
    index = SearchIndex(encoder, general)
    index.put([Article("return", "ar", {"ar": Variant("ar", "كيف أعيد السلعة")})])
    index.refit()
    assert index.readable("أين الطرد والطعام", "ar") == "أين الطرد والطعام"


# Readers who may not read everything, and what would be


def seen(index: SearchIndex, text: str, *hidden: str) -> list[Match]:
    return index.search(text, WordEncoder().encode([text], "query")[0], "en", hidden=frozenset(hidden))


def test_what_is_hidden_from_who_asks_is_not_there() -> None:
    index, without = index_of(*SHOP), index_of(*SHOP)
    without.remove(["track"])
    assert seen(index, "where is my parcel")[0].article_id == "track"
    assert seen(index, "where is my parcel", "track") == find(without, "where is my parcel")


def test_each_reader_finds_what_they_may_read_whoever_asked_before() -> None:
    index = index_of(*SHOP)
    answers = [
        {one.article_id for one in seen(index, "my parcel refund password", *hidden)}
        for hidden in (("track",), ("track",), ("refund",), (), ("track", "refund"))
    ]
    everything = {"track", "refund", "password"}
    assert answers == [
        everything - {"track"}, everything - {"track"}, everything - {"refund"}, everything, {"password"},
    ]  # fmt: skip


def test_an_article_that_comes_is_found_by_those_from_whom_another_one_is_hidden() -> None:
    index = index_of(*SHOP)
    seen(index, "gift voucher", "track")
    index.put([article("gift", "buy a gift voucher")])
    assert seen(index, "gift voucher", "track")[0].article_id == "gift"


def test_what_is_tried_is_found_in_the_trial_alone() -> None:
    index = index_of(*SHOP)
    index.refit()
    trial = index.trial([article("gift", "buy a gift voucher")], {}, gone=["track"])

    assert find(trial, "gift voucher")[0].article_id == "gift"
    assert "track" not in {one.article_id for one in find(trial, "where is my parcel")}
    assert "gift" not in {one.article_id for one in find(index, "gift voucher")}
    assert find(index, "where is my parcel")[0].article_id == "track"
    assert (trial.stale, index.stale) == (True, False)
