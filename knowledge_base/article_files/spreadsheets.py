"""Rows of spreadsheets (XLSX): every sheet whose first row names columns that are known."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import ParseError

from knowledge_base.article_files.archives import BadArchive, check
from knowledge_base.article_files.columns import field_of
from knowledge_base.article_files.places import MOST_ROWS, Found, Reading, SourceFile
from knowledge_base.article_files.tables import Numbered, read_table

_MOST_COLUMNS = 200
#: Rows without any cell, after which a sheet has ended: some have formats down to their millionth row.
_MOST_EMPTY_ROWS = 10_000
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def read_xlsx(file: SourceFile, reading: Reading) -> None:
    """Rows of the sheets of a workbook."""
    # Beside openpyxl, defusedxml is what keeps entities of XML from being expanded; it is used where it is installed.
    import defusedxml.common
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    damaged = (
        *(InvalidFileException, zipfile.BadZipFile, zlib.error, ParseError, defusedxml.common.DefusedXmlException),
        *(
            KeyError,
            ValueError,
            TypeError,
            AttributeError,
            IndexError,
            OSError,
            EOFError,
            RecursionError,
            OverflowError,
        ),
    )
    try:
        check(file.data, reading)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(file.data), read_only=True, data_only=True, keep_links=False)
            sheets = [(sheet.title, list(_rows(sheet))) for sheet in book.worksheets]
            book.close()
    except BadArchive as error:
        reading.fault(file.name, str(error))
        return
    except damaged as error:
        # openpyxl says of most that it could not read the workbook, because of something else.
        is_forbidden = any("Forbidden" in type(one).__name__ for one in (error, error.__cause__, error.__context__))
        kind = "has entities of XML, which no spreadsheet needs" if is_forbidden else "is no whole spreadsheet"
        reading.fault(file.name, f"{kind}; open it and save it again as .xlsx.")
        return
    filled = [(title, rows) for title, rows in sheets if rows]
    if not filled:
        reading.fault(file.name, "the spreadsheet is empty.")
        return
    known = [(title, rows) for title, rows in filled if _is_known(rows) or reading.options.columns]
    for title, _ in filled:
        if known and title not in {one for one, _ in known}:
            reading.notes.append(f"{file.name}: the sheet {title} has no columns that are known; it was left out.")
    for title, rows in known or filled[:1]:
        name = file.name if len(filled) == 1 else f"{file.name} ({title})"
        read_table(name, rows, reading, Found(name, "xlsx"))


def escaped(text: str) -> str:
    """A text as a cell has it: characters that XML has not stand as `_x0007_` (ECMA-376, 22.9.2.19)."""
    return _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def unescaped(text: str) -> str:
    """What a cell says."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _is_known(rows: list[Numbered]) -> bool:
    fields = {field_of(str(cell)).partition(":")[0] for cell in rows[0][1] if cell is not None}
    return {"question", "answer"} <= fields


def _rows(sheet: Any) -> Iterator[Numbered]:
    """The rows that are not empty, with their numbers."""
    # What a sheet says about its own size need not be so.
    sheet.reset_dimensions()
    empty = 0
    found = sheet.iter_rows(values_only=True, max_col=_MOST_COLUMNS, max_row=MOST_ROWS + _MOST_EMPTY_ROWS)
    for number, cells in enumerate(found, start=1):
        if all(cell is None or cell == "" for cell in cells):
            empty += 1
            if empty > _MOST_EMPTY_ROWS:
                return
            continue
        empty = 0
        yield number, [unescaped(cell) if isinstance(cell, str) else cell for cell in cells]
