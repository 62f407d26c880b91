"""What tells languages, as one start keeps it for the next."""

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.language import identify
from bot.language.tracking import LanguageTracker, Spoken
from bot.nlu.languages import taught_tracker
from bot.settings import LANGUAGES

TEXTS = (
    "Waar blijft mijn pakket?",
    "سفارش من کجاست",
    "sefaresh man kojast",
    "hola",
    "ok danke",
    "Де моє замовлення?",
    "3asl ayna talabi",
)


@pytest.fixture(autouse=True)
def anew(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What this process has in memory of it already is for the other tests."""
    monkeypatch.setattr(identify, "_models", [])
    identify._limited.cache_clear()
    taught_tracker.cache_clear()
    yield
    identify._limited.cache_clear()
    taught_tracker.cache_clear()


def started(folder: Path) -> LanguageTracker:
    """What a process has that has just started."""
    identify._models.clear()
    identify._limited.cache_clear()
    taught_tracker.cache_clear()
    return taught_tracker("py3langid", LANGUAGES, folder)


def told(tracker: LanguageTracker) -> list[object]:
    """All that ``tracker`` and its model say of some texts."""
    spoken = [tracker.after(Spoken("en", "default"), text) for text in TEXTS]
    return [spoken, [identify.load("py3langid").identify(text, LANGUAGES) for text in TEXTS]]


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[object]]:
    """The folder that a first start leaves, to be copied, and what it tells."""
    folder = tmp_path_factory.mktemp("kept") / "nlu"
    return folder, told(started(folder))


@pytest.fixture
def kept(first: tuple[Path, list[object]], tmp_path: Path) -> Path:
    """What a first start has kept."""
    return shutil.copytree(first[0], tmp_path / "nlu")


@pytest.fixture
def said(first: tuple[Path, list[object]]) -> list[object]:
    """What a first start told."""
    return first[1]


def stamps(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_ino for path in folder.iterdir()}


def test_the_next_start_tells_the_same_from_what_was_kept(kept: Path, said: list[object]) -> None:
    before = stamps(kept)
    assert sorted(name.partition("-")[0] for name in before) == ["languages", "words"]
    assert told(started(kept)) == said
    assert stamps(kept) == before


def test_fewer_languages_are_told_from_the_same_files(kept: Path) -> None:
    started(kept)
    before = stamps(kept)
    few = taught_tracker("py3langid", ("nl", "fa"), kept)
    assert few.after(Spoken("nl", "default"), "hola").language == "nl"
    assert few.after(Spoken("nl", "default"), "سفارش من کجاست").language == "fa"
    assert stamps(kept) == before


def test_what_is_damaged_is_made_anew(kept: Path, said: list[object], caplog: pytest.LogCaptureFixture) -> None:
    whole = {path: path.read_bytes() for path in kept.iterdir()}
    for path, content in whole.items():
        path.write_bytes(content[: len(content) // 2])
    with caplog.at_level(logging.WARNING):
        assert told(started(kept)) == said
    assert len(caplog.records) == 2
    assert {path: path.read_bytes() for path in kept.iterdir()} == whole


def test_where_nothing_can_be_kept_the_same_is_told_at_no_more_than_the_cost_of_the_time(
    tmp_path: Path, said: list[object], caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    with caplog.at_level(logging.WARNING):
        assert told(started(tmp_path / "file" / "nlu")) == said
    assert caplog.text.count("cannot be written") == 2
