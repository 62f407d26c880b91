"""The faults that are put in: cosmic-ray's operators that mean something, and a few of our own in its manner.

Left out of cosmic-ray's: every pair of operators that no slip of a hand confuses (``>=`` and ``is``), which would make
three times as many mutants that fall at once, and removed decorators.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from cosmic_ray.ast import get_ast
from cosmic_ray.operators.operator import Example, Operator
from cosmic_ray.operators.provider import OperatorProvider
from parso.python.tree import Keyword, Name

#: A node of parso's tree, and where a change begins and ends.
Node = Any
Span = tuple[tuple[int, int], tuple[int, int]]

_COMPARISONS = "Lt_LtE Lt_GtE LtE_Lt LtE_Gt Gt_GtE Gt_LtE GtE_Gt GtE_Lt Eq_NotEq NotEq_Eq Is_IsNot IsNot_Is"
_ARITHMETIC = (
    "Add_Sub Sub_Add Mul_Div Div_Mul FloorDiv_Mul Mod_Mul Pow_Mul BitOr_BitAnd BitAnd_BitOr LShift_RShift RShift_LShift"
)
_UNARY = "Delete_Not Delete_USub Delete_Invert"
_OTHERS = (
    "AddNot ReplaceTrueWithFalse ReplaceFalseWithTrue ReplaceAndWithOr ReplaceOrWithAnd NumberReplacer "
    "ReplaceBreakWithContinue ReplaceContinueWithBreak ZeroIterationForLoop"
)


class _Ours(Operator):  # type: ignore[misc]
    """An operator of our own."""

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """None: the tests of these operators stand in tests/unit/test_mutants.py."""
        return ()


class Membership(_Ours):
    """``in`` for ``not in`` and the other way round, which cosmic-ray does not know."""

    def mutation_positions(self, node: Node) -> Iterator[Span]:
        """One for each ``in``."""
        for place in self._places(node):
            yield node.children[place].start_pos, node.children[place].end_pos

    def mutate(self, node: Node, index: int) -> Node:
        """The comparison with its ``index``-th ``in`` turned."""
        place = list(self._places(node))[index]
        told = node.children[place]
        node.children[place] = get_ast(" in" if told.type == "comp_op" else " not in")
        return node

    @staticmethod
    def _places(node: Node) -> Iterator[int]:
        if node.type == "comparison":
            for place in range(1, len(node.children), 2):
                if " ".join(node.children[place].get_code().split()) in ("in", "not in"):
                    yield place


class DropStatement(_Ours):
    """``pass`` for a statement that is there for what it does: a call, a change of an attribute or of an item."""

    def mutation_positions(self, node: Node) -> Iterator[Span]:
        """One for a statement that can be left out without leaving a name unset."""
        if node.type == "simple_stmt" and self._acts(node.children[0]):
            yield node.children[0].start_pos, node.children[0].end_pos

    def mutate(self, node: Node, index: int) -> Node:
        """The statement that does nothing."""
        left_out = node.children[0]
        node.children[0] = Keyword("pass", left_out.start_pos, left_out.get_first_leaf().prefix)
        return node

    @staticmethod
    def _acts(statement: Node) -> bool:
        if statement.type == "atom_expr":
            return bool(statement.children[-1].type == "trailer" and statement.children[-1].children[0] == "(")
        if statement.type != "expr_stmt" or statement.children[1].type == "annassign":
            return False
        return bool(statement.children[1] != "=" or statement.children[0].type == "atom_expr")


class DropCondition(_Ours):
    """A statement to the database without one of its conditions: ``where``, ``and_`` and ``or_`` lose one of theirs."""

    def mutation_positions(self, node: Node) -> Iterator[Span]:
        """One for each condition."""
        for place, argument in self._conditions(node):
            one = node.children[place] if argument is None else node.children[place].children[1].children[argument]
            yield one.start_pos, one.end_pos

    def mutate(self, node: Node, index: int) -> Node:
        """The call without its ``index``-th condition, and no call where it was the only one."""
        place, argument = list(self._conditions(node))[index]
        if argument is None:
            del node.children[place - 1 : place + 1]
        else:
            # With its comma: the one behind it, or the one before the last.
            arguments = node.children[place].children[1].children
            first = argument if argument + 1 < len(arguments) else argument - 1
            del arguments[first : first + 2]
        return node

    @staticmethod
    def _conditions(node: Node) -> Iterator[tuple[int, int | None]]:
        """Which child of a chain holds the arguments, and which of them is a condition; None for the only one."""
        if node.type != "atom_expr":
            return
        for place in range(1, len(node.children)):
            name, held = node.children[place - 1], node.children[place]
            if held.type != "trailer" or held.children[0] != "(" or len(held.children) < 3:
                continue
            several = held.children[1].type == "arglist"
            if several and name.get_code().strip() in (".where", "and_", "or_", ".and_", ".or_"):
                yield from ((place, one) for one in range(0, len(held.children[1].children), 2))
            elif not several and name.get_code().strip() == ".where":
                yield place, None


class SwapName(_Ours):
    """The call that does the opposite."""

    OPPOSITES: Mapping[str, str] = MappingProxyType(
        {"min": "max", "max": "min", "any": "all", "all": "any"}
        | {".is_": ".is_not", ".is_not": ".is_", ".in_": ".not_in", ".not_in": ".in_"}
    )

    def mutation_positions(self, node: Node) -> Iterator[Span]:
        """One for each name that has an opposite and is called."""
        for place in self._places(node):
            yield node.children[place].start_pos, node.children[place].end_pos

    def mutate(self, node: Node, index: int) -> Node:
        """The call of the opposite."""
        name = node.children[list(self._places(node))[index]]
        name.get_last_leaf().value = self.OPPOSITES[name.get_code().strip()].removeprefix(".")
        return node

    def _places(self, node: Node) -> Iterator[int]:
        if node.type == "atom_expr":
            for place, (name, held) in enumerate(zip(node.children, node.children[1:], strict=False)):
                if held.type == "trailer" and held.children[0] == "(" and name.get_code().strip() in self.OPPOSITES:
                    yield place


class DropContext(_Ours):
    """A block without what it is guarded by: a lock that nobody takes, a time limit that does not run."""

    def mutation_positions(self, node: Node) -> Iterator[Span]:
        """One for a ``with`` whose block needs nothing of it."""
        guarded = self._guarded(node)
        if guarded is not None:
            yield node.start_pos, guarded.children[-2].end_pos

    def mutate(self, node: Node, index: int) -> Node:
        """The block under ``if True``."""
        guarded: Node = self._guarded(node)
        keyword = guarded.children[0]
        if guarded is not node:
            node.children[0].value = keyword.prefix = ""
        keyword.value = "if"
        guarded.children[1:-2] = [get_ast(" True")]
        return node

    @staticmethod
    def _guarded(node: Node) -> Node:
        asynchronous = node.type == "async_stmt" and node.children[1].type == "with_stmt"
        if not asynchronous and (node.type != "with_stmt" or getattr(node.parent, "type", "") == "async_stmt"):
            return None
        found = node.children[1] if asynchronous else node
        return None if any(one.type == "with_item" for one in found.children) else found


class ExceptionReplacer(_Ours):
    """``except`` for an exception that nobody raises; cosmic-ray's knows none with a dot, as ``sqlite3.Error``."""

    NOBODYS = "CosmicRayTestingException"

    def mutation_positions(self, node: Node) -> Iterator[Span]:
        """One for each exception."""
        for one in self._exceptions(node):
            yield one.start_pos, one.end_pos

    def mutate(self, node: Node, index: int) -> Node:
        """The clause with another exception for its ``index``-th one."""
        one = list(self._exceptions(node))[index]
        others = one.parent.children
        others[others.index(one)] = Name(self.NOBODYS, one.start_pos, one.get_first_leaf().prefix)
        return node

    @staticmethod
    def _exceptions(node: Node) -> Iterator[Node]:
        if node.type == "except_clause":
            told = node.children[1].children[1] if node.children[1].type == "atom" else node.children[1]
            yield from told.children[::2] if told.type == "testlist_comp" else [told]


def chosen() -> dict[str, Operator]:
    """The operators by name."""
    library = OperatorProvider()
    names = [
        *(f"ReplaceComparisonOperator_{one}" for one in _COMPARISONS.split()),
        *(f"ReplaceBinaryOperator_{one}" for one in _ARITHMETIC.split()),
        *(f"ReplaceUnaryOperator_{one}" for one in _UNARY.split()),
        *_OTHERS.split(),
    ]
    ours = (Membership, DropStatement, DropCondition, SwapName, DropContext, ExceptionReplacer)
    return {name: library[name]() for name in names} | {one.__name__: one() for one in ours}
