"""``python -m tests.mutants [MODULE …]``: put faults into modules and say which of them no test noticed."""

import argparse
import difflib
import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from time import monotonic
from typing import TextIO

from tests.mutants.generation import Mutant, mutants_of
from tests.mutants.table import FILE, ROOT, Module, modules
from tests.mutants.trying import NotGreen, Tried, Verdict, try_all

#: Where the last verdicts are kept, for ``--survivors``, and what the tests print.
KEPT = ROOT / ".mutants"
#: Of the sample, over all modules, at least this share falls.
SAMPLE_SHARE = 0.9


def main() -> int:
    """Run the command; 0 if enough mutants fell, 1 if not, 2 if the tests fall by themselves."""
    options = _options()
    table = modules()
    unknown = [name for name in options.modules if name not in table]
    if unknown:
        print(f"{FILE.name} knows no {', '.join(unknown)}. It knows: {', '.join(table)}.", file=sys.stderr)
        return 2
    chosen = [table[name] for name in options.modules or table]
    KEPT.mkdir(exist_ok=True)
    # Kept between runs and from fork to fork: the unpacked encoder and the first start of a server.
    os.environ.setdefault("HAMDEL_TEST_CACHE", str(ROOT / ".pytest_cache" / "d" / "hamdel"))
    os.environ.setdefault("PYTEST_XDIST_TESTRUNUID", f"mutants-{os.getpid()}")
    console = _console("-".join(options.modules) or "all")
    try:
        return _sample(chosen, console, options) if options.sample else _each(chosen, console, options)
    except NotGreen as failed:
        console.write(f"\nThese fall without any fault; put them right first ({KEPT} says more):\n{failed}\n")
        return 2


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="modules of modules.toml; all without any")
    parser.add_argument("--sample", action="store_true", help="try the few mutants of each module that CI tries")
    parser.add_argument("--survivors", action="store_true", help="try only those that stood the last time")
    parser.add_argument("--function", help="try only mutants in functions whose name has this in it")
    parser.add_argument("--most", type=int, help="try at most so many mutants of each module, the same ones each time")
    parser.add_argument("--thorough", action="store_true", help="run all tests, even those that do not reach a mutant")
    parser.add_argument("--jobs", type=int, default=1, help="how many mutants at once")
    return parser.parse_args()


def _console(name: str) -> TextIO:
    """Where to write; everything that pytest and the tests write goes into a file from now on."""
    console = os.fdopen(os.dup(1), "w", buffering=1)
    log = os.open(KEPT / f"{name}.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
    os.dup2(log, 1)
    os.dup2(log, 2)
    return console


def _each(chosen: Sequence[Module], console: TextIO, options: argparse.Namespace) -> int:
    """One module after the other, and a table at the end."""
    rows, enough = [], True
    for module in chosen:
        mutants, stale = _mutants(module)
        last = KEPT / f"{module.name}.json"
        kept: dict[str, str] = json.loads(last.read_text()) if last.exists() else {}
        if options.survivors:
            mutants = [one for one in mutants if kept.get(one.name) in (Verdict.SURVIVED, Verdict.UNREACHED)]
        if options.function:
            mutants = [one for one in mutants if options.function in one.function]
        if options.most is not None:
            mutants = _some(mutants, options.most)
        begun = _Spent.now()
        tried = Tried()
        if mutants:
            console.write(f"{module.name}: {len(mutants)} mutants ")
            console.flush()
            pairs = [(module, one) for one in mutants]
            tried = try_all(pairs, console, at_once=options.jobs, thorough=options.thorough)
        _tell_survivors(mutants, tried, console)
        for name in stale:
            console.write(f"{FILE.name} says of a mutant of {module.name} that is not there: {name}\n")
        if not options.survivors and not options.function and options.most is None:
            kept = {}
        last.write_text(json.dumps(kept | tried.verdicts, ensure_ascii=False, indent=1))
        row, score = _row(module.name, tried, len(module.equivalents), begun)
        rows.append(row)
        enough = enough and score >= module.share and not stale
    console.write(_HEAD)
    console.write("".join(rows))
    return 0 if enough else 1


def _sample(chosen: Sequence[Module], console: TextIO, options: argparse.Namespace) -> int:
    """Some mutants of each module, the same ones in each run."""
    pairs: list[tuple[Module, Mutant]] = []
    for module in chosen:
        if module.sample:
            pairs.extend((module, one) for one in _some(_mutants(module)[0], module.sample))
    begun = _Spent.now()
    console.write(f"{len(pairs)} mutants ")
    console.flush()
    tried = try_all(pairs, console, at_once=options.jobs)
    _tell_survivors([one for _, one in pairs], tried, console)
    row, score = _row("sample", tried, 0, begun)
    console.write(_HEAD + row)
    if score < SAMPLE_SHARE:
        console.write(f"At least {SAMPLE_SHARE:.0%} of the sample has to fall.\n")
    return 0 if score >= SAMPLE_SHARE else 1


def _mutants(module: Module) -> tuple[list[Mutant], list[str]]:
    """The mutants of a module but for the equivalent ones, and equivalent ones that there are no more."""
    found = [one for file in module.sources for one in mutants_of(ROOT, file)]
    equivalent = {f"{one.at} {one.change}" for one in module.equivalents}
    names = {one.name for one in found}
    return [one for one in found if one.name not in equivalent], sorted(equivalent - names)


def _some(mutants: Sequence[Mutant], number: int) -> list[Mutant]:
    """Those whose names' digests are the smallest: chance chooses, and chooses the same ones each time."""
    return sorted(mutants, key=lambda one: sha256(one.name.encode()).digest())[:number]


def _tell_survivors(mutants: Sequence[Mutant], tried: Tried, console: TextIO) -> None:
    for mutant in mutants:
        verdict = tried.verdicts.get(mutant.name)
        if verdict not in (Verdict.SURVIVED, Verdict.UNREACHED):
            continue
        old = (ROOT / mutant.file).read_text(encoding="utf-8").splitlines()
        diff = difflib.unified_diff(old, mutant.code.splitlines(), n=1, lineterm="")
        note = " (no test reaches it)" if verdict is Verdict.UNREACHED else ""
        console.write(f"\n{mutant.file}:{mutant.lines[0]} in {mutant.function or 'the module'}{note}\n")
        console.write("".join(f"    {line}\n" for line in list(diff)[3:]))
        # As it stands in the table, where it is equivalent.
        console.write(f"  at = {_quoted(mutant.where)}\n  change = {_quoted(mutant.change)}\n")


def _quoted(text: str) -> str:
    """A string of TOML, of which those of JSON are a part."""
    return json.dumps(text, ensure_ascii=False)


@dataclass(frozen=True)
class _Spent:
    """Seconds by the clock, and of the processor with all children's, which other work on the machine moves little."""

    clock: float
    processor: float

    @classmethod
    def now(cls) -> "_Spent":
        return cls(monotonic(), sum(os.times()[:4]))


_HEAD = (
    "\nmodule         mutants  killed  timeout  survived  unreached  broken  equivalent   score  "
    "seconds  processor  for each\n"
)


def _row(name: str, tried: Tried, equivalent: int, begun: _Spent) -> tuple[str, float]:
    """A line of the table, and the share that fell of those that could."""
    count, now = Counter(tried.verdicts.values()), _Spent.now()
    fell = count[Verdict.KILLED] + count[Verdict.TIMEOUT]
    could = count.total() - count[Verdict.BROKEN]
    score = fell / could if could else 1.0
    processor = now.processor - begun.processor
    row = (
        f"{name:14} {count.total():7}  {count[Verdict.KILLED]:6}  {count[Verdict.TIMEOUT]:7}  "
        f"{count[Verdict.SURVIVED]:8}  {count[Verdict.UNREACHED]:9}  {count[Verdict.BROKEN]:6}  {equivalent:10}  "
        f"{score:6.1%}  {now.clock - begun.clock:7.0f}  {processor:9.0f}  {processor / max(1, count.total()):8.2f}\n"
    )
    return row, score


if __name__ == "__main__":
    sys.exit(main())
