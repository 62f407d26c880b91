"""Attributes: what a site defines to be known of conversations and visitors, who says so, and who may write it."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.conversations import Conversation, conversation_store
from bot.desk.attributing import Given
from bot.desk.filters import Filters
from bot.desk.macros import MacroChange
from bot.storage.database import Database
from bot.visitors.erasing import Eraser
from bot.visitors.export import collect
from bot.visitors.finding import Visitor
from handoff import attributes, audit
from handoff.agents import Agent
from handoff.attribute_tables import attribute_value
from handoff.attributes import AttributeChange, CustomAttributeError
from handoff.files import FolderFiles
from tests.house import House, open_house, refused, texts
from tests.integration.conftest import NewDatabase
from tests.integration.test_lifecycle import held
from tests.integration.test_rules import rule

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["sqlite", "postgresql"])
async def site(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[House]:
    """A house on each of the databases."""
    if request.param == "sqlite":
        async with open_house(tmp_path) as opened:
            yield opened
        return
    new_tables: NewDatabase = request.getfixturevalue("new_tables")
    database = Database.open(new_tables())
    async with open_house(tmp_path, database) as opened:
        yield opened


async def define(
    house: House, boss: Agent, key: str, kind: Any = "text", owner: Any = "conversation", **given: Any
) -> int:
    labels = {"label": key.capitalize(), "labels": {}, "choices": [], "editors": "agents", "shown": True}
    await house.desk.attributing.add(key, kind, owner, AttributeChange(**{**labels, "retired": False, **given}), boss)
    return next(int(one["id"]) for one in await house.desk.attributing.defined() if one["key"] == key)


async def field(house: House, conversation: Conversation, agent: Agent, key: str) -> dict[str, Any]:
    found: dict[str, Any] = (await house.desk.attributing.shown(conversation.id, agent, key))["field"]
    return found


async def put(house: House, conversation: Conversation, agent: Agent, key: str, value: object) -> int:
    version = (await field(house, conversation, agent, key))["version"]
    done = await house.desk.attributing.put(conversation.id, agent, Given(key, value, version))
    return int(done["field"]["version"])


async def test_what_a_page_says_fills_the_attributes_of_the_same_key_where_it_is_of_their_kind(site: House) -> None:
    boss = await site.agent("Bo", role="admin")
    said = {
        "plan": "gold",
        "seats": "12.50",
        "since": "2026-11-01T08:00:00Z",
        "beta": "yes",
        "home": "https://a.example/x",
    }
    conversation = await site.visitor(**said, wrong="twelve", other="stays")
    await define(site, boss, "plan", "choice", choices=["Silver", "Gold"])
    for key, kind in (
        ("seats", "number"),
        ("since", "date"),
        ("beta", "boolean"),
        ("home", "link"),
        ("wrong", "number"),
    ):
        await define(site, boss, key, kind)

    shown = {key: await field(site, conversation, boss, key) for key in (*said, "wrong")}

    assert {key: one["value"] for key, one in shown.items()} == {
        "plan": "Gold", "seats": 12.5, "since": "2026-11-01", "beta": True, "home": "https://a.example/x",
        "wrong": None,
    }  # fmt: skip
    assert shown["plan"]["source"] == "page"
    assert shown["wrong"]["source"] is None


async def test_what_an_agent_writes_is_never_overwritten_by_a_page(site: House) -> None:
    sara = await site.agent("Sara", role="admin")
    await define(site, sara, "plan", owner="visitor")
    first = await site.visitor(visitor_id="7", plan="Silver")
    await put(site, first, sara, "plan", "Gold")

    again = await site.visitor(visitor_id="7", plan="Platinum")
    shown = await field(site, again, sara, "plan")

    assert (shown["value"], shown["source"], shown["by"]) == ("Gold", "agent", "Sara")


async def test_what_a_program_with_the_site_s_token_says_later_counts(site: House) -> None:
    sara = await site.agent("Sara", role="admin")
    await define(site, sara, "plan", owner="visitor")
    first = await site.visitor(channel="rest", address="a", visitor_id="7", plan="Silver")
    await put(site, first, sara, "plan", "Gold")
    site.now += 60

    later = await site.visitor(channel="rest", address="b", visitor_id="7", plan="Platinum")

    assert (await field(site, first, sara, "plan"))["value"] == "Gold"
    shown = await field(site, later, sara, "plan")
    assert (shown["value"], shown["source"]) == ("Platinum", "site")
    await put(site, later, sara, "plan", "Bronze")
    assert (await field(site, later, sara, "plan"))["value"] == "Bronze"


async def test_a_value_that_was_taken_away_stays_away_until_it_is_reset(site: House) -> None:
    sara = await site.agent("Sara", role="admin")
    await define(site, sara, "plan")
    conversation = await site.visitor(plan="Gold")

    version = await put(site, conversation, sara, "plan", None)
    assert (await field(site, conversation, sara, "plan"))["value"] is None

    done = await site.desk.attributing.forget(conversation.id, sara, "plan", version)
    assert (done["field"]["value"], done["field"]["source"]) == ("Gold", "page")


async def test_of_two_agents_who_write_at_once_the_second_is_told(site: House) -> None:
    sara, mina = await site.agent("Sara", role="admin"), await site.agent("Mina")
    await define(site, sara, "plan")
    conversation = await site.visitor()
    await site.desk.attributing.put(conversation.id, sara, Given("plan", "Gold", 0))

    with pytest.raises(CustomAttributeError) as error:
        await site.desk.attributing.put(conversation.id, mina, Given("plan", "Silver", 0))

    assert error.value.code == "changed_meanwhile"
    assert (await field(site, conversation, mina, "plan"))["value"] == "Gold"


async def test_the_attributes_of_a_visitor_are_those_of_all_their_conversations(site: House) -> None:
    sara = await site.agent("Sara", role="admin")
    await define(site, sara, "plan", owner="visitor")
    await define(site, sara, "topic")
    first, second = await site.visitor(email="Eva@example.com"), await site.visitor(email="eva@example.com")
    stranger = await site.visitor()
    async with site.listening() as heard:
        await put(site, first, sara, "plan", "Gold")
    await put(site, first, sara, "topic", "Parcel")

    assert (await site.summary(second))["attributes"] == {"plan": "Gold"}
    assert (await site.summary(stranger))["attributes"] == {}
    assert {one["summary"]["conversation"] for one in heard if "summary" in one} == {first.id, second.id}


async def test_only_whom_the_definition_names_may_write(site: House) -> None:
    boss, sara = await site.agent("Bo", role="supervisor"), await site.agent("Sara")
    await define(site, boss, "risk", editors="supervisors")
    await define(site, boss, "tier", editors="nobody")
    conversation = await site.visitor()

    assert await refused(site.desk.attributing.put(conversation.id, sara, Given("risk", "high", 0))) == "not_allowed"
    assert await refused(site.desk.attributing.put(conversation.id, boss, Given("tier", "1", 0))) == "not_allowed"
    await put(site, conversation, boss, "risk", "high")
    assert not (await field(site, conversation, sara, "risk"))["may_edit"]


async def test_a_retired_attribute_is_seen_nowhere_and_keeps_its_values(site: House) -> None:
    sara = await site.agent("Sara", role="admin")
    made = await define(site, sara, "plan")
    conversation = await site.visitor()
    await put(site, conversation, sara, "plan", "Gold")
    wanted = AttributeChange(label="Plan", labels={}, choices=[], editors="agents", shown=True, retired=True)
    await site.desk.attributing.change(made, 1, wanted, sara)

    assert (await site.summary(conversation))["attributes"] == {}
    with pytest.raises(CustomAttributeError, match="retired"):
        await site.desk.attributing.put(conversation.id, sara, Given("plan", "Silver", 1))

    back = AttributeChange(label="Plan", labels={}, choices=[], editors="agents", shown=True, retired=False)
    await site.desk.attributing.change(made, 2, back, sara)
    assert (await site.summary(conversation))["attributes"] == {"plan": "Gold"}


async def test_a_list_is_filtered_by_attributes(site: House) -> None:
    sara = await site.agent("Sara", role="admin")
    await define(site, sara, "plan", "choice", choices=["Gold", "Silver"])
    gold, _silver = await site.waiting(plan="gold"), await site.waiting(plan="silver")

    listed = await site.desk.views.view("queue", sara, filters=Filters(attributes={"plan": "Gold"}))

    assert [one["conversation"] for one in listed] == [gold.id]


async def test_a_search_finds_what_was_written_and_no_more_what_was_taken_away(site: House) -> None:
    sara = await site.agent("Sara", role="admin")
    await define(site, sara, "plan", owner="visitor")
    first, second = await site.visitor(visitor_id="7"), await site.visitor(visitor_id="7")
    await put(site, first, sara, "plan", "Zephyr")
    await site.desk.search_reading.tick()

    found = await site.desk.views.view("search", sara, search="zephyr")
    assert {one["conversation"] for one in found} == {first.id, second.id}

    await put(site, second, sara, "plan", None)
    await site.desk.search_reading.tick()
    assert await site.desk.views.view("search", sara, search="zephyr") == []


async def test_the_history_says_who_changed_what(site: House) -> None:
    sara = await site.agent("Sara", role="admin")
    await define(site, sara, "plan")
    conversation = await site.visitor(plan="Silver")
    await put(site, conversation, sara, "plan", "Gold")

    async with site.database.read() as connection:
        (deed,) = await audit.of_conversation(connection, conversation.id)

        (told,) = await site.desk.attributing.told(connection, conversation, [deed])

    assert (deed.action, deed.agent_id) == ("attribute-set", sara.id)
    assert (told["label"], told["before"], told["after"]) == ("Plan", "Silver", "Gold")
    assert "Gold" not in str(deed.details)


async def test_a_macro_sets_attributes_and_is_undone(site: House) -> None:
    sara = await site.agent("Sara", role="admin")
    await define(site, sara, "plan")
    await define(site, sara, "topic")
    conversation = await held(site, sara)
    await put(site, conversation, sara, "topic", "Parcel")
    steps: list[dict[str, Any]] = [{"do": "set-attribute", "attribute": "plan", "value": "Gold"}]
    steps += [{"do": "set-attribute", "attribute": "topic", "value": None}]
    made = await site.desk.macros.add(MacroChange(name="Gold", shared=False, team=None, steps=steps), sara)

    done = await site.desk.macros.run(made["id"], sara, [conversation.id], "1")
    assert [one["status"] for one in done["conversations"][0]["steps"]] == ["done", "done"]
    assert (await site.summary(conversation))["attributes"] == {"plan": "Gold"}

    await site.desk.macros.undo(sara, "1")
    assert (await site.summary(conversation))["attributes"] == {"topic": "Parcel"}


async def test_a_macro_says_why_a_value_cannot_be(site: House) -> None:
    sara = await site.agent("Sara", role="admin")
    await define(site, sara, "seats", "number")
    conversation = await held(site, sara)
    steps = [{"do": "set-attribute", "attribute": "seats", "value": "many"}]
    made = await site.desk.macros.add(MacroChange(name="Seats", shared=False, team=None, steps=steps), sara)

    done = await site.desk.macros.run(made["id"], sara, [conversation.id], "1")

    (step,) = done["conversations"][0]["steps"]
    assert (step["status"], step["error"]["code"]) == ("failed", "invalid_attribute")


async def test_rules_go_by_attributes_and_set_them(site: House) -> None:
    boss = await site.agent("Bo", role="supervisor")
    await define(site, boss, "plan")
    await define(site, boss, "care", "boolean")
    step = {"do": "set-attribute", "attribute": "care", "value": True}
    await rule(site, boss, "message", step, attribute={"name": "plan", "value": "gold"})
    conversation, other = await site.visitor(), await site.visitor()
    await put(site, conversation, boss, "plan", "Gold")
    for one in (conversation, other):
        await site.says(one, "Hello")
    await site.desk.rules.tick()

    shown = await field(site, conversation, boss, "care")
    assert (shown["value"], shown["source"]) == (True, "rule")
    assert (await field(site, other, boss, "care"))["value"] is None


async def test_a_rule_with_a_value_that_cannot_be_is_switched_off(site: House) -> None:
    boss = await site.agent("Bo", role="supervisor")
    await define(site, boss, "seats", "number")
    await rule(site, boss, "begun", {"do": "set-attribute", "attribute": "seats", "value": "many"})
    await site.visitor()
    await site.desk.rules.tick()

    (made,) = await site.desk.rules.all()
    assert not made["active"]
    assert "Seats" in made["fault"]


async def test_an_export_has_the_attributes_with_who_says_so(site: House) -> None:
    sara = await site.agent("Sara", role="admin")
    await define(site, sara, "plan", owner="visitor")
    conversation = await site.visitor(visitor_id="7")
    await put(site, conversation, sara, "plan", "Gold")

    async with site.database.read() as connection:
        found = await collect(connection, Visitor([conversation]), site.now)

    (known,) = found["conversations"][0]["known_attributes"]
    assert (known["key"], known["value"], known["source"]) == ("plan", "Gold", "agent")


async def test_erasing_leaves_nothing_of_what_was_written(site: House, tmp_path: Path) -> None:
    sara = await site.agent("Sara", role="admin")
    for key, owner in (("plan", "visitor"), ("topic", "conversation")):
        await define(site, sara, key, owner=owner)
    both = [await site.visitor(visitor_id="7"), await site.visitor(visitor_id="7")]
    await put(site, both[0], sara, "plan", "Zephyr")
    await put(site, both[0], sara, "topic", "Zephyr")
    eraser = Eraser(
        database=site.database, files=FolderFiles(tmp_path), phrases=texts("bot.texts.phrases"), clock=lambda: site.now
    )

    await eraser.erase(both[:1], by="age")
    # They are the visitor's, who has another conversation.
    assert (await site.summary(both[1]))["attributes"] == {"plan": "Zephyr"}
    await eraser.erase(both[1:], by="age")

    async with site.database.read() as connection:
        left = await attributes.written(connection, [one.id for one in both])
        deeds = [
            await site.desk.attributing.told(connection, one, await audit.of_conversation(connection, one.id))
            for one in both
        ]
        anything = (await connection.execute(attribute_value.select())).all()
    assert not left
    assert not anything
    assert "Zephyr" not in str(deeds)
    assert await refused(site.desk.attributing.put(both[0].id, sara, Given("plan", "Gold", 0))) == "erased"


async def test_a_visitor_without_a_name_keeps_their_attributes_when_they_go_on(site: House, tmp_path: Path) -> None:
    sara = await site.agent("Sara", role="admin")
    await define(site, sara, "plan", owner="visitor")
    first = await site.visitor()
    second = await site.visitor()
    await put(site, first, sara, "plan", "Gold")
    async with site.database.write() as connection:
        await conversation_store.change(connection, second.id, follows=first.id)

    assert (await site.summary(second))["attributes"] == {"plan": "Gold"}


HOSTILE: dict[str, list[Any]] = {
    "text": [" ", "x" * 501, [], {}, 10**400],
    "number": ["many", "", "NaN", "Infinity", "1e400", 10**400, True, "1" * 5000],
    "boolean": ["maybe", 2, [], "\x00"],
    "date": ["2026-02-30", "tomorrow", "20261101", 7, "0000-01-01"],
    "choice": ["Bronze", "", 7],
    "link": [
        "javascript:alert(1)",
        "https://",
        "http://[",
        "https://bank@evil.example",
        "ftp://a.example",
        "//a.example",
    ],
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_not_of_its_kind_is_refused_with_its_name(kind: Any) -> None:
    one = attributes.Definition(1, "a", "Plan", {}, kind, ["Gold"], "visitor", "agents", True, False, 1, 1)
    for given in HOSTILE[kind]:
        with pytest.raises(CustomAttributeError, match=r"^Plan: ") as error:
            attributes.read(one, given)
        assert error.value.code == "invalid_attribute"


@pytest.mark.parametrize(
    ("kind", "given", "kept"),
    [
        ("number", "۱۲٫۵", "12.5"),
        ("number", 1e3, "1000"),
        ("number", "-0.0", "0"),
        ("date", "۲۰۲۶-۱۱-۰۱", "2026-11-01"),
    ],
)
def test_numbers_and_dates_are_read_in_the_digits_of_any_script(kind: Any, given: object, kept: str) -> None:
    one = attributes.Definition(1, "a", "Plan", {}, kind, [], "visitor", "agents", True, False, 1, 1)
    assert attributes.read(one, given) == kept


@pytest.mark.parametrize(
    ("key", "given", "code"),
    [
        ("1plan", {}, "invalid_attribute"),
        ("a:b", {}, "invalid_attribute"),
        ("email", {}, "invalid_attribute"),
        ("plan", {"label": " "}, "invalid_attribute"),
        ("plan", {"label": "x" * 61}, "invalid_attribute"),
        ("plan", {"labels": {"nl": "x" * 61}}, "invalid_attribute"),
        ("taken", {}, "attribute_exists"),
    ],
)
async def test_an_attribute_that_cannot_be_is_refused(house: House, key: str, given: Any, code: str) -> None:
    boss = await house.agent("Bo", role="admin")
    await define(house, boss, "taken")
    with pytest.raises(CustomAttributeError) as error:
        await define(house, boss, key, **given)
    assert error.value.code == code


@pytest.mark.parametrize("choices", [[], ["Gold", "gold"], ["x" * 61], [str(one) for one in range(101)]])
async def test_a_list_without_good_choices_is_refused(house: House, choices: list[str]) -> None:
    boss = await house.agent("Bo", role="admin")
    with pytest.raises(CustomAttributeError):
        await define(house, boss, "plan", "choice", choices=choices)


async def test_of_two_administrators_the_second_is_told(house: House) -> None:
    boss = await house.agent("Bo", role="admin")
    made = await define(house, boss, "plan")
    wanted = AttributeChange(label="Tariff", labels={}, choices=[], editors="agents", shown=True, retired=False)
    await house.desk.attributing.change(made, 1, wanted, boss)
    with pytest.raises(CustomAttributeError) as error:
        await house.desk.attributing.change(made, 1, wanted, boss)
    assert error.value.code == "changed_meanwhile"
