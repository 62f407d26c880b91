"""Administrators' routes about actions, which look something up for answers, and editors' about an article's."""

from typing import Any

from fastapi import APIRouter, Response

from bot.actions.service import Overview
from bot.conversations.incoming import clean
from bot.web.action_models import (
    ActionBody,
    ActionChanged,
    ActionShown,
    ActionsShown,
    ActionTrial,
    ActionTried,
    ActionWithSecret,
    ArticleAction,
    ArticleActionBody,
    action_json,
    article_action_json,
    tried_json,
    wanted,
)
from bot.web.answers import answers
from bot.web.bodies import Id
from bot.web.services import Services, Wired
from bot.web.signin import Administering, Editing
from bot.web.soundness import SoundRoute

router = APIRouter(tags=["administration"], route_class=SoundRoute)
_ALL, _ONE = "/api/v1/admin/actions", "/api/v1/admin/actions/{action_id}"
_OF_ARTICLE = "/api/v1/articles/{article_id}/action"
#: Why an action cannot be as it is wanted.
_REFUSED = (
    "invalid_action_name",
    "invalid_action_url",
    "invalid_action_details",
    "invalid_action_words",
    "invalid_detail_name",
    "invalid_detail_label",
    "invalid_detail_shapes",
    "language_not_spoken",
)


@router.get(_ALL)
@answers(ActionsShown)
async def list_actions(_admin: Administering, services: Wired) -> dict[str, Any]:
    """What can be looked up in other systems for answers."""
    return {"actions": [action_json(one) for one in await services.actions.all()]}


@router.post(_ALL, status_code=201)
@answers(ActionWithSecret, *_REFUSED, "action_exists", "too_many_actions")
async def add_action(body: ActionBody, admin: Administering, services: Wired) -> dict[str, Any]:
    """Add an action; the answer has its secret, which is shown this once."""
    made = await services.actions.add(wanted(body), admin.id)
    return {"action": action_json(Overview(made, ())), "secret": made.secret}


@router.put(_ONE)
@answers(ActionShown, *_REFUSED, "action_exists", "unknown_action", "changed_meanwhile")
async def change_action(action_id: Id, body: ActionChanged, admin: Administering, services: Wired) -> dict[str, Any]:
    """Replace an action, or switch it on or off; its secret stays."""
    return action_json(await services.actions.change(action_id, body.version, wanted(body), admin.id))


@router.delete(_ONE, status_code=204)
@answers(None, "unknown_action")
async def remove_action(action_id: Id, admin: Administering, services: Wired) -> Response:
    """Delete an action; articles that answered with it give their own text."""
    await services.actions.remove(action_id, admin.id)
    return Response(status_code=204)


@router.post(_ONE + "/secret")
@answers(ActionWithSecret, "unknown_action", "changed_meanwhile")
async def renew_action_secret(action_id: Id, admin: Administering, services: Wired) -> dict[str, Any]:
    """Give an action a new secret, by which everything is signed from now on."""
    renewed = await services.actions.renew_secret(action_id, admin.id)
    found = next(one for one in await services.actions.all() if one.action.id == action_id)
    return {"action": action_json(found), "secret": renewed.secret}


@router.post(_ONE + "/test")
@answers(ActionTried, "invalid_trial", "unknown_action")
async def try_action(action_id: Id, trial: ActionTrial, _admin: Administering, services: Wired) -> dict[str, Any]:
    """Look something up at once, also where the action is switched off; what came back."""
    details = {clean(name): clean(value) for name, value in trial.details.items()}
    return tried_json(await services.actions.test(action_id, details, trial.language))


@router.get(_OF_ARTICLE, tags=["editors"])
@answers(ArticleAction, "unknown_article")
async def get_article_action(article_id: str, _editor: Editing, services: Wired) -> dict[str, Any]:
    """The action that an article answers with, and the actions that there are."""
    return await _of_article(services, article_id)


@router.put(_OF_ARTICLE, tags=["editors"])
@answers(
    ArticleAction,
    "unknown_article",
    "own_answer_missing",
    "live_answer_too_long",
    "language_not_spoken",
    "unknown_action",
    "changed_meanwhile",
)
async def set_article_action(
    article_id: str, body: ArticleActionBody, editor: Editing, services: Wired
) -> dict[str, Any]:
    """Let an article answer with live data, in the languages that it is written in."""
    article = (await services.library.get(article_id)).article
    templates = {language: clean(text) for language, text in body.templates.items()}
    await services.actions.put_use(article, clean(body.action), templates, body.version, editor.id)
    return await _of_article(services, article_id)


@router.delete(_OF_ARTICLE, status_code=204, tags=["editors"])
@answers(None, "unknown_article")
async def drop_article_action(article_id: str, editor: Editing, services: Wired) -> Response:
    """Let an article answer with its own text again."""
    await services.library.get(article_id)
    await services.actions.drop_use(article_id, editor.id)
    return Response(status_code=204)


async def _of_article(services: Services, article_id: str) -> dict[str, Any]:
    article = (await services.library.get(article_id)).article
    use = await services.actions.use(article_id)
    return article_action_json(use, article.language, await services.actions.all())
