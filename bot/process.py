"""Settings of the process itself: threads of numerical libraries, and memory where the C library is glibc."""

import ctypes
import gc
import os
import sys

# From glibc's malloc.h.
_M_ARENA_MAX = -8


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


def _call(name: str, *arguments: int) -> None:
    if not sys.platform.startswith("linux"):
        return
    function = getattr(ctypes.CDLL(None), name, None)
    # Other C libraries have no such function, and need none.
    if function is not None:
        function(*arguments)
