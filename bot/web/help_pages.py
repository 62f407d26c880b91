"""The help pages: the articles for readers, a language at a time, without a script."""

import asyncio
import hashlib
import re
from collections.abc import Callable
from email.utils import formatdate, parsedate_to_datetime
from typing import Annotated
from urllib.parse import parse_qs, quote

from fastapi import APIRouter, HTTPException, Query, Request, Response
from starlette.responses import RedirectResponse

from bot.conversations.incoming import clean
from bot.help.shelf import folded
from bot.language import names
from bot.storage import DatabaseAway
from bot.web import help_views
from bot.web.errors import ApiError
from bot.web.help_views import FIRST, ON_A_PAGE, RELATED, Place, View
from bot.web.languages import preferred
from bot.web.limits import ByVisitor, check_address
from bot.web.services import Services, Wired
from knowledge_base import chinese
from knowledge_base.locales import Languages, primary, tags_of, written

router = APIRouter(include_in_schema=False)

_NUMBER = re.compile("[0-9]{1,6}")
#: How long a page may be shown without asking whether it has changed.
FRESH = "public, max-age=60"
#: What is about one reader is kept by nobody.
OWN = "private, no-store"
#: The longest search, in characters; popular articles on the first page; pages that are remembered.
LONGEST_SEARCH, POPULAR, REMEMBERED = 300, 6, 256
#: What stands in an address for articles without a category.
NAMELESS = "-"
#: Bytes of a form that says whether an article has helped.
LARGEST_FORM = 1000

READ = ["GET", "HEAD"]
Rendered = tuple[str, str]


async def _view(request: Request, services: Services, language: str) -> View | Response:
    """What pages in a language are made of; a way to the right address where it is another spelling of it.

    Raises ``HTTPException`` 404 where the site has no help pages.
    """
    if services.settings.help_pages == "off":
        raise HTTPException(404)
    place = place_of(request, services)
    code, shelf = written(language) or "", await services.help.shelf()
    if chinese.is_traditional(code):
        # Articles are put into its characters, and the tables for that are read when they are first needed.
        await asyncio.to_thread(chinese.prepare, code)
    # Lists lead to what is written in a language that the site does not offer, where there is nothing else.
    if primary(code) not in services.site.languages and code not in shelf.languages:
        return _missing(View(services, shelf, place, preferred(request, services.site.languages)))
    if code != language:
        return _onward(request, place.path(code) + "".join(_asked_for(request).partition("/")[1:]))
    return View(services, shelf, place, code)


def _asked_for(request: Request) -> str:
    """What stands behind `/help/` in the address, as it was written there."""
    raw: bytes = request.scope.get("raw_path") or quote(request.url.path).encode()
    return raw.decode("ascii", "replace").partition("/help/")[2]


def _onward(request: Request, path: str) -> Response:
    """For good on to another path, with what was asked for there."""
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(path + query, 308)


def place_of(request: Request, services: Services) -> Place:
    """Where readers reach this server."""
    root = str(request.scope.get("root_path", ""))
    return help_views.place_of(services.settings.public_url, str(request.base_url), root)


@router.api_route("/help", methods=READ)
async def help_home(request: Request, services: Wired, _: ByVisitor) -> Response:
    """On to the reader's language, if there are articles in it."""
    if services.settings.help_pages == "off":
        raise HTTPException(404)
    there = {primary(one) for one in (await services.help.shelf()).languages}
    declared = tags_of(services.site.languages)
    languages = Languages([one for one in declared if primary(one) in there] or declared)
    target = place_of(request, services).path(preferred(request, languages))
    return RedirectResponse(target, 302, {"Vary": "Accept-Language", "Cache-Control": FRESH})


@router.api_route("/help/{language}", methods=READ)
async def help_language(
    request: Request, language: str, services: Wired, _: ByVisitor, q: Annotated[str, Query()] = ""
) -> Response:
    """The first page of a language, or with ``q`` what a search finds."""
    view = await _view(request, services, language)
    if isinstance(view, Response):
        return view
    text = " ".join(clean(q).split())[:LONGEST_SEARCH]
    if folded(text):
        return await _searched(request, view, text)
    popular = await services.help.popular(POPULAR)
    return await _kept(request, view, ("home", tuple(popular)), lambda: _home(view, list(popular)))


def _home(view: View, popular: list[str]) -> Rendered:
    shelf, written_in = view.shelf, view.shelf.languages
    groups = [
        {
            "name": view.category(name),
            "url": view.place.path(view.language, "category", name or NAMELESS) if len(ids) > FIRST else "",
            "count": len(ids),
            "rows": [view.row(one) for one in ids[:FIRST]],
        }
        for name, ids in shelf.categories.items()
    ]
    there = [one for one in view.offered if one in written_in]
    own = primary(view.language) in map(primary, written_in)
    return view.page(
        "home.html",
        title=view.site_name if not view.services.site.values.name else f"{view.text('help-name')} · {view.site_name}",
        groups=groups,
        popular=[view.row(one) for one in popular],
        lacking="" if own or not shelf.articles else view.name_of(view.language),
        canonical=view.place.address(view.language),
        noindex=not view.listed or view.language not in there,
        **view.languages(there if own else []),
    )


async def _searched(request: Request, view: View, text: str) -> Response:
    try:
        await check_address(view.services.limits.searches, request)
    except ApiError as error:
        body, policy = view.page("search.html", title=text, query=text, asked=text, results=[], busy=True, noindex=True)
        waiting = {"Retry-After": str(error.retry_after)}
        return _response(body, policy, {"Cache-Control": OWN, **waiting}, 429)
    found = await view.services.help.search(text, view.language)
    results = [{**view.row(one.article_id), "excerpt": one.excerpt} for one in found]
    title = f"{text} · {view.site_name}"
    body, policy = view.page(
        "search.html", title=title, query=text, asked=text, results=results, busy=False, noindex=True
    )
    return _response(body, policy, {"Cache-Control": OWN})


@router.api_route("/help/{language}/category/{category:path}", methods=READ)
async def help_category(
    request: Request,
    language: str,
    category: str,
    services: Wired,
    _: ByVisitor,
    page: Annotated[str, Query()] = "1",
) -> Response:
    """The articles of a category, in a language."""
    view = await _view(request, services, language)
    if isinstance(view, Response):
        return view
    name = "" if category == NAMELESS else category
    ids, number = view.shelf.categories.get(name, ()), int(page) if _NUMBER.fullmatch(page) else 0
    if not category or not 0 < number <= -(-len(ids) // ON_A_PAGE):
        return _missing(view)
    return await _kept(request, view, ("category", name, number), lambda: _category(view, name, number))


def _category(view: View, category: str, page: int) -> Rendered:
    ids, shelf = view.shelf.categories[category], view.shelf
    shown = ids[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]
    rest, query = ("category", category or NAMELESS), {"page": page} if page > 1 else {}
    parts = view.language, *rest
    written = {code for name in ids for code in shelf.articles[name].reviewed.variants}
    there = [one for one in view.offered if one in written]
    turns = {
        "previous": view.place.path(*parts, **({"page": page - 1} if page > 2 else {})) if page > 1 else "",
        "next": view.place.path(*parts, page=page + 1) if page * ON_A_PAGE < len(ids) else "",
    }
    return view.page(
        "category.html",
        title=f"{view.category(category)} · {view.site_name}",
        name=view.category(category),
        rows=[view.row(one) for one in shown],
        page=page,
        canonical=view.place.address(*parts, **query),
        noindex=not view.listed or view.language not in there,
        **turns,
        **(view.languages(there, *rest) if page == 1 else {}),
    )


@router.api_route("/help/{language}/{article_id}", methods=READ)
async def help_article(
    request: Request,
    language: str,
    article_id: str,
    services: Wired,
    _: ByVisitor,
    feedback: Annotated[str, Query()] = "",
) -> Response:
    """An article in a language; what a reader has just said of it is in ``feedback``."""
    view = await _view(request, services, language)
    if isinstance(view, Response):
        return view
    article = view.shelf.articles.get(article_id)
    if article is None or not view.shelf.is_in(article_id, view.language):
        return _missing(view, article_id if article is not None else "")
    said = feedback if feedback in ("yes", "no") else ""
    return await _kept(
        request, view, ("article", article_id, said), lambda: _article(view, article_id, said), kept=not said
    )


def _article(view: View, article_id: str, said: str) -> Rendered:
    article = view.shelf.articles[article_id]
    variant, changed = article.worded(view.language), view.shelf.changed.get(article_id)
    kept = article.variant(view.language).language
    category, by_machine = article.category.strip(), kept in article.machine
    others = [one for one in view.shelf.categories.get(category, ()) if one != article_id] if category else []
    # Those beside it: every article of a category leads to others.
    place = next((at for at, one in enumerate(others) if one > article_id), 0)
    trail = [(view.site_name, view.place.path(view.language))]
    if category:
        trail.append((view.category(category), view.place.path(view.language, "category", category)))
    there = view.reviewed(article)
    address = view.place.address(view.language, article_id)
    whole = [*((name, view.place.origin + path) for name, path in trail), (variant.question, address)]
    return view.page(
        "article.html",
        title=f"{variant.question} · {view.site_name}",
        heading=variant.question,
        answer=help_views.answer_html(variant.answer),
        description=help_views.described(variant.answer),
        trail=trail,
        updated=view.date(changed) if changed else "",
        original=view.row(article_id) | _original(view, article_id) if by_machine else None,
        related=[view.row(one) for one in (others[place:] + others[:place])[:RELATED]],
        said=said,
        action=view.place.path(view.language, article_id),
        about=article_id,
        kind="article",
        # What is shown in another variety than it is kept in is no page of its own to a search engine.
        canonical=view.place.address(kept, article_id),
        noindex=not view.listed or view.language not in there,
        data="" if by_machine else help_views.structured(view, variant.question, variant.answer, whole),
        **view.languages(there if kept in there else [], article_id),
    )


def _original(view: View, article_id: str) -> dict[str, str]:
    """Where an article is in the language that it was written in."""
    source = view.shelf.articles[article_id].language
    return {"url": view.place.path(source, article_id), "name": view.name_of(source)}


@router.post("/help/{language}/{article_id}")
async def say_whether_it_helped(
    request: Request, language: str, article_id: str, services: Wired, _: ByVisitor
) -> Response:
    """Count a reader whom an article has helped, or not, and show what can be done now."""
    view = await _view(request, services, language)
    if isinstance(view, Response):
        return view
    article = view.shelf.articles.get(article_id)
    if article is None or not view.shelf.is_in(article_id, view.language):
        return _missing(view)
    said = await _said(request)
    target = view.place.path(view.language, article_id)
    # What another site's page sends is no reader's word. Browsers that tell nothing of the kind are older than 2023.
    if said and request.headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none"):
        try:
            await check_address(services.limits.searches, request)
            await services.help.note(article_id, article.variant(view.language).language, helpful=said == "yes")
        except (ApiError, DatabaseAway):
            pass  # so many of them are no reader's word either; and nobody is to wait for a database to thank them
    return RedirectResponse(f"{target}?feedback={said}#feedback" if said else target, 303, {"Cache-Control": OWN})


async def _said(request: Request) -> str:
    """What a form says: yes, no, or nothing that counts."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST_FORM:
            return ""
    given = parse_qs(body.decode("utf-8", "replace")).get("helpful", [""])[0]
    return given if given in ("yes", "no") else ""


@router.api_route("/help/{rest:path}", methods=READ)
async def help_elsewhere(request: Request, rest: str, services: Wired, _: ByVisitor) -> Response:
    """What is nowhere: the page that says so, in the reader's language."""
    language = rest.partition("/")[0]
    if rest.endswith("/"):
        prefix = place_of(request, services).prefix
        return _onward(request, f"{prefix}/help/{_asked_for(request).strip('/')}".rstrip("/"))
    view = await _view(request, services, language)
    return view if isinstance(view, Response) else _missing(view)


def _missing(view: View, article_id: str = "") -> Response:
    """That there is no such page; of an article that there is in other languages, where those are."""
    others = []
    if article_id:
        article = view.shelf.articles[article_id]
        others = [
            {
                "name": names.autonym(one),
                "language": one,
                "direction": names.direction(one),
                "title": article.variants[one].question,
                "url": view.place.path(one, article_id),
            }
            for one in (view.reviewed(article) or [article.language])
        ]
    body, policy = view.page(
        "missing.html", title=view.site_name, others=others, own=view.name_of(view.language), noindex=True
    )
    # It is in the language of who asks, where the address has none.
    return _response(body, policy, {"Cache-Control": "no-cache", "Vary": "Accept-Language"}, 404)


async def _kept(
    request: Request, view: View, key: tuple[object, ...], made: Callable[[], Rendered], *, kept: bool = True
) -> Response:
    """A page, made anew only where something on it has changed, and sent only to who has an older one."""
    whole = (*key, view.language, view.place, view.services.site.version, view.services.site.values.tone)
    known = view.shelf.pages.get(whole)
    if known is None:
        if len(view.shelf.pages) >= REMEMBERED:
            view.shelf.pages.clear()
        known = view.shelf.pages[whole] = made()
    body, policy = known
    tag = f'"{hashlib.sha256(body.encode()).hexdigest()[:32]}"'
    if not kept:
        return _response(body, policy, {"Cache-Control": OWN})
    headers = {"ETag": tag, "Cache-Control": FRESH}
    # A list of articles changes with any of them, and so it has no date that says it all.
    changed = view.shelf.changed.get(str(key[1]), 0.0) if key[0] == "article" else 0.0
    if changed:
        headers["Last-Modified"] = formatdate(changed, usegmt=True)
    if _is_known(request, tag, changed):
        return Response(status_code=304, headers=headers)
    return _response(body, policy, headers)


def _is_known(request: Request, tag: str, changed: float) -> bool:
    """Whether who asks has the page already (RFC 9110, section 13.2.2: a tag that is told goes before a date)."""
    told = request.headers.get("if-none-match")
    if told is not None:
        return tag in (one.strip().removeprefix("W/") for one in told.split(",")) or told.strip() == "*"
    since = request.headers.get("if-modified-since")
    if since is None or not changed:
        return False
    try:
        return int(changed) <= parsedate_to_datetime(since).timestamp()
    except (ValueError, TypeError, OverflowError):
        return False


def _response(body: str, policy: str, headers: dict[str, str], status: int = 200) -> Response:
    own = {"Content-Security-Policy": policy, **headers}
    return Response(body, status, own, "text/html; charset=utf-8")
