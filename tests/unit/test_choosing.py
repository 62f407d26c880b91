"""Choices made in words among what was offered."""

import pytest

from bot.conversations.incoming import Choice
from bot.dialogue.choosing import NONE_FITS, OUT_OF_RANGE, choice_in_words, is_bare_choice
from bot.settings import LANGUAGES
from nlu_data.ordinals import ordinals

TITLES = {"track": "Where is my order?", "times": "How long does delivery take?", "damaged": "My parcel is damaged"}


def picked(text: str, language: str = "en") -> str | None:
    choice = choice_in_words(text, language, TITLES)
    return None if choice is None else choice.text("article") or choice.name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("place", "article"), [("first", "track"), ("second", "times"), ("third", "damaged"), ("last", "damaged")]
)
def test_what_people_call_a_choice_picks_it_in_every_language(language: str, place: str, article: str) -> None:
    picks = [picked(name, language) for name in ordinals(language)[place]]
    assert picks.count(article) >= 0.9 * len(picks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_of_these_is_no_choice_in_any_language(language: str) -> None:
    picks = [picked(name, language) for name in ordinals(language)["none"]]
    assert picks.count(NONE_FITS) >= 0.9 * len(picks)


@pytest.mark.parametrize(
    ("text", "article"),
    [
        ("2", "times"),
        ("2.", "times"),
        ("nr 2", "times"),
        ("#3", "damaged"),
        ("۲", "times"),
        ("٣", "damaged"),
        ("२", "times"),
        ("the second one please", "times"),
        ("Second!", "times"),
    ],
)
def test_numbers_in_any_script_and_polite_words_pick(text: str, article: str) -> None:
    assert picked(text) == article


@pytest.mark.parametrize("text", ["7", "4", "99"])
def test_a_number_that_was_not_offered_is_out_of_range(text: str) -> None:
    assert choice_in_words(text, "en", TITLES) == Choice(OUT_OF_RANGE)


@pytest.mark.parametrize(
    "text",
    [
        "my second parcel never came either",
        "order 1029",
        "the first time I ordered it was fine",
        "can I pay twice",
        "the first or the second",
        "",
    ],
)
def test_what_says_more_than_a_choice_is_a_message_like_any_other(text: str) -> None:
    assert picked(text) is None


def test_a_part_of_one_title_picks_it() -> None:
    assert picked("damaged") == "damaged"
    assert picked("delivery") == "times"


def test_a_word_of_two_titles_picks_neither() -> None:
    assert choice_in_words("order", "en", {"a": "Where is my order?", "b": "How do I cancel my order?"}) is None


def test_short_words_of_a_title_pick_nothing() -> None:
    assert picked("is my") is None
    assert choice_in_words("is my", "en", {"track": TITLES["track"]}) is None
    assert choice_in_words("pa", "en", {"damaged": TITLES["damaged"]}) is None


@pytest.mark.parametrize("text", ["ord", "orders", "where", "my orde", "Ordered"])
def test_words_of_a_title_may_end_otherwise(text: str) -> None:
    assert picked(text) == "track"


@pytest.mark.parametrize("text", ["ordinary", "or", "wh"])
def test_other_words_that_begin_alike_pick_nothing(text: str) -> None:
    assert picked(text) is None


def test_a_part_of_a_title_has_at_most_six_words() -> None:
    titles = {"back": "Can I send it back with the label of the shop?", "track": "Where is my order?"}
    assert choice_in_words("send it back with the label", "en", titles) == Choice("answer", {"article": "back"})
    assert choice_in_words("send it back with the label of", "en", titles) is None


@pytest.mark.parametrize(
    ("text", "language", "article"),
    [
        ("I mean the second", "en", "times"),
        ("I really mean the second", "en", None),
        ("nehmen wir den zweiten", "de", "times"),
        ("麻烦给我第二个", "zh", "times"),
        ("可惜我真心想买第二个", "zh", None),
        ("definitely absolutely the second", "en", "times"),
        ("really definitely absolutely the second", "en", None),
        ("真心想买第二个", "zh", "times"),
        ("我真心想买第二个", "zh", None),
        ("دو لطفا", "fa", "times"),
    ],
)
def test_two_words_or_four_signs_may_stand_beside_what_names_a_choice(
    text: str, language: str, article: str | None
) -> None:
    assert picked(text, language) == article


@pytest.mark.parametrize("text", ["someone", "stop it", "a parcel", "twofold"])
def test_what_names_a_choice_inside_another_word_picks_nothing(text: str) -> None:
    assert picked(text) != "track"
    assert picked(text) != "times"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the second one please", "en"),
        ("cái thứ hai nha", "vi"),
        ("दूसरा वाला बताइए जी", "hi"),
        ("మొదటిది అండి", "te"),
        ("2番目のでお願いします", "ja"),
        ("두 번째 거요", "ko"),
        ("الثاني لو سمحت", "ar"),
        ("第二个吧谢谢", "zh"),
    ],
)
def test_politeness_around_a_bare_choice_says_nothing_either(text: str, language: str) -> None:
    assert is_bare_choice(text, language)


@pytest.mark.parametrize(
    ("text", "language"), [("second hand", "en"), ("first order discount", "en"), ("二手", "zh"), ("1番人気", "ja")]
)
def test_a_number_beside_a_subject_is_no_bare_choice(text: str, language: str) -> None:
    assert not is_bare_choice(text, language)


@pytest.mark.parametrize("text", ["the second one?", "第二个？", "الثاني؟"])
def test_a_place_that_is_asked_about_is_no_bare_choice(text: str) -> None:
    assert not is_bare_choice(text, "zh")


@pytest.mark.parametrize("text", ["the second one", "last one", "第二个"])
def test_a_bare_choice_says_nothing_where_nothing_was_offered(text: str) -> None:
    assert is_bare_choice(text, "zh")


@pytest.mark.parametrize("text", ["two at once?", "a person", "none of these", "where is my second parcel", "hello"])
def test_a_question_is_no_bare_choice(text: str) -> None:
    assert not is_bare_choice(text, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_was_offered_can_be_chosen_at_once_in_every_language(language: str) -> None:
    two = {key: TITLES[key] for key in ("track", "times")}
    for said in ordinals(language)["both"]:
        assert choice_in_words(said, language, two) == Choice("answer", {"article": "track", "also": ("times",)}), said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_one_is_what_stands_beside_an_answer_and_else_the_second(language: str) -> None:
    one, two = {"damaged": TITLES["damaged"]}, {key: TITLES[key] for key in ("track", "times")}
    for said in ordinals(language)["other"]:
        chosen = choice_in_words(said, language, one, beside_answer=True)
        assert chosen == Choice("answer", {"article": "damaged"}), said
        assert choice_in_words(said, language, two) == Choice("answer", {"article": "times"}), said


def test_of_two_beside_an_answer_nobody_knows_which_the_other_one_is() -> None:
    two = {key: TITLES[key] for key in ("track", "times")}
    assert choice_in_words("the other one", "en", two, beside_answer=True) == Choice(OUT_OF_RANGE)
