"""HTML that somebody wrote in an editor, as plain text."""

from html.parser import HTMLParser

#: What begins a line of its own, and what is never read.
_BLOCKS = frozenset(
    ["address", "blockquote", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "pre", "table", "tr", "ul"]
)
_UNREAD = frozenset({"head", "script", "style", "title"})


def text_of_html(html: str) -> str:
    """The words of ``html``, in lines as they are shown; a link's address stands behind it."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = ("".join(reader.parts)).split("\n")
    text = "\n".join(" ".join(line.split()) for line in lines)
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unread = 0
        self._links: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNREAD:
            self._unread += 1
        elif tag == "a":
            # A link ends where the next one begins.
            self._links = [(dict(attrs).get("href") or "", len(self.parts))]
        elif tag == "br" or tag in _BLOCKS:
            self._line(empty=tag == "br")
            if tag == "li":
                self.parts.append("- ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNREAD:
            self._unread = max(0, self._unread - 1)
        elif tag == "a" and self._links:
            address, start = self._links.pop()
            if address.startswith(("http://", "https://")) and "".join(self.parts[start:]).strip() != address:
                self.parts.append(f" ({address})")
        elif tag in _BLOCKS:
            self._line(empty=False)

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.parts.append(" ".join(data.split("\n")))

    def parse_html_declaration(self, i: int) -> int:
        """Take what begins like a declaration and is none for a comment, as browsers do: Python's parser gives up."""
        try:
            return super().parse_html_declaration(i)
        except AssertionError:
            return self.parse_bogus_comment(i)

    def _line(self, *, empty: bool) -> None:
        """Begin a line; one that is begun already stays, unless an ``empty`` one is wanted."""
        if empty or (self.parts and not self.parts[-1].endswith("\n")):
            self.parts.append("\n")
