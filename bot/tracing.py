"""The steps of a message's way, told to whoever traces them.

Whoever does something worth knowing the time of does it in a :func:`step`. Where nobody traces, which is the rule, that
is one look into the context and nothing more. What is noted of a step is never what somebody wrote, nor who they are.
"""

from contextlib import AbstractContextManager
from contextvars import ContextVar
from typing import Protocol

Value = str | int | float | bool


class Step(Protocol):
    """A step that goes on."""

    def note(self, **values: Value) -> None:
        """Note what came of it."""
        ...


class Tracer(Protocol):
    """What steps are told to."""

    def step(self, name: str, values: dict[str, Value]) -> AbstractContextManager[Step]:
        """A step that begins and ends with a block, within the one that goes on already."""
        ...


class _Untold:
    """Any step, where nobody traces."""

    __slots__ = ()

    def __enter__(self) -> "_Untold":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def note(self, **values: Value) -> None:
        """See :class:`Step`."""


_UNTOLD = _Untold()
_tracer: ContextVar[Tracer | None] = ContextVar("tracer", default=None)


def tell(tracer: Tracer | None) -> None:
    """Tell steps to ``tracer`` from here on: in this task and those that it begins."""
    _tracer.set(tracer)


def step(name: str, **values: Value) -> AbstractContextManager[Step]:
    """A block that is a step of its own, with what is known of it at its beginning."""
    tracer = _tracer.get()
    return _UNTOLD if tracer is None else tracer.step(name, values)
