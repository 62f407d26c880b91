"""What an encoder is taught with: texts in groups that mean the same, or want the same.

The project's own material are the questions of ``nlu_data/parallel``. A folder of public sets can be added, files of
JSON Lines as their makers publish them in substance; `PUBLIC` names them, with their licences.
"""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from nlu_data.asked import asked_questions
from nlu_data.contrasts import DENYING, WAYS, read_contrasts
from nlu_data.everyday import read_everyday
from nlu_data.parallel import ParallelDataError, ParallelQuestion, read_parallel, same_words

#: What is learnt from of the project's own, and how much of it is in each batch.
OWN_SHARES = {"parallel": 0.45, "everyday": 0.45, "asked": 0.1}


class MaterialError(ValueError):
    """The material cannot be trained on; the message says what is wrong with which file, and what to do."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text and its language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Group:
    """Texts that mean the same; ``topic`` is shared by groups that lie close together and must be told apart."""

    texts: tuple[Text, ...]
    topic: str


@dataclass(frozen=True, slots=True)
class Material:
    """What is trained on, by source, and the questions that are held aside to choose by."""

    groups: Mapping[str, Sequence[Group]]
    held_aside: Sequence[ParallelQuestion]
    questions: Sequence[ParallelQuestion]

    def with_groups(self, groups: Mapping[str, Sequence[Group]]) -> "Material":
        """With more to learn from, by source."""
        return replace(self, groups={**self.groups, **groups})


@dataclass(frozen=True, slots=True)
class PublicSet:
    """A file of a public set: SHA-256 in hexadecimal, where it comes from, and under which licence."""

    file: str
    digest: str
    origin: str
    licence: str


PUBLIC = (
    PublicSet(
        "intents.jsonl",
        "f7757c6e50eb0fb479d7ddc5d26958b0ca9154a8e49709b369683053f25b0b05",
        "CLINC150, the in-scope utterances (Larson et al., 2019), as {intent, text}",
        "CC BY 3.0",
    ),
    PublicSet(
        "sentence_pairs.jsonl",
        "1ca892eb2af993c4bb9cc1722f271f123759554a0e223f7547fbfb6b86a4b7c3",
        "Tatoeba in LASER's selection, 600 of each of 30 languages, as {language, text, en}",
        "CC BY 2.0 FR",
    ),
    PublicSet(
        "shop_strings.jsonl",
        "df4ef43345fe434fcce96bf2ba51a499024e7081c1eba2daaf5021b732a899a9",
        "the strings of Bagisto's shop in 20 languages, one string a line by language code",
        "MIT",
    ),
)


def own_material(folder: Traversable | None = None) -> Material:
    """The questions of ``nlu_data/parallel``, those of all languages in one group; what is asked every day in as many
    ways as people type it; and questions that nothing else asks, each by itself, for the others to keep away from.

    Raises `MaterialError` where they have a fault, a language is empty, or a question that is held aside is also
    trained on in the same words.
    """
    try:
        questions = read_parallel(folder)
    except ParallelDataError as error:
        raise MaterialError(str(error)) from error
    texts: defaultdict[str, list[Text]] = defaultdict(list)
    trades: dict[str, str] = {}
    for one in questions:
        if not one.held_aside:
            texts[one.id] += [Text(phrasing, one.language) for phrasing in one.phrasings]
            trades[one.id] = one.trade
    groups = [Group(tuple(some), trades[name]) for name, some in texts.items()]
    held_aside = [one for one in questions if one.held_aside]
    _check(groups, held_aside, questions)
    everyday = _everyday()
    _check_leaks(everyday, held_aside)
    asked = [Group((Text(text, language),), language) for language, some in asked_questions().items() for text in some]
    return Material({"parallel": groups, "everyday": everyday, "asked": asked}, held_aside, questions)


def _everyday() -> list[Group]:
    """Everyday questions, and the lines that tell each from its neighbours, those of all languages in one group."""
    # What denies a question in its neighbour's words would pull the two together.
    texts: defaultdict[str, list[Text]] = defaultdict(list)
    for one in read_everyday():
        texts[one.id] += [Text(phrasing, one.language) for phrasing in one.phrasings]
    for one in read_contrasts():
        texts[one.id] += [
            Text(phrasing, one.language) for place, phrasing in enumerate(one.phrasings) if place % WAYS != DENYING
        ]
    return [Group(tuple(some), "everyday") for some in texts.values()]


def _check(
    groups: Sequence[Group], held_aside: Sequence[ParallelQuestion], questions: Sequence[ParallelQuestion]
) -> None:
    if not held_aside:
        raise MaterialError("no question is held aside, so there is nothing to choose by")
    trained = Counter(text.language for group in groups for text in group.texts)
    empty = sorted({one.language for one in questions} - set(trained))
    if empty or not trained:
        raise MaterialError(f"there is nothing to train on in {', '.join(empty) or 'any language'}")
    _check_leaks(groups, held_aside)


def _check_leaks(groups: Sequence[Group], held_aside: Sequence[ParallelQuestion]) -> None:
    known = {(text.language, same_words(text.text)) for group in groups for text in group.texts}
    leaked = [
        f"{one.id} in {one.language}: {phrasing}"
        for one in held_aside
        for phrasing in one.phrasings
        if (one.language, same_words(phrasing)) in known
    ]
    if leaked:
        raise MaterialError("held aside, and trained on as well:\n" + "\n".join(leaked))


def public_material(folder: Path) -> dict[str, list[Group]]:
    """The public sets in ``folder``, by file. Raises `MaterialError` for one that is missing or is another."""
    found: dict[str, list[Group]] = {}
    for one in PUBLIC:
        path = folder / one.file
        try:
            content = path.read_bytes()
        except OSError as error:
            raise MaterialError(f"{path}: {error.strerror or error}; it is {one.origin} ({one.licence})") from error
        digest = hashlib.sha256(content).hexdigest()
        if digest != one.digest:
            raise MaterialError(f"{path} has the SHA-256 {digest} and not {one.digest}: it is another file or edited")
        rows = [json.loads(line) for line in content.decode().splitlines() if line.strip()]
        found[one.file] = list(_GROUPED[one.file](rows))
    return found


def _intents(rows: Sequence[Mapping[str, str]]) -> Iterator[Group]:
    texts: defaultdict[str, list[Text]] = defaultdict(list)
    for row in rows:
        texts[row["intent"]].append(Text(row["text"], "en"))
    for some in texts.values():
        yield Group(tuple(some), "intents")


def _pairs(rows: Sequence[Mapping[str, str]]) -> Iterator[Group]:
    texts: defaultdict[str, list[Text]] = defaultdict(list)
    for row in rows:
        texts[row["en"]].append(Text(row["text"], row["language"]))
    for english, some in texts.items():
        yield Group((Text(english, "en"), *some), "sentences")


def _strings(rows: Sequence[Mapping[str, str]]) -> Iterator[Group]:
    for row in rows:
        yield Group(tuple(Text(text, language) for language, text in row.items()), "strings")


_GROUPED: Mapping[str, Any] = {
    "intents.jsonl": _intents,
    "sentence_pairs.jsonl": _pairs,
    "shop_strings.jsonl": _strings,
}
