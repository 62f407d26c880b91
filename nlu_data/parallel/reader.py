"""Reads the questions and their phrasings, and names every fault of a file with its line.

A file with a fault is not read at all: training on a part of it, or on a question that is held aside under another
name, would be worse in silence.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

import yaml

QUESTIONS = "questions.yml"
#: Phrasings of each question in a language's file, where nothing else is said.
PHRASINGS_EACH = 2


@dataclass(frozen=True, slots=True)
class Question:
    """What customers of a trade ask, in no language's words; ``line`` is where `questions.yml` has it."""

    id: str
    trade: str
    meaning: str
    held_aside: bool
    line: int


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way to ask, and the line of its file."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Phrased:
    """The phrasings below one id of a language's file, and the line of the id."""

    id: str
    line: int
    phrasings: tuple[Phrasing, ...]


@dataclass(frozen=True, slots=True)
class ParallelQuestion:
    """A question in the words of one language; what is held aside is to choose by, never to train on."""

    id: str
    trade: str
    held_aside: bool
    language: str
    phrasings: tuple[str, ...]


class ParallelDataError(ValueError):
    """The parallel questions cannot be used; the message has a line for each fault, with file and line."""


def read_parallel(
    folder: Traversable | None = None, each: int = PHRASINGS_EACH, asked: Traversable | None = None
) -> tuple[ParallelQuestion, ...]:
    """Every question in every language that has a file, ordered by language and as `questions.yml` is.

    There are ``each`` phrasings of a question. `questions.yml` stands in the ``folder`` or, where the questions are
    those of another one, in that: ``asked``. Raises `ParallelDataError` with all faults of all files.
    """
    questions = read_questions(asked or folder)
    found: list[ParallelQuestion] = []
    faults: list[str] = []
    for language in languages(folder):
        name = f"{language}.yml"
        entries, wrong = parse_phrasings(_text(folder, name), name)
        faults += wrong or faults_of(entries, questions, name, each)
        by_id = {entry.id: tuple(phrasing.text for phrasing in entry.phrasings) for entry in entries}
        found += (
            ParallelQuestion(question.id, question.trade, question.held_aside, language, by_id.get(question.id, ()))
            for question in questions
        )
    if faults:
        raise ParallelDataError("\n".join(faults))
    return tuple(found)


def languages(folder: Traversable | None = None) -> tuple[str, ...]:
    """The languages that have a file, by code."""
    names = (entry.name for entry in (folder or _package()).iterdir())
    return tuple(sorted(name.removesuffix(".yml") for name in names if name.endswith(".yml") and name != QUESTIONS))


def read_questions(folder: Traversable | None = None) -> tuple[Question, ...]:
    """The questions of `questions.yml`. Raises `ParallelDataError`."""
    root, faults = _compose(_text(folder, QUESTIONS), QUESTIONS)
    if not faults and not (isinstance(root, yaml.SequenceNode) and root.value):
        faults = [f"{QUESTIONS}:1: expected a list of questions"]
    found: list[Question] = []
    for node in root.value if isinstance(root, yaml.SequenceNode) else ():
        line = node.start_mark.line + 1
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        fields = {key.value: value.value for key, value in pairs}
        id_, trade, meaning = texts = [fields.pop(key, "") for key in ("id", "trade", "meaning")]
        held_aside = fields.pop("held_aside", "false")
        if fields or held_aside not in ("true", "false") or not all(isinstance(text, str) and text for text in texts):
            faults.append(f"{QUESTIONS}:{line}: expected id, trade, meaning and, where it is so, held_aside: true")
        else:
            found.append(Question(id_, trade, meaning, held_aside == "true", line))
    times = Counter(question.id for question in found)
    faults += [f"{QUESTIONS}:{one.line}: {one.id} stands {times[one.id]} times" for one in found if times[one.id] > 1]
    if faults:
        raise ParallelDataError("\n".join(faults))
    return tuple(found)


def parse_phrasings(content: str, name: str) -> tuple[tuple[Phrased, ...], list[str]]:
    """What a language's file holds, and what in it cannot be read, as ``file:line: fault``; ``name`` is the file's."""
    root, faults = _compose(content, name)
    if not faults and not isinstance(root, yaml.MappingNode):
        faults = [f"{name}:1: expected ids, each with a block of phrasings"]
    found: list[Phrased] = []
    for key, node in root.value if isinstance(root, yaml.MappingNode) else ():
        line = key.start_mark.line + 1
        if not (isinstance(node, yaml.ScalarNode) and node.style == "|"):
            faults.append(f"{name}:{line}: after {key.value}: there must be a | and then lines of '- phrasing'")
            continue
        phrasings = []
        # The mark is at the "|", the text starts below it.
        for below, raw in enumerate(node.value.split("\n"), node.start_mark.line + 2):
            text = raw.removeprefix("-").strip()
            if raw.strip() and not (raw.startswith("- ") and text):
                faults.append(f"{name}:{below}: a phrasing starts with '- ', not {raw[:40]!r}")
            elif text:
                phrasings.append(Phrasing(text, below))
        found.append(Phrased(key.value, line, tuple(phrasings)))
    return tuple(found), faults


def faults_of(
    entries: Sequence[Phrased], questions: Sequence[Question], name: str, each: int = PHRASINGS_EACH
) -> list[str]:
    """Where a language's ``entries`` are not ``each`` phrasings for each of the ``questions``, or one stands twice."""
    return [*_wrong_ids(entries, questions, name, each), *_repeated(entries, name)]


def same_words(text: str) -> str:
    """``text`` in lower case, without its signs: what is equal so is the same phrasing."""
    # Vowel signs are marks, which \w leaves out: in Hindi and Telugu they make words what they are.
    return " ".join("".join(map(_kept, text.casefold())).split())


@lru_cache(maxsize=4096)
def _kept(character: str) -> str:
    return character if unicodedata.category(character)[0] in "LMN" else " "


def _wrong_ids(entries: Sequence[Phrased], questions: Sequence[Question], name: str, each: int) -> Iterator[str]:
    known = {question.id for question in questions}
    times = Counter(entry.id for entry in entries)
    for entry in entries:
        if entry.id not in known:
            yield f"{name}:{entry.line}: {entry.id} is not in {QUESTIONS}"
        if times[entry.id] > 1:
            yield f"{name}:{entry.line}: {entry.id} stands {times[entry.id]} times"
        if len(entry.phrasings) != each:
            yield f"{name}:{entry.line}: {entry.id} has {len(entry.phrasings)} phrasings, not {each}"
    for question in questions:
        if question.id not in times:
            yield f"{name}:1: {question.id} is missing ({QUESTIONS}:{question.line})"


def _repeated(entries: Sequence[Phrased], name: str) -> Iterator[str]:
    first: dict[str, tuple[str, int]] = {}
    for entry in entries:
        for phrasing in entry.phrasings:
            id_, line = first.setdefault(same_words(phrasing.text), (entry.id, phrasing.line))
            if line != phrasing.line:
                yield f"{name}:{phrasing.line}: stands in line {line} already, below {id_}: {phrasing.text}"


def _compose(content: str, name: str) -> tuple[yaml.Node | None, list[str]]:
    try:
        return yaml.compose(content, Loader=yaml.CSafeLoader), []
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        fault = getattr(error, "problem", None) or str(error)
        return None, [f"{name}:{mark.line + 1 if mark else 1}: not YAML: {fault}"]


def _text(folder: Traversable | None, name: str) -> str:
    return ((folder or _package()) / name).read_text("utf-8")


def _package() -> Traversable:
    return resources.files(__package__)
