"""Visitors are answered in the variety of their language: on a running server, over its doors."""

import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.conversations.incoming import Incoming
from knowledge_base import chinese
from tests.conftest import Server, served
from tests.fakes import Desk, client_of
from tests.integration.test_article_imports import bring_in
from tests.integration.test_conversations import Visitor
from tests.scripted import Stage


def sender() -> str:
    return uuid.uuid4().hex


def say(server: Server, who: str, text: str, **metadata: str) -> tuple[dict[str, Any], str, list[str]]:
    """What the outcome is, what is said, and what stands on the buttons."""
    replies: list[Any] = server.ask(who, text, metadata=metadata)
    said = "\n".join(one.get("text", "") for one in replies)
    return replies[0]["custom"], said, [button["title"] for one in replies for button in one.get("buttons", ())]


def tongue(custom: dict[str, Any]) -> tuple[str, str | None]:
    return custom["language"], custom.get("locale")


def site_of(server: Server, language: str = "", accepted: str = "") -> dict[str, Any]:
    found: dict[str, Any] = httpx.get(
        f"{server.url}/api/v1/chat/site",
        params={"language": language},
        headers={"Accept-Language": accepted},
        timeout=30,
    ).json()
    return found


def test_who_writes_traditional_is_answered_in_traditional_with_an_article_that_is_in_simplified(
    server: Server,
) -> None:
    custom, said, titles = say(server, sender(), "請問我的包裹在哪裡？")

    assert tongue(custom) == ("zh", "zh-Hant")
    assert custom["article"] == "track-order"
    assert "我的訂單" in said
    assert not chinese.marks(said + "".join(titles))[0], said
    assert titles


def test_what_somebody_has_written_once_is_not_turned_by_what_they_write_later(server: Server) -> None:
    who = sender()
    say(server, who, "我想退貨，請問怎麼辦理？")

    for later in ("ok", "我的订单在哪里？请帮我查询一下"):
        custom, said, _ = say(server, who, later)
        assert tongue(custom) == ("zh", "zh-Hant"), later
        assert not chinese.marks(said)[0], said


def test_who_writes_simplified_on_a_page_in_traditional_is_answered_in_simplified(server: Server) -> None:
    custom, said, _ = say(server, sender(), "请问我的包裹在哪里？", language="zh-TW")

    assert tongue(custom) == ("zh", "zh-Hans")
    assert not chinese.marks(said)[1], said


@pytest.mark.parametrize(
    ("language", "text", "locale"),
    [
        ("pt", "Quero falar com alguém", "pt-BR"),
        ("pt-PT", "Quero falar com alguém", "pt-PT"),
        ("pt-AO", "Quero falar com alguém", "pt-PT"),
        ("", "Onde está a minha encomenda? Estou no autocarro sem telemóvel", "pt-PT"),
        ("", "oi, cadê meu pacote? tô sem celular", "pt-BR"),
        ("en-GB, pt-PT", "Quero falar com alguém sobre o meu pedido", "pt-PT"),
    ],
)
def test_portuguese_is_answered_as_the_page_or_the_visitors_words_say(
    server: Server, language: str, text: str, locale: str
) -> None:
    custom, _, _ = say(server, sender(), text, language=language)

    assert tongue(custom) == ("pt", locale)


def test_a_person_is_asked_for_in_the_words_of_portugal(server: Server) -> None:
    who = sender()
    custom, said, _ = say(server, who, "Quero falar com uma pessoa", language="pt-PT")

    assert (custom["decision"], custom["locale"]) == ("handoff", "pt-PT")
    assert "equipa" in said
    assert "equipe" not in said
    # Who writes while waiting is told so in the same words.
    _, waiting, _ = say(server, who, "Ainda aí estão?")
    assert "fila de espera" in waiting


def test_a_language_that_is_worded_in_one_way_has_no_locale_unless_its_region_is_known(server: Server) -> None:
    assert tongue(say(server, sender(), "Waar is mijn pakket?")[0]) == ("nl", None)
    assert tongue(say(server, sender(), "Wo ist mein Paket?", language="de-AT")[0]) == ("de", "de-AT")
    assert tongue(say(server, sender(), "Where is my parcel?", language="en-US")[0]) == ("en", None)


def test_a_wish_for_a_variety_is_followed(server: Server) -> None:
    who = sender()
    say(server, who, "Where is my parcel?")
    custom, said, _ = say(server, who, "請用繁體中文")

    assert tongue(custom) == ("zh", "zh-Hant")
    assert "繁體中文" in said


@pytest.mark.parametrize(
    ("language", "accepted", "spoken"),
    [
        ("zh-TW", "", ("zh", "zh-Hant")),
        ("zh-HK", "", ("zh", "zh-Hant-HK")),
        ("zh", "", ("zh", "zh-Hans")),
        ("", "pt-PT,pt;q=0.9,en;q=0.5", ("pt", "pt-PT")),
        ("pt", "pt-PT,en;q=0.5", ("pt", "pt-PT")),
        ("pt-BR", "pt-PT", ("pt", "pt-BR")),
        ("sv", "de-AT,en;q=0.5", ("de", "de-AT")),
        ("sv, nl-BE", "en", ("nl", "nl-BE")),
        ("!?", "", ("en", "en")),
    ],
)
def test_the_widget_is_labelled_in_what_page_and_browser_ask_for(
    server: Server, language: str, accepted: str, spoken: tuple[str, str]
) -> None:
    found = site_of(server, language, accepted)

    assert (found["language"], found["locale"]) == spoken
    if spoken[0] == "zh":
        assert not chinese.marks(json.dumps(found["labels"], ensure_ascii=False))[0 if "Hant" in spoken[1] else 1]
    if spoken[0] == "pt":
        assert ("a escrever" in found["labels"]["widget-assistant-typing"]) is (spoken[1] == "pt-PT")


def test_a_visitor_chooses_a_variety_from_the_menu_and_keeps_it(server: Server) -> None:
    choices = [one["code"] for one in site_of(server)["choices"]]
    assert {"pt-BR", "pt-PT", "zh-Hans", "zh-Hant"} < {*choices}
    assert {"pt", "zh"}.isdisjoint(choices)
    visitor = Visitor(server, page_language="zh-CN, en")
    begun = visitor.replay()["state"]
    assert (begun["language"], begun["locale"]) == ("zh", "zh-Hans")

    chosen = visitor.client.post(f"/conversations/{visitor.id}/language", json={"language": "zh-TW"}).json()["state"]
    assert (chosen["language"], chosen["locale"], chosen["language_source"]) == ("zh", "zh-Hant", "chosen")
    answered = visitor.say("我的包裹在哪里？")
    assert not chinese.marks("".join(one["text"] for one in answered["replies"]))[0]
    assert answered["state"]["locale"] == "zh-Hant"

    refused = visitor.client.post(f"/conversations/{visitor.id}/language", json={"language": "sv"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "unknown_language")


def test_the_next_conversation_goes_on_in_the_variety_of_the_one_before(server: Server) -> None:
    before = Visitor(server, page_language="en")
    before.say("請問我的包裹在哪裡？")

    after = Visitor(server, page_language="zh", follows={"conversation": before.id, "token": before.token})
    alone = Visitor(server, page_language="zh")

    assert after.replay()["state"]["locale"] == "zh-Hant"
    assert alone.replay()["state"]["locale"] == "zh-Hans"


@pytest.mark.anyio
async def test_a_telephone_says_which_variety_is_written_in_its_country_until_its_owner_writes_another(
    stage: Stage,
) -> None:
    async def told(text: str, address: str, region: str | None) -> str | None:
        turn = await stage.dialogue.receive(Incoming("telegram", address, text, region_hint=region))
        return turn.outcome.get("locale")

    assert await told("Bom dia a todos, tudo bem com vocês hoje?", "351900000001", "pt-PT") == "pt-PT"
    assert await told("oi, cadê meu pacote? tô sem celular", "351900000001", "pt-PT") == "pt-BR"
    assert await told("Bom dia a todos", "351900000001", "pt-PT") == "pt-BR"
    # The country says nothing of the language itself.
    assert await told("Goedemorgen, waar blijft mijn pakket?", "351900000002", "pt-PT") is None
    assert await told("Bom dia a todos, tudo bem com vocês hoje?", "55900000003", None) == "pt-BR"


def test_an_agent_sees_which_variety_a_visitor_reads(server: Server, desk: Desk) -> None:
    visitor = Visitor(server, page_language="pt-PT")
    visitor.client.post(f"/conversations/{visitor.id}/person", json={})

    (summary,) = [one for one in desk.waiting() if one["conversation"] == visitor.id]
    assert (summary["language"], summary["locale"]) == ("pt", "pt-PT")
    opened = desk.client.get(f"/desk/conversations/{visitor.id}").json()
    assert opened["summary"]["locale"] == "pt-PT"
    assert summary["language_name"] == "português europeu"


@pytest.fixture(scope="module")
def elsewhere(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site in Lisbon and Taipei."""
    with served(prepared, tmp_path_factory.mktemp("elsewhere"), languages="pt-PT,zh-TW,en") as running:
        yield running


def test_a_site_that_declares_a_variety_speaks_it_where_nothing_else_says_which(elsewhere: Server) -> None:
    found = site_of(elsewhere, "fr")

    assert [one["code"] for one in found["languages"]] == ["pt", "zh", "en"]
    assert [one["code"] for one in found["choices"]] == ["pt-PT", "zh-Hant", "en"]
    assert found["locale"] == "pt-PT"
    assert tongue(say(elsewhere, sender(), "Bom dia")[0]) == ("pt", "pt-PT")
    assert tongue(say(elsewhere, sender(), "人工")[0]) == ("zh", "zh-Hant")
    # A visitor from the other side says so themselves.
    assert tongue(say(elsewhere, sender(), "oi, cadê meu pacote? tô sem celular")[0]) == ("pt", "pt-BR")


def test_an_article_of_the_variety_comes_before_one_that_is_put_into_its_characters(elsewhere: Server) -> None:
    editor = Desk.hire(elsewhere.url, elsewhere.settings, "editor", "editor")
    rows = [
        {"id": "gift-cards", "language": "zh-CN", "question": "礼品卡怎么用？", "answer": "结账时输入礼品卡号码。"},
        {"id": "gift-cards", "language": "zh-Hant", "question": "禮物卡怎麼用？", "answer": "結帳時輸入禮物卡序號。"},
        {
            "id": "gift-cards",
            "language": "pt_BR",
            "question": "Como uso um vale-presente?",
            "answer": "Digite o código.",
        },
        {"id": "gift-cards", "language": "pt-PT", "question": "Como uso um vale?", "answer": "Introduza o código."},
    ]
    body = "\n".join(json.dumps(one, ensure_ascii=False) for one in rows).encode()
    assert bring_in(editor.client, ("gifts.jsonl", body))["state"] == "done"
    stored = editor.client.get("/articles/gift-cards").json()
    assert {stored["language"], *stored["translations"]} == {"zh", "zh-Hant", "pt", "pt-PT"}

    for text, language, answer in (
        ("禮物卡怎麼用？", "zh-TW", "結帳時輸入禮物卡序號。"),
        ("礼品卡怎么用？", "zh-CN", "结账时输入礼品卡号码。"),
        ("Como uso um vale?", "pt-PT", "Introduza o código."),
        ("Como uso um vale-presente?", "pt-BR", "Digite o código."),
    ):
        custom, said, _ = say(elsewhere, sender(), text, language=language)
        assert custom["article"] == "gift-cards", text
        assert answer in said


def test_an_editor_words_a_script_for_a_variety(elsewhere: Server) -> None:
    editor = Desk.hire(elsewhere.url, elsewhere.settings, "editor-of-scripts", "editor")
    own = "A sua conversa está com a nossa equipa."
    done = editor.client.put("/desk/scripts", json={"language": "pt-PT", "key": "takeover.formal", "text": own})
    assert done.status_code == 200, done.text

    assert own in say(elsewhere, sender(), "Quero falar com uma pessoa", language="pt-PT")[1]
    assert own not in say(elsewhere, sender(), "Quero falar com uma pessoa", language="pt-BR")[1]


def test_the_site_is_told_in_the_pages_which_variety_it_speaks(elsewhere: Server, server: Server) -> None:
    boss = Desk.hire(server.url, server.settings, "boss-of-tags", "admin")
    shown = boss.client.get("/admin/site").json()
    offered = [one["code"] for one in shown["languages"]]
    assert offered.index("pt-PT") == offered.index("pt") + 1
    refused = boss.client.put("/admin/site", json={"values": {"languages": ["xx-YY"]}, "version": None})
    assert refused.json()["error"]["code"] == "invalid_setting"
    fixed = Desk.hire(elsewhere.url, elsewhere.settings, "boss", "admin").client.get("/admin/site").json()
    assert fixed["values"]["languages"] == ["pt-PT", "zh-Hant", "en"]


def test_other_programs_are_told_the_locale_with_each_message(server: Server) -> None:
    client = client_of(server.url)
    parsed = client.post("/model/parse", json={"text": "請問我的訂單在哪裡"}).json()

    assert parsed["language"]["name"] == "zh"
