"""The languages that a site offers, as they are now."""

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from knowledge_base.locales import Languages


class Offered(Sequence[str]):
    """Codes of languages, the default one first. Whoever holds it sees each change: nothing has to be told.

    ``tags`` are its locales as they were chosen.

    What is made for a set of languages takes ``tuple(offered)``, and is made anew by who made it.
    """

    def __init__(self, tags: Iterable[str]) -> None:
        self._codes = Languages(tags)

    def use(self, tags: Iterable[str]) -> None:
        """Offer other languages from now on."""
        self._codes = Languages(tags)

    @property
    def tags(self) -> tuple[str, ...]:
        """What is offered, as it was chosen: ``pt-PT`` where ``pt`` is spoken so."""
        return self._codes.tags

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[str, ...]: ...

    def __getitem__(self, place: int | slice) -> str | tuple[str, ...]:
        return self._codes[place]

    def __len__(self) -> int:
        return len(self._codes)

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __repr__(self) -> str:
        return f"Offered({self._codes!r})"
