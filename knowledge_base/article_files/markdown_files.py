"""Markdown: an article a file, its fields in front matter between two lines of `---`, or its question in a heading."""

import re
from collections.abc import Mapping

from knowledge_base.article_files.columns import named
from knowledge_base.article_files.encodings import Undecodable, decode
from knowledge_base.article_files.language_tags import code_of
from knowledge_base.article_files.places import Found, Place, Reading, Row, SourceFile
from knowledge_base.article_files.values import lines
from knowledge_base.article_files.yaml_text import BadYaml, load

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)\n---[ \t]*(?:\n|$)(.*)", re.DOTALL)
_HEADING = re.compile(r"\s*#{1,2}[ \t]+(.+?)[ \t]*#*[ \t]*\n(.*)", re.DOTALL)
#: What lies in folders beside the articles, and is none where it has no front matter.
_BESIDES = frozenset(("readme", "index", "_index", "license", "changelog", "contributing", "code_of_conduct"))
_SECTION = re.compile(r"^##[ \t]+(.+?)[ \t]*#*[ \t]*$", re.MULTILINE)
_TAG = re.compile(r"[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?")


def read_markdown(file: SourceFile, reading: Reading) -> None:
    """An article in Markdown."""
    try:
        text = lines(decode(file.data, reading.options.encoding).text)
    except Undecodable as error:
        reading.fault(file.name, str(error))
        return
    matched = _FRONT_MATTER.match(text) if text.startswith("---") else None
    if matched is None:
        _read_headed(file, text, reading)
        return
    try:
        fields = load(matched[1])
    except BadYaml as error:
        reading.fault(file.name, str(error), error.line + 1 if error.line else 1)
        return
    if not isinstance(fields, Mapping):
        reading.fault(file.name, "expected fields such as id and question.", 2)
        return
    found = named(fields)
    given = {field: value for field, (_, value) in found.items() if ":" not in field and field != "translations"}
    columns = {field: name for field, (name, _) in found.items()}
    answer = matched[2].strip() or given.get("answer")
    _add(file, {**given, "answer": answer or ""}, columns, reading)


def _read_headed(file: SourceFile, text: str, reading: Reading) -> None:
    if _stem(file.inside).casefold() in _BESIDES:
        reading.notes.append(f"{file.name}: has no front matter between two lines of ---; it was left out.")
        return
    sections = list(_SECTION.finditer(text))
    if len(sections) > 1:
        # One file with a heading for each question.
        title = _HEADING.match(text)
        language = place_of(file.inside)[1]
        reading.found.append(Found(file.name, "md", rows=len(sections)))
        for at, section in enumerate(sections):
            end = sections[at + 1].start() if at + 1 < len(sections) else len(text)
            fields: dict[str, object] = {"question": section[1], "answer": text[section.end() : end].strip()}
            if title is not None and title.start() < sections[0].start():
                fields["category"] = title[1]
            line = text.count("\n", 0, section.start(1)) + 1
            reading.rows.append(Row(Place(file.name, line, {"question": "heading"}), fields, language=language))
        return
    headed = _HEADING.match(text)
    if headed is None:
        message = "expected front matter between two lines of ---, or a heading that is the question."
        reading.fault(file.name, message, 1)
        return
    _add(file, {"question": headed[1], "answer": headed[2].strip()}, {"question": "heading"}, reading)


def _add(file: SourceFile, fields: dict[str, object], columns: Mapping[str, str], reading: Reading) -> None:
    reading.found.append(Found(file.name, "md", rows=1))
    stem, language = place_of(file.inside)
    reading.rows.append(
        Row(Place(file.name, 1, columns), fields, language=language, stem=stem, folder="-".join(_folders(file.inside)))
    )


def place_of(name: str) -> tuple[str, str]:
    """What a file's name says: a name for its article, and a language, "" for none.

    >>> place_of("nl/ship.md"), place_of("ship.pt-BR.md"), place_of("help/ship.md")
    (('ship', 'nl'), ('ship', 'pt'), ('ship', ''))
    """
    stem = _stem(name)
    bare, _, tag = stem.rpartition(".")
    if bare and _TAG.fullmatch(tag) and (code := code_of(tag)) is not None:
        return bare, code
    for folder in reversed(name.split("/")[:-1]):
        if _TAG.fullmatch(folder) and (code := code_of(folder)) is not None:
            return stem, code
    return stem, ""


def _stem(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[0]


def _folders(name: str) -> tuple[str, ...]:
    """The folders that a file is in, without those that are languages."""
    return tuple(part for part in name.split("/")[:-1] if not (_TAG.fullmatch(part) and code_of(part)))
