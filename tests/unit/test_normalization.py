import pytest

from knowledge_base.normalization import normalized


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Where is my order?", "Where is my order?"),
        ("ｗｈｅｒｅ", "where"),
        ("مـــرحبا", "مرحبا"),
        ("مَرْحَبًا", "مرحبا"),
        ("كجاست پستچي", "کجاست پستچی"),
        ("كيف حالك", "كيف حالك"),
    ],
)
def test_spellings_of_one_text_become_the_same(text: str, expected: str) -> None:
    assert normalized(text) == expected


def test_what_is_known_to_be_persian_gets_persian_letters() -> None:
    assert normalized("كتاب من كو", "fa") == "کتاب من کو"


def test_telugu_keeps_its_vowel_signs() -> None:
    assert normalized("నా ఆర్డర్ ఎక్కడ ఉంది") == "నా ఆర్డర్ ఎక్కడ ఉంది"
