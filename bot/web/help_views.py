"""What stands on the help pages: their texts, addresses and colours, filled into templates that escape everything."""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urlsplit

from babel import Locale
from markupsafe import Markup

from bot.help.dates import long_date
from bot.help.shelf import Shelf
from bot.language import names
from bot.texts.markdown import to_html, to_plain
from bot.web.help_colours import palette
from bot.web.languages import readable
from bot.web.logo_address import logo_address
from bot.web.services import Services
from handoff.summary import shortened
from knowledge_base.articles import Article
from knowledge_base.locales import VARIETIES, primary

if TYPE_CHECKING:
    from jinja2 import Environment

#: Articles of a category on the first page, in its own list, and beside an article.
FIRST, ON_A_PAGE, RELATED = 5, 100, 5
#: The longest description of a page for search engines, in characters.
_DESCRIPTION = 160


@cache
def _templates() -> "Environment":
    # Imported here: it takes a tenth of a second of a start.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("bot.web", "templates/help"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def prepare() -> None:
    """Read and compile what the first reader would wait for."""
    for name in _templates().list_templates():
        _templates().get_template(name)


@dataclass(frozen=True, slots=True)
class Place:
    """Where this server is, as readers reach it: ``origin`` such as ``https://shop.example``, and the path before all
    of its own paths, which is mostly empty."""

    origin: str
    prefix: str

    def path(self, *parts: str, **query: str | int) -> str:
        """The path of a help page, from the root of the origin."""
        path = "/".join((f"{self.prefix}/help", *(quote(one, safe="") for one in parts)))
        return f"{path}?{urlencode(query)}" if query else path

    def address(self, *parts: str, **query: str | int) -> str:
        """The whole address of a help page."""
        return self.origin + self.path(*parts, **query)


def place_of(public_url: str, base_url: str, root_path: str) -> Place:
    """The place by the site's public address, or else by the address that was asked for."""
    if public_url:
        parts = urlsplit(public_url)
        return Place(f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/"))
    parts = urlsplit(base_url)
    return Place(f"{parts.scheme}://{parts.netloc}", root_path.rstrip("/"))


@dataclass(frozen=True, slots=True)
class View:
    """What all pages for readers of one language are made of."""

    services: Services
    shelf: Shelf
    place: Place
    language: str

    def text(self, key: str, /, **variables: Any) -> str:
        """What the pages say, in the site's register."""
        return self.services.help.phrases.text(self.language, key, **variables)

    def category(self, name: str) -> str:
        """What a category is called; what Hamdel has no word for is called as the editor has written it."""
        if not name:
            return self.text("help-other")
        key = f"help-category-{name.casefold()}"
        return self.text(key) if key in self.services.help.phrases.keys("en") else name

    @property
    def listed(self) -> bool:
        """Whether search engines are to find the pages."""
        return self.services.settings.help_pages == "listed"

    @property
    def site_name(self) -> str:
        """What the site calls itself, or help where it has no name."""
        return self.services.site.values.name or self.text("help-name")

    def row(self, article_id: str) -> dict[str, Any]:
        """An article in a list: in the reader's language, or in the one that it was written in, which is told."""
        shown, own = self.shelf.worded(article_id, self.language), self.shelf.is_in(article_id, self.language)
        return {
            "title": shown.question,
            "url": self.place.path(self.language if own else shown.language, article_id),
            "language": shown.language,
            "direction": names.direction(shown.language),
            "elsewhere": "" if own else self.name_of(shown.language),
        }

    def name_of(self, language: str) -> str:
        """What a language is called in a sentence of the reader's."""
        return names.in_sentence(language, self.language)

    def reviewed(self, article: Article) -> list[str]:
        """The languages of the site that people have written or reviewed an article in."""
        written = article.reviewed.variants
        return [one for one in self.offered if one in written]

    @property
    def offered(self) -> tuple[str, ...]:
        """The languages of the site, and the varieties that are worded otherwise."""
        return readable(self.services.site.languages)

    def page(self, template: str, **own: Any) -> tuple[str, str]:
        """A whole page, and the policy of what it may load; ``own`` is what this kind of page has for itself."""
        values = self.services.site.values
        style = palette(values.accent, values.on_accent)
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        common: dict[str, Any] = {
            "t": self.text,
            "say": lambda key: self.services.phrases.text(self.language, key),
            "lang": self.language,
            "dir": names.direction(self.language),
            "locale": _open_graph_locale(self.language),
            "site_name": self.site_name,
            "logo": f"{self.place.prefix}{logo_address(values.logo)}" if values.logo else "",
            "logo_address": f"{self.place.origin}{self.place.prefix}{logo_address(values.logo)}" if values.logo else "",
            "style": Markup(style),
            "static": f"{self.place.prefix}/static",
            "widget": f"{self.place.prefix}/widget.js",
            "home": self.place.path(self.language),
            "help_lines": [line for line in values.help_lines if line.phone or line.mail],
            "country": self._country,
            "noindex": not self.listed,
            "alternates": [],
            "menu": self._menu({}),
            "canonical": "",
            "kind": "website",
            "data": "",
            "query": "",
            "asked": "",
            "about": "",
            "description": self.text("help-description"),
        }
        return _templates().get_template(template).render({**common, **own}), _policy(digest)

    def _country(self, code: str) -> str:
        """What a country is called."""
        return str(Locale.parse(self.language, sep="-").territories.get(code, code)) if code else ""

    def _menu(self, addresses: Mapping[str, str]) -> list[dict[str, Any]]:
        """The languages of the site, each with the page in it or else with its first page."""
        offered = self.offered
        return [
            {
                "code": code,
                "name": _autonym(code, offered),
                "direction": names.direction(code),
                "url": addresses.get(code, self.place.path(code)),
                "current": code == self.language,
            }
            for code in offered
        ]

    def languages(self, languages: Sequence[str], *parts: str) -> dict[str, Any]:
        """For a page that there is in some ``languages`` under ``parts``: where each is. What is in one variety can be
        read in another."""
        spoken = {primary(one) for one in languages}
        default = next((one for one in self.offered if one in languages), "")
        there = [(one, self.place.address(one, *parts)) for one in languages]
        return {
            "menu": self._menu({one: self.place.path(one, *parts) for one in self.offered if primary(one) in spoken}),
            "alternates": [*there, ("x-default", self.place.address(default, *parts))] if len(there) > 1 else [],
        }

    def date(self, moment: float) -> str:
        """A day as readers write it."""
        return long_date(moment, self.language, self.services.site.values.time_zone)


def _autonym(code: str, offered: Sequence[str]) -> str:
    """What a language calls itself, and where a variety is beside it, which of them."""
    beside = [one for one in offered if primary(one) == code]
    return names.autonym(VARIETIES[code][0] if len(beside) > 1 else code)


def described(answer: str) -> str:
    """An answer as search engines show it: its beginning, in one line."""
    return shortened(to_plain(answer), _DESCRIPTION)


def answer_html(answer: str) -> Markup:
    """An answer, which was made safe; its headings stand below the page's own."""
    html = to_html(answer)
    for level in (4, 3, 2, 1):
        html = html.replace(f"<h{level}>", f"<h{level + 1}>").replace(f"</h{level}>", f"</h{level + 1}>")
    return Markup(html)


def structured(view: View, question: str, answer: str, trail: Sequence[tuple[str, str]]) -> Markup:
    """An article for machines, as schema.org has it: the page of a question, and where it stands (JSON-LD)."""
    steps = [
        {"@type": "ListItem", "position": number, "name": name, "item": address}
        for number, (name, address) in enumerate(trail, 1)
    ]
    page = {
        "@type": "FAQPage",
        "inLanguage": view.language,
        "mainEntity": [
            {"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": to_html(answer)}}
        ],
    }
    graph = {"@context": "https://schema.org", "@graph": [page, {"@type": "BreadcrumbList", "itemListElement": steps}]}
    text = json.dumps(graph, ensure_ascii=False)
    # Within an element for data nothing may end it, and nothing begin a comment.
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))


def _open_graph_locale(language: str) -> str:
    from babel.core import get_global

    code = language.replace("-", "_")
    likely = str(get_global("likely_subtags").get(code, code))
    return f"{primary(language)}_{likely.rpartition('_')[2]}" if "_" in likely else language


def _policy(style: str) -> str:
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self' 'sha256-{style}'; img-src 'self' data: blob:; "
        "font-src 'self'; media-src 'self' blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'self'"
    )
