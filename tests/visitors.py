"""A visitor about whom everything is kept that can be, for tests of what is done with it."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, State, arrival_store
from bot.conversations.arrival_store import NewArrival
from bot.conversations.model import Button, Translated
from bot.conversations.tables import consent, conversation, message, search_log
from bot.gaps import proposal_store, question_store
from bot.gaps.findings import Gap, Lesson
from bot.gaps.tables import metadata as gaps
from bot.live import hold_store
from bot.live.tables import live_hold
from bot.storage import Database
from bot.translation.tables import translation
from handoff import attachments, audit, catalogue, contacts, notes, ratings, tickets
from handoff.attachments import Attachment
from handoff.files import FolderFiles
from handoff.tables import agent, metadata
from tests.stored import START, begin, write

#: Stands in everything that the visitor wrote, and that was written of them.
SECRET = "zebrafinch"
PHRASES = catalogue.load("bot.texts.phrases")
#: The tables that have a visitor's words or data.
TABLES = (
    *metadata.sorted_tables,
    *conversation.metadata.sorted_tables,
    *gaps.sorted_tables,
    translation,
    live_hold,
)


async def full(
    database: Database, files: Path, *, state: State = State.CLOSED, at: float = START, address: str = "zebrafinch-chat"
) -> Conversation:
    """A conversation with everything in it."""
    async with database.write() as connection:
        who = {"visitor_id": f"{SECRET}-7", "email": f"{SECRET}@example.com", "consent": "newsletter"}
        one = await begin(
            connection, address, channel="telegram", at=at, state=state, visitor_name=SECRET, attributes=who
        )
        said = await write(
            connection,
            one,
            f"I am {SECRET}",
            at=at,
            external_id=f"telegram:{address}:{at}",
            reason={"text": SECRET},
            translations={"nl": Translated(f"Ik ben {SECRET}", "engine", at)},
            buttons=(Button(SECRET, SECRET),),
            deliver=True,
        )
        file = Attachment(attachments.new_id(), one.id, f"{SECRET}.txt", "text/plain", 5, at)
        await attachments.add(connection, file)
        await write(connection, one, file.name, kind="file", attachment=file.shown, at=at)
        await write(connection, one, f"Dear {SECRET}", author="agent", agent_name="Sara", at=at)
        await _around(connection, one, said.id, at)
    await FolderFiles(files).write(file.id, SECRET.encode())
    return one


async def _around(connection: AsyncConnection, one: Conversation, message_id: int, at: float) -> None:
    found = await connection.execute(select(agent.c.id).where(agent.c.login == "sara"))
    sara = found.scalar_one_or_none()
    if sara is None:
        row = {"login": "sara", "name": "Sara", "password_hash": "", "role": "agent", "languages": ["en"]}
        await connection.execute(insert(agent).values(**row, created_at=at))
        sara = (await connection.execute(select(agent.c.id).where(agent.c.login == "sara"))).scalar_one()
    await connection.execute(
        insert(search_log).values(
            conversation_id=one.id,
            message_id=message_id,
            text=f"I am {SECRET}",
            language="en",
            decision="answer",
            reason="sure",
            article_id="refund",
            confidence=0.9,
            created_at=at,
        )
    )
    await connection.execute(
        insert(translation).values(
            key=one.id,
            engine="engine",
            source="en",
            target="nl",
            original=f"I am {SECRET}",
            text=f"Ik ben {SECRET}",
            kept_original=False,
            reason="",
            created_at=at,
        )
    )
    asked = Gap(message_id, f"Does {SECRET} ship?", "en", "unanswered", at)
    await question_store.put(connection, one.id, [asked])
    await proposal_store.add(
        connection, one.id, [Lesson(message_id, asked.text, "en", f"article of {one.id}", "inserted", at)]
    )
    agreed = {"version": "5f3a9c0e71b2", "language": "en", "text": f"{SECRET} keeps what you write.", "given_at": at}
    await connection.execute(insert(consent).values(conversation_id=one.id, **agreed))
    await contacts.save(connection, one.id, contacts.Contact(f"{SECRET}@example.com", "+31 20 123 4567"), at)
    await _elsewhere(connection, one, at)
    await notes.add(connection, one.id, sara, f"About {SECRET}", at)
    await tickets.open_ticket(
        connection, one.id, reason="asked", emotion="calm", language="en", priority=0, now=at, article_id="refund"
    )
    ticket = await tickets.current(connection, one.id)
    assert ticket is not None
    await ratings.ask(connection, ticket, at)
    survey = (await ratings.newest(connection, [one.id]))[one.id]
    await ratings.answer(connection, survey, csat=5, nps=9, comment=f"Says {SECRET}", now=at)
    if one.state is State.CLOSED:
        await tickets.end(connection, one.id, status="closed", now=at + 60, resolution="solved")
    await audit.record(connection, "opened", now=at, conversation_id=one.id, reason="asked")


async def _elsewhere(connection: AsyncConnection, one: Conversation, at: float) -> None:
    """People in another system have had it, and what they and the visitor wrote last was not worked on yet."""
    await hold_store.begin(connection, "live-zammad", one.id, 1, 0, at)
    remote = f"{SECRET}-{one.id}"
    await hold_store.save(connection, one.id, remote=remote, contact=f"{SECRET}@example.com")
    arrived = (
        NewArrival(one.channel, f"{one.id} wrote", one.address, "message", {"text": f"Also {SECRET}"}),
        NewArrival("live-zammad", f"{one.id} said", remote, "people", {"text": f"Hello {SECRET}"}),
    )
    await arrival_store.add(connection, arrived, at)


async def everything(database: Database, but: Sequence[str] = ()) -> str:
    """All that the database has ``but`` the tables of these names, as one text."""
    tables = [table for table in TABLES if table.name not in but]
    async with database.read() as connection:
        rows = [row for table in tables for row in await connection.execute(select(table))]
    return "\n".join(repr(dict(row._mapping)) for row in rows)


async def words_of(database: Database, one: Conversation) -> list[str]:
    """What stands in the rows of its messages."""
    async with database.read() as connection:
        found = await connection.execute(select(message.c.text).where(message.c.conversation_id == one.id))
        return list(found.scalars())


async def rows_of(database: Database, one: Conversation) -> list[str]:
    """All that the database has of a conversation, but for what is logged and what is translated."""
    found = []
    async with database.read() as connection:
        of_it = select(message.c.id).where(message.c.conversation_id == one.id)
        for table in TABLES:
            if table is conversation:
                where = table.c.id == one.id
            elif "conversation_id" in table.c:
                where = table.c.conversation_id == one.id
            elif "message_id" in table.c:
                where = table.c.message_id.in_(of_it)
            else:
                continue
            found += [
                f"{table.name} {dict(row._mapping)}" for row in await connection.execute(select(table).where(where))
            ]
    return sorted(found)
