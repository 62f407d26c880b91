"""Answers with live data: details that are asked for, systems that answer, and what is said where they do not."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.actions.definition import Need
from bot.conversations import conversation_store
from bot.desk import known_attributes
from bot.dialogue.service import Dialogue
from handoff import attributes
from handoff.attributes import AttributeChange
from tests.action_server import EMAIL, ORDER, Shop, details, open_shop, rasa_says, webhook_says
from tests.listener import Listener

pytestmark = pytest.mark.anyio

OWN = "Look under My orders. It is all there. Really."


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    async with open_shop(tmp_path) as opened:
        yield opened


async def test_a_webhook_is_asked_by_what_was_written_and_its_answer_is_given(shop: Shop) -> None:
    with Listener(status=200, said=webhook_says(status="on its way")) as system:
        secret = await shop.use(system.url)
        asks = shop.stage.knows("Where is my order 10293?", ("orders", 0.9))

        turn = await shop.stage.send(asks)

        assert [one.kind for one in turn.replies] == ["answer", "question"]
        assert turn.replies[0].text == "Order 10293: on its way."
        assert (turn.outcome["decision"], turn.outcome["article"]) == ("answer", "orders")
        (call,) = system.calls
        assert call.is_signed_by(secret)
        assert call.payload["type"] == "action.asked"
        assert call.payload["data"] == {
            "action": "order_status",
            "conversation": turn.conversation,
            "language": "en",
            "visitor": None,
            "details": {"order": "10293"},
        }
    assert shop.outcomes == {"found": 1}


async def test_rasas_action_server_gets_slots_and_answers_with_slots(shop: Shop) -> None:
    with Listener(status=200, said=rasa_says("It left on Monday.", status="shipped")) as system:
        await shop.use(system.url, kind="rasa", templates={"en": "{order}: {status}. {text}"})

        said = await shop.hears(shop.stage.knows("Where is my order 10293?", ("orders", 0.9)))

        assert said[0] == r"10293: shipped. It left on Monday\."
        asked = system.calls[0].payload
        assert set(asked) == {"next_action", "sender_id", "tracker", "domain", "version"}
        assert asked["next_action"] == "order_status"
        assert asked["tracker"]["sender_id"] == asked["sender_id"]
        assert asked["tracker"]["slots"] == {
            "language": "en",
            "visitor_id": None,
            "visitor_email": None,
            "order": "10293",
        }


async def test_what_is_needed_is_asked_for_and_taken_from_the_next_message(shop: Shop) -> None:
    with Listener(status=200, said=webhook_says(status="on its way")) as system:
        await shop.use(system.url)

        turn = await shop.stage.send(shop.asks)

        assert (turn.outcome["decision"], turn.replies[0].reason["reason"]) == ("clarify", "detail")  # type: ignore[index]
        assert turn.replies[0].text == shop.stage.says("detail-question", detail="your order number")
        assert [button.payload for button in turn.replies[0].buttons] == ["/without_detail", "/ask_human"]
        assert not system.calls
        assert (await shop.hears("it is 10293"))[0] == "Order 10293: on its way."


@pytest.mark.parametrize(
    ("question", "number", "asked"),
    [
        ("سفارش من کجاست؟ لطفا بگویید کی می‌رسد", "۱۰۲۹۳", "شمارهٔ سفارش"),
        ("أين طلبي؟ متى يصل إلى منزلي من فضلك", "١٠٢٩٣", "رقم طلبكم"),
        ("मेरा ऑर्डर कहाँ है? कृपया मुझे बताइए", "१०२९३", "आपका ऑर्डर नंबर"),
        ("我的订单现在在哪里", "10293", "您的订单号"),
        ("Waar is mijn bestelling gebleven? Ik wacht er al dagen op", "nummer 10293", "uw bestelnummer"),
    ],
)
async def test_it_is_asked_for_in_the_visitors_language_and_read_in_any_digits(
    shop: Shop, question: str, number: str, asked: str
) -> None:
    with Listener(status=200, said=webhook_says(status="x")) as system:
        await shop.use(system.url)
        shop.stage.knows(question, ("orders", 0.9))

        assert asked in (await shop.hears(question))[0]
        await shop.hears(number)

        assert details(system) == [{"order": "10293"}]


async def test_an_order_that_was_named_before_is_not_asked_for_again(shop: Shop) -> None:
    with Listener(status=200, said=webhook_says(status="on its way")) as system:
        await shop.use(system.url)
        await shop.hears(shop.stage.knows("How do I change order 10293?", ("changes", 0.9)))

        assert (await shop.hears(shop.asks))[0] == "Order 10293: on its way."


async def test_two_details_are_asked_for_one_after_the_other(shop: Shop) -> None:
    with Listener(status=200, said=webhook_says(status="on its way")) as system:
        await shop.use(system.url, ORDER, EMAIL)

        assert "your order number" in (await shop.hears(shop.asks))[0]
        assert "your e-mail address" in (await shop.hears("10293"))[0]
        assert (await shop.hears("Ana@Example.com"))[0] == "Order 10293: on its way."
        assert details(system) == [{"order": "10293", "email": "ana@example.com"}]


async def test_after_two_tries_the_articles_own_text_is_given_with_a_person(shop: Shop) -> None:
    with Listener(status=200, said=webhook_says(status="x")) as system:
        await shop.use(system.url)
        await shop.hears(shop.asks)

        assert (await shop.hears("the blue one"))[0] == shop.stage.says("detail-again", detail="your order number")
        turn = await shop.stage.send("the one with the stripes")

        assert turn.replies[0].text == f"{shop.stage.says('detail-without')}\n\n{OWN}"
        assert "/ask_human" in [button.payload for button in turn.replies[1].buttons]
        assert not system.calls


@pytest.mark.parametrize("reply", ["/without_detail", "I don’t have it", "I lost the mail, sorry"])
async def test_whoever_cannot_tell_it_gets_the_articles_own_text(shop: Shop, reply: str) -> None:
    with Listener(status=200) as system:
        await shop.use(system.url)
        await shop.hears(shop.asks)

        assert (await shop.hears(reply))[0].endswith(OWN)
        assert not system.calls


async def test_another_question_in_between_is_answered_and_the_detail_may_still_come(shop: Shop) -> None:
    with Listener(status=200, said=webhook_says(status="on its way")) as system:
        await shop.use(system.url)
        other = shop.stage.knows("How do I return something that does not fit?", ("returns", 0.9))
        await shop.hears(shop.asks)

        assert (await shop.stage.send(other)).outcome["article"] == "returns"
        assert (await shop.hears("10293"))[0] == "Order 10293: on its way."


async def test_a_wish_for_a_person_goes_before_what_was_asked_for(shop: Shop) -> None:
    with Listener(status=200) as system:
        await shop.use(system.url)
        await shop.hears(shop.asks)
        wish = shop.stage.knows("10293, but give me a person", intent="ask_human", sure=0.95)

        assert (await shop.stage.send(wish)).outcome["decision"] == "handoff"
        assert not system.calls


async def test_a_number_that_nothing_is_known_by_may_be_put_right_once(shop: Shop) -> None:
    with Listener(status=404) as system:
        await shop.use(system.url)
        await shop.hears(shop.asks)

        again = (await shop.hears("10923"))[0]
        assert again == shop.stage.says("detail-not-found", value="10923", detail="your order number")
        system.status, system.said = 200, webhook_says(status="on its way")
        assert (await shop.hears("sorry, 10293"))[0] == "Order 10293: on its way."


async def test_a_second_number_that_nothing_is_known_by_leads_to_the_articles_own_text(shop: Shop) -> None:
    with Listener(status=200, said='{"found": false}') as system:
        await shop.use(system.url)
        for text in (shop.asks, "10923"):
            await shop.hears(text)

        assert (await shop.hears("10294"))[0] == f"{shop.stage.says('live-nothing')}\n\n{OWN}"
    assert shop.outcomes == {"nothing": 2}


@pytest.mark.parametrize(
    ("kind", "status", "said"),
    [
        ("webhook", 500, ""),
        ("webhook", 200, "<html>"),
        ("webhook", 200, "[]"),
        ("webhook", 200, '{"values": []}'),
        ("webhook", 200, '{"values": {"other": "x"}}'),
        ("webhook", 200, '{"values": {"status": {"a": 1}}}'),
        ("webhook", 302, ""),
        ("webhook", 200, '{"values": {"status": "' + "x" * 70_000 + '"}}'),
        ("rasa", 404, '{"error": "unknown", "action_name": "order_status"}'),
        ("rasa", 200, '{"events": 1, "responses": 2}'),
        ("rasa", 200, '{"events": [], "responses": []}'),
    ],
)
async def test_an_answer_that_cannot_be_used_leads_to_the_articles_own_text_and_a_person(
    shop: Shop, kind: str, status: int, said: str
) -> None:
    with Listener(status=status, said=said) as system:
        await shop.use(system.url, kind=kind)
        turn = await shop.stage.send(shop.stage.knows("Where is my order 10293?", ("orders", 0.9)))

    assert turn.replies[0].text == f"{shop.stage.says('live-failed')}\n\n{OWN}"
    assert "/ask_human" in [button.payload for button in turn.replies[1].buttons]


async def test_a_system_that_is_slow_is_not_waited_for(tmp_path: Path) -> None:
    async with open_shop(tmp_path, patience=0.2) as shop:
        with Listener(status=200, said=webhook_says(status="late")) as system:
            system.ready.clear()
            await shop.use(system.url)

            said = await shop.hears(shop.stage.knows("Where is my order 10293?", ("orders", 0.9)))

            assert said[0].endswith(OWN)
        assert shop.outcomes == {"failed": 1}


async def test_nobody_listens_at_an_address_that_leads_inside(tmp_path: Path) -> None:
    async with open_shop(tmp_path, private=False) as shop:
        with Listener(status=200, said=webhook_says(status="secret")) as system:
            await shop.use(system.url)

            said = await shop.hears(shop.stage.knows("Where is my order 10293?", ("orders", 0.9)))

        assert said[0].endswith(OWN)
        assert not system.calls


async def test_nothing_is_asked_for_whom_the_site_does_not_vouch(shop: Shop) -> None:
    with Listener(status=200, said=webhook_says(status="on its way")) as system:
        await shop.use(system.url, ORDER, EMAIL, identity="vouched")
        asks = shop.stage.knows("Where is my order 10293? ana@example.com", ("orders", 0.9))
        who = {"attributes": {"email": "ana@example.com"}}

        assert (await shop.hears(asks, "stranger"))[0] == OWN
        assert (await shop.hears(asks, "page", channel="web", attributes={"email": "bob@example.com"}))[0] == OWN
        assert not system.calls
        assert (await shop.hears(asks, "vouched", **who))[0] == "Order 10293: on its way."
        assert system.calls[0].payload["data"]["visitor"] == {"id": None, "email": "ana@example.com"}


async def test_of_somebody_whom_the_site_vouches_for_no_other_address_is_taken(shop: Shop) -> None:
    with Listener(status=200, said=webhook_says(status="on its way")) as system:
        await shop.use(system.url, ORDER, EMAIL, identity="vouched")
        asks = shop.stage.knows("Where is order 10293 of bob@example.com?", ("orders", 0.9))

        await shop.hears(asks, attributes={"email": "ana@example.com", "visitor_id": "7"})

        assert details(system) == [{"order": "10293", "email": "ana@example.com"}]


@pytest.mark.parametrize(("channel", "told"), [("rest", [{"customer": "88123"}]), ("web", [])])
async def test_what_is_known_of_a_visitor_is_looked_up_for_whom_the_site_vouches_and_not_for_a_page(
    shop: Shop, channel: str, told: list[dict[str, str]]
) -> None:
    number = Need("customer", "order", label="customer number", attribute="customer_number")
    with Listener(status=200, said=webhook_says(status="on its way")) as system:
        await shop.use(system.url, number)
        await know_number_of(shop, "7", "88123")

        asks = shop.stage.knows("Where is my order?", ("orders", 0.9))
        await shop.hears(asks, "somebody", channel=channel, attributes={"visitor_id": "7"})

        assert details(system) == told


async def know_number_of(shop: Shop, visitor_id: str, number: str) -> None:
    """Have agents know the customer number of a visitor, by the id that the site has for them."""
    house = shop.stage.house
    turn = await shop.stage.send(
        shop.stage.knows("Hello", intent="greet"), "known", attributes={"visitor_id": visitor_id}
    )
    wanted = AttributeChange(label="Number", labels={}, choices=[], editors="agents", shown=True, retired=False)
    async with house.database.write() as connection:
        await attributes.add(connection, "customer_number", "text", "visitor", wanted)
        found = await attributes.find(connection, "customer_number")
        conversation = await conversation_store.get(connection, turn.conversation)
        assert conversation is not None
        subject = await known_attributes.subject_of(connection, conversation, "visitor")
        await attributes.write(connection, found, subject, number, agent_id=shop.boss.id, now=house.now)


async def test_values_are_text_and_no_marks_and_codes_are_said_in_words(shop: Shop) -> None:
    with Listener(status=200, said=webhook_says(status="sent", by="[Ana](https://evil.example)")) as system:
        words = {"sent": {"en": "on its way", "fa": "در راه"}}
        templates = {"en": "{status} by {by}", "fa": "سفارش {order}: {status}"}
        await shop.use(system.url, templates=templates, words=words)

        turn = await shop.stage.send(shop.stage.knows("Where is my order 10293?", ("orders", 0.9)))
        persian = shop.stage.knows("سفارش ۱۰۲۹۳ من الان کجاست و کی می‌رسد؟", ("orders", 0.9))
        (answer, *_) = await shop.hears(persian, "persian")

    assert turn.replies[0].text == r"on its way by \[Ana\]\(https://evil\.example\)"
    assert answer == "سفارش \u206810293\u2069: \u2068در راه\u2069"


async def test_without_the_visitors_language_the_answer_is_in_the_articles_own_and_says_so(shop: Shop) -> None:
    with Listener(status=200, said=webhook_says(status="on its way")) as system:
        await shop.use(system.url)
        dutch = shop.stage.knows("Waar is mijn bestelling 10293 gebleven? Ik wacht al dagen", ("orders", 0.9))

        notice, answer, _ = (await shop.stage.send(dutch)).replies

        assert notice.kind == "notice"
        assert (answer.text, answer.language) == ("Order 10293: on its way.", "en")


async def test_an_action_that_is_switched_off_asks_for_nothing(shop: Shop) -> None:
    with Listener(status=200) as system:
        await shop.use(system.url, active=False)

        assert (await shop.hears(shop.asks))[0] == OWN


async def test_what_was_asked_for_outlives_the_process(shop: Shop) -> None:
    with Listener(status=200, said=webhook_says(status="on its way")) as system:
        await shop.use(system.url)
        turn = await shop.stage.send(shop.asks)
        async with shop.stage.house.database.read() as connection:
            kept = await conversation_store.get(connection, turn.conversation)
        assert kept is not None
        assert kept.memory["asked"]["article"] == "orders"
        before = shop.stage.dialogue
        shop.stage.dialogue = Dialogue(
            database=shop.stage.house.database,
            articles=shop.stage.shelf,
            reader=shop.stage.reader,
            wording=before._wording,
            desk=shop.stage.house.desk,
            languages=before._languages,
            interpreter=before._interpreter,
            clock=lambda: shop.stage.house.now,
            live=shop.actions.live,
        )

        assert (await shop.hears("10293"))[0] == "Order 10293: on its way."


async def test_dialogues_that_are_played_ask_nobody(shop: Shop) -> None:
    with Listener(status=200) as system:
        await shop.use(system.url)
        before = shop.stage.dialogue
        shop.stage.dialogue = before.over(shop.stage.house.database, shop.stage.house.desk, before._interpreter)

        assert (await shop.hears(shop.asks))[0] == OWN
        assert not system.calls


async def test_nothing_that_was_sent_or_came_back_is_logged(shop: Shop, capfd: pytest.CaptureFixture[str]) -> None:
    with Listener(status=200, said=webhook_says(status="delivered to Ana")) as system:
        await shop.use(system.url)
        await shop.hears(shop.stage.knows("Where is my order 10293?", ("orders", 0.9)))

    said = "".join(capfd.readouterr())
    assert "action_asked" in said
    assert "10293" not in said
    assert "Ana" not in said
