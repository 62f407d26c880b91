"""A mail server of the tests' own that keeps mails: enough of IMAP (RFC 9051) for what reads a mailbox.

It can be away, hang up, not know IDLE, and number its mails anew.
"""

import re
import shlex
import socketserver
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from typing import Any

USER, WORD = "help@shop.example", "between us@2"


@dataclass
class Kept:
    """A mail as it lies there: its ``number``, whether somebody has read it, and the day on which it came."""

    number: int
    raw: bytes
    seen: bool = False
    day: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass
class MailStore:
    """A folder of mails. ``refusing`` is answered to who signs in while it is set; ``tells`` says whether it has IDLE.

    ``asked`` are the commands that it was given, without what stands behind them.
    """

    tells: bool = True
    refusing: str = ""
    validity: int = 7
    next_number: int = 100
    mails: list[Kept] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def __enter__(self) -> "MailStore":
        store = self
        self._lines: list[Any] = []

        class Line(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                store._lines.append(self.connection)
                with suppress(OSError, ValueError):
                    _Session(store, self).serve()

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True

        self._server = Server(("127.0.0.1", 0), Line)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self.hang_up()

    @property
    def url(self) -> str:
        """As a site is given it."""
        port = self._server.server_address[1]
        return (
            f"imap+plain://{USER.replace('@', '%40')}:{WORD.replace('@', '%40').replace(' ', '%20')}@127.0.0.1:{port}"
        )

    def bring(self, raw: bytes, **given: Any) -> int:
        """A mail arrives; its number."""
        with self.changed:
            number, self.next_number = self.next_number, self.next_number + 1
            self.mails.append(Kept(number, raw, **given))
            self.changed.notify_all()
        return number

    def renumber(self) -> None:
        """Number all mails anew, as after a move to another server."""
        with self.changed:
            self.validity += 1
            self.next_number = 1
            for one in self.mails:
                one.number, self.next_number = self.next_number, self.next_number + 1
        self.hang_up()

    def hang_up(self) -> None:
        """End all lines, as a server that is started anew."""
        with self.changed:
            lines, self._lines = self._lines, []
            for one in lines:
                with suppress(OSError):
                    one.shutdown(2)
            self.changed.notify_all()

    def wait_until(self, condition: Any, seconds: float = 30) -> None:
        """Return when a condition holds."""
        with self.changed:
            assert self.changed.wait_for(condition, seconds), (self.asked[-20:], [one.seen for one in self.mails])

    def is_read(self, number: int) -> bool:
        """Whether a mail is marked as read."""
        return next(one.seen for one in self.mails if one.number == number)


class _Session:
    """One line to the server."""

    def __init__(self, store: MailStore, line: socketserver.StreamRequestHandler) -> None:
        self._store = store
        self._line = line
        # Mails below this number the other side knows of.
        self._told = 0

    def serve(self) -> None:
        """Answer commands until the line ends."""
        self._say("* OK here")
        while command := self._line.rfile.readline():
            tag, _, rest = command.decode("utf-8", "surrogateescape").strip().partition(" ")
            word = rest.upper().removeprefix("UID ").partition(" ")[0]
            with self._store.changed:
                self._store.asked.append(word)
                self._store.changed.notify_all()
            self._say(f"{tag} {self._answer(word, rest)}")

    def _answer(self, word: str, rest: str) -> str:
        match word:
            case "CAPABILITY":
                self._say(f"* CAPABILITY IMAP4rev1 ID {'IDLE' if self._store.tells else ''}".rstrip())
            case "LOGIN":
                if self._store.refusing or shlex.split(rest) != ["LOGIN", USER, WORD]:
                    return f"NO [AUTHENTICATIONFAILED] {self._store.refusing or 'who are you?'}"
            case "ID":
                self._say("* ID NIL")
            case "SELECT" | "EXAMINE":
                self._told = self._store.next_number
                self._say(f"* {len(self._store.mails)} EXISTS")
                self._say(f"* OK [UIDVALIDITY {self._store.validity}] as ever")
                self._say(f"* OK [UIDNEXT {self._store.next_number}] next")
            case "SEARCH":
                self._say(f"* SEARCH {' '.join(str(one.number) for one in self._found(rest))}".rstrip())
            case "FETCH":
                self._fetch(rest)
            case "STORE":
                with self._store.changed:
                    wanted = int(rest.split(" ")[2])
                    for one in self._store.mails:
                        one.seen = one.seen or one.number == wanted
                    self._store.changed.notify_all()
            case "IDLE":
                self._idle()
        return "OK done"

    def _found(self, rest: str) -> list[Kept]:
        with self._store.changed:
            self._told, found = self._store.next_number, list(self._store.mails)
        if from_number := re.search(r"UID (\d+):\*", rest.removeprefix("UID ")):
            # The last one always, as the protocol has it.
            return [one for one in found if one.number >= int(from_number[1])] or found[-1:]
        if since := re.search(r"SINCE \"?(\d+-\w+-\d+)", rest):
            day = datetime.strptime(since[1], "%d-%b-%Y").replace(tzinfo=UTC)
            found = [one for one in found if one.day.date() >= day.date()]
        return [one for one in found if "UNSEEN" not in rest or not one.seen]

    def _fetch(self, rest: str) -> None:
        _, _, number, wanted = rest.split(" ", 3)
        for place, one in enumerate(self._store.mails, start=1):
            if one.number != int(number):
                continue
            if "SIZE" in wanted:
                self._say(f"* {place} FETCH (UID {number} RFC822.SIZE {len(one.raw)})")
                continue
            section = re.search(r"BODY\.PEEK\[([\d.]*)\](?:<0\.(\d+)>)?", wanted)
            assert section is not None
            content = _section(one.raw, section[1])[: int(section[2]) if section[2] else None]
            name = f"BODY[{section[1]}]{'<0>' if section[2] else ''}"
            self._line.wfile.write(f"* {place} FETCH (UID {number} {name} {{{len(content)}}}\r\n".encode())
            self._line.wfile.write(content)
            self._say(")")

    def _idle(self) -> None:
        """Tell of a new mail, until the other side has heard enough."""
        self._say("+ idling")
        threading.Thread(target=self._tell, args=(self._told, self._line.connection), daemon=True).start()
        self._line.rfile.readline()

    def _tell(self, before: int, connection: Any) -> None:
        store = self._store
        with store.changed:
            store.changed.wait_for(lambda: store.next_number > before or connection not in store._lines)
        with suppress(OSError, ValueError):
            self._say(f"* {len(store.mails)} EXISTS")

    def _say(self, line: str) -> None:
        self._line.wfile.write(f"{line}\r\n".encode("utf-8", "surrogateescape"))


def _section(raw: bytes, section: str) -> bytes:
    """A part of a mail as it was sent."""
    if not section:
        return raw
    part: Any = message_from_bytes(raw)
    for number in section.split("."):
        part = part.get_payload()[int(number) - 1] if part.is_multipart() else part
    return str(part.get_payload()).encode()
