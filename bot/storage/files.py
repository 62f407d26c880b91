"""Opens what keeps a site's files: its data folder, another folder, or S3."""

from pathlib import Path

from bot.settings import Settings
from handoff.files import FileStore, FolderFiles

#: The folder of files within the data folder.
FOLDER = "attachments"
_PROBE = "0" * 32


def open_files(settings: Settings) -> FileStore:
    """What keeps the files that visitors and agents send; nothing is reached before the first one."""
    if settings.files.startswith("s3://"):
        from handoff.s3_files import S3Files

        return S3Files(settings.files)
    return FolderFiles(Path(settings.files) if settings.files else settings.data_dir / FOLDER)


async def check(files: FileStore) -> None:
    """Keep a file and let go of it. Raises :class:`handoff.files.FilesUnavailable` and ``OSError``."""
    await files.write(_PROBE, b"")
    await files.discard(_PROBE)
