"""Figures of the work with visitors. Pure: rows in, figures out.

A figure without anything to count is None. The terms are those of the field; what each means stands in the pages
(`desk-report-means-…`):

- A conversation counts on the day on which it began, a handover on that on which it began, a rating on that on which
  it was given, a target on that on which it was kept, or on which its time was over.
- A target belongs to who kept it; a missed one to who held the conversation when its time was over.
- A first response belongs to who wrote it, everything else of a handover to who holds it, or held it last.
- Solved at first contact is a conversation's first handover that was closed as solved, where the visitor did not come
  back and it was not opened again within seven days, and where its rating was none of 1 and 2.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from statistics import mean
from typing import Any

from handoff.report_days import Days
from handoff.report_rows import ENDS, RECONTACT, Case, Rows

#: CSAT is the share of these and better among all answers from 1 to 5; up to the other one nobody was helped.
SATISFIED, DISSATISFIED = 4, 2

#: A conversation, and what it adds to a figure.
Member = tuple[str, float]
_Key = Callable[[Any], Any]


# What each figure is made of: a share has a 1 for each conversation that it counts, and a 0 for the others.


def _ended(*ends: str) -> Callable[[Rows], list[Member]]:
    return lambda rows: [(one.id, 1) for one in rows.talks if rows.ends[one.id] in ends]


def _containment(rows: Rows) -> list[Member]:
    return [(one.id, rows.ends[one.id] == "contained") for one in rows.talks]


def _helpful(rows: Rows) -> list[Member]:
    return [(one.id, heard) for one in rows.talks for heard in (1,) * one.helpful + (0,) * one.unhelpful]


def _responses(rows: Rows) -> list[Member]:
    cases = rows.cases if rows.answered is None else rows.answered
    # Where the clock was put back in between, a time took none, rather than less.
    answered = ((one, one.first_reply_at) for one in cases if one.first_reply_at is not None)
    return [(one.conversation, max(0.0, at - one.opened_at)) for one, at in answered]


def _open_responses(rows: Rows) -> list[Member]:
    cases = rows.cases if rows.answered is None else rows.answered
    return [(one.conversation, one.open_response or 0.0) for one in cases if one.first_reply_at is not None]


def _resolutions(rows: Rows) -> list[Member]:
    closed = (one for one in rows.cases if one.status == "closed" and one.ended_at is not None)
    return [(one.conversation, max(0.0, (one.ended_at or 0.0) - one.opened_at)) for one in closed]


def _open_resolutions(rows: Rows) -> list[Member]:
    closed = (one for one in rows.cases if one.status == "closed" and one.ended_at is not None)
    return [(one.conversation, one.open_resolution or 0.0) for one in closed]


def _kept(target: str) -> Callable[[Rows], list[Member]]:
    return lambda rows: [(one.conversation, one.kept) for one in rows.promises if one.target == target]


def _missed(rows: Rows) -> list[Member]:
    return [(one.conversation, 1) for one in rows.promises if not one.kept]


def _first_contacts(rows: Rows) -> list[Member]:
    judged = (one for one in rows.cases if one.status == "closed" and one.resolution != "spam" and one.is_first)
    return [(one.conversation, _solved(one, rows.back)) for one in judged]


def _solved(case: Case, back: Collection[str]) -> bool:
    again = case.again_at is not None and case.ended_at is not None and case.again_at - case.ended_at <= RECONTACT
    disliked = case.csat is not None and case.csat <= DISSATISFIED
    return case.resolution == "solved" and not (again or disliked or case.conversation in back)


def _with_status(status: str) -> Callable[[Rows], list[Member]]:
    return lambda rows: [(one.conversation, 1) for one in rows.cases if one.status == status]


def _marks(rows: Rows) -> list[Member]:
    return [(one.conversation, one.csat) for one in rows.votes if one.csat is not None]


def _satisfied(rows: Rows) -> list[Member]:
    return [(conversation, mark >= SATISFIED) for conversation, mark in _marks(rows)]


def _recommendations(rows: Rows) -> list[Member]:
    return [(one.conversation, one.nps) for one in rows.votes if one.nps is not None]


def percentile(values: Sequence[float], share: float) -> float | None:
    """The value below which ``share`` of ``values`` lie, interpolated between neighbours, in whole seconds."""
    if not values:
        return None
    ordered = sorted(values)
    position = share * (len(ordered) - 1)
    below = int(position)
    above = min(below + 1, len(ordered) - 1)
    return round(ordered[below] + (ordered[above] - ordered[below]) * (position - below))


def _median(values: Sequence[float]) -> float | None:
    return percentile(values, 0.5)


def _p90(values: Sequence[float]) -> float | None:
    return percentile(values, 0.9)


def _share(values: Sequence[float]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None


def _mean(values: Sequence[float]) -> float | None:
    return round(mean(values), 2) if values else None


def _net_promoter_score(values: Sequence[float]) -> int | None:
    """Promoters (9 and 10) less detractors (0 to 6), in percent of all answers."""
    if not values:
        return None
    return round(100 * (sum(one >= 9 for one in values) - sum(one <= 6 for one in values)) / len(values))


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: the conversations that it is made of, with what each adds, and what they come to."""

    members: Callable[[Rows], list[Member]]
    total: Callable[[Sequence[float]], float | None]


FIGURES: Mapping[str, Figure] = {
    "conversations": Figure(_ended(*ENDS), len),
    **{end: Figure(_ended(end), len) for end in ENDS},
    "containment": Figure(_containment, _share),
    "helpful": Figure(_helpful, _share),
    "handoffs": Figure(lambda rows: [(one.conversation, 1) for one in rows.cases], len),
    "answered": Figure(_responses, len),
    "closed": Figure(_with_status("closed"), len),
    "left": Figure(_with_status("left"), len),
    "first_response_median": Figure(_responses, _median),
    "first_response_p90": Figure(_responses, _p90),
    "first_response_open_median": Figure(_open_responses, _median),
    "first_response_open_p90": Figure(_open_responses, _p90),
    "resolution_median": Figure(_resolutions, _median),
    "resolution_p90": Figure(_resolutions, _p90),
    "resolution_open_median": Figure(_open_resolutions, _median),
    "resolution_open_p90": Figure(_open_resolutions, _p90),
    "first_reply_kept": Figure(_kept("first_reply"), _share),
    "next_reply_kept": Figure(_kept("next_reply"), _share),
    "resolution_kept": Figure(_kept("resolution"), _share),
    "targets_missed": Figure(_missed, len),
    "first_contact_resolution": Figure(_first_contacts, _share),
    "ratings": Figure(lambda rows: [(one.conversation, 1) for one in rows.votes], len),
    "csat": Figure(_satisfied, _share),
    "csat_mean": Figure(_marks, _mean),
    "nps": Figure(_recommendations, _net_promoter_score),
}
#: What the bot did by itself; everything else is about people.
OF_THE_BOT = ("conversations", *ENDS, "containment", "helpful")

#: By what figures are grouped; and by ``day`` and ``hour`` (a weekday and an hour, such as 0-13), and by an
#: ``attribute`` where a report is asked for one.
DIMENSIONS = ("channel", "language", "team", "agent", "article", "tag", "reason")
#: The groups that only handovers and their ratings belong to.
OF_PEOPLE = ("team", "agent", "reason")


def figures(rows: Rows) -> dict[str, Any]:
    """The figures of one group."""
    # One look at the conversations, of which there are most; the others are few.
    ends = Counter(rows.ends[one.id] for one in rows.talks)
    whole = len(rows.talks)
    found: dict[str, Any] = {"conversations": whole, **{end: ends[end] for end in ENDS}}
    found["containment"] = round(ends["contained"] / whole, 4) if whole else None
    values: dict[Any, list[float]] = {}
    for name, figure in FIGURES.items():
        if name not in found:
            if figure.members not in values:
                values[figure.members] = [value for _, value in figure.members(rows)]
            found[name] = figure.total(values[figure.members])
    return found


def grouped(rows: Rows, dimension: str, days: Days) -> dict[str, Rows]:
    """The rows of each group, in alphabetical order."""
    of_talk, of_case, of_vote, of_promise = _keys(dimension, days)
    talks = _grouped(rows.talks, of_talk)
    cases, votes = _grouped(rows.cases, of_case), _grouped(rows.votes, of_vote)
    promises = _grouped(rows.promises, of_promise)
    # A first response is of who wrote it, whoever holds the conversation.
    by_person = dimension == "agent"
    answered = _grouped((one for one in rows.cases if one.answerer), lambda one: one.answerer) if by_person else {}
    return {
        key: Rows(
            talks.get(key, ()),
            cases.get(key, ()),
            votes.get(key, ()),
            rows.ends,
            rows.back,
            answered.get(key, ()) if by_person else None,
            promises.get(key, ()),
        )
        for key in sorted({*talks, *cases, *votes, *answered, *promises})
    }


def _keys(dimension: str, days: Days) -> tuple[_Key, _Key, _Key, _Key]:
    """How conversations, tickets, surveys and targets fall into groups: into one, none (None) or some (a tuple)."""
    if dimension in ("day", "hour"):
        name = days.day if dimension == "day" else days.hour_name
        return (
            lambda one: name(one.began_at),
            lambda one: name(one.opened_at),
            lambda one: name(one.answered_at),
            lambda one: name(one.decided_at),
        )
    of_all = attrgetter({"tag": "tags", "attribute": "value"}.get(dimension, dimension))
    # Nobody's conversations are the bot's: a team or a person is known of handovers alone.
    return (lambda _: None) if dimension in OF_PEOPLE else of_all, of_all, of_all, of_all


def _grouped(rows: Iterable[Any], key_of: _Key) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = defaultdict(list)
    for one in rows:
        key = key_of(one)
        if key.__class__ is tuple:
            for each in key:
                groups[each].append(one)
        elif key is not None:
            groups[key].append(one)
    return groups


def report(rows: Rows, days: Days) -> dict[str, Any]:
    """The figures of some days: of everything (``total``), by day, by each of `DIMENSIONS`, and by the attribute."""
    found: dict[str, Any] = {"total": figures(rows)}
    for name in ("day", *DIMENSIONS, "attribute"):
        found[f"by_{name}"] = {key: figures(one) for key, one in grouped(rows, name, days).items()}
    return found


def volume(rows: Rows, days: Days) -> list[dict[str, int]]:
    """How many conversations and handovers began in each hour of the week in which any did, Monday being 0."""
    talks = Counter(days.hour(one.began_at) for one in rows.talks)
    cases = Counter(days.hour(one.opened_at) for one in rows.cases)
    return [
        {"weekday": weekday, "hour": hour, "conversations": talks[weekday, hour], "handoffs": cases[weekday, hour]}
        for weekday, hour in sorted({*talks, *cases})
    ]


def behind(rows: Rows, days: Days, figure: str, dimension: str | None, group: str) -> list[Member]:
    """The conversations that a figure of a group is made of, with what each adds to it; what happened last is first."""
    if dimension is not None:
        found = grouped(rows, dimension, days).get(group)
        if found is None:
            return []
        rows = found
    at = {
        **{one.id: one.began_at for one in rows.talks},
        **{one.conversation: one.decided_at for one in rows.promises},
        **{one.conversation: one.answered_at for one in rows.votes},
        **{one.conversation: one.opened_at for one in (*rows.cases, *(rows.answered or ()))},
    }
    members = [(conversation, float(value)) for conversation, value in FIGURES[figure].members(rows)]
    return sorted(members, key=lambda one: (at.get(one[0], 0.0), one[0]), reverse=True)


def table(found: Mapping[str, Any]) -> list[list[str]]:
    """A report as rows for a spreadsheet: period, dimension, group, its name where it has one, and every figure.

    An attribute is a dimension by its key, such as ``attribute:plan``. The period is ``now``, or ``before`` for the
    days that it is compared with.
    """
    names = list(FIGURES)
    rows = [["period", "dimension", "group", "name", *names]]
    for period, told in (("now", found), ("before", found.get("before"))):
        if told is None:
            continue
        groups = [("total", "", told["total"])]
        for name in ("day", *DIMENSIONS):
            groups += [(name, key, values) for key, values in told.get(f"by_{name}", {}).items()]
        if (asked := found.get("attribute")) is not None:
            groups += [(f"attribute:{asked['key']}", key, values) for key, values in told["by_attribute"].items()]
        for dimension, group, values in groups:
            label = values.get("name") or values.get("question") or ""
            cells = ("" if values[name] is None else str(values[name]) for name in names)
            rows.append([period, dimension, cell(group), cell(label), *cells])
    return rows


def cell(text: str) -> str:
    """A text that a spreadsheet does not take for a formula (https://owasp.org/www-community/attacks/CSV_Injection)."""
    bare = text.lstrip(" \u00a0\ufeff\u200b\u200e\u200f\u202a\u202b\u2066\u2067\u2068")
    starts = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
    return f"'{text}" if text.startswith(starts) or bare.startswith(starts) else text
