import numpy as np
import pytest
from numpy.typing import NDArray

from knowledge_base.metric import Metric
from knowledge_base.vector_index import Products, QueryVector, Stopped, VectorIndex

NONE = np.zeros(0, np.int64)
PLAIN = Metric.fit(np.zeros((0, 32), np.float32), NONE, np.zeros((0, 32), np.float32), [], 32)


def unit(count: int, dimension: int = 32, seed: int = 0) -> NDArray[np.float32]:
    rows = np.random.default_rng(seed).normal(size=(count, dimension)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows


def filled(count: int, exact_up_to: int = 1_000) -> tuple[VectorIndex, NDArray[np.float32]]:
    rows = unit(count)
    return VectorIndex.empty(32).added(rows).rebuilt(PLAIN, exact_up_to), rows


def products(index: VectorIndex, vector: NDArray[np.float32]) -> Products:
    return index.products(QueryVector(vector, PLAIN.project(vector).dual))


def test_the_nearest_come_first() -> None:
    index, rows = filled(100)
    assert products(index, rows[5]).top(10, NONE).tolist() == np.argsort(-(rows @ rows[5]))[:10].tolist()


def test_an_empty_index_finds_nothing() -> None:
    assert len(products(VectorIndex.empty(32), unit(1)[0]).top(5, NONE)) == 0


def test_fewer_come_where_there_are_fewer() -> None:
    index, rows = filled(3)
    assert len(products(index, rows[0]).top(10, NONE)) == 3


@pytest.mark.parametrize("exact_up_to", [1_000, 100])
def test_deleted_vectors_are_not_found(exact_up_to: int) -> None:
    index, rows = filled(400, exact_up_to)
    found = products(index, rows[10]).top(20, np.arange(50))
    assert len(found) == 20
    assert found.min() >= 50


@pytest.mark.parametrize("exact_up_to", [1_000, 100])
def test_where_all_but_one_are_deleted_that_one_is_found(exact_up_to: int) -> None:
    index, rows = filled(400, exact_up_to)
    assert products(index, rows[395]).top(3, np.delete(np.arange(400), 395)).tolist() == [395]


def test_a_graph_finds_nearly_all_neighbours() -> None:
    index, rows = filled(3_000)
    assert len(index.quantized) == 3_000
    wanted = [set(np.argsort(-(rows @ rows[n]))[:10]) for n in range(50)]
    found = [set(products(index, rows[n]).top(10, NONE).tolist()) for n in range(50)]
    assert np.mean([len(one & other) / 10 for one, other in zip(found, wanted, strict=True)]) > 0.95


def test_vectors_are_found_beside_a_graph_as_soon_as_they_were_added() -> None:
    index, rows = filled(1_500)
    more = unit(300, seed=1)
    grown = index.added(more)
    assert products(grown, more[7]).top(1, NONE).tolist() == [1_507]
    assert products(grown, rows[7]).top(1, NONE).tolist() == [7]


def test_vectors_beside_a_graph_come_into_a_new_one_when_they_are_many() -> None:
    index, _ = filled(1_500)
    grown = index.added(unit(1_001, seed=1))
    assert len(grown.rebuilt(PLAIN, 1_001).tail) == 1_001
    assert len(grown.rebuilt(PLAIN, 1_000).quantized) == 2_501


def test_an_index_that_was_added_to_stays_as_it_was() -> None:
    index, rows = filled(20)
    index.added(rows)
    assert len(index) == 20


@pytest.mark.parametrize("exact_up_to", [1_000, 10])
def test_vectors_and_products_come_in_the_order_asked_for(exact_up_to: int) -> None:
    index, rows = filled(20, exact_up_to)
    wanted, grown = np.array([21, 7, 3]), index.added(rows[:2])
    assert np.allclose(grown.vectors(wanted), rows[[1, 7, 3]], atol=1e-3)
    assert np.allclose(products(grown, rows[0]).of(wanted), rows[[1, 7, 3]] @ PLAIN.project(rows[0]).dual, atol=1e-3)


@pytest.mark.parametrize("exact_up_to", [1_000, 10])
def test_what_is_kept_is_numbered_anew(exact_up_to: int) -> None:
    index, rows = filled(20, exact_up_to)
    kept = index.subset(np.array([3, 7]))
    assert len(kept) == 2
    assert np.allclose(kept.vectors(np.array([0, 1])), rows[[3, 7]], atol=1e-3)


def test_the_making_of_a_graph_can_be_stopped() -> None:
    with pytest.raises(Stopped):
        VectorIndex.empty(32).added(unit(200)).rebuilt(PLAIN, 100, lambda: True)
