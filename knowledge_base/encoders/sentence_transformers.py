"""Any model of the sentence-transformers library, by its name on the Hugging Face hub or its folder."""

import copy
import threading
from pathlib import Path

import numpy as np

from knowledge_base.encoders import Kind, Vectors
from knowledge_base.encoders.errors import SENTENCE_TRANSFORMERS, EncoderError, MissingExtra, UnknownEngine
from knowledge_base.encoders.prompts import prompts_of

_BATCH = 32


class SentenceTransformerEncoder:
    """Encodes with ``model``; the setting is `sentence-transformers:MODEL`. ``folder`` keeps what is downloaded.

    What stands before queries and passages is :func:`knowledge_base.encoders.prompts.prompts_of`. Raises `MissingExtra`
    without the package, `UnknownEngine` without a model, `EncoderError` where the model cannot be loaded.
    """

    def __init__(self, folder: Path, model: str = "") -> None:
        if not model:
            raise UnknownEngine("name the model: sentence-transformers:MODEL")
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError as error:
            raise MissingExtra(SENTENCE_TRANSFORMERS) from error
        try:
            self._model = SentenceTransformer(model, cache_folder=str(folder), device="cpu")
        except (OSError, ValueError) as error:
            raise EncoderError(f"the model {model} cannot be loaded: {error}") from error
        # Some are kept in 16 bits, which processors compute slowly, and vectors are not of unit length in.
        self._model.float()
        self.name = f"sentence-transformers-{model}"
        measure = getattr(self._model, "get_embedding_dimension", None)  # its name since version 5.3
        self.dimension = int(measure() if measure else self._model.get_sentence_embedding_dimension())
        self._prompts = prompts_of(model, self._model.prompts)
        # Its tokenizer keeps state between truncation and padding and must not be shared between threads.
        self._lock = threading.Lock()
        self._reading = threading.Lock()
        tokenizer = getattr(self._model, "tokenizer", None)
        self._spelling = copy.deepcopy(tokenizer) if hasattr(tokenizer, "tokenize") else None

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        """See `Encoder.encode`."""
        if not texts:
            return np.empty((0, self.dimension), np.float32)
        encode = self._model.encode_query if kind == "query" else self._model.encode_document
        with self._lock:
            vectors = encode(
                [_clean(text) for text in texts],
                # Given also where it is empty: the library itself looks for "document" before "passage", and takes the
                # former, which every model has, for one that is meant to be empty.
                prompt=self._prompts[kind],
                batch_size=_BATCH,
                normalize_embeddings=True,
                show_progress_bar=False,
            )
        return np.asarray(vectors, np.float32)

    def knows(self, word: str) -> bool:
        """See `Encoder.knows`; every word where the model has no tokenizer that tells."""
        if self._spelling is None:
            return True
        tokenizer, unknown = self._spelling, getattr(self._spelling, "unk_token", None)
        # Some cut a word otherwise where a blank stands before it, as it does within a text.
        with self._reading:
            cuts = [tokenizer.tokenize(before + _clean(word)) for before in ("", " ")]
        pieces = [[piece for piece in cut if piece != "▁"] for cut in cuts]
        return any(len(some) == 1 and some[0] != unknown for some in pieces)


def _clean(text: str) -> str:
    """``text`` without lone surrogates, which tokenizers in Rust do not take."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
