import numpy as np
import pytest
from numpy.typing import NDArray

from knowledge_base.metric import Metric
from knowledge_base.vector_index import Products, Query, Stopped, VectorIndex

NONE_DEAD = np.zeros(0, np.int64)
PLAIN = Metric.fit(np.zeros((0, 32), np.float32), NONE_DEAD, np.zeros((0, 32), np.float32), [], 32)


def unit(count: int, dimension: int = 32, seed: int = 0) -> NDArray[np.float32]:
    rows = np.random.default_rng(seed).normal(size=(count, dimension)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows


def filled(count: int, exact_up_to: int = 1_000) -> tuple[VectorIndex, NDArray[np.float32]]:
    rows = unit(count)
    return VectorIndex.empty(32).added(rows).settled(PLAIN, exact_up_to), rows


def look(index: VectorIndex, vector: NDArray[np.float32]) -> Products:
    return index.look(Query(vector, PLAIN.look(vector).turned))


def test_the_nearest_come_first() -> None:
    index, rows = filled(100)
    assert look(index, rows[5]).best(10, NONE_DEAD).tolist() == np.argsort(-(rows @ rows[5]))[:10].tolist()


def test_an_empty_index_finds_nothing() -> None:
    assert len(look(VectorIndex.empty(32), unit(1)[0]).best(5, NONE_DEAD)) == 0


def test_fewer_come_where_there_are_fewer() -> None:
    index, rows = filled(3)
    assert len(look(index, rows[0]).best(10, NONE_DEAD)) == 3


@pytest.mark.parametrize("exact_up_to", [1_000, 100])
def test_dead_vectors_are_not_found(exact_up_to: int) -> None:
    index, rows = filled(400, exact_up_to)
    found = look(index, rows[10]).best(20, np.arange(50))
    assert len(found) == 20
    assert found.min() >= 50


@pytest.mark.parametrize("exact_up_to", [1_000, 100])
def test_where_all_but_one_are_dead_that_one_is_found(exact_up_to: int) -> None:
    index, rows = filled(400, exact_up_to)
    assert look(index, rows[395]).best(3, np.delete(np.arange(400), 395)).tolist() == [395]


def test_a_graph_finds_nearly_all_neighbours() -> None:
    index, rows = filled(3_000)
    assert len(index.packed) == 3_000
    wanted = [set(np.argsort(-(rows @ rows[n]))[:10]) for n in range(50)]
    found = [set(look(index, rows[n]).best(10, NONE_DEAD).tolist()) for n in range(50)]
    assert np.mean([len(one & other) / 10 for one, other in zip(found, wanted, strict=True)]) > 0.95


def test_vectors_are_found_beside_a_graph_as_soon_as_they_were_added() -> None:
    index, rows = filled(1_500)
    more = unit(300, seed=1)
    grown = index.added(more)
    assert look(grown, more[7]).best(1, NONE_DEAD).tolist() == [1_507]
    assert look(grown, rows[7]).best(1, NONE_DEAD).tolist() == [7]


def test_vectors_beside_a_graph_come_into_a_new_one_when_they_are_many() -> None:
    index, _ = filled(1_500)
    grown = index.added(unit(1_001, seed=1))
    assert len(grown.settled(PLAIN, 1_001).tail) == 1_001
    assert len(grown.settled(PLAIN, 1_000).packed) == 2_501


def test_an_index_that_was_added_to_stays_as_it_was() -> None:
    index, rows = filled(20)
    index.added(rows)
    assert len(index) == 20


@pytest.mark.parametrize("exact_up_to", [1_000, 10])
def test_vectors_and_products_come_in_the_order_asked_for(exact_up_to: int) -> None:
    index, rows = filled(20, exact_up_to)
    places, grown = np.array([21, 7, 3]), index.added(rows[:2])
    assert np.allclose(grown.vectors(places), rows[[1, 7, 3]], atol=1e-3)
    assert np.allclose(look(grown, rows[0]).of(places), rows[[1, 7, 3]] @ PLAIN.look(rows[0]).turned, atol=1e-3)


@pytest.mark.parametrize("exact_up_to", [1_000, 10])
def test_what_is_kept_is_numbered_anew(exact_up_to: int) -> None:
    index, rows = filled(20, exact_up_to)
    kept = index.kept(np.array([3, 7]))
    assert len(kept) == 2
    assert np.allclose(kept.vectors(np.array([0, 1])), rows[[3, 7]], atol=1e-3)


def test_the_making_of_a_graph_can_be_stopped() -> None:
    with pytest.raises(Stopped):
        VectorIndex.empty(32).added(unit(200)).settled(PLAIN, 100, lambda: True)
