"""What goes into a backup's file, how it is checked, and what a restore puts where; all in this process."""

import hashlib
import json
import os
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.storage import backup_file, restoring
from bot.storage.backup_file import BackupError, Manifest
from bot.storage.migrations import newest
from tests.house import empty_database

#: What a folder has that goes into a backup, and what stays where it is.
PACKED = {
    "attachments/a1": b"a file that was sent",
    "attachments/2026/05/a2": b"x" * (2**20 + 7),
    "keys/signing": b"secret",
    "encoder.txt": b"bundled",
    "encoders/site-adapter.npz": b"what the site has taught",
}
LEFT = {
    "search.index": b"made of the articles",
    "encoders/bundled.npz": b"comes with the package",
    "hamdel.lock": b"1\n",
    "run.sh": b"somebody else's",
}


def written(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = written(tmp_path / "data", PACKED | LEFT)
    shutil.copy(empty_database(), place / "hamdel.sqlite3")
    return place


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "backups" / "weekly" / "monday.hamdel"


def contents(folder: Path) -> dict[str, bytes]:
    found = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_what_cannot_be_made_again_is_packed_and_nothing_else(folder: Path, file: Path) -> None:
    (folder / "attachments" / "link").symlink_to(folder / "run.sh")

    manifest = backup_file.write(folder, file, folder / "hamdel.sqlite3")

    assert set(manifest.members) == {*PACKED, "hamdel.sqlite3"}
    for name, content in PACKED.items():
        assert manifest.members[name] == (len(content), hashlib.sha256(content).hexdigest())
    assert (manifest.format, manifest.revision) == (1, newest())
    assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ", manifest.made_at)
    assert backup_file.verify(file) == manifest
    with zipfile.ZipFile(file) as archive:
        assert {name: archive.read(name) for name in PACKED} == PACKED
        assert {one.compress_type for one in archive.infolist()} == {zipfile.ZIP_DEFLATED}
        assert archive.namelist()[-1] == "manifest.json"
    assert [one.name for one in file.parent.iterdir()] == ["monday.hamdel"]


def test_the_database_is_packed_as_one_file_by_itself(folder: Path, file: Path) -> None:
    with closing(sqlite3.connect(folder / "hamdel.sqlite3")) as database:
        assert database.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",)
        with database:
            database.execute("CREATE TABLE mark (name TEXT)")
        backup_file.write(folder, file, folder / "hamdel.sqlite3")

    # The bytes that say whether a database has its log beside it.
    with zipfile.ZipFile(file) as archive:
        assert archive.read("hamdel.sqlite3")[18:20] == b"\1\1"
    backup_file.write(folder, file.with_name("tuesday.hamdel"), None)
    assert len(list(file.parent.iterdir())) == 2


def test_a_backup_without_a_database_has_no_version_of_its_tables(folder: Path, file: Path) -> None:
    manifest = backup_file.write(folder, file, None)
    assert (manifest.revision, set(manifest.members)) == (None, set(PACKED))
    assert backup_file.verify(file) == manifest


def test_a_folder_that_has_little_gives_a_small_backup(tmp_path: Path, file: Path) -> None:
    assert backup_file.write(written(tmp_path / "data", {"encoder.txt": b""}), file, None).members == {
        "encoder.txt": (0, hashlib.sha256(b"").hexdigest())
    }


def test_no_file_is_written_over(folder: Path, file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text("last week's")
    with pytest.raises(BackupError, match=r"monday\.hamdel exists already; name a new file"):
        backup_file.write(folder, file, None)
    assert file.read_text() == "last week's"


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("CREATE TABLE alembic_version (version_num TEXT)", "is another program's: name the data folder"),
        ("CREATE TABLE notes (text TEXT)", "cannot be copied: no such table: alembic_version"),
    ],
)
def test_another_programs_database_is_not_packed(folder: Path, file: Path, statement: str, told: str) -> None:
    with closing(sqlite3.connect(folder / "other.sqlite3")) as database, database:
        database.execute(statement)

    with pytest.raises(BackupError, match=told):
        backup_file.write(folder, file, folder / "other.sqlite3")
    assert list(file.parent.iterdir()) == []


def test_what_is_no_database_cannot_be_copied(folder: Path, file: Path) -> None:
    with pytest.raises(BackupError, match=r"run\.sh cannot be copied: .* Name the data folder with --data-dir"):
        backup_file.write(folder, file, folder / "run.sh")


def made(file: Path, members: dict[str, bytes], change: Callable[[dict[str, Any]], object] = dict) -> Path:
    """A backup with these members, whose manifest is right but for what ``change`` does to it."""
    named = {name: [len(one), hashlib.sha256(one).hexdigest()] for name, one in members.items()}
    manifest: dict[str, Any] = {"format": 1, "made_at": "now", "revision": None, "members": named}
    change(manifest)
    file.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
        archive.writestr("manifest.json", json.dumps(manifest))
    return file


def test_a_backup_that_is_as_it_says_is_whole(file: Path) -> None:
    digest = hashlib.sha256(b"bundled").hexdigest()
    found = backup_file.verify(made(file, {"encoder.txt": b"bundled"}))
    assert found == Manifest(1, "now", None, {"encoder.txt": (7, digest)})


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda manifest: manifest["members"].update({"encoder.txt": [8, ""]}), "encoder.txt is not what it was"),
        (lambda manifest: manifest["members"]["encoder.txt"].__setitem__(0, 8), "encoder.txt is not what it was"),
        (lambda manifest: manifest["members"]["encoder.txt"].__setitem__(1, "0" * 64), "is not what it was"),
        (lambda manifest: manifest["members"].clear(), "its members are not those that it names"),
        (lambda manifest: manifest["members"].update({"keys/a": [1, ""]}), "its members are not those that it names"),
        (lambda manifest: manifest.pop("made_at"), "damaged"),
        (lambda manifest: manifest.update(members=[]), "damaged"),
        (lambda manifest: manifest.update(format=2), "is a backup of a newer Hamdel: install that version"),
    ],
)
def test_a_backup_that_is_not_as_it_says_is_refused(
    file: Path, change: Callable[[dict[str, Any]], object], told: str
) -> None:
    with pytest.raises(BackupError, match=told):
        backup_file.verify(made(file, {"encoder.txt": b"bundled"}, change))


@pytest.mark.parametrize(
    "name",
    [
        "attachments/../keys/a",
        "attachments//a",
        "./encoder.txt",
        "attachments\\a",
        "keys/C:a",
        "attachment/a",
        "attachmentsmore",
        "encoder.txt2",
        "encoders/other.npz",
        "search.index",
        "hamdel.sqlite3-wal",
        "hamdel.lock",
    ],
)
def test_a_member_that_no_backup_has_is_refused(file: Path, name: str) -> None:
    with pytest.raises(BackupError, match="its members are not those that it names"):
        backup_file.verify(made(file, {name: b"foo"}))


def test_one_member_that_no_backup_has_is_enough_to_refuse_it(file: Path) -> None:
    with pytest.raises(BackupError, match="its members are not those that it names"):
        backup_file.verify(made(file, {"encoder.txt": b"bundled", "run.sh": b"foo"}))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BackupError, match=r"There is no file .*gone; see that the path is right"):
        backup_file.verify(tmp_path / "gone")
    with pytest.raises(BackupError, match="There is no file"):
        backup_file.verify(tmp_path)


def test_a_restore_replaces_what_is_kept_and_keeps_what_was_there(folder: Path, file: Path, tmp_path: Path) -> None:
    manifest = backup_file.write(folder, file, folder / "hamdel.sqlite3")
    there = {
        "attachments/other": b"1",
        "keys/other": b"2",
        "encoder.txt": b"3",
        "hamdel.sqlite3": b"4",
        "hamdel.sqlite3-wal": b"5",
        "hamdel.sqlite3-shm": b"6",
        "hamdel.sqlite3-journal": b"7",
        "encoders/site-adapter.npz": b"8",
        "search.index": b"9",
    }
    stays = {"encoders/bundled.npz": b"its own", "run.sh": b"its own", "nlu/model": b"its own"}
    target = written(tmp_path / "target", there | stays)

    restored, aside = backup_file.restore(file, target)

    assert restored == manifest
    assert aside is not None
    assert aside.parent == target / "replaced"
    assert re.fullmatch(r"\d{8}-\d{6}-[0-9a-f]{4}", aside.name)
    assert contents(aside) == there
    shutil.rmtree(target / "replaced")
    found = contents(target)
    assert sqlite3.connect(target / "hamdel.sqlite3").execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
    assert len(found.pop("hamdel.sqlite3")) > 0
    assert found == PACKED | stays


def test_a_restore_into_a_new_folder_has_nothing_to_keep(folder: Path, file: Path, tmp_path: Path) -> None:
    backup_file.write(folder, file, folder / "hamdel.sqlite3")
    assert backup_file.restore(file, tmp_path / "new")[1] is None
    assert set(contents(tmp_path / "new")) == {*PACKED, "hamdel.sqlite3"}


def test_a_backup_without_a_database_leaves_the_one_that_is_there(folder: Path, file: Path, tmp_path: Path) -> None:
    backup_file.write(folder, file, None)
    database = {"hamdel.sqlite3": b"rows", "hamdel.sqlite3-wal": b"more rows"}
    target = written(tmp_path / "target", database | {"search.index": b"of other articles"})

    _, aside = backup_file.restore(file, target)

    assert aside is not None
    assert contents(aside) == {"search.index": b"of other articles"}
    shutil.rmtree(target / "replaced")
    assert contents(target) == PACKED | database


@pytest.mark.parametrize("revision", ["9000", "0001b2", "Hamdel's"])
def test_tables_that_this_version_does_not_know_are_refused_and_nothing_changes(
    file: Path, tmp_path: Path, revision: str
) -> None:
    made(file, {"encoder.txt": b"bundled"}, lambda manifest: manifest.update(revision=revision))
    target = written(tmp_path / "target", LEFT)
    with pytest.raises(BackupError, match=f"its tables are version {revision}, this one knows {newest()}"):
        backup_file.restore(file, target)
    assert contents(target) == LEFT


def test_a_backup_that_turns_out_to_be_damaged_changes_nothing(file: Path, tmp_path: Path) -> None:
    members = {"attachments/a1": b"good", "encoder.txt": b"bundled"}
    made(file, members, lambda manifest: manifest["members"].update({"encoder.txt": [7, "0" * 64]}))
    target = written(tmp_path / "target", LEFT)
    with pytest.raises(
        BackupError, match=r"encoder\.txt is not what it was\): use another backup. Nothing was changed"
    ):
        backup_file.restore(file, target)
    assert contents(target) == LEFT
    assert not restoring.is_pending(target)


# What is restored takes its place, wherever that was interrupted


def begun(folder: Path, new: dict[str, bytes]) -> Path:
    """A restore of ``folder`` that has unpacked what is new."""
    written(restoring.begin(folder), new)
    return folder


def test_what_was_unpacked_and_not_decided_is_thrown_away(tmp_path: Path) -> None:
    folder = begun(written(tmp_path / "data", {"encoder.txt": b"old"}), {"encoder.txt": b"new"})
    assert restoring.is_pending(folder)

    assert restoring.finish(folder) is None

    assert contents(folder) == {"encoder.txt": b"old"}
    assert not restoring.is_pending(folder)
    assert not (folder / "replaced").exists()


def test_a_restore_begins_with_an_empty_folder(tmp_path: Path) -> None:
    begun(tmp_path, {"encoder.txt": b"of a restore that was given up"})
    assert list(restoring.begin(tmp_path).iterdir()) == []


def test_a_name_that_has_nothing_new_is_taken_away_and_kept_aside(tmp_path: Path) -> None:
    folder = begun(
        written(tmp_path / "data", {"a": b"old", "b/c": b"old", "d": b"old"}), {"a": b"new", "e/f/g": b"new"}
    )

    aside = restoring.decide(folder, ["e/f/g", "a", "b", "h"])

    assert aside is not None
    assert contents(aside) == {"a": b"old", "b/c": b"old"}
    shutil.rmtree(folder / "replaced")
    assert contents(folder) == {"a": b"new", "d": b"old", "e/f/g": b"new"}


def test_what_is_restored_is_on_the_disk_before_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forced: list[str] = []
    folder = begun(written(tmp_path / "data", {"a": b"old"}), {"a": b"new", "b/c": b"new"})

    def force(descriptor: int) -> None:
        told = os.fstat(descriptor).st_ino
        forced.extend(str(one.relative_to(tmp_path)) for one in tmp_path.rglob("*") if one.stat().st_ino == told)

    monkeypatch.setattr(os, "fsync", force)
    aside = restoring.decide(folder, ["a", "b"])

    assert aside is not None
    new = "data/restoring/new"
    assert forced == [
        *(f"{new}/b/c", f"{new}/b", f"{new}/a"),
        *("data/restoring/plan.draft", "data/restoring"),
        *("data", str(aside.relative_to(tmp_path))),
    ]


STEPS: list[dict[str, bytes]] = [
    # Nothing was done yet.
    {"a": b"old", "restoring/new/a": b"new", "restoring/new/b/c": b"new"},
    # The old one was put aside,
    {"replaced/then/a": b"old", "restoring/new/a": b"new", "restoring/new/b/c": b"new"},
    # that was noted,
    {
        "replaced/then/a": b"old",
        "restoring/new/a": b"new",
        "restoring/new/b/c": b"new",
        "restoring/done/a": b"",
    },
    # the new one took its place,
    {"replaced/then/a": b"old", "a": b"new", "restoring/done/a": b"", "restoring/new/b/c": b"new"},
    # and so on to the end.
    {"replaced/then/a": b"old", "a": b"new", "restoring/done/a": b"", "b/c": b"new", "restoring/done/b/c": b""},
]


@pytest.mark.parametrize("step", range(len(STEPS)))
def test_a_restore_goes_on_from_where_it_was_interrupted(tmp_path: Path, step: int) -> None:
    plan = {"restoring/plan": json.dumps({"names": ["a", "b/c"], "replaced": "then"}).encode()}
    folder = written(tmp_path / "data", STEPS[step] | plan)

    assert restoring.finish(folder) == folder / "replaced" / "then"

    assert contents(folder) == {"replaced/then/a": b"old", "a": b"new", "b/c": b"new"}
    assert not restoring.is_pending(folder)
