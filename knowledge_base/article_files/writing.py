"""Files of articles as they are written: in every format, so that reading them gives the same articles again."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from knowledge_base.article_files.html_text import looks_like_html
from knowledge_base.article_files.live_answers import LiveAnswer, as_field
from knowledge_base.article_files.places import ArticleFileError
from knowledge_base.article_files.tables import guarded
from knowledge_base.article_files.values import joined
from knowledge_base.articles import Article, content

#: The formats that are written, by ending; those of `.zip` are Markdown files.
WRITTEN = (".jsonl", ".json", ".csv", ".tsv", ".xlsx", ".yml", ".zip")
_COLUMNS = ("id", "language", "question", "phrasings", "answer", "category", "tags")
#: What most articles have none of, and what stands in a table then.
_DETAILS = ("audience", "owner", "review_by")
_UNSAID = {"audience": "public"}
#: What a cell of a spreadsheet holds at most.
_LARGEST_CELL = 32_767
_RESERVED = re.compile(r"[^\w.-]+")
#: When files in an archive were changed: always the same, so that the same articles are the same bytes.
_NO_TIME = (2020, 1, 1, 0, 0, 0)

Rows = list[dict[str, Any]]


def write(
    articles: Iterable[Article],
    path: Path,
    states: Mapping[str, str] | None = None,
    live: Mapping[str, LiveAnswer] | None = None,
) -> int:
    """Write articles in the format of the file's ending, or into an empty folder; returns how many there were.

    ``states`` are those of articles that are not published, ``live`` the answers with live data, both by id. Machine
    drafts that nobody has reviewed are left out: read again, they would count as reviewed. Raises
    :class:`ArticleFileError`.
    """
    found = list(articles)
    try:
        if path.is_dir():
            _fill(path, rows_of(found, states or {}, live or {}))
        else:
            path.write_bytes(written(found, path.suffix.lower(), str(path), states, live))
    except OSError as error:
        raise ArticleFileError([f"{path}: cannot be written: {error.strerror or error}."]) from error
    return len(found)


def written(
    articles: Iterable[Article],
    ending: str,
    name: str = "articles",
    states: Mapping[str, str] | None = None,
    live: Mapping[str, LiveAnswer] | None = None,
) -> bytes:
    """Articles as a file of that ending, with their ``states`` and ``live`` as for :func:`write`.

    Raises :class:`ArticleFileError` for a format that there is not, and for an article that it cannot hold.
    """
    ending = {".yaml": ".yml", ".ndjson": ".jsonl"}.get(ending, ending)
    if ending not in _WRITERS:
        raise ArticleFileError(
            [f"{name}: cannot write this format; use {', '.join(WRITTEN)}, or an empty folder for Markdown."]
        )
    return _WRITERS[ending](list(rows_of(articles, states or {}, live or {})), name)


def rows_of(
    articles: Iterable[Article], states: Mapping[str, str], live: Mapping[str, LiveAnswer]
) -> Iterator[dict[str, Any]]:
    """Articles as they stand in a JSON Lines file, without machine drafts."""
    for article in articles:
        row = content(article.reviewed)
        if article.id in states:
            row["status"] = states[article.id]
        if article.id in live:
            row["live"] = as_field(live[article.id])
        # Read without this, such an answer would be taken for HTML.
        if any(looks_like_html(variant["answer"]) for variant in (row, *row["translations"].values())):
            row["format"] = "markdown"
            for variant in row["translations"].values():
                variant["format"] = "markdown"
        yield row


def _jsonl(rows: Rows, _name: str) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def _json(rows: Rows, _name: str) -> bytes:
    return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()


class _Dumper(yaml.SafeDumper):
    """Writes texts with characters that YAML folds or forbids in quotes, where they are escaped."""


def _text_node(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    is_odd = any(not character.isprintable() and character != "\n" for character in text)
    style = '"' if is_odd else "|" if "\n" in text and not re.search(r"^\s|\s$|[ \t]\n|\n ", text) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text_node)


def _dump(value: object) -> str:
    return str(yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120))


def _yaml(rows: Rows, _name: str) -> bytes:
    return (_dump(rows) if rows else "[]\n").encode()


def _cells(rows: Rows) -> Iterator[Sequence[str]]:
    """The rows of a table, one a variant, with a row of names above them."""
    further = [name for name in (*_DETAILS, "status", "format") if any(name in row for row in rows)]
    # Columns that most sites have no use for stand where there is something in them.
    more = ("action", "live_answer") if any("live" in row for row in rows) else ()
    tested = ("tests",) if any("tests" in row for row in rows) else ()
    unwritten = sorted({language for row in rows for language in _tests_without_row(row)})
    # Answers with live data in languages that an article has no row in.
    alone = sorted({language for row in rows for language in _without_row(row)})
    by_language = [f"{name}_{code}" for name, codes in (("live_answer", alone), ("tests", unwritten)) for code in codes]
    yield (*_COLUMNS, *further, *more, *tested, *by_language)
    for row in rows:
        live = row.get("live", {"action": "", "answers": {}})
        others, tests = _without_row(row), row.get("tests", {})
        for language, variant in ((row["language"], row), *row["translations"].items()):
            yield (
                row["id"],
                language,
                variant["question"],
                joined(variant["phrasings"], commas=False),
                variant["answer"],
                row["category"],
                joined(row["tags"], commas=True),
                *(row.get(name, _UNSAID.get(name, "")) for name in further),
                *((live["action"], live["answers"].get(language, "")) if more else ()),
                *(joined(tests.get(language, ()), commas=False) for _ in tested),
                *(live["answers"][one] if one in others and language == row["language"] else "" for one in alone),
                *(
                    joined(tests.get(one, ()), commas=False)
                    if one in _tests_without_row(row) and language == row["language"]
                    else ""
                    for one in unwritten
                ),
            )


def _without_row(row: Mapping[str, Any]) -> set[str]:
    answers = row["live"]["answers"] if "live" in row else {}
    return set(answers) - {row["language"], *row["translations"]}


def _tests_without_row(row: Mapping[str, Any]) -> set[str]:
    return set(row.get("tests", ())) - {row["language"], *row["translations"]}


def _table(separator: str) -> Callable[[Rows, str], bytes]:
    def table(rows: Rows, _name: str) -> bytes:
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=separator).writerows([guarded(text) for text in cells] for cells in _cells(rows))
        return out.getvalue().encode()

    return table


def _xlsx(rows: Rows, name: str) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    from knowledge_base.article_files.spreadsheets import escaped

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Articles")
    sheet.freeze_panes = "A2"
    for at, width in enumerate((24, 10, 40, 40, 80, 16, 16)):
        sheet.column_dimensions["ABCDEFG"[at]].width = width
    faults = []
    for cells in _cells(rows):
        made = []
        for column, text in zip(_COLUMNS, cells, strict=False):
            if len(text) > _LARGEST_CELL:
                faults.append(
                    f"{name}: the field {column} of {cells[0]} has {len(text):,} characters, and a cell holds "
                    f"{_LARGEST_CELL:,}; write .jsonl or .csv."
                )
        for text in cells:
            # A text that begins with "=" is no formula.
            cell = WriteOnlyCell(sheet, value="" if len(text) > _LARGEST_CELL else escaped(text))
            cell.data_type = "s"
            made.append(cell)
        sheet.append(made)
    if faults:
        raise ArticleFileError(faults)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _files(rows: Rows) -> Iterator[tuple[str, str]]:
    """Markdown files by their path: sources beside each other, translations in a folder for each language."""
    taken: set[str] = set()
    for row in rows:
        stem = _RESERVED.sub("-", row["id"]).strip(".-")[:80] or "article"
        name, number = stem, 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name.casefold())
        for language, variant in ((row["language"], row), *row["translations"].items()):
            fields = {"id": row["id"], "language": language, "question": variant["question"]}
            fields |= {key: list(value) for key, value in (("phrasings", variant["phrasings"]),) if value}
            if language == row["language"]:
                kept = ("category", "tags", *_DETAILS, "status", "live", "tests")
                fields |= {key: row[key] for key in kept if row.get(key)}
            if "format" in row:
                fields["format"] = row["format"]
            folder = "" if language == row["language"] else f"{language}/"
            yield f"{folder}{name}.md", f"---\n{_dump(fields)}---\n{variant['answer']}\n"


def _zip(rows: Rows, _name: str) -> bytes:
    return zipped(_files(rows))


def zipped(files: Iterable[tuple[str, str]]) -> bytes:
    """An archive of texts, each with its path."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files:
            archive.writestr(zipfile.ZipInfo(path, _NO_TIME), text.encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _fill(folder: Path, rows: Iterable[dict[str, Any]]) -> None:
    if any(folder.iterdir()):
        raise ArticleFileError([f"{folder}: the folder is not empty; name a new one, or a file."])
    for path, text in _files(list(rows)):
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(text.encode())


_WRITERS: Mapping[str, Callable[[Rows, str], bytes]] = {
    ".jsonl": _jsonl,
    ".json": _json,
    ".csv": _table(","),
    ".tsv": _table("\t"),
    ".xlsx": _xlsx,
    ".yml": _yaml,
    ".zip": _zip,
}
