"""Messages that say in their own words what they are about: of each kind as many in every language, none twice."""

from collections import Counter
from pathlib import Path

import pytest

from bot.dialogue.follow_up import is_short
from bot.settings import LANGUAGES
from nlu_data.contrasts import read_contrasts
from nlu_data.everyday import read_everyday
from nlu_data.follow_ups import read_follow_ups
from nlu_data.going_on import read_going_on
from nlu_data.own_words import read_own_words
from nlu_data.parallel import same_words
from tests.unit.letters import scripts_of, strange
from tests.unit.test_everyday_data import judged_by

COUNTS = {"product": 25, "stays": 40, "topic": 25}


def test_every_language_has_as_many_messages_of_each_kind() -> None:
    found = Counter((one.language, one.kind) for one in read_own_words())

    assert found == {(language, kind): count for language in LANGUAGES for kind, count in COUNTS.items()}


def test_a_message_stays_with_its_question_or_asks_another_one_as_its_kind_says() -> None:
    known = {one.id for one in read_everyday()}

    assert {one.after for one in read_own_words()} == known
    assert {one.about for one in read_own_words()} == known | {None}
    assert [one for one in read_own_words() if (one.kind == "stays") != (one.after == one.about)] == []
    assert {one.kind for one in read_own_words() if one.about is None} == {"product"}


def test_a_language_stays_once_with_a_question_and_names_another_topic_once() -> None:
    found = Counter((one.language, one.kind, one.about) for one in read_own_words() if one.kind != "product")

    assert set(found.values()) == {1}


def test_each_question_stays_in_at_least_six_languages() -> None:
    found = Counter(one.about for one in read_own_words() if one.kind == "stays")

    assert set(found) == {one.id for one in read_everyday()}
    assert min(found.values()) >= 6


def test_all_are_so_short_that_they_may_go_on() -> None:
    assert [one.then for one in read_own_words() if not is_short(one.then)] == []


def test_nine_products_of_ten_are_named_with_a_number() -> None:
    products = [one.then for one in read_own_words() if one.kind == "product"]

    assert len([text for text in products if any(map(str.isdigit, text))]) > 0.9 * len(products)


def test_no_message_has_letters_of_a_strange_script() -> None:
    found = [(one.language, one.then) for one in read_own_words()]

    assert [text for language, text in found if strange(Counter(scripts_of(text)), language)] == []


def test_none_is_there_twice_or_among_the_other_everyday_lines() -> None:
    own = [(one.language, same_words(one.then)) for one in read_own_words()]
    others = {(one.language, same_words(one.then)) for one in read_going_on()}
    for question in (*read_everyday(), *read_contrasts()):
        others |= {(question.language, same_words(text)) for text in question.phrasings}

    assert [said for said, count in Counter(own).items() if count > 1] == []
    assert [said for said in own if said in others] == []


def test_none_is_what_the_bot_is_judged_by_or_the_weights_of_follow_ups_are_fitted_on() -> None:
    known = judged_by() | {same_words(one.then): "follow-ups" for one in read_follow_ups()}

    assert [(one.then, known[said]) for one in read_own_words() if (said := same_words(one.then)) in known] == []


def test_a_message_without_its_question_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en.yml").write_text("product: {parcel-where: [{in-stock: any left, none: how big}]}\n")
    monkeypatch.setattr("nlu_data.own_words.resources.files", lambda name: tmp_path)

    with pytest.raises(ValueError, match="written as one pair"):
        read_own_words.__wrapped__()
