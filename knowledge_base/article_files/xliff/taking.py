"""What of translators' files is taken: whole translations of articles that are still as they were when translated."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from knowledge_base.article_files.assembling import ReadArticle
from knowledge_base.article_files.parsing import variant_of
from knowledge_base.article_files.places import Found, Place, Reading, SourceFile
from knowledge_base.article_files.values import FieldError
from knowledge_base.article_files.xliff.codes import Cut, Numbered, lost, numbered
from knowledge_base.article_files.xliff.reading import documents
from knowledge_base.article_files.xliff.units import (
    PARTS,
    Document,
    Known,
    Part,
    State,
    Unit,
    Written,
    name_of,
    said,
)
from knowledge_base.article_files.xliff.writing import source_pieces
from knowledge_base.article_files.xliff.xml import Unreadable
from knowledge_base.articles import Article, Variant
from knowledge_base.locales import primary, written

#: How many articles a note names.
_NAMED = 20


class Taking:
    """Takes translators' files to the articles of a site."""

    def __init__(self, known: Mapping[str, Known], languages: Sequence[str], cut: Cut) -> None:
        """``known`` are the articles by id; ``cut`` cuts texts as it does for what is written."""
        self._known = known
        self._languages = languages
        self._cut = cut

    def __call__(self, files: Sequence[SourceFile], reading: Reading) -> list[ReadArticle]:
        """The articles with their translations; what is wrong, and what is not taken, is noted in ``reading``."""
        found: dict[str, ReadArticle] = {}
        for file in files:
            try:
                read = list(documents(file.data, file.name))
            except Unreadable as error:
                reading.fault(file.name, str(error), error.line)
                continue
            reading.found.append(Found(file.name, "xliff", rows=sum(len(one.units) for one in read)))
            for document in read:
                self._take(document, reading, found)
        return list(found.values())

    def _take(self, document: Document, reading: Reading, found: dict[str, ReadArticle]) -> None:
        faults = len(reading.faults)
        target = self._target(document, reading)
        articles = self._articles(document, reading)
        if target is None or len(reading.faults) > faults:
            return
        _note_strange(document, reading)
        untranslated: list[str] = []
        for article_id, units in articles.items():
            known = self._known[article_id]
            if not self._fits(document, known, units, target, reading):
                continue
            taken = _Taken(self, known, target, units, reading)
            article = taken.article()
            if article is not None:
                _put(found, article, target, reading)
            elif taken.is_untranslated:
                untranslated.append(article_id)
        if untranslated:
            reading.notes.append(f"{document.place}: {_several(untranslated)} not translated yet in this file.")

    def _target(self, document: Document, reading: Reading) -> str | None:
        place = document.place
        code = written(document.target) if document.target else None
        if not document.target:
            reading.faults.append(
                place.fault("names no language that it is translated into (trgLang, or in XLIFF 1.2 target-language).")
            )
        elif code is None or primary(code) not in self._languages:
            spoken = ", ".join(self._languages)
            reading.faults.append(
                place.fault(
                    f"is a translation into {document.target}, which is none of this site's languages: {spoken}."
                )
            )
            return None
        return code

    def _articles(self, document: Document, reading: Reading) -> dict[str, dict[Part, Unit]]:
        """The units of the articles that there are, by article and part."""
        articles: dict[str, dict[Part, Unit]] = {}
        for unit in document.units:
            earlier = articles.setdefault(unit.article_id, {})
            if unit.part in earlier:
                name = name_of(unit.article_id, unit.part)
                reading.faults.append(
                    unit.place.fault(f"has {name} a second time; it is at {earlier[unit.part].place}.")
                )
            earlier[unit.part] = unit
        unknown = [one for one in articles if one not in self._known]
        if not articles or len(unknown) == len(articles):
            message = (
                f"is of another site: none of its {len(articles)} articles is here ({', '.join(unknown[:3])})."
                if articles
                else "was not made here: it has no unit that is a part of an article."
            )
            reading.faults.append(document.place.fault(message))
        elif unknown:
            reading.notes.append(f"{document.place}: {_several(unknown)} not here any more, and left out.")
        return {article_id: units for article_id, units in articles.items() if article_id in self._known}

    def _fits(
        self, document: Document, known: Known, units: Mapping[Part, Unit], target: str, reading: Reading
    ) -> bool:
        """Whether an article is written in the language that the file has it in, and all of its units are there."""
        article, place = known.article, next(iter(units.values())).place
        source = written(document.source) if document.source else None
        wrong = []
        if source != article.language:
            wrong.append(
                f"{article.id} is written in {article.language} here, and in {document.source or 'no language'} in "
                "this file; export the language anew."
            )
        elif target == article.language:
            wrong.append(f"{article.id} is written in {target} itself; this file is no translation of it.")
        else:
            missing = [part for part in PARTS if part not in units and said(article.source, part)]
            wrong += [f"the unit {name_of(article.id, part)} is missing; export the language anew." for part in missing]
        reading.faults += [place.fault(message) for message in wrong]
        return not wrong

    def resolved(self, text: Written, article: Article, part: Part) -> str | None:
        """A text with what its codes stand for, as the site itself cuts the source; None where one is unknown."""
        if all(isinstance(piece, str) for piece in text):
            return "".join(map(str, text))
        own = dict(_ends(numbered(source_pieces(article, part, self._cut), {})))
        pieces = [piece if isinstance(piece, str) else own.get((piece.id, piece.is_end)) for piece in text]
        return None if None in pieces else "".join(map(str, pieces))

    def lost(self, article: Article, part: Part, text: str) -> list[str]:
        """What of the source has to be in a translation and is not."""
        return [] if part == "phrasings" else lost(source_pieces(article, part, self._cut), self._cut(text))


@dataclass(slots=True)
class _Taken:
    """One article in one language, put together from its units."""

    taking: Taking
    known: Known
    target: str
    units: Mapping[Part, Unit]
    reading: Reading
    #: The states of the parts that are taken.
    states: dict[Part, State] = field(default_factory=dict)
    #: Those whose source has changed here since.
    moved: list[Part] = field(default_factory=list)
    is_untranslated: bool = False

    def article(self) -> ReadArticle | None:
        """The article; None where it is not translated yet, or where it is left out, which is noted."""
        article = self.known.article
        old = article.variants.get(self.target)
        if self._has_moved():
            return None
        texts = {part: self._text(part, old) for part in PARTS}
        if not self.states and old is None:
            self.is_untranslated = True
            return None
        if texts["question"] is None or texts["answer"] is None:
            part: Part = "question" if texts["question"] is None else "answer"
            self._note(part, "is not translated, and the article left out")
            return None
        place = next(iter(self.units.values())).place
        phrasings = (texts["phrasings"] or "").split("\n")
        try:
            variant = variant_of(
                self.target, {"question": texts["question"], "answer": texts["answer"], "phrasings": phrasings}
            )
        except FieldError as error:
            self.reading.faults.append(place.fault(f"{article.id}: {error}"))
            return None
        return self._read(variant, old, place)

    def _read(self, variant: Variant, old: Variant | None, place: Place) -> ReadArticle | None:
        changed = [part for part in self.states if old is None or said(variant, part) != said(old, part)]
        for part in changed:
            if missing := self.taking.lost(self.known.article, part, said(variant, part)):
                self._note(part, f"has lost “{missing[0]}”, and the article was left out; put it back")
                return None
        article, language = self.known.article, self.target
        judged = [part for part in self.units if said(article.source, part)]
        is_reviewed = all(
            self._state(part) in ("reviewed", "final") for part in (judged if language in article.machine else changed)
        )
        is_done = all(self._state(part) != "initial" and part not in self.moved for part in judged)
        return ReadArticle(
            Article(article.id, article.language, {language: variant}),
            self.known.status,
            frozenset({f"phrasings:{language}"}),
            {language: place},
            unreviewed=frozenset() if is_reviewed else frozenset({language}),
            confirmed=frozenset({language})
            if is_done and not changed and language in self.known.stale
            else frozenset(),
        )

    def _state(self, part: Part) -> State:
        unit = self.units[part]
        return "initial" if unit.target is None else unit.state

    def _has_moved(self) -> bool:
        """Whether question or answer are others by now. Of each unit of which that holds it is said; phrasings, which
        are no translations of each other, stay as they are by themselves."""
        article = self.known.article
        for part, unit in self.units.items():
            then = self.taking.resolved(unit.source, article, part)
            if then is None or then.split() != said(article.source, part).split():
                what = "stays as it is" if part == "phrasings" else "the article was left out"
                self._note(part, f"has changed here since this file was made, and {what}")
                self.moved.append(part)
        return any(part != "phrasings" for part in self.moved)

    def _text(self, part: Part, old: Variant | None) -> str | None:
        """A part in the target language: as the file has it, else as it is; None where there is neither."""
        before = None if old is None else said(old, part)
        unit = self.units.get(part)
        if unit is None or unit.target is None or part in self.moved:
            return before
        text = self.taking.resolved(unit.target, self.known.article, part)
        if text is None:
            self._note(part, "has a code that the source has not; it is as it was")
            return before
        # Not every tool says how far it is; what waits for a translator and is as it was is not translated.
        if not text.strip() or (unit.state == "initial" and text.split() == (before or "").split()):
            return before
        self.states[part] = unit.state
        return text

    def _note(self, part: Part, message: str) -> None:
        unit = self.units.get(part) or next(iter(self.units.values()))
        self.reading.notes.append(f"{unit.place}: {name_of(self.known.article.id, part)} {message}.")


def _ends(pieces: Sequence[str | Numbered]) -> Iterator[tuple[tuple[str, bool], str]]:
    """What the codes of a text stand for, by their ids, and whether it is their end."""
    for piece in pieces:
        if isinstance(piece, Numbered):
            yield (str(piece.number), False), piece.code.before
            yield (str(piece.number), True), piece.code.after or ""
            yield from _ends(piece.inside)


def _put(found: dict[str, ReadArticle], taken: ReadArticle, language: str, reading: Reading) -> None:
    """Put a translation beside those of the same article."""
    article_id = taken.article.id
    earlier = found.get(article_id)
    if earlier is None:
        found[article_id] = taken
        return
    if language in earlier.places:
        place = taken.places[language]
        reading.faults.append(place.fault(f"has {article_id} in {language}, as {earlier.places[language]} has."))
        return
    variants = {**earlier.article.variants, **taken.article.variants}
    found[article_id] = ReadArticle(
        Article(article_id, taken.article.language, variants),
        taken.status,
        earlier.given | taken.given,
        {**earlier.places, **taken.places},
        unreviewed=earlier.unreviewed | taken.unreviewed,
        confirmed=earlier.confirmed | taken.confirmed,
    )


def _note_strange(document: Document, reading: Reading) -> None:
    if document.strange:
        reading.notes.append(
            f"{document.strange[0]}: {len(document.strange)} units are no part of an article; left out."
        )


def _several(articles: Sequence[str]) -> str:
    more = f" and {len(articles) - _NAMED} more" if len(articles) > _NAMED else ""
    return f"{', '.join(articles[:_NAMED])}{more} {'is' if len(articles) == 1 else 'are'}"
