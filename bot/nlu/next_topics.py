"""What messages after a question are about: learnt from the packaged ones, and shipped for the bundled encoder.

With any other encoder nothing is known of it: a message is then looked for by itself, and with the question before it
as one text.
"""

import hashlib
import io
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from bot.nlu.topics import CHUNK, Named, examples, key_of, open_topics
from bot.nlu.training import fingerprint
from knowledge_base.encoders import Encoder
from knowledge_base.next_topics import NextTopics, inputs_of, learn_next
from knowledge_base.topics import topic_names
from nlu_data.briefly import read_briefly
from nlu_data.everyday import UTTERANCES, read_everyday
from nlu_data.going_on import STAYING, WAYS, read_going_on
from nlu_data.own_words import read_own_words
from nlu_data.parallel import read_parallel

#: Changes when the same messages would be learnt differently.
FORMAT = 1
FILE = "next_topics.npz"
#: In each language so many messages that ask a detail come after a question that is none of the everyday ones, and are
#: about none of them.
ELSEWHERE = 60

Floats = NDArray[np.float32]

_PARTS = ("hidden", "hidden_bias", "outer", "linear", "bias")


@dataclass(frozen=True, slots=True)
class _Example:
    """A ``message`` after a ``question``, and the everyday question that it asks; None for none of them."""

    language: str
    question: str
    message: str
    about: str | None


def topics_after() -> Sequence[str]:
    """The topics of which it is told whether a message is about them, in the order of their places."""
    return sorted({one.id for one in read_everyday()})


def _examples() -> Iterator[_Example]:
    asked = {(one.id, one.language): one.phrasings[:UTTERANCES] for one in read_everyday()}
    elsewhere: defaultdict[str, list[str]] = defaultdict(list)
    for one in read_parallel():
        elsewhere[one.language].append(one.phrasings[0])
    details: defaultdict[str, list[str]] = defaultdict(list)
    for number, message in enumerate(read_going_on()):
        phrasings = asked[message.after, message.language]
        # Each time another way of typing the question.
        question = phrasings[number * 3 % len(phrasings)]
        yield _Example(message.language, question, message.then, message.about)
        if number % WAYS < STAYING:
            details[message.language].append(message.then)
    for number, brief in enumerate(read_briefly()):
        phrasings = asked[brief.after, brief.language]
        yield _Example(brief.language, phrasings[number * 3 % len(phrasings)], brief.then, brief.about)
    for number, named in enumerate(read_own_words()):
        phrasings = asked[named.after, named.language]
        yield _Example(named.language, phrasings[number * 3 % len(phrasings)], named.then, named.about)
    rng = random.Random(0)
    for language, some in details.items():
        for detail in rng.sample(some, min(ELSEWHERE, len(some))):
            yield _Example(language, rng.choice(elsewhere[language]), detail, None)


def read_next_topics(encoder: Named) -> NextTopics | None:
    """What the package has learnt; None with another encoder than the bundled one."""
    with np.load(io.BytesIO((resources.files(__package__) / FILE).read_bytes()), allow_pickle=False) as stored:
        if str(stored["key"]) != next_key_of(encoder):
            return None
        parts = {name: stored[name].astype(np.float32) * stored[f"{name}_scales"] for name in _PARTS}
        return NextTopics(numbers=stored["numbers"], **parts)


def numbers_after() -> NDArray[np.uint16]:
    """The numbers that `topics_after` have among all topics. Reads all packaged questions: not for a start."""
    numbers = {name: number for number, name in enumerate(topic_names(examples()))}
    return np.array([numbers[name] for name in topics_after()], np.uint16)


def weights_file(encoder: Encoder) -> bytes:
    """What `read_next_topics` reads, learnt with ``encoder``: each part in 8 bits, and its scales."""
    with TemporaryDirectory() as folder:
        topics = open_topics(Path(folder), encoder)
    some = list(_examples())
    texts = list(dict.fromkeys(text for one in some for text in (one.question, one.message)))
    rows = [encoder.encode(texts[start : start + CHUNK], "query") for start in range(0, len(texts), CHUNK)]
    vector_of = dict(zip(texts, np.concatenate(rows).astype(np.float32), strict=True))
    numbers, places = numbers_after(), {name: place for place, name in enumerate(topics_after())}
    inputs = [
        inputs_of(
            numbers,
            vector_of[one.message],
            topics.shares(one.question, one.language, vector_of[one.question]),
            topics.shares(one.message, one.language, vector_of[one.message]),
        )
        for one in some
    ]
    about = [len(places) if one.about is None else places[one.about] for one in some]
    parts = learn_next(np.stack(inputs), about, len(places))
    scales = {name: np.maximum(np.abs(part).max(0), 1e-9) / 127 for name, part in parts.items()}
    stored = {name: np.round(part / scales[name]).astype(np.int8) for name, part in parts.items()}
    content = io.BytesIO()
    kept = {f"{name}_scales": its.astype(np.float32) for name, its in scales.items()}
    np.savez_compressed(content, key=np.array(next_key_of(encoder)), numbers=numbers, **stored, **kept)
    return content.getvalue()


def next_key_of(encoder: Named) -> str:
    """Tells apart what must not be mixed: format, encoder, and everything that is learnt from."""
    parts = (FORMAT, key_of(encoder), fingerprint(sections=("going_on", "briefly", "own_words")))
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:20]
