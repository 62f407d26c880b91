"""The facts of a conversation."""

from handoff.summary import Said, Tried, mentions, summarise


def visitor(text: str, intent: str | None = "ask_question") -> Said:
    return Said("visitor", text, intent)


def test_the_first_question_and_what_was_asked_since_are_told_apart() -> None:
    said = [
        visitor("hello", "greet"),
        visitor("Where is my order?"),
        Said("bot", "Open My orders.", article="track-order"),
        visitor("It says lost. Can I get a refund?"),
        visitor("I want a person", "ask_human"),
    ]
    found = summarise(said, [Tried("track-order", False)])

    assert found.first_question == "Where is my order?"
    assert found.asked_since == ("It says lost. Can I get a refund?",)
    assert found.wishes == ("ask_human",)
    assert found.tried == (Tried("track-order", False),)
    assert found.messages == 5


def test_what_a_visitor_writes_while_waiting_counts_although_nothing_was_understood() -> None:
    assert summarise([visitor("still nothing", None)], []).first_question == "still nothing"


def test_a_conversation_without_a_question_has_none() -> None:
    assert summarise([visitor("hello", "greet"), visitor("???", None)], []).first_question is None


def test_a_long_question_is_cut() -> None:
    first = summarise([visitor("why " * 500)], []).first_question

    assert first is not None
    assert len(first) == 300
    assert first.endswith("…")


def test_order_numbers_addresses_and_amounts_are_found_once_each() -> None:
    found = mentions(
        [
            "My order #A-10234 cost $1,299.50, write to sara@example.com.",
            "Order 4711-22 and HM20419; again sara@example.com, call +31 20 123 4567. See https://shop.example/o/99999",
            "I paid 49,99 € for 12345678.",
        ]
    )

    assert found.orders == ("A-10234", "HM20419", "12345678")
    assert found.emails == ("sara@example.com",)
    assert found.phones == ("+31 20 123 4567",)
    assert found.amounts == ("$1,299.50", "49,99 €")
    assert found.links == ("https://shop.example/o/99999",)


def test_digits_of_every_script_are_read() -> None:
    found = mentions(["سفارش ۱۲۳۴۵۶ به مبلغ ۲۵۰٬۰۰۰ تومان", "ऑर्डर ७८९०१२"])

    assert found.orders == ("123456", "789012")
    assert found.amounts == ("250٬000 تومان",)


def test_years_prices_and_short_numbers_are_no_orders() -> None:
    assert mentions(["In 2026 I bought 3 rugs for 120.50"]).orders == ()
