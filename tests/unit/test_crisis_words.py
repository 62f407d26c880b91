"""Words of life and death: looked for as people type them, and not taken for what is said in jest."""

import pytest

from bot.dialogue.crises import weighed_by_words
from bot.dialogue.crisis_words import is_explicit, is_figurative, speaks_of_life
from bot.nlu import Scored, Understanding


def understood(despair: float) -> Understanding:
    return Understanding((), (), (Scored("despair", despair), Scored("plain", 1 - despair)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "en ik wil er gewoon niet meer zijn"),
        ("de", "am liebsten wäre ich einfach nicht mehr so da"),
        ("fr", "je voudrais que vous soyez tous sans de moi"),
    ],
)
def test_a_word_or_two_may_stand_between_those_of_life(language: str, text: str) -> None:
    assert speaks_of_life(text, language)


def test_words_that_are_far_from_each_other_belong_to_no_such_saying() -> None:
    assert not speaks_of_life("we komen er zo echt alle drie niet meer uit", "nl")


@pytest.mark.parametrize(
    "text",
    [
        "mesh 3ayez a3eesh tany",
        "dige nemikham zende basham",
        "ab jeene ka man nahi karta",
        "chachipovali anipistundi",
        "mou ikiteitakunai",
        "salgo sipji anayo",
        "wo bu xiang huo le",
        "ne hochu bolshe zhit",
    ],
)
@pytest.mark.parametrize("language", ["en", "it", "id"])
def test_what_is_typed_in_latin_letters_is_heard_whatever_language_it_seems_to_be(language: str, text: str) -> None:
    assert is_explicit(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "ich lach mich tot"),
        ("fr", "je suis mort de rire"),
        ("es", "quiero morir de risa con este video"),
        ("ru", "умираю со смеху"),
        ("tr", "sıcaktan ölüyorum klima ne zaman gelir"),
        ("ja", "死ぬほど欲しい"),
        ("zh", "笑死我了"),
        ("ko", "배고파 죽겠어요"),
        ("hi", "गर्मी से मर रहा हूँ"),
        ("pl", "umieram z ciekawości, kiedy przyjdzie"),
    ],
)
def test_dying_with_laughter_or_of_heat_is_no_despair(language: str, text: str) -> None:
    assert is_figurative(text, language)
    assert weighed_by_words(understood(0.99), [text], language).situated("despair") == 0.0


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "dying of boredom here, I really want to kill myself"),
        ("fr", "mort de fatigue, je n'ai plus envie de vivre"),
        ("zh", "累死了，真的不想活"),
        ("ru", "умираю от скуки и не вижу смысла жизни"),
    ],
)
def test_a_saying_hides_no_word_of_life_beside_it(language: str, text: str) -> None:
    assert not is_figurative(text, language)
    assert weighed_by_words(understood(0.9), [text], language).situated("despair") >= 0.9


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "từ từ đã, tôi tìm mã đơn"),
        ("vi", "tủ sắt giao tới bị móp"),
        ("vi", "cu tu tu"),
        ("id", "HP saya gak mau hidup lagi"),
        ("id", "lampunya ga mau hidup"),
        ("tr", "kendimi aşağılanmış hissettim"),
        ("tr", "kendimi asla anlatamadım"),
        ("fa", "الهی بمیرم برات"),
    ],
)
def test_words_that_only_look_like_those_of_suicide_are_none(language: str, text: str) -> None:
    assert not is_explicit(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "tôi muốn tự tử"),
        ("vi", "toi muon tu tu"),
        ("id", "aku gak mau hidup lagi"),
        ("tr", "kendimi asacağım"),
        ("fa", "دیگه میخوام بمیرم"),
        ("hi", "मैं ज़हर खा लूंगा"),
        ("te", "సూసైడ్ చేసుకోవాలని ఉంది"),
        ("ar", "بغيت نموت"),
    ],
)
def test_taking_ones_own_life_is_heard_beside_them(language: str, text: str) -> None:
    assert is_explicit(text, language)


def test_each_form_of_a_message_is_looked_at() -> None:
    assert weighed_by_words(understood(0.0), ["mesh 3ayez a3eesh", "مش عايز"], "ar").situated("despair") == 0.99
    assert weighed_by_words(understood(0.0), ["mikham", "می‌خواهم خودکشی کنم"], "fa").situated("despair") == 0.99
    assert weighed_by_words(understood(0.5), ["khaste", "از زندگی خسته‌ام"], "fa").situated("despair") >= 0.5


def test_what_is_likely_despair_without_any_such_word_is_none() -> None:
    assert weighed_by_words(understood(0.9), ["ik wil dit abonnement niet meer"], "nl").situated("despair") == 0.0
    assert weighed_by_words(understood(0.98), ["ik wil dit abonnement niet meer"], "nl").situated("despair") == 0.98
