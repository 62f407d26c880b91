"""Pictures of agents: chosen by themselves, checked, shown to visitors as far as the site wants that, and let go of."""

import base64
import io
import uuid

import httpx
import pytest
from PIL import Image

from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor
from tests.integration.test_site_settings import boss, change, code

OWN = "/account/picture"


def photograph(width: int = 640, height: int = 480, *, kind: str = "JPEG") -> bytes:
    """A picture that says where it was taken, as cameras' do."""
    made = io.BytesIO()
    picture = Image.new("RGB", (width, height), "#0f766e")
    exif = Image.Exif()
    exif[0x010F] = "A camera that tells"
    picture.save(made, kind, exif=exif)
    return made.getvalue()


def put(desk: Desk, picture: bytes) -> httpx.Response:
    return desk.client.put(OWN, json={"picture": base64.b64encode(picture).decode()})


def talking(server: Server, desk: Desk) -> Visitor:
    """A visitor to whom an agent has written."""
    visitor = Visitor(server)
    visitor.say("I want to talk to a person")
    desk.act(visitor.id, "take")
    desk.act(visitor.id, "reply", text="Hello!", client_id=uuid.uuid4().hex)
    return visitor


def seen(visitor: Visitor) -> tuple[dict[str, str | None], dict[str, str | None], str]:
    """Who holds the conversation, whoever wrote last, and what was said when they came."""
    read = visitor.replay()
    said = [one for one in read["messages"] if one["author"] == "agent"][-1]
    notice = next(one["text"] for one in reversed(read["messages"]) if one["kind"] == "notice")
    return read["state"]["agent"], {"name": said["agent"], "picture": said["picture"]}, notice


def test_a_visitor_sees_the_picture_of_whoever_answers_in_a_square_that_tells_nothing_of_the_camera(
    server: Server,
) -> None:
    sara = Desk.hire(server.url, server.settings, f"sara-{uuid.uuid4().hex[:6]}")

    address = put(sara, photograph()).json()["picture"]

    agent, said, _ = seen(talking(server, sara))
    assert agent["picture"] == said["picture"] == address == sara.client.get(OWN).json()["picture"]
    shown = httpx.get(f"{server.url}{address}", timeout=30)
    picture = Image.open(io.BytesIO(shown.content))
    assert (picture.format, picture.size, b"camera" in shown.content) == ("WEBP", (192, 192), False)
    assert shown.headers["content-type"] == "image/webp"
    assert shown.headers["cross-origin-resource-policy"] == "cross-origin"
    assert "immutable" in shown.headers["cache-control"]

    assert sara.client.delete(OWN).json() == {"picture": None}
    assert code(httpx.get(f"{server.url}{address}", timeout=30)) == (404, "unknown_portrait")


@pytest.mark.parametrize(
    ("picture", "refused"),
    [
        (b"MZ\x90\x00 a program", (422, "invalid_portrait")),
        (photograph()[:200], (422, "invalid_portrait")),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", (422, "invalid_portrait")),
        (bytes(600 * 1024 + 1), (413, "portrait_too_large")),
    ],
)
def test_what_is_no_picture_or_too_large_is_refused_and_the_one_before_stays(
    server: Server, picture: bytes, refused: tuple[int, str]
) -> None:
    sara = Desk.hire(server.url, server.settings, f"sara-{uuid.uuid4().hex[:6]}")
    before = put(sara, photograph()).json()["picture"]

    assert code(put(sara, picture)) == refused
    assert sara.client.get(OWN).json()["picture"] == before


def test_an_administrator_takes_a_picture_away_and_the_log_says_so(serve: Serve) -> None:
    server = serve()
    admin, sara = boss(server), Desk.hire(server.url, server.settings, "sara")
    put(sara, photograph())
    (found,) = [one for one in admin.client.get("/admin/people").json()["people"] if one["name"] == "Sara"]
    assert found["picture"]

    admin.client.delete(f"/admin/people/{found['id']}/picture").raise_for_status()

    assert sara.client.get(OWN).json()["picture"] is None
    assert admin.client.get("/admin/log").json()["entries"][0]["action"] == "picture-removed"
    assert code(sara.client.delete(f"/admin/people/{found['id']}/picture")) == (403, "not_allowed")


def test_a_picture_goes_with_the_account(serve: Serve) -> None:
    server = serve()
    admin, sara = boss(server), Desk.hire(server.url, server.settings, "sara")
    address = put(sara, photograph()).json()["picture"]
    (found,) = [one["id"] for one in admin.client.get("/admin/people").json()["people"] if one["name"] == "Sara"]

    admin.client.post(f"/admin/people/{found}/deactivate").raise_for_status()

    assert code(httpx.get(f"{server.url}{address}", timeout=30)) == (404, "unknown_portrait")


def test_a_site_shows_names_alone_or_neither(serve: Serve) -> None:
    server = serve()
    admin, sara = boss(server), Desk.hire(server.url, server.settings, "sara")
    put(sara, photograph())

    change(admin, widget={"agents": "names"}).raise_for_status()
    agent, said, notice = seen(talking(server, sara))
    assert agent == said == {"name": "Sara", "picture": None}
    assert "Sara" in notice

    change(admin, widget={"agents": "nobody"}).raise_for_status()
    agent, said, notice = seen(talking(server, sara))
    assert (agent, said) == ({"name": "Support", "picture": None}, {"name": None, "picture": None})
    assert "Sara" not in notice
    assert "Support" in notice
