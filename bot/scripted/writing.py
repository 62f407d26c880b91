"""Scripted dialogues written down again: as plain values, as they are stored and sent, and as a file."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import yaml

from bot.scripted.dialogues import Expectation, ScriptedDialogue, ScriptedTurn

#: Named otherwise in a file, where they are not words of Python.
_NAMES = {"excluded": "not"}
_FIELDS = (
    "article",
    "offers",
    "covers",
    "excluded",
    "answers",
    "words",
    "language",
    "person",
    "urgent",
    "talk",
    "no_talk",
    "decision",
)


def turns_json(turns: Sequence[ScriptedTurn]) -> list[dict[str, Any]]:
    """Turns as a file has them: the inverse of :func:`bot.scripted.dialogues.parse_turns`."""
    return [
        {"visitor": turn.visitor} | ({} if turn.expect is None else {"expect": expectation_json(turn.expect)})
        for turn in turns
    ]


def expectation_json(expectation: Expectation) -> dict[str, Any]:
    """What is expected as a file has it, without what goes without saying; names are always in lists."""
    found: dict[str, Any] = {}
    for field in _FIELDS:
        value = getattr(expectation, field)
        if value is None or value == ():
            continue
        found[_NAMES.get(field, field)] = _plain(value)
    if expectation.picks is not None:
        found["picks"] = "last" if expectation.picks == -1 else expectation.picks
    if expectation.any:
        found["any"] = [expectation_json(one) for one in expectation.any]
    return found


def _plain(value: Any) -> Any:
    return [_plain(one) for one in value] if isinstance(value, tuple | list) else value


def write_dialogues(dialogues: Iterable[ScriptedDialogue], language: str) -> str:
    """A file in ``language`` with ``dialogues``; those in another one say so."""
    rows = [_row(one, language) for one in dialogues]
    return yaml.dump(
        {"language": language, "dialogues": rows}, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120
    )


def _row(dialogue: ScriptedDialogue, language: str) -> Mapping[str, Any]:
    row: dict[str, Any] = {"name": dialogue.name}
    if dialogue.kind:
        row["kind"] = dialogue.kind
    if dialogue.language != language:
        row["language"] = dialogue.language
    if dialogue.page != dialogue.language:
        row["page"] = dialogue.page
    turns = turns_json(dialogue.turns)
    return {**row, "turns": [{**turn, "expect": _Flow(turn["expect"])} if "expect" in turn else turn for turn in turns]}


class _Flow(dict[str, Any]):
    """A mapping that is written in one line, as people write what they expect."""


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        """Nothing refers to anything else: nobody reads such files with pleasure."""
        return True


def _in_one_line(dumper: yaml.SafeDumper, mapping: _Flow) -> yaml.Node:
    return dumper.represent_mapping("tag:yaml.org,2002:map", mapping, flow_style=True)


_Dumper.add_representer(_Flow, _in_one_line)
