"""Scripted dialogues in twenty languages, taken through Rasa's REST channel of a real server.

``first`` was written before the dialogue could hold a conversation, ``second`` after; neither by who built it. Each
language has as many of each kind, so that a share can be told for both:

    python -m tests.dialogues [--set first] [--language de] [--kind follow-ups] [--quiet] [--record]

``figures.json`` has what went well the last time; ``--record`` writes it anew.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.scripted.dialogues import ScriptedDialogue, read_dialogues
from bot.scripted.judging import Fault, Judge, Seen
from knowledge_base.samples import sample_articles
from tests.house import texts

FOLDER = Path(__file__).parent
FIGURES = FOLDER / "figures.json"
#: So many dialogues fewer may go well in a group.
SLACK = 2

Ask = Callable[..., list[dict[str, Any]]]


@dataclass(frozen=True)
class Taken:
    """A dialogue that was taken, what was seen in each turn, and what did not hold, by turn."""

    dialogue: ScriptedDialogue
    seen: Sequence[Seen]
    faults: Sequence[Sequence[Fault]]

    @property
    def passed(self) -> bool:
        """Whether everything held."""
        return not any(self.faults)


def dialogues(name: str) -> list[ScriptedDialogue]:
    """The dialogues of the set of that name."""
    files = sorted((FOLDER / name).glob("*.yml"))
    return [one for file in files for one in read_dialogues(file.read_text("utf-8"), f"{name}/{file.name}")]


def judge() -> Judge:
    """A judge for the sample articles."""
    return Judge(texts("bot.texts.phrases"), sample_articles())


def take(
    dialogue: ScriptedDialogue, sender: str, ask: Ask, judging: Judge, urgent: Callable[[str], bool | None]
) -> Taken:
    """Take one dialogue; ``urgent`` tells whether a sender's conversation waits before others."""
    seen: list[Seen] = []
    faults: list[list[Fault]] = []
    for turn in dialogue.turns:
        replies = ask(sender, turn.visitor, metadata={"language": dialogue.page})
        before = seen[-1] if seen else None
        asks = turn.expect is not None and turn.expect.urgent is not None
        seen.append(judging.seen(replies, urgent(sender) if asks else None))
        faults.append([] if turn.expect is None else judging.faults(turn.expect, seen[-1], before))
    return Taken(dialogue, seen, faults)


def shares(taken: Iterable[Taken], by: Callable[[Taken], str]) -> dict[str, tuple[int, int]]:
    """How many passed, of how many, in each group."""
    found: defaultdict[str, list[bool]] = defaultdict(list)
    for one in taken:
        found[by(one)].append(one.passed)
    return {name: (sum(its), len(its)) for name, its in sorted(found.items())}


@dataclass(frozen=True)
class Figures:
    """How many dialogues of each set went well, in each group, the last time that it was recorded."""

    sets: dict[str, dict[str, int]]

    @classmethod
    def read(cls) -> "Figures":
        """What was recorded."""
        return cls(json.loads(FIGURES.read_text("utf-8")))

    def fallen(self, name: str, taken: Iterable[Taken], by: Callable[[Taken], str]) -> dict[str, str]:
        """The groups of the set of that ``name`` in which clearly fewer go well than were recorded, and how many do.

        Machines differ in the last digits of a confidence, so that one or two near a threshold may fall either way.
        """
        return {
            group: f"{passed} of {count}, recorded {self.sets[name].get(group, 0)}"
            for group, (passed, count) in shares(taken, by).items()
            if passed < self.sets[name].get(group, 0) - SLACK
        }


def told(one: Taken) -> Iterator[str]:
    """A dialogue as a person reads it, with what did not hold."""
    dialogue = one.dialogue
    yield f"{dialogue.language} {dialogue.kind}: {dialogue.name} (page {dialogue.page})"
    for turn, seen, faults in zip(dialogue.turns, one.seen, one.faults, strict=True):
        yield f"  > {turn.visitor}"
        shown = ",".join(seen.articles) or "-"
        choices = f" choices {','.join(seen.choices)}" if seen.choices else ""
        yield f"    {seen.decision} {shown} {seen.language} {seen.state}{choices} | {' / '.join(seen.texts)[:150]!r}"
        yield from (f"    ✗ {fault}" for fault in faults)
