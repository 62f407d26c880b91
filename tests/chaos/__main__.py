"""``python -m tests.chaos``: everything that can break breaks while people talk, and then nothing may be missing.

Needs PostgreSQL and Redis. Prints the figures; ends with 1 where a fault was found.
"""

import argparse
import asyncio
import shutil
import sys
import tempfile
from pathlib import Path

from tests.chaos.run import SHORT, Form, run


def main() -> int:
    """Run it."""
    form = Form()
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=(__doc__ or "").split("\n\n")[0])
    for name in ("workers", "visitors", "agents"):
        parser.add_argument(f"--{name}", type=int, default=getattr(form, name))
    parser.add_argument("--seconds", type=float, default=form.seconds)
    parser.add_argument("--log", type=Path, help="a file for the server's log, which is thrown away without it")
    parser.add_argument("--data", type=Path, help="a data folder whose copy is used: its articles are not encoded anew")
    parser.add_argument("--short", action="store_true", help="the form that CI runs, whatever else is said")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        if options.data is not None:
            shutil.copytree(options.data, data)
        chosen = Form(options.workers, options.visitors, options.agents, options.seconds)
        chosen = SHORT if options.short else chosen
        report = asyncio.run(run(chosen, data, options.log or Path(folder, "log")))
    print("\n".join(report.lines()))
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
