"""The ranges that inputs of a product are quantized in."""

import numpy as np
import pytest

from knowledge_base.encoders.adapter import InputRange
from knowledge_base.training.ranges import Product, fitted


def product(**channels: float) -> Product:
    """Inputs of which most channels reach to about 3, and ``c7=40`` says that channel 7 reaches so far."""
    rng = np.random.default_rng(0)
    inputs = rng.normal(size=(400, 32)).astype(np.float32)
    for name, reach in channels.items():
        inputs[:, int(name[1:])] *= reach / 3
    return Product(inputs, rng.normal(size=(16, 32)).astype(np.float32))


def loss(one: Product, reach: InputRange) -> float:
    return one.error(reach, one.inputs, one.inputs @ one.matrix.T)


def whole(one: Product) -> InputRange:
    return InputRange(float(one.inputs.min()), float(one.inputs.max()), {})


def test_a_channel_that_reaches_far_is_divided() -> None:
    one = product(c7=60)
    found, error = fitted(one)

    assert set(found.factors) == {7}
    assert error < loss(one, whole(one)) / 2


def test_without_one_nothing_is_divided_and_all_that_matters_is_in_the_range() -> None:
    one = product()
    found, error = fitted(one)

    assert found.factors == {}
    assert found.low < -2 < 2 < found.high
    assert error <= loss(one, whole(one)) * 1.001


def test_an_end_that_one_input_in_thousands_reaches_is_moved_inwards() -> None:
    one = product()
    one.inputs[3, 5] = 25.0
    found, error = fitted(one)

    assert found.high < 25 or found.factors
    assert error < loss(one, whole(one))


@pytest.mark.parametrize("sign", [1, -1])
def test_inputs_of_one_sign_take_all_steps_for_it(sign: int) -> None:
    one = product()
    one.inputs[:] = sign * np.abs(one.inputs)
    found, _ = fitted(one)

    assert (found.low if sign > 0 else found.high) == 0
