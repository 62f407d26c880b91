"""Text with marks apart from it, for platforms that have a formatting of their own; and cutting it at sentences."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from markdown_it.token import Token

from bot.texts.markdown import is_whole, parse
from knowledge_base.sentences import sentences

Kind = Literal["bold", "italic", "strike", "code", "pre", "link"]

_OPENS: Mapping[str, Kind] = {"strong_open": "bold", "em_open": "italic", "s_open": "strike"}
_CLOSES = {"strong_close", "em_close", "s_close"}
#: Characters of what follows that are looked at, too, where a text is cut.
_BEYOND = 40
_JOINERS = "\u200d\ufe0f\ufe0e"


@dataclass(frozen=True, slots=True)
class Span:
    """A mark on the characters from ``start`` to before ``end``."""

    start: int
    end: int
    kind: Kind
    url: str = ""


@dataclass(frozen=True, slots=True)
class Rich:
    """A text without marks, and the marks that belong to it."""

    text: str
    spans: tuple[Span, ...] = ()

    def cut(self, start: int, end: int) -> "Rich":
        """The characters from ``start`` to before ``end`` without outer blanks, with what of the marks is on them."""
        part = self.text[start:end]
        start += len(part) - len(part.lstrip())
        end = start + len(part.strip())
        spans = (replace(one, start=max(one.start, start) - start, end=min(one.end, end) - start) for one in self.spans)
        return Rich(self.text[start:end], tuple(one for one in spans if one.end > one.start))


class _Writer:
    """Puts a text together from Markdown's tokens."""

    def __init__(self, links: bool) -> None:
        self.text = ""
        self.spans: list[Span] = []
        self._links = links
        self._open: list[tuple[Kind, int, str]] = []

    def block(self, prefix: str | None) -> None:
        """Begin a paragraph, or with a ``prefix`` a line of a list."""
        if self.text:
            # The first line of a list stands apart from what is before it, the others follow each other.
            self.text = self.text.rstrip("\n") + ("\n" if prefix is not None else "\n\n")
        self.text += prefix or ""

    def inline(self, children: list[Token]) -> None:
        """What stands in a line."""
        for child in children:
            if child.type == "text":
                self.text += child.content
            elif child.type == "image":
                start = len(self.text)
                self.text += child.content
                self._close("link", start, str(child.attrGet("src") or ""))
            elif child.type == "code_inline":
                self.marked(child.content, "code")
            elif child.type in ("softbreak", "hardbreak"):
                self.text += "\n"
            elif child.type in _OPENS:
                self._open.append((_OPENS[child.type], len(self.text), ""))
            elif child.type == "link_open":
                self._open.append(("link", len(self.text), str(child.attrGet("href") or "")))
            elif (child.type in _CLOSES or child.type == "link_close") and self._open:
                self._close(*self._open.pop())

    def _close(self, kind: Kind, start: int, url: str) -> None:
        if kind != "link":
            self.spans.append(Span(start, len(self.text), kind))
        elif not is_whole(url):
            # Nobody can follow it from there.
            return
        elif self._links and url.startswith(("http://", "https://")):
            self.spans.append(Span(start, len(self.text), "link", url))
        elif self.text[start:] != url.removeprefix("mailto:"):
            self.text += f" ({url})"

    def marked(self, text: str, kind: Kind) -> None:
        """A text under one mark."""
        self.spans.append(Span(len(self.text), len(self.text) + len(text), kind))
        self.text += text


def rich_of(markdown: str, *, links: bool = True) -> Rich:
    """``markdown`` as text and marks. Without ``links`` their addresses stand in parentheses."""
    writer, lists = _Writer(links), list[int | None]()
    for token in parse(markdown):
        if token.type == "ordered_list_open":
            lists.append(int(token.attrGet("start") or 1))
        elif token.type == "bullet_list_open":
            lists.append(None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            lists.pop()
        elif token.type == "inline":
            prefix = None
            if lists and token.level > 1:
                number = lists[-1]
                prefix = "• " if number is None else f"{number}. "
                lists[-1] = None if number is None else number + 1
            writer.block(prefix)
            writer.inline(token.children or [])
        elif token.type in ("fence", "code_block"):
            writer.block(None)
            writer.marked(token.content.rstrip("\n"), "pre")
    return Rich(writer.text, tuple(writer.spans)).cut(0, len(writer.text))


def split(rich: Rich, limit: int, measure: Callable[[str], int] = len) -> list[Rich]:
    """``rich`` in parts of at most ``limit`` as ``measure`` counts, cut at paragraphs, sentences, lines or words."""
    parts, start, text = [], 0, rich.text
    while measure(text[start:]) > limit:
        longest = _fitting(text, start, limit, measure)
        end = start + _place(text, start, longest)
        parts.append(rich.cut(start, end))
        start = end
    return [one for one in (*parts, rich.cut(start, len(text))) if one.text] or [Rich("")]


def _fitting(text: str, start: int, limit: int, measure: Callable[[str], int]) -> int:
    """How many characters from ``start`` on fit, at least one."""
    low, high = 1, min(limit, len(text) - start)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(text[start : start + middle]) <= limit else (low, middle - 1)
    # Not between a letter and what is set on it.
    end = low
    while end > 1 and start + end < len(text) and _is_bound(text[start + end - 1], text[start + end]):
        end -= 1
    return end if end > 1 else low


def _is_bound(before: str, after: str) -> bool:
    return after in _JOINERS or before == "\u200d" or unicodedata.combining(after) != 0 or "🏻" <= after <= "🏿"


def _place(text: str, start: int, longest: int) -> int:
    """After how many of ``longest`` characters from ``start`` on to cut: at a paragraph in their second half, else at
    the last sentence or line that ends beyond their first quarter, else at the last blank, else at their end."""
    window = text[start : start + longest]
    if (paragraph := window.rfind("\n\n")) >= longest // 2:
        return paragraph
    place, ended = window.rfind("\n"), 0
    # What follows says whether the last one ends.
    for sentence in sentences(text[start : start + longest + _BEYOND])[:-1]:
        end = ended + len(sentence.rstrip())
        ended += len(sentence)
        if end <= longest:
            place = max(place, end)
    if place >= longest // 4:
        return place
    return max(window.rfind(" "), place, 0) or longest


def utf16(text: str) -> int:
    """The length of ``text`` in units of UTF-16, as several platforms count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def marked(rich: Rich, marks: Mapping[Kind, str]) -> str:
    """``rich`` with the marks of a platform that writes the same before and after, such as ``*bold*``.

    A mark that would go over the end of a line is set on each line.
    """
    before: dict[int, str] = {}
    after: dict[int, str] = {}
    for span in sorted(rich.spans, key=lambda one: (one.start, -one.end)):
        sign = marks.get(span.kind)
        if sign is None:
            continue
        for start, end in _lines(rich.text, span) if span.kind != "pre" else [(span.start, span.end)]:
            before[start] = before.get(start, "") + sign
            after[end] = sign + after.get(end, "")
    places = range(len(rich.text) + 1)
    return "".join(after.get(one, "") + before.get(one, "") + rich.text[one : one + 1] for one in places)


def _lines(text: str, span: Span) -> list[tuple[int, int]]:
    """The parts of a span that lie on one line each, without outer blanks: a mark beside a blank is none."""
    found, start = [], span.start
    for line in text[span.start : span.end].split("\n"):
        inner = line.strip()
        if inner:
            at = start + line.index(inner)
            found.append((at, at + len(inner)))
        start += len(line) + 1
    return found
