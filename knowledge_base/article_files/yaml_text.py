"""YAML as plain values, all of whose scalars are texts: `no` is a language and `12` an id, whatever YAML makes of them.

Nothing is constructed but lists, objects and texts, and aliases are followed only as far as a document of articles may
be large.
"""

from collections.abc import Iterator, Mapping
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
    if node is None:
        return None
    _Reckoning().of(node)
    return _value(node)


def _check_nesting(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                raise _too_deep(event.start_mark.line if event.start_mark else -1)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _too_deep(line: int) -> BadYaml:
    return BadYaml(line + 1, f"is nested deeper than {_DEEPEST} levels.")


class _Reckoning:
    """How many values a document makes once its aliases are followed, and how deep: reckoned of each node once, before
    any value is made, so that what is far too large costs no more than reading it."""

    def __init__(self) -> None:
        #: By node, how many values it makes and how deep it is; nothing yet of one that is being reckoned.
        self._sizes: dict[int, tuple[int, int] | None] = {}

    def of(self, node: yaml.Node) -> tuple[int, int]:
        """How many values ``node`` makes, and in how many levels. Raises :class:`BadYaml` where either is too much."""
        if isinstance(node, yaml.ScalarNode):
            return 1, 0
        known = self._sizes.setdefault(id(node), None)
        if known is not None:
            return known
        values, levels = 1, 0
        for one in _within(node):
            if id(one) in self._sizes and self._sizes[id(one)] is None:
                raise self._endless(one)
            more, deep = self.of(one)
            values, levels = values + more, max(levels, deep + 1)
        if values > _MOST_VALUES:
            raise self._endless(node)
        if levels > _DEEPEST:
            raise _too_deep(node.start_mark.line)
        self._sizes[id(node)] = values, levels
        return values, levels

    @staticmethod
    def _endless(node: yaml.Node) -> BadYaml:
        message = "has aliases (*) that make it endless, or far larger than it is; write the values out."
        return BadYaml(node.start_mark.line + 1, message)


def _within(node: yaml.Node) -> Iterator[yaml.Node]:
    for one in node.value:
        if isinstance(node, yaml.SequenceNode):
            yield one
        else:
            yield from one


def _value(node: yaml.Node) -> object:
    if isinstance(node, yaml.ScalarNode):
        return None if node.style is None and node.value in _NOTHING else node.value
    return _listed(node) if isinstance(node, yaml.SequenceNode) else _mapped(node)


def _listed(node: yaml.SequenceNode) -> Listed:
    listed = Listed(_value(item) for item in node.value)
    listed.lines = tuple(item.start_mark.line + 1 for item in node.value)
    return listed


def _mapped(node: yaml.Node) -> Mapped:
    mapped, lines = Mapped(), {}
    for key, value in node.value:
        name = _value(key)
        if not isinstance(name, str | None):
            raise BadYaml(key.start_mark.line + 1, "has a key that is no text.")
        if (name or "") in mapped:
            raise BadYaml(key.start_mark.line + 1, f"has the key {name} twice in one object.")
        mapped[name or ""] = _value(value)
        lines[name or ""] = key.start_mark.line + 1
    mapped.lines = lines
    return mapped
