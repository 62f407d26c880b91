"""Answers with live data as files have them: an action's name, and the answer by language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from knowledge_base.article_files.language_tags import code_of
from knowledge_base.article_files.parsing import LONGEST_ID, text_of
from knowledge_base.article_files.values import FieldError, lines, text


@dataclass(frozen=True, slots=True)
class LiveAnswer:
    """What an article answers with besides its own text: the name of what is looked up, and the answer by language."""

    action: str
    answers: Mapping[str, str]


def live_answer(fields: Mapping[str, Any], language: str) -> LiveAnswer | None:
    """What a row in ``language`` says of live data: an object `live`, or the columns `action` and `live_answer`.

    Raises :class:`FieldError`. The action is "" where another row of the article has to name it.
    """
    given = fields.get("live")
    # Other systems have a field of this name for what is published.
    if given is not None and str(given).strip().casefold() not in ("", "true", "false"):
        return _of_object(given)
    answers = {}
    for name, value in fields.items():
        plain, colon, tag = name.partition(":")
        if plain == "live_answer" and value not in (None, ""):
            answers[tag if colon else language] = lines(text_of({name: text(value)}, name)).strip()
    if not answers:
        return None
    action = text_of({"action": text(fields.get("action"))}, "action", required=False, longest=LONGEST_ID)
    return LiveAnswer(action.strip(), answers)


def together(parts: Sequence[LiveAnswer]) -> LiveAnswer | None:
    """What the rows of one article say. Raises :class:`FieldError`."""
    if not parts:
        return None
    actions = list(dict.fromkeys(part.action for part in parts if part.action))
    if len(actions) != 1:
        named = f"is {' and '.join(actions)} for one article; name one" if actions else "is missing; name it"
        raise FieldError("action", f"the field action {named}, or leave its answers with live data out.")
    return LiveAnswer(actions[0], {language: said for part in parts for language, said in part.answers.items()})


def as_field(live: LiveAnswer) -> dict[str, Any]:
    """The object that :func:`live_answer` reads as this."""
    return {"action": live.action, "answers": dict(live.answers)}


def _of_object(given: object) -> LiveAnswer:
    answers = given.get("answers") if isinstance(given, Mapping) else None
    if not isinstance(given, Mapping) or not isinstance(answers, Mapping) or not answers:
        raise FieldError("live", "the field live must have an action and answers by language.")
    try:
        action = text_of(given, "action", longest=LONGEST_ID).strip()
        said = {}
        for tag in answers:
            language = code_of(tag) if isinstance(tag, str) else None
            if language is None:
                raise FieldError("language", f"the field language must be a code such as en or fa, not {tag!r}.")
            said[language] = lines(text_of(answers, tag)).strip()
    except FieldError as error:
        raise FieldError("live", f"in live: {error}") from error
    return LiveAnswer(action, said)
