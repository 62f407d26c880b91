"""The command line, run as its user runs it."""

import json
import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.conftest import Serve
from tests.libretranslate import SENTENCES, LibreServer
from tests.media import picture


def hamdel(*arguments: object, data: Path, given: str | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HAMDEL_DATA_DIR": str(data), "COLUMNS": "200"}
    return subprocess.run(
        [sys.executable, "-m", "bot.commands.main", *map(str, arguments)],
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


def test_a_dry_run_says_what_would_be_and_changes_nothing(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "faq.csv"
    file.write_bytes("Kop;Uitleg;Auteur\r\nWaar is de hélikopter?;Op het dak.;Jo\r\n".encode("cp1252"))
    options = ("--column", "question=Kop", "--column", "answer=Uitleg", "--dry-run")

    told = hamdel("articles", "import", file, *options, data=data)

    assert told.returncode == 0, told.stderr
    assert f"{file}: a table, Windows-1252 (guessed), separated by ;, 1 row" in told.stdout
    assert "Kop → question, Uitleg → answer, Auteur → left out" in told.stdout
    assert "Would add 1, change 0 and leave 0 as they are." in told.stdout
    assert "+ waar-is-de-helikopter: Waar is de hélikopter?" in told.stdout
    hamdel("articles", "export", tmp_path / "after.jsonl", data=data)
    assert "helikopter" not in (tmp_path / "after.jsonl").read_text("utf-8")


def test_a_language_goes_to_translators_and_comes_back(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "es.xlf"
    assert hamdel("articles", "export", file, data=data).returncode == 2

    told = hamdel("articles", "export", file, "--language", "es", "--part", "missing", data=data)

    assert told.returncode == 0, told.stderr
    assert f"articles to {file}, to be translated into es." in told.stdout
    text = file.read_text("utf-8")
    begin, end = text.index("<group"), text.index("</group>")
    group = text[begin:end].replace('"initial"', '"final"')
    group = re.sub(r"<source>(.*?)</source>", r"<source>\1</source><target>\1</target>", group, flags=re.DOTALL)
    file.write_text(text[:begin] + group + text[end:], "utf-8")
    dry = hamdel("articles", "import", file, "--dry-run", data=data)
    assert "Would add 0, change 1 and leave 0 as they are." in dry.stdout
    assert f"{file}: a translators' file" in dry.stdout
    assert "not translated yet in this file" in dry.stdout

    done = hamdel("articles", "import", file, data=data)
    assert "0 added, 1 changed, 0 left as they were" in done.stdout
    again = hamdel("articles", "import", file, "--dry-run", data=data)
    assert "Would add 0, change 0 and leave 1 as they are." in again.stdout


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("a.xlf", ["--language", "tlh"], "this site speaks"),
        ("a.xlf", ["--language", "es", "--part", "some"], "choose one of all, missing, outdated, unreviewed, open"),
        ("a.csv", ["--language", "es"], "files for translators end in .xlf"),
        ("a.xlf", ["--language", "es", "--part", "outdated"], "There is nothing to translate into es here"),
    ],
)
def test_what_translators_cannot_get_is_said(
    data: Path, tmp_path: Path, name: str, options: list[str], said: str
) -> None:
    failed = hamdel("articles", "export", tmp_path / name, *options, data=data)
    assert failed.returncode == 2
    assert said in failed.stderr
    assert not (tmp_path / name).exists()


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
        "ece mean_confidence calibration_gap p50_ms p95_ms by_language "
        "miscalibrated_languages by_article confusions reliability curve"
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
    with closing(sqlite3.connect(data / "hamdel.sqlite3")) as connection:
        ((kept,),) = connection.execute("SELECT password_hash FROM agent WHERE login = 'anouk@shop.example'").fetchall()
    # RFC 9106, section 4: the second recommended option.
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_the_doctor_finds_a_healthy_installation(data: Path) -> None:
    checked = hamdel("doctor", data=data)

    assert checked.returncode == 0, checked.stdout
    assert "42 published" in checked.stdout


def test_the_bot_talks_in_the_terminal(data: Path) -> None:
    said = hamdel("chat", data=data, given="Waar is mijn pakket?\n")

    assert said.returncode == 0, said.stderr
    assert "Mijn bestellingen" in said.stdout


def test_a_backup_overwrites_nothing(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "backup.hamdel"

    assert hamdel("backup", file, data=data).returncode == 0
    again = hamdel("backup", file, data=data)

    assert again.returncode == 2
    assert "exists already; name a new file" in again.stderr


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("HAMDEL_LANGUAGES", "en,klingon", "klingon"),
        ("HAMDEL_PORT", "eighty", "HAMDEL_PORT"),
        ("HAMDEL_ENCODER", "magic", "magic"),
        ("HAMDEL_TRANSLATOR", "magic", "HAMDEL_TRANSLATOR"),
        ("HAMDEL_TRANSLATOR", "libretranslate", "HAMDEL_LIBRETRANSLATE_URL: set it to the address"),
        ("HAMDEL_TRANSLATE_SEARCH", "te", "set HAMDEL_TRANSLATOR"),
        ("HAMDEL_REDIS_URL", "redis://localhost", "HAMDEL_REDIS_URL: several workers need PostgreSQL"),
        ("HAMDEL_REDIS_URL", "localhost:6379", "HAMDEL_REDIS_URL: that is no address of a Redis server"),
    ],
)
def test_a_setting_that_cannot_be_is_named(
    data: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(name, value)

    failed = hamdel("doctor", data=data)

    assert failed.returncode != 0
    assert says in failed.stdout + failed.stderr


@pytest.mark.parametrize("command", [["serve"], ["chat"], ["articles", "export", "articles.jsonl"]])
def test_a_database_that_does_not_answer_is_named_without_its_password(
    data: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        monkeypatch.setenv("HAMDEL_DATABASE_URL", f"postgresql://hamdel:geheim@127.0.0.1:{port}/hamdel")

        failed = hamdel(*command, data=data)

    assert failed.returncode == 2
    assert f"127.0.0.1:{port}/hamdel cannot be used" in failed.stderr
    assert "HAMDEL_DATABASE_URL" in failed.stderr
    assert "geheim" not in failed.stderr + failed.stdout
    assert "Traceback" not in failed.stderr


def test_nothing_is_translated_where_no_engine_is_set(data: Path) -> None:
    listed = hamdel("translation", "list", data=data)
    checked = hamdel("doctor", data=data)

    assert listed.returncode == 0, listed.stderr
    assert "Set HAMDEL_TRANSLATOR to argos or libretranslate" in listed.stdout
    assert "none: conversations go on in the languages that they are written in" in checked.stdout


def test_an_engine_that_is_not_asked_for_is_not_imported() -> None:
    code = "import sys, bot.app; print([name for name in sys.modules if 'argos' in name or 'libretranslate' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)

    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(find_spec("argostranslate") is not None, reason="argostranslate is installed")
@pytest.mark.parametrize("command", [["serve", "--port", "0"], ["translation", "list"], ["doctor"], ["chat"]])
def test_without_the_extra_it_is_told_what_to_install(
    data: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("HAMDEL_TRANSLATOR", "argos")

    failed = hamdel(*command, data=data)

    assert failed.returncode != 0
    assert "pip install hamdel[argos]" in failed.stdout + failed.stderr
    assert "Traceback" not in failed.stderr


@pytest.fixture
def libre(monkeypatch: pytest.MonkeyPatch) -> Iterator[LibreServer]:
    server = LibreServer(sentences={code: SENTENCES[code] for code in ("en", "nl", "fa")})
    monkeypatch.setenv("HAMDEL_TRANSLATOR", "libretranslate")
    monkeypatch.setenv("HAMDEL_LIBRETRANSLATE_URL", server.url)
    yield server
    server.close()


def test_the_pairs_of_a_libretranslate_server_are_listed(data: Path, libre: LibreServer) -> None:
    listed = hamdel("translation", "list", data=data)

    assert listed.returncode == 0, listed.stderr
    assert f"LibreTranslate at {libre.url}" in listed.stdout
    assert rows_of(listed.stdout) == [["en", "fa, nl"], ["fa", "en, nl"], ["nl", "en, fa"]]
    assert "No translation: te, zh, ar" in listed.stdout
    assert "go on in the original languages" in listed.stdout


def test_the_doctor_asks_the_translation_server_for_a_sentence(data: Path, libre: LibreServer) -> None:
    healthy = hamdel("doctor", data=data)
    libre.failures = [(403, {}, '{"error": "Invalid API key"}')]
    refused = hamdel("doctor", data=data)

    assert healthy.returncode == 0, healthy.stdout
    assert "LibreTranslate, en ↔ fa, en ↔ nl, fa ↔ nl; a sentence in" in healthy.stdout
    assert refused.returncode == 1
    assert "Invalid API key; set HAMDEL_LIBRETRANSLATE_API_KEY" in refused.stdout


def rows_of(printed: str) -> list[list[str]]:
    """The rows of the table in what a command printed."""
    lines = [line for line in printed.splitlines() if line.startswith("│")]
    return [[cell.strip() for cell in line.strip("│").split("│")] for line in lines]


def test_all_that_is_said_at_a_takeover_is_printed_to_be_read_through(data: Path) -> None:
    printed = hamdel("texts", "render", "--language", "nl", "--register", "plain", data=data)
    assert printed.returncode == 0, printed.stderr
    first, *rest = printed.stdout.split("## ")[1:]
    assert first.startswith("asked, calm, next, and somebody is there (plain, 1)\nHallo Kim,\n")
    assert "Je bent als eerste aan de beurt." in first
    assert any(one.startswith("taken.plain\nSara ") for one in rest)
    assert "formal" not in printed.stdout

    page = hamdel("texts", "render", "--language", "fa", "--html", data=data)
    assert '<html lang="fa" dir="rtl">' in page.stdout
    assert "{" not in page.stdout.split("</style>")[1]

    refused = hamdel("texts", "render", "--language", "xx", data=data)
    assert (refused.returncode, "choose one of them" in refused.stderr) == (2, True)


def test_a_folder_of_articles_has_their_pictures_and_brings_them_in(data: Path, tmp_path: Path) -> None:
    file_id, folder, out = "0b9d6c1e8f3a4d25a7c40e9b1f6d2a83", tmp_path / "in", tmp_path / "out"
    (folder / "files" / file_id).mkdir(parents=True)
    out.mkdir()
    (folder / "files" / file_id / "label.webp").write_bytes(picture("WEBP"))
    front = "---\nid: the-label\nlanguage: en\nquestion: Where is the zorblax label?\n---\n\n"
    (folder / "label.md").write_text(f"{front}![It](file:{file_id}) {{{{snippet:not-there}}}}\n", "utf-8")

    done = hamdel("articles", "import", folder, data=data)
    assert done.returncode == 0, done.stderr
    assert "The site has no snippets not-there" in done.stdout
    assert "The site has no files" not in done.stdout
    assert hamdel("articles", "export", out, data=data).returncode == 0

    assert (out / "files" / file_id / "label.webp").read_bytes()[8:12] == b"WEBP"
