"""Who listens to people in despair, by country and language, as a site has written it. Pure."""

from collections.abc import Sequence
from typing import Protocol


class CrisisLine(Protocol):
    """A line of a site: ``country`` is a code of ISO 3166-1 and ``language`` one of the site's, each empty for any;
    ``text`` says who listens and where, as visitors read it."""

    @property
    def country(self) -> str:
        """A code of ISO 3166-1, or empty."""
        ...

    @property
    def language(self) -> str:
        """A language of the site, or empty."""
        ...

    @property
    def text(self) -> str:
        """Who listens, and where."""
        ...


class CrisisLines:
    """The lines of a site; whoever holds this sees each change of them."""

    def __init__(self, lines: Sequence[CrisisLine] = ()) -> None:
        self._lines = tuple(lines)

    def use(self, lines: Sequence[CrisisLine]) -> None:
        """Name these lines from now on."""
        self._lines = tuple(lines)

    def text(self, language: str, country: str | None) -> str | None:
        """The line for whoever writes ``language`` in ``country`` (None where nobody knows); None without any.

        The line of the country goes before one for everywhere, and among those the one in the language. Where the
        country is not known, a line of one country is named only if the site has no other in question: a number of
        another country helps nobody.
        """
        fitting = [one for one in self._lines if one.language in ("", language)]
        if country is None and len({one.country for one in fitting}) > 1:
            fitting = [one for one in fitting if not one.country]
        elif country is not None:
            fitting = [one for one in fitting if one.country in ("", country)]
        best = max(fitting, key=lambda one: (one.country == country, one.language == language), default=None)
        return None if best is None else best.text
