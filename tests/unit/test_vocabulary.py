"""One list of emotions, of reasons and of resolutions: whatever else has one of each has no more and no fewer."""

import json
import re
from importlib import resources

import pytest

from bot import nlu
from bot.desk.interventions import JOINED
from bot.desk.reopening import REOPENED
from handoff import catalogue
from handoff.routing import URGENCY
from handoff.vocabulary import EMOTIONS, REASONS, RESOLUTIONS


def page(name: str) -> str:
    return resources.files("bot.web").joinpath("static", "desk", name).read_text("utf-8")


def test_what_is_understood_is_what_is_acknowledged() -> None:
    assert nlu.EMOTIONS is EMOTIONS


def test_every_emotion_has_its_urgency() -> None:
    assert set(URGENCY) == set(EMOTIONS)


@pytest.mark.parametrize(
    ("prefix", "words"),
    [
        ("desk-emotion-", EMOTIONS),
        ("desk-reason-", (*REASONS, JOINED, REOPENED)),
        ("desk-resolution-", RESOLUTIONS),
    ],
)
def test_the_desk_has_a_label_for_each_of_them(prefix: str, words: tuple[str, ...]) -> None:
    keys = catalogue.load("bot.texts.phrases.desk").keys("en")
    named = {key.removeprefix(prefix) for key in keys if key.startswith(prefix) and not key.endswith("-hint")}
    assert named == set(words)


def test_the_page_offers_every_resolution() -> None:
    listed = re.search(r"RESOLUTIONS = (\[.*?\]);", page("closing.js"))
    assert listed is not None
    assert tuple(json.loads(listed[1])) == RESOLUTIONS


def test_the_page_weighs_every_emotion() -> None:
    weights = re.search(r"WEIGHT = \{(.*?)\};", page("trend.js"))
    assert weights is not None
    assert set(re.findall(r"(\w+):", weights[1])) == set(EMOTIONS)
