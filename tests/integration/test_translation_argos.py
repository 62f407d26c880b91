"""The Argos engine, with real language packages that were trained for the tests."""

import asyncio
import json
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.translation import EngineSettings, Pair, load
from bot.translation.argos import ArgosTranslator
from bot.translation.argos_packages import install, installed
from bot.translation.errors import NoSuchPair, TranslatorUnavailable
from bot.translation.service import Translations
from tests.integration.translation_models import PAIRS, SENTENCES

pytestmark = [pytest.mark.anyio, pytest.mark.extras]

SPANS = [
    "€ 12,50",
    "{name}",
    "12-05-2024",
    "help@shop.example",
    "```\ncode\n```",
    "3SABCD1234",
    "](https://shop.example/v?a=1)",
]


@pytest.fixture
async def engine(packages: Path) -> AsyncIterator[ArgosTranslator]:
    made = ArgosTranslator(EngineSettings(packages))
    yield made
    await made.close()


@pytest.mark.parametrize("language", SENTENCES)
async def test_what_a_model_has_learnt_is_translated_both_ways(engine: ArgosTranslator, language: str) -> None:
    theirs, english = map(list, zip(*SENTENCES[language], strict=True))
    assert await engine.translate(theirs, language, "en") == english
    assert await engine.translate(english, "en", language) == theirs


async def test_the_pairs_are_the_packages_and_what_goes_through_english(engine: ArgosTranslator) -> None:
    assert await engine.pairs() == {*PAIRS, ("nl", "fa"), ("fa", "nl")}


async def test_a_pair_without_a_package_goes_through_english(engine: ArgosTranslator) -> None:
    assert await engine.translate(["Waar is mijn bestelling?"], "nl", "fa") == ["سفارش من کجاست؟"]


async def test_a_pair_that_no_packages_make_is_named(engine: ArgosTranslator) -> None:
    with pytest.raises(NoSuchPair, match=r"from 'nl' to 'te', nor do two by way of 'en'; install one into"):
        await engine.translate(["Goedemorgen."], "nl", "te")


async def test_a_text_is_translated_sentence_by_sentence(engine: ArgosTranslator) -> None:
    text = "Goedemorgen.  Waar is mijn pakket? 😀 "
    assert await engine.translate([text], "nl", "en") == ["Good morning.  Where is my parcel? 😀 "]


async def test_what_has_no_words_stays_as_it_is(engine: ArgosTranslator) -> None:
    assert await engine.translate(["", " ", "100 + 200"], "nl", "en") == ["", " ", "100 + 200"]


async def test_spans_come_through_a_model_that_leaves_marks_alone(packages: Path) -> None:
    translations = Translations(load("argos", EngineSettings(packages)), time_limit=60)
    made = await translations.translate(
        "- Waar is bestelling 100234?\n- Open **Mijn bestellingen** en kies `A`.", "nl", "en"
    )
    assert made.text == "- Where is order 100234?\n- Open **My orders** and choose `A`."
    assert made.engine == "Argos Translate"
    await translations.close()


async def test_spans_go_through_english_too(packages: Path) -> None:
    translations = Translations(load("argos", EngineSettings(packages)), time_limit=60)
    made = await translations.translate("Waar is bestelling 3SABCD1234?", "nl", "fa")
    assert made.text == "سفارش 3SABCD1234 کجاست؟"
    await translations.close()


@pytest.mark.parametrize(
    "text",
    [
        "Betaal € 12,50 aan {name} vóór 12-05-2024 of mail help@shop.example!",
        "| Naam | Prijs |\n|---|---|\n| **Tas** | € 5 |\n\n```\ncode\n```",
        "[Volg](https://shop.example/v?a=1) uw pakket 3SABCD1234 👍",
    ],
)
async def test_what_a_model_has_not_learnt_damages_no_span(packages: Path, text: str) -> None:
    translations = Translations(load("argos", EngineSettings(packages)), time_limit=60)
    made = await translations.translate(text, "nl", "en")
    for span in SPANS:
        assert made.text.count(span) == text.count(span)
    await translations.close()


async def test_models_stay_loaded_up_to_a_limit(packages: Path) -> None:
    size = max(each.size for each in installed(packages))
    engine = ArgosTranslator(EngineSettings(packages, memory=2 * size))
    for source, target in (("nl", "en"), ("fa", "en"), ("nl", "en"), ("en", "fa")):
        await engine.translate([SENTENCES["nl"][0][0]], source, target)
    assert engine.loaded == [("nl", "en"), ("en", "fa")]
    await engine.close()


async def test_a_model_larger_than_the_limit_is_loaded_alone(packages: Path) -> None:
    engine = ArgosTranslator(EngineSettings(packages, memory=1))
    assert await engine.translate(["Waar is mijn pakket?"], "nl", "fa") == ["بسته من کجاست؟"]
    assert engine.loaded == [("en", "fa")]
    await engine.close()


async def test_a_short_text_need_not_wait_for_the_end_of_a_long_one(engine: ArgosTranslator) -> None:
    sentences = [f"Waar is bestelling {'x' * number}?" for number in range(60)]
    long = asyncio.create_task(engine.translate(sentences, "nl", "en"))
    await asyncio.sleep(0)
    assert await engine.translate(["Goedemorgen."], "nl", "en") == ["Good morning."]
    assert not long.done()
    await long


async def test_a_package_is_found_as_soon_as_it_is_installed(
    language_packages: dict[Pair, Path], tmp_path: Path
) -> None:
    engine = ArgosTranslator(EngineSettings(tmp_path / "packages"))
    assert await engine.pairs() == frozenset()
    before = engine.version
    package = install(language_packages["nl", "en"], tmp_path / "packages")
    assert (package.source, package.target, package.version) == ("nl", "en", "1.0")
    assert await engine.pairs() == {("nl", "en")}
    assert engine.version != before
    await engine.close()


async def test_a_newer_package_takes_the_place_of_the_older(
    language_packages: dict[Pair, Path], tmp_path: Path
) -> None:
    newer = tmp_path / "newer.argosmodel"
    with zipfile.ZipFile(language_packages["nl", "en"]) as old, zipfile.ZipFile(newer, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith("metadata.json"):
                content = json.dumps({**json.loads(content), "package_version": "2.0"}).encode()
            new.writestr(name.replace("1.0", "2.0"), content)
    folder = tmp_path / "packages"
    install(language_packages["nl", "en"], folder)
    install(newer, folder)
    assert [(each.folder.name, each.version) for each in installed(folder)] == [("nl-en", "2.0")]
    assert [each.name for each in folder.iterdir()] == ["nl-en"]


async def test_a_model_that_cannot_be_loaded_says_what_to_do(
    language_packages: dict[Pair, Path], tmp_path: Path
) -> None:
    package = install(language_packages["nl", "en"], tmp_path)
    (package.folder / "model" / "model.bin").write_bytes(b"not a model")
    engine = ArgosTranslator(EngineSettings(tmp_path))
    with pytest.raises(TranslatorUnavailable, match=r"does not work.*install it again"):
        await engine.translate(["Goedemorgen."], "nl", "en")
    await engine.close()
