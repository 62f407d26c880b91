"""What answers refer to, and what readers get in its place."""

import pytest

from knowledge_base.references import NONE, References, Snippet, Surroundings, filled, references_of, resolved

HOURS = Snippet("opening-hours", {"en": "From **9 to 5**.", "pt": "Das 9 às 17."})
FILE = "0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"


class Shop:
    """Addresses of a shop with help pages."""

    def page(self, article_id: str, language: str) -> str | None:
        """See :class:`knowledge_base.references.Addresses`."""
        return f"https://shop.example/help/{language}/{article_id}"

    def file(self, file_id: str, audience: str) -> str:
        """See :class:`knowledge_base.references.Addresses`."""
        return f"https://shop.example/{audience}/{file_id}"


TITLES = {"return-an-item": "How do I return it?", "for us": "What do we pay?"}
AROUND = Surroundings({HOURS.name: HOURS}, lambda one, _: TITLES.get(one), lambda one: one != "for us", Shop())


def shown(answer: str, language: str = "en", source: str = "en") -> str:
    return resolved(answer, language, source, "public", AROUND)


def test_an_answer_that_refers_to_nothing_stays_as_it_is() -> None:
    answer = "See [our shop](https://shop.example), {name} and {{other}}."
    assert shown(answer) == answer
    assert references_of([answer]) == NONE


@pytest.mark.parametrize(
    "written", ["{{snippet:opening-hours}}", "{{ snippet: opening-hours }}", "{{SNIPPET:Opening-Hours}}"]
)
def test_a_snippet_is_said_in_the_answers_own_language(written: str) -> None:
    assert shown(f"We are open: {written}") == "We are open: From **9 to 5**."
    assert shown(written, "pt") == "Das 9 às 17."


def test_a_snippet_falls_back_to_a_variety_then_to_the_articles_language_then_to_any() -> None:
    written = "{{snippet:opening-hours}}"
    assert shown(written, "pt-PT") == "Das 9 às 17."
    assert shown(written, "nl", source="pt") == "Das 9 às 17."
    assert shown(written, "nl", source="fr") == "From **9 to 5**."


def test_a_snippet_in_another_variety_of_the_language_is_nearer_than_one_in_another_language() -> None:
    hours = Snippet("opening-hours", {"en": "From 9 to 5.", "nl": "", "pt-BR": "Das 9h às 17h."})
    assert [hours.text(one, "en") for one in ("pt-PT", "pt", "nl")] == [
        "Das 9h às 17h.",
        "Das 9h às 17h.",
        "From 9 to 5.",
    ]
    assert Snippet("empty", {}).text("en") == ""


def test_a_snippet_that_there_is_not_leaves_no_braces() -> None:
    assert shown("We are open {{snippet:closed}}daily.") == "We are open daily."
    assert shown("{{snippet:Not A Name!}}") == ""


def test_a_snippet_in_a_snippet_is_not_followed() -> None:
    around = {"a": Snippet("a", {"en": "A {{snippet:a}}"})}
    assert filled("{{snippet:a}}", ["en"], around) == "A"


def test_a_link_leads_to_the_help_page_in_the_readers_language() -> None:
    written = "Read [how](article:return-an-item)."
    assert shown(written, "nl") == "Read [how](https://shop.example/help/nl/return-an-item)."


def test_a_link_without_words_says_the_question_of_its_article() -> None:
    assert shown("[](article:return-an-item)").startswith("[How do I return it?](")


@pytest.mark.parametrize("to", ["gone", "for%20us"])
def test_a_link_to_what_has_no_page_is_its_words_alone(to: str) -> None:
    assert shown(f"Read [how to](article:{to}) first.") == "Read how to first."


def test_files_have_the_address_of_the_articles_audience() -> None:
    assert shown(f"![The label](file:{FILE})") == f"![The label](https://shop.example/public/{FILE})"
    assert shown(f"[manual.pdf](file:{FILE})") == f"[manual.pdf](https://shop.example/public/{FILE})"


def test_what_is_referred_to_is_found_in_any_order_and_through_snippets() -> None:
    inside = {"a": Snippet("a", {"en": f"![x](file:{FILE})", "nl": "[y](article:z)"})}
    found = references_of(["[q [w] e](article:for%20us) {{snippet:a}}"], inside)
    assert found == References(frozenset({"a"}), frozenset({"for us", "z"}), frozenset({FILE}))
