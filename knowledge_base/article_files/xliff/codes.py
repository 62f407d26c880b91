"""Texts as translators see them: words, and codes in the place of what has to come out as it went in."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True, slots=True)
class Code:
    """What stands in a text and is not translated. Of a pair, such as the signs of bold text, ``before`` and ``after``
    stand around ``inside``; ``after`` is None for a code by itself."""

    before: str
    after: str | None = None
    inside: "Pieces" = ()


Pieces = tuple[str | Code, ...]
#: Cuts a text up; joined by :func:`text_of`, its pieces are the text.
Cut = Callable[[str], Pieces]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A code with its number in a unit; ``inside`` is numbered as well."""

    number: int
    code: Code
    inside: tuple[Union[str, "Numbered"], ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """A code in a file that does not say what it stands for: its id, and whether it is the end of a pair."""

    id: str
    is_end: bool = False


def uncut(text: str) -> Pieces:
    """A text of which all is translated."""
    return (text,) if text else ()


def text_of(pieces: Pieces) -> str:
    """The text that was cut up."""
    return "".join(
        piece if isinstance(piece, str) else piece.before + text_of(piece.inside) + (piece.after or "")
        for piece in pieces
    )


def numbered(pieces: Pieces, known: Mapping[tuple[str, str | None], Sequence[int]]) -> tuple[str | Numbered, ...]:
    """Pieces with numbers for their codes: those of the ``known`` codes that are the same, then further ones."""
    left = {key: list(numbers) for key, numbers in known.items()}
    highest = max((number for numbers in known.values() for number in numbers), default=0)
    further = iter(range(highest + 1, highest + 1 + sum(1 for _ in codes_of(pieces))))

    def counted(these: Pieces) -> tuple[str | Numbered, ...]:
        found: list[str | Numbered] = []
        for piece in these:
            if isinstance(piece, str):
                found.append(piece)
                continue
            own = left.get((piece.before, piece.after))
            number = own.pop(0) if own else next(further)
            found.append(Numbered(number, piece, counted(piece.inside)))
        return tuple(found)

    return counted(pieces)


def numbers_of(pieces: tuple[str | Numbered, ...]) -> dict[tuple[str, str | None], list[int]]:
    """The numbers of codes that were counted, by what they stand for."""
    found: dict[tuple[str, str | None], list[int]] = {}
    for piece in pieces:
        if isinstance(piece, Numbered):
            found.setdefault((piece.code.before, piece.code.after), []).append(piece.number)
            for key, numbers in numbers_of(piece.inside).items():
                found.setdefault(key, []).extend(numbers)
    return found


def codes_of(pieces: Pieces) -> Iterator[Code]:
    """All codes, those inside of others as well."""
    for piece in pieces:
        if isinstance(piece, Code):
            yield piece
            yield from codes_of(piece.inside)


def lost(source: Pieces, target: Pieces) -> list[str]:
    """What of ``source`` is not as often in ``target``: addresses, placeholders, code. Emphasis may go."""
    missing = Counter(_kept(source)) - Counter(_kept(target))
    return list(missing.elements())


def _kept(pieces: Pieces) -> Iterator[str]:
    for code in codes_of(pieces):
        for text in (code.before, code.after or ""):
            if any(map(str.isalnum, text)):
                yield text.strip()
