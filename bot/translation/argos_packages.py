"""Argos Translate's language packages: checked, installed and found.

A package is a zip archive (``.argosmodel``) of one folder with ``metadata.json``, a CTranslate2 model in ``model/``,
and a ``sentencepiece.model`` or ``bpe.model`` (https://argos-translate.readthedocs.io/).
"""

import json
import lzma
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from bot.translation.errors import BadPackage, MissingExtra, TranslatorUnavailable

#: Bytes of the largest package when unpacked; those that Argos publishes have some 100 to 300 million.
LARGEST = 2_000_000_000

#: What Argos calls some languages, and what a site calls them.
CODES = {"zt": "zh-Hant", "pb": "pt-BR"}
_TOKENIZERS = ("sentencepiece.model", "bpe.model")


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """A package in its folder; ``size`` is that of its model, in bytes."""

    folder: Path
    source: str
    target: str
    version: str
    size: int


def argos(module: str) -> Any:
    """A module of Argos Translate. Raises `MissingExtra`, or `TranslatorUnavailable` where it cannot start."""
    try:
        return import_module(f"argostranslate.{module}")
    except ImportError as error:
        raise MissingExtra(f"argostranslate is not installed ({error}): pip install hamdel[argos]") from error
    except OSError as error:
        raise TranslatorUnavailable(
            f"Argos Translate cannot make its folders ({error}); let XDG_DATA_HOME, XDG_CONFIG_HOME and "
            "XDG_CACHE_HOME name folders that it can write to"
        ) from error


def install(file: Path, folder: Path) -> InstalledPackage:
    """Install the package in ``file`` into ``folder``, in place of an older one for the same languages.

    Argos's own installer unpacks it, after everything in it was checked. Raises `BadPackage` or `MissingExtra`;
    nothing is installed then.
    """
    size = _check(file)
    folder.mkdir(parents=True, exist_ok=True)
    if size > (free := shutil.disk_usage(folder).free):
        raise BadPackage(f"{file} needs {size:,} bytes, and {free:,} are free in {folder}; make room")
    # On the same disk, so that moving a complete package is one step.
    with tempfile.TemporaryDirectory(prefix=".incoming-", dir=folder) as incoming:
        with _installing_into(Path(incoming)):
            _unpack(file)
        package = _read(next(Path(incoming).iterdir()))
        place = folder / f"{package.source}-{package.target}"
        if place.exists():
            # Two steps, as a folder that is not empty cannot be replaced in one.
            place.rename(Path(incoming) / "replaced")
        package.folder.rename(place)
    return _read(place)


def installed(folder: Path) -> list[InstalledPackage]:
    """The packages in ``folder``; what is none is left out."""
    found = []
    for each in sorted(folder.glob("[!.]*/metadata.json")):
        try:
            found.append(_read(each.parent))
        except BadPackage:
            continue
    return found


def _unpack(file: Path) -> None:
    package = argos("package")
    # When all is unpacked, Argos clears a cache of its translating module, which is not used here: PyTorch, Stanza and
    # spaCy, which that module needs, may be missing.
    with suppress(ImportError):
        package.install_from_path(file)


@contextmanager
def _installing_into(folder: Path) -> Iterator[None]:
    settings = argos("settings")
    before = settings.package_data_dir
    settings.package_data_dir = folder
    try:
        yield
    finally:
        settings.package_data_dir = before


def _read(folder: Path) -> InstalledPackage:
    try:
        metadata = json.loads((folder / "metadata.json").read_text("utf-8"))
        size = (folder / "model" / "model.bin").stat().st_size
    except (OSError, ValueError) as error:
        raise BadPackage(f"{folder} is no language package: {error}") from error
    source, target = _languages(metadata, folder)
    return InstalledPackage(folder, source, target, str(metadata.get("package_version", "")), size)


def _languages(metadata: Any, place: Path) -> tuple[str, str]:
    codes = [metadata.get(name) for name in ("from_code", "to_code")] if isinstance(metadata, dict) else []
    known = [CODES.get(code, code) for code in codes if isinstance(code, str) and code.isalpha()]
    if len(known) != 2:
        raise BadPackage(f"{place} does not say which languages it translates; is it a package of another kind?")
    return known[0], known[1]


def _check(file: Path) -> int:
    """How many bytes the package in ``file`` takes.

    Raises `BadPackage` unless it is complete, and all of it would stay in one folder.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            top = _top_folder(archive, file)
            _check_contents(archive, top, file)
            damaged = archive.testzip()
            size = sum(entry.file_size for entry in archive.infolist())
    except (OSError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, RuntimeError) as error:
        raise BadPackage(
            f"{file} is not a complete .argosmodel file, which is a zip archive ({error}); download it again"
        ) from error
    if damaged is not None:
        raise BadPackage(f"{file} is damaged in {damaged}; download it again")
    return size


def _top_folder(archive: zipfile.ZipFile, file: Path) -> str:
    tops = set()
    for entry in archive.infolist():
        path, windows = PurePosixPath(entry.filename), PureWindowsPath(entry.filename)
        if path.is_absolute() or windows.drive or windows.root or ".." in windows.parts:
            raise BadPackage(f"{file} would write outside its folder, to {entry.filename!r}; do not trust it")
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise BadPackage(f"{file} has a link in it, {entry.filename!r}; do not trust it")
        tops.add(path.parts[0] if path.parts else "")
    if len(tops) != 1:
        raise BadPackage(f"{file} is no language package: it has {len(tops)} folders at its top, not one")
    return tops.pop()


def _check_contents(archive: zipfile.ZipFile, top: str, file: Path) -> None:
    sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
    names = [f"{top}/metadata.json", f"{top}/model/model.bin"]
    missing = [name for name in names if not sizes.get(name)]
    if not any(f"{top}/{name}" in sizes for name in _TOKENIZERS):
        missing.append(f"{top}/{_TOKENIZERS[0]}")
    if missing:
        raise BadPackage(f"{file} is no language package: it lacks {', '.join(missing)}")
    if sum(sizes.values()) > LARGEST:
        raise BadPackage(f"{file} would take {sum(sizes.values()):,} bytes; no language package is that large")
    try:
        metadata = json.loads(archive.read(names[0]))
    except ValueError as error:
        raise BadPackage(f"{names[0]} in {file} is no JSON: {error}") from error
    _languages(metadata, file)
