"""Rasa itself trains on ``nlu_data``: needs a Python with Rasa 3.6, named by HAMDEL_RASA_PYTHON.

python3.10 -m venv /tmp/rasa && /tmp/rasa/bin/pip install rasa==3.6.21
HAMDEL_RASA_PYTHON=/tmp/rasa/bin/python pytest tests/integration/test_rasa_project.py
"""

import os
import shutil
import subprocess
from importlib import resources
from pathlib import Path

import pytest

PYTHON = os.environ.get("HAMDEL_RASA_PYTHON", "")

pytestmark = pytest.mark.skipif(
    not PYTHON, reason="HAMDEL_RASA_PYTHON names no Python with Rasa (pip install rasa==3.6.21 on Python 3.10)"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the folder, as a Rasa user would have it: Rasa writes its caches beside the data."""
    folder = tmp_path / "nlu_data"
    with resources.as_file(resources.files("nlu_data")) as source:
        shutil.copytree(source, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def rasa(project: Path, *arguments: str) -> str:
    quiet = {"RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3"}
    done = subprocess.run(
        [PYTHON, "-m", "rasa", *arguments], cwd=project, env={**os.environ, **quiet}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_rasa_finds_the_data_valid(project: Path) -> None:
    said = rasa(project, "data", "validate", "--data", "nlu", "rules.yml")
    assert "labeled with multiple different intents" not in said
    assert "No story structure conflicts found" in said


@pytest.mark.parametrize("data", [("nlu", "rules.yml"), (".",)])
def test_rasa_trains_on_the_folder_as_it_is(project: Path, data: tuple[str, ...]) -> None:
    rasa(project, "train", "--data", *data, "--out", "models")
    assert len(list((project / "models").glob("*.tar.gz"))) == 1
