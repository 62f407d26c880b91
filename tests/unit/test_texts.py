"""Phrases and scripts: every language says the same, in its own script and plural forms."""

import re
import unicodedata
from importlib import resources

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast

from bot.settings import LANGUAGES
from handoff import catalogue
from handoff.acknowledgement import Acknowledgement
from handoff.vocabulary import EMOTIONS, REASONS

PACKAGES = ("bot.texts.phrases", "handoff.scripts", "bot.texts.phrases.desk")

SCRIPTS: dict[str, str | tuple[str, ...]] = {
    "ar": "ARABIC", "fa": "ARABIC", "hi": "DEVANAGARI", "te": "TELUGU", "ru": "CYRILLIC", "uk": "CYRILLIC",
    "zh": "CJK", "ja": ("CJK", "HIRAGANA", "KATAKANA"), "ko": "HANGUL",
}  # fmt: skip


def entries(package: str, language: str) -> dict[str, ast.Pattern]:
    text = resources.files(package).joinpath(f"{language}.ftl").read_text("utf-8")
    found: dict[str, ast.Pattern] = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), f"{package} {language}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{language} says {entry.id.name} twice"
            if entry.value is not None:
                found[entry.id.name] = entry.value
            found.update((f"{entry.id.name}.{one.id.name}", one.value) for one in entry.attributes)
    return found


def nodes(node: object) -> list[ast.BaseNode]:
    if isinstance(node, list):
        return [found for item in node for found in nodes(item)]
    if not isinstance(node, ast.BaseNode):
        return []
    return [node, *(found for value in vars(node).values() for found in nodes(value))]


def variables(pattern: ast.Pattern) -> set[str]:
    return {one.id.name for one in nodes(pattern) if isinstance(one, ast.VariableReference)}


def languages_of(package: str) -> tuple[str, ...]:
    return catalogue.load(package).languages


@pytest.mark.parametrize("package", PACKAGES[:2])
def test_every_language_of_the_site_has_its_texts(package: str) -> None:
    assert set(languages_of(package)) == set(LANGUAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_all_languages_have_the_same_messages_with_the_same_variables(package: str) -> None:
    source = {key: variables(pattern) for key, pattern in entries(package, "en").items()}
    for language in languages_of(package):
        assert {key: variables(pattern) for key, pattern in entries(package, language).items()} == source, language


@pytest.mark.parametrize("package", PACKAGES)
def test_plural_forms_are_the_ones_that_the_language_has(package: str) -> None:
    for language in languages_of(package):
        known = {*Locale(language).plural_form.tags, "other"}
        for key, pattern in entries(package, language).items():
            for select in (one for one in nodes(pattern) if isinstance(one, ast.SelectExpression)):
                forms = {one.key.name for one in select.variants if isinstance(one.key, ast.Identifier)}
                assert forms <= known, (language, key)


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("language", SCRIPTS)
def test_texts_are_in_the_script_of_their_language(package: str, language: str) -> None:
    if language not in languages_of(package):
        return
    loaded = catalogue.load(package)
    english = loaded.templates("en", "")
    for key, text in loaded.templates(language, "").items():
        if text == english[key]:
            continue  # a brand's name
        # Names of products, keys and placeholders may be Latin.
        letters = [character for character in re.sub(r"\{.*?\}|\b(Ctrl|Enter|Esc)\b", "", text) if character.isalpha()]
        own = [one for one in letters if unicodedata.name(one, "").startswith(SCRIPTS[language])]
        assert len(own) >= len(letters) / 2, (language, key, text)


def test_no_sentence_of_the_scripts_is_left_in_english() -> None:
    scripts = catalogue.load("handoff.scripts")
    english = set(scripts.templates("en", "").values())
    for language in scripts.languages:
        if language != "en":
            same = english & set(scripts.templates(language, "").values())
            assert not same, (language, same)


@pytest.mark.parametrize("register", ["formal", "plain"])
def test_every_acknowledgement_can_be_put_together_in_every_language(register: str) -> None:
    acknowledgement = Acknowledgement(catalogue.load("handoff.scripts"), register)  # type: ignore[arg-type]
    for language in LANGUAGES:
        for reason in REASONS:
            for emotion in EMOTIONS:
                text = acknowledgement.compose(
                    language,
                    reason=reason,
                    emotion=emotion,
                    place=3,
                    minutes=5,
                    agents_present=2,
                    name=None,
                    turn=0,
                )
                assert "{" not in text, (language, reason, emotion)
                assert 40 <= len(text) <= 900, (language, reason, emotion, text)


def test_two_turns_running_are_worded_differently() -> None:
    acknowledgement = Acknowledgement(catalogue.load("handoff.scripts"), "formal")
    for language in LANGUAGES:
        for emotion in EMOTIONS:
            assert acknowledgement.feeling(language, emotion, 0) != acknowledgement.feeling(language, emotion, 1)


def test_the_place_in_the_queue_is_written_in_the_digits_of_the_language() -> None:
    scripts = catalogue.load("handoff.scripts")

    assert "۳" in scripts.text("fa", "next-place", place=3)
    assert "3" in scripts.text("nl", "next-place", place=3)


def test_russian_minutes_take_their_plural_forms() -> None:
    scripts = catalogue.load("handoff.scripts")
    forms = [re.sub(r"\d+", "", scripts.text("ru", "next-waiting-time", minutes=number)) for number in (1, 5, 21)]

    # About 1 minute, about 5 minutes, about 21 minute: Russian counts by the last digit.
    assert forms[0] == forms[2] != forms[1]
