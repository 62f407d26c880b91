"""Writes replies as mails: as plain text and as HTML in its language's direction, in the thread that they answer.
Pure."""

import hashlib
import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, Policy
from email.utils import format_datetime, parseaddr
from functools import cache
from typing import Any

from bot.channels.answering import numbered
from bot.channels.email_automatic import OWN_HEADER
from bot.conversations import Message
from bot.conversations.mail_store import Thread
from bot.language import names
from bot.texts.markdown import to_mail_html, to_plain


class _Ids(UnstructuredHeader, BaseHeader):
    """Ids of mails, one a line: Python would write long ones, such as Exchange's, as encoded words, which nobody knows
    them by."""

    def fold(self, *, policy: Policy) -> str:
        """See :meth:`email.headerregistry.BaseHeader.fold`."""
        if not str(self).isascii():
            return str(super().fold(policy=policy))
        return f"{self.name}: {f'{policy.linesep} '.join(str(self).split())}{policy.linesep}"


@cache
def _policy() -> Policy:
    """How headers are written."""
    headers = HeaderRegistry()
    for name in ("in-reply-to", "references"):
        headers.map_to_type(name, _Ids)
    return SMTP.clone(header_factory=headers)


_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}">
<head><meta charset="utf-8"></head>
<body style="margin:0;padding:16px;font:16px/1.6 system-ui,sans-serif" dir="{direction}">
<div style="max-width:640px;overflow-wrap:anywhere">
{text}
</div>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who mails come from, and how ids of threads stand in theirs."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """What ids end with."""
        return self.address.rpartition("@")[2].lower()

    @property
    def ids(self) -> re.Pattern[str]:
        """What ids of mails from here look like; the thread is the first group."""
        return re.compile(rf"<hamdel\.([0-9a-f]{{16}})\.[0-9a-f]{{16}}@{re.escape(self.domain)}>")

    def id(self, address: str, key: str) -> str:
        """The id of a mail: the same for each attempt at it, which has one ``key``."""
        _, _, thread = address.rpartition("/")
        digest = hashlib.sha256(f"{address} {key}".encode()).hexdigest()[:16]
        return f"<hamdel.{thread}.{digest}@{self.domain}>"


def sender_of(text: str) -> Sender:
    """The sender in a setting such as ``Tulip Help <help@shop.example>``. Raises ``ValueError``."""
    name, address = parseaddr(text)
    try:
        if not Address(addr_spec=address).domain:
            raise ValueError
    except Exception as error:
        raise ValueError("that is no address that mails come from, such as help@shop.example.") from error
    return Sender(name, address)


def body_of(replies: Sequence[Message]) -> dict[str, Any]:
    """What a mail is made of: replies as text and as HTML, with their choices as numbers."""
    last = replies[-1]
    page = _PAGE.format(
        language=last.language, direction=names.direction(last.language), text="\n".join(map(_shown, replies))
    )
    return {
        "text": "\n\n".join(numbered(_plain(one), one.buttons) for one in replies),
        "html": page,
        "language": last.language,
        "by": last.author,
        "answers": last.in_reply_to is not None,
    }


def _plain(reply: Message) -> str:
    if reply.attachment is not None:
        return str(reply.attachment["name"])
    return to_plain(reply.text) if reply.markdown else reply.text.strip()


def _shown(reply: Message) -> str:
    """A reply as a part of a page, with a direction of its own: an article may be in another language."""
    text = to_mail_html(reply.text) if reply.markdown and reply.attachment is None else _paragraphs(_plain(reply))
    choices = "".join(f"<li>{html.escape(one.title)}</li>" for one in reply.buttons)
    listed = f"\n<ol>{choices}</ol>" if choices else ""
    return f'<div lang="{reply.language}" dir="{names.direction(reply.language)}">\n{text}{listed}\n</div>'


def written(
    sender: Sender,
    address: str,
    thread: Thread | None,
    body: Mapping[str, Any],
    key: str,
    now: float,
    file: tuple[Mapping[str, Any], bytes] | None = None,
) -> EmailMessage:
    """A mail to ``address``, that of a conversation, with a ``file`` where there is one."""
    mail = EmailMessage(policy=_policy())
    mail["From"] = Address(display_name=sender.name, addr_spec=sender.address)
    mail["To"] = address.rpartition("/")[0]
    mail["Subject"] = " ".join(f"Re: {thread.subject if thread else ''}".split())
    mail["Date"] = format_datetime(datetime.fromtimestamp(now, UTC))
    mail["Message-ID"] = sender.id(address, key)
    if thread and thread.message_ids:
        mail["In-Reply-To"] = thread.message_ids[-1]
        mail["References"] = " ".join(thread.message_ids)
    mail[OWN_HEADER] = "1"
    if body["by"] != "agent":
        # RFC 3834; what Exchange would answer by itself is kept from us by the other one.
        mail["Auto-Submitted"] = "auto-replied" if body.get("answers") else "auto-generated"
        mail["X-Auto-Response-Suppress"] = "All"
    mail.set_content(str(body["text"]))
    mail.add_alternative(str(body["html"]), subtype="html")
    if file is not None:
        described, data = file
        kind, _, subtype = str(described["type"]).partition("/")
        mail.add_attachment(data, maintype=kind, subtype=subtype, filename=str(described["name"]))
    # Said of all parts: set earlier, it would move into the first.
    mail["Content-Language"] = str(body["language"])
    return mail


def _paragraphs(plain: str) -> str:
    blocks = (html.escape(one).replace("\n", "<br>\n") for one in plain.split("\n\n"))
    return "\n".join(f"<p>{one}</p>" for one in blocks)
