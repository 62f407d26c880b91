"""Days, times and waits as people say them, in the calendar, the digits and the grammar of the language."""

import re
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from bot.settings import LANGUAGES
from bot.texts.times import clock, day_and_month, day_in_full, moment_in_words, persian
from handoff import catalogue
from handoff.acknowledgement import Acknowledgement
from handoff.catalogue import Catalogue
from handoff.waiting_time import as_said

ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 12, 1)
OPENING = datetime(2026, 12, 5, 9, 0, tzinfo=ZONE)


@cache
def phrases() -> Catalogue:
    return catalogue.load("bot.texts.phrases")


@cache
def acknowledgement() -> Acknowledgement:
    return Acknowledgement(catalogue.load("handoff.scripts"), "formal")


def back(language: str, moment: datetime, *, zone: ZoneInfo | None = None) -> str:
    """The sentence that says when people are back, without the marks of its direction."""
    when = moment_in_words(phrases(), language, moment, TODAY, zone=zone)
    said = acknowledgement().text(language, "next-when-back", when=when)
    return said.replace("\u2068", "").replace("\u2069", "").replace("\u202f", " ").replace("\u00a0", " ")


#: On a Saturday, and tomorrow at half past nine, as a native of the language says it.
SAID = {
    "en": ("We will be back on Saturday, December 5, at 9:00 AM.", "We will be back tomorrow at 9:30 AM."),
    "de": ("Wir sind am Samstag, 5. Dezember, um 9 Uhr wieder für Sie da.", "morgen um 9:30 Uhr"),
    "nl": ("We zijn er zaterdag 5 december om 9.00 uur weer voor u.", "morgen om 9.30 uur"),
    "fr": ("Nous serons de retour samedi 5 décembre à 9 h.", "demain à 9 h 30"),
    "es": ("Volveremos a atenderle el sábado 5 de diciembre a las 9:00.", "mañana a las 9:30"),
    "it": ("Saremo di nuovo a sua disposizione sabato 5 dicembre alle 9:00.", "domani alle 9:30"),
    "pt": ("Voltamos a atender no sábado, 5 de dezembro, às 9h.", "amanhã às 9h30"),
    "pl": ("Będziemy znów do Państwa dyspozycji w sobotę, 5 grudnia, o 9:00.", "jutro o 9:30"),
    "ru": ("Мы снова будем на связи в субботу, 5 декабря, в 9:00.", "завтра в 9:30"),
    "uk": ("Ми знову будемо на зв’язку в суботу, 5 грудня, з 9:00.", "завтра з 9:30"),
    "tr": ("Ekibimiz 5 Aralık Cumartesi günü saat 09:00 itibarıyla yeniden hizmetinizde.", "yarın saat 09:30"),
    "ar": ("سنعود لخدمتكم السبت 5 ديسمبر الساعة 9:00 صباحًا.", "غدًا الساعة 9:30 صباحًا"),
    "fa": ("شنبه ۱۴ آذر ساعت ۹ دوباره در خدمت شما هستیم.", "فردا ساعت ۹:۳۰"),
    "hi": ("हम शनिवार, 5 दिसंबर को सुबह 9 बजे फिर आपकी सेवा में उपलब्ध होंगे।", "कल सुबह 9:30 बजे"),
    "te": ("మేము శనివారం, డిసెంబర్ 5న ఉదయం 9 గంటలకు మళ్ళీ అందుబాటులోకి వస్తాం.", "రేపు ఉదయం 9:30 గంటలకు"),
    "id": ("Kami kembali melayani Anda pada hari Sabtu, 5 Desember, pukul 09.00.", "besok pukul 09.30"),
    "vi": ("Chúng tôi sẽ phục vụ trở lại lúc 9 giờ thứ Bảy, ngày 5 tháng 12.", "lúc 9 giờ 30 ngày mai"),
    "zh": ("我们将于12月5日（星期六）上午9:00恢复服务。", "明天上午9:30"),
    "ja": ("受付は12月5日（土）9時に再開いたします。", "明日9時30分"),
    "ko": ("12월 5일 토요일 오전 9시에 다시 상담을 시작합니다.", "내일 오전 9시 30분"),
}  # fmt: skip


def test_every_language_is_tried() -> None:
    assert set(SAID) >= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_when_people_are_back_is_said_as_a_native_says_it(language: str) -> None:
    on_a_day, tomorrow = SAID[language]

    assert back(language, OPENING) == on_a_day
    assert tomorrow in back(language, OPENING - timedelta(days=3, minutes=-30))
    assert "12" not in back(language, OPENING - timedelta(days=4))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_day_of_the_week_has_a_name_of_its_own(language: str) -> None:
    said = [back(language, OPENING + timedelta(days=number)) for number in range(7)]
    bare = {text.translate({ord(digit): None for digit in "0123456789۰۱۲۳۴۵۶۷۸۹"}) for text in said}

    assert len(bare) == 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_zone_that_is_not_the_visitors_is_named(language: str) -> None:
    own, foreign = back(language, OPENING), back(language, OPENING, zone=ZONE)

    assert len(foreign) > len(own) + 5


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "1er décembre"), ("it", "1º dicembre"), ("pt", "1º de dezembro"), ("de", "1. Dezember")],
)
def test_the_first_of_a_month_is_said_as_it_is(language: str, said: str) -> None:
    assert day_and_month(language, TODAY) == said
    assert day_in_full(language, TODAY).startswith(said)
    assert day_and_month(language, date(2026, 12, 21)).startswith(("21 ", "21. "))


@pytest.mark.parametrize(
    ("day", "year", "month", "number"),
    [
        (date(2026, 12, 1), 1405, 9, 10),
        (date(2024, 3, 19), 1402, 12, 29),  # the last day of a common year
        (date(2024, 3, 20), 1403, 1, 1),
        (date(2025, 3, 20), 1403, 12, 30),  # and of a leap year
        (date(2025, 3, 21), 1404, 1, 1),
        (date(2033, 3, 20), 1412, 1, 1),
        (date(1979, 2, 11), 1357, 11, 22),
        (date(2099, 12, 31), 1478, 10, 11),
    ],
)
def test_persian_days_are_those_of_the_persian_calendar(day: date, year: int, month: int, number: int) -> None:
    then = persian(day)

    assert (then.year, then.month, then.day) == (year, month, number)


def test_persian_dates_have_persian_months_and_digits() -> None:
    assert day_and_month("fa", TODAY) == "۱۰ آذر"
    assert day_in_full("fa", TODAY) == "۱۰ آذر ۱۴۰۵"


def test_a_variety_of_a_language_says_times_as_the_language_does() -> None:
    assert clock("pt-PT", OPENING) == clock("pt", OPENING) == "9h"
    assert "1405" in day_in_full("fa-IR", TODAY).translate({ord("۰") + digit: str(digit) for digit in range(10)})


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(1, 1), (9, 9), (11, 10), (13, 15), (58, 60), (61, 60), (74, 60), (75, 90), (100, 90), (110, 120), (160, 180)],
)
def test_a_guess_is_rounded_as_people_say_it(minutes: int, said: int) -> None:
    assert as_said(minutes) == said


def test_waits_from_an_hour_on_are_said_in_hours() -> None:
    said = [acknowledgement().waiting_time("en", minutes) for minutes in (23, 61, 75, 130, 1234)]

    assert said == [
        "The wait is about 25 minutes.",
        "The wait is about an hour.",
        "The wait is about an hour and a half.",
        "The wait is about 2 hours.",
        "The wait is about 21 hours.",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wait_is_said_in_more_than_an_hour_of_minutes(language: str) -> None:
    for minutes in (60, 75, 240):
        european = (
            acknowledgement()
            .waiting_time(language, minutes)
            .translate({ord("۰") + digit: str(digit) for digit in range(10)})
        )
        assert str(minutes) not in european


def test_thousands_are_grouped_as_the_language_groups_them() -> None:
    assert "۱۰٬۰۰۰" in phrases().text("fa", "message-too-long", limit=10_000)
    assert "10.000" in phrases().text("nl", "message-too-long", limit=10_000)


@pytest.mark.parametrize("language", ["ja", "zh"])
@pytest.mark.parametrize("package", ["bot.texts.phrases", "handoff.scripts"])
def test_chinese_and_japanese_have_brackets_and_signs_of_their_own_width(language: str, package: str) -> None:
    for key, text in catalogue.load(package).patterns(language).items():
        bare = re.sub(r"\{[^{}]*\}|https?://\S*", "", text)
        assert not re.search(r"[()!?;]|(?<=[^\x00-\x7f])[,:]", bare), (key, text)
