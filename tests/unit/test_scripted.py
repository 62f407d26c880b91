"""Scripted dialogues: read from files, and judged."""

import re
from dataclasses import replace

import pytest

from bot.conversations.incoming import payload_of
from bot.scripted.dialogues import DialogueFileError, Expectation, ScriptedDialogue, read_dialogues
from bot.scripted.judging import Judge, Seen
from bot.scripted.writing import write_dialogues
from knowledge_base.samples import sample_articles
from tests.dialogues import dialogues
from tests.house import texts

WRITTEN = """
language: de
dialogues:
  - name: Return
    kind: follow-ups
    page: en
    turns:
      - visitor: Ich möchte etwas zurückgeben
        expect: {article: start-return, not: [delivery-cost], person: no}
      - visitor: "2"
        expect: {picks: last, any: [{language: de}, {talk: [thank]}]}
      - visitor: danke
"""


@pytest.fixture(scope="module")
def judge() -> Judge:
    return Judge(texts("bot.texts.phrases"), sample_articles())


def seen(decision: str = "answer", state: str = "bot", articles: tuple[str, ...] = (), **values: object) -> Seen:
    given = {"language": "en", "texts": (), "choices": (), "urgent": None, **values}
    return Seen(decision=decision, articles=articles, state=state, **given)  # type: ignore[arg-type]


def test_a_file_is_read_with_what_each_turn_expects() -> None:
    (found,) = read_dialogues(WRITTEN)
    assert (found.name, found.kind, found.language, found.page) == ("Return", "follow-ups", "de", "en")
    first, second, third = found.turns
    assert first.expect == Expectation(article=("start-return",), excluded=("delivery-cost",), person=False)
    assert second.expect == Expectation(picks=-1, any=(Expectation(language="de"), Expectation(talk=("thank",))))
    assert third.expect is None


@pytest.mark.parametrize(
    ("wrong", "right", "fault"),
    [
        ("name: Return", "title: Return", "unknown key 'title'"),
        ("article: start-return", "articel: start-return", "unknown expectation 'articel'"),
        ("person: no", "person: maybe", "person is yes or no"),
        ("picks: last", "picks: first", "picks is a number"),
        ("talk: [thank]", "talk: [thnk]", "talk knows no 'thnk'"),
        ('visitor: "2"', "visitor: 2", "put numbers"),
        ("dialogues:", "stories:", "expected a mapping with the keys"),
        ("language: de\n", "language: [\n", "is not YAML"),
        ("article: start-return", "words: [no]", "put yes and no in quotes"),
        ("article: start-return", "covers: track-order", "covers is a list"),
        ("- visitor: danke", "- visitor: &a danke\n        expect: {words: [*a]}", "write out what *names refer to"),
    ],
)
def test_a_fault_says_where_it_is_and_what_to_do(wrong: str, right: str, fault: str) -> None:
    with pytest.raises(DialogueFileError, match=re.escape(fault)):
        read_dialogues(WRITTEN.replace(wrong, right, 1), "de.yml")


@pytest.mark.parametrize("name", ["first", "second"])
def test_what_is_written_down_again_is_read_as_the_same(name: str) -> None:
    by_language: dict[str, list[ScriptedDialogue]] = {}
    for one in dialogues(name):
        by_language.setdefault(one.language, []).append(one)
    for language, those in by_language.items():
        assert read_dialogues(write_dialogues(those, language)) == those
    every = [one for those in by_language.values() for one in those]
    assert read_dialogues(write_dialogues(every, "en")) == every


def test_what_is_written_down_reads_as_people_write_it() -> None:
    (found,) = read_dialogues(WRITTEN)
    assert "expect: {article: [start-return], not: [delivery-cost], person: false}" in write_dialogues([found], "de")
    assert "&" not in write_dialogues([found, replace(found, name="Again")], "de")


def test_a_dialogue_in_another_language_than_its_file_says_so() -> None:
    own = WRITTEN.replace("    page: en", "    language: nl")
    assert [(one.language, one.page) for one in read_dialogues(own)] == [("nl", "nl")]
    twice = own + WRITTEN[WRITTEN.index("  - name") :]
    assert [one.language for one in read_dialogues(twice)] == ["nl", "de"]


def test_two_dialogues_of_one_name_are_a_fault() -> None:
    again = WRITTEN + WRITTEN[WRITTEN.index("  - name") :]
    with pytest.raises(DialogueFileError, match="two dialogues are called 'Return'"):
        read_dialogues(again)


@pytest.mark.parametrize(
    ("expected", "one", "other"),
    [
        (Expectation(article=("a", "b")), seen(articles=("b",)), seen(articles=("c",))),
        (Expectation(offers=("a",)), seen(choices=("a",)), seen(choices=("b",))),
        (Expectation(covers=(("a",), ("b", "c"))), seen(articles=("a",), choices=("c",)), seen(articles=("a",))),
        (Expectation(excluded=("a",)), seen(articles=("b",), choices=("a",)), seen(articles=("a",))),
        (Expectation(answers=False), seen(choices=("a",)), seen(articles=("a",))),
        (Expectation(language="en"), seen(), seen(language="de")),
        (Expectation(person=True), seen(state="waiting"), seen()),
        (Expectation(person=False), seen(), seen(state="waiting")),
        (Expectation(urgent=True), seen(urgent=True), seen(urgent=False)),
        (Expectation(decision=("answer",)), seen("answer"), seen("handoff")),
        (Expectation(talk=("helpful",)), seen(texts=("I am glad to hear that. Is there anything else?",)), seen()),
        (
            Expectation(no_talk=("thank",)),
            seen(),
            seen(texts=("You are welcome. Is there anything else I can help with?",)),
        ),
        (Expectation(any=(Expectation(language="de"), Expectation(person=True))), seen(state="waiting"), seen()),
        (
            Expectation(words=("MY  orders", "straße")),
            seen(texts=("Open My orders.", "STRASSE 1")),
            seen(texts=("My order",)),
        ),
    ],
)
def test_what_holds_passes_and_what_does_not_is_named(
    judge: Judge, expected: Expectation, one: Seen, other: Seen
) -> None:
    assert judge.faults(expected, one) == []
    assert judge.faults(expected, other)


def test_a_fault_names_the_expectation_that_does_not_hold(judge: Judge) -> None:
    wanted = Expectation(article=("a",), excluded=("b",), words=("hello",), person=True, decision=("clarify",))
    found = judge.faults(wanted, seen(articles=("b",)))
    assert [one.expected for one in found] == ["article", "not", "person", "decision", "words"]
    assert str(found[0]) == found[0].message == "b is shown, expected one of a"


def test_a_pick_is_the_article_behind_the_choice_before(judge: Judge) -> None:
    before = seen("clarify", choices=("a", "b", "c"))
    assert judge.faults(Expectation(picks=2), seen(articles=("b",)), before) == []
    assert judge.faults(Expectation(picks=-1), seen(articles=("c",)), before) == []
    assert judge.faults(Expectation(picks=2), seen(articles=("a",)), before)
    assert judge.faults(Expectation(picks=7), seen(), before)


def test_where_nothing_was_offered_a_pick_shows_nothing(judge: Judge) -> None:
    assert judge.faults(Expectation(picks=2), seen(), seen()) == []
    assert judge.faults(Expectation(picks=2), seen(articles=("a",)), seen())


def test_replies_are_read_as_rasa_gives_them(judge: Judge) -> None:
    article = next(one for one in sample_articles() if one.id == "gift-card")
    found = judge.seen(
        [
            {
                "text": "I am not sure.",
                "custom": {"decision": "clarify", "article": None, "language": "en", "state": "bot"},
            },
            {"text": article.variant("en").answer.replace("*", "")},
            {
                "text": "Or this?",
                "buttons": [
                    {"title": "Other", "payload": payload_of("answer", article="other")},
                    {"title": "No", "payload": "/not_helpful"},
                ],
            },
        ]
    )
    assert (found.decision, found.articles, found.choices) == ("clarify", ["gift-card"], ["other"])
    assert found.texts[0] == "I am not sure."


def test_there_are_enough_dialogues_of_every_kind_in_every_language() -> None:
    first, second = dialogues("first"), dialogues("second")
    assert (len(first), len(second)) == (420, 200)
    kinds = {one.kind for one in first}
    assert len(kinds) == 10
    assert {(one.language, one.kind) for one in first} == {(one.language, one.kind) for one in second}
    assert len({one.language for one in first}) == 20


def test_no_dialogue_stands_in_the_training_data() -> None:
    from bot.nlu.training import SECTIONS, read_section

    known = {example.text.casefold() for section in SECTIONS for example in read_section(section)}
    said = [turn.visitor for one in (*dialogues("first"), *dialogues("second")) for turn in one.turns]
    long = [text for text in said if len(text.split()) > 4]
    assert sum(text.casefold() in known for text in long) <= 0.01 * len(long)
