"""What comes out of a translation as it went in."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.translation.document import Document, parse
from bot.translation.errors import SpansLost
from bot.translation.glossary import Glossary
from bot.translation.spans import Span, Wrapped
from bot.translation.spans import segment as cut_up

MARK = "[X{}X]"
SHOP = Glossary([{"*": "Hamdel"}, {"en": "My orders", "nl": "Mijn bestellingen"}, {"nl": "retourlabel"}])


def kept(text: str, glossary: Glossary | None = None) -> list[str]:
    """What stays of ``text``, wrapped phrases without their insides."""
    terms = glossary.renderings("en", "nl") if glossary else None
    return [span.text if isinstance(span, Span) else f"{span.before}{span.after}" for span in parse(text, terms).spans]


def seen(text: str) -> list[str]:
    """What an engine gets to see."""
    return [segment.marked(MARK) for segment in parse(text).segments]


def refill(document: Document, *answers: str) -> str:
    """``document`` with an answer for each of its segments, verified."""
    result = document.filled(dict(zip(document.segments, answers, strict=True)), MARK)
    document.verify(result)
    return result


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("See https://shop.example/a_b?c=1&d=(2).", ["https://shop.example/a_b?c=1&d=(2)"]),
        ("(https://shop.example/help)", ["https://shop.example/help"]),
        ("Go to www.shop.example, or shop.example/help!", ["www.shop.example", "shop.example/help"]),
        ("https://fa.example/wiki/ایران is it", ["https://fa.example/wiki/ایران"]),
        ("请访问https://a.example/c。谢谢", ["https://a.example/c"]),
        ("Mail help+nl@shop.example.", ["help+nl@shop.example"]),
        ("Order #12 and order 100234 and AB-12345.", ["#12", "100234", "AB-12345"]),
        ("订单A12345已发货", ["A12345"]),
        ("سفارش ۱۲۳۴۵ کجاست؟", ["۱۲۳۴۵"]),
        ("Parcel 3SABCD1234567, 1Z999AA10123456784", ["3SABCD1234567", "1Z999AA10123456784"]),
        ("It costs € 12,50 or 1.234,56 EUR or $5", ["€ 12,50", "1.234,56 EUR", "$5"]),
        ("Prijs: 1 234,56 kr, 50% korting", ["1 234,56 kr", "50%"]),
        ("On 12/05/2024, 2024-05-12 or 12.5.2024", ["12/05/2024", "2024-05-12", "12.5.2024"]),
        ("At 10:30, 5 pm or 10:30 a.m. sharp", ["10:30", "5 pm", "10:30 a.m."]),
        ("Call +31 20 123 4567 now", ["+31 20 123 4567"]),
        ("Run `pip install x` or ``a ` b``.", ["`pip install x`", "``a ` b``"]),
        ("Dear {name}, {{order.id}} and ${total}", ["{name}", "{{order.id}}", "${total}"]),
        ("The file my_file_name here", ["my_file_name"]),
        ("Use <br> and &nbsp; here", ["<br>", "&nbsp;"]),
        (r"Not \*bold\* here", [r"\*", r"\*"]),
        ("Great 😀👍🏽 thanks", ["😀👍🏽"]),
        ('[Track it](shop.example/t "Now") ![a box](b.png)', ['[](shop.example/t "Now")', "![](b.png)"]),
        ("**Bold** and *it* and ~~out~~ and __b__", ["****", "**", "~~~~", "____"]),
        ("a * b", ["*"]),
        ("[see][ref]", ["[][ref]"]),
    ],
)  # fmt: skip
def test_a_span_stays(text: str, spans: list[str]) -> None:
    assert kept(text) == spans


@pytest.mark.parametrize(
    "text", ["I have 3 questions", "on the 2nd or 24th", "in 24h", "a < b and c > d", "rock'n'roll"]
)
def test_numbers_that_languages_write_differently_are_translated(text: str) -> None:
    assert kept(text) == []


def test_a_mark_takes_the_place_of_a_span() -> None:
    assert seen("Where is order 100234 of {name}?") == ["Where is order [X0X] of [X1X]?"]


def test_bold_text_and_the_text_of_a_link_are_translated_by_themselves() -> None:
    assert seen("Open **My orders** and [track *it*](https://shop.example).") == [
        "Open [X0X] and [X1X].",
        "My orders",
        "track [X0X]",
        "it",
    ]


def test_quotes_lists_headings_and_tables_keep_their_marks() -> None:
    text = "# Help\n\n> - [ ] first\n>   2. second  \n\n| Name | Price |\n|:-----|------:|\n| Bag  | € 5   |\n"
    assert seen(text) == ["Help", "first", "second", "Name", "Price", "Bag"]
    assert refill(parse(text), "Hulp", "eerste", "tweede", "Naam", "Prijs", "Tas") == (
        "# Hulp\n\n> - [ ] eerste\n>   2. tweede  \n\n| Naam | Prijs |\n|:-----|------:|\n| Tas  | € 5   |\n"
    )


@pytest.mark.parametrize(
    "block",
    [
        "```\nmake it\n```\n",
        "~~~ sh\n```\nmake it\n~~~\n",
        "- ```\n  make it\n  ```\n",
        "```\nnever closed\n",
        "[a]: https://b.example 'title'\n",
    ],
)
def test_code_blocks_and_link_definitions_stay_whole(block: str) -> None:
    assert seen(f"before\n{block}") == ["before"]


def test_a_glossary_term_stays_or_takes_its_rendering() -> None:
    document = parse("Is my orders in hamdel?", SHOP.renderings("en", "nl"))
    assert refill(document, "Zit [X0X] in [X1X]?") == "Zit Mijn bestellingen in hamdel?"


def test_a_term_that_is_lost_is_told() -> None:
    with pytest.raises(SpansLost, match="Mijn bestellingen"):
        parse("My orders?", SHOP.renderings("en", "nl")).verify("Mijn bestelling?")


def test_a_term_is_no_part_of_a_word_or_of_an_address() -> None:
    assert kept("Hamdels and https://hamdel.example/Hamdel", SHOP) == ["https://hamdel.example/Hamdel"]


def test_a_term_of_another_language_is_no_term() -> None:
    assert kept("a retourlabel", SHOP) == []


def test_a_changed_glossary_has_another_version() -> None:
    assert SHOP.version != Glossary([{"*": "Hamdel"}]).version != Glossary().version == ""


@pytest.mark.parametrize("answer", ["[x0x] is er", "[ X0X ] is er", "[X ٠ X] is er", "is er[X0X]", "[X0X]is er"])
def test_a_mark_is_found_again_however_it_is_spaced_and_written(answer: str) -> None:
    result = refill(parse("100234 is here"), answer)
    assert re.findall(r"\b100234\b", result) == ["100234"]


@pytest.mark.parametrize("answer", ["is er", "[X0X] [X0X] is er", "[X1X] is er", "[X0X] [X1X] is er"])
def test_a_mark_that_is_lost_doubled_or_made_up_is_told(answer: str) -> None:
    with pytest.raises(SpansLost):
        refill(parse("100234 is here"), answer)


@pytest.mark.parametrize(
    "answer",
    [
        "Mail [X0X] of a@b.example",
        "Kijk op https://b.example en [X0X]",
        "Mail [X0X] **nu**",
        "# Mail [X0X]",
        "- Mail [X0X]",
        "Mail [X0X] <br>",
        "Mail [X0X] {name}",
        "Mail nl-[X0X]",
    ],
)
def test_what_the_text_does_not_have_may_not_come_in(answer: str) -> None:
    with pytest.raises(SpansLost):
        refill(parse("Mail help@shop.example"), answer)


def test_a_figure_may_come_in() -> None:
    assert refill(parse("Before noon, order 100234"), "Vóór 12:00 uur, bestelling [X0X]").endswith("bestelling 100234")


def test_a_figure_may_not_be_doubled() -> None:
    with pytest.raises(SpansLost):
        refill(parse("Order 100234"), "Bestelling [X0X] 100234")


FRAGMENTS = [
    "https://shop.example/a_b?c=1",
    "help@shop.example",
    "#1234",
    "AB-12345",
    "3SABCD1234567",
    "€ 12,50",
    "99 EUR",
    "2024-05-12",
    "10:30",
    "{name}",
    "`make it`",
    "**bold text**",
    "[track](https://shop.example/t)",
    "😀",
    "Hamdel",
    "my orders",
    "<br>",
]
# What holds no words of its own.
UNCHANGED = [each for each in FRAGMENTS if not each.startswith(("my", "**", "["))] + ["](https://shop.example/t)"]
LINES = ["", "> ", "- ", "1. ", "## ", "* [x] ", "| ", "```\n", "  ", "|--|\n"]
SENTENCES = st.lists(
    st.one_of(st.sampled_from(FRAGMENTS), st.sampled_from(["where", "is", "My parcel", "که", "包裹", "3", "now."])),
    min_size=1,
    max_size=8,
).map(" ".join)
TEXTS = st.lists(st.tuples(st.sampled_from(LINES), SENTENCES).map("".join), min_size=1, max_size=5).map("\n".join)


@given(st.one_of(TEXTS, st.text(max_size=200), st.text("*_`~[]()|#>-+ \n\r\\a1{}<&;@.:/", max_size=80)))
@example("| a\n|-|\n")
@example("*a *b* c*")
def test_the_pieces_of_any_text_are_the_text(text: str) -> None:
    document = parse(text, SHOP.renderings("nl", "nl"))
    assert document.filled({}, MARK) == text
    document.verify(text)


@given(TEXTS, st.randoms(use_true_random=False))
def test_words_in_any_order_leave_every_span_as_often_as_it_was(text: str, random: object) -> None:
    document = parse(text, SHOP.renderings("fr", "fr"))
    answers = {}
    for segment in document.segments:
        words = re.findall(r"\[X\d+X\]|[^\s\[\]]+", segment.marked(MARK))
        random.shuffle(words)  # type: ignore[attr-defined]
        answers[segment] = " ".join(words)
    try:
        result = document.filled(answers, MARK)
        document.verify(result)
    except SpansLost:
        return
    for fragment in UNCHANGED:
        assert result.count(fragment) == text.count(fragment), fragment


@given(TEXTS, st.sampled_from(FRAGMENTS), st.integers(0, 300))
def test_a_span_that_is_put_in_anywhere_is_told(text: str, fragment: str, place: int) -> None:
    document = parse(text)
    changed = f"{text[:place]} {fragment} {text[place:]}"
    try:
        document.verify(changed)
    except SpansLost:
        return
    # Only what engines may write of their own gets through: figures, which the text must not have, and words.
    signs = {(span.before, span.after) for span in document.spans if isinstance(span, Wrapped)}
    for span in parse(changed).spans:
        if isinstance(span, Wrapped):
            assert (span.before, span.after) in signs
        else:
            assert span.kind == "figure" or span in document.spans


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("My account is NL91 ABNA 0417 1643 00, please", "My account is [X0X], please"),
        ("Call 06 1234 5678 please", "Call [X0X] please"),
        ("۰۹۱۲ ۳۴۵ ۶۷۸۹ is mine", "[X0X] is mine"),
        ("Pay € 12 with 4111 1111 1111 1111", "Pay [X0X] with [X1X]"),
        ("I am **ada, 529.982.247-25** here", "I am [X0X] here"),
        ("Mail ada@example.com or +31 20 123 4567", "Mail [X0X] or [X1X]"),
    ],
)
def test_an_engine_sees_no_part_of_personal_data(text: str, hidden: str) -> None:
    cut = cut_up(text, {})

    assert cut.marked("[X{}X]") == hidden
    assert all(not any(map(str.isdecimal, one.marked(""))) for one in cut.nested())
    assert parse(text).filled({}, "[X{}X]") == text
