"""What reports are made of: conversations, tickets, targets and answered surveys, and what each conversation came to.
Pure.

Each conversation came to one end: it was handed over to people; or the bot's last word on a question was no answer (not
understood); or its last answer was refused; or the visitor came back about it within seven days; or none of these
(contained). Where nothing was asked, there was no question.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from handoff.report_days import Days

#: A visitor who is back within so many seconds has not been helped the first time.
RECONTACT = 7 * 24 * 3600.0

#: What a conversation can come to.
ENDS = ("contained", "came_back", "refused", "not_understood", "no_question", "handed_over")


# Not frozen: there are tens of thousands, and a frozen one takes three times as long to make.
@dataclass(slots=True)
class Talk:
    """A conversation. ``visitors`` are the keys by which the same person is known: address, visitor id, e-mail.

    ``article`` is what it was about, as far as the bot could tell; ``decision`` is how the bot decided on the last
    question (None where there was none), and ``heard`` what the visitor said of that: helpful, unhelpful or nothing.
    ``helpful`` and ``unhelpful`` count answers of which the visitor said so. ``value`` is that of the attribute which a
    report is asked to be split by, here and in the other rows.
    """

    id: str
    began_at: float
    language: str
    visitors: Collection[Hashable]
    article: str | None = None
    channel: str = "web"
    decision: str | None = "answer"
    heard: str | None = None
    helpful: int = 0
    unhelpful: int = 0
    handed_over: bool = False
    tags: tuple[str, ...] = ()
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A ticket. ``team``, ``agent`` and ``answerer`` are ids; ``open_response`` and ``open_resolution`` are the seconds
    to its first response and to its end that lay within opening hours; ``again_at`` is when the same conversation came
    to people again."""

    conversation: str
    opened_at: float
    language: str
    status: str
    reason: str = "not-sure"
    channel: str = "web"
    team: str = ""
    agent: str = ""
    answerer: str = ""
    article: str | None = None
    first_reply_at: float | None = None
    open_response: float | None = None
    ended_at: float | None = None
    open_resolution: float | None = None
    resolution: str | None = None
    csat: int | None = None
    is_first: bool = True
    again_at: float | None = None
    tags: tuple[str, ...] = ()
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Vote:
    """An answered survey."""

    answered_at: float
    language: str
    conversation: str = ""
    csat: int | None = None
    nps: int | None = None
    reason: str = "not-sure"
    channel: str = "web"
    team: str = ""
    agent: str = ""
    article: str | None = None
    tags: tuple[str, ...] = ()
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """A target of a team's service levels (`handoff.service_levels`) that was kept or missed, and whose that was."""

    conversation: str
    target: str
    kept: bool
    decided_at: float
    language: str
    reason: str = "not-sure"
    channel: str = "web"
    team: str = ""
    agent: str = ""
    article: str | None = None
    tags: tuple[str, ...] = ()
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """What figures are made of. ``ends`` has what each conversation came to; ``answered`` are the tickets whose first
    response counts, where these are not the same ``cases``."""

    talks: Sequence[Talk]
    cases: Sequence[Case]
    votes: Sequence[Vote]
    ends: Mapping[str, str]
    back: Collection[str] = ()
    answered: Sequence[Case] | None = None
    promises: Sequence[Promise] = ()

    def within(self, days: Days) -> "Rows":
        """Those of some days."""
        return Rows(
            [one for one in self.talks if one.began_at in days],
            [one for one in self.cases if one.opened_at in days],
            [one for one in self.votes if one.answered_at in days],
            self.ends,
            self.back,
            promises=[one for one in self.promises if one.decided_at in days],
        )

    @property
    def values(self) -> list[str]:
        """The values of the attribute that there are, in alphabetical order."""
        rows: tuple[Talk | Case | Vote | Promise, ...] = (*self.talks, *self.cases, *self.votes, *self.promises)
        return sorted({one.value for one in rows if one.value is not None})

    def having(self, value: str) -> "Rows":
        """Those with a value of the attribute. What conversations came to stays what it is among all."""
        return Rows(
            [one for one in self.talks if one.value == value],
            [one for one in self.cases if one.value == value],
            [one for one in self.votes if one.value == value],
            self.ends,
            self.back,
            promises=[one for one in self.promises if one.value == value],
        )


def rows_of(
    talks: Sequence[Talk], cases: Sequence[Case], votes: Sequence[Vote], promises: Sequence[Promise] = ()
) -> Rows:
    """The rows, with what each conversation came to.

    ``talks`` reach seven days beyond the conversations that are asked about.
    """
    back = came_back(talks)
    return Rows(talks, cases, votes, {one.id: end_of(one, back) for one in talks}, back, promises=promises)


def end_of(talk: Talk, back: Collection[str]) -> str:
    """What a conversation came to: one of `ENDS`."""
    if talk.handed_over:
        return "handed_over"
    if talk.decision is None:
        return "no_question"
    if talk.decision != "answer":
        return "not_understood"
    if talk.heard == "unhelpful":
        return "refused"
    return "came_back" if talk.id in back else "contained"


def came_back(talks: Iterable[Talk]) -> frozenset[str]:
    """The conversations whose visitor began another one within seven days, about the same article.

    Where it is not known what one of the two was about, it counts if the later one was handed over to people.
    ``talks`` must reach seven days beyond the conversations that are asked about.
    """
    by_visitor: dict[Hashable, list[Talk]] = defaultdict(list)
    for one in talks:
        if one.article is not None or one.handed_over:
            for visitor in one.visitors:
                by_visitor[visitor].append(one)
    back: set[str] = set()
    for theirs in by_visitor.values():
        if len(theirs) > 1:
            back.update(_came_back(sorted(theirs, key=lambda one: one.began_at, reverse=True)))
    return frozenset(back)


def _came_back(newest_first: Iterable[Talk]) -> Iterable[str]:
    # When each subject was taken up next; of None, when people were needed for an unknown one, and for any.
    subjects: dict[str | None, float] = {}
    people: float | None = None
    for one in newest_first:
        later = [people] if one.article is None else [subjects.get(one.article), subjects.get(None)]
        if any(at is not None and at - one.began_at <= RECONTACT for at in later):
            yield one.id
        if one.article is not None or one.handed_over:
            subjects[one.article] = one.began_at
        if one.handed_over:
            people = one.began_at
