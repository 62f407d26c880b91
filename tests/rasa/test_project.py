"""Rasa itself trains on ``nlu_data``."""

from pathlib import Path

import pytest

from tests.rasa.conftest import Rasa, copy_of_project


@pytest.fixture
def project(rasa: Rasa, tmp_path: Path) -> Path:
    return copy_of_project(tmp_path / "nlu_data")


def test_rasa_finds_the_data_valid(rasa: Rasa, project: Path) -> None:
    said = rasa.run("-m", "rasa", "data", "validate", "--data", "nlu", "rules.yml", folder=project)
    assert "labeled with multiple different intents" not in said
    assert "No story structure conflicts found" in said


@pytest.mark.parametrize("data", [("nlu", "rules.yml"), (".",)])
def test_rasa_trains_on_the_folder_as_it_is(rasa: Rasa, project: Path, data: tuple[str, ...]) -> None:
    rasa.run("-m", "rasa", "train", "--data", *data, "--out", "models", folder=project)
    assert len(list((project / "models").glob("*.tar.gz"))) == 1
