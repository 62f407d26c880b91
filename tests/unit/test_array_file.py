from pathlib import Path

import numpy as np
import pytest

from knowledge_base import array_file

METADATA = {"made": "of words", "counts": [1, 2]}
ARRAYS = {
    "halves": np.arange(12, dtype=np.float16).reshape(3, 4),
    "flags": np.array([True, False]),
    "none": np.zeros((0, 5), np.float32),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    array_file.write(tmp_path / "some.index", METADATA, ARRAYS)
    return tmp_path / "some.index"


def test_what_was_written_comes_back(file: Path) -> None:
    metadata, arrays = array_file.read(file)
    assert metadata == METADATA
    assert {name: (array.dtype, array.tolist()) for name, array in arrays.items()} == {
        name: (array.dtype, array.tolist()) for name, array in ARRAYS.items()
    }


def test_nobody_can_change_what_was_read(file: Path) -> None:
    _, arrays = array_file.read(file)
    with pytest.raises(ValueError, match="read-only"):
        arrays["halves"][0, 0] = 7


def test_what_was_read_stays_when_another_file_takes_its_place(file: Path) -> None:
    _, arrays = array_file.read(file)
    array_file.write(file, METADATA, {"halves": np.zeros((3, 4), np.float16)})
    assert arrays["halves"].tolist() == ARRAYS["halves"].tolist()
    assert not array_file.read(file)[1]["halves"].any()


def test_arrays_lie_where_numpy_reads_them_fastest(file: Path) -> None:
    _, arrays = array_file.read(file)
    assert all(array.flags.aligned and array.ctypes.data % 64 == 0 for array in arrays.values())


def test_writing_leaves_nothing_beside_the_file(file: Path) -> None:
    assert list(file.parent.iterdir()) == [file]


def test_a_missing_file_is_said_to_be_spoilt(tmp_path: Path) -> None:
    with pytest.raises(array_file.DamagedFile):
        array_file.read(tmp_path / "none")


@pytest.mark.parametrize("left", [0, 5, 47, 60, -1])
def test_a_file_that_was_cut_off_is_spoilt(file: Path, left: int) -> None:
    file.write_bytes(file.read_bytes()[:left])
    with pytest.raises(array_file.DamagedFile):
        array_file.read(file)


def test_a_file_with_more_behind_it_is_spoilt(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"more")
    with pytest.raises(array_file.DamagedFile):
        array_file.read(file)


def test_a_single_other_byte_anywhere_makes_a_file_spoilt(file: Path) -> None:
    whole = file.read_bytes()
    for place in range(len(whole)):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(array_file.DamagedFile):
            array_file.read(file)


def test_a_file_that_cannot_be_written_leaves_the_old_one(file: Path) -> None:
    with pytest.raises(TypeError):
        array_file.write(file, {"not": {"json"}}, ARRAYS)
    assert array_file.read(file)[0] == METADATA
