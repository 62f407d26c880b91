"""The LibreTranslate engine, against a real HTTP server that keeps to the contract of LibreTranslate 1.9.6."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from bot.language.identify import Py3LangidIdentifier
from bot.translation import EngineSettings, Translator, load
from bot.translation.errors import NoSuchPair, TranslatorUnavailable, UnknownEngine
from bot.translation.libretranslate import LibreTranslateTranslator
from bot.translation.service import Translations
from tests.libretranslate import ENGLISH, LibreServer

pytestmark = pytest.mark.anyio


class Waits:
    """Remembers how long the engine would have slept."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


@pytest.fixture
def server() -> Iterator[LibreServer]:
    running = LibreServer()
    yield running
    running.close()


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
async def engine(server: LibreServer, waits: Waits) -> AsyncIterator[LibreTranslateTranslator]:
    made = LibreTranslateTranslator(EngineSettings(Path(), server.url + "/"), waits)
    yield made
    await made.close()


async def test_texts_are_translated_in_their_order(engine: Translator, server: LibreServer) -> None:
    assert await engine.translate(["een", "Waar is mijn bestelling [X0X]?"], "nl", "en") == [
        "EN een",
        "Where is my order [X0X]?",
    ]
    assert server.requests() == [
        {"q": ["een", "Waar is mijn bestelling [X0X]?"], "source": "nl", "target": "en", "format": "text"}
    ]


async def test_the_pairs_are_those_of_the_server_in_the_codes_of_the_site(engine: Translator) -> None:
    pairs = await engine.pairs()
    assert {("nl", "en"), ("fa", "en"), ("zh", "en"), ("en", "pt"), ("en", "zh")} <= pairs
    assert not {("fa", "nl"), ("te", "en"), ("zh", "zh-Hans"), ("en", "en")} & pairs


@pytest.mark.parametrize(("language", "code"), [("zh", "zh-Hans"), ("pt", "pt-BR"), ("zh-Hant", "zh-Hant")])
async def test_the_server_is_asked_in_its_own_codes(
    engine: Translator, server: LibreServer, language: str, code: str
) -> None:
    await engine.translate(["hello"], "en", language)
    assert server.requests()[0]["target"] == code


async def test_a_server_that_names_no_targets_translates_every_pair(engine: Translator, server: LibreServer) -> None:
    server.answer = lambda path, fields: (200, {}, '[{"code": "fa"}, {"code": "nl"}]')  # type: ignore[method-assign]
    assert await engine.pairs() == {("fa", "nl"), ("nl", "fa")}


async def test_a_pair_that_the_server_lacks_is_named(engine: Translator, server: LibreServer) -> None:
    with pytest.raises(NoSuchPair, match=r"from 'fa' to 'nl'.*--load-only"):
        await engine.translate(["سلام"], "fa", "nl")
    assert server.requests() == []


async def test_the_key_is_sent(server: LibreServer) -> None:
    server.key = "a-key"
    engine = LibreTranslateTranslator(EngineSettings(Path(), server.url, "a-key"))
    assert await engine.translate(["een"], "nl", "en") == ["EN een"]
    await engine.close()


async def test_a_server_that_wants_a_key_says_what_to_set(engine: Translator, server: LibreServer) -> None:
    server.key = "a-key"
    with pytest.raises(TranslatorUnavailable, match="403: Invalid API key; set HAMDEL_LIBRETRANSLATE_API_KEY"):
        await engine.translate(["een"], "nl", "en")


@pytest.mark.parametrize("status", [429, 500, 502, 503])
async def test_a_passing_failure_is_tried_again(
    engine: Translator, server: LibreServer, waits: Waits, status: int
) -> None:
    server.failures = [(status, {}, "{}"), (status, {}, "<html>")]
    assert await engine.translate(["een"], "nl", "en") == ["EN een"]
    assert waits.seconds == [0.25, 1.0]


async def test_a_lasting_failure_is_told_with_what_the_server_says(engine: Translator, server: LibreServer) -> None:
    server.failures = [(500, {}, json.dumps({"error": "Cannot translate text"}))] * 3
    with pytest.raises(TranslatorUnavailable, match="500: Cannot translate text"):
        await engine.translate(["een"], "nl", "en")
    assert len(server.requests()) == 3


async def test_a_refusal_is_not_tried_again(engine: Translator, server: LibreServer) -> None:
    server.failures = [(400, {}, json.dumps({"error": "request (6000) exceeds text limit (2000)"}))]
    with pytest.raises(TranslatorUnavailable, match="exceeds text limit"):
        await engine.translate(["een"], "nl", "en")
    assert len(server.requests()) == 1


async def test_the_server_names_the_time_to_wait(engine: Translator, server: LibreServer, waits: Waits) -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=5), usegmt=True)
    server.failures = [(429, {"Retry-After": "3"}, "{}"), (503, {"Retry-After": moment}, "{}")]
    await engine.translate(["een"], "nl", "en")
    assert waits.seconds[0] == 3
    assert 2 < waits.seconds[1] <= 5


async def test_a_server_that_wants_a_long_wait_is_given_up(
    engine: Translator, server: LibreServer, waits: Waits
) -> None:
    server.failures = [(429, {"Retry-After": "3600"}, json.dumps({"error": "Slowdown: 20 per 1 minute"}))]
    with pytest.raises(TranslatorUnavailable, match="429: Slowdown"):
        await engine.translate(["een"], "nl", "en")
    assert waits.seconds == []


async def test_nobody_at_the_address_is_told(waits: Waits) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        engine = LibreTranslateTranslator(EngineSettings(Path(), f"http://127.0.0.1:{taken.getsockname()[1]}"), waits)
        with pytest.raises(TranslatorUnavailable, match=r"does not answer.*HAMDEL_LIBRETRANSLATE_URL"):
            await engine.pairs()
        await engine.close()
    assert waits.seconds == [0.25, 1.0]


async def test_a_server_that_comes_up_later_is_found() -> None:
    now = [0.0]
    server = LibreServer()
    server.close()
    engine = LibreTranslateTranslator(EngineSettings(Path(), server.url), Waits(), lambda: now[0])
    with pytest.raises(TranslatorUnavailable):
        await engine.pairs()
    again = LibreServer(int(server.url.rpartition(":")[2]))
    now[0] = 60
    assert ("nl", "en") in await engine.pairs()
    again.close()
    await engine.close()


async def test_who_does_not_wait_for_a_slow_server_leaves_its_answer_to_others(
    engine: Translator, server: LibreServer
) -> None:
    server.gate.clear()
    for _ in range(2):
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(engine.pairs(), 0.02)
    server.gate.set()
    assert ("nl", "en") in await engine.pairs()
    assert len(server.asked) == 1


async def test_the_languages_are_still_known_when_the_server_is_gone(server: LibreServer) -> None:
    now = [0.0]
    engine = LibreTranslateTranslator(EngineSettings(Path(), server.url), Waits(), lambda: now[0])
    before = await engine.pairs()
    server.close()
    now[0] = 10_000
    assert await engine.pairs() == before
    await engine.close()


@pytest.mark.parametrize(
    "content",
    ["<html>Welcome</html>", "", "[]", "{}", '{"translatedText": "one"}', '{"translatedText": [1]}', "nul"],
)
async def test_an_answer_of_another_kind_is_told(engine: Translator, server: LibreServer, content: str) -> None:
    server.failures = [(200, {}, content)]
    with pytest.raises(TranslatorUnavailable, match="does not answer as LibreTranslate does"):
        await engine.translate(["een"], "nl", "en")


async def test_a_web_site_that_is_no_libretranslate_is_told(engine: Translator, server: LibreServer) -> None:
    server.answer = lambda path, fields: (200, {}, "<html>Welcome</html>")  # type: ignore[method-assign]
    with pytest.raises(TranslatorUnavailable, match="HAMDEL_LIBRETRANSLATE_URL is the address of its API"):
        await engine.pairs()


async def test_many_texts_are_asked_in_several_requests(engine: Translator, server: LibreServer) -> None:
    texts = [f"zin {number} " + "x" * 300 for number in range(60)]
    assert await engine.translate(texts, "nl", "en") == [f"EN {text}" for text in texts]
    assert all(sum(map(len, request["q"])) <= 5_000 and len(request["q"]) <= 25 for request in server.requests())


@pytest.mark.parametrize("url", ["", "localhost:5000", "ftp://shop.example"])
def test_without_an_address_it_is_told_what_to_set(url: str) -> None:
    with pytest.raises(TranslatorUnavailable, match="set HAMDEL_LIBRETRANSLATE_URL"):
        load("libretranslate", EngineSettings(Path(), url))


def test_an_engine_that_there_is_not_is_told() -> None:
    with pytest.raises(UnknownEngine, match="'deepl'; known are argos, libretranslate"):
        load("deepl", EngineSettings(Path()))


async def test_spans_come_through_the_server(server: LibreServer) -> None:
    translations = Translations(load("libretranslate", EngineSettings(Path(), server.url)))
    made = await translations.translate("Waar is mijn bestelling 100234?", "nl", "en")
    assert (made.text, made.engine) == ("Where is my order 100234?", "LibreTranslate")
    await translations.close()


async def test_a_slow_server_leaves_the_original_and_its_answer_is_there_later(server: LibreServer) -> None:
    translations = Translations(load("libretranslate", EngineSettings(Path(), server.url)), time_limit=0.05)
    server.gate.clear()
    soon = await translations.translate("Waar is mijn bestelling 100234?", "nl", "en")
    assert soon.reason == "too-late"
    server.gate.set()
    late = await translations.translate("Waar is mijn bestelling 100234?", "nl", "en", time_limit=60)
    assert late.text == "Where is my order 100234?"
    await translations.close()


@pytest.mark.parametrize("answer", ["", "<p>Where is my order?</p>"])
async def test_a_server_that_answers_nothing_or_html_leaves_the_original(server: LibreServer, answer: str) -> None:
    server.translated["Waar is het?"] = answer
    translations = Translations(load("libretranslate", EngineSettings(Path(), server.url)))
    made = await translations.translate("Waar is het?", "nl", "en")
    assert (made.text, made.reason) == ("Waar is het?", "unavailable")
    await translations.close()


async def test_a_server_that_answers_in_another_language_leaves_the_original(server: LibreServer) -> None:
    text = next(reversed(ENGLISH))
    server.translated[text] = text
    translations = Translations(
        load("libretranslate", EngineSettings(Path(), server.url)),
        identifier=Py3LangidIdentifier(),
        languages=("en", "nl", "fa"),
    )
    assert (await translations.translate(text, "nl", "en")).reason == "unavailable"
    await translations.close()


async def test_a_dead_server_is_left_alone_after_three_texts(waits: Waits) -> None:
    server = LibreServer()
    engine = LibreTranslateTranslator(EngineSettings(Path(), server.url), waits)
    translations = Translations(engine)
    await translations.translate("Waar is het?", "nl", "en")
    server.close()
    for number in range(3):
        assert (await translations.translate(f"Waar is {number}?", "nl", "en")).reason == "unavailable"
    before = len(waits.seconds)
    assert (await translations.translate("Waar dan?", "nl", "en")).reason == "unavailable"
    assert len(waits.seconds) == before == 6
    await translations.close()
