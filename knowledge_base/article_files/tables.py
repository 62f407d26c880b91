"""Rows of tables: CSV and whatever else separates columns by a character. Which one it is, and what the columns are, is
found out."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from knowledge_base.article_files.columns import VARIANT, field_of, fields_of
from knowledge_base.article_files.encodings import Undecodable, decode
from knowledge_base.article_files.language_tags import code_of
from knowledge_base.article_files.parsing import LONGEST_TEXT
from knowledge_base.article_files.places import MOST_ROWS, Column, Found, Place, Reading, Row, SourceFile

#: What may stand between columns.
SEPARATORS = (",", ";", "\t", "|")
_SEP_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_MOST_COLUMNS = 200
_SAMPLE_LENGTH = 80
#: What spreadsheets take for a formula, whoever wrote it; and how it looks once it is guarded.
_FORMULA, _GUARDED = re.compile(r"'*[=+\-@]"), re.compile(r"'+[=+\-@]")

#: A row of a table: its line or number, and its cells.
Numbered = tuple[int, Sequence[object]]


def read_csv(file: SourceFile, reading: Reading) -> None:
    """Rows of text whose columns are separated by a character."""
    try:
        text, encoding, is_guessed = decode(
            file.data, reading.options.encoding, language=code_of(reading.options.language or "") or ""
        )
    except Undecodable as error:
        reading.fault(file.name, str(error))
        return
    first = 1
    told = _SEP_LINE.match(text)
    if told is not None:
        text, first = text[told.end() :], 2
    separator = reading.options.separator or (told[1] if told is not None else _separator(text, file.ending))
    rows = list(_lines(text, separator, first, file, reading))
    read_table(file.name, rows, reading, Found(file.name, "csv", encoding, is_guessed, separator))


def guarded(text: str) -> str:
    """A text as it stands in a cell of a text file: an apostrophe keeps spreadsheets from taking it for a formula.

    >>> guarded("=1+1"), guarded("1+1")
    ("'=1+1", '1+1')
    """
    return f"'{text}" if _FORMULA.match(text) else text


def _separator(text: str, ending: str) -> str:
    """The separator that makes most known columns of the first line; else the one that cuts the first lines alike."""
    sample = text[: 64 * 1024]

    def known(separator: str) -> tuple[int, int, int]:
        try:
            rows = [row for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if any(row)][:20]
        except csv.Error:
            return 0, 0, 0
        if not rows:
            return 0, 0, 0
        width = len(rows[0])
        alike = sum(len(row) == width for row in rows[:-1] or rows) if width > 1 else 0
        return sum(field_of(name) != "" for name in rows[0]) if width > 1 else 0, alike, width

    order = ("\t", *SEPARATORS) if ending in (".tsv", ".tab") else SEPARATORS
    return max(order, key=known)


def _lines(text: str, separator: str, first: int, file: SourceFile, reading: Reading) -> Iterable[Numbered]:
    # A longer cell than any text is a quotation mark that is never closed.
    csv.field_size_limit(max(csv.field_size_limit(), 2 * LONGEST_TEXT))
    if len(separator) != 1 or separator in '"\r\n':
        reading.fault(file.name, f"a separator is one character, such as a comma or a semicolon, not {separator!r}.")
        return
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True, skipinitialspace=True)
    begin = first
    try:
        for cells in reader:
            line, begin = begin, first + reader.line_num
            if any(cell.strip() for cell in cells):
                yield line, [cell[1:] if _GUARDED.match(cell) else cell for cell in cells]
    except csv.Error as error:
        reading.fault(file.name, f"not CSV: {_said(str(error), separator)}.", begin)


def _said(error: str, separator: str) -> str:
    if "expected after" in error:
        return f'{error}; write a quotation mark within a quoted cell twice (""), or choose another separator'
    if "unexpected end" in error or "field larger" in error:
        return f"{error}; a quotation mark that opens a cell here is never closed"
    return error


def read_table(name: str, rows: Sequence[Numbered], reading: Reading, found: Found) -> bool:
    """Rows of a table, the first of which names the columns unless it is said not to. False where nothing was read."""
    options = reading.options
    if not rows:
        if not any(fault.file == name for fault in reading.faults):
            reading.fault(name, "the file is empty; save it again, or choose another one.", 1)
        return False
    if len(rows) > MOST_ROWS:
        reading.fault(name, f"has more than {MOST_ROWS:,} rows; split it.")
        return False
    width = min(max(_width(cells) for _, cells in rows), _MOST_COLUMNS)
    if options.has_header:
        (line, header), rows = rows[0], rows[1:]
        names = [_cell(header, at) or letter(at) for at in range(width)]
    else:
        line, names = rows[0][0], [letter(at) for at in range(width)]
    # A column holds no translations of its whole row, whatever it is called.
    fields = ["" if field == "translations" else field for field in fields_of(names, options.columns)]
    columns = tuple(
        Column(
            names[at],
            fields[at],
            next((_cell(cells, at) for _, cells in rows if _cell(cells, at)), "")[:_SAMPLE_LENGTH],
        )
        for at in range(width)
    )
    reading.found.append(
        Found(found.name, found.format, found.encoding, found.is_guessed, found.separator, columns, len(rows))
    )
    if not _has_needed(name, line, columns, reading):
        return False
    if not rows:
        if not any(fault.file == name for fault in reading.faults):
            reading.fault(
                name, "has a row of column names and no article below it; add one, or choose another file.", line
            )
        return False
    by_field = {field: at for at, field in enumerate(fields) if field}
    for number, cells in rows:
        reading.rows.append(_row(name, number, cells, by_field, names))
    return True


def _has_needed(name: str, line: int, columns: Sequence[Column], reading: Reading) -> bool:
    held = {column.field.partition(":")[0] for column in columns}
    missing = [field for field in ("question", "answer") if field not in held]
    unknown = [
        column for column in reading.options.columns.values() if column and column not in {c.name for c in columns}
    ]
    if unknown and not missing:
        # Of several files, another one may have it.
        reading.notes.append(f"{name}: has no column {', '.join(unknown)}.")
    if missing:
        there = ", ".join(column.name for column in columns)
        are = "columns {} are" if len(missing) > 1 else "column {} is"
        reading.fault(
            name,
            f"the {are.format(', '.join(missing))} missing; the file has {there}. Say which column is which, or choose "
            "another separator.",
            line,
        )
        return False
    return True


def _row(name: str, number: int, cells: Sequence[object], by_field: dict[str, int], names: Sequence[str]) -> Row:
    fields: dict[str, object] = {}
    translations: dict[object, dict[str, object]] = {}
    for field, at in by_field.items():
        value = cells[at] if at < len(cells) else None
        # An empty cell says that there is nothing, not that nothing is said.
        value = "" if value is None else value.strip() if isinstance(value, str) else value
        plain, colon, language = field.partition(":")
        if colon and plain in VARIANT:
            translations.setdefault(language, {})[plain] = value
        else:
            fields[field] = value
    place = Place(name, number, {field: names[at] for field, at in by_field.items() if ":" not in field})
    written = {
        language: variant
        for language, variant in translations.items()
        if any(value not in (None, "") for value in variant.values())
    }
    if not (fields.get("question") or fields.get("answer")) and written:
        # Columns by language alone: the first that is written is what the article is written in.
        first = next(iter(written))
        fields |= {**written.pop(first), "language": first}
    return Row(place, fields, written)


def _width(cells: Sequence[object]) -> int:
    """How many cells there are, without the empty ones at the end."""
    return next((at for at in range(len(cells), 0, -1) if cells[at - 1] not in (None, "")), 0)


def _cell(cells: Sequence[object], at: int) -> str:
    value = cells[at] if at < len(cells) else None
    return " ".join(str(value).split()) if value is not None else ""


def letter(at: int) -> str:
    """What spreadsheets call the column at ``at``, from 0: A, B … Z, AA."""
    name = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        name = chr(65 + rest) + name
    return name
