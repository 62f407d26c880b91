"""Second factors of accounts, on both databases."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pyotp
import pytest
from sqlalchemy import select

from bot.storage.database import Database
from handoff import accounts, second_factors
from handoff.agents import Agent
from handoff.second_factors import SecondFactorError
from handoff.tables import recovery_code, second_factor
from tests.house import empty_database
from tests.integration.conftest import NewDatabase

pytestmark = pytest.mark.anyio

#: The beginning of a time step.
NOW = 1_699_999_980.0


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database of either kind with all tables and nothing in them."""
    if request.param == "postgresql":
        new_tables: NewDatabase = request.getfixturevalue("new_tables")
        opened = Database.open(new_tables())
    else:
        opened = Database.open(f"sqlite:///{shutil.copy(empty_database(), tmp_path / 'hamdel.sqlite3')}")
    yield opened
    await opened.close()


async def hire(database: Database, login: str = "sara@example.com") -> Agent:
    async with database.write() as connection:
        return await accounts.add(
            connection, login=login, name="Sara", password="correct horse", role="agent", languages=["en"], now=NOW
        )


async def set_up(database: Database, who: Agent) -> tuple[pyotp.TOTP, list[str]]:
    """The app of somebody who has set up a second factor a long while ago, and the recovery codes."""
    async with database.write() as connection:
        app = pyotp.TOTP(await second_factors.begin(connection, who.id, NOW - 3600))
    async with database.write() as connection:
        codes = await second_factors.confirm(connection, who.id, app.at(int(NOW - 3600)), NOW - 3600)
    return app, list(codes)


async def opens(database: Database, who: Agent, code: str, now: float = NOW) -> bool:
    try:
        async with database.write() as connection:
            await second_factors.accept(connection, who.id, code, now)
    except SecondFactorError:
        return False
    return True


async def test_a_factor_counts_when_a_code_of_it_was_shown(database: Database) -> None:
    sara = await hire(database)
    async with database.write() as connection:
        app = pyotp.TOTP(await second_factors.begin(connection, sara.id, NOW))
        assert not await second_factors.is_on(connection, sara.id)

    with pytest.raises(SecondFactorError, match="not right"):
        async with database.write() as connection:
            await second_factors.confirm(connection, sara.id, "000000" if app.at(int(NOW)) != "000000" else "1", NOW)
    async with database.write() as connection:
        codes = await second_factors.confirm(connection, sara.id, app.at(int(NOW)), NOW)

    async with database.read() as connection:
        assert await second_factors.state(connection, sara.id) == second_factors.State(NOW, 10)
    assert len(set(codes)) == 10
    assert not await opens(database, sara, app.at(int(NOW))), "the code that switched it on is used"


async def test_a_new_secret_takes_the_place_of_one_that_was_not_confirmed_and_of_no_other(database: Database) -> None:
    sara = await hire(database)
    async with database.write() as connection:
        first = pyotp.TOTP(await second_factors.begin(connection, sara.id, NOW))
    async with database.write() as connection:
        second = pyotp.TOTP(await second_factors.begin(connection, sara.id, NOW))

    with pytest.raises(SecondFactorError):
        async with database.write() as connection:
            await second_factors.confirm(connection, sara.id, first.at(int(NOW)), NOW)
    async with database.write() as connection:
        await second_factors.confirm(connection, sara.id, second.at(int(NOW)), NOW)
    with pytest.raises(SecondFactorError) as refused:
        async with database.write() as connection:
            await second_factors.begin(connection, sara.id, NOW)

    assert refused.value.code == "second_factor_on"


@pytest.mark.parametrize(("seconds", "expected"), [(-31, False), (-30, True), (0, True), (59, True), (60, False)])
async def test_a_clock_may_be_off_by_one_step(database: Database, seconds: int, expected: bool) -> None:
    sara = await hire(database)
    app, _ = await set_up(database, sara)

    # The code of the step that begins at NOW, shown at another moment.
    assert await opens(database, sara, app.at(int(NOW)), NOW + seconds) is expected


async def test_neither_a_used_code_nor_an_older_one_opens_anything(database: Database) -> None:
    sara = await hire(database)
    app, _ = await set_up(database, sara)

    assert await opens(database, sara, app.at(int(NOW)))
    assert not await opens(database, sara, app.at(int(NOW)))
    assert not await opens(database, sara, app.at(int(NOW) - 30))
    assert await opens(database, sara, app.at(int(NOW) + 30))


async def test_of_many_who_show_the_same_code_at_once_one_is_let_in(database: Database) -> None:
    sara = await hire(database)
    app, codes = await set_up(database, sara)

    by_app = await asyncio.gather(*(opens(database, sara, app.at(int(NOW))) for _ in range(8)))
    by_code = await asyncio.gather(*(opens(database, sara, codes[0]) for _ in range(8)))

    assert (sum(by_app), sum(by_code)) == (1, 1)


async def test_a_recovery_code_opens_once_however_it_is_typed(database: Database) -> None:
    sara = await hire(database)
    _, codes = await set_up(database, sara)

    assert await opens(database, sara, f" {codes[0].replace('-', ' ').upper()} ")
    assert not await opens(database, sara, codes[0])
    async with database.read() as connection:
        assert (await second_factors.state(connection, sara.id)).codes_left == 9


async def test_a_code_is_taken_in_the_digits_of_any_script(database: Database) -> None:
    sara = await hire(database)
    app, _ = await set_up(database, sara)
    persian = app.at(int(NOW)).translate({ord("0") + digit: 0x06F0 + digit for digit in range(10)})

    assert await opens(database, sara, f"{persian[:3]} {persian[3:]}")


async def test_codes_of_one_account_open_no_other(database: Database) -> None:
    sara, mina = await hire(database), await hire(database, "mina@example.com")
    app, codes = await set_up(database, sara)
    await set_up(database, mina)

    assert not await opens(database, mina, app.at(int(NOW)))
    assert not await opens(database, mina, codes[0])
    assert await opens(database, sara, codes[0])


async def test_new_recovery_codes_take_the_place_of_the_earlier_ones(database: Database) -> None:
    sara = await hire(database)
    _, codes = await set_up(database, sara)
    async with database.write() as connection:
        newer = await second_factors.new_recovery_codes(connection, sara.id)

    assert not await opens(database, sara, codes[0])
    assert await opens(database, sara, newer[0])


async def test_no_recovery_code_is_stored_as_it_is_shown(database: Database) -> None:
    sara = await hire(database)
    _, codes = await set_up(database, sara)

    async with database.read() as connection:
        rows = (await connection.execute(select(recovery_code))).all()

    stored = " ".join(str(value) for row in rows for value in row)
    assert not [one for one in codes if one in stored or one.replace("-", "") in stored]


async def test_nothing_of_a_factor_stays_when_it_is_removed_or_its_account_deactivated(database: Database) -> None:
    sara, mina = await hire(database), await hire(database, "mina@example.com")
    app, codes = await set_up(database, sara)
    await set_up(database, mina)

    async with database.write() as connection:
        assert await second_factors.remove(connection, sara.id)
        assert not await second_factors.remove(connection, sara.id)
        assert await accounts.remove(connection, mina.id)

    assert not await opens(database, sara, app.at(int(NOW)))
    assert not await opens(database, sara, codes[0])
    async with database.read() as connection:
        assert (await connection.execute(select(second_factor))).all() == []
        assert (await connection.execute(select(recovery_code))).all() == []
