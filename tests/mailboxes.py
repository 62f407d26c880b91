"""A mail server of the tests' own, with what it took; it can refuse STARTTLS, and recipients."""

import datetime
import ssl
import threading
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from types import TracebackType
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, WORD = "support", "between us@2"


@dataclass
class Mailbox:
    """Where mails arrive. ``tls`` is its certificate's folder; without one it knows no STARTTLS.

    ``refusals`` are answered to recipients first, one each; ``failing`` fails every so many recipients.
    """

    tls: Path | None = None
    port: int = 0
    refusals: list[str] = field(default_factory=list)
    failing: int = 0
    tries: int = 0
    mails: list[EmailMessage] = field(default_factory=list)
    users: list[str] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def __enter__(self) -> "Mailbox":
        context = None
        if self.tls is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self.tls / "own.pem")
        self._controller = Controller(
            self,
            hostname="127.0.0.1",
            port=self.port or _free_port(),
            tls_context=context,
            require_starttls=context is not None,
            auth_required=context is not None,
            authenticator=self._authenticate,
        )
        self._controller.start()
        self.port = self._controller.port
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._controller.stop()

    def _authenticate(self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, shown: Any) -> AuthResult:
        is_known = isinstance(shown, LoginPassword) and (shown.login, shown.password) == (USER.encode(), WORD.encode())
        if is_known:
            self.users.append(USER)
        # One that is not "handled" is answered 535 by the server.
        return AuthResult(success=is_known, handled=is_known)

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Take a recipient, or refuse them."""
        if self.refusals:
            with self.changed:
                self.changed.notify_all()
            return self.refusals.pop(0)
        self.tries += 1
        if self.failing and self.tries % self.failing == 0:
            return "451 4.3.0 not now"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        """Take a mail."""
        content = envelope.content
        assert isinstance(content, bytes)
        with self.changed:
            self.mails.append(message_from_bytes(content, policy=default))
            self.changed.notify_all()
        return "250 OK"

    def wait_for(self, count: int = 1) -> list[EmailMessage]:
        """The mails, once there are so many."""
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.mails) >= count, 60), f"{len(self.mails)} of {count} came"
        return self.mails


def _free_port() -> int:
    import socket

    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def make_certificate(folder: Path) -> Path:
    """A certificate for localhost with its key, in ``own.pem``, and by itself in ``trusted.pem``; the latter's path."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "own.pem").write_bytes(secret + pem)
    (folder / "trusted.pem").write_bytes(pem)
    return folder / "trusted.pem"


def text_of(mail: EmailMessage, kind: str = "plain") -> str:
    """A mail's plain text, or its HTML."""
    part = mail.get_body((kind,))
    assert part is not None
    return str(part.get_content())
