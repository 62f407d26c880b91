"""The questions that a site answers only in part: what holds of them in every language."""

import unicodedata
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.settings import LANGUAGES
from knowledge_base.evaluation import read_queries
from knowledge_base.samples import sample_articles
from nlu_data.asked import AskedDataError, asked_questions
from nlu_data.parallel import read_parallel, same_words
from tests.golden import QUESTIONS
from tests.unit.test_nlu_data import SCRIPTS

FEWEST = 30
#: Less of a file's letters, or of one question's, in the language's own script is another language.
OWN_SHARE, OWN_SHARE_OF_ONE = 0.9, 0.5


@pytest.fixture(scope="module")
def asked() -> Mapping[str, tuple[str, ...]]:
    return asked_questions()


@pytest.fixture(scope="module")
def known(asked: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    """The questions, by their words; the tests below look for these words elsewhere."""
    return {same_words(text): text for texts in asked.values() for text in texts}


def test_every_language_asks_enough(asked: Mapping[str, tuple[str, ...]]) -> None:
    assert set(asked) == set(LANGUAGES)
    assert not {language: len(texts) for language, texts in asked.items() if len(texts) < FEWEST}


def test_no_question_stands_twice_in_whatever_language(asked: Mapping[str, tuple[str, ...]]) -> None:
    times = Counter(same_words(text) for texts in asked.values() for text in texts)
    assert not [text for text, count in times.items() if count > 1]


def test_none_stands_in_the_parallel_questions(known: Mapping[str, str]) -> None:
    assert not [text for one in read_parallel() for text in one.phrasings if same_words(text) in known]


def test_none_stands_in_what_hamdel_is_measured_with(known: Mapping[str, str]) -> None:
    articles = sample_articles()
    variants = [variant for article in articles for variant in article.variants.values()]
    measured = [query.text for query in read_queries(QUESTIONS, [article.id for article in articles])]
    measured += [text for variant in variants for text in (variant.question, *variant.phrasings)]

    assert not [text for text in measured if same_words(text) in known]


def own_share(text: str, language: str) -> float:
    scripts = Counter(
        unicodedata.name(character, "?").split(maxsplit=1)[0]
        for character in text
        if unicodedata.category(character)[0] == "L"
    )
    return sum(scripts[script] for script in SCRIPTS.get(language, ("LATIN",))) / max(scripts.total(), 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_are_in_the_script_of_their_language(language: str, asked: Mapping[str, tuple[str, ...]]) -> None:
    assert own_share(" ".join(asked[language]), language) > OWN_SHARE
    assert not [text for text in asked[language] if own_share(text, language) < OWN_SHARE_OF_ONE]


def written(folder: Path, **files: str) -> Path:
    for name, content in files.items():
        (folder / f"{name}.yml").write_text(content, "utf-8")
    return folder


def test_a_folder_is_read_by_language_and_in_order(tmp_path: Path) -> None:
    folder = written(tmp_path, nl='# vragen\n- "Let op: mag het?"\n', en="- do you sew?\n- Who bakes it?\n")
    (folder / "notes.txt").write_text("- no question", "utf-8")

    assert asked_questions(folder) == {"en": ("do you sew?", "Who bakes it?"), "nl": ("Let op: mag het?",)}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "en.yml:1: expected a list of texts"),
        ("[]", "en.yml:1: expected a list of texts"),
        ("asked: why?", "en.yml:1: expected a list of texts"),
        ("- who sews?\n- [}", "en.yml:2: not YAML"),
        ("- who sews?\n- one thing: who bakes?", "en.yml:2: not a text"),
        ("- who sews?\n- 2027", "en.yml:2: not a text"),
        ("- - who sews?", "en.yml:1: not a text"),
        ("- who sews?\n-\n- who bakes?", "en.yml:2: an empty text"),
        ("- who sews?\n- ''", "en.yml:2: an empty text"),
        ("- '?!'", "en.yml:1: an empty text"),
        ("- who sews?\n- who bakes?\n- Who sews", "en.yml:3: stands in en.yml:1 already: Who sews"),
        ("- who sews?\n- WIE BAKT DIT", "nl.yml:1: stands in en.yml:2 already: wie bakt dit?"),
    ],
)
def test_a_fault_is_told_with_its_file(content: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(AskedDataError) as refused:
        asked_questions(written(tmp_path, en=content, nl="- wie bakt dit?\n"))

    assert [fault for fault in str(refused.value).split("\n") if fault.startswith(told)] == [str(refused.value)]


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(AskedDataError) as refused:
        asked_questions(written(tmp_path, en="- 1\n- ''\n", nl="wie bakt dit?", tr="- kim\n- Kim?\n"))

    assert [fault.split(": ")[0] for fault in str(refused.value).split("\n")] == [
        "en.yml:1", "en.yml:2", "nl.yml:1", "tr.yml:2",
    ]  # fmt: skip
