"""Files, functions and classes that stay short enough to be read in one go."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "knowledge_base", "handoff", "nlu_data", "tests")
LONGEST_FILE, LONGEST_FUNCTION, LONGEST_CLASS = 450, 60, 250

#: What is longer for a reason that stays. What has become short must leave the list.
EXCEPTIONS = {
    # What a migration did is never changed again, and reads as one list of tables.
    "bot/storage/migrations/versions/0001_all_tables.py:upgrade",
    "bot/storage/migrations/versions/0002_people.py:upgrade",
}
#: What is still to be split; what has been may stay in this list until it is emptied.
PENDING = {
    "bot/web/errors.py:install",
    "bot/wiring.py:open_services",
}

Defined = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def too_long(source: str) -> Iterator[str]:
    """The names of functions and classes in ``source`` that are too long, decorators not counted."""
    for name, node in _defined(ast.parse(source)):
        longest = LONGEST_CLASS if isinstance(node, ast.ClassDef) else LONGEST_FUNCTION
        if (node.end_lineno or node.lineno) - node.lineno + 1 > longest:
            yield name


def _defined(parent: ast.AST, prefix: str = "") -> Iterator[tuple[str, Defined]]:
    for node in ast.iter_child_nodes(parent):
        if isinstance(node, Defined):
            yield prefix + node.name, node
            yield from _defined(node, f"{prefix}{node.name}.")
        else:
            yield from _defined(node, prefix)


@pytest.fixture(scope="module")
def found() -> set[str]:
    """Everything in the project that is too long."""
    names: set[str] = set()
    for file in (file for package in PACKAGES for file in (ROOT / package).rglob("*.py")):
        source, name = file.read_text("utf-8"), file.relative_to(ROOT).as_posix()
        names.update(f"{name}:{long}" for long in too_long(source))
        if len(source.splitlines()) > LONGEST_FILE:
            names.add(name)
    return names


def test_no_file_function_or_class_is_too_long(found: set[str]) -> None:
    assert sorted(found - EXCEPTIONS - PENDING) == []


def test_what_has_become_short_is_no_exception_any_more(found: set[str]) -> None:
    assert sorted(EXCEPTIONS - found) == []


@pytest.mark.parametrize("head", ["def long():", "async def long():", "class long:"])
def test_a_line_more_than_the_longest_is_found(head: str) -> None:
    longest = LONGEST_CLASS if head.startswith("class") else LONGEST_FUNCTION
    exactly = "@property\n" + head + "\n    pass" * (longest - 1)

    assert list(too_long(exactly)) == []
    assert list(too_long(exactly + "\n    pass")) == ["long"]


def test_a_method_is_named_with_its_class() -> None:
    method = "class Outer:\n    def inner(self):" + "\n        pass" * LONGEST_FUNCTION

    assert list(too_long(method)) == ["Outer.inner"]
