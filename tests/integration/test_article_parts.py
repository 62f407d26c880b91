"""Pictures, files, links and snippets of articles through the API, as editors write them and readers get them."""

import io
import time
import uuid
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from knowledge_base.article_file_store import address_of
from tests.conftest import Server, served
from tests.fakes import Desk, client_of
from tests.media import photograph, picture


@pytest.fixture(scope="module")
def place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with served(prepared, tmp_path_factory.mktemp("parts")) as server:
        yield server


@pytest.fixture(scope="module")
def editor(place: Server) -> httpx.Client:
    return Desk.hire(place.url, place.settings, "editor", role="editor").client


@pytest.fixture
def reader(place: Server) -> Iterator[httpx.Client]:
    with client_of(place.url) as client:
        yield client


def send(editor: httpx.Client, name: str, data: bytes) -> httpx.Response:
    return editor.post("/article-files", files={"file": (name, data)})


def sent(editor: httpx.Client, name: str = "label.png", data: bytes | None = None) -> dict[str, Any]:
    answer = send(editor, name, data or picture("PNG", (32 + uuid.uuid4().int % 400, 40)))
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


def write(editor: httpx.Client, answer: str, **more: Any) -> str:
    """Publish an article that says this; its id."""
    name = f"label-{uuid.uuid4().hex[:8]}"
    body = {"id": name, "language": "en", "question": f"Where is the label {name}?", "answer": answer}
    added = editor.post("/articles", json={**body, "status": "published", "anyway": True, **more})
    assert added.status_code == 201, added.text
    return name


def html(reader: httpx.Client, name: str) -> str:
    answer = reader.get(f"/api/v1/chat/articles/{name}")
    assert answer.status_code == 200, answer.text
    return str(answer.json()["html"])


def source(shown: str) -> str:
    return shown.partition('src="')[2].partition('"')[0]


def until(done: Callable[[], bool], seconds: float = 30) -> None:
    """Wait for what happens in the background."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


def test_a_picture_is_kept_upright_small_and_without_where_it_was_taken(editor: httpx.Client) -> None:
    kept = sent(editor, "label.jpg", photograph((4000, 3000)))

    assert (kept["name"], kept["type"], kept["width"], kept["height"]) == ("label.webp", "image/webp", 1536, 2048)
    assert kept["markdown"] == f"![label.webp](file:{kept['id']})"
    data = editor.get(f"{str(editor.base_url).partition('/api/')[0]}/article-files/{kept['id']}").content
    with Image.open(io.BytesIO(data)) as found:
        assert found.format == "WEBP"
        assert not found.getexif()


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("label.png", b"<html><script>alert(1)</script>", (415, "attachment_mismatch")),
        ("label.png", picture("JPEG"), (415, "attachment_mismatch")),
        ("label.png", b"\x89PNG\r\n\x1a\n" + b"broken", (415, "attachment_mismatch")),
        ("label.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", (415, "attachment_refused")),
        ("page.html", b"<p>Hello", (415, "attachment_refused")),
        ("label.png", b"", (415, "attachment_refused")),
    ],
)
def test_what_is_no_picture_or_lies_about_itself_is_refused(
    editor: httpx.Client, name: str, data: bytes, expected: tuple[int, str]
) -> None:
    assert code(send(editor, name, data)) == expected


def test_a_photograph_of_several_megabytes_is_taken_and_a_file_of_more_than_ten_is_not(editor: httpx.Client) -> None:
    noise = Image.effect_noise((2600, 2600), 100)
    made = io.BytesIO()
    noise.save(made, "PNG")
    assert len(made.getvalue()) > 4_000_000
    assert sent(editor, "noise.png", made.getvalue())["width"] == 2048
    assert code(send(editor, "large.pdf", b"%PDF-" + bytes(10 * 2**20))) == (413, "attachment_too_large")


def test_the_same_file_is_kept_once(editor: httpx.Client) -> None:
    data = b"%PDF-1.7 the manual"
    first, again = sent(editor, "manual.pdf", data), sent(editor, "manual.pdf", data)
    assert first["id"] == again["id"]
    assert first["markdown"] == f"[manual.pdf](file:{first['id']})"


def test_a_picture_of_a_public_article_is_for_everybody_to_keep(editor: httpx.Client, reader: httpx.Client) -> None:
    kept = sent(editor)
    name = write(editor, f"Here: ![The label](file:{kept['id']})")

    shown = html(reader, name)
    address = source(shown)
    found = reader.get(address)

    assert 'alt="The label"' in shown
    assert kept["id"] not in address
    assert found.status_code == 200
    assert found.headers["cache-control"] == "public, max-age=3600"
    assert found.headers["content-type"] == "image/webp"
    assert reader.get(address, headers={"If-None-Match": found.headers["etag"]}).status_code == 304
    assert reader.get(address, headers={"If-None-Match": '"another"'}).status_code == 200
    assert f'<img src="{address}"' in reader.get(f"/help/en/{name}").text


def test_a_file_of_an_article_for_agents_is_for_those_who_work_here(
    place: Server, editor: httpx.Client, reader: httpx.Client
) -> None:
    kept = sent(editor)
    name = write(editor, f"![The label](file:{kept['id']})")
    public = source(html(reader, name))
    write_over = editor.put(
        f"/articles/{name}",
        json={
            "language": "en",
            "question": "Where is the label for us?",
            "answer": f"![The label](file:{kept['id']})",
            "audience": "agents",
            "anyway": True,
        },
    )
    assert write_over.status_code == 200, write_over.text

    for address in (public, f"/article-files/{kept['id']}"):
        assert code(reader.get(address)) == (404, "unknown_file")
        assert editor.get(f"{place.url}{address}").headers["cache-control"] == "private, no-cache"


def test_a_file_of_an_article_for_vouched_visitors_is_for_those_who_were_given_its_address(
    editor: httpx.Client, reader: httpx.Client
) -> None:
    kept = sent(editor)
    write(editor, f"![The label](file:{kept['id']})", audience="visitors")

    given = reader.get(f"/article-files/{address_of(kept['id'], 'visitors')}")
    assert (given.status_code, given.headers["cache-control"]) == (200, "private, no-cache")
    for address in (address_of(kept["id"], "public"), kept["id"]):
        assert code(reader.get(f"/article-files/{address}")) == (404, "unknown_file")


def test_a_file_that_no_article_has_yet_is_for_those_who_work_here(
    place: Server, editor: httpx.Client, reader: httpx.Client
) -> None:
    kept = sent(editor)
    assert code(reader.get(f"/article-files/{kept['id']}")) == (404, "unknown_file")
    assert editor.get(f"{place.url}/article-files/{kept['id']}").status_code == 200


def test_a_link_leads_to_the_help_page_and_is_said_to_who_puts_its_article_away(
    editor: httpx.Client, reader: httpx.Client
) -> None:
    target = write(editor, "Send it back.")
    name = write(editor, f"Read [how to return it](article:{target}).")

    assert f'<a href="/help/en/{target}"' in html(reader, name)
    linked = editor.get(f"/articles/{target}/links").json()["linked_from"]
    assert [(one["id"], one["status"]) for one in linked] == [(name, "published")]

    editor.post(f"/articles/{target}/archive")

    assert "<a" not in html(reader, name)
    assert editor.get(f"/articles/{name}/links").json()["missing"]["articles"] == [target]
    rows = editor.get("/articles", params={"search": name}).json()["articles"]
    assert [one["broken"] for one in rows] == [True]


def test_articles_with_broken_references_are_listed_until_these_are_mended(editor: httpx.Client) -> None:
    target = write(editor, "Here.")
    french = {"fr": {"question": f"Où {uuid.uuid4()} ?", "answer": f"[Ici](article:{target})"}}
    name = write(editor, "There is nothing to refer to.", translations=french)
    lost = write(editor, "![A picture](file:0b9d6c1e8f3a4d25a7c40e9b1f6d2a83)")
    assert [name in listed_as_broken(editor), lost in listed_as_broken(editor)] == [False, True]

    editor.post(f"/articles/{target}/withdraw")

    assert name in listed_as_broken(editor)
    links = editor.get(f"/articles/{name}/links").json()
    assert links["missing_in"] == {"fr": {"snippets": [], "articles": [target], "files": []}}
    # What counts is the article as its editors left it.
    staged = {**editor.get(f"/articles/{name}").json(), "translations": {}}
    mended = {key: staged[key] for key in ("id", "language", "question", "phrasings", "answer", "translations")}
    assert editor.put(f"/articles/{name}/staged", json=mended).status_code == 200
    assert name not in listed_as_broken(editor)
    editor.delete(f"/articles/{name}/staged")
    assert name in listed_as_broken(editor)
    editor.post(f"/articles/{target}/publish", json={"anyway": True})
    assert name not in listed_as_broken(editor)


def listed_as_broken(editor: httpx.Client) -> list[str]:
    """The articles that refer to something that readers do not get."""
    listed = editor.get("/articles", params={"broken": True}).json()["articles"]
    assert all(one["broken"] for one in listed)
    return [one["id"] for one in listed]


def test_a_snippet_is_written_said_and_changed_everywhere_at_once(editor: httpx.Client, reader: httpx.Client) -> None:
    dutch = {"nl": {"question": f"Open {uuid.uuid4()}?", "answer": "Open {{snippet:opening-hours}}"}}
    name = write(editor, "We are open {{snippet:opening-hours}}", translations=dutch)
    assert "{{" not in html(reader, name)

    added = editor.put("/snippets/opening-hours", json={"texts": {"en": "from 9 to 5", "nl": " "}, "revision": 0})
    assert added.status_code == 200, added.text
    assert [one["id"] for one in added.json()["used_by"]] == [name]
    assert "We are open from 9 to 5" in html(reader, name)
    shown = reader.get(f"/api/v1/chat/articles/{name}", params={"language": "nl"}).json()
    assert "Open from 9 to 5" in shown["html"]

    editor.put("/snippets/opening-hours", json={"texts": {"en": "**always**", "nl": "altijd"}, "revision": 1})
    assert "We are open <strong>always</strong>" in html(reader, name)
    late = editor.put("/snippets/opening-hours", json={"texts": {"en": "never"}, "revision": 1})
    assert code(late) == (409, "changed_meanwhile")
    history = editor.get("/snippets/opening-hours/history").json()["entries"]
    assert [(one["revision"], one["author"]) for one in history] == [(2, "editor"), (1, "editor")]
    assert editor.delete("/snippets/opening-hours", params={"revision": 2}).status_code == 204
    assert code(editor.delete("/snippets/opening-hours")) == (404, "unknown_snippet")


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("Opening Hours", {"en": "daily"}),
        ("opening-", {"en": "daily"}),
        ("hours", {"en": " "}),
        ("hours", {"sv": "dagligen"}),
        ("hours", {"en": "a {{snippet:other}}"}),
        ("hours", {"en": "x" * 5001}),
    ],
)
def test_a_snippet_that_cannot_be_is_refused(editor: httpx.Client, name: str, texts: dict[str, str]) -> None:
    assert code(editor.put(f"/snippets/{name}", json={"texts": texts})) == (422, "invalid_snippet")


def test_the_preview_shows_what_readers_get_and_names_what_they_would_not(editor: httpx.Client) -> None:
    kept = sent(editor)
    body = {"answer": f"![A label](file:{kept['id']}) [x](article:nowhere) {{{{snippet:nothing}}}}", "language": "en"}

    shown = editor.post("/articles/preview", json=body).json()

    assert shown["missing"] == {"snippets": ["nothing"], "articles": ["nowhere"], "files": []}
    assert f'src="/article-files/{kept["id"]}"' in shown["html"]
    assert "{{" not in shown["html"]


def test_pictures_of_other_sites_are_not_shown(editor: httpx.Client, reader: httpx.Client) -> None:
    name = write(editor, "![A tracker](https://tracker.example/pixel.png) and text")
    assert html(reader, name).strip() == "<p>A tracker and text</p>"


def markdown(name: str, answer: str) -> bytes:
    return f"---\nid: {name}\nlanguage: en\nquestion: What is on {name}?\n---\n\n{answer}\n".encode()


def packed(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def test_an_archive_of_articles_has_their_files_and_brings_them_in_again(
    editor: httpx.Client, reader: httpx.Client
) -> None:
    kept = sent(editor)
    name = write(editor, f"![The label](file:{kept['id']})")
    with zipfile.ZipFile(io.BytesIO(editor.get("/article-exports/zip").content)) as archive:
        data = archive.read(f"files/{kept['id']}/label.webp")
    other, elsewhere = f"other-{name}", uuid.uuid4().hex

    files = {f"{other}.md": markdown(other, f"![It](file:{elsewhere})"), f"files/{elsewhere}/label.webp": data}
    form = {"files": ("articles.zip", packed(files))}
    plan = editor.post("/article-imports/plan", files=form).json()
    assert (plan["faults"], plan["notes"], plan["added_count"]) == ([], [], 1)
    begun = editor.post("/article-imports", files=form)
    assert begun.status_code == 202, begun.text
    until(lambda: editor.get(f"/article-imports/{begun.json()['id']}").json()["state"] == "done")

    assert reader.get(source(html(reader, other))).status_code == 200


def test_the_plan_of_an_import_says_what_the_site_has_not(editor: httpx.Client) -> None:
    missing, name = uuid.uuid4().hex, f"import-{uuid.uuid4().hex[:8]}"
    answer = f"![It](file:{missing}) {{{{snippet:not-there}}}} [x](article:nowhere)"
    plan = editor.post("/article-imports/plan", files={"files": (f"{name}.md", markdown(name, answer))}).json()

    assert [note.partition(";")[0] for note in plan["notes"]] == [
        f"The site has no files {missing}",
        "The site has no snippets not-there",
        "Readers do not find the articles nowhere",
    ]


def test_a_file_in_an_archive_that_lies_about_itself_brings_nothing_in(editor: httpx.Client) -> None:
    name, lying = f"import-{uuid.uuid4().hex[:8]}", uuid.uuid4().hex
    files = {f"{name}.md": markdown(name, f"![It](file:{lying})"), f"files/{lying}/label.png": b"<script>"}

    assert code(editor.post("/article-imports", files={"files": ("a.zip", packed(files))})) == (
        415,
        "attachment_mismatch",
    )
    assert code(editor.get(f"/articles/{name}")) == (404, "unknown_article")
