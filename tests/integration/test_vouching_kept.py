"""The secret by which a site vouches for its visitors, as it is kept, and what it opens."""

import asyncio
import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import ValidationError
from sqlalchemy import insert, select, text

from bot.conversations import Conversation, conversation_store
from bot.site.tables import site_secret
from bot.storage import Database
from bot.visitors.vouching import (
    LISTED,
    OVERLAP,
    VisitorNotVouched,
    Vouching,
    VouchingOff,
    hash_of,
    token_of,
)
from bot.web.outreach_models import AnnouncementSent
from handoff.tables import agent, audit
from tests.integration.conftest import NewDatabase
from tests.integration.libraries import until
from tests.stored import START, begin

pytestmark = pytest.mark.anyio


@dataclass
class Site:
    """A site whose time the test sets, and whose first administrator is Ada."""

    database: Database
    now: float = START
    ada: int = 0

    @property
    def vouching(self) -> Vouching:
        """As a worker has it."""
        return Vouching(self.database, lambda: self.now)

    async def renewed(self, *, at_once: bool = False) -> str:
        """A new secret."""
        return (await self.vouching.renew(self.ada, at_once=at_once)).secret

    async def lets_in(self, secret: str) -> bool:
        """Whether somebody is let in whom the secret vouches for."""
        try:
            await self.vouching.check("ana", hash_of(secret, "ana"))
        except VisitorNotVouched:
            return False
        return True

    async def talk(self, vouched_id: str | None = "ana", *, at: float = START, channel: str = "web") -> Conversation:
        """A conversation of somebody."""
        async with self.database.write() as connection:
            return await begin(connection, at=at, channel=channel, vouched_id=vouched_id)

    async def reread(self, one: Conversation) -> Conversation:
        """A conversation as it is kept now."""
        async with self.database.read() as connection:
            found = await conversation_store.get(connection, one.id)
        assert found is not None
        return found

    async def change(self, one: Conversation, **values: object) -> None:
        """Change what is kept of a conversation."""
        async with self.database.write() as connection:
            await conversation_store.change(connection, one.id, **values)


@pytest.fixture
async def site(database: Database) -> Site:
    site = Site(database)
    row = {"login": "ada", "name": "Ada", "password_hash": "", "role": "admin", "languages": ["en"]}
    async with database.write() as connection:
        await connection.execute(insert(agent).values(**row, created_at=0))
        site.ada = (await connection.execute(select(agent.c.id))).scalar_one()
    return site


async def test_without_a_secret_nobody_is_vouched_for(site: Site) -> None:
    assert await site.vouching.secret() is None
    with pytest.raises(VouchingOff) as off:
        await site.vouching.check("ana", hash_of("", "ana"))
    assert off.value.code == "no_visitor_secret"
    with pytest.raises(VouchingOff):
        await site.vouching.history("ana")
    talk = await site.talk()
    assert not await site.vouching.opens(talk, token_of("", "ana", talk.id))


async def test_the_first_secret_is_long_and_has_none_before_it(site: Site) -> None:
    first = await site.vouching.renew(site.ada)

    assert len(first.secret) == 43, "32 bytes in base64"
    assert (first.changed_at, first.old_secret, first.old_until) == (START, None, None)
    assert await site.vouching.secret() == first
    assert await site.renewed() != first.secret


async def test_the_secret_before_counts_for_a_day(site: Site) -> None:
    first = await site.renewed()
    site.now += 1000
    second = await site.renewed()

    assert await site.lets_in(first)
    assert await site.lets_in(second)
    site.now += OVERLAP - 1
    assert await site.lets_in(first)
    site.now += 1
    assert not await site.lets_in(first)
    assert await site.lets_in(second)
    assert OVERLAP == 86_400


async def test_of_three_secrets_the_first_one_counts_no_more(site: Site) -> None:
    first, second, third = [(await site.vouching.renew(site.ada)).secret for _ in range(3)]

    assert [await site.lets_in(one) for one in (first, second, third)] == [False, True, True]


async def test_a_secret_that_somebody_else_has_ends_at_once(site: Site) -> None:
    first = await site.renewed()
    second = await site.vouching.renew(site.ada, at_once=True)

    assert (second.old_secret, second.old_until) == (None, None)
    assert not await site.lets_in(first)


async def test_who_made_and_removed_a_secret_is_noted(site: Site) -> None:
    await site.vouching.remove(site.ada)
    await site.renewed()
    site.now += 60
    await site.vouching.remove(site.ada)
    await site.vouching.remove(site.ada)

    assert await site.vouching.secret() is None
    async with site.database.read() as connection:
        rows = await connection.execute(select(audit).order_by(audit.c.id))
        noted = [(row.action, row.agent_id, row.created_at) for row in rows]
    assert noted == [
        ("visitor-secret-renewed", site.ada, START),
        ("visitor-secret-removed", site.ada, START + 60),
    ]


async def test_a_hash_is_the_one_that_other_chats_are_sent(site: Site) -> None:
    secret = await site.renewed()
    made = hmac.new(secret.encode(), "مشتری".encode(), hashlib.sha256).hexdigest()

    await site.vouching.check("مشتری", f" {made.upper()}\n")
    for id_, given in (("ana", made), ("مشتری", made[:-1]), ("مشتری", "")):
        with pytest.raises(VisitorNotVouched) as refused:
            await site.vouching.check(id_, given)
        assert refused.value.code == "wrong_visitor_hash"


async def test_other_secrets_of_the_site_stay_as_they_are(site: Site) -> None:
    async with site.database.write() as connection:
        await connection.execute(insert(site_secret).values(name="another", secret="kept", changed_at=START))

    assert await site.vouching.secret() is None
    await site.renewed()
    await site.renewed()
    await site.vouching.remove(site.ada)

    async with site.database.read() as connection:
        kept = [(row.name, row.secret) for row in await connection.execute(select(site_secret))]
    assert kept == [("another", "kept")]


def test_an_id_has_two_hundred_characters_at_most() -> None:
    told: dict[str, Any] = {"key": "parcel-7", "text": "On its way.", "language": "en"}

    assert AnnouncementSent(visitor="x" * 200, **told).visitor == "x" * 200
    with pytest.raises(ValidationError):
        AnnouncementSent(visitor="x" * 201, **told)


async def test_a_token_opens_its_visitors_conversation_and_no_other(site: Site) -> None:
    secret = await site.renewed()
    hers, other = await site.talk(), await site.talk()
    token = token_of(secret, "ana", hers.id)

    assert len(token) == 64
    assert token != hash_of(secret, f"{hers.id}\nana")
    assert await site.vouching.opens(hers, token)
    assert not await site.vouching.opens(other, token)
    assert not await site.vouching.opens(hers, token_of(secret, "ben", hers.id))
    assert not await site.vouching.opens(hers, "")


async def test_a_token_opens_nothing_of_whom_nobody_vouched_for(site: Site) -> None:
    secret = await site.renewed()
    guest, named = await site.talk(None), await site.talk(None)
    await site.change(named, visitor_id="ana")
    vouched_for_nobody = await site.talk()
    await site.change(vouched_for_nobody, visitor_id=None)

    for one, name in ((guest, "None"), (named, "ana"), (vouched_for_nobody, "None")):
        assert not await site.vouching.opens(await site.reread(one), token_of(secret, name, one.id))


async def test_a_token_ends_with_the_secret_before(site: Site) -> None:
    first = await site.renewed()
    hers = await site.talk()
    await site.renewed()

    assert await site.vouching.opens(hers, token_of(first, "ana", hers.id))
    site.now += OVERLAP
    assert not await site.vouching.opens(hers, token_of(first, "ana", hers.id))


async def test_the_history_is_the_visitors_own_with_the_newest_first_and_opens_by_the_newest_secret(
    site: Site,
) -> None:
    await site.renewed()
    secret = await site.renewed()
    older, newer = await site.talk(at=START), await site.talk(at=START + 5)
    await site.talk("ben")
    await site.talk(channel="telegram")
    erased = await site.talk()
    await site.change(erased, erased_at=START)

    assert keys(await site.vouching.history("ana")) == [
        (newer.id, token_of(secret, "ana", newer.id)),
        (older.id, token_of(secret, "ana", older.id)),
    ]


async def test_a_long_history_ends_at_fifty(site: Site) -> None:
    await site.renewed()
    for number in range(LISTED + 1):
        await site.talk(at=START + number)

    assert LISTED == 50
    assert len(await site.vouching.history("ana")) == 50


async def test_what_somebody_wrote_before_signing_in_becomes_theirs_once(site: Site) -> None:
    guest = await site.talk(None)

    assert await site.vouching.claim(guest, "ana")
    kept = await site.reread(guest)
    assert (kept.visitor_id, kept.vouched) == ("ana", True)
    assert await site.vouching.claim(guest, "ana")
    assert not await site.vouching.claim(guest, "ben")
    assert (await site.reread(guest)).visitor_id == "ana"


async def test_of_two_visitors_who_claim_one_conversation_at_the_same_moment_one_gets_it(
    new_tables: NewDatabase,
) -> None:
    database = Database.open(new_tables())
    async with database.write() as connection:
        guest = await begin(connection)

    async def waits() -> bool:
        async with database.read() as connection:
            waiting = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
            return (await connection.execute(text(waiting))).first() is not None

    async with database.write() as connection:
        await conversation_store.get(connection, guest.id, lock=True)
        slower = asyncio.create_task(Vouching(database, lambda: START).claim(guest, "ben"))
        await until(waits)
        await conversation_store.change(connection, guest.id, visitor_id="ana", vouched=True)

    assert not await slower
    await database.close()


async def test_what_was_erased_or_never_was_becomes_nobodys(site: Site) -> None:
    guest = await site.talk(None)
    await site.change(guest, erased_at=START)

    assert not await site.vouching.claim(guest, "ana")
    assert not (await site.reread(guest)).vouched
    never = conversation_store.begun(channel="web", language="en", language_source="page", now=START)
    assert not await site.vouching.claim(never, "ana")


def keys(history: Sequence[tuple[Conversation, str]]) -> list[tuple[str, str]]:
    return [(one.id, token) for one, token in history]
