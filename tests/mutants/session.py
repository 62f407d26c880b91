"""Runs of pytest: one that notes what each test reaches, and those that end with the first test that falls."""

import gc
import os
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import _lru_cache_wrapper
from pathlib import Path
from time import monotonic
from types import FunctionType
from typing import Any

import coverage
import pytest
from hypothesis import HealthCheck, settings

#: What is reached while the tests are collected: it has been done before any test begins.
IMPORTING = "importing"

# Plain asserts: a module that was imported before pytest began cannot be rewritten, and nobody reads the messages.
_ARGUMENTS = ("-q", "--tb=native", "--assert=plain", "--capture=sys", "-p", "no:cacheprovider", "-p", "no:xdist")


@dataclass
class Clean:
    """The tests without a fault: what they reach and how long they take, in seconds."""

    failed: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    #: The set-up of fixtures that several tests share, which any test may have to do by itself.
    shared: float = 0.0
    #: The modules that were imported by then, our own among them.
    modules: list[str] = field(default_factory=list)
    #: By test the fixtures that it stands on, with the fixtures' own.
    fixtures: dict[str, list[str]] = field(default_factory=dict)
    #: By file and line the tests, and the fixtures shared by several, that reach it; or IMPORTING.
    reached: dict[str, dict[int, list[str]]] = field(default_factory=dict)

    def reaching(self, file: str, lines: tuple[int, int]) -> set[str]:
        """The tests that reach one of the lines."""
        by_line = self.reached.get(file, {})
        who = {name for line in range(lines[0], lines[1] + 1) for name in by_line.get(line, ())}
        return {test for test, fixtures in self.fixtures.items() if test in who or not who.isdisjoint(fixtures)}


class Session:
    """pytest with its tests collected, which then does ``work``; the plugin that makes it so."""

    def __init__(self, work: Callable[["Session"], None]) -> None:
        self._work = work
        self._fell: str | None = None
        self._timed: Callable[[pytest.TestReport], None] = lambda report: None
        self._switch: Callable[[str], object] = lambda context: None
        self._shared = 0.0
        self._current = IMPORTING
        self.broken = False
        self.items: dict[str, pytest.Item] = {}

    def run(self, files: Iterable[str]) -> int:
        """Collect the tests of the files and work; pytest's exit status."""
        return int(pytest.main([*_ARGUMENTS, *files], plugins=[self]))

    def first_to_fall(self, tests: Sequence[str]) -> str | None:
        """Run tests in that order up to the first that falls, and return that one."""
        chosen = [self.items[test] for test in tests]
        for item, following in zip(chosen, [*chosen[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self._fell is not None:
                return self._fell
        return None

    def clean_run(self, seen: coverage.Coverage, root: Path, files: Iterable[str]) -> Clean:
        """Run all tests and note what they reach in the files."""
        clean = Clean(fixtures={test: list(getattr(item, "fixturenames", ())) for test, item in self.items.items()})

        def timed(report: pytest.TestReport) -> None:
            clean.seconds[report.nodeid] = clean.seconds.get(report.nodeid, 0.0) + report.duration
            if report.failed and report.nodeid not in clean.failed:
                clean.failed.append(report.nodeid)

        self._timed, self._switch = timed, seen.switch_context
        items, kept = list(self.items.values()), caches_of(root, files)
        for item, following in zip(items, [*items[1:], None], strict=True):
            # Else what is kept would be reached by the first alone of those that need it.
            for one in kept:
                one.cache_clear()
            self._enter(item.nodeid)
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        seen.stop()
        clean.shared, clean.modules = self._shared, list(sys.modules)
        data = seen.get_data()
        for file in files:
            clean.reached[file] = data.contexts_by_lineno(str(root / file))
        return clean

    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(self) -> None:
        """Let hypothesis find the same examples in each run, however slow the machine is."""
        settings.register_profile(
            "mutants", derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck)
        )
        settings.load_profile("mutants")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Do the work instead of running everything."""
        self.broken = session.testsfailed > 0
        self.items = {item.nodeid: item for item in session.items if not _left_out(item)}
        if not self.broken:
            self._work(self)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Notice who falls."""
        self._timed(report)
        if report.failed and self._fell is None:
            self._fell = report.nodeid

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
    ) -> Generator[None, object, object]:
        """What a fixture does for several tests is not the first one's alone."""
        if fixturedef.scope == "function":
            return (yield)
        with self._sharing(fixturedef.argname):
            return (yield)

    @contextmanager
    def _sharing(self, fixture: str) -> Generator[None]:
        begun, before = monotonic(), self._current
        self._enter(fixture)
        try:
            yield
        finally:
            self._enter(before)
            self._shared += monotonic() - begun

    def _enter(self, context: str) -> None:
        self._current = context
        self._switch(context)


def caches_of(root: Path, files: Iterable[str]) -> list["_lru_cache_wrapper[Any]"]:
    """The functions of some files whose results are kept, as `functools.cache` does it."""
    paths = {str(root / file) for file in files}
    # What has been frozen after the collection of the tests is not listed.
    gc.unfreeze()
    kept = [one for one in gc.get_objects() if isinstance(one, _lru_cache_wrapper)]
    # What is kept may be no function of Python: SQLite's connections keep statements in this way.
    own = [(one, one.__wrapped__) for one in kept if isinstance(one.__wrapped__, FunctionType)]
    return [one for one, function in own if function.__code__.co_filename in paths]


def coverage_of(root: Path, files: Iterable[str]) -> coverage.Coverage:
    """Coverage of some files, by what reaches their lines."""
    # The other ways in which coverage.py can look do not tell contexts apart.
    os.environ["COVERAGE_CORE"] = "ctrace"
    seen = coverage.Coverage(
        data_file=None,
        config_file=False,
        include=[str(root / file) for file in files],
        concurrency=["thread", "greenlet"],
    )
    seen.start()
    seen.switch_context(IMPORTING)
    return seen


def _left_out(item: pytest.Item) -> bool:
    # A server that a test starts outlives no fork.
    if "postgresql" in item.name:
        return True
    return any(item.iter_markers("extras")) or any(item.iter_markers("browser"))
