"""What is handed out of a visitor: all of it, but for colleagues' words."""

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from bot.conversations.model import ERASED
from bot.storage import Database
from bot.visitors import UnknownVisitor, export
from bot.visitors.erasing import Eraser
from bot.visitors.export import name_in_zip
from bot.visitors.service import Visitors
from handoff import attachments
from handoff.attachments import Attachment
from handoff.files import Fetched, FolderFiles
from tests.stored import START, begin, write
from tests.visitors import PHRASES, SECRET, everything, full

pytestmark = pytest.mark.anyio


@pytest.fixture
def visitors(database: Database, tmp_path: Path) -> Visitors:
    files = tmp_path / "attachments"
    eraser = Eraser(database=database, files=FolderFiles(files), phrases=PHRASES, clock=lambda: START)
    return Visitors(database=database, eraser=eraser, files=FolderFiles(files), clock=lambda: START)


async def test_everything_is_in_the_zip_and_files_as_they_were_sent(
    database: Database, visitors: Visitors, tmp_path: Path
) -> None:
    one = await full(database, tmp_path / "attachments")

    await visitors.export(one.id, tmp_path / "visitor.zip")

    with zipfile.ZipFile(tmp_path / "visitor.zip") as archive:
        found = json.loads(archive.read("visitor.json"))
        (conversation,) = found["conversations"]
        (file,) = conversation["attachments"]
        assert archive.read(file["file"]) == SECRET.encode()
    assert found["visitor"] == {
        "ids": [f"{SECRET}-7"],
        "names": [SECRET],
        "emails": [f"{SECRET}@example.com"],
    }
    assert found["consent"][0]["consent"] == "newsletter"
    assert found["consent"][1] == {
        "conversation": one.id,
        "version": "5f3a9c0e71b2",
        "language": "en",
        "text": f"{SECRET} keeps what you write.",
        "given_at": "2026-11-22T10:00:00.000+00:00",
    }
    assert [message["text"] for message in conversation["messages"]] == [
        f"I am {SECRET}",
        f"{SECRET}.txt",
        f"Dear {SECRET}",
    ]
    assert conversation["messages"][0]["translations"]["nl"]["text"] == f"Ik ben {SECRET}"
    assert conversation["contact"][0]["phone"] == "+31 20 123 4567"
    assert (conversation["ratings"][0]["csat"], conversation["ratings"][0]["comment"]) == (5, f"Says {SECRET}")
    assert conversation["searches"][0]["article_id"] == "refund"
    assert conversation["handoffs"][0]["resolution"] == "solved"
    assert conversation["created_at"] == "2026-11-22T10:00:00.000+00:00"


async def test_what_another_system_calls_them_and_what_nothing_has_come_of_yet_is_in_it(
    database: Database, visitors: Visitors, tmp_path: Path
) -> None:
    one = await full(database, tmp_path / "attachments")

    await visitors.export(one.id, tmp_path / "visitor.zip")

    with zipfile.ZipFile(tmp_path / "visitor.zip") as archive:
        found = json.loads(archive.read("visitor.json"))
    (held,) = found["conversations"][0]["held_elsewhere"]
    assert (held["side"], held["remote"], held["contact"]) == (
        "live-zammad",
        f"{SECRET}-{one.id}",
        f"{SECRET}@example.com",
    )
    assert [(one["channel"], one["content"]["text"]) for one in found["not_worked_on"]] == [
        ("live-zammad", f"Hello {SECRET}"),
        ("telegram", f"Also {SECRET}"),
    ]


async def test_colleagues_notes_are_left_out_and_the_file_says_so(
    database: Database, visitors: Visitors, tmp_path: Path
) -> None:
    one = await full(database, tmp_path / "attachments")

    await visitors.export(one.id, tmp_path / "visitor.zip")

    with zipfile.ZipFile(tmp_path / "visitor.zip") as archive:
        text = archive.read("visitor.json").decode()
    assert f"About {SECRET}" in await everything(database)
    assert f"About {SECRET}" not in text
    assert "notes of colleagues" in json.loads(text)["left_out"]


async def test_it_is_noted_in_the_audit_log(database: Database, visitors: Visitors, tmp_path: Path) -> None:
    one = await full(database, tmp_path / "attachments")

    await visitors.export(one.id, tmp_path / "visitor.zip")

    assert "visitor-exported" in await everything(database)


async def test_a_file_that_is_gone_keeps_nothing_else_from_it(
    database: Database, visitors: Visitors, tmp_path: Path
) -> None:
    one = await full(database, tmp_path / "attachments")
    shutil.rmtree(tmp_path / "attachments")

    await visitors.export(one.id, tmp_path / "visitor.zip")

    with zipfile.ZipFile(tmp_path / "visitor.zip") as archive:
        assert archive.namelist() == ["visitor.json"]


async def test_of_nobody_there_is_nothing(visitors: Visitors, tmp_path: Path) -> None:
    with pytest.raises(UnknownVisitor):
        await visitors.export("nobody@example.com", tmp_path / "visitor.zip")

    assert not (tmp_path / "visitor.zip").exists()


async def read(file: Path) -> tuple[dict[str, Any], dict[str, bytes]]:
    """What ``visitor.json`` says, and the files beside it."""
    with zipfile.ZipFile(file) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name != "visitor.json"}
        return json.loads(archive.read("visitor.json")), files


async def test_each_conversation_has_what_belongs_to_it_in_the_order_in_which_it_came(
    database: Database, visitors: Visitors, tmp_path: Path
) -> None:
    folder = tmp_path / "attachments"
    first, second = await full(database, folder), await full(database, folder, at=START + 3600)
    sent = [("c" * 32, "b.txt", 9, START + 1), ("a" * 32, "c.txt", 7, START + 2), ("b" * 32, "a.txt", 8, START + 3)]
    async with database.write() as connection:
        for name, at in (("Later?", START + 9), ("Earlier?", START + 8)):
            await write(connection, first, name, at=at)
        for file_id, name, size, at in sent:
            await attachments.add(connection, Attachment(file_id, second.id, name, "text/plain", size, at + 7200))

    await visitors.export(f"{SECRET}-7", tmp_path / "visitor.zip")

    found, _ = await read(tmp_path / "visitor.zip")
    one, other = found["conversations"]
    assert (one["id"], other["id"]) == (first.id, second.id)
    assert [said["text"] for said in one["messages"]][-2:] == ["Later?", "Earlier?"]
    assert [said["sequence"] for said in one["messages"]] == [1, 2, 3, 4, 5]
    assert len(other["messages"]) == 3
    assert [file["id"] for file in other["attachments"]][1:] == [file_id for file_id, *_ in sent]
    for part in ("searches", "handoffs", "ratings", "contact"):
        assert len(one[part]) == len(other[part]) == 1
    assert one["ratings"][0]["asked_at"] == "2026-11-22T10:00:00.000+00:00"
    assert (one["erased_at"], one["handoffs"][0]["taken_at"]) == (None, None)


async def test_messages_of_which_nothing_is_left_are_not_listed(
    database: Database, visitors: Visitors, tmp_path: Path
) -> None:
    one = await full(database, tmp_path / "attachments")
    async with database.write() as connection:
        await write(connection, one, "", kind=ERASED)

    await visitors.export(one.id, tmp_path / "visitor.zip")

    found, _ = await read(tmp_path / "visitor.zip")
    assert len(found["conversations"][0]["messages"]) == 3


class Copies(FolderFiles):
    """Files of which each reader gets a copy, as it is with a store that is far away."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.copies: list[Path] = []

    async def fetch(self, file_id: str) -> Fetched | None:
        """See :class:`handoff.files.FileStore`."""
        found = await super().fetch(file_id)
        if found is None:
            return None
        self.copies.append(found.path.with_suffix(".copy"))
        shutil.copy(found.path, self.copies[-1])
        return Fetched(self.copies[-1], copied=True)


async def test_files_behind_one_that_is_gone_are_there_by_the_names_that_the_list_has(tmp_path: Path) -> None:
    files = Copies(tmp_path / "files")
    named = [(attachments.new_id(), name) for name in ("gone.txt", "hier.txt", "hier.txt")]
    for file_id, _ in named[1:]:
        await files.write(file_id, file_id.encode())
    listed = [{"id": file_id, "file": name_in_zip(file_id, name)} for file_id, name in named]

    written = await export.write({"conversations": [{"attachments": listed}]}, files, tmp_path / "visitor.zip")

    assert written == 2
    found, there = await read(tmp_path / "visitor.zip")
    assert found == {"conversations": [{"attachments": listed}]}
    assert there == {f"files/{file_id[:8]}-hier.txt": file_id.encode() for file_id, _ in named[1:]}
    assert [copy.exists() for copy in files.copies] == [False, False]


async def test_what_was_said_can_be_read_in_the_file_in_any_script(tmp_path: Path) -> None:
    await export.write({"conversations": [], "said": "سلام"}, FolderFiles(tmp_path), tmp_path / "visitor.zip")

    with zipfile.ZipFile(tmp_path / "visitor.zip") as archive:
        assert "سلام" in archive.read("visitor.json").decode()


async def test_consent_is_named_with_its_conversation_and_nothing_else_is(
    database: Database, visitors: Visitors, tmp_path: Path
) -> None:
    async with database.write() as connection:
        one = await begin(connection, attributes={"Marketing-Consent": "yes", "plan": "large"})

    await visitors.export(one.id, tmp_path / "visitor.zip")

    found, _ = await read(tmp_path / "visitor.zip")
    assert found["consent"] == [
        {"conversation": one.id, "at": "2026-11-22T10:00:00.000+00:00", "Marketing-Consent": "yes"}
    ]
