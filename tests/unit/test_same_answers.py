"""Articles that answer the same count as one, and those whose answers only come of one form do not."""

from collections.abc import Callable
from itertools import combinations

import numpy as np
import pytest

from bot.nlu.training import background_texts
from knowledge_base.articles import Article, Variant
from knowledge_base.calibration import Background, Calibration
from knowledge_base.corpus import Corpus
from knowledge_base.fitting import PRIOR
from knowledge_base.passages import texts_to_encode
from knowledge_base.same_answers import CommonWords, SameAnswers
from knowledge_base.samples import sample_articles
from knowledge_base.search import Match, rated
from nlu_data.asked import asked_questions
from tests.bench.same_answers import MARK, forms, repeated
from tests.unit.shop import SHOP, WordEncoder, article, find, index_of

Same = Callable[[str, str], bool]

ASKED = "how to send my parcel back"
LABEL = (
    "Open orders, choose the order and print the label that you find there; then hand in the parcel at a post office."
)
FORM = (
    "Open orders in the app, select the one that you mean and choose {}. You will receive an e-mail that confirms it."
)


def found(*articles: Article, asked: str = ASKED) -> list[Match]:
    return find(index_of(*SHOP, *articles), asked)


def alike(*articles: Article, asked: str = ASKED) -> bool:
    """Whether the first of the articles that are found for ``asked`` counts for another one, too."""
    names = {one.id for one in articles}
    first, *others = [match for match in found(*articles, asked=asked) if match.article_id in names]
    assert first.alike or others
    return bool(first.alike)


def returns(answer: str, other: str) -> list[Article]:
    """Two articles about sending back, of which neither answer has the words that they are asked by."""
    return [article("a", "send parcel back", answer=answer), article("b", "how to send back parcel", answer=other)]


def test_of_articles_with_one_answer_the_best_is_found_with_the_confidence_of_both() -> None:
    articles = returns(LABEL, LABEL)
    index = index_of(*SHOP, *articles)
    case = index.case(ASKED, WordEncoder().encode([ASKED], "query")[0], "a", "en")
    both = sorted(Calibration(PRIOR).probabilities(case.evidence))[-2:]

    matches = find(index, ASKED)

    assert (matches[0].article_id, matches[0].alike) == ("b", ("a",))
    assert matches[0].confidence == pytest.approx(sum(both))
    assert min(both) > 0.05
    assert "a" not in [match.article_id for match in matches]


def test_where_two_count_as_one_there_are_as_many_matches_as_were_asked_for() -> None:
    matches = find(index_of(*SHOP, *returns(LABEL, LABEL)), ASKED, limit=2)

    assert [match.alike for match in matches] == [("a",), ()]


def test_marks_and_capitals_make_no_other_answer() -> None:
    assert alike(*returns(LABEL, "**OPEN** " + LABEL.removeprefix("Open ").replace(",", " –")))


def test_an_answer_that_was_edited_a_little_is_the_same() -> None:
    edited = LABEL.replace("choose the order", "pick yours").replace("find", "see")

    assert alike(*returns(LABEL, edited))


def test_other_words_make_another_answer() -> None:
    assert not alike(*returns(LABEL, "Whatever came to your door goes to a shop near you, with a code on a telephone."))


def test_answers_of_one_form_are_not_the_same_where_they_differ_in_what_is_asked() -> None:
    cancel = article("a", "cancel my booking", answer=FORM.format("Cancel"))
    change = article("b", "change my booking", answer=FORM.format("Change"))

    assert not alike(cancel, change, asked="my booking")


def test_numbers_make_another_answer() -> None:
    assert not alike(*returns(LABEL + " Within 14 days.", LABEL + " Within 30 days."))


def test_short_answers_have_to_be_the_same_to_the_word() -> None:
    assert alike(*returns("Ask our team.", "Ask our team"))
    assert not alike(*returns("Ask our team please.", "Ask our team."))


def test_articles_without_an_answer_do_not_answer_the_same() -> None:
    assert not alike(*returns("", ""))


def test_an_answer_has_to_be_the_same_in_every_language_that_both_articles_have() -> None:
    def bilingual(name: str, question: str, answer: str) -> Article:
        dutch = Variant("nl", f"{question} nl", (), answer)
        return Article(name, "en", {"en": Variant("en", question, (), LABEL), "nl": dutch})

    there = bilingual("a", "send parcel back", "Naar het postkantoor.")

    assert alike(there, bilingual("b", "how to send back parcel", "Naar het postkantoor."))
    assert not alike(there, bilingual("b", "how to send back parcel", "Wij halen het op."))


def test_an_answer_that_many_articles_have_tells_nothing() -> None:
    def copies(count: int) -> list[Article]:
        return [article(f"copy{one}", f"send parcel back {one}", answer="Please call us.") for one in range(count)]

    assert alike(*copies(4))
    assert not alike(*copies(5))


def test_what_two_readings_of_a_message_find_is_one_where_it_answers_the_same() -> None:
    first = Match("a", 0.0, 0.0, "en", "a", alike=("b",))
    second, third = Match("b", 0.0, 0.0, "en", "b"), Match("c", 0.0, 0.0, "en", "c")

    matches = rated({"a": 0.0, "b": 1.0, "c": 0.5}, {"a": first, "b": second, "c": third})

    apart = rated({"a": 0.0, "b": 1.0, "c": 0.5}, {"a": third, "b": second, "c": third})
    assert [(match.article_id, match.alike) for match in matches] == [("b", ("a",)), ("c", ())]
    assert matches[0].confidence == pytest.approx(apart[0].confidence + apart[2].confidence)


NINE = "Bring box, label, receipt, passport, letter, paper, tape, card"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (NINE, NINE.replace("card", "map"), True),
        (NINE, NINE.removesuffix(", card"), False),
        (NINE.removesuffix(", card"), NINE.removesuffix(", card").replace("tape", "map"), False),
    ],
)
def test_an_answer_of_nine_words_may_be_edited_and_one_of_eight_may_not(one: str, other: str, same: bool) -> None:
    assert answers_of(*returns(one, other)).alike(0, 1) is same


def test_an_answer_without_a_word_is_another_than_one_with_words() -> None:
    assert not answers_of(*returns("👍", LABEL)).alike(0, 1)


def test_a_number_beside_another_word_makes_another_answer() -> None:
    assert not alike(*returns(LABEL + " Within 14 days.", LABEL + " Before 30 days."))


@pytest.mark.parametrize("turned", [False, True])
def test_answers_of_one_form_differ_where_either_has_the_word_that_it_is_asked_by(turned: bool) -> None:
    cancel = article("a", "cancel my booking", answer=FORM.format("Cancel"))
    leave = article("b", "leave my booking", answer=FORM.format("Stop"))
    both = [leave, cancel] if turned else [cancel, leave]
    answers = answers_of(*both)

    assert not answers.alike(0, 1)
    assert not answers.alike(1, 0)


def answers_of(*articles: Article) -> SameAnswers:
    """What some articles answer, by the numbers in which they come; nothing is said everywhere."""
    known = {text: np.ones(2, np.float32) for article in articles for text, _ in texts_to_encode(article)}
    return SameAnswers(Corpus.empty(2).added(articles, known), CommonWords.of(Background.of({}, {})))


def test_each_article_is_counted_in_one_group_and_one_alone_in_none() -> None:
    answers = answers_of(
        article("a", "send parcel back", answer=LABEL),
        article("b", "lost", answer="We look for it."),
        article("c", "return parcel", answer=LABEL),
        article("d", "parcel back", answer=LABEL),
    )

    assert answers.grouped([0, 1, 2, 3], [0, 1, 2, 3]) == {0: [2, 3]}
    assert answers.grouped([0, 1, 2, 3], [3, 2]) == {3: [2]}
    assert answers.grouped([0, 1, 2, 3], [1, 2]) == {}


def test_twins_are_the_others_with_that_answer_unless_it_is_a_form() -> None:
    copies = [article(f"copy{one}", f"send parcel back {one}", answer=LABEL) for one in range(5)]
    answers = answers_of(*copies, article("lost", "lost", answer="We look for it."))

    assert answers.twins_of(0, [0, 1, 2, 5]) == {1, 2}
    assert answers.twins_of(1, [0, 2, 3, 5]) == {0, 2, 3}
    assert answers.twins_of(5, [0, 1, 2, 5]) == frozenset()
    assert answers.twins_of(0, [0, 1, 2, 3, 4, 5]) == frozenset()


@pytest.fixture(scope="module")
def same() -> Same:
    """Whether two articles answer the same, of the samples in English, their repeats and the pairs of one form."""
    samples = [Article(one.id, "en", {"en": one.variants["en"]}) for one in sample_articles()]
    articles = [*samples, *repeated("edited"), *(article for pair in forms() for article in pair)]
    known = {text: np.ones(2, np.float32) for article in articles for text, _ in texts_to_encode(article)}
    corpus = Corpus.empty(2).added(articles, known)
    general = [*background_texts()["en"], *asked_questions()["en"]]
    common = CommonWords.of(Background(general, ["en"] * len(general), np.ones((len(general), 2), np.float32)))
    answers = SameAnswers(corpus, common)
    return lambda one, other: answers.alike(corpus.numbers[one], corpus.numbers[other])


def test_most_answers_of_a_shop_that_were_edited_a_little_are_the_same(same: Same) -> None:
    edited = [article.id for article in repeated("edited")]

    assert sum(same(one, one.removeprefix(MARK)) for one in edited) * 4 >= len(edited) * 3


def test_no_answers_of_many_trades_that_come_of_one_form_are_the_same(same: Same) -> None:
    assert [one.id for one, other in forms() if same(one.id, other.id)] == []


def test_no_two_articles_of_a_shop_answer_the_same(same: Same) -> None:
    ids = [article.id for article in sample_articles()]

    assert [pair for pair in combinations(ids, 2) if same(*pair)] == []
