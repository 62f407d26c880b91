"""The fit of the sample articles, which the package brings along: eight numbers, and what they were fitted on.

To find them anew takes as long as all the rest of a first start. With other articles, another encoder or another
background they are of no use, and nothing is taken from here.
"""

import hashlib
import json
from collections.abc import Mapping
from importlib import resources

import numpy as np

from knowledge_base.calibration import Background, Calibration
from knowledge_base.corpus import Corpus

FILE = "shipped_fit.json"


def shipped_fit(corpus: Corpus, background: Background, key: Mapping[str, str | int]) -> Calibration | None:
    """What :func:`knowledge_base.fitting.fit_calibration` would find, where that is known; ``key`` names the
    encoder."""
    stored = json.loads((resources.files(__package__) / FILE).read_text("utf-8"))
    if stored["key"] != digest_of_fit(corpus, background, key):
        return None
    return Calibration(np.array(stored["weights"], np.float64))


def digest_of_fit(corpus: Corpus, background: Background, key: Mapping[str, str | int]) -> str:
    """Another one where the fit may be another one: the articles in any order, what nobody answers, what is asked, and
    what tells topics. Not the vectors: the encoder gives the same within a millionth."""
    articles = sorted(corpus.digests[number] for number in corpus.numbers.values())
    topics = "" if background.topics is None else background.topics.digest().hex()
    parts = json.dumps([dict(key), articles, [*background.texts, *background.asked.texts], topics])
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()


def packed(key: str, fit: Calibration) -> str:
    """A file that `shipped_fit` reads, of the ``fit`` that belongs to what `digest_of_fit` gave as ``key``."""
    return json.dumps({"key": key, "weights": fit.weights.tolist()}, indent=1) + "\n"
