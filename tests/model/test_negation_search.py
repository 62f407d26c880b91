"""What is declined is not answered for sure, and what is wanted beside it is; with the encoder and articles we ship."""

import json
import shutil
from pathlib import Path

import pytest

from bot.commands.evaluation import run
from bot.settings import Settings
from knowledge_base.evaluation import Outcome
from knowledge_base.import_export import write
from knowledge_base.samples import sample_articles

#: Language, text, the article that must not be given, and the one that must, if any.
DECLINED = [
    ("en", "I don't want to cancel my order", "cancel-order", None),
    ("en", "Please do not delete my account", "delete-account", None),
    (
        "en",
        "Don't cancel my order, I just want to change the delivery address",
        "cancel-order",
        "change-delivery-address",
    ),
    ("en", "I wasn't charged twice, my payment was declined", "charged-twice", "payment-declined"),
    ("de", "Ich möchte meine Bestellung nicht stornieren", "cancel-order", None),
    ("de", "Ich will nicht stornieren, ich will die Lieferadresse ändern", "cancel-order", "change-delivery-address"),
    ("nl", "Annuleer mijn bestelling alsjeblieft niet", "cancel-order", None),
    ("nl", "Ik wil het niet retourneren, ik wil het ruilen voor een andere maat", "start-return", "exchange-item"),
    ("fr", "N'annulez surtout pas ma commande", "cancel-order", None),
    ("fr", "Je ne veux pas annuler, je veux changer l'adresse de livraison", "cancel-order", "change-delivery-address"),
    ("es", "Por favor no eliminen mi cuenta", "delete-account", None),
    ("es", "No quiero cancelar, quiero cambiar la dirección de entrega", "cancel-order", "change-delivery-address"),
    ("ru", "Я не хочу отменять заказ", "cancel-order", None),
    ("ru", "Не удаляйте мой аккаунт", "delete-account", None),
    ("tr", "Siparişimi iptal etmek istemiyorum", "cancel-order", None),
    (
        "tr",
        "İptal etmek istemiyorum, teslimat adresini değiştirmek istiyorum",
        "cancel-order",
        "change-delivery-address",
    ),
    ("ar", "لا تحذفوا حسابي", "delete-account", None),
    ("fa", "نمی‌خواهم سفارشم را لغو کنم", "cancel-order", None),
    ("fa", "نمی‌خواهم لغو کنم، می‌خواهم آدرس تحویل را عوض کنم", "cancel-order", "change-delivery-address"),
    ("hi", "मेरा अकाउंट डिलीट मत करो", "delete-account", None),
    ("te", "నా ఆర్డర్ రద్దు చేయకండి", "cancel-order", None),
    ("zh", "我不想取消订单", "cancel-order", None),
    ("zh", "我不是要取消订单，我想改收货地址", "cancel-order", "change-delivery-address"),
    ("ja", "アカウントを削除しないでください", "delete-account", None),
    ("ja", "キャンセルではなく、お届け先の住所を変更したいです", "cancel-order", "change-delivery-address"),
    ("ko", "주문을 취소하고 싶지 않아요", "cancel-order", None),
    ("id", "Saya tidak mau membatalkan pesanan saya", "cancel-order", None),
    ("vi", "Đừng xóa tài khoản của tôi", "delete-account", None),
]

#: Language, text, and the article that answers it.
PROBLEMS = [
    ("en", "I can't log in to my account", "login-problem"),
    ("en", "My discount code doesn't work", "discount-code-not-working"),
    ("de", "Mein Gutscheincode funktioniert nicht", "discount-code-not-working"),
    ("nl", "Ik kan niet inloggen", "login-problem"),
    ("fr", "Je n'arrive pas à me connecter", "login-problem"),
    ("es", "Mi código de descuento no funciona", "discount-code-not-working"),
    ("ru", "Мой промокод не работает", "discount-code-not-working"),
    ("tr", "İndirim kodum çalışmıyor", "discount-code-not-working"),
    ("fa", "کد تخفیفم کار نمی‌کند", "discount-code-not-working"),
    ("zh", "优惠码不能用", "discount-code-not-working"),
    ("ja", "割引コードが使えません", "discount-code-not-working"),
    ("te", "నా డిస్కౌంట్ కోడ్ పని చేయడం లేదు", "discount-code-not-working"),
]


@pytest.fixture(scope="module")
def outcomes(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """What becomes of each text, asked as visitors ask; vectors of the sample articles are those of the first start."""
    folder = tmp_path_factory.mktemp("negation")
    for name in ("encoders", "nlu"):
        (folder / name).symlink_to(prepared / name)
    shutil.copy(prepared / "hamdel.sqlite3", folder / "evaluation.sqlite3")
    asked = [(language, text) for language, text, *_ in (*DECLINED, *PROBLEMS)]
    lines = [json.dumps({"text": text, "language": language, "article": None}) for language, text in asked]
    articles, queries = folder / "articles.jsonl", folder / "queries.jsonl"
    write(sample_articles(), articles)
    queries.write_text("\n".join(lines), "utf-8")
    found = run(Settings(data_dir=folder), articles, queries, lambda *_: None).outcomes
    return {one.query.text: one for one in found}


@pytest.mark.parametrize(("language", "text", "declined", "wanted"), DECLINED)
def test_the_article_about_what_is_declined_is_not_given_and_the_wanted_one_is(
    outcomes: dict[str, Outcome], language: str, text: str, declined: str, wanted: str | None
) -> None:
    seen = outcomes[text]
    assert not (seen.answered and seen.top == declined)
    if wanted is not None:
        assert (seen.answered, seen.top) == (True, wanted)


@pytest.mark.parametrize(("language", "text", "expected"), PROBLEMS)
def test_a_negation_that_is_the_problem_keeps_its_answer(
    outcomes: dict[str, Outcome], language: str, text: str, expected: str
) -> None:
    assert (outcomes[text].answered, outcomes[text].top) == (True, expected)
