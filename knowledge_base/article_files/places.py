"""Files of articles, the rows in them, and what is wrong with a row: by file, row and column."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

#: What a row may say of an article. Every format's names are turned into these.
FIELDS = (
    "id",
    "language",
    "question",
    "phrasings",
    "answer",
    "category",
    "tags",
    "audience",
    "owner",
    "review_by",
    "status",
    "format",
    "action",
    "live_answer",
    "tests",
)

#: The largest file, in bytes, and the most rows that are read at once.
LARGEST_FILE = 256 * 2**20
MOST_ROWS = 200_000


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a row cannot be taken. ``row`` is its line, or its row in a spreadsheet, or None for the file as a whole.

    ``column`` is what the file itself calls the field at fault, "" where it is about the row.
    """

    file: str
    row: int | None
    column: str
    message: str

    def __str__(self) -> str:
        place = self.file if self.row is None else f"{self.file}:{self.row}"
        return f"{place}: {self.message}"


class ArticleFileError(Exception):
    """Files of articles cannot be taken; the message names every fault with its file and line."""

    def __init__(self, faults: Iterable[str | Fault]) -> None:
        found = tuple(faults)
        self.details = tuple(one if isinstance(one, Fault) else Fault("", None, "", one) for one in found)
        self.faults = tuple(str(one) for one in found)
        super().__init__("\n".join(self.faults))


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that somebody wants to bring in: what they know it by, and its ``path`` in what they gave."""

    name: str
    data: bytes
    path: str = ""

    @property
    def inside(self) -> str:
        """Its path within the folder or archive that was given; its bare name where it was given by itself."""
        return self.path or self.name.replace("\\", "/").rpartition("/")[2]

    @property
    def ending(self) -> str:
        """What its name ends with, in small letters and with the dot; "" for none."""
        last = self.inside.rpartition("/")[2]
        stem, dot, ending = last.rpartition(".")
        return f".{ending.lower()}" if dot and stem else ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row is. ``columns`` are the file's own names of fields."""

    file: str
    row: int | None = None
    columns: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.file if self.row is None else f"{self.file}:{self.row}"

    def fault(self, message: str, field: str = "") -> Fault:
        """What is wrong here, with ``field``."""
        return Fault(self.file, self.row, self.columns.get(field, field), message)


@dataclass(frozen=True, slots=True)
class Row:
    """What a file says of an article, or of one of its variants, by the names of :data:`FIELDS`.

    ``translations`` maps what the file calls a language to such fields. ``language`` is that of the file or folder,
    for rows that name none; ``stem`` makes an id where none is given, with ``folder`` where two have one stem.
    ``is_html`` tells that answers are HTML, or are not, where the file's kind tells.
    """

    place: Place
    fields: Mapping[str, object]
    translations: Mapping[object, object] = field(default_factory=dict)
    language: str = ""
    stem: str = ""
    folder: str = ""
    is_html: bool | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """What somebody has said about their files, where the files do not say it themselves.

    ``columns`` maps fields to what a table calls them, or to "" for none; ``has_header`` says that the first row of a
    table holds the names of its columns.
    """

    language: str = ""
    encoding: str = ""
    separator: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    has_header: bool = True


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: what it is called, the field that it is taken for ("" for none), and what stands in it."""

    name: str
    field: str
    sample: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a file turned out to be. ``encoding`` and ``separator`` are "" where there is none to tell."""

    name: str
    format: str
    encoding: str = ""
    is_guessed: bool = False
    separator: str = ""
    columns: tuple[Column, ...] = ()
    rows: int = 0


@dataclass(slots=True)
class Reading:
    """What comes out of files while they are read: rows, what the files are, what is wrong, and what was left out."""

    options: Options
    rows: list[Row] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    #: How many bytes the archives so far unpacked to.
    unpacked: int = 0

    def fault(self, file: str, message: str, row: int | None = None, column: str = "") -> None:
        """Note what is wrong with a file."""
        self.faults.append(Fault(file, row, column, message))
