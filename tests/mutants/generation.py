"""All mutants of a file: what an operator changes, where, and under which name it is remembered."""

import ast
import copy
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cosmic_ray.ast import ast_nodes, get_ast

from tests.mutants.operators import chosen

#: Names are cut here: a statement that is left out may be long.
_LONGEST = 200
_LOGS = ("log", "_log", "logger")


#: The first and the last of some lines.
Lines = tuple[int, int]


@dataclass(frozen=True)
class Mutant:
    """A file with one fault.

    ``lines`` are the statement that it is in. Where that has run when the file has been imported, ``users`` are what
    has to run for the fault to show: a function for its defaults, functions for a private constant; None for anything.
    """

    file: str
    function: str
    operator: str
    before: str
    after: str
    place: int
    lines: Lines
    users: tuple[Lines, ...] | None
    code: str = field(repr=False)

    @property
    def change(self) -> str:
        """What it changes, and which of the same changes in its function it is."""
        again = f" ({self.place})" if self.place > 1 else ""
        return f"{self.operator}: {self.before} → {self.after}{again}"

    @property
    def where(self) -> str:
        """The file and the function."""
        return f"{self.file}:{self.function}"

    @property
    def name(self) -> str:
        """The name, which holds as long as the function and the line read as they do."""
        return f"{self.where} {self.change}"


def mutants_of(root: Path, file: str) -> list[Mutant]:
    """The mutants of a file below ``root``, in its order."""
    source = (root / file).read_text(encoding="utf-8")
    layout = _Layout(source)
    found: list[tuple[int, int, str, str]] = []
    seen = set()
    for node in ast_nodes(get_ast(source)):
        for name, operator in _OPERATORS.items():
            for index, (begin, _) in enumerate(operator.mutation_positions(node)):
                if layout.spared(begin, name) or _no_fault(node, name):
                    continue
                first, last, text = _changed(layout, node, operator, index)
                code = source[:first] + text + source[last:]
                if code != source and (key := " ".join(code.split())) not in seen:
                    seen.add(key)
                    found.append((layout.offset(*begin), begin[0], name, code))
    places: Counter[str] = Counter()
    mutants = []
    for _, line, name, code in sorted(found, key=lambda one: one[:3]):
        before, after = _difference(source, code)
        function = layout.function(line)
        places[key := f"{function} {name} {before} {after}"] += 1
        lines, users = layout.statement(line), layout.users(line)
        mutants.append(Mutant(file, function, name, before, after, places[key], lines, users, code))
    return mutants


_OPERATORS = chosen()


def _no_fault(node: Any, operator: str) -> bool:
    """Whether an operator has no business here: conditions that others turn, and stars that multiply nothing."""
    if operator.startswith("ReplaceBinaryOperator"):
        return node.parent.type in ("parameters", "dictorsetmaker", "atom")
    if operator != "AddNot":
        return False
    condition = node.children[2] if node.type == "test" else node.children[1]
    return condition.type == "not_test" or (condition.type == "comparison" and len(condition.children) == 3)


def _changed(layout: "_Layout", node: Any, operator: Any, index: int) -> tuple[int, int, str]:
    """From where to where the source changes, and what stands there then."""
    # An operator may write into its node: it gets one of its own, and the tree around it is not copied.
    above, node.parent = node.parent, None
    try:
        own = copy.deepcopy(node)
    finally:
        node.parent = above
    own.parent = above
    first, last = layout.offset(*node.get_start_pos_of_prefix()), layout.offset(*node.end_pos)
    return first, last, operator.mutate(own, index).get_code()


def _difference(old: str, new: str) -> tuple[str, str]:
    """The lines that differ, each as one."""
    before, after = old.splitlines(), new.splitlines()
    while before and after and before[-1] == after[-1]:
        before.pop()
        after.pop()
    same = next((at for at, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), len(after))
    return _one_line(before[same:]), _one_line(after[same:])


def _one_line(lines: list[str]) -> str:
    text = " ".join(" ".join(lines).split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


class _Layout:
    """Where things stand in a source: functions, statements, and what is spared."""

    def __init__(self, source: str) -> None:
        self._lines = source.splitlines(keepends=True)
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line))
        tree = ast.parse(source)
        self._tree = tree
        self._functions: list[tuple[int, int, str]] = []
        self._heads: list[tuple[Lines, Lines]] = []
        self._statements: list[Lines] = []
        self._spared: list[tuple[tuple[int, int], tuple[int, int]]] = []
        self._enter(tree, "")
        for node in ast.walk(tree):
            self._keep_statement(node)
            self._spared.extend((self._at(one), self._at(one, end=True)) for one in _spared_of(node))

    def offset(self, line: int, column: int) -> int:
        """How many characters stand before a position."""
        return self._starts[line - 1] + column

    def function(self, line: int) -> str:
        """The innermost function or class that a line is in; empty outside of all."""
        around = [one for one in self._functions if one[0] <= line <= one[1]]
        return max(around)[2] if around else ""

    def statement(self, line: int) -> Lines:
        """The first and last line of the smallest statement, or head of one, that a line is in."""
        around = [one for one in self._statements if one[0] <= line <= one[1]]
        return min(around, key=lambda one: one[1] - one[0]) if around else (line, line)

    def users(self, line: int) -> tuple[Lines, ...] | None:
        """The bodies of the functions that a default or a private constant on a line is for; None for anybody."""
        for head, body in self._heads:
            if head[0] <= line <= head[1]:
                return (body,)
        for node in self._tree.body:
            if node.lineno <= line <= (node.end_lineno or 0):
                return self._readers(node, set())
        return None

    def _readers(self, constant: ast.stmt, seen: set[str]) -> tuple[Lines, ...] | None:
        match constant:
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                pass
            case _:
                return None
        if not name.startswith("_") or name in seen:
            return None if name not in seen else ()
        found: list[Lines] = []
        for node in self._tree.body:
            for read in ast.walk(node):
                if not (isinstance(read, ast.Name) and read.id == name and isinstance(read.ctx, ast.Load)):
                    continue
                bodies = [body for _, body in self._heads if body[0] <= read.lineno <= body[1]]
                # Another constant that is made of this one has readers of its own.
                more = (min(bodies),) if bodies else self._readers(node, seen | {name})
                if more is None:
                    return None
                found.extend(more)
        return tuple(dict.fromkeys(found))

    def spared(self, position: tuple[int, int], operator: str) -> bool:
        """Whether nothing is changed here: types, logs, and what makes a data class."""
        if any(first <= position < last for first, last in self._spared):
            return True
        # ``A | B`` outside of functions names a type.
        return "BitOr" in operator and not any(first <= position[0] <= last for _, (first, last) in self._heads)

    def _enter(self, node: ast.AST, outer: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                name = f"{outer}.{child.name}".lstrip(".")
                self._functions.append((child.lineno, child.end_lineno or child.lineno, name))
                if not isinstance(child, ast.ClassDef):
                    begun = child.body[0].lineno
                    self._heads.append(((child.lineno, begun - 1), (begun, child.end_lineno or begun)))
                self._enter(child, name)
            else:
                self._enter(child, outer)

    def _keep_statement(self, node: ast.AST) -> None:
        if not isinstance(node, ast.stmt | ast.excepthandler | ast.match_case):
            return
        body = getattr(node, "body", None)
        first = node.pattern.lineno if isinstance(node, ast.match_case) else node.lineno
        last = max(first, body[0].lineno - 1) if body else getattr(node, "end_lineno", None) or first
        self._statements.append((first, last))

    def _at(self, node: ast.expr | ast.stmt, *, end: bool = False) -> tuple[int, int]:
        """The position of a node in characters, which ast counts in bytes."""
        line, column = (node.end_lineno, node.end_col_offset) if end else (node.lineno, node.col_offset)
        assert line is not None
        assert column is not None
        return line, len(self._lines[line - 1].encode()[:column].decode())


def _spared_of(node: ast.AST) -> Iterator[ast.expr | ast.stmt]:
    if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
        yield node.annotation
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns is not None:
        yield node.returns
    if isinstance(node, ast.ClassDef):
        if any(ast.unparse(base).split("[")[0] == "Protocol" for base in node.bases):
            yield from node.body
        yield from (one for one in node.decorator_list if "dataclass" in ast.unparse(one))
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        yield node
    if isinstance(node, ast.Expr):
        call = node.value.value if isinstance(node.value, ast.Await) else node.value
        if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[0] in _LOGS:
            yield node
