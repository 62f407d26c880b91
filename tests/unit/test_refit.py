"""A refit: what it learns from the articles, and what becomes of articles that change while it runs."""

import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from knowledge_base import search
from knowledge_base.array_file import DamagedFile
from knowledge_base.articles import Article
from knowledge_base.calibration import Background, Calibration, Utterances
from knowledge_base.fitting import PRIOR, UNTRIED
from knowledge_base.search import SearchIndex
from tests.unit.shop import SHOP, WordEncoder, article, background, doors, find, index_of

GIFT = article("gift", "buy a gift voucher", "give a present")
MANY = [article(f"a{number}", f"word{number} thing", f"thing{number}") for number in range(40)]


def meanwhile(index: SearchIndex, change: Callable[[], None], at: int = 3, exact_up_to: int = 5_000) -> int:
    """Refit ``index``, and ``change`` it in the midst of that; how often the refit asked whether to stop.

    It asks before each utterance that it learns from, and before those once for each graph that it builds.
    """
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        if asked == at:
            change()
        return False

    index.refit(stopped=stopped, exact_up_to=exact_up_to)
    return asked


def cases_of(*articles: Article, other: Background | None = None) -> int:
    """How many utterances a refit asks: it looks before each whether it is still wanted."""
    encoder = WordEncoder()
    index = SearchIndex(encoder, background(encoder) if other is None else other)
    index.put(articles)
    return meanwhile(index, lambda: None)


def test_an_article_that_is_put_during_a_refit_is_found_after_it() -> None:
    index = index_of(*SHOP)
    meanwhile(index, lambda: index.put([GIFT]))
    assert find(index, "gift voucher")[0].article_id == "gift"
    assert len(index) == 4


def test_an_article_that_changes_during_a_refit_has_its_new_words_after_it() -> None:
    index = index_of(*SHOP)
    meanwhile(index, lambda: index.put([article("track", "delivery status")]))
    assert find(index, "delivery status")[0].phrasing == "delivery status"
    assert "parcel" not in " ".join(match.phrasing for match in find(index, "where is my parcel"))


def test_an_article_that_is_withdrawn_during_a_refit_is_not_found_after_it() -> None:
    index = index_of(*SHOP)
    meanwhile(index, lambda: index.remove(["track"]))
    assert "track" not in {match.article_id for match in find(index, "where is my parcel")}


@pytest.mark.parametrize("at", [1, 2, 20])
def test_an_article_that_is_put_while_graphs_are_built_is_found_during_and_after_it(at: int) -> None:
    index = index_of(*doors(30))
    found = []

    def change() -> None:
        index.put([GIFT])
        found.append(find(index, "gift voucher")[0].article_id)

    meanwhile(index, change, at, exact_up_to=20)
    found.append(find(index, "gift voucher")[0].article_id)
    assert found == ["gift", "gift"]


@pytest.mark.parametrize("change", ["put", "remove"])
def test_a_change_during_a_refit_asks_for_another_one(change: str) -> None:
    index = index_of(*SHOP)
    meanwhile(index, lambda: index.put([GIFT]) if change == "put" else index.remove(["track"]))
    assert index.stale
    index.refit()
    assert not index.stale


def test_words_of_an_article_that_is_put_during_a_refit_stay_as_typed_after_it() -> None:
    index = index_of(*SHOP)
    index._encoder.knows = lambda word: False  # type: ignore[method-assign]
    meanwhile(index, lambda: index.put([article("b", "my parcelo shows")]))
    assert index.readable("the parcelo", "en") == "the parcelo"


def test_words_of_articles_that_were_withdrawn_are_slips_again_after_a_refit() -> None:
    index = index_of(*SHOP, article("b", "my parcelo shows"))
    index._encoder.knows = lambda word: False  # type: ignore[method-assign]
    index.remove(["b"])
    assert index.readable("the parcelo", "en") == "the parcelo"
    index.refit()
    assert index.readable("the parcelo", "en") == "the parcel"


def test_a_refit_that_is_stopped_leaves_what_was_found_before() -> None:
    index = index_of(*SHOP)
    before = find(index, "refund for my parcel")
    calls = iter([False] * 5 + [True] * 100)
    index.refit(stopped=lambda: next(calls))
    assert find(index, "refund for my parcel") == before
    assert index.stale


def test_a_refit_that_is_stopped_can_be_followed_by_one_that_is_not() -> None:
    index = index_of(*SHOP)
    index.refit(stopped=lambda: True)
    index.refit()
    assert not index.stale


def test_a_refit_with_the_calibration_of_another_time_takes_that() -> None:
    index = index_of(*SHOP)
    index.refit(Calibration(np.zeros(len(PRIOR))))
    assert [match.confidence for match in find(index, "where is my parcel")] == pytest.approx([1 / 4] * 3)
    assert not index.stale


def test_a_refit_with_the_calibration_of_another_time_asks_nothing() -> None:
    index = index_of(*SHOP)
    index.refit(Calibration(PRIOR), stopped=lambda: True)
    assert not index.stale


def test_a_refit_without_phrasings_goes_by_the_prior_and_is_more_careful() -> None:
    single = [article(name, question) for name, question in (("a", "where is it"), ("b", "how much is it"))]
    before, after = index_of(*single), index_of(*single)
    before.refit(Calibration(PRIOR - UNTRIED * (np.arange(len(PRIOR)) == len(PRIOR) - 1)))
    after.refit()
    assert find(after, "where") == find(before, "where")


def test_a_refit_learns_from_phrasings_how_sure_to_be() -> None:
    before, after = index_of(*SHOP), index_of(*SHOP)
    before.refit(Calibration(PRIOR))
    after.refit()
    assert find(after, "where is my parcel")[0].confidence != find(before, "where is my parcel")[0].confidence


def test_each_phrasing_is_asked_with_and_without_its_article_and_then_the_background() -> None:
    assert cases_of(*SHOP) == 10 + 10 + 5


def test_an_article_of_a_single_phrasing_is_asked_only_as_if_it_was_not_there() -> None:
    assert cases_of(*SHOP, article("gift", "buy a gift voucher")) == 10 + 11 + 5


def test_an_article_of_two_phrasings_is_asked_for_either() -> None:
    assert cases_of(*SHOP, GIFT) == 12 + 12 + 5


def test_a_withdrawn_article_is_not_asked() -> None:
    index = index_of(*SHOP, GIFT)
    index.remove(["gift"])
    assert meanwhile(index, lambda: None) == 10 + 10 + 5


def test_without_phrasings_or_without_a_background_nothing_is_asked() -> None:
    assert cases_of(article("a", "where is it"), article("b", "how much is it")) == 0
    assert cases_of(*SHOP, other=Background.of({}, {})) == 0


def test_a_large_site_asks_a_part_of_its_phrasings() -> None:
    phrasings = [f"word{number} thing" for number in range(700)]
    large = article("large", *phrasings)
    vector = WordEncoder().encode(["word"], "query")[0]
    encoder = WordEncoder()
    texts = [f"talk {number}" for number in range(400)]
    asked = Utterances(texts, ["en"] * 400, np.tile(vector, (400, 1)))
    index = SearchIndex(encoder, replace(Background.of({"en": texts}, dict.fromkeys(texts, vector)), asked=asked))
    index.put([large, *SHOP], dict.fromkeys(phrasings, vector))
    assert meanwhile(index, lambda: None) == 500 + 250 + 300 + 300


def test_an_index_with_graphs_answers_as_one_without() -> None:
    exact, graph = index_of(*doors(30), *SHOP), index_of(*doors(30), *SHOP)
    exact.refit()
    graph.refit(exact_up_to=20)
    for text in ("where is my parcel", "door7 red7", "push 9"):
        one, other = find(graph, text), find(exact, text)
        assert [match.article_id for match in one] == [match.article_id for match in other]
        assert [match.confidence for match in one] == pytest.approx([match.confidence for match in other], abs=0.05)


#: Bytes that a vector of a phrasing takes.
VECTOR = 64 * 4


def size(file: Path) -> int:
    """How many bytes a file has."""
    return file.stat().st_size


@pytest.mark.parametrize(("gone", "leave"), [(0, False), (1, True)])
def test_of_a_few_articles_those_that_are_gone_leave_at_once(tmp_path: Path, gone: int, leave: bool) -> None:
    assert leaves(tmp_path, gone) is leave


@pytest.mark.parametrize(("gone", "leave"), [(3, False), (4, True)])
def test_of_many_articles_those_that_are_gone_leave_when_they_are_more_than_a_third(
    tmp_path: Path, gone: int, leave: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "COMPACTED_UP_TO", 8)
    assert leaves(tmp_path, gone) is leave


def test_few_are_as_many_as_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "COMPACTED_UP_TO", 9)
    assert leaves(tmp_path, 1)


def leaves(tmp_path: Path, gone: int) -> bool:
    """Whether the vectors of articles that are gone are gone after a refit."""
    index = index_of(*doors(9))
    index.remove([f"a{number}" for number in range(gone)])
    index.save(tmp_path / "before")
    index.refit()
    index.save(tmp_path / "after")
    return size(tmp_path / "after") < size(tmp_path / "before") - 3 * max(1, gone) * VECTOR


def test_a_graph_that_was_built_is_not_built_again() -> None:
    index = index_of(*doors(30))
    first, second = (meanwhile(index, lambda: None, exact_up_to=20) for _ in range(2))
    assert first == second + 2


def test_no_article_is_lost_when_several_threads_put_and_remove_while_refits_run() -> None:
    index = index_of(*SHOP, *(article(f"old{number}", f"old{number}") for number in range(20)))

    def change(number: int) -> None:
        for each in range(number, 40, 4):
            index.put([article(f"new{each}", f"word{each}")])
            index.remove([f"old{each}"])

    threads = [threading.Thread(target=change, args=(number,)) for number in range(4)]
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            index.refit(Calibration(PRIOR))
    finally:
        sys.setswitchinterval(usual)
    for thread in threads:
        thread.join()
    assert len(index) == 3 + 40
    assert find(index, "word39")[0].article_id == "new39"


def test_two_refits_do_not_run_at_once() -> None:
    index = index_of(*SHOP)
    began, seen = threading.Event(), []

    def noted() -> bool:
        began.set()
        return False

    other = threading.Thread(target=lambda: index.refit(stopped=noted))

    def change() -> None:
        other.start()
        seen.append(began.wait(0.5))

    meanwhile(index, change)
    other.join()
    assert (seen, began.is_set()) == ([False], True)


def test_articles_that_are_gone_leave_the_file_with_a_refit_when_they_are_many(tmp_path: Path) -> None:
    index, fresh = index_of(*MANY, *SHOP), index_of(*SHOP)
    index.remove([one.id for one in MANY])
    for each, name in ((index, "index"), (fresh, "fresh")):
        each.refit()
        each.save(tmp_path / name)
    assert size(tmp_path / "index") == pytest.approx(size(tmp_path / "fresh"), abs=VECTOR)


def test_articles_that_are_gone_stay_out_when_they_leave_memory() -> None:
    index, fresh = index_of(*MANY, *SHOP), index_of(*SHOP)
    index.remove([one.id for one in MANY])
    index.refit()
    fresh.refit()
    one, other = find(index, "refund for my parcel"), find(fresh, "refund for my parcel")
    assert [match.article_id for match in one] == [match.article_id for match in other]
    assert [match.confidence for match in one] == pytest.approx([match.confidence for match in other], abs=1e-3)


def test_an_index_that_is_taken_over_finds_only_the_articles_that_are_still_wanted(tmp_path: Path) -> None:
    index = index_of(*SHOP)
    index.refit()
    index.save(tmp_path / "index")
    loaded = index_of()
    assert loaded.load(tmp_path / "index", SHOP[:2]) == []
    assert {match.article_id for match in find(loaded, "reset my password")} == {"track", "refund"}
    assert loaded.stale


def test_an_index_of_another_background_is_not_taken_over(tmp_path: Path) -> None:
    index_of(*SHOP).save(tmp_path / "index")
    with pytest.raises(DamagedFile):
        SearchIndex(WordEncoder(), Background.of({}, {})).load(tmp_path / "index", SHOP)


def test_an_index_that_is_taken_over_during_a_refit_asks_for_another_one(tmp_path: Path) -> None:
    index_of(*SHOP, GIFT).save(tmp_path / "index")
    index = index_of(*SHOP)
    meanwhile(index, lambda: [*index.load(tmp_path / "index", [*SHOP, GIFT])].clear())
    assert index.stale
