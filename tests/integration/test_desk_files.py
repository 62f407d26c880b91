"""Files between visitors and agents, on a running server."""

import httpx

from handoff.attachments import LARGEST, TYPES
from tests.conftest import Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def send(visitor: Visitor, name: str = "photo.png", data: bytes = PNG) -> httpx.Response:
    return visitor.client.post(f"/conversations/{visitor.id}/attachments", files={"file": (name, data)})


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


def test_a_visitors_picture_reaches_the_agent_as_it_was(server: Server, desk: Desk) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")

    sent = send(visitor)

    assert sent.status_code == 201, sent.text
    message = sent.json()["message"]
    assert (message["kind"], message["attachment"]["type"]) == ("file", "image/png")
    got = desk.client.get(f"/desk/conversations/{visitor.id}/attachments/{message['attachment']['id']}")
    assert got.content == PNG
    assert got.headers["content-type"] == "image/png"
    assert got.headers["x-content-type-options"] == "nosniff"
    assert got.headers["content-disposition"].startswith("inline")


def test_an_agents_document_reaches_the_visitor_as_a_download(server: Server, desk: Desk) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    address = f"/desk/conversations/{visitor.id}/attachments"
    files = {"file": ("رسید.pdf", b"%PDF-1.7\nreceipt")}
    assert code(desk.client.post(address, files=files)) == (403, "not_yours")
    desk.act(visitor.id, "take")

    message = desk.client.post(address, files=files).json()["message"]

    shown = visitor.replay()["messages"][-1]
    assert shown["attachment"] == message["attachment"]
    got = visitor.client.get(f"/conversations/{visitor.id}/attachments/{shown['attachment']['id']}")
    assert got.content == b"%PDF-1.7\nreceipt"
    assert got.headers["content-disposition"].startswith("attachment")


def test_nobody_else_gets_a_file(server: Server, desk: Desk) -> None:
    visitor, other = Visitor(server), Visitor(server)
    attachment = send(visitor).json()["message"]["attachment"]["id"]

    assert code(other.client.get(f"/conversations/{visitor.id}/attachments/{attachment}")) == (401, "invalid_token")
    assert code(other.client.get(f"/conversations/{other.id}/attachments/{attachment}")) == (404, "unknown_attachment")
    assert code(desk.client.get(f"/desk/conversations/{other.id}/attachments/{attachment}")) == (
        404,
        "unknown_attachment",
    )
    assert (
        httpx.get(
            f"{server.url}/api/v1/desk/conversations/{visitor.id}/attachments/{attachment}", timeout=30
        ).status_code
        == 401
    )


def test_what_lies_about_its_kind_or_is_too_large_is_refused(server: Server) -> None:
    visitor = Visitor(server)

    assert code(send(visitor, "photo.png", b"<html>")) == (415, "attachment_mismatch")
    assert code(send(visitor, "page.html", b"<html>")) == (415, "attachment_refused")
    assert code(send(visitor, "long.txt", b"a" * (LARGEST + 200_000))) == (413, "attachment_too_large")
    assert code(visitor.client.post(f"/conversations/{visitor.id}/attachments", json={})) == (422, "invalid_request")
    assert visitor.replay()["messages"] == []


def test_the_bot_says_that_it_reads_words_and_offers_a_person(server: Server) -> None:
    visitor = Visitor(server)

    (reply,) = send(visitor).json()["replies"]

    assert reply["buttons"][0]["payload"] == "/ask_human"


def test_a_closed_conversation_takes_no_files(server: Server, desk: Desk) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    desk.act(visitor.id, "take")
    desk.act(visitor.id, "close")

    assert code(send(visitor)) == (409, "conversation_closed")


def test_a_page_is_told_which_files_it_may_send(server: Server, desk: Desk) -> None:
    expected = {"most": LARGEST, "kinds": [f".{extension}" for extension in TYPES]}

    assert httpx.get(f"{server.url}/api/v1/chat/site", timeout=30).json()["files"] == expected
    assert desk.client.get("/desk/site").json()["files"] == expected
    assert httpx.get(f"{server.url}/api/v1/desk/site", timeout=30).status_code == 401


def test_files_and_notes_that_are_sent_twice_are_stored_once(server: Server, desk: Desk) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    desk.act(visitor.id, "take")
    theirs, ours = f"/conversations/{visitor.id}/attachments", f"/desk/conversations/{visitor.id}/attachments"

    for client, address in ((visitor.client, theirs), (desk.client, ours)):
        sent = [client.post(address, files={"file": ("a.png", PNG)}, data={"client_id": "f-1"}) for _ in range(2)]
        assert [one.status_code for one in sent] == [201, 201]
        assert sent[0].json()["message"] == sent[1].json()["message"]
        assert sent[0].json()["message"]["client_id"] == "f-1"
    notes = [desk.act(visitor.id, "notes", text="Kind.", client_id="n-1").json() for _ in range(2)]

    assert notes[0] == notes[1]
    assert len([one for one in visitor.replay()["messages"] if one["attachment"]]) == 2
    too_long = visitor.client.post(theirs, files={"file": ("a.png", PNG)}, data={"client_id": "x" * 101})
    assert code(too_long) == (422, "invalid_request")


def test_a_picture_that_is_a_page_as_well_runs_nothing(server: Server, desk: Desk) -> None:
    visitor = Visitor(server)
    both = PNG + b"<html><script>alert(document.cookie)</script>"

    for name, data, shown in (("a.png", both, "inline"), ("a.txt", b"<script>alert(1)</script>", "attachment")):
        sent = send(visitor, name, data).json()["message"]["attachment"]
        got = desk.client.get(f"/desk/conversations/{visitor.id}/attachments/{sent['id']}")

        assert got.headers["content-type"].partition(";")[0] in ("image/png", "text/plain")
        assert got.headers["x-content-type-options"] == "nosniff"
        assert got.headers["content-security-policy"] == "default-src 'none'; sandbox"
        assert got.headers["content-disposition"].startswith(shown)
