"""What becomes of each character of a text, looked up rather than worked out again."""

from collections.abc import Callable

#: More characters than any site's texts have; beyond these, which somebody may send on purpose, nothing is kept.
MOST_KEPT = 16_384


class CharacterTable(dict[int, str]):
    """For ``str.translate``, which goes through a text three times as fast as a loop over its characters does.

    ``become`` says what a character becomes; it is asked when one first comes.
    """

    def __init__(self, become: Callable[[str], str]) -> None:
        super().__init__()
        self._become = become

    def __missing__(self, point: int) -> str:
        became = self._become(chr(point))
        if len(self) < MOST_KEPT:
            self[point] = became
        return became
