"""Files that are sent lie where HAMDEL_FILES says: in a folder, or in a bucket of what speaks S3's protocol."""

import asyncio
import tempfile
import uuid
import zipfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from moto.server import ThreadedMotoServer

from bot.settings import Settings
from bot.storage.files import check, open_files
from handoff.files import FileStore, FilesUnavailable, place_of
from handoff.s3_files import S3Files
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.joined import eventually
from tests.integration.test_commands import hamdel
from tests.integration.test_conversations import Visitor
from tests.integration.test_desk_files import PNG, code, send

pytestmark = pytest.mark.anyio

#: Names as they are made.
FIRST, SECOND = "ab" * 16, "cd" * 16


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    """The address of a server that speaks S3's protocol."""
    server = ThreadedMotoServer("127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {
            "AWS_ENDPOINT_URL": f"http://{host}:{port}",
            "AWS_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": "hamdel",
            "AWS_SECRET_ACCESS_KEY": "secret",
        }.items():
            patch.setenv(name, value)
        yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def bucket(s3: str) -> str:
    """A bucket of its own, with a place in it for the files."""
    name = f"b{uuid.uuid4().hex}"
    assert httpx.put(f"{s3}/{name}", timeout=30).status_code == 200
    return f"s3://{name}/hamdel"


@pytest.fixture(params=["folder", "s3"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """What HAMDEL_FILES is set to."""
    return str(request.getfixturevalue("bucket")) if request.param == "s3" else str(tmp_path / "shared")


@pytest.fixture
def store(place: str) -> FileStore:
    return open_files(Settings(files=place))


async def read(store: FileStore, file_id: str) -> bytes | None:
    fetched = await store.fetch(file_id)
    if fetched is None:
        return None
    try:
        return fetched.path.read_bytes()
    finally:
        fetched.close()


def kept(place: str) -> dict[str, bytes]:
    """All that lies at a place, by where."""
    with tempfile.TemporaryDirectory() as empty:
        folder = asyncio.run(open_files(Settings(files=place)).gather(Path(empty)))
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def sent(server: Server) -> tuple[Visitor, str]:
    """A visitor who has sent a picture, and its address."""
    visitor = Visitor(server)
    answer = send(visitor)
    assert answer.status_code == 201, answer.text
    return visitor, f"/conversations/{visitor.id}/attachments/{answer.json()['message']['attachment']['id']}"


async def test_a_file_is_kept_as_it_is_until_it_is_discarded(store: FileStore) -> None:
    await store.write(FIRST, PNG)
    await store.write(SECOND, b"")

    assert await read(store, FIRST) == PNG
    assert await read(store, SECOND) == b""
    await store.discard(FIRST)
    await store.discard(FIRST)
    assert await read(store, FIRST) is None
    assert await read(store, SECOND) == b""


async def test_all_files_go_from_one_place_to_another_and_what_is_not_hamdels_stays(
    store: FileStore, place: str, s3: str, tmp_path: Path
) -> None:
    names = {f"{number:032x}": bytes([number]) * number for number in range(20)}
    for name, data in names.items():
        await store.write(name, data)
    if place.startswith("s3://"):
        # Beside the files, and where others of this bucket lie.
        async with httpx.AsyncClient(base_url=f"{s3}/{place.split('/')[2]}") as client:
            for foreign in ("hamdel/readme.txt", f"hamdel-2/{place_of(FIRST)}"):
                (await client.put(f"/{foreign}", content=b"somebody else's")).raise_for_status()
    (tmp_path / "empty").mkdir()
    gathered = await store.gather(tmp_path / "empty")
    found = {path.name: path.read_bytes() for path in gathered.rglob("*") if path.is_file()}
    assert found == names
    other = open_files(Settings(files=str(tmp_path / "other")))

    await other.adopt(gathered)
    for name in names:
        await store.discard(name)
    await store.adopt(tmp_path / "other")

    assert [await read(store, name) for name in names] == list(names.values())


def test_what_is_sent_lies_there_alone_and_is_fetched_whole_and_in_part(serve: Serve, place: str) -> None:
    server = serve(files=place)
    visitor, address = sent(server)
    desk = Desk.hire(server.url, server.settings, "sara")

    assert visitor.client.get(address).content == PNG
    got = desk.client.get(f"/desk{address}")
    assert got.content == PNG
    assert got.headers["content-type"] == "image/png"
    part = visitor.client.get(address, headers={"Range": "bytes=2-4", "If-Range": got.headers["etag"]})
    assert (part.status_code, part.content) == (206, PNG[2:5])
    assert list(kept(place).values()) == [PNG]
    assert not (server.settings.data_dir / "attachments").exists()


def test_what_was_fetched_leaves_nothing_behind(
    serve: Serve, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    visitor, address = sent(serve(files=bucket))

    assert visitor.client.get(address).content == PNG
    assert visitor.client.get(address, headers={"Range": "bytes=9999-"}).status_code == 416
    # The last byte reaches the client a moment before the server takes its copy away.
    eventually(lambda: not list((tmp_path / "tmp").iterdir()))


def test_who_is_erased_leaves_no_file(serve: Serve, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAMDEL_FILES", place)
    server = serve(files=place)
    (visitor, _), _ = sent(server), sent(server)
    exported = server.settings.data_dir.parent / "visitor.zip"

    assert hamdel("visitors", "export", visitor.id, "--to", exported, data=server.settings.data_dir).returncode == 0
    done = hamdel("visitors", "erase", visitor.id, data=server.settings.data_dir)

    assert done.returncode == 0, done.stderr
    assert "1 files" in done.stdout
    with zipfile.ZipFile(exported) as archive:
        assert [archive.read(name) for name in archive.namelist() if name.startswith("files/")] == [PNG]
    assert len(kept(place)) == 1, "the other visitor's stays"


def test_a_backup_has_the_files_and_a_restore_brings_them_back(
    serve: Serve, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HAMDEL_FILES", place)
    first, file = serve(files=place), tmp_path / "backup.hamdel"
    visitor, address = sent(first)
    before = kept(place)

    made = hamdel("backup", file, data=first.settings.data_dir)
    assert made.returncode == 0, made.stderr
    for name in before:
        asyncio.run(open_files(Settings(files=place)).discard(name.rpartition("/")[2]))
    assert visitor.client.get(address).status_code == 404
    done = hamdel("restore", file, "--data-dir", tmp_path / "other", data=tmp_path / "unused")

    assert done.returncode == 0, done.stderr
    assert kept(place) == before
    assert not (tmp_path / "other" / "attachments").exists()
    second = serve(tmp_path / "other", files=place)
    visitor.client.base_url = httpx.URL(f"{second.url}/api/v1/chat")
    assert visitor.client.get(address).content == PNG


def test_a_restore_that_cannot_bring_the_files_changes_nothing(
    serve: Serve, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, file = serve(files=bucket), tmp_path / "backup.hamdel"
    sent(first)
    monkeypatch.setenv("HAMDEL_FILES", bucket)
    assert hamdel("backup", file, data=first.settings.data_dir).returncode == 0
    monkeypatch.setenv("HAMDEL_FILES", "s3://nowhere")

    failed = hamdel("restore", file, "--data-dir", tmp_path / "other", data=tmp_path / "unused")

    assert failed.returncode == 2
    assert "Files cannot be kept at s3://nowhere" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["hamdel.lock"]


def test_without_what_keeps_them_files_are_refused_and_the_conversation_goes_on(
    serve: Serve, bucket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("HAMDEL_FILES", bucket)
    server = serve(files=bucket)
    visitor = Visitor(server)

    refused = send(visitor)

    assert code(refused) == (503, "files_unavailable")
    assert "127.0.0.1:1" not in refused.text, "where they lie is nobody else's business"
    assert visitor.replay()["messages"] == []
    assert visitor.say("Where is my order?")["replies"]
    looked = hamdel("doctor", data=server.settings.data_dir)
    assert looked.returncode == 1
    assert f"Files cannot be kept at {bucket}" in looked.stdout


def test_an_erasure_that_cannot_reach_the_files_is_done_when_it_is_asked_for_again(
    serve: Serve, bucket: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HAMDEL_FILES", bucket)
    server = serve(files=bucket)
    visitor, _ = sent(server)
    data, exported = server.settings.data_dir, tmp_path / "visitor.zip"

    with monkeypatch.context() as broken:
        broken.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
        for words in (["erase", visitor.id], ["export", visitor.id, "--to", str(exported)]):
            failed = hamdel("visitors", *words, data=data)
            assert failed.returncode == 2, failed.stdout
            assert "AWS_ENDPOINT_URL" in failed.stderr.splitlines()[-1]
    assert len(kept(bucket)) == 1
    assert not exported.exists(), "half an export is none"

    assert hamdel("visitors", "erase", visitor.id, data=data).returncode == 0
    assert kept(bucket) == {}


async def test_a_bucket_that_is_not_there_is_no_file_that_is_gone(s3: str) -> None:
    nowhere = S3Files("s3://nowhere")

    with pytest.raises(FilesUnavailable) as caught:
        await check(nowhere)
    assert "s3://nowhere" in caught.value.operator
    with pytest.raises(FilesUnavailable):
        await nowhere.discard(FIRST)


def test_the_doctor_keeps_a_file_and_lets_go_of_it(data: Path, bucket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAMDEL_FILES", bucket)

    looked = hamdel("doctor", data=data)

    assert looked.returncode == 0, looked.stdout
    assert bucket in looked.stdout
    assert kept(bucket) == {}
