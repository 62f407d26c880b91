"""The command line, run as its user runs it."""

import json
import os
import subprocess
import sys
import time
import uuid
from pathlib import Path

import pytest

from tests.conftest import Serve, _fresh_copy


@pytest.fixture
def data(prepared: Path, tmp_path: Path) -> Path:
    return _fresh_copy(prepared, tmp_path / "data")


def hamdel(*arguments: object, data: Path, given: str | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HAMDEL_DATA_DIR": str(data), "COLUMNS": "200"}
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *map(str, arguments)],
        capture_output=True,
        text=True,
        env=environment,
        input=given,
        timeout=300,
        check=False,
    )


def test_articles_go_out_and_come_in_again(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    exported = hamdel("articles", "export", file, data=data)
    assert exported.returncode == 0, exported.stderr
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert len(rows) == 42
    assert set(rows[0]) == {"id", "language", "question", "phrasings", "answer", "category", "tags", "translations"}

    imported = hamdel("articles", "import", file, data=data)
    assert imported.returncode == 0, imported.stderr
    assert "42 articles" in imported.stdout


def test_a_file_with_a_bad_row_imports_nothing_and_names_it(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    good = {"id": "new-one", "language": "en", "question": "New?", "answer": "New."}
    file.write_text(json.dumps(good) + "\n{broken\n")

    failed = hamdel("articles", "import", file, data=data)

    assert failed.returncode == 2
    assert f"{file}:2" in failed.stderr
    hamdel("articles", "export", tmp_path / "after.jsonl", data=data)
    assert "new-one" not in (tmp_path / "after.jsonl").read_text("utf-8")


def test_a_running_server_answers_from_what_is_imported_beside_it(serve: Serve, tmp_path: Path) -> None:
    server = serve()
    file = tmp_path / "articles.jsonl"
    row = {"id": "zeppelin", "language": "en", "question": "Do you repair zeppelins?", "answer": "In our hangar."}
    file.write_text(json.dumps(row))

    assert hamdel("articles", "import", file, data=server.settings.data_dir).returncode == 0
    deadline = time.monotonic() + 5
    while True:
        custom = server.ask(uuid.uuid4().hex, "do you repair zeppelins")[0]["custom"]
        assert isinstance(custom, dict)
        if custom["article"] == "zeppelin":
            break
        assert time.monotonic() < deadline, custom


def test_evaluate_prints_every_figure(data: Path, tmp_path: Path) -> None:
    articles, queries = tmp_path / "articles.jsonl", tmp_path / "queries.jsonl"
    rows = [
        {
            "id": "hours",
            "language": "en",
            "question": "When are you open?",
            "phrasings": ["opening hours"],
            "answer": "9 to 5.",
        },
        {"id": "refund", "language": "en", "question": "When do I get my money back?", "answer": "In five days."},
        {"id": "size", "language": "en", "question": "Which size fits me?", "answer": "See the size guide."},
    ]
    articles.write_text("\n".join(json.dumps(row) for row in rows))
    asked = [
        {"text": "what are your opening hours", "language": "en", "article": "hours"},
        {"text": "wanneer zijn jullie open", "language": "nl", "article": "hours"},
        {"text": "write me a poem about autumn", "language": "en", "article": None},
    ]
    queries.write_text("\n".join(json.dumps(row) for row in asked))

    chart = tmp_path / "curve.svg"
    done = hamdel("evaluate", "--articles", articles, "--queries", queries, "--json", "--svg", chart, data=data)

    assert done.returncode == 0, done.stderr
    assert chart.read_text().startswith("<svg")
    figures = json.loads(done.stdout)
    names = (
        "queries in_scope out_of_scope top1 top3 mrr answered answered_correct wrong_answer_rate oos_recall mcc auroc "
        "ece p50_ms p95_ms by_language by_article confusions reliability curve"
    )
    assert set(names.split()) <= set(figures)
    assert (figures["queries"], figures["in_scope"], figures["out_of_scope"]) == (3, 2, 1)
    assert set(figures["by_language"]) == {"en", "nl"}
    assert figures["by_language"]["nl"]["oos_recall"] is None


def test_evaluate_names_a_bad_query_by_file_and_line(data: Path, tmp_path: Path) -> None:
    articles, queries = tmp_path / "articles.jsonl", tmp_path / "queries.jsonl"
    articles.write_text(json.dumps({"id": "a", "language": "en", "question": "A?", "answer": "A."}))
    queries.write_text('{"text": "a", "language": "en", "article": "a"}\n{"text": 5}\n')

    failed = hamdel("evaluate", "--articles", articles, "--queries", queries, data=data)

    assert failed.returncode == 2
    assert f"{queries}:2" in failed.stderr


def test_a_user_is_added_once_with_a_password_that_is_printed(data: Path) -> None:
    added = hamdel("users", "add", "anouk@shop.example", "--name", "Anouk", "--languages", "nl,en", data=data)
    again = hamdel("users", "add", "anouk@shop.example", data=data)

    assert added.returncode == 0, added.stderr
    assert "Password:" in added.stdout
    assert again.returncode == 2
    assert "already" in again.stderr


def test_the_doctor_finds_a_healthy_installation(data: Path) -> None:
    checked = hamdel("doctor", data=data)

    assert checked.returncode == 0, checked.stdout
    assert "42 published" in checked.stdout


def test_the_bot_talks_in_the_terminal(data: Path) -> None:
    said = hamdel("chat", data=data, given="Waar is mijn pakket?\n")

    assert said.returncode == 0, said.stderr
    assert "Mijn bestellingen" in said.stdout


def test_a_backup_is_a_whole_database(data: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"

    assert hamdel("backup", copy, data=data).returncode == 0
    assert hamdel("backup", copy, data=data).returncode == 2
    assert copy.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("HAMDEL_LANGUAGES", "en,klingon", "klingon"),
        ("HAMDEL_PORT", "eighty", "HAMDEL_PORT"),
        ("HAMDEL_ENCODER", "magic", "magic"),
    ],
)
def test_a_setting_that_cannot_be_is_named(
    data: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(name, value)

    failed = hamdel("doctor", data=data)

    assert failed.returncode != 0
    assert says in failed.stdout + failed.stderr
