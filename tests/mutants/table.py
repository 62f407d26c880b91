"""Which tests are meant to notice the faults of which files: ``modules.toml``."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILE = Path(__file__).with_name("modules.toml")


@dataclass(frozen=True)
class Equivalent:
    """A mutant that no test can tell from the code, and why."""

    at: str
    change: str
    why: str


@dataclass(frozen=True)
class Module:
    """Files, the tests for them, the share of mutants that has to fall, and how many mutants the sample takes."""

    name: str
    sources: tuple[str, ...]
    tests: tuple[str, ...]
    share: float
    sample: int
    equivalents: tuple[Equivalent, ...]

    def has_test(self, test: str) -> bool:
        """Whether a test, by pytest's name for it, is one of the module's."""
        return test.split("::", 1)[0] in self.tests


def modules() -> dict[str, Module]:
    """All modules by name.

    Raises:
        ValueError: a file that the table names is not there.
    """
    read = tomllib.loads(FILE.read_text(encoding="utf-8"))
    found = {}
    for name, row in read.items():
        equivalents = tuple(Equivalent(**one) for one in row.get("equivalent", ()))
        found[name] = Module(
            name,
            _files(name, row["sources"]),
            _files(name, row["tests"]),
            float(row.get("share", 0.85)),
            int(row.get("sample", 0)),
            equivalents,
        )
    return found


def _files(module: str, patterns: list[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for pattern in patterns:
        files = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob(pattern) if path.is_file())
        if not files:
            raise ValueError(f"{FILE.name} names {pattern} for {module}, which is not there: put its new name there.")
        found |= dict.fromkeys(files)
    return tuple(found)
