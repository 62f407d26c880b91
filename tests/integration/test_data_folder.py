"""The data folder: one server at a time, and nobody else's to read."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bot.storage.data_folder import DataFolderInUse, force, held, keep_private
from tests.integration.test_commands import hamdel

HOLD = "import sys; from pathlib import Path; from bot.storage.data_folder import held\n\
with held(Path(sys.argv[1])):\n    print('held', flush=True)\n    sys.stdin.read()"


def holder(folder: Path) -> "subprocess.Popen[str]":
    """Another process that holds ``folder`` until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_second_server_says_who_holds_the_folder_and_ends_with_1(data: Path) -> None:
    with holder(data) as first:
        second = hamdel("serve", "--port", "0", data=data)
        first.communicate()

    assert second.returncode == 1
    assert len(second.stderr.strip().splitlines()) == 1
    assert f"in use by the process {first.pid}: stop that one first" in second.stderr


def test_the_folder_is_free_after_its_holder_was_killed(tmp_path: Path) -> None:
    with holder(tmp_path) as killed:
        killed.send_signal(signal.SIGKILL)
        killed.wait()

    with held(tmp_path):
        assert (tmp_path / "hamdel.lock").read_text().strip() == str(os.getpid())


def test_a_folder_is_held_once_within_a_process_too(tmp_path: Path) -> None:
    with held(tmp_path), pytest.raises(DataFolderInUse, match=f"in use by the process {os.getpid()}"), held(tmp_path):
        pass


def test_a_folder_that_is_missing_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    with held(tmp_path / "some" / "data"):
        assert mode(tmp_path / "some" / "data") == 0o700
        assert mode(tmp_path / "some" / "data" / "hamdel.lock") == 0o600


@pytest.mark.parametrize(
    ("left", "who"), [("4711", "the process 4711"), ("", "another process"), ("x", "another proc")]
)
def test_who_holds_a_folder_is_told_as_far_as_the_lock_says(tmp_path: Path, left: str, who: str) -> None:
    with held(tmp_path):
        (tmp_path / "hamdel.lock").write_text(left)
        with pytest.raises(DataFolderInUse) as refused, held(tmp_path):
            pass
    assert f"The data folder {tmp_path} is in use by {who}" in str(refused.value)


def test_of_who_held_the_folder_before_nothing_is_left_in_the_lock(tmp_path: Path) -> None:
    (tmp_path / "hamdel.lock").write_text("12345678901234567890\n")
    with held(tmp_path):
        assert (tmp_path / "hamdel.lock").read_text() == f"{os.getpid()}\n"


def test_files_and_folders_are_forced_to_the_disk_and_what_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    descriptors = len(os.listdir("/dev/fd"))
    force(tmp_path / "file")
    force(tmp_path)
    assert len(os.listdir("/dev/fd")) == descriptors
    with pytest.raises(FileNotFoundError):
        force(tmp_path / "gone")


def test_commands_go_on_working_beside_a_server(data: Path, tmp_path: Path) -> None:
    with holder(data) as server:
        exported = hamdel("articles", "export", tmp_path / "articles.jsonl", data=data)
        added = hamdel("users", "add", "mina@shop.example", data=data)
        server.communicate()

    assert (exported.returncode, added.returncode) == (0, 0)


@pytest.mark.skipif(os.name != "posix", reason="there are no modes")
def test_what_lies_open_is_closed_to_others_and_foreign_files_are_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    (folder / "attachments" / "deep").mkdir(parents=True)
    mine, deep, foreign = folder / "hamdel.sqlite3", folder / "attachments" / "deep" / "file", folder / "run.sh"
    for file in (mine, deep, foreign):
        file.touch()
        file.chmod(0o755)
    folder.chmod(0o755)

    keep_private(folder)

    assert [mode(one) for one in (folder, mine, deep.parent, deep, foreign)] == [0o700, 0o600, 0o700, 0o600, 0o755]


@pytest.mark.skipif(os.name != "posix", reason="there are no modes")
def test_a_folder_that_a_link_leads_to_is_closed_and_files_that_links_lead_to_are_left_alone(tmp_path: Path) -> None:
    real, elsewhere, foreign = tmp_path / "disk", tmp_path / "elsewhere", tmp_path / "foreign"
    for place in (real / "keys", elsewhere):
        place.mkdir(parents=True)
        (place / "file").touch()
        (place / "file").chmod(0o644)
        place.chmod(0o755)
    real.chmod(0o755)
    foreign.touch()
    foreign.chmod(0o644)
    (tmp_path / "data").symlink_to(real)
    (real / "attachments").symlink_to(elsewhere)
    (real / "keys" / "link").symlink_to(foreign)
    (real / "encoder.txt").symlink_to(foreign)

    keep_private(tmp_path / "data")

    assert [mode(one) for one in (real, real / "keys", real / "keys" / "file")] == [0o700, 0o700, 0o600]
    assert [mode(one) for one in (elsewhere, elsewhere / "file", foreign)] == [0o700, 0o644, 0o644]


@pytest.mark.skipif(os.name != "posix", reason="there are no modes")
def test_a_folder_is_made_private_and_only_what_is_named_in_it(tmp_path: Path) -> None:
    keep_private(tmp_path / "some" / "new")
    assert mode(tmp_path / "some" / "new") == 0o700

    for name in ("one", "other"):
        (tmp_path / "some" / "new" / name).touch()
        (tmp_path / "some" / "new" / name).chmod(0o644)
    keep_private(tmp_path / "some" / "new", ["one", "missing"])
    assert [mode(tmp_path / "some" / "new" / name) for name in ("one", "other")] == [0o600, 0o644]


@pytest.mark.skipif(os.name != "posix", reason="there are no modes")
def test_what_a_command_makes_is_private_whatever_the_shell_allows(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        added = hamdel("users", "add", "mina@shop.example", data=tmp_path / "new")
    finally:
        os.umask(before)

    assert added.returncode == 0, added.stderr
    found = [tmp_path / "new", *(tmp_path / "new").rglob("*")]
    assert {mode(one) for one in found if one.is_file()} == {0o600}
    assert {mode(one) for one in found if one.is_dir()} == {0o700}
