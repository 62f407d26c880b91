"""A start that fails ends with one sentence that says what to do, and changes nothing."""

import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.test_commands import hamdel

#: Both open the database in their own ways.
COMMANDS = [["serve", "--port", "0"], ["users", "add", "mina@shop.example"]]


def sentence(done: "subprocess.CompletedProcess[str]") -> str:
    """What a command that failed said last; nothing of it may be a traceback."""
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    return done.stderr.strip().splitlines()[-1]


@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_no_database_is_left_alone(tmp_path: Path, command: list[str]) -> None:
    file = tmp_path / "hamdel.sqlite3"
    file.write_bytes(b"Dear diary, " * 1000)

    assert "is no database of Hamdel's, or it is damaged" in sentence(hamdel(*command, data=tmp_path))
    assert file.read_bytes() == b"Dear diary, " * 1000


def test_a_damaged_database_is_told_to_be_restored(data: Path) -> None:
    file = data / "hamdel.sqlite3"
    with file.open("r+b") as opened:
        opened.seek(100)
        opened.write(b"\xff" * 4000)

    said = sentence(hamdel("serve", "--port", "0", data=data))

    assert "damaged" in said
    assert "hamdel restore" in said


@pytest.mark.parametrize("command", COMMANDS)
def test_another_programs_database_is_left_alone(tmp_path: Path, command: list[str]) -> None:
    with sqlite3.connect(tmp_path / "hamdel.sqlite3") as foreign:
        foreign.execute("CREATE TABLE bookmark (url TEXT)")
    foreign.close()

    assert "is another program's, and nothing was changed" in sentence(hamdel(*command, data=tmp_path))
    with sqlite3.connect(tmp_path / "hamdel.sqlite3") as after:
        assert [name for (name,) in after.execute("SELECT name FROM sqlite_master")] == ["bookmark"]
    after.close()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_newer_hamdels_database_is_left_alone(data: Path, command: list[str]) -> None:
    with sqlite3.connect(data / "hamdel.sqlite3") as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9000'")
    newer.close()

    said = sentence(hamdel(*command, data=data))

    assert "was last used by a newer Hamdel (its tables are version 9000" in said


def test_a_database_that_may_not_be_written_is_named(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAMDEL_DATABASE_URL", f"sqlite:///file:{data / 'hamdel.sqlite3'}?mode=ro&uri=true")

    said = sentence(hamdel("users", "add", "mina@shop.example", data=data))

    assert "The database cannot be written: let this user write it" in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_full_disk_is_told(data: Path) -> None:
    (data / "hamdel.lock").symlink_to("/dev/full")

    assert "The disk is full. Make room and start again" in sentence(hamdel("serve", "--port", "0", data=data))


def test_a_port_in_use_is_told(data: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        said = sentence(hamdel("serve", "--port", port, data=data))

    assert f"Another process listens at 127.0.0.1, port {port}: stop it, or choose another port" in said


def test_a_database_that_is_full_is_told_by_its_error() -> None:
    code = (
        "import sqlite3; from bot.commands.faults import told\n"
        "database = sqlite3.connect(':memory:'); database.execute('PRAGMA max_page_count=1')\n"
        "try:\n    database.execute('CREATE TABLE note (words TEXT)')\n"
        "except sqlite3.Error as error:\n    print(told(error))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)

    assert "The disk is full: the database cannot be written." in done.stdout
