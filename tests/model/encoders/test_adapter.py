"""What was taught to the encoder: in its file, for its weights, or not at all."""

from pathlib import Path

import numpy as np
import pytest

from knowledge_base.encoders import adapter as adapters
from knowledge_base.encoders.adapter import Adapter, Factors, InputRange
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.encoders.errors import CorruptAdapter
from knowledge_base.encoders.unpack import ADAPTER, ModelFiles, adapter_of, model_name, site_adapter, unpack
from knowledge_base.encoders.weights import Weights, checksum, source_path


@pytest.fixture(scope="module")
def weights() -> Weights:
    return Weights(source_path())


@pytest.fixture(scope="module")
def source() -> str:
    return checksum(source_path())


@pytest.fixture(scope="module")
def shipped(weights: Weights, source: str) -> Adapter:
    return adapters.read(ADAPTER, source, weights.shape)


def test_the_file_takes_no_more_than_two_megabytes() -> None:
    assert ADAPTER.stat().st_size <= 2_000_000


def test_it_changes_the_upper_matrices_and_leaves_the_lower_ones(shipped: Adapter, weights: Weights) -> None:
    size = weights.shape.hidden
    upper, lower = (weights.matrix(f"l{layer}.q.w", size, size) for layer in (adapters.FIRST_LAYER, 0))
    change = shipped.merged(f"l{adapters.FIRST_LAYER}.q", upper) - upper

    assert 0 < np.abs(change).max() < np.abs(upper).max()
    assert np.linalg.matrix_rank(change.astype(np.float64), tol=1e-4) <= adapters.RANK
    assert shipped.merged("l0.q", lower) is lower


def test_what_is_written_is_read_again_and_always_in_the_same_bytes(
    shipped: Adapter, weights: Weights, source: str, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        shipped.write(tmp_path / name)

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes() == ADAPTER.read_bytes()
    assert adapters.read(tmp_path / "one", source, weights.shape).digest == shipped.digest


def test_one_for_other_weights_is_refused(weights: Weights) -> None:
    with pytest.raises(CorruptAdapter, match="made for other weights"):
        adapters.read(ADAPTER, "0" * 64, weights.shape)


@pytest.mark.parametrize("size", [0, 100, 700_000, -50])
def test_half_a_file_is_refused(size: int, weights: Weights, source: str, tmp_path: Path) -> None:
    (tmp_path / "half").write_bytes(ADAPTER.read_bytes()[:size])
    with pytest.raises(CorruptAdapter, match="cannot be read"):
        adapters.read(tmp_path / "half", source, weights.shape)


def test_one_wrong_byte_is_noticed(weights: Weights, source: str, tmp_path: Path) -> None:
    content = bytearray(ADAPTER.read_bytes())
    content[600_000] ^= 64
    (tmp_path / "wrong").write_bytes(content)
    with pytest.raises(CorruptAdapter):
        adapters.read(tmp_path / "wrong", source, weights.shape)


def test_a_file_that_is_missing_is_refused(weights: Weights, source: str, tmp_path: Path) -> None:
    with pytest.raises(CorruptAdapter, match="cannot be read"):
        adapters.read(tmp_path / "none", source, weights.shape)


@pytest.mark.parametrize(
    "changed",
    [
        {"factors": {"l6.q": Factors(np.full((16, 384), np.inf), np.zeros((384, 16)))}},
        {"factors": {"l6.q": Factors(np.zeros((8, 384)), np.zeros((384, 8)))}},
        {"ranges": {"l0.qkv": InputRange(1.0, 2.0, {})}},
        {"ranges": {"l0.qkv": InputRange(-1.0, 2.0, {384: 2})}},
        {"ranges": {"l0.qkv": InputRange(-1.0, 2.0, {3: 0})}},
        {"ranges": {"l0.qkv": InputRange(-1.0, float("nan"), {})}},
    ],
    ids=["infinite", "other-rank", "range-without-zero", "channel-that-is-not", "factor-of-zero", "not-a-number"],
)
def test_impossible_content_is_refused_however_well_it_is_packed(
    changed: dict[str, dict[str, object]], shipped: Adapter, weights: Weights, source: str, tmp_path: Path
) -> None:
    factors, ranges = dict(shipped.factors), dict(shipped.ranges)
    factors |= changed.get("factors", {})  # type: ignore[arg-type]
    ranges |= changed.get("ranges", {})  # type: ignore[arg-type]
    Adapter(source, factors, ranges).write(tmp_path / "impossible")

    with pytest.raises(CorruptAdapter):
        adapters.read(tmp_path / "impossible", source, weights.shape)


class TestOfASite:
    def test_is_used_where_it_is_there(self, shipped: Adapter, tmp_path: Path) -> None:
        before = BundledEncoder(tmp_path).name
        first = next(iter(shipped.factors))
        halved = Factors(shipped.factors[first].a, shipped.factors[first].b / 2)
        Adapter(shipped.source, {**shipped.factors, first: halved}, shipped.ranges).write(site_adapter(tmp_path))
        encoder = BundledEncoder(tmp_path)

        assert encoder.name == model_name(site_adapter(tmp_path)) != before == model_name()
        assert encoder.encode(["Where is it?"], "query").shape == (1, 384)
        assert ModelFiles(tmp_path, encoder.name).fault() is None

    def test_that_is_damaged_says_how_to_go_back(self, tmp_path: Path) -> None:
        site_adapter(tmp_path).write_bytes(b"not an adapter")
        with pytest.raises(CorruptAdapter, match="hamdel train --undo"):
            unpack(tmp_path)
        with pytest.raises(CorruptAdapter, match="hamdel train --undo"):
            BundledEncoder(tmp_path).open()

    def test_without_one_what_hamdel_brings_along_is_used(self, tmp_path: Path) -> None:
        assert adapter_of(tmp_path) == ADAPTER
