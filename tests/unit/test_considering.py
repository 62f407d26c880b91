"""What is read out of a message before anything comes of it, on a script of what is understood and found."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from bot.conversations import Translated
from bot.dialogue.considering import NOTHING_BEFORE, Consideration, MessageReader
from bot.dialogue.decisions import Answer, Clarify, HandOff, SmallTalk
from bot.dialogue.reading import Engines
from bot.language import identify
from bot.language.tracking import LanguageTracker, Spoken
from bot.settings import LANGUAGES
from bot.translation.interpreter import Rendering
from knowledge_base.search import Match
from tests.scripted import Line, Script

pytestmark = pytest.mark.anyio

ENGLISH = Spoken("en", "default")
PARCEL = "Where is my parcel now?"


@dataclass
class Engine:
    """Translates one text to the site's first language, when it is let."""

    text: str
    made: str | None
    active: bool = True
    late: bool = False

    async def translated(self, text: str, source: str, target: str) -> Rendering:
        if self.late:
            await asyncio.Event().wait()
        known = text == self.text and target == LANGUAGES[0]
        made = Translated(self.made, "engine", 0.0) if self.made is not None and known else None
        return Rendering(source, target, made, "" if made else "unavailable")


@dataclass
class Backwards:
    """Takes the second look, and finds everything the other way round."""

    asked: list[str] = field(default_factory=list)

    async def reranked(self, text: str, matches: Sequence[Match]) -> list[Match]:
        self.asked.append(text)
        surest = sorted((match.confidence for match in matches), reverse=True)
        return [replace(match, confidence=sure) for match, sure in zip(reversed(matches), surest, strict=True)]


def reader(script: Script, engine: Engine | None = None, second_look: Backwards | None = None) -> MessageReader:
    return MessageReader(
        Engines(script, script, script),
        LanguageTracker(identify.load("py3langid"), LANGUAGES),
        LANGUAGES,
        interpreter=engine,
        translated=("nl",) if engine else (),
        reranker=second_look,
    )


def knowing(*lines: tuple[str, Line]) -> Script:
    return Script({text.casefold(): line for text, line in lines})


def finding(*found: tuple[str, float]) -> Line:
    return Line(found=found)


def leaning(*found: tuple[str, float]) -> Line:
    return Line(found=found, situation="follow_up")


async def considered(known: Script, text: str, question: str = "") -> Consideration:
    return await reader(known).consider(text, ENGLISH, question=question)


async def test_a_short_message_is_encoded_and_searched_once_as_it_is() -> None:
    known = knowing((PARCEL, finding(("parcel", 0.9))))
    seen = await considered(known, PARCEL)
    assert (seen.decision, seen.asked, seen.follows, seen.confidence) == (Answer("parcel", 0.9), PARCEL, False, 0.9)
    assert known.asked == [PARCEL]


async def test_another_search_is_tried_by_a_reader_that_is_like_the_first_and_leaves_that_as_it_is() -> None:
    known, tried = knowing((PARCEL, finding(("parcel", 0.9)))), knowing((PARCEL, finding(("refund", 0.8))))
    first = reader(known)
    other = first.searching(tried)

    assert (await other.consider(PARCEL, ENGLISH)).decision == Answer("refund", 0.8)
    assert (await first.consider(PARCEL, ENGLISH)).decision == Answer("parcel", 0.9)


async def test_where_nothing_is_found_the_confidence_is_none() -> None:
    assert (await considered(Script(), PARCEL)).confidence == 0.0


async def test_a_message_is_read_shouted_as_if_it_were_not() -> None:
    known = Script()
    await considered(known, "WHERE IS MY PARCEL NOW?")
    assert known.asked == [PARCEL]


async def test_a_letter_is_searched_whole_and_in_its_sentences() -> None:
    known = Script()
    letter = f"I bought shoes last week. {PARCEL}"
    await considered(known, letter)
    assert known.asked == [letter, "I bought shoes last week.", PARCEL]


async def test_the_question_of_a_letter_is_the_sentence_that_speaks_most_for_the_answer() -> None:
    known = knowing((PARCEL, finding(("parcel", 0.9))))
    seen = await considered(known, f"I bought shoes last week. {PARCEL}")
    assert (seen.asked, [match.article_id for match in seen.matches]) == (PARCEL, ["parcel"])


async def test_small_talk_in_a_letter_is_not_searched() -> None:
    known = knowing(("Thanks a lot for everything.", Line("thank", 0.8)))
    letter = f"{PARCEL} Thanks a lot for everything."
    await considered(known, letter)
    assert known.asked == [PARCEL]


async def test_what_is_hardly_small_talk_is_searched() -> None:
    known = knowing(("Thanks a lot for everything.", Line("thank", 0.79)))
    letter = f"{PARCEL} Thanks a lot for everything."
    await considered(known, letter)
    assert known.asked == [letter, PARCEL, "Thanks a lot for everything."]


async def test_a_wish_for_a_person_in_one_sentence_is_the_wish_of_the_letter() -> None:
    known = knowing(("Let me talk to somebody.", Line("ask_human", 0.9)))
    assert (await considered(known, f"{PARCEL} Let me talk to somebody.")).decision == HandOff("asked")


async def test_two_questions_in_one_message_are_both_answered() -> None:
    known = knowing((PARCEL, finding(("parcel", 0.9))), ("How can I pay for it?", finding(("pay", 0.95))))
    known.lines[f"{PARCEL} How can I pay for it?".casefold()] = finding(("parcel", 0.5), ("pay", 0.45))
    decision = (await considered(known, f"{PARCEL} How can I pay for it?")).decision
    assert isinstance(decision, Answer)
    assert set(decision.articles) == {"parcel", "pay"}


async def test_two_questions_in_one_sentence_of_a_letter_are_both_found() -> None:
    known = knowing(
        ("I moved last week to another town.", finding()),
        ("where is my parcel, and how do I pay with a card?", finding(("track-order", 0.6))),
        ("where is my parcel", finding(("track-order", 0.9))),
        ("how do I pay with a card", finding(("payment-methods", 0.9))),
    )
    found = await considered(
        known, "I moved last week to another town. where is my parcel, and how do I pay with a card?"
    )

    assert isinstance(found.decision, Answer)
    assert {found.decision.article_id, *found.decision.also} == {"track-order", "payment-methods"}


async def test_a_letter_is_read_without_the_sentence_that_only_thanks() -> None:
    known = knowing(
        ("Thanks for the quick help yesterday!", Line(intent="thank")),
        ("Where do I find my invoice?", finding(("invoice-request", 0.9))),
    )
    found = await considered(known, "Thanks for the quick help yesterday! Where do I find my invoice?")

    assert found.decision == Answer("invoice-request", 0.9)
    assert known.asked == ["Where do I find my invoice?"]


async def test_a_wish_for_a_language_beside_a_question_without_an_answer_is_not_lost() -> None:
    known = knowing(
        ("Could you please speak French?", Line(intent="change_language")), ("Where is the captain's hat?", finding())
    )
    found = await considered(known, "Could you please speak French? Where is the captain's hat?")

    assert found.decision == SmallTalk("change_language", "intent", language="fr")


async def test_a_follow_up_is_read_by_itself_and_with_the_question_before_it() -> None:
    known = knowing(
        ("and how long?", leaning(("delivery", 0.6), ("refund", 0.55))),
        ("How do returns work? and how long?", finding(("returns", 0.56), ("refund", 0.55))),
    )
    seen = await considered(known, "and how long?", "How do returns work?")
    assert known.asked == ["and how long?", "How do returns work? and how long?"]
    assert (seen.follows, seen.asked, seen.matches[0].article_id) == (True, "How do returns work?", "refund")


async def test_of_a_follow_up_twelve_articles_by_itself_and_forty_together_are_compared() -> None:
    alone, both = [[(f"{name}-{number}", 0.01) for number in range(50)] for name in ("alone", "both")]
    known = knowing(("and how long?", leaning(*alone)), ("How do returns work? and how long?", finding(*both)))
    seen = await considered(known, "and how long?", "How do returns work?")
    assert {match.article_id for match in seen.matches} == {name for name, _ in (*alone[:12], *both[:40])}


async def test_what_names_a_subject_of_its_own_is_what_the_next_message_goes_on_from() -> None:
    question = "How do I collect points?"
    known = knowing(
        ("and gift cards?", leaning(("gift-card", 0.99))),
        (f"{question} and gift cards?", finding(("gift-card", 0.5), ("points", 0.3))),
        ("and how long?", leaning(("delivery", 0.2))),
        (f"{question} and how long?", finding(("points", 0.9))),
    )

    assert (await considered(known, "and gift cards?", question)).asked == "and gift cards?"
    assert (await considered(known, "and how long?", question)).asked == question


async def test_what_says_more_of_the_article_that_was_shown_goes_on_from_the_question_before() -> None:
    question = "How do I collect points?"
    known = knowing(
        ("and how long?", leaning(("points", 0.9), ("gift-card", 0.05))),
        (f"{question} and how long?", finding(("points", 0.5), ("gift-card", 0.3))),
    )
    shown = replace(NOTHING_BEFORE, shown=("points",))
    seen = await reader(known).consider("and how long?", ENGLISH, shown, question=question)
    assert ([match.article_id for match in seen.matches], seen.asked) == (["points", "gift-card"], question)


async def test_what_is_wanted_beside_something_declined_is_looked_at_clause_by_clause() -> None:
    known = knowing(("how do I cancel", finding(("cancel", 0.9))), ("when is my money back", finding(("refund", 0.9))))
    await considered(known, "I do not want a refund, just tell me how do I cancel and when is my money back")

    assert "when is my money back" in known.asked


async def test_a_question_of_its_own_is_not_taken_to_go_on_from_the_one_before() -> None:
    known = knowing((PARCEL, finding(("parcel", 0.9))))
    seen = await considered(known, PARCEL, "How do returns work?")
    assert (seen.follows, seen.asked, seen.matches[0].article_id) == (False, PARCEL, "parcel")


async def test_keys_that_a_hand_fell_on_change_no_language() -> None:
    seen = await reader(Script()).consider("jklöasdf", Spoken("te", "detected"))
    assert (seen.language, seen.decision) == (Spoken("te", "detected"), SmallTalk("nothing_to_read", "no-words"))


async def test_an_ok_is_no_yes_to_whether_it_helped() -> None:
    asking = replace(NOTHING_BEFORE, awaiting="helpful")
    known = knowing(("ok", Line("affirm", 0.95)), ("yes, it did", Line("affirm", 0.95)))
    seen = [(await reader(known).consider(text, ENGLISH, asking)).decision for text in ("ok", "yes, it did")]
    assert seen == [SmallTalk("affirm", "intent"), SmallTalk("helpful", "feedback")]


async def test_a_terse_message_that_names_a_language_wishes_for_it_where_nothing_is_found() -> None:
    texts = ("in Dutch, please", "what is it called in Dutch then")
    terse, longer = [await considered(Script(), text) for text in texts]
    assert terse.decision == SmallTalk("change_language", "intent", language="nl")
    assert longer.decision != SmallTalk("change_language", "intent", language="nl")


async def test_the_encoder_is_said_to_be_at_work_on_a_message_a_letter_and_a_follow_up() -> None:
    for text, question in ((PARCEL, ""), (f"I bought shoes last week. {PARCEL}", ""), ("and how long?", "Returns?")):
        at_work = asyncio.Event()
        await reader(Script()).consider(text, ENGLISH, question=question, at_work=at_work.set)
        assert at_work.is_set()


async def test_a_message_without_words_and_one_that_asks_are_told() -> None:
    assert (await considered(Script(), "...")).decision == SmallTalk("nothing_to_read", "no-words")
    known = knowing(
        ("And if not?", Line("deny", 0.9, found=(("a", 0.3),))), ("Not at all", Line("deny", 0.9, found=(("a", 0.3),)))
    )
    asking = replace(NOTHING_BEFORE, awaiting="helpful")
    asked = await reader(known).consider("And if not?", ENGLISH, asking)
    denied = await reader(known).consider("Not at all", ENGLISH, asking)
    assert (asked.decision, denied.decision) == (Clarify(("a",), "one-likely"), SmallTalk("not_helpful", "feedback"))


async def test_a_language_that_is_named_is_changed_to() -> None:
    known = knowing(("Can we speak Dutch please?", Line("change_language", 0.9)))
    assert (await considered(known, "Can we speak Dutch please?")).decision == SmallTalk(
        "change_language", "intent", language="nl"
    )


async def test_what_was_remembered_counts() -> None:
    known = knowing((PARCEL, finding(("parcel", 0.05))))
    unsure = await reader(known).consider(PARCEL, ENGLISH, replace(NOTHING_BEFORE, unsure=1))
    assert unsure.decision == HandOff("not-sure")


async def test_the_language_of_a_message_is_the_one_that_it_is_searched_in() -> None:
    seen = await considered(Script(), "Waar is mijn pakket gebleven?")
    assert seen.language == Spoken("nl", "detected")


async def test_articles_are_found_and_understood_without_a_conversation() -> None:
    known = knowing((PARCEL, Line("complain", 0.9, found=(("parcel", 0.9), ("b", 0.05)))))
    assert [match.article_id for match in await reader(known).find(PARCEL, "en")] == ["parcel", "b"]
    assert (await reader(known).understand(PARCEL)).intent.name == "complain"


async def test_other_engines_are_used_from_the_next_message_on() -> None:
    one, other = knowing((PARCEL, finding(("one", 0.9)))), knowing((PARCEL, finding(("other", 0.9))))
    changing = reader(one)
    before = await changing.find(PARCEL, "en")
    changing.use(Engines(other, other, other))
    assert (before[0].article_id, (await changing.find(PARCEL, "en"))[0].article_id) == ("one", "other")


DUTCH = "Waar is mijn pakket gebleven?"


async def in_dutch(known: Script, engine: Engine) -> Consideration:
    return await reader(known, engine).consider(DUTCH, ENGLISH)


async def test_a_message_in_a_language_that_is_translated_is_found_in_the_surer_of_both() -> None:
    known = knowing((DUTCH, finding(("wrong", 0.3))), (PARCEL, finding(("parcel", 0.9))))
    seen = await in_dutch(known, Engine(DUTCH, PARCEL))
    assert (seen.matches[0].article_id, seen.asked) == ("parcel", DUTCH)


async def test_a_translation_that_is_no_surer_changes_nothing() -> None:
    known = knowing((DUTCH, finding(("right", 0.9))), (PARCEL, finding(("parcel", 0.9))))
    assert (await in_dutch(known, Engine(DUTCH, PARCEL))).matches[0].article_id == "right"


async def test_what_is_found_in_a_translation_alone_is_taken() -> None:
    known = knowing((PARCEL, finding(("parcel", 0.1))))
    assert (await in_dutch(known, Engine(DUTCH, PARCEL))).matches[0].article_id == "parcel"


@pytest.mark.parametrize("engine", [Engine(DUTCH, None), Engine(DUTCH, PARCEL, late=True)])
async def test_a_translation_that_does_not_come_is_not_waited_for(engine: Engine) -> None:
    known = knowing((DUTCH, finding(("right", 0.3))), (PARCEL, finding(("parcel", 0.9))))
    assert (await in_dutch(known, engine)).matches[0].article_id == "right"


async def test_without_an_engine_nothing_is_translated() -> None:
    known = knowing((DUTCH, finding(("right", 0.3))), (PARCEL, finding(("parcel", 0.9))))
    assert (await in_dutch(known, Engine(DUTCH, PARCEL, active=False))).matches[0].article_id == "right"


async def test_a_language_that_is_not_to_be_translated_is_searched_once() -> None:
    known = Script()
    await reader(known, Engine(PARCEL, "something else")).consider(PARCEL, ENGLISH)
    assert known.asked == [PARCEL]


KEEP = "Please don't cancel my order"


async def test_what_is_declined_is_told_to_the_search() -> None:
    known = Script()
    await considered(known, KEEP)
    assert (known.asked, known.declined) == ([KEEP], {"cancel my order", KEEP})


async def test_beside_what_is_declined_what_is_wanted_is_searched_and_the_whole_understood() -> None:
    text = "I don't want to cancel, I want to change the address"
    known = knowing((text, Line("complain", 0.9)), ("I want to change the address", finding(("address", 0.9))))
    seen = await considered(known, text)
    assert (known.asked, known.declined) == (["I want to change the address"], {"cancel"})
    assert (seen.understanding.intent.name, seen.decision) == ("complain", Answer("address", 0.9))
    assert seen.asked == "I want to change the address"


async def test_a_letter_is_searched_without_what_it_declines() -> None:
    known = Script()
    await considered(known, f"{KEEP}. {PARCEL} My street is Long Lane.")
    assert known.asked == [f"{PARCEL} My street is Long Lane.", PARCEL, "My street is Long Lane."]
    assert known.declined == {"cancel my order"}


async def test_a_follow_up_that_declines_is_searched_without_that() -> None:
    text = "but I don't want to cancel it, how long?"
    known = knowing((text, leaning()))
    await considered(known, text, "How do returns work?")
    assert known.declined == {"cancel it"}
    assert known.asked == ["how long?", "How do returns work? how long?"]


async def test_a_negation_that_is_the_problem_is_searched_whole() -> None:
    known = Script()
    await considered(known, "My parcel has not arrived")
    assert (known.asked, known.declined) == (["My parcel has not arrived"], set())


async def test_the_second_look_decides_which_article_answers() -> None:
    known, looking = knowing((PARCEL, finding(("parcel", 0.7), ("pay", 0.2)))), Backwards()
    seen = await reader(known, second_look=looking).consider(PARCEL.upper(), ENGLISH)
    assert seen.decision == Answer("pay", 0.7)
    # What is looked at is what the encoder reads: not shouted.
    assert looking.asked == [PARCEL]


async def test_a_follow_up_is_looked_at_together_with_the_question_before_it() -> None:
    both = finding(("delivery", 0.6), ("refund", 0.3))
    asked = replace(both, situation="follow_up")
    known, looking = knowing(("and how long?", asked), ("How do returns work? and how long?", both)), Backwards()
    await reader(known, second_look=looking).consider("and how long?", ENGLISH, question="How do returns work?")
    assert looking.asked == ["How do returns work? and how long?"]


async def test_a_letter_is_looked_at_whole_and_once() -> None:
    known, looking = knowing((PARCEL, finding(("parcel", 0.9), ("pay", 0.05)))), Backwards()
    letter = f"I bought shoes last week. {PARCEL}"
    await reader(known, second_look=looking).consider(letter, ENGLISH)
    assert looking.asked == [letter]


async def test_where_no_article_comes_into_question_there_is_no_second_look() -> None:
    for likely, asked in ((0.09, []), (0.1, [PARCEL])):
        known, looking = knowing((PARCEL, finding(("parcel", likely)))), Backwards()
        await reader(known, second_look=looking).consider(PARCEL, ENGLISH)
        assert looking.asked == asked


async def test_what_was_found_in_a_translation_is_looked_at_in_the_visitors_words() -> None:
    dutch = "Waar is mijn pakket nu gebleven?"
    known, looking = knowing((PARCEL, finding(("parcel", 0.7), ("pay", 0.2)))), Backwards()
    seen = await reader(known, Engine(dutch, PARCEL), looking).consider(dutch, Spoken("nl", "chosen"))
    assert (seen.decision, looking.asked) == (Answer("pay", 0.7), [dutch])


async def test_an_agents_suggestions_are_looked_at_again_before_the_best_are_taken() -> None:
    known, looking = knowing((PARCEL, finding(("parcel", 0.5), ("pay", 0.2), ("refund", 0.1)))), Backwards()
    found = await reader(known, second_look=looking).find(PARCEL, "en", 1)
    assert [match.article_id for match in found] == ["refund"]
