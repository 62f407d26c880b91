"""Articles in files: JSON Lines, CSV, YAML and Markdown with front matter, all with the same fields."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from knowledge_base.articles import Article, Variant, content

FORMATS = (".jsonl", ".json", ".csv", ".yml", ".yaml", ".md")

#: Longer texts than this are no FAQ article; the limit keeps one bad row from filling the memory.
LONGEST_TEXT = 200_000
LONGEST_ID = 200

_BETWEEN_ITEMS = re.compile(r"\s*[\[,]\s*")
_ID = re.compile(r"[^\s/\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class LiveAnswer:
    """What an article answers with besides its own text: the name of what is looked up, and the answer by language."""

    action: str
    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """What a file of articles holds; ``live`` are the answers with live data, by article."""

    articles: list[Article]
    live: Mapping[str, LiveAnswer]


class ArticleFileError(Exception):
    """A file of articles cannot be read; the message names every fault with its file and line."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


def read(path: Path) -> list[Article]:
    """The articles of a file, see :func:`read_all`."""
    return read_all(path).articles


def read_all(path: Path) -> ArticleFile:
    """All that a file holds, or every file in a folder of Markdown files.

    Raises :class:`ArticleFileError` with all faults at once, so that nothing is half imported.
    """
    if path.is_dir():
        files = sorted(path.glob("*.md"))
        if not files:
            raise ArticleFileError([f"{path}: the folder has no .md files."])
    else:
        files = [path]
    articles: dict[str, Article] = {}
    live: dict[str, LiveAnswer] = {}
    places: dict[str, str] = {}
    faults: list[str] = []
    for file in files:
        try:
            text = file.read_text("utf-8-sig")
        except OSError as error:
            raise ArticleFileError([f"{file}: cannot be read: {error.strerror or error}."]) from error
        except UnicodeDecodeError as error:
            raise ArticleFileError([f"{file}: is not UTF-8 (byte {error.start}); save it as UTF-8."]) from error
        for line, row in _rows(file, text, faults):
            place = f"{file}:{line}"
            try:
                article = parse(row)
                answer = live_answer(row)
            except ValueError as error:
                faults.append(f"{place}: {error}")
                continue
            if article.id in places:
                faults.append(f"{place}: the id {article.id} stands in {places[article.id]}, too; ids are unique.")
                continue
            places[article.id] = place
            articles[article.id] = article
            if answer is not None:
                live[article.id] = answer
    if faults:
        raise ArticleFileError(faults)
    return ArticleFile(list(articles.values()), live)


def parse(row: object) -> Article:
    """One article from the fields of a row. Raises :class:`ValueError` that names the field at fault."""
    if not isinstance(row, Mapping):
        raise ValueError("expected an object with the fields id, language, question and answer.")
    article_id = _text(row, "id", longest=LONGEST_ID).strip()
    if not _ID.fullmatch(article_id):
        raise ValueError("the field id must be one word without spaces or slashes, such as track-order.")
    language = _language(row.get("language"))
    variants = {language: _variant(language, row)}
    translations = row.get("translations") or {}
    if not isinstance(translations, Mapping):
        raise ValueError("the field translations must map language codes to question, phrasings and answer.")
    for code, translation in translations.items():
        try:
            other = _language(code)
            if not isinstance(translation, Mapping):
                raise ValueError("expected question, phrasings and answer.")
            variants[other] = _variant(other, translation)
        except ValueError as error:
            raise ValueError(f"in translations.{code}: {error}") from error
    return Article(
        id=article_id,
        language=language,
        variants=variants,
        category=_text(row, "category", required=False).strip(),
        tags=tuple(_list(row, "tags")),
    )


def live_answer(row: object) -> LiveAnswer | None:
    """The answer with live data of a row, where it has one. Raises :class:`ValueError` that names what is at fault."""
    given = row.get("live") if isinstance(row, Mapping) else None
    if given is None:
        return None
    answers = given.get("answers") if isinstance(given, Mapping) else None
    if not isinstance(given, Mapping) or not isinstance(answers, Mapping) or not answers:
        raise ValueError("the field live must have an action and answers by language.")
    try:
        return LiveAnswer(
            _text(given, "action", longest=LONGEST_ID).strip(),
            {_language(code): _text(answers, code).strip() for code in answers},
        )
    except ValueError as error:
        raise ValueError(f"in live: {error}") from error


def write(articles: Iterable[Article], path: Path, live: Mapping[str, LiveAnswer] = MappingProxyType({})) -> int:
    """Write articles in the format of the file's ending, with answers with live data; returns how many there were.

    Machine drafts that nobody has reviewed are left out: read again, they would count as reviewed.
    """
    rows = [_with_live(content(article.reviewed), live) for article in articles]
    suffix = path.suffix.lower()
    if suffix in (".jsonl", ".json"):
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    elif suffix in (".yml", ".yaml"):
        text = yaml.safe_dump(rows, allow_unicode=True, sort_keys=False, width=120)
    elif suffix == ".csv":
        text = _csv(rows)
    else:
        raise ArticleFileError([f"{path}: cannot write this format; use .jsonl, .yml or .csv."])
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise ArticleFileError([f"{path}: cannot be written: {error.strerror or error}."]) from error
    return len(rows)


def _with_live(row: dict[str, Any], live: Mapping[str, LiveAnswer]) -> dict[str, Any]:
    found = live.get(row["id"])
    return row if found is None else {**row, "live": {"action": found.action, "answers": dict(found.answers)}}


def _rows(file: Path, text: str, faults: list[str]) -> Iterator[tuple[int, object]]:
    suffix = file.suffix.lower()
    if suffix in (".jsonl", ".json"):
        yield from _json_rows(file, text, faults)
    elif suffix in (".yml", ".yaml"):
        yield from _yaml_rows(file, text, faults)
    elif suffix == ".csv":
        yield from _csv_rows(file, text, faults)
    elif suffix == ".md":
        yield from _markdown_row(file, text, faults)
    else:
        raise ArticleFileError([f"{file}: unknown format; use one of {', '.join(FORMATS)}."])


def _json_rows(file: Path, text: str, faults: list[str]) -> Iterator[tuple[int, object]]:
    if text.lstrip().startswith("["):
        try:
            rows = json.loads(text)
        except (ValueError, RecursionError) as error:
            faults.append(f"{file}:{getattr(error, 'lineno', 1)}: not JSON: {error}.")
            return
        yield from zip(_lines_of_items(text, len(rows)), rows, strict=True)
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield number, json.loads(line)
        except (ValueError, RecursionError) as error:
            faults.append(f"{file}:{number}: not JSON: {error}.")


def _lines_of_items(text: str, count: int) -> Iterator[int]:
    """The line on which each of the ``count`` items of a list of JSON begins; ``text`` is known to be one."""
    decoder, line, end = json.JSONDecoder(), 1, 0
    for _ in range(count):
        # The bracket or comma before the item, and the space around it.
        between = _BETWEEN_ITEMS.match(text, end)
        assert between is not None
        begin = between.end()
        line += text.count("\n", end, begin)
        yield line
        _, after = decoder.raw_decode(text, begin)
        line, end = line + text.count("\n", begin, after), after


def _yaml_rows(file: Path, text: str, faults: list[str]) -> Iterator[tuple[int, object]]:
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        rows = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        faults.append(f"{file}:{line}: not YAML: {getattr(error, 'problem', error)}.")
        return
    if not isinstance(node, yaml.SequenceNode):
        faults.append(f"{file}:1: expected a list of articles.")
        return
    for item, row in zip(node.value, rows, strict=True):
        yield item.start_mark.line + 1, row


def _csv_rows(file: Path, text: str, faults: list[str]) -> Iterator[tuple[int, object]]:
    """A row an article variant. Rows that repeat an id in another language are its translations."""
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    columns = reader.fieldnames or []
    missing = [name for name in ("id", "language", "question", "answer") if name not in columns]
    if missing:
        faults.append(f"{file}:1: the columns {', '.join(missing)} are missing.")
        return
    found: dict[str, tuple[int, dict[str, Any]]] = {}
    try:
        for raw in reader:
            row: dict[str, Any] = {key: value or "" for key, value in raw.items() if key is not None}
            for name in ("phrasings", "tags"):
                row[name] = [part.strip() for part in row.get(name, "").split("|") if part.strip()]
            row["translations"] = {}
            earlier = found.get(row["id"])
            if earlier is None:
                found[row["id"]] = (reader.line_num, row)
            elif row["language"] in (earlier[1]["language"], *earlier[1]["translations"]):
                faults.append(f"{file}:{reader.line_num}: {row['id']} has two rows in the language {row['language']}.")
            else:
                earlier[1]["translations"][row["language"]] = row
    except csv.Error as error:
        # The row at fault begins behind the last good one.
        faults.append(f"{file}:{reader.line_num + 1}: not CSV: {error}.")
        return
    for line, row in found.values():
        variants = [(row["language"], row), *row["translations"].items()]
        answers = {code: one["live_answer"] for code, one in variants if one.get("live_answer")}
        yield line, {**row, "live": {"action": row.get("action", ""), "answers": answers} if answers else None}


def _markdown_row(file: Path, text: str, faults: list[str]) -> Iterator[tuple[int, object]]:
    """Front matter between two ``---`` lines holds the fields; the answer is what follows."""
    matched = re.match(r"---[ \t]*\n(.*?)\n---[ \t]*(?:\n|$)(.*)", text.replace("\r\n", "\n"), re.DOTALL)
    if matched is None:
        faults.append(f"{file}:1: expected front matter between two lines of ---.")
        return
    try:
        fields = yaml.safe_load(matched[1])
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        faults.append(f"{file}:{mark.line + 2 if mark else 1}: not YAML: {getattr(error, 'problem', error)}.")
        return
    if not isinstance(fields, dict):
        faults.append(f"{file}:2: expected fields such as id and question.")
        return
    yield 1, {"id": file.stem, **fields, "answer": matched[2].strip()}


def _csv(rows: list[dict[str, Any]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    # Columns that most sites have no use for stand where there is something in them.
    more = ("action", "live_answer") if any("live" in row for row in rows) else ()
    writer.writerow(("id", "language", "question", "phrasings", "answer", "category", "tags", *more))
    for row in rows:
        live = row.get("live", {"action": "", "answers": {}})
        for language, variant in ((row["language"], row), *row["translations"].items()):
            values = (
                row["id"],
                language,
                variant["question"],
                " | ".join(variant["phrasings"]),
                variant["answer"],
                row["category"],
                " | ".join(row["tags"]),
            )
            writer.writerow((*values, *((live["action"], live["answers"].get(language, "")) if more else ())))
    return out.getvalue()


def _variant(language: str, row: Mapping[str, Any]) -> Variant:
    return Variant(
        language=language,
        question=_text(row, "question").strip(),
        phrasings=tuple(_list(row, "phrasings")),
        answer=_text(row, "answer").strip(),
    )


def _language(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[a-z]{2,3}", value.strip()):
        raise ValueError(f"the field language must be a code such as en or fa, not {value!r}.")
    return value.strip()


def _text(row: Mapping[str, Any], name: str, *, required: bool = True, longest: int = LONGEST_TEXT) -> str:
    value = row.get(name)
    if value is None and not required:
        return ""
    if not isinstance(value, str):
        raise ValueError(f"the field {name} is missing." if value is None else f"the field {name} must be a text.")
    if required and not value.strip():
        raise ValueError(f"the field {name} is empty.")
    if len(value) > longest:
        raise ValueError(f"the field {name} has {len(value):,} characters; {longest:,} is the limit.")
    return _clean(value)


def _list(row: Mapping[str, Any], name: str) -> list[str]:
    value = row.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"the field {name} must be a list of texts.")
    if sum(map(len, value)) > LONGEST_TEXT:
        raise ValueError(f"the field {name} has more than {LONGEST_TEXT:,} characters in all.")
    return [cleaned for cleaned in (_clean(item).strip() for item in value) if cleaned]


def _clean(text: str) -> str:
    """Without NUL bytes and lone surrogates, which no database takes."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
