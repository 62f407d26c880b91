"""Brings to the other system what it is to know: that a conversation is handed over, and what visitors write in it."""

import asyncio
import random
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.channels import DeliveryError
from bot.conversations import Conversation, Message, conversation_store, message_store, search_log_store
from bot.desk import Desk, DeskError, known_attributes
from bot.live import Case, FileSent, LiveSide, Remote, Saying, hold_store
from bot.live.hold_store import Due, Hold
from bot.live.notes import Notes
from bot.storage import Database, DatabaseAway
from bot.translation.interpreter import Interpreter
from handoff import tickets
from handoff.agents import Agent
from handoff.files import FileStore
from handoff.routing import FIRST
from handoff.summary import shortened
from handoff.tickets import Ticket

log = structlog.get_logger(__name__)

#: What this is called among the jobs that one worker does, and seconds between two looks.
JOB, INTERVAL = "live side", 0.5
#: So many conversations are brought at the same time.
AT_ONCE = 10
#: Seconds before the second attempt; each further one waits twice as long, up to LONGEST_WAIT.
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
#: Seconds until it is tried again where that is of no use as long as nobody changes anything.
HOPELESS = 3600.0
#: Seconds that an attempt may take.
LONGEST_ATTEMPT = 60.0
#: When nothing comes through for so many seconds, people here take over.
OWN_DESK_AFTER = 600.0
#: So many of the visitor's messages before the handover go along as messages of theirs; the summary has the rest.
BROUGHT_ALONG = 10
#: From this priority on a conversation is urgent to people in another system, too.
HIGH = 2


class Relay:
    """Tells each of the ``sides`` what is new, one thing after the other in each conversation, until it is known there.

    What is told is found by what the accounts hold, so nothing that changes hands can be forgotten. ``by_channel`` are
    the systems in which the conversations of a channel live; ``everywhere`` gets all others.
    """

    def __init__(
        self,
        database: Database,
        desk: Desk,
        interpreter: Interpreter,
        notes: Notes,
        files: FileStore,
        *,
        everywhere: LiveSide | None,
        by_channel: Mapping[str, LiveSide],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._desk = desk
        self._interpreter = interpreter
        self._notes = notes
        self._files = files
        self._everywhere = everywhere
        self._by_channel = by_channel
        self._clock = clock
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look, in the background."""
        self._task = asyncio.create_task(self._run(), name=JOB)

    async def close(self) -> None:
        """Stop; what is not told yet is told after the next start."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def bring_due(self) -> int:
        """Tell all that is to be told now, with one attempt for each conversation; how many conversations these are."""
        async with self._database.read() as connection:
            staff = await self._desk.staff_directory.read(connection)
            accounts = self._desk.elsewhere.holders.ids(staff)
            due = await hold_store.due(connection, accounts, self._clock(), AT_ONCE) if accounts else []
        # All of them end here: what is still under way must not be begun again beside it.
        bringing = (self._bring(one, staff.agents[one.account_id]) for one in due)
        for done in await asyncio.gather(*bringing, return_exceptions=True):
            if isinstance(done, BaseException):
                raise done
        return len(due)

    async def _run(self) -> None:
        while True:
            brought = 0
            try:
                brought = await self.bring_due() if await self._database.leads(JOB) else 0
            except DatabaseAway as error:
                log.warning("live_side_failed", error=str(error))
            except Exception:
                log.exception("live_side_failed")
            if brought < AT_ONCE:
                await asyncio.sleep(INTERVAL)

    async def _bring(self, due: Due, account: Agent) -> None:
        side = self._by_channel.get(due.channel, self._everywhere)
        if side is None:
            # Passed on to people who get nothing of this channel, or do not any more: nobody would ever see it.
            with suppress(DeskError):
                await self._desk.elsewhere.to_queue(due.conversation_id, account, self._notes.away(account.name))
            return
        hold = due.hold
        if hold is None or hold.ticket_id != due.ticket_id or hold.side != side.name:
            hold = await self._begin(side, due)
        try:
            async with asyncio.timeout(LONGEST_ATTEMPT):
                await self._tell(side, hold)
        except DeliveryError as failure:
            await self._failed(side, due, account, str(failure), failure.permanent, failure.retry_after)
        except TimeoutError:
            await self._failed(side, due, account, f"{side.title} takes too long to answer.")
        except DatabaseAway:
            raise
        except Exception as failure:
            log.exception("live_side_not_told", side=side.name, conversation=due.conversation_id)
            await self._failed(side, due, account, type(failure).__name__)

    async def _begin(self, side: LiveSide, due: Due) -> Hold:
        """Note a handover; of what came before it, the visitor's last messages are to go along."""
        async with self._database.write() as connection:
            messages = await message_store.of_conversation(connection, due.conversation_id)
            theirs = [one.sequence for one in messages if one.author == "visitor"][-BROUGHT_ALONG:]
            before = theirs[0] - 1 if theirs else due.last_sequence
            return await hold_store.begin(
                connection, side.name, due.conversation_id, due.ticket_id, before, self._clock()
            )

    # One conversation

    async def _tell(self, side: LiveSide, hold: Hold) -> None:
        async with self._database.read() as connection:
            conversation = await conversation_store.get(connection, hold.conversation_id)
            ticket = await tickets.current(connection, hold.conversation_id)
            if conversation is None or ticket is None:
                return
            messages = await message_store.of_conversation(connection, hold.conversation_id)
            case = await self._case(connection, conversation, ticket, messages)
        # Of this step alone an earlier attempt may have come through.
        again, remote, noted = hold.attempts > 0, hold.remote, hold.noted
        async with self._database.write() as connection:
            # A process that ends, or is told to, before it has noted how the step went has begun it nevertheless.
            await hold_store.save(connection, hold.conversation_id, attempts=hold.attempts + 1)
        if not hold.opened or remote is None:
            opened = await side.open(case, remote, again=again)
            remote, noted = opened.remote, noted or opened.noted
            await self._save(hold, remote=remote.id, contact=remote.contact, opened=True, noted=noted)
            again = False
        if not noted:
            number = await side.note(remote, case.note, again=again)
            await self._save(hold, noted=True, number=number)
            again = False
        for message in messages:
            if message.sequence <= hold.told_sequence:
                continue
            if side.is_told and message.author == "visitor":
                await self._add(side, remote, message, again=again)
                again = False
                await self._save(hold, told_sequence=message.sequence)
        # One may have come since the conversation was read.
        last = max((one.sequence for one in messages), default=0)
        await self._save(hold, told_sequence=max(last, conversation.last_sequence), attempts=0)

    async def _case(
        self, connection: AsyncConnection, conversation: Conversation, ticket: Ticket, messages: Sequence[Message]
    ) -> Case:
        tried = await search_log_store.tried(connection, conversation.id)
        asked = next((one.text for one in messages if one.author == "visitor"), conversation.id)
        # What a page says stands in the summary; it makes nobody somebody else there.
        visitor_id, email = known_attributes.identity_of(conversation)
        return Case(
            key=conversation.id,
            channel=conversation.channel,
            address=conversation.address,
            visitor=visitor_id or f"{conversation.channel}:{conversation.address}",
            name=conversation.visitor_name,
            email=email if _is_address(email) else None,
            language=conversation.language,
            reason=ticket.reason,
            urgency="urgent" if ticket.priority >= FIRST else "high" if ticket.priority >= HIGH else "normal",
            title=shortened(asked, 100),
            note=self._notes.summary(conversation, ticket, messages, tried),
        )

    async def _add(self, side: LiveSide, remote: Remote, message: Message, *, again: bool) -> None:
        saying = Saying(str(message.id), await self._text(message), message.created_at, await self._file(message))
        try:
            await side.add(remote, saying, again=again)
        except DeliveryError as failure:
            if not failure.permanent or saying.file is None:
                raise
            # A kind of file that is not taken there: people know at least that there is one.
            await side.add(remote, Saying(saying.key, saying.text, saying.at), again=again)

    async def _text(self, message: Message) -> str:
        """What a visitor wrote, with the translation for people there where an engine has it in time."""
        made = message.translations.get(self._notes.language)
        if made is None and message.attachment is None and message.language != self._notes.language:
            made = (await self._interpreter.translated(message.text, message.language, self._notes.language)).made
        return message.text if made is None else f"{made.text}\n\n({message.language}) {message.text}"

    async def _file(self, message: Message) -> FileSent | None:
        if message.attachment is None:
            return None
        fetched = await self._files.fetch(str(message.attachment["id"]))
        if fetched is None:
            return None
        try:
            data = await asyncio.to_thread(Path(fetched.path).read_bytes)
        finally:
            await asyncio.to_thread(fetched.close)
        return FileSent(str(message.attachment["name"]), str(message.attachment["type"]), data)

    async def _save(self, hold: Hold, *, attempts: int = 1, **values: object) -> None:
        """Note that a step came through; with that the next one begins, unless there are no ``attempts`` at one."""
        async with self._database.write() as connection:
            await hold_store.save(
                connection, hold.conversation_id, attempts=attempts, failing_since=None, last_error=None, **values
            )

    async def _failed(
        self,
        side: LiveSide,
        due: Due,
        account: Agent,
        error: str,
        permanent: bool = False,
        retry_after: float | None = None,
    ) -> None:
        now = self._clock()
        async with self._database.write() as connection:
            hold = await hold_store.of_conversation(connection, due.conversation_id)
            if hold is None:
                # It was erased meanwhile, and nobody is to be told of it any more.
                return
            # It was counted when it began.
            attempts, since = max(hold.attempts, 1), now if hold.failing_since is None else hold.failing_since
            wait = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (attempts - 1)) * random.uniform(0.75, 1.0)
            if permanent and not side.is_told:
                # Such as a conversation that was deleted there: nobody here can have it instead.
                wait = HOPELESS
            await hold_store.save(
                connection,
                due.conversation_id,
                attempts=attempts,
                next_attempt_at=now + (wait if retry_after is None else min(retry_after, LONGEST_WAIT)),
                failing_since=since,
                last_error=error,
                last_error_at=now,
            )
        log.warning("live_side_not_told", side=side.name, conversation=due.conversation_id, error=error)
        if side.is_told and (permanent or now - since >= OWN_DESK_AFTER):
            await self._to_own_desk(side, due, account)

    async def _to_own_desk(self, side: LiveSide, due: Due, account: Agent) -> None:
        """Let people here have it, and have what went wrong shown no longer as something that is tried again."""
        with suppress(DeskError):
            if await self._desk.elsewhere.to_queue(due.conversation_id, account, self._notes.away(side.title)):
                log.warning("live_side_given_up", side=side.name, conversation=due.conversation_id)
        async with self._database.write() as connection:
            await hold_store.save(connection, due.conversation_id, failing_since=None, queued_at=self._clock())


def _is_address(email: str | None) -> bool:
    """Whether other systems take what a site says for an address of e-mail; they refuse all else for good."""
    name, at, domain = (email or "").partition("@")
    return bool(name and at and "." in domain) and " " not in (email or "")
