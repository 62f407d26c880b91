"""Agents' accounts and sessions, on a real database."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from bot.storage.database import Database
from handoff import account_links, accounts, agents, second_factors, sessions, teams
from handoff.accounts import AccountError
from handoff.agents import Agent
from handoff.tables import account_link, agent_session, second_factor
from handoff.tables import agent as agent_table

pytestmark = pytest.mark.anyio

NOW = 1_000_000.0
FORTNIGHT = 14 * 24 * 3600.0
PASSWORD = "correct horse"


async def hire(database: Database, login: str = "Sara@Example.com", password: str = PASSWORD, name: str = "") -> Agent:
    async with database.write() as connection:
        return await accounts.add(
            connection, login=login, name=name, password=password, role="agent", languages=["en", "fa"], now=NOW
        )


async def sign_in(database: Database, who: Agent, now: float = NOW) -> str:
    async with database.write() as connection:
        return await sessions.begin(connection, who.id, now)


async def known(database: Database, token: str, now: float = NOW) -> str | None:
    async with database.read() as connection:
        found = await sessions.find(connection, token, now)
    return None if found is None else found.name


# Accounts


async def test_an_account_is_as_it_was_given_and_its_login_in_small_letters(database: Database) -> None:
    sara = await hire(database, " Sara@Example.com ", name=" Sara ")

    assert sara == Agent(sara.id, "sara@example.com", "Sara", "agent", ("en", "fa"))
    async with database.read() as connection:
        assert await agents.everyone(connection) == [sara]
        assert await accounts.count(connection) == 1


async def test_who_has_no_name_is_called_by_their_login(database: Database) -> None:
    assert (await hire(database, name="  ")).name == "sara@example.com"


@pytest.mark.parametrize(
    ("login", "password", "named"),
    [("", PASSWORD, "login"), ("  ", PASSWORD, "login"), ("mina", "7 chars", "8"), ("SARA", PASSWORD, "sara")],
)
async def test_an_account_without_a_login_of_its_own_or_with_a_short_password_is_refused(
    database: Database, login: str, password: str, named: str
) -> None:
    await hire(database, "sara")

    with pytest.raises(AccountError, match=named):
        await hire(database, login, password)


async def test_eight_characters_are_long_enough(database: Database) -> None:
    assert await hire(database, password="8 chars!")


async def test_a_password_is_verified_against_what_is_stored(database: Database) -> None:
    sara = await hire(database)

    async with database.read() as connection:
        found, stored = await accounts.find_hash(connection, " SARA@example.com ")

    assert found == sara
    assert PASSWORD not in stored
    assert await accounts.verify(PASSWORD, stored)
    assert not await accounts.verify("wrong horse", stored)


async def test_an_unknown_login_has_a_hash_that_no_password_belongs_to(database: Database) -> None:
    await hire(database)

    async with database.read() as connection:
        found, stored = await accounts.find_hash(connection, "nobody")

    assert found is None
    assert not await accounts.verify(PASSWORD, stored)


async def test_a_new_password_ends_the_sessions_of_that_agent_alone(database: Database) -> None:
    sara, mina = await hire(database), await hire(database, "mina", name="Mina")
    hers, other = await sign_in(database, sara), await sign_in(database, mina)

    async with database.write() as connection:
        assert await accounts.set_password(connection, " SARA@example.com ", "another horse")
        _, stored = await accounts.find_hash(connection, sara.login)
        _, minas = await accounts.find_hash(connection, mina.login)

    assert await accounts.verify("another horse", stored)
    assert await accounts.verify(PASSWORD, minas)
    assert await known(database, hers) is None
    assert await known(database, other) == "Mina"


async def test_a_new_password_needs_an_account_and_eight_characters(database: Database) -> None:
    await hire(database)

    async with database.write() as connection:
        assert not await accounts.set_password(connection, "nobody", "another horse")
        with pytest.raises(AccountError, match="8"):
            await accounts.set_password(connection, "sara@example.com", "7 chars")


async def test_who_gives_themselves_a_new_password_stays_signed_in_where_they_did(database: Database) -> None:
    sara, mina = await hire(database, name="Sara"), await hire(database, "mina", name="Mina")
    here, elsewhere, other = [await sign_in(database, one) for one in (sara, sara, mina)]

    async with database.write() as connection:
        await accounts.set_password(connection, sara.login, "another horse", sessions.digest(here))

    assert [await known(database, one) for one in (here, elsewhere, other)] == ["Sara", None, "Mina"]


async def test_links_to_an_account_end_with_it_and_with_its_password(database: Database) -> None:
    sara, mina, ana = await hire(database), await hire(database, "mina"), await hire(database, "ana")
    async with database.write() as connection:
        await account_links.make(connection, sara.id, "reset", NOW)
        await account_links.make(connection, mina.id, "reset", NOW)
        kept = await account_links.make(connection, ana.id, "reset", NOW)

        await accounts.remove(connection, sara.id)
        await accounts.set_password(connection, "mina", "another horse")

        stored = (await connection.execute(select(account_link.c.digest))).scalars().all()
    assert stored == [sessions.digest(kept.token)]


async def test_a_second_factor_ends_with_its_account_and_no_other_does(database: Database) -> None:
    sara, mina = await hire(database), await hire(database, "mina")
    async with database.write() as connection:
        for one in (sara, mina):
            await second_factors.begin(connection, one.id, NOW)
        await accounts.remove(connection, sara.id)
        left = (await connection.execute(select(second_factor.c.agent_id))).scalars().all()

    assert left == [mina.id]


async def test_an_account_is_changed_by_whoever_saw_it_last_and_no_other_is(database: Database) -> None:
    sara, mina = await hire(database, name="Sara"), await hire(database, "mina", name="Mina")
    wanted: dict[str, Any] = {"login": "Sara", "name": " Sara  B. ", "role": "supervisor", "capacity": 2}
    wanted |= {"languages": ["nl", "nl"], "skills": ["billing", "billing"]}

    async with database.write() as connection:
        assert not await accounts.change(connection, sara.id, version=2, **wanted)
        assert not await accounts.change(connection, sara.id + mina.id, version=1, **wanted)
        assert await accounts.change(connection, sara.id, version=1, **wanted)
        assert not await accounts.change(connection, sara.id, version=1, **wanted)
        found = {one.id: one for one in await agents.everyone(connection)}

    assert found[mina.id] == mina
    expected = Agent(sara.id, "sara", "Sara B.", "supervisor", ("nl",), ("billing",), capacity=2, version=2)
    assert found[sara.id] == expected


async def test_somebody_who_has_left_is_changed_no_more(database: Database) -> None:
    sara = await hire(database)
    async with database.write() as connection:
        await accounts.remove(connection, sara.id)
        changed = await accounts.change(
            connection, sara.id, version=1, login="s", name="S", role="admin", languages=[], skills=[], capacity=1
        )

    assert not changed


async def test_a_login_belongs_to_one_person_and_the_last_administrator_stays_one(database: Database) -> None:
    sara, mina = await hire(database, "sara"), await hire(database, "mina")
    as_it_is: dict[str, Any] = {"name": "S", "languages": ["en"], "skills": [], "capacity": 4}

    async with database.write() as connection:
        with pytest.raises(AccountError, match="mina"):
            await accounts.change(connection, sara.id, version=1, login=" MINA ", role="agent", **as_it_is)
        assert await accounts.change(connection, sara.id, version=1, login="sara", role="admin", **as_it_is)
        with pytest.raises(AccountError, match="last administrator"):
            await accounts.change(connection, sara.id, version=2, login="sara", role="editor", **as_it_is)
        with pytest.raises(AccountError, match="last administrator"):
            await accounts.remove(connection, sara.id)
        assert await accounts.change(connection, mina.id, version=1, login="mina", role="admin", **as_it_is)
        assert await accounts.remove(connection, sara.id)


async def test_a_removed_agent_is_signed_out_in_no_team_and_leaves_a_name_and_a_free_login(database: Database) -> None:
    sara, mina = await hire(database, name="Sara"), await hire(database, "mina", name="Mina")
    hers, other = await sign_in(database, sara), await sign_in(database, mina)
    async with database.write() as connection:
        await teams.save(connection, None, name="Billing", calendar=None, agents=[sara.id, mina.id], now=NOW)

        assert await accounts.remove(connection, sara.id)
        assert not await accounts.remove(connection, sara.id), "nobody is removed twice"

    assert (await known(database, hers), await known(database, other)) == (None, "Mina")
    async with database.read() as connection:
        stored = (await connection.execute(select(agent_session.c.digest))).scalars().all()
        assert stored == [sessions.digest(other)]
        assert [one.name for one in await agents.everyone(connection)] == ["Mina"]
        assert [one for some in (await teams.members(connection)).values() for one in some] == [mina.id]
        assert (await agents.names(connection))[sara.id] == "Sara"
        assert await accounts.find_hash(connection, f"{sara.id}:sara@example.com") == (None, accounts._nobody())
        assert await accounts.count(connection) == 2
    assert (await hire(database)).id != sara.id


async def test_whoever_was_removed_while_they_signed_in_is_not_let_in(database: Database) -> None:
    sara = await hire(database)
    async with database.write() as connection:
        await accounts.remove(connection, sara.id)

    assert await known(database, await sign_in(database, sara)) is None


async def test_the_longest_login_can_be_removed(database: Database) -> None:
    longest = "x" * 100
    who = await hire(database, longest)

    async with database.write() as connection:
        await accounts.remove(connection, who.id)
        stored = (await connection.execute(select(agent_table.c.login))).scalar_one()

    assert stored == f"{who.id}:{longest}"[:100]


# Sessions


async def test_a_session_lasts_a_fortnight(database: Database) -> None:
    token = await sign_in(database, await hire(database, name="Sara"))

    assert await known(database, token, NOW + FORTNIGHT) == "Sara"
    assert await known(database, token, NOW + FORTNIGHT + 1) is None


async def test_a_token_that_nobody_was_given_is_nobodys(database: Database) -> None:
    token = await sign_in(database, await hire(database))

    assert await known(database, token[:-1]) is None
    assert await known(database, "") is None


async def test_the_token_itself_is_not_stored(database: Database) -> None:
    token = await sign_in(database, await hire(database))

    async with database.read() as connection:
        stored = (await connection.execute(select(agent_session.c.digest))).scalars().all()

    assert stored == [sessions.digest(token)]
    assert token not in stored


async def test_every_session_has_a_long_token_of_its_own(database: Database) -> None:
    sara = await hire(database)

    tokens = {await sign_in(database, sara) for _ in range(3)}

    assert len(tokens) == 3
    assert min(map(len, tokens)) >= 43


async def test_signing_out_ends_one_session_and_no_other(database: Database) -> None:
    sara = await hire(database, name="Sara")
    here, there = await sign_in(database, sara), await sign_in(database, sara)

    async with database.write() as connection:
        await sessions.end(connection, here)

    assert (await known(database, here), await known(database, there)) == (None, "Sara")


async def test_whoever_signs_in_forgets_what_has_expired_and_nothing_else(database: Database) -> None:
    sara = await hire(database, name="Sara")
    tokens = [await sign_in(database, sara, moment) for moment in (NOW, NOW + 1, NOW + FORTNIGHT)]
    assert await known(database, tokens[0], NOW + FORTNIGHT) == "Sara", "this is its last second"

    tokens.append(await sign_in(database, sara, NOW + FORTNIGHT + 0.5))

    async with database.read() as connection:
        stored = set((await connection.execute(select(agent_session.c.digest))).scalars())
    assert stored == {sessions.digest(token) for token in tokens[1:]}
    assert await known(database, tokens[0], NOW) is None


async def test_somebody_sees_where_they_are_signed_in_with_the_newest_first(database: Database) -> None:
    sara, mina = await hire(database), await hire(database, "mina")
    async with database.write() as connection:
        older = await sessions.begin(connection, sara.id, NOW, "Firefox")
        newer = await sessions.begin(connection, sara.id, NOW + 60, "x" * 300, sessions.Origin(by_provider=True))
        await sessions.begin(connection, mina.id, NOW)

        found = await sessions.of_agent(connection, sara.id, NOW + FORTNIGHT)
        later = await sessions.of_agent(connection, sara.id, NOW + FORTNIGHT + 1)
        counts = [await sessions.count(connection, NOW + FORTNIGHT + past) for past in (0, 1)]

    assert [(one.digest, one.client, one.created_at, one.by_provider) for one in found] == [
        (sessions.digest(newer), "x" * 200, NOW + 60, True),
        (sessions.digest(older), "Firefox", NOW, False),
    ]
    assert [one.id for one in found] == [sessions.digest(token)[:16] for token in (newer, older)]
    assert [one.digest for one in later] == [sessions.digest(newer)]
    assert counts == [{sara.id: 2, mina.id: 1}, {sara.id: 1}]


async def test_only_the_chosen_of_ones_own_sessions_end(database: Database) -> None:
    sara, mina = await hire(database, name="Sara"), await hire(database, "mina", name="Mina")
    tokens = [await sign_in(database, one) for one in (sara, sara, mina)]

    async with database.write() as connection:
        chosen = [sessions.digest(tokens[0]), sessions.digest(tokens[2])]
        await sessions.end_digests(connection, sara.id, chosen)

    assert [await known(database, one) for one in tokens] == [None, "Sara", "Mina"]


async def test_how_a_session_began_and_that_a_factor_was_shown_in_it_is_known(database: Database) -> None:
    sara = await hire(database)
    async with database.write() as connection:
        own = await sessions.begin(connection, sara.id, NOW)
        given = await sessions.begin(connection, sara.id, NOW + 1, origin=sessions.Origin(True, "provider"))
        await sessions.note_factor(connection, own)

        assert await sessions.origin_of(connection, own) == sessions.Origin(False, "own", NOW)
        assert await sessions.origin_of(connection, given) == sessions.Origin(True, "provider", NOW + 1)
        assert await sessions.origin_of(connection, "nobody's") == sessions.BY_PASSWORD


# What agents say of themselves


@pytest.mark.parametrize(
    ("role", "desk", "supervises", "edits", "administers"),
    [
        ("admin", True, True, True, True),
        ("supervisor", True, True, False, False),
        ("agent", True, False, False, False),
        ("editor", False, False, True, False),
    ],
)
def test_a_role_says_what_somebody_may_do(
    role: agents.Role, desk: bool, supervises: bool, edits: bool, administers: bool
) -> None:
    who = Agent(1, "sara", "Sara", role, ("en",))

    assert (who.may_use_desk, who.may_supervise, who.may_edit) == (desk, supervises, edits)
    assert who.may_administer == administers
    assert who.takes_conversations == desk
    assert not replace(who, status="away").takes_conversations


async def test_an_account_has_another_version_after_each_change_but_of_the_status(database: Database) -> None:
    sara, versions = await hire(database), []
    changes: list[dict[str, Any]] = [{"status": "away"}, {"capacity": 2}, {"skills": []}, {}]
    for given in (*changes, {"languages": ["nl"], "status": "online"}):
        async with database.write() as connection:
            await agents.change(connection, sara.id, **given)
            versions += [one.version for one in await agents.everyone(connection)]

    assert versions == [1, 2, 3, 3, 4]


async def test_only_what_is_named_is_changed_and_only_of_that_agent(database: Database) -> None:
    sara, mina = await hire(database, name="Sara"), await hire(database, "mina", name="Mina")

    async with database.write() as connection:
        await agents.change(connection, sara.id)
        await agents.change(connection, sara.id, status="away")
        await agents.change(connection, sara.id, languages=["nl", "en", "nl"], skills=["billing", "billing"])
        await agents.change(connection, sara.id, capacity=0)
        found = {one.name: one for one in await agents.everyone(connection)}

    assert found["Mina"] == mina
    changed = found["Sara"]
    assert (changed.status, changed.capacity) == ("away", 0)
    assert (changed.languages, changed.skills) == (("nl", "en"), ("billing",))


async def test_everyone_comes_by_name_with_the_teams_that_they_belong_to(database: Database) -> None:
    mina, sara = await hire(database, "mina", name="Mina"), await hire(database, name="Sara")
    async with database.write() as connection:
        ids = [
            await teams.save(connection, None, name=name, calendar=None, agents=members, now=NOW)
            for name, members in (("Billing", [sara.id]), ("Returns", [sara.id, mina.id]))
        ]
        found = await agents.everyone(connection)

    assert [(one.name, one.teams) for one in found] == [("Mina", (ids[1],)), ("Sara", tuple(ids))]
