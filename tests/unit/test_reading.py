"""How a message is read: by itself, with the question before it, and in its clauses."""

from dataclasses import dataclass, field, replace

import pytest

from bot.dialogue.considering import NOTHING_BEFORE
from bot.dialogue.decisions import Answer, SmallTalk
from bot.dialogue.follow_up import CUED, UNCUED
from bot.dialogue.reading import Engines, Read, read
from bot.nlu import Scored, Understanding
from knowledge_base.encoders import Vectors
from knowledge_base.lexical_index import LexicalIndex, Overlap
from knowledge_base.search import Reading
from tests.scripted import Line, Script
from tests.unit.test_considering import ENGLISH, PARCEL, considered, finding, knowing, leaning, reader

pytestmark = pytest.mark.anyio


async def test_a_question_that_stands_alone_is_encoded_with_the_one_before_at_once() -> None:
    known = knowing((PARCEL, finding(("parcel", 0.9))))
    seen = await considered(known, PARCEL, "How do returns work?")
    assert known.encoded == [PARCEL, f"How do returns work? {PARCEL}", "How do returns work?"]
    assert not seen.follows


async def test_a_long_message_is_not_read_with_the_question_before_it() -> None:
    known, long = Script(), "where in the world may the parcel with my shoes be"
    seen = await considered(known, long, "How do returns work?")
    assert (seen.follows, known.encoded) == (False, [long])


async def test_two_short_sentences_that_stand_alone_are_read_in_segments_after_a_question_too() -> None:
    known = knowing((PARCEL, finding(("parcel", 0.9))))
    seen = await considered(known, f"I bought shoes. {PARCEL}", "How do returns work?")
    assert known.asked == [f"I bought shoes. {PARCEL}", "I bought shoes.", PARCEL]
    assert (seen.follows, seen.asked, [match.article_id for match in seen.matches]) == (False, PARCEL, ["parcel"])


async def test_two_short_sentences_that_go_on_from_a_question_are_read_with_it() -> None:
    text = "I bought shoes. How long is it?"
    known = knowing((text, leaning(("refund", 0.6))))
    seen = await considered(known, text, "How do returns work?")
    assert (seen.follows, known.asked) == (True, [text, f"How do returns work? {text}"])


async def test_the_article_that_was_shown_last_is_talked_about_in_a_follow_up() -> None:
    both = (("delivery", 0.6), ("refund", 0.5))
    known = knowing(("and how long?", leaning(*both)), ("How do returns work? and how long?", finding(*both)))
    shown = [
        (
            await reader(known).consider(
                "and how long?", ENGLISH, replace(NOTHING_BEFORE, shown=seen), "How do returns work?"
            )
        )
        for seen in ((), ("delivery", "refund"))
    ]
    assert [seen.matches[0].article_id for seen in shown] == ["delivery", "refund"]


async def test_a_clause_that_leans_on_another_is_offered_only_where_it_is_sure() -> None:
    whole, first, second = "where is my parcel and how much is it", "where is my parcel", "how much is it"
    for line, also in (
        (leaning(("price", 0.5)), ()),
        (finding(("price", 0.5)), ("price",)),
        (leaning(("price", 0.55)), ("price",)),
    ):
        known = knowing((whole, finding(("parcel", 0.9))), (first, finding(("parcel", 0.9))), (second, line))
        assert (await considered(known, whole)).decision == Answer("parcel", 0.9, also=also)


async def test_a_clear_wish_for_a_language_in_one_clause_is_the_wish_of_the_message() -> None:
    text = "I do not understand that, my lamp is broken, Dutch would be easier for us"
    clear, less = (knowing(("Dutch would be easier for us", Line("change_language", sure))) for sure in (0.8, 0.79))
    assert (await considered(clear, text)).decision == SmallTalk("change_language", "intent", language="nl")
    assert (await considered(less, text)).decision != SmallTalk("change_language", "intent", language="nl")


async def test_a_clear_wish_for_a_language_is_heard_beside_a_clause_that_has_no_answer() -> None:
    rest, wish = "my friend reads along", "Dutch would be easier for us"
    for likely, sure, changes in ((0.5, 0.8, True), (0.55, 0.8, False), (0.5, 0.79, False)):
        known = knowing((rest, finding(("friends", likely))), (wish, Line("change_language", sure)))
        decision = (await considered(known, f"{wish}, {rest}")).decision
        assert (decision == SmallTalk("change_language", "intent", language="nl")) is changes


async def test_of_a_message_of_which_one_clause_asks_that_alone_is_searched() -> None:
    text = "no agent please thanks, where is my parcel"
    known = knowing(
        ("no agent please thanks", Line("decline_human", 0.8)), ("where is my parcel", finding(("parcel", 0.9)))
    )
    assert (await considered(known, text)).decision == Answer("parcel", 0.9)
    assert known.asked == ["where is my parcel"]


class WithoutNumbers(Script):
    """Reads what nobody's article names without its numbers."""

    def readable(self, text: str, language: str | None) -> str:
        return " ".join(word for word in text.split() if not word.isdigit())


async def test_a_message_with_the_number_of_an_order_goes_on_from_no_question() -> None:
    known = WithoutNumbers()
    seen = await considered(known, "and cancel order 8829 please", "How do returns work?")
    assert (seen.follows, known.encoded) == (False, ["and cancel order please"])


async def test_hardly_more_than_a_number_goes_on_from_the_question() -> None:
    known = WithoutNumbers()
    await considered(known, "order 8829", "How do returns work?")
    assert known.encoded == ["order", "How do returns work? order", "How do returns work?"]


async def test_what_names_a_thing_with_a_number_is_about_that_unless_it_leans_on_the_question() -> None:
    case, other = "any cases for the iPhone 15", "and the 15"
    known = knowing((case, finding(("stock", 0.4))), (other, leaning(("stock", 0.4))))
    assert not (await considered(known, case, "How do returns work?")).follows
    assert known.asked == [case]
    assert (await considered(known, other, "How do returns work?")).follows


async def test_what_is_taken_back_is_not_shown_again_and_what_is_meant_is_searched_after_the_same_question() -> None:
    both = "How do returns work? the refund"
    known = knowing(
        ("the refund", leaning(("return", 0.5), ("refund", 0.4))), (both, finding(("return", 0.9), ("refund", 0.3)))
    )
    told = replace(NOTHING_BEFORE, shown=("delivery", "return"), awaiting="helpful")
    seen = await reader(known).consider("No, I meant the refund", ENGLISH, told, "How do returns work?")
    assert known.asked == ["the refund", both]
    assert [match.article_id for match in seen.matches] == ["refund"]


async def test_what_was_shown_some_turns_ago_is_not_what_is_taken_back() -> None:
    known = knowing(
        ("the refund", leaning(("return", 0.5))), ("How do returns work? the refund", finding(("return", 0.9)))
    )
    told = replace(NOTHING_BEFORE, shown=("return",))
    seen = await reader(known).consider("No, I meant the refund", ENGLISH, told, "How do returns work?")
    assert [match.article_id for match in seen.matches] == ["return"]


async def test_nothing_is_taken_back_before_anything_was_asked() -> None:
    known = Script()
    await reader(known).consider("No, I meant the refund", ENGLISH)
    assert known.asked[0] == "No, I meant the refund"


async def test_a_list_that_follows_a_greeting_is_read_item_by_item() -> None:
    known = knowing(
        ("hello and good morning", Line("greet", 0.95)),
        ("1. where is my parcel", finding(("parcel", 0.9))),
        ("2. how do returns work", finding(("return", 0.9))),
    )
    seen = await considered(known, "hello and good morning\n1. where is my parcel\n2. how do returns work")
    assert {match.article_id for match in seen.matches} == {"parcel", "return"}


@dataclass
class Leaning(Script):
    """Understands of everything that it leans so likely on what was said before, and keeps what it is given to read."""

    leans: float = 0.5
    seen: list[Reading] = field(default_factory=list)

    async def parse(self, text: str, vector: Vectors) -> Understanding:
        return replace(await super().parse(text, vector), situations=(Scored("follow_up", self.leans),))

    def read(self, text: str) -> Reading:
        self.seen.append(Reading(text, LexicalIndex(), Overlap.none()))
        return self.seen[-1]


async def read_of(script: Script, text: str, language: str | None, question: str = "") -> Read:
    return await read(Engines(script, script, script), text, language, question=question)


@pytest.mark.parametrize(
    ("text", "language", "asked"),
    [
        ("قیمت ارسال چنده و کی میرسه", "fa", ["قیمت ارسال چنده", "کی میرسه"]),
        ("сколько стоит доставка и когда привезут", "ru", ["сколько стоит доставка", "когда привезут"]),
        ("where is my parcel and how much is it", None, ["where is my parcel", "how much is it"]),
        ("where is my parcel and how much is it", "fa", []),
    ],
)
async def test_a_message_is_cut_into_clauses_as_its_language_joins_them(
    text: str, language: str | None, asked: list[str]
) -> None:
    assert [clause.text for clause in (await read_of(Script(), text, language)).clauses] == asked


class Unlearnt(Leaning):
    """Understands nothing of how messages lean."""

    async def parse(self, text: str, vector: Vectors) -> Understanding:
        return replace(await super().parse(text, vector), situations=())


@pytest.mark.parametrize(
    ("text", "language", "leaning"),
    [
        ("و برای کشورهای دیگه چقدر طول میکشه", "fa", CUED),
        ("و برای کشورهای دیگه چقدر طول میکشه", "en", UNCUED),
        ("and for my friends in other countries", "en", CUED),
        ("and for my friends in other countries", None, CUED),
        ("what do my friends abroad pay", None, UNCUED),
    ],
)
async def test_where_nothing_was_learnt_of_it_the_words_of_its_language_tell_whether_a_message_goes_on(
    text: str, language: str | None, leaning: float
) -> None:
    seen = await read_of(Unlearnt(), text, language, "How do returns work?")
    assert (seen.joined is not None, seen.leaning) == (True, leaning)


@pytest.mark.parametrize(("likely", "leans"), [(0.5, True), (0.49, False)])
async def test_a_clause_leans_on_another_from_an_even_chance_on(likely: float, leans: bool) -> None:
    seen = await read_of(Leaning(leans=likely), "where is my parcel and how much is it", "en")
    assert [clause.leans for clause in seen.clauses] == [leans, leans]


async def test_what_can_be_known_of_a_message_before_it_is_encoded_goes_to_its_search() -> None:
    script = Leaning()
    seen = await read_of(script, PARCEL, "en")
    assert [one.text for one in script.seen] == [PARCEL]
    assert seen.reading is script.seen[0]


async def test_of_a_letter_nothing_is_known_before() -> None:
    assert (await read_of(Leaning(), f"I bought shoes last week. {PARCEL}", "en")).reading is None


@pytest.mark.parametrize(("likely", "joined"), [(0.5, True), (0.49, False)])
async def test_short_sentences_go_on_from_a_question_from_an_even_chance_on(likely: float, joined: bool) -> None:
    seen = await read_of(Leaning(leans=likely), "I bought shoes. How long is it?", "en", "How do returns work?")
    assert (seen.joined is not None) == joined


async def test_a_letter_of_nothing_but_small_talk_is_small_talk() -> None:
    letter = "Thanks a lot for everything. Thanks for the quick help."
    thanks = [letter, "Thanks a lot for everything.", "Thanks for the quick help."]
    seen = await read_of(knowing(*((text, Line("thank", 0.9)) for text in thanks)), letter, "en")
    assert (seen.understanding.intent.name, [text for text, _ in seen.texts]) == ("thank", [letter])


@pytest.mark.parametrize(("language", "is_cut"), [("pl", True), ("en", False), (None, False)])
async def test_a_long_sentence_is_read_in_the_clauses_of_its_language(language: str | None, is_cut: bool) -> None:
    text = "zamówiłam buty dla syna na wesele i dzisiaj kurier zostawił paczkę u sąsiadki oraz w środku były dwa lewe"
    seen = await read_of(Script(), text, language)
    assert (seen.texts[-1][0] == "w środku były dwa lewe") is is_cut


async def test_what_is_asked_to_be_said_in_a_language_is_a_wish_for_it_by_its_words() -> None:
    text = "can we go on in Dutch, my friend reads along"
    assert (await considered(knowing(), text)).decision == SmallTalk("change_language", "intent", language="nl")
