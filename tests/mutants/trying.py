"""Try mutants: the tests once without a fault, then for each mutant the tests that reach it, up to one that falls.

A process collects the tests once and is forked for each mutant. Where a mutant is all inside functions, they get its
code in the fork. Constants, defaults and classes have done their work by then: for these, a process that has only the
libraries in it is forked, and collects the tests on the mutant.
"""

import gc
import importlib
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from time import monotonic
from types import CodeType, FunctionType
from typing import Any, TextIO

import pytest

from tests.mutants.children import Died, Failed, Job, OutOfTime, run, run_all
from tests.mutants.generation import Lines, Mutant
from tests.mutants.session import IMPORTING, Clean, Session, coverage_of
from tests.mutants.swapping import Functions, import_mutated, module_of
from tests.mutants.table import ROOT, Module

_OWN = ("bot", "knowledge_base", "handoff", "nlu_data", "tests")


class Verdict(StrEnum):
    """What came of a mutant. One that cannot even be imported counts for nothing."""

    KILLED = "killed"
    TIMEOUT = "timeout"
    SURVIVED = "survived"
    UNREACHED = "unreached"
    BROKEN = "broken"


class NotGreen(Exception):
    """The tests fall without any fault, or cannot be collected."""


@dataclass
class Tried:
    """The verdicts by the mutants' names, and by name which test fell."""

    verdicts: dict[str, Verdict] = field(default_factory=dict)
    fell: dict[str, str] = field(default_factory=dict)

    def note(self, name: str, result: Any) -> Verdict:
        """Keep what the fork of a mutant returned: a test, None, a verdict, or how it ended."""
        if isinstance(result, Failed):
            raise result
        verdict = Verdict.SURVIVED if result is None else Verdict.KILLED
        if isinstance(result, OutOfTime):
            verdict = Verdict.TIMEOUT
        elif isinstance(result, Verdict):
            verdict = result
        elif result is not None:
            self.fell[name] = "the process died" if isinstance(result, Died) else result
        self.verdicts[name] = verdict
        return verdict


@dataclass
class _Warm:
    """What the process with the collected tests hands back."""

    tried: Tried = field(default_factory=Tried)
    clean: Clean = field(default_factory=Clean)
    #: The mutants for which everything has to be imported anew, and the tests for each.
    cold: dict[str, list[str]] = field(default_factory=dict)
    collecting: float = 0.0
    fell: str | None = None


def try_all(
    mutants: Sequence[tuple[Module, Mutant]], console: TextIO, *, at_once: int = 1, thorough: bool = False
) -> Tried:
    """Try the mutants of some modules; ``thorough`` runs all tests of the module, and not only those that reach it.

    Raises:
        NotGreen: the tests fall by themselves.
    """
    modules = {module.name: module for module, _ in mutants}
    tests = list(dict.fromkeys(file for module in modules.values() for file in module.tests))
    warm: _Warm = run(lambda: _Collected(mutants, tests, console, at_once, thorough).serve())
    if warm.fell or warm.clean.failed:
        raise NotGreen("\n".join(warm.clean.failed or [str(warm.fell)]))
    if warm.cold:
        _import_libraries(warm.clean)
        jobs = [_cold_job(mutant, warm.cold[mutant.name], warm) for _, mutant in mutants if mutant.name in warm.cold]
        run_all(jobs, _telling(warm.tried, console), at_once=at_once)
    console.write("\n")
    return warm.tried


class _Collected:
    """The process with the collected tests."""

    def __init__(
        self,
        mutants: Sequence[tuple[Module, Mutant]],
        tests: Sequence[str],
        console: TextIO,
        at_once: int,
        thorough: bool,
    ) -> None:
        self._mutants, self._tests, self._console = mutants, tests, console
        self._at_once, self._thorough = at_once, thorough
        self._files = list(dict.fromkeys(mutant.file for _, mutant in mutants))
        self._done = _Warm()

    def serve(self) -> _Warm:
        """Collect, run clean, and try what can be tried here."""
        begun = monotonic()
        seen = coverage_of(ROOT, self._files)

        def work(session: Session) -> None:
            done = self._done
            done.collecting = monotonic() - begun
            done.clean = run(lambda: session.clean_run(seen, ROOT, self._files))
            seen.stop()
            if not done.clean.failed:
                # What tests import while they run is not to be imported by each fork.
                _import_libraries(done.clean)
                # Once more in the order in which they will run, and without whatever the coverage does.
                done.fell = run(lambda: session.first_to_fall(_quick_first(session.items, done.clean)))
            if not done.clean.failed and done.fell is None:
                run_all(self._jobs(session), _telling(done.tried, self._console), at_once=self._at_once)

        session = Session(work)
        status = session.run(self._tests)
        if session.broken or not session.items:
            self._done.fell = f"pytest could not collect the tests; its exit status is {status}."
        return self._done

    def _jobs(self, session: Session) -> list[Job]:
        """The mutants that are functions' alone; the others are noted down for later."""
        functions, jobs = Functions(ROOT, self._files), []
        # What is frozen is not looked through, and its pages stay shared with the forks.
        gc.freeze()
        for module, mutant in self._mutants:
            try:
                swaps = functions.swaps(ROOT / mutant.file, mutant.code)
            except SyntaxError:
                self._done.tried.note(mutant.name, Verdict.BROKEN)
                continue
            early = swaps is not None and self._ran_before(mutant.file, swaps)
            users = mutant.users if swaps is None else (mutant.lines,)
            tests = self._tests_for(session, module, mutant.file, None if early else users)
            if not tests:
                self._done.tried.note(mutant.name, Verdict.UNREACHED)
            elif swaps is None or early:
                self._done.cold[mutant.name] = tests
            else:
                jobs.append(_job(mutant.name, _swapped(session, swaps, tests), tests, self._done.clean))
        return jobs

    def _tests_for(self, session: Session, module: Module, file: str, users: tuple[Lines, ...] | None) -> list[str]:
        """The module's tests that reach one of the lines, the quick ones first; all of them for None."""
        clean = self._done.clean
        own = [test for test in session.items if module.has_test(test)]
        if users is not None and not self._thorough:
            reaching = {test for lines in users for test in clean.reaching(file, lines)}
            own = [test for test in own if test in reaching]
        return _quick_first(own, clean)

    def _ran_before(self, file: str, swaps: list[tuple[FunctionType, CodeType]]) -> bool:
        """Whether a function ran while everything was imported: what it made then would stay."""
        importing = {line for line, who in self._done.clean.reached.get(file, {}).items() if IMPORTING in who}
        codes = [function.__code__ for function, _ in swaps]
        return any(line in importing for code in codes for _, _, line in code.co_lines() if line != code.co_firstlineno)


def _swapped(
    session: Session, swaps: list[tuple[FunctionType, CodeType]], tests: Sequence[str]
) -> Callable[[], str | None]:
    def work() -> str | None:
        for function, code in swaps:
            function.__code__ = code
        return session.first_to_fall(tests)

    return work


def _cold_job(mutant: Mutant, tests: Sequence[str], warm: _Warm) -> Job:
    def work() -> str | Verdict | None:
        results: list[str | None] = []

        def look(session: Session) -> None:
            there = [test for test in tests if test in session.items]
            # A parameter that the fault has changed has another name.
            chosen = there if len(there) == len(tests) else _quick_first(session.items, warm.clean)
            results.append(session.first_to_fall(chosen))

        import_mutated(module_of(mutant.file), ROOT / mutant.file, mutant.code)
        session = Session(look)
        status = session.run(dict.fromkeys(test.split("::")[0] for test in tests))
        # conftest.py imports the code, too: then pytest does not even begin.
        if session.broken or status == pytest.ExitCode.USAGE_ERROR:
            return Verdict.BROKEN
        return results[0]

    return _job(mutant.name, work, tests, warm.clean, beginning=warm.collecting)


def _job(name: str, work: Callable[[], Any], tests: Sequence[str], clean: Clean, beginning: float = 0.0) -> Job:
    """The work with five times what the tests take without a fault, and a little more."""
    limit = 2 + 5 * (beginning + clean.shared + sum(clean.seconds[test] for test in tests))
    return Job(name, work, processor=limit, clock=5 + 2 * limit)


def _quick_first(tests: Any, clean: Clean) -> list[str]:
    return sorted(tests, key=lambda test: clean.seconds.get(test, 0.0))


def _import_libraries(clean: Clean) -> None:
    """Import what the tests need but for our own code, so that a fork has it."""
    for name in clean.modules:
        if name.split(".")[0] not in _OWN and name not in sys.modules:
            # Some of the names are no modules that can be found: they were put there by others.
            with suppress(Exception):
                importlib.import_module(name)


_SIGNS = {Verdict.KILLED: ".", Verdict.TIMEOUT: "t", Verdict.SURVIVED: "S", Verdict.BROKEN: "b"}


def _telling(tried: Tried, console: TextIO) -> Callable[[Job, Any], None]:
    def done(job: Job, result: Any) -> None:
        console.write(_SIGNS[tried.note(job.name, result)])
        console.flush()

    return done
