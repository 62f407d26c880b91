"""How far the inputs of each product reach: what the quantized network needs to know beforehand.

For each product, the ends of the range are moved inwards and channels that reach far are divided by 2, 4, 8 …, as long
as the product of the quantized numbers comes closer to that of the float ones on what was seen.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import numpy_helper

from knowledge_base.encoders.adapter import Adapter, InputRange
from knowledge_base.encoders.bundled import session_options
from knowledge_base.encoders.onnx_graph import build_float, grid, quantized
from knowledge_base.encoders.weights import FloatArray, Weights

# Of each text the first token, which reaches furthest, the last one, and so many others.
TOKENS = 8
# Where an end of the range is tried, as parts of the furthest that was seen.
ENDS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)
# So many channels are tried, those that reach furthest, and only what lowers the error by this part is kept.
CHANNELS, WORTH = 5, 0.005
ROWS = 900


def fit_ranges(
    weights: Weights,
    adapter: Adapter | None,
    rows: Sequence[Sequence[int]],
    report: Callable[[str], None] = lambda line: None,
) -> dict[str, InputRange]:
    """The range of each product's input over texts, given as the token ids of ``rows``."""
    model, inputs = build_float(weights, adapter)
    matrices = _matrices(model, inputs)
    seen = _inputs(model, inputs, rows)
    found: dict[str, InputRange] = {}
    for name in inputs:
        found[name], error = fitted(Product(seen.pop(name), matrices[name]))
        report(f"{name}: {error:.1e} of the product is lost")
    return found


def _matrices(model: onnx.ModelProto, inputs: Mapping[str, str]) -> dict[str, FloatArray]:
    """The matrix ``(out, in)`` of each product."""
    stored = {one.name: one for one in model.graph.initializer}
    by_input = {node.input[0]: node.input[1] for node in model.graph.node if node.op_type == "MatMul"}
    return {name: numpy_helper.to_array(stored[by_input[value]]).T for name, value in inputs.items()}


def _inputs(
    model: onnx.ModelProto, inputs: Mapping[str, str], rows: Sequence[Sequence[int]]
) -> dict[str, NDArray[np.float32]]:
    """What goes into each product, ``(tokens, in)``, of some tokens of each text."""
    for value in inputs.values():
        model.graph.output.append(onnx.helper.make_tensor_value_info(value, onnx.TensorProto.FLOAT, None))
    session: Any = onnxruntime.InferenceSession(
        model.SerializeToString(), session_options(), providers=["CPUExecutionProvider"]
    )
    rng = np.random.default_rng(0)
    found: dict[str, list[NDArray[np.float32]]] = {name: [] for name in inputs}
    for row in rows:
        asked = {"ids": np.array([row], np.int64), "mask": np.ones((1, len(row)), np.float32)}
        tokens = np.unique([0, len(row) - 1, *rng.integers(0, len(row), TOKENS)])
        for name, value in zip(inputs, session.run(list(inputs.values()), asked), strict=True):
            found[name].append(value[0][tokens])
    return {name: np.concatenate(some) for name, some in found.items()}


@dataclass(frozen=True, slots=True)
class Product:
    """Inputs ``(tokens, in)`` and the matrix ``(out, in)`` that they are multiplied by."""

    inputs: FloatArray
    matrix: FloatArray

    def error(self, reach: InputRange, some: FloatArray, wanted: FloatArray) -> float:
        """The part of ``wanted``, the product of ``some`` inputs, that is lost."""
        factors = _vector(reach.factors, self.matrix.shape[1])
        scale, zero = grid(reach)
        steps = np.clip(np.rint(some / factors / scale) + np.float32(zero), 0, 255) - np.float32(zero)
        scales, integers = quantized(self.matrix * factors)
        lost = (steps * scale) @ (integers * scales[:, None]).T - wanted
        return float(np.einsum("ij,ij", lost, lost) / np.einsum("ij,ij", wanted, wanted))


def fitted(product: Product) -> tuple[InputRange, float]:
    """The range that loses least of a ``product``, and the part that it loses."""
    # The tokens that reach furthest are seen in any case.
    order = np.argsort(-np.abs(product.inputs).max(1), kind="stable")
    rest = order[ROWS // 10 :]
    some = product.inputs[np.concatenate([order[: ROWS // 10], rest[:: max(1, len(rest) // ROWS)]])]
    wanted = some @ product.matrix.T
    best, error = _ends(product, {}, some, wanted)
    while True:
        reach = np.abs(product.inputs).max(0) / _vector(best.factors, product.matrix.shape[1])
        for channel in np.argsort(-reach, kind="stable")[:CHANNELS].tolist():
            factors = {**best.factors, channel: 2 * best.factors.get(channel, 1)}
            tried, loss = _ends(product, factors, some, wanted)
            if loss < error * (1 - WORTH):
                best, error = tried, loss
                break
        else:
            return best, error


def _ends(
    product: Product, factors: Mapping[int, int], some: FloatArray, wanted: FloatArray
) -> tuple[InputRange, float]:
    """The ends that lose least with channels divided by ``factors``; first the upper one, then the lower one."""
    divided = product.inputs / _vector(factors, product.matrix.shape[1])
    low, high = min(0.0, float(divided.min())), max(0.0, float(divided.max()))
    best = InputRange(low, high, factors)
    error = product.error(best, some, wanted)
    for upper in (True, False):
        for part in ENDS[1:]:
            tried = InputRange(best.low if upper else low * part, high * part if upper else best.high, factors)
            loss = product.error(tried, some, wanted)
            if loss >= error:
                break
            best, error = tried, loss
    return best, error


def _vector(factors: Mapping[int, int], size: int) -> FloatArray:
    vector = np.ones(size, np.float32)
    vector[list(factors)] = list(factors.values())
    return vector
