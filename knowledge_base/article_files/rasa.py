"""Rasa's training data: examples of intents (`nlu.yml`) and what is said to them (`domain.yml`, `responses.yml`).

https://rasa.com/docs/rasa/training-data-format, and https://rasa.com/docs/rasa/chitchat-faqs for retrieval intents,
whose examples are of `faq/shipping` and whose responses are `utter_faq/shipping`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from knowledge_base.article_files.encodings import Undecodable, decode
from knowledge_base.article_files.places import Found, Place, Reading, Row, SourceFile
from knowledge_base.article_files.yaml_text import BadYaml, Listed, Mapped, load

_KEYS = frozenset(("nlu", "responses", "intents", "rules", "stories", "pipeline", "policies", "recipe"))
#: `[Berlin](city)`, `[Berlin]{"entity": "city"}` and `[Berlin](city:value)`.
_ENTITY = re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})")
#: Small talk, which Hamdel has of its own: an article would stand in its way.
_TALK = frozenset(
    (
        *("greet", "goodbye", "bye", "thank", "thanks", "thankyou", "affirm", "deny", "yes", "no", "bot_challenge"),
        *("out_of_scope", "nlu_fallback", "mood_great", "mood_unhappy", "chitchat", "ask_human", "human_handoff"),
        *("handoff", "stop"),
    )
)


@dataclass(slots=True)
class _Project:
    """What the files of a project say together."""

    language: str = ""
    examples: dict[str, list[str]] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    responses: dict[str, Sequence[Any]] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)


def is_rasa(text: str) -> bool:
    """Whether YAML is a file of a Rasa project, as its first keys tell."""
    keys = set(re.findall(r"^([A-Za-z_]+):", text, re.MULTILINE))
    if "nlu" in keys and re.search(r"^\s*-?\s*(?:intent|synonym|regex|lookup):", text, re.MULTILINE):
        return True
    return "articles" not in keys and bool(
        ("responses" in keys and re.search(r"^ +[\"']?utter_", text, re.MULTILINE))
        or ({"intents", "version"} <= keys)
        or ({"pipeline", "policies"} & keys and {"recipe", "language"} & keys)
        or ({"rules", "stories"} & keys and re.search(r"^\s+-?\s*(?:steps|intent):", text, re.MULTILINE))
    )


def read_rasa(files: Sequence[SourceFile], reading: Reading) -> None:
    """The articles of a project: an intent's examples with the response to it."""
    project = _Project()
    for file in files:
        try:
            text, encoding, _ = decode(file.data, reading.options.encoding, may_guess=False)
            document = load(text)
        except Undecodable as error:
            reading.fault(file.name, str(error))
            continue
        except BadYaml as error:
            reading.fault(file.name, str(error), error.line or 1)
            continue
        reading.found.append(Found(file.name, "rasa", encoding))
        if isinstance(document, Mapped):
            _take(project, file.name, document)
    before = len(reading.rows)
    left = list(_rows(project, reading))
    names = ", ".join(file.name for file in files)
    if len(reading.rows) == before and not reading.faults:
        lacking = "responses (domain.yml or responses.yml)" if project.examples else "examples (nlu.yml)"
        reading.fault(names, f"there is no intent with a response here: bring the file of {lacking} in with it.")
    elif left:
        reading.notes.append(
            f"{names}: intents without a response, or of small talk, were left out: {', '.join(left)}."
        )


def _take(project: _Project, name: str, document: Mapped) -> None:
    language = document.get("language")
    if isinstance(language, str):
        project.language = language
    nlu = document.get("nlu")
    for at, entry in enumerate(nlu if isinstance(nlu, Listed) else []):
        if isinstance(entry, Mapped) and isinstance(entry.get("intent"), str):
            line = nlu.lines[at] if isinstance(nlu, Listed) else 1
            project.places.setdefault(
                entry["intent"], Place(name, line, {"question": "examples", "answer": "responses"})
            )
            project.examples.setdefault(entry["intent"], []).extend(_examples(entry.get("examples")))
    responses = document.get("responses")
    if isinstance(responses, Mapped):
        for utterance, variations in responses.items():
            if isinstance(variations, list):
                project.responses.setdefault(utterance, variations)
    for kind in ("rules", "stories"):
        listed = document.get(kind)
        for rule in listed if isinstance(listed, list) else []:
            steps = [
                step
                for step in (rule.get("steps") or [] if isinstance(rule, Mapped) else [])
                if isinstance(step, Mapped)
            ]
            if len(steps) == 2 and "intent" in steps[0] and "action" in steps[1]:
                project.said.setdefault(str(steps[0]["intent"]), str(steps[1]["action"]))


def _examples(value: object) -> Iterator[str]:
    listed = value if isinstance(value, list) else str(value or "").split("\n")
    for one in listed:
        text = one.get("text") if isinstance(one, Mapping) else one
        cleaned = _ENTITY.sub(r"\1", str(text or "").strip().removeprefix("-").strip())
        if cleaned:
            yield cleaned


def _rows(project: _Project, reading: Reading) -> Iterator[str]:
    """Adds a row for each intent with an answer; yields those without."""
    taken = {intent.partition("/")[2] for intent in project.examples if "/" in intent}
    for intent, examples in project.examples.items():
        category, _, name = intent.rpartition("/")
        answer, is_varied = _answer(project, intent)
        if not examples or not answer or (not category and name.casefold() in _TALK):
            yield intent
            continue
        place = project.places[intent]
        if is_varied:
            reading.notes.append(f"{place}: {intent} has several responses; the first one was taken.")
        is_clear = sum(one.rpartition("/")[2] == name for one in project.examples) == 1 or name not in taken
        fields: dict[str, object] = {
            "id": re.sub(r"[\s/_]+", "-", name if is_clear else intent),
            "question": examples[0],
            "phrasings": examples[1:],
            "answer": answer,
        }
        if category:
            fields["category"] = category
        reading.rows.append(Row(place, fields, language=project.language))


def _answer(project: _Project, intent: str) -> tuple[str, bool]:
    """The first response to an intent that is for every channel, and whether there are others."""
    variations = project.responses.get(f"utter_{intent}") or project.responses.get(project.said.get(intent, "")) or []
    texts = [
        one
        for one in variations
        if isinstance(one, Mapping) and one.get("text") and not one.get("channel") and not one.get("condition")
    ] or [one for one in variations if isinstance(one, Mapping) and one.get("text")]
    if not texts:
        return "", False
    first = texts[0]
    text = str(first["text"]).strip()
    if isinstance(first.get("image"), str):
        text += f"\n\n![]({first['image']})"
    return text, len(texts) > 1
