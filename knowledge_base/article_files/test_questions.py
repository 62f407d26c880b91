"""Test questions as files have them: by language, as an object or a list, or in columns of a table."""

from collections.abc import Mapping, Sequence
from typing import Any

from knowledge_base.article_files.language_tags import code_of
from knowledge_base.article_files.parsing import list_of
from knowledge_base.article_files.values import FieldError, items

#: The most of an article in one language, and the most characters of one.
MOST, LONGEST = 100, 2_000

#: By language.
Tests = Mapping[str, tuple[str, ...]]


def questions_of(fields: Mapping[str, Any], language: str) -> dict[str, tuple[str, ...]] | None:
    """The test questions that a row in ``language`` has, by language; None where it says nothing of any.

    An object `tests` has them by language; a list, or a cell of a column `tests`, those in the row's own; a column
    `tests:nl` those in that. Raises :class:`FieldError`.
    """
    found: dict[str, tuple[str, ...]] = {}
    is_said = False
    for name, value in fields.items():
        plain, colon, tag = name.partition(":")
        if plain != "tests" or value is None:
            continue
        is_said = True
        by_language = value if isinstance(value, Mapping) else {tag if colon else language: value}
        for given, texts in by_language.items():
            # The row's own language may have a column of its own as well, for other articles.
            code = _code(given) if by_language is value else given
            found[code] = tuple(dict.fromkeys((*found.get(code, ()), *_questions(texts))))
    return found if is_said else None


def together(parts: Sequence[Tests]) -> dict[str, tuple[str, ...]]:
    """What the rows of one article say, without languages that have none."""
    return {language: texts for part in parts for language, texts in part.items() if texts}


def _code(tag: object) -> str:
    code = code_of(tag) if isinstance(tag, str) else None
    if code is None:
        raise FieldError("tests", f"the field tests must have a language's code such as en or fa, not {tag!r}.")
    return code


def _questions(value: object) -> tuple[str, ...]:
    """Questions of one language, each once. Raises :class:`FieldError`."""
    texts = tuple(dict.fromkeys(list_of({"tests": items(value, commas=False)}, "tests")))
    if len(texts) > MOST:
        raise FieldError("tests", f"the field tests has {len(texts)} questions of one language; {MOST} is the limit.")
    if long := next((text for text in texts if len(text) > LONGEST), None):
        raise FieldError(
            "tests", f"the test question “{long[:40]}…” is longer than {LONGEST:,} characters; shorten it."
        )
    return texts
