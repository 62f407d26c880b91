"""Numbers that say whose matter it is go before a question is read; words with a figure in them stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.identifiers import codes_in, is_of_an_order, without_identifiers
from tests.numbered_questions import ANNOUNCED, NUMBERS, QUESTIONS, numbered


def read(text: str, site: str = "") -> str:
    """``text`` as it is read where the articles are ``site``."""
    return without_identifiers(text, codes_in(site).__contains__)


@pytest.mark.parametrize("language", QUESTIONS)
@pytest.mark.parametrize("number", [*NUMBERS, "me@shop.example", "https://shop.example/orders/1029", "10:30", "€20"])
def test_a_question_with_a_number_reads_as_the_one_without(language: str, number: str) -> None:
    for question in QUESTIONS[language]:
        assert read(numbered(question, number, language)) == question.format("")


@pytest.mark.parametrize("language", QUESTIONS)
@pytest.mark.parametrize("number", ["7", "1029", "AB-1029"])
def test_the_word_that_announces_a_number_goes_with_it(language: str, number: str) -> None:
    for question in QUESTIONS[language]:
        asked = question.format(ANNOUNCED[language].format(number))
        assert read(asked) == question.format("")


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("Where is order number 1029?", "Where is order?"),
        ("Where is order-1029?", "Where is order?"),
        ("My order number is 1029, where is it?", "My order, where is it?"),
        ("My order (1029) is late", "My order is late"),
        ("Wo bleibt Bestellnummer 1029?", "Wo bleibt Bestellung?"),
        ("Waar blijft bestelnummer 1029?", "Waar blijft bestelling?"),
        ("Ich finde die Rechnungsnummer 1029 nicht", "Ich finde die Rechnung nicht"),
        ("bestelling met nummer 1029", "bestelling"),
        ("numéro de commande 1029 introuvable", "commande introuvable"),
        ("Où est la commande n°1029 ?", "Où est la commande ?"),
        ("¿Y el pedido con número 1029?", "¿Y el pedido?"),
        ("номер заказа 1029", "заказа"),
        ("где заказ1029", "где заказ"),
        ("1029 numaralı siparişim nerede", "siparişim nerede"),
        ("1029 नंबर का ऑर्डर कहाँ है", "ऑर्डर कहाँ है"),
        ("1029号订单在哪", "订单在哪"),
        ("订单号是1029在哪", "订单在哪"),
        ("订单 1029 在哪", "订单在哪"),
        ("注文番号AB-1029はどこ", "注文はどこ"),
        ("1029番の注文", "注文"),
        ("주문번호 1029 어디", "주문 어디"),
        ("주문 1029는 어디", "주문는 어디"),
        ("سفارش با شماره ۱۰۲۹ کجاست", "سفارش کجاست"),
        ("mã đơn hàng 1029", "đơn hàng"),
        ("no pesanan 1029", "pesanan"),
        ("call (020) 123 45 67 please", "call please"),
        ("2024年12月5日买的外套", "买的外套"),
        ("my parcel was due 12.05. at home", "my parcel was due at home"),
        ("Where is my order from 12/05/2025?", "Where is my order?"),
        ("Wo ist die Bestellung vom 12.05.?", "Wo ist die Bestellung?"),
        ("Waar is mijn bestelling van 12-05-2025?", "Waar is mijn bestelling?"),
        ("Ma commande du 12/05/2025 n'est pas arrivée", "Ma commande n'est pas arrivée"),
        ("Где мой заказ от 12.05.2025?", "Где мой заказ?"),
        ("12.05.2025 tarihli siparişim nerede?", "siparişim nerede?"),
        ("Đơn hàng ngày 12/05/2025 của tôi", "Đơn hàng của tôi"),
        ("12月5日に注文した商品はどこですか", "注文した商品はどこですか"),
        ("12/05/2025에 주문한 상품", "주문한 상품"),
        ("the order of €49.90", "the order"),
        ("mijn order met ordernummer 1029", "mijn order met order"),
        ("l'ordine n. 18 non è arrivato", "l'ordine non è arrivato"),
        ("Mi pedido con el número 1029 no llega", "Mi pedido no llega"),
        ("رقم الطلب 1029 أين هو", "الطلب أين هو"),
        ("booking XK4P9Z is gone", "booking is gone"),
        ("I paid 49,90 € too much", "I paid too much"),
        ("I paid 20 euros too much", "I paid euros too much"),
        ("我的邮箱me@shop.example收不到邮件", "我的邮箱收不到邮件"),
        ("€20 too much", "too much"),
        ("my iPhone 15 is in order 1029", "my iPhone 15 is in order"),
        ("call 12 345 please", "call please"),
        ("AB1029 CD1030 are gone", "are gone"),
        ("NL91 ABNA 0417 1643 00 is my account", "is my account"),
        ("IBAN NL91 ABNA 0417 1643 00 MAYBE wrong", "IBAN MAYBE wrong"),
        ("no 102 is missing", "is missing"),
        ("102 numaralı siparişim nerede", "siparişim nerede"),
    ],
)
def test_nothing_of_a_number_is_left(asked: str, meant: str) -> None:
    assert read(asked) == meant


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("where is AB123", "where is"),
        ("AB128 is missing", "is missing"),
        ("where is ab1029", "where is"),
        ("lamp1029 broke", "broke"),
        ("abc-1029 broke", "broke"),
        ("ABCD-1029 broke", "broke"),
        ("order zendr-1029 broke", "order broke"),
        ("order 128ab broke", "order broke"),
    ],
)
def test_a_code_goes_with_its_letters(asked: str, meant: str) -> None:
    assert read(asked) == meant


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("lamp-1029 broke", "lamp broke"),
        ("Where is order-48?", "Where is order?"),
        ("order-1029b broke", "order broke"),
        ("ORDER-1029 broke", "ORDER broke"),
        ("заказ-1029 где", "заказ где"),
    ],
)
def test_a_word_before_a_number_stays_without_it(asked: str, meant: str) -> None:
    assert read(asked) == meant


@pytest.mark.parametrize(
    "text",
    [
        "how do i turn on 2fa",
        "2-factor or 1-click",
        "why is there no 2 step login",
        "are you open 24/7",
        "a case for the iPhone 15",
        "order A4 paper",
        "4G or 5G",
        "USB-C 3.0",
        "Windows 11 and Office 365",
        "order PS5",
        "mp3 of a B2B talk on covid-19",
        "3D Secure shows error 404",
        "the 128GB one of 170cm",
        "charged 2 times within 30 days",
        "2번 결제됐어요",
        "3天内到货",
        "20% off with WELCOME10",
        "iOS 17.2",
        "sizes 38 40 please",
        "area-101 of the site",
        "no 10 left",
        "the 10 of us",
        "order-128ab",
        "10 numaralı salon",
    ],
)
def test_a_word_with_a_figure_stays(text: str) -> None:
    assert read(text) == text


@pytest.mark.parametrize("text", ["1029", "#1029", "Nr. 1029", "AB-1029?", "me@shop.example", "12.05.2025", "۱۰۲۹"])
def test_a_number_that_is_all_there_is_stays(text: str) -> None:
    assert read(text) == text


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("the printer shows E1042", "What does error E1042 mean?"),
        ("is 1000 points enough", "For 1,000 points you get a coupon."),
        ("delivery at 18:00", "We deliver until 17:00, on Fridays at 18:00."),
        ("订单满500元", "订单满500元免运费"),
        ("12月25日营业吗", "12月25日放假"),
        ("call 0800 123 456", "Our number is 0800-123456."),
        ("سفارش ۱۰۰۰ امتیاز", "1000 امتیاز"),
        ("what is the €1 fee", "Why is there a charge of $1.00?"),
        ("what is the fee of 20 euros", "The card costs 20 €"),
        ("see E104", "What does error E104 mean?"),
        ("order 12345", "Send us form 12345."),
        ("how do i order 30", "Order 30 and save"),
        ("1000 积分够吗", "1000积分可换券"),
        ("满 1000 次", "满1000件"),
    ],
)
def test_what_an_article_names_stays(text: str, site: str) -> None:
    assert read(text, site) == text
    assert read(text) != text


def test_an_article_names_a_short_number_beside_its_word_alone() -> None:
    assert read("order 30", "within 30 days") == "order"
    assert read("order 1234", "send us form 1234") == "order"


@pytest.mark.parametrize(
    "part", ["(1)", "+1", "1'a ", "$1 ", "号1", "order 1 ", "no 1029 ", "12.05.", "\ue000", "a-1-"]
)
def test_a_text_that_is_made_to_take_long_does_not(part: str) -> None:
    text = part * (10_000 // len(part))
    assert len(read(text, text)) <= len(text)


def test_of_a_list_of_numbers_the_first_ones_are_looked_at() -> None:
    assert read("a 1029 " * 200).count("1029") == 0
    assert read("a 1029 " * 201).count("1029") == 1


@pytest.mark.parametrize(
    "before",
    [
        "my order ",
        "order with number ",
        "Bestellnummer: ",
        "numéro de commande : ",
        "el pedido nº ",
        "номер заказа ",
        "订单号",
        "주문번호 ",
        "سفارش با شماره ",
        "I have written to you about it three times already. My order ",
    ],
)
def test_what_an_order_is_named_by_says_that_the_number_behind_it_is_its_own(before: str) -> None:
    assert is_of_an_order(before)


@pytest.mark.parametrize("before", ["", "I have ", "my phone number is ", "order, call me: ", "my order and my dog "])
def test_of_any_other_words_the_number_behind_them_is_no_orders(before: str) -> None:
    assert not is_of_an_order(before)


@given(st.text(max_size=60))
def test_of_any_text_something_is_left(text: str) -> None:
    assert bool(read(text).strip()) == bool(text.strip())
    assert read(text, text).replace(" ", "") != "" or not text.strip()
