"""Figures of the work with visitors. Pure: rows in, figures out; days are those of UTC.

A figure without anything to count is None. The terms are those of the field: first response time is from the handoff
to the first word of a person, resolution time from the handoff to the end; containment is the share of conversations
that needed no person and whose visitor did not come back about it within seven days; first contact resolution is the
share of handed-over conversations that were closed as solved and did not come back.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from statistics import mean
from typing import Any

#: A visitor who is back within so many seconds has not been helped the first time.
RECONTACT = 7 * 24 * 3600.0

#: CSAT is the share of these among all answers from 1 to 5.
SATISFIED = 4


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation. ``visitors`` are the keys by which the same person is known: address, visitor id, e-mail.

    ``article`` is what it was about, as far as the bot could tell.
    """

    id: str
    began_at: float
    language: str
    visitors: Collection[str]
    article: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A ticket."""

    conversation: str
    opened_at: float
    language: str
    status: str
    team: str | None = None
    agent: str | None = None
    article: str | None = None
    first_reply_at: float | None = None
    ended_at: float | None = None
    resolution: str | None = None


@dataclass(frozen=True, slots=True)
class Vote:
    """An answered survey."""

    answered_at: float
    language: str
    csat: int | None = None
    nps: int | None = None
    team: str | None = None
    agent: str | None = None
    article: str | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """What a report is made of. ``came_back`` are the conversations whose visitor came back within seven days."""

    talks: Sequence[Talk]
    cases: Sequence[Case]
    votes: Sequence[Vote]
    came_back: frozenset[str]


#: The dimensions of a report, with how a conversation, a ticket and a survey fall into their groups.
_Key = Callable[[Any], str | None]
_DIMENSIONS: Mapping[str, tuple[_Key | None, _Key, _Key]] = {
    "day": (lambda one: day(one.began_at), lambda one: day(one.opened_at), lambda one: day(one.answered_at)),
    "language": (lambda one: one.language, lambda one: one.language, lambda one: one.language),
    "article": (lambda one: one.article, lambda one: one.article, lambda one: one.article),
    "team": (None, lambda one: one.team, lambda one: one.team),
    "agent": (None, lambda one: one.agent, lambda one: one.agent),
}

DIMENSIONS = tuple(_DIMENSIONS)


def report(rows: Rows) -> dict[str, Any]:
    """The figures of everything (``total``), and by day, language, article, team and agent."""
    found: dict[str, Any] = {"total": figures(rows)}
    for name, (of_talk, of_case, of_vote) in _DIMENSIONS.items():
        talks = _grouped(rows.talks, of_talk) if of_talk else {}
        cases, votes = _grouped(rows.cases, of_case), _grouped(rows.votes, of_vote)
        handed_over = frozenset(case.conversation for case in rows.cases)
        found[f"by_{name}"] = {
            key: figures(Rows(talks.get(key, ()), cases.get(key, ()), votes.get(key, ()), rows.came_back), handed_over)
            for key in sorted({*talks, *cases, *votes})
        }
    return found


def figures(rows: Rows, handed_over: frozenset[str] | None = None) -> dict[str, Any]:
    """The figures of one group; ``handed_over`` are the conversations that people were needed for, of all groups."""
    if handed_over is None:
        handed_over = frozenset(case.conversation for case in rows.cases)
    # Where the clock was put back in between, a time took none, rather than less.
    responses = [max(0.0, one.first_reply_at - one.opened_at) for one in rows.cases if one.first_reply_at is not None]
    ended = [one for one in rows.cases if one.ended_at is not None and one.status == "closed"]
    resolutions = [max(0.0, one.ended_at - one.opened_at) for one in ended if one.ended_at is not None]
    judged = [one for one in ended if one.resolution != "spam"]
    solved = [one for one in judged if one.resolution == "solved" and one.conversation not in rows.came_back]
    alone = [one for one in rows.talks if one.id not in handed_over]
    contained = [one for one in alone if one.id not in rows.came_back]
    csat = [one.csat for one in rows.votes if one.csat is not None]
    nps = [one.nps for one in rows.votes if one.nps is not None]
    return {
        "conversations": len(rows.talks),
        "handoffs": len(rows.cases),
        "closed": len(ended),
        "left": sum(one.status == "left" for one in rows.cases),
        "first_response_median": percentile(responses, 0.5),
        "first_response_p90": percentile(responses, 0.9),
        "resolution_median": percentile(resolutions, 0.5),
        "resolution_p90": percentile(resolutions, 0.9),
        "containment": _share(len(contained), len(rows.talks)),
        "first_contact_resolution": _share(len(solved), len(judged)),
        "ratings": len(rows.votes),
        "csat": _share(sum(one >= SATISFIED for one in csat), len(csat)),
        "csat_mean": round(mean(csat), 2) if csat else None,
        "nps": _net_promoter_score(nps),
    }


def came_back(talks: Iterable[Talk]) -> frozenset[str]:
    """The conversations whose visitor began another one within seven days, about the same article.

    ``talks`` must reach seven days beyond the conversations that are asked about.
    """
    by_visitor: dict[tuple[str, str], list[Talk]] = defaultdict(list)
    for one in talks:
        if one.article is not None:
            for visitor in one.visitors:
                by_visitor[visitor, one.article].append(one)
    back = set()
    for theirs in by_visitor.values():
        theirs.sort(key=lambda one: one.began_at)
        for earlier, later in pairwise(theirs):
            if later.began_at - earlier.began_at <= RECONTACT:
                back.add(earlier.id)
    return frozenset(back)


def percentile(values: Sequence[float], share: float) -> float | None:
    """The value below which ``share`` of ``values`` lie, interpolated between neighbours, in whole seconds."""
    if not values:
        return None
    ordered = sorted(values)
    position = share * (len(ordered) - 1)
    below = int(position)
    above = min(below + 1, len(ordered) - 1)
    return round(ordered[below] + (ordered[above] - ordered[below]) * (position - below))


def day(moment: float) -> str:
    """The day of a moment in UTC, as 2026-11-22."""
    return datetime.fromtimestamp(moment, UTC).date().isoformat()


def table(found: Mapping[str, Any]) -> list[list[str]]:
    """A report as rows for a spreadsheet: dimension, group, an article's question where it has one, every figure."""
    names = list(found["total"])
    rows = [["dimension", "group", "question", *names]]
    groups = [("total", "", found["total"])]
    groups += [(name, key, values) for name in DIMENSIONS for key, values in found[f"by_{name}"].items()]
    for dimension, group, values in groups:
        question = _cell(values.get("question") or "")
        cells = ("" if values[name] is None else str(values[name]) for name in names)
        rows.append([dimension, _cell(group), question, *cells])
    return rows


def _cell(text: str) -> str:
    """A text that a spreadsheet does not take for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _net_promoter_score(answers: Sequence[int]) -> int | None:
    """Promoters (9 and 10) less detractors (0 to 6), in percent of all answers."""
    if not answers:
        return None
    return round(100 * (sum(one >= 9 for one in answers) - sum(one <= 6 for one in answers)) / len(answers))


def _grouped(rows: Iterable[Any], key_of: _Key) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = defaultdict(list)
    for one in rows:
        key = key_of(one)
        if key is not None:
            groups[key].append(one)
    return groups


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
