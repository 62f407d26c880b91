"""Which variety of its language a conversation is answered in."""

import json

import pytest

from bot.channels.telegram import TelegramChannel
from bot.conversations.incoming import Incoming
from bot.language import names
from bot.language.varieties import AHEAD_OF_HINT, Hints, dialled, written
from knowledge_base import chinese
from knowledge_base.locales import Languages
from tests.channel_kit import recorded
from tests.unit.test_channels import whatsapp

SITE = Languages(["en", "pt", "zh", "de"])


@pytest.mark.parametrize(
    ("text", "variety"),
    [
        ("Onde está a minha encomenda?", "pt-PT"),
        ("Perdi o telemóvel no autocarro", "pt-PT"),
        ("Estou a tentar entrar na conta", "pt-PT"),
        ("Comprámos dois bilhetes", "pt-PT"),
        ("O prémio ainda não chegou", "pt-PT"),
        ("Cadê meu pacote?", "pt-BR"),
        ("oi, quero trocar meu celular", "pt-BR"),
        ("Estou tentando entrar na conta", "pt-BR"),
        ("O prêmio ainda não chegou", "pt-BR"),
        ("me ajuda por favor, perdi no ônibus", "pt-BR"),
        ("Quero devolver um produto", None),
        ("Também não consigo fazer o pagamento", None),
        ("onde está minha encomenda", None),
        ("ok", None),
        ("", None),
    ],
)
def test_portuguese_is_told_by_words_and_forms_that_one_side_alone_has(text: str, variety: str | None) -> None:
    assert written(text, "pt") == variety


@pytest.mark.parametrize(
    ("text", "variety"),
    [
        ("請問我的訂單在哪裡？", "zh-Hant"),
        ("謝謝", "zh-Hant"),
        ("我想退貨", "zh-Hant"),
        ("请问我的订单在哪里？", "zh-Hans"),
        ("我要退货", "zh-Hans"),
        ("我在「隨身碟」頁面的订单里找不到发票，请帮我查询一下这个订单", "zh-Hans"),
        # Half in one and half in the other is neither.
        ("請問这个订单裡的发票", None),
        ("人工", None),
        # Rare characters of names, which have but one form.
        ("我是王喆堃", None),
        ("123", None),
    ],
)
def test_chinese_is_told_by_characters_that_one_side_alone_has(text: str, variety: str | None) -> None:
    assert written(text, "zh") == variety


def test_another_language_has_no_varieties_to_tell() -> None:
    assert written("Perdi o telemóvel no autocarro", "es") is None


@pytest.mark.parametrize(
    ("hints", "language", "answered"),
    [
        ((), "pt", "pt-BR"),
        ((), "zh", "zh-Hans"),
        ((), "nl", None),
        (("pt-PT",), "pt", "pt-PT"),
        # The page says Portuguese alone, the browser which.
        (("pt", "pt-PT", "en"), "pt", "pt-PT"),
        # The page's word before the browser's.
        (("pt-BR", "pt-PT"), "pt", "pt-BR"),
        (("en-GB", "zh-TW"), "zh", "zh-Hant"),
        (("zh-HK",), "zh", "zh-Hant-HK"),
        (("en-GB", "de-AT"), "de", "de-AT"),
        (("en-GB", "de-AT"), "en", "en-GB"),
        (("nonsense", ""), "pt", "pt-BR"),
    ],
)
def test_a_page_and_a_browser_say_how_a_language_is_worded(
    hints: tuple[str, ...], language: str, answered: str | None
) -> None:
    assert Hints.of(hints, SITE).locale(language) == answered


def test_a_site_says_how_a_language_is_worded_where_nothing_else_does() -> None:
    site = Languages(["pt-PT", "zh-Hant"])

    assert Hints.of((), site).locale("pt") == "pt-PT"
    assert Hints.of(("pt-BR",), site).locale("pt") == "pt-BR"
    assert Hints.of((), site).locale("zh") == "zh-Hant"


def test_what_a_visitor_writes_settles_it_once() -> None:
    open_yet = Hints.of((), SITE)
    settled = open_yet.settle("pt", "Perdi o telemóvel")
    hints = Hints(open_yet.tags, settled)

    assert open_yet.settle("pt", "Quero devolver um produto") is None
    assert hints.locale("pt") == "pt-PT"
    assert hints.settle("pt", "oi, cadê meu celular?") == "pt-PT"
    # Another language has a variety of its own, which does not undo the first one's.
    assert hints.settle("en", "cheers, mate") == "pt-PT"


@pytest.mark.parametrize(
    ("text", "answered"), [("o meu contacto", "pt-BR"), ("Perdi o telemóvel no autocarro", "pt-PT")]
)
def test_against_a_page_it_takes_more_than_one_word(text: str, answered: str) -> None:
    hints = Hints.of(("pt-BR",), SITE)

    assert Hints(hints.tags, hints.settle("pt", text)).locale("pt") == answered
    assert (written(text, "pt", AHEAD_OF_HINT) == "pt-PT") is (answered == "pt-PT")


def test_who_writes_traditional_on_a_page_of_hong_kong_is_answered_as_there() -> None:
    hints = Hints.of(("zh-HK",), SITE)

    assert Hints(hints.tags, hints.settle("zh", "請問我的訂單在哪裡")).locale("zh") == "zh-Hant-HK"
    assert Hints(hints.tags, hints.settle("zh", "请问我的订单在哪里")).locale("zh") == "zh-Hans"


@pytest.mark.parametrize(
    ("number", "variety"),
    [
        *(("351912345678", "pt-PT"), ("+55 11 91234-5678", "pt-BR"), ("886912345678", "zh-Hant")),
        *(("85291234567", "zh-Hant-HK"), ("8613912345678", "zh-Hans"), ("31201234567", None), ("", None)),
    ],
)
def test_a_telephones_country_says_how_people_write_there(number: str, variety: str | None) -> None:
    assert dialled(number) == variety


@pytest.mark.parametrize(
    ("number", "region"), [("351912345678", "pt-PT"), ("886912345678", "zh-Hant"), ("31612345678", None)]
)
def test_whatsapp_says_the_country_of_a_number(number: str, region: str | None) -> None:
    note = json.loads(json.dumps(recorded("whatsapp", "text")).replace("31612345678", number))

    assert [one.region_hint for one in whatsapp().parse(note) if isinstance(one, Incoming)] == [region]


@pytest.mark.parametrize(
    ("command", "code"), [("/language pt-PT", "pt-pt"), ("/language zh_Hant", "zh_hant"), ("/language nl", "nl")]
)
def test_telegrams_command_takes_a_variety(command: str, code: str) -> None:
    assert TelegramChannel._command(command) == (f'/language{{"code": "{code}"}}', False)


@pytest.mark.parametrize(
    ("text", "language", "variety"),
    [
        *(("請用繁體中文", "zh", "zh-Hant"), ("简体中文可以吗", "zh", "zh-Hans"), ("中文", "zh", None)),
        *(("em português de Portugal, por favor", "pt", "pt-PT"), ("Brazilian Portuguese please", "pt", "pt-BR")),
        *(("português", "pt", None), ("Deutsch", "de", None)),
    ],
)
def test_a_wish_for_a_language_may_name_its_variety(text: str, language: str, variety: str | None) -> None:
    assert names.variety_mentioned(text, language) == variety


def test_a_variety_has_a_name_in_lists_and_in_sentences() -> None:
    assert names.autonym("pt-BR") == "Português (Brasil)"
    assert names.autonym("zh-Hant") == "繁體中文"
    assert names.name("zh-Hant", "en") == "Traditional Chinese"
    assert names.name("pl", "pt-PT") == "polaco"
    assert names.name("pl", "pt") == "polonês"
    # In the characters of whoever reads it.
    assert names.name("pt-PT", "zh-Hant") == "葡萄牙文"
    assert names.direction("zh-Hant") == "ltr"
    assert names.direction("fa-AF") == "rtl"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("软件里的订单：[帮助](https://x.example/帮助)", "軟體裡的訂單：[幫助](https://x.example/帮助)"),
        ("请在“我的订单”中查看 `订单号`", "請在「我的訂單」中檢視 `订单号`"),
        ("```\n软件\n```\n软件", "```\n软件\n```\n軟體"),
        ("你好，{订单}", "你好，{订单}"),
        ("皇后的头发以后再说", "皇后的頭髮以後再說"),
        ("Where is my order? “Here”", "Where is my order? “Here”"),
    ],
)
def test_simplified_is_put_into_traditional_but_for_what_stays_to_the_letter(text: str, shown: str) -> None:
    assert chinese.adapted(text, "zh", "zh-Hant") == shown


def test_only_chinese_of_the_other_characters_is_put_into_them() -> None:
    assert chinese.adapted("软件", "zh", "zh-Hans") == "软件"
    assert chinese.adapted("軟體", "zh-Hant", "zh-Hant-HK") == "軟體"
    assert chinese.adapted("软件", "zh", "zh-Hant-HK") == "軟件"
    assert chinese.adapted("軟體與「影片」", "zh-Hant", "zh") == "软件与“视频”"
    assert chinese.adapted("写", "ja", "zh-Hant") == "写"
