"""What a report of pip-audit says, in a line for each weakness that is known.

    python3 -m tests.advisories REPORT

ends with 1 where there is one. Without a report, or where nothing was known of any part, nobody was asked.
"""

import json
import sys
from pathlib import Path

#: What is said where the advisories could not be reached, which is no fault of the change that is checked.
NOT_AUDITED = "NOT AUDITED: the advisories could not be reached."


def judged(report: str) -> tuple[list[str], bool]:
    """What to say of a ``report`` in JSON, empty where there is none, and whether a weakness is known."""
    parts = json.loads(report)["dependencies"] if report.strip() else []
    asked = [one for one in parts if "vulns" in one]
    if not asked:
        return [NOT_AUDITED], False
    lines = [
        f"{one['name']} {one['version']}: {weakness['id']}, mended in "
        f"{', '.join(weakness['fix_versions']) or 'no version yet'}."
        for one in asked
        for weakness in one["vulns"]
    ]
    weak = sum(bool(one["vulns"]) for one in asked)
    # Hamdel itself is among those of which nothing is known until it is released.
    unknown = [one["name"] for one in parts if "vulns" not in one]
    left = f" Nothing is known of {', '.join(unknown)}." if unknown else ""
    return [*lines, f"Of {len(asked)} parts, {weak} have weaknesses that are known.{left}"], weak > 0


if __name__ == "__main__":
    file = Path(sys.argv[1])
    said, is_weak = judged(file.read_text("utf-8") if file.exists() else "")
    print("\n".join(said))
    sys.exit(is_weak)
