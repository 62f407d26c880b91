"""What becomes of articles, as a server does it: for editors over the API, and for those who ask the bot."""

import time
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.conftest import Server
from tests.integration.test_conversations import Visitor
from tests.integration.written_articles import article as written
from tests.integration.written_articles import hired, of_its_own, refusal

QUESTION = "Do you mend broken gramophones?"
#: What an article looks up, and who asks, is told over the REST channel.
VOUCHED = {"visitor_id": "1042"}


@pytest.fixture(scope="module")
def editor(server: Server) -> httpx.Client:
    return hired(server, "admin")


@pytest.fixture
def name(editor: httpx.Client) -> Iterator[str]:
    yield from of_its_own(editor, "gramophone")


def article(name: str, **changes: object) -> dict[str, Any]:
    phrasings = ["gramophone repair", "my gramophone is broken"]
    said = {"question": QUESTION, "phrasings": phrasings, "answer": "Yes, in the attic.", "category": ""}
    return written(name, **{**said, "status": "published", **changes})


def answer_of(server: Server, **fields: object) -> tuple[str, str]:
    """What the bot does about the question over the REST channel, and which article it answers with."""
    first = server.ask(uuid.uuid4().hex, QUESTION, **fields)[0]["custom"]
    assert isinstance(first, dict)
    return first["decision"], str(first["article"])


def test_staged_changes_are_told_beside_the_article_and_published_as_a_whole(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name))
    body = article(name, answer="Yes, in the cellar.", audience="visitors", revision=1)
    staged = editor.put(f"/articles/{name}/staged", json=body).json()
    assert (staged["answer"], staged["audience"], staged["revision"]) == ("Yes, in the attic.", "public", 2)
    assert (staged["staged"]["answer"], staged["staged"]["audience"]) == ("Yes, in the cellar.", "visitors")
    (listed,) = editor.get("/articles", params={"search": name, "staged": True}).json()["articles"]
    assert (listed["id"], listed["staged"]) == (name, True)

    published = editor.post(f"/articles/{name}/publish", json={"revision": 2}).json()

    assert (published["answer"], published["audience"], published["staged"]) == (
        "Yes, in the cellar.",
        "visitors",
        None,
    )


def test_what_a_client_does_not_speak_of_stays(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, audience="agents", owner="mina", review_by="2027-03-01"))
    kept = editor.put(f"/articles/{name}", json=article(name, answer="Yes.")).json()
    assert (kept["answer"], kept["audience"], kept["owner"], kept["review_by"]) == (
        "Yes.", "agents", "mina", "2027-03-01",
    )  # fmt: skip
    emptied = editor.put(f"/articles/{name}", json=article(name, owner="", review_by="")).json()
    assert (emptied["audience"], emptied["owner"], emptied["review_by"]) == ("agents", "", "")


@pytest.mark.parametrize(
    "wrong", [{"review_by": "soon"}, {"review_by": "2027-02-30"}, {"audience": "friends"}, {"owner": "x" * 201}]
)
def test_a_detail_that_cannot_be_is_refused(editor: httpx.Client, name: str, wrong: dict[str, str]) -> None:
    refused = editor.post("/articles", json=article(name, **wrong))
    assert refused.status_code == 422
    assert next(iter(wrong)) in refused.json()["error"]["message"]


def test_an_article_for_agents_answers_no_visitor_and_is_found_at_the_desk(
    server: Server, editor: httpx.Client, name: str
) -> None:
    editor.post("/articles", json=article(name, audience="agents"))
    assert answer_of(server)[1] != name
    assert answer_of(server, metadata={"attributes": VOUCHED})[1] != name
    # Nor by its name, which somebody may know.
    tapped = server.ask(uuid.uuid4().hex, f'/answer{{"article": "{name}"}}')
    assert not any("attic" in str(one.get("text")) for one in tapped)

    suggested = editor.get("/desk/articles", params={"text": QUESTION}).json()["articles"][0]
    assert (suggested["article"], suggested["audience"]) == (name, "agents")


def test_an_article_for_signed_in_visitors_answers_those_alone_whom_the_site_vouches_for(
    server: Server, editor: httpx.Client, name: str
) -> None:
    editor.post("/articles", json=article(name, audience="visitors"))
    assert answer_of(server)[1] != name
    # What a page says of its visitor is its word alone.
    claimed = Visitor(server, attributes=VOUCHED)
    claimed.say(QUESTION)
    assert not any("attic" in one["text"] for one in claimed.replay()["messages"])
    assert answer_of(server, metadata={"attributes": VOUCHED}) == ("answer", name)


def test_an_article_is_published_at_its_time_and_archived_at_its_time(
    server: Server, editor: httpx.Client, name: str
) -> None:
    editor.post("/articles", json=article(name, status="draft"))
    soon, later = (datetime.now(UTC) + timedelta(seconds=seconds) for seconds in (1, 3))
    times = {"publish_at": soon.isoformat(), "expires_at": later.isoformat(), "revision": 1}
    scheduled = editor.put(f"/articles/{name}/schedule", json=times).json()
    assert datetime.fromisoformat(scheduled["publish_at"]) == soon.replace(microsecond=soon.microsecond // 1000 * 1000)
    assert answer_of(server)[1] != name

    for wanted in ("published", "archived"):
        end = time.monotonic() + 20
        while status(editor, name) != wanted:
            assert time.monotonic() < end, f"it was not {wanted}"
            time.sleep(0.05)

    assert answer_of(server)[1] != name
    deeds = [one["deed"] for one in editor.get(f"/articles/{name}/history").json()["history"]]
    assert deeds == ["expired", "released", "saved"]


def status(editor: httpx.Client, name: str) -> str:
    return str(editor.get(f"/articles/{name}").json()["status"])


def test_a_time_that_is_over_is_refused_with_what_to_do(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name, status="draft"))
    over = (datetime.now(UTC) - timedelta(minutes=1)).isoformat()
    refused = editor.put(f"/articles/{name}/schedule", json={"publish_at": over})
    assert refusal(refused) == (422, "invalid_schedule")
    assert "publish the article now" in refused.json()["error"]["message"]
    naive = editor.put(f"/articles/{name}/schedule", json={"publish_at": "2099-01-01T00:00:00"})
    assert refusal(naive) == (422, "invalid_request")


def test_an_earlier_text_and_a_deleted_article_come_back(editor: httpx.Client, name: str) -> None:
    editor.post("/articles", json=article(name))
    editor.put(f"/articles/{name}", json=article(name, answer="Yes, in the cellar."))
    first = editor.get(f"/articles/{name}/history").json()["history"][-1]["id"]
    version = editor.get(f"/articles/{name}/history/{first}").json()
    assert (version["article"]["answer"], version["before"]) == ("Yes, in the attic.", None)
    restored = editor.post(f"/articles/{name}/history/{first}/restore", json={"revision": 2}).json()
    assert (restored["answer"], restored["staged"]["answer"]) == ("Yes, in the cellar.", "Yes, in the attic.")
    editor.delete(f"/articles/{name}")
    gone = next(one for one in editor.get("/deleted-articles").json()["articles"] if one["id"] == name)

    back = editor.post(f"/articles/{name}/history/{gone['entry']}/restore").json()

    # As its editors had left it, with what was not published.
    assert (back["status"], back["answer"], back["staged"]) == ("draft", "Yes, in the attic.", None)


def test_those_who_may_look_after_articles_are_told(editor: httpx.Client) -> None:
    me = editor.get("/desk/me").json()["agent"]
    assert {"login": me["login"], "name": me["name"]} in editor.get("/article-owners").json()["owners"]


def test_of_two_wordings_of_one_text_the_second_is_refused_where_it_was_not_seen(editor: httpx.Client) -> None:
    def word(text: str | None, version: int | None) -> httpx.Response:
        body = {"language": "vi", "key": "taken.plain", "text": text, "version": version}
        return editor.put("/desk/scripts", json=body)

    scripts = editor.get("/desk/scripts", params={"language": "vi"}).json()["scripts"]
    text = next(one for one in scripts if one["key"] == "taken.plain")
    first = word(text["original"] + " Một.", text["version"])
    assert first.status_code == 200
    assert refusal(word(text["original"] + " Hai.", text["version"])) == (409, "changed_meanwhile")
    again = word(None, first.json()["version"])
    assert (again.status_code, again.json()["text"]) == (200, None)
