"""Every fault in a file of articles is named by file and line, and nothing of such a file is imported."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge_base.articles import Article, Variant
from knowledge_base.import_export import ArticleFileError, parse, read, write

GOOD = {"id": "a", "language": "en", "question": "Where?", "answer": "There."}

File = Callable[[str, str], Path]


@pytest.fixture
def file(tmp_path: Path) -> File:
    """Writes a file of that name and text."""

    def written(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode())
        return path

    return written


def faults(path: Path) -> list[str]:
    """The faults of a file, without the folder that it is in."""
    with pytest.raises(ArticleFileError) as error:
        read(path)
    folder = path if path.is_dir() else path.parent
    assert str(error.value) == "\n".join(error.value.faults)
    return [fault.removeprefix(f"{folder}/") for fault in error.value.faults]


def places(path: Path) -> list[str]:
    """The file and line of each fault."""
    return [fault.partition(": ")[0] for fault in faults(path)]


def row(name: str, **changes: object) -> str:
    """A line of JSON."""
    return json.dumps({**GOOD, "id": name, **changes})


def test_json_lines_are_counted_with_the_blank_ones(file: File) -> None:
    path = file("a.jsonl", f"{row('a')}\n\n  \n{row('a')}\n{row('b', answer='')}\n\n{{\n")
    assert places(path) == ["a.jsonl:4", "a.jsonl:5", "a.jsonl:7"]


def test_a_list_of_json_that_is_cut_off_is_named_by_the_line_where_it_ends(file: File) -> None:
    path = file("a.json", f"\n[{row('a')},\n{row('b')},\n{{")
    assert [fault.split(": ")[:2] for fault in faults(path)] == [["a.json:4", "not JSON"]]


def test_an_item_of_a_list_of_json_is_named_by_the_line_where_it_begins(file: File) -> None:
    bad = row("two words").replace(", ", ",\n")
    path = file("a.json", f"\n[ {row('a')},\n\n{bad}\n,{row('b', answer='')}, {row('a')}\n]\n")
    assert places(path) == ["a.json:4", "a.json:8", "a.json:8"]


def test_a_list_in_a_list_of_json_is_no_article(file: File) -> None:
    assert places(file("a.json", f"[\n[[1], 2],\n{row('a')}]")) == ["a.json:2"]


def test_json_that_is_nested_without_end_is_a_fault(file: File) -> None:
    assert places(file("a.jsonl", f"{row('a')}\n{'[' * 200_000}")) == ["a.jsonl:2"]
    assert places(file("a.json", "[" * 200_000)) == ["a.json:1"]


def test_a_row_that_is_no_object_is_a_fault(file: File) -> None:
    assert faults(file("a.jsonl", f"{row('a')}\n5")) == [
        "a.jsonl:2: expected an object with the fields id, language, question and answer."
    ]


def test_an_article_in_yaml_is_named_by_the_line_where_it_begins(file: File) -> None:
    good = "- id: {}\n  language: en\n  question: Where?\n  answer: There.\n"
    path = file("a.yml", f"# Articles\n{good.format('a')}{good.format('two words')}{good.format('a')}")
    assert places(path) == ["a.yml:6", "a.yml:10"]


def test_what_is_not_yaml_is_named_by_its_line(file: File) -> None:
    assert [fault.split(": ")[:2] for fault in faults(file("a.yaml", "- id: a\n- {id: b\n"))] == [
        ["a.yaml:3", "not YAML"]
    ]


def test_a_character_that_no_yaml_has_is_told_of_the_file_as_a_whole(file: File) -> None:
    assert [fault.split(": ")[:2] for fault in faults(file("a.yml", "- id: \x07\n"))] == [["a.yml:1", "not YAML"]]
    assert [fault.split(": ")[:2] for fault in faults(file("a.md", "---\nid: \x07\n---\nA"))] == [
        ["a.md:1", "not YAML"]
    ]


@pytest.mark.parametrize("text", ["id: a\n", "# nothing\n", "words"])
def test_yaml_without_a_list_is_a_fault(file: File, text: str) -> None:
    assert faults(file("a.yml", text)) == ["a.yml:1: expected a list of articles."]


def test_a_row_of_a_table_is_named_by_its_line(file: File) -> None:
    path = file("a.csv", "id,language,question,answer\na,en,Where?,There.\nb,en,,There.\n\nc,en,Where?,\n")
    assert faults(path) == ["a.csv:3: the field question is empty.", "a.csv:5: the field answer is empty."]


def test_the_columns_that_a_table_has_not_are_named(file: File) -> None:
    assert faults(file("a.csv", "id,Vraagtekst\na,Where?\n")) == [
        "a.csv:1: the columns question, answer are missing; the file has id, Vraagtekst. Say which column is which, or "
        "choose another separator."
    ]
    assert places(file("b.csv", "")) == ["b.csv:1"]


@pytest.mark.parametrize("second", ["en", "nl"])
def test_two_rows_of_a_table_in_one_language_are_a_fault(file: File, second: str) -> None:
    path = file("a.csv", f"id,language,question,answer\na,en,Q,A\na,nl,V,A\na,{second},Q,A\na,fa,Q,A\n")
    first = 2 if second == "en" else 3
    assert faults(path) == [
        f"a.csv:4: the id a stands in {path}:{first} in the language {second}, too; ids are unique.",
    ]


def test_a_quote_that_is_never_closed_is_a_fault(file: File) -> None:
    path = file("a.csv", 'id,language,question,answer\na,en,Q,A\nb,en,"Q,A\nc,en,Q,A\n')
    assert [fault.split(": ")[:2] for fault in faults(path)] == [["a.csv:3", "not CSV"]]


def test_a_fault_in_a_translation_names_its_language(file: File) -> None:
    path = file("a.csv", "id,language,question,answer\na,en,Q,A\na,nl,,A\n")
    assert faults(path) == ["a.csv:3: the field question is empty."]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "language: en\n",
            "a.md:1: expected front matter between two lines of ---, or a heading that is the question.",
        ),
        (
            "---\nlanguage: en\n",
            "a.md:1: expected front matter between two lines of ---, or a heading that is the question.",
        ),
        (
            "words\n---\nlanguage: en\n---\nA\n",
            "a.md:1: expected front matter between two lines of ---, or a heading that is the question.",
        ),
        ("---\n- en\n---\nA\n", "a.md:2: expected fields such as id and question."),
        ("---\nlanguage: en\nquestion: Q\n---\n", "a.md:1: the field answer is empty."),
        (
            "---\nlanguage: en\nquestion: Q: R\n---\nA\n",
            "a.md:3: not YAML: mapping values are not allowed in this context.",
        ),
    ],
)
def test_a_fault_in_a_markdown_file_is_named(file: File, text: str, fault: str) -> None:
    assert faults(file("a.md", text)) == [fault]


def test_the_faults_of_all_files_of_a_folder_are_told_in_their_order(file: File) -> None:
    for name in ("c", "a", "b"):
        file(f"{name}.md", f"---\nid: one\nlanguage: en\nquestion: {'Q' if name != 'a' else ''}\n---\nA\n")
    path = file("d.md", "nothing").parent
    assert faults(path) == [
        "a.md:1: the field question is empty.",
        f"c.md:1: the id one stands in {path}/b.md:1 in the language en, too; ids are unique.",
        "d.md:1: expected front matter between two lines of ---, or a heading that is the question.",
    ]


def test_a_folder_without_markdown_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    with pytest.raises(ArticleFileError, match=r"the folder has no files of articles"):
        read(tmp_path)


def test_a_format_that_nobody_knows_is_named_with_those_that_are_known(file: File) -> None:
    (fault,) = faults(file("a.txt", "words"))
    endings = ".jsonl, .json, .csv, .tsv, .xlsx, .yml, .yaml, .md, .html, .xlf, .zip"
    assert fault == f"a.txt: unknown format; use one of {endings}."


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArticleFileError, match=r"none\.jsonl: cannot be read: No such file or directory\."):
        read(tmp_path / "none.jsonl")


def test_a_byte_that_is_not_utf8_is_named_by_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"id": "\xff"}')
    with pytest.raises(ArticleFileError, match=r"a\.jsonl: is not UTF-8 \(byte 8\); save it as UTF-8\."):
        read(tmp_path / "a.jsonl")


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a"])
def test_a_format_that_cannot_be_written_is_refused_before_anything_is(tmp_path: Path, name: str) -> None:
    with pytest.raises(ArticleFileError, match=r"cannot write this format; use \.jsonl, \.json, \.csv"):
        write([parse(GOOD)], tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArticleFileError, match=r"a\.csv: cannot be written: No such file or directory\."):
        write([parse(GOOD)], tmp_path / "none" / "a.csv")


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"id": "a/b"}, "the field id must be one word without spaces or slashes, such as track-order."),
        ({"id": "a\x7f"}, "the field id must be one word without spaces or slashes, such as track-order."),
        ({"id": "x" * 201}, "the field id has 201 characters; 200 is the limit."),
        ({"id": 7}, "the field id must be a text."),
        ({"language": None}, "the field language must be a code such as en or fa, not None."),
        ({"language": "e"}, "the field language must be a code such as en or fa, not 'e'."),
        ({"language": "EN"}, "the field language must be a code such as en or fa, not 'EN'."),
        ({"question": None}, "the field question is missing."),
        ({"question": " \n"}, "the field question is empty."),
        ({"answer": "x" * 200_001}, "the field answer has 200,001 characters; 200,000 is the limit."),
        ({"category": 5}, "the field category must be a text."),
        ({"tags": {"a": 1}}, "the field tags must be a list of texts."),
        ({"tags": ["a", 1]}, "the field tags must be a list of texts."),
        ({"phrasings": ["x" * 100_000, "y" * 100_001]}, "the field phrasings has more than 200,000 characters in all."),
        ({"translations": ["nl"]}, "the field translations must map language codes to question, phrasings and answer."),
        ({"translations": {"nl": "Q"}}, "in translations.nl: expected question, phrasings and answer."),
        (
            {"translations": {"dutch": {"question": "Q", "answer": "A"}}},
            "in translations.dutch: the field language must be a code such as en or fa, not 'dutch'.",
        ),
        ({"translations": {"nl": {"question": "Q"}}}, "in translations.nl: the field answer is missing."),
    ],
)
def test_a_field_at_fault_is_named_with_what_is_expected(change: dict[str, object], fault: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(fault)}$"):
        parse({**GOOD, **change})


@pytest.mark.parametrize(
    "change",
    [
        {"id": "x" * 200},
        {"language": "en"},
        {"language": "fil"},
        {"answer": "x" * 200_000},
        {"phrasings": ["x" * 100_000, "y" * 100_000]},
        {"phrasings": None, "tags": None, "category": None, "translations": None},
    ],
)
def test_what_is_just_within_the_limits_is_taken(change: dict[str, object]) -> None:
    assert parse({**GOOD, **change}).source.question == "Where?"


def test_space_around_fields_and_empty_phrasings_are_left_out() -> None:
    article = parse(
        {
            "id": " a ",
            "language": " en ",
            "question": " Where? ",
            "phrasings": [" at what place ", " ", ""],
            "answer": "\nThere.\n",
            "category": " orders ",
            "tags": [" delivery "],
        }
    )
    assert article == Article(
        "a", "en", {"en": Variant("en", "Where?", ("at what place",), "There.")}, "orders", ("delivery",)
    )


def test_characters_that_no_database_takes_are_left_out() -> None:
    article = parse({**GOOD, "question": "Wh\x00ere\ud800?", "phrasings": ["\x00", "a\x00b"]})
    assert (article.source.question, article.source.phrasings) == ("Where??", ("ab",))
