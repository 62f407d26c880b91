"""What a message is about that comes after a question: "and how much is that" is about returning, or about delivery.

By itself such a message says little, and read as one text with the question before it, its vector stays with that
question. So a small network reads what the question was about, what the message is about by itself, and the message's
vector. It is taught with messages in many languages that go on from a question; `docs/decisions/0079-next-topics.md`
says what it brought.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge_base.topics import Topics

Floats = NDArray[np.float32]

#: How much topics count beside vectors of length 1.
_TOPICS_COUNT = 0.5
#: How the network is learnt: hidden units, rounds over all messages, messages at a time, step, how much larger the step
#: of what is linear is, share of doubt, share of hidden units that are left out, decay.
_HIDDEN, _ROUNDS, _BATCH, _STEP, _LINEAR, _DOUBT, _LEFT_OUT, _DECAY = 64, 40, 256, 0.004, 5.0, 0.08, 0.2, 1e-4


@dataclass(frozen=True, slots=True)
class After:
    """What a message comes after: the ``question`` and the ``message`` by itself, each with its vector as a query."""

    question: tuple[str, Floats]
    message: tuple[str, Floats]


@dataclass(frozen=True, slots=True)
class NextTopics:
    """Tells what messages after a question are about. A value, learnt from such messages in several languages.

    One hidden layer of rectified units, ``hidden`` (inputs, units) with ``hidden_bias``, and beside it what is linear:
    ``outer`` (units, topics + 1), ``linear`` (inputs, topics + 1) and ``bias``. The last class is to be about none of
    the topics; ``numbers`` are those that the topics have among all.
    """

    hidden: Floats
    hidden_bias: Floats
    outer: Floats
    linear: Floats
    bias: Floats
    numbers: NDArray[np.uint16]

    def shares(self, topics: Topics, after: After, language: str | None) -> Floats:
        """How likely the message is about each of all ``topics``; the rest to 1 is about none of them."""
        before, alone = (topics.shares(text, language, vector) for text, vector in (after.question, after.message))
        given = inputs_of(self.numbers, after.message[1], before, alone)
        units = np.maximum(given @ self.hidden + self.hidden_bias, 0)
        utilities = units @ self.outer + given @ self.linear + self.bias
        odds = np.exp(utilities - utilities.max())
        found = np.zeros(len(topics), np.float32)
        found[self.numbers] = (odds / odds.sum())[:-1]
        return found


def inputs_of(numbers: NDArray[np.uint16], message: Floats, before: Floats, alone: Floats) -> Floats:
    """What the network reads of a message: its vector, and how likely the question ``before`` it and the message
    ``alone`` are about each of the topics with these ``numbers``."""
    # Of the square root: what was taught about a question makes it surer of that than of what people write.
    shares = np.sqrt(before[numbers]), alone[numbers]
    return np.concatenate([message, *(_TOPICS_COUNT * one for one in shares)]).astype(np.float32)


def learn_next(rows: Floats, about: Sequence[int], topics: int) -> Mapping[str, Floats]:
    """The parts of :class:`NextTopics` by name, learnt from ``rows`` of `inputs_of`.

    ``about`` has the place of the topic of each row among so many ``topics``, which is that number itself where it is
    about none. By Adam (Kingma and Ba, 2015) in a fixed order, with dropout (Srivastava et al., 2014) and a little
    doubt of each label; a minute for 7,400 messages.
    """
    rng = np.random.default_rng(0)
    size, classes, labels = rows.shape[1], topics + 1, np.array(about)
    parts = {
        "hidden": rng.normal(0, 3 / np.sqrt(size), (size, _HIDDEN)),
        "hidden_bias": np.zeros(_HIDDEN),
        "outer": rng.normal(0, 1 / np.sqrt(_HIDDEN), (_HIDDEN, classes)),
        "linear": np.zeros((size, classes)),
        "bias": np.zeros(classes),
    }
    values = {name: part.astype(np.float32) for name, part in parts.items()}
    means, squares = ({name: np.zeros_like(part) for name, part in values.items()} for _ in range(2))
    batches = [
        order[start : start + _BATCH]
        for order in (rng.permutation(len(rows)) for _ in range(_ROUNDS))
        for start in range(0, len(rows), _BATCH)
    ]
    for number, batch in enumerate(batches, 1):
        kept = (rng.random((len(batch), _HIDDEN)) > _LEFT_OUT).astype(np.float32) / (1 - _LEFT_OUT)
        step = _STEP * 0.5 * (1 + np.cos(np.pi * number / len(batches)))
        for name, slope in _slopes(values, rows[batch], labels[batch], kept).items():
            means[name] += np.float32(0.1) * (slope - means[name])
            squares[name] += np.float32(0.001) * (slope**2 - squares[name])
            its = np.float32(step * (_LINEAR if name == "linear" else 1.0))
            moved = means[name] / (1 - 0.9**number) / (np.sqrt(squares[name] / (1 - 0.999**number)) + 1e-8)
            values[name] = (values[name] - its * moved - np.float32(step * _DECAY) * values[name]).astype(np.float32)
    return values


def _slopes(values: Mapping[str, Floats], rows: Floats, labels: NDArray[np.int64], kept: Floats) -> dict[str, Floats]:
    """How the cross-entropy of ``rows`` rises with each part, where only the ``kept`` hidden units count."""
    before = rows @ values["hidden"] + values["hidden_bias"]
    units = np.maximum(before, 0) * kept
    utilities = units @ values["outer"] + rows @ values["linear"] + values["bias"]
    odds = np.exp(utilities - utilities.max(1, keepdims=True))
    errors = odds / odds.sum(1, keepdims=True) - np.float32(_DOUBT / odds.shape[1])
    errors[np.arange(len(rows)), labels] -= 1 - _DOUBT
    errors /= len(rows)
    backwards = (errors @ values["outer"].T) * kept * (before > 0)
    return {
        "hidden": rows.T @ backwards,
        "hidden_bias": backwards.sum(0),
        "outer": units.T @ errors,
        "linear": rows.T @ errors,
        "bias": errors.sum(0),
    }
