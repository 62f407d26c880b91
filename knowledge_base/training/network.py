"""The upper half of the bundled encoder in PyTorch, with low-rank factors that can be trained beside its weights.

Low-rank adaptation: Hu et al., "LoRA", 2021, https://arxiv.org/abs/2106.09685. The layers below `FIRST_LAYER` never
change, so what comes out of them is worked out once for each text, by the same weights in onnxruntime, and kept.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import onnxruntime
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from knowledge_base.encoders.adapter import FIRST_LAYER, RANK, Factors, matrices
from knowledge_base.encoders.bundled import batches, padded, session_options
from knowledge_base.encoders.onnx_graph import build_lower
from knowledge_base.encoders.weights import Shape, Weights

Hidden = NDArray[np.float16]


class LowRank(nn.Module):  # type: ignore[misc]  # PyTorch is not where this is checked
    """A frozen matrix ``(out, in)`` with bias, plus ``B A``; ``A`` is drawn by lot and ``B`` begins at 0."""

    weight: Tensor
    bias: Tensor
    taught = True

    def __init__(self, weight: NDArray[np.float32], bias: NDArray[np.float32], generator: torch.Generator) -> None:
        super().__init__()
        rows, columns = weight.shape
        self.register_buffer("weight", torch.tensor(weight))
        self.register_buffer("bias", torch.tensor(bias))
        self.a = nn.Parameter(torch.randn(RANK, columns, generator=generator) / math.sqrt(columns))
        self.b = nn.Parameter(torch.zeros(rows, RANK))

    def forward(self, value: Tensor) -> Tensor:
        """``value`` ``(..., in)`` times the matrix and its factors: ``(..., out)``."""
        frozen = functional.linear(value, self.weight, self.bias)
        return frozen + functional.linear(functional.linear(value, self.a), self.b) if self.taught else frozen


class UpperLayers(nn.Module):  # type: ignore[misc]
    """The layers from `FIRST_LAYER` on, and the mean over the tokens."""

    def __init__(self, weights: Weights, seed: int) -> None:
        super().__init__()
        self.shape: Shape = weights.shape
        generator = torch.Generator().manual_seed(seed)
        self.products = nn.ModuleDict(
            {
                name.replace(".", "_"): LowRank(
                    weights.matrix(f"{name}.w", rows, columns), weights.vector(f"{name}.b", rows), generator
                )
                for name, rows, columns in matrices(weights.shape)
            }
        )
        for layer in range(FIRST_LAYER, self.shape.layers):
            for norm in ("aln", "oln"):
                for part in ("w", "b"):
                    vector = weights.vector(f"l{layer}.{norm}.{part}", self.shape.hidden)
                    self.register_buffer(f"l{layer}_{norm}_{part}", torch.tensor(vector))

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        """Unit vectors ``(batch, hidden)`` of ``hidden`` ``(batch, length, hidden)``; ``mask`` is 1 for a token."""
        for layer in range(FIRST_LAYER, self.shape.layers):
            hidden = self._layer(f"l{layer}", hidden, mask)
        return functional.normalize((hidden.float() * mask[..., None]).sum(1), dim=-1)

    def _layer(self, layer: str, hidden: Tensor, mask: Tensor) -> Tensor:
        batch, length, size = hidden.shape
        split = (batch, length, self.shape.heads, size // self.shape.heads)
        query, key, value = (self._product(layer, name, hidden).view(split).transpose(1, 2) for name in "qkv")
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask[:, None, None, :].bool())
        mixed = mixed.transpose(1, 2).reshape(batch, length, size)
        hidden = self._normalized(layer, "aln", hidden + self._product(layer, "ao", mixed))
        inner = functional.gelu(self._product(layer, "fi", hidden))
        return self._normalized(layer, "oln", hidden + self._product(layer, "fo", inner))

    def _product(self, layer: str, name: str, value: Tensor) -> Tensor:
        found: Tensor = self.products[f"{layer}_{name}"](value)
        return found

    def _normalized(self, layer: str, norm: str, value: Tensor) -> Tensor:
        weight, bias = (self.get_buffer(f"{layer}_{norm}_{part}") for part in "wb")
        return functional.layer_norm(value.float(), (value.shape[-1],), weight, bias, self.shape.epsilon)

    def begin_with(self, factors: Mapping[str, Factors]) -> None:
        """Take over ``factors``, by the name of the matrix."""
        with torch.no_grad():
            for name, product in self.products.items():
                if isinstance(product, LowRank):
                    known = factors[name.replace("_", ".")]
                    product.a.copy_(torch.tensor(known.a.astype(np.float32)))
                    product.b.copy_(torch.tensor(known.b.astype(np.float32)))

    @contextmanager
    def untaught(self) -> Iterator[None]:
        """As long as this is held, the network gives what it gave before it learnt."""
        learners = [product for product in self.products.values() if isinstance(product, LowRank)]
        for product in learners:
            product.taught = False
        try:
            yield
        finally:
            for product in learners:
                product.taught = True

    def factors(self) -> dict[str, Factors]:
        """What was learnt, by the name of the matrix: ``A`` ``(rank, in)`` and ``B`` ``(out, rank)``."""
        return {
            name.replace("_", "."): Factors(product.a.detach().numpy().copy(), product.b.detach().numpy().copy())
            for name, product in self.products.items()
            if isinstance(product, LowRank)
        }


@dataclass(frozen=True, slots=True)
class Lower:
    """The layers below `FIRST_LAYER` in onnxruntime."""

    session: onnxruntime.InferenceSession

    @classmethod
    def of(cls, weights: Weights) -> "Lower":
        """With the float weights of ``weights``."""
        graph = build_lower(weights, FIRST_LAYER).SerializeToString()
        return cls(onnxruntime.InferenceSession(graph, session_options(), providers=["CPUExecutionProvider"]))

    def hidden(self, rows: Sequence[Sequence[int]]) -> list[Hidden]:
        """What comes out of them for each text, given as token ids: ``(length, hidden)``."""
        found: list[Hidden] = [np.zeros((0, 0), np.float16)] * len(rows)
        for batch in batches([len(row) for row in rows]):
            ids, mask = padded([rows[index] for index in batch])
            for index, states in zip(batch, self.session.run(["hidden"], {"ids": ids, "mask": mask})[0], strict=True):
                found[index] = states[: len(rows[index])].astype(np.float16)
        return found


def stacked(states: Sequence[Hidden]) -> tuple[Tensor, Tensor]:
    """Hidden states of several texts as one tensor ``(batch, length, hidden)``, and the mask."""
    length = max(len(one) for one in states)
    hidden = torch.zeros(len(states), length, states[0].shape[1])
    mask = torch.zeros(len(states), length)
    for place, one in enumerate(states):
        hidden[place, : len(one)] = torch.from_numpy(one.astype(np.float32))
        mask[place, : len(one)] = 1
    return hidden, mask
