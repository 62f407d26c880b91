"""Settings of the process itself."""

import gc
import sys
from pathlib import Path
from subprocess import run

import pytest

from bot import process

LARGE_ARRAY = """
import ctypes
from bot import process

# numpy asks for large pages by itself; this is memory as the encoder's weights have it.
memory = ctypes.create_string_buffer(64 << 20)
ctypes.memset(memory, 1, len(memory))


def in_large_pages():
    lines = open("/proc/self/smaps_rollup").read().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("AnonHugePages"))


before = in_large_pages()
process.large_pages()
print((in_large_pages() - before) >> 10)
"""


SHARED_ARRAY = """
import ctypes
import os
from bot import process

memory = ctypes.create_string_buffer(64 << 20)
ctypes.memset(memory, 1, len(memory))


def own():
    lines = open("/proc/self/smaps_rollup").read().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty"))


if child := os.fork():
    os.waitpid(child, 0)
else:
    before = own()
    process.large_pages()
    print((own() - before) >> 10, flush=True)
    os._exit(0)
"""


def collapses() -> bool:
    """Whether this system moves memory to large pages when it is asked to."""
    chosen = Path("/sys/kernel/mm/transparent_hugepage/enabled")
    if not sys.platform.startswith("linux") or not chosen.exists() or "[never]" in chosen.read_text():
        return False
    release = Path("/proc/sys/kernel/osrelease").read_text().split(".")
    return (int(release[0]), int(release[1])) >= (6, 1)


@pytest.mark.skipif(not collapses(), reason="this system does not move memory to large pages when asked to")
def test_large_memory_that_is_in_use_moves_to_large_pages() -> None:
    ended = run([sys.executable, "-c", LARGE_ARRAY], capture_output=True, text=True, check=True)
    # All of its 64 MB where there is room; memory in small pieces lets the system move some of them only.
    assert int(ended.stdout) >= 8, "megabytes"


@pytest.mark.skipif(not collapses(), reason="this system does not move memory to large pages when asked to")
def test_memory_that_a_forked_process_shares_is_not_copied_to_large_pages() -> None:
    ended = run([sys.executable, "-c", SHARED_ARRAY], capture_output=True, text=True, check=True)
    assert int(ended.stdout) < 8, "megabytes of 64"


def test_the_collector_rests_until_the_last_block_has_ended_that_wants_it_to() -> None:
    assert gc.isenabled()
    with process.collector_at_rest():
        with process.collector_at_rest():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with process.collector_at_rest():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
