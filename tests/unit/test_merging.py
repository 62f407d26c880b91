"""Two articles made one: everything that was asked of either, and what the one that is kept answers."""

from knowledge_base.articles import Article, Variant
from knowledge_base.merging import merged

KEPT = Article(
    "refund",
    "en",
    {"en": Variant("en", "How do I get a refund?", ("refund please",), "Ask us."), "nl": Variant("nl", "Geld terug?")},
    tags=("money",),
    machine=("nl",),
    tests={"en": ("I want my money",)},
)
OTHER = Article(
    "money-back",
    "nl",
    {
        "nl": Variant("nl", "Krijg ik mijn geld terug?", ("geld terug?",), "Vraag het."),
        "en": Variant("en", "Money back?", ("REFUND please",), "Write to us."),
        "fa": Variant("fa", "پولم را پس می‌دهید؟", (), "بله."),
        "de": Variant("de", "Geld zurück?", (), "Ja."),
    },
    category="payment",
    tags=("refunds", "money"),
    machine=("de",),
    tests={"en": ("I want my money", "give it back"), "fa": ("پولم",)},
)


def test_questions_become_phrasings_of_their_language_once() -> None:
    one = merged(KEPT, OTHER)

    assert one.variants["en"] == Variant("en", "How do I get a refund?", ("refund please", "Money back?"), "Ask us.")
    assert one.variants["nl"].phrasings == ("Krijg ik mijn geld terug?",)


def test_a_language_that_the_kept_one_lacks_comes_over_with_its_answer_and_its_mark() -> None:
    one = merged(KEPT, OTHER)

    assert one.variants["fa"] == OTHER.variants["fa"]
    assert one.machine == ("de", "nl")


def test_tags_category_and_test_questions_are_those_of_both() -> None:
    one = merged(KEPT, OTHER)

    assert (one.id, one.language, one.category) == ("refund", "en", "payment")
    assert one.tags == ("money", "refunds")
    assert one.tests == {"en": ("I want my money", "give it back"), "fa": ("پولم",)}
