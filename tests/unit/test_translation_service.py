"""Translations are in time, remembered, and never damaged."""

import asyncio
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.identify import Py3LangidIdentifier
from bot.translation import DEFAULT_MARK, Pair
from bot.translation.breaker import FAILURES, FIRST_PAUSE, Breaker
from bot.translation.errors import NoSuchPair, TranslatorUnavailable
from bot.translation.glossary import Glossary
from bot.translation.memory import Key, RecentTranslations, Translation
from bot.translation.service import LONGEST, Translations
from tests.unit.test_translation_spans import FRAGMENTS, TEXTS, UNCHANGED

pytestmark = pytest.mark.anyio

Answer = Callable[[str], str]


@dataclass
class Engine:
    """Answers each text by a rule, and remembers what it was asked; while ``gate`` is closed it takes its time."""

    answer: Answer = str.swapcase
    failure: Exception | None = None
    name: str = "Engine"
    version: str = "1"
    mark: str = DEFAULT_MARK
    asked: list[list[str]] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.gate.set()

    async def pairs(self) -> frozenset[Pair]:
        if self.failure:
            raise self.failure
        return frozenset({("nl", "en"), ("en", "nl")})

    async def translate(self, texts: list[str], source: str, target: str) -> list[str]:
        self.asked.append(texts)
        await self.gate.wait()
        if self.failure:
            raise self.failure
        return [self.answer(text) for text in texts]

    async def close(self) -> None:
        self.gate.set()


class Clock:
    """Seconds that the test counts."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now


HURRY = 0.01


async def test_a_translation_says_what_it_was_and_who_made_it() -> None:
    clock = Clock()
    made = await Translations(Engine(lambda _: "Where is it?"), clock=clock).translate("Waar is het?", "nl", "en")
    assert made == Translation("Where is it?", "Waar is het?", "nl", "en", "Engine", 1_000.0)


@pytest.mark.parametrize(
    ("text", "target", "reason"),
    [
        ("Waar is het?", "nl", "same-language"),
        ("x" * (LONGEST + 1), "en", "too-long"),
        ("😀 https://shop.example 100234 **12**", "en", "nothing-to-translate"),
        ("", "en", "nothing-to-translate"),
        ("```\ncode\n```", "en", "nothing-to-translate"),
    ],
)
async def test_what_needs_no_translation_gets_none(text: str, target: str, reason: str) -> None:
    engine = Engine()
    made = await Translations(engine).translate(text, "nl", target)
    assert (made.text, made.kept_original, made.reason, engine.asked) == (text, True, reason, [])


async def test_a_text_is_translated_once() -> None:
    engine = Engine()
    translations = Translations(engine)
    first = await translations.translate("Waar is het?", "nl", "en")
    assert await translations.translate("Waar is het?", "nl", "en") == first
    assert len(engine.asked) == 1


@pytest.mark.parametrize("change", [{"name": "Other"}, {"version": "2"}])
async def test_another_engine_or_version_translates_again(change: dict[str, str]) -> None:
    store = RecentTranslations()
    await Translations(Engine(), store=store).translate("Waar?", "nl", "en")
    other = replace(Engine(), **change)  # type: ignore[arg-type]
    await Translations(other, store=store).translate("Waar?", "nl", "en")
    assert len(other.asked) == 1


async def test_a_changed_glossary_translates_again() -> None:
    store, engine = RecentTranslations(), Engine()
    await Translations(engine, store=store).translate("Waar is Hamdel?", "nl", "en")
    glossary = Glossary([{"*": "Hamdel"}])
    made = await Translations(engine, store=store, glossary=glossary).translate("Waar is Hamdel?", "nl", "en")
    assert made.text == "wAAR IS Hamdel?"


async def test_the_same_text_asked_twice_at_once_is_translated_once() -> None:
    engine = Engine()
    translations = Translations(engine)
    both = await asyncio.gather(*(translations.translate("Waar?", "nl", "en") for _ in range(2)))
    assert both[0] == both[1]
    assert len(engine.asked) == 1


async def test_a_slow_translation_leaves_the_original_and_is_there_for_who_asks_again() -> None:
    engine = Engine()
    engine.gate.clear()
    translations = Translations(engine, time_limit=HURRY)
    soon = await translations.translate("Waar?", "nl", "en")
    assert (soon.text, soon.kept_original, soon.reason) == ("Waar?", True, "too-late")
    again = asyncio.create_task(translations.translate("Waar?", "nl", "en", time_limit=60))
    engine.gate.set()
    assert (await again).text == "wAAR?"
    assert len(engine.asked) == 1


async def test_who_asks_again_for_a_slow_translation_is_told_that_it_failed() -> None:
    engine = Engine()
    engine.gate.clear()
    translations = Translations(engine, time_limit=HURRY)
    await translations.translate("Waar?", "nl", "en")
    engine.failure = TranslatorUnavailable("down")
    engine.gate.set()
    assert (await translations.translate("Waar?", "nl", "en", time_limit=60)).reason == "unavailable"


async def test_a_caller_who_leaves_takes_nothing_from_the_others() -> None:
    engine = Engine()
    engine.gate.clear()
    translations = Translations(engine)
    leaving = asyncio.create_task(translations.translate("Waar?", "nl", "en"))
    staying = asyncio.create_task(translations.translate("Waar?", "nl", "en"))
    await asyncio.sleep(0)
    leaving.cancel()
    engine.gate.set()
    assert (await staying).text == "wAAR?"


async def test_closing_gives_up_what_is_under_way() -> None:
    engine = Engine()
    engine.gate.clear()
    translations = Translations(engine)
    waiting = asyncio.create_task(translations.translate("Waar?", "nl", "en"))
    await asyncio.sleep(0)
    await translations.close()
    assert (await waiting).reason == "unavailable"


async def test_an_engine_that_fails_is_left_alone_and_asked_again_later() -> None:
    engine, clock = Engine(failure=TranslatorUnavailable("down")), Clock()
    translations = Translations(engine, breaker=Breaker(clock))
    for number in range(FAILURES + 2):
        made = await translations.translate(f"Waar is {number}?", "nl", "en")
        assert (made.text, made.reason) == (f"Waar is {number}?", "unavailable")
    assert len(engine.asked) == FAILURES
    engine.failure = None
    clock.now += FIRST_PAUSE
    assert (await translations.translate("Waar?", "nl", "en")).text == "wAAR?"


async def test_an_engine_that_is_always_slow_is_left_alone() -> None:
    engine = Engine()
    engine.gate.clear()
    translations = Translations(engine, time_limit=HURRY, breaker=Breaker(Clock()))
    for number in range(FAILURES):
        await translations.translate(f"Waar {'is' * number}?", "nl", "en")
    assert (await translations.translate("Wie?", "nl", "en")).reason == "unavailable"
    assert len(engine.asked) == FAILURES
    await translations.close()


async def test_an_engine_that_is_slow_but_gets_done_is_left_alone_too() -> None:
    engine = Engine()
    translations = Translations(engine, time_limit=HURRY, breaker=Breaker(Clock()))
    for number in range(FAILURES):
        engine.gate.clear()
        await translations.translate(f"Waar {'is' * number}?", "nl", "en")
        engine.gate.set()
        assert not (await translations.translate(f"Waar {'is' * number}?", "nl", "en", time_limit=60)).kept_original
    assert (await translations.translate("Wie?", "nl", "en")).reason == "unavailable"


async def test_a_failure_is_not_remembered() -> None:
    engine = Engine(failure=TranslatorUnavailable("down"))
    translations = Translations(engine)
    await translations.translate("Waar?", "nl", "en")
    engine.failure = None
    assert not (await translations.translate("Waar?", "nl", "en")).kept_original


async def test_a_pair_that_the_engine_lacks_is_no_failure_of_the_engine() -> None:
    engine = Engine(failure=NoSuchPair("no"))
    translations = Translations(engine)
    for number in range(FAILURES + 1):
        assert (await translations.translate(f"Waar is {number}?", "nl", "te")).reason == "no-pair"
    assert len(engine.asked) == FAILURES + 1


async def test_a_fault_in_an_engine_keeps_the_original() -> None:
    made = await Translations(Engine(failure=RuntimeError("a bug"))).translate("Waar?", "nl", "en")
    assert (made.text, made.reason) == ("Waar?", "unavailable")


@pytest.mark.parametrize(
    "answer",
    [lambda _: "", lambda _: " \n", lambda _: "...", lambda text: f"<p>{text}</p>", lambda text: f"{text}&nbsp;"],
    ids=["nothing", "space", "dots", "tags", "entities"],
)
async def test_an_answer_that_says_nothing_or_is_html_is_a_failure(answer: Answer) -> None:
    made = await Translations(Engine(answer)).translate("Waar is het?", "nl", "en")
    assert (made.text, made.reason) == ("Waar is het?", "unavailable")


async def test_too_few_answers_are_a_failure() -> None:
    engine = Engine()
    engine.translate = lambda *_: _answers([])  # type: ignore[method-assign]
    assert (await Translations(engine).translate("Waar?", "nl", "en")).reason == "unavailable"


async def _answers(texts: list[str]) -> list[str]:
    return texts


DUTCH = "Wij hebben uw bestelling ontvangen en verzenden het pakket morgen naar het opgegeven adres."
ENGLISH = "We have received your order and will send the parcel to the given address tomorrow."
GERMAN = "Wir haben Ihre Bestellung erhalten und senden das Paket morgen an die angegebene Adresse."


@pytest.mark.parametrize(("answer", "reason"), [(ENGLISH, ""), (DUTCH, "unavailable"), (GERMAN, "unavailable")])
async def test_an_answer_in_another_language_is_a_failure(answer: str, reason: str) -> None:
    translations = Translations(
        Engine(lambda _: answer), identifier=Py3LangidIdentifier(), languages=("en", "nl", "de", "fr")
    )
    assert (await translations.translate(DUTCH, "nl", "en")).reason == reason


async def test_the_language_of_a_short_answer_is_not_judged() -> None:
    translations = Translations(Engine(lambda _: "Waar?"), identifier=Py3LangidIdentifier(), languages=("en", "nl"))
    assert (await translations.translate("Hoe?", "nl", "en")).text == "Waar?"


async def test_the_words_between_spans_are_translated_where_an_engine_loses_the_marks() -> None:
    engine = Engine(lambda text: re.sub(r"\[X\d+X\] ?", "", text).swapcase())
    made = await Translations(engine).translate("Waar is 100234 van {name}, help!", "nl", "en")
    assert made.text == "wAAR IS 100234 VAN {name}, HELP!"


async def test_a_translation_that_damages_spans_is_thrown_away_once_for_all() -> None:
    engine = Engine(lambda text: f"{text} mail x@y.example")
    translations = Translations(engine)
    for _ in range(2):
        made = await translations.translate("Mail ons", "nl", "en")
        assert (made.text, made.kept_original, made.reason) == ("Mail ons", True, "spans-lost")
    assert len(engine.asked) == 1


async def test_an_engine_that_damages_spans_is_not_left_alone() -> None:
    engine = Engine(lambda text: f"{text} mail x@y.example")
    translations = Translations(engine)
    for number in range(FAILURES + 1):
        await translations.translate(f"Mail ons {number}", "nl", "en")
    assert len(engine.asked) == FAILURES + 1


async def test_an_engine_may_like_other_marks() -> None:
    engine = Engine(str, mark="<x{}/>")
    await Translations(engine).translate("Waar is 100234?", "nl", "en")
    assert engine.asked == [["Waar is <x0/>?"]]


async def test_a_text_that_looks_like_a_mark_is_not_taken_for_one() -> None:
    made = await Translations(Engine()).translate("Wat is [ x 0 x ] en 100234?", "nl", "en")
    assert (made.text, made.reason) == ("Wat is [ x 0 x ] en 100234?", "spans-lost")


async def test_a_long_text_is_cut_between_sentences_and_put_together_again() -> None:
    engine = Engine()
    text = "\n\n".join(
        " ".join(f"Zin {number} van bestelling 10{number:04}." for number in range(90)) for _ in range(16)
    )
    assert 40_000 < len(text) < LONGEST
    made = await Translations(engine).translate(text, "nl", "en")
    assert made.text == text.swapcase()
    assert all(len(asked) <= 1_000 and asked.endswith(".") for asked in engine.asked[0])


async def test_half_a_character_does_not_reach_an_engine() -> None:
    engine = Engine()
    await Translations(engine).translate("Waar \ud83d is het?", "nl", "en")
    assert engine.asked == [["Waar \ufffd is het?"]]


async def test_a_pair_is_there_or_not_or_not_known() -> None:
    engine = Engine()
    translations = Translations(engine)
    assert ("nl", "en") in await translations.pairs()
    assert ("nl", "te") not in await translations.pairs()
    engine.failure = TranslatorUnavailable("down")
    assert not await translations.pairs()


async def test_what_was_used_last_is_remembered_longest() -> None:
    store = RecentTranslations(characters=40)
    keys = [Key("Engine", "1", "", "nl", "en", letter * 10) for letter in "abc"]
    for key in keys[:2]:
        await store.put(key, Translation(key.text, key.text, "nl", "en", "Engine", 0))
    await store.get(keys[0])
    await store.put(keys[2], Translation(keys[2].text, keys[2].text, "nl", "en", "Engine", 0))
    assert [await store.get(key) is not None for key in keys] == [True, False, True]


NASTY: list[Callable[[random.Random, str], str]] = [
    lambda _, text: text.upper(),
    lambda _, text: text.lower(),
    lambda random, text: " ".join(random.sample(text.split(), len(text.split()))),
    lambda random, text: " ".join(word for word in text.split() if random.random() < 0.8) or "x",
    lambda random, text: " ".join(word for word in text.split() for _ in range(random.choice((1, 1, 2)))),
    lambda _, text: text.replace(" ", ""),
    lambda _, text: text.replace("[", "[ ").replace("]", " ]"),
    lambda random, text: f"{text} {random.choice(FRAGMENTS)}",
    lambda random, text: f"{random.choice(FRAGMENTS)} {text}",
    lambda random, text: random.choice(("- ", "# ", "1. ", "> ", "| ", "```")) + text,
    lambda random, text: text.replace(" ", random.choice(("\n", "\n\n", " | ", " ** ")), 1),
]


@given(TEXTS, st.integers(), st.lists(st.sampled_from(NASTY), min_size=1, max_size=2))
def test_a_nasty_engine_damages_nothing(
    text: str, seed: int, habits: list[Callable[[random.Random, str], str]]
) -> None:
    def answer(asked: str) -> str:
        for habit in habits:
            asked = habit(random.Random(seed), asked)
        return asked

    made = asyncio.run(_translated(Engine(answer), text))
    if made.kept_original:
        assert made.text == text
    for fragment in UNCHANGED:
        # What counts as a figure or a term may be written by engines too, where the text has none of it.
        if fragment in text or not re.search(r"\d|Hamdel", fragment):
            found, wanted = made.text.count(fragment), text.count(fragment)
            assert found == wanted or (fragment == "Hamdel" and found > wanted), fragment
    assert made.text.count("\n") == text.count("\n")
    assert made.text.count("**") == text.count("**")


async def _translated(engine: Engine, text: str) -> Translation:
    translations = Translations(engine, glossary=Glossary([{"*": "Hamdel"}]))
    return await translations.translate(text, "nl", "en")
