"""YAML as plain values, all of whose scalars are texts: `no` is a language and `12` an id, whatever YAML makes of them.

Nothing is constructed but lists, objects and texts, and aliases are followed only as far as a document of articles may
be large.
"""

from collections.abc import Mapping
from typing import Any

import yaml

#: The deepest nesting, and the most values of a document once its aliases are followed.
_DEEPEST = 60
_MOST_VALUES = 4_000_000
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class BadYaml(ValueError):
    """A text is no YAML, or none that is read; ``line`` is counted from 1, or 0 where it is not known."""

    def __init__(self, line: int, message: str) -> None:
        self.line = line
        super().__init__(message)


class Listed(list[Any]):
    """A list that knows the lines on which its items begin."""

    lines: tuple[int, ...] = ()


class Mapped(dict[str, Any]):
    """An object that knows the lines on which its keys stand."""

    lines: Mapping[str, int] = {}


def load(text: str) -> object:
    """The value of a document. Raises :class:`BadYaml`."""
    try:
        _check_nesting(text)
        node = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error).partition("\n")[0]
        raise BadYaml(mark.line + 1 if mark else 0, f"not YAML: {problem}.") from error
    return _Values().value(node) if node is not None else None


def _check_nesting(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                mark = event.start_mark
                raise BadYaml(mark.line + 1 if mark else 0, f"is nested deeper than {_DEEPEST} levels.")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


class _Values:
    """Makes values of nodes, and stops where aliases make more of them than any file has."""

    def __init__(self) -> None:
        self._left = _MOST_VALUES
        self._open: set[int] = set()

    def value(self, node: yaml.Node) -> object:
        self._left -= 1
        if self._left < 0 or id(node) in self._open:
            message = "has aliases (*) that make it endless, or far larger than it is; write the values out."
            raise BadYaml(node.start_mark.line + 1, message)
        if isinstance(node, yaml.ScalarNode):
            return None if node.style is None and node.value in _NOTHING else node.value
        self._open.add(id(node))
        try:
            return self._listed(node) if isinstance(node, yaml.SequenceNode) else self._mapped(node)
        finally:
            self._open.discard(id(node))

    def _listed(self, node: yaml.SequenceNode) -> Listed:
        listed = Listed(self.value(item) for item in node.value)
        listed.lines = tuple(item.start_mark.line + 1 for item in node.value)
        return listed

    def _mapped(self, node: yaml.Node) -> Mapped:
        mapped, lines = Mapped(), {}
        for key, value in node.value:
            name = self.value(key)
            if not isinstance(name, str | None):
                raise BadYaml(key.start_mark.line + 1, "has a key that is no text.")
            if (name or "") in mapped:
                raise BadYaml(key.start_mark.line + 1, f"has the key {name} twice in one object.")
            mapped[name or ""] = self.value(value)
            lines[name or ""] = key.start_mark.line + 1
        mapped.lines = lines
        return mapped
