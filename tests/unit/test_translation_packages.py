"""Language packages are checked before anything of them is unpacked."""

import io
import json
import stat
import zipfile
from pathlib import Path

import pytest

from bot.translation import EngineSettings, argos_packages, load
from bot.translation.argos_packages import install, installed
from bot.translation.errors import BadPackage, MissingExtra

METADATA = json.dumps({"from_code": "nl", "to_code": "en", "package_version": "1.0"})
CONTENTS = {"nl_en/metadata.json": METADATA, "nl_en/model/model.bin": "m" * 5_000, "nl_en/sentencepiece.model": "s"}


def packed(contents: dict[str, str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive of ``contents``."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, text in contents.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def refused(folder: Path, content: bytes) -> str:
    """What is said about a file with this content, of which nothing was installed."""
    file = folder / "nl_en.argosmodel"
    file.write_bytes(content)
    with pytest.raises(BadPackage) as caught:
        install(file, folder / "packages")
    assert not (folder / "packages").exists()
    assert {each.name for each in folder.iterdir()} == {file.name}
    return str(caught.value)


def test_a_file_that_is_no_zip_archive_is_refused(tmp_path: Path) -> None:
    assert "is not a complete .argosmodel file" in refused(tmp_path, b"<html>Not found</html>")


def test_a_file_that_there_is_not_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadPackage, match="nothing-here"):
        install(tmp_path / "nothing-here", tmp_path / "packages")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_half_a_file_is_refused(tmp_path: Path, share: float) -> None:
    content = packed(CONTENTS, zipfile.ZIP_STORED)
    assert "download it again" in refused(tmp_path, content[: int(len(content) * share)])


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA])
def test_a_damaged_file_is_refused(tmp_path: Path, compression: int) -> None:
    content = bytearray(packed(CONTENTS, compression))
    place = content.index(b"model.bin") + 30
    content[place : place + 4] = b"\xff\x00\xff\x00"
    assert "download it again" in refused(tmp_path, bytes(content))


@pytest.mark.parametrize(
    "name",
    ["../evil", "nl_en/../../evil", "/etc/evil", "..\\evil", "nl_en\\..\\..\\evil", "C:\\evil", "\\\\host\\evil"],
)
def test_a_path_that_climbs_out_of_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    assert "would write outside its folder" in refused(tmp_path, packed({**CONTENTS, name: "x"}))


def test_a_link_is_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in CONTENTS.items():
            archive.writestr(name, text)
        link = zipfile.ZipInfo("nl_en/out")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc")
    assert "has a link in it" in refused(tmp_path, buffer.getvalue())


@pytest.mark.parametrize("name", list(CONTENTS))
def test_a_package_that_lacks_something_is_refused(tmp_path: Path, name: str) -> None:
    contents = {each: text for each, text in CONTENTS.items() if each != name}
    assert f"it lacks {name}" in refused(tmp_path, packed(contents))


def test_an_archive_of_another_kind_is_refused(tmp_path: Path) -> None:
    assert "2 folders at its top" in refused(tmp_path, packed({"a/x": "", "b/y": ""}))


@pytest.mark.parametrize(
    "metadata", ["not JSON", "[]", "{}", '{"from_code": "nl"}', '{"from_code": "../..", "to_code": "en"}']
)
def test_a_package_that_does_not_tell_its_languages_is_refused(tmp_path: Path, metadata: str) -> None:
    assert "JSON" in (said := refused(tmp_path, packed({**CONTENTS, "nl_en/metadata.json": metadata}))) or (
        "does not say which languages it translates" in said
    )


def test_a_package_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(argos_packages, "LARGEST", 5_000)
    assert "no language package is that large" in refused(tmp_path, packed(CONTENTS))


def test_folders_that_hold_no_package_are_left_out(tmp_path: Path) -> None:
    for name, text in CONTENTS.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    (tmp_path / "half").mkdir()
    (tmp_path / "half" / "metadata.json").write_text("{")
    (tmp_path / "a-file").touch()
    assert [(each.source, each.target, each.version, each.size) for each in installed(tmp_path)] == [
        ("nl", "en", "1.0", 5_000)
    ]


def test_without_the_extra_it_is_told_what_to_install(tmp_path: Path) -> None:
    try:
        argos_packages.argos("package")
    except MissingExtra:
        with pytest.raises(MissingExtra, match=r"pip install hamdel\[argos\]"):
            load("argos", EngineSettings(tmp_path))
    else:
        pytest.skip("argostranslate is installed")
