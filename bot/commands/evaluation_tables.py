"""An evaluation as an editor reads it in the terminal."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from rich.table import Table

from bot.dialogue.policy import ANSWER_AT
from knowledge_base.evaluation import GAP_AT, QUERIES_TO_JUDGE, Evaluation

#: Rows of the tables that have one for each article or pair of articles; the rest is in the JSON.
MOST_ROWS = 15
_BY_LANGUAGE = (
    "queries",
    "in_scope",
    "top1",
    "top3",
    "answered",
    "answered_correct",
    "wrong_answer_rate",
    "oos_recall",
    "mean_confidence",
    "calibration_gap",
)


def tables(evaluation: Evaluation) -> Iterator[Table]:
    """The tables of an evaluation: all queries, by language, by article, confusions, reliability, thresholds."""
    yield _overall(evaluation)
    if len(evaluation.by_language) > 1:
        yield _table(
            "By language",
            ("language", *(name.replace("_", " ") for name in _BY_LANGUAGE)),
            [
                (language, *(getattr(figures, name) for name in _BY_LANGUAGE))
                for language, figures in evaluation.by_language.items()
            ],
            caption=_miscalibrated(evaluation),
        )
    articles = evaluation.by_article()
    yield _table(
        _with_rest("By article, those that most goes wrong with first", len(articles)),
        ("article", "queries", "top1", "top3", "answered rightly", "took from others"),
        [
            (one.article, one.queries, one.top1, one.top3, one.answered_correct, one.taken_wrongly)
            for one in articles[:MOST_ROWS]
        ],
    )
    confusions = evaluation.confusions()
    if confusions:
        yield _table(
            _with_rest("Wrong answers: which article took whose questions", len(confusions)),
            ("asked for", "was given", "times"),
            [(one.right or "(none)", one.given or "(none)", one.count) for one in confusions[:MOST_ROWS]],
        )
    yield _table(
        "Reliability: how sure the bot was, and how often its top article was right",
        ("confidence", "queries", "mean confidence", "right"),
        [
            (f"{one.low:.1f} to {one.high:.1f}", one.count, one.confidence, one.right)
            for one in evaluation.reliability()
        ],
    )
    yield _table(
        f"What another threshold than {ANSWER_AT:g} would do, shares of all queries",
        ("answers from", "answered", "wrong"),
        [(f"{one.threshold:.2f}", one.answered, one.wrong) for one in evaluation.curve()],
    )


def _overall(evaluation: Evaluation) -> Table:
    table = Table(title="All queries", show_header=False, title_justify="left")
    for name, value in asdict(evaluation.figures).items():
        table.add_row(name, _figure(value))
    return table


def _miscalibrated(evaluation: Evaluation) -> str:
    """In which languages the confidence is off, as far as that can be told."""
    judged = f"languages with {QUERIES_TO_JUDGE} queries or more"
    if all(figures.queries < QUERIES_TO_JUDGE for figures in evaluation.by_language.values()):
        return f"Whether the confidence of a language is off can be told of {judged}; here none has so many."
    gaps = {
        language: evaluation.by_language[language].calibration_gap for language in evaluation.miscalibrated_languages()
    }
    if not gaps:
        return f"Of {judged}, the confidence of none is off by more than {GAP_AT:g}."
    named = ", ".join(
        f"{language} (too {'low' if gap > 0 else 'high'} by {abs(gap):.3f})" for language, gap in gaps.items() if gap
    )
    return f"Of {judged}, the confidence is off by more than {GAP_AT:g} in: {named}."


def _table(title: str, columns: tuple[str, ...], rows: list[tuple[Any, ...]], caption: str | None = None) -> Table:
    table = Table(*columns, title=title, title_justify="left", caption=caption, caption_justify="left")
    for row in rows:
        table.add_row(*map(_figure, row))
    return table


def _with_rest(title: str, count: int) -> str:
    return title if count <= MOST_ROWS else f"{title} ({MOST_ROWS} of {count}; --json has all)"


def _figure(value: Any) -> str:
    if value is None:
        return "-"
    return f"{value:.3f}" if isinstance(value, float) else str(value)
