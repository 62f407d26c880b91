"""What the default engine has learnt, in files: the one that a start keeps for the next, and the one of the package."""

import io
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.nlu import EMOTIONS, INTENTS, SITUATIONS
from bot.nlu.classifier import Classifier, Floats, from_8_bits, to_8_bits
from bot.nlu.cues import NAMES, TONES
from bot.nlu.training import BACKGROUND
from bot.nlu.words import WordEvidence
from knowledge_base import array_file

Arrays = Mapping[str, NDArray[Any]]

#: The classes behind the intents: what no company's support answers is learnt apart from questions to the company.
CLASSES = (*INTENTS, BACKGROUND)
#: The classifiers of `Learnt`: the cues that each takes, and its classes.
_HEADS: Mapping[str, tuple[Sequence[str], Sequence[str]]] = {
    "intents": (NAMES, CLASSES),
    "emotions": (TONES, EMOTIONS),
    "situations": (NAMES, SITUATIONS),
}
#: Those that single words tell of as well.
_WITH_WORDS = ("intents", "situations")
#: Their arrays that the package has in 8 bits, on which they are learnt.
_IN_8_BITS = (".landmarks", ".directions")
_SCALES = " scales"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Learnt:
    """What lessons teach: three classifiers; ``known`` for certain, the classes (12,) of utterances in plain words; and
    what single ``words`` say of intents and of situations."""

    intents: Classifier
    emotions: Classifier
    situations: Classifier
    known: Mapping[str, Floats]
    words: Mapping[str, WordEvidence]


def load(path: Path, dimension: int) -> Learnt | None:
    """What an earlier start has learnt; nothing where the file is missing, damaged or does not fit."""
    if not path.exists():
        return None
    try:
        return _learnt(array_file.read(path)[1], dimension)
    except (array_file.DamagedFile, ValueError, KeyError) as error:
        _log.warning("%s is damaged (%s); learning anew", path, error)
        return None


def save(path: Path, learnt: Learnt) -> Learnt:
    """Keep ``learnt`` for the next start, and give it as it is in the file, which is mapped into memory.

    Where the file cannot be written the next start learns again.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        array_file.write(path, {}, _arrays(learnt))
    except OSError as error:
        _log.warning("%s cannot be written (%s); the next start will learn again", path, error)
        return learnt
    return load(path, len(learnt.intents.centre)) or learnt


def packed(learnt: Learnt, key: str) -> bytes:
    """``learnt`` as the package has it, with the ``key`` of what it was learnt from; large arrays are in 8 bits."""
    kept: dict[str, NDArray[Any]] = {"key": np.array(key)}
    for name, array in _arrays(learnt).items():
        if name.endswith(_IN_8_BITS):
            kept[name], kept[name + _SCALES] = to_8_bits(array)
        else:
            kept[name] = array
    content = io.BytesIO()
    np.savez_compressed(content, allow_pickle=False, **kept)
    return content.getvalue()


def shipped_key() -> str:
    """What that which the package has learnt depends on."""
    with np.load(io.BytesIO(_package_file().read_bytes()), allow_pickle=False) as stored:
        return str(stored["key"])


def shipped(dimension: int) -> Learnt:
    """What the package has learnt."""
    stored = _read(_package_file().read_bytes())
    arrays = {
        name: from_8_bits(array, stored[name + _SCALES]) if name.endswith(_IN_8_BITS) else array
        for name, array in stored.items()
        if not name.endswith(_SCALES)
    }
    return _learnt(arrays, dimension)


def _package_file() -> Traversable:
    return resources.files(__package__) / "learnt.npz"


def _read(content: bytes) -> dict[str, NDArray[Any]]:
    with np.load(io.BytesIO(content), allow_pickle=False) as stored:
        return {name: stored[name] for name in stored.files}


def _arrays(learnt: Learnt) -> dict[str, NDArray[Any]]:
    return {
        "known.words": np.frombuffer("\n".join(learnt.known).encode(), np.uint8),
        "known.shares": np.stack(list(learnt.known.values())),
        **{f"words.{head}.keys": its.keys for head, its in learnt.words.items()},
        **{f"words.{head}.gains": its.gains for head, its in learnt.words.items()},
        **{f"{head}.{name}": array for head in _HEADS for name, array in getattr(learnt, head).arrays().items()},
    }


def _learnt(arrays: Arrays, dimension: int) -> Learnt:
    """What `_arrays` took apart. Raises ValueError where it cannot be right, KeyError where a part is missing."""
    words, shares = arrays["known.words"].tobytes().decode().split("\n"), arrays["known.shares"]
    if shares.shape != (len(words), len(CLASSES)):
        raise ValueError(f"{len(words)} utterances with classes of shape {shares.shape}")
    intents, emotions, situations = _classifiers(arrays, dimension)
    evidence = {head: WordEvidence(arrays[f"words.{head}.keys"], arrays[f"words.{head}.gains"]) for head in _WITH_WORDS}
    return Learnt(intents, emotions, situations, dict(zip(words, shares, strict=True)), evidence)


def _classifiers(arrays: Arrays, dimension: int) -> Iterator[Classifier]:
    for head, (cue_names, classes) in _HEADS.items():
        its = {name.removeprefix(f"{head}."): array for name, array in arrays.items() if name.startswith(f"{head}.")}
        yield Classifier.of(its, dimension, len(cue_names), len(classes))
