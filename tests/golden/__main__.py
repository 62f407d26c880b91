"""Measure on the golden set, print the table, and record what has become better.

    python -m tests.golden

Nothing that was recorded is lowered here. Where more right answers are worth some wrong ones, change the file by hand
and say in the commit why.
"""

import sys
import tempfile
from datetime import date
from pathlib import Path

from tests.golden import FIGURES
from tests.golden.asking import ask
from tests.golden.figures import Record, counted, digest, table


def main() -> int:
    """Whether anything has fallen is the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        evaluation = ask(Path(folder))
    measured, today = counted(evaluation), date.today().isoformat()
    known = Record.read(FIGURES) if FIGURES.exists() else Record(today, "", {})
    record = known.raised(measured, digest(), today)
    record.write(FIGURES)
    print(table(evaluation, record))
    return int(any(record.fallen(name, counts) for name, counts in measured.items()))


if __name__ == "__main__":
    sys.exit(main())
