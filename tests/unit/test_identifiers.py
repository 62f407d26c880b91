"""Numbers that say whose matter it is go before a question is read; words with a figure in them stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.identifiers import MOST_FIGURES, codes_in, without_identifiers
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
    ],
)
def test_nothing_of_a_number_is_left(asked: str, meant: str) -> None:
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
    ],
)
def test_what_an_article_names_stays(text: str, site: str) -> None:
    assert read(text, site) == text
    assert read(text) != text


def test_an_article_names_a_short_number_beside_its_word_alone() -> None:
    assert read("order 30", "within 30 days") == "order"


@pytest.mark.parametrize(
    "part", ["(1)", "+1", "1'a ", "$1 ", "号1", "order 1 ", "no 1029 ", "12.05.", "\ue000", "a-1-"]
)
def test_a_text_that_is_made_to_take_long_does_not(part: str) -> None:
    text = part * (10_000 // len(part))
    assert len(read(text, text)) <= len(text)


def test_of_a_list_of_numbers_the_first_ones_are_looked_at() -> None:
    assert read("a 1029 " * (MOST_FIGURES + 1)).count("1029") == 1


@given(st.text(max_size=60))
def test_of_any_text_something_is_left(text: str) -> None:
    assert bool(read(text).strip()) == bool(text.strip())
    assert read(text, text).replace(" ", "") != "" or not text.strip()
