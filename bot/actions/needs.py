"""Details in what people write: e-mail addresses and numbers, in the digits of any script."""

import re
import unicodedata
from functools import cache

from bot.actions.definition import Need
from handoff.summary import european_digits

#: Characters of a shape and of what is taken for an order number.
LONGEST_SHAPE = 40
_EMAIL = re.compile(
    r"(?<![\w.+-])[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![a-z0-9-])", re.I | re.A
)
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.I)
# Letters of Chinese or Arabic may stand right beside a number; those of its own alphabet make another word of it.
_BEFORE, _AFTER = r"(?<![0-9A-Z.,@_-])", r"(?![0-9A-Z@_]|[.,-][0-9A-Z])"
_ANY = {
    "order": re.compile(rf"{_BEFORE}([A-Z]{{0,5}}-?[0-9][0-9A-Z-]{{3,24}}){_AFTER}"),
    "number": re.compile(rf"{_BEFORE}([0-9]{{1,24}}){_AFTER}"),
}
#: Hyphens of every length, as telephones write them.
_HYPHENS = re.compile("[\u2010-\u2015\u2212]")


def value_in(need: Need, text: str) -> str | None:
    """The detail in ``text``, as it is sent: digits as 0 to 9, numbers of orders in capitals; None where it has none.

    Of several the last one counts: "not 10293, 10294".
    """
    plain = _HYPHENS.sub("-", european_digits(unicodedata.normalize("NFKC", text)))
    emails = _EMAIL.findall(plain)
    if need.kind == "email":
        return emails[-1].lower() if emails else None
    # What is a part of an address is no number by itself.
    plain = _LINK.sub("\n", _EMAIL.sub("\n", plain)).upper()
    found: list[tuple[int, str]] = []
    if need.shapes:
        for shape in need.shapes:
            found += [(one.start(), _written(shape, one.group())) for one in _pattern(shape).finditer(plain)]
    elif need.kind in _ANY:
        found = [(one.start(), one[1].rstrip("-")) for one in _ANY[need.kind].finditer(plain)]
    return max(found)[1] if found else None


def words_beside(text: str) -> int:
    """How many words of ``text`` have no digit and are in no e-mail address."""
    return sum(1 for one in text.split() if "@" not in one and not any(letter.isdecimal() for letter in one))


@cache
def _pattern(shape: str) -> re.Pattern[str]:
    """What a shape looks like in capitals; people leave its hyphens out, or write blanks."""
    signs = {"#": "[0-9]", "@": "[A-Z]", "-": r"[-\s]?", " ": r"[-\s]?"}
    return re.compile(_BEFORE + "".join(signs.get(one, re.escape(one)) for one in shape.upper()) + _AFTER)


def _written(shape: str, found: str) -> str:
    """What was found for a shape, with the hyphens and blanks that the shape has."""
    signs = iter(one for one in found if one != "-" and not one.isspace())
    return "".join(one if one in "- " else next(signs) for one in shape)
