"""Which encoder answers: noted in the data folder, so that another one can be taken into use without a pause."""

from pathlib import Path

_FILE = "encoder.txt"


def encoder_in_use(data_dir: Path, wanted: str) -> str:
    """The engine that answered last here; ``wanted`` where none has."""
    try:
        return (data_dir / _FILE).read_text("utf-8").strip() or wanted
    except (OSError, UnicodeDecodeError):
        return wanted


def note_encoder_in_use(data_dir: Path, engine: str) -> None:
    """Note that ``engine`` answers from now on. Raises :class:`OSError` where the folder cannot be written."""
    fresh = data_dir / f"{_FILE}.new"
    fresh.write_text(engine, "utf-8")
    fresh.replace(data_dir / _FILE)
