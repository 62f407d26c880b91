"""Which files are taken."""

import io
import time
import zipfile

import pytest

from handoff.attachments import LARGEST, MOST_PARTS, TYPES, AttachmentError, checked
from tests.media import box, sound, webm

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


def office(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return data.getvalue()


CONTENTS = {
    "png": PNG,
    "jpg": b"\xff\xd8\xff\xe0" + bytes(20),
    "jpeg": b"\xff\xd8\xff\xe1" + bytes(20),
    "gif": b"GIF89a" + bytes(20),
    "webp": b"RIFF\x10\x00\x00\x00WEBPVP8 ",
    "pdf": b"%PDF-1.7\n",
    "txt": "سلام\n".encode(),
    "csv": "naïve;1\r\n".encode("cp1252"),
    "docx": office("[Content_Types].xml", "word/document.xml"),
    "xlsx": office("[Content_Types].xml", "xl/workbook.xml"),
    "m4a": box(b"M4A ", b"isom", b"mp42"),
    "mp3": b"ID3\x04" + bytes(20),
    "ogg": b"OggS" + bytes(24) + b"OpusHead",
    "oga": b"OggS" + bytes(24) + b"\x01vorbis",
    "opus": b"OggS" + bytes(24) + b"OpusHead",
    "wav": sound(0.1),
    "weba": webm(b"A_OPUS"),
    "mp4": box(b"isom", b"iso2", b"avc1"),
    "mov": box(b"qt  "),
    "webm": webm(b"V_VP9"),
}
#: What is written in HEIC only a package of its own can write; tests of the server do.
MADE = [one for one in TYPES if TYPES[one] != "image/heic"]


@pytest.mark.parametrize("extension", MADE)
def test_a_file_is_taken_as_what_it_is(extension: str) -> None:
    assert checked(f"file.{extension.upper()}", CONTENTS[extension])[1] == TYPES[extension]


@pytest.mark.parametrize("extension", TYPES)
def test_a_file_that_says_it_is_something_else_is_refused(extension: str) -> None:
    # A telephone calls a recording without pictures m4a, whatever brand it gives it.
    alike = ({"m4a", "mp4"}, {"weba", "webm"})
    for other, data in CONTENTS.items():
        if (
            {extension, other} not in alike
            and TYPES[other] != TYPES[extension]
            and {extension, other} != {"txt", "csv"}
        ):
            with pytest.raises(AttachmentError):
                checked(f"file.{extension}", data)


@pytest.mark.parametrize(
    "name", ["page.html", "picture.svg", "a.png.svg", "run.exe", "noextension", "", ".png", "a.png.js"]
)
def test_other_kinds_of_files_are_refused(name: str) -> None:
    with pytest.raises(AttachmentError) as caught:
        checked(name, PNG)
    assert caught.value.code == "attachment_refused"


def test_a_name_keeps_no_folder_and_nothing_that_misleads() -> None:
    assert checked("../../etc/photo.png", PNG)[0] == "photo.png"
    assert checked("C:\\Users\\me\\photo.png", PNG)[0] == "photo.png"
    assert checked("gnp\u202eexe.png", PNG)[0] == "gnp_exe.png"
    assert checked('a"b\r\n.png', PNG)[0] == "a_b__.png"


def test_an_empty_file_and_one_that_is_too_large_are_refused() -> None:
    with pytest.raises(AttachmentError) as empty:
        checked("a.png", b"")
    with pytest.raises(AttachmentError) as large:
        checked("a.txt", b"a" * (LARGEST + 1))
    assert checked("a.txt", b"a" * LARGEST) == ("a.txt", "text/plain")

    assert (empty.value.code, large.value.code) == ("attachment_refused", "attachment_too_large")


def test_a_document_that_begins_as_something_else_is_refused() -> None:
    document = CONTENTS["docx"]
    for beginning in (b"MZ\x90\x00", b"<html><script>alert(1)</script>", b"%PDF-1.7\n", b"GIF89a"):
        with pytest.raises(AttachmentError):
            checked("a.docx", beginning + document)


@pytest.mark.parametrize("part", ["word/vbaProject.bin", "word/activeX/activeX1.bin", "xl/ActiveX/a.xml"])
def test_documents_with_active_parts_are_refused(part: str) -> None:
    for extension, folder in (("docx", "word"), ("xlsx", "xl")):
        with pytest.raises(AttachmentError):
            checked(f"a.{extension}", office("[Content_Types].xml", f"{folder}/a.xml", part))


def test_a_document_that_would_unpack_to_much_is_not_unpacked() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "x")
        for number in range(4):
            archive.writestr(f"word/{number}.xml", bytes(10 * 2**20))
    before = time.perf_counter()
    assert checked("a.docx", data.getvalue())[1] == TYPES["docx"]

    # Unpacking it takes a hundred times as long as reading its list of contents.
    unpacked = time.perf_counter()
    with zipfile.ZipFile(io.BytesIO(data.getvalue())) as archive:
        archive.testzip()
    assert unpacked - before < (time.perf_counter() - unpacked) / 4


def test_a_document_of_a_million_parts_is_refused_before_they_are_listed() -> None:
    data = office("[Content_Types].xml", "word/document.xml", *(f"word/{number}" for number in range(MOST_PARTS)))

    with pytest.raises(AttachmentError):
        checked("a.docx", data)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
        ("a.svg.png", b"<?xml version='1.0'?><svg/>"),
        ("a.jpg", b"\x89PNG\r\n\x1a\n"),
        ("a.pdf", b"\n\n%PDF-1.7"),
        ("a.gif", b"GIF87"),
        ("a.webp", b"RIFF\x10\x00\x00\x00WAVEfmt "),
        ("a.txt", b"MZ\x90\x00\x03"),
        ("a.txt", "text".encode("utf-16")),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        ("a.docx", b"PK\x03\x04" + bytes(600)),
        ("a.docx", b"PK\x05\x06" + bytes(18)),
    ],
)
def test_what_is_not_what_its_name_says_is_refused(name: str, data: bytes) -> None:
    with pytest.raises(AttachmentError) as caught:
        checked(name, data)
    assert caught.value.code == "attachment_mismatch"


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.webm", webm(b"A_OPUS"), "audio/webm"),
        ("a.webm", webm(b"V_VP8"), "video/webm"),
        ("a.m4a", box(b"isom", b"mp42"), "audio/mp4"),
        ("a.mp4", box(b"3gp5", b"isom"), "video/mp4"),
        ("a.mp3", b"\xff\xfb\x90\x64" + bytes(400), "audio/mpeg"),
    ],
)
def test_a_recording_is_what_its_content_says(name: str, data: bytes, kind: str) -> None:
    assert checked(name, data)[1] == kind


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.mp4", box(b"M4A ", b"isom")),
        ("a.mp4", b"\xff\xff\xff\xffftypzzzz" + bytes(100)),
        ("a.mp4", b"\x00\x00\x00\x08ftyp"),
        ("a.mov", box(b"isom")),
        ("a.m4a", box(b"heic", b"mif1")),
        ("a.ogg", b"OggS" + bytes(100)),
        ("a.webm", b"\x1aE\xdf\xa3" + bytes(30) + b"matroska"),
        ("a.weba", webm(b"V_VP8")),
        ("a.mp3", b"\xff\xf9\x90\x64" + bytes(400)),
        ("a.wav", b"RIFF\x10\x00\x00\x00WEBPVP8 "),
    ],
)
def test_a_recording_that_is_another_is_refused(name: str, data: bytes) -> None:
    with pytest.raises(AttachmentError) as caught:
        checked(name, data)
    assert caught.value.code == "attachment_mismatch"
