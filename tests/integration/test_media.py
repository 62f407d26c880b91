"""Pictures, sound and video as attachments: taken by their content, shown harmlessly, and played from anywhere."""

import io

import httpx
import pytest
from PIL import Image

from tests.conftest import Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor
from tests.integration.test_desk_files import code, send
from tests.media import GPS, photograph, picture, sound


def heic(**options: object) -> bytes:
    """A picture as telephones take it; what writes HEIC is a package of its own."""
    pillow_heif = pytest.importorskip("pillow_heif")
    made = io.BytesIO()
    pillow_heif.from_pillow(Image.new("RGB", (320, 240), (10, 120, 60))).save(made, **options)
    return made.getvalue()


def shown(answer: httpx.Response) -> Image.Image:
    assert answer.status_code == 200
    return Image.open(io.BytesIO(answer.content))


def preview_of(visitor: Visitor, name: str, data: bytes) -> httpx.Response:
    attachment = send(visitor, name, data).json()["message"]["attachment"]["id"]
    return visitor.client.get(f"/conversations/{visitor.id}/attachments/{attachment}/preview")


def test_a_photograph_is_shown_upright_and_says_nothing_of_where_it_was_taken(server: Server, desk: Desk) -> None:
    visitor, data = Visitor(server), photograph()
    assert Image.open(io.BytesIO(data)).getexif().get_ifd(GPS)

    got = preview_of(visitor, "photo.jpg", data)

    assert (got.headers["content-type"], got.headers["x-content-type-options"]) == ("image/webp", "nosniff")
    made = shown(got)
    assert made.size == (200, 400)
    assert not made.getexif()
    assert b"Camera Maker" not in got.content
    # What was sent is kept as it is.
    attachment = visitor.replay()["messages"][0]["attachment"]["id"]
    address = f"/desk/conversations/{visitor.id}/attachments/{attachment}"
    assert desk.client.get(address).content == data
    assert shown(desk.client.get(f"{address}/preview")).size == (200, 400)


def test_a_picture_of_a_telephone_is_shown_as_every_browser_draws_it(server: Server) -> None:
    visitor, data = Visitor(server), heic()

    made = shown(preview_of(visitor, "IMG_0001.HEIC", data))

    assert (made.format, made.size) == ("WEBP", (320, 240))
    sent = visitor.replay()["messages"][0]["attachment"]
    assert sent["type"] == "image/heic"
    original = visitor.client.get(f"/conversations/{visitor.id}/attachments/{sent['id']}")
    assert original.content == data
    assert original.headers["content-disposition"].startswith("attachment")


def test_a_large_picture_is_shown_smaller_and_keeps_what_shines_through(server: Server) -> None:
    large = io.BytesIO()
    Image.new("RGBA", (3000, 1000), (0, 0, 0, 0)).save(large, "PNG")

    made = shown(preview_of(Visitor(server), "large.png", large.getvalue()))

    assert made.size == (2048, 683)
    assert made.has_transparency_data


def test_a_picture_that_would_fill_the_memory_is_refused(server: Server) -> None:
    bomb = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(bomb, "PNG")
    assert len(bomb.getvalue()) < 100_000

    refused = send(Visitor(server), "bomb.png", bomb.getvalue())

    assert code(refused) == (415, "attachment_refused")
    assert "million pixels" in refused.json()["error"]["message"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("photo.heic", photograph()),
        ("photo.heic", b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(40)),
        ("photo.jpg", sound()),
        ("voice.wav", photograph()),
        ("voice.mp3", b"<html><script>alert(1)</script>"),
        ("clip.mp4", sound()),
        ("clip.webm", b"\x1aE\xdf\xa3matroska"),
    ],
)
def test_what_lies_about_its_kind_is_refused_as_such(server: Server, name: str, data: bytes) -> None:
    assert code(send(Visitor(server), name, data)) == (415, "attachment_mismatch")


def test_what_is_no_picture_or_a_damaged_one_has_no_preview(server: Server) -> None:
    damaged = picture("PNG", (300, 300))[:60]
    for name, data in (("a.wav", sound()), ("a.txt", b"hello"), ("a.png", damaged)):
        assert code(preview_of(Visitor(server), name, data)) == (404, "no_preview")


def test_a_recording_is_played_from_the_middle(server: Server, desk: Desk) -> None:
    visitor, data = Visitor(server), sound()
    attachment = send(visitor, "voice.wav", data).json()["message"]["attachment"]
    address = f"/desk/conversations/{visitor.id}/attachments/{attachment['id']}"

    whole, part = desk.client.get(address), desk.client.get(address, headers={"Range": "bytes=8000-8999"})

    assert attachment["type"] == "audio/wav"
    assert whole.headers["accept-ranges"] == "bytes"
    assert whole.headers["content-disposition"].startswith("inline")
    assert "sandbox" in whole.headers["content-security-policy"]
    assert (part.status_code, part.headers["content-range"]) == (206, f"bytes 8000-8999/{len(data)}")
    assert part.content == data[8000:9000]
    assert desk.client.get(address, headers={"Range": "bytes=99999999-"}).status_code == 416


def test_nobody_else_sees_a_preview(server: Server) -> None:
    visitor, other = Visitor(server), Visitor(server)
    attachment = send(visitor, "a.jpg", photograph()).json()["message"]["attachment"]["id"]

    address = f"/conversations/{other.id}/attachments/{attachment}/preview"
    assert code(other.client.get(address)) == (404, "unknown_attachment")
    stranger = httpx.get(
        f"{server.url}/api/v1/desk/conversations/{visitor.id}/attachments/{attachment}/preview", timeout=30
    )
    assert stranger.status_code == 401
