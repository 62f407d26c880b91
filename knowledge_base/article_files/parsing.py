"""Rows whose fields have the contract's names and types: one article each, or a sentence that names the field."""

import datetime
import re
from collections.abc import Mapping
from typing import Any

from knowledge_base.article_files.values import FieldError, lines, one_line
from knowledge_base.articles import AUDIENCES, Article, Audience, Variant

#: Longer texts than this are no FAQ article; the limit keeps one bad row from filling the memory.
LONGEST_TEXT = 200_000
LONGEST_ID = 200
LONGEST_CATEGORY = 200

#: What else audiences are called.
_AUDIENCES: Mapping[Audience, tuple[str, ...]] = {
    "public": ("everybody", "everyone", "all"),
    "visitors": ("signed-in", "signed in", "logged in", "users", "customers"),
    "agents": ("internal", "private", "staff"),
}
_ID = re.compile(r"[^\s/\x00-\x1f\x7f]+")


def parse(row: object) -> Article:
    """One article from the fields of a row. Raises :class:`ValueError` that names the field at fault."""
    if not isinstance(row, Mapping):
        raise ValueError("expected an object with the fields id, language, question and answer.")
    article_id = article_id_of(row)
    language = _language(row.get("language"))
    variants = {language: variant_of(language, row)}
    translations = row.get("translations") or {}
    if not isinstance(translations, Mapping):
        raise ValueError("the field translations must map language codes to question, phrasings and answer.")
    for code, translation in translations.items():
        try:
            other = _language(code)
            if not isinstance(translation, Mapping):
                raise ValueError("expected question, phrasings and answer.")
            variants[other] = variant_of(other, translation)
        except ValueError as error:
            raise ValueError(f"in translations.{code}: {error}") from error
    return Article(
        id=article_id,
        language=language,
        variants=variants,
        category=one_line(text_of(row, "category", required=False, longest=LONGEST_CATEGORY)),
        tags=tuple(list_of(row, "tags")),
        audience=audience_of(row),
        owner=owner_of(row),
        review_by=review_by_of(row),
    )


def audience_of(row: Mapping[str, Any]) -> Audience:
    """Whom an article is for, everybody where nothing is said. Raises :class:`FieldError`."""
    value = text_of(row, "audience", required=False, longest=LONGEST_CATEGORY).strip().casefold()
    found = next((one for one in AUDIENCES if one == value or value in _AUDIENCES[one]), None)
    if found is None and value:
        raise FieldError("audience", f"the field audience must be {', '.join(AUDIENCES[:-1])} or {AUDIENCES[-1]}.")
    return found or "public"


def owner_of(row: Mapping[str, Any]) -> str:
    """The login of whoever looks after an article, "" for nobody. Raises :class:`FieldError`."""
    return one_line(text_of(row, "owner", required=False, longest=LONGEST_CATEGORY))


def review_by_of(row: Mapping[str, Any]) -> str:
    """The day by which an article is read again, "" for none. Raises :class:`FieldError`."""
    value = text_of(row, "review_by", required=False, longest=LONGEST_CATEGORY).strip()
    if not value:
        return ""
    try:
        # A spreadsheet has made a moment of it.
        return datetime.date.fromisoformat(value.partition("T")[0]).isoformat()
    except ValueError:
        raise FieldError("review_by", f"the field review_by must be a day such as 2027-03-01, not {value!r}.") from None


def article_id_of(row: Mapping[str, Any]) -> str:
    """The id of an article. Raises :class:`FieldError`."""
    article_id = text_of(row, "id", longest=LONGEST_ID).strip()
    if not _ID.fullmatch(article_id):
        raise FieldError("id", "the field id must be one word without spaces or slashes, such as track-order.")
    return article_id


def variant_of(language: str, row: Mapping[str, Any]) -> Variant:
    """What a row says in ``language``. Raises :class:`FieldError`."""
    return Variant(
        language=language,
        question=one_line(text_of(row, "question")),
        phrasings=tuple(list_of(row, "phrasings")),
        answer=lines(text_of(row, "answer")).strip(),
    )


def text_of(row: Mapping[str, Any], name: str, *, required: bool = True, longest: int = LONGEST_TEXT) -> str:
    """A text, without what no database takes. Raises :class:`FieldError` where it is missing, empty or too long."""
    value = row.get(name)
    if value is None and not required:
        return ""
    if not isinstance(value, str):
        what = "is missing" if value is None else "must be a text"
        raise FieldError(name, f"the field {name} {what}.")
    if required and not value.strip():
        raise FieldError(name, f"the field {name} is empty.")
    if len(value) > longest:
        raise FieldError(name, f"the field {name} has {len(value):,} characters; {longest:,} is the limit.")
    cleaned = _clean(value)
    if required and not cleaned.strip():
        raise FieldError(name, f"the field {name} is empty.")
    return cleaned


def list_of(row: Mapping[str, Any], name: str) -> list[str]:
    """A list of texts, each in one line. Raises :class:`FieldError`."""
    value = row.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise FieldError(name, f"the field {name} must be a list of texts.")
    if sum(map(len, value)) > LONGEST_TEXT:
        raise FieldError(name, f"the field {name} has more than {LONGEST_TEXT:,} characters in all.")
    return [cleaned for cleaned in (one_line(_clean(item)) for item in value) if cleaned]


def _language(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[a-z]{2,3}", value.strip()):
        raise FieldError("language", f"the field language must be a code such as en or fa, not {value!r}.")
    return value.strip()


def _clean(text: str) -> str:
    """Without NUL bytes and lone surrogates, which no database takes."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
