"""Mails conversations to the visitors who asked for that; what is not taken is tried again."""

from collections.abc import Callable
from email.message import EmailMessage

import structlog

from bot.conversations import conversation_store, message_store, transcript_store
from bot.conversations.model import ERASED
from bot.conversations.transcript_store import Status, Wanted
from bot.desk.views import ConversationViews
from bot.mailing.smtp import SendingError, send
from bot.mailing.transcript_letters import TranscriptLetters
from bot.mailing.waits import CLAIMED_FOR, wait_after
from bot.site.values import SiteValues
from bot.smtp_url import SmtpServer
from bot.storage import Database

log = structlog.get_logger(__name__)

#: What nobody has taken for so many seconds is not sent any more.
GIVEN_UP_AFTER = 24 * 3600.0


class Transcripts:
    """Sends each at least once: one whose end could not be noted before a crash is sent again."""

    def __init__(
        self,
        database: Database,
        server: SmtpServer,
        letters: TranscriptLetters,
        views: ConversationViews,
        values: Callable[[], SiteValues],
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._server = server
        self._letters = letters
        self._views = views
        self._values = values
        self._clock = clock

    async def send_due(self) -> int:
        """Send everything that is due now; how many were looked at."""
        now = self._clock()
        async with self._database.write() as connection:
            due = await transcript_store.claim(connection, now, now + CLAIMED_FOR)
        for one in due:
            status = await self._attempt(one, now)
            attempts = one.attempts + 1
            async with self._database.write() as connection:
                await transcript_store.settle(
                    connection, one.id, status=status, attempts=attempts, next_attempt_at=now + wait_after(attempts)
                )
        return len(due)

    async def _attempt(self, wanted: Wanted, now: float) -> Status:
        try:
            letter = await self._letter(wanted, now)
            if letter is None:
                return "given_up"
            await send(self._server, letter)
        except SendingError as failure:
            log.warning("transcript_not_sent", mail=wanted.id, permanent=failure.permanent)
            is_over = failure.permanent or now - wanted.created_at >= GIVEN_UP_AFTER
            return "given_up" if is_over else "waiting"
        except Exception:
            # One that cannot be written holds up no other.
            log.exception("transcript_failed", mail=wanted.id)
            return "given_up" if now - wanted.created_at >= GIVEN_UP_AFTER else "waiting"
        return "sent"

    async def _letter(self, wanted: Wanted, now: float) -> EmailMessage | None:
        """The mail with what the visitor sees at this moment; None where nothing of the conversation is left."""
        async with self._database.read() as connection:
            conversation = await conversation_store.get(connection, wanted.conversation_id)
            if conversation is None or conversation.erased_at is not None:
                return None
            messages = await message_store.of_conversation(connection, conversation.id)
            said = [one for one in messages if one.kind != ERASED]
            seen = await self._views.seen(connection, said, conversation.wording)
        values = self._values()
        return self._letters.write(conversation, seen, wanted.address, site=values.name, zone=values.time_zone, now=now)
