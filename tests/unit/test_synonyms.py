"""Words that stand for each other: in which texts they are found, and what is searched instead."""

import pytest

from knowledge_base.synonyms import LONGEST_TEXT, WORDINGS, Group, Synonyms

KNOWN = Synonyms.of(
    [
        Group("en", ("parcel", "package", "Boxit", "consignment note")),
        Group("en", ("COVID-19", "coronavirus")),
        Group("en", ("app", "portal")),
        Group("fa", ("بسته", "مرسوله")),
        Group("zh", ("包裹", "快递")),
        Group("ko", ("소포", "택배")),
        Group("ar", ("طرد", "رزمة")),
    ]
)


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Where is my BOXIT?", "Where is my parcel?"),
        ("en", "my boxits are late", "my parcels are late"),
        ("en", "open during covid-19", "open during coronavirus"),
        ("en", "the consignment   note is lost", "the parcel is lost"),
        ("fa", "بسته‌ام کجاست", "مرسوله‌ام کجاست"),
        ("fa", "بستهٔ من كجاست", "مرسوله من کجاست"),
        ("zh", "我的快递在哪里", "我的包裹在哪里"),
        ("ko", "택배를 받지 못했어요", "소포를 받지 못했어요"),
        ("ar", "أين الطرد", "أين الرزمة"),
    ],
)
def test_a_word_of_a_group_is_exchanged_with_what_hangs_on_it_and_the_rest_stays(
    language: str, text: str, said: str
) -> None:
    assert KNOWN.wordings(text, language)[0] == said


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "where is my order"),
        ("en", "the happening"),
        ("en", "parcelization of land"),
        ("nl", "where is my boxit"),
        (None, "where is my boxit"),
        ("de", "covid-19"),
        ("en", ""),
    ],
)
def test_a_text_without_a_word_of_its_language_has_no_other_wording(language: str | None, text: str) -> None:
    assert KNOWN.wordings(text, language) == []


def test_what_the_articles_say_is_searched_first_and_no_more_than_a_few_are() -> None:
    told = KNOWN.wordings("my boxit", "en", lambda term: 7 if term == "package" else 0)

    assert told == ["my package", "my parcel"]
    assert len(told) == WORDINGS


def test_all_words_of_a_text_are_exchanged_at_once() -> None:
    assert KNOWN.wordings("boxit and coronavirus", "en")[0] == "parcel and COVID-19"


def test_the_longest_of_several_words_is_meant() -> None:
    known = Synonyms.of([Group("en", ("gift", "present")), Group("en", ("gift card", "voucher"))])

    assert known.wordings("a gift card please", "en") == ["a voucher please"]


def test_a_story_is_searched_as_it_is() -> None:
    assert KNOWN.wordings("boxit " + "x" * LONGEST_TEXT, "en") == []


def test_a_word_of_two_groups_has_the_words_of_both() -> None:
    known = Synonyms.of([Group("en", ("bag", "sack")), Group("en", ("bag", "suitcase"))])

    assert known.wordings("my bag", "en") == ["my sack", "my suitcase"]


def test_the_version_tells_groups_apart() -> None:
    one, other = Group("en", ("a", "b")), Group("nl", ("a", "b"))

    assert Synonyms.of([one]).version == Synonyms.of([one]).version != Synonyms.of([other]).version
    assert Synonyms.of([]).version == ""


def test_words_that_mean_something_in_patterns_are_words() -> None:
    known = Synonyms.of([Group("en", ("c++", "cpp (language)")), Group("en", ("a.b", "dotted"))])

    assert known.wordings("i like c++ a lot", "en") == ["i like cpp (language) a lot"]
    assert known.wordings("axb", "en") == []
