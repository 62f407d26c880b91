"""Agents' accounts and sessions, on a real database."""

import pytest
from sqlalchemy import select

from bot.storage.database import Database
from handoff import accounts, agents, sessions, teams
from handoff.accounts import AccountError
from handoff.agents import Agent
from handoff.tables import agent as agent_table
from handoff.tables import agent_session

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


# What agents say of themselves


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
