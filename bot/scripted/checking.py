"""What a dialogue has to be like for a site to keep it: within bounds, in its languages, about articles that it has."""

import re
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import replace

from bot.conversations.incoming import clean
from bot.scripted.dialogues import Expectation, InvalidDialogue, ScriptedDialogue

#: So many dialogues a site keeps, at most, and so many turns one has.
MOST_DIALOGUES = 500
MOST_TURNS = 30
#: Characters of the longest name, kind and message of a visitor.
LONGEST_NAME = 120
LONGEST_KIND = 60
LONGEST_TEXT = 2000
#: So much one turn expects: names or words in one list, characters of each, and expectations one of which will do.
MOST_NAMED = 20
LONGEST_NAMED = 200
MOST_ALTERNATIVES = 5

Exists = Callable[[str], Awaitable[bool]]


def tidied(dialogue: ScriptedDialogue) -> ScriptedDialogue:
    """``dialogue`` without control characters and outer blanks, its name in one line."""
    return replace(
        dialogue,
        name=re.sub(r"\s+", " ", clean(dialogue.name)),
        kind=re.sub(r"\s+", " ", clean(dialogue.kind)),
        turns=tuple(replace(turn, visitor=clean(turn.visitor)) for turn in dialogue.turns),
    )


async def check(dialogue: ScriptedDialogue, languages: Sequence[str], exists: Exists) -> None:
    """Raise :class:`InvalidDialogue` for what a site that speaks ``languages`` cannot keep, or could never play well.

    ``exists`` tells whether there is an article of an id, published or not.
    """
    if not dialogue.name:
        raise InvalidDialogue("Give the dialogue a name.", "name")
    if len(dialogue.name) > LONGEST_NAME:
        raise InvalidDialogue(f"The name is longer than {LONGEST_NAME} characters; shorten it.", "name")
    if len(dialogue.kind) > LONGEST_KIND:
        raise InvalidDialogue(f"The kind is longer than {LONGEST_KIND} characters; shorten it.", "kind")
    for field in ("language", "page"):
        if getattr(dialogue, field) not in languages:
            raise InvalidDialogue(f"The {field} is none of this site's: {', '.join(languages)}.", field)
    if len(dialogue.turns) > MOST_TURNS:
        raise InvalidDialogue(f"A dialogue has at most {MOST_TURNS} turns; make two of it.", "turns")
    for number, turn in enumerate(dialogue.turns):
        place, who = f"turns.{number}", f"turn {number + 1}"
        if not turn.visitor:
            raise InvalidDialogue(f"{who}: write what the visitor says.", f"{place}.visitor")
        if len(turn.visitor) > LONGEST_TEXT:
            raise InvalidDialogue(f"{who}: at most {LONGEST_TEXT} characters; shorten it.", f"{place}.visitor")
        if turn.expect is not None:
            await _check_expectation(turn.expect, f"{place}.expect", who, languages, exists, first=number == 0)


async def _check_expectation(
    expected: Expectation, place: str, who: str, languages: Sequence[str], exists: Exists, *, first: bool
) -> None:
    for key, names in _named(expected):
        if len(names) > MOST_NAMED:
            raise InvalidDialogue(f"{who}: {key} names more than {MOST_NAMED}; leave some out.", f"{place}.{key}")
        for name in names:
            if not name.strip() or len(name) > LONGEST_NAMED:
                raise InvalidDialogue(
                    f"{who}: {key} takes texts of 1 to {LONGEST_NAMED} characters; mend or remove it.", f"{place}.{key}"
                )
            if key in ("article", "offers", "covers", "not") and not await exists(name):
                raise InvalidDialogue(
                    f"{who}: there is no article {name}; choose one that there is, or write it first.", f"{place}.{key}"
                )
    if expected.language is not None and expected.language not in languages:
        known = ", ".join(languages)
        raise InvalidDialogue(f"{who}: {expected.language} is none of this site's: {known}.", f"{place}.language")
    if expected.picks is not None and first:
        raise InvalidDialogue(f"{who}: no reply comes before it, so that there is no choice to pick.", f"{place}.picks")
    if expected.picks is not None and not (expected.picks == -1 or 1 <= expected.picks <= 9):
        raise InvalidDialogue(f"{who}: picks is a number from 1 to 9, or last.", f"{place}.picks")
    if len(expected.any) > MOST_ALTERNATIVES:
        raise InvalidDialogue(f"{who}: at most {MOST_ALTERNATIVES} alternatives; leave some out.", f"{place}.any")
    for number, one in enumerate(expected.any):
        if one.any:
            raise InvalidDialogue(f"{who}: an alternative has no alternatives of its own.", f"{place}.any")
        await _check_expectation(one, f"{place}.any.{number}", who, languages, exists, first=first)


def _named(expected: Expectation) -> Iterator[tuple[str, Sequence[str]]]:
    """What an expectation names or quotes, by its key in a file."""
    yield "article", expected.article
    yield "offers", expected.offers
    yield "not", expected.excluded
    yield "words", expected.words
    yield "talk", expected.talk
    yield "no_talk", expected.no_talk
    yield "decision", expected.decision
    yield "covers", [name for group in expected.covers for name in group]
