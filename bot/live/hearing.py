"""Carries out here what people did in another system, as their webhooks tell it."""

from collections.abc import Mapping
from dataclasses import replace

import structlog

from bot.channels import DeliveryError, FetchError, FromPeople
from bot.conversations import State, conversation_store
from bot.conversations.incoming import LONGEST_MESSAGE, Enclosure
from bot.desk import Desk, DeskError
from bot.live import LiveSide, Telling, hold_store
from bot.live.hold_store import Hold
from bot.storage import Database
from handoff import tickets
from handoff.agents import Agent
from handoff.attachments import LARGEST, AttachmentError

log = structlog.get_logger(__name__)


class Hearing:
    """Hears of the ``sides`` by their names; each has an account here, by whose login in ``logins`` it acts.

    What cannot be done is told to people there, in a note.
    """

    def __init__(
        self, database: Database, desk: Desk, sides: Mapping[str, LiveSide], logins: Mapping[str, str]
    ) -> None:
        self._database = database
        self._desk = desk
        self._sides = sides
        self._logins = logins

    async def hear(self, event: FromPeople, last: bool = False) -> None:
        """Something was done there. The same event again does nothing; at the ``last`` attempt a file that cannot be
        fetched is told of there."""
        side = self._sides.get(event.channel)
        if side is None:
            return
        account, hold = await self._account(side), await self._hold(side, event)
        if account is None or hold is None:
            return
        match event.kind:
            case "said":
                await self._said(side, hold, replace(account, name=event.name or account.name), event, last)
            case "ended":
                closed = await self._desk.elsewhere.close(hold.conversation_id, account)
                if side.is_told and not closed:
                    # Somebody here has it: when they pass it back there, it has to be opened there again.
                    async with self._database.write() as connection:
                        await hold_store.save(connection, hold.conversation_id, opened=False)
            case "returned":
                if side.is_told or _is_after(event, hold):
                    await self._desk.elsewhere.give_back(hold.conversation_id, account)

    async def _account(self, side: LiveSide) -> Agent | None:
        async with self._database.read() as connection:
            staff = await self._desk.staff_directory.read(connection)
        login = self._logins[side.name]
        return next((one for one in staff.agents.values() if one.login == login), None)

    async def _hold(self, side: LiveSide, event: FromPeople) -> Hold | None:
        """What the event is about; None where it is no conversation of ours, or not one that people have."""
        async with self._database.read() as connection:
            if side.is_told:
                return await hold_store.by_remote(connection, side.name, event.address)
            conversation = await conversation_store.find_open(connection, event.channel, event.address)
            if conversation is None or (event.kind == "returned" and conversation.state is not State.AGENT):
                return None
            hold = await hold_store.of_conversation(connection, conversation.id)
            ticket = await tickets.current(connection, conversation.id)
        if event.kind == "returned" and (hold is None or ticket is None or hold.ticket_id != ticket.id):
            # It has just been handed over anew, which nobody there knows yet: it was still written to the bot.
            return None
        if hold is None and event.kind == "ended":
            # The bot alone had it: there was nothing to hand over.
            return Hold(conversation.id, 0, None, False, False, None, 0, 0, None)
        return hold

    async def _said(self, side: LiveSide, hold: Hold, agent: Agent, event: FromPeople, last: bool) -> None:
        conversation_id, text = hold.conversation_id, event.text[:LONGEST_MESSAGE]
        try:
            # Files go through an open conversation alone.
            late = bool(text) and not event.files
            if late and await self._desk.elsewhere.late_word(conversation_id, agent, text, event.id):
                return
            await self._desk.elsewhere.take_up(conversation_id, agent)
            if text:
                await self._desk.elsewhere.reply(conversation_id, agent, text, event.id)
            for number, file in enumerate(event.files):
                await self._send_file(side, conversation_id, agent, file, f"{event.id} {number}")
        except (DeskError, AttachmentError, FetchError) as error:
            if isinstance(error, FetchError) and error.fault == "unreachable" and not last:
                # It is heard again.
                raise
            await self._explain(side, hold, str(error))

    async def _send_file(self, side: LiveSide, conversation_id: str, agent: Agent, file: Enclosure, id: str) -> None:
        if isinstance(side, Telling):
            name, data = await side.fetch(file, LARGEST)
            await self._desk.files.from_agent(conversation_id, agent, name, data, id)

    async def _explain(self, side: LiveSide, hold: Hold, why: str) -> None:
        log.warning("live_side_not_heard", side=side.name, conversation=hold.conversation_id, error=why)
        if hold.remote is None:
            return
        try:
            await side.note(hold.remote, why, again=False)
        except DeliveryError as error:
            log.warning("live_side_not_explained", side=side.name, error=str(error))


def _is_after(event: FromPeople, hold: Hold) -> bool:
    """Whether what tells that the bot has a conversation came after that was handed over.

    What a visitor wrote in the very moment of the handover was still written to the bot.
    """
    if not hold.noted:
        return False
    return event.number is None or hold.number is None or event.number > hold.number
