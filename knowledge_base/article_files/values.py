"""Values of fields, however a file writes them, as articles have them."""

import datetime
import re
from collections.abc import Mapping

from knowledge_base.article_files.html_text import plain
from knowledge_base.articles import Status as Status

_LIST_BAR = re.compile(r"(?<!\\)\|")
_STATUSES: Mapping[str, Status] = {
    **dict.fromkeys(("published", "publish", "live", "active", "visible", "1", "true", "yes"), "published"),
    **dict.fromkeys(("draft", "unpublished", "notpublished", "not published", "0", "false", "no"), "draft"),
    **dict.fromkeys(("withdrawn", "inactive", "hidden"), "withdrawn"),
    **dict.fromkeys(("archived", "archive", "2"), "archived"),
}


class FieldError(ValueError):
    """A field of a row cannot be taken; the message names it."""

    def __init__(self, field: str, message: str) -> None:
        self.field = field
        super().__init__(message)


def text(value: object) -> object:
    """Numbers and dates as the texts that they were before a spreadsheet or a parser took them for more.

    >>> text(360001), text(4.0), text("4")
    ('360001', '4', '4')
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, datetime.datetime | datetime.date | datetime.time):
        return value.isoformat()
    return value


def one_line(value: str) -> str:
    """A text without line breaks and repeated space."""
    return " ".join(value.split())


def lines(value: str) -> str:
    """A text whose lines end as everywhere else."""
    return value.replace("\r\n", "\n").replace("\r", "\n")


def names(value: object) -> object:
    """A name, such as a category's, that may be an object of its own with a name or a slug."""
    if isinstance(value, Mapping):
        return text(value.get("name") or value.get("title") or value.get("slug") or None)
    if isinstance(value, list) and value:
        return names(value[0])
    return text(value)


def items(value: object, *, commas: bool) -> object:
    """A list of texts that may be written as one text.

    Between items stands `|` (written `\\|` within one), a new line, or, where there is neither and ``commas`` may
    separate, a comma.

    >>> items("one | two", commas=False), items("shipping, cost", commas=True)
    (['one', 'two'], ['shipping', 'cost'])
    """
    if isinstance(value, list | tuple):
        return [names(item) for item in value if item is not None]
    value = text(value)
    if not isinstance(value, str):
        return value
    value = lines(value)
    if _LIST_BAR.search(value):
        parts = _LIST_BAR.split(value)
    elif "\n" in value:
        parts = value.split("\n")
    else:
        parts = re.split(r"[,;،、，；]", value) if commas else [value]
    return [part.replace("\\|", "|").strip() for part in parts if part.strip()]


def joined(parts: tuple[str, ...], *, commas: bool) -> str:
    """What :func:`items` reads as these parts."""
    escaped = [part.replace("|", "\\|") for part in parts]
    alone = len(escaped) == 1 and commas and re.search(r"[,;،、，；]", escaped[0])
    return " | ".join(escaped) + (" |" if alone else "")


def status(value: object, name: str = "status") -> Status | None:
    """Whether an article is published; None where nothing is said. Raises :class:`FieldError`.

    A column or field called draft says the opposite of one called published.
    """
    word = text(value)
    if word is None or word == "":
        return None
    found = _STATUSES.get(str(word).strip().casefold())
    if found is None:
        raise FieldError("status", f"the field status must be published, draft, withdrawn or archived, not {word!r}.")
    if name.strip().casefold() == "draft":
        said = str(word).strip().casefold()
        return "draft" if said in ("draft", "1", "true", "yes") else "published"
    return found


def title(value: object) -> object:
    """A title as one line of text; help centres write `&amp;` in them."""
    word = text(value)
    if isinstance(word, str) and re.search(r"&(?:#\d+|#x[0-9a-f]+|[a-z]+);", word, re.IGNORECASE):
        return plain(word)
    return word
