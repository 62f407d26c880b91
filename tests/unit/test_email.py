"""The channel e-mail as all channels are held to, what it leaves alone, and how it writes."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from typing import Any

import httpx
import pytest

from bot import internet
from bot.channels import Channel, ChannelError, Part, Receipt, Request
from bot.channels.answering import Around
from bot.channels.collecting import LONGEST_WAIT, wait_after
from bot.channels.email import EmailChannel, open_channel
from bot.channels.email_incoming import Understood, understand
from bot.channels.email_quota import SECONDS, Quota
from bot.channels.email_reading import Fetched
from bot.channels.email_writing import Sender, body_of, sender_of, written
from bot.conversations.incoming import Enclosure, Incoming, payload_of
from bot.conversations.mail_store import Thread
from bot.imap_url import ImapMailbox, parse_imap_url
from bot.settings import Settings
from bot.smtp_url import SmtpServer
from bot.storage import Database
from tests.channel_kit import PAYLOADS, ChannelKit, message
from tests.house import texts
from tests.mailboxes import text_of

US = Sender("Tulip Help", "help@shop.example")
OWN = frozenset({"help@shop.example"})
AT = datetime(2026, 3, 3, 10, tzinfo=UTC).timestamp()


def email(database: Database | None = None) -> EmailChannel:
    return EmailChannel(
        ImapMailbox("localhost", 1, "none", "help@shop.example", "word"),
        SmtpServer("localhost", 1, "none"),
        US,
        database or Database.open("sqlite+aiosqlite://"),
    )


def understood(head: str = "", body: str = "Where is my order?", authserv: str = "") -> Understood:
    """What comes of a mail of Anna's with a further ``head``."""
    start = "From: Anna <anna@tulip.example>\nTo: help@shop.example\nSubject: Order\nMessage-ID: <1@tulip.example>\n"
    lines = head.strip().splitlines()
    named = {line.partition(":")[0].lower() for line in lines}
    kept = [line for line in start.splitlines() if line.partition(":")[0].lower() not in named]
    raw = "\r\n".join([*kept, *lines, "", body]).encode()
    return understand(Fetched(raw), "email", US, OWN, authserv)


def address(found: Understood) -> str:
    (event,) = found.events
    assert isinstance(event, Incoming)
    return event.address


class TestEmail(ChannelKit):
    def make(self) -> Channel:
        return email()

    def genuine(self, body: bytes) -> Request:
        return Request({"content-type": "application/json"}, body)

    def forged(self, body: bytes) -> Mapping[str, Request]:
        return {"anything": self.genuine(body)}

    def faults(self, part: Part) -> list[str]:
        mail = written(US, "anna@tulip.example/0123456789abcdef", None, part.body, "1-1", AT).as_bytes()
        return [f"a line of {len(line)}" for line in mail.split(b"\r\n") if len(line) > 998]

    def texts(self, part: Part) -> str:
        return str(part.body["text"])

    def payloads(self, part: Part) -> list[str]:
        """Choices are answered by their number, so what comes back is what has that number in the text."""
        numbers = [line.partition(".")[0] for line in self.texts(part).rpartition("\n\n")[2].split("\n")]
        return [payload_of("answer", article=f"a{int(one) - 1}") for one in numbers]

    def recordings(self) -> dict[str, Any]:
        return {one.stem: one.read_bytes() for one in sorted((PAYLOADS / "email").glob("*.eml"))}

    def test_what_the_platform_has_sent_is_let_in(self) -> None:
        """Nobody calls: what is fetched from the mailbox is let in, and no request."""
        with pytest.raises(ChannelError):
            self.make().verify(self.genuine(b"{}"))


def test_recorded_mails_are_what_their_senders_meant() -> None:
    found = {one.stem: email().parse(one.read_bytes()) for one in sorted((PAYLOADS / "email").glob("*.eml"))}
    said = {name: events[0].text for name, events in found.items() if events and isinstance(events[0], Incoming)}
    assert said == {
        "apple_ja": "注文 1234 はまだ届いていません。\nいつ届きますか？",
        "gmail_fa": "سلام، سفارش من هنوز نرسیده است.",
        "invitation_nl": "Bezoek aan de winkel\n\nSchikt dit?",
        "outlook_de": "Ja, bitte an die neue Adresse.\n\nMit freundlichen Grüßen\nAnna Jansen",
        "thunderbird_nl": "Maat 40, graag.\nEn in het rood.",
    }
    assert [type(one) for one in found["bounce"]] == [Receipt]
    assert found["out_of_office"] == []
    # What was sent from here, and came back.
    assert found["loop"] == []
    (invitation,) = found["invitation_nl"]
    assert isinstance(invitation, Incoming)
    assert invitation.enclosure == Enclosure(
        "invitation", detail="Bezoek aan de winkel, 2026-03-10 14:30 Europe/Amsterdam"
    )


@pytest.mark.parametrize(
    ("head", "left"),
    [
        ("Auto-Submitted: auto-replied", "auto-submitted"),
        ("Auto-Submitted: auto-generated; owner-email=a@b.example", "auto-submitted"),
        ("X-Auto-Response-Suppress: All", "auto-response-suppress"),
        ("Precedence: bulk", "precedence"),
        ("Precedence: auto_reply", "precedence"),
        ("List-Id: Tulips <tulips.lists.example>", "list"),
        ("List-Unsubscribe: <mailto:off@lists.example>", "list"),
        ("Return-Path: <>", "null-sender"),
        ("X-Autoreply: yes", "autoresponder"),
        ("X-Hamdel: 1", "own"),
        ("Content-Type: multipart/report; report-type=disposition-notification; boundary=b", "report"),
        ("From: no-reply@tulip.example", "no-reply"),
        ("From: noreply+7@tulip.example", "no-reply"),
        ("From: orders-no-reply@tulip.example", "no-reply"),
        ("From: MAILER-DAEMON@tulip.example", "no-reply"),
        ("From: Help <HELP@shop.example>", "own"),
        ("Reply-To: help@shop.example", "own"),
        ("From: undisclosed", "no-address"),
        ("Subject: Automatische Antwort: Order", "subject"),
        ("Subject: =?utf-8?B?6Ieq5Yqo5Zue5aSNOiBPcmRlcg==?=", "subject"),
    ],
)
def test_what_programs_write_is_left_alone(head: str, left: str) -> None:
    found = understood(head)
    assert (found.events, found.left) == ([], left)


@pytest.mark.parametrize(
    "head",
    [
        "Auto-Submitted: no",
        "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply",
        "Return-Path: <anna@tulip.example>",
        "Precedence: normal",
        "From: Noreen <noreen@tulip.example>",
        "From: form@shop.example\nReply-To: anna@tulip.example",
        "From: help@shop.example\nReply-To: anna@tulip.example",
        "From: noreply@shop.example\nReply-To: anna@tulip.example",
        "Subject: Out of stock?",
    ],
)
def test_what_people_write_is_not(head: str) -> None:
    assert len(understood(head).events) == 1


def test_a_mail_without_anything_in_it_is_left_alone() -> None:
    assert understood("Subject:", "").left == "empty"


@pytest.mark.parametrize(
    ("results", "authserv", "left"),
    [
        ("mx.shop.example; dmarc=fail (p=reject) header.from=tulip.example; spf=pass", "mx.shop.example", "forged"),
        ("MX.shop.example 1; spf=fail smtp.mailfrom=x; dkim=fail", "mx.shop.example", "forged"),
        ("mx.shop.example; spf=softfail; dkim=pass", "mx.shop.example", None),
        ("mx.shop.example; dmarc=pass; spf=fail", "mx.shop.example", None),
        ("mx.other.example; dmarc=fail", "mx.shop.example", None),
        ("mx.shop.example; dmarc=fail", "", None),
        ("mx.shop.example; none", "mx.shop.example", None),
    ],
)
def test_forgery_is_believed_of_our_own_server_alone(results: str, authserv: str, left: str | None) -> None:
    assert understood(f"Authentication-Results: {results}", authserv=authserv).left == left


def test_what_stands_below_our_own_servers_findings_is_not_believed() -> None:
    head = "Authentication-Results: mx.shop.example; dmarc=pass\nAuthentication-Results: mx.shop.example; dmarc=fail"
    assert understood(head, authserv="mx.shop.example").left is None


# Threads


def test_a_new_mail_of_the_same_sender_is_a_new_matter() -> None:
    assert address(understood()) != address(understood("Message-ID: <2@tulip.example>"))


def test_a_reply_belongs_to_the_thread_of_the_first_mail() -> None:
    ours = US.id(address(understood()), "7-1")
    both = f"Message-ID: <2@tulip.example>\nReferences: <1@tulip.example> {ours}\nIn-Reply-To: {ours}"
    alone = f"Message-ID: <2@tulip.example>\nIn-Reply-To: {ours}"
    own = "Message-ID: <2@tulip.example>\nIn-Reply-To: <1@tulip.example>"
    assert {address(understood(head)) for head in (both, alone, own)} == {address(understood())}


def test_somebody_else_in_the_same_thread_has_a_conversation_of_their_own() -> None:
    other = address(understood("From: Ben <ben@tulip.example>\nIn-Reply-To: <1@tulip.example>"))
    assert other.startswith("ben@tulip.example/")


def test_an_address_is_the_same_however_it_is_written() -> None:
    assert address(understood("From: <Anna@Tulip.Example>")) == address(understood())


def test_a_name_in_encoded_words_hides_no_address() -> None:
    """A comma in an encoded name is part of the name: RFC 2047, section 5."""
    found = understood("From: =?utf-8?Q?M=C3=BCller=2C_Anna?= <anna@tulip.example>")
    assert address(found) == address(understood())


def test_an_address_in_encoded_words_is_nobodys() -> None:
    found = understood("From: =?utf-8?Q?victim=40bank.example?= <eve@evil.example>")
    assert address(found).startswith("eve@evil.example/")


def test_ids_of_others_are_not_taken_for_ours() -> None:
    assert US.ids.fullmatch("<hamdel.0123456789abcdef.0123456789abcdef@shopXexample>") is None


def test_the_same_mail_has_the_same_id_at_each_attempt_and_every_other_one_another() -> None:
    ids = [US.id("a@b.example/0123456789abcdef", key) for key in ("1-1", "1-1", "2-1")]
    assert ids[0] == ids[1] != ids[2]
    assert all(US.ids.fullmatch(one) for one in ids)


# What comes back


def report(action: str, status: str, about: str) -> bytes:
    """What a server says of a mail that it could not deliver."""
    return (
        "From: MAILER-DAEMON@mx.example\r\nReturn-Path: <>\r\nAuto-Submitted: auto-replied\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b\r\n\r\nSorry.\r\n--b\r\n'
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
        f"Final-Recipient: rfc822; anna@tulip.example\r\nAction: {action}\r\nStatus: {status}\r\n"
        f"Diagnostic-Code: smtp; 550 5.1.1 No such\r\n user\r\n\r\n--b\r\n{about}\r\n--b--\r\n"
    ).encode()


OURS = US.id("anna@tulip.example/0123456789abcdef", "7-1")
WHOLE = f"Content-Type: message/rfc822\r\n\r\nMessage-ID: {OURS}\r\nSubject: Re: Order\r\n\r\nHello\r\n"
ANSWERED = US.id("anna@tulip.example/0123456789abcdef", "3-1")
LATER = f"Content-Type: text/rfc822-headers\r\n\r\nIn-Reply-To: {ANSWERED}\r\nMessage-ID: {OURS}\r\n"
HEAD = f"Content-Type: text/rfc822-headers\r\n\r\nSubject: Re: Order\r\nMessage-ID: {OURS}\r\n"


@pytest.mark.parametrize("about", [WHOLE, HEAD, LATER])
def test_a_mail_that_came_back_is_a_receipt(about: str) -> None:
    (found,) = email().parse(report("failed", "5.1.1", about))
    assert found == Receipt(
        "email", OURS, "failed", "The mail came back: 5.1.1 smtp; 550 5.1.1 No such user", "undeliverable"
    )


def test_a_full_mailbox_does_not_make_a_visitor_unreachable() -> None:
    (found,) = email().parse(report("failed", "5.2.2", HEAD))
    assert isinstance(found, Receipt)
    assert found.unreachable is None


@pytest.mark.parametrize(
    "raw",
    [report("delayed", "4.4.7", HEAD), report("failed", "5.1.1", "Content-Type: text/rfc822-headers\r\n\r\nX: 1\r\n")],
)
def test_what_is_late_or_was_not_ours_is_no_receipt(raw: bytes) -> None:
    assert email().parse(raw) == []


# How replies are written


def mail_of(reply: Any, thread: Thread | None = None) -> EmailMessage:
    (part,) = email().compose(reply)
    made = written(US, "anna@tulip.example/0123456789abcdef", thread, part.body, "7-1", AT)
    read = message_from_bytes(made.as_bytes(), policy=default)
    assert isinstance(read, EmailMessage)
    return read


def test_a_reply_stands_in_its_thread() -> None:
    mail = mail_of(message("Tomorrow."), Thread("Order 7\r\nBcc: x@y.example", ("<1@t.example>", "<3@t.example>")))
    assert (mail["In-Reply-To"], mail["References"]) == ("<3@t.example>", "<1@t.example> <3@t.example>")
    assert (mail["Subject"], mail["Bcc"]) == ("Re: Order 7 Bcc: x@y.example", None)
    assert (mail["To"], mail["From"]) == ("anna@tulip.example", "Tulip Help <help@shop.example>")
    assert US.ids.fullmatch(mail["Message-ID"])


def test_long_ids_of_a_thread_stay_ids() -> None:
    """Exchange's are longer than a line, and Python writes what is longer as encoded words."""
    long = f"<{'DB9PR04MB' * 9}@eurprd04.prod.outlook.example>"
    (part,) = email().compose(message("Tomorrow."))
    thread = Thread("Order", (long, long))
    raw = written(US, "anna@tulip.example/0123456789abcdef", thread, part.body, "7-1", AT).as_bytes(policy=SMTP)
    lines = raw.partition(b"\r\n\r\n")[0].decode().replace("\r\n ", " ").split("\r\n")
    assert f"In-Reply-To: {long}" in lines
    assert f"References: {long} {long}" in lines


def test_what_the_bot_writes_says_that_nobody_has_to_answer_it_by_itself() -> None:
    answer, unasked = mail_of(message("Hi", in_reply_to=3)), mail_of(message("Hi"))
    assert (answer["Auto-Submitted"], unasked["Auto-Submitted"]) == ("auto-replied", "auto-generated")
    assert (answer["X-Auto-Response-Suppress"], answer["X-Hamdel"]) == ("All", "1")


def test_what_an_agent_writes_is_a_persons() -> None:
    mail = mail_of(message("Hi", author="agent"))
    assert (mail["Auto-Submitted"], mail["X-Auto-Response-Suppress"], mail["X-Hamdel"]) == (None, None, "1")


def test_a_reply_is_text_and_html_in_the_direction_of_its_language() -> None:
    mail = mail_of(message("**سفارش** را باز کنید.", "بله", "خیر", language="fa", markdown=True))
    assert text_of(mail).split("\r\n") == ["سفارش را باز کنید.", "", "1. بله", "2. خیر", ""]
    html = text_of(mail, "html")
    assert '<html lang="fa" dir="rtl">' in html
    assert "<strong>سفارش</strong>" in html
    assert "<ol><li>بله</li><li>خیر</li></ol>" in html
    assert mail["Content-Language"] == "fa"


def test_several_replies_to_a_message_are_one_mail() -> None:
    (part,) = email().compose_together([message("Open **it**.", markdown=True), message("Did it help?", "Yes", "No")])
    assert part.body["text"] == "Open it.\n\nDid it help?\n\n1. Yes\n2. No"
    assert "<strong>it</strong>" in part.body["html"]
    assert "<ol><li>Yes</li><li>No</li></ol>" in part.body["html"]


def test_words_are_no_html() -> None:
    assert "&lt;script&gt;" in text_of(mail_of(message("<script>", "<b>")), "html")


def test_a_file_goes_with_a_mail() -> None:
    file = {"id": "f", "name": "ä.pdf", "type": "application/pdf"}
    body = body_of([message("", author="agent", attachment=file)])
    made = written(US, "anna@tulip.example/0123456789abcdef", None, body, "7-1", AT, (file, b"%PDF-"))
    (part,) = message_from_bytes(made.as_bytes(), policy=default).iter_attachments()
    assert (part.get_filename(), part.get_content_type(), part.get_content()) == ("ä.pdf", "application/pdf", b"%PDF-")


# Settings, and what ends a loop


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("imaps://a%40b.example:p%2Fw@mail.example", ("mail.example", 993, "tls", "a@b.example", "p/w", "INBOX")),
        ("imap://u:w@mail.example:1143/Support/New", ("mail.example", 1143, "starttls", "u", "w", "Support/New")),
        ("imap+plain://u:w@localhost/%D8%A7", ("localhost", 143, "none", "u", "w", "ا")),
    ],
)
def test_a_mailbox_is_read_from_its_address(url: str, expected: Sequence[object]) -> None:
    found = parse_imap_url(url)
    assert (found.host, found.port, found.secrecy, found.user, found.password, found.folder) == expected
    assert "p/w" not in repr(found) + found.name


@pytest.mark.parametrize(
    "url",
    [
        "",
        "mail.example",
        "imaps://mail.example",
        "https://u:w@m.example",
        "imap+plain://u:w@mail.example",
        "imaps://u@h:x",
    ],
)
def test_what_is_no_address_of_a_mailbox_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ValueError, match=r"mailbox|this machine") as error:
        parse_imap_url(url)
    assert ":w@" not in str(error.value)


@pytest.mark.parametrize("text", ["", "nobody", "Help <help>"])
def test_a_sender_without_an_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        sender_of(text)


def test_so_many_mails_of_a_sender_are_answered_in_an_hour() -> None:
    now = [0.0]
    quota = Quota(lambda: now[0], most=2)
    assert [quota.allows(one) for one in ("a@b.example", "A@b.example", "a@b.example", "c@b.example")] == [
        True,
        True,
        False,
        True,
    ]
    now[0] = SECONDS + 1
    assert quota.allows("a@b.example")


def test_attempts_are_made_ever_more_rarely_up_to_a_limit() -> None:
    waits = [wait_after(failures, lambda _low, high: high) for failures in (1, 2, 3, 100)]
    assert waits == [1.0, 2.0, 4.0, LONGEST_WAIT]


MAILBOX = "imaps://help%40shop.example:word@imap.shop.example"


def opened(**given: str) -> Channel | None:
    """The channel as settings open it."""
    around = Around(
        httpx.AsyncClient(),
        internet.client(private=False),
        texts("bot.texts.phrases"),
        Database.open("sqlite+aiosqlite://"),
    )
    return open_channel(Settings(**given), around)  # type: ignore[arg-type]


def test_without_a_mailbox_there_is_no_email() -> None:
    assert opened() is None


def test_replies_go_out_over_the_server_of_other_mails_where_none_is_named() -> None:
    given = {"mail_from": "help@shop.example", "public_url": "https://shop.example", "smtp_url": "smtps://m.example"}
    assert opened(email_imap_url=MAILBOX, **given) is not None


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({}, "HAMDEL_EMAIL_SMTP_URL"),
        ({"email_smtp_url": "smtps://mail.shop.example"}, "HAMDEL_EMAIL_FROM"),
        ({"email_smtp_url": "mail.shop.example", "email_from": "help@shop.example"}, "HAMDEL_EMAIL_SMTP_URL"),
        ({"email_imap_url": "imap.shop.example"}, "HAMDEL_EMAIL_IMAP_URL"),
    ],
)
def test_settings_that_do_not_go_together_are_named(given: dict[str, str], missing: str) -> None:
    with pytest.raises(ValueError, match=missing):
        opened(**{"email_imap_url": MAILBOX, **given})
