"""Pictures and other files that lie beside articles, in a folder or an archive: ``files/0b9d…/label.webp``."""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge_base.article_files.archives import ENCLOSED, is_enclosed, opened, unpacked
from knowledge_base.article_files.places import SourceFile

# As the articles' own files in an archive: always the same, so that the same articles are the same bytes.
_NO_TIME = (2020, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that answers show as ``file:`` and its id."""

    id: str
    name: str
    data: bytes

    @property
    def place(self) -> str:
        """Where it lies beside articles."""
        return f"files/{self.id}/{self.name}"


def enclosed_in(files: Iterable[SourceFile]) -> Mapping[str, Enclosed]:
    """The files that lie beside articles in what was handed in, by id; archives are looked into.

    Raises :class:`knowledge_base.article_files.archives.BadArchive`.
    """
    found: dict[str, Enclosed] = {}
    for file in files:
        if file.ending == ".zip":
            found.update(_in_archive(file.data))
        elif match := ENCLOSED.fullmatch(file.inside):
            found[match[1]] = Enclosed(match[1], match[2], file.data)
    return found


def beside(path: Path) -> list[SourceFile]:
    """The files of a folder that articles show; none of what is no folder. Blocking."""
    found = sorted(path.rglob("files/*/*")) if path.is_dir() else []
    inside = [(one, one.relative_to(path).as_posix()) for one in found]
    return [SourceFile(str(one), one.read_bytes(), name) for one, name in inside if is_enclosed(name) and one.is_file()]


def with_files(archive: bytes, files: Sequence[Enclosed]) -> bytes:
    """An archive of articles with the files that they show."""
    made = io.BytesIO(archive)
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as packed:
        for one in sorted(files, key=lambda one: one.place):
            packed.writestr(zipfile.ZipInfo(one.place, _NO_TIME), one.data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def enclose(path: Path, files: Sequence[Enclosed]) -> None:
    """Put files beside the articles that were written into a folder or an archive; others have none. Blocking."""
    if path.is_dir():
        for one in files:
            (path / one.place).parent.mkdir(parents=True, exist_ok=True)
            (path / one.place).write_bytes(one.data)
    elif path.suffix.lower() == ".zip":
        path.write_bytes(with_files(path.read_bytes(), files))


def _in_archive(data: bytes) -> Mapping[str, Enclosed]:
    with opened(data) as archive:
        members = [(member, ENCLOSED.fullmatch(member.filename)) for member in archive.infolist()]
        return {match[1]: Enclosed(match[1], match[2], unpacked(archive, member)) for member, match in members if match}
