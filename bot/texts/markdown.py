"""Markdown answers as safe HTML, and as plain text for channels without formatting."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

import nh3
from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token

from knowledge_base.sentences import first_sentences

_TAGS = {
    "a", "b", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "hr", "i", "li", "ol", "p", "pre", "strong",
    "table", "tbody", "td", "th", "thead", "tr", "ul", "s", "img",
}  # fmt: skip


#: The address of a file of an article: pictures of no other place are shown, which could see who looks at them.
_OWN_FILE = re.compile(r"(?:https?://[^/?#]+(?:/[^?#]*)?)?/article-files/[0-9a-f]{32}")


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["table", "strikethrough"])
    parser.add_render_rule("image", _picture)
    return parser


def _picture(_renderer: object, tokens: Sequence[Token], place: int, _options: object, _env: object) -> str:
    """A picture of an article; of another one what it is said to show."""
    address, said = str(tokens[place].attrGet("src") or ""), escapeHtml(tokens[place].content)
    if _OWN_FILE.fullmatch(address) is None:
        return said
    return f'<img src="{escapeHtml(address)}" alt="{said}" loading="lazy">'


def parse(markdown: str) -> list[Token]:
    """The tokens of ``markdown``, as everything here reads it."""
    return _parser().parse(markdown)


# The same answers are shown again and again.
@lru_cache(1024)
def to_html(markdown: str) -> str:
    """``markdown`` as HTML with nothing in it but formatting, links to http, https and mailto, and pictures of
    articles."""
    return nh3.clean(
        _parser().render(markdown),
        tags=_TAGS,
        attributes={"a": {"href"}, "ol": {"start"}, "img": {"src", "alt", "loading"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer",
    )


#: Links to pages of this server alone, and pictures from it; as :func:`to_html` writes them.
_OWN_LINK = re.compile(r'<a href="/[^"]*"[^>]*>(.*?)</a>', re.DOTALL)
_OWN_PICTURE = re.compile(r'<img src="/[^"]*" alt="([^"]*)"[^>]*>')


def to_mail_html(markdown: str) -> str:
    """As :func:`to_html`, for who reads it far from this server: what cannot be followed from there is its words, and
    pictures are no wider than the mail."""
    html = _OWN_LINK.sub(r"\1", _OWN_PICTURE.sub(r"\1", to_html(markdown)))
    return html.replace("<img ", '<img style="max-width: 100%; height: auto" ')


@lru_cache(1024)
def to_plain(markdown: str) -> str:
    """``markdown`` as plain text: marks go, link addresses stay in parentheses, lists keep their signs."""
    lines: list[str] = []
    prefixes: list[int | None] = []
    for token in _parser().parse(markdown):
        if token.type == "ordered_list_open":
            prefixes.append(int(token.attrGet("start") or 1))
        elif token.type == "bullet_list_open":
            prefixes.append(None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            prefixes.pop()
        elif token.type == "inline":
            text = _inline(token.children or [])
            if prefixes and token.level > 1:
                number = prefixes[-1]
                text = f"• {text}" if number is None else f"{number}. {text}"
                if number is not None:
                    prefixes[-1] = number + 1
                lines.append(text)
            else:
                lines.extend(("", text))
        elif token.type in ("fence", "code_block"):
            lines.extend(("", token.content.rstrip("\n")))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def is_whole(address: str) -> bool:
    """Whether an address leads somewhere from outside of this server's own pages."""
    return not address.startswith("/")


def _inline(children: list[Token]) -> str:
    out: list[str] = []
    links: list[tuple[str, int]] = []
    for child in children:
        if child.type in ("text", "code_inline"):
            out.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            out.append("\n")
        elif child.type == "link_open":
            links.append((str(child.attrGet("href") or ""), len(out)))
        elif child.type == "link_close" and links:
            address, start = links.pop()
            if is_whole(address) and "".join(out[start:]) != address.removeprefix("mailto:"):
                out.append(f" ({address})")
        elif child.type == "image":
            address = str(child.attrGet("src") or "")
            out.append(f"{child.content} ({address})" if address and is_whole(address) else child.content)
    return "".join(out)


def shortened(markdown: str, sentences: int = 2) -> str:
    """The first sentences of an answer's first paragraph, in any of the site's scripts."""
    first = markdown.strip().split("\n\n")[0]
    text = first_sentences(first, sentences)
    # A cut inside bold text would leave its marks standing.
    return text if text.count("**") % 2 == 0 else first
