"""What somebody wrote in a mail that is HTML: its text, without what it quotes. Pure."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

_Attributes = Sequence[tuple[str, str | None]]

_UNSEEN = frozenset({"head", "style", "script", "title", "template", "noscript", "object", "svg"})
_LINES = frozenset({"address", "article", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "footer", "form",
                    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "section", "table", "tr",
                    "ul"})  # fmt: skip
_PARAGRAPHS = frozenset({"p", "blockquote", "pre"})
#: Elements in each other; what is deeper is read as if it were not.
_DEEPEST = 1000
#: Elements without an end.
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
#: What programs put around the mail that is answered: Gmail, Yahoo, Thunderbird, Proton, Apple, Zoho, Yandex, Mail.ru,
#: QQ. What stands in it is left out.
_QUOTES = re.compile(
    r"\b(?:gmail_quote(?:_container)?|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|"
    r"ntes-mailmaster-quote|mail-quote-collapse|moz-forward-container)\b"
)
#: Where what is answered begins, and goes on to the end: Outlook on the web, telephones, the desktop.
_REST = re.compile(
    r"^(?:x_)?(?:divRplyFwdMsg|appendonsend|ms-outlook-mobile-reference-message|"
    r"mail-editor-reference-message-container|isReplyContent)$"
)
#: Signatures that are marked as such.
_SIGNATURES = re.compile(r"\b(?:gmail_signature(?:_prefix)?|moz-signature|protonmail_signature_block)\b")
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*(?:;|$)|mso-hide\s*:\s*all"
)
#: The line that Outlook for the desktop draws above what is answered.
_OUTLOOK_LINE = re.compile(r"border:\s*none;\s*border-top:\s*solid\s*#(?:E1E1E1|B5C4DF)", re.IGNORECASE)


def text_of_html(html: str, *, quotes: bool = False) -> str:
    """The text of a mail's HTML as it is read, line by line; with ``quotes`` also what marks itself as quoted."""
    reader = _Reader(quotes)
    try:
        reader.feed(html)
        reader.close()
    except (AssertionError, ValueError):
        # Such as of a declaration that nobody can read: what came before it is text all the same.
        pass
    lines = (" ".join(line.split()) for line in "".join(reader.written).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Reader(HTMLParser):
    """Collects text; what is inside an element that is left out is passed over with all that it holds."""

    def __init__(self, quotes: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.written: list[str] = []
        self._quotes = quotes
        # The elements around, and the place among them of the outermost that is left out.
        self._open: list[str] = []
        self._left_out: int | None = None
        self._ended = False
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attributes: _Attributes) -> None:
        """Begin an element."""
        values = {name: value or "" for name, value in attributes}
        if not self._quotes and self._begins_rest(values):
            self._ended = True
        self._break(tag)
        if tag in _VOID:
            self._write(self._of_void(tag, values))
            return
        if len(self._open) >= _DEEPEST:
            return
        if self._left_out is None and self._is_left_out(tag, values):
            self._left_out = len(self._open)
        self._open.append(tag)
        if tag == "li":
            self._write("\n• ")
        elif tag == "td" or tag == "th":
            self._write(" ")

    def handle_endtag(self, tag: str) -> None:
        """End an element, and what was left open in it."""
        if tag not in self._open:
            return
        while self._open:
            ended = self._open.pop()
            if self._left_out is not None and len(self._open) <= self._left_out:
                self._left_out = None
            if ended == tag:
                break
        self._break(tag)

    def handle_data(self, data: str) -> None:
        """Text."""
        inside_pre = "pre" in self._open
        self._write(data if inside_pre else re.sub(r"[ \t\r\n\f]+", " ", data))

    def _break(self, tag: str) -> None:
        if tag in _PARAGRAPHS:
            self._write("\n\n")
        elif tag in _LINES and self.written and not self.written[-1].endswith("\n"):
            self._write("\n")

    def _write(self, text: str) -> None:
        if self._left_out is None and not self._ended and text:
            self.written.append(text)

    @staticmethod
    def _of_void(tag: str, values: dict[str, str]) -> str:
        if tag == "br":
            return "\n"
        # Telephones put emoji in as pictures.
        alternative = values.get("alt", "")
        return alternative if tag == "img" and 0 < len(alternative) <= 4 and not alternative.isascii() else ""

    def _begins_rest(self, values: dict[str, str]) -> bool:
        return bool(_REST.match(values.get("id", "")) or _OUTLOOK_LINE.search(values.get("style", "")))

    def _is_left_out(self, tag: str, values: dict[str, str]) -> bool:
        if tag in _UNSEEN or _HIDDEN.search(values.get("style", "").lower()):
            return True
        if self._quotes:
            return False
        names = values.get("class", "")
        is_cited = tag == "blockquote" and values.get("type", "").lower() == "cite"
        return is_cited or bool(_QUOTES.search(names) or _SIGNATURES.search(names))
