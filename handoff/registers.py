"""How a site addresses its visitors: formally or plainly, in each language as it likes."""

from collections.abc import Mapping
from typing import Literal

Register = Literal["formal", "plain"]


class Registers:
    """The register of every language: the site's ``usual`` one, but where ``by_language`` has another."""

    def __init__(self, usual: Register = "formal", by_language: Mapping[str, Register] | None = None) -> None:
        self._usual = usual
        self._by_language = dict(by_language or {})

    def use(self, usual: Register, by_language: Mapping[str, Register]) -> None:
        """Address visitors otherwise from now on: whoever holds this sees the change."""
        self._usual, self._by_language = usual, dict(by_language)

    def of(self, language: str) -> Register:
        """The register of ``language``, which may be a locale."""
        return self._by_language.get(language.partition("-")[0], self._usual)
