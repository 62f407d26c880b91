"""How the factors of an adapter are learnt: texts that mean the same come together, others move apart."""

import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from knowledge_base.encoders.adapter import Factors
from knowledge_base.encoders.weights import Weights
from knowledge_base.training.material import Group
from knowledge_base.training.network import Hidden, UpperLayers, stacked

#: So many texts go through the network at a time.
AT_A_TIME = 24


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to learn. ``shares`` says which part of a batch comes from which source, by its name."""

    shares: Mapping[str, float]
    steps: int = 180
    batch: int = 96
    each: int = 4
    learning_rate: float = 5e-4
    temperature: float = 0.1
    #: How much it costs to leave the original vectors.
    anchor: float = 0.5
    #: The part of a batch's groups that come from two topics alone, whose groups lie close together.
    close: float = 0.6


def learn(
    weights: Weights,
    groups: Mapping[str, Sequence[Group]],
    hidden: Mapping[str, Hidden],
    recipe: Recipe,
    seed: int,
    report: Callable[[int, float], None] = lambda step, loss: None,
    start: Mapping[str, Factors] | None = None,
) -> dict[str, Factors]:
    """The factors learnt from ``groups``, by source; ``hidden`` has what the lower layers make of each text.

    Learning begins with the factors in ``start``, or with none that do anything.

    InfoNCE over several positives (Khosla et al., "Supervised contrastive learning", 2020), on vectors from which the
    batch's mean is taken, and a pull towards the original vectors. The same ``seed`` draws the same batches.
    """
    rng = random.Random(seed)
    torch.manual_seed(seed)
    network = UpperLayers(weights, seed)
    if start is not None:
        network.begin_with(start)
    parameters = [parameter for parameter in network.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=recipe.learning_rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, recipe.steps))
    originals = _Originals(network, hidden)
    for step in range(recipe.steps):
        texts, labels = _batch(groups, recipe, rng)
        loss = _loss(_vectors(network, texts, hidden), originals.of(texts), torch.tensor(labels), recipe)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        schedule.step()
        report(step, float(loss.detach()))
    return network.factors()


def _rate(step: int, steps: int) -> float:
    """The learning rate's part of its height: up during the first tenth, then down along a cosine."""
    warm = max(1, steps // 10)
    if step < warm:
        return (step + 1) / warm
    return 0.5 + 0.5 * math.cos(math.pi * (step - warm) / max(1, steps - warm))


def _vectors(network: UpperLayers, texts: Sequence[str], hidden: Mapping[str, Hidden]) -> Tensor:
    """The vectors of ``texts``, those of about the same length at a time: a long one among short ones costs much.

    In 32 bits: where a processor does not know products of 16, they take eight times as long.
    """
    order = sorted(range(len(texts)), key=lambda place: len(hidden[texts[place]]))
    found: list[Tensor] = []
    for start in range(0, len(order), AT_A_TIME):
        states, mask = stacked([hidden[texts[place]] for place in order[start : start + AT_A_TIME]])
        found += network(states, mask)
    places = {place: number for number, place in enumerate(order)}
    return torch.stack([found[places[place]] for place in range(len(texts))])


class _Originals:
    """The vectors that the untaught network gives, each worked out once."""

    def __init__(self, network: UpperLayers, hidden: Mapping[str, Hidden]) -> None:
        self._network = network
        self._hidden = hidden
        self._known: dict[str, Tensor] = {}

    def of(self, texts: Sequence[str]) -> Tensor:
        missing = [text for text in dict.fromkeys(texts) if text not in self._known]
        if missing:
            with torch.no_grad(), self._network.untaught():
                self._known.update(zip(missing, _vectors(self._network, missing, self._hidden), strict=True))
        return torch.stack([self._known[text] for text in texts])


def _loss(vectors: Tensor, originals: Tensor, labels: Tensor, recipe: Recipe) -> Tensor:
    centred, before = _centred(vectors), _centred(originals)
    logits = centred @ centred.T / recipe.temperature
    others = ~torch.eye(len(labels), dtype=torch.bool)
    alike = (labels[:, None] == labels[None]) & others
    shares = logits.masked_fill(~others, float("-inf")).log_softmax(1)
    pulls = -(shares.masked_fill(~alike, 0.0).sum(1) / alike.sum(1).clamp(min=1))
    drift = 1 - (centred * before).sum(1)
    return pulls[alike.any(1)].mean() + recipe.anchor * drift.mean()


def _centred(vectors: Tensor) -> Tensor:
    return functional.normalize(vectors.float() - vectors.float().mean(0), dim=-1)


def _batch(groups: Mapping[str, Sequence[Group]], recipe: Recipe, rng: random.Random) -> tuple[list[str], list[int]]:
    """Texts, and the number of the group of each."""
    texts: list[str] = []
    labels: list[int] = []
    for source, share in recipe.shares.items():
        room = round(recipe.batch * share)
        label = len(labels)
        for group in _drawn(groups[source], recipe, rng):
            some = _spread(group, min(recipe.each, room), rng)
            texts += some
            labels += [label] * len(some)
            label += 1
            room -= len(some)
            if room < 2:
                break
    return texts, labels


def _drawn(groups: Sequence[Group], recipe: Recipe, rng: random.Random) -> Iterator[Group]:
    """Groups in random order, the first ones of two topics."""
    topics = sorted({group.topic for group in groups})
    chosen = rng.sample(topics, min(2, len(topics)))
    order = rng.sample(range(len(groups)), len(groups)) if len(groups) < 1000 else rng.sample(range(len(groups)), 200)
    near = [groups[number] for number in order if groups[number].topic in chosen]
    far = [groups[number] for number in order if groups[number].topic not in chosen]
    while near or far:
        pick = near if near and (not far or rng.random() < recipe.close) else far
        yield pick.pop()


def _spread(group: Group, count: int, rng: random.Random) -> list[str]:
    """Texts of a group, of as many languages as there are."""
    order = rng.sample(range(len(group.texts)), len(group.texts))
    first: dict[str, int] = {}
    for number in order:
        first.setdefault(group.texts[number].language, number)
    chosen = [*first.values(), *(number for number in order if first[group.texts[number].language] != number)]
    return [group.texts[number].text for number in chosen[:count]]
