"""What is written to people who work here: as plain text and as HTML, in their language and its direction."""

import html
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid, parseaddr
from urllib.parse import urlsplit

from bot.language import names
from handoff.account_mail import Kind
from handoff.agents import Agent
from handoff.catalogue import Catalogue

_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}">
<body style="margin:0;padding:24px;background:#f4f5f4;color:#16211f;font:16px/1.6 system-ui,sans-serif">
<div style="max-width:520px;margin:0 auto;padding:32px;background:#fff;border-radius:16px">
<p style="margin:0 0 16px">{greeting}</p>
<p style="margin:0 0 24px">{text}</p>
<p style="margin:0 0 24px"><a href="{link}" style="display:inline-block;padding:12px 20px;border-radius:10px;\
background:#0f766e;color:#fff;font-weight:600;text-decoration:none">{button}</a></p>
<p style="margin:0 0 8px;color:#55625f;font-size:14px">{copy}</p>
<p dir="ltr" style="margin:0 0 24px;font-size:14px;overflow-wrap:anywhere;text-align:{start}">{link}</p>
<p style="margin:0;color:#55625f;font-size:14px">{note}</p>
</div>
</body>
</html>
"""


#: What keeps names apart in lines that run from right to left (UAX #9); lists of mails show it as boxes.
_ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


class Letters:
    """Writes mails. ``phrases`` are the pages' labels, ``public_url`` is what links begin with."""

    def __init__(self, phrases: Catalogue, sender: str, public_url: str, default_language: str) -> None:
        self._phrases = phrases
        self._sender = sender
        self._public_url = public_url
        self._default = default_language

    def write(
        self, kind: Kind, to: Agent, address: str, path: str, *, site: str, wanted: str | None, now: float
    ) -> EmailMessage:
        """A mail to somebody with a link to ``path``, in the ``wanted`` language or else in the first that they write.

        ``site`` is what the site is called; empty is its address.
        """
        language = self._language(to, wanted)
        host = urlsplit(self._public_url).netloc
        said = {"name": on_one_line(to.name), "site": on_one_line(site) or host, "login": to.login}

        def say(key: str) -> str:
            return self._phrases.text(language, f"mail-{key}", **said)

        link = f"{self._public_url}{path}"
        greeting, text, note = say("greeting"), say(f"{kind}-text"), say(f"{kind}-note")
        mail = addressed(self._sender, address, say(f"{kind}-subject"), self._public_url, now)
        mail.set_content(f"{greeting}\n\n{text}\n\n{link}\n\n{note}\n")
        direction = names.direction(language)
        parts = {"greeting": greeting, "text": text, "note": note, "link": link}
        parts |= {"button": say(f"{kind}-button"), "copy": say("copy"), "language": language, "direction": direction}
        filled = {name: html.escape(part) for name, part in parts.items()}
        start = "right" if direction == "rtl" else "left"
        mail.add_alternative(_PAGE.format(**filled, start=start), subtype="html")
        # Said of both parts: set earlier, it would move into the first.
        mail["Content-Language"] = language
        return mail

    def _language(self, to: Agent, wanted: str | None) -> str:
        known = (one for one in (wanted, *to.languages, self._default) if one in self._phrases.languages)
        return next(known, "en")


def addressed(sender: str, address: str, subject: str, public_url: str, now: float) -> EmailMessage:
    """A mail from ``sender`` with nothing in it yet, that a program has made at ``now``."""
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = on_one_line(subject).translate(_ISOLATES)
    name, own = parseaddr(sender)
    mail["From"] = Address(display_name=name, addr_spec=own)
    mail["To"] = address
    mail["Date"] = format_datetime(datetime.fromtimestamp(now, UTC))
    mail["Message-ID"] = make_msgid(domain=urlsplit(public_url).hostname)
    # RFC 3834: nobody's "I am on holiday" answers it.
    mail["Auto-Submitted"] = "auto-generated"
    return mail


def on_one_line(text: str) -> str:
    """What people have typed, on one line: a line more would be a header more."""
    return " ".join(text.split())
