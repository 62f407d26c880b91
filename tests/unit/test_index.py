import threading

import numpy as np
import pytest
from numpy.typing import NDArray

from knowledge_base.index import VectorIndex


def unit(count: int, dimension: int = 32, seed: int = 0) -> NDArray[np.float32]:
    rows = np.random.default_rng(seed).normal(size=(count, dimension)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows


def filled(count: int, exact_up_to: int = 1_000) -> tuple[VectorIndex, NDArray[np.float32]]:
    rows = unit(count)
    index = VectorIndex(32, exact_up_to)
    index.add(range(count), rows)
    return index, rows


def test_the_nearest_come_first_with_their_cosines() -> None:
    index, rows = filled(100)
    ids, cosines = index.search(rows[5], 10)
    expected = np.argsort(-(rows @ rows[5]))[:10]
    assert ids.tolist() == expected.tolist()
    assert np.allclose(cosines, (rows @ rows[5])[expected], atol=1e-5)


def test_an_empty_index_finds_nothing() -> None:
    assert len(VectorIndex(32).search(unit(1)[0], 5)[0]) == 0


def test_fewer_come_where_there_are_fewer() -> None:
    index, rows = filled(3)
    assert len(index.search(rows[0], 10)[0]) == 3


@pytest.mark.parametrize("exact_up_to", [1_000, 100])
def test_removed_vectors_are_not_found(exact_up_to: int) -> None:
    index, rows = filled(400, exact_up_to)
    index.remove(range(50))
    found, _ = index.search(rows[10], 20)
    assert len(found) == 20
    assert found.min() >= 50
    assert len(index) == 350


@pytest.mark.parametrize("exact_up_to", [1_000, 100])
def test_removing_most_keeps_the_rest(exact_up_to: int) -> None:
    index, rows = filled(400, exact_up_to)
    index.remove(range(390))
    assert index.search(rows[395], 1)[0].tolist() == [395]


def test_a_large_index_becomes_a_graph_that_finds_nearly_all_neighbours() -> None:
    index, rows = filled(3_000, exact_up_to=1_000)
    assert not index.exact
    found = [set(index.search(rows[n], 10)[0].tolist()) & set(np.argsort(-(rows @ rows[n]))[:10]) for n in range(50)]
    assert np.mean([len(one) / 10 for one in found]) > 0.9


def test_a_graph_takes_more_vectors() -> None:
    index, _ = filled(1_500, exact_up_to=1_000)
    more = unit(300, seed=1)
    index.add(range(1_500, 1_800), more)
    assert index.search(more[7], 1)[0].tolist() == [1_507]


def test_vectors_come_back_in_the_order_asked_for() -> None:
    index, rows = filled(20)
    assert np.allclose(index.vectors([7, 3]), rows[[7, 3]])


def test_vectors_of_an_unknown_id_are_an_error() -> None:
    index, _ = filled(20)
    with pytest.raises(KeyError):
        index.vectors([99])


def test_ids_must_grow() -> None:
    index, rows = filled(20)
    with pytest.raises(ValueError, match="grow"):
        index.add([3], rows[:1])


def test_searches_go_on_while_another_thread_writes() -> None:
    index, rows = filled(100, exact_up_to=300)
    faults: list[Exception] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            try:
                assert len(index.search(rows[60], 5)[0]) == 5
            except Exception as error:
                faults.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(100, 1_000, 10):
        index.add(range(number, number + 10), unit(10, seed=number))
        index.remove([number - 100])
    done.set()
    reader.join()
    assert faults == []
