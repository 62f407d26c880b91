"""What came of trials, for pages."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.language import names
from bot.trials.service import UnknownTrial
from bot.web.services import Services
from knowledge_base.trial_store import TrialState

#: So many articles of an import are told, of those that would be held back.
_TOLD = 200


def import_trial_json(services: Services, trial: TrialState) -> dict[str, Any]:
    """The trial of an import for a page. Raises `UnknownTrial` for what has looked for something else."""
    result = {"held": [], "asked": 0, "total": 0} if trial.result is None else dict(trial.result)
    if not isinstance(result["held"], list):
        raise UnknownTrial
    held = result["held"][:_TOLD]
    asked = [asked_json(test) for one in held for test in one["tests"]]
    return {
        "id": trial.id,
        "state": trial.state,
        "done": trial.done,
        "total": trial.total,
        "held": [{**one, "tests": [asked_json(test) for test in one["tests"]]} for one in held],
        "held_count": len(result["held"]),
        "asked": result["asked"],
        "tests": result["total"],
        "titles": titles_of(services, asked),
    }


def asked_json(one: Mapping[str, Any]) -> dict[str, Any]:
    """A test question that was asked, with the direction of its language."""
    return {**one, "direction": names.direction(one["language"])}


def result_json(result: dict[str, Any]) -> dict[str, Any]:
    """What came of a trial, with the direction of each question's language."""
    for kind in ("own", "won", "lost"):
        result[kind] = [asked_json(one) for one in result[kind]]
    return result


def tests_of(result: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    """The test questions that a result names."""
    return [] if result is None else [one for kind in ("own", "won", "lost") for one in result[kind]]


def titles_of(services: Services, asked: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The questions of the published articles that test questions name, by id."""
    named = ((one[key], one["language"]) for one in asked for key in ("article", "given") if one[key])
    found = ((name, language, services.library.article(name)) for name, language in named)
    return {name: article.variant(language).question for name, language, article in found if article is not None}
