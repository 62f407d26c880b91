"""The training data of the package ``nlu_data``: Rasa's YAML, one file a language, read with the line of each example.

nlu/<language>.yml          what visitors want: one intent an example
emotions/<language>.yml     how they feel, in the same format
background/<language>.yml   what no company's support answers, under the one label ``background``
situations/<language>.yml   what is said in the middle of a conversation: that it did not help, that it is solved
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable

import yaml

from bot.language.tracking import plain_words
from bot.nlu import EMOTIONS, INTENTS, SITUATIONS, NluError

BACKGROUND = "background"
#: What each folder of the data may be labelled with.
SECTIONS: Mapping[str, tuple[str, ...]] = {
    "nlu": INTENTS,
    "emotions": EMOTIONS,
    "background": (BACKGROUND,),
    "situations": SITUATIONS,
}

#: Intents whose utterances are often a word or two, and which everybody who speaks the language uses.
SHORT_INTENTS = ("greet", "goodbye", "thank", "affirm", "deny")
#: Longer utterances are left to statistics; scripts without spaces are counted in characters.
MOST_WORDS, MOST_CHARACTERS = 3, 12


@dataclass(frozen=True, slots=True)
class Example:
    """One utterance, what it is an example of, and in which language."""

    language: str
    label: str
    text: str


class TrainingDataError(NluError):
    """The training data cannot be read; the message names file and line."""

    def __init__(self, name: str, line: int, fault: str) -> None:
        super().__init__(f"{name}, line {line}: {fault}")


def package() -> Traversable:
    """The folder of the training data that Hamdel brings along."""
    return resources.files("nlu_data")


def read_section(section: str, folder: Traversable | None = None) -> tuple[Example, ...]:
    """The examples of ``nlu``, ``emotions`` or ``background`` in all languages, ordered by language and line.

    Raises `TrainingDataError` for what is not such a file, for an unknown label and for an empty example.
    """
    return tuple(
        example
        for file in _files(section, folder)
        for example in read_examples(
            file.read_text("utf-8"), f"{section}/{file.name}", file.name.removesuffix(".yml"), SECTIONS[section]
        )
    )


def fingerprint(folder: Traversable | None = None, sections: Iterable[str] = tuple(SECTIONS)) -> str:
    """A digest of all files of the ``sections``, read by nobody: another one when anything in them changes."""
    digest = hashlib.sha256()
    for section in sections:
        for file in _files(section, folder):
            digest.update(f"{section}/{file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()


def _files(section: str, folder: Traversable | None) -> list[Traversable]:
    found = ((folder or package()) / section).iterdir()
    return sorted((file for file in found if file.name.endswith(".yml")), key=lambda file: file.name)


def background_texts(folder: Traversable | None = None) -> dict[str, tuple[str, ...]]:
    """By language, utterances that no article of a company answers."""
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for example in read_section(BACKGROUND, folder):
        texts[example.language].append(example.text)
    return {language: tuple(found) for language, found in texts.items()}


def known_utterances(languages: Iterable[str], folder: Traversable | None = None) -> dict[str, frozenset[str]]:
    """Short utterances, as `plain_words` gives them and case-folded, with those of ``languages`` that use them.

    "hola" is too short for statistics on letters, yet everybody knows what language it is.
    """
    wanted = set(languages)
    users: defaultdict[str, set[str]] = defaultdict(set)
    for example in read_section("nlu", folder):
        if example.label in SHORT_INTENTS and example.language in wanted:
            words = plain_words(example.text).casefold()
            if words and is_short(words):
                users[words].add(example.language)
    return {words: frozenset(found) for words, found in users.items()}


def is_short(words: str) -> bool:
    """Whether this is at most a few words; in Chinese and Japanese, at most a few characters."""
    spaced = words.split()
    if any(_is_unspaced(character) for character in words):
        return len("".join(spaced)) <= MOST_CHARACTERS
    return len(spaced) <= MOST_WORDS


def read_examples(content: str, name: str, language: str, labels: Sequence[str]) -> Iterator[Example]:
    """The examples of one file's ``content``; ``name`` is what errors call it.

    Raises `TrainingDataError`.
    """
    try:
        root = yaml.compose(content, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        fault = getattr(error, "problem", None) or str(error)
        raise TrainingDataError(name, mark.line + 1 if mark else 1, f"not YAML: {fault}") from error
    if root is None:
        raise TrainingDataError(name, 1, "is empty; expected a mapping with the key nlu")
    blocks = _field(root, "nlu", name)
    if not isinstance(blocks, yaml.SequenceNode):
        raise _fault(name, blocks, "nlu is not a list")
    for block in blocks.value:
        label = _field(block, "intent", name)
        if label.value not in labels:
            raise _fault(name, label, f"unknown label {label.value!r}; known are {', '.join(labels)}")
        for line, text in _lines(_field(block, "examples", name), name):
            if not text:
                raise TrainingDataError(name, line, "an empty example")
            yield Example(language, label.value, text)


def _lines(node: yaml.Node, name: str) -> Iterator[tuple[int, str]]:
    """The examples below one label, with their line: a block of ``- text``, or a list of ``text:`` as Rasa allows."""
    if isinstance(node, yaml.SequenceNode):
        for entry in node.value:
            text = _field(entry, "text", name)
            if not isinstance(text, yaml.ScalarNode):
                raise _fault(name, text, "text is not a text")
            yield text.start_mark.line + 1, text.value.strip()
        return
    if not isinstance(node, yaml.ScalarNode):
        raise _fault(name, node, "examples are neither a block of text nor a list")
    # The mark is at the "|", the text starts below it.
    for line, raw in enumerate(node.value.split("\n"), node.start_mark.line + 2):
        if raw.strip():
            if not raw.startswith("-"):
                raise TrainingDataError(name, line, f"an example starts with '- ', not {raw[:40]!r}")
            yield line, raw[1:].strip()


def _field(node: yaml.Node, key: str, name: str) -> yaml.Node:
    if isinstance(node, yaml.MappingNode):
        for found, value in node.value:
            if found.value == key:
                field: yaml.Node = value
                return field
    raise _fault(name, node, f"expected a mapping with the key {key}")


def _fault(name: str, node: yaml.Node, fault: str) -> TrainingDataError:
    return TrainingDataError(name, node.start_mark.line + 1, fault)


def _is_unspaced(character: str) -> bool:
    """Whether this is a Chinese character or Japanese kana."""
    return "\u3040" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff"
