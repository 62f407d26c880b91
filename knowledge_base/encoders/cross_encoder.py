"""Any cross-encoder of the sentence-transformers library, by its name on the Hugging Face hub or its folder."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from knowledge_base.encoders.errors import SENTENCE_TRANSFORMERS, EncoderError, MissingExtra

# Longer texts say no more about what they ask, and cost more than anybody waits for.
_MOST_CHARACTERS = 1000


class CrossEncoderScorer:
    """Reads a question together with each text and says how well they fit; ``folder`` keeps what is downloaded.

    A scorer as :class:`knowledge_base.reranking.Scorer` wants it. Raises `MissingExtra` without the package, and
    `EncoderError` where ``model`` cannot be loaded or does not give one number for a pair of texts.
    """

    def __init__(self, folder: Path, model: str) -> None:
        try:
            from sentence_transformers import CrossEncoder
        except ImportError as error:
            raise MissingExtra(SENTENCE_TRANSFORMERS) from error
        self.name = f"cross-encoder-{model}"
        try:
            # Models end in a sigmoid or in nothing, as they please; logits are what all of them have.
            self._model = CrossEncoder(model, cache_folder=str(folder), device="cpu", activation_fn=_logit)
            # Some are kept in 16 bits, which processors compute slowly.
            self._model.float()
            self.score("ready", ["ready", "steady"])
            self._refuse_encoders(model)
        except EncoderError:
            raise
        except Exception as error:  # the library raises what the model's own code, its tokenizer or the hub raise
            raise EncoderError(f"the cross-encoder {model} cannot be loaded: {error}") from error

    def score(self, question: str, texts: Sequence[str]) -> list[float]:
        """The logit of each of ``texts`` for ``question``."""
        pairs = [(_clean(question), _clean(text)) for text in texts]
        logits = np.asarray(self._model.predict(pairs, show_progress_bar=False), np.float64)
        if logits.shape != (len(texts),):
            raise EncoderError(f"{self.name} gives {logits[0].size} numbers for a pair of texts, and not one")
        found: list[float] = logits.tolist()
        return found

    def _refuse_encoders(self, model: str) -> None:
        """Raise `EncoderError` for a model that gives vectors: the library would score with weights drawn by lot."""
        layers = getattr(self._model.config, "architectures", None) or [""]
        alone = sum(1 for _ in self._model.children()) == 1
        if alone and all(layer.endswith("Model") for layer in layers):
            raise EncoderError(f"{model} is no cross-encoder: nothing in it scores a pair of texts")


def _logit(logit: Any) -> Any:
    return logit


def _clean(text: str) -> str:
    """The beginning of ``text`` without lone surrogates, which tokenizers in Rust do not take."""
    return text[:_MOST_CHARACTERS].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
