"""The network as an ONNX graph, its weights in integers.

Written with `onnx.helper` alone. The layers' matrices are 8-bit with one scale per output. What goes into a product is
quantized in a range that is fixed beforehand (:class:`knowledge_base.encoders.adapter.InputRange`) and not in that of
the moment: so the vector of a text does not depend on what is encoded beside it, and nobody has to look for the range.
The word table, two thirds of the model, keeps the 4-bit blocks of its source: only the rows that a text needs are
unpacked, so nothing is lost and the table takes half the memory of an 8-bit one.

Inputs: ``ids`` int64 (batch, length) and ``mask`` float32 (batch, length), 1 for a token and 0 for padding. Output:
``vectors`` float32 (batch, hidden), of unit length.
"""

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from knowledge_base.encoders.adapter import Adapter, InputRange
from knowledge_base.encoders.weights import FloatArray, Weights

OPSET = 17
# Written by onnx 1.23 as 13 by default; 8 is what opset 17 came with, and every onnxruntime since then reads it.
_IR_VERSION = 8
_MASKED = -1e4


# What is smaller than a page of memory is not worth one.
_PAGE = 4096
# onnxruntime's own operators: one of them multiplies integers and gives back floats.
_CONTRIB = "com.microsoft"

Linear = Callable[["_Graph", str, FloatArray, FloatArray, str], str]
"""Adds ``value @ matrix.T + bias`` to a graph: the graph, the product's name, matrix, bias, and the value's name."""


def build(weights: Weights, adapter: Adapter, progress: Callable[[float], None] = lambda done: None) -> onnx.ModelProto:
    """The graph of ``weights`` with what ``adapter`` teaches, in integers.

    Embeddings, transformer layers, mean over the tokens, unit length. ``progress`` is told the part that is done, from
    0 to 1.
    """
    return _Network(weights, adapter, _in_integers(adapter.ranges)).model(progress)


def build_float(weights: Weights, adapter: Adapter | None = None) -> tuple[onnx.ModelProto, dict[str, str]]:
    """The same graph in float32, four times as large, and the name of each product's input in it, by product."""
    inputs: dict[str, str] = {}

    def linear(graph: _Graph, name: str, matrix: FloatArray, bias: FloatArray, value: str) -> str:
        inputs[name] = value
        return _in_floats(graph, name, matrix, bias, value)

    return _Network(weights, adapter, linear).model(), inputs


def build_lower(weights: Weights, layers: int) -> onnx.ModelProto:
    """The first ``layers`` layers in float32; the output is ``hidden``, float32 (batch, length, hidden)."""
    return _Network(weights, None, _in_floats).lower(layers)


def large_tensors(model: onnx.ModelProto, location: str) -> bytes:
    """Take what is large out of ``model``, which then points to a file ``location`` beside it, and return that file.

    onnxruntime maps such a file into memory and reads of it what it needs.
    """
    content = bytearray()
    for tensor in model.graph.initializer:
        if len(tensor.raw_data) < _PAGE:
            continue
        content.extend(bytes(-len(content) % _PAGE))
        places = {"location": location, "offset": str(len(content)), "length": str(len(tensor.raw_data))}
        content.extend(tensor.raw_data)
        tensor.ClearField("raw_data")
        tensor.data_location = TensorProto.EXTERNAL
        for key, value in places.items():
            tensor.external_data.add(key=key, value=value)
    return bytes(content)


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

    def model(self, output: str, sizes: list[str | int]) -> onnx.ModelProto:
        inputs = [
            helper.make_tensor_value_info("ids", TensorProto.INT64, ["batch", "length"]),
            helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["batch", "length"]),
        ]
        outputs = [helper.make_tensor_value_info(output, TensorProto.FLOAT, sizes)]
        graph = helper.make_graph(self._nodes, "multilingual-e5-small", inputs, outputs, self._initializers)
        # The initializers are copied once more on their way into the model; letting go of ours keeps the peak low.
        self._initializers.clear()
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(_CONTRIB, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=_IR_VERSION, producer_name="hamdel")


def _f32(number: float) -> np.float32:
    return np.float32(number)


class _Network:
    """Puts the graph together, one part after the other."""

    def __init__(self, weights: Weights, adapter: Adapter | None, linear: Linear) -> None:
        self._weights = weights
        self._adapter = adapter
        self._linear = linear
        self._graph = _Graph()

    def model(self, progress: Callable[[float], None] = lambda done: None) -> onnx.ModelProto:
        """From ids to vectors."""
        layers = self._weights.shape.layers
        hidden, padding = self._embedded(), self._padding()
        for layer in range(layers):
            progress((layer + 1) / (layers + 1))
            hidden = self._layer(f"l{layer}", hidden, padding)
        self._pool(hidden)
        return self._graph.model("vectors", ["batch", self._weights.shape.hidden])

    def lower(self, layers: int) -> onnx.ModelProto:
        """From ids to what comes out of the first layers."""
        hidden, padding = self._embedded(), self._padding()
        for layer in range(layers):
            hidden = self._layer(f"l{layer}", hidden, padding)
        self._graph.name_output("hidden")
        return self._graph.model("hidden", ["batch", "length", self._weights.shape.hidden])

    def _padding(self) -> str:
        # (batch, 1, 1, length): 0 where there is a token, a large negative number where there is padding.
        graph = self._graph
        padding = graph.add("Sub", "mask", graph.constant(_f32(1)))
        padding = graph.add("Mul", padding, graph.constant(-_f32(_MASKED)))
        return graph.add("Unsqueeze", padding, graph.constant(np.array([1, 2], np.int64)))

    def _embedded(self) -> str:
        graph, weights, shape = self._graph, self._weights, self._weights.shape
        table = weights.blocks("emb.word", shape.vocabulary, shape.hidden)
        packed = graph.add("Gather", graph.constant(table.nibbles), "ids", axis=0)
        scales = graph.add("Gather", graph.constant(table.scales), "ids", axis=0)
        scales = graph.add("Cast", scales, to=TensorProto.FLOAT)
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
        return self._normalized("emb.ln", graph.add("Add", words, positions))

    def _layer(self, layer: str, hidden: str, padding: str) -> str:
        graph, weights, shape = self._graph, self._weights, self._weights.shape
        size, heads = shape.hidden, shape.heads
        width = size // heads
        # One product for query, key and value; the scaling of the attention is folded into the query's weights.
        factors = {"q": 1 / math.sqrt(width), "k": 1.0, "v": 1.0}
        matrix = np.concatenate([self._matrix(f"{layer}.{n}", size, size) * _f32(f) for n, f in factors.items()])
        bias = np.concatenate([weights.vector(f"{layer}.{n}.b", size) * _f32(f) for n, f in factors.items()])
        joined = self._linear(graph, f"{layer}.qkv", matrix, bias, hidden)
        query, key, value = graph.add_many("Split", 3, joined, graph.constant(np.array([size] * 3, np.int64)), axis=-1)
        split = graph.constant(np.array([0, 0, heads, width], np.int64))
        query = graph.add("Transpose", graph.add("Reshape", query, split), perm=[0, 2, 1, 3])
        key = graph.add("Transpose", graph.add("Reshape", key, split), perm=[0, 2, 3, 1])
        value = graph.add("Transpose", graph.add("Reshape", value, split), perm=[0, 2, 1, 3])
        scores = graph.add("Softmax", graph.add("Add", graph.add("MatMul", query, key), padding), axis=-1)
        mixed = graph.add("Transpose", graph.add("MatMul", scores, value), perm=[0, 2, 1, 3])
        mixed = graph.add("Reshape", mixed, graph.constant(np.array([0, 0, size], np.int64)))
        mixed = self._product(f"{layer}.ao", size, size, mixed)
        hidden = self._normalized(f"{layer}.aln", graph.add("Add", mixed, hidden))

        inner = _gelu(graph, self._product(f"{layer}.fi", shape.inner, size, hidden))
        outer = self._product(f"{layer}.fo", size, shape.inner, inner)
        return self._normalized(f"{layer}.oln", graph.add("Add", outer, hidden))

    def _product(self, name: str, rows: int, columns: int, value: str) -> str:
        matrix, bias = self._matrix(name, rows, columns), self._weights.vector(f"{name}.b", rows)
        return self._linear(self._graph, name, matrix, bias, value)

    def _matrix(self, name: str, rows: int, columns: int) -> FloatArray:
        matrix = self._weights.matrix(f"{name}.w", rows, columns)
        return matrix if self._adapter is None else self._adapter.merged(name, matrix)

    def _normalized(self, name: str, value: str) -> str:
        size, epsilon = self._weights.shape.hidden, self._weights.shape.epsilon
        scale = self._graph.constant(self._weights.vector(f"{name}.w", size))
        bias = self._graph.constant(self._weights.vector(f"{name}.b", size))
        return self._graph.add("LayerNormalization", value, scale, bias, axis=-1, epsilon=epsilon)

    def _pool(self, hidden: str) -> None:
        # The mean and the sum point the same way, so the sum over the tokens is all that unit length needs:
        # (batch, 1, length) x (batch, length, hidden).
        graph = self._graph
        row = graph.add("Unsqueeze", "mask", graph.constant(np.array([1], np.int64)))
        total = graph.add("Squeeze", graph.add("MatMul", row, hidden), graph.constant(np.array([1], np.int64)))
        graph.add("LpNormalization", total, axis=-1, p=2)
        graph.name_output("vectors")


def _in_floats(graph: _Graph, name: str, matrix: FloatArray, bias: FloatArray, value: str) -> str:
    """The product as it is; for :data:`Linear`."""
    return graph.add("Add", graph.add("MatMul", value, graph.constant(matrix.T)), graph.constant(bias))


def _in_integers(ranges: Mapping[str, InputRange]) -> Linear:
    """Products of 8-bit numbers, inputs in their ``ranges``, symmetric weights with one scale per output."""

    def linear(graph: _Graph, name: str, matrix: FloatArray, bias: FloatArray, value: str) -> str:
        reach = ranges[name]
        if reach.factors:
            factors = np.ones(matrix.shape[1], np.float32)
            factors[list(reach.factors)] = list(reach.factors.values())
            value = graph.add("Mul", value, graph.constant(1 / factors))
            matrix = matrix * factors
        scales, integers = quantized(matrix)
        scale, zero = grid(reach)
        around, offset = graph.constant(scale), graph.constant(zero)
        steps = graph.add("QuantizeLinear", value, around, offset)
        return graph.add(
            "MatMulIntegerToFloat",
            *(steps, graph.constant(integers.T), around, graph.constant(scales), offset, "", graph.constant(bias)),
            domain=_CONTRIB,
        )

    return linear


def quantized(matrix: FloatArray) -> tuple[FloatArray, npt.NDArray[np.int8]]:
    """A ``matrix`` ``(out, in)`` as a scale per output ``(out,)`` and integers from -127 to 127."""
    scales = np.maximum(np.abs(matrix).max(axis=1), np.finfo(np.float32).tiny) / _f32(127)
    return scales, np.rint(matrix / scales[:, None]).astype(np.int8)


def grid(reach: InputRange) -> tuple[np.float32, np.uint8]:
    """The length of a step between the 256 values of a range, and which of them stands for 0."""
    scale = _f32((reach.high - reach.low) / 255)
    return scale, np.uint8(np.clip(round(-reach.low / float(scale)), 0, 255))


def _gelu(graph: _Graph, value: str) -> str:
    """The exact GELU, in the order of operators that onnxruntime fuses."""
    bell = graph.add("Erf", graph.add("Div", value, graph.constant(_f32(math.sqrt(2)))))
    bell = graph.add("Mul", value, graph.add("Add", bell, graph.constant(_f32(1))))
    return graph.add("Mul", bell, graph.constant(_f32(0.5)))
