"""Languages of other scripts in Latin letters: told, and put back into their own script."""

import pytest

from bot.language.romanised import LEAST_WORDS, Grams, Romanised, lexicon, skeleton, sounding
from bot.language.tracking import script_of_language
from bot.nlu.training import read_section
from bot.settings import LANGUAGES
from nlu_data.romanised import pairs, romanised_languages


@pytest.fixture(scope="module")
def romanised() -> Romanised:
    latin = [(one.language, one.text) for one in read_section("nlu") if script_of_language(one.language) == "LATIN"]
    return Romanised(LANGUAGES, Grams.count(latin))


def test_there_is_something_of_every_language_that_is_typed_so() -> None:
    assert romanised_languages() == ("ar", "fa", "hi", "ja", "ko", "ru", "te", "uk", "vi", "zh")
    assert all(len(pairs(language)) >= 80 for language in romanised_languages())


@pytest.mark.parametrize("language", romanised_languages())
def test_most_of_what_people_type_is_told(romanised: Romanised, language: str) -> None:
    told = [romanised.language(latin) for latin, _ in pairs(language) if len(latin.split()) >= LEAST_WORDS]
    assert told.count(language) >= 0.85 * len(told)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if script_of_language(one) == "LATIN" and one != "vi"])
def test_what_is_written_in_latin_letters_anyway_is_not_taken_for_it(romanised: Romanised, language: str) -> None:
    texts = [one.text for one in read_section("emotions") if one.language == language]
    assert sum(romanised.language(text) is not None for text in texts) <= 0.02 * len(texts)


@pytest.mark.parametrize(
    "text", ["Nguyen Van An", "Zhang Wei", "order 1029", "kahan", "", "where is my mera parcel hai please"]
)
def test_names_and_single_words_tell_nothing(romanised: Romanised, text: str) -> None:
    assert romanised.language(text) is None


@pytest.mark.parametrize(
    ("latin", "language", "native"),
    [
        ("sefaresh man kojast", "fa", "سفارش من کجاست"),
        ("gde moi zakaz", "ru", "где мой заказ"),
        ("naa parcel ekkada undi", "te", "నా పార్సిల్ ఎక్కడ ఉంది"),
        ("mera parcel kahan hai", "hi", "मेरा parcel कहाँ है"),
    ],
)
def test_words_are_put_back_into_their_script(romanised: Romanised, latin: str, language: str, native: str) -> None:
    written = romanised.native(latin, language).replace("पार्सल", "parcel")
    assert written == native


def test_what_does_not_sound_like_the_language_stays(romanised: Romanised) -> None:
    text = "could you please check the delivery status"
    assert romanised.native(text, "fa") == text
    assert romanised.native("sefaresh man kojast", "de") == "sefaresh man kojast"


def test_other_spellings_of_one_sound_are_one() -> None:
    assert sounding("khoob") == sounding("khub")
    assert sounding("wapas") == sounding("vapas")
    assert skeleton(sounding("sefaresh")) == skeleton(sounding("sfarsh"))
    assert skeleton(sounding("order"))[0] == "a"


def test_a_word_that_was_seen_is_known_and_one_that_sounds_alike_half() -> None:
    words = lexicon("fa")
    assert words.known("kojast") == 1
    assert words.known("zzzqqq") == 0
    assert words.native("zzzqqq") is None


@pytest.mark.parametrize("text", ["el order beta3y et2akhar awy", "ta7weel bta3et"])
def test_digits_amid_letters_are_arabic(romanised: Romanised, text: str) -> None:
    assert romanised.language(text) == "ar"


@pytest.mark.parametrize(
    "text", ["is the mp3player in stock", "my k8s and b2b account", "html5video does not play", "win7pro"]
)
def test_a_name_with_a_digit_is_not_arabic(romanised: Romanised, text: str) -> None:
    assert romanised.language(text) != "ar"
