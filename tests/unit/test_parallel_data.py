"""The parallel questions: what holds of them in every language that has a file, each fault with file and line.

Whoever writes a language runs this file alone: it names everything that is wrong with the language at once.
"""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from pathlib import Path

import pytest

from bot.nlu.training import SECTIONS, read_section
from bot.settings import LANGUAGES
from knowledge_base.evaluation import read_queries
from knowledge_base.samples import sample_articles
from nlu_data.parallel import (
    ParallelDataError,
    Phrased,
    Phrasing,
    Question,
    faults_of,
    languages,
    parse_phrasings,
    read_parallel,
    read_questions,
    same_words,
)
from tests.golden import QUESTIONS
from tests.unit.letters import own_share, scripts_of, strange

FOLDER = resources.files("nlu_data") / "parallel"
TRADES = (
    "shop", "bank", "telecom", "travel", "hotel", "energy", "insurance", "health", "software", "public",
)  # fmt: skip
A_TRADE, HELD_ASIDE = 30, 3

#: Fewest and most characters of the short phrasing and of the full one.
LENGTHS = {"zh": ((3, 30), (12, 120)), "ja": ((3, 40), (15, 150)), "ko": ((4, 50), (18, 170))}
OTHER_LENGTHS = ((6, 80), (30, 260))
#: Fewest and most words of the short phrasing; Vietnamese writes syllables apart.
WORDS = {"vi": (2, 16)}
OTHER_WORDS = (2, 10)
#: Less of a file's letters, or of one phrasing's, in the language's own script is another language.
OWN_SHARE, OWN_SHARE_OF_ONE = 0.75, 0.4
#: How much of their trigrams two texts share, of all that they have: more is the same text with little changed.
MOST_ALIKE_PAIR, MOST_ALIKE_COPY = 0.5, 0.7


def faults(content: str, language: str, questions: Sequence[Question]) -> list[str]:
    """Everything that is wrong with a language's file ``content``, as ``file:line: fault``."""
    name = f"{language}.yml"
    entries, unread = parse_phrasings(content, name)
    found = [*unread, *faults_of(entries, questions, name)]
    for entry in entries:
        for phrasing in entry.phrasings:
            found += (
                f"{name}:{phrasing.line}: {fault}: {phrasing.text}"
                for fault in (*_script(phrasing.text, language), *_copied(phrasing.text, language))
            )
        if len(entry.phrasings) == 2:
            found += (f"{name}:{line}: {fault}" for line, fault in _pair(*entry.phrasings, language))
    letters = Counter[str]()
    for phrasing in _all(entries):
        letters.update(scripts_of(phrasing.text))
    if letters and own_share(letters, language) < OWN_SHARE:
        found.append(f"{name}:1: only {own_share(letters, language):.0%} of the letters are of the language's script")
    return found


def _all(entries: Sequence[Phrased]) -> Iterator[Phrasing]:
    for entry in entries:
        yield from entry.phrasings


def _script(text: str, language: str) -> Iterator[str]:
    letters = Counter(scripts_of(text))
    if others := strange(letters, language):
        yield f"letters of another script ({', '.join(sorted(others)).lower()})"
    if not letters or own_share(letters, language) < OWN_SHARE_OF_ONE:
        yield "hardly a letter of the language's script"


def _pair(short: Phrasing, full: Phrasing, language: str) -> Iterator[tuple[int, str]]:
    bounds = LENGTHS.get(language, OTHER_LENGTHS)
    for phrasing, (fewest, most) in zip((short, full), bounds, strict=True):
        if not fewest <= len(phrasing.text) <= most:
            yield phrasing.line, f"{len(phrasing.text)} characters, not {fewest} to {most}: {phrasing.text}"
    fewest, most = WORDS.get(language, OTHER_WORDS)
    if language not in ("zh", "ja") and not fewest <= len(short.text.split()) <= most:
        yield short.line, f"{len(short.text.split())} words, not {fewest} to {most}: {short.text}"
    if len(full.text) <= len(short.text):
        yield full.line, f"the second phrasing is the full one, not the shorter: {full.text}"
    if _alike(_trigrams(short.text), _trigrams(full.text)) > MOST_ALIKE_PAIR:
        yield full.line, f"nearly the words of the line before: {full.text}"


def _trigrams(text: str) -> frozenset[str]:
    padded = f" {same_words(text)} "
    return frozenset(padded[at : at + 3] for at in range(len(padded) - 2))


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared)


def _copied(text: str, language: str) -> Iterator[str]:
    own, (stored, with_trigram) = _trigrams(text), _elsewhere(language)
    fewest, most = MOST_ALIKE_COPY * len(own), len(own) / MOST_ALIKE_COPY
    # What is so much alike shares one of any so many trigrams; few texts have one of the rarest of them.
    rarest = sorted(own, key=lambda one: len(with_trigram.get(one, ())))[: int((1 - MOST_ALIKE_COPY) * len(own)) + 1]
    for number in sorted({number for one in rarest for number in with_trigram.get(one, ())}):
        where, its = stored[number]
        # What is much longer or shorter is no copy; most are told apart by that alone.
        if fewest <= len(its) <= most and _alike(own, its) > MOST_ALIKE_COPY:
            yield f"stands in {where}, or nearly so"
            return


Stored = tuple[tuple[str, frozenset[str]], ...]


@cache
def _elsewhere(language: str) -> tuple[Stored, dict[str, list[int]]]:
    """What the project has in a language already, and English phrasings for the others: where it is, its trigrams; and
    by trigram the numbers of those that have it."""
    texts: defaultdict[str, set[str]] = defaultdict(set)
    for section in SECTIONS:
        texts[f"nlu_data/{section}"].update(_said_in(section)[language])
    articles = sample_articles()
    for variant in (article.variants[language] for article in articles if language in article.variants):
        texts["the sample articles"].update((variant.question, *variant.phrasings))
    asked = read_queries(QUESTIONS, [article.id for article in articles])
    texts["the golden set"].update(query.text for query in asked if query.language == language)
    if language != "en":
        texts["en.yml"].update(_said_in_english())
    stored = tuple((where, _trigrams(text)) for where, found in texts.items() for text in sorted(found))
    with_trigram: defaultdict[str, list[int]] = defaultdict(list)
    for number, (_, trigrams) in enumerate(stored):
        for one in trigrams:
            with_trigram[one].append(number)
    return stored, dict(with_trigram)


@cache
def _said_in(section: str) -> dict[str, set[str]]:
    """The examples of a section by language; each file is read once for all languages."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for example in read_section(section):
        found[example.language].add(example.text)
    return found


@cache
def _said_in_english() -> frozenset[str]:
    entries, _ = parse_phrasings((FOLDER / "en.yml").read_text("utf-8"), "en.yml")
    return frozenset(phrasing.text for phrasing in _all(entries))


@pytest.fixture(scope="module")
def questions() -> tuple[Question, ...]:
    return read_questions()


@pytest.mark.parametrize("language", languages())
def test_a_language_has_no_fault(language: str, questions: Sequence[Question]) -> None:
    found = faults((FOLDER / f"{language}.yml").read_text("utf-8"), language, questions)
    assert not found, "\n" + "\n".join(found)


def test_languages_are_those_that_hamdel_speaks() -> None:
    assert set(languages()) == set(LANGUAGES)


def test_each_trade_asks_thirty_questions(questions: Sequence[Question]) -> None:
    assert Counter(question.trade for question in questions) == dict.fromkeys(TRADES, A_TRADE)


def test_ids_are_in_kebab_case_and_no_meaning_stands_twice(questions: Sequence[Question]) -> None:
    assert not [one.id for one in questions if not re.fullmatch(r"[a-z]+(-[a-z]+)+", one.id)]
    assert not [text for text, times in Counter(same_words(one.meaning) for one in questions).items() if times > 1]


def test_a_meaning_goes_on_from_the_customer_wants_to_know(questions: Sequence[Question]) -> None:
    opening = re.compile(r"(at|by|from|in|to|until|up to)? ?(how|what|when|where|whether|which|who|whom|why)\b")
    assert not [one for one in questions if not opening.match(one.meaning) or not 20 <= len(one.meaning) <= 120]


@pytest.mark.parametrize("trade", TRADES)
def test_held_aside_are_the_three_of_a_trade_with_the_lowest_digests(trade: str, questions: Sequence[Question]) -> None:
    its = [question for question in questions if question.trade == trade]
    lowest = sorted((one.id for one in its), key=lambda id_: hashlib.sha256(id_.encode()).hexdigest())[:HELD_ASIDE]

    assert {one.id for one in its if one.held_aside} == set(lowest)


def test_every_question_is_read_in_every_language(questions: Sequence[Question]) -> None:
    found = read_parallel()

    assert [(one.language, one.id, one.trade, one.held_aside) for one in found] == [
        (language, one.id, one.trade, one.held_aside) for language in languages() for one in questions
    ]
    assert {len(one.phrasings) for one in found} == {2}


LAMP, COAT = Question("lamp-lit", "shop", "", False, 7), Question("coat-cut", "shop", "", True, 9)
SOUND = """lamp-lit: |
  - lamp won't light
  - I screwed in a new bulb: it stays dark all the same. What's wrong?
coat-cut: |
  - shorten the sleeves please
  - Would your tailor alter what I bought on Monday, and what's the charge?
"""


def test_a_sound_file_has_no_fault_whatever_signs_stand_in_it() -> None:
    assert faults(SOUND, "en", [LAMP, COAT]) == []


@pytest.mark.parametrize(
    ("sound", "broken", "told"),
    [
        ("coat-cut", "coat-cup", ["en.yml:1: coat-cut is missing", "en.yml:4: coat-cup is not in questions.yml"]),
        ("coat-cut", "lamp-lit", ["en.yml:1: lamp-lit stands 2 times", "en.yml:4: lamp-lit stands 2 times"]),
        ("  - lamp won't light\n", "", ["en.yml:1: lamp-lit has 1 phrasings"]),
        ("  - lamp won't light\n", "  - lamp won't light\n  - dark lamp\n", ["en.yml:1: lamp-lit has 3 phrasings"]),
        ("  - lamp", "  -lamp", ["en.yml:2: a phrasing starts with '- '"]),
        ("coat-cut: |", "coat-cut:", ["en.yml:4: after coat-cut: there must be a |"]),
        ("coat-cut: |", "coat-cut |", ["en.yml:7: not YAML"]),
        ("shorten the sleeves please", "Lamp won't light!", ["en.yml:5: stands in line 2 already, below lamp-lit"]),
        ("lamp won't light", "lamp", ["en.yml:2: 4 characters, not 6 to 80", "en.yml:2: 1 words, not 2 to 10"]),
        ("lamp won't light", "a b c d e f g h i j k", ["en.yml:2: 11 words, not 2 to 10"]),
        ("lamp won't light", "new bulb, stays dark all the same, what's wrong", ["en.yml:3: nearly the words"]),
        ("shorten the sleeves please", "sleeves " * 9 + "!", ["en.yml:6: the second phrasing is the full one"]),
        ("I screwed", "I screwed " + "in " * 80, ["en.yml:3: 307 characters, not 30 to 260"]),
        ("shorten the", "shorten die Ärmel, bitte: рукава", ["en.yml:5: letters of another script (cyrillic)"]),
        ("lamp won't light", "лампа не горит", ["en.yml:2: hardly a letter of the language's script"]),
        ("lamp won't light", "is there a link where i can follow my delivery", ["en.yml:2: stands in the sample art"]),
        ("lamp won't light", "do you take mastercard or only paypal?", ["en.yml:2: stands in the golden set"]),
    ],
)
def test_a_fault_is_told_with_its_line(sound: str, broken: str, told: list[str]) -> None:
    assert sound in SOUND
    found = faults(SOUND.replace(sound, broken), "en", [LAMP, COAT])

    assert [start for start in told if not any(fault.startswith(start) for fault in found)] == [], found


def test_all_faults_of_a_file_are_told_at_once() -> None:
    found = faults("lamp-lit: |\n  - lamp\n  lamp\ncoat-cup: |\n  - рукава\n", "en", [LAMP, COAT])
    assert {fault.split(": ")[0] for fault in found} >= {f"en.yml:{line}" for line in (1, 3, 4, 5)}


def test_english_in_the_file_of_another_language_is_a_fault() -> None:
    found = faults(SOUND.replace("lamp won't light", "turn on roaming"), "nl", [LAMP, COAT])
    assert [fault for fault in found if fault.startswith("nl.yml:2: stands in en.yml")]


def test_a_file_in_latin_letters_is_a_fault_where_the_language_has_its_own() -> None:
    assert [
        fault for fault in faults(SOUND, "te", [LAMP, COAT]) if fault.startswith("te.yml:1: only 0% of the letters")
    ]


def test_vowel_signs_tell_phrasings_apart() -> None:
    assert same_words("कार") != same_words("किर")


def written(folder: Path, **files: str) -> Path:
    for name, content in files.items():
        (folder / f"{name}.yml").write_text(content, "utf-8")
    return folder


ASKED = """- id: lamp-lit
  trade: shop
  meaning: why a lamp stays dark
- id: coat-cut
  trade: shop
  meaning: whether a coat is shortened
  held_aside: true
"""


def test_a_folder_is_read_with_what_is_held_aside(tmp_path: Path) -> None:
    found = read_parallel(written(tmp_path, questions=ASKED, en=SOUND))

    assert [(one.id, one.language, one.held_aside) for one in found] == [
        ("lamp-lit", "en", False),
        ("coat-cut", "en", True),
    ]
    assert found[1].phrasings[0] == "shorten the sleeves please"


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"en": "", "nl": SOUND.replace("lamp-lit", "lamp")}, ["en.yml:1: expected ids", "nl.yml:1: lamp is not"]),
        ({"questions": "- id: lamp-lit\n  trade: shop\n"}, ["questions.yml:1: expected id, trade, meaning"]),
        ({"questions": ASKED.replace("true", "yes")}, ["questions.yml:4: expected id, trade, meaning"]),
        ({"questions": ASKED.replace("held_aside", "held-aside")}, ["questions.yml:4: expected id, trade, meaning"]),
        ({"questions": ASKED * 2}, ["questions.yml:1: lamp-lit stands 2 times", "questions.yml:8: lamp-lit stands"]),
        ({"questions": ""}, ["questions.yml:1: expected a list of questions"]),
        ({"questions": "- [}"}, ["questions.yml:1: not YAML"]),
    ],
)
def test_a_folder_with_faults_is_not_read_and_all_are_told(
    files: dict[str, str], told: list[str], tmp_path: Path
) -> None:
    with pytest.raises(ParallelDataError) as refused:
        read_parallel(written(tmp_path, **{"questions": ASKED, "en": SOUND, **files}))

    assert [start for start in told if start not in str(refused.value)] == []
