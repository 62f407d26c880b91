"""What visitors read in a variety of a language: all of it, in its own characters, words and register."""

import re
from datetime import date

import pytest
from babel import Locale

from bot.conversations import conversation_store
from bot.desk.visitor_texts import VisitorTexts
from bot.language import varieties
from handoff import catalogue, hours
from handoff.acknowledgement import Acknowledgement
from handoff.situation import Situation, every_one
from knowledge_base import chinese
from knowledge_base.locales import VARIETIES, primary
from tests.unit.test_texts import entries

PACKAGES = ("bot.texts.phrases", "bot.texts.phrases.help", "handoff.scripts")
OTHERS = [one for some in VARIETIES.values() for one in some[1:]]

#: What one side of the Atlantic says and the other does not, in what visitors read.
BRAZILIAN = re.compile(
    r"\b(?:você|vocês|equipe|arquivo|contato|conexão|senha|tela|celular|usuário|ônibus|decepção|desculpas|em uma"
    r"|conosco|salv[ao]|conferir|no momento|atendente|me (?:diga|contar|dizer)|figurinha|aplicativos?"
    r"|(?:está|estamos|estão) \w+[aei]ndo|(?:conect|envi|aguard|convers)ando)\b",
    re.IGNORECASE,
)
EUROPEAN = re.compile(
    r"\b(?:equipa|ficheiros?|contacto|ligação|ecrã|telemóvel|utilizador|autocolante|connosco|desilusão|carácter|numa"
    r"|sinónimos?|noutr[ao]s?|porquê|demasiad[ao]s?"
    r"|(?:está|estamos|estão) a (?:escrever|enviar|ligar|receber))\b"
)
#: How a person is addressed by "tu", and by the third person.
FAMILIAR = re.compile(
    r"\b(?:tu|te|ti|contigo|teus?|tuas?|tens|estás|precisas|perdes|vais|podes|queres|sentes|fizeste|contaste|liga|leva"
    r"|quiseres|precisares|tiveres|estiveres|confies|escreve-nos|escreveres|-te)\b",
    re.IGNORECASE,
)
DISTANT = re.compile(
    r"\b(?:você|lhe|seus?|suas?|escreva|ligue|leve|tem toda|quiser|precisar|tiver|estiver)\b", re.IGNORECASE
)
#: The text of a phrase for those who are addressed plainly.
PLAIN = ".plain"
VARIABLES = (
    *("agent", "contact", "day", "detail", "language", "languages", "limit", "minutes", "name", "order", "place"),
    *(
        "count",
        "date",
        "hours",
        "line",
        "page",
        "query",
        "status",
        "system",
        "team",
        "time",
        "value",
        "weekday",
        "when",
    ),
    *("when", "zone"),
)


def texts(package: str, locale: str) -> dict[str, str]:
    """Everything that is said in a locale, by key: what it words otherwise, and the rest of its language."""
    said = catalogue.load(package)
    own = said.language(locale).keys
    # Where a variety says the same to everybody, nobody is told what its language says plainly.
    keys = [key for key in said.keys(locale) if key in own or key.removesuffix(PLAIN) not in own]
    return {key: said.text(locale, key, **dict.fromkeys(VARIABLES, 3)) for key in keys}


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("locale", OTHERS)
def test_a_variety_says_what_its_language_says_with_the_same_variables_and_plural_forms(
    package: str, locale: str
) -> None:
    own, usual = entries(package, locale), entries(package, primary(locale))

    assert own
    # What is said plainly may differ from the rest in one variety, and not in the other.
    assert {key if key in usual else key.removesuffix(PLAIN) for key in own} <= set(usual)
    for key, one in own.items():
        said = usual.get(key) or usual[key.removesuffix(PLAIN)]
        assert one.variables == said.variables, key
        assert one.choices == said.choices, key


@pytest.mark.parametrize("package", PACKAGES)
def test_traditional_chinese_has_every_text_of_its_own(package: str) -> None:
    own, usual = ({key for key in entries(package, one) if not key.endswith(PLAIN)} for one in ("zh-Hant", "zh"))

    assert own == usual


@pytest.mark.parametrize("package", PACKAGES)
def test_european_portuguese_repeats_nothing_that_is_said_on_both_sides(package: str) -> None:
    own, usual = catalogue.load(package).language("pt-PT").sources, catalogue.load(package).language("pt").sources

    assert not [key for key, text in own.items() if text == usual[key]]


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize(("locale", "foreign"), [("zh", 1), ("zh-Hant", 0)])
def test_each_chinese_is_in_its_own_characters_alone(package: str, locale: str, foreign: int) -> None:
    for key, text in texts(package, locale).items():
        assert not chinese.marks(text)[foreign], (key, text)
        assert "“" not in text or locale == "zh", key


@pytest.mark.parametrize("package", ["bot.texts.phrases.desk", "bot.texts.phrases.admin"])
def test_the_pages_of_those_who_work_here_are_in_the_portuguese_of_brazil(package: str) -> None:
    written = catalogue.load(package).patterns("pt")

    assert not [text for text in written.values() if "«" in text or EUROPEAN.search(text.lower())]


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize(("locale", "foreign", "other"), [("pt", EUROPEAN, "pt-PT"), ("pt-PT", BRAZILIAN, "pt-BR")])
def test_each_portuguese_is_free_of_the_others_words(
    package: str, locale: str, foreign: re.Pattern[str], other: str
) -> None:
    for key, text in texts(package, locale).items():
        assert not foreign.search(text), (key, text)
        assert varieties.written(text, "pt") != other, (key, text)


@pytest.mark.parametrize(
    ("locale", "formal", "plain"), [("pt-PT", DISTANT, FAMILIAR), ("zh-Hant", re.compile("您"), re.compile("你"))]
)
def test_each_register_of_a_variety_keeps_to_its_own_address(
    locale: str, formal: re.Pattern[str], plain: re.Pattern[str]
) -> None:
    for key, text in texts("handoff.scripts", locale).items():
        other = plain if ".formal" in key else formal
        assert not other.search(text), (key, text)
    addressed = [
        key for key, text in texts("handoff.scripts", locale).items() if (formal.search(text) or plain.search(text))
    ]
    assert len(addressed) > 20


@pytest.mark.parametrize(
    ("locale", "formal", "plain"), [("pt-PT", DISTANT, FAMILIAR), ("zh-Hant", re.compile("您"), re.compile("你"))]
)
def test_phrases_keep_to_one_address_and_have_the_other_where_somebody_is_addressed(
    locale: str, formal: re.Pattern[str], plain: re.Pattern[str]
) -> None:
    said = texts("bot.texts.phrases", locale)

    assert not [(key, text) for key, text in said.items() if key.endswith(PLAIN) and formal.search(text)]
    assert not [(key, text) for key, text in said.items() if not key.endswith(PLAIN) and plain.search(text)]
    addressed = [key for key, text in said.items() if not key.endswith(PLAIN) and formal.search(text)]
    assert len(addressed) > 20
    assert [key for key in addressed if key + PLAIN not in said] == []


@pytest.mark.parametrize("register", ["formal", "plain"])
@pytest.mark.parametrize("locale", [*OTHERS, "zh-Hant-HK", "pt-BR", "de-AT"])
def test_every_acknowledgement_can_be_put_together_in_every_variety(locale: str, register: str) -> None:
    acknowledgement = Acknowledgement(catalogue.load("handoff.scripts"), register)  # type: ignore[arg-type]
    english = acknowledgement.text("en", "takeover")

    for _, now in every_one("9:00"):
        text = acknowledgement.compose(locale, now, name="Kim", turn=1)
        assert "{" not in text
        assert english not in text
        assert not re.search("[。！] ", text)


def test_a_variety_that_lacks_a_text_has_that_of_its_language_in_its_own_characters() -> None:
    some = catalogue.Catalogue(
        {
            "en": catalogue.Language("en", "a = Order { $name }\nb = Help\n"),
            "zh": catalogue.Language("zh", "a = 订单 { $name }\nb = 帮助\n"),
            "zh-Hant": catalogue.Language("zh-Hant", "b = 說明\n"),
        },
        adapt=chinese.adapted,
    )

    assert some.text("zh-Hant-HK", "b") == "說明"
    assert some.text("zh-Hant", "a", name="7") == "訂單 7"
    assert some.templates("zh-Hant", "a", "b") == {"a": "訂單 {name}", "b": "說明"}
    assert some.text("zh", "a", name="7") == "订单 7"
    some.override("zh", "b", "联系我们")
    # What the site says itself comes before what is brought along.
    assert some.text("zh-Hant", "b") == "聯絡我們"
    some.override("zh-Hant", "b", "請聯絡我們")
    assert some.text("zh-Hant", "b") == "請聯絡我們"


def test_the_catalogues_languages_are_those_without_their_varieties() -> None:
    phrases = catalogue.load("bot.texts.phrases")

    assert not [one for one in phrases.languages if "-" in one]
    assert {*phrases.varieties} == {*OTHERS}


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("pt-PT", ("na terça-feira, 1 de dezembro, às 9h", "hora padrão da Europa Ocidental")),
        ("zh-Hant", ("12月1日", "星期二", "上午9:00", "西歐標準時間")),
        ("de-AT", ("Dienstag", "1. Dezember", "9 Uhr")),
        ("de-AT-January", ("Jänner",)),
    ],
)
def test_days_and_times_are_written_as_in_the_locale(locale: str, said: tuple[str, ...]) -> None:
    tag, january = locale.removesuffix("-January"), locale.endswith("January")
    day = date(2027, 1, 5) if january else date(2026, 12, 1)
    zone = hours.known_time_zone("Europe/Lisbon")
    assert zone is not None
    at = _at(day)
    conversation = conversation_store.begun(
        channel="web", language=primary(tag), language_source="page", now=0, locale=tag
    )

    said_by = VisitorTexts(
        acknowledgement=Acknowledgement(catalogue.load("handoff.scripts"), "formal"),
        phrases=catalogue.load("bot.texts.phrases"),
    )
    text = said_by.opening_time(conversation, at, zone, now=0.0)

    assert [one for one in said if one.casefold() not in text.casefold()] == [], text


def _at(day: date) -> float:
    """Nine o'clock in Lisbon, where winter has Greenwich's time."""
    return (day - date(1970, 1, 1)).days * 86_400.0 + 9 * 3600


def test_numbers_of_a_variety_are_in_its_digits() -> None:
    assert catalogue.own_digits("zh-Hant", "12") == "12"
    assert Locale.parse("pt-PT", sep="-").plural_form(1) == "one"


def test_a_situation_is_told_in_one_variety_from_beginning_to_end() -> None:
    now = Situation(reason="came-back", emotion="angry", place=12, minutes=5, agents_present=2)
    text = Acknowledgement(catalogue.load("handoff.scripts"), "plain").compose("pt-PT", now, name=None, turn=0)

    assert not BRAZILIAN.search(text)
    assert "equipa" in text
