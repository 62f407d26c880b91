"""Which articles have to be read anew as others change, and for whom their files are."""

from dataclasses import replace

import pytest

from knowledge_base.articles import Article, Audience
from knowledge_base.expanding import Expander
from tests.unit.shop import article

FILE = "0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"


def showing(name: str, audience: Audience) -> Article:
    return replace(article(name, f"what about {name}", answer=f"![label](file:{FILE})"), audience=audience)


@pytest.mark.parametrize(
    ("audiences", "widest"),
    [
        (["agents", "public", "visitors"], "public"),
        (["visitors", "agents"], "visitors"),
        (["agents"], "agents"),
        ([], None),
    ],
)
def test_a_file_is_for_the_widest_audience_of_the_articles_that_show_it(
    audiences: list[Audience], widest: Audience | None
) -> None:
    expander = Expander()
    expander.took([showing(f"a{number}", one) for number, one in enumerate(audiences)])

    assert expander.audience_of(FILE) == widest


def test_a_file_of_an_article_that_is_withdrawn_is_for_nobody() -> None:
    expander = Expander()
    expander.took([showing("a", "public")])
    expander.forgot("a")

    assert expander.audience_of(FILE) is None


def test_whoever_is_known_by_another_question_or_to_others_has_moved() -> None:
    expander, one = Expander(), article("open", "when are you open", answer="Daily.")

    assert expander.took([one]) == {"open"}
    assert expander.took([one]) == set()
    assert expander.took([article("open", "when are you open", answer="On Mondays.")]) == set()
    assert expander.took([article("open", "opening hours", answer="On Mondays.")]) == {"open"}
    assert expander.took([replace(article("open", "opening hours"), audience="agents")]) == {"open"}


def test_those_that_refer_to_an_article_are_known_until_they_do_so_no_more() -> None:
    expander = Expander()
    linking = article("parking", "where do i park", answer="See [our hours](article:open).")
    expander.took([linking, article("open", "when are you open")])

    assert expander.referring(articles=["open"]) == [linking]
    assert expander.referring(articles=["closed"]) == []
    expander.took([article("parking", "where do i park", answer="Behind the shop.")])
    assert expander.referring(articles=["open"]) == []


def test_what_is_not_among_all_articles_any_more_is_forgotten() -> None:
    expander = Expander()
    expander.took([showing("a", "public"), showing("b", "agents")])

    expander.took_all([showing("b", "agents")])

    assert expander.audience_of(FILE) == "agents"


def test_what_a_machine_has_drafted_is_read_where_the_site_wants_that_alone() -> None:
    drafted = replace(article("open", "when are you open", nl="wanneer zijn jullie open"), machine=("nl",))

    assert set(Expander().seen(drafted).variants) == {"en"}
    assert set(Expander(machine_drafts=True).seen(drafted).variants) == {"en", "nl"}
