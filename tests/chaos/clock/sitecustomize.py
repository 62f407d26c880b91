"""Lets the clock of a process be set: Python imports this at its start, before all else, where it is on its path.

The clock is the machine's and so many seconds more as stand in a file; the steady clock is left alone.
"""

import mmap
import os
import struct
import time

if "HAMDEL_TEST_CLOCK" in os.environ:
    with open(os.environ["HAMDEL_TEST_CLOCK"], "rb") as _file:
        _ahead = mmap.mmap(_file.fileno(), 8, access=mmap.ACCESS_READ)
    _true = time.time

    def _set_time() -> float:
        ahead: float = struct.unpack_from("d", _ahead)[0]
        return _true() + ahead

    vars(time)["time"] = _set_time
