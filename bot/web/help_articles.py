"""The articles for whatever shows them to visitors, such as the widget: what is popular, a search, and one of them."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from bot.help.shelf import Shelf, folded
from bot.language import names
from bot.texts.markdown import to_html
from bot.web.answers import answers
from bot.web.errors import ApiError
from bot.web.help_models import HelpArticleShown, HelpArticlesListed, HelpFeedback, HelpFeedbackShown
from bot.web.help_pages import LONGEST_SEARCH, place_of
from bot.web.help_views import Place
from bot.web.languages import ACCEPT_LANGUAGE, preferred
from bot.web.limits import ByVisitor, check_address
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from knowledge_base.locales import primary, written

router = APIRouter(tags=["visitors"], route_class=SoundRoute)

_ARTICLES = "/api/v1/chat/articles"
_NEGOTIATED = {"parameters": [ACCEPT_LANGUAGE]}
#: Articles that are listed where nothing is searched, and days for which editors see what readers say.
LISTED, DAYS = 5, 90


@router.get(_ARTICLES, openapi_extra=_NEGOTIATED)
@answers(HelpArticlesListed, "too_many_requests")
async def list_help_articles(
    request: Request,
    services: Wired,
    _: ByVisitor,
    q: Annotated[str, Query(max_length=LONGEST_SEARCH)] = "",
    language: Annotated[str, Query(max_length=35)] = "",
) -> dict[str, Any]:
    """The articles that answer ``q``, or without it those that visitors ask for most."""
    if services.settings.help_pages == "off":
        return {"articles": []}
    shelf, place = await services.help.shelf(), place_of(request, services)
    code = _language(request, services, language)
    if folded(q):
        await check_address(services.limits.searches, request)
        found = await services.help.search(q, code)
        rows = [(one.article_id, one.excerpt) for one in found]
    else:
        rows = [(one, "") for one in await _first(services, shelf)]
    return {"articles": [_row(shelf, place, one, code) | {"excerpt": excerpt} for one, excerpt in rows]}


async def _first(services: Services, shelf: Shelf) -> list[str]:
    """What is popular; where that is too little, the first of each category as well."""
    popular = list(await services.help.popular(LISTED))
    others = [ids[0] for name, ids in shelf.categories.items() if name] or list(shelf.articles)
    return list(dict.fromkeys((*popular, *others)))[:LISTED]


@router.get(f"{_ARTICLES}/{{article_id}}", openapi_extra=_NEGOTIATED)
@answers(HelpArticleShown, "unknown_article", "too_many_requests")
async def get_help_article(
    article_id: str,
    request: Request,
    services: Wired,
    _: ByVisitor,
    language: Annotated[str, Query(max_length=35)] = "",
) -> dict[str, Any]:
    """A public article, in the language that is asked for or the one that it was written in."""
    shelf = await _public(services, article_id)
    code, article = _language(request, services, language), shelf.articles[article_id]
    row = _row(shelf, place_of(request, services), article_id, code)
    by_machine = article.variant(code).language in article.machine
    return row | {"html": to_html(article.worded(code).answer), "by_machine": by_machine}


@router.post(f"{_ARTICLES}/{{article_id}}/feedback", status_code=204)
@answers(None, "unknown_article", "too_many_requests")
async def rate_help_article(
    article_id: str, said: HelpFeedback, request: Request, services: Wired, _: ByVisitor
) -> Response:
    """Say whether an article has helped. Nothing of the reader is kept."""
    shelf = await _public(services, article_id)
    await check_address(services.limits.searches, request)
    read = shelf.variant(article_id, _language(request, services, said.language)).language
    await services.help.note(article_id, read, helpful=said.helpful)
    return Response(status_code=204)


@router.get("/api/v1/articles/{article_id}/help-feedback", tags=["editors"])
@answers(HelpFeedbackShown)
async def get_help_feedback(article_id: str, request: Request, _editor: Editing, services: Wired) -> dict[str, Any]:
    """What readers of the help pages have said of an article in the last ninety days, by language."""
    found, shelf = await services.help.said_of(article_id, DAYS), await services.help.shelf()
    article = None if services.settings.help_pages == "off" else shelf.articles.get(article_id)
    place = place_of(request, services)
    return {
        "days": DAYS,
        "url": None if article is None else place.address(article.language, article_id),
        "languages": [
            {
                "language": one.language,
                "direction": names.direction(one.language),
                "helpful": one.helpful,
                "unhelpful": one.unhelpful,
            }
            for one in found
        ],
    }


async def _public(services: Services, article_id: str) -> Shelf:
    """The shelf that has an article. Raises :class:`ApiError` ``unknown_article``."""
    shelf = await services.help.shelf()
    if services.settings.help_pages == "off" or article_id not in shelf.articles:
        raise ApiError("unknown_article", f"There is no public article {article_id}; search for another one.")
    return shelf


def _language(request: Request, services: Services, wanted: str) -> str:
    code = written(wanted) or ""
    return code if primary(code) in services.site.languages else preferred(request, services.site.languages)


def _row(shelf: Shelf, place: Place, article_id: str, language: str) -> dict[str, Any]:
    shown, own = shelf.worded(article_id, language), shelf.is_in(article_id, language)
    return {
        "id": article_id,
        "question": shown.question,
        "language": shown.language,
        "direction": names.direction(shown.language),
        "url": place.address(language if own else shown.language, article_id),
    }
