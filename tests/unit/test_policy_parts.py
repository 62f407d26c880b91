"""What the policy makes of the parts of a message: segments of a story, and clauses of one sentence."""

from dataclasses import replace

from bot.dialogue.decisions import Answer, Clarify, Situation
from bot.dialogue.policy import (
    ALSO_AT,
    ANSWER_AT,
    CLAUSE_ALSO_AT,
    SURE_CLAUSE_AT,
    SURE_PART_AT,
    TOGETHER_AT,
    decide,
)
from tests.unit.test_policy import found, part, understood

LITTLE = 1e-6


def test_what_else_is_asked_is_offered_from_its_probability_on() -> None:
    sure = Situation(understood(), found(ANSWER_AT), parts=[part(0, 0.9), part(1, ALSO_AT)], sentences=True)
    assert decide(sure) == Answer("article-0", ANSWER_AT, also=("article-1",))
    unsure = replace(sure, parts=[part(0, 0.9), part(1, ALSO_AT - LITTLE)])
    assert decide(unsure) == Answer("article-0", ANSWER_AT)


def test_what_a_clause_asks_is_offered_from_a_lower_probability_on() -> None:
    sure = Situation(understood(), found(ANSWER_AT), parts=[part(0, 0.9), part(1, CLAUSE_ALSO_AT)])
    assert decide(sure) == Answer("article-0", ANSWER_AT, also=("article-1",))
    unsure = replace(sure, parts=[part(0, 0.9), part(1, CLAUSE_ALSO_AT - LITTLE)])
    assert decide(unsure) == Answer("article-0", ANSWER_AT)


def test_two_sure_clauses_of_one_sentence_are_answered_whatever_the_whole_is_about() -> None:
    parts = [part(7, SURE_CLAUSE_AT), part(1, SURE_CLAUSE_AT + LITTLE), part(2, CLAUSE_ALSO_AT)]
    sure = Situation(understood(), found(0.6, 0.01), parts=parts)
    assert decide(sure) == Answer("article-7", SURE_CLAUSE_AT, also=("article-2",), together=("article-1",))
    assert decide(replace(sure, matches=found(0.06, 0.05))) == decide(sure)
    less = [part(7, SURE_CLAUSE_AT - LITTLE), *parts[1:]]
    assert decide(replace(sure, parts=less)) == Answer("article-0", 0.6, also=("article-7", "article-1"))


def test_a_segment_of_an_unsure_message_is_sure_from_the_probability_of_an_answer_on() -> None:
    sure = Situation(understood(), found(0.5, 0.4), parts=[part(0, 0.9), part(1, ANSWER_AT)])
    assert decide(sure) == Answer("article-0", 0.9, also=("article-1",))
    assert isinstance(decide(replace(sure, parts=[part(0, 0.9), part(1, ANSWER_AT - LITTLE)])), Clarify)


def test_of_an_unsure_message_a_sure_segment_is_not_lost_behind_likely_ones() -> None:
    parts = [part(0, 0.9), part(2, ALSO_AT), part(3, ALSO_AT), part(1, 0.9)]
    assert decide(Situation(understood(), found(0.5, 0.4), parts=parts, sentences=True)) == (
        Answer("article-0", 0.9, together=("article-1",))
    )


def test_two_parts_are_answered_together_from_a_probability_on() -> None:
    parts = [part(0, SURE_PART_AT), part(1, SURE_PART_AT)]
    sure = Situation(understood(), found(0.9, 0.05), parts=parts)
    assert decide(sure) == Answer("article-0", 0.9, together=("article-1",))
    for place in (0, 1):
        less = [part(one, SURE_PART_AT - LITTLE * (one == place)) for one in (0, 1)]
        assert decide(replace(sure, parts=less)) == Answer("article-0", 0.9, also=("article-1",))


def test_two_other_questions_are_offered_beside_an_answer_and_no_more() -> None:
    parts = [part(place, 0.7) for place in range(4)]
    assert decide(Situation(understood(), found(0.9), parts=parts)) == (
        Answer("article-0", 0.9, also=("article-1", "article-2"))
    )


def test_two_questions_are_answered_at_once_and_no_more() -> None:
    parts = [part(place, 0.9) for place in range(4)]
    assert decide(Situation(understood(), found(0.9, 0.03, 0.02, 0.01), parts=parts)) == (
        Answer("article-0", 0.9, also=("article-2", "article-3"), together=("article-1",))
    )


def test_sure_segments_together_have_to_be_as_sure_as_an_answer() -> None:
    parts = [part(0, 0.7), part(1, 0.7)]
    assert decide(Situation(understood(), found(0.35, 0.2), parts=parts)) == (
        Answer("article-0", 0.7, also=("article-1",))
    )
    assert isinstance(decide(Situation(understood(), found(0.35, 0.2 - LITTLE), parts=parts)), Clarify)


def test_surer_segments_together_need_less_of_the_whole() -> None:
    surest = [part(0, SURE_PART_AT), part(1, SURE_PART_AT)]
    whole = found(TOGETHER_AT / 2, TOGETHER_AT / 2)
    assert decide(Situation(understood(), whole, parts=surest)) == (
        Answer("article-0", SURE_PART_AT, together=("article-1",))
    )
    assert isinstance(
        decide(Situation(understood(), found(TOGETHER_AT / 2, TOGETHER_AT / 2 - LITTLE), parts=surest)), Clarify
    )
    nearly = [part(0, SURE_PART_AT), part(1, SURE_PART_AT - LITTLE)]
    assert isinstance(decide(Situation(understood(), whole, parts=nearly)), Clarify)


def test_a_segment_about_an_article_that_the_message_is_not_about_adds_nothing() -> None:
    parts = [part(0, 0.9), part(7, 0.9)]
    assert isinstance(decide(Situation(understood(), found(0.5, 0.05), parts=parts, sentences=True)), Clarify)
    three = [*parts, part(1, 0.9)]
    assert decide(Situation(understood(), found(0.35, 0.3), parts=three, sentences=True)) == (
        Answer("article-0", 0.9, also=("article-7",), together=("article-1",))
    )
