"""Files of articles, brought in and given out over the API."""

import io
import json
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.conftest import Server
from tests.fakes import Desk

DUTCH = "Nummer;Kop;Uitleg;Auteur\r\n1;Waar kan ik mijn fiets stallen?;In de kelder.;Jo\r\n2;;Leeg.;Jo\r\n"


@pytest.fixture
def editor(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, f"editor-{time.monotonic_ns()}", "editor").client


def form(*files: tuple[str, bytes], mark: str = "", **options: Any) -> dict[str, Any]:
    return {"files": [("files", file) for file in files], "data": {"options": json.dumps(options), "mark": mark}}


def plan(editor: httpx.Client, *files: tuple[str, bytes], **options: Any) -> dict[str, Any]:
    answer = editor.post("/article-imports/plan", **form(*files, **options))
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def bring_in(editor: httpx.Client, *files: tuple[str, bytes], mark: str = "", **options: Any) -> dict[str, Any]:
    """Import files, and wait for its end."""
    answer = editor.post("/article-imports", **form(*files, mark=mark, **options))
    assert answer.status_code == 202, answer.text
    told: dict[str, Any] = answer.json()
    ends = time.monotonic() + 60
    while told["state"] == "running":
        assert time.monotonic() < ends
        told = editor.get(f"/article-imports/{told['id']}").json()
    return told


def test_a_table_with_strange_headers_is_planned_mapped_and_brought_in(editor: httpx.Client) -> None:
    file = ("fietsen.csv", DUTCH.encode("cp1252"))

    first = plan(editor, file)
    assert first["fault_count"] == 1
    assert first["faults"][0]["row"] == 1
    assert "question, answer are missing" in first["faults"][0]["message"]
    assert [column["name"] for column in first["files"][0]["columns"]] == ["Nummer", "Kop", "Uitleg", "Auteur"]
    assert (first["files"][0]["separator"], first["files"][0]["rows"]) == (";", 2)

    columns = {"question": "Kop", "answer": "Uitleg"}
    second = plan(editor, file, columns=columns)
    assert second["faults"] == [
        {"file": "fietsen.csv", "row": 3, "column": "Kop", "message": "the field question is empty."}
    ]
    refused = editor.post("/article-imports", **form(file, columns=columns))
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "import_refused")

    mended = ("fietsen.csv", DUTCH.replace("2;;", "2;Kost het stallen geld?;").encode("cp1252"))
    third = plan(editor, mended, columns=columns)
    assert [one["id"] for one in third["added"]] == ["waar-kan-ik-mijn-fiets-stallen", "kost-het-stallen-geld"]
    assert {one["language"] for one in third["added"]} == {"nl"}
    done = bring_in(editor, mended, mark=third["mark"], columns=columns)
    assert (done["state"], done["added"], done["done"], done["total"]) == ("done", 2, done["total"], done["total"])

    again = plan(editor, mended, columns=columns)
    assert (again["added_count"], again["changed_count"], again["left_count"]) == (0, 0, 2)
    asked = editor.post("/articles/ask", json={"text": "waar kan ik mijn fiets stallen"}).json()
    assert asked["answer"]["article"] == "waar-kan-ik-mijn-fiets-stallen"


def test_a_plan_that_has_been_overtaken_changes_nothing(editor: httpx.Client) -> None:
    article = {"id": "overtaken", "language": "en", "question": "Overtaken?", "answer": "No.", "status": "published"}
    editor.post("/articles", json=article)
    file = ("a.jsonl", json.dumps({**article, "answer": "Yes."}).encode())
    seen = plan(editor, file)
    assert seen["changed"][0]["changes"] == [{"what": "answer", "language": "en"}]

    editor.put("/articles/overtaken", json={**article, "answer": "Perhaps."})
    answer = editor.post("/article-imports", **form(file, mark=seen["mark"]))

    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "changed_meanwhile")
    assert editor.get("/articles/overtaken").json()["answer"] == "Perhaps."


def test_what_is_given_out_comes_in_again_as_it_was(editor: httpx.Client) -> None:
    editor.post("/articles", json={"id": "only-a-draft", "language": "en", "question": "Draft?", "answer": "Yes."})
    for ending in ("jsonl", "json", "csv", "tsv", "xlsx", "yml", "zip"):
        answer = editor.get(f"/article-exports/{ending}", params={"all": "true"})
        assert answer.status_code == 200
        told = plan(editor, (f"articles.{ending}", answer.content))
        assert (told["added_count"], told["changed_count"], told["fault_count"]) == (0, 0, 0), (ending, told["faults"])
        assert told["left_count"] > 40
    published = editor.get("/article-exports/jsonl").text
    assert "only-a-draft" not in published


def test_a_folder_is_taken_with_its_subfolders_and_without_what_lies_beside(editor: httpx.Client) -> None:
    english = b"---\nquestion: Where is the bicycle shed?\nlanguage: en\n---\nBehind the house.\n"
    dutch = b"---\nquestion: Waar is het fietsenhok?\n---\nAchter het huis.\n"
    told = plan(editor, ("help/shed.md", english), ("help/nl/shed.md", dutch), ("help/picture.png", b"\x89PNG"))

    assert told["faults"] == []
    assert [(one["id"], one["languages"]) for one in told["added"]] == [("shed", ["en", "nl"])]


def test_files_that_are_too_large_together_are_refused_with_what_to_do(editor: httpx.Client) -> None:
    answer = editor.post("/article-imports/plan", **form(("a.csv", bytes(33 * 2**20))))
    assert answer.status_code == 413
    assert "hamdel articles import" in answer.json()["error"]["message"]


def test_a_form_without_files_or_with_wrong_options_is_refused(editor: httpx.Client) -> None:
    file = ("a.csv", b"question,answer\n")
    requests: list[dict[str, Any]] = [
        {"data": {"options": "{}"}, "files": {"other": file}},
        form(file) | {"data": {"options": "{"}},
        form(file, columns={"colour": "Kop"}),
        form(file, separator=";;"),
        {"json": {}},
    ]
    for sent in requests:
        answer = editor.post("/article-imports/plan", **sent)
        assert (answer.status_code, answer.json()["error"]["code"]) == (422, "invalid_request")


def test_an_import_that_does_not_exist_is_not_found(editor: httpx.Client) -> None:
    answer = editor.get("/article-imports/2000000")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "unknown_import")


def test_agents_bring_no_articles_in(server: Server) -> None:
    agent = Desk.hire(server.url, server.settings, f"agent-{time.monotonic_ns()}").client
    assert agent.post("/article-imports/plan", **form(("a.csv", b"q,a"))).status_code == 403
    assert agent.get("/article-exports/jsonl").status_code == 403


def test_a_spreadsheet_of_the_export_opens_as_a_table(editor: httpx.Client, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(editor.get("/article-exports/xlsx").content))
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert rows[0][:3] == ("id", "language", "question")
    assert len(rows) > 40
