"""Translations that are known already."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Literal, Protocol

Reason = Literal[
    "",
    "same-language",
    "nothing-to-translate",
    "too-long",
    "no-pair",
    "unavailable",
    "too-late",
    "spans-lost",
]
"""Why a text was not translated; empty where it was."""


@dataclass(frozen=True, slots=True)
class Translation:
    """A text in another language, with the original beside it.

    Where ``kept_original``, ``text`` is the original and ``reason`` says why. ``at`` is in seconds since 1970, UTC.
    """

    text: str
    original: str
    source: str
    target: str
    engine: str
    at: float
    kept_original: bool = False
    reason: Reason = ""


@dataclass(frozen=True, slots=True)
class Key:
    """What a translation depends on. ``version`` is that of the engine, ``glossary`` that of the site's terms."""

    engine: str
    version: str
    glossary: str
    source: str
    target: str
    text: str


class Store(Protocol):
    """Keeps translations for as long as it likes."""

    async def get(self, key: Key) -> Translation | None:
        """The translation that was put there under ``key``."""
        ...

    async def put(self, key: Key, translation: Translation) -> None:
        """Keep ``translation``."""
        ...

    def forget(self) -> None:
        """Let go of what is kept in memory: somebody's words were erased, and may be among it."""
        ...


class RecentTranslations:
    """Keeps what was used last, up to so many characters of originals and translations together."""

    def __init__(self, characters: int = 10_000_000) -> None:
        self._room = characters
        self._kept: OrderedDict[Key, Translation] = OrderedDict()

    async def get(self, key: Key) -> Translation | None:
        """See `Store.get`."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    async def put(self, key: Key, translation: Translation) -> None:
        """See `Store.put`."""
        before = self._kept.pop(key, None)
        self._room += _size(before) if before else 0
        self._kept[key] = translation
        self._room -= _size(translation)
        while self._room < 0:
            self._room += _size(self._kept.popitem(last=False)[1])

    def forget(self) -> None:
        """See `Store.forget`."""
        self._room += sum(map(_size, self._kept.values()))
        self._kept.clear()


def _size(translation: Translation) -> int:
    return len(translation.original) + len(translation.text)
