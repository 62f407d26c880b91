"""Scripted dialogues as files: YAML that an editor can read and write.

    language: de
    dialogues:
      - name: Return, and how long it takes
        kind: follow-ups
        turns:
          - visitor: Ich möchte ein Handtuch zurückgeben
            expect: {article: [start-return, return-policy]}
          - visitor: und wie lange dauert das?
            expect: {article: refund-time, language: de}

What ``expect`` may say is in :class:`Expectation`; a turn without it is only said. A dialogue in another language than
the file's has a ``language`` of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from bot.errors import BotError

#: What a reply of small talk may be told by.
TALK = (
    "greet",
    "goodbye",
    "thank",
    "affirm",
    "deny",
    "helpful",
    "bot_challenge",
    "change_language",
    "which_language",
)
DECISIONS = ("answer", "clarify", "handoff", "smalltalk", "relay")

#: libyaml's where it is there: Python's own takes a second for a file of 100 kB.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class DialogueFileError(BotError):
    """A file of scripted dialogues cannot be read; the message says where and what to do."""

    def __init__(self, message: str) -> None:
        super().__init__("invalid_dialogues", message)


class InvalidDialogue(BotError):
    """A dialogue cannot be like that; ``field`` is where, such as ``turns.1.expect.article``."""

    def __init__(self, message: str, field: str) -> None:
        self.field = field
        super().__init__("invalid_dialogue", message)

    def in_file(self, name: str) -> DialogueFileError:
        """The same as a fault of a file's dialogue that is called ``name``."""
        return DialogueFileError(f"{name}, {self}" if self.field.startswith("turns.") else f"{name}: {self}")


@dataclass(frozen=True, slots=True)
class Expectation:
    """What has to hold after a turn; all of what is given.

    ``article``: one of these is shown. ``offers``: one of these is shown or offered as a choice. ``covers``: of each
    group one is. ``excluded`` (``not`` in the file): none of these is shown. ``answers``: whether any article is.
    ``words``: each of these stands in what is said, in whatever case. ``language``: the conversation's. ``person``:
    whether it waits for one; ``urgent``: before others. ``picks``: the article behind that choice of the reply before,
    counted from 1, or ``last``; none where it offered no choices. ``talk`` and ``no_talk``: small talk of one, or of
    none, of these kinds. ``decision``: one of these. ``any``: one of these expectations holds as well.
    """

    article: Sequence[str] = ()
    offers: Sequence[str] = ()
    covers: Sequence[Sequence[str]] = ()
    excluded: Sequence[str] = ()
    answers: bool | None = None
    words: Sequence[str] = ()
    language: str | None = None
    person: bool | None = None
    urgent: bool | None = None
    picks: int | None = None
    talk: Sequence[str] = ()
    no_talk: Sequence[str] = ()
    decision: Sequence[str] = ()
    any: Sequence["Expectation"] = ()

    @property
    def articles(self) -> set[str]:
        """Every article that is named."""
        inner = (article for one in self.any for article in one.articles)
        return {*self.article, *self.offers, *self.excluded, *(one for group in self.covers for one in group), *inner}


@dataclass(frozen=True, slots=True)
class ScriptedTurn:
    """What the visitor writes, and what is expected then; None where anything goes."""

    visitor: str
    expect: Expectation | None = None


@dataclass(frozen=True, slots=True)
class ScriptedDialogue:
    """A dialogue on a page in ``page``; ``language`` is that of its file, or its own."""

    name: str
    kind: str
    language: str
    page: str
    turns: Sequence[ScriptedTurn] = field(default=())

    @property
    def articles(self) -> set[str]:
        """Every article that is named."""
        return {article for turn in self.turns if turn.expect is not None for article in turn.expect.articles}


def read_dialogues(content: str, name: str = "dialogues") -> list[ScriptedDialogue]:
    """The dialogues of a file's ``content``; ``name`` is what errors call it. Raises :class:`DialogueFileError`."""
    try:
        # A few lines of references to references would grow to more than any memory holds.
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(content, _Loader)):
            raise DialogueFileError(f"{name}: write out what *names refer to; there are no references here.")
        root = yaml.load(content, _Loader)
    except (yaml.YAMLError, RecursionError) as error:
        raise DialogueFileError(f"{name} is not YAML: {error}") from error
    if not isinstance(root, Mapping) or not isinstance(root.get("dialogues"), list):
        raise DialogueFileError(f"{name}: expected a mapping with the keys language and dialogues, a list.")
    language = str(root.get("language", "en"))
    found = []
    for number, raw in enumerate(root["dialogues"], start=1):
        where = f"{name}, dialogue {number}"
        try:
            found.append(parse_dialogue(raw, language))
        except InvalidDialogue as error:
            called = raw.get("name") if isinstance(raw, Mapping) else None
            raise error.in_file(f"{where} ({called})" if called else where) from error
    names = [(one.language, one.name) for one in found]
    if twice := {one for one in names if names.count(one) > 1}:
        raise DialogueFileError(f"{name}: two dialogues are called {sorted(twice)[0][1]!r}; give each its own name.")
    return found


def parse_dialogue(raw: object, language: str) -> ScriptedDialogue:
    """One dialogue of a file in ``language``. Raises :class:`InvalidDialogue`."""
    if not isinstance(raw, Mapping):
        raise InvalidDialogue("expected a mapping with name and turns.", "")
    if unknown := set(raw) - {"name", "kind", "language", "page", "turns"}:
        raise InvalidDialogue(f"unknown key {sorted(map(str, unknown))[0]!r}.", "")
    turns = raw.get("turns")
    if not raw.get("name") or not isinstance(turns, list) or not turns:
        raise InvalidDialogue("needs a name and at least one turn.", "turns" if raw.get("name") else "name")
    language = str(raw.get("language", language))
    return ScriptedDialogue(
        name=str(raw["name"]),
        kind=str(raw.get("kind", "")),
        language=language,
        page=str(raw.get("page", language)),
        turns=parse_turns(turns),
    )


def parse_turns(raw: Sequence[object]) -> tuple[ScriptedTurn, ...]:
    """The turns of a dialogue. Raises :class:`InvalidDialogue`."""
    return tuple(_turn(one, f"turns.{place}") for place, one in enumerate(raw))


def _turn(raw: object, place: str) -> ScriptedTurn:
    if not isinstance(raw, Mapping) or not isinstance(raw.get("visitor"), str):
        raise _fault(f"{place}.visitor", 'needs visitor, a text; put numbers and yes or no in quotes ("2", "no").')
    if unknown := set(raw) - {"visitor", "expect"}:
        raise _fault(place, f"unknown key {sorted(map(str, unknown))[0]!r}.")
    expect = raw.get("expect")
    return ScriptedTurn(raw["visitor"], None if expect is None else _expectation(expect, f"{place}.expect"))


_KEYS = {
    "article",
    "offers",
    "covers",
    "not",
    "answers",
    "words",
    "language",
    "person",
    "urgent",
    "picks",
    "talk",
    "no_talk",
    "decision",
    "any",
}


def _expectation(raw: object, place: str) -> Expectation:
    if not isinstance(raw, Mapping):
        raise _fault(place, "expect is a mapping such as {article: track-order}.")
    if unknown := set(raw) - _KEYS:
        known = ", ".join(sorted(_KEYS))
        raise _fault(place, f"unknown expectation {sorted(map(str, unknown))[0]!r}; known are {known}.")
    language, picks = raw.get("language"), raw.get("picks")
    if picks is not None and picks != "last" and (not isinstance(picks, int) or isinstance(picks, bool)):
        raise _fault(f"{place}.picks", "picks is a number from 1 on, or last.")
    alternatives = enumerate(_list(raw, "any", place))
    return Expectation(
        article=_names(raw, "article", place),
        offers=_names(raw, "offers", place),
        covers=tuple(
            (one,) if isinstance(one, str) else _names({"covers": one}, "covers", place)
            for one in _list(raw, "covers", place)
        ),
        excluded=_names(raw, "not", place),
        answers=_flag(raw, "answers", place),
        words=_names(raw, "words", place),
        language=None if language is None else str(language),
        person=_flag(raw, "person", place),
        urgent=_flag(raw, "urgent", place),
        picks=-1 if picks == "last" else picks,
        talk=_among(raw, "talk", TALK, place),
        no_talk=_among(raw, "no_talk", TALK, place),
        decision=_among(raw, "decision", DECISIONS, place),
        any=tuple(_expectation(one, f"{place}.any.{number}") for number, one in alternatives),
    )


def _list(raw: Mapping[str, Any], key: str, place: str) -> Sequence[Any]:
    value = raw.get(key, ())
    if not isinstance(value, list | tuple):
        raise _fault(f"{place}.{key}", f"{key} is a list.")
    return value


def _names(raw: Mapping[str, Any], key: str, place: str) -> tuple[str, ...]:
    value = raw.get(key, ())
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list | tuple) or not all(
        isinstance(one, str | int) and not isinstance(one, bool) for one in value
    ):
        raise _fault(f"{place}.{key}", f"{key} is a text, or a list of texts; put yes and no in quotes.")
    return tuple(map(str, value))


def _among(raw: Mapping[str, Any], key: str, known: Sequence[str], place: str) -> tuple[str, ...]:
    names = _names(raw, key, place)
    if unknown := [name for name in names if name not in known]:
        raise _fault(f"{place}.{key}", f"{key} knows no {unknown[0]!r}; it knows {', '.join(known)}.")
    return names


def _flag(raw: Mapping[str, Any], key: str, place: str) -> bool | None:
    value = raw.get(key)
    if value is not None and not isinstance(value, bool):
        raise _fault(f"{place}.{key}", f"{key} is yes or no.")
    return value


def _fault(place: str, message: str) -> InvalidDialogue:
    """A fault of a turn, whose message begins with the turn's number, counted from 1."""
    return InvalidDialogue(f"turn {int(place.split('.')[1]) + 1}: {message}", place)
