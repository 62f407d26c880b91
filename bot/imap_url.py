"""Which mailbox is read, as one address says it. Pure."""

from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from bot.smtp_url import THIS_MACHINE, Secrecy

_SCHEMES: dict[str, tuple[Secrecy, int]] = {
    "imaps": ("tls", 993),
    "imap": ("starttls", 143),
    "imap+plain": ("none", 143),
}


@dataclass(frozen=True, slots=True)
class ImapMailbox:
    """A folder on a server that keeps mails, and who one is there."""

    host: str
    port: int
    secrecy: Secrecy
    user: str
    password: str = field(repr=False)
    folder: str = "INBOX"

    @property
    def name(self) -> str:
        """What it is known by where its state is kept; no secret."""
        return f"{self.user}@{self.host}:{self.port}/{self.folder}"


def parse_imap_url(text: str) -> ImapMailbox:
    """The mailbox of ``imaps://user:word@host:993/INBOX``, or ``imap://host:143`` with STARTTLS, which it has to know.

    ``imap+plain://localhost`` is for a server on this machine alone; without a folder it is INBOX. Raises
    ``ValueError`` that says what is wrong, and does not repeat the address, which holds a password.
    """
    try:
        parts = urlsplit(text.strip())
        port, host = parts.port, parts.hostname
    except ValueError as error:
        raise ValueError("that is no address of a mailbox, such as imaps://user:word@mail.example/INBOX.") from error
    if parts.scheme not in _SCHEMES or not host or not parts.username or parts.query or parts.fragment:
        raise ValueError(
            "that is no address of a mailbox, such as imaps://user:word@mail.example:993/INBOX; write %40 for an @ in "
            "the user's name or password, and %2F for a /."
        )
    secrecy, usual = _SCHEMES[parts.scheme]
    if secrecy == "none" and host not in THIS_MACHINE:
        raise ValueError("imap+plain is for a mail server on this machine; use imaps, or imap with STARTTLS.")
    folder = unquote(parts.path.removeprefix("/")) or "INBOX"
    return ImapMailbox(host, port or usual, secrecy, unquote(parts.username), unquote(parts.password or ""), folder)
