"""Text and its marks apart from each other, and cutting it where nobody stumbles."""

from hypothesis import given
from hypothesis import strategies as st

from bot.texts.markdown import to_plain
from bot.texts.rich import Kind, Rich, Span, marked, rich_of, split, utf16
from knowledge_base.samples import sample_articles

MARKS: dict[Kind, str] = {"bold": "*", "italic": "_", "strike": "~", "code": "`", "pre": "```"}


def test_marks_lie_beside_the_text() -> None:
    rich = rich_of("Open **My orders** and [track](https://a.example/t).")
    assert rich.text == "Open My orders and track."
    assert rich.spans == (Span(5, 14, "bold"), Span(19, 24, "link", "https://a.example/t"))


def test_without_links_addresses_stand_in_parentheses() -> None:
    text = "See [track](https://a.example/t), [mail](mailto:a@b.example) and <https://c.example>."
    written = "See track (https://a.example/t), mail (mailto:a@b.example) and https://c.example."
    assert rich_of(text, links=False).text == written


def test_an_answer_says_the_same_as_without_marks() -> None:
    answers = [variant.answer for article in sample_articles() for variant in article.variants.values()]
    assert len(answers) > 200
    for answer in answers:
        assert rich_of(answer, links=False).text.split() == to_plain(answer).split()


def test_marks_of_a_platform_are_set_on_each_line_and_on_no_blank() -> None:
    assert marked(Rich("one\n two", (Span(0, 8, "bold"),)), MARKS) == "*one*\n *two*"
    assert marked(Rich("a bc", (Span(0, 4, "bold"), Span(2, 4, "italic"))), MARKS) == "*a _bc_*"


def test_marks_go_along_when_a_text_is_cut() -> None:
    rich = Rich("One. Two three. Four five six.", (Span(5, 30, "bold"),))
    parts = split(rich, 16)
    assert [one.text for one in parts] == ["One. Two three.", "Four five six."]
    assert [one.spans for one in parts] == [(Span(5, 15, "bold"),), (Span(0, 14, "bold"),)]


def test_a_text_is_cut_at_sentences_of_any_script() -> None:
    for sentence in ("Dit is een zin. ", "これは文です。", "این یک جمله است؟ ", "यह एक वाक्य है। "):
        for one in split(Rich(sentence * 40), 100):
            assert one.text.endswith(sentence.strip())


def test_nothing_is_cut_between_a_letter_and_what_is_set_on_it() -> None:
    family = "👩‍👩‍👧"
    for one in split(Rich(family * 200), 100, utf16):
        assert one.text.replace(family, "") == ""


@given(st.text(max_size=400), st.integers(10, 60))
def test_whatever_is_cut_fits_and_is_whole(text: str, limit: int) -> None:
    parts = split(Rich(text), limit, utf16)
    assert all(utf16(one.text) <= limit for one in parts)
    assert "".join("".join(one.text.split()) for one in parts) == "".join(text.split())


def test_a_picture_is_a_link_with_what_it_shows_and_what_cannot_be_followed_is_text() -> None:
    whole = "https://shop.example/article-files/0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"

    assert rich_of(f"![The label]({whole})").spans == (Span(0, 9, "link", whole),)
    assert rich_of(f"![The label]({whole})", links=False).text == f"The label ({whole})"
    assert rich_of("![The label](/article-files/a), [how](/help/en/return)") == Rich("The label, how")
