"""HTML as Markdown: what articles look like in help centres and on web pages. Scripts and styles never come along."""

import re
from typing import Any

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

#: What no answer has: what runs, what loads, what is filled in, and what stands around the text of a page.
_DROPPED = (
    *("script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "form", "input", "button"),
    *("select", "textarea", "head", "meta", "link", "base", "audio", "video", "canvas", "frame", "frameset"),
)
_BLOCKS = "p|div|ul|ol|li|table|h[1-6]|blockquote|section|article|pre|br|hr|details|figure|header|main|dl|tr|td"
_INLINE = "span|strong|em|b|i|u|a|img|code|font|script|style|iframe"
#: A text that begins with a tag, or has closing tags of blocks or line breaks somewhere, was written by an HTML editor.
#: The first is only ever matched at the beginning: searched for, it would go over runs of blanks again and again.
_BEGINNING = re.compile(rf"\s*<(?:{_BLOCKS}|{_INLINE}|!doctype|!--)\b[^<>]*>", re.IGNORECASE)
_WITHIN = re.compile(r"</(?:p|div|ul|ol|li|table|h[1-6]|span|strong|a)\s*>|(?<!\s)<br\b[^<>]*>", re.IGNORECASE)
_HARMLESS_LINK = re.compile(r"(?:https?:|mailto:|tel:|[/#?.]|[^:]*$)", re.IGNORECASE)


class NotReadable(ValueError):
    """The HTML cannot be read; the message says why."""


def looks_like_html(text: str) -> bool:
    """Whether an answer is HTML rather than Markdown.

    >>> looks_like_html("<p>Free</p>"), looks_like_html("a < b, and **bold**")
    (True, False)
    """
    return _BEGINNING.match(text) is not None or _WITHIN.search(text) is not None


def parsed(html: str) -> BeautifulSoup:
    """A page, or a part of one. Raises :class:`NotReadable`."""
    try:
        return BeautifulSoup(html, "html.parser")
    except (RecursionError, ValueError, AssertionError) as error:
        raise NotReadable("the HTML cannot be read: it is nested too deeply or damaged.") from error


def to_markdown(html: str | Tag) -> str:
    """The Markdown of a piece of HTML, without scripts, and without links that run any. Raises :class:`NotReadable`."""
    tree = parsed(html) if isinstance(html, str) else html
    try:
        for dropped in tree.find_all(_DROPPED):
            dropped.decompose()
        for link in tree.find_all(["a", "img"]):
            for name in ("href", "src"):
                address = re.sub(r"[\s\x00-\x1f]+", "", str(link.get(name) or ""))
                if link.has_attr(name) and not _HARMLESS_LINK.match(address):
                    del link[name]
        text = str(_Converter(heading_style="ATX", bullets="-", escape_misc=False).convert_soup(tree))
    except RecursionError as error:
        raise NotReadable("the HTML is nested too deeply; give the answer as Markdown.") from error
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip()


def plain(html: str) -> str:
    """The words of a piece of HTML in one line, such as a title's."""
    return " ".join(parsed(html).get_text(" ").split())


class _Converter(MarkdownConverter):  # type: ignore[misc, unused-ignore]
    def convert_img(self, el: Any, text: str, parent_tags: Any) -> str:
        """A picture whose address is part of the page itself is left out: an answer has no room for it."""
        if not el.get("src"):
            return str(el.get("alt") or "")
        return str(super().convert_img(el, text, parent_tags))  # type: ignore[misc]
