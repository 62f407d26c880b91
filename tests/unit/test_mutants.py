"""Mutants: which faults are put into a source, under which names, and what notices them."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.mutants.children import Died, Job, OutOfTime, run, run_all
from tests.mutants.generation import Mutant, mutants_of
from tests.mutants.operators import ExceptionReplacer
from tests.mutants.session import Clean, Session, coverage_of
from tests.mutants.swapping import Functions, import_mutated
from tests.mutants.table import modules

CODE = '''"""Prices."""

import dataclasses

LIMIT = 3


@dataclasses.dataclass(frozen=True)
class Basket:
    count: int = 1

    def full(self) -> bool | None:
        return self.count >= LIMIT


def allowed(basket: Basket, names: set[str]) -> bool:
    log.info("asked %d", 7)
    with lock:
        names.add("seen")
    return basket.full() and "x" not in names
'''


@pytest.fixture
def changes(tmp_path: Path) -> Callable[[str], list[str]]:
    """The changes that are made to a source."""

    def of(source: str) -> list[str]:
        (tmp_path / "code.py").write_text(source)
        return [f"{one.function} {one.change}" for one in mutants_of(tmp_path, "code.py")]

    return of


def test_constants_defaults_methods_and_statements_are_mutated(changes: Callable[[str], list[str]]) -> None:
    assert changes(CODE) == [
        " NumberReplacer: LIMIT = 3 → LIMIT = 4",
        " NumberReplacer: LIMIT = 3 → LIMIT = 2",
        "Basket NumberReplacer: count: int = 1 → count: int = 2",
        "Basket NumberReplacer: count: int = 1 → count: int = 0",
        "Basket.full ReplaceComparisonOperator_GtE_Gt: return self.count >= LIMIT → return self.count > LIMIT",
        "Basket.full ReplaceComparisonOperator_GtE_Lt: return self.count >= LIMIT → return self.count < LIMIT",
        "allowed DropContext: with lock: → if True:",
        'allowed DropStatement: names.add("seen") → pass',
        'allowed ReplaceAndWithOr: return basket.full() and "x" not in names '
        '→ return basket.full() or "x" not in names',
        'allowed Membership: return basket.full() and "x" not in names → return basket.full() and "x" in names',
    ]


def test_a_statement_to_the_database_loses_its_conditions_one_by_one(changes: Callable[[str], list[str]]) -> None:
    found = changes("async def gone(c):\n    await c.execute(delete(t).where(t.c.id.is_(None), t.c.at < 5).limit(2))\n")

    assert [one.split(" → ")[1] for one in found if "DropCondition" in one] == [
        "await c.execute(delete(t).where( t.c.at < 5).limit(2))",
        "await c.execute(delete(t).where(t.c.id.is_(None)).limit(2))",
    ]
    assert [one.split(" → ")[1] for one in found if "SwapName" in one] == [
        "await c.execute(delete(t).where(t.c.id.is_not(None), t.c.at < 5).limit(2))"
    ]


def test_an_only_condition_goes_with_its_call(changes: Callable[[str], list[str]]) -> None:
    (found,) = (one for one in changes("q = select(t).where(t.c.id == x).limit(n)\n") if "DropCondition" in one)
    assert found.endswith("→ q = select(t).limit(n)")


def test_a_lock_in_asynchronous_code_is_left_out(changes: Callable[[str], list[str]]) -> None:
    source = "async def f():\n    async with a.b, c():\n        return x\n    async with d as e:\n        return e\n"
    assert changes(source) == ["f DropContext: async with a.b, c(): → if True:"]


@pytest.mark.parametrize(
    ("caught", "instead"),
    [
        ("OSError", ["NOBODYS"]),
        ("db.Error as error", ["NOBODYS as error"]),
        ("(OSError)", ["(NOBODYS)"]),
        ("(OSError, db.far.Error) as error", ["(NOBODYS, db.far.Error) as error", "(OSError, NOBODYS) as error"]),
    ],
)
def test_each_exception_that_is_caught_is_not_caught_once(
    changes: Callable[[str], list[str]], caught: str, instead: list[str]
) -> None:
    found = changes(f"def f():\n    try:\n        return g()\n    except {caught}:\n        return None\n")
    nobodys = ExceptionReplacer.NOBODYS
    assert [one.split(" → except ")[1] for one in found if "ExceptionReplacer" in one] == [
        f"{one.replace('NOBODYS', nobodys)}:" for one in instead
    ]


def test_a_name_holds_when_lines_move(changes: Callable[[str], list[str]]) -> None:
    assert changes(CODE.replace("import dataclasses", "import dataclasses\n\n\n# More\n")) == changes(CODE)


def test_the_same_change_twice_in_a_function_has_two_names(changes: Callable[[str], list[str]]) -> None:
    found = changes("def f(a):\n    a.go()\n    a.go()\n")
    assert found == ["f DropStatement: a.go() → pass", "f DropStatement: a.go() → pass (2)"]


def test_a_private_constant_is_for_the_functions_that_read_it_and_a_public_one_for_anybody(tmp_path: Path) -> None:
    constants = "_FEW = 2\n_MANY = _FEW + 9\nOPEN = 5\n_USED = _FEW, OPEN\n\n\n"
    (tmp_path / "code.py").write_text(f"{constants}def f(a=7):\n    return _MANY\n\n\nprint(_USED)\n")

    users = {one.before: one.users for one in mutants_of(tmp_path, "code.py") if one.operator == "NumberReplacer"}

    assert users == {
        "_FEW = 2": None,
        "_MANY = _FEW + 9": ((8, 8),),
        "OPEN = 5": None,
        "def f(a=7):": ((8, 8),),
    }


def mutant(file: Path, operator: str) -> Mutant:
    return next(one for one in mutants_of(file.parent, file.name) if one.operator == operator)


def test_a_function_that_others_hold_runs_the_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "prices_held.py"
    file.write_text("LIMIT = 3\n\n\ndef full(count):\n    return count >= LIMIT\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    import prices_held  # type: ignore[import-not-found]

    held = prices_held.full
    functions = Functions(tmp_path, [file.name])

    swaps = functions.swaps(file, mutant(file, "ReplaceComparisonOperator_GtE_Gt").code)

    assert swaps is not None
    for function, code in swaps:
        function.__code__ = code
    assert not held(3)
    assert held(4)


def test_a_constant_needs_an_import_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "prices_anew.py"
    file.write_text("LIMIT = 3\n\n\ndef full(count):\n    return count >= LIMIT\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    code = mutant(file, "NumberReplacer").code
    assert Functions(tmp_path, [file.name]).swaps(file, code) is None

    import_mutated("prices_anew", file, code)

    import prices_anew  # type: ignore[import-not-found]

    assert prices_anew.LIMIT == 4


def test_each_test_that_needs_what_a_function_keeps_reaches_what_makes_it(tmp_path: Path) -> None:
    (tmp_path / "prices_kept.py").write_text("from functools import cache\n\n\n@cache\ndef price():\n    return 2\n")
    (tmp_path / "test_kept.py").write_text(
        "from prices_kept import price\n\n\n"
        "def test_one():\n    assert price()\n\n\ndef test_two():\n    assert price() == 2\n\n\n"
        "def test_three():\n    pass\n"
    )

    def work() -> set[str]:
        seen, clean = coverage_of(tmp_path, ["prices_kept.py"]), list[Clean]()
        session = Session(lambda session: clean.append(session.clean_run(seen, tmp_path, ["prices_kept.py"])))
        session.run([str(tmp_path / "test_kept.py")])
        return clean[0].reaching("prices_kept.py", (6, 6))

    assert {test.rpartition("::")[2] for test in run(work)} == {"test_one", "test_two"}


def test_an_endless_loop_ends() -> None:
    def loop() -> None:
        while True:
            pass

    ended: dict[str, object] = {}
    run_all(
        [Job("loop", loop, processor=1), Job("dies", lambda: sys.exit(3)), Job("returns", lambda: 5)],
        lambda job, result: ended.update({job.name: result}),
        at_once=3,
    )

    assert isinstance(ended["loop"], OutOfTime)
    assert isinstance(ended["dies"], Died)
    assert ended["returns"] == 5


def test_what_waits_for_ever_ends() -> None:
    ended: list[object] = []
    run_all([Job("waits", threading.Event().wait, clock=0.2)], lambda job, result: ended.append(result))
    assert isinstance(ended[0], OutOfTime)


def test_the_table_names_files_that_are_there() -> None:
    assert {"policy", "queue", "outbox"} <= set(modules())
