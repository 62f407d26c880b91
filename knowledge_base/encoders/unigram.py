"""The tokenizer of multilingual-e5-small: SentencePiece's unigram model over XLM-RoBERTa's 250,002 pieces.

Written here rather than taken from `tokenizers` for its memory: that library's trie takes 290 MB, which is more than
the network itself. A MARISA trie (Yata, "Matching Algorithm with Recursively Implemented StorAge", 2011) of the pieces
takes 1 MB, in a file that all processes of a machine share. It gives the same ids (the tests hold it to that) and costs
about 0.1 ms for a sentence.

The unigram model: Kudo, "Subword Regularization", ACL 2018, https://arxiv.org/abs/1804.10959.
"""

import io
import re
import unicodedata
from array import array
from functools import lru_cache
from pathlib import Path
from typing import Self

import marisa_trie
import numpy as np

from knowledge_base.encoders.weights import Vocabulary

MAX_TOKENS = 512
# No piece is longer than 16 characters, so what lies beyond this cannot be within the first 512 tokens.
MAX_CHARACTERS = MAX_TOKENS * 16

_SPACE = "▁"
# These are no text: who writes "</s>" means its four characters.
_CONTROL = frozenset({"<s>", "<pad>", "</s>", "<unk>", "<mask>"})
_UNKNOWN_PENALTY = 10.0
_CACHED_WORDS = 16384
_CACHED_LENGTH = 32

# SentencePiece's `nmt_nfkc`: what it drops and what it takes for a blank, before NFKC.
_DROPPED = [*range(1, 9), 0x0B, *range(0x0E, 0x20), 0x7F, 0x8F, 0x9F]
_BLANK = [0, 9, 10, 12, 13, 0x1680, *range(0x200B, 0x2010), 0x2028, 0x2029, 0x2581, 0xFEFF, 0xFFFD]
_NMT: dict[int, str] = {**dict.fromkeys(_DROPPED, ""), **dict.fromkeys(_BLANK, " ")}
_BLANKS = re.compile(r"\s+")


class Pieces:
    """The pieces of a vocabulary: a ``trie`` that numbers them, and the ``ids`` and ``scores`` by those numbers.

    ``special`` are the ids of `<s>`, `</s>` and what is unknown.
    """

    def __init__(
        self, trie: marisa_trie.Trie, ids: "array[int]", scores: "array[float]", special: tuple[int, int, int]
    ) -> None:
        self.trie, self.ids, self.scores, self.special = trie, ids, scores, special

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> Self:
        """Those of ``vocabulary``, without its control marks."""
        trie = marisa_trie.Trie([piece for piece in vocabulary.pieces if piece not in _CONTROL])
        ids, scores = array("i", bytes(4 * len(trie))), array("f", bytes(4 * len(trie)))
        for index, (piece, score) in enumerate(zip(vocabulary.pieces, vocabulary.scores, strict=True)):
            if piece not in _CONTROL:
                number = trie[piece]
                ids[number], scores[number] = index, score
        return cls(trie, ids, scores, (vocabulary.bos, vocabulary.eos, vocabulary.unk))

    def dump(self) -> tuple[bytes, bytes]:
        """The trie and the numbers, each as the content of a file."""
        numbers = io.BytesIO()
        np.savez(
            numbers,
            allow_pickle=False,
            ids=np.array(self.ids, "<i4"),
            scores=np.array(self.scores, "<f4"),
            special=np.array(self.special, "<i4"),
        )
        return self.trie.tobytes(), numbers.getvalue()

    @classmethod
    def load(cls, trie: Path, numbers: Path) -> Self:
        """Those that `dump` gave, in two files; the first one stays where it is and is mapped into memory."""
        with np.load(numbers, allow_pickle=False) as stored:
            ids = array("i", stored["ids"].astype(np.intc).tobytes())
            scores = array("f", stored["scores"].astype(np.single).tobytes())
            bos, eos, unk = stored["special"].tolist()
        return cls(marisa_trie.Trie().mmap(str(trie)), ids, scores, (bos, eos, unk))


class UnigramTokenizer:
    """Cuts texts into pieces and gives their ids. Safe to use from several threads."""

    def __init__(self, pieces: Pieces) -> None:
        self._bos, self._eos, self._unk = pieces.special
        self._trie, self._ids, self._scores = pieces.trie, pieces.ids, pieces.scores
        self._unknown_score = min(pieces.scores) - _UNKNOWN_PENALTY
        self._blank = pieces.ids[pieces.trie[_SPACE]]
        self._segment_cached = lru_cache(_CACHED_WORDS)(self._segment)

    def encode(self, text: str) -> list[int]:
        """The ids of ``text`` between those of `<s>` and `</s>`, at most 512; takes any `str`."""
        room = MAX_TOKENS - 2
        ids = [self._bos]
        for word in normalize(text).split():
            word = _SPACE + word
            ids += self._segment_cached(word) if len(word) <= _CACHED_LENGTH else self._segment(word)
            if len(ids) > room:
                del ids[room + 1 :]
                break
        ids.append(self._eos)
        return ids

    def pieces(self, word: str) -> int:
        """How many pieces ``word`` is cut into, between blanks; the mark of the blank before it does not count."""
        ids = self.encode(word)[1:-1]
        return len(ids) - (len(ids) > 1 and ids[0] == self._blank)

    def _segment(self, word: str) -> tuple[int, ...]:
        """The most probable pieces of ``word`` (Viterbi); characters outside the vocabulary become one unknown."""
        prefixes, number, ids, scores = self._trie.prefixes, self._trie.__getitem__, self._ids, self._scores
        size = len(word)
        best = [float("-inf")] * (size + 1)
        best[0] = 0.0
        begin = [0] * (size + 1)
        chosen = [self._unk] * (size + 1)
        for start in range(size):
            base, within = best[start], prefixes(word[start:])
            unknown = base + self._unknown_score
            # Every character needs a way past it.
            if unknown > best[start + 1] and not (within and len(within[0]) == 1):
                best[start + 1], begin[start + 1], chosen[start + 1] = unknown, start, self._unk
            for piece in within:
                place, end = number(piece), start + len(piece)
                score = base + scores[place]
                if score > best[end]:
                    best[end], begin[end], chosen[end] = score, start, ids[place]
        found: list[int] = []
        end = size
        while end:
            if not (chosen[end] == self._unk and found and found[-1] == self._unk):
                found.append(chosen[end])
            end = begin[end]
        return tuple(reversed(found))


def normalize(text: str) -> str:
    """``text`` as `nmt_nfkc` has it, cut to what can matter; NUL and lone surrogates become blanks."""
    if len(text) > MAX_CHARACTERS:
        # Blanks must not count. Joining them within a bounded stretch is enough: the cut need not be exact.
        text = _BLANKS.sub(" ", text[: MAX_CHARACTERS * 16])[:MAX_CHARACTERS]
    if not text.isascii():
        # JSON can bring the halves of a character as two surrogates: they are joined, single ones turn into U+FFFD.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFKC", text.translate(_NMT))[:MAX_CHARACTERS]
