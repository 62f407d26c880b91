"""Dialogues that editors write: kept, played against the bot as it is, and nothing left of it but what came of them."""

import asyncio
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Executable, delete, func, insert, select

from bot.conversations.tables import metadata as conversations
from bot.scripted.dialogues import read_dialogues
from bot.scripted.tables import metadata as scripted
from bot.scripted.tables import scripted_dialogue, scripted_run
from bot.storage import Database
from bot.translation.tables import metadata as translation
from handoff.tables import metadata as handoff
from knowledge_base.tables import metadata as knowledge_base
from tests.conftest import Server, served
from tests.fakes import Desk
from tests.integration.conftest import NewDatabase

#: What an editor's own work is written to.
EDITORS = {"scripted_dialogue", "scripted_run", "audit", "agent_session"}
STORES = (conversations, handoff, knowledge_base, scripted, translation)
FILE = Path(__file__).parents[1] / "dialogues" / "first" / "en.yml"


@pytest.fixture(scope="module", params=["SQLite", "PostgreSQL"])
def place(request: pytest.FixtureRequest, prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on each of the databases."""
    settings = {}
    if request.param == "PostgreSQL":
        new_shop: NewDatabase = request.getfixturevalue("new_shop")
        settings["database_url"] = new_shop()
    with served(prepared, tmp_path_factory.mktemp(request.param), **settings) as server:
        yield server


@pytest.fixture(scope="module")
def editor(place: Server) -> httpx.Client:
    return Desk.hire(place.url, place.settings, f"editor-{uuid.uuid4().hex[:6]}", role="editor").client


@pytest.fixture(autouse=True)
def alone(place: Server, editor: httpx.Client) -> None:
    """Each test begins without dialogues."""
    editor.delete("/dialogues/run")
    in_database(place, delete(scripted_dialogue))


def in_database(server: Server, *statements: Executable) -> list[Any]:
    """The one value of what each statement gives, None where it gives none."""

    async def execute() -> list[Any]:
        database = Database.open(server.settings.resolved_database_url)
        async with database.write() as connection:
            done = [await connection.execute(one) for one in statements]
            found = [one.scalar_one() if one.returns_rows else None for one in done]
        await database.close()
        return found

    return asyncio.run(execute())


def dialogue(*turns: dict[str, Any], name: str = "Order", **changes: Any) -> dict[str, Any]:
    return {"name": name, "language": "en", "turns": list(turns) or [TRACKED], **changes}


TRACKED = {"visitor": "Where is my order?", "expect": {"article": ["track-order"], "words": ["MY orders"]}}
HANDED_OVER = {"visitor": "I want to talk to a human", "expect": {"person": True, "decision": ["handoff"]}}


def kept(editor: httpx.Client, *turns: dict[str, Any], **changes: Any) -> dict[str, Any]:
    answer = editor.post("/dialogues", json=dialogue(*turns, **changes))
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


def refusal(answer: httpx.Response) -> tuple[int, str, str | None]:
    problem = answer.json()["error"]
    return answer.status_code, problem["code"], problem.get("field")


def ended(editor: httpx.Client) -> dict[str, Any]:
    """The run, when it has ended."""
    deadline = time.monotonic() + 60
    while (run := editor.get("/dialogues/run").json()["run"])["running"]:
        assert time.monotonic() < deadline, run
        time.sleep(0.05)
    found: dict[str, Any] = run
    return found


def played(editor: httpx.Client, one: dict[str, Any]) -> dict[str, Any]:
    """A dialogue that has just been played."""
    begun = editor.post("/dialogues/run", json={"dialogues": [one["id"]]})
    assert (begun.status_code, begun.json()["run"]["running"]) == (202, True), begun.text
    ended(editor)
    found: dict[str, Any] = editor.get(f"/dialogues/{one['id']}").json()
    return found


def test_a_dialogue_is_kept_as_it_was_written_until_it_is_changed_or_deleted(editor: httpx.Client) -> None:
    said = {"visitor": "hello"}
    written = kept(editor, said, TRACKED, kind="orders", page="nl")
    assert (written["turns"], written["kind"], written["page"], written["version"]) == (
        [said, TRACKED],
        "orders",
        "nl",
        1,
    )
    assert written["titles"] == {"track-order": "Where is my order?"}

    body = dialogue(said, name="Hello", version=1)
    changed = editor.put(f"/dialogues/{written['id']}", json=body).json()
    assert (changed["name"], changed["turns"], changed["version"]) == ("Hello", [said], 2)
    (listed,) = editor.get("/dialogues").json()["dialogues"]
    assert (listed["begins"], listed["turns"], listed["passed"]) == ("hello", 1, None)
    assert listed["changed_by"].startswith("editor-")

    assert editor.delete(f"/dialogues/{written['id']}").status_code == 204
    assert refusal(editor.get(f"/dialogues/{written['id']}")) == (404, "unknown_dialogue", None)
    assert refusal(editor.delete(f"/dialogues/{written['id']}")) == (404, "unknown_dialogue", None)


def test_of_two_who_change_a_dialogue_the_second_is_told(editor: httpx.Client) -> None:
    one = kept(editor)
    address = f"/dialogues/{one['id']}"
    editor.put(address, json=dialogue({"visitor": "theirs"}, version=1))

    refused = editor.put(address, json=dialogue({"visitor": "mine"}, version=1))

    assert refusal(refused) == (409, "changed_meanwhile", None)
    assert editor.get(address).json()["turns"] == [{"visitor": "theirs"}]


def test_two_dialogues_of_a_language_have_two_names(editor: httpx.Client) -> None:
    kept(editor)
    other = kept(editor, name="Another")
    kept(editor, language="nl")

    assert refusal(editor.post("/dialogues", json=dialogue())) == (409, "dialogue_exists", None)
    renamed = editor.put(f"/dialogues/{other['id']}", json=dialogue(name="  Order "))
    assert refusal(renamed) == (409, "dialogue_exists", None)


@pytest.mark.parametrize(
    ("expect", "field", "said"),
    [
        ({"article": ["trck-order"]}, "article", "turn 2: there is no article trck-order"),
        ({"covers": [["track-order"], ["nothing"]]}, "covers", "turn 2: there is no article nothing"),
        ({"words": [" "]}, "words", "turn 2: words takes texts"),
        ({"language": "xx"}, "language", "turn 2: xx is none of this site's"),
        ({"picks": 12}, "picks", "turn 2: picks is a number from 1 to 9"),
        ({"article": ["track-order"] * 21}, "article", "turn 2: article names more than 20"),
        ({"any": [{"person": True}, {"not": ["nothing"]}]}, "any.1.not", "turn 2: there is no article nothing"),
    ],
)
def test_a_fault_names_its_turn_and_its_field(
    editor: httpx.Client, expect: dict[str, Any], field: str, said: str
) -> None:
    refused = editor.post("/dialogues", json=dialogue(TRACKED, {"visitor": "and now?", "expect": expect}))

    assert refusal(refused) == (422, "invalid_dialogue", f"turns.1.expect.{field}")
    assert refused.json()["error"]["message"].startswith(said)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"language": "xx"}, "language"),
        ({"page": "xx"}, "page"),
        ({"turns": []}, "turns"),
        ({"turns": [TRACKED] * 31}, "turns"),
        ({"turns": [{"visitor": " \n"}]}, "turns.0.visitor"),
        ({"turns": [{"visitor": "x" * 2001}]}, "turns.0.visitor"),
        ({"turns": [{"visitor": "2", "expect": {"picks": 2}}]}, "turns.0.expect.picks"),
    ],
)
def test_what_no_dialogue_can_be_like_is_refused_by_its_field(
    editor: httpx.Client, changes: dict[str, Any], field: str
) -> None:
    assert refusal(editor.post("/dialogues", json={**dialogue(), **changes})) == (422, "invalid_dialogue", field)


def test_a_misspelt_expectation_is_refused_by_its_place(editor: httpx.Client) -> None:
    refused = editor.post("/dialogues", json=dialogue({"visitor": "hello", "expect": {"articel": ["track-order"]}}))

    assert refused.json()["error"]["code"] == "invalid_request"
    assert refused.json()["error"]["message"].startswith("turns.0.expect.articel")


def test_a_dialogue_tells_what_the_bot_did_and_what_of_it_was_not_expected(editor: httpx.Client) -> None:
    wrong = {"visitor": "how do I pay?", "expect": {"article": ["gift-card"], "person": False, "words": ["zeppelin"]}}
    result = played(editor, kept(editor, TRACKED, wrong, HANDED_OVER))["result"]

    first, second, third = result["turns"]
    assert not result["passed"]
    assert first["faults"] == third["faults"] == []
    assert (first["seen"]["articles"], first["seen"]["waiting"]) == (["track-order"], False)
    assert [one["expected"] for one in second["faults"]] == ["article", "words"]
    assert "zeppelin" in second["faults"][1]["message"]
    assert second["seen"]["texts"]
    assert (third["seen"]["decision"], third["seen"]["waiting"], third["seen"]["urgent"]) == ("handoff", True, False)


def test_a_dialogue_fails_once_its_article_says_something_else_and_passes_when_that_is_mended(
    editor: httpx.Client,
) -> None:
    name = f"zeppelin-{uuid.uuid4().hex[:6]}"
    article = {
        "id": name,
        "language": "en",
        "question": "Do you repair broken zeppelins?",
        "phrasings": ["my zeppelin is broken", "zeppelin repair service"],
        "answer": "Yes. Bring your zeppelin to our **hangar** on any weekday.",
        "status": "published",
    }
    editor.post("/articles", json=article)
    turn = {"visitor": "do you repair broken zeppelins?", "expect": {"offers": [name], "words": ["to our hangar"]}}
    one = kept(editor, turn)
    assert played(editor, one)["result"]["passed"]

    editor.put(f"/articles/{name}", json={**article, "answer": "Yes, in our new workshop."})
    failed = played(editor, one)
    assert [fault["expected"] for fault in failed["result"]["turns"][0]["faults"]] == ["words"]

    editor.post(f"/articles/{name}/withdraw")
    gone = played(editor, one)["result"]["turns"][0]
    assert "offers" in [fault["expected"] for fault in gone["faults"]]

    editor.put(f"/articles/{name}", json={**article, "status": "published"})
    assert played(editor, one)["result"]["passed"]
    editor.delete(f"/articles/{name}")


def counted(server: Server) -> dict[str, int]:
    """How much there is in each table but those that editors write to."""
    tables = [one for of in STORES for one in of.sorted_tables if one.name not in EDITORS]
    numbers = in_database(server, *(select(func.count()).select_from(one) for one in tables))
    return {table.name: number for table, number in zip(tables, numbers, strict=True)}


def seen_at_desk(desk: Desk) -> dict[str, Any]:
    """What people see of visitors."""
    return {
        "all": desk.client.get("/desk/conversations?view=all").json(),
        "queue": desk.waiting(),
        "report": desk.client.get("/desk/reports").json(),
    }


def test_nothing_is_left_of_dialogues_that_were_played(editor: httpx.Client, place: Server) -> None:
    desk = Desk.hire(place.url, place.settings, f"agent-{uuid.uuid4().hex[:6]}", role="admin")
    despair = {"visitor": "i cant go on anymore, i want to die", "expect": {"urgent": True}}
    kept(editor, TRACKED, HANDED_OVER, {"visitor": "how long do I have to wait?"})
    kept(editor, despair, name="Despair")

    def looked_at() -> tuple[dict[str, Any], dict[str, int], list[str]]:
        figures = httpx.get(f"{place.url}/metrics", timeout=30).text.splitlines()
        return seen_at_desk(desk), counted(place), [one for one in figures if one.startswith("hamdel_turns")]

    before = looked_at()
    editor.post("/dialogues/run", json={})
    run = ended(editor)

    assert [one["passed"] for one in run["played"]] == [True, True]
    assert looked_at() == before


def test_a_dialogue_knows_nothing_of_the_one_before(editor: httpx.Client) -> None:
    place_told = {"visitor": "I want to talk to a human", "expect": {"person": True, "urgent": False}}
    for number in range(3):
        kept(editor, place_told, name=f"Person {number}")
    editor.post("/dialogues/run", json={})
    ended(editor)

    ids = [one["id"] for one in editor.get("/dialogues").json()["dialogues"]]
    said = [editor.get(f"/dialogues/{one}").json()["result"]["turns"][0]["seen"]["texts"] for one in ids]

    assert said[0] == said[1] == said[2]


def test_one_run_goes_on_at_a_time_and_can_be_ended(editor: httpx.Client) -> None:
    for number in range(20):
        kept(editor, *[{"visitor": f"Where is my order number {turn}?"} for turn in range(10)], name=f"Order {number}")
    begun = editor.post("/dialogues/run", json={})
    assert (begun.status_code, begun.json()["run"]["total"]) == (202, 20)

    assert refusal(editor.post("/dialogues/run", json={})) == (409, "run_under_way", None)
    stopped = editor.delete("/dialogues/run").json()["run"]

    assert not stopped["running"]
    assert len(stopped["played"]) < 20
    assert editor.post("/dialogues/run", json={"dialogues": [1 << 30]}).json()["error"]["code"] == "unknown_dialogue"


def test_a_run_whose_process_was_killed_has_ended_for_whoever_looks(place: Server, editor: httpx.Client) -> None:
    left = {"token": "left", "begun_by": "Ada", "started_at": 1.0, "total": 2, "played": [[7, True]]}
    in_database(place, delete(scripted_run), insert(scripted_run).values(**left))

    run = editor.get("/dialogues/run").json()["run"]

    assert (run["running"], run["by"], run["total"]) == (False, "Ada", 2)
    assert run["played"] == [{"id": 7, "passed": True}]
    assert played(editor, kept(editor))["result"]["passed"]


def test_of_several_who_begin_a_run_at_once_one_does(editor: httpx.Client) -> None:
    kept(editor, *[{"visitor": f"Where is my order number {turn}?"} for turn in range(10)])
    with ThreadPoolExecutor(6) as pool:
        begun = list(pool.map(lambda _: editor.post("/dialogues/run", json={}).status_code, range(6)))

    assert sorted(begun) == [202, 409, 409, 409, 409, 409]


def test_without_dialogues_there_is_nothing_to_play(editor: httpx.Client) -> None:
    assert refusal(editor.post("/dialogues/run", json={})) == (409, "nothing_to_play", None)


def test_what_came_of_a_dialogue_goes_when_it_is_changed(editor: httpx.Client) -> None:
    one = played(editor, kept(editor))
    assert one["result"]["passed"]

    changed = editor.put(f"/dialogues/{one['id']}", json=dialogue({"visitor": "hello"})).json()

    assert (changed["result"], changed["played_at"]) == (None, None)


def test_a_file_of_the_tests_is_taken_in_and_given_out_as_it_was(editor: httpx.Client) -> None:
    content = FILE.read_text("utf-8")
    written = read_dialogues(content)

    taken = editor.post("/dialogues/import", json={"content": content, "name": "en.yml"}).json()
    assert taken == {"added": len(written), "changed": 0, "same": 0}
    given = editor.get("/dialogues/export", params={"language": "en"})

    assert given.headers["content-type"].startswith("text/plain")
    assert sorted(read_dialogues(given.text), key=lambda one: one.name) == sorted(written, key=lambda one: one.name)
    again = editor.post("/dialogues/import", json={"content": given.text}).json()
    assert again == {"added": 0, "changed": 0, "same": len(written)}


def test_a_file_of_all_languages_says_which_dialogue_is_in_which(editor: httpx.Client) -> None:
    kept(editor)
    kept(editor, {"visitor": "waar is mijn pakket?"}, name="Pakket", language="nl", page="en")

    found = read_dialogues(editor.get("/dialogues/export").text)

    assert {(one.name, one.language, one.page) for one in found} == {("Order", "en", "en"), ("Pakket", "nl", "en")}


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        (
            "article: track-order",
            "article: trck-order",
            "a.yml, dialogue 2 (Order), turn 1: there is no article trck-order",
        ),
        ("language: en", "language: xx", "a.yml, dialogue 1 (Hello): The language is none of this site's"),
        ("visitor: hello", "visitor: [", "a.yml is not YAML"),
        ("visitor: hello", "visitor: &a hello\n        expect: {words: [*a]}", "a.yml: write out"),
    ],
)
def test_of_a_file_with_a_fault_nothing_is_kept(editor: httpx.Client, wrong: str, right: str, said: str) -> None:
    content = """
language: en
dialogues:
  - name: Hello
    turns:
      - visitor: hello
  - name: Order
    turns:
      - visitor: Where is my order?
        expect: {article: track-order}
"""
    refused = editor.post("/dialogues/import", json={"content": content.replace(wrong, right, 1), "name": "a.yml"})

    assert refusal(refused)[:2] == (400, "invalid_dialogues")
    assert refused.json()["error"]["message"].startswith(said)
    assert editor.get("/dialogues").json()["dialogues"] == []


def test_a_site_keeps_so_many_dialogues_and_no_more(editor: httpx.Client) -> None:
    lines = "".join(f"\n  - name: Number {number}\n    turns:\n      - visitor: hello" for number in range(500))
    assert editor.post("/dialogues/import", json={"content": f"dialogues:{lines}"}).json()["added"] == 500

    assert refusal(editor.post("/dialogues", json=dialogue())) == (409, "too_many_dialogues", None)
    more = editor.post("/dialogues/import", json={"content": f"dialogues:{lines.replace('Number', 'More')}"})
    assert refusal(more) == (409, "too_many_dialogues", None)
    assert len(editor.get("/dialogues").json()["dialogues"]) == 500


def test_dialogues_are_for_editors(place: Server, editor: httpx.Client) -> None:
    one = kept(editor)
    agent = Desk.hire(place.url, place.settings, f"agent-{uuid.uuid4().hex[:6]}").client

    for answer in (
        agent.get("/dialogues"),
        agent.get(f"/dialogues/{one['id']}"),
        agent.post("/dialogues", json=dialogue(name="Mine")),
        agent.post("/dialogues/run", json={}),
        agent.delete(f"/dialogues/{one['id']}"),
    ):
        assert refusal(answer) == (403, "not_allowed", None)
