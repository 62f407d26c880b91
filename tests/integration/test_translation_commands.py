"""Language packages from the command line: real ones, from files and from an index."""

import json
import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from bot.translation import Pair
from bot.translation.argos_packages import installed
from tests.integration.test_commands import hamdel, rows_of

pytestmark = pytest.mark.extras

Files = dict[Pair, Path]


@pytest.fixture
def index(
    language_packages: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[dict[str, object]]]:
    """An index of packages on a server; what is in the list when it is asked for is offered."""
    folder = next(iter(language_packages.values())).parent
    entries: list[dict[str, object]] = []

    class Handler(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/index.json":
                content = json.dumps(entries).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
            else:
                super().do_GET()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    url = f"http://127.0.0.1:{server.server_address[1]}/"
    for (source, target), file in language_packages.items():
        entries.append(
            {
                "type": "translate",
                "from_code": source,
                "to_code": target,
                "package_version": "1.0",
                "links": [f"{url}gone.argosmodel", url + file.name],
            }
        )
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", url)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield entries
    server.shutdown()
    server.server_close()
    thread.join()


def names(data: Path) -> list[str]:
    return [package.folder.name for package in installed(data / "translation")]


def test_packages_are_installed_from_files_and_listed(
    language_packages: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = hamdel("translation", "install", *language_packages.values(), data=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Installed nl → en, version 1.0." in done.stdout
    assert "Set HAMDEL_TRANSLATOR=argos to use them." in done.stdout

    monkeypatch.setenv("HAMDEL_TRANSLATOR", "argos")
    listed = hamdel("translation", "list", data=tmp_path)

    assert listed.returncode == 0, listed.stderr
    assert f"4 packages in {tmp_path / 'translation'}" in listed.stdout
    assert rows_of(listed.stdout) == [["en", "fa, nl", ""], ["fa", "en", "nl"], ["nl", "en", "fa"]]
    assert "No translation: te, zh, ar" in listed.stdout


def test_a_language_that_is_translated_one_way_only_is_named(
    language_packages: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HAMDEL_LANGUAGES", "en,nl")
    monkeypatch.setenv("HAMDEL_TRANSLATOR", "argos")
    hamdel("translation", "install", language_packages["nl", "en"], data=tmp_path)

    listed = hamdel("translation", "list", data=tmp_path)

    assert "Nothing is translated into nl; who reads these gets the originals." in listed.stdout
    assert "Nothing is translated from en; what is written in these stays as it is." in listed.stdout


def test_languages_are_installed_from_the_index_both_ways_with_english(
    index: list[dict[str, object]], tmp_path: Path
) -> None:
    done = hamdel("translation", "install", "nl", "fa", data=tmp_path)

    assert done.returncode == 0, done.stderr
    assert names(tmp_path) == ["en-fa", "en-nl", "fa-en", "nl-en"]
    assert {each.name for each in (tmp_path / "translation").iterdir()} == set(names(tmp_path))


def test_a_language_that_the_index_lacks_is_named_and_nothing_is_installed(
    index: list[dict[str, object]], tmp_path: Path
) -> None:
    failed = hamdel("translation", "install", "nl", "te", data=tmp_path)

    assert failed.returncode == 1
    assert failed.stderr == "Argos offers no packages from en and into en for te; leave that out\n"
    assert names(tmp_path) == []


def test_a_package_that_cannot_be_downloaded_is_named(index: list[dict[str, object]], tmp_path: Path) -> None:
    for entry in index:
        entry["links"] = [str(entry["links"][0])]  # type: ignore[index]

    failed = hamdel("translation", "install", "nl", data=tmp_path)

    assert failed.returncode == 1
    assert "the package from nl to en cannot be downloaded" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert names(tmp_path) == []


def test_without_internet_it_says_to_name_a_file(argos: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", "http://127.0.0.1:9/")

    failed = hamdel("translation", "install", "nl", data=tmp_path)

    assert failed.returncode == 1
    assert "without internet, download it elsewhere and name the file" in failed.stderr
    assert len(failed.stderr.splitlines()) == 1


def test_what_is_no_language_and_no_file_is_named(argos: None, tmp_path: Path) -> None:
    unknown = hamdel("translation", "install", "klingon", data=tmp_path)
    missing = hamdel("translation", "install", "nl_en.argosmodel", data=tmp_path)

    assert unknown.returncode == missing.returncode == 1
    assert unknown.stderr.startswith("klingon is neither a .argosmodel file nor a language of this site")
    assert missing.stderr == "There is no file nl_en.argosmodel; see that the path is right.\n"


@pytest.mark.parametrize("fault", ["text", "half", "climbing"])
def test_a_bad_file_is_refused_in_one_sentence(language_packages: Files, tmp_path: Path, fault: str) -> None:
    good, bad = language_packages["nl", "en"], tmp_path / "bad.argosmodel"
    content = good.read_bytes()
    bad.write_bytes({"text": b"<html>Not found</html>", "half": content[: len(content) // 2]}.get(fault, content))
    if fault == "climbing":
        with zipfile.ZipFile(bad, "a") as archive:
            archive.writestr("../../evil", "x")

    failed = hamdel("translation", "install", bad, data=tmp_path / "data")

    assert failed.returncode == 1
    assert len(failed.stderr.splitlines()) == 1
    assert str(bad) in failed.stderr
    assert names(tmp_path / "data") == []
    assert not (tmp_path / "evil").exists()


def test_the_doctor_translates_a_sentence(packages: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAMDEL_TRANSLATOR", "argos")
    lacking = hamdel("doctor", data=data)
    (data / "translation").symlink_to(packages)
    healthy = hamdel("doctor", data=data)

    assert lacking.returncode == 1
    assert "hamdel translation install nl fa" in lacking.stdout
    assert healthy.returncode == 0, healthy.stdout
    assert "Argos Translate, en ↔ fa, en ↔ nl, fa ↔ nl; a sentence in" in healthy.stdout
