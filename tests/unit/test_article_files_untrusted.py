"""Files of articles that say what is not so, or that would do harm: archives, HTML, encodings and formulas."""

import io
import json
import struct
import zipfile
import zlib

import pytest

from knowledge_base.article_files.archives import BadArchive, members
from knowledge_base.article_files.html_text import looks_like_html
from knowledge_base.article_files.places import LARGEST_FILE, Options, Reading, SourceFile
from knowledge_base.article_files.writing import written
from tests.unit.test_article_files import articles, faults, packed, read, spreadsheet


def test_an_archive_that_has_more_inside_than_it_says_is_refused() -> None:
    data = packed(**{"a.csv": b"question,answer\n" + b"a" * 2_000_000, "b.csv": b"question,answer\nWhere?,There\n"})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        member = archive.infolist()[0]
    # Both the directory at the end and the file's own head say that there is little, with the sum of that little.
    little = b"question,answer\n"
    told = struct.pack("<LLL", zlib.crc32(little), member.compress_size, len(little))
    lies = data.replace(struct.pack("<LLL", member.CRC, member.compress_size, member.file_size), told)
    assert lies != data
    assert faults(("a.zip", lies)) == ["a.zip: has a damaged file inside, a.csv; make it again."]


def test_a_spreadsheet_that_has_more_inside_than_it_says_is_never_unpacked_at_a_stroke() -> None:
    book = spreadsheet(("question", "answer"), ("a", "b"))
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        member = archive.getinfo("xl/workbook.xml")
        content = archive.read(member)
    told = struct.pack("<LLL", zlib.crc32(content[:9]), member.compress_size, 9)
    lies = book.replace(struct.pack("<LLL", member.CRC, member.compress_size, member.file_size), told)
    assert lies != book
    assert "damaged file inside, xl/workbook.xml" in faults(("a.xlsx", lies))[0]


@pytest.mark.parametrize("way", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_archives_that_cannot_be_unpacked_piece_by_piece_are_refused(way: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", way) as archive:
        archive.writestr("a.csv", "question,answer\nWhere?,There\n")
    assert faults(("a.zip", out.getvalue()))[0].endswith("make it again with the usual one (Deflate).")


def test_archives_share_what_they_may_unpack_to() -> None:
    data = packed(**{"a.csv": b"question,answer\nWhere?,There\n"})
    reading = Reading(Options())
    for _ in range(3):
        members(SourceFile("a.zip", data), reading)
    assert reading.unpacked == 3 * len(b"question,answer\nWhere?,There\n")
    reading.unpacked = 2 * LARGEST_FILE
    with pytest.raises(BadArchive, match="with the archives before it"):
        members(SourceFile("a.zip", data), reading)


@pytest.mark.parametrize(
    ("text", "is_html"),
    [("\n <p>Free</p>", True), ("Free<br>now", True), ("Free</p>", True), ("Free\n<br>now", False), ("a <b", False)],
)
def test_html_is_known_by_its_tags(text: str, is_html: bool) -> None:
    assert looks_like_html(text) is is_html


def test_long_runs_of_blanks_are_gone_over_once() -> None:
    # Where every blank begins a search to the end of them, this takes hours.
    assert not looks_like_html("a" + " " * 2_000_000 + "<")
    assert "200,000 is the limit" in faults(("a.json", json.dumps([{"question": "Q", "answer": "<p>" * 400_000}])))[0]


PAGE = '<html lang="{language}"><head><meta charset="{charset}"></head><body><h1>{question}</h1><p>{answer}</p></body>'


@pytest.mark.parametrize(
    ("charset", "encoding", "question"),
    [
        ("iso-8859-1", "cp1252", "Kost het €5 – of “meer”?"),
        ("ISO-8859-1", "latin-1", "Wat\x81 nu?"),
        ("gb2312", "gb18030", "朱镕基在哪里？"),
        ("iso-8859-1", "utf-8-sig", "Où?"),
        ("gb2312", "utf-16", "在哪里？"),
        ("utf-16", "utf-8", "Où?"),
    ],
)
def test_a_page_is_read_as_browsers_read_what_it_declares(charset: str, encoding: str, question: str) -> None:
    page = PAGE.format(language="nl", charset=charset, question=question, answer="Ja.")
    assert articles(("a.html", page.encode(encoding)))[0].source.question == question


@pytest.mark.parametrize("charset", ["undefined", "idna", "punycode", "hex", "klingon"])
def test_a_page_that_declares_what_is_no_encoding_is_a_fault(charset: str) -> None:
    (fault,) = faults(("a.html", PAGE.format(language="nl", charset=charset, question="Q", answer="A\xe9").encode()))
    assert fault.startswith("a.html: ")


def test_a_column_called_translations_is_no_field_of_a_table() -> None:
    found = read(("a.csv", "question,answer,Translations\nWhere?,There,3\n"))
    assert found.faults == ()
    assert [column.field for column in found.found[0].columns] == ["question", "answer", ""]


def test_no_cell_of_a_text_file_is_a_formula() -> None:
    (article,) = articles(
        ("a.json", json.dumps([{"id": "a", "question": "=1+1?", "answer": "- a\n- b", "phrasings": ["@a", "'=b"]}]))
    )
    for ending in (".csv", ".tsv"):
        data = written([article], ending)
        assert [guard in data for guard in (b"'=1+1?", b"'- a", b"'@a")] == [True] * 3
        assert articles((f"a{ending}", data)) == [article]
