"""What search engines ask for: which pages there are, and which they may read."""

from datetime import UTC, datetime
from typing import Annotated
from xml.sax.saxutils import escape, quoteattr

from fastapi import APIRouter, HTTPException, Query, Request, Response

from bot.help.shelf import Shelf
from bot.web.help_pages import FRESH, READ, place_of
from bot.web.help_views import Place
from bot.web.languages import readable
from bot.web.limits import ByVisitor
from bot.web.services import Services, Wired

router = APIRouter(include_in_schema=False)

#: Articles of one site map; the protocol (sitemaps.org) allows 50,000 addresses, and an article has up to twenty.
ARTICLES = 2_000
_SET = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


@router.api_route("/robots.txt", methods=READ)
async def robots(request: Request, services: Wired, _: ByVisitor) -> Response:
    """Search engines read the help pages and nothing else; pages that are not to be listed say so themselves."""
    place = place_of(request, services)
    how = services.settings.help_pages
    lines = ["User-agent: *"]
    lines += [f"Disallow: {place.prefix}/{one}" for one in ("api/", "desk", "editor", "admin", "account")]
    lines += [f"Disallow: {place.prefix}/help"] if how == "off" else []
    lines += ["", f"Sitemap: {place.origin}{place.prefix}/sitemap.xml"] if how == "listed" else []
    return Response("\n".join(lines) + "\n", media_type="text/plain", headers={"Cache-Control": FRESH})


@router.api_route("/sitemap.xml", methods=READ)
async def site_map(
    request: Request, services: Wired, _: ByVisitor, part: Annotated[int | None, Query(ge=1, le=100_000)] = None
) -> Response:
    """The addresses of all help pages with their languages; of a large site, the addresses of the parts of that."""
    if services.settings.help_pages != "listed":
        raise HTTPException(404)
    shelf, place = await services.help.shelf(), place_of(request, services)
    parts = max(1, -(-len(shelf.articles) // ARTICLES))
    if part is not None and part > parts:
        raise HTTPException(404)
    key = "sitemap", part, place, readable(services.site.languages)
    text = shelf.pages.get(key)
    if text is None:
        text = shelf.pages[key] = (
            _parts(place, parts) if part is None and parts > 1 else _addresses(services, shelf, place, part or 1)
        )
    return Response(str(text), media_type="application/xml", headers={"Cache-Control": FRESH})


def _parts(place: Place, number: int) -> str:
    address = f"{place.origin}{place.prefix}/sitemap.xml?part="
    found = "".join(f"<sitemap><loc>{escape(address)}{one}</loc></sitemap>\n" for one in range(1, number + 1))
    return f"{_HEAD}<sitemapindex {_SET}>\n{found}</sitemapindex>\n"


def _addresses(services: Services, shelf: Shelf, place: Place, part: int) -> str:
    offered = readable(services.site.languages)
    lines = []
    if part == 1:
        lines += _page(place, [one for one in offered if one in shelf.languages], (), shelf.newest)
    for article in list(shelf.articles.values())[(part - 1) * ARTICLES : part * ARTICLES]:
        of_people = article.reviewed.variants
        written = [one for one in offered if one in of_people]
        lines += _page(place, written, (article.id,), shelf.changed.get(article.id, 0.0))
    return f"{_HEAD}<urlset {_SET}>\n{''.join(lines)}</urlset>\n"


def _page(place: Place, languages: list[str], rest: tuple[str, ...], changed: float) -> list[str]:
    """A page in each of its languages, each with all of them beside it."""
    addresses = {one: place.address(one, *rest) for one in languages}
    others = "".join(
        f'<xhtml:link rel="alternate" hreflang="{one}" href={quoteattr(address)}/>'
        for one, address in addresses.items()
        if len(addresses) > 1
    )
    when = f"<lastmod>{datetime.fromtimestamp(changed, UTC).date()}</lastmod>" if changed else ""
    return [f"<url><loc>{escape(address)}</loc>{when}{others}</url>\n" for address in addresses.values()]
