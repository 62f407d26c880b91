"""The tokenizer of multilingual-e5-small: SentencePiece's unigram model over XLM-RoBERTa's 250,002 pieces.

Written here rather than taken from `tokenizers` for its memory: a dict of the pieces takes 50 MB where that library's
trie takes 290, which is more than the network itself. It gives the same ids (the tests hold it to that) and costs
about 0.1 ms for a sentence.

The unigram model: Kudo, "Subword Regularization", ACL 2018, https://arxiv.org/abs/1804.10959.
"""

import json
import re
import unicodedata
from array import array
from functools import lru_cache
from pathlib import Path

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


class UnigramTokenizer:
    """Cuts texts into pieces and gives their ids. Safe to use from several threads."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._bos, self._eos, self._unk = vocabulary.bos, vocabulary.eos, vocabulary.unk
        self._ids = dict(zip(vocabulary.pieces, range(len(vocabulary.pieces)), strict=True))
        for mark in _CONTROL:
            self._ids.pop(mark, None)
        self._scores = array("d", vocabulary.scores)
        self._unknown_score = min(vocabulary.scores) - _UNKNOWN_PENALTY
        # How far to look for a piece, by its first character: most scripts have short pieces only.
        self._longest: dict[str, int] = {}
        for piece in self._ids:
            if len(piece) > self._longest.get(piece[0], 1):
                self._longest[piece[0]] = len(piece)
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
        return len(ids) - (len(ids) > 1 and ids[0] == self._ids.get(_SPACE))

    def _segment(self, word: str) -> tuple[int, ...]:
        """The most probable pieces of ``word`` (Viterbi); characters outside the vocabulary become one unknown."""
        ids, scores, longest = self._ids, self._scores, self._longest
        size = len(word)
        best = [float("-inf")] * (size + 1)
        best[0] = 0.0
        begin = [0] * (size + 1)
        chosen = [self._unk] * (size + 1)
        for start in range(size):
            base = best[start]
            for end in range(start + 1, min(size, start + longest.get(word[start], 1)) + 1):
                piece = ids.get(word[start:end])
                if piece is None:
                    # Every character needs a way past it.
                    if end > start + 1:
                        continue
                    piece, score = self._unk, base + self._unknown_score
                else:
                    score = base + scores[piece]
                if score > best[end]:
                    best[end], begin[end], chosen[end] = score, start, piece
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


def dump(vocabulary: Vocabulary) -> bytes:
    """``vocabulary`` as JSON."""
    return json.dumps(
        {
            "pieces": vocabulary.pieces,
            "scores": vocabulary.scores,
            "special": [vocabulary.bos, vocabulary.eos, vocabulary.pad, vocabulary.unk],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode()


def load(path: Path) -> Vocabulary:
    """The vocabulary that `dump` wrote to ``path``."""
    stored = json.loads(path.read_bytes())
    return Vocabulary(tuple(stored["pieces"]), tuple(stored["scores"]), *stored["special"])
