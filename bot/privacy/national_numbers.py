"""Numbers that a state gives its people, told by their check digits.

Each test takes digits alone, and says whether they are such a number. The sources are the authorities' own
descriptions; the names are those that the numbers have in their countries.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

#: The letters of Spain's DNI and NIE, by the number modulo 23.
_DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
# Verhoeff's scheme, of Aadhaar: the dihedral group of order ten, and a permutation of the places.
_VERHOEFF_PRODUCT = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
_VERHOEFF_PLACE = (
    "0123456789", "1576283094", "5803796142", "8916043527",
    "9453126870", "4286573901", "2793806415", "7046913258",
)  # fmt: skip
# Italy's codice fiscale: what a character at an odd place counts, in the order 0-9 or A-J, then K-Z.
_ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)


def luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of ISO/IEC 7812-1, as payment cards have it."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def verhoeff(digits: str) -> bool:
    """Whether the last digit is the check digit of Verhoeff's scheme."""
    check = 0
    for place, digit in enumerate(reversed(digits)):
        check = int(_VERHOEFF_PRODUCT[check][int(_VERHOEFF_PLACE[place % 8][int(digit)])])
    return check == 0


def is_dni(number: str, letter: str) -> bool:
    """Spain's DNI, or NIE with X, Y or Z in front: ``number`` of eight places and its letter."""
    plain = number.upper().translate(str.maketrans("XYZ", "012"))
    return _DNI_LETTERS[int(plain) % 23] == letter.upper()


def is_codice_fiscale(code: str) -> bool:
    """Italy's codice fiscale, of sixteen characters."""
    code = code.upper()
    values = [int(one) if one.isdecimal() else ord(one) - ord("A") for one in code]
    total = sum(_ODD[value] if place % 2 == 0 else value for place, value in enumerate(values[:15]))
    return chr(ord("A") + total % 26) == code[15]


def is_resident_id(code: str) -> bool:
    """China's resident identity number, of 18 characters the last of which may be X (GB 11643-1999)."""
    total = sum(int(digit) * pow(2, 17 - place, 11) for place, digit in enumerate(code[:17]))
    return "10X98765432"[total % 11] == code[17].upper() and _is_day(code[6:10], code[10:12], code[12:14])


def is_nir(code: str) -> bool:
    """France's NIR, of 15 characters, two of which are 2A or 2B for Corsica."""
    number = int(code[:13].upper().replace("2A", "19").replace("2B", "18"))
    return code[0] in "123478" and 97 - number % 97 == int(code[13:])


def kind_of(digits: str) -> bool:
    """Whether ``digits`` are a number of one of the countries below."""
    return any(test(digits) for test in _BY_LENGTH.get(len(digits), ()))


def _weighted(digits: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        return 1880 <= date(int(year), int(month), int(day)).year <= 2100
    except ValueError:
        return False


def _is_alike(digits: str) -> bool:
    """Of one digit alone: such numbers pass many tests, and are nobody's."""
    return len(set(digits)) == 1


def is_bsn(digits: str) -> bool:
    """The Netherlands."""
    return not _is_alike(digits) and _weighted(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1)) % 11 == 0


def is_nif(digits: str) -> bool:
    """Portugal."""
    check = 11 - _weighted(digits[:8], range(9, 1, -1)) % 11
    return digits[0] in "1235689" and int(digits[8]) == (0 if check > 9 else check)


def is_code_melli(digits: str) -> bool:
    """Iran."""
    rest = _weighted(digits[:9], range(10, 1, -1)) % 11
    return not _is_alike(digits) and int(digits[9]) == (rest if rest < 2 else 11 - rest)


def is_rnokpp(digits: str) -> bool:
    """Ukraine."""
    total = _weighted(digits[:9], (-1, 5, 7, 9, 4, 6, 10, 5, 7))
    return digits[0] in "1234" and int(digits[9]) == total % 11 % 10


def is_saudi_id(digits: str) -> bool:
    """Saudi Arabia."""
    return digits[0] in "12" and not _is_alike(digits) and luhn(digits)


def is_pesel(digits: str) -> bool:
    """Poland; the century stands in the month."""
    month = int(digits[2:4]) % 20
    is_day = 1 <= month <= 12 and 1 <= int(digits[4:6]) <= 31
    return is_day and _weighted(digits, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)) % 10 == 0


def is_cpf(digits: str) -> bool:
    """Brazil."""
    if _is_alike(digits):
        return False
    return all(
        int(digits[length]) == _weighted(digits[:length], range(length + 1, 1, -1)) * 10 % 11 % 10
        for length in (9, 10)
    )  # fmt: skip


def is_tc_kimlik(digits: str) -> bool:
    """Türkiye."""
    values = [int(one) for one in digits]
    tenth = (7 * sum(values[0:9:2]) - sum(values[1:8:2])) % 10
    return values[0] > 0 and values[9] == tenth and values[10] == sum(values[:10]) % 10


def is_steuer_id(digits: str) -> bool:
    """Germany (ISO 7064, MOD 11,10): one digit of the first ten is there twice or three times, and no other one."""
    times = (digits.count(one, 0, 10) for one in set(digits[:10]))
    if digits[0] == "0" or [one for one in times if one > 1] not in ([2], [3]):
        return False
    product = 10
    for digit in digits[:10]:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return int(digits[10]) == (11 - product) % 10


def is_snils(digits: str) -> bool:
    """Russia's insurance number."""
    return int(digits[:9]) > 1_001_998 and int(digits[9:]) == _weighted(digits[:9], range(9, 0, -1)) % 101 % 100


def is_inn(digits: str) -> bool:
    """Russia's number of a taxpayer who is a person."""
    weights = (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
    first = _weighted(digits[:10], weights[1:]) % 11 % 10
    return int(digits[10]) == first and int(digits[11]) == _weighted(digits[:11], weights) % 11 % 10


def is_aadhaar(digits: str) -> bool:
    """India."""
    return digits[0] > "1" and not _is_alike(digits) and verhoeff(digits)


def is_my_number(digits: str) -> bool:
    """Japan."""
    rest = _weighted(digits[:11], (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return not _is_alike(digits) and int(digits[11]) == (0 if rest <= 1 else 11 - rest)


def is_rrn(digits: str) -> bool:
    """Korea. Those given since October 2020 have no check digit; the day and the century are looked at alone."""
    century = {"1": "19", "2": "19", "3": "20", "4": "20", "5": "19", "6": "19", "7": "20", "8": "20"}
    year = century.get(digits[6], "") + digits[:2]
    return len(year) == 4 and _is_day(year, digits[2:4], digits[4:6])


def is_egyptian_id(digits: str) -> bool:
    """Egypt: the century, the day of birth and the governorate."""
    century = {"2": "19", "3": "20"}.get(digits[0], "")
    place = int(digits[7:9])
    return (
        bool(century) and _is_day(century + digits[1:3], digits[3:5], digits[5:7]) and (1 <= place <= 35 or place == 88)
    )


def is_emirates_id(digits: str) -> bool:
    """The United Arab Emirates."""
    return digits.startswith("784") and luhn(digits)


def _nir_digits(digits: str) -> bool:
    return 1 <= int(digits[3:5]) % 20 <= 12 and is_nir(digits)


_BY_LENGTH: Mapping[int, Sequence[Callable[[str], bool]]] = {
    9: (is_bsn, is_nif),
    10: (is_code_melli, is_rnokpp, is_saudi_id),
    11: (is_pesel, is_cpf, is_tc_kimlik, is_steuer_id, is_snils),
    12: (is_aadhaar, is_my_number, is_inn),
    13: (is_rrn,),
    14: (is_egyptian_id,),
    15: (_nir_digits, is_emirates_id),
    18: (is_resident_id,),
}
