"""Settings of the process itself: threads of numerical libraries, and memory where the C library is glibc."""

import ctypes
import gc
import os
import re
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

# How many blocks want the collector to rest, and whether it is to go on after them.
_collecting, _resting, _collects = threading.Lock(), 0, True
# From glibc's malloc.h.
_M_ARENA_MAX = -8
# From Linux's mman.h; the second since Linux 6.1.
_MADV_HUGEPAGE, _MADV_COLLAPSE = 14, 25
# Pieces of memory from so many bytes on, of which so much is in use, are worth large pages: the rest would be filled.
_LARGE, _IN_USE = 4 << 20, 0.97
# The first line of a piece of memory in Linux's smaps that is the process's own: from, to.
_OWN = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw-p 0+ 00:00 0\s*(?:\[heap\])?$")


def one_thread_a_product() -> None:
    """Let numpy and FAISS compute in the thread that asks. Has to be called before they are imported.

    Vectors are short and requests many: threads inside one product of matrices wait for each other in loops, and slow
    down everything beside them.
    """
    for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(variable, "1")


def few_arenas() -> None:
    """Let threads share two heaps: one for each keeps what it once needed, 60 MB of them after a start."""
    _call("mallopt", _M_ARENA_MAX, 2)


def settle() -> None:
    """Return to the system what a start has freed, and let the collector of cycles alone what it has made.

    That stays for as long as the process; looking through it takes a tenth of a second each time.
    """
    gc.collect()
    gc.freeze()
    _call("malloc_trim", 0)
    large_pages()


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """A block, in any thread, in which the collector of cycles does not run.

    Whoever reads many rows makes many objects and no cycles. The collector looks through all of them again and again,
    and every thread waits for it: a third of a second where much has been made since :func:`settle`.
    """
    global _resting, _collects
    with _collecting:
        if not _resting:
            _collects = gc.isenabled()
            gc.disable()
        _resting += 1
    try:
        yield
    finally:
        with _collecting:
            _resting -= 1
            if not _resting and _collects:
                gc.enable()


def large_pages() -> None:
    """Keep what is large and in use, such as the encoder's weights, in pages of 2 MB where Linux has them.

    A processor remembers where some thousand pages are, and every question reads more small ones than that: encoding
    takes a tenth less with large ones.
    """
    try:
        with open("/proc/self/smaps", encoding="ascii", errors="replace") as lines:
            pieces = _own_memory(lines)
    except OSError:  # not Linux
        return
    for start, size, used in pieces:
        if size >= _LARGE and used >= _IN_USE * size:
            _call("madvise", start, size, _MADV_HUGEPAGE)
            # Older systems refuse this, and do in time what the advice says.
            _call("madvise", start, size, _MADV_COLLAPSE)


def _own_memory(lines: Iterable[str]) -> list[tuple[int, int, int]]:
    """The pieces of memory of a process itself: address, bytes, and bytes in use that it shares with no other."""
    pieces = []
    piece: tuple[int, int] | None = None
    for line in lines:
        if line[0].islower() or line[0].isdigit():
            own = _OWN.match(line.rstrip())
            piece = (int(own[1], 16), int(own[2], 16)) if own else None
        # What a worker shares with the one that it was forked from is left alone: to move it would be to copy it.
        elif piece is not None and line.startswith("Private_Dirty:"):
            pieces.append((piece[0], piece[1] - piece[0], int(line.split()[1]) << 10))
    return pieces


def _call(name: str, *arguments: int) -> None:
    if not sys.platform.startswith("linux"):
        return
    function = getattr(ctypes.CDLL(None), name, None)
    # Other C libraries have no such function, and need none.
    if function is not None:
        function(*map(ctypes.c_size_t, arguments))
