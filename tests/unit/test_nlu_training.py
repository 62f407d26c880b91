"""The reader of the training data."""

from pathlib import Path

import pytest

from bot.nlu import INTENTS
from bot.nlu.training import (
    SECTIONS,
    Example,
    TrainingDataError,
    background_texts,
    fingerprint,
    known_utterances,
    read_examples,
    read_section,
)

GREETINGS = """\
version: "3.1"
nlu:
  - intent: greet
    examples: |
      - hello
      - good morning
  - intent: deny
    examples:
      - text: no
      - text: |
          not really
"""


def read(content: str) -> list[Example]:
    return list(read_examples(content, "nlu/en.yml", "en", INTENTS))


def test_both_of_rasas_ways_to_write_examples_are_read() -> None:
    assert read(GREETINGS) == [
        Example("en", "greet", "hello"),
        Example("en", "greet", "good morning"),
        Example("en", "deny", "no"),
        Example("en", "deny", "not really"),
    ]


@pytest.mark.parametrize(
    ("content", "line", "fault"),
    [
        ("nlu: ]", 1, "not YAML"),
        ("", 1, "is empty"),
        ("version: '3.1'\nrules: []\n", 1, "the key nlu"),
        ("nlu: none\n", 1, "not a list"),
        ("nlu:\n  - intent: greet\n", 2, "the key examples"),
        (GREETINGS.replace("deny", "denial"), 7, "unknown label 'denial'"),
        (GREETINGS.replace("- good morning", "good morning"), 6, "'good morning'"),
        (GREETINGS.replace("- good morning", "-"), 6, "an empty example"),
        ("nlu:\n  - intent: greet\n    examples: {a: b}\n", 3, "neither"),
    ],
)
def test_an_error_names_the_file_and_the_line(content: str, line: int, fault: str) -> None:
    with pytest.raises(TrainingDataError, match=rf"^nlu/en\.yml, line {line}: .*{fault}"):
        read(content)


def test_a_section_is_read_from_any_folder(tmp_path: Path) -> None:
    (tmp_path / "nlu").mkdir()
    (tmp_path / "nlu" / "en.yml").write_text(GREETINGS, "utf-8")
    assert {example.language for example in read_section("nlu", tmp_path)} == {"en"}


def test_the_fingerprint_changes_with_any_byte_of_the_data(tmp_path: Path) -> None:
    for section in SECTIONS:
        (tmp_path / section).mkdir()
    file = tmp_path / "nlu" / "en.yml"
    file.write_text(GREETINGS, "utf-8")
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    file.write_text(GREETINGS + "# said often\n", "utf-8")
    assert fingerprint(tmp_path) != before


def test_background_texts_are_grouped_by_language() -> None:
    texts = background_texts()
    assert len(texts) == 20
    assert min(len(each) for each in texts.values()) >= 40


def test_a_short_greeting_is_known_with_the_languages_that_use_it() -> None:
    known = known_utterances(["en", "es", "fa"])
    assert known["hola"] == {"es"}
    assert known["سلام"] == {"fa"}


def test_only_the_languages_of_the_site_are_known() -> None:
    assert "hola" not in known_utterances(["en", "nl"])


def test_long_sentences_and_bare_signs_are_no_known_utterances() -> None:
    known = known_utterances(["en", "zh"])
    assert "" not in known
    assert max(len(words.split()) for words in known) <= 3
    assert max(len(words) for words in known if not words.isascii()) <= 13
