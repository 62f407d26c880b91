"""Messages that go on from an everyday question: five of each in every language, none of them what judges the bot."""

from collections import Counter
from pathlib import Path

import pytest

from bot.settings import LANGUAGES
from nlu_data.everyday import read_everyday
from nlu_data.follow_ups import read_follow_ups
from nlu_data.going_on import STAYING, WAYS, read_going_on
from nlu_data.parallel import same_words
from tests.unit.letters import scripts_of, strange
from tests.unit.test_everyday_data import judged_by


def test_five_messages_follow_each_question_in_every_language() -> None:
    found = Counter((one.language, one.after) for one in read_going_on())

    assert set(found) == {(one.language, one.id) for one in read_everyday()}
    assert {language for language, _ in found} == set(LANGUAGES)
    assert set(found.values()) == {WAYS} == {5}


def test_the_first_two_stay_with_the_question_and_the_others_ask_another_one() -> None:
    known = {one.id for one in read_everyday()}
    stays = [(number % WAYS < STAYING) == (one.after == one.about) for number, one in enumerate(read_going_on())]

    assert all(stays)
    assert {one.about for one in read_going_on()} == known


def test_no_message_has_letters_of_a_strange_script() -> None:
    found = [(one.language, one.then) for one in read_going_on()]

    assert [text for language, text in found if strange(Counter(scripts_of(text)), language)] == []


def test_none_is_what_the_bot_is_judged_by() -> None:
    known = judged_by()

    assert [(one.then, known[said]) for one in read_going_on() if (said := same_words(one.then)) in known] == []


def test_none_is_what_the_weights_of_follow_ups_are_fitted_on() -> None:
    fitted = {(one.language, same_words(one.then)) for one in read_follow_ups()}
    alike = [one for one in read_going_on() if (one.language, same_words(one.then)) in fitted]

    # "and how much is that" is said in any language; what is fitted on would else be known already.
    assert len(alike) <= 0.01 * len(read_going_on())


def test_a_message_without_its_question_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en.yml").write_text("parcel-where:\n  - {parcel-late: and when, parcel-where: and where}\n")
    monkeypatch.setattr("nlu_data.going_on.resources.files", lambda name: tmp_path)

    with pytest.raises(ValueError, match="written as one pair"):
        read_going_on.__wrapped__()
