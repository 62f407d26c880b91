"""What administrators set beside the settings: tags, a logo, help lines; languages while it runs; channels tried."""

import base64
import uuid
from typing import Any

import httpx
import pytest

from bot.settings import Settings
from bot.site import logo as logos
from bot.site.site import Site
from bot.storage import Database
from handoff import tags
from tests.conftest import Serve, Server
from tests.fakes import BotApi, Desk
from tests.house import House
from tests.integration.joined import eventually
from tests.integration.test_conversations import Visitor
from tests.integration.test_site_settings import boss, change, code, widget
from tests.unit.test_site_pictures import drawing, png

TAGS, LOGO = "/admin/tags", "/admin/site/logo"


def known(answer: httpx.Response) -> dict[str, int]:
    assert answer.is_success, answer.text
    return {one["tag"]: one["conversations"] for one in answer.json()["tags"]}


def put_logo(admin: Desk, picture: bytes) -> httpx.Response:
    return admin.client.put(LOGO, json={"picture": base64.b64encode(picture).decode()})


def spoken(server: Server, text: str) -> str:
    """The language in which a visitor is answered of whom nothing else is known."""
    return str(server.ask(uuid.uuid4().hex, text)[0]["custom"]["language"])  # type: ignore[index]


# Tags


def test_a_tag_is_offered_renamed_and_taken_off(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    visitor = Visitor(server)
    visitor.say("I want to talk to a person")

    assert known(admin.client.post(TAGS, json={"tag": "  Lost   PARCEL "})) == {"lost parcel": 0}
    assert admin.client.get("/desk/tags").json()["tags"] == ["lost parcel"]
    assert code(admin.client.post(TAGS, json={"tag": "lost parcel"})) == (409, "tag_exists")
    admin.client.put(f"/desk/conversations/{visitor.id}/tags", json={"tags": ["lost parcel", "storm"]})

    renamed = admin.client.put(TAGS, json={"before": "lost parcel", "tag": "missing"})
    assert known(renamed) == {"missing": 1, "storm": 1}
    refused = admin.client.put(TAGS, json={"before": "missing", "tag": "storm"})
    assert code(refused) == (409, "tag_exists")
    assert known(admin.client.put(TAGS, json={"before": "missing", "tag": "storm", "joining": True})) == {"storm": 1}

    assert known(admin.client.delete(TAGS, params={"tag": "storm"})) == {}
    assert code(admin.client.delete(TAGS, params={"tag": "storm"})) == (404, "unknown_tag")
    entries = admin.client.get("/admin/log").json()["entries"]
    assert [one["action"] for one in entries[:2]] == ["tag-removed", "tag-renamed"]


@pytest.mark.parametrize("tag", ["", " \n ", "x" * 51, "x" * 500])
def test_a_tag_that_is_none_is_refused_with_how_long_it_may_be(server: Server, tag: str) -> None:
    refused = boss(server).client.post(TAGS, json={"tag": tag})

    assert code(refused) == (422, "invalid_tag")
    assert "1 to 50 characters" in refused.json()["error"]["message"]


@pytest.mark.anyio
async def test_a_renamed_tag_is_found_by_its_new_name_alone(house: House) -> None:
    sara = await house.agent("Sara")
    first, second = await house.waiting(), await house.waiting()
    await house.desk.tagging.put(first.id, sara, ["storm", "wind"])
    await house.desk.tagging.put(second.id, sara, ["storm"])

    await house.desk.tagging.rename("storm", "wind", sara, joining=True)

    async with house.database.read() as connection:
        assert await tags.everything(connection) == {"wind": 2}
        found = await tags.of_conversations(connection, [first.id, second.id])
    assert found == {first.id: ["wind"], second.id: ["wind"]}


# The logo


def test_a_logo_reaches_visitors_and_the_desk_and_goes_again(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    picture = drawing("<path d='M0 0h9v9z'/>")

    version = put_logo(admin, picture).json()["values"]["logo"]

    address = widget(server)["logo"]
    assert address.endswith(version)
    assert admin.client.get("/desk/site").json()["logo"] == address
    shown = httpx.get(f"{server.url}{address}", timeout=30)
    assert (shown.content, shown.headers["content-type"]) == (picture, "image/svg+xml")
    # Opened by itself, it is a document of nobody's: no scripts, nothing loaded.
    assert "sandbox" in shown.headers["content-security-policy"]
    assert shown.headers["x-content-type-options"] == "nosniff"

    again = serve(server.settings.data_dir)
    assert widget(again)["logo"] == address
    assert admin.client.delete(LOGO).json()["values"]["logo"] == ""
    assert widget(server)["logo"] == ""
    assert httpx.get(f"{server.url}{address}", timeout=30).json()["error"]["code"] == "unknown_logo"


def test_what_cannot_be_a_logo_leaves_the_one_before(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    put_logo(admin, png(64, 64))
    before = widget(server)["logo"]

    assert code(put_logo(admin, b"no picture at all")) == (422, "invalid_logo")
    assert code(put_logo(admin, drawing("<script/>"))) == (422, "invalid_logo")
    assert code(put_logo(admin, png(64, 64) + bytes(600 * 1024))) == (413, "logo_too_large")
    assert code(put_logo(admin, png(64, 64) + bytes(20 * 1024 * 1024))) == (413, "body_too_large")
    assert code(admin.client.put(LOGO, json={"picture": "***"})) == (422, "invalid_logo")
    assert widget(server)["logo"] == before
    assert change(admin, logo="made-up").status_code == 422


# Help lines


def test_help_lines_reach_visitors(serve: Serve) -> None:
    server = serve()
    line = {"country": "NL", "phone": "+31 20 1", "mail": "", "days": [0, 1], "opens": "09:00", "closes": "17:00"}
    elsewhere = {"country": "", "phone": "", "mail": "help@example.com", "days": [], "opens": "", "closes": ""}

    changed = change(boss(server), help_lines=[line, elsewhere])

    assert changed.json()["values"]["help_lines"] == [line, elsewhere]
    assert widget(server)["help_lines"] == [line, elsewhere]
    refused = change(boss(server), help_lines=[line, line])
    assert code(refused) == (422, "invalid_setting")
    assert refused.json()["error"]["field"] == "help_lines"
    assert widget(server)["help_lines"] == [line, elsewhere]


# Languages


def test_a_language_is_switched_off_and_on_while_the_server_runs(serve: Serve) -> None:
    server = serve()
    admin = boss(server)
    french = "Bonjour, je voudrais savoir où se trouve ma commande, s'il vous plaît"
    assert spoken(server, french) == "fr"

    assert change(admin, languages=["en", "nl"]).status_code == 200
    assert [one["code"] for one in widget(server, "fr")["languages"]] == ["en", "nl"]
    assert widget(server, "fr")["language"] == "en"
    eventually(lambda: spoken(server, french) != "fr", 120)
    canned = {"shortcut": "a", "texts": {"fr": "b"}}
    assert code(admin.client.post("/desk/canned", json=canned)) == (422, "unknown_language")

    shown = change(admin, languages=["en", "nl", "fr"], greeting={"fr": "Bonjour à vous !"}).json()
    assert widget(server, "fr")["labels"]["welcome"] == "Bonjour à vous !"
    assert shown["without_articles"] == ["fr"], "the samples have no French"
    eventually(lambda: spoken(server, french) == "fr", 120)
    assert admin.client.post("/desk/canned", json=canned).status_code == 201


def test_a_language_without_articles_is_named(serve: Serve) -> None:
    server = serve(sample_articles=False)
    admin = boss(server)
    for article in admin.client.get("/articles", params={"limit": 200}).json()["articles"]:
        admin.client.delete(f"/articles/{article['id']}")
    admin.client.post(
        "/articles", json={"id": "one", "language": "en", "question": "What is one?", "answer": "A number."}
    )
    admin.client.post("/articles/one/publish")

    assert "nl" in change(admin, languages=["en", "nl"]).json()["without_articles"]


# Channels


def trial(server: Server) -> dict[str, Any]:
    answer = boss(server).client.post("/admin/channels/telegram/try")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_a_channel_is_tried_and_says_what_is_to_be_done(serve: Serve) -> None:
    well = {"url": "https://shop.example/webhooks/telegram", "pending_update_count": 0}
    with BotApi(known={"getMe": {"username": "tulip_bot"}, "getWebhookInfo": well}) as api:
        server = serve(telegram_token="1:a", telegram_secret="s", telegram_api_url=api.url)
        assert trial(server) == {"fault": "none", "detail": "@tulip_bot"}

        api.known["getWebhookInfo"] = {**well, "pending_update_count": 3, "last_error_message": "Connection refused"}
        assert trial(server) == {"fault": "deliveries", "detail": "Connection refused"}

        api.known["getWebhookInfo"] = {"url": ""}
        assert trial(server) == {"fault": "address", "detail": ""}

        api.failures.append((401, None))
        assert trial(server)["fault"] == "token"
        api.failures.append((502, None))
        assert trial(server)["fault"] == "unreachable"
        assert api.sent == [], "nobody was sent anything"
    found = trial(server)
    assert found["fault"] == "unreachable"
    assert "1:a" not in found["detail"]


def test_what_cannot_be_tried_is_said_to_be_unknown(server: Server) -> None:
    admin = boss(server)

    shown = {one["name"]: one["can_be_tried"] for one in admin.client.get("/admin/channels").json()["channels"]}
    assert shown == {"web": False, "rest": False}
    assert code(admin.client.post("/admin/channels/rest/try")) == (404, "unknown_channel")


# A second worker


@pytest.mark.anyio
async def test_a_second_worker_has_the_languages_and_the_logo_of_the_first(database: Database) -> None:
    first, second = Site(database, Settings()), Site(database, Settings())
    settings = await second.open()
    heard: list[tuple[str, ...]] = []
    second.follow(lambda values: heard.append(values.languages))

    async def record(*_: object) -> None:
        """Nothing is noted here."""

    await first.open()
    await first.change({"languages": ["nl", "fa"]}, None, record)
    await first.change_logo(logos.checked(png(64, 64)), record)
    await second.reload()

    assert heard[-1] == ("nl", "fa")
    assert (tuple(settings.languages), settings.default_language) == (("nl", "fa"), "nl")
    assert second.values.logo == first.values.logo
    assert await second.logo(second.values.logo) is not None
