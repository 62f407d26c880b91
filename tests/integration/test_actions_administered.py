"""Actions as administrators look after them and editors use them, and the demo's orders, on one server."""

import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.action_server import webhook_says
from tests.conftest import Server, served
from tests.fakes import Desk
from tests.integration.test_article_imports import bring_in, plan
from tests.integration.test_commands import hamdel
from tests.integration.test_site_settings import boss, code
from tests.listener import Listener

ACTIONS, ARTICLE = "/admin/actions", "/articles/cancel-order/action"
NEED = {"name": "order", "kind": "order", "shapes": ["#####"]}
OWN = "open My orders and choose Cancel"

#: "Where is my order 10295?", and a word of the answer: 10295 is delivered by the demo's rule.
ASKED = {
    "en": ("Where is my order 10295?", "has been delivered"),
    "fa": ("سفارش ۱۰۲۹۵ من کجاست؟", "تحویل داده شده"),
    "te": ("నా ఆర్డర్ 10295 ఎక్కడ ఉంది?", "డెలివరీ అయింది"),
    "zh": ("我的订单10295到哪里了？", "已送达"),
    "nl": ("Waar is mijn bestelling 10295?", "is bezorgd"),
    "ar": ("أين طلبي رقم ١٠٢٩٥؟", "تم تسليمه"),
    "fr": ("Où est ma commande 10295 ?", "a été livrée"),
    "de": ("Wo ist meine Bestellung 10295?", "wurde zugestellt"),
    "hi": ("मेरा ऑर्डर १०२९५ कहाँ है?", "पहुँच चुका है"),
    "id": ("Di mana pesanan saya 10295?", "sudah diterima"),
    "it": ("Dov'è il mio ordine 10295?", "è stato consegnato"),
    "ja": ("注文10295は今どこにありますか？", "お届けが完了"),
    "ko": ("제 주문 10295은 어디에 있나요?", "배송이 완료"),
    "pl": ("Gdzie jest moje zamówienie 10295?", "zostało dostarczone"),
    "pt": ("Onde está a minha encomenda 10295?", "foi entregue"),
    "ru": ("Где мой заказ 10295?", "доставлен"),
    "es": ("¿Dónde está mi pedido 10295?", "se ha entregado"),
    "tr": ("10295 numaralı siparişim nerede?", "teslim edildi"),
    "uk": ("Де моє замовлення 10295?", "доставлено"),
    "vi": ("Đơn hàng 10295 của tôi đang ở đâu?", "đã được giao"),
}


@pytest.fixture(scope="module")
def shop(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with the demo's orders, which may ask systems on its own network."""
    folder = tmp_path_factory.mktemp("actions")
    with served(prepared, folder, webhooks_to_private=True, demo_actions=True) as server:
        yield server


@pytest.fixture(scope="module")
def admin(shop: Server) -> Desk:
    return boss(shop)


def told(server: Server, text: str, sender: str | None = None) -> str:
    """What a visitor who writes ``text`` is told."""
    said = server.ask(sender or uuid.uuid4().hex, text)
    return "\n".join(str(one.get("text", "")) for one in said)


def add(admin: Desk, url: str, **values: object) -> dict[str, Any]:
    """A new action, with its secret."""
    body = {"name": f"order_{uuid.uuid4().hex[:6]}", "kind": "webhook", "url": url, "needs": [NEED], **values}
    made = admin.client.post(ACTIONS, json=body)
    assert made.status_code == 201, made.text
    found: dict[str, Any] = made.json()
    return found


@pytest.mark.parametrize("language", ASKED)
def test_the_demo_says_how_far_an_order_is_in_every_language(shop: Server, language: str) -> None:
    question, answer = ASKED[language]

    assert answer in told(shop, question)


def test_the_demo_asks_for_the_number_where_it_is_missing(shop: Server) -> None:
    sender = uuid.uuid4().hex

    assert "Ihre Bestellnummer" in told(shop, "Wo ist meine Bestellung?", sender)
    assert "wird in unserem Lager verpackt" in told(shop, "10290", sender)


def test_the_demo_knows_no_order_that_begins_with_0_and_leaves_other_articles_alone(shop: Server) -> None:
    assert "I found nothing under “01234”" in told(shop, "Where is my order 01234?")
    assert OWN in told(shop, "How do I cancel my order 10293?")


def test_an_editor_lets_an_article_answer_with_what_a_webhook_says(shop: Server, admin: Desk) -> None:
    editor = Desk.hire(shop.url, shop.settings, f"editor-{uuid.uuid4().hex[:6]}", role="editor").client
    with Listener(status=200, said=webhook_says(status="can be cancelled")) as system:
        made = add(admin, system.url)
        name = made["action"]["name"]
        before = editor.get(ARTICLE).json()
        assert (before["action"], before["templates"], before["version"]) == (None, {}, 0)
        assert {"name": name, "active": True, "details": ["order"]} in before["offered"]

        wanted = {"action": name, "templates": {"en": "Order {order} {status}.", "nl": ""}, "version": 0}
        kept = editor.put(ARTICLE, json=wanted).json()

        assert (kept["action"], kept["version"]) == (name, 1)
        assert kept["templates"] == {"en": "Order {order} {status}."}
        assert code(editor.put(ARTICLE, json=wanted)) == (409, "changed_meanwhile")
        assert "Order 10293 can be cancelled." in told(shop, "How do I cancel my order 10293?")
        assert system.calls[0].is_signed_by(made["secret"])
        listed = admin.client.get(ACTIONS)
        assert made["secret"] not in listed.text
        mine = next(one for one in listed.json()["actions"] if one["name"] == name)
        assert mine["articles"] == ["cancel-order"]
        assert editor.delete(ARTICLE).status_code == 204
        assert OWN in told(shop, "How do I cancel my order 10293?")
    metrics = httpx.get(f"{shop.url}/metrics").text
    assert 'hamdel_action_calls_total{outcome="found"}' in metrics
    assert code(editor.post(ACTIONS, json={"name": "x", "kind": "demo"})) == (403, "not_allowed")


def test_an_action_is_tried_changed_renewed_and_deleted_and_the_log_says_so(admin: Desk) -> None:
    with Listener(status=200, said=webhook_says(status="shipped")) as system:
        made = add(admin, system.url)
        one = f"{ACTIONS}/{made['action']['id']}"
        assert admin.client.post(f"{one}/test", json={"details": {"order": "۱۰۲۹۳"}}).json() == {
            "outcome": "found",
            "values": {"order": "10293", "status": "shipped"},
            "why": None,
        }
        assert code(admin.client.post(f"{one}/test", json={"details": {"order": "7"}})) == (422, "invalid_trial")
        system.status = 500
        failed = admin.client.post(f"{one}/test", json={"details": {"order": "10293"}}).json()
        assert (failed["outcome"], failed["why"]) == ("failed", "status-500")
    body = {**made["action"], "name": "renamed_order", "active": False}
    changed = admin.client.put(one, json=body).json()
    assert (changed["name"], changed["active"], changed["version"]) == ("renamed_order", False, 2)
    assert code(admin.client.put(one, json=body)) == (409, "changed_meanwhile")
    assert admin.client.post(f"{one}/secret").json()["secret"] != made["secret"]
    assert admin.client.delete(one).status_code == 204
    assert code(admin.client.delete(one)) == (404, "unknown_action")
    deeds = [entry["action"] for entry in admin.client.get("/admin/log").json()["entries"][:4]]
    assert deeds == ["action-removed", "action-secret-renewed", "action-changed", "action-added"]


@pytest.mark.parametrize(
    ("why", "wrong"),
    [
        ("invalid_action_name", {"name": "order status"}),
        ("invalid_action_url", {"url": "shop.example"}),
        ("invalid_action_url", {"url": "ftp://shop.example/"}),
        ("invalid_action_details", {"needs": [NEED, NEED]}),
        ("invalid_detail_name", {"needs": [{**NEED, "name": "visitor_email"}]}),
        ("invalid_detail_name", {"needs": [{**NEED, "name": "order number"}]}),
        ("invalid_detail_shapes", {"needs": [{"name": "code", "kind": "text", "label": "code"}]}),
        ("invalid_detail_shapes", {"needs": [{"name": "code", "kind": "order", "shapes": ["abc"]}]}),
        ("invalid_detail_shapes", {"needs": [{"name": "mail", "kind": "email", "shapes": ["@@"]}]}),
        ("invalid_detail_label", {"needs": [{"name": "code", "kind": "text", "shapes": ["#"]}]}),
        ("invalid_detail_label", {"needs": [{**NEED, "label": "x" * 61}]}),
        ("language_not_spoken", {"needs": [{**NEED, "labels": {"xx": "y"}}]}),
        ("language_not_spoken", {"words": {"sent": {"xx": "y"}}}),
        ("invalid_action_words", {"words": {"sent": {"en": "y" * 301}}}),
    ],
)
def test_an_action_that_cannot_be_like_that_is_refused_in_words(admin: Desk, why: str, wrong: dict[str, Any]) -> None:
    body = {"name": "orders", "kind": "webhook", "url": "https://shop.example/", "needs": [NEED], **wrong}

    assert code(admin.client.post(ACTIONS, json=body)) == (422, why)


def test_an_answer_needs_the_articles_own_language_and_an_action_that_there_is(admin: Desk) -> None:
    made = add(admin, "https://shop.example/")["action"]
    wanted = {"action": made["name"], "templates": {"nl": "{order}"}, "version": 0}

    assert code(admin.client.put(ARTICLE, json=wanted)) == (422, "own_answer_missing")
    long = {**wanted, "templates": {"en": "x" * 20_001}}
    assert code(admin.client.put(ARTICLE, json=long)) == (422, "live_answer_too_long")
    foreign = {**wanted, "templates": {"en": "x", "xx": "y"}}
    assert code(admin.client.put(ARTICLE, json=foreign)) == (422, "language_not_spoken")
    gone = {**wanted, "action": "gone", "templates": {"en": "x"}}
    assert code(admin.client.put(ARTICLE, json=gone)) == (404, "unknown_action")
    assert code(admin.client.get("/articles/no-such/action")) == (404, "unknown_article")
    again = {"name": made["name"], "kind": "demo"}
    assert code(admin.client.post(ACTIONS, json=again)) == (409, "action_exists")


def test_an_articles_action_goes_out_with_it_and_comes_in_again(shop: Server, admin: Desk, tmp_path: Path) -> None:
    data, file = shop.settings.data_dir, tmp_path / "articles.jsonl"
    name = add(admin, "https://shop.example/")["action"]["name"]
    templates = {"en": "Order {order} is {status}.", "fa": "سفارش {order}: {status}"}
    admin.client.put(ARTICLE, json={"action": name, "templates": templates, "version": 0}).raise_for_status()

    assert hamdel("articles", "export", file, data=data).returncode == 0
    row = next(one for one in map(json.loads, file.read_text("utf-8").splitlines()) if one["id"] == "cancel-order")
    assert row["live"] == {"action": name, "answers": templates}
    admin.client.delete(ARTICLE).raise_for_status()
    elsewhere = {**row, "id": "elsewhere", "live": {"action": "gone", "answers": {"en": "x"}}}
    file.write_text(json.dumps(row) + "\n" + json.dumps(elsewhere), "utf-8")
    imported = hamdel("articles", "import", file, data=data)

    assert imported.returncode == 0, imported.stderr
    assert "There is no action gone on this site, so elsewhere will give" in imported.stdout
    kept = admin.client.get(ARTICLE).json()
    assert (kept["action"], kept["templates"]) == (name, templates)
    wrong = {**row, "live": {"action": name, "answers": {"fa": "x"}}}
    file.write_text(json.dumps({**wrong, "answer": "Changed."}), "utf-8")
    refused = hamdel("articles", "import", file, data=data)
    assert (refused.returncode, "own language" in refused.stderr) == (2, True)
    assert admin.client.get("/articles/cancel-order").json()["answer"] != "Changed."
    for path in ("/articles/elsewhere", ARTICLE):
        admin.client.delete(path).raise_for_status()


@pytest.mark.parametrize("ending", ["csv", "xlsx", "yml", "zip"])
def test_an_articles_action_goes_out_and_comes_in_on_the_page(shop: Server, admin: Desk, ending: str) -> None:
    name = add(admin, "https://shop.example/")["action"]["name"]
    templates = {"en": "Order {order} is {status}.", "fa": "سفارش {order}: {status}"}
    admin.client.put(ARTICLE, json={"action": name, "templates": templates, "version": 0}).raise_for_status()
    file = (f"articles.{ending}", admin.client.get(f"/article-exports/{ending}").content)
    assert plan(admin.client, file)["changed"] == []
    admin.client.delete(ARTICLE).raise_for_status()
    before = admin.client.get("/articles/cancel-order").json()

    seen = plan(admin.client, file)
    assert [(one["id"], one["changes"]) for one in seen["changed"]] == [
        ("cancel-order", [{"what": "live", "language": ""}])
    ]
    done = bring_in(admin.client, file, mark=seen["mark"])

    assert (done["state"], done["changed"]) == ("done", 1)
    kept = admin.client.get(ARTICLE).json()
    assert (kept["action"], kept["templates"]) == (name, templates)
    assert admin.client.get("/articles/cancel-order").json() == before
    deeds = [(one["action"], one["agent"]) for one in admin.client.get("/admin/log").json()["entries"]]
    # Whoever brought it in let the article answer so, as they had on the page.
    assert deeds[0][0] == "article-action-set"
    assert deeds[0] == deeds[2]
    admin.client.delete(ARTICLE).raise_for_status()
