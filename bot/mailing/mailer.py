"""Sends what waits to be mailed, and tries again what was not taken. Nobody's request waits for it."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress

import structlog

from bot.conversations import transcript_store
from bot.mailing.letters import Letters
from bot.mailing.smtp import SendingError, send
from bot.mailing.transcripts import Transcripts
from bot.mailing.waits import CLAIMED_FOR, wait_after
from bot.smtp_url import SmtpServer
from bot.storage import Database, DatabaseAway
from handoff import account_links, account_mail, audit
from handoff.account_links import Link
from handoff.account_mail import Mail
from handoff.agents import Agent
from handoff.contacts import read_email

log = structlog.get_logger(__name__)

#: A mail is given up when nobody has taken it for so many seconds: whoever waits at a sign-in has gone by then.
GIVEN_UP_AFTER: dict[account_mail.Kind, float] = {"forgotten": 3600.0, "invitation": 2 * 24 * 3600.0}
#: Another worker may have ended with mails that it had claimed: they are looked for every so many seconds.
LOOKED_AFTER = 60.0


class Mailer:
    """Sends mails, each at least once: one whose end could not be noted before a crash is sent again."""

    def __init__(
        self,
        database: Database,
        server: SmtpServer | None,
        letters: Letters,
        site_name: Callable[[], str],
        clock: Callable[[], float] = time.time,
        transcripts: Transcripts | None = None,
    ) -> None:
        self._database = database
        self._server = server
        self._letters = letters
        self._site_name = site_name
        self._clock = clock
        self._transcripts = transcripts
        self._filled = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def active(self) -> bool:
        """Whether the site sends mails."""
        return self._server is not None

    def reaches(self, login: str) -> bool:
        """Whether somebody with this login can be written to: mails are sent, and it is an address."""
        return self.active and read_email(login) is not None

    def wake(self) -> None:
        """There is something new to send."""
        self._filled.set()

    def start(self) -> None:
        """Begin to send in the background, where the site sends mails."""
        if self.active:
            self._task = asyncio.create_task(self._run(), name="mailer")

    async def close(self) -> None:
        """Stop; what is not sent stays for the next start."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def send_due(self) -> int:
        """Send everything that is due now; how many mails were looked at."""
        now = self._clock()
        async with self._database.write() as connection:
            mails = await account_mail.claim(connection, now, now + CLAIMED_FOR)
        for mail in mails:
            await self._send(mail)
        return len(mails) + (await self._transcripts.send_due() if self._transcripts else 0)

    async def _run(self) -> None:
        while True:
            self._filled.clear()
            try:
                while await self.send_due():
                    pass
                async with self._database.read() as connection:
                    moments = await account_mail.next_due(connection), await transcript_store.next_due(connection)
                due = min((one for one in moments if one is not None), default=None)
            except DatabaseAway as error:
                log.warning("mails_not_read", error=str(error))
                due = self._clock() + 1
            except Exception:
                log.exception("mails_not_read")
                due = self._clock() + 5
            wait = LOOKED_AFTER if due is None else min(LOOKED_AFTER, max(0.05, due - self._clock()))
            with suppress(TimeoutError):
                await asyncio.wait_for(self._filled.wait(), wait)

    async def _send(self, mail: Mail) -> None:
        address = None if mail.agent is None else read_email(mail.agent.login)
        now = self._clock()
        async with self._database.write() as connection:
            if (
                mail.agent is None
                or address is None
                or not await account_mail.identify(connection, mail, mail.agent.id)
            ):
                # Nobody has this login, or it is none that can be written to: what was typed is forgotten.
                await account_mail.drop(connection, mail.id)
                return
            if now - mail.created_at > GIVEN_UP_AFTER[mail.kind]:
                # Such as on a site that sent no mails for a while.
                await account_mail.expire(connection, mail.id)
                return
            link = await account_links.make(connection, mail.agent.id, mail.kind, now, mailed=True)
        error, is_hopeless = await self._attempt(mail, mail.agent, address, path_of(link), now)
        attempts, status = mail.attempts + 1, _status(mail, error, is_hopeless, now)
        async with self._database.write() as connection:
            await account_mail.settle(
                connection,
                mail.id,
                status=status,
                attempts=attempts,
                next_attempt_at=now + wait_after(attempts),
                error=error,
            )
            if status == "sent":
                await audit.record(connection, "link-mailed", now=now, agent=mail.agent.id, kind=mail.kind)

    async def _attempt(self, mail: Mail, agent: Agent, address: str, path: str, now: float) -> tuple[str | None, bool]:
        """Why a mail could not be sent, None where it was; and whether trying again would change nothing."""
        assert self._server is not None
        try:
            letter = self._letters.write(
                mail.kind, agent, address, path, site=self._site_name(), wanted=mail.language, now=now
            )
            await send(self._server, letter)
        except SendingError as failure:
            log.warning("mail_not_sent", mail=mail.id, kind=mail.kind, permanent=failure.permanent)
            return str(failure), failure.permanent
        except Exception as failure:
            # One that cannot be written holds up no other.
            log.exception("mail_failed", mail=mail.id)
            return type(failure).__name__, False
        return None, False


def path_of(link: Link) -> str:
    """Where a link leads on this server: its token stands behind a `#`, which no server and no log sees."""
    return f"/account#/link/{link.token}"


def _status(mail: Mail, error: str | None, is_hopeless: bool, now: float) -> account_mail.Status:
    if error is None:
        return "sent"
    return "given_up" if is_hopeless or now - mail.created_at >= GIVEN_UP_AFTER[mail.kind] else "waiting"
