"""Personal data in a text: e-mail addresses, telephone numbers, payment cards, bank accounts, national numbers.

Found in the digits of any script. What has a check digit is checked, so that numbers of orders survive; and whatever
stands behind a word for an order, a parcel or an invoice is taken for its number, unless it is a card or an account.
Pure: a text in, ranges or a text out, in time proportional to its length.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, Self

from bot.privacy.national_numbers import is_codice_fiscale, is_dni, is_nir, is_resident_id, kind_of, luhn
from knowledge_base.identifiers import is_of_an_order
from knowledge_base.text_patterns import (
    PERSONAL_ACCOUNT,
    PERSONAL_CARD_WORD,
    PERSONAL_CODICE_FISCALE,
    PERSONAL_DNI,
    PERSONAL_FIGURES,
    PERSONAL_FORM,
    PERSONAL_MAILBOX,
    PERSONAL_NIR,
    PERSONAL_PHONE_WORD,
    PERSONAL_RESIDENT_ID,
    SEARCH_CURRENCY,
)

Kind = Literal["e-mail", "phone", "card", "account", "national number"]


@dataclass(frozen=True, slots=True, order=True)
class Personal:
    """Where in a text personal data stands, ``start`` and ``end`` as in a slice, and of which ``kind`` it is."""

    start: int
    end: int
    kind: Kind


#: Lengths of international account numbers by country (SWIFT's IBAN registry).
_ACCOUNT_LENGTHS = {
    country: int(length)
    for length, countries in (
        line.split(":")
        for line in (
            "15:NO", "16:BE", "18:DK FI FO GL NL SD FK", "19:MK SI", "20:AT BA EE KZ LT LU XK MN",
            "21:CH HR LI LV", "22:BG BH CR DE GB GE IE ME RS VA", "23:AE GI IL IQ OM TL SO",
            "24:AD CZ ES MD PK RO SA SE SK TN VG", "25:LY PT ST", "26:IR IS TR", "27:FR GR IT MC MR SM",
            "28:AL AZ BY CY DO GT HU LB NI PL SV", "29:BR EG PS QA UA", "30:JO KW MU", "31:MT SC", "32:LC", "33:RU",
        )
    )
    for country in countries.split()
}  # fmt: skip

#: What payment cards begin with, of whoever issues them: ISO/IEC 7812 gives the others to airlines and industry.
_CARD = re.compile(r"[3-6]|2[2-7]|81|82|9792")
_CARD_LENGTHS = range(13, 20)
#: How telephone numbers are written in groups where nothing else tells them: digits of each.
_PHONE_GROUPS = {
    (3, 3, 4), (3, 3, 3), (3, 2, 2, 2), (5, 5), (2, 5, 4), (2, 4, 4), (3, 4, 4), (1, 3, 3, 4), (3, 3, 2, 2), (3, 4, 3),
}  # fmt: skip
_FEWEST_PHONE, _MOST_PHONE = 8, 15
# With a word beside it, and with a zero before it.
_FEWEST_NAMED, _FEWEST_TRUNK, _MOST_TRUNK = 6, 9, 12
_MOST_DIGITS = 20
_MOBILE_OF_CHINA = re.compile(r"1[3-9]\d{9}")
# So many groups may be one number: the ten of "0 6 1 2 …" are no habit, those of the NIR are seven.
_MOST_GROUPS = 8
_BEFORE = 48
_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}")
_GROUP = re.compile(r"\d+")
_CURRENCY_BEFORE = re.compile(rf"{SEARCH_CURRENCY}\s?$")
_CURRENCY_BEHIND = re.compile(rf"\s?{SEARCH_CURRENCY}")
_HINT = re.compile(r"@|\d(?:[^\d\n]{0,3}\d){3}")
_SIGN = re.compile(r"(?:\(?\+\s?\(?|\()$")
_ENDS = re.compile(r"[\d!?。！？\n]|\.\s")
# Characters between a word and the figures that it is about.
_NEAR = 24
# How the groups of national numbers are set apart, within one number.
_SET_APART = ({" "}, {"-"}, {"."}, {" - "}, {".", "-"}, {"-", " "})


def masked(text: str) -> str:
    """``text`` with the kind in brackets for each piece of personal data: ``[e-mail]``, ``[phone]``."""
    parts, done = [], 0
    for one in find(text):
        parts += [text[done : one.start], f"[{one.kind}]"]
        done = one.end
    return "".join([*parts, text[done:]]) if parts else text


def find(text: str) -> list[Personal]:
    """The personal data in ``text``, in order; no two pieces overlap."""
    plain = _european(text)
    if not _HINT.search(plain):
        return []
    found: list[Personal] = []
    for one in (*_with_letters(plain), *_figures(plain)):
        if all(one.end <= other.start or one.start >= other.end for other in found):
            found.append(one)
    return sorted(found)


def _european(text: str) -> str:
    """``text`` with European digits, each in the place of its like."""
    if text.isascii():
        return text
    return "".join(
        one if one.isascii() or not one.isdecimal() else str(unicodedata.decimal(one)) for one in text
    )  # fmt: skip


def _with_letters(text: str) -> Iterator[Personal]:
    """What is told by more than its digits."""
    for match in PERSONAL_MAILBOX.finditer(text):
        yield Personal(match.start(), match.end(), "e-mail")
    for match in PERSONAL_ACCOUNT.finditer(text):
        if (end := _account_end(text, match)) is not None:
            yield Personal(match.start(), end, "account")
    for pattern, test in _CHECKED.items():
        for match in pattern.finditer(text):
            if test(match) and not is_of_an_order(text[max(0, match.start() - _BEFORE) : match.start()]):
                yield Personal(match.start(), match.end(), "national number")


def _account_end(text: str, match: re.Match[str]) -> int | None:
    """Where an account number ends that begins at ``match``; None where it is none (ISO 7064, MOD 97-10)."""
    length = _ACCOUNT_LENGTHS.get(match[0][:2].upper())
    places = [place for place in range(match.start(), match.end()) if text[place] not in " -"]
    if length is None or len(places) < length:
        return None
    code = "".join(text[place] for place in places[:length]).upper()
    end = places[length - 1] + 1
    if not code.isascii() or (end < len(text) and text[end].isascii() and text[end].isalnum()):
        return None
    return end if int("".join(str(int(one, 36)) for one in code[4:] + code[:4])) % 97 == 1 else None


def _alike(code: str) -> str:
    """A code without what stands between its parts."""
    return re.sub(r"[ .-]", "", code)


#: Numbers with letters, and how each is checked.
_CHECKED: Mapping[re.Pattern[str], Callable[[re.Match[str]], bool]] = {
    PERSONAL_DNI: lambda one: is_dni(_alike(one["number"]), one["letter"]),
    PERSONAL_CODICE_FISCALE: lambda one: is_codice_fiscale(one[0]),
    PERSONAL_RESIDENT_ID: lambda one: is_resident_id(one[0]),
    PERSONAL_NIR: lambda one: is_nir(_alike(one[0])),
    PERSONAL_FORM: lambda one: True,
}


@dataclass(frozen=True, slots=True)
class _Words:
    """Where in a text words end that say what the next figures are."""

    text: str
    phone: Sequence[int]
    card: Sequence[int]

    @classmethod
    def of(cls, text: str) -> Self:
        ends = ([one.end() for one in word.finditer(text)] for word in (PERSONAL_PHONE_WORD, PERSONAL_CARD_WORD))
        return cls(text, *ends)

    def names(self, ends: Sequence[int], start: int) -> bool:
        """Whether one of ``ends`` is near before the figures at ``start``, and nothing ends in between."""
        place = bisect_right(ends, start) - 1
        if place < 0 or start - ends[place] > _NEAR:
            return False
        return _ENDS.search(self.text, ends[place], start) is None


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Some neighbouring groups of figures that may be one number, and what stands between them."""

    words: _Words
    start: int
    end: int
    lengths: tuple[int, ...]
    digits: str
    between: frozenset[str]

    @classmethod
    def of(cls, words: _Words, groups: Sequence[re.Match[str]]) -> Self:
        figures = [one[0] for one in groups]
        gaps = pairwise(groups)
        return cls(
            words,
            groups[0].start(),
            groups[-1].end(),
            tuple(map(len, figures)),
            "".join(figures),
            frozenset(words.text[one.end() : following.start()] for one, following in gaps),
        )

    @property
    def before(self) -> str:
        return self.words.text[max(0, self.start - _BEFORE) : self.start]

    @property
    def opening(self) -> int:
        """Where a telephone number begins, with the sign before it."""
        sign = _SIGN.search(self.words.text, max(0, self.start - 3), self.start)
        return sign.start() if sign else self.start

    @property
    def is_international(self) -> bool:
        return "+" in self.words.text[self.opening : self.start] or (self.digits[:2] == "00" and len(self.digits) > 10)

    @property
    def is_named_phone(self) -> bool:
        return self.words.names(self.words.phone, self.start)


def _figures(text: str) -> Iterator[Personal]:
    """What is told by its digits: of all that begins at a group, the longest."""
    words = _Words.of(text)
    for groups in _runs(text):
        lengths = [one.end() - one.start() for one in groups]
        place = 0
        while place < len(groups):
            for last in range(min(place + _MOST_GROUPS, len(groups)), place, -1):
                # Whatever is written figure by figure is a list.
                if lengths[place:last].count(1) > 1 or not _FEWEST_NAMED <= sum(lengths[place:last]) <= _MOST_DIGITS:
                    continue
                if last < len(groups) and last - place > 1 and lengths[last] == lengths[last - 1] == lengths[place]:
                    # A part of a longer number that is set in groups of one length.
                    continue
                candidate = _Candidate.of(words, groups[place:last])
                if (kind := _kind(candidate)) is not None:
                    yield Personal(candidate.opening if kind == "phone" else candidate.start, candidate.end, kind)
                    place = last - 1
                    break
            place += 1


def _runs(text: str) -> Iterator[Sequence[re.Match[str]]]:
    """Neighbouring groups of figures; a day belongs to no number, whatever is written behind or before it."""
    for run in PERSONAL_FIGURES.finditer(text):
        groups = list(_GROUP.finditer(text, run.start(), run.end()))
        first = place = 0
        while place < len(groups):
            if place + 2 < len(groups) and _DAY.fullmatch(text, groups[place].start(), groups[place + 2].end()):
                yield groups[first:place]
                first = place = place + 3
            else:
                place += 1
        yield groups[first:]


def _kind(candidate: _Candidate) -> Kind | None:
    if _is_card(candidate):
        return "card"
    kind: Kind | None = None
    if candidate.words.names(candidate.words.card, candidate.start):
        kind = "national number"
    elif not candidate.is_international and _is_national(candidate):
        # A number that somebody is called at may pass the test of a country's numbers by chance.
        kind = "phone" if candidate.is_named_phone else "national number"
    elif _is_phone(candidate):
        kind = "phone"
    if kind is None or candidate.before.endswith("#") or is_of_an_order(candidate.before):
        return None
    return kind


def _is_card(candidate: _Candidate) -> bool:
    digits, lengths = candidate.digits, candidate.lengths
    if len(digits) not in _CARD_LENGTHS or not _CARD.match(digits) or not candidate.between <= {" ", "-"}:
        return False
    return (len(lengths) == 1 or (lengths[0] == 4 and len(lengths) <= 5)) and luhn(digits)


def _is_national(candidate: _Candidate) -> bool:
    return (not candidate.between or candidate.between in _SET_APART) and kind_of(candidate.digits)


def _is_phone(candidate: _Candidate) -> bool:
    digits, lengths = candidate.digits, candidate.lengths
    if _is_amount(candidate):
        return False
    if candidate.is_international:
        return _FEWEST_PHONE <= len(digits) <= _MOST_PHONE + 2
    if candidate.is_named_phone:
        return _FEWEST_NAMED <= len(digits) <= _MOST_PHONE
    if digits[0] == "0":
        return _FEWEST_TRUNK <= len(digits) <= _MOST_TRUNK and lengths[0] > 1
    return lengths in _PHONE_GROUPS or (len(lengths) == 1 and _MOBILE_OF_CHINA.fullmatch(digits) is not None)


def _is_amount(candidate: _Candidate) -> bool:
    text = candidate.words.text
    before = _CURRENCY_BEFORE.search(text, max(0, candidate.start - len("EUR ")), candidate.start)
    return bool(before or _CURRENCY_BEHIND.match(text, candidate.end))
