"""The front door: tells what every file is by what is in it and by its name, and has it read by who reads that."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from knowledge_base.article_files.archives import DAMAGED, BadArchive, is_enclosed, members, opened
from knowledge_base.article_files.assembling import Identify, ReadArticle, assemble
from knowledge_base.article_files.encodings import Undecodable, decode
from knowledge_base.article_files.places import (
    LARGEST_FILE,
    ArticleFileError,
    Fault,
    Found,
    Options,
    Reading,
    SourceFile,
)
from knowledge_base.article_files.xliff.xml import begins_xliff

#: Who reads a format: a function of a file and of the reading that its rows go into.
READERS: Mapping[str, str] = {
    "json": "knowledge_base.article_files.json_files:read_json",
    "yaml": "knowledge_base.article_files.yaml_files:read_yaml",
    "csv": "knowledge_base.article_files.tables:read_csv",
    "xlsx": "knowledge_base.article_files.spreadsheets:read_xlsx",
    "md": "knowledge_base.article_files.markdown_files:read_markdown",
    "html": "knowledge_base.article_files.html_pages:read_html",
}
ENDINGS: Mapping[str, str] = {
    **dict.fromkeys((".jsonl", ".ndjson", ".json"), "json"),
    **dict.fromkeys((".csv", ".tsv", ".tab"), "csv"),
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    **dict.fromkeys((".yml", ".yaml"), "yaml"),
    **dict.fromkeys((".md", ".markdown"), "md"),
    **dict.fromkeys((".html", ".htm"), "html"),
    **dict.fromkeys((".xlf", ".xliff"), "xliff"),
    ".zip": "zip",
}
#: Formats of which all files are read together.
_TOGETHER = ("rasa", "xliff")
KNOWN = ".jsonl, .json, .csv, .tsv, .xlsx, .yml, .yaml, .md, .html, .xlf, .zip"
#: What people try, by the bytes that it begins with, and what to do instead.
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "is a file of an older Office; open it and save it as .xlsx."),
    (b"%PDF", "is a PDF, whose texts have lost their order; bring in what it was made from."),
    (b"{\\rtf", "is rich text; save it as .xlsx, .csv or .html."),
    (b"\x1f\x8b", "is packed with gzip; unpack it first."),
)
Reader = Callable[[SourceFile, Reading], None]
#: Takes translators' files to the articles that there are.
Translated = Callable[[Sequence[SourceFile], Reading], list[ReadArticle]]


@dataclass(frozen=True, slots=True)
class Read:
    """What is in files: articles, what the files are, and what was left out. With ``faults``, nothing is taken."""

    articles: tuple[ReadArticle, ...]
    found: tuple[Found, ...]
    faults: tuple[Fault, ...]
    notes: tuple[str, ...]


def read_files(
    files: Sequence[SourceFile],
    options: Options | None = None,
    *,
    identify: Identify | None = None,
    languages: Sequence[str] | None = None,
    known: Mapping[tuple[str, str], str] | None = None,
    translated: Translated | None = None,
) -> Read:
    """The articles in files, with all that is wrong with them; see :func:`assembling.assemble`.

    Without ``translated``, translators' files are refused: they say nothing without the articles that they are of.
    """
    reading = Reading(options or Options())
    by_kind: dict[str, list[SourceFile]] = {kind: [] for kind in _TOGETHER}
    for file in files:
        for kind, one in _kinds(file, reading):
            if kind in by_kind:
                by_kind[kind].append(one)
            else:
                module, _, name = READERS[kind].partition(":")
                reader: Reader = getattr(import_module(module), name)
                reader(one, reading)
    if by_kind["rasa"]:
        from knowledge_base.article_files.rasa import read_rasa

        read_rasa(by_kind["rasa"], reading)
    articles = assemble(reading, identify=identify, languages=languages, known=known)
    if by_kind["xliff"]:
        articles = _with_translations(articles, by_kind["xliff"], reading, translated)
    elif not articles and not reading.faults:
        reading.fault(", ".join(file.name for file in files[:3]), "holds no articles.")
    order = {file.name: at for at, file in enumerate(files)}
    faults = sorted(reading.faults, key=lambda fault: (order.get(fault.file, len(order)), fault.file, fault.row or 0))
    return Read(tuple(articles), tuple(reading.found), tuple(faults), tuple(reading.notes))


def _with_translations(
    articles: list[ReadArticle], files: Sequence[SourceFile], reading: Reading, translated: Translated | None
) -> list[ReadArticle]:
    """Articles with those that translators' files have, which cannot be the same ones."""
    if translated is None:
        reading.fault(files[0].name, "is a translators' file, which is read beside the articles that it is of.")
        return articles
    others = {one.article.id for one in articles}
    found = translated(files, reading)
    for one in found:
        if one.article.id in others:
            place = next(iter(one.places.values()))
            reading.faults.append(place.fault(f"{one.article.id} is in another file as well; bring that in first."))
    return [*articles, *found]


def _kinds(file: SourceFile, reading: Reading) -> Iterator[tuple[str, SourceFile]]:
    """What a file is, and, of an archive, what each file in it is; nothing where it cannot be told, which is noted."""
    kind = kind_of(file)
    if kind == "zip":
        try:
            inner = members(file, reading)
        except BadArchive as error:
            reading.fault(file.name, str(error))
            return
        found = [(kind_of(one), one) for one in in_order(inner)]
        if not any(kind in READERS or kind in _TOGETHER for kind, _ in found):
            reading.fault(file.name, f"has no files of articles inside; they end in {KNOWN}.")
        yield from ((kind, one) for kind, one in found if kind in READERS or kind in _TOGETHER)
    elif kind in READERS or kind in _TOGETHER:
        yield kind, file
    else:
        reading.fault(
            file.name, kind, 1 if kind == "the file is empty; save it again, or choose another one." else None
        )


def kind_of(file: SourceFile) -> str:
    """The format of a file, `zip`, `rasa` or `xliff`; else a sentence that says what is wrong with it."""
    data, ending = file.data, file.ending
    if len(data) > LARGEST_FILE:
        return f"is larger than {LARGEST_FILE // 2**20} MB; split it."
    if not data.strip():
        return "the file is empty; save it again, or choose another one."
    if data.startswith(b"PK\x03\x04") or ending in (".xlsx", ".xlsm"):
        return _packed(file)
    for begin, advice in _OTHERS:
        if data.startswith(begin):
            return advice
    kind = ENDINGS.get(ending) or ("xliff" if begins_xliff(data) else _by_content(data))
    if kind == "yaml":
        return "rasa" if _is_rasa(data) else "yaml"
    if kind == "zip":
        return "is no whole archive: it is damaged or was cut off; save or send it again."
    return kind or f"unknown format; use one of {KNOWN}."


def _packed(file: SourceFile) -> str:
    try:
        with opened(file.data) as archive:
            names = archive.namelist()
            kind = b""
            if "mimetype" in names:
                with archive.open("mimetype") as packed:
                    kind = packed.read(80)
    except BadArchive as error:
        return str(error).replace("archive", "spreadsheet") if file.ending in (".xlsx", ".xlsm") else str(error)
    except DAMAGED:
        return "is no whole archive: it is damaged or was cut off; save or send it again."
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    if b"opendocument" in kind or any(name.startswith(("word/", "ppt/")) for name in names):
        return "is a document of an office program; save it as .xlsx, .csv or .html."
    return "zip"


def _by_content(data: bytes) -> str | None:
    """What a file whose name does not tell seems to be."""
    try:
        text = decode(data[: 64 * 1024].rpartition(b"\n")[0] or data).text.lstrip()
    except Undecodable:
        return None
    if text.startswith(("{", "[")):
        return "json"
    if re.match(r"<(?:!doctype html|html|head|body|!--)", text, re.IGNORECASE):
        return "html"
    if text.startswith("---\n"):
        return "md"
    from knowledge_base.article_files.columns import field_of

    header = re.split(r"[,;\t|]", text.partition("\n")[0])
    return "csv" if {"question", "answer"} <= {field_of(name).partition(":")[0] for name in header} else None


def _is_rasa(data: bytes) -> bool:
    from knowledge_base.article_files.rasa import is_rasa

    return is_rasa(data.decode("utf-8", "replace"))


def in_order(files: Sequence[SourceFile]) -> list[SourceFile]:
    """Files as they are read: those of a folder before those of the folders in it."""
    return sorted(files, key=lambda file: (file.inside.count("/"), file.inside))


def load(path: Path) -> list[SourceFile]:
    """A file, or all files of articles in a folder and the folders in it. Raises :class:`ArticleFileError`."""
    if not path.is_dir():
        return [SourceFile(str(path), _bytes(path))]
    found = [
        file
        for file in path.rglob("*")
        if file.suffix.lower() in ENDINGS
        and file.suffix.lower() != ".zip"
        and file.is_file()
        and not any(part.startswith(".") for part in file.relative_to(path).parts)
        and not is_enclosed(file.relative_to(path).as_posix())
    ]
    if not found:
        raise ArticleFileError([f"{path}: the folder has no files of articles (.md and others)."])
    return in_order([SourceFile(str(file), _bytes(file), file.relative_to(path).as_posix()) for file in found])


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ArticleFileError([f"{path}: is larger than {LARGEST_FILE // 2**20} MB; split it."])
        return path.read_bytes()
    except OSError as error:
        raise ArticleFileError([f"{path}: cannot be read: {error.strerror or error}."]) from error
