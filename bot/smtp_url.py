"""Which server takes mails, as one address says it. Pure."""

from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import unquote, urlsplit

#: What keeps the line to the server secret: TLS from the first byte (RFC 8314), STARTTLS (RFC 3207), or nothing.
Secrecy = Literal["tls", "starttls", "none"]

_SCHEMES: dict[str, tuple[Secrecy, int]] = {
    "smtps": ("tls", 465),
    "smtp": ("starttls", 587),
    "smtp+plain": ("none", 25),
}
#: Hosts to which a line needs no secrecy.
THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """A server that takes mails, and who one is there."""

    host: str
    port: int
    secrecy: Secrecy
    user: str = ""
    password: str = field(default="", repr=False)


def parse_smtp_url(text: str) -> SmtpServer:
    """The server of ``smtps://user:word@host:465``, or ``smtp://host:587`` with STARTTLS, which it then has to know.

    ``smtp+plain://localhost:25`` is for a server on this machine alone. Raises ``ValueError`` that says what is wrong,
    and does not repeat the address, which may hold a password.
    """
    try:
        parts = urlsplit(text.strip())
        port, host = parts.port, parts.hostname
    except ValueError as error:
        raise ValueError("that is no address of a mail server, such as smtps://user:word@mail.example:465.") from error
    if parts.scheme not in _SCHEMES or not host or parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError(
            "that is no address of a mail server, such as smtps://user:word@mail.example:465 or "
            "smtp://mail.example:587; write %40 for an @ in the user's name or password, and %2F for a /."
        )
    secrecy, usual = _SCHEMES[parts.scheme]
    if secrecy == "none" and host not in THIS_MACHINE:
        raise ValueError("smtp+plain is for a mail server on this machine; use smtps, or smtp with STARTTLS.")
    return SmtpServer(host, port or usual, secrecy, unquote(parts.username or ""), unquote(parts.password or ""))
