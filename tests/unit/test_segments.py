"""Messages that say more than one thing."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.segments import (
    LONG_CLAUSE,
    MOST_SEGMENTS,
    WHOLE_SHARE,
    WINDOW,
    mixed,
    segments,
    understood,
    whole_sentences,
    worst,
)
from bot.nlu import Scored, Understanding
from knowledge_base.search import Match


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Where is my order?", []),
        ("Where is my order, please?", []),
        ("Siparişim nerede? Şifremi unuttum. Teşekkürler.", ["Siparişim nerede?", "Şifremi unuttum."]),
        ("Hi! Where is my order?", ["Where is my order?"]),
        ("i bought shoes. they do not fit. thanks", ["i bought shoes.", "they do not fit."]),
        ("Where is my order\nIt is late now", ["Where is my order", "It is late now"]),
        ("سلام. هفتهٔ پیش کفش خریدم. چطور پسش بدهم؟", ["هفتهٔ پیش کفش خریدم.", "چطور پسش بدهم؟"]),
        ("您好。我上周买了一件外套，尺码太小。请问怎么退货？", ["我上周买了一件外套，尺码太小。", "请问怎么退货？"]),
        ("मैंने जूते खरीदे। पैसे कब मिलेंगे?", ["मैंने जूते खरीदे।", "पैसे कब मिलेंगे?"]),
        ("", []),
        ("?! ...", []),
    ],
)
def test_a_message_has_a_piece_for_each_sentence_that_says_something(text: str, found: list[str]) -> None:
    assert segments(text, "en") == found


def test_a_long_sentence_is_cut_at_its_commas() -> None:
    text = (
        "I have been with you for a long time and am happy with it, but now I wanted to ask, "
        "how can I send back a jacket, could you tell me"
    )
    assert "how can I send back a jacket" in segments(text, "en")


def test_what_has_no_marks_is_read_in_windows_that_overlap() -> None:
    words = [f"word{number}" for number in range(LONG_CLAUSE + 12)]
    found = [piece.split() for piece in segments(" ".join(words), "en")]
    assert {word for piece in found for word in piece} == set(words)
    assert all(len(piece) <= WINDOW for piece in found)
    assert any("word11" in piece and "word12" in piece for piece in found)


def test_of_a_very_long_message_neighbours_are_read_together() -> None:
    found = segments(" ".join(f"This is sentence {number}." for number in range(100)), "en")
    assert len(found) <= MOST_SEGMENTS
    assert "sentence 0." in found[0]
    assert "sentence 99." in found[-1]


def test_windows_that_are_read_together_say_nothing_twice() -> None:
    words = [f"word{number}" for number in range(120)]
    parts = segments(" ".join(words), "en")
    assert len(parts) <= MOST_SEGMENTS
    for part in parts:
        assert len(set(part.split())) == len(part.split())
    assert set(" ".join(parts).split()) == set(words)


@given(st.text(" ab.,?!。，\n", max_size=300))
def test_pieces_are_few_and_of_the_message(text: str) -> None:
    found = segments(text, "en")
    assert len(found) <= MOST_SEGMENTS
    assert len(set(found)) == len(found)
    assert all(set(piece) <= set(text) | {" "} for piece in found)


@pytest.mark.parametrize("part", [".", ",", "!)", ". ", "a, ", "—", "退", " "])
def test_a_message_that_is_made_to_take_long_does_not(part: str) -> None:
    # What looked at it from everywhere in it took minutes.
    assert len(segments(part * 100_000, "en")) <= MOST_SEGMENTS


def match(article: str, score: float) -> Match:
    return Match(article, 0.0, score, "en", "")


def test_one_piece_that_is_sure_makes_the_message_nearly_as_sure() -> None:
    found = mixed([[match("a", -3), match("b", -3)], [match("a", 4)], [match("b", -6)]])
    assert found[0].article_id == "a"
    assert 0.9 < found[0].confidence < 0.98
    assert sum(one.confidence for one in found) < 1


def test_more_pieces_ask_for_more_certainty() -> None:
    few, many = (mixed([[match("b", -9)], [match("a", 2)], *[[match("b", -9)]] * count]) for count in (1, 8))
    assert many[0].confidence < few[0].confidence


def test_the_whole_counts_as_much_however_many_segments_there_are() -> None:
    few, many = (mixed([[match("a", 2)], *[[match("b", -9)]] * count])[0] for count in (1, 8))
    assert few.confidence == pytest.approx(many.confidence)
    assert few.score == pytest.approx(2 + math.log(WHOLE_SHARE))


def test_the_segments_share_what_the_whole_leaves() -> None:
    found = mixed([[], [match("a", 2)], [match("b", -9)]])[0]
    assert found.score == pytest.approx(2 + math.log((1 - WHOLE_SHARE) / 2))


def test_two_questions_leave_neither_likely() -> None:
    found = mixed([[match("a", 0)], [match("a", 5)], [match("b", 5)]])
    assert {one.article_id for one in found} == {"a", "b"}
    assert all(0.4 < one.confidence < 0.6 for one in found)


@given(st.lists(st.lists(st.tuples(st.sampled_from("abc"), st.floats(-900, 900))), max_size=4))
def test_probabilities_are_probabilities_whatever_the_utilities(readings: list[list[tuple[str, float]]]) -> None:
    found = mixed([[match(article, score) for article, score in dict(reading).items()] for reading in readings])
    assert all(0 <= one.confidence <= 1 for one in found)
    assert sum(one.confidence for one in found) <= 1 + 1e-9
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def meaning(intent: str, sure: float = 0.9, emotion: str = "calm", felt: float = 0.9) -> Understanding:
    return Understanding((Scored(intent, sure),), (Scored(emotion, felt),))


def test_a_piece_that_asks_for_a_person_speaks_for_the_message() -> None:
    found = understood(meaning("ask_question"), [meaning("greet"), meaning("ask_human", 0.8)])
    assert found.intent == Scored("ask_human", 0.8)
    unsure = understood(meaning("ask_question"), [meaning("ask_human", 0.7)])
    assert unsure.intent.name == "ask_question"


def test_a_message_that_wants_no_person_gets_none() -> None:
    found = understood(meaning("ask_question"), [meaning("decline_human", 0.9), meaning("ask_human", 0.95)])
    assert found.intent.name == "ask_question"


def test_a_sentence_that_denies_stays_whole() -> None:
    text = (
        "Ich möchte wirklich nicht, dass mich noch einmal jemand von Ihren Mitarbeitern anruft, sondern nur wissen, "
        "wo das Paket jetzt ist. Vielen Dank im Voraus."
    )
    assert whole_sentences(text)[0].startswith("Ich möchte wirklich nicht, dass mich")
    assert len(segments(text, "de")) > len(whole_sentences(text))


def test_only_clear_anger_of_a_piece_is_that_of_the_message() -> None:
    calm = meaning("ask_question")
    assert understood(calm, [meaning("complain", emotion="angry", felt=0.95)]).emotion.name == "angry"
    assert understood(calm, [meaning("complain", emotion="angry", felt=0.8)]).emotion.name == "calm"
    assert understood(calm, [meaning("complain", emotion="worried", felt=0.99)]).emotion.name == "calm"
    assert understood(calm, []) == calm


def test_what_no_piece_feels_the_message_does_not_feel() -> None:
    sad = meaning("ask_question", emotion="sad", felt=0.7)
    assert understood(sad, [meaning("greet"), meaning("ask_question")]).emotion.name == "calm"
    assert understood(sad, [meaning("greet"), meaning("complain", emotion="worried", felt=0.6)]).emotion.name == "sad"


def named(count: int, first: int = 0) -> list[str]:
    return [f"word{number}" for number in range(first, first + count)]


def sentence(count: int) -> str:
    """A sentence of so many words with a comma after the fifth."""
    found = named(count)
    return f"{' '.join(found[:5])}, {' '.join(found[5:])}"


def test_up_to_nine_sentences_are_read_one_by_one_and_ten_two_by_two() -> None:
    nine, ten = (
        segments(" ".join(f"Here is the word{'s' * many}." for many in range(count)), "en") for count in (9, 10)
    )
    assert (len(nine), len(ten)) == (9, 5)
    assert ten[0] == "Here is the word. Here is the words."


def test_three_words_say_something_and_two_do_if_they_are_long() -> None:
    assert segments("Hello. Where is it", "en") == ["Where is it"]
    assert segments("Hello. refund monies", "en") == ["refund monies"]
    assert segments("Hello. abcde fghi", "en") == ["abcde fghi"]
    assert segments("Hello. abcd fghi.", "en") == ["abcd fghi."]
    assert segments("Hello. abcd fghi", "en") == []


def test_a_sentence_is_cut_at_its_commas_from_nineteen_words_on() -> None:
    assert segments(sentence(18), "en") == []
    assert segments(sentence(19), "en") == [" ".join(named(5)), " ".join(named(14, 5))]


@pytest.mark.parametrize(
    ("language", "text", "clauses"),
    [
        (
            "en",
            "my sister ordered the lamp for our mother and the box came without a plug and now nobody can use it",
            [
                "my sister ordered the lamp for our mother",
                "the box came without a plug",
                "now nobody can use it",
            ],
        ),
        (
            "pl",
            "zamówiłam buty dla syna na wesele i dzisiaj kurier zostawił paczkę u sąsiadki oraz w środku były dwa lewe",
            [
                "zamówiłam buty dla syna na wesele",
                "dzisiaj kurier zostawił paczkę u sąsiadki",
                "w środku były dwa lewe",
            ],
        ),
    ],
)
def test_a_long_sentence_is_cut_where_a_word_joins_its_clauses(language: str, text: str, clauses: list[str]) -> None:
    assert segments(text, language) == clauses


def test_few_words_between_two_joints_stay_with_the_clause_before_them() -> None:
    text = "I bought a big tent and pegs and two mats for the summer holidays and then it rained for fourteen days"

    assert segments(text, "en") == [
        "I bought a big tent pegs",
        "two mats for the summer holidays",
        "then it rained for fourteen days",
    ]


def test_few_words_after_the_last_joint_stay_with_the_last_clause() -> None:
    text = "I bought two mats for the long summer holidays and then it rained for fourteen days in a row and pegs"

    assert segments(text, "en") == [
        "I bought two mats for the long summer holidays",
        "then it rained for fourteen days in a row pegs",
    ]


def test_a_clause_is_read_in_windows_from_nineteen_words_on() -> None:
    def clauses(count: int) -> list[str]:
        return segments(f"{' '.join(named(5, 100))}, {' '.join(named(count))}", "en")[1:]

    assert clauses(18) == [" ".join(named(18))]
    assert clauses(24) == [" ".join(named(12)), " ".join(named(12, 6)), " ".join(named(12, 12))]


def test_of_an_article_the_surest_reading_is_shown() -> None:
    sure, unsure = Match("a", 0.0, 5.0, "en", "sure"), Match("a", 0.0, 1.0, "en", "unsure")
    assert mixed([[sure], [unsure]])[0].phrasing == "sure"
    assert mixed([[unsure], [sure]])[0].phrasing == "sure"


def test_a_wish_for_no_person_counts_from_an_even_chance_on() -> None:
    wishing = meaning("ask_human", 0.95)
    declined, hardly = meaning("decline_human", 0.5), meaning("decline_human", 0.49)
    assert understood(meaning("ask_question"), [wishing, declined]).intent.name == "ask_question"
    assert understood(meaning("ask_question"), [wishing, hardly]).intent.name == "ask_human"


def test_of_two_sentences_the_angrier_is_the_one_that_counts() -> None:
    calm, angry = meaning("ask_question"), meaning("complain", emotion="angry", felt=0.9)
    for parts in ([calm, angry], [angry, calm]):
        assert understood(calm, parts).emotion == Scored("angry", 0.9)


def test_what_a_message_feels_is_felt_by_a_sentence_from_an_even_chance_on() -> None:
    sad = meaning("ask_question", emotion="sad", felt=0.7)
    assert understood(sad, [meaning("greet", emotion="worried", felt=0.5)]).emotion.name == "sad"
    calmer = [meaning("greet", emotion="worried", felt=0.49), meaning("thank", felt=0.6)]
    assert understood(sad, calmer).emotion == Scored("calm", 0.6)
    assert understood(sad, calmer[::-1]).emotion == Scored("calm", 0.6)


def speaking(**situations: float) -> Understanding:
    """What says something of situations, so likely each."""
    found = tuple(Scored(name, likely) for name, likely in situations.items())
    return Understanding((Scored("ask_question", 0.9),), (Scored("calm", 0.9),), found)


@pytest.mark.parametrize("name", ["despair", "bereavement"])
@pytest.mark.parametrize(
    ("whole", "parts", "counts"),
    [
        (0.08, [0.7], 0.7),
        (0.08, [0.69], 0.08),
        (0.07, [0.7], 0.07),
        (0.07, [0.99], 0.07),
        (0.3, [0.0, 0.9, 0.2], 0.9),
        (0.8, [0.75], 0.8),
        (0.8, [0.9], 0.9),
        (0.9, [], 0.9),
    ],
)
def test_the_worst_sentence_speaks_for_a_message_that_says_something_of_it_too(
    name: str, whole: float, parts: list[float], counts: float
) -> None:
    found = worst(speaking(**{name: whole}), [speaking(**{name: one}) for one in parts])
    assert found.situated(name) == counts
    assert (found.intent.name, found.emotion.name) == ("ask_question", "calm")


def test_whoever_is_in_despair_and_has_lost_somebody_is_in_despair_first() -> None:
    found = worst(speaking(despair=0.2, bereavement=0.2), [speaking(bereavement=0.95), speaking(despair=0.8)])
    assert found.situated("despair") == 0.8


def test_a_sentence_that_speaks_of_a_death_does_so_for_the_message() -> None:
    found = understood(speaking(bereavement=0.2), [meaning("greet"), speaking(bereavement=0.9)])
    assert found.situated("bereavement") == 0.9
