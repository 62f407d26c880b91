"""A visitor is told nothing that is not so, nothing twice, and in one register: every situation, in every language."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, product

import pytest

from bot.settings import LANGUAGES
from handoff import catalogue
from handoff.acknowledgement import Acknowledgement
from handoff.registers import Register
from handoff.situation import HANDED_OVER, STANDING, Situation, every_one, said
from handoff.vocabulary import EMOTIONS, REASONS

REGISTERS: tuple[Register, ...] = ("formal", "plain")
TURNS = (0, 1)
BACK = "9:00"

#: Whatever says that it is closed, and whatever is true only while it is open.
CLOSED = ("takeover-closed", "next-when-back")
OPEN = (
    "takeover", "next-place", "next-nobody-here", "next-waiting-time", "next-waiting-unknown", "next-long-queue",
)  # fmt: skip
#: Sentences of which no two can be true, or worth saying, in one message.
EXCLUSIVE = (
    tuple(f"feeling-{emotion}" for emotion in EMOTIONS),
    ("takeover", "takeover-closed"),
    ("next-nobody-here", "next-waiting-time", "next-waiting-unknown"),
    ("next-nobody-here", "next-long-queue"),
    ("why-not-sure", "why-not-helpful", "why-came-back"),
)
CONTRADICTING = {
    *(frozenset(pair) for pair in product(CLOSED, OPEN)),
    *(frozenset(pair) for keys in EXCLUSIVE for pair in combinations(keys, 2)),
}

#: How one apologises.
SORRY = {
    "ar": "عتذر|اعتذار", "de": "leid|ntschuldig", "en": "sorry|apolog", "es": "disculpas|[Ll]o sentimos|[Ll]o siento",
    "fa": "پوزش|معذرت|متأسف|عذر", "fr": "désolé|excus", "hi": "क्षमा|अफ़सोस|खेद|माफ़", "id": "maaf", "it": "scus|dispiac",
    "ja": "申し訳|すみません|お詫び", "ko": "사과드|죄송", "nl": "xcuses|[Ss]orry|spijt", "pl": "rzeprasz|rzykro",
    "pt": r"desculp|Desculp|\b[Ll]amento", "ru": "извин|жаль|рости", "te": "క్షమాపణ|సారీ|చింతిస్తు", "tr": "özür|üzgün",
    "uk": "ерепрош|шкода|ибач", "vi": "xin lỗi", "zh": "歉|对不起",
}  # fmt: skip


def situations() -> Iterator[Situation]:
    """All that can come together, and more."""
    for reason, emotion, place, minutes, present, closed, back in product(
        REASONS, EMOTIONS, (None, 1, 2, 9, 10, 40), (None, 1, 5, 75), (0, 1, 3), (False, True), (None, BACK)
    ):
        yield Situation(
            reason=reason,
            emotion=emotion,
            place=place,
            minutes=minutes,
            agents_present=present,
            closed=closed,
            back=back,
        )


def keys(now: Situation) -> tuple[str, ...]:
    return (*said(HANDED_OVER, now), *said(STANDING, now), "next-no-repeating")


@cache
def told() -> frozenset[tuple[str, ...]]:
    """Every acknowledgement that there can be, by its sentences."""
    return frozenset(keys(now) for now in situations())


@cache
def scripts() -> catalogue.Catalogue:
    return catalogue.load("handoff.scripts")


def sentence(language: str, register: Register, turn: int, key: str) -> str:
    """A sentence as :meth:`Acknowledgement.compose` has it."""
    found = scripts()
    wordings = found.wordings(language, f"{key}.{register}") or (f"{key}.{register}",)
    return found.text(language, wordings[turn % len(wordings)], place=2, minutes=5, when=BACK)


def test_no_two_sentences_of_an_acknowledgement_contradict_each_other() -> None:
    for now in situations():
        pairs = {frozenset(pair) for pair in combinations(keys(now), 2)}
        assert not pairs & CONTRADICTING, now


def test_every_acknowledgement_says_how_one_feels_who_has_it_and_what_happens_next() -> None:
    for now in situations():
        names = keys(now)
        assert len(set(names)) == len(names), now
        assert sum(name.startswith("feeling-") for name in names) == 1, now
        assert sum(name.startswith("takeover") for name in names) == 1, now
        following = {name for name in names if name.startswith("next-")} - {"next-no-repeating"}
        assert following or now.closed, now


def test_the_situations_to_read_are_all_that_are_acknowledged_in_other_sentences() -> None:
    read = {keys(now) for _, now in every_one(BACK)}

    assert read == told()


def test_nothing_is_said_of_people_in_another_system_but_that_they_have_it() -> None:
    for now in situations():
        if now.place is None and not now.closed:
            assert said(STANDING, now) == ["next-waiting-unknown"]


def test_whoever_comes_before_all_others_hears_of_no_place_and_no_time() -> None:
    for now in situations():
        first = said(STANDING, replace(now, comes_first=True))
        assert not {"next-place", "next-waiting-time", "next-long-queue"} & {*first}, now
        assert first or (now.closed and now.back is None), now


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_is_its_sentences_in_two_paragraphs(language: str) -> None:
    now = Situation(reason="came-back", emotion="angry", place=2, minutes=5, agents_present=1)
    for register, turn in product(REGISTERS, TURNS):
        acknowledgement = Acknowledgement(scripts(), register)
        expected = [sentence(language, register, turn, key) for key in keys(now)]
        opening = len(said(HANDED_OVER, now))

        assert acknowledgement.compose(language, now, name=None, turn=turn) == "\n\n".join(
            (acknowledgement.join(language, expected[:opening]), acknowledgement.join(language, expected[opening:]))
        )


@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_twice_and_nobody_apologises_twice(language: str, register: Register) -> None:
    for turn in TURNS:
        words = {key: sentence(language, register, turn, key) for key in frozenset().union(*told())}
        single = {key: re.split(r"(?<=[.!?。！？।])\s*", text.strip()) for key, text in words.items()}
        sorry = {key: len(re.findall(SORRY[language], text)) for key, text in words.items()}
        for names in told():
            sentences = [one for key in names for one in single[key] if one]
            assert len(set(sentences)) == len(sentences), (names, sentences)
            assert sum(sorry[key] for key in names) == ("apology" in names), (turn, names)


@pytest.mark.parametrize("emotion", EMOTIONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_of_a_feeling_above_an_article_is_no_apology(language: str, emotion: str) -> None:
    for register, turn in product(REGISTERS, TURNS):
        assert not re.search(SORRY[language], sentence(language, register, turn, f"feeling-{emotion}"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_message_is_worded_differently(language: str) -> None:
    for emotion, register in product(EMOTIONS, REGISTERS):
        first, second = (sentence(language, register, turn, f"feeling-{emotion}") for turn in TURNS)
        assert first != second


@pytest.mark.parametrize("feeling", ["emergency", "compromised"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_in_danger_is_calm_has_two_wordings_and_no_apology(language: str, feeling: str) -> None:
    for register in REGISTERS:
        wordings = [sentence(language, register, turn, f"feeling-{feeling}") for turn in TURNS]
        assert len({*wordings}) == len(TURNS)
        assert not [text for text in wordings if re.search(f"[!！¡0-9]|{SORRY[language]}", text)]
