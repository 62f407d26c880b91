"""What comes first, with which confidence, and what is shown for it."""

import math

import pytest

from knowledge_base import search
from knowledge_base.articles import Article, Variant
from knowledge_base.calibration import Background, Calibration
from knowledge_base.encoders import Kind, Vectors
from knowledge_base.fitting import PRIOR
from knowledge_base.search import Match, SearchIndex, rated
from tests.unit.shop import SHOP, WordEncoder, article, background, doors, find, index_of

NAMED = {name: Match(name, 0.0, 0.0, "en", f"about {name}") for name in "abc"}


def test_utilities_become_matches_with_the_best_first() -> None:
    found = rated({"a": -1.0, "b": 2.0, "c": 0.5}, NAMED)
    assert [(match.article_id, match.score, match.phrasing) for match in found] == [
        ("b", 2.0, "about b"),
        ("c", 0.5, "about c"),
        ("a", -1.0, "about a"),
    ]


def test_the_same_utility_keeps_the_order_in_which_articles_came() -> None:
    assert [match.article_id for match in rated({"b": 1.0, "a": 1.0, "c": 1.0}, NAMED)] == ["b", "a", "c"]


@pytest.mark.parametrize(
    ("utilities", "shares"),
    [
        ({}, []),
        ({"a": 0.0}, [1 / 2]),
        ({"a": 0.0, "b": 0.0}, [1 / 3, 1 / 3]),
        ({"a": math.log(2), "b": 0.0}, [2 / 4, 1 / 4]),
        ({"a": -math.log(3)}, [1 / 4]),
        ({"a": -900.0}, [0.0]),
        ({"a": 900.0, "b": -900.0}, [1.0, 0.0]),
        ({"a": 900.0, "b": 900.0}, [1 / 2, 1 / 2]),
    ],
)
def test_no_article_has_the_utility_zero(utilities: dict[str, float], shares: list[float]) -> None:
    assert [match.confidence for match in rated(utilities, NAMED)] == pytest.approx(shares)


def test_those_that_answer_the_same_count_as_one_with_the_odds_of_all() -> None:
    named = {**NAMED, "a": Match("a", 0.0, 0.0, "en", "about a", alike=("b", "d"))}

    (one, other) = rated({"a": 1.0, "b": 0.0, "c": 0.5}, named)

    assert (one.article_id, one.alike, one.phrasing) == ("a", ("b", "d"), "about a")
    assert one.score == pytest.approx(math.log(math.e + 1))
    assert one.confidence == pytest.approx((math.e + 1) / (math.e + 1 + math.exp(0.5) + 1))
    assert (other.article_id, other.alike, other.score) == ("c", (), 0.5)


def test_who_answers_the_same_as_the_best_is_counted_there_whatever_comes_between() -> None:
    named = {name: Match(name, 0.0, 0.0, "en", name) for name in "abcd"}
    named["a"] = Match("a", 0.0, 0.0, "en", "a", alike=("b", "d"))

    found = rated({"a": 3.0, "b": 2.0, "c": 1.0, "d": 0.0}, named)

    assert [(match.article_id, match.alike) for match in found] == [("a", ("b", "d")), ("c", ())]


def test_several_that_answer_the_same_may_together_be_better_than_the_best() -> None:
    named = {**NAMED, "c": Match("c", 0.0, 0.0, "en", "about c", alike=("b",))}

    found = rated({"a": 1.0, "b": 0.9, "c": 0.9}, named)

    assert [match.article_id for match in found] == ["b", "a"]
    assert found[0].score == pytest.approx(0.9 + math.log(2))


def test_an_index_rates_as_its_calibration_says() -> None:
    found = find(index_of(*SHOP), "refund for my parcel")
    again = rated({match.article_id: match.score for match in found}, {match.article_id: match for match in found})
    assert [(match.article_id, match.phrasing) for match in again] == [
        (match.article_id, match.phrasing) for match in found
    ]
    assert [match.confidence for match in again] == pytest.approx([match.confidence for match in found])


def test_the_best_ones_are_left_by_a_limit() -> None:
    index = index_of(*SHOP)
    assert find(index, "refund for my parcel", limit=1) == find(index, "refund for my parcel")[:1]


def test_five_are_found_where_nothing_else_is_asked_for() -> None:
    index = index_of(*doors(8))
    (vector,) = WordEncoder().encode(["open door"], "query")
    assert len(index.search("open door", vector, "en")) == 5


def test_articles_that_say_the_same_come_in_the_order_in_which_they_were_put() -> None:
    index = index_of(*(article(name, "buy a gift voucher") for name in ("z", "a", "m")))
    index.refit()
    assert [match.article_id for match in find(index, "gift voucher")] == ["z", "a", "m"]


def test_one_article_alone_is_found_and_not_taken_for_everything() -> None:
    index = index_of(SHOP[0])
    index.refit()
    (asked,), (off_topic,) = find(index, "where is my parcel"), find(index, "who won the match")
    assert asked.article_id == off_topic.article_id == "track"
    assert asked.confidence > 0.5 > off_topic.confidence


def test_an_index_of_nothing_finds_nothing_before_and_after_a_refit() -> None:
    index = index_of()
    assert (len(index), find(index, "anything")) == (0, [])
    index.refit()
    assert (len(index), find(index, "anything")) == (0, [])


def test_when_the_last_article_is_gone_nothing_is_found() -> None:
    index = index_of(*SHOP)
    index.refit()
    index.remove(["track", "refund", "password"])
    assert (len(index), find(index, "where is my parcel")) == (0, [])
    index.refit()
    assert (len(index), find(index, "where is my parcel")) == (0, [])


def test_a_site_without_a_background_finds_its_articles() -> None:
    index = SearchIndex(WordEncoder(), Background.of({}, {}))
    index.put(SHOP)
    for _ in range(2):
        found = find(index, "reset my password")
        assert found[0].article_id == "password"
        assert 0.5 < found[0].confidence < 1
        assert find(index, "who won the match")[0].confidence < 0.5
        index.refit()


def test_a_withdrawn_article_leaves_its_confidence_to_others() -> None:
    index = index_of(*SHOP, article("parcels", "where is my parcel now"))
    index.refit()
    before = find(index, "where is my parcel now")
    index.remove(["parcels"])
    after = find(index, "where is my parcel now")
    assert (before[0].article_id, after[0].article_id) == ("parcels", "track")
    assert after[0].confidence > before[1].confidence


def test_many_withdrawn_articles_do_not_stand_in_the_way_of_those_that_are_left() -> None:
    gone = [article(f"gone-{number}", f"where is my parcel {number}", answer="open orders") for number in range(150)]
    index = index_of(*gone, *SHOP)
    index.remove([one.id for one in gone])
    assert {match.article_id for match in find(index, "where is my parcel")} == {"track", "refund", "password"}


NINETEEN = " ".join(f"word{number}" for number in range(19))


def test_a_variant_in_the_visitors_language_is_shown_where_it_is_about_as_near() -> None:
    index = index_of(article("a", f"{NINETEEN} parcel", nl=f"{NINETEEN} pakket"))
    assert [(match.language, match.phrasing) for match in find(index, f"{NINETEEN} parcel", "nl")] == [
        ("nl", f"{NINETEEN} pakket")
    ]


def test_a_variant_in_the_visitors_language_that_is_much_further_away_is_not_shown() -> None:
    index = index_of(article("a", "where is my parcel", nl="waar blijft mijn pakket"))
    assert [match.language for match in find(index, "where is my parcel", "nl")] == ["en"]


@pytest.mark.parametrize("language", [None, "xx"])
@pytest.mark.parametrize(("word", "nearest"), [("parcel", "en"), ("pakket", "nl"), ("paket", "fa")])
def test_without_a_known_language_the_nearest_variant_is_shown(language: str | None, word: str, nearest: str) -> None:
    index = index_of(article("a", f"{NINETEEN} parcel", nl=f"{NINETEEN} pakket", fa=f"{NINETEEN} paket"))
    assert find(index, f"{NINETEEN} {word}", language)[0].language == nearest


def test_the_nearest_phrasing_in_the_visitors_language_is_shown() -> None:
    dutch = Variant("nl", "pakket volgen nu", ("waar is mijn pakket", "pakket kwijt"))
    index = index_of(Article("a", "en", {"en": Variant("en", "parcel"), "nl": dutch}), *SHOP)
    assert find(index, "waar is mijn pakket", "nl")[0].phrasing == "waar is mijn pakket"


def test_the_language_of_the_visitor_does_not_change_the_confidence() -> None:
    index = index_of(*SHOP)
    dutch, none = find(index, "refund for my parcel", "nl"), find(index, "refund for my parcel", None)
    assert [(match.article_id, match.confidence) for match in dutch] == [
        (match.article_id, match.confidence) for match in none
    ]


def test_the_reading_of_another_text_does_not_count() -> None:
    index = index_of(*SHOP)
    (vector,) = WordEncoder().encode(["track parcel"], "query")
    other = index.read("password lost")
    assert index.search("track parcel", vector, "en", reading=other) == index.search("track parcel", vector, "en")


def test_a_reading_saves_the_search_its_look_at_the_letters() -> None:
    index = index_of(*SHOP)
    (vector,) = WordEncoder().encode(["track parcel"], "query")
    reading = index.read("track parcel")
    reading.overlap.cosines[:] = 0
    assert index.search("track parcel", vector, "en", reading=reading) != index.search("track parcel", vector, "en")


class KindEncoder(WordEncoder):
    """Notes what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Kind]] = []

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        """See :class:`knowledge_base.encoders.Encoder`."""
        self.asked += [(text, kind) for text in texts]
        return super().encode(texts, kind)


def test_what_visitors_ask_is_encoded_as_queries_and_answers_as_passages() -> None:
    encoder = KindEncoder()
    SearchIndex(encoder, Background.of({}, {})).put([article("a", "where", "track", answer="Open it.")])
    assert sorted(encoder.asked) == [("Open it.", "passage"), ("track", "query"), ("where", "query")]


def test_only_vectors_that_are_missing_are_made() -> None:
    encoder = KindEncoder()
    given = {"where": WordEncoder().encode(["where"], "query")[0]}
    SearchIndex(encoder, Background.of({}, {})).put([article("a", "where", "track")], given)
    assert encoder.asked == [("track", "query")]


def test_an_index_is_quick_up_to_so_many_questions_and_passages() -> None:
    vector = WordEncoder().encode(["word"], "query")[0]
    asked = [f"q{number}" for number in range(10_000 - 1)]
    index = SearchIndex(WordEncoder(), Background.of({}, {}))
    index.put([article("many", *asked, answer="told")], dict.fromkeys([*asked, "told"], vector))
    assert index.quick
    index.put([article("one", "more")])
    assert not index.quick


@pytest.mark.parametrize(("up_to", "quick"), [(30, True), (29, False)])
def test_an_index_with_a_graph_is_quick_up_to_so_many_questions(
    up_to: int, quick: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "QUICK_WITH_GRAPH_UP_TO", up_to)
    index = index_of(*doors(10))
    index.refit(exact_up_to=5)
    assert index.quick is quick


def test_the_evidence_for_an_utterance_says_which_candidate_is_right() -> None:
    index = index_of(*SHOP)
    (vector,) = WordEncoder().encode(["lost my password"], "query")
    case = index.case("lost my password", vector, "password")
    shares = Calibration(PRIOR).probabilities(case.evidence).tolist()
    found = find(index, "lost my password")
    assert case.right == shares.index(max(shares))
    assert sorted(shares, reverse=True) == pytest.approx([match.confidence for match in found])
    assert case.weight == 1


@pytest.mark.parametrize("article_id", [None, "never-was"])
def test_an_utterance_that_no_article_answers_has_no_right_candidate(article_id: str | None) -> None:
    index = index_of(*SHOP)
    (vector,) = WordEncoder().encode(["where is my parcel"], "query")
    case = index.case("where is my parcel", vector, article_id)
    assert (case.right, len(case.evidence)) == (None, 3)


def test_an_index_of_nothing_has_evidence_for_nothing() -> None:
    (vector,) = WordEncoder().encode(["where is my parcel"], "query")
    case = index_of().case("where is my parcel", vector, "track")
    assert (case.right, len(case.evidence)) == (None, 0)


def test_an_article_that_is_not_even_a_candidate_is_not_right() -> None:
    index = index_of(*SHOP, article("blank", " "))
    (vector,) = WordEncoder().encode(["where is my parcel"], "query")
    assert index.case("where is my parcel", vector, "blank").right is None


def test_an_index_of_another_background_is_of_no_use() -> None:
    encoder = WordEncoder()
    assert index_of()._key() != SearchIndex(encoder, Background.of({}, {}))._key()
    assert index_of()._key() == SearchIndex(encoder, background(encoder))._key()
