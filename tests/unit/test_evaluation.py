from collections.abc import Sequence
from io import StringIO
from itertools import count
from pathlib import Path
from xml.etree import ElementTree

import pytest
from rich.console import Console

from bot.commands.evaluation_tables import tables
from knowledge_base.evaluation import (
    Evaluation,
    Outcome,
    QueriesError,
    Query,
    correlation,
    evaluate,
    evaluation_of,
    read_queries,
)
from knowledge_base.evaluation_chart import curve_svg
from knowledge_base.search import Match


def match(article: str, confidence: float) -> Match:
    return Match(article, confidence, confidence, "en", article)


def run(*rows: tuple[str | None, Sequence[tuple[str, float]]], language: str = "en") -> Evaluation:
    """Rows of the right article and the matches found; 0.5 and more is answered; a search takes 2 ms."""
    queries = [Query(f"q{number}", language, right) for number, (right, _) in enumerate(rows)]
    found = {f"q{number}": [match(*one) for one in its] for number, (_, its) in enumerate(rows)}
    ticks = count(step=0.002)
    return evaluate(queries, lambda one: found[one.text], lambda its: its[0].confidence >= 0.5, lambda: next(ticks))


MIXED = run(
    ("a", [("a", 0.9), ("b", 0.05)]),
    ("b", [("a", 0.6), ("b", 0.3)]),
    ("c", [("a", 0.2), ("b", 0.2), ("d", 0.1), ("c", 0.1)]),
    (None, [("a", 0.7)]),
    (None, [("b", 0.1)]),
)


def test_counts() -> None:
    figures = MIXED.figures
    assert (figures.queries, figures.in_scope, figures.out_of_scope) == (5, 3, 2)
    assert (figures.answered, figures.answered_correct) == (3, 1)


def test_ranks_are_over_in_scope_queries_whatever_the_policy_says() -> None:
    figures = MIXED.figures
    assert figures.top1 == pytest.approx(1 / 3)
    assert figures.top3 == pytest.approx(2 / 3)
    assert figures.mrr == pytest.approx((1 + 1 / 2 + 1 / 4) / 3)


def test_wrong_answers_are_over_all_queries() -> None:
    assert MIXED.figures.wrong_answer_rate == pytest.approx(2 / 5)


def test_oos_recall_is_the_share_of_out_of_scope_queries_not_answered() -> None:
    assert MIXED.figures.oos_recall == pytest.approx(1 / 2)


def test_auroc_separates_right_tops_from_all_others() -> None:
    assert MIXED.figures.auroc == 1.0
    assert run(("a", [("a", 0.5)]), ("b", [("a", 0.5)])).figures.auroc == 0.5


def test_ece_weighs_the_gap_of_each_bin_by_its_queries() -> None:
    expected = (0.1 + 0.6 + 0.2 + 0.7 + 0.1) / 5
    assert MIXED.figures.ece == pytest.approx(expected)


def test_full_confidence_falls_into_the_last_bin() -> None:
    assert run(("a", [("a", 1.0)]), ("b", [("a", 0.95)])).figures.ece == pytest.approx(abs(1.95 - 1) / 2)


def test_times_are_those_of_the_search() -> None:
    assert MIXED.figures.p50_ms == pytest.approx(2)
    assert MIXED.figures.p95_ms == pytest.approx(2)


def test_correlation_equals_the_binary_coefficient_for_two_classes() -> None:
    # 3 true positives, 1 false negative, 2 false positives, 4 true negatives
    pairs = [("a", "a")] * 3 + [("a", None)] + [(None, "a")] * 2 + [(None, None)] * 4
    expected = (3 * 4 - 2 * 1) / ((3 + 2) * (3 + 1) * (4 + 2) * (4 + 1)) ** 0.5
    assert correlation(pairs) == pytest.approx(expected)


def test_correlation_is_one_when_all_is_right() -> None:
    assert correlation([("a", "a"), ("b", "b"), (None, None)]) == pytest.approx(1)


def test_figures_without_a_denominator_are_null() -> None:
    figures = run().figures
    assert figures.queries == 0
    assert (figures.top1, figures.wrong_answer_rate, figures.oos_recall, figures.mcc, figures.auroc) == (None,) * 5
    assert (figures.ece, figures.p50_ms, figures.p95_ms) == (None,) * 3
    assert (figures.mean_confidence, figures.calibration_gap) == (None, None)
    assert run(("a", [("a", 0.9)])).figures.oos_recall is None


def test_a_query_without_matches_is_not_answered() -> None:
    figures = run(("a", []), (None, [])).figures
    assert (figures.answered, figures.top1, figures.oos_recall) == (0, 0, 1)


def test_languages_have_figures_of_their_own() -> None:
    queries = [Query("x", "nl", "a"), Query("y", "te", None)]
    result = evaluate(queries, lambda _: [match("a", 0.9)], lambda _: True).as_dict()
    assert result["by_language"]["nl"]["top1"] == 1
    assert result["by_language"]["te"]["oos_recall"] == 0
    assert result["by_language"]["te"]["top1"] is None


def asked(language: str, confidence: float, right: int, wrong: int) -> list[Outcome]:
    """So many questions in ``language`` whose first match is right, and wrong, always as sure."""
    found = (match("a", confidence),)
    rights = [Outcome(Query("q", language, "a"), found, True, 1.0)] * right
    return rights + [
        Outcome(Query("q", language, "b" if number % 2 else None), found, True, 1.0) for number in range(wrong)
    ]


def test_the_calibration_gap_is_how_often_the_first_is_right_less_how_sure_the_bot_was() -> None:
    figures = evaluation_of([*asked("ko", 0.4, 7, 3), *asked("en", 0.9, 7, 3)]).by_language

    assert (figures["ko"].mean_confidence, figures["en"].mean_confidence) == pytest.approx((0.4, 0.9))
    assert figures["ko"].calibration_gap == pytest.approx(0.3)
    assert figures["en"].calibration_gap == pytest.approx(-0.2)


def test_a_language_is_called_off_from_200_questions_and_a_gap_of_more_than_a_twentieth_on() -> None:
    outcomes = [
        *asked("nl", 0.76, 160, 40),
        *asked("ko", 0.74, 160, 40),
        *asked("te", 0.74, 159, 40),
        *asked("en", 0.9, 160, 40),
        *asked("fr", 0.84, 160, 40),
    ]

    assert evaluation_of(outcomes).as_dict()["miscalibrated_languages"] == ["en", "ko"]


def told(*outcomes: Outcome) -> str:
    """The evaluation of ``outcomes`` as it is printed."""
    paper = Console(width=160, file=StringIO())
    with paper.capture() as captured:
        paper.print(*tables(evaluation_of(outcomes)))
    return " ".join(captured.get().split())


def test_the_table_says_which_languages_are_off_and_which_way() -> None:
    printed = told(*asked("ko", 0.5, 160, 40), *asked("en", 0.9, 160, 40), *asked("nl", 0.8, 160, 40))

    assert "off by more than 0.05 in: ko (too low by 0.300), en (too high by 0.100)." in printed


def test_the_table_says_so_where_no_language_is_off_or_none_can_be_told() -> None:
    fine = told(*asked("ko", 0.8, 160, 40), *asked("en", 0.3, 100, 40))
    few = told(*asked("ko", 0.1, 100, 40), *asked("en", 0.3, 100, 40))

    assert "Of languages with 200 queries or more, the confidence of none is off by more than 0.05." in fine
    assert "here none has so many" in few


def test_confusions_name_the_pair_and_how_often() -> None:
    first = MIXED.confusions()[0]
    assert {(one.right, one.given, one.count) for one in MIXED.confusions()} == {(None, "a", 1), ("b", "a", 1)}
    assert first.count == 1


def test_the_reliability_table_holds_every_query() -> None:
    assert sum(one.count for one in MIXED.reliability()) == 5
    assert MIXED.reliability()[9].right == 1


def test_the_curve_falls_from_everything_answered() -> None:
    curve = MIXED.curve()
    assert (curve[0].answered, curve[-1].answered) == (1, 0)
    assert curve[0].wrong == pytest.approx(4 / 5)


def test_queries_are_read(tmp_path: Path) -> None:
    path = tmp_path / "queries.jsonl"
    path.write_text('{"text": "hallo", "language": "nl", "article": "a"}\n\n{"text": "x", "article": null}\n', "utf-8")
    assert read_queries(path) == [Query("hallo", "nl", "a"), Query("x", None, None)]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("{", "not JSON"),
        ("[]", "not an object"),
        ('{"text": " ", "article": null}', '"text"'),
        ('{"text": "x"}', '"article" is missing'),
        ('{"text": "x", "article": 3}', "id or null"),
        ('{"text": "x", "article": "z"}', "not among"),
        ('{"text": "x", "article": null, "language": 5}', "language"),
    ],
)
def test_a_bad_line_is_named_by_file_and_number(tmp_path: Path, line: str, fault: str) -> None:
    path = tmp_path / "queries.jsonl"
    path.write_text('{"text": "x", "article": "a"}\n' + line + "\n", "utf-8")
    with pytest.raises(QueriesError, match=r"queries\.jsonl:2: ") as caught:
        read_queries(path, articles=["a"])
    assert fault in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(QueriesError, match=r"nothing\.jsonl"):
        read_queries(tmp_path / "nothing.jsonl")


def test_a_line_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "queries.jsonl"
    path.write_bytes(b'{"text": "x", "article": null}\n{"text": "\xff"}\n')
    with pytest.raises(QueriesError, match=":2: not UTF-8"):
        read_queries(path)


def test_an_article_is_charged_with_the_questions_that_it_took_from_others() -> None:
    by_article = {one.article: one for one in MIXED.by_article()}

    assert (by_article["a"].queries, by_article["a"].answered_correct, by_article["a"].taken_wrongly) == (1, 1, 2)
    assert (by_article["b"].queries, by_article["b"].top1, by_article["b"].top3) == (1, 0.0, 1.0)


def test_the_article_that_most_goes_wrong_with_comes_first() -> None:
    assert MIXED.by_article()[0].article == "a"


def test_the_chart_is_xml_that_says_in_words_what_it_shows() -> None:
    chart = ElementTree.fromstring(curve_svg(MIXED.curve(), 0.5, "Questions <of> today"))

    texts = ["".join(element.itertext()) for element in chart.iter()]
    assert "Questions <of> today" in texts
    assert "At a threshold of 0.50: 60.0 % of all queries answered, 40.0 % wrongly." in texts


def test_the_chart_of_no_queries_is_drawn_all_the_same() -> None:
    chart = ElementTree.fromstring(curve_svg(run().curve(), 0.5, "Nothing"))

    assert len(list(chart.iter("{http://www.w3.org/2000/svg}polyline"))) == 2
