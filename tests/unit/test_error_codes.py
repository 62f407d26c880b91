"""The table of error codes holds what is raised, and nothing else."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import bot.web.routes  # noqa: F401  Everything that raises is imported with it.
from bot.errors import BotError
from bot.web.error_codes import CASES
from handoff.errors import HandoffError
from knowledge_base.errors import KnowledgeBaseError

ROOT = Path(__file__).parents[2]


def kinds(base: type[Exception]) -> Iterator[str]:
    yield base.__name__
    for kind in base.__subclasses__():
        yield from kinds(kind)


@cache
def raised() -> dict[str, str]:
    """Every code that the sources give to a coded error, with its file and line."""
    names = {"rendered", *(name for base in (BotError, HandoffError, KnowledgeBaseError) for name in kinds(base))}
    found = {}
    for file in (path for package in ("bot", "handoff", "knowledge_base") for path in (ROOT / package).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
                continue
            code = node.args[0].value
            if not isinstance(code, str) or " " in code:
                continue
            made = ast.unparse(node.func)
            # An error of one case alone hands its code to its base.
            if made in names or (made == "super().__init__" and len(node.args) == 2):
                found[code] = f"{file.relative_to(ROOT)}:{node.lineno}"
    return found


def test_every_code_that_is_raised_has_its_status_and_meaning() -> None:
    assert {code: place for code, place in raised().items() if code not in CASES} == {}


def test_every_code_of_the_table_is_raised_somewhere() -> None:
    assert set(CASES) - set(raised()) == set()


def test_every_meaning_is_a_sentence() -> None:
    for case in CASES.values():
        assert case.meaning[0].isupper(), case
        assert case.meaning.endswith("."), case
