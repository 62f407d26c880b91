"""Phrases and scripts: every language says the same, in its own script and plural forms."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast

from bot.settings import LANGUAGES
from handoff import catalogue
from handoff.acknowledgement import Acknowledgement
from handoff.situation import Situation
from handoff.vocabulary import EMOTIONS, REASONS

PACKAGES = (
    "bot.texts.phrases",
    "handoff.scripts",
    "bot.texts.phrases.help",
    "bot.texts.phrases.desk",
    "bot.texts.phrases.admin",
)

#: The days of the week, each of which has the form that a sentence needs.
WEEKDAYS = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}
#: What variables are called that say how many there are of something.
COUNTING = {"count", "days", "capacity", "limit", "minutes", "seconds"}
#: Messages in which no word stands beside such a number that it could change.
NOTHING_COUNTED = {
    "desk-colleagues-there",  # Colleagues: 3 available
    "desk-languages-more",  # 3 more
    "desk-offer-seconds",  # 3 s
    "desk-error-attachment-too-large",  # 3 MB
    "editor-range",  # 1 to 3 of 3
    "editor-languages-more",  # and 3 more
    "editor-wording-own-count",  # Own wording (3)
    "widget-attachment-too-large",  # 3 MB
}

SCRIPTS: dict[str, str | tuple[str, ...]] = {
    "ar": "ARABIC", "fa": "ARABIC", "hi": "DEVANAGARI", "te": "TELUGU", "ru": "CYRILLIC", "uk": "CYRILLIC",
    "zh": "CJK", "ja": ("CJK", "HIRAGANA", "KATAKANA"), "ko": "HANGUL",
}  # fmt: skip


@cache
def catalogue_of(package: str) -> catalogue.Catalogue:
    return catalogue.load(package)


@dataclass(frozen=True)
class Said:
    """What a message says: its pattern, and what stands in it wherever it stands."""

    pattern: ast.Pattern
    words: str
    variables: frozenset[str]
    #: By variable, the forms that there are for it.
    choices: dict[str, set[str]]


@cache
def entries(package: str, language: str) -> dict[str, Said]:
    """The messages of a language by key, read once for all tests: most of their time goes into that."""
    return parsed(resources.files(package).joinpath(f"{language}.ftl").read_text("utf-8"), f"{package} {language}")


def parsed(text: str, where: str = "") -> dict[str, Said]:
    found: dict[str, Said] = {}
    for entry in FluentParser(with_spans=False).parse(text).body:
        assert not isinstance(entry, ast.Junk), f"{where}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{where} says {entry.id.name} twice"
            if entry.value is not None:
                found[entry.id.name] = said(entry.value)
            found.update((f"{entry.id.name}.{one.id.name}", said(one.value)) for one in entry.attributes)
    return found


def said(pattern: ast.Pattern) -> Said:
    words, variables, choices = [], set(), {}
    left: list[ast.BaseNode] = [pattern]
    while left:
        node = left.pop()
        if isinstance(node, ast.TextElement):
            words.append(node.value)
            continue
        if isinstance(node, ast.VariableReference):
            variables.add(node.id.name)
        if isinstance(node, ast.SelectExpression):
            assert isinstance(node.selector, ast.VariableReference)
            choices[node.selector.id.name] = {
                one.key.name if isinstance(one.key, ast.Identifier) else one.key.value for one in node.variants
            }
        left.extend(_below(node))
    return Said(pattern, " ".join(words), frozenset(variables), choices)


def _below(node: ast.BaseNode) -> Iterable[ast.BaseNode]:
    for value in vars(node).values():
        if isinstance(value, list):
            yield from value
        elif isinstance(value, ast.BaseNode):
            yield value


def languages_of(package: str) -> tuple[str, ...]:
    return catalogue_of(package).languages


@pytest.mark.parametrize("package", PACKAGES[:3])
def test_every_language_of_the_site_has_its_texts(package: str) -> None:
    assert set(languages_of(package)) == set(LANGUAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_all_languages_have_the_same_messages_with_the_same_variables(package: str) -> None:
    source = {key: one.variables for key, one in entries(package, "en").items() if not key.endswith(".plain")}
    for language in languages_of(package):
        there = {key: one.variables for key, one in entries(package, language).items()}
        # What one says otherwise to those who are addressed plainly is another thing in each language.
        plain = {key: there.pop(key) for key in [*there] if key.endswith(".plain") and key not in source}
        if package != "handoff.scripts":
            assert there == source, language
            assert plain == {key: source[key.removesuffix(".plain")] for key in plain}, language
        else:
            assert {**there, **plain} == {key: one.variables for key, one in entries(package, "en").items()}, language


def plural_forms(language: str) -> set[str]:
    """The forms that a language has beside whole numbers, a million among them, and the one for all others."""
    if language == "vi":
        return {"other"}  # so CLDR has it and browsers do; Babel knows another one for 0 and 1
    rule = Locale(language).plural_form
    return {*(rule(number) for number in (*range(200), 1_000_000)), "other"}


@pytest.mark.parametrize("package", PACKAGES)
def test_a_choice_by_number_has_all_the_plural_forms_of_its_language_and_no_other(package: str) -> None:
    for language in languages_of(package):
        for key, one in entries(package, language).items():
            for variable, forms in one.choices.items():
                if variable == "weekday":
                    assert forms == WEEKDAYS, (language, key)
                    continue
                words = {form for form in forms if not form.isdigit()}
                # A text that is different for exactly one, and the same for all others, counts nothing.
                assert words in ({"other"}, plural_forms(language)), (language, key, variable)


@pytest.mark.parametrize("package", PACKAGES)
def test_where_english_has_plural_forms_every_language_has_its_own(package: str) -> None:
    counted = {key: set(one.choices) for key, one in entries(package, "en").items() if one.choices}
    assert counted
    for language in languages_of(package):
        if plural_forms(language) == {"other"}:
            continue
        there = entries(package, language)
        for key, by in counted.items():
            assert set(there[key].choices) >= by, (language, key)


@pytest.mark.parametrize("package", PACKAGES)
def test_a_number_that_counts_something_has_plural_forms(package: str) -> None:
    for key, one in entries(package, "en").items():
        assert key in NOTHING_COUNTED or one.variables & COUNTING <= set(one.choices), key


def test_what_the_widget_says_has_no_plural_forms_as_it_could_not_choose_between_them() -> None:
    handed = re.compile(r"welcome$|widget-|helpful-|survey-|contact-|translation-")
    for language in languages_of("bot.texts.phrases"):
        there = {key: one for key, one in entries("bot.texts.phrases", language).items() if handed.match(key)}
        assert there
        assert not [key for key, one in there.items() if one.choices], language


def test_pages_are_handed_the_messages_that_they_ask_for_as_they_are_written() -> None:
    desk = catalogue_of("bot.texts.phrases.desk")

    for language in desk.languages:
        handed = parsed(desk.source(language, "signin-", "editor-count"))
        written = entries("bot.texts.phrases.desk", language)

        assert len(handed) > 20
        assert set(handed) == {key for key in written if key.startswith(("signin-", "editor-count"))}
        for key, one in handed.items():
            assert one.pattern.equals(written[key].pattern), (language, key)


def test_every_script_and_variable_has_a_name_in_the_editors_page() -> None:
    named = catalogue_of("bot.texts.phrases.desk").keys("en")
    scripts = entries("handoff.scripts", "en")

    assert {f"editor-wording-{key.partition('.')[0]}" for key in scripts} <= named
    assert {f"editor-variable-{name}" for one in scripts.values() for name in one.variables} <= named


def test_pages_are_handed_english_where_a_language_lacks_a_message() -> None:
    english = catalogue.Language("en", "# Said first.\na-yes = Yes\na-no = No\nb = Never\n")
    some = catalogue.Catalogue({"en": english, "nl": catalogue.Language("nl", "a-yes = Ja\n")})

    assert some.source("nl", "a-") == "a-yes = Ja\na-no = No"
    assert some.source("xx", "a-") == "a-yes = Yes\na-no = No"


@pytest.mark.parametrize("package", PACKAGES)
def test_no_french_line_begins_with_a_mark_and_none_ends_with_one_that_opens(package: str) -> None:
    loose = re.compile(r"(?<=\S) [?!;:»]|« ")

    assert not [text for text in catalogue_of(package).patterns("fr").values() if loose.search(text)]


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("language", SCRIPTS)
def test_texts_are_in_the_script_of_their_language(package: str, language: str) -> None:
    if language not in languages_of(package):
        return
    english = entries(package, "en")
    for key, one in entries(package, language).items():
        if key in english and one.words == english[key].words:
            continue  # a brand's name
        # Names of products, keys, addresses and placeholders may be Latin.
        plain = re.sub(r"\{.*?\}|https?://\S*|Webhook|\b[a-z]+(_[a-z]+)+\b|\b(Ctrl|Enter|Esc)\b", "", one.words)
        letters = [character for character in plain if character.isalpha()]
        own = [letter for letter in letters if unicodedata.name(letter, "").startswith(SCRIPTS[language])]
        assert len(own) >= len(letters) / 2, (language, key, one.words)


def test_no_sentence_of_the_scripts_is_left_in_english() -> None:
    scripts = catalogue_of("handoff.scripts")
    english = set(scripts.templates("en", "").values())
    for language in scripts.languages:
        if language != "en":
            same = english & set(scripts.templates(language, "").values())
            assert not same, (language, same)


@pytest.mark.parametrize("register", ["formal", "plain"])
def test_every_acknowledgement_can_be_put_together_in_every_language(register: str) -> None:
    acknowledgement = Acknowledgement(catalogue_of("handoff.scripts"), register)  # type: ignore[arg-type]
    for language in LANGUAGES:
        for reason in REASONS:
            for emotion in EMOTIONS:
                now = Situation(reason=reason, emotion=emotion, place=3, minutes=5, agents_present=2)
                text = acknowledgement.compose(language, now, name=None, turn=0)
                assert "{" not in text, (language, reason, emotion)
                assert 40 <= len(text) <= 900, (language, reason, emotion, text)


def test_two_turns_running_are_worded_differently() -> None:
    acknowledgement = Acknowledgement(catalogue_of("handoff.scripts"), "formal")
    for language in LANGUAGES:
        for emotion in EMOTIONS:
            assert acknowledgement.feeling(language, emotion, 0) != acknowledgement.feeling(language, emotion, 1)


def test_the_place_in_the_queue_is_written_in_the_digits_of_the_language() -> None:
    scripts = catalogue_of("handoff.scripts")

    assert "۳" in scripts.text("fa", "next-place.formal", place=3)
    assert "3" in scripts.text("nl", "next-place.formal", place=3)


def test_russian_minutes_take_their_plural_forms() -> None:
    scripts = catalogue_of("handoff.scripts")
    forms = [
        re.sub(r"\d+", "", scripts.text("ru", "next-waiting-time.formal", minutes=number)) for number in (1, 5, 21)
    ]

    # About 1 minute, about 5 minutes, about 21 minute: Russian counts by the last digit.
    assert forms[0] == forms[2] != forms[1]
