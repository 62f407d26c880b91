"""Which files are taken."""

import io
import zipfile

import pytest

from handoff.attachments import LARGEST, TYPES, AttachmentError, checked

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
}


@pytest.mark.parametrize("extension", TYPES)
def test_a_file_is_taken_as_what_it_is(extension: str) -> None:
    assert checked(f"file.{extension.upper()}", CONTENTS[extension])[1] == TYPES[extension]


@pytest.mark.parametrize("extension", TYPES)
def test_a_file_that_says_it_is_something_else_is_refused(extension: str) -> None:
    for other, data in CONTENTS.items():
        if TYPES[other] != TYPES[extension] and {extension, other} != {"txt", "csv"}:
            with pytest.raises(AttachmentError):
                checked(f"file.{extension}", data)


@pytest.mark.parametrize("name", ["page.html", "picture.svg", "run.exe", "noextension", "", ".png", "a.png.js"])
def test_other_kinds_of_files_are_refused(name: str) -> None:
    with pytest.raises(AttachmentError) as caught:
        checked(name, PNG)
    assert caught.value.code == "attachment_refused"


def test_documents_with_macros_are_refused() -> None:
    with pytest.raises(AttachmentError):
        checked("a.docx", office("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))


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

    assert (empty.value.code, large.value.code) == ("attachment_refused", "attachment_too_large")
