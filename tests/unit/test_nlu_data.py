"""The training data as a Rasa project: what holds of it in every language."""

import unicodedata
from collections import Counter, defaultdict
from importlib import resources
from typing import Any

import pytest
import yaml

from bot.nlu import EMOTIONS, INTENTS, SITUATIONS
from bot.nlu.training import BACKGROUND, SECTIONS, read_section
from bot.settings import LANGUAGES

MAIN = ("en", "fa", "te", "zh", "nl")
#: The first word of a letter's Unicode name, by the language's script.
SCRIPTS = {
    "fa": ("ARABIC",),
    "ar": ("ARABIC",),
    "te": ("TELUGU",),
    "zh": ("CJK",),
    "ja": ("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"),
    "ko": ("HANGUL",),
    "hi": ("DEVANAGARI",),
    "ru": ("CYRILLIC",),
    "uk": ("CYRILLIC",),
}


def load(name: str) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((resources.files("nlu_data") / name).read_text("utf-8"))
    return content


@pytest.mark.parametrize("section", sorted(SECTIONS))
def test_every_language_has_every_label(section: str) -> None:
    labels = defaultdict(set)
    for example in read_section(section):
        labels[example.language].add(example.label)
    assert labels == {language: set(SECTIONS[section]) for language in LANGUAGES}


@pytest.mark.parametrize("section", sorted(SECTIONS))
def test_every_label_has_enough_examples(section: str) -> None:
    counts = Counter((example.language, example.label) for example in read_section(section))
    assert not {key: count for key, count in counts.items() if count < (12 if key[0] in MAIN else 6)}


@pytest.mark.parametrize("section", sorted(SECTIONS))
def test_no_example_stands_under_two_labels_in_any_language(section: str) -> None:
    labels = defaultdict(set)
    for example in read_section(section):
        labels[example.text.casefold()].add(example.label)
    assert not {text: found for text, found in labels.items() if len(found) > 1}


@pytest.mark.parametrize("section", sorted(SECTIONS))
def test_no_example_stands_twice_in_a_file(section: str) -> None:
    counts = Counter((example.language, example.text.casefold()) for example in read_section(section))
    assert not [key for key, count in counts.items() if count > 1]


@pytest.mark.parametrize("section", sorted(SECTIONS))
def test_files_are_in_the_script_of_their_language(section: str) -> None:
    letters: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for example in read_section(section):
        letters[example.language].update(
            unicodedata.name(character, "?").split(maxsplit=1)[0]
            for character in example.text
            if unicodedata.category(character)[0] == "L"
        )
    for language, scripts in letters.items():
        own = sum(scripts[script] for script in SCRIPTS.get(language, ("LATIN",)))
        # A quarter of those who write Hindi or Telugu type it in Latin letters, and brands are Latin everywhere.
        assert own / scripts.total() > 0.7, (section, language)


def test_examples_hold_nothing_that_rasa_reads_as_an_entity() -> None:
    examples = [example for section in SECTIONS for example in read_section(section)]
    assert not [example for example in examples if any(sign in example.text for sign in "[]{}")]


def test_the_domain_knows_every_label_so_that_the_whole_folder_can_be_trained_on() -> None:
    assert set(load("domain.yml")["intents"]) == {*INTENTS, *EMOTIONS, *SITUATIONS, BACKGROUND, "nlu_fallback"}


def test_every_intent_has_a_rule_and_every_rule_a_response() -> None:
    rules = load("rules.yml")["rules"]
    intents = {step["intent"] for rule in rules for step in rule["steps"] if "intent" in step}
    actions = {step["action"] for rule in rules for step in rule["steps"] if "action" in step}
    assert intents == {*INTENTS, "nlu_fallback"}
    assert actions == set(load("domain.yml")["responses"])


def test_the_pipeline_needs_no_download() -> None:
    config = load("config.yml")
    assert config["recipe"] == "default.v1"
    names = {component["name"] for component in config["pipeline"]}
    assert not {name for name in names if any(word in name for word in ("Spacy", "Mitie", "LanguageModel", "Duckling"))}
    assert {"CountVectorsFeaturizer", "FallbackClassifier"} <= names
    assert {policy["name"] for policy in config["policies"]} == {"MemoizationPolicy", "RulePolicy"}
