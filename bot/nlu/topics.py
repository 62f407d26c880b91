"""What customers of any company ask about: learnt from the packaged questions, and kept for the next start.

What the words and the bundled encoder's vectors say of it comes with the package, so that a first start need not read
and encode 18,000 phrasings. With any other encoder words alone tell what a text is about: a first start must not take
many minutes.
"""

import hashlib
import io
import logging
from collections.abc import Iterable
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bot.nlu.training import background_texts, fingerprint
from knowledge_base import array_file
from knowledge_base.encoders import Encoder
from knowledge_base.topics import Example, Topics, learn_vectors
from nlu_data.contrasts import DENYING, WAYS, read_contrasts
from nlu_data.everyday import read_everyday
from nlu_data.named import read_named
from nlu_data.parallel import ParallelQuestion, read_parallel

#: Changes when the same phrasings would be learnt differently; files of another format are left aside.
FORMAT = 2
#: Texts encoded at a time.
CHUNK = 1024

Floats = NDArray[np.float32]

_log = logging.getLogger(__name__)


class Named(Protocol):
    """An encoder, as far as that tells what was learnt with it."""

    @property
    def name(self) -> str:
        """Another one where it gives other vectors."""
        ...

    @property
    def dimension(self) -> int:
        """The length of its vectors."""
        ...


@cache
def examples() -> tuple[Example, ...]:
    """All phrasings of all packaged questions, each with the question for its topic: vectors are learnt from them."""
    contrasts = _examples_of(read_contrasts())
    # A vector hardly knows what a sentence denies: the line in a neighbour's words would teach it as that neighbour.
    telling = (one for number, one in enumerate(contrasts) if number % WAYS != DENYING)
    # What a thing is called says nothing of what is asked about it, so that no words are learnt from these.
    named = (Example(one.about, one.language, one.text) for one in read_named())
    return (*worded_examples(), *telling, *named)


@cache
def worded_examples() -> tuple[Example, ...]:
    """Those that words are learnt from. Contrasts name their neighbours to tell them apart, which their words by
    themselves do not."""
    return _examples_of((*read_parallel(), *read_everyday()))


def _examples_of(questions: Iterable[ParallelQuestion]) -> tuple[Example, ...]:
    return tuple(Example(one.id, one.language, text) for one in questions for text in one.phrasings)


def open_topics(folder: Path, encoder: Encoder) -> Topics:
    """Load what was learnt before from ``folder``, or learn it and keep it there.

    Blocking. With another encoder than the bundled one words alone tell, and every text is as likely about any topic
    before they are read; the words of all examples are counted then, for a second or two. A folder that cannot be
    written costs no more than learning again at the next start.
    """
    key = key_of(encoder)
    path = folder / f"topics-{key}.arrays"
    try:
        return _read(path)
    except array_file.DamagedFile as error:
        if path.exists():
            _log.warning("%s; learning anew", error)
    shipped, topics = read_shipped()
    if shipped != key:
        silent = np.zeros((encoder.dimension + 1, len(topics) + 1), np.float32)
        topics = Topics.learn(worded_examples(), silent[1:], silent[0])
    kept = {name: getattr(topics, name) for name in Topics.__slots__ if name != "languages"}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        array_file.write(path, {"languages": topics.languages}, kept)
        return _read(path)
    except (OSError, array_file.DamagedFile) as error:
        _log.warning("%s cannot be written (%s); the next start will learn again", path, error)
        return topics


def _read(path: Path) -> Topics:
    metadata, arrays = array_file.read(path)
    return Topics(languages=tuple(metadata["languages"]), **arrays)


def learn(encoder: Encoder) -> tuple[Floats, Floats]:
    """The weights and the bias of what the vectors of ``encoder`` say; see `learn_vectors`."""
    texts = [example.text for example in examples()]
    every = [*texts, *(text for some in background_texts().values() for text in some)]
    vectors = [encoder.encode(every[start : start + CHUNK], "query") for start in range(0, len(every), CHUNK)]
    rows = np.concatenate(vectors).astype(np.float32)
    return learn_vectors(examples(), rows[: len(texts)], rows[len(texts) :])


def weights_file(encoder: Encoder) -> bytes:
    """What `read_shipped` reads, learnt with ``encoder``: each topic's weights in 8 bits, and their scale."""
    weights, bias = learn(encoder)
    scales = np.abs(weights).max(0) / 127
    return packed(key_of(encoder), np.round(weights / scales).astype(np.int8), scales, bias)


def packed(key: str, weights: NDArray[np.int8], scales: Floats, bias: Floats) -> bytes:
    """What `read_shipped` reads: ``weights`` and their ``scales``, and what the words of all examples say."""
    words = Topics.learn(worded_examples(), weights.astype(np.float32), bias)
    content = io.BytesIO()
    np.savez_compressed(
        content,
        key=np.array(key),
        weights=weights,
        scales=scales,
        bias=bias,
        languages=np.array(words.languages),
        counts=words.counts,
        keys=words.keys,
        lengths=np.diff(words.starts).astype(np.uint16),
        owners=words.owners,
        gains=words.gains,
    )
    return content.getvalue()


def read_shipped() -> tuple[str, Topics]:
    """What the package has learnt, and before it what that depends on."""
    file = resources.files(__package__) / "topics.npz"
    with np.load(io.BytesIO(file.read_bytes()), allow_pickle=False) as stored:
        return str(stored["key"]), Topics(
            weights=stored["weights"].astype(np.float32) * stored["scales"].astype(np.float32),
            bias=stored["bias"].astype(np.float32),
            languages=tuple(stored["languages"].tolist()),
            starts=np.concatenate([[0], np.cumsum(stored["lengths"], dtype=np.int64)]),
            **{name: stored[name] for name in ("counts", "keys", "owners", "gains")},
        )


def key_of(encoder: Named) -> str:
    """Tells apart what must not be mixed: format, encoder, and everything that is learnt from."""
    parts = (
        FORMAT,
        encoder.name,
        encoder.dimension,
        fingerprint(sections=("parallel", "everyday", "contrasts", "named", "background")),
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:20]
