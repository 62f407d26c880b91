"""How often greetings were shown, opened and answered, as it is counted."""

import pytest

from bot.site import trigger_counts
from bot.site.trigger_counts import DAY, Counted
from bot.storage import Database
from tests.stored import START

pytestmark = pytest.mark.anyio


async def count(database: Database, trigger_id: str, *steps: trigger_counts.Step, at: float = START) -> None:
    for step in steps:
        async with database.write() as connection:
            await trigger_counts.add(connection, trigger_id, step, at)


async def counted(database: Database, since: float) -> dict[str, Counted]:
    async with database.read() as connection:
        return dict(await trigger_counts.since(connection, since))


async def test_each_step_of_each_greeting_is_counted_by_itself(database: Database) -> None:
    await count(database, "prices", "shown", "shown", "shown", "opened", "opened", "answered")
    await count(database, "shop", "shown")

    assert await counted(database, START) == {"prices": Counted(3, 2, 1), "shop": Counted(1, 0, 0)}


async def test_the_days_since_a_moment_are_counted_with_that_of_the_moment_itself(database: Database) -> None:
    for days in range(4):
        await count(database, "prices", "shown", at=START + days * DAY)

    midnight = START // DAY * DAY
    assert await counted(database, midnight + DAY) == {"prices": Counted(3)}
    assert await counted(database, midnight + 2 * DAY - 1) == {"prices": Counted(3)}
    assert await counted(database, midnight + 2 * DAY) == {"prices": Counted(2)}
    assert await counted(database, midnight + 4 * DAY) == {}
    assert DAY == 24 * 3600


def test_what_was_never_shown_has_nothing_counted() -> None:
    assert Counted() == Counted(0, 0, 0)
