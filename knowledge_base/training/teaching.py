"""Teaches the encoder, from material to the adapter's file."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from knowledge_base.encoders.adapter import Adapter, Factors
from knowledge_base.encoders.bundled import PREFIXES, batches, padded, session_options
from knowledge_base.encoders.onnx_graph import build_float
from knowledge_base.encoders.unigram import Pieces, UnigramTokenizer
from knowledge_base.encoders.weights import FloatArray, Shape, Weights, checksum, source_path
from knowledge_base.training.choosing import found_by_language, overall
from knowledge_base.training.learning import Recipe, learn
from knowledge_base.training.material import Group, Material
from knowledge_base.training.network import Hidden, Lower
from knowledge_base.training.ranges import fit_ranges

#: How much of what was learnt is added to the weights: more was better across languages and worse in English alone.
STRENGTH = 0.7
#: Longer texts are cut to so many tokens while the encoder learns.
MOST_TOKENS = 64
# So many texts of the material say how far the inputs of products reach, and so many long ones are made of them.
RANGE_TEXTS, LONG_TEXTS, IN_A_LONG_TEXT = 700, 20, 40

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Taught:
    """An adapter, the seed it was learnt with, and the share of held-aside questions found, by language."""

    adapter: Adapter
    seed: int
    found: Mapping[str, float]


class Teacher:
    """Holds what every run needs: the weights, the tokenizer, and what the lower layers make of the material.

    ``source`` is the SHA-256 of the ``weights``.
    """

    def __init__(self, material: Material, report: Report = lambda line: None) -> None:
        source = source_path()
        self._material = material
        self._report = report
        self.weights = Weights(source)
        self.source = checksum(source)
        self._tokenizer = UnigramTokenizer(Pieces.of(self.weights.vocabulary))
        self._hidden: Mapping[str, Hidden] | None = None

    @property
    def shape(self) -> Shape:
        """The sizes of the network."""
        return self.weights.shape

    def teach(self, recipe: Recipe, seeds: Sequence[int], start: Adapter | None = None) -> list[Taught]:
        """Learn once with each of ``seeds``; what held-aside questions say of each, the best one first.

        ``start`` is what is known already; it counts in full, and what is learnt from there does, too.
        """
        if self._hidden is None:
            groups = (group for some in self._material.groups.values() for group in some)
            texts = sorted({text.text for group in groups for text in group.texts})
            self._report(f"{len(texts)} texts go through the lower half of the network")
            self._hidden = self.lower_half(texts)
        found = []
        for seed in seeds:
            self._report(f"seed {seed}")
            factors = learn(
                self.weights,
                self._material.groups,
                self._hidden,
                recipe,
                seed,
                report=self._progress(recipe),
                start=None if start is None else start.factors,
            )
            strength = STRENGTH if start is None else 1.0
            adapter = Adapter(self.source, {name: _scaled(one, strength) for name, one in factors.items()}, {})
            figures = found_by_language(self._material.questions, self.encoder(adapter))
            self._report(f"seed {seed}: {overall(figures):.4f} of the held-aside questions are found")
            found.append(Taught(adapter, seed, figures))
        return sorted(found, key=lambda one: -overall(one.found))

    def _progress(self, recipe: Recipe) -> Callable[[int, float], None]:
        def report(step: int, loss: float) -> None:
            if (step + 1) % 20 == 0:
                self._report(f"step {step + 1} of {recipe.steps}: loss {loss:.3f}")

        return report

    def found(self, adapter: Adapter | None) -> dict[str, float]:
        """The share of held-aside questions that are found with ``adapter``, or with nothing taught, by language."""
        return found_by_language(self._material.questions, self.encoder(adapter))

    def encoder(self, adapter: Adapter | None) -> Callable[[Sequence[str]], FloatArray]:
        """What encodes texts as queries with float weights: unit vectors ``(n, hidden)``."""
        graph, _ = build_float(self.weights, adapter)
        session: Any = onnxruntime.InferenceSession(
            graph.SerializeToString(), session_options(), providers=["CPUExecutionProvider"]
        )

        def encode(texts: Sequence[str]) -> FloatArray:
            rows = [self._tokens(text) for text in texts]
            vectors = np.empty((len(rows), self.weights.shape.hidden), np.float32)
            for batch in batches([len(row) for row in rows]):
                ids, mask = padded([rows[index] for index in batch])
                vectors[batch] = session.run(["vectors"], {"ids": ids, "mask": mask})[0]
            return vectors

        return encode

    def with_ranges(self, adapter: Adapter) -> Adapter:
        """``adapter`` with the ranges that its quantized network needs, of texts of every language and length."""
        texts = sorted({text.text for some in self._material.groups.values() for group in some for text in group.texts})
        texts.sort(key=lambda text: hashlib.sha256(text.encode()).hexdigest())
        chosen = texts[:RANGE_TEXTS]
        long = [" ".join(chosen[number::LONG_TEXTS][:IN_A_LONG_TEXT]) for number in range(LONG_TEXTS)]
        rows = [self._tokenizer.encode(PREFIXES["query"] + text) for text in chosen]
        rows += [self._tokenizer.encode(PREFIXES["passage"] + text) for text in long]
        return Adapter(self.source, adapter.factors, fit_ranges(self.weights, adapter, rows, self._report))

    def _tokens(self, text: str) -> list[int]:
        return self._tokenizer.encode(PREFIXES["query"] + text)[:MOST_TOKENS]

    def lower_half(self, texts: Sequence[str]) -> dict[str, Hidden]:
        """What comes out of the layers that never change, by text: ``(tokens, hidden)``."""
        return dict(zip(texts, Lower.of(self.weights).hidden([self._tokens(text) for text in texts]), strict=True))


def _scaled(factors: Factors, strength: float) -> Factors:
    return Factors(factors.a, factors.b * np.float32(strength))


def write_with_card(taught: Taught, path: Path, card: Mapping[str, Any]) -> None:
    """Write the adapter to ``path``, and beside it what it was made of, as JSON. Raises :class:`OSError`."""
    taught.adapter.write(path)
    about = {**card, "seed": taught.seed, "digest": taught.adapter.digest, "found": dict(taught.found)}
    path.with_suffix(".json").write_text(json.dumps(about, indent=2, ensure_ascii=False) + "\n", "utf-8")


def languages_of(groups: Mapping[str, Sequence[Group]]) -> Iterator[tuple[str, int]]:
    """How many texts there are to learn from, by language."""
    counts: dict[str, int] = {}
    for some in groups.values():
        for group in some:
            for text in group.texts:
                counts[text.language] = counts.get(text.language, 0) + 1
    yield from sorted(counts.items())
