"""The network as an ONNX graph of plain operators, its weights in integers.

Written with `onnx.helper` alone. The layers' matrices are 8-bit with one scale per output, multiplied by
`MatMulInteger` with activations quantized as they come, which onnxruntime fuses into one kernel. The word table, two
thirds of the model, keeps the 4-bit blocks of its source: only the rows that a text needs are unpacked, so nothing is
lost and the table takes half the memory of an 8-bit one.

Inputs: ``ids`` int64 (batch, length) and ``mask`` float32 (batch, length), 1 for a token and 0 for padding. Output:
``vectors`` float32 (batch, hidden), of unit length.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from knowledge_base.encoders.outliers import OUTLIERS
from knowledge_base.encoders.weights import FloatArray, Weights

OPSET = 17
# Written by onnx 1.23 as 13 by default; 8 is what opset 17 came with, and every onnxruntime since then reads it.
_IR_VERSION = 8
_MASKED = -1e4


def build(weights: Weights, progress: Callable[[float], None] = lambda done: None) -> onnx.ModelProto:
    """The graph of ``weights``: embeddings, transformer layers, mean over the tokens, unit length.

    ``progress`` is told the part that is done, from 0 to 1.
    """
    shape = weights.shape
    graph = _Graph()
    hidden = _embed(graph, weights)
    # (batch, 1, 1, length): 0 where there is a token, a large negative number where there is padding.
    padding = graph.add("Mul", graph.add("Sub", "mask", graph.constant(np.float32(1))), graph.constant(-_f32(_MASKED)))
    padding = graph.add("Unsqueeze", padding, graph.constant(np.array([1, 2], np.int64)))
    for layer in range(shape.layers):
        progress((layer + 1) / (shape.layers + 1))
        hidden = _layer(graph, weights, f"l{layer}", hidden, padding)
    _pool(graph, hidden)
    return graph.model(shape.hidden)


class _Graph:
    """Collects nodes and initializers; every method returns the name of what it added."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._initializers: list[onnx.TensorProto] = []
        self._scalars: dict[tuple[str, bytes, tuple[int, ...]], str] = {}

    def add(self, operator: str, *inputs: str, **attributes: Any) -> str:
        return self.add_many(operator, 1, *inputs, **attributes)[0]

    def add_many(self, operator: str, outputs: int, *inputs: str, **attributes: Any) -> list[str]:
        names = [f"{operator}_{len(self._nodes)}_{output}" for output in range(outputs)]
        self._nodes.append(helper.make_node(operator, list(inputs), names, **attributes))
        return names

    def constant(self, value: npt.ArrayLike) -> str:
        array = np.asarray(value)
        small = array.size < 8
        key = (array.dtype.str, array.tobytes() if small else b"", array.shape)
        if small and key in self._scalars:
            return self._scalars[key]
        name = f"c{len(self._initializers)}"
        self._initializers.append(numpy_helper.from_array(np.ascontiguousarray(array).reshape(array.shape), name))
        if small:
            self._scalars[key] = name
        return name

    def name_output(self, name: str) -> None:
        self._nodes[-1].output[0] = name

    def model(self, hidden: int) -> onnx.ModelProto:
        inputs = [
            helper.make_tensor_value_info("ids", TensorProto.INT64, ["batch", "length"]),
            helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["batch", "length"]),
        ]
        outputs = [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["batch", hidden])]
        graph = helper.make_graph(self._nodes, "multilingual-e5-small", inputs, outputs, self._initializers)
        # The initializers are copied once more on their way into the model; letting go of ours keeps the peak low.
        self._initializers.clear()
        opsets = [helper.make_opsetid("", OPSET)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=_IR_VERSION, producer_name="hamdel")


def _f32(number: float) -> np.float32:
    return np.float32(number)


def _embed(graph: _Graph, weights: Weights) -> str:
    shape = weights.shape
    table = weights.blocks("emb.word", shape.vocabulary, shape.hidden)
    packed = graph.add("Gather", graph.constant(table.nibbles), "ids", axis=0)
    scales = graph.add("Cast", graph.add("Gather", graph.constant(table.scales), "ids", axis=0), to=TensorProto.FLOAT)
    high = graph.add("BitShift", packed, graph.constant(np.uint8(4)), direction="RIGHT")
    low = graph.add("Mod", packed, graph.constant(np.uint8(16)))
    nibbles = graph.add("Cast", graph.add("Concat", low, high, axis=-1), to=TensorProto.FLOAT)
    words = graph.add("Sub", nibbles, graph.constant(_f32(8)))
    words = graph.add("Mul", words, graph.add("Unsqueeze", scales, graph.constant(np.array([-1], np.int64))))
    words = graph.add("Reshape", words, graph.constant(np.array([0, 0, shape.hidden], np.int64)))

    # Every token is of type 0, whose vector is the same everywhere: it goes into the table of positions.
    places = weights.vector("emb.pos", shape.positions * shape.hidden).reshape(shape.positions, shape.hidden)
    places = places + weights.vector("emb.type", shape.types * shape.hidden)[: shape.hidden]
    length = graph.add("Gather", graph.add("Shape", "ids"), graph.constant(np.array([1], np.int64)), axis=0)
    start = graph.constant(np.array([0], np.int64))
    positions = graph.add("Slice", graph.constant(places), start, length, start)
    return _normalize(graph, weights, "emb.ln", graph.add("Add", words, positions))


def _layer(graph: _Graph, weights: Weights, layer: str, hidden: str, padding: str) -> str:
    shape = weights.shape
    size, heads = shape.hidden, shape.heads
    width = size // heads
    # One product for query, key and value; the scaling of the attention is folded into the query's weights.
    factors = {"q": 1 / math.sqrt(width), "k": 1.0, "v": 1.0}
    matrix = np.concatenate([weights.matrix(f"{layer}.{n}.w", size, size) * _f32(f) for n, f in factors.items()])
    bias = np.concatenate([weights.vector(f"{layer}.{n}.b", size) * _f32(f) for n, f in factors.items()])
    joined = _linear(graph, f"{layer}.qkv", matrix, bias, hidden)
    query, key, value = graph.add_many("Split", 3, joined, graph.constant(np.array([size] * 3, np.int64)), axis=-1)
    split = graph.constant(np.array([0, 0, heads, width], np.int64))
    query = graph.add("Transpose", graph.add("Reshape", query, split), perm=[0, 2, 1, 3])
    key = graph.add("Transpose", graph.add("Reshape", key, split), perm=[0, 2, 3, 1])
    value = graph.add("Transpose", graph.add("Reshape", value, split), perm=[0, 2, 1, 3])
    scores = graph.add("Softmax", graph.add("Add", graph.add("MatMul", query, key), padding), axis=-1)
    mixed = graph.add("Transpose", graph.add("MatMul", scores, value), perm=[0, 2, 1, 3])
    mixed = graph.add("Reshape", mixed, graph.constant(np.array([0, 0, size], np.int64)))
    mixed = _linear_of(graph, weights, f"{layer}.ao", size, size, mixed)
    hidden = _normalize(graph, weights, f"{layer}.aln", graph.add("Add", mixed, hidden))

    inner = _gelu(graph, _linear_of(graph, weights, f"{layer}.fi", shape.inner, size, hidden))
    outer = _linear_of(graph, weights, f"{layer}.fo", size, shape.inner, inner)
    return _normalize(graph, weights, f"{layer}.oln", graph.add("Add", outer, hidden))


def _linear_of(graph: _Graph, weights: Weights, name: str, rows: int, columns: int, value: str) -> str:
    matrix = weights.matrix(f"{name}.w", rows, columns)
    return _linear(graph, name, matrix, weights.vector(f"{name}.b", rows), value)


def _linear(graph: _Graph, name: str, matrix: FloatArray, bias: FloatArray, value: str) -> str:
    """``value @ matrix.T + bias`` with dynamic int8: symmetric weights, one scale per output (row of ``matrix``)."""
    if name in OUTLIERS:
        factors = np.ones(matrix.shape[1], np.float32)
        factors[list(OUTLIERS[name])] = list(OUTLIERS[name].values())
        value = graph.add("Mul", value, graph.constant(1 / factors))
        matrix = matrix * factors
    scales = np.maximum(np.abs(matrix).max(axis=1), np.finfo(np.float32).tiny) / _f32(127)
    integers = np.rint(matrix / scales[:, None]).astype(np.int8)
    quantized, scale, zero = graph.add_many("DynamicQuantizeLinear", 3, value)
    zeros = graph.constant(np.zeros(len(matrix), np.int8))
    product = graph.add("MatMulInteger", quantized, graph.constant(integers.T), zero, zeros)
    product = graph.add("Cast", product, to=TensorProto.FLOAT)
    product = graph.add("Mul", product, graph.add("Mul", scale, graph.constant(scales)))
    return graph.add("Add", product, graph.constant(bias))


def _normalize(graph: _Graph, weights: Weights, name: str, value: str) -> str:
    size, epsilon = weights.shape.hidden, weights.shape.epsilon
    scale = graph.constant(weights.vector(f"{name}.w", size))
    bias = graph.constant(weights.vector(f"{name}.b", size))
    return graph.add("LayerNormalization", value, scale, bias, axis=-1, epsilon=epsilon)


def _gelu(graph: _Graph, value: str) -> str:
    """The exact GELU, in the order of operators that onnxruntime fuses."""
    bell = graph.add("Erf", graph.add("Div", value, graph.constant(_f32(math.sqrt(2)))))
    bell = graph.add("Mul", value, graph.add("Add", bell, graph.constant(_f32(1))))
    return graph.add("Mul", bell, graph.constant(_f32(0.5)))


def _pool(graph: _Graph, hidden: str) -> None:
    # The mean and the sum point the same way, so the sum over the tokens is all that unit length needs:
    # (batch, 1, length) x (batch, length, hidden).
    row = graph.add("Unsqueeze", "mask", graph.constant(np.array([1], np.int64)))
    total = graph.add("Squeeze", graph.add("MatMul", row, hidden), graph.constant(np.array([1], np.int64)))
    graph.add("LpNormalization", total, axis=-1, p=2)
    graph.name_output("vectors")
