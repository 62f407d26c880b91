"""Numbers that states give their people are told from others by their check digits, their dates and how they begin."""

from collections.abc import Callable

import pytest

from bot.privacy import national_numbers as numbers
from bot.privacy.national_numbers import kind_of, luhn, verhoeff

Test = Callable[[str], bool]

#: Numbers that pass, made by chance, whose every digit counts.
VALID: list[tuple[Test, list[str]]] = [
    (luhn, ["4111111111111111", "5555555555554444", "378282246310005", "79927398713"]),
    (verhoeff, ["2363", "234123412346", "123451"]),
    (numbers.is_bsn, ["111222333", "843646974", "751049049", "432017185", "567851369"]),
    (numbers.is_nif, ["123456789", "662326253", "513253939", "924848359"]),
    (numbers.is_code_melli, ["0084575948", "8588660504", "4631586923", "7432637253", "0931098696"]),
    (numbers.is_rnokpp, ["3184710691", "4475702934", "2446466202", "3764817664", "1568881148"]),
    (numbers.is_saudi_id, ["1000000008", "1825093980", "1440602298", "2591479759", "2027966585"]),
    (numbers.is_pesel, ["44051401359", "67872787019", "29280738568", "90020709933", "77491319302"]),
    (numbers.is_cpf, ["52998224725", "73183050692", "91155456106", "07069874383", "77282853355"]),
    (numbers.is_tc_kimlik, ["10000000146", "37089968044", "95726801468", "12520663252", "67860222058"]),
    (numbers.is_steuer_id, ["86095742719", "11285160972", "24876501794", "26875392403", "42167730850"]),
    (numbers.is_snils, ["11223344595", "76598397798", "22845651382", "70971972133", "56209489008"]),
    (numbers.is_aadhaar, ["234123412346", "399720306130", "428480074559", "447153415098", "266796247873"]),
    (numbers.is_my_number, ["123456789018", "420967125708", "259872005254", "781621851731", "176565070569"]),
    (numbers.is_inn, ["500100732259", "999426543540", "754768361857", "060830504838", "931718556015"]),
    (numbers.is_emirates_id, ["784199012345676", "784327515090263", "784447545688298", "784832420512590"]),
    (numbers.is_nir, ["255081416802538", "264076260982071", "132112877125921", "137066407508488"]),
    (numbers.is_resident_id, ["11010519491231002X", "110105194802290013", "110105192003148230", "110105197408122170"]),
]
CASES = [(test, one) for test, some in VALID for one in some]
NAMES = [f"{test.__name__} {one}" for test, one in CASES]


@pytest.mark.parametrize(("test", "number"), CASES, ids=NAMES)
def test_a_number_with_its_check_digit_passes(test: Test, number: str) -> None:
    assert test(number)


@pytest.mark.parametrize(("test", "number"), CASES, ids=NAMES)
def test_a_slip_in_one_digit_is_noticed(test: Test, number: str) -> None:
    for place, digit in enumerate(number):
        for other in "0123456789":
            # A month of the NIR is no part of its check, nor are 0 and 10 told apart that one digit stands for.
            slipped = f"{number[:place]}{other}{number[place + 1 :]}"
            assert other == digit or not test(slipped), slipped


@pytest.mark.parametrize("test", [test for test, _ in VALID[2:14] if test not in (numbers.is_nif, numbers.is_pesel)])
@pytest.mark.parametrize("digit", "0123456789")
def test_a_number_of_one_digit_alone_is_nobodys(test: Test, digit: str) -> None:
    length = len(dict(VALID)[test][0])
    assert not test(digit * length)


@pytest.mark.parametrize(
    ("test", "number"),
    [
        (numbers.is_nif, "157368130"),
        (numbers.is_nif, "997220040"),
        (numbers.is_code_melli, "2245383230"),
        (numbers.is_code_melli, "4056224171"),
        (numbers.is_code_melli, "9909514559"),
        (numbers.is_rnokpp, "4212472000"),
        (numbers.is_cpf, "24479789103"),
        (numbers.is_cpf, "09916920630"),
        (numbers.is_snils, "99837811300"),
        (numbers.is_snils, "47209933000"),
        (numbers.is_snils, "45504679800"),
        (numbers.is_inn, "627693168906"),
        (numbers.is_inn, "215500511090"),
        (numbers.is_my_number, "122473300700"),
        (numbers.is_my_number, "782990822130"),
        (numbers.is_my_number, "437327642889"),
    ],
)
def test_a_remainder_that_is_no_digit_has_one_that_stands_for_it(test: Test, number: str) -> None:
    assert test(number)
    assert [last for last in "0123456789" if test(number[:-1] + last)] == [number[-1]]


@pytest.mark.parametrize(
    ("test", "number"),
    [
        # All of these have the right check digit.
        (numbers.is_nif, "404040403"),
        (numbers.is_rnokpp, "0707050516"),
        (numbers.is_rnokpp, "7143012090"),
        (numbers.is_saudi_id, "3000000004"),
        (numbers.is_saudi_id, "0000000018"),
        (numbers.is_aadhaar, "123412341234"),
        (numbers.is_aadhaar, "023412341233"),
        (numbers.is_tc_kimlik, "01234567086"),
        (numbers.is_steuer_id, "01123456782"),
        (numbers.is_emirates_id, "785199012345675"),
        (numbers.is_nir, "055081416802541"),
        (numbers.is_nir, "555081416802582"),
        (numbers.is_nir, "955081416802576"),
    ],
)
def test_a_number_begins_as_its_country_has_it(test: Test, number: str) -> None:
    assert not test(number)


@pytest.mark.parametrize("number", ["11234567890", "11223456785", "12345678903", "11112345678", "11122233441"])
def test_of_germanys_first_ten_digits_one_alone_is_there_twice_or_three_times(number: str) -> None:
    assert numbers.is_steuer_id(number) == (number == "11234567890")
    assert numbers.is_steuer_id("11123456786")


def test_russias_insurance_numbers_have_a_check_from_a_certain_one_on() -> None:
    assert numbers.is_snils("00100199965")
    assert not numbers.is_snils("00100199864")
    assert not numbers.is_snils("00000000101")


@pytest.mark.parametrize(
    ("number", "passes"),
    [
        ("44123101356", True),
        ("44923101350", True),
        ("44010101355", True),
        ("44001401354", False),
        ("44131401350", False),
        ("44930101354", False),
        ("44123201353", False),
        ("44120001352", False),
    ],
)
def test_polands_numbers_begin_with_a_day_and_the_century_in_the_month(number: str, passes: bool) -> None:
    assert numbers.is_pesel(number) == passes


@pytest.mark.parametrize(
    ("number", "passes"),
    [
        ("110105188001010017", True),
        ("110105187912310016", False),
        ("110105194802290013", True),
        ("110105194902290010", False),
        ("110105210012310013", True),
        ("110105210101010012", False),
        ("11010519491231002x", True),
    ],
)
def test_chinas_numbers_have_a_day_that_there_was_or_will_be(number: str, passes: bool) -> None:
    assert numbers.is_resident_id(number) == passes


@pytest.mark.parametrize(
    ("day", "century", "passes"),
    [
        *(("000229", century, True) for century in "3478"),
        *(("000229", century, False) for century in "1256"),
        *(("990228", century, True) for century in "12345678"),
        *(("990228", century, False) for century in "09"),
        ("990229", "1", False),
        ("991301", "1", False),
    ],
)
def test_koreas_numbers_begin_with_a_day_and_tell_the_century(day: str, century: str, passes: bool) -> None:
    assert numbers.is_rrn(f"{day}{century}234567") == passes


@pytest.mark.parametrize(
    ("number", "passes"),
    [
        ("29001010123456", True),
        ("30002290123456", True),
        ("20002290123456", False),
        ("19001010123456", False),
        ("49001010123456", False),
        ("29013010123456", False),
        ("29001013523456", True),
        ("29001013623456", False),
        ("29001010023456", False),
        ("29001018823456", True),
        ("29001018923456", False),
    ],
)
def test_egypts_numbers_have_a_century_a_day_and_a_governorate(number: str, passes: bool) -> None:
    assert numbers.is_egyptian_id(number) == passes


@pytest.mark.parametrize(
    ("number", "passes"),
    [
        ("255081416802538", True),
        ("255321416802534", True),
        ("255131416802521", False),
        ("255001416802507", False),
        ("255201416802536", False),
        ("255331416802550", False),
    ],
)
def test_of_digits_alone_frances_have_a_month(number: str, passes: bool) -> None:
    assert kind_of(number) == passes


def test_corsicans_have_letters_in_frances_numbers() -> None:
    assert numbers.is_nir("185052A12345633")
    assert numbers.is_nir("185052a12345633")
    assert not numbers.is_nir("185052B12345633")
    assert numbers.is_nir("185052B12345660")


@pytest.mark.parametrize(
    ("number", "letter"),
    [("12345678", "Z"), ("00000000", "T"), ("12345678", "z"), ("X1234567", "L"), ("z1234567", "R")],
)
def test_spains_numbers_end_in_a_letter(number: str, letter: str) -> None:
    assert numbers.is_dni(number, letter)
    assert [one for one in "TRWAGMYFPDXBNJZSQVHLCKE" if numbers.is_dni(number, one)] == [letter.upper()]


@pytest.mark.parametrize(
    "code",
    [
        "RSSMRA85T10A562S",
        "rssmra85t10a562s",
        "MRTMTT91D08F205J",
        "AXBYCZ10A10F205A",
        "DXEYFZ11B11F206Y",
        "GXHYIZ12C12F207H",
        "JXKYLZ13D13F208Q",
        "MXNYOZ14E14F209T",
        "PXQYRZ15H15F210H",
        "SXTYUZ16L16F211V",
        "VXWYXZ17M17F212G",
        "YXZYAZ18P18F213N",
        "BNCMRC64B14L219D",
        "FKZGXW07H53D950K",
        "PQJYOU18E41V684N",
    ],
)
def test_italys_codes_end_in_a_letter(code: str) -> None:
    assert numbers.is_codice_fiscale(code)
    assert [one for one in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if numbers.is_codice_fiscale(code[:15] + one)] == [
        code[15].upper()
    ]


OF_BIRTH = ["9001011234567", "29001010123456", "110105194802290013", "255011416802523"]


@pytest.mark.parametrize("number", [*OF_BIRTH, *(one for test, one in CASES[8:] if one.isdecimal())])
def test_of_digits_alone_it_is_enough_to_pass_one_countrys_test(number: str) -> None:
    assert kind_of(number)


@pytest.mark.parametrize("digits", ["", "1", "12345678", "111222334", "1234567890123456", "1" * 30])
def test_other_digits_pass_no_countrys_test(digits: str) -> None:
    assert not kind_of(digits)
