"""Web pages: the questions of a `FAQPage` (JSON-LD or microdata), of a page that folds its answers, or one article."""

import json
import re
from collections.abc import Iterator, Mapping

from bs4 import BeautifulSoup, Tag

from knowledge_base.article_files.encodings import Decoded, Undecodable, decode, has_mark
from knowledge_base.article_files.html_text import NotReadable, parsed, to_markdown
from knowledge_base.article_files.json_files import add_items
from knowledge_base.article_files.objects import find
from knowledge_base.article_files.places import Found, Place, Reading, Row, SourceFile

_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
#: What pages declare and what they are then read as (https://encoding.spec.whatwg.org/#names-and-labels): the larger
#: sets of characters that go by the name of smaller ones.
_MEANT = {
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "ascii", "us-ascii"), "cp1252"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987"), "cp949"),
}


def read_html(file: SourceFile, reading: Reading) -> None:
    """The questions and answers of a page."""
    try:
        text, encoding, is_guessed = _decoded(file.data, reading.options.encoding)
        page = parsed(text)
    except (Undecodable, NotReadable) as error:
        reading.fault(file.name, str(error))
        return
    language = _language(page)
    before = len(reading.rows), len(reading.faults)
    for take in (_json_ld, _microdata, _folded, _defined, _whole):
        reading.rows += [_in_language(row, language) for row in take(file, page, reading)]
        if (len(reading.rows), len(reading.faults)) != before:
            break
    else:
        reading.fault(file.name, "has no FAQPage data, and no heading with a text below it.")
        return
    reading.found.append(Found(file.name, "html", encoding, is_guessed, rows=len(reading.rows) - before[0]))


def _decoded(data: bytes, chosen: str) -> Decoded:
    declared = _CHARSET.search(data[:4096])
    if chosen or declared is None or has_mark(data):
        return decode(data, "" if chosen.casefold() in ("utf-8", "utf8") else chosen)
    name = declared[1].decode("ascii").casefold()
    # A declaration that can be read byte by byte is not itself in UTF-16.
    if name in ("utf-8", "utf8") or name.startswith("utf-16"):
        return decode(data)
    wider = _MEANT.get(name, name)
    try:
        return decode(data, wider)
    except Undecodable:
        if wider == name:
            raise
        return decode(data, name)


def _language(page: BeautifulSoup) -> str:
    root = page.find("html")
    return str(root.get("lang") or "") if isinstance(root, Tag) else ""


def _in_language(row: Row, language: str) -> Row:
    return (
        row
        if row.language
        else Row(row.place, row.fields, row.translations, language, row.stem, row.folder, row.is_html)
    )


def _json_ld(file: SourceFile, page: BeautifulSoup, reading: Reading) -> Iterator[Row]:
    for script in page.find_all("script", type=re.compile("ld\\+json", re.IGNORECASE)):
        line = script.sourceline or 1
        try:
            document = json.loads(script.string or "null", strict=False)
        except (ValueError, RecursionError) as error:
            reading.notes.append(f"{file.name}:{line}: data in the page is not JSON ({error}); it was left out.")
            continue
        if not _is_faq(document):
            continue
        collection = find(document)
        if collection is not None:
            inner = Reading(reading.options)
            add_items(file.name, collection, [line] * len(collection.items), inner)
            reading.faults += inner.faults
            yield from inner.rows


def _is_faq(document: object) -> bool:
    listed = document.get("@graph", [document]) if isinstance(document, Mapping) else document
    return any(
        isinstance(one, Mapping)
        and ("mainEntity" in one or "Question" in str(one.get("@type")))
        and (
            "FAQPage" in str(one.get("@type"))
            or "Question" in str(one.get("@type"))
            or "QAPage" in str(one.get("@type"))
        )
        for one in (listed if isinstance(listed, list) else [])
    )


def _microdata(file: SourceFile, page: BeautifulSoup, _reading: Reading) -> Iterator[Row]:
    for question in page.find_all(itemtype=re.compile(r"schema\.org/Question", re.IGNORECASE)):
        name = question.find(itemprop="name")
        answer = question.find(itemprop="acceptedAnswer") or question.find(itemprop="suggestedAnswer")
        text = answer.find(itemprop="text") if isinstance(answer, Tag) else None
        yield _row(file, question, name, text or answer)


def _folded(file: SourceFile, page: BeautifulSoup, _reading: Reading) -> Iterator[Row]:
    for details in page.find_all("details"):
        summary = details.find("summary")
        if isinstance(summary, Tag):
            question = summary.extract()
            yield _row(file, details, question, details)


def _defined(file: SourceFile, page: BeautifulSoup, _reading: Reading) -> Iterator[Row]:
    for term in page.find_all("dt"):
        told = term.find_next_sibling()
        if isinstance(told, Tag) and told.name == "dd":
            yield _row(file, term, term, parsed(told.decode_contents()))


def _whole(file: SourceFile, page: BeautifulSoup, _reading: Reading) -> Iterator[Row]:
    heading = page.find("h1") or page.find("h2") or page.find("title")
    body = page.find("article") or page.find("main") or page.find("body") or page
    if not isinstance(heading, Tag) or not isinstance(body, Tag):
        return
    question = heading.get_text(" ")
    if heading.name != "title":
        heading.extract()
    for around in body.find_all(["nav", "header", "footer", "aside"]):
        around.decompose()
    row = _row(file, heading, heading, body)
    if row.fields["answer"]:
        stem = file.inside.rpartition("/")[2].rpartition(".")[0]
        yield Row(row.place, {**row.fields, "question": question}, stem=stem, is_html=False)


def _row(file: SourceFile, at: Tag, question: object, answer: object) -> Row:
    """A row of two elements; the answer is Markdown already."""
    try:
        text = to_markdown(answer) if isinstance(answer, Tag) else ""
    except NotReadable:
        text = ""
    fields = {"question": question.get_text(" ") if isinstance(question, Tag) else "", "answer": text}
    return Row(Place(file.name, at.sourceline or 1), fields, is_html=False)
