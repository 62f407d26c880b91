"""Everything that can break breaks while people talk, in the short form that CI runs."""

import asyncio
import os
from pathlib import Path

import pytest

from tests.chaos.run import SHORT, run
from tests.conftest import _fresh_copy

if not os.environ.get("HAMDEL_TEST_CHAOS"):
    pytest.skip("a run of its own in CI: make chaos-short, or HAMDEL_TEST_CHAOS=1", allow_module_level=True)
if not Path("/proc/self/task").exists():
    pytest.skip("the processes of a process are looked up in Linux's /proc", allow_module_level=True)


def test_nothing_is_lost_doubled_or_left_while_workers_redis_and_postgresql_break(
    prepared: Path, tmp_path: Path
) -> None:
    report = asyncio.run(run(SHORT, _fresh_copy(prepared, tmp_path / "data"), tmp_path / "log"))

    print("\n".join(report.lines()))
    assert report.faults == []
    # There was something to lose, and something went wrong.
    assert sum(one.acknowledged_at is not None for one in report.ledger.sent) >= SHORT.visitors
    assert {"worker killed", "Redis stopped and started", "PostgreSQL restarted"} <= {
        one.what for one in report.ledger.troubles
    }
