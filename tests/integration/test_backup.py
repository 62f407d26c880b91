"""A backup holds all that cannot be made again, checks itself, and is restored whole or not at all."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from bot.storage import backup_file, restoring
from bot.storage.backup_file import BackupError
from bot.storage.data_folder import held
from bot.storage.migrations import newest
from tests.conftest import Serve
from tests.fakes import PASSWORD, Desk
from tests.house import empty_database
from tests.integration.test_commands import hamdel
from tests.integration.test_conversations import Visitor


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small data folder with something of everything."""
    place = tmp_path / "data"
    (place / "attachments").mkdir(parents=True)
    shutil.copy(empty_database(), place / "hamdel.sqlite3")
    note(place, "first")
    (place / "attachments" / "a1").write_bytes(b"a file that was sent")
    (place / "encoder.txt").write_text("bundled")
    (place / "search.index").write_text("made of the articles")
    return place


def note(folder: Path, name: str) -> None:
    """Leave a mark in the database of ``folder``."""
    with closing(sqlite3.connect(folder / "hamdel.sqlite3")) as database, database:
        database.execute("CREATE TABLE IF NOT EXISTS mark (name TEXT)")
        database.execute("INSERT INTO mark VALUES (?)", [name])


def notes(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / "hamdel.sqlite3")) as database:
        return [name for (name,) in database.execute("SELECT name FROM mark")]


def contents(folder: Path) -> dict[str, bytes]:
    """All files of a folder but the one that locks it."""
    found = [path for path in folder.rglob("*") if path.is_file() and path.name != "hamdel.lock"]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def packed(folder: Path) -> Path:
    file = folder.parent / "backup.hamdel"
    backup_file.write(folder, file, folder / "hamdel.sqlite3")
    return file


def test_a_restore_elsewhere_gives_the_same_conversations_files_logins_and_answers(
    serve: Serve, tmp_path: Path
) -> None:
    first, file = serve(), tmp_path / "backup.hamdel"
    desk = Desk.hire(first.url, first.settings, "sara")
    visitor = Visitor(first)
    answered = visitor.say("Where is my order?")
    sent = visitor.client.post(
        f"/conversations/{visitor.id}/attachments", files={"file": ("note.txt", b"what was sent")}
    )
    assert sent.status_code < 300, sent.text

    # While the first server goes on.
    assert hamdel("backup", file, data=first.settings.data_dir).returncode == 0
    restored = hamdel("restore", file, "--data-dir", tmp_path / "other", data=tmp_path / "unused")
    assert restored.returncode == 0, restored.stderr
    second = serve(tmp_path / "other")

    before = visitor.replay()["messages"]
    visitor.client.base_url = httpx.URL(f"{second.url}/api/v1/chat")
    assert visitor.replay()["messages"] == before
    again = Visitor(second).say("Where is my order?")
    assert again["replies"][0]["text"] == answered["replies"][0]["text"]
    me = httpx.get(f"{second.url}/api/v1/desk/me", headers={"Authorization": f"Bearer {desk.token}"}, timeout=30)
    assert me.status_code == 200
    body = {"login": "sara", "password": PASSWORD}
    assert httpx.post(f"{second.url}/api/v1/desk/login", json=body, timeout=30).status_code == 200
    attachment = sent.json()["message"]["attachment"]["id"]
    assert visitor.client.get(f"/conversations/{visitor.id}/attachments/{attachment}").content == b"what was sent"
    files = [first.settings.data_dir / "attachments", tmp_path / "other" / "attachments"]
    assert contents(files[0]) == contents(files[1]) != {}


def test_the_manifest_names_every_member_with_its_size_and_digest(folder: Path) -> None:
    file = packed(folder)

    with zipfile.ZipFile(file) as archive:
        names, manifest = archive.namelist(), json.loads(archive.read("manifest.json"))
    assert sorted(manifest["members"]) == ["attachments/a1", "encoder.txt", "hamdel.sqlite3"]
    assert sorted(names) == sorted([*manifest["members"], "manifest.json"])
    assert manifest["members"]["attachments/a1"][0] == len(b"a file that was sent")
    assert manifest["revision"] == newest()


def test_what_is_damaged_anywhere_restores_nothing_or_all_of_it(folder: Path) -> None:
    file = packed(folder)
    whole, target = file.read_bytes(), folder.parent / "other"
    wanted = None
    for place in range(0, len(whole), max(1, len(whole) // 150)):
        shutil.rmtree(target, ignore_errors=True)
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
        with held(target):
            try:
                backup_file.restore(file, target)
            except BackupError:
                assert contents(target) == {}
                continue
        # Times and the like are no part of what is restored.
        wanted = wanted or contents(target)
        assert notes(target) == ["first"]
        assert contents(target) == wanted


@pytest.mark.parametrize("share", [0.0, 0.3, 0.99])
def test_a_backup_that_was_cut_off_is_refused(folder: Path, share: float) -> None:
    file = packed(folder)
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * share)])

    with pytest.raises(BackupError, match="damaged"):
        backup_file.verify(file)


def test_another_zip_file_is_no_backup(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as archive:
        archive.writestr("beach.jpg", b"sand")

    with pytest.raises(BackupError, match=r"is no backup of Hamdel's: it has no manifest\.json"):
        backup_file.verify(tmp_path / "photos.zip")


@pytest.mark.parametrize("name", ["../outside", "attachments/../../outside", "/etc/outside", "bin/hamdel"])
def test_a_member_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    file = tmp_path / "backup.hamdel"
    digest = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, b"foo")
        manifest = {"format": 1, "made_at": "", "revision": None, "members": {name: [3, digest]}}
        archive.writestr("manifest.json", json.dumps(manifest))

    with pytest.raises(BackupError, match="its members are not those"):
        backup_file.verify(file)


def test_a_newer_hamdels_backup_is_refused_and_nothing_changes(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "hamdel.sqlite3")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9000'")
    file = packed(folder)
    before = contents(folder)

    failed = hamdel("restore", file, data=folder)

    assert failed.returncode == 2
    assert "made by a newer Hamdel (its tables are version 9000" in failed.stderr
    assert contents(folder) == before


def test_a_folder_in_use_is_refused(folder: Path) -> None:
    file = packed(folder)
    with held(folder):
        failed = hamdel("restore", file, data=folder)

    assert failed.returncode == 1
    assert f"in use by the process {os.getpid()}" in failed.stderr


def test_what_was_there_before_is_kept_aside(folder: Path) -> None:
    file = packed(folder)
    note(folder, "second")
    (folder / "attachments" / "a2").write_bytes(b"later")

    done = hamdel("restore", file, data=folder)

    assert done.returncode == 0, done.stderr
    assert notes(folder) == ["first"]
    assert not (folder / "attachments" / "a2").exists()
    (aside,) = (folder / "replaced").iterdir()
    assert str(aside) in done.stdout
    assert notes(aside) == ["first", "second"]
    assert (aside / "attachments" / "a2").read_bytes() == b"later"


KILL = """
import os, sys
from pathlib import Path
left = int(sys.argv[3])
def counted(self, target, rename=Path.rename):
    global left
    left -= 1
    if left < 0:
        os._exit(9)
    return rename(self, target)
Path.rename = counted
from bot.storage import backup_file
backup_file.restore(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def test_a_restore_that_is_killed_at_any_step_leaves_the_old_or_the_new_and_never_half(folder: Path) -> None:
    file, target, ends = packed(folder), folder.parent / "other", set()
    for step in range(20):
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(folder, target)
        note(target, "second")
        (target / "attachments" / "a2").write_bytes(b"later")
        (target / "hamdel.sqlite3-journal").touch()
        process = subprocess.run([sys.executable, "-c", KILL, file, target, str(step)], timeout=60, check=False)

        with held(target):
            restoring.finish(target)

        new = notes(target) == ["first"]
        assert notes(target) == (["first"] if new else ["first", "second"])
        assert (target / "attachments" / "a2").exists() is not new
        assert not (target / "restoring").exists()
        ends.add((process.returncode, new))
        if process.returncode == 0:
            break
    assert ends == {(9, False), (9, True), (0, True)}


def test_with_postgresql_files_are_packed_and_pg_dump_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = folder.parent / "backup.hamdel"
    monkeypatch.setenv("HAMDEL_DATABASE_URL", "postgresql://hamdel@127.0.0.1/hamdel")

    made = hamdel("backup", file, data=folder)
    done = hamdel("restore", file, "--data-dir", folder.parent / "other", data=folder)

    assert made.returncode == 0, made.stderr
    assert "back it up with pg_dump" in made.stdout
    assert done.returncode == 0, done.stderr
    assert set(contents(folder.parent / "other")) == {"attachments/a1", "encoder.txt"}


def test_a_damaged_database_is_not_taken_for_a_backup(folder: Path) -> None:
    with (folder / "hamdel.sqlite3").open("r+b") as database:
        database.seek(8192)
        database.write(b"\xff" * 20_000)

    with pytest.raises(BackupError, match=r"damaged|cannot be copied"):
        packed(folder)
    assert not (folder.parent / "backup.hamdel").exists()
