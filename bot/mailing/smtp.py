"""Hands a mail to the server that sends it (RFC 5321)."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

import aiosmtplib

from bot.smtp_url import SmtpServer

#: Seconds that the server has for each answer.
PATIENCE = 20.0


class SendingError(Exception):
    """A mail that the server did not take; the message says why. ``permanent``: trying again would change nothing.

    ``recipient`` says that it is whom the mail is to, and not the mail, that was refused.
    """

    def __init__(self, message: str, *, permanent: bool = False, recipient: bool = False) -> None:
        super().__init__(message)
        self.permanent = permanent
        self.recipient = recipient


async def _introduced(line: aiosmtplib.SMTP) -> None:
    """Ask for what the server can, where nobody has: a sign-in or a line that has become secret does."""
    if line.is_ehlo_or_helo_needed:
        try:
            await line.ehlo()
        except aiosmtplib.SMTPHeloError:
            await line.helo()


async def send(server: SmtpServer, mail: EmailMessage) -> None:
    """Have a mail sent. Nothing goes over a line that TLS does not keep secret, unless the server is this machine.

    Raises :class:`SendingError`.
    """
    with _explained():
        async with _line_to(server) as line:
            sender, recipients = _addresses(mail, "From"), _addresses(mail, "To")
            if not recipients:
                raise SendingError("The mail has no address to go to.", permanent=True, recipient=True)
            await _introduced(line)
            international = not "".join((*sender, *recipients)).isascii()
            if international and not line.supports_extension("smtputf8"):
                raise aiosmtplib.SMTPNotSupported("It knows no addresses with letters beyond ASCII.")
            policy = SMTPUTF8 if international else SMTP
            if not line.supports_extension("8bitmime"):
                policy = policy.clone(cte_type="7bit")
            # With a file in it that takes long, and others go on meanwhile.
            written = await asyncio.to_thread(mail.as_bytes, policy=policy)
            options = [
                *(["SMTPUTF8"] if international else []),
                *(["BODY=8BITMIME"] if policy.cte_type == "8bit" else []),
            ]
            await line.sendmail(sender[0], recipients, written, mail_options=options)


async def greet(server: SmtpServer) -> None:
    """Find out whether mails can be handed to the server, and send none. Raises :class:`SendingError`."""
    with _explained():
        async with _line_to(server) as line:
            await line.noop()


def _addresses(mail: EmailMessage, header: str) -> list[str]:
    """Those in a header of a mail from here, which has each once."""
    return [one.addr_spec for one in mail[header].addresses]


def _line_to(server: SmtpServer) -> aiosmtplib.SMTP:
    return aiosmtplib.SMTP(
        hostname=server.host,
        port=server.port,
        username=server.user or None,
        password=server.password or None,
        use_tls=server.secrecy == "tls",
        # Demanded where it is wanted: a server without it is told nothing, the password least of all.
        start_tls=server.secrecy == "starttls",
        timeout=PATIENCE,
    )


@contextmanager
def _explained() -> Iterator[None]:
    """Says of what went wrong whether it is for good."""
    try:
        yield
    except aiosmtplib.SMTPRecipientsRefused as error:
        codes = [one.code for one in error.recipients]
        said = "; ".join(f"{one.code} {one.message}" for one in error.recipients)
        raise SendingError(
            f"The mail server refuses the recipient: {said}", permanent=min(codes) >= 500, recipient=True
        ) from error
    except aiosmtplib.SMTPNotSupported as error:
        raise SendingError(f"The mail server cannot send it: {error}", permanent=True) from error
    except aiosmtplib.SMTPResponseException as error:
        # What is refused after it was read, or for its size, is refused again.
        permanent = error.code == 552 or (isinstance(error, aiosmtplib.SMTPDataError) and error.code >= 500)
        raise SendingError(f"The mail server answers {error.code} {error.message}", permanent=permanent) from error
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        raise SendingError(f"The mail server cannot be used: {error}") from error
