"""Words that were typed without their marks."""

import pytest

from bot.language.marks import Marks, folded, is_plain, with_marks


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("tr", "iade ucretli mi", "iade ücretli mı"),
        ("tr", "siparisim gelmedi", "siparişim gelmedi"),
        ("pl", "czy moge zwrocic buty", "czy mogę zwrócić buty"),
        ("de", "ich moechte es zurueckschicken", "ich möchte es zurückschicken"),
        ("de", "mein paket zuruck", "mein paket zurück"),
        ("fr", "je veux etre rembourse", "je veux être remboursé"),
        ("es", "cuanto tarda el envio", "cuánto tarda el envío"),
        ("pt", "nao recebi o reembolso", "não recebi o reembolso"),
        ("it", "perche non arriva", "perché non arriva"),
    ],
)
def test_what_is_typed_without_marks_gets_those_of_its_language(language: str, typed: str, written: str) -> None:
    assert with_marks(typed, language) == written


def test_whoever_writes_one_mark_writes_them_all() -> None:
    assert with_marks("siparişim nerede kaldi", "tr") == "siparişim nerede kaldi"


def test_an_emoji_is_no_letter_with_a_mark() -> None:
    assert with_marks("siparisim gelmedi 😡…", "tr") == "siparişim gelmedi 😡…"


def test_languages_without_marks_stay_as_they_are() -> None:
    assert with_marks("where is my order", "en") == "where is my order"
    assert with_marks("خرید sefaresh", "fa") == "خرید sefaresh"


def test_capitals_stay_capitals() -> None:
    assert with_marks("Siparisim GELMEDI", "tr") == "Siparişim GELMEDİ"
    assert with_marks("Moge zwrocic?", "pl") == "Mogę zwrócić?"


@pytest.mark.parametrize("word", ["neue", "aktuelle", "quelle", "treue", "mauer"])
def test_a_german_e_after_a_vowel_is_not_always_its_mark(word: str) -> None:
    assert Marks.of([("für", 3)], "de").restored(word) == word


def test_an_unseen_german_word_with_a_vowel_spelt_out_gets_its_mark() -> None:
    assert Marks.of([], "de").restored("gebuehren") == "gebühren"


def test_an_unseen_turkish_word_begins_like_a_known_one_and_ends_in_harmony() -> None:
    marks = Marks.of([("şikayet", 4), ("sokak", 2)], "tr")
    assert marks.restored("sikayetim") == "şikayetim"
    assert marks.restored("sokagi") == "sokagı"


def test_an_unseen_polish_word_ends_like_a_known_one() -> None:
    marks = Marks.of([("zwrócić", 4), ("zamówiłem", 2), ("kupiłem", 2)], "pl")
    assert marks.restored("zamowic") == "zamówić"


def test_of_two_words_that_are_typed_alike_the_commoner_one_is_meant() -> None:
    assert Marks.of([("als", 5), ("äls", 2)], "de").restored("als") == "als"
    assert Marks.of([("cześć", 7), ("część", 4)], "pl").restored("czesc") == "cześć"


def test_a_short_unknown_word_stays_as_it_is() -> None:
    assert Marks.of([("içinde", 4)], "tr").restored("ici") == "ici"


def test_folding_takes_every_mark_of_the_languages_away() -> None:
    assert folded("zażółć gęślą jaźń") == "zazolc gesla jazn"
    assert folded("ığüşöç straße cœur") == "igusoc strasse coeur"


def test_letters_of_other_scripts_are_not_plain() -> None:
    assert is_plain("ok 👍")
    assert not is_plain("ok да")
