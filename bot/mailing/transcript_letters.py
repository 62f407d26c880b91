"""A conversation as a mail to its visitor: what they saw of it, as plain text and as HTML, in their language."""

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from email.message import EmailMessage
from typing import Any
from urllib.parse import urlsplit

from bot.conversations import Conversation
from bot.language import names
from bot.mailing.letters import addressed, on_one_line
from bot.texts import times
from bot.texts.markdown import to_mail_html, to_plain
from handoff.catalogue import Catalogue
from handoff.hours import known_time_zone

_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}">
<body style="margin:0;padding:24px;background:#f4f5f4;color:#16211f;font:16px/1.6 system-ui,sans-serif">
<div style="max-width:640px;margin:0 auto;padding:32px;background:#fff;border-radius:16px">
<p style="margin:0 0 24px">{intro}</p>
{said}
<p style="margin:24px 0 0;color:#55625f;font-size:14px">{note}</p>
</div>
</body>
</html>
"""
_DAY = '<h2 style="margin:24px 0 8px;font-size:15px;color:#55625f">{day}</h2>'
_SAID = """<p style="margin:16px 0 2px;font-size:14px;color:#55625f"><strong><bdi>{name}</bdi></strong> {time}</p>
<div dir="{direction}" style="overflow-wrap:anywhere">{words}</div>"""


@dataclass(frozen=True, slots=True)
class _Said:
    day: str
    time: str
    name: str
    plain: str
    html: str
    direction: str


class TranscriptLetters:
    """Writes mails. ``phrases`` are what visitors read, ``public_url`` is where the site is."""

    def __init__(self, phrases: Catalogue, sender: str, public_url: str) -> None:
        self._phrases = phrases
        self._sender = sender
        self._public_url = public_url

    def write(
        self,
        conversation: Conversation,
        messages: Sequence[Mapping[str, Any]],
        address: str,
        *,
        site: str,
        zone: str,
        now: float,
    ) -> EmailMessage:
        """A mail with ``messages``, each as the visitor's page shows it.

        ``site`` is what the site is called; empty is its address. Times are of the visitor's clock where their page
        says which that is, else of ``zone``, else UTC.
        """
        wording = conversation.wording
        named = on_one_line(site) or urlsplit(self._public_url).netloc
        clock = known_time_zone(conversation.attributes.get("timezone")) or known_time_zone(zone) or UTC

        def say(key: str) -> str:
            return self._phrases.text(wording, f"transcript-{key}", site=named)

        said = [self._said(one, wording, clock) for one in messages]
        mail = addressed(self._sender, address, say("subject"), self._public_url, now)
        intro, note = say("intro"), say("note")
        mail.set_content("\n\n".join((intro, *_plain(said), note)) + "\n")
        filled = {"intro": html.escape(intro), "note": html.escape(note), "said": "\n".join(_pieces(said))}
        page = _PAGE.format(language=wording, direction=names.direction(wording), **filled)
        mail.add_alternative(page, subtype="html")
        # Said of both parts: set earlier, it would move into the first.
        mail["Content-Language"] = wording
        return mail

    def _said(self, message: Mapping[str, Any], wording: str, clock: tzinfo) -> _Said:
        moment = datetime.fromisoformat(message["created_at"]).astimezone(clock)
        author = {"visitor": "widget-you", "bot": "widget-assistant", "agent": "widget-agent"}[message["author"]]
        shown = message["translation"] or message
        text, has_marks = str(shown["text"]), shown["html"] is not None
        return _Said(
            times.day_in_full(wording, moment.date()),
            times.clock(wording, moment),
            message["agent"] or self._phrases.text(wording, author),
            to_plain(text) if has_marks else text,
            to_mail_html(text) if has_marks else html.escape(text).replace("\n", "<br>"),
            # People write as they like; what the assistant says may begin with a name in another script.
            shown["direction"] if message["author"] == "bot" or has_marks else "auto",
        )


def _plain(said: Sequence[_Said]) -> Iterator[str]:
    day = ""
    for one in said:
        if one.day != day:
            yield one.day
        day = one.day
        yield f"{one.time} {one.name}:\n{one.plain}"


def _pieces(said: Sequence[_Said]) -> Iterator[str]:
    day = ""
    for one in said:
        if one.day != day:
            yield _DAY.format(day=html.escape(one.day))
        day = one.day
        yield _SAID.format(
            name=html.escape(one.name), time=html.escape(one.time), words=one.html, direction=one.direction
        )
