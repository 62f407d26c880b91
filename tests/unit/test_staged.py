"""Changes to an article that wait, when the article itself is changed meanwhile: nothing of either side is lost."""

from dataclasses import replace

from knowledge_base.articles import Article, Variant
from knowledge_base.staged import carried

ENGLISH = Variant("en", "Where is it?", ("track it", "my parcel"), "On its way.")
DUTCH = Variant("nl", "Waar is het?", (), "Onderweg.")
BEFORE = Article("track", "en", {"en": ENGLISH, "nl": DUTCH}, "orders", ("delivery",))


def english(article: Article, **fields: object) -> Article:
    return replace(article, variants={**article.variants, "en": replace(article.variants["en"], **fields)})  # type: ignore[arg-type]


def test_what_only_one_side_has_changed_is_as_that_side_has_it() -> None:
    changes = replace(english(BEFORE, answer="Tomorrow."), tags=("new",))
    after = replace(english(BEFORE, question="Where is my order?"), category="parcels", audience="agents")
    assert carried(BEFORE, after, changes) == replace(
        english(BEFORE, question="Where is my order?", answer="Tomorrow."),
        category="parcels", audience="agents", tags=("new",),
    )  # fmt: skip


def test_where_both_have_changed_the_same_the_changes_stay() -> None:
    changes, after = english(BEFORE, answer="Tomorrow."), english(BEFORE, answer="Today.")
    assert carried(BEFORE, after, changes).source.answer == "Tomorrow."


def test_phrasings_that_came_are_added_and_those_that_went_are_gone() -> None:
    changes = english(BEFORE, phrasings=("track it", "my parcel", "of the changes"))
    after = english(BEFORE, phrasings=("my parcel", "that came"))
    assert carried(BEFORE, after, changes).source.phrasings == ("my parcel", "of the changes", "that came")


def test_languages_come_and_go_on_either_side() -> None:
    persian = Variant("fa", "کجاست؟", (), "در راه.")
    without = replace(BEFORE, variants={"en": ENGLISH})
    with_persian = replace(BEFORE, variants={**BEFORE.variants, "fa": persian}, machine=("fa",))
    assert carried(BEFORE, with_persian, english(BEFORE, answer="X")) == english(with_persian, answer="X")
    assert set(carried(BEFORE, without, english(BEFORE, answer="X")).variants) == {"en"}
    assert set(carried(BEFORE, english(BEFORE, answer="X"), without).variants) == {"en"}


def test_a_draft_that_was_reviewed_meanwhile_counts_as_reviewed() -> None:
    drafted = replace(BEFORE, machine=("nl",))
    assert carried(drafted, BEFORE, english(drafted, answer="X")).machine == ()
    assert carried(drafted, english(drafted, answer="X"), BEFORE).machine == ()
    assert carried(drafted, english(drafted, answer="X"), english(drafted, answer="Y")).machine == ("nl",)
