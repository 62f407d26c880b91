"""The drawing of the imports in `docs/imports.md`.

    python -m tests.imports_drawing

draws it anew from the graph that import-linter checks: the rooms of bot, and the packages that it stands on. An arrow
is left out where a longer way of arrows leads to the same place.
"""

from itertools import permutations
from pathlib import Path

import grimp

FILE = Path(__file__).parent.parent / "docs" / "imports.md"

_HEAD = """# Imports

Drawn by `make imports` from the code; a test holds it to the code. An arrow leads from who imports to what is imported,
and is left out where a longer way of arrows leads to the same place. All arrows run downwards: there is no cycle.

```mermaid
flowchart TD
"""

Edges = frozenset[tuple[str, str]]


def edges() -> Edges:
    """Who imports whom: the rooms of bot, and the packages beside it."""
    graph = grimp.build_graph("bot", "knowledge_base", "handoff", "nlu_data")
    rooms = [*graph.find_children("bot"), "knowledge_base", "handoff", "nlu_data"]
    return frozenset(
        (one, other)
        for one, other in permutations(rooms, 2)
        if graph.direct_import_exists(importer=one, imported=other, as_packages=True)
    )


def reduced(edges: Edges) -> Edges:
    """The transitive reduction of a graph without cycles. Raises :class:`ValueError` where there is one."""
    after: dict[str, set[str]] = {}
    for one, other in sorted(edges):
        after.setdefault(one, set()).add(other)

    def reached(start: str, way: tuple[str, ...] = ()) -> set[str]:
        if start in way:
            raise ValueError(f"There is a cycle of imports: {' -> '.join((*way, start))}.")
        return set().union(*({one} | reached(one, (*way, start)) for one in after.get(start, ())))

    beyond = {one: reached(one) for one in after}
    return frozenset(
        (one, other) for one, other in edges if not any(other in beyond.get(way, ()) for way in after[one] - {other})
    )


def drawing() -> str:
    """The page."""
    arrows = "".join(f"    {one} --> {other}\n" for one, other in sorted(reduced(edges())))
    return f"{_HEAD}{arrows}```\n"


if __name__ == "__main__":
    FILE.write_text(drawing(), "utf-8")
