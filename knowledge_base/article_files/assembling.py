"""Articles from the rows of files: languages told, ids made, rows of one id brought together, every fault noted."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from knowledge_base.article_files import values
from knowledge_base.article_files.columns import named
from knowledge_base.article_files.html_text import NotReadable, looks_like_html, to_markdown
from knowledge_base.article_files.language_tags import code_of
from knowledge_base.article_files.live_answers import LiveAnswer, live_answer, together
from knowledge_base.article_files.parsing import (
    LONGEST_CATEGORY,
    LONGEST_TEXT,
    article_id_of,
    audience_of,
    list_of,
    owner_of,
    review_by_of,
    text_of,
    variant_of,
)
from knowledge_base.article_files.places import Fault, Place, Reading, Row
from knowledge_base.article_files.test_questions import Tests, questions_of
from knowledge_base.article_files.test_questions import together as tests_together
from knowledge_base.article_files.values import FieldError, Status
from knowledge_base.articles import AUDIENCES, Article, Audience, Variant
from knowledge_base.locales import primary

#: Tells how likely a text is in each language, the likeliest first.
Identify = Callable[[str], Sequence[tuple[str, float]]]

_LONGEST_MADE_ID = 80
#: HTML has pictures in it, and more, that its text is without.
_LONGEST_HTML = 5 * LONGEST_TEXT
#: How much of a text is looked at to tell its language, and how sure that has to be.
_TOLD_FROM, _SURE, _RATHER_SURE = 500, 0.9, 0.3
#: Which share of all texts without a language has to be in one for the others to be taken for that, too.
_MOSTLY = 0.7
#: Fields that are texts as they stand.
_PLAIN = ("id", "language", "status", "format", "audience", "owner", "review_by")
#: Errors of a row with the field that each is about.
Errors = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article as files say it is. What they do not speak of is not in ``given``: `category`, `tags`, `audience`,
    `owner`, `review_by`, and `phrasings:nl` and `tests:nl` by language. ``places`` are where its variants stand;
    ``live`` is its answer with live data, where it has one. ``unreviewed`` are the languages whose text nobody has
    reviewed yet, ``confirmed`` those that are still right although their source has changed."""

    article: Article
    status: Status | None
    given: frozenset[str]
    places: Mapping[str, Place]
    live: LiveAnswer | None = None
    unreviewed: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Piece:
    """What one row says: a variant, and what it says of its article as a whole."""

    id: str
    variant: Variant
    place: Place
    given: set[str] = field(default_factory=set)
    category: str = ""
    tags: tuple[str, ...] = ()
    audience: Audience = "public"
    owner: str = ""
    review_by: str = ""
    status: Status | None = None
    live: LiveAnswer | None = None
    tests: Tests = field(default_factory=dict)


def assemble(
    reading: Reading,
    *,
    identify: Identify | None = None,
    languages: Sequence[str] | None = None,
    known: Mapping[tuple[str, str], str] | None = None,
) -> list[ReadArticle]:
    """The articles of all rows; what is wrong is noted in ``reading``.

    ``languages`` are those that may be used, all where it is None. ``known`` tells the id of the article that asks a
    question, by language and :func:`asked`: rows without an id are that article.
    """
    maker = _Maker(reading, identify, languages, dict(known or {}))
    pieces: dict[str, dict[str, _Piece]] = {}
    for row in reading.rows:
        clashes = []
        for piece in maker.pieces(row):
            earlier = pieces.setdefault(piece.id, {})
            language = piece.variant.language
            if language not in earlier:
                earlier[language] = piece
            elif not _repeats(earlier[language], piece):
                clashes.append(_clash(earlier[language], piece))
        # One is enough of a row that is there twice with all its translations.
        reading.faults += clashes[:1]
    if maker.converted:
        reading.notes.append(
            f"{maker.converted} answers in HTML were made Markdown; scripts and forms are not in them."
        )
    return [_together(article_id, list(parts.values()), reading) for article_id, parts in pieces.items()]


def _repeats(first: _Piece, again: _Piece) -> bool:
    """Whether a row says word for word what an earlier one of the same files said, such as a copy of it."""
    return first.place != again.place and first.variant == again.variant and "made" in first.given & again.given


def _clash(first: _Piece, again: _Piece) -> Fault:
    if "made" in first.given & again.given:
        message = f"asks what {first.place} asks already; take one out, or bring their answers together."
        return again.place.fault(message, "question")
    language = again.variant.language
    return again.place.fault(
        f"the id {again.id} stands in {first.place} in the language {language}, too; ids are unique.", "id"
    )


def _together(article_id: str, parts: Sequence[_Piece], reading: Reading) -> ReadArticle:
    categories = [part for part in parts if "category" in part.given]
    tags = [part for part in parts if "tags" in part.given]
    given = {name for part in parts for name in part.given} - {"made"}
    live = None
    try:
        live = together([part.live for part in parts if part.live is not None])
    except FieldError as error:
        place = next(part.place for part in parts if part.live is not None)
        reading.faults.append(place.fault(str(error), error.field))
    return ReadArticle(
        Article(
            id=article_id,
            language=parts[0].variant.language,
            variants={part.variant.language: part.variant for part in parts},
            category=next((part.category for part in categories if part.category), ""),
            tags=next((part.tags for part in tags if part.tags), ()),
            # Where rows of one article say different things, for the fewest of them.
            audience=max((part.audience for part in parts), key=AUDIENCES.index),
            owner=next((part.owner for part in parts if part.owner), ""),
            review_by=min((part.review_by for part in parts if part.review_by), default=""),
            tests=tests_together([part.tests for part in parts]),
        ),
        next((part.status for part in parts if part.status is not None), None),
        frozenset(given),
        {part.variant.language: part.place for part in parts},
        live,
    )


class _Maker:
    """Makes pieces of rows, and notes what is wrong with them."""

    def __init__(
        self,
        reading: Reading,
        identify: Identify | None,
        languages: Sequence[str] | None,
        known: dict[tuple[str, str], str],
    ) -> None:
        self._reading = reading
        self._identify = identify
        self._languages = languages
        self._known = known
        self._dominant: str | None = None
        #: Which question every id that was made stands for.
        self._made: dict[str, tuple[str, str]] = {}
        folders: dict[str, set[str]] = {}
        for row in reading.rows:
            folders.setdefault(row.stem, set()).add(row.folder)
        #: How many answers were HTML.
        self.converted = 0
        #: Names of files that stand in several folders, and are another article in each.
        self._shared = {stem for stem, where in folders.items() if stem and len(where) > 1}
        self._given_ids = {str(values.text(row.fields.get("id")) or "").strip() for row in reading.rows}

    def pieces(self, row: Row) -> list[_Piece]:
        """The variants of a row, its own one first; none where something is wrong with it."""
        errors: Errors = []
        piece = self._piece(row, row.fields, errors)
        made = [piece] if piece is not None else []
        for tag, fields in row.translations.items():
            inner: Errors = []
            translated = self._translation(row, tag, fields, piece, inner)
            errors += [(name, f"in translations.{tag}: {message}") for name, message in inner]
            if translated is not None:
                made.append(translated)
        found: list[Fault] = [row.place.fault(message, name) for name, message in errors]
        self._reading.faults += found
        return [] if found else made

    def _translation(
        self, row: Row, tag: object, fields: object, source: _Piece | None, errors: Errors
    ) -> _Piece | None:
        if not isinstance(fields, Mapping):
            errors.append(("translations", "expected question, phrasings and answer."))
            return None
        own = {name: value for name, (_, value) in named({str(key): value for key, value in fields.items()}).items()}
        own = {**own, "id": source.id if source is not None else "none", "language": tag}
        own.pop("translations", None)
        piece = self._piece(row, own, errors)
        if piece is not None and source is not None and piece.variant.language == source.variant.language:
            errors.append(("translations", "is the language of the article itself."))
        return piece

    def _piece(self, row: Row, raw: Mapping[str, object], errors: Errors) -> _Piece | None:
        fields = self._fields(row, raw, errors)
        before = len(errors)
        for name in ("question", "answer"):
            _checked(errors, lambda name=name: text_of(fields, name))  # type: ignore[misc]
        for name in ("phrasings", "tags"):
            _checked(errors, lambda name=name: list_of(fields, name))  # type: ignore[misc]
        category = _checked(errors, lambda: text_of(fields, "category", required=False, longest=LONGEST_CATEGORY))
        audience = _checked(errors, lambda: audience_of(fields))
        owner = _checked(errors, lambda: owner_of(fields))
        review_by = _checked(errors, lambda: review_by_of(fields))
        status = _checked(
            errors, lambda: values.status(fields.get("status"), row.place.columns.get("status", "status"))
        )
        language = self._language(row, fields, errors)
        live = _checked(errors, lambda: live_answer(raw, language or ""))
        tests = _checked(errors, lambda: questions_of(raw, language or ""))
        article_id = ""
        if fields.get("id") not in (None, ""):
            article_id = _checked(errors, lambda: article_id_of(fields)) or ""
        if len(errors) > before or language is None:
            return None
        variant = variant_of(language, fields)
        given = {name for name in ("category", "tags", "owner", "review_by") if fields.get(name) is not None}
        # An empty cell opens nothing to everybody.
        if str(fields.get("audience") or "").strip():
            given.add("audience")
        if fields.get("phrasings") is not None:
            given.add(f"phrasings:{language}")
        given |= {f"tests:{code}" for code in tests or ()}
        if not article_id:
            article_id = self._made_id(row, variant)
            given.add("made")
        return _Piece(
            article_id,
            variant,
            row.place,
            given,
            values.one_line(category or ""),
            tuple(list_of(fields, "tags")),
            audience or "public",
            owner or "",
            review_by or "",
            status,
            live,
            tests or {},
        )

    def _fields(self, row: Row, raw: Mapping[str, object], errors: Errors) -> dict[str, Any]:
        """The fields of a row as the contract has them, as far as they can be made so."""
        fields: dict[str, Any] = {name: values.text(raw.get(name)) for name in _PLAIN}
        is_html = row.is_html
        if isinstance(how := fields["format"], str) and how.strip():
            is_html = {"markdown": False, "md": False, "html": True, "text": False}.get(how.strip().casefold(), is_html)
        fields["question"] = values.title(raw.get("question")) if is_html else values.text(raw.get("question"))
        fields["answer"] = self._answer(values.text(raw.get("answer")), is_html, errors)
        fields["phrasings"] = values.items(raw.get("phrasings"), commas=False)
        fields["tags"] = values.items(raw.get("tags"), commas=True)
        fields["category"] = values.names(raw.get("category"))
        return fields

    def _answer(self, answer: object, is_html: bool | None, errors: Errors) -> object:
        # What is far too long is not worked on; it is refused as such.
        if not isinstance(answer, str) or is_html is False or len(answer) > _LONGEST_HTML:
            return answer
        if is_html is None and not looks_like_html(answer):
            return answer
        try:
            made = to_markdown(answer)
            self.converted += made != answer
            return made
        except NotReadable as error:
            errors.append(("answer", f"the field answer: {error}"))
            return "unreadable"

    def _language(self, row: Row, fields: Mapping[str, Any], errors: Errors) -> str | None:
        told = fields.get("language")
        if told is None or (isinstance(told, str) and not told.strip()):
            told = row.language or self._reading.options.language
        if not told:
            told = self._told(fields)
            if not told:
                errors.append(
                    ("language", "the field language is missing, and the text does not tell; say which it is.")
                )
                return None
        code = code_of(told) if isinstance(told, str) else None
        if code is None:
            errors.append(("language", f"the field language must be a code such as en or fa, not {told!r}."))
        elif self._languages is not None and primary(code) not in self._languages:
            site = ", ".join(self._languages)
            errors.append(
                (
                    "language",
                    f"the language {code} is not one of this site's ({site}); use one of them, or add it in "
                    "HAMDEL_LANGUAGES.",
                )
            )
            return None
        return code

    def _told(self, fields: Mapping[str, Any]) -> str:
        """The language of a row by its text; a short one is more likely in the language of most others."""
        ranking = dict(self._ranked(fields))
        if not ranking:
            return ""
        best = max(ranking, key=lambda code: ranking[code])
        if ranking[best] >= _SURE:
            return best
        mostly = self._mostly()
        if mostly and ranking.get(mostly, 0.0) > 0.01:
            return mostly
        return best if ranking[best] >= _RATHER_SURE else ""

    def _ranked(self, fields: Mapping[str, object]) -> Sequence[tuple[str, float]]:
        texts = [text for text in (fields.get("question"), fields.get("answer")) if isinstance(text, str)]
        return self._identify("\n".join(texts)[:_TOLD_FROM]) if self._identify is not None and any(texts) else ()

    def _mostly(self) -> str:
        """The language of most rows that name none, "" where there is no such one."""
        if self._dominant is None:
            shares: dict[str, float] = {}
            rows = [row for row in self._reading.rows if not (row.language or row.fields.get("language"))]
            for row in rows:
                for code, share in self._ranked(row.fields):
                    shares[code] = shares.get(code, 0.0) + share
            best = max(shares, key=lambda code: shares[code], default="")
            self._dominant = best if best and shares[best] > _MOSTLY * len(rows) else ""
        return self._dominant

    def _made_id(self, row: Row, variant: Variant) -> str:
        """The id of the article that asks this already, or one that is made of the question."""
        key = (variant.language, asked(variant.question))
        if key in self._known:
            return self._known[key]
        name = f"{row.folder}-{row.stem}" if row.stem in self._shared and row.folder else row.stem
        stem = slug(name) or slug(variant.question) or "article"
        # Files of one name in several languages are one article; questions of one language that make the same id are
        # not.
        made, number = stem, 1
        while (self._made.get(made, key)[0] == key[0] and self._made.get(made, key) != key) or (
            made in self._given_ids and not row.stem
        ):
            number += 1
            made = f"{stem}-{number}"
        self._made.setdefault(made, key)
        return made


def asked(question: str) -> str:
    """A question as it is compared with others: without case, and without a question mark at its end."""
    return " ".join(unicodedata.normalize("NFKC", question).casefold().split()).rstrip(" ?؟？¿.!")


def slug(question: str) -> str:
    """A short name of a question, for an id: `Where is my order?` is `where-is-my-order`."""
    text = unicodedata.normalize("NFKD", question)
    plain = "".join(character for character in text if not unicodedata.combining(character) or ord(character) > 0x36F)
    words = "".join(character if _is_of_a_word(character) else " " for character in plain.casefold()).split()
    name = ""
    for word in words:
        if len(name) + len(word) + 1 > _LONGEST_MADE_ID:
            break
        name = f"{name}-{word}" if name else word
    return unicodedata.normalize("NFC", name or "".join(words)[:_LONGEST_MADE_ID])


def _is_of_a_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in ("Mn", "Mc")


def _checked(errors: Errors, check: Callable[[], Any]) -> Any:
    try:
        return check()
    except FieldError as error:
        errors.append((error.field, str(error)))
        return None
