"""How well the bot answers the golden set may not fall; see `tests.golden` for what is asked and what is recorded."""

from pathlib import Path

import pytest

from knowledge_base.evaluation import Evaluation
from tests.golden import FIGURES
from tests.golden.asking import ask
from tests.golden.figures import ALL, Record, counted, digest, table


@pytest.fixture(scope="module")
def evaluation(cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Evaluation:
    """Every question asked once. Vectors are made anew; the unpacked encoder and what was learnt are kept."""
    folder = tmp_path_factory.mktemp("golden")
    for kept, name in (("encoder", "encoders"), ("nlu", "nlu")):
        (cache / kept).mkdir(exist_ok=True)
        (folder / name).symlink_to(cache / kept)
    return ask(folder)


@pytest.fixture(scope="module")
def record() -> Record:
    return Record.read(FIGURES)


def test_the_figures_are_of_the_questions_as_they_stand(record: Record) -> None:
    assert record.digest == digest(), "Questions have changed: measure anew with `python -m tests.golden`."


def test_right_wrong_and_refused_do_not_fall_in_all(evaluation: Evaluation, record: Record) -> None:
    assert not record.fallen(ALL, counted(evaluation)[ALL]), table(evaluation, record)


def test_right_wrong_and_refused_do_not_fall_in_any_language(evaluation: Evaluation, record: Record) -> None:
    fallen = [name for name, counts in counted(evaluation).items() if name != ALL and record.fallen(name, counts)]

    assert not fallen, table(evaluation, record)
