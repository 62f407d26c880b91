"""What an import would do: which articles it adds, which it changes and in what, and which it leaves as they are."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from knowledge_base.article_files.assembling import ReadArticle, asked
from knowledge_base.article_files.live_answers import LiveAnswer, as_field
from knowledge_base.article_files.places import Fault, Found, Place
from knowledge_base.article_files.readers import Read
from knowledge_base.articles import Article, Variant, content
from knowledge_base.repository import Status, Stored


@dataclass(frozen=True, slots=True)
class Change:
    """What of an article would be another: `category`, `tags`, `audience`, `owner`, `review_by`, `tests`, `status`,
    `source`, `live` (its answer with live data), or `question`, `phrasings`, `answer`, `translation` (a whole one
    that is new), `unreviewed` (what nobody has reviewed) and `confirmed` (still right although its source has changed)
    of a ``language``."""

    what: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class LiveData:
    """What a site looks up for answers: the names of ``actions``, and the ``answers`` of articles, by id.

    ``fault`` tells what is wrong with an answer that an article would have instead of what it has, "" for nothing;
    ``versions`` are those of the answers, by which a change is noticed.
    """

    actions: frozenset[str]
    answers: Mapping[str, LiveAnswer]
    fault: Callable[[Article, LiveAnswer, LiveAnswer | None], str]
    versions: Mapping[str, int] = field(default_factory=dict)


#: What an article has once, whatever its languages.
_OF_ALL = ("category", "tags", "audience", "owner", "review_by")
#: How many articles a note names.
_NAMED = 20
#: That of a site without any.
NOTHING_LIVE = LiveData(frozenset(), {}, lambda *_: "")


@dataclass(frozen=True, slots=True)
class Planned:
    """An article as it would be stored. ``before`` is its revision now and ``status_before`` its status, None for a
    new one.

    ``live`` is the answer with live data that it would have instead of ``live_before``, None where that would stay;
    ``live_version`` is the version of that, 0 where there is none. ``confirmed`` are the languages of variants that are
    still right although their source has changed.
    """

    article: Article
    status: Status
    before: int | None
    changes: tuple[Change, ...]
    place: Place
    live: LiveAnswer | None = None
    live_before: LiveAnswer | None = None
    live_version: int = 0
    status_before: Status | None = None
    confirmed: tuple[str, ...] = ()

    @property
    def over(self) -> tuple[int, Status] | None:
        """The revision and the status that it would be stored over, None for a new one."""
        return None if self.before is None or self.status_before is None else (self.before, self.status_before)


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do. With ``faults`` it does nothing."""

    added: tuple[Planned, ...]
    changed: tuple[Planned, ...]
    left: tuple[Planned, ...]
    faults: tuple[Fault, ...]
    notes: tuple[str, ...]
    found: tuple[Found, ...]

    @property
    def writes(self) -> Sequence[Planned]:
        """The articles that would be stored."""
        return (*self.added, *(one for one in self.changed if any(change.what != "live" for change in one.changes)))

    @property
    def confirmed(self) -> Sequence[tuple[str, str]]:
        """The variants that would be taken as still right, by article and language."""
        return [(one.article.id, language) for one in self.changed for language in one.confirmed]

    @property
    def live(self) -> Mapping[str, LiveAnswer]:
        """The answers with live data that would be stored, by article."""
        return {one.article.id: one.live for one in (*self.added, *self.changed) if one.live is not None}

    @property
    def mark(self) -> str:
        """The same for the same articles over the same articles, and for nothing else."""
        said = [[content(one.article), one.article.machine, one.status, one.over, one.confirmed] for one in self.writes]
        live = [
            [one.article.id, one.live_version, *(as_field(of) if of else None for of in (one.live, one.live_before))]
            for one in (*self.added, *self.changed)
            if one.live is not None
        ]
        faults = [str(fault) for fault in self.faults]
        return hashlib.sha256(json.dumps([said, live, faults]).encode()).hexdigest()[:32]


def plan(read: Read, stored: Iterable[Stored], live: LiveData = NOTHING_LIVE) -> Plan:
    """What bringing in ``read`` would do to the articles that are ``stored``, and to their answers with live data.

    An article that is there already keeps what the files do not speak of: other languages, and fields that they have no
    column for. Answers with an action that the site has not are left out, with a note.
    """
    before = {one.article.id: one for one in stored}
    added, changed, left = [], [], []
    wrong: list[Fault] = []
    missing: dict[tuple[str, bool], list[str]] = {}
    for one in read.articles:
        planned = _planned(one, before.get(one.article.id))
        if one.live is not None and (fault := live.fault(planned.article, one.live, live.answers.get(one.article.id))):
            wrong.append(planned.place.fault(f"{one.article.id}: {fault}", "live_answer"))
        elif one.live is not None and one.live.action not in live.actions:
            missing.setdefault((one.live.action, one.article.id in live.answers), []).append(one.article.id)
        elif one.live is not None:
            planned = _with_live(planned, one.live, live)
        if planned.before is None:
            added.append(planned)
        elif planned.changes:
            changed.append(planned)
        else:
            left.append(planned)
    writes = [*added, *changed]
    faults = read.faults or (*wrong, *_taken(writes, read.articles, before))
    notes = (*read.notes, *(_note(*case, articles) for case, articles in missing.items()))
    return Plan(tuple(added), tuple(changed), tuple(left), faults, notes, read.found)


def questions(stored: Iterable[Stored]) -> dict[tuple[str, str], str]:
    """By language and question as it is compared, the article that asks it."""
    return {
        (language, asked(variant.question)): one.article.id
        for one in stored
        for language, variant in one.article.variants.items()
    }


def _planned(read: ReadArticle, before: Stored | None) -> Planned:
    place = next(iter(read.places.values()))
    if before is None:
        return Planned(read.article, read.status or "published", None, (), place)
    then = before.article
    variants = dict(then.variants)
    for language, variant in read.article.variants.items():
        if language in then.variants and f"phrasings:{language}" not in read.given:
            variant = replace(variant, phrasings=then.variants[language].phrasings)
        variants[language] = variant
    # Files that do not have an article's own language are translations of it.
    source = read.article.language if then.language in read.article.variants else then.language
    article = Article(
        id=then.id,
        language=source,
        variants={language: variants[language] for language in (source, *sorted(set(variants) - {source}))},
        machine=tuple(
            code
            for code in sorted({*then.machine, *read.unreviewed})
            if (code in read.unreviewed or code not in read.article.variants) and code != source
        ),
        **{name: getattr(read.article if name in read.given else then, name) for name in _OF_ALL},
        tests=_tests(read, then),
    )
    status = read.status or "published"
    confirmed = tuple(sorted(read.confirmed))
    changes = (
        *_changes(before, article, status),
        *_unreviewed(before, article),
        *(Change("confirmed", language) for language in confirmed),
    )
    return Planned(article, status, before.revision, changes, place, status_before=before.status, confirmed=confirmed)


def _with_live(planned: Planned, wanted: LiveAnswer, live: LiveData) -> Planned:
    article_id = planned.article.id
    before = live.answers.get(article_id)
    if before is not None and as_field(before) == as_field(wanted):
        return planned
    changes = planned.changes if planned.before is None else (*planned.changes, Change("live"))
    version = live.versions.get(article_id, 0)
    return replace(planned, changes=changes, live=wanted, live_before=before, live_version=version)


def _note(action: str, is_live: bool, articles: Sequence[str]) -> str:
    more = f" and {len(articles) - _NAMED} more" if len(articles) > _NAMED else ""
    named = f"{', '.join(articles[:_NAMED])}{more}"
    what = "will keep the live data that was there" if is_live else "will give the article's own text"
    return (
        f"There is no action {action} on this site, so {named} {what}. Add the action under Live data at /admin, and "
        "import again."
    )


def _tests(read: ReadArticle, then: Article) -> dict[str, tuple[str, ...]]:
    """The test questions that an article keeps, and those in languages that files have some of."""
    said = {name.partition(":")[2] for name in read.given if name.startswith("tests:")}
    kept = {language: texts for language, texts in then.tests.items() if language not in said}
    return kept | dict(read.article.tests)


def _changes(before: Stored, article: Article, status: Status) -> Iterable[Change]:
    then = before.article
    if before.status != status:
        yield Change("status")
    if then.language != article.language:
        yield Change("source", article.language)
    for name in (*_OF_ALL, "tests"):
        if getattr(then, name) != getattr(article, name):
            yield Change(name)
    for language, variant in article.variants.items():
        own = then.variants.get(language)
        if own is None:
            yield Change("translation", language)
            continue
        for name in ("question", "phrasings", "answer"):
            if getattr(own, name) != getattr(variant, name):
                yield Change(name, language)
        if language in then.machine and language not in article.machine:
            yield Change("translation", language)


def _unreviewed(before: Stored, article: Article) -> Iterable[Change]:
    """Texts that visitors would get no more, or not yet."""
    for language in article.machine:
        if language not in before.article.machine:
            yield Change("unreviewed", language)


def _taken(writes: Sequence[Planned], read: Sequence[ReadArticle], before: Mapping[str, Stored]) -> Iterable[Fault]:
    """New phrasings that another article asks as its question, and new questions that are another's phrasing."""
    places = {one.article.id: one.places for one in read}
    after = {article_id: one.article for article_id, one in before.items()}
    after |= {one.article.id: one.article for one in writes}
    asks: dict[tuple[str, str], str] = {}
    phrased: dict[tuple[str, str], str] = {}
    for article in after.values():
        for language, variant in article.variants.items():
            asks.setdefault((language, asked(variant.question)), article.id)
            for phrasing in variant.phrasings:
                phrased.setdefault((language, asked(phrasing)), article.id)
    for one in writes:
        known = before[one.article.id].article.variants if one.article.id in before else {}
        for language, place in places[one.article.id].items():
            variant = one.article.variants[language]
            old = known.get(language, Variant(language, ""))
            for phrasing in variant.phrasings:
                owner = asks.get((language, asked(phrasing)), one.article.id)
                if owner != one.article.id and phrasing not in old.phrasings:
                    message = f"the phrasing “{phrasing}” is the question of {owner}; take it out of one of the two."
                    yield place.fault(message, "phrasings")
            owner = phrased.get((language, asked(variant.question)), one.article.id)
            # Where both are new, the row of the phrasing is told.
            if owner != one.article.id and owner not in places and variant.question != old.question:
                message = f"the question “{variant.question}” is a phrasing of {owner}; take it out of one of the two."
                yield place.fault(message, "question")
