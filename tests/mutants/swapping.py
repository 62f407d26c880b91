"""Put a mutant into a running process: into its functions as they are, or into a module that is not imported yet."""

import gc
import importlib.abc
import importlib.machinery
import sys
from collections.abc import Iterable, Sequence
from inspect import CO_OPTIMIZED
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any


def module_of(file: str) -> str:
    """The name under which a file below the root is imported."""
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


class Functions:
    """The functions of some files that exist in this process, by the code that they run."""

    def __init__(self, root: Path, files: Iterable[str]) -> None:
        paths = {str(root / file) for file in files}
        self._found: dict[tuple[str, str, int], list[FunctionType]] = {}
        # What has been frozen after the collection of the tests is not listed.
        gc.unfreeze()
        for one in gc.get_objects():
            if isinstance(one, FunctionType) and one.__code__.co_filename in paths:
                self._found.setdefault(_key(one.__code__), []).append(one)

    def swaps(self, path: Path, code: str) -> list[tuple[FunctionType, CodeType]] | None:
        """What has to run which code for a mutant to be there; None where that alone does not make it be there.

        That is so for everything that has done its work when a module has been imported: constants, defaults, classes.
        """
        old = compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)
        pairs = _changed(old, compile(code, str(path), "exec", dont_inherit=True))
        if pairs is None:
            return None
        swaps: list[tuple[FunctionType, CodeType]] = []
        for before, after in pairs:
            functions = self._found.get(_key(before), [])
            if not functions or before.co_freevars != after.co_freevars:
                return None
            swaps.extend((function, after) for function in functions)
        return swaps


def import_mutated(module: str, path: Path, code: str) -> None:
    """Let the next import of a module find ``code``."""
    sys.meta_path.insert(0, _Finder(module, path, code))


class _Finder(importlib.abc.MetaPathFinder):
    def __init__(self, module: str, path: Path, code: str) -> None:
        self._module, self._path, self._code = module, path, code

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != self._module:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        assert spec is not None
        spec.loader = _Loader(name, str(self._path), self._code)
        return spec


class _Loader(importlib.machinery.SourceFileLoader):
    def __init__(self, name: str, path: str, code: str) -> None:
        super().__init__(name, path)
        self._mutated = code

    def get_code(self, fullname: str) -> CodeType:
        return compile(self._mutated, self.path, "exec", dont_inherit=True)


def _key(code: CodeType) -> tuple[str, str, int]:
    return code.co_filename, code.co_qualname, code.co_firstlineno


def _changed(old: CodeType, new: CodeType) -> list[tuple[CodeType, CodeType]] | None:
    """The outermost functions that differ; None where a module's or a class's own code does."""
    if old.co_flags & CO_OPTIMIZED:
        return [] if _same(old, new) else [(old, new)]
    if not _same_itself(old, new):
        return None
    found: list[tuple[CodeType, CodeType]] = []
    for before, after in zip(old.co_consts, new.co_consts, strict=True):
        if isinstance(before, CodeType):
            pairs = _changed(before, after)
            if pairs is None:
                return None
            found.extend(pairs)
    return found


def _same(old: Any, new: Any) -> bool:
    """Whether two constants or codes do the same, wherever in their files they stand."""
    if type(old) is not type(new):
        return False
    if isinstance(old, CodeType):
        return _same_itself(old, new) and all(map(_same, old.co_consts, new.co_consts))
    if isinstance(old, tuple):
        return len(old) == len(new) and all(map(_same, old, new))
    # 0.0 and -0.0 are equal; sets have no order in which they are written.
    return bool(old == new) and (isinstance(old, frozenset) or repr(old) == repr(new))


def _same_itself(old: CodeType, new: CodeType) -> bool:
    """Whether two codes do the same but for the codes inside them."""
    if _shape(old) != _shape(new) or len(old.co_consts) != len(new.co_consts):
        return False
    return all(
        isinstance(other, CodeType) if isinstance(one, CodeType) else _same(one, other)
        for one, other in zip(old.co_consts, new.co_consts, strict=True)
    )


def _shape(code: CodeType) -> tuple[Any, ...]:
    counts = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags
    names = code.co_name, code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars
    return (*counts, *names, code.co_code, code.co_exceptiontable)
