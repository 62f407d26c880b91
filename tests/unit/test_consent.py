"""What a site has its visitors agree to, as it is written in its settings."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import LANGUAGES, Settings
from bot.visitors.consent import ConsentTexts, read_consent
from handoff import catalogue

PHRASES = catalogue.load("bot.texts.phrases")


def written(folder: Path, content: str) -> Settings:
    file = folder / "consent.yml"
    file.write_text(content, "utf-8")
    return Settings(consent=str(file))


def test_without_the_setting_nothing_is_asked() -> None:
    assert read_consent(Settings(), PHRASES) is None


def test_the_standard_text_is_there_in_every_language() -> None:
    asked = read_consent(Settings(consent="standard"), PHRASES)

    assert asked is not None
    assert list(asked.texts) == [*LANGUAGES, "pt-PT", "zh-Hant"]
    assert len(set(asked.texts.values())) == len(asked.texts)


def test_another_text_in_any_language_is_another_version(tmp_path: Path) -> None:
    versions = {
        ConsentTexts(texts).version
        for texts in ({"en": "a"}, {"en": "b"}, {"en": "a", "nl": "b"}, {"en": "a", "nl": "c"}, {"nl": "a"})
    }

    assert len(versions) == 5
    assert ConsentTexts({"en": "a", "nl": "b"}).version == ConsentTexts({"nl": "b", "en": "a"}).version


def test_nobody_is_asked_anew_after_an_update_of_hamdel() -> None:
    # What it was when the first visitors agreed.
    assert ConsentTexts({"en": "We keep this.", "de": "Für einen Monat."}).version == "b1454ce7b2f1"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("- en", "give a text"),
        ("en: ''", "give a text"),
        ("en: 5", "give a text"),
        ("5: five", "give a text"),
        (f"en: {'a' * 1001}", "at most 1000 characters"),
        ("en: [", "cannot be read as YAML"),
        ("eo: Saluton", "has texts for eo"),
        ("{}", "has texts for no language"),
    ],
)
def test_a_file_that_is_no_list_of_texts_is_refused_with_what_is_wrong(
    tmp_path: Path, content: str, fault: str
) -> None:
    with pytest.raises(ValidationError, match=fault):
        written(tmp_path, content)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match=r"missing\.yml cannot be read"):
        Settings(consent=str(tmp_path / "missing.yml"))


def test_the_texts_of_a_file_are_shown_and_the_sites_default_language_stands_in_for_others(tmp_path: Path) -> None:
    asked = read_consent(written(tmp_path, "nl: ' Een maand. '\nen: A month.\n"), PHRASES)

    assert asked is not None
    assert [asked.shown(one) for one in ("nl", "en", "fa")] == [
        ("nl", "Een maand."),
        ("en", "A month."),
        ("en", "A month."),
    ]


def test_the_privacy_notice_has_a_whole_address() -> None:
    with pytest.raises(ValidationError, match="whole address of a page"):
        Settings(privacy_url="javascript:alert(1)")
