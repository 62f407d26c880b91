"""Mails are read whatever wrote them: characters, forms of text, threads, and what is attached."""

import base64
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from bot.channels.email_reading import MOST_FILES, MOST_IDS, SMALL_PICTURE, Fetched, read

PNG = b"\x89PNG\r\n\x1a\n"


def raw(head: str, body: bytes | str = b"Hello") -> bytes:
    """A mail by hand: its ``head``, and what stands below."""
    given = body.encode() if isinstance(body, str) else body
    start = "From: Anna <anna@tulip.example>\nMessage-ID: <1@tulip.example>\n"
    return (start + head.strip() + "\n\n").encode("utf-8", "surrogateescape").replace(b"\n", b"\r\n") + given


def made(**given: str) -> EmailMessage:
    """A mail as a program makes it."""
    mail = EmailMessage(policy=SMTP)
    for name, value in {"From": "Anna <anna@tulip.example>", "Message-ID": "<1@tulip.example>", **given}.items():
        mail[name.replace("_", "-")] = value
    mail.set_content("Here it is.")
    return mail


@pytest.mark.parametrize(
    ("charset", "coding", "text"),
    [
        ("windows-1256", "windows-1256", "سفارش من کجاست؟".replace("ی", "ي")),
        ("gb2312", "gb18030", "我的订单在哪里？镕"),
        ("iso-2022-jp", "iso-2022-jp", "注文はどこですか"),
        ("koi8-r", "koi8-r", "Где мой заказ?"),
        ("ks_c_5601-1987", "cp949", "주문이 어디에 있나요? 똠"),
        ("iso-8859-1", "cp1252", "Où est ma commande ? 5 €"),
        ("iso-8859-9", "cp1254", "Siparişim nerede?"),
        ("big5", "big5", "我的訂單在哪裡"),
        ("us-ascii", "utf-8", "नमस्ते, मेरा ऑर्डर कहाँ है?"),
        ("x-unknown", "utf-8", "నా ఆర్డర్ ఎక్కడ ఉంది?"),
        ("no-such-thing", "utf-8", "Đơn hàng của tôi đâu?"),
        ('"utf-8"', "utf-8", "Gdzie jest moje zamówienie?"),
        ("utf-8", "cp1252", "Où est ma commande ?"),
    ],
)
def test_text_is_read_in_the_characters_that_it_is_written_in(charset: str, coding: str, text: str) -> None:
    mail = raw(f"Content-Type: text/plain; charset={charset}", text.encode(coding))
    assert read(Fetched(mail)).text == text


def test_a_few_broken_bytes_leave_the_rest_readable() -> None:
    body = "注文はどこですか".encode() + b"\xff\x81" + "私の靴".encode()
    text = read(Fetched(raw("Content-Type: text/plain; charset=shift_jis", "注文".encode("cp932") + b"\x81" * 3))).text
    assert text.startswith("注文")
    assert read(Fetched(raw("Content-Type: text/plain; charset=utf-8", body))).text


@pytest.mark.parametrize(
    ("header", "subject"),
    [
        ("=?utf-8?B?2LPZgdin2LHYtA==?=", "سفارش"),
        ("=?UTF-8?Q?Caf=C3?=\n =?UTF-8?Q?=A9?=", "Café"),
        ("=?iso-2022-jp?B?GyRCQ21KOBsoQg==?=", "注文"),
        ("=?gb2312?B?tqm1pQ==?= 7", "订单 7"),
        ("=?utf-8?B?broken", "=?utf-8?B?broken"),
        ("Où est-il", "Où est-il"),
        ("Re: AW: Réf: Order", "Réf: Order"),
        ("RE: [7]: x", "[7]: x"),
        ("Re[2]: 回复：订单", "订单"),
        ("رد: پاسخ: سفارش", "سفارش"),
    ],
)
def test_a_subject_is_read_without_what_programs_put_before_it(header: str, subject: str) -> None:
    assert read(Fetched(raw(f"Subject: {header}"))).subject == subject


def test_bytes_in_a_head_that_should_have_been_encoded_are_read() -> None:
    mail = raw("X-A: 1").replace(b"X-A: 1", b"Subject: " + "سفارش من".encode())
    assert read(Fetched(mail)).subject == "سفارش من"


def test_the_subject_stands_above_the_first_mail_of_a_thread_alone() -> None:
    assert read(Fetched(raw("Subject: Order 7", "Where is it?"))).text == "Order 7\n\nWhere is it?"
    assert read(Fetched(raw("Subject: Re: Order 7\nIn-Reply-To: <0@x.example>", "Where is it?"))).text == "Where is it?"
    assert read(Fetched(raw("Subject: order 7", "Where is Order 7?"))).text == "Where is Order 7?"


def test_plain_text_is_preferred_and_html_is_read_where_there_is_none() -> None:
    both = made(Subject="S", In_Reply_To="<0@x.example>")
    both.add_alternative("<p>In <b>HTML</b></p>", subtype="html")
    only = raw("Content-Type: text/html; charset=utf-8\nIn-Reply-To: <0@x.example>", "<p>Wo ist es?<br>Danke</p>")
    assert read(Fetched(both.as_bytes())).text == "Here it is."
    assert read(Fetched(only)).text == "Wo ist es?\nDanke"


def test_lines_that_a_program_wrapped_are_put_together_again() -> None:
    head = "Content-Type: text/plain; format=flowed; delsp=no"
    assert (
        read(Fetched(raw(head, "It is \nblue, and \nnot red.\nYes.\n-- \nAnna"))).text
        == "It is blue, and not red.\nYes."
    )


def test_a_thread_is_its_mails_the_first_one_first() -> None:
    letter = read(Fetched(raw("References: <a@x.example>\n <b@x.example>\nIn-Reply-To: <c@x.example> (Anna's)")))
    assert letter.answers == ("<a@x.example>", "<b@x.example>", "<c@x.example>")


def test_of_a_long_thread_the_first_mail_and_the_last_ones_are_kept() -> None:
    ids = " ".join(f"<{number}@x.example>" for number in range(100))
    answers = read(Fetched(raw(f"References: {ids}"))).answers
    assert (len(answers), answers[0], answers[-1]) == (MOST_IDS, "<0@x.example>", "<99@x.example>")


def test_a_mail_without_an_id_has_the_same_one_each_time() -> None:
    mail = raw("Subject: S").replace(b"Message-ID", b"X-Other")
    assert read(Fetched(mail)).id == read(Fetched(mail)).id != read(Fetched(mail + b"!")).id


def test_replies_go_where_the_mail_asks_for_them() -> None:
    asked = read(Fetched(raw("Reply-To: Ben <ben@tulip.example>")))
    broken = read(Fetched(raw("Reply-To: nobody")))
    assert (asked.address, asked.name) == ("ben@tulip.example", "Ben")
    assert (broken.address, broken.name) == ("anna@tulip.example", "Anna")


def test_files_are_named_with_the_place_where_they_lie() -> None:
    mail = made(Subject="S")
    mail.add_alternative("<p>Here</p>", subtype="html")
    mail.add_attachment(PNG * 9, maintype="image", subtype="png", filename="foto ä.png")
    mail.add_attachment(b"a,b", maintype="text", subtype="csv", filename="list.csv")
    picture, table = read(Fetched(mail.as_bytes(), "9/4")).enclosures
    assert (picture.kind, picture.reference, picture.name, picture.size) == ("photo", "9/4/2/base64", "foto ä.png", 72)
    assert (table.kind, table.reference, table.name) == ("document", "9/4/3/base64", "list.csv")


def test_a_name_of_a_file_in_an_encoded_word_is_read_and_keeps_no_path() -> None:
    head = 'Content-Type: application/pdf; name="=?utf-8?B?Li4vw6QucGRm?="\nContent-Transfer-Encoding: base64'
    (found,) = read(Fetched(raw(head, base64.b64encode(b"%PDF-")))).enclosures
    assert found.name == ".._ä.pdf"


def test_logos_are_left_out_and_pictures_in_the_text_are_not() -> None:
    mail = made(Subject="S")
    for size, name in ((SMALL_PICTURE - 1, "logo.png"), (SMALL_PICTURE + 1, "screen.png")):
        mail.add_attachment(
            bytes(size), maintype="image", subtype="png", filename=name, disposition="inline", cid=f"<{name}@x>"
        )
    assert [one.name for one in read(Fetched(mail.as_bytes())).enclosures] == ["screen.png"]


def test_what_only_proves_who_has_written_is_no_file() -> None:
    mail = made(Subject="S")
    mail.add_attachment(b"x", maintype="application", subtype="pgp-signature", filename="signature.asc")
    assert read(Fetched(mail.as_bytes())).enclosures == ()


def test_an_invitation_is_named_as_what_it_is() -> None:
    calendar = (
        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Amsterdam:20260303T100000\r\n"
        "SUMMARY:Talk about\r\n  tulips\\, and more\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    (found,) = read(Fetched(raw("Content-Type: text/calendar; method=REQUEST; charset=utf-8", calendar))).enclosures
    assert (found.kind, found.detail) == (
        "invitation",
        "Talk about tulips, and more, 2026-03-03 10:00 Europe/Amsterdam",
    )


def test_a_mail_in_a_mail_is_named_by_its_subject() -> None:
    mail = made(Subject="S")
    mail.add_attachment(made(Subject="Your order 7"))
    (found,) = read(Fetched(mail.as_bytes(), "9/4")).enclosures
    assert (found.kind, found.name, found.reference) == ("document", "Your order 7", None)


def test_of_a_large_mail_the_beginning_names_what_is_attached_and_how_large_it_is() -> None:
    mail = made(Subject="S")
    mail.add_attachment(bytes(300_000), maintype="video", subtype="mp4", filename="film.mp4")
    whole = mail.as_bytes()
    letter = read(Fetched(whole[:10_000], "9/4", 41_000_000))
    assert letter.text == "Here it is."
    assert (letter.enclosures[0].name, (letter.enclosures[0].size or 0) > 30_000_000) == ("film.mp4", True)


def test_no_more_files_are_taken_than_can_be_looked_at() -> None:
    mail = made(Subject="S")
    for number in range(MOST_FILES + 5):
        mail.add_attachment(b"x", maintype="application", subtype="pdf", filename=f"{number}.pdf")
    assert len(read(Fetched(mail.as_bytes())).enclosures) == MOST_FILES


@pytest.mark.parametrize(
    "mail",
    [
        b"",
        b"\r\n\r\n",
        b"no mail at all",
        b"\x00\xff\xfe" * 50,
        b"From: \r\nContent-Type: multipart/mixed\r\n\r\nx",
        b'From: <@>\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n--b\r\n\r\n--b--',
        b'Content-Type: text/plain; charset="\xff"\r\nSubject: =?x?y?z?=\r\n\r\nx',
        b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!",
        b"Content-Type: message/rfc822\r\n\r\n",
        b"Content-Type: application/pdf; name*0*=utf-8''%ff; name*1=x\r\n\r\nx",
        b"References: " + b"<" * 5000 + b"\r\n\r\nx",
        b"From: " + b'"' * 300 + b"@\r\nSubject: " + b"=?utf-8?q?" * 99 + b"\r\n\r\nx",
    ],
)
def test_whatever_is_odd_about_a_mail_breaks_nothing(mail: bytes) -> None:
    assert read(Fetched(mail, "9/4")).address == ""
