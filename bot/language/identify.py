"""Language identification engines: text and candidate languages in, probabilities out."""

import hashlib
import logging
import math
import threading
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from importlib import import_module, metadata
from operator import itemgetter
from pathlib import Path
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from knowledge_base import array_file

_log = logging.getLogger(__name__)

Ranking = list[tuple[str, float]]


class LanguageIdentifier(Protocol):
    """Tells which of the candidate languages a text is written in."""

    def identify(self, text: str, candidates: tuple[str, ...]) -> Ranking:
        """The candidates with their probabilities, most likely first; they sum to 1."""
        ...


class Py3LangidIdentifier:
    """py3langid's model, limited to the candidates: 0.05 ms a sentence."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def identify(self, text: str, candidates: tuple[str, ...]) -> Ranking:
        """See :class:`LanguageIdentifier`. A text without any letters is equally likely in all candidates."""
        return _limited(candidates, self._folder).rank(text)


@lru_cache(maxsize=8)
def _limited(candidates: tuple[str, ...], folder: Path | None) -> "_Limited":
    return _Limited(_model_of(candidates, folder), candidates)


_models: list["_Model"] = []
_loading = threading.Lock()


def _model_of(candidates: tuple[str, ...], folder: Path | None) -> "_Model":
    """A model that knows the ``candidates``: one that is there, or else one that knows just them."""
    with _loading:
        found = next((model for model in _models if set(candidates) <= set(model.languages)), None)
        if found is None:
            found = _Model.unpacked(candidates) if folder is None else _Model.kept(candidates, folder)
            _models.append(found)
        return found


class _Model:
    """Byte sequences that an automaton finds, and what they say for each of some languages.

    py3langid has the same, with 130 MB instead of 22: it keeps all 142 languages, and no two equal parts of its
    automaton's table together.
    """

    #: Changes when a file of an earlier version of Hamdel must not be used any more.
    _VERSION = 1
    #: How many neighbouring cells of the table are one stretch, and how far that shifts a place.
    _STRETCH, _SHIFT = 32, 5

    def __init__(self, languages: list[str], arrays: Mapping[str, NDArray[Any]]) -> None:
        """``arrays`` are the features' ``weights`` and the ``priors`` of the ``languages``, and the automaton."""
        self.languages = languages
        self.weights, self.priors = arrays["weights"], arrays["priors"]
        # Plain numbers come out of views of memory: numpy wraps each of them.
        self._cells, self._starts, self._rows, self._features = (
            arrays[name].data for name in ("cells", "starts", "rows", "features")
        )

    @classmethod
    def kept(cls, wanted: tuple[str, ...], folder: Path) -> Self:
        """The model from a file in ``folder``, which is written where there is none: to unpack it takes half a second,
        and what is in a file is in memory only as far as it is used."""
        version = metadata.version("py3langid")
        key = hashlib.sha256(repr((cls._VERSION, version, sorted(wanted))).encode()).hexdigest()
        file = folder / f"languages-{key[:20]}.arrays"
        try:
            return cls._read(file)
        except array_file.DamagedFile as error:
            if file.exists():
                _log.warning("%s; unpacking the model of languages again", error)
        model = cls.unpacked(wanted)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            array_file.write(file, {"languages": model.languages}, model._arrays())
            return cls._read(file)
        except (OSError, array_file.DamagedFile) as error:
            _log.warning("%s cannot be written (%s); the next start will unpack the model again", file, error)
            return model

    @classmethod
    def _read(cls, file: Path) -> Self:
        stored, arrays = array_file.read(file)
        return cls(stored["languages"], arrays)

    def _arrays(self) -> dict[str, NDArray[Any]]:
        automaton = {"cells": self._cells, "starts": self._starts, "rows": self._rows, "features": self._features}
        return {"weights": self.weights, "priors": self.priors, **{k: np.asarray(v) for k, v in automaton.items()}}

    @classmethod
    def unpacked(cls, wanted: tuple[str, ...]) -> Self:
        """The model out of py3langid's. Raises ValueError for a language that it does not know."""
        from py3langid.langid import MODEL_DIR, MODEL_FILE
        from py3langid.modelio import load_model

        weights, priors, languages, table, rows, features = load_model(MODEL_DIR / MODEL_FILE)
        if unknown := set(wanted).difference(languages):
            raise ValueError(f"py3langid does not know {', '.join(sorted(unknown))}; set other HAMDEL_LANGUAGES")
        columns = [column for column, language in enumerate(languages) if language in wanted]
        # The table says for a state's row and a byte which state is next; a row is eight stretches.
        content, length = memoryview(table).cast("B"), cls._STRETCH * table.itemsize
        places: dict[bytes, int] = {}
        which = [
            places.setdefault(bytes(content[start : start + length]), len(places))
            for start in range(0, len(content), length)
        ]
        arrays = {
            # A feature's weights side by side, in the 16 bits that they come in: column by column, each is fetched
            # from memory by itself.
            "weights": np.ascontiguousarray(weights[:, columns]),
            "priors": priors[columns],
            "cells": np.frombuffer(b"".join(places), table.typecode),
            "starts": np.array(which, np.uint32) * cls._STRETCH,
            "rows": np.asarray(rows).astype(np.uint32) * (256 // cls._STRETCH),
            "features": np.array(features, np.int32),
        }
        return cls([languages[column] for column in columns], arrays)

    def found(self, content: bytes) -> list[int]:
        """The features that end at each byte, those that there are."""
        cells, starts, rows, features, shift = self._cells, self._starts, self._rows, self._features, self._SHIFT
        within = self._STRETCH - 1
        state, found = 0, []
        for byte in content:
            state = cells[starts[rows[state] + (byte >> shift)] + (byte & within)]
            feature = features[state]
            if feature >= 0:
                found.append(feature)
        return found


class _Limited:
    """Naive Bayes over the byte sequences of a model (Lui and Baldwin, 2011, https://aclanthology.org/I11-1062)."""

    def __init__(self, model: _Model, candidates: tuple[str, ...]) -> None:
        self._model = model
        self._columns = [column for column, language in enumerate(model.languages) if language in candidates]
        self._languages = [model.languages[column] for column in self._columns]
        self._priors = model.priors[self._columns]

    def rank(self, text: str) -> Ranking:
        """The languages with their probabilities, most likely first."""
        written = unicodedata.normalize("NFC", text.lower() if text.isupper() else text)
        content = written.encode("utf-8", errors="surrogatepass")
        shares: dict[str, float] = {}
        # Two kinds of Serbian have one code.
        for language, share in zip(self._languages, self._probabilities(content), strict=True):
            shares[language] = shares.get(language, 0.0) + share
        return sorted(shares.items(), key=itemgetter(1), reverse=True)

    def _probabilities(self, content: bytes) -> list[float]:
        counts = Counter(self._model.found(content))
        if not counts:
            return [1 / len(self._languages)] * len(self._languages)
        often = np.array([math.log1p(count) for count in counts.values()], np.float32)
        weights = self._model.weights[list(counts)][:, self._columns].astype(np.float32, order="C")
        scores: list[float] = (often @ weights + self._priors).tolist()
        # The root keeps long texts from being surer than they can be: their sequences depend on each other. From here
        # on there are few numbers, and plain Python is faster.
        most, root = max(scores), math.sqrt(len(content))
        powers = [math.exp((score - most) / root) for score in scores]
        whole = sum(powers)
        return [power / whole for power in powers]


class LangdetectIdentifier:
    """langdetect, a port of Google's language-detection: slower, and weak on short Chinese."""

    # langdetect splits Chinese in two.
    _CODES = {"zh-cn": "zh", "zh-tw": "zh"}  # noqa: RUF012

    def __init__(self, _folder: Path | None = None) -> None:
        from langdetect import DetectorFactory

        # Without a seed, the same text may get two answers.
        DetectorFactory.seed = 0

    def identify(self, text: str, candidates: tuple[str, ...]) -> Ranking:
        """See :class:`LanguageIdentifier`."""
        from langdetect import detect_langs
        from langdetect.lang_detect_exception import LangDetectException

        found: dict[str, float] = {}
        try:
            for guess in detect_langs(text):
                code = self._CODES.get(guess.lang, guess.lang)
                if code in candidates:
                    found[code] = found.get(code, 0.0) + guess.prob
        except LangDetectException:
            # Nothing in the text tells a language.
            pass
        floor = 0.01 if found else 1.0
        scores = {code: found.get(code, 0.0) + floor / len(candidates) for code in candidates}
        total = sum(scores.values())
        return sorted(((code, score / total) for code, score in scores.items()), key=lambda pair: -pair[1])


ENGINES = {
    "py3langid": "bot.language.identify:Py3LangidIdentifier",
    "langdetect": "bot.language.identify:LangdetectIdentifier",
}


def load(engine: str, folder: Path | None = None) -> LanguageIdentifier:
    """The engine of that name; what it has to unpack, it keeps in ``folder`` for the next start."""
    module, _, name = ENGINES[engine].partition(":")
    identifier: LanguageIdentifier = getattr(import_module(module), name)(folder)
    return identifier


def among(engine: str, candidates: Sequence[str]) -> Callable[[str], Ranking]:
    """What tells how likely a text is in each of the ``candidates``; the engine is loaded with the first text."""
    known = tuple(candidates)
    return lambda text: _shared(engine).identify(text, known)


@lru_cache(maxsize=2)
def _shared(engine: str) -> LanguageIdentifier:
    return load(engine)
