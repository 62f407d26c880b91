"""Files, functions and classes that stay short enough to be read in one go."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "knowledge_base", "handoff", "nlu_data", "tests")
LONGEST_FILE, LONGEST_FUNCTION, LONGEST_CLASS = 450, 60, 250

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
        elif hasattr(node, "body"):  # nothing is defined within a statement of one line
            yield from _defined(node, prefix)


@pytest.fixture(scope="module")
def found() -> set[str]:
    """Everything in the project that is too long."""
    names: set[str] = set()
    for file in (file for package in PACKAGES for file in (ROOT / package).rglob("*.py")):
        if "node_modules" in file.parts:
            continue
        source, name = file.read_text("utf-8"), file.relative_to(ROOT).as_posix()
        names.update(f"{name}:{long}" for long in too_long(source))
        if len(source.splitlines()) > LONGEST_FILE:
            names.add(name)
    return names


def test_no_file_function_or_class_is_too_long(found: set[str]) -> None:
    assert sorted(found) == []


@pytest.mark.parametrize("head", ["def long():", "async def long():", "class long:"])
def test_a_line_more_than_the_longest_is_found(head: str) -> None:
    longest = LONGEST_CLASS if head.startswith("class") else LONGEST_FUNCTION
    exactly = "@property\n" + head + "\n    pass" * (longest - 1)

    assert list(too_long(exactly)) == []
    assert list(too_long(exactly + "\n    pass")) == ["long"]


def test_a_method_is_named_with_its_class() -> None:
    method = "class Outer:\n    def inner(self):" + "\n        pass" * LONGEST_FUNCTION

    assert list(too_long(method)) == ["Outer.inner"]


#: What only tests/model and tests/integration may stand on: what starts a server, and the weights of the encoder.
SLOW_FIXTURES = {"server", "serve", "prepared"}
SLOW_IMPORTS = {"tests.conftest", "knowledge_base.encoders.bundled"}


def slow(source: str) -> set[str]:
    """The fixtures and imports in ``source`` that start a server or the encoder."""
    nodes = list(ast.walk(ast.parse(source)))
    arguments = {
        argument.arg
        for node in nodes
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
        for argument in node.args.args
    }
    imports = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    return (arguments & SLOW_FIXTURES) | (imports & SLOW_IMPORTS)


def test_unit_tests_start_no_application_and_no_encoder() -> None:
    files = (ROOT / "tests" / "unit").rglob("*.py")
    found = {file.name: slow(file.read_text("utf-8")) for file in files}
    assert {name: things for name, things in found.items() if things} == {}


@pytest.mark.parametrize(
    "source", ["async def test_it(server):\n    pass", "from knowledge_base.encoders.bundled import BundledEncoder"]
)
def test_what_starts_either_is_told(source: str) -> None:
    assert slow(source)
